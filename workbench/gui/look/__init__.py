"""Colours, fonts and patterns, light and dark."""
