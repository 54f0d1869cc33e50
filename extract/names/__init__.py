"""Names by their parts: region, level, kind, function, number. Nothing here knows of texts."""
