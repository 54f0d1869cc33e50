"""Finding industries, one file a way that texts name them."""
