"""What can be done from menus and by keys: one table, and the ways to it."""
