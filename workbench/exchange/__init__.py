"""Files into a project and out of it: what the command line and the window have in common."""
