"""Pairs of entities that are likely one, for a person to judge. Nothing here joins anything."""
