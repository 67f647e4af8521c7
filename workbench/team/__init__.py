"""Several people at one project: hand-outs, and merges of what comes back."""
