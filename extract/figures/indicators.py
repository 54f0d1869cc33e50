"""Indicators: the numbers of a text that measure a goal or a result, each with metric, subject and period.

Not every number is one: dates, ranks, numbers inside names, headcounts of a visit, counts of what has just
been listed are left out. Precision first: what is neither a result nor a goal by its words is not taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from extract.figures.grants import BREAK, GRANT, apart, grant, own_share
from extract.figures.metrics import BARE, noun_before, root, verbs
from extract.figures.nominal import is_noun, told_again
from extract.figures.owners import Row, continued, own
from extract.figures.periods import in_title, read_period
from extract.figures.phrases import noun
from extract.figures.sections import kind_below, period_below, period_of_bulletin
from extract.figures.spots import BEGAN, COUNTED, GOVERNED, Spot, in_turn, read_spots
from extract.figures.subjects import LETTER, SETS_UP, subject
from extract.figures.tables import read_tables
from extract.figures.worth import EXTENT, MEMBERS, is_result
from extract.notes import Figure, Notes, Sentence, Thing, notes
from extract.stretch import stretch_begin
from kg.model import Indicator

# 每年将10%以上的销售收入用于研发, 每年将销售收入的8%用于研发
SPENT = re.compile(
    r"(?:将|把|拿出)(?:(?P<all>[^，。；\d]{2,10})的[^，。；的]{1,10}%(?:以上|左右)?|[^，。；\u4e00-\u9fff]{1,6}%(?:以上|左右)?的"
    r"(?P<of>[^，。；\d]{2,10}))(?:全部)?(?:用于|投入到?|投向)(?P<use>[^，。；\d]{2,12})"
)
EACH_OF = re.compile(r"各(?:约|近|超|不少于)?$")  # 甲和乙各20个
TO_BE = re.compile(r"(?:打造|培育|构建|建设|冲刺|迈向|剑指)(?!了)[^，。；]{0,8}$")  # 打造万亿级产业集群
PLANNED = re.compile(
    r"力争|争取|预计|有望|拟(?![订定])|(?<!为)(?<!为了)确保|不低于|不少于|将(?!军|来|全[省市县区国校]|\d)|要(?=达|力|努|在|实|建|培|形)"
    r"|计划(?=[在到建投新总引培用])|(?<![加长高升少展])到20\d\d年|未来\w{1,2}年|原则上|目标|应(?=[有当在达不])|一般不"
    r"|年底前"
    r"|(?<!能力)(?<!容量)可(?:望)?(?=实现|达|带动|减少|形成|新增|提供|安置|满足|节约|创造|吸纳)|(?:建成|投产|达产|完工|运营)(?:投产"
    r"|达产)?后"
)
# 将触角延伸至五省, 将服务窗口前移至村: 把, and no plan
TAKES = re.compile(
    r"将(?!力争|争取|努力|确保|实现|完成|建成|会|在|于|有|从|以|由|对|与|向|为|再|进一步|继续|持续|全面|重点|加快|大力|通过|陆续|全部|分别|累计|成为|达)(?P<what>[^，。；、\d]{2,16}?)"
    r"(?:延伸|纳入|嵌入|融入|作为|用于|转化|提[高升]|缩短|压缩|降|控制|送|带|列入|划|集成|整合|下沉|投|变|转|前移|接入|引入|打造成|推广|[由从](?=[约近]?\d))(?:到|至|为|成|在|入|于|给|向)?"
)
# Of its own clause alone: 着力打造枢纽，开通航线129条.
UNDER_WAY = re.compile(r"(?:加快|着力|聚力|全力|大力)(?:培育|建设|打造|提升|推进|发展|构建|实施)")
DONE = re.compile(
    r"已|累计|目前|截至|截止|去年|实现了|增长了|如今|达到了|建成了|荣获|先后|以来|现有|拥有(?![量率])|共有|造成|发生"
    r"|(?:提出|推出|出台|制定|明确|部署|设置|开展)了"
)
# 大会将于11月5日在云台市开幕，展览面积…: when it is to be is no goal
TO_OPEN = re.compile(r"将[于在][^，。；]{0,30}?(?:举行|举办|召开|开幕|启幕|亮相|开赛|开展|举行会谈)(?=[，。；])")
REACHED = re.compile(r"(?:完成|实现|达成|达到)[^，。；]{0,16}目标")  # 已完成转型目标，腾退…
# 到2022年水体达1亿立方米，比2016年增长40%: told by what was, so that it is no plan
SINCE_THEN = re.compile(r"[^。；\n]{0,12}，[比较](?:19|20)\d\d年[^，。；]{0,4}(?:增|提|减|下|上|扩|翻)")
OPENING = 14  # signs in which a sentence tells when
NOW = re.compile(r"目前|截[至止]|如今|现有")
GOAL = re.compile(r"(?:(?<![加长高升少展])到“?|(20\d\d)年?[—―~～-]+)(20\d\d)年")  # 到2027年, 2025—2027年
STOOD = re.compile(r"[由从](20\d\d)年?[末底]?的[约近超]?$")  # 到2027年由2024年的|38%提高到60%: where it came from
# 要努力实现以下主要目标。 — with an item a line behind it
GOALS_FOLLOW = re.compile(
    r"(?:以下|如下|主要|预期|总体|发展|具体|奋斗)[^，。；：]{0,6}(?:目标|指标)[^，。；：]{0,6}[。：:]?\s*$"
)
ITEM = re.compile(r"\s*(?:[—-]{1,2}|[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.]|[①-⑳●•·])")
EACH_YEAR = re.compile(r"[到至]((?:19|20)\d\d)年?[和、]((?:19|20)\d\d)年(?![和、])")
LAST_YEAR = re.compile(r"(?:19|20)\d\d")
NUMBERED = re.compile(r"[〔\[【（]((?:19|20)\d\d)[〕\]】）]\s?\d{1,4}\s?号")
AIMED = re.compile(r"不低于|不少于|不高于|应当|原则上")  # a condition, of whatever year
AIMS = re.compile(r"达|扩大|新增|新建|建设|完成|控制|保持|增|不|规划|拟|将|到20\d\d|力争|以上|以下")
AT_LEAST = re.compile(r"(?:至少|不低于|不少于|不得少于|不得低于|最低)[^，。；、\d]{0,12}$")
AT_MOST = re.compile(r"(?:最高|最多|不超过|不得超过|不高于|至多|上限为?)[^，。；、\d]{0,12}$")
NOT_MORE = re.compile(r"不得|严禁|禁止|不能")
RATE = re.compile(r"每[年天月日周季](?![度末初])|[年日月]均|每[人户亩吨]")
FOR = re.compile(r"(?:为|与|和|向|对|给|同)[^，。；、\d]{0,8}$")  # 与500余名学生交流
WITH = re.compile(r"[与和同](?:全国|国内|国内外|省内|省内外|海外|境外|当地|本地)?$")  # 与12家商协会签订协议
# A verb alone is no metric, but for those that name a sum: 投资4800万元.
SUM_VERB = re.compile(
    r"投资|投入|拨付|融资|出口|进口|消费|授信|贷款|放款|增收|分红|减税|退税|纳税|补贴|捐赠|捐款|储备|就业|营收"
)
# Of a place these do not say of what: of a fund, a project or a firm they do.
OF_WHAT = frozenset(
    ["金额", "总额", "总金额", "规模", "数量", "总量", "总数", "合同额", "营业额", "占比", "比例", "大项", "资金"]
)
OF_GOAL = re.compile(r"(?:目标|任务|计划|预算|目标值)$")  # 完成年度目标的62.4%: what of is not told
TIMES_DONE = frozenset(["次", "人次", "场", "场次", "架次", "台次", "户次"])  # 下潜300次
GOES = re.compile(r"(?![的（和、及或与中内里以]|参|等|在内|组成|构成|覆盖|签)[\u4e00-\u9fff]{2}")
CALLED_SO = re.compile(
    r"^(?:[全我该本][国省市县区州校院镇村]|当地|园区|学校|学院|公司|集团|企业)?(?:已经?|目前|共|还|均)*"
)
FUND = re.compile(r"的(?P<what>[^，。；\d“”]{2,16}(?:资金|基金|经费|补贴|贷款|消费券|债券))(?=[，。；、])")
LISTED_KIND = re.compile(r".{9,}等(?![级次候待分])(?P<kind>[\u4e00-\u9fff]{2,10})")  # 建成云岭研究院等创新平台12个
LEVEL = re.compile(r"^(?:国家级?|省级|市级|部级|世界级)")


@Language.component("zhengtu_indicators")
def indicators(doc: Doc) -> Doc:
    """Add the figures of the text, each told twice but once."""
    found = notes(doc)
    rows: dict[tuple[float, str], list[Figure]] = {}
    last: tuple[Spot, Figure] | None = None
    row: Row | None = None
    of_tables, tables = read_tables(found, _year(found.text, found))
    spots = in_turn(found.text, list(read_spots(found.text, found, tables)))
    for spot, behind in zip(spots, [*spots[1:], None], strict=False):
        if is_result(found.text, spot) and not (behind and _is_part_of(found.text, spot, behind)):
            figure = _figure(found.text, found, spot)
            if last and (last[0].metric == spot.metric or spot.base and spot.base == last[0].base):
                figure = _more(figure, last[1], spot)
            if mine := own(found, spot, figure, last[1] if last else None, row):
                figure, row = mine, continued(row, spot, mine)
            share = _share(found, spot, figure, last)
            figure = share or figure
            last = last if share else (spot, figure)
            for one in _each(found.text, spot, figure):
                _add(one, rows, found)
    for figure in of_tables:
        _add(figure, rows, found)
    return doc


def _add(figure: Figure, rows: dict[tuple[float, str], list[Figure]], found: Notes) -> None:
    """Add a figure that was not told before; `rows` are those told, by value and unit."""
    alike = rows.setdefault((figure.indicator.value, figure.indicator.unit), [])
    if not any(_same(figure.indicator, other.indicator) or _members(figure, other) for other in alike):
        alike.append(figure)
        found.figures.append(figure)


def _members(one: Figure, other: Figure) -> bool:
    """Whether both count who is in an alliance: 17家国家高新区发起, 17家成员单位."""
    return one.subject == other.subject and one.subject is not None and one.subject.type == "Alliance"


def _more(figure: Figure, before: Figure, spot: Spot) -> Figure:
    """净增专利222件，2025年为480件; 余额2万亿元，同比增长5%: another number of a metric, and so of its subject."""
    if figure.subject or not before.subject:
        return figure
    tail = spot.metric.removeprefix(spot.base) if spot.base else ""
    row = replace(figure.indicator, metric=(root(before.indicator.metric) or before.indicator.metric) + tail)
    return replace(figure, subject=before.subject, indicator=row, rule=before.rule)


def _each(text: str, spot: Spot, figure: Figure) -> Iterator[Figure]:
    """建成概念验证中心和中试基地各20个: one figure of each."""
    kinds = BREAK.split(figure.indicator.metric)
    split = EACH_OF.search(text, spot.begin, spot.number.start) and all(len(kind) > 1 for kind in kinds)
    for kind in kinds if split else [figure.indicator.metric]:
        yield replace(figure, indicator=replace(figure.indicator, metric=kind))


HAS_ITS = re.compile(r"(?:已?有|拥有|达到?|超过?|突破|近|约)?")


def _share(found: Notes, spot: Spot, figure: Figure, whole: tuple[Spot, Figure] | None) -> Figure | None:
    """共有高新区18家，其中甲市6家、乙市2家: the place's own share of what was counted before."""
    row, first = figure.indicator, spot.number.head
    near = found.between(max(spot.sentence.start, first - 16), first)
    here = [one for one in near if HAS_ITS.fullmatch(found.text, one.end, first)]
    if not here or here[-1].thing.type != "Place" or not whole or whole[0].sentence != spot.sentence:
        return None
    base = whole[1].indicator
    if spot.behind or base.unit != row.unit or found.text.find("其中", whole[0].number.end, here[-1].start) < 0:
        return None
    shared = replace(row, metric=base.metric, period=row.period or base.period, kind=base.kind)
    return replace(figure, subject=here[-1].thing, indicator=shared, rule="figure_opening")


