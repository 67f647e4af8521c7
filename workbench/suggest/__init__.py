"""What the machine proposes: spaCy components that turn a dispatch into suggestions.

Importing this package does not import spaCy; ``pipeline`` does.
"""
