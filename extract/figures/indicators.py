"""Indicators: the numbers of a text that measure a goal or a result, each with metric, subject and period.

Not every number is one: dates, ranks, numbers inside names, headcounts of a visit, counts of what has just
been listed are left out. Precision first: what is neither a result nor a goal by its words is not taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extract.figures.metrics import BARE, CHANGE, noun_before, noun_behind
from extract.figures.numbers import Number, read_numbers
from extract.figures.periods import read_period
from extract.notes import Figure, Notes, Sentence, Thing, notes
from kg.model import Indicator

CLAUSE = re.compile(r"[，。；：！？\n]")
# Units of things that are counted; all others (元, %, 亩, 吨, 倍 …) measure by themselves.
COUNTED = frozenset("家个名人位项件所支只种类条台套辆艘架座处户间栋册篇部款例宗批株场次届村镇对") | {
    "家次",
    "人次",
    "家（次）",
    "件（套）",
    "台套",
}
TIMES = frozenset(
    {"天", "周", "小时", "分钟", "秒", "个月", "个工作日", "工作日", "个自然日", "届", "岁", "周岁", "期"}
)
WITHIN = re.compile(r"缩短|压缩|缩减|减少|不超过|控制在|内|只需|仅需|以上|以下|超|达|提速")
# 5个方面, 29个市（县）, 3个阶段: parts of a plan or of a map.
ABSTRACT = re.compile(
    r"^(?:[^，。；、]{0,4})?(?:方面|部门|问题|阶段|环节|层次|步骤|原则|维度|角度|国家和地区|国家|地区|省|市|州|县|区|月|字|小组|步|工作组|专班|文件|附件|条件|因素|特点|部分|单位|关键|要素|层面|时期|学期|学年|大类|字符|序号|回合|小时)"
)
# 一行8人, 分为两种, 以下3种, 每副两只: headcounts and parts.
ASIDE = re.compile(
    r"(?:一行|等|分为|分成|以下|下列|上述|这|那|该|每|第|某|本次|此次|共同的|之一|前|近?几|召开|举行|举办了?|字符共|设|重点从|从|围绕|围绕着)$"
)
RESULT = re.compile(
    r"建成|建立|建设|培育|引进|引育|孵化|新增|净增|拥有|集聚|聚集|汇聚|吸引|获批|认定|备案|签约|签订|签署|落地|服务|转化|实施|完成|开展|打造|推送|组建|设立|成立|支持|带动|培养|引入|入驻|累计|突破|达|超|形成|攻克|研发|申请|授权|获得|取得|布局|覆盖|实现|推动|选派|组织|发放|投入|提供|征集|解决|惠及|遴选|推广|创建|认证|总数|数量|规模|评选|入选|入围|新聘|选聘|择优|选出|推出|促成|承担|部署|投产|开工|引导|扶持|创办|发布|部署|上榜|收获|荣获|联合|合作|改造|新建|扩建|改建|出台|办理|减免|发起"
)
PLANNED = re.compile(
    r"力争|争取|计划|预计|有望|目标|规划|拟|确保|不低于|不少于|应|将(?!.{0,3}(?:军|来))|到20\d\d年|未来|要(?!求|素|点|闻)|原则上|至少|不超过|不得|可(?:享|获|给|按)|给予|每年"
)
DONE = re.compile(r"已|累计|目前|截至|截止|去年|实现了|增长了|如今|达到了|建成了|荣获|先后|以来|现有|拥有|共有")
FUTURE = re.compile(r"^(?:[^，。；]*，)?(?:力争)?到20\d\d年")
OURS = re.compile(
    r"[我他她](?!国|省|市|区|县|校|院|会|州|行|所|厅|局|部|司|乡|镇|村|地|馆|港|军|方|们[^，。]{0,4}(?:公司|企业|园区|学校))"
)
SUBJECTS = {"Zone": 9, "Program": 8, "Alliance": 8, "Policy": 7, "Fund": 8, "FinancialProduct": 8, "University": 8, "Platform": 8, "Enterprise": 8, "Place": 6, "Association": 7, "Event": 6, "Industry": 5, "Product": 5, "Agency": 3, "Honor": 2}  # fmt: skip
QUOTED = re.compile(r"《[^《》\n]{1,80}》|“[^“”\n]{1,12}”|（[^（）\n]*[A-Za-z][^（）\n]*）")


@dataclass(frozen=True, slots=True)
class Spot:
    """A number in its surroundings: sentence, clause (`begin` to `stop`), what it counts."""

    number: Number
    sentence: Sentence
    begin: int
    stop: int
    metric: str = ""
    behind: bool = False  # the noun stands behind the number


@Language.component("zhengtu_indicators")
def indicators(doc: Doc) -> Doc:
    found = notes(doc)
    rows: dict[tuple[str, float, str, str], Figure] = {}
    for spot in _spots(doc.text, found):
        if _measures(doc.text, found, spot):
            figure = _figure(doc.text, found, spot)
            row = figure.indicator
            rows.setdefault((row.metric, row.value, row.unit, row.bound), figure)
    found.figures.extend(rows.values())
    return doc


def _spots(text: str, found: Notes) -> Iterator[Spot]:
    """Each number outside names, with its sentence, clause and metric."""
    names = sorted((m.start, m.end) for m in found.mentions if not m.implied)
    names += [(m.start(), m.end()) for m in QUOTED.finditer(text)]
    starts = [sentence.start for sentence in found.sentences]
    last: Spot | None = None
    for number in read_numbers(text):
        at = bisect_right(starts, number.head) - 1
        if at < 0 or any(a < number.end and number.head < b for a, b in names):
            continue
        sentence = found.sentences[at]
        last = _spot(text, sentence, number, last if last and last.sentence == sentence else None)
        yield last


def _spot(text: str, sentence: Sentence, number: Number, last: Spot | None) -> Spot:
    begin = max((m.end() for m in CLAUSE.finditer(text, sentence.start, number.start)), default=sentence.start)
    mark = CLAUSE.search(text, number.end, sentence.end)
    stop = mark.start() if mark else sentence.end
    if last and last.number.end > begin:
        if last.number.start == number.start or CHANGE.search(text[last.number.end : number.start]):
            return Spot(number, sentence, begin, stop, last.metric, last.behind)
        begin = last.number.end + (len(last.metric) if last.behind else 0)
    metric, behind = _metric(text, number, begin, stop, last)
    return Spot(number, sentence, begin, stop, metric, behind)


def _metric(text: str, number: Number, begin: int, stop: int, last: Spot | None) -> tuple[str, bool]:
    """What is counted, and whether it stands behind the number."""
    behind, before = noun_behind(text, number, stop), noun_before(text, begin, number)
    if behind and (number.unit in COUNTED or text[number.end] == "的" or not before):
        return behind, True
    if BARE.match(before) and last:
        return last.metric + before, False
    return before, False


def _measures(text: str, found: Notes, spot: Spot) -> bool:
    """Whether the number is a goal or a result, by its unit, its noun and the words around it."""
    number, words = spot.number, text[spot.begin : spot.stop]
    if spot.sentence.kind not in ("body", "heading") or len(spot.metric) < 2:
        return False
    if OURS.search(words) or text[number.end : number.end + 1] in "级×":
        return False
    if number.unit in TIMES:
        return number.bound in ("<=", ">=") and bool(WITHIN.search(words))
    if number.unit in COUNTED:
        return _counts(text, spot)
    return number.value != 100 or number.unit != "%" or "×" not in words


def _counts(text: str, spot: Spot) -> bool:
    """Whether a count of things is a result: 培育企业35家 is, 5个方面 and 等3家企业 are not."""
    number, before = spot.number, text[spot.begin : spot.number.start]
    if spot.behind and ABSTRACT.match(spot.metric):
        return False
    if number.spelt and number.value < 10 or ASIDE.search(before) and number.value < 5:
        return False
    if spot.behind and number.value < 5:
        return bool(RESULT.search(before))
    return not spot.behind or number.value >= 10 or bool(RESULT.search(before))


def _figure(text: str, found: Notes, spot: Spot) -> Figure:
    number, sentence = spot.number, spot.sentence
    kind = _kind(text, found, spot)
    period = read_period(text, sentence.start, sentence.end, number.end, found.source.date)
    row = Indicator(spot.metric, number.value, number.unit, number.bound, period, kind)
    start = min(spot.begin, number.start)
    end = number.end + (len(spot.metric) if spot.behind and text.startswith(spot.metric, number.end) else 0)
    return Figure(_subject(text, found, spot, kind), row, start, end, "figure")


def _kind(text: str, found: Notes, spot: Spot) -> str:
    """`target` for what is planned or demanded, `actual` for what is done."""
    words = text[spot.sentence.start : spot.number.end]
    if DONE.search(text[spot.begin : spot.number.end]):
        return "actual"
    if PLANNED.search(words) or found.source.kind in ("policy", "notice") and not DONE.search(words):
        return "target"
    return "actual"


def _subject(text: str, found: Notes, spot: Spot, kind: str) -> Thing | None:
    """Who the number is about: the nearest fitting name before it in the sentence, else before that."""
    if kind == "target" and found.policy:
        return found.policy
    here = [
        m
        for m in found.mentions
        if spot.sentence.start <= m.start and m.end <= spot.number.end and m.thing.type in SUBJECTS
    ]
    if here:
        return max(here, key=lambda m: (SUBJECTS[m.thing.type], m.start)).thing
    before = [m for m in found.mentions if m.end <= spot.sentence.start and m.thing.type in SUBJECTS]
    near = [m for m in before if spot.sentence.start - m.end < 300]
    if near:
        return max(near, key=lambda m: (SUBJECTS[m.thing.type] > 5, m.start)).thing
    return found.policy
