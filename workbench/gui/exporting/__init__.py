"""The view in which training data is chosen, looked at and written."""