def _is_part_of(text: str, spot: Spot, behind: Spot) -> bool:
    """12类家电以旧换新超4900万台: the first number is part of what the second counts."""
    return spot.behind and behind.metric == text[spot.number.start : spot.last]


def _same(one: Indicator, other: Indicator) -> bool:
    """The same figure told twice: of equal value and unit, with metrics that share most of their signs."""
    if GRANT.search(one.metric):
        return one.metric == other.metric
    if one.metric != other.metric and LEVEL.sub("", one.metric) == LEVEL.sub("", other.metric):
        return False  # 高新区18家，国家高新区18家
    a, b = set(one.metric), set(other.metric)
    shared = len(a & b)
    return shared * 3 >= 2 * min(len(a), len(b)) and shared * 2 >= max(len(a), len(b))


def _rules(found: Notes) -> bool:
    """Whether the document sets rules: what it grants and on what terms is then no figure of a goal."""
    if found.policy is not None:
        return not LETTER.search(found.policy.name)
    return found.source.kind in ("policy", "notice")


def _figure(text: str, found: Notes, spot: Spot) -> Figure:
    number, sentence = spot.number, spot.sentence
    period = read_period(text, spot.near, min(sentence.end, spot.stop + 40), number.end, found.source.date)
    carried = "" if period else _opened_with(text, found, sentence, spot) or _carried(text, found, sentence, spot)
    result = not spot.began or began_in(text, spot)
    period = "" if period and not result else _own_year(text, spot) or period or carried
    lead = None if DONE.search(text, spot.near, number.end) else _lead(text, found, sentence)
    kind = (lead and _led(text, lead)) or _kind(text, found, spot, period)
    if kind_below(sentence.headings) == "target" and not DONE.search(text, spot.clause, spot.number.end):
        kind = "target"
    period = period or (read_period(text, lead.start, lead.end, lead.end, found.source.date) if lead else "")
    if kind == "target" and (goal := GOAL.match(text, spot.near)) and period and period < goal[2]:
        period = "-".join(part for part in goal.groups() if part)  # 到2027年，由目前的46万吨提升至100万吨
    told = _told(text, spot)
    named = told not in verbs() or SUM_VERB.match(told)
    about, way = subject(text, found, spot, kind) if result and named else (None, "")
    if stood := STOOD.search(text, max(spot.near, number.start - 16), number.start):
        kind, period = "actual", stood[1]
    forms = _forms(text, found, spot, about)
    metric = _rate(text, spot, told if spot.whole else noun(told, forms))
    metric = metric if spot.behind else told_again(metric)
    metric += "比" if number.unit == "%" and metric.endswith("占") else ""  # 省外生源占31%
    if metric in forms and about and about.type == "Fund" and spot.number.money:
        metric = "规模"  # 设立30亿元云台基金, 云台基金（20亿元）
    if about and not _names_it(text, spot, metric, about, forms):
        about, way = None, ""
    if about and not period:
        period = period_below(sentence.headings, found.source.date)
        period = period or (period_of_bulletin(found.source.title) if kind == "actual" else "")
    row = Indicator(metric, number.value, number.unit, _bound(text, spot), period, kind)
    return Figure(about, row, *_clause(text, spot), way or "figure")


