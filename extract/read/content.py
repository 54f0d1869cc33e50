"""What a format gives: the text, and the fields that the file itself states."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

FIELDS = ("title", "kind", "publisher", "date", "number", "url", "note", "place")
KINDS = {
    "政策": "policy",
    "新闻": "news",
    "通知": "notice",
    "访谈": "interview",
    "采访": "interview",
    "问答": "interview",
    "报告": "report",
    "其他": "other",
}
DAY = re.compile(r"((?:19|20)\d\d)(?:\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Content:
    """A text and the fields of `kg.model.Source` that the file states (see FIELDS), "" where it does not."""

    text: str
    fields: Mapping[str, str] = field(default_factory=dict)


def clean(given: Mapping[str, object]) -> dict[str, str]:
    """The fields we know, as words; lists and mappings are dropped, dates and kinds brought to our form.

    >>> clean({"Title": "通知", "date": "2025年7月4日", "kind": "政策", "tags": ["a"]})
    {'title': '通知', 'date': '2025-07-04', 'kind': 'policy'}
    """
    found = {}
    for key, value in given.items():
        name = str(key).strip().lower()
        if name in FIELDS and value is not None and not isinstance(value, list | dict | set | tuple):
            found[name] = " ".join(str(value).split())
    if "date" in found:
        found["date"] = iso_date(found["date"])
    if "kind" in found:
        found["kind"] = KINDS.get(found["kind"], found["kind"])
    return {name: value for name, value in found.items() if value}


def iso_date(words: str) -> str:
    """A date as ISO 8601 as far as stated, "" where there is none.

    >>> iso_date("2025年7月4日"), iso_date("2025-07"), iso_date("2025"), iso_date("昨天")
    ('2025-07-04', '2025-07', '2025', '')
    """
    match = DAY.search(words)
    if not match:
        return ""
    year, month, day = match.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    if not day or not 1 <= int(day) <= 31:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}"
