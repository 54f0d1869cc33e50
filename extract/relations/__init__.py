"""Components that read what is said of the names, one file a family of relations."""
