"""Wires: what the window says of a dispatch as it was delivered: versions, warnings, its file."""
