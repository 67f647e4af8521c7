"""Plots: figures as marks on a plane, with a table of the same, and as SVG."""
