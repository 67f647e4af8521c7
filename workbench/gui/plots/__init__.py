"""Plots in the window: drawn in the colours of the theme, gone through with keys, with a table."""
