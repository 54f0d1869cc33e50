"""The default store and file of record: one SQLite file."""
