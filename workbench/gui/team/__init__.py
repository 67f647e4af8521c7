"""The view in which work is handed out to several people, and comes back from them."""