def _own_year(text: str, spot: Spot) -> str:
    """到2027年和2030年，占比分别达到10%和15%: each number of two is of its own year."""
    years = EACH_YEAR.search(text, spot.near, spot.number.start)
    several = years and "分别" in text[years.end() : spot.number.start]
    return years[spot.nth + 1] if years and several and spot.nth < 2 else ""


def _names_it(text: str, spot: Spot, metric: str, about: Thing, forms: set[str]) -> bool:
    """Whether the metric tells by itself what is counted or measured of the subject."""
    if metric in forms or not is_noun(metric) or BARE.match(metric) and metric[0] != "占" and about.type != "Industry":
        return False
    if about.type == "Place" and metric in OF_WHAT or spot.number.unit == "%" and OF_GOAL.search(metric):
        return False
    deed = metric in verbs() and spot.number.unit not in TIMES_DONE and not SUM_VERB.match(metric)
    deed = deed and not (about.type == "Industry" and BARE.match(metric))  # 汽车制造业|增长12.6%
    return not (deed or _mixed(text, spot, metric) or spot.behind and _unsaid(text, spot, metric, forms))


def _mixed(text: str, spot: Spot, metric: str) -> bool:
    """Whether it is not told whose the number is in a list: 甲、乙分别增长."""
    several = "分别" in text[spot.clause : spot.number.start] and (spot.nth or "分别" in metric)
    return bool(several and BREAK.search(metric)) and _told(text, spot) == spot.metric or "分别" in metric


