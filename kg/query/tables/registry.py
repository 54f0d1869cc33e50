"""All tables by name, each with its parameters and its words: for the command line, the server, the page, MCP.

A new table is one file beside this one and one entry here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from kg.errors import UnknownTable, WordsMissing
from kg.model import EVERYTHING, View
from kg.query import coverage
from kg.query.tables import cascade, citations, conflicts, diff, matrix, members, rank, targets, timeline, within
from kg.store.base import Store
from kg.table import Column, Table, Words

ParameterKind = Literal["name", "names", "text", "number", "flag"]
EMPTY: Mapping[ParameterKind, Any] = {"name": "", "names": (), "text": "", "number": 0, "flag": False}


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question takes. `argument`: it stands by itself on the command line, and is no option.

    kind: `name` of an entity, a policy or a document, `names` several, `text`, `number` or `flag`.
    """

    name: str
    kind: ParameterKind
    zh: str
    en: str
    about: Words
    default: Any = None
    required: bool = False
    argument: bool = False
    choices: tuple[str, ...] = ()

    @property
    def empty(self) -> Any:
        return EMPTY[self.kind] if self.default is None else self.default

    @property
    def flag(self) -> str:
        """As an option: open_only is --open."""
        return "--" + self.name.removesuffix("_only").replace("_", "-")


