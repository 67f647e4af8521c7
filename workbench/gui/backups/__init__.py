"""Backups: made by themselves once a day, listed, and brought back in place."""
