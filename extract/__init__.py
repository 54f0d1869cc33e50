"""How we come to know it: from a folder of texts to readings, by way of a spaCy pipeline."""
