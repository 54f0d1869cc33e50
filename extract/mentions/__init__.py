"""Components that find names, one file a concern."""