@dataclass(frozen=True, slots=True)
class Question:
    """`ask` takes a store, a view and the parameters by name. `zh` and `en` title it, `about` says it in a sentence."""

    name: str
    zh: str
    en: str
    about: Words
    ask: Callable[..., Table]
    columns: tuple[Column, ...]
    parameters: tuple[Parameter, ...] = ()

    def title(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


POLICY = Parameter(
    "policy",
    "name",
    "政策",
    "POLICY",
    ("标题、文号、编号或文件名", "a title, a document number, an id or a file name"),
    argument=True,
)
LIMIT = Parameter("limit", "number", "数", "NUMBER", ("最多几行；默认 20", "rows at most; 20 by default"), 20)

QUESTIONS: Mapping[str, Question] = {
    one.name: one
    for one in (
        Question(
            "matrix",
            "责任矩阵",
            "Responsibilities",
            ("谁负责什么：政策的每项措施和它的牵头、配合、责任单位", "Who answers for what: measures and their bodies"),
            matrix.table,
            matrix.COLUMNS,
            (
                Parameter(
                    "policies",
                    "names",
                    "政策",
                    "POLICY",
                    (
                        "标题、文号、编号或文件名，可多个；不给就是全部",
                        "titles, numbers, ids or file names; all by default",
                    ),
                    argument=True,
                ),
                Parameter(
                    "body",
                    "name",
                    "单位",
                    "BODY",
                    ("反过来看：这个单位在各政策里负责的事", "turned round: all that this body answers for"),
                ),
            ),
        ),
        Question(
            "targets",
            "目标台账",
            "Targets",
            ("到哪年做到多少，谁说的；实际数字并列，算出还差多少", "What is aimed at by when, and how far it is"),
            targets.table,
            targets.COLUMNS,
            (
                Parameter(
                    "subject",
                    "name",
                    "主体",
                    "SUBJECT",
                    ("谁的：名称、文号，或名称的一部分", "whose: a name, a document number, or part of a name"),
                ),
                Parameter("metric", "text", "指标", "METRIC", ("指标名的一部分", "part of the metric")),
                Parameter("year", "text", "年份", "YEAR", ("时期在这一年或跨过这一年", "periods that hold this year")),
                Parameter(
                    "kind",
                    "text",
                    "性质",
                    "KIND",
                    ("target、actual 或 all；默认 target", "target, actual or all; target by default"),
                    "target",
                    choices=targets.CHOICES,
                ),
            ),
        ),
        Question(
            "citations",
            "引用",
            "Citations",
            (
                "文件依据什么，什么又依据它；只被引用、没有全文的另列一表",
                "What a policy rests on, and what rests on it",
            ),
            citations.table,
            citations.COLUMNS,
            (
                POLICY,
                Parameter(
                    "depth",
                    "number",
                    "数",
                    "NUMBER",
                    ("往上往下几层，1 到 10；默认 1", "levels, 1 to 10; 1 by default"),
                    1,
                ),
                Parameter(
                    "missing_only",
                    "flag",
                    "",
                    "",
                    ("只列被引用而没有全文的文件，最想要的在前", "what is cited and not held, the most wanted first"),
                ),
            ),
        ),
        Question(
            "timeline",
            "时间线",
            "Timeline",
            (
                "一个实体或政策的事，按日期；计划与完成分开",
                "What happened to one thing, by date; planned apart from done",
            ),
            timeline.table,
            timeline.COLUMNS,
            (
                Parameter(
                    "name",
                    "name",
                    "名称",
                    "NAME",
                    ("实体或政策", "an entity or a policy"),
                    required=True,
                    argument=True,
                ),
            ),
        ),
        Question(
            "announced",
            "宣布与完成",
            "Announced",
            ("宣布要做的事，后来有没有报道完成", "What was announced, and whether it was reported done"),
            timeline.announced_table,
            timeline.OPEN_COLUMNS,
            (Parameter("open_only", "flag", "", "", ("只列没有报道完成的", "only what was never reported done")),),
        ),
        Question(
            "members",
            "成员",
            "Members",
            (
                "联盟、协会、试点有哪些成员，从何时起，谁说的，与写明的总数是否相符",
                "Who belongs to it, and does the count agree",
            ),
            members.table,
            members.COLUMNS,
            (
                Parameter(
                    "name",
                    "name",
                    "联盟",
                    "ALLIANCE",
                    ("联盟、协会、机制或活动", "an alliance, an association, a programme or an event"),
                    required=True,
                    argument=True,
                ),
            ),
        ),
        Question(
            "pairs",
            "结对",
            "Pairs",
            ("哪个园区与哪所高校结对：园区 × 高校", "Which zone is paired with which university"),
            members.pairs_table,
            members.PAIR_COLUMNS,
        ),
        Question(
            "within",
            "地区内",
            "Within",
            (
                "一个地区里有什么：原文写明的，按行政区划归入的，名称里带地名的",
                "What lies in a place: as texts say, by the divisions of the country, or as the name says",
            ),
            within.table,
            within.COLUMNS,
            (
                Parameter(
                    "place",
                    "name",
                    "地区",
                    "PLACE",
                    ("省、市、县、园区或经济区", "a province, city, county, zone or region"),
                    required=True,
                    argument=True,
                ),
            ),
        ),
        Question(
            "conflicts",
            "冲突",
            "Conflicts",
            ("不能同时成立的说法，两边的原句都给出", "Claims that cannot both hold, with the words of both"),
            conflicts.table,
            conflicts.COLUMNS,
        ),
        Question(
            "cascade",
            "传导",
            "Cascade",
            (
                "一项政策往下怎样落：下级文件引用、照列、提高或没有列它的目标，隔了几天",
                "What lower policies make of one",
            ),
            cascade.table,
            cascade.COLUMNS,
            (Parameter("policy", "name", "政策", "POLICY", POLICY.about, required=True, argument=True),),
        ),
        Question(
            "diff",
            "对比",
            "Compare",
            ("两个实体或两篇文档并排：都有什么，只有一方有什么", "Two things side by side"),
            diff.table,
            diff.COLUMNS,
            (
                Parameter(
                    "a",
                    "name",
                    "甲",
                    "A",
                    ("实体、政策或文档", "an entity, a policy or a document"),
                    required=True,
                    argument=True,
                ),
                Parameter("b", "name", "乙", "B", ("另一个", "the other one"), required=True, argument=True),
            ),
        ),
        Question(
            "rank",
            "网络排名",
            "Rank",
            ("网络里谁居中：度、中介中心性或 PageRank", "Who stands in the middle of the network"),
            rank.table,
            rank.COLUMNS,
            (
                Parameter(
                    "by",
                    "text",
                    "量度",
                    "MEASURE",
                    (
                        "degree、betweenness 或 pagerank；默认 degree",
                        "degree, betweenness or pagerank; degree by default",
                    ),
                    "degree",
                    choices=tuple(rank.MEANING),
                ),
                LIMIT,
            ),
        ),
        Question(
            "communities",
            "群落",
            "Communities",
            ("哪些实体彼此联系多，自成一群", "Which belong together by their links"),
            rank.communities_table,
            rank.COMMUNITY_COLUMNS,
            (LIMIT,),
        ),
        Question(
            "coverage",
            "文档覆盖",
            "Coverage",
            (
                "图谱根据什么：文档按年份、省份、地区、发布单位和种类，以及未能读取的文件",
                "What the documents cover, and the files that could not be read",
            ),
            coverage.table,
            coverage.COLUMNS,
        ),
    )
}


def question(name: str) -> Question:
    """The question of this name. Raises UnknownTable."""
    if name not in QUESTIONS:
        raise UnknownTable(given=name, known="、".join(QUESTIONS))
    return QUESTIONS[name]


def ask(store: Store, name: str, view: View = EVERYTHING, given: Mapping[str, Any] | None = None) -> Table:
    """The table of a question; parameters that are not given take their defaults, unknown ones are left aside.

    Raises UnknownTable, WordsMissing for a required parameter, and what the question itself raises.
    """
    asked = question(name)
    values = {one.name: (given or {}).get(one.name, one.empty) for one in asked.parameters}
    lacking = [one.name for one in asked.parameters if one.required and not values[one.name]]
    if lacking:
        raise WordsMissing(expected="、".join(lacking))
    return asked.ask(store, view, **values)
