"""Word lists, each a TSV with its source in the first line, and what loads them."""
