"""The keys: on which key of whose keyboard an action or a label lies, and how that is shown."""
