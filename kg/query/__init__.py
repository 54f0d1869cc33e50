"""Questions over a store, one family a file. Each takes a store and a view and answers in records."""
