"""What keys and mouse do to the annotations of the dispatch at hand."""
