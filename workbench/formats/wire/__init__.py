"""Agencies' wires: sniffed by content, decoded, and read into one canonical text each."""
