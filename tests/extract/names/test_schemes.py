"""The names on the list of programmes."""

from __future__ import annotations

from extract.names.schemes import listed


def test_marks_are_no_part_of_a_listed_name():
    """“双碳” on the list is 双碳."""
    assert "双碳" in listed()
    assert not [name for name in listed() if name.startswith("“") and name.endswith("”") and name.count("“") == 1]
