"""The queue: the dispatches of a project, searched, filtered, and gone through in order."""
