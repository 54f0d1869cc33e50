"""From when and until when a policy holds."""

from __future__ import annotations

import pytest

from kg.model import Document
from kg.query.tables.force import force


@pytest.mark.parametrize(
    ("words", "effective", "expires"),
    [
        ("本办法自2025年8月1日起施行，有效期至2030年7月31日。", "2025-08-01", "2030-07-31"),
        ("本意见自印发之日起施行，有效期五年。", "2025-07-04", "2030-07-03"),
        ("本规定自2026年1月1日起实施，有效期3年。", "2026-01-01", "2028-12-31"),
        ("本通知自2025年8月5日起执行。", "2025-08-05", ""),
        ("项目期限自2025年8月5日起计算。", "", ""),
    ],
)
def test_what_a_text_says_of_itself(words: str, effective: str, expires: str) -> None:
    """The days, and where it says so."""
    found = force(Document("d", "某办法", date="2025-07-04", text=words))
    assert (found.effective, found.expires) == (effective, expires)
    assert not effective or "起" in words[slice(*found.begins)]


def test_it_holds_between_its_days() -> None:
    """On the first and on the last day too; any day where no day is asked for."""
    found = force(Document("d", "某办法", text="自2025年8月1日起施行，有效期至2025年8月31日。"))
    days = ("2025-07-31", "2025-08-01", "2025-08-31", "2025-09-01", "")
    assert [found.holds(day) for day in days] == [False, True, True, False, True]
