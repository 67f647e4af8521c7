"""The way to a project, and the first minutes in it."""
