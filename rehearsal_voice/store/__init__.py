"""One SQLite file a profile."""
