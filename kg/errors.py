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


class StoreUnreachable(ZhengtuError):
    code, status = "store_unreachable", 503
    zh = "连不上 {path}：{detail}；请确认 Neo4j 已启动（docker compose up -d）、地址和端口无误"
    en = "cannot reach {path}: {detail}; is Neo4j running (docker compose up -d), and are host and port right?"


class StorePasswordMissing(ZhengtuError):
    code, status = "store_password_missing", 401
    zh = "打开 {path} 需要密码：请设置环境变量 KG_NEO4J_PASSWORD（用户 KG_NEO4J_USER，默认 neo4j）"
    en = "{path} needs a password: set KG_NEO4J_PASSWORD (and KG_NEO4J_USER, by default neo4j)"


class StorePasswordWrong(ZhengtuError):
    code, status = "store_password_wrong", 401
    zh = "{path} 不接受用户“{user}”的密码；请检查环境变量 KG_NEO4J_USER 和 KG_NEO4J_PASSWORD"
    en = "{path} refuses the password of user {user!r}; check KG_NEO4J_USER and KG_NEO4J_PASSWORD"


class StoreAddressBad(ZhengtuError):
    """A URL that cannot be read, or that holds a password: never shown whole."""

    code = "store_address_bad"
    zh = "图谱地址应为 neo4j://主机:端口/数据库，用户和密码放在 KG_NEO4J_USER 和 KG_NEO4J_PASSWORD：{detail}"
    en = "a store is neo4j://host:port/database, user and password in KG_NEO4J_USER and KG_NEO4J_PASSWORD: {detail}"


class StoreDatabaseUnknown(ZhengtuError):
    code, status = "store_database_unknown", 404
    zh = "{path}：服务器上没有数据库“{database}”；社区版只有 neo4j，用 SHOW DATABASES 查看"
    en = "{path}: the server has no database {database!r}; Community has neo4j alone, SHOW DATABASES lists them"


class StoreTooOld(ZhengtuError):
    code, status = "store_too_old", 503
    zh = "{path} 的 Neo4j 版本是 {found}，需要 5.26 或更新；请升级服务器"
    en = "{path} runs Neo4j {found}; 5.26 or newer is needed: upgrade the server"


class StoreLost(ZhengtuError):
    code, status = "store_lost", 503
    zh = "与 {path} 的连接中断；已写完的文档都在，未写完的没有写入；服务器恢复后再运行同一命令"
    en = "lost {path} in the middle; documents written are in, the one begun is not: run the same again when it is back"


class StoreForbidden(ZhengtuError):
    code, status = "store_forbidden", 403
    zh = "{path}：用户“{user}”没有权限：{detail}"
    en = "{path}: user {user!r} is not allowed to: {detail}"


class StoreConstrained(ZhengtuError):
    code, status = "store_constrained", 409
    zh = "{path} 里别人的约束不允许写入：{detail}；请换一个数据库，或去掉那个约束"
    en = "a constraint of somebody else's in {path} forbids it: {detail}; use another database, or drop it"


class GraphAbsent(ZhengtuError):
    code, status = "graph_absent", 503
    zh = "{path} 里还没有政图的图谱；请先运行 kg build 文件夹 --store {path}"
    en = "{path} holds no graph of zhengtu yet; run: kg build FOLDER --store {path}"


class GraphFromEarlier(ZhengtuError):
    code, status = "graph_from_earlier", 503
    zh = (
        "{path} 的图谱由较早的政图写成（格式 {found}，本程序读 {known}）；请删去后重新写入："
        "MATCH (n) WHERE n.zhengtu IS NOT NULL DETACH DELETE n，再运行 kg build 或 kg copy"
    )
    en = (
        "the graph in {path} was written by an earlier zhengtu (format {found}, this one reads {known}); delete it: "
        "MATCH (n) WHERE n.zhengtu IS NOT NULL DETACH DELETE n, then kg build or kg copy again"
    )


class StoreTrouble(ZhengtuError):
    code, status = "store_trouble", 503
    zh = "{path} 出错：{detail}"
    en = "{path} failed: {detail}"


class CypherWrong(ZhengtuError):
    code = "cypher_wrong"
    zh = "Cypher 有误：{detail}"
    en = "wrong Cypher: {detail}"


class CypherWrites(ZhengtuError):
    code, status = "cypher_writes", 403
    zh = "kg cypher 只读，服务器拒绝了写入；要改图谱请用 kg build、kg copy、kg judge"
    en = "kg cypher only reads, and the server refused to write; use kg build, kg copy or kg judge to change the graph"


class CypherSlow(ZhengtuError):
    code, status = "cypher_slow", 504
    zh = "查询超过 {seconds:g} 秒，已停止；请加条件或 LIMIT，或用 --timeout 延长"
    en = "stopped after {seconds:g} seconds; narrow it, add LIMIT, or give it longer with --timeout"


