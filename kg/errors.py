"""Every error a user can meet: one class each, with its words in Chinese and English and its status.

`str(error)` is the Chinese message; `error.message("en")` the English one. `exit` is the exit code of
the command line (1 nothing found, 2 wrong use or bad input), `status` the HTTP status of the server.
"""

from __future__ import annotations

from functools import partial
from typing import ClassVar


class ZhengtuError(Exception):
    """The base of all errors below. Keyword arguments fill the `{places}` of the messages."""

    code: ClassVar[str] = "error"
    exit: ClassVar[int] = 2
    status: ClassVar[int] = 400
    zh: ClassVar[str] = "出错：{detail}"
    en: ClassVar[str] = "error: {detail}"

    def __init__(self, **given: object) -> None:
        self.given = given
        super().__init__(self.message("zh"))

    def __reduce__(self) -> tuple[object, ...]:
        return partial(type(self), **self.given), ()

    def message(self, lang: str = "zh") -> str:
        """What went wrong, in `zh` or `en`."""
        return (self.en if lang == "en" else self.zh).format(**self.given)


class UnknownType(ZhengtuError):
    code = "unknown_type"
    zh = "没有实体类型“{given}”；可用：{known}"
    en = "unknown entity type {given!r}; known: {known}"


class UnknownRelation(ZhengtuError):
    code = "unknown_relation"
    zh = "没有关系“{given}”；可用：{known}"
    en = "unknown relation {given!r}; known: {known}"
