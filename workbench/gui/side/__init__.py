"""The panel at the right: the selection, the open questions, the guideline."""
