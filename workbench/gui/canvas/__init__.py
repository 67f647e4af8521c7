"""The canvas: a dispatch drawn as text, with what is annotated and suggested on it."""
