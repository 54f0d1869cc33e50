"""The researcher's tables: one question a file, each over a store and a view, each answering in records."""
