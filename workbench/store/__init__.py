"""A project on disk: one SQLite file. The only place with SQL."""
