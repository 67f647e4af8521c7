"""Other tools' files: one module a format, ``read`` and/or ``write``."""
