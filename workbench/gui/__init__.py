"""The window: the only place with Qt. It shows the session and asks it for every change."""
