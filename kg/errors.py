"""Every error a user can meet: one class each, with its words in Chinese and English and its status.

`str(error)` is the Chinese message; `error.message("en")` the English one. `exit` is the exit code of
the command line (1 nothing found, 2 wrong use or bad input), `status` the HTTP status of the server.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from kg.model import Entity


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
        return self._filled(lang)

    def _filled(self, lang: str, **better: object) -> str:
        """The message with all that was given, some of it in better words."""
        return (self.en if lang == "en" else self.zh).format(**{**self.given, **better})


class UnknownType(ZhengtuError):
    code = "unknown_type"
    zh = "没有实体类型“{given}”；可用：{known}"
    en = "unknown entity type {given!r}; known: {known}"


class UnknownRelation(ZhengtuError):
    code = "unknown_relation"
    zh = "没有关系“{given}”；可用：{known}"
    en = "unknown relation {given!r}; known: {known}"


class UnknownName(ZhengtuError):
    """Raised with `given`, and `near`: names in the graph that look like it, the nearest first."""

    code, exit, status = "unknown_name", 1, 404
    zh = "图谱里没有“{given}”；相近的名称：{near}"
    en = "nothing in the graph is called {given!r}; near it: {near}"

    def message(self, lang: str = "zh") -> str:
        near: tuple[str, ...] = self.given["near"]  # type: ignore[assignment]
        none = "none" if lang == "en" else "无"
        return self._filled(lang, near="、".join(near) or none)


class AmbiguousName(ZhengtuError):
    """Raised with `given`, and `candidates`: the entities that the name may mean."""

    code, status = "ambiguous_name", 409
    zh = "“{given}”可以指 {count} 个对象，请用“类型:名称”或编号指明：{candidates}"
    en = "{given!r} may mean {count} things; say which by Type:name or by id: {candidates}"

    def message(self, lang: str = "zh") -> str:
        found: tuple[Entity, ...] = self.given["candidates"]  # type: ignore[assignment]
        listed = "  ".join(f"{one.type}:{one.name} {one.id}" for one in found[:10])
        return self._filled(lang, count=len(found), candidates=listed)


class UnknownDocument(ZhengtuError):
    code, exit, status = "unknown_document", 1, 404
    zh = "图谱里没有文档“{given}”；可用编号、标题、文号或文件名"
    en = "no document {given!r} in the graph; give its id, title, number or file name"


class AmbiguousDocument(ZhengtuError):
    code, status = "ambiguous_document", 409
    zh = "“{given}”可以指 {count} 篇文档；请用编号：{listed}"
    en = "{given!r} may mean {count} documents; give the id: {listed}"


class BadDate(ZhengtuError):
    code = "bad_date"
    zh = "日期“{given}”无法识别；请写成 2025、2025-07 或 2025-07-04"
    en = "cannot read the date {given!r}; write 2025, 2025-07 or 2025-07-04"


class OutOfRange(ZhengtuError):
    code = "out_of_range"
    zh = "{name} 是 {given}，应在 {low} 到 {high} 之间"
    en = "{name} is {given}; it must be between {low} and {high}"


class UnknownFormat(ZhengtuError):
    code = "unknown_format"
    zh = "没有导出格式“{given}”；可用：{known}"
    en = "unknown export format {given!r}; known: {known}"


class CannotWrite(ZhengtuError):
    code, status = "cannot_write", 500
    zh = "写不了文件 {path}：{reason}；原有文件没有改动"
    en = "cannot write {path}: {reason}; what was there before is untouched"