def _unsaid(text: str, spot: Spot, metric: str, forms: set[str]) -> bool:
    """Whether what is said of the things is lacking (80%的部件来自…, 40座水库超汛限运行, 18万亩小麦增产), or whether
    they are whom somebody does it for or with."""
    number, rest = spot.number, text[spot.last : spot.stop].strip("”’、 ")
    if number.unit == "%" and rest and metric == text[number.end : spot.last].strip("的 *“"):
        return True
    if rest.startswith("中的一"):  # 是80多个村寨中的一个
        return True
    if number.unit != "%" and not number.money and root(metric) not in ("", metric):
        return True
    thing = text[number.end : spot.last].strip("的 *“")
    if not spot.whole and number.unit in COUNTED and metric != thing and metric.startswith(thing):
        return True  # 各界代表共襄盛会
    if number.unit in "名位人" and "的" not in metric and FOR.search(text, spot.begin, number.start):
        return True
    if number.unit in "家所个" and not spot.whole and WITH.search(text, spot.begin, number.start):
        return True
    counted = number.unit in COUNTED and not spot.whole and spot.begin == spot.clause and GOES.match(rest)
    return bool(counted) and not _governed(text, spot, forms)


def _governed(text: str, spot: Spot, forms: set[str]) -> bool:
    """Whether something stands between the subject and the number: 云台市|引进|35家企业."""
    if GOVERNED.search(text, spot.begin, spot.number.start):
        return True
    before = noun_before(text, spot.begin, spot.number)
    for form in sorted(forms, key=len, reverse=True):
        before = before.removeprefix(form)
    return bool(CALLED_SO.sub("", before))


