"""Names and pairs."""

from __future__ import annotations

from extract.likely.pair import names_of
from kg.model import Entity


def test_two_lines_run_together_are_no_name() -> None:
    """Aliases have their flat form."""
    given = [Entity("e_1", "Zone", "“甲”园", ("甲 园",)), Entity("e_2", "Zone", "甲\n乙")]
    assert [(name.form, name.flat, name.is_main) for name in names_of(given)] == [
        ("“甲”园", "甲园", True),
        ("甲 园", "甲园", False),
    ]