class CypherNeedsNeo4j(ZhengtuError):
    code = "cypher_needs_neo4j"
    zh = (
        "{path} 是内置图谱文件，Cypher 需要 Neo4j，两条命令即可："
        "“docker compose up -d”，“kg copy {path} neo4j://localhost:7687/neo4j”"
    )
    en = (
        "{path} is the embedded store; Cypher needs Neo4j, which two commands get: "
        "'docker compose up -d' and 'kg copy {path} neo4j://localhost:7687/neo4j'"
    )


class ParameterBad(ZhengtuError):
    code = "parameter_bad"
    zh = "参数“{given}”应写成 名称=值"
    en = "write the parameter {given!r} as name=value"


class OneFormat(ZhengtuError):
    code = "one_format"
    zh = "{given} 只能给一个"
    en = "give only one of {given}"


class UnknownTable(ZhengtuError):
    code, status = "unknown_table", 404
    zh = "没有表“{given}”；可用：{known}"
    en = "no table {given!r}; known: {known}"


class BadGold(ZhengtuError):
    code = "bad_gold"
    zh = "标注 {file} 读不懂：{found!s}；应为 docs/annotation.md 所说的 JSON"
    en = "gold {file} cannot be read: {found!s}; expected the JSON of docs/annotation.md"


class NoTextForGold(ZhengtuError):
    code = "no_text_for_gold"
    zh = "标注 {file} 在 {folder} 里没有同名的文本"
    en = "gold {file} has no text of the same name in {folder}"


class NoSuchPath(ZhengtuError):
    code = "no_such_path"
    zh = "没有这个文件或文件夹：{file}"
    en = "no such file or folder: {file}"


class NoTexts(ZhengtuError):
    code = "no_texts"
    zh = "文件夹 {file} 里没有可读的文件；可读：{known}"
    en = "the folder {file} holds no file that can be read; expected: {known}"


class UnknownFileType(ZhengtuError):
    code = "unknown_file_type"
    zh = "{file} 的类型是“{found}”，读不了；可读：{known}"
    en = "{file} is of type {found!r}, which cannot be read; expected: {known}"


class UnreadableFile(ZhengtuError):
    code = "unreadable_file"
    zh = "打不开 {file}：{found}；应为有读取权限的普通文件"
    en = "{file} cannot be opened: {found}; expected a plain file with permission to read"


class EmptyFile(ZhengtuError):
    code = "empty_file"
    zh = "{file} 里没有文字（{found}）；应为有正文的文件"
    en = "{file} holds no text ({found}); expected a file with a text in it"


class TooLarge(ZhengtuError):
    code = "too_large"
    zh = "{file} 太大：{found}，上限 {limit}；请拆分后再读"
    en = "{file} is too large: {found}, the limit is {limit}; split it"


class NotText(ZhengtuError):
    code = "not_text"
    zh = "{file} 不是文本：{found}；应为 UTF-8、UTF-16 或 GB18030 的文字"
    en = "{file} is not text: {found}; expected text in UTF-8, UTF-16 or GB18030"


class UnknownEncoding(ZhengtuError):
    code = "unknown_encoding"
    zh = "认不出 {file} 的编码：{found}；应为 UTF-8、UTF-16 或 GB18030"
    en = "the encoding of {file} is not known: {found}; expected UTF-8, UTF-16 or GB18030"


class BrokenFile(ZhengtuError):
    code = "broken_file"
    zh = "{file} 已损坏或不是 {expected}：{found}"
    en = "{file} is broken or no {expected}: {found}"


class UnknownJudgement(ZhengtuError):
    code, exit, status = "unknown_judgement", 1, 404
    zh = "没有编号为“{given}”的判断；用 kg judge --list 查看"
    en = "no judgement has the id {given!r}; see kg judge --list"


class WordsMissing(ZhengtuError):
    code = "words_missing"
    zh = "要给出其中一种：{expected}"
    en = "give one of: {expected}"


class UnknownChoice(ZhengtuError):
    code = "unknown_choice"
    zh = "{name} 没有“{given}”；可用：{known}"
    en = "{name} has no choice {given!r}; known: {known}"


class QuestionTooLong(ZhengtuError):
    code = "question_too_long"
    zh = "问题有 {length} 个字，最长 {limit} 个字；请只问一件事"
    en = "the question has {length} characters, the limit is {limit}; ask one thing at a time"


class ExtraMissing(ZhengtuError):
    code, status = "extra_missing", 501
    zh = "{command} 需要另装一个包：pip install 'zhengtu[{extra}]'"
    en = "{command} needs one more package: pip install 'zhengtu[{extra}]'"
