"""Agreement in the window: what stands out, the figures, and the cases behind every number."""
