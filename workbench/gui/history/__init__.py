"""History: what was done to the dispatch at hand, and the dispatch as it was."""
