"""Text as Bolt can carry it: lone surrogates, which no UTF-8 holds, are written out and read back.

File names that are not UTF-8 reach us with them. They are rare: most parameters pass unchanged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

ESCAPE = "\U0010ffff"  # a code point that is never a character
UNKEPT = re.compile("[\ud800-\udfff\U0010ffff]")
WRITTEN = re.compile(ESCAPE + "([0-9a-f]{6})")


def carried(given: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters with every text in them as Bolt can carry it."""
    if _is_kept(json.dumps(given, ensure_ascii=False)):
        return dict(given)
    return {key: _pack(value) for key, value in given.items()}


def _is_kept(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return ESCAPE not in text


def _pack(value: Any) -> Any:
    if isinstance(value, str):
        return UNKEPT.sub(lambda found: f"{ESCAPE}{ord(found[0]):06x}", value)
    if isinstance(value, Mapping):
        return {key: _pack(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_pack(one) for one in value]
    return value


def plain(value: Any) -> Any:
    """What came over Bolt, as it was given: a text, or lists and maps of texts."""
    if isinstance(value, str):
        return WRITTEN.sub(lambda found: chr(int(found[1], 16)), value) if ESCAPE in value else value
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value
