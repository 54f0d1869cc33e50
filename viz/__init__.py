"""How we show it: the map in one file, the explorer and its server."""
