"""Windows over the window; none of them stops the work."""
