"""The view of the register of speakers."""
