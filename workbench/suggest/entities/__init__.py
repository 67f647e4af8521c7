"""Entities: names and dates, found by words and lists; no spaCy but in components.py."""
