"""The door: the command line, one file a group of commands. Commands parse and print, nothing else."""

from kg.cli.app import main

__all__ = ["main"]
