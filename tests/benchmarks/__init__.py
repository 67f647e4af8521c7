"""Performance claims, measured: ``make bench``. Each is a ratio to a limit of the same run."""
