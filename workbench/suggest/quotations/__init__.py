"""Quotations: who said what, by rules over words; no spaCy but in components.py."""