def _rate(text: str, spot: Spot, metric: str) -> str:
    """The metric with what it is for each year, day or head, where that stands before it: 每年|实施改造项目."""
    rate = RATE.search(text, spot.begin, spot.number.start)
    return metric if not rate or "每" in metric or rate.group() in metric or "均" in metric else rate.group() + metric


def began_in(text: str, spot: Spot) -> bool:
    """Whether where a change begins is told with its year: 从2020年的15%增至80%."""
    began = BEGAN.search(text, spot.begin, spot.number.start)
    return began is not None and LAST_YEAR.search(began["when"]) is not None


def _told(text: str, spot: Spot) -> str:
    """The metric, with what a sum is granted for, and with the own share of a list told 分别."""
    number = spot.number
    if number.money or number.unit == "%":
        granted = grant(text, spot.near, spot.clause, (number.start, number.end), spot.stop)
        own = not spot.behind and GRANT.search(spot.metric) and len(spot.metric) > len(granted)
        if granted and not own:
            return own_share(granted, spot.nth)
    if (set_up := SETS_UP.search(text, spot.clause, number.start)) and (fund := FUND.match(text, number.end)):
        return fund["what"] + set_up["size"]
    if number.unit == "%" and (spent := SPENT.search(text, spot.clause, spot.stop)):
        return f"{spent['all'] or spent['of']}用于{spent['use']}"
    if spot.metric == "单位" and (member := MEMBERS.search(text, spot.clause, number.start)):
        return member.group()
    if "分别" in text[spot.clause : number.start]:
        return apart(spot.metric, spot.nth)
    kind = LISTED_KIND.fullmatch(spot.metric)
    return kind["kind"] if kind else spot.metric


def _bound(text: str, spot: Spot) -> str:
    """The bound that the number has, or that stands before what it counts: 最高给予企业50万元, 至少投入2000万元."""
    before = text[spot.begin : spot.number.start]
    if NOT_MORE.search(before) and text[spot.number.end - 2 : spot.number.end] == "以上":
        return "<="
    if spot.number.bound != "=":
        return spot.number.bound
    return ">=" if AT_LEAST.search(before) else "<=" if AT_MOST.search(before) else "="


def _clause(text: str, spot: Spot) -> tuple[int, int]:
    """The whole clause, without signs and spaces at its ends."""
    start, end = min(spot.clause, spot.number.start), max(spot.stop, spot.number.end)
    while start < spot.number.start and text[start] in " \u3000、“”）*—‘’":
        start += 1
    while end > spot.number.end and text[end - 1] in " \u3000、“（*—‘":
        end -= 1
    return start, end


def _forms(text: str, found: Notes, spot: Spot, about: Thing | None) -> set[str]:
    """The names of a subject, with the forms that stand near the number: 西藏 of 西藏自治区."""
    if not about:
        return set()
    near = found.between(spot.near, spot.number.start)
    forms = {text[m.start : m.end] for m in near if m.thing == about}
    forms |= {form + about.name[-1] for form in forms if about.type == "Place"}
    chains = {
        text[a.start : b.end]
        for a, b in pairwise(near)
        if a.end == b.start and a.thing.type == "Place" and b.thing == about
    }
    return {about.name, *found.aliases.get(about, ()), *forms, *chains}


