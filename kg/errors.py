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


class NoStore(ZhengtuError):
    code, status = "no_store", 503
    zh = "没有图谱文件 {path}；请先运行 kg build 文件夹 --store {path}"
    en = "there is no graph file {path}; run: kg build FOLDER --store {path}"


class StoreNotOurs(ZhengtuError):
    code, status = "store_not_ours", 503
    zh = "{path} 不是政图的图谱文件：{found}；文件没有改动，请换一个文件名"
    en = "{path} is not a graph file of zhengtu: {found}; it was left as it is, choose another name"


class StoreFromLater(ZhengtuError):
    code, status = "store_from_later", 503
    zh = "{path} 由较新的政图写成（格式 {found}，本程序读到 {known}）；请升级：pip install -U zhengtu"
    en = "{path} was written by a later zhengtu (format {found}, this one reads {known}); pip install -U zhengtu"


class StoreFromEarlier(ZhengtuError):
    code, status = "store_from_earlier", 503
    zh = "{path} 由较早的政图写成（格式 {found}，本程序读 {known}）；请用 kg build 写入一个新文件"
    en = "{path} was written by an earlier zhengtu (format {found}, this one reads {known}); kg build into a new file"


class StoreDamaged(ZhengtuError):
    code, status = "store_damaged", 503
    zh = "图谱文件 {path} 已损坏（{detail}）；请从备份恢复，或移走它再运行 kg build"
    en = "the graph file {path} is damaged ({detail}); restore it, or move it away and run kg build again"


class StoreBusy(ZhengtuError):
    code, status = "store_busy", 503
    zh = "{path} 正由另一个程序写入，等了 {seconds:g} 秒；请待它结束后再试"
    en = "another program is writing {path}; gave up after {seconds:g} seconds, try again when it is done"


class StoreFull(ZhengtuError):
    code, status = "store_full", 507
    zh = "写 {path} 时磁盘已满；这一篇没有写入，已写的都在；腾出空间后再运行同一命令"
    en = "the disk is full while writing {path}; this document is not in, the others are; make room and run it again"


class StoreUnusable(ZhengtuError):
    code, status = "store_unusable", 503
    zh = "无法读写图谱文件 {path}：{detail}"
    en = "cannot read or write the graph file {path}: {detail}"


class StoreReadOnly(ZhengtuError):
    code, status = "store_read_only", 403
    zh = "{path} 以只读方式打开，不能写入"
    en = "{path} was opened for reading only and cannot be written"


class UnknownStore(ZhengtuError):
    code = "unknown_store"
    zh = "不认识的图谱地址“{given}”；可用：{known}"
    en = "unknown kind of store {given!r}; known: {known}"


class ReadingIncomplete(ZhengtuError):
    """A claim or a mention names an entity that its reading does not hold: a fault of what read the text."""

    code, status = "reading_incomplete", 500
    zh = "文档 {document} 提到了没有给出的实体：{missing}；没有写入"
    en = "document {document} speaks of entities it does not give: {missing}; it was not written"


class JudgementInvalid(ZhengtuError):
    code = "judgement_invalid"
    zh = "判断只能是 {known}，不能是“{given}”"
    en = "a judgement is one of {known}, not {given!r}"


class JudgementContradicts(ZhengtuError):
    code, status = "judgement_contradicts", 409
    zh = "判断 {a}、{b} 为 {verdict} 与已有判断矛盾：{other}；请先用 kg judge --undo 撤销"
    en = "judging {a} and {b} {verdict} contradicts what was judged before: {other}; undo that first (kg judge --undo)"


class BadWords(ZhengtuError):
    code = "bad_words"
    zh = "词表 {file} 第{line}行读不懂：{found!s}；每行应为：名称<TAB>类型[<TAB>标准名称]，UTF-8"
    en = "word list {file}, line {line} cannot be read: {found!s}; expected a line of name<TAB>type[<TAB>name], UTF-8"


class BadPipeline(ZhengtuError):
    code = "bad_pipeline"
    zh = "流程配置 {file} 用不了：{found!s}；应为 spaCy 的配置文件（见 docs/pipeline.md）"
    en = "pipeline configuration {file} cannot be used: {found!s}; expected a spaCy config (see docs/pipeline.md)"


class UnknownLanguage(ZhengtuError):
    code = "unknown_language"
    zh = "没有语言“{given}”；可用：{known}"
    en = "unknown language {given!r}; known: {known}"
