"""The view in which conflicts between annotators are decided."""