def _opened_with(text: str, found: Notes, sentence: Sentence, spot: Spot) -> str:
    """The period that the whole sentence opens with, of what stands behind its ；: 2025年，吞吐量…；客运量…."""
    if text[sentence.start - 1 : sentence.start] != "；":
        return ""
    start = stretch_begin(text, "。！？\n", max(0, sentence.start - 400), sentence.start)
    if GOAL.match(text, start) and DONE.search(text, spot.near, spot.number.end):
        return ""
    return read_period(text, start, start + OPENING, start + OPENING, found.source.date)


def _carried(text: str, found: Notes, sentence: Sentence, spot: Spot) -> str:
    """The period of an earlier sentence of the paragraph (到2027年, …), or of the one that leads in to a list (…：).

    What is done already is not of the year that a goal is for.
    """
    done = DONE.search(text, spot.near, spot.number.end)
    at = bisect_right(found.sentences, sentence.start, key=lambda one: one.start) - 1
    for one in reversed(found.sentences[max(0, at - 24) : at]):
        near = one.paragraph == sentence.paragraph
        leads = one.headings == sentence.headings[: len(one.headings)] and text[one.end - 1] in "：:"
        if near or leads:
            match = GOAL.search(text, max(one.start, one.end - 200), one.end)
            if (
                match
                and not in_title(text, match.start())
                and not (done and (NOW.search(done.group()) or not match[1]))
            ):
                return "-".join(part for part in match.groups() if part)
            if leads and not near:
                return ""
    return ""


def _lead(text: str, found: Notes, sentence: Sentence) -> Sentence | None:
    """The sentence that leads in to a list of which this one is an item: 要实现以下主要目标。——森林覆盖率达60%."""
    if not ITEM.match(text, _line(text, sentence.start)):
        return None
    at = bisect_right(found.sentences, sentence.start, key=lambda one: one.start) - 1
    for one in reversed(found.sentences[max(0, at - 24) : at]):
        if one.paragraph == sentence.paragraph:
            continue
        if text[one.end - 1] in "：:" or GOALS_FOLLOW.search(text, max(one.start, one.end - 40), one.end):
            return one
        if not ITEM.match(text, _line(text, one.start)):
            return None
    return None


def _led(text: str, lead: Sentence) -> str:
    """What the items are that a sentence leads in to: goals, what is so by a day (截至6月底：), or "" for neither."""
    if GOALS_FOLLOW.search(text, max(lead.start, lead.end - 40), lead.end):
        return "target"
    return "actual" if NOW.search(text, lead.start, lead.end) else ""


def _line(text: str, at: int) -> int:
    """Where the line of a place begins."""
    return text.rfind("\n", max(0, at - 2000), at) + 1


def _year(text: str, found: Notes) -> str:
    """The year of the document, by its date or by its number (国办函〔2005〕21号); "" where unknown."""
    number = NUMBERED.search(text, 0, 400)
    return found.source.date[:4] or (number[1] if number else "")


def _taken(found: re.Match[str]) -> str:
    """What is left of 将…延伸至: nothing, or all of it where a verb follows 将."""
    return found.group() if found["what"][:2] in verbs() else ""


def _kind(text: str, found: Notes, spot: Spot, period: str) -> str:
    """`target` for what is planned or demanded, `actual` for what is done."""
    year = _year(text, found)
    goal = GOAL.search(text, spot.clause, spot.number.end) or GOAL.match(text, spot.near)
    if goal and not year and SINCE_THEN.match(text, spot.number.end):
        return "actual"
    if goal and goal[2] >= year and (year or not goal[1] or _rules(found)) and not spot.began:
        return "target"
    if DONE.search(text[spot.begin : spot.number.end]):
        return "actual"
    if spot.level and TO_BE.search(text, spot.begin, spot.number.start):
        return "target"
    words = text[spot.near : spot.number.end]
    if year and LAST_YEAR.search(period) and not AIMED.search(text, spot.clause, spot.number.end):
        last = LAST_YEAR.findall(period)[-1]
        if last != year and last in words:
            return "target" if last > year else "actual"
    if EXTENT.search(spot.metric) and not AIMS.search(text, spot.clause, spot.number.end):
        return "actual"
    own = text[spot.clause : spot.number.end]
    words = REACHED.sub("", TAKES.sub(_taken, TO_OPEN.sub("", words)))
    if PLANNED.search(words) or UNDER_WAY.search(own) or _rules(found) and not DONE.search(words):
        return "target"
    return "actual"
