"""Text as SQLite can keep it: half characters and NUL are written out and read back.

File names that are not UTF-8 reach us with lone surrogates, which no database takes; NUL ends a text for
SQLite's own functions. Both are rare: most texts pass unchanged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

ESCAPE = "\U0010ffff"  # a code point that is never a character
UNKEPT = re.compile("[\0\ud800-\udfff\U0010ffff]")
WRITTEN = re.compile(ESCAPE + "([0-9a-f]{6})")


def pack(text: str) -> str:
    """A text that SQLite keeps as it is.

    >>> unpack(pack("a\\0\\ud800" + ESCAPE)) == "a\\0\\ud800" + ESCAPE
    True
    """
    return UNKEPT.sub(lambda found: f"{ESCAPE}{ord(found[0]):06x}", text) if UNKEPT.search(text) else text


def unpack(text: str) -> str:
    return WRITTEN.sub(lambda found: chr(int(found[1], 16)), text) if ESCAPE in text else text


def pack_json(value: Sequence[str] | Mapping[str, str]) -> str:
    """Aliases or attributes as JSON, readable in any browser of databases."""
    return pack(json.dumps(value, ensure_ascii=False, sort_keys=True)) if value else "[]" if value == () else "{}"


def unpack_names(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(unpack(text)))


def unpack_attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {} if text == "{}" else json.loads(unpack(text))
    return found


def ids_json(ids: Iterable[str]) -> str:
    """Many ids as the value of one parameter, for `json_each(?)`."""
    plain = json.dumps([*ids])
    return json.dumps([*map(pack, json.loads(plain))]) if "\\u" in plain else plain
