"""What the annotator can do from menus and by keys: one table, a module for each menu."""
