"""Text as SQLite keeps it."""

from __future__ import annotations

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from kg.store.sqlite.text import ESCAPE, ids_json, pack, unpack

any_text = st.text(st.one_of(st.sampled_from(["\0", "\ud800", "\udfff", ESCAPE, "a", "0", "州"]), st.characters()))


@given(any_text)
def test_text_comes_back(text: str) -> None:
    """Half characters, NUL and the escape itself; and what is kept can be encoded."""
    assert unpack(pack(text)) == text
    assert "\0" not in pack(text).encode().decode()


@given(st.lists(any_text))
def test_many_ids_are_one_parameter(ids: list[str]) -> None:
    """SQLite reads from the JSON what it keeps in its tables."""
    rows = sqlite3.connect(":memory:").execute("SELECT value FROM json_each(?)", [ids_json(ids)])
    assert [unpack(value) for (value,) in rows] == ids
