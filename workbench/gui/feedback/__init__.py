"""What gold says of an annotator's own dispatch, and what the annotator answers."""
