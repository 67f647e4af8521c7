"""Importing: what would come in, as a table before anything is stored, and what came in."""
