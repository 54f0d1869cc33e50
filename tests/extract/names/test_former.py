"""What something was once."""

from __future__ import annotations

from extract.names.former import is_former


def test_only_what_it_was_once() -> None:
    """前身是某年成立的某园 is told of it; a name in the next clause is not."""
    text = "云州高新区前身是1991年成立的云州工业园，园区在云州市。"
    assert is_former(text, text.index("云州工业园"))
    assert not is_former(text, 0)
    assert not is_former(text, text.rindex("云州市"))
