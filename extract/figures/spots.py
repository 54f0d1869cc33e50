"""Numbers in their surroundings: the sentence, the clause, and what is counted in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.figures.levels import read_levels
from extract.figures.metrics import BARE, CHANGE, HEAD, SIZE, noun_before, root, span_behind, verbs
from extract.figures.nominal import CLAUSE_VERBS, MANNER, of_things, split
from extract.figures.numbers import Number, read_numbers
from extract.lists.load import either
from extract.notes import Notes, Sentence
from extract.segment import cut

CLAUSE = re.compile(r"[，。；：！？…\n]")
# Units of things that are counted; all others (元, %, 亩, 吨, 倍 …) measure by themselves.
COUNTED = frozenset(
    "家个名人位项件所支只种类条台套辆艘架座处户间栋幢册篇部款例宗批株棵场次届村镇对组桌根起块口眼盏扇顶尾匹箱幅集轮趟道节堂席班队份张颗枚列枝盆副票封"
) | {
    "家次", "人次", "户次", "台次", "班次", "航次", "列次", "家（次）", "场（次）", "件（套）", "件套", "台（套）",
}  # fmt: skip
QUOTED = re.compile(
    r"《[^《》\n]{1,80}》|“[^“”\n]{1,12}”|（[^（）\n]{0,40}[A-Za-z][^（）\n]{0,40}）|https?:[^\s）]{1,300}"
    r"|（[\d.]{1,10}[百千万亿]{0,2}(?:斤|亩|公斤|公顷)）"
    # （约合8亿美元）, （1美元约合2万基普）: the same sum told once more, or a rate
    r"|[（(][^（）()\n]{0,16}(?:约合|折合|合人民币|人民币约)[^（）()\n]{0,24}[）)]"
)
AGAIN = re.compile(r"^(?:这一数字|该数字|该数|这一数据|这个数字|数量|总数|总量)?$")  # 2025年，这一数字达到319家
VERB = re.compile(
    r"(?:发行|安排|释放|给予|设立|投入|提供|获得|贡献|下达|落实|拿出|推出|统筹安排|国家统筹安排|支持|占|覆盖|涵盖"
    r"|带动|筹集|募集|新增|新建|建成|建设|完成|争取|发放|减少|实现|形成|供应|储备|种植|收储|盘活|腾退|修复|治理|改造"
    r"|拿到|汇聚|集聚|拥有|购置|采购|生产|销售|出口|进口|节约|消纳|减排|提前|实施|签订|签署|落地|推出|按照?每?[人户月年]?)"
)
UNNAMED = {"人次": "人次", "人数": "人", "人口": "人", "用户": "户"}  # 出游人次超65亿
SUM = re.compile(
    r"(?:投入|投资|营收|收入|产值|总值|金额|总额|成交额|销售额|零售额|资金|经费|税收|利润|市值|资产|余额|贷款|授信"
    r"|消费|增加值|GDP|支出|造价|估值|合同额|贸易额|进出口|规模)$"
)
LISTED = re.compile(r"(?:[、和及]|以及)(?:约|近|超)?")
VERB_LAST = re.compile(rf"{VERB.pattern}$")
# 6栋建筑为人才住宅, 1栋为办公楼: what a part of them is.
NAMES = re.compile(r"(?<![成作称认列定变])[为是](?P<what>(?![了主])[^，。；、\d（）]{3,16})(?=[，。；、])")
PREDICATE = re.compile(r"(?:已经?|均|都|为|是|可以?|能够?|将|正在|正)?(?P<said>[^，。；、\d（）]{2,16})")
ROUND = re.compile(r"大关|台阶|关口|门槛")  # 突破100亿元大关
FINE = re.compile(r"(?:\d{1,3}倍以下)?的(?P<what>罚款|罚金|违约金|滞纳金)")  # 处5万元以下的罚款
# 游客中60%是本市居民, 八成以上企业由外商投资: a share says nothing without what is said of it.
IS_SO = re.compile(r"(?:都|均|已|全部)?(?:是|为|来自|属于|由|在|与|用于|实现|完成|选择|从事)[^，。；、\d]{2,16}$")
GENERIC = re.compile(
    r"(?:企业|公司|项目|产品|活动|单位|国家|学校|高校|院校|城市|师生|学生|学者|个人|集体|部门|机构|队伍|团队|作品|教师|老师|代表|专家|嘉宾|群众"
    r"|村民|居民|农户|家庭|人员|同学|游客|员工|职工|干部|党员|村|县|市|省|学院|专业|省份|岗位)"
)
DEED = re.compile(
    r"服务|带动|支持|帮助|组织|引导|走访|入驻|吸引|联系|惠及|覆盖|涉及|培训|接待|收到|征集|选派|派出|辐射|助力|选送|推荐|资助|安置|救助|慰问|表彰"
    r"|签约|孵化|招收|录取|招聘|聘请|邀请|动员|发动|整合|联合|连接|对接"
)
GOES_ON = re.compile(r"[的、和及]|以及|包括|等|在内|中(?!标)|共同|联合|携手|牵头|发起|组成|组建")
REST = re.compile(r"[^，。；：！？、\d（）《》“”…]{0,14}")
# 为500家企业, 在欧洲25个国家, 与19个国家的23个城市: whom or where, of the things counted.
RECEIVER = re.compile(r"(?:为|向|对|给|在|与|同)[^，。；、\d]{0,6}(?:\d{1,4}[余多]?[个家][^，。；、\d]{1,6}的)?$")
SOLD = re.compile(
    r"(?P<deed>出口|销往|远销|行销|畅销)(?:[到至往])?(?:全球|世界|海外|境外|全国)?(?:的)?$"
)  # 出口到|46个国家和地区
PAIRED = re.compile(r"^[^、]{2,12}[和及与]$")  # 年产20吨树脂和|10吨原料
# 贷款余额同比增长41%，连续3年|保持|30%以上的较高增速
KEPT = re.compile(r"(?:连续\w{1,3}[年月季])?(?:个月|季度)?(?:都|均)?(?:保持|维持|实现|呈现)?")
SO_FAST = re.compile(r"(?:以上|左右)?的[^，。；、\d]{0,4}(?:增速|增长|增幅|增长率)(?=[，。；、])")
THERE = re.compile(r"在[\u4e00-\u9fff]{1,4}")  # 孵化企业38家，其中在青18家
USED = re.compile(r"用于(?P<use>[^，。；、\d]{2,14})$")  # 拿出300万元用于环境整治
LABEL = 16  # characters
LEVEL_ALONE = re.compile(r"(?:国家|省部?|市|州|县|区|部|校|院|厅|地市)级")
LEVELLED = re.compile(r"(?:国家|全国|省部?|市|州|县|区|部|校|院|厅)级?(?P<noun>[\u4e00-\u9fff（）“”]{2,14})$")
SHARED_VERB = re.compile(r"(?:实现|形成|具备)?(?:年|日)(?:处理|生产|加工|利用|回收|消纳|减少|节约|供应|出口|产)")
# 普及率从|15%|增至80%: where a change begins, which is no result; with its year it is one of that year.
BEGAN = re.compile(
    r"[由从](?P<when>[^，。；、\d]{0,8}(?:\d{4}年[^，。；、\d]{0,6}|\d{2}年代[^，。；、\d]{0,5}|\d{1,2}年前的?)?)(?:超过|不足|不到|刚过|约|近)?$"
)
TURNS = re.compile(
    r"[，]?[^，。；、\d]{0,8}(?:增|提|升|降|扩|跃|发展|减|缩|压|变|下|上|翻|调|跨|飙|拓|壮大|回落|成长|猛|[精简]简|优化|延长|攀|涨|改|合并)[^，。；、\d]{0,5}[至到为成]"
    r"|(?:[—~～-]|[至到])(?=[\d约近超])"
)
# 198项政务服务事项|实现跨境通办: what is said of the things counted, to the end of the clause.
SAID_OF = re.compile(
    r"(?:均|都|已经?)?(?P<said>(?:全部|先后|陆续|成功|即将|正在?|集中|共同|联合|全面)?(?P<verb>在此(?=[\u4e00-\u9fff])|(?!组成|构成"
    r"|参会)[\u4e00-\u9fff]{2})"
    r"[^，。；：！？\d（）《》…]{0,16}$)"
)
GOVERNED = re.compile(
    r"[为向对给与和同将把在于以从由被让使比跟替按占]|分别|通过|包括|其中|来自|支持|组织|带动|帮助|服务|推动|促进|助力|鼓励|引导|邀请|集聚|吸引|选派|安排|派出|引进|培养|指导|覆盖"
    r"|遴选|评选|保障|确保|了$|(?<=[拥设建现])有$"
)
WITH_WHOM = re.compile(r"[为向对给与和同将把由从被让使比跟替按占]|分别|通过|包括|其中")
# 占全球十分之一的产业规模, 以全国0.6%的国土面积: a share of what the whole has.
WHOLE = re.compile(
    r"(?:占据?|占有|以|用|凭借|拥有|创造|贡献|承担|生产|提供|汇聚|集聚|聚集|集中)[^，。；、\d]{0,6}?"
    r"(?P<whole>全[国省市县区州球校]|世界|我国|国内|亚洲|(?![了全占])[\u4e00-\u9fff]{2,3}省)(?:的|了|约|近|超过?|不到|不足)*$"
)
# 600亿元规模的基金, 占地1万平方米的园区: a size of what stands behind.
SIZED_BEHIND = re.compile(r"(?P<size>总?规模)的(?=[\u4e00-\u9fff“])")
SIZE_VERB = re.compile(
    r"(?:占地面积|占地|全长|总长|总投资|建筑面积|总面积|年产量?|总装机|库容|跨度|总高|售价|存期)(?:为|达到?|约|近|超过?)*$"
)
PAUSED = re.compile(r"[、（）”\s]|$")
CLOSE = 40  # characters: 净增专利222件；2025年为480件
FAR = 240  # characters: no clause that matters begins farther away


@dataclass(frozen=True, slots=True)
class Spot:
    """A number, its sentence, its clause (`begin` to `stop`), what it counts, and whether that is `behind` it."""

    number: Number
    sentence: Sentence
    begin: int
    stop: int
    metric: str = ""
    behind: bool = False
    base: str = ""  # the metric that 同比增长 in the next clauses is said of
    last: int = 0  # where the noun behind the number ends
    clause: int = 0  # where the clause begins, which may hold other numbers before this one
    began: bool = False  # where a change begins: 从|15%|增至80%
    whole: bool = False  # whether the metric is a noun phrase made of a clause: 获评单项冠军的企业
    level: bool = False  # 万亿级产业集群, read by its level
    nth: int = 0  # its place in a list of numbers of one metric: 分别增长11%、12%

    @property
    def near(self) -> int:
        """Where the sentence begins, or as far back as matters in one that does not end."""
        return max(self.sentence.start, self.number.start - FAR)


def read_spots(text: str, found: Notes, tables: Sequence[tuple[int, int]] = ()) -> Iterator[Spot]:
    """Each number that stands outside names, 《》, short quotations and rows of tables."""
    taken = sorted([(m.start, m.end) for m in found.mentions if not m.implied] + _quoted(text) + list(tables))
    starts, sentences = [a for a, _ in taken], [sentence.start for sentence in found.sentences]
    levels = {level.start: level for level in read_levels(text)}
    numbers = [Number(at, level.end - len(level.what), at, level.value, "元") for at, level in levels.items()]
    last: Spot | None = None
    sized = "", -9  # the kind by its size that was just told, and where it ends
    for number in sorted([*read_numbers(text), *numbers], key=lambda one: one.start):
        at, name = bisect_right(sentences, number.head) - 1, bisect_right(starts, number.end - 1) - 1
        if at < 0 or any(b > number.head for _, b in taken[max(0, name - 3) : name + 1]):
            continue
        if last and last.number.start < number.start < last.last:  # within the noun that the number before counts
            continue
        spot = _spot(text, found.sentences[at], number, last, _names(text, taken, name, number))
        if kind := number.money and SIZED_KIND.match(text, number.end):
            sized = ("" if spot.behind else spot.metric) + text[number.start : kind.end()], kind.end()
            continue
        if min(spot.begin, spot.clause) < (far := number.start - FAR):
            spot = replace(spot, begin=max(spot.begin, far), clause=max(spot.clause, far))
        last = replace(spot, metric=sized[0]) if 0 <= number.head - sized[1] < 5 else spot
        if level := levels.get(number.start):
            last = replace(last, metric=level.what, base=level.what, behind=True, last=level.end, level=True)
        yield last


# 产值超百亿元|企业5户: the first number says of what size those are that the second counts
SIZED_KIND = re.compile(
    r"(?:及?以上)?的?[\u4e00-\u9fff]{0,4}(?:企业|产业集群|产业|集群|园区|项目|乡镇|[县村镇]|平台)(?=[达到有共约近超过突破增至]{0,4}\d{1,5}余?[家户个])"
)


def in_turn(text: str, spots: list[Spot]) -> list[Spot]:
    """营收40亿元，利润5亿元，分别增长2%和16%: each number of such a list is of what was told in its place before."""
    made = list(spots)
    for at, spot in enumerate(made):
        if spot.nth or not spot.base or "分别" not in text[spot.clause : spot.number.start]:
            continue
        size = next((n for n, one in enumerate(made[at + 1 :], 1) if one.nth != n), len(made) - at)
        told = made[max(0, at - size) : at]
        alike = all(one.base and one.sentence == spot.sentence for one in told)
        if 1 < size == len(told) == len({one.base for one in told}) and alike and spot.base == told[-1].base:
            for n, one in enumerate(told):
                row, tail = made[at + n], spot.metric.removeprefix(spot.base).replace("分别", "")
                made[at + n] = replace(row, metric=one.base + tail, base=one.base)
    return made


def _names(text: str, taken: list[tuple[int, int]], at: int, number: Number) -> str:
    """The name that stands right in front of a number, which is then no metric: 永丰村有|3100亩高标准农田."""
    near = [text[a:b] for a, b in taken[max(0, at) : at + 1] if 0 <= number.start - b <= 3]
    return near[-1] if near else ""


def _quoted(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in QUOTED.finditer(text)]


def _spot(text: str, sentence: Sentence, number: Number, last: Spot | None, name: str) -> Spot:
    first = max(sentence.start, number.start - FAR)
    begin = max((m.end() for m in CLAUSE.finditer(text, first, number.start)), default=first)
    begin = _label(text, first, begin, number)
    mark = CLAUSE.search(text, number.end, min(sentence.end, number.end + FAR))
    stop = mark.start() if mark else min(sentence.end, number.end + FAR)
    last = last if last and last.sentence.paragraph == sentence.paragraph else None
    clause = begin
    if last and last.number.end > begin and not _several(text, last, number):
        if last.number.start == number.start or CHANGE.search(text[last.number.end : number.start]):
            return replace(last, number=number, stop=stop, began=False)
        begin = max(last.number.end, last.last)
        if LISTED.fullmatch(text, last.number.end, number.start) and last.number.unit == number.unit:
            return replace(last, number=number, stop=stop, nth=last.nth + 1)
    if last and last.began and TURNS.match(text, last.number.end, number.start) and last.number.unit == number.unit:
        return replace(last, number=number, begin=begin, stop=stop, clause=clause, began=False)
    began = BEGAN.search(text, begin, number.start)
    if began and TURNS.match(text, number.end):
        before = noun_before(text, begin, replace(number, start=began.start(), end=began.start()))
        if len(before) > 1:
            number = _with_unit(number, before)
            return Spot(number, sentence, begin, stop, before, base=root(before), clause=clause, began=True)
    spot = _counting(text, Spot(number, sentence, begin, stop, clause=clause), last, name)
    spot = replace(spot, metric=_shared(spot, last)) if last and last.sentence == sentence else spot
    return replace(spot, number=_with_unit(number, spot.metric), base=root(spot.metric) or spot.base)


def _several(text: str, last: Spot, number: Number) -> bool:
    """新材料、生物医药两大产业产值分别达1620亿元: the two are those who have a number each."""
    return text[last.number.end - 1] == "大" and "分别" in text[last.number.end : number.start]


def _shared(spot: Spot, last: Spot) -> str:
    """The metric with what it shares with the one before: 国家级基地3个、省级8个; 年处理废纸4万吨、废铝3万吨."""
    level = LEVEL_ALONE.fullmatch(spot.metric) and LEVELLED.search(last.metric)
    if level and last.number.unit == spot.number.unit:
        return spot.metric + level["noun"]
    if (
        spot.number.unit == last.number.unit
        and spot.number.unit not in COUNTED
        and not spot.behind
        and WHOSE.fullmatch(spot.metric)
    ):
        return spot.metric + _measure(last.metric, spot.metric)
    alone = spot.metric in verbs() and not spot.behind and spot.number.unit in COUNTED
    if alone and last.number.unit == spot.number.unit and last.metric and not last.metric.endswith(spot.metric):
        return last.metric + spot.metric  # 重点项目210个，已开工175个
    verb = SHARED_VERB.match(last.metric)
    goes_on = verb and spot.clause == last.clause and not spot.behind and last.number.unit == spot.number.unit
    return verb.group() + spot.metric if verb and goes_on and not SHARED_VERB.match(spot.metric) else spot.metric


def _measure(before: str, whose: str) -> str:
    """What the metric before measures, said of others of the kind: 城市居民|健康素养水平, 农村居民; "" for nothing."""
    at = before.find(whose[-2:])
    tail = before[at + 2 :] if 0 < at <= 12 else ""
    sized = SIZE.search(tail) or tail.endswith(("水平", "支出"))
    return tail if len(tail) > 1 and sized else ""


def _label(text: str, first: int, begin: int, number: Number) -> int:
    """Where the clause begins with the label that names the number: 占地面积：2.3万平方米."""
    if text[begin - 1 : begin] != "：" or text[begin : number.start].strip():
        return begin
    start = max((m.end() for m in CLAUSE.finditer(text, first, begin - 1)), default=first)
    return start if begin - 1 - start <= LABEL else begin


def _counting(text: str, spot: Spot, last: Spot | None, name: str) -> Spot:
    """The spot with what its number counts: behind it, before it, or as the number before."""
    number = spot.number
    if number.unit in ("元", "倍") and (fine := FINE.match(text, number.end)):
        return replace(spot, metric=fine["what"], last=fine.end())
    if number.money and (used := USED.match(text, number.end, spot.stop)):
        return replace(spot, metric=f"用于{used['use']}的资金", last=used.end())
    before = noun_before(text, spot.begin, number)
    if SOME.search(before) and text[spot.begin : number.head].rstrip("超过近约达到").endswith("、"):
        before = ""
    near = last if last and last.sentence == spot.sentence else None
    if (
        number.unit == "%"
        and len(before) > 1
        and not SIZE.search(before)
        and (so := IS_SO.match(text, number.end, spot.stop))
    ):
        return replace(spot, metric=before.removesuffix("有").removesuffix("中") + so.group(), last=so.end())
    start, end = span_behind(text, number, spot.stop)
    end = start if MANNER.fullmatch(text, start, end) else end  # 33万人次|线下|参与
    if number.unit == "%" and start < end and (changed := CHANGED.search(before)):
        return replace(spot, metric=text[start:end] + changed.group(), last=end)
    before = "" if start < end and (name and before in name or PAIRED.search(before)) else before
    if number.unit == "次" and not any(word in verbs() for word in cut(before)) and (deed := _deed(text, number, spot)):
        return replace(spot, metric=deed.group(), last=deed.end())
    if (
        number.unit == "%"
        and len(before) > 1
        and (so := GROWS_SO.match(text, number.end))
        and not CHANGE_LAST.search(before)
    ):
        return replace(spot, metric=before + so["so"], base=before, last=so.end())
    if near and SO_FAST.match(text, number.end) and KEPT.fullmatch(before):
        return replace(spot, metric=near.metric, base=near.base)
    if start < end and (not before or _follows(text, number, before)):
        named = _named(text, end, spot.stop)
        if named and number.unit in COUNTED:
            return replace(spot, metric=named["what"], last=named.end())
        whole = _said_of(text, spot, start, end)
        return replace(spot, metric=whole or _behind(text, spot, start, end), behind=True, last=end, whole=bool(whole))
    if start < end and number.unit not in COUNTED and SIZED_BEHIND.match(text, number.end):
        return replace(spot, metric=_behind(text, spot, start, end), last=end)
    if start < end and number.unit not in COUNTED and (verb := VERB_LAST.search(before)):
        return replace(spot, metric=verb.group() + text[start:end], last=end)
    if (
        near
        and not before
        and near.behind
        and near.last
        and not text[near.last : number.start].strip("共计总合约近逾 ")
    ):
        whom = PEOPLE.search(text[near.number.end : near.last])
        return replace(spot, metric=whom["who"] if whom else text[near.number.start : near.last])
    named = _named(text, number.end, spot.stop)
    if near and not before and named and number.unit in COUNTED:
        return replace(spot, metric=named["what"], last=named.end(), base=near.base)
    if near and not before and (near.number.unit, number.unit) == ("个百分点", "%") and near.base:
        return replace(spot, metric=near.base, base=near.base)  # 占比提高0.3个百分点，达到2.8%
    if near and not before and CLAUSE.match(text, number.end) is None and not PAUSED.match(text, number.end):
        return _part(text, spot, near)
    close = last and number.start - last.number.end < CLOSE
    if last and AGAIN.match(before) and (close or before) and last.number.unit == number.unit:
        return _total(spot, last, before)
    if near and not before:
        return _part(text, spot, near)
    first = not near and (before and BARE.match(before) or not before and number.unit not in COUNTED)
    if first and (told := PRIOR.search(text, spot.near, spot.begin)):
        prior = noun_before(text, told.start("what"), replace(number, start=told.end("what"), end=told.end("what")))
        return replace(spot, metric=prior + before, base=prior)
    if near and (BARE.match(before) or THERE.fullmatch(before) and near.number.unit == number.unit):
        return replace(spot, metric=near.base + before, base=near.base)
    return replace(spot, metric=before)


NEWLY = re.compile(r"(?:净增加?|新增加?)(?=..)")


def _total(spot: Spot, last: Spot, before: str) -> Spot:
    """The metric before, of which the whole is told now: 净增企业87家，总数|达1986家 is of 企业总数."""
    added = NEWLY.search(last.metric) if before in ("总数", "总量", "数量") else None
    if not added:
        return replace(spot, metric=last.metric, base=last.base)
    whole = last.metric[added.end() :] + before
    return replace(spot, metric=whole, base=whole)


def _deed(text: str, number: Number, spot: Spot) -> re.Match[str] | None:
    """What is done so many times, told behind the number: 3次|打破世界纪录."""
    deed = DEEDS.match(text, number.end, spot.stop)
    return deed if deed and deed["verb"] in verbs() else None


def _named(text: str, at: int, stop: int) -> re.Match[str] | None:
    """What things are said to be: 6栋|为人才住宅; not 45名|为跑者提供服务."""
    named = NAMES.match(text, at, stop + 1)
    return None if named and any(word in verbs() for word in cut(named["what"])[:-1]) else named


def _said_of(text: str, spot: Spot, start: int, end: int) -> str:
    """What stands behind a number with what is said of it, as a noun phrase: 获评冠军的企业; "" where it is none."""
    if spot.number.unit == "%":
        so = IS_SO.match(text, end, spot.stop)
        whole = of_things(text[start:end], so.group()) if so else ""
        return whole and whole + "占比"
    with_whom = text[spot.number.start - 1] != "的" and WITH_WHOM.search(text, spot.begin, spot.number.start)
    if spot.number.unit not in COUNTED or with_whom:
        return ""
    at = split(text[start:end])
    said = SAID_OF.match(text, start + at if at else end, spot.stop)
    if not said or not (
        at or said["verb"] in verbs() | CLAUSE_VERBS or said["verb"][0] in "到赴" or said["verb"] == "在此"
    ):
        return ""
    if said["verb"] not in CLAUSE_VERBS and HEAD.search(said["said"]):  # 居民|自治队伍: one noun
        return ""
    return of_things(text[start : start + at if at else end], said["said"])


def _behind(text: str, spot: Spot, start: int, end: int) -> str:
    """What stands behind a number, with what is said of it: 20家企业入选, 占全国国土面积, 园区占地."""
    number = spot.number
    if number.unit in BODIES and (whom := PEOPLE.search(text[start:end])):
        return text[start : start + whom.start()]  # 20所高校的专家学者
    if number.unit in "名位人" and (whom := OF_PEOPLE.match(text, start, end)):
        return whom["who"]  # 40名代表的共鸣
    if number.unit == "%" and (share := WHOLE.search(text, spot.clause, number.start)):
        return f"占{share['whole']}{text[start:end]}"
    if number.unit not in COUNTED and (size := SIZED_BEHIND.match(text, number.end)) and size.end() < end:
        return text[size.end() : end] + size["size"]
    if number.unit not in COUNTED and (size := SIZE_VERB.search(text, spot.begin, number.start)):
        return text[start:end] + size.group()
    if sold := SOLD.search(text, spot.begin, number.start):
        return sold["deed"] + text[start:end]
    if GENERIC.fullmatch(text, start, end) and RECEIVER.search(text, spot.clause, number.start):
        return _whole(text, spot, start, end)
    said = SAID_OF.match(text, end, spot.stop)
    if (
        said
        and (said["verb"] in verbs() or said["verb"] == "在此")
        and not GOES_ON.match(said["said"])
        and not GOVERNED.search(text, spot.begin, number.start)
    ):
        return text[start:end] + said["said"]
    if GENERIC.fullmatch(text, start, end):
        return _whole(text, spot, start, end)
    return text[start:end]


def _whole(text: str, spot: Spot, start: int, end: int) -> str:
    """Things of no special kind with what is done to them or by them: 服务|企业, 发放贷款的|农户, 企业|与外地往来."""
    before, thing = text[spot.clause : spot.number.start].rstrip("了近超约达"), text[start:end]
    rest = REST.match(text, end, spot.stop)
    said = rest.group().rstrip("了近超约达共") if rest else ""
    if RECEIVER.search(before):
        return f"{said}的{thing}" if said[:2] in verbs() else thing
    verb = before[-2:] if DEED.fullmatch(before[-2:]) else ""
    return verb + thing + (said if len(said) > 2 and not GOES_ON.match(said) else "")


def _part(text: str, spot: Spot, last: Spot) -> Spot:
    """208项，其中约10%为世界首创，139项已实现成果转化: parts of what was counted, told by what is said of them."""
    if ROUND.match(text, spot.number.end):
        return replace(spot, metric=last.base, base=last.base)
    said = PREDICATE.match(text, spot.number.end, spot.stop)
    return replace(spot, metric=f"{last.base}中{said['said']}", base=last.base) if said and last.base else spot


def _with_unit(number: Number, metric: str) -> Number:
    """The number with the unit that its metric gives where none stands behind it: 累计投入200亿."""
    if number.unit:
        return number
    named = next((unit for noun, unit in UNNAMED.items() if metric.endswith(noun)), "")
    return replace(number, unit=named or ("元" if SUM.search(metric) else ""))


CHANGED = re.compile(r"(?:降低|减少|节约|节省|缩短|压缩|提高|提升|增加|减轻)$")  # 降低|30%的运输成本
DEEDS = re.compile(r"(?P<verb>[\u4e00-\u9fff]{2})[^，。；、\d]{2,14}(?=[，。；、]|$)")  # 3次|打破世界纪录
# 旅游业|实现7.3%的增长
GROWS_SO = re.compile(
    r"(?:以上|左右)?的(?:正|高|较快|平稳|快速|年均)?(?P<so>增长|增幅|增速|降幅|下降|上涨|涨幅)(?:率)?(?=[，。；、])"
)
CHANGE_LAST = re.compile(r"(?:增长|增幅|增速|降幅|下降|上涨|涨幅|保持|以|的)$")
# 采矿业投资持续增长，|比上年增长4.5%
PRIOR = re.compile(
    r"(?:\A|(?<=\d年)|(?<=[，。；：\n月”]))(?P<what>[^，。；：\d]{2,30}?)"
    r"(?:持续|稳步|快速|较快|平稳|继续|明显|大幅|小幅|不断|稳定|加快|有所|保持)*"
    r"(?:增长|增加|上升|提高|提升|下降|回升|回落|扩大|上涨|攀升|再?上新台阶|迈上新台阶|再?创新高|创历史新高)，$"
)
# 城市居民健康素养水平为31.94%，|农村居民为23.78%
WHOSE = re.compile(r"[\u4e00-\u9fff]{2,6}")
BODIES = frozenset("所家个")
PEOPLE = re.compile(rf"(?<=..)的(?P<who>[^的]{{0,8}}(?:{either('clauses', 'people')})[^的]{{0,6}})$")
OF_PEOPLE = re.compile(rf"(?P<who>[^的]{{0,10}}(?:{either('clauses', 'people')}))的[^的]{{2,8}}$")
SOME = re.compile(r"[数几上][十百千万亿]{1,3}[余多]?[\u4e00-\u9fff]{2,8}$")  # 数千家商户、超过15亿元资金
# 农民专业合作社|200余家|组建公司: who is counted stands before, and does something
WHO = re.compile(r"..(?:企业|公司|合作社|农场|农户|商户|单位|机构|院所|经营主体)$")


def _follows(text: str, number: Number, before: str) -> bool:
    """Whether the number counts what stands behind it: 35家企业, 20亿元的基金, 安排1亿元资金."""
    if before and text[number.end : number.end + 1] in (" ", "\u3000"):  # 高校 37 所 高新区 18 家
        return False
    if number.unit in "家户个" and WHO.search(before) and text[number.end : number.end + 2] in verbs():
        return False
    within = before and text[number.end - 1] in "上下内"  # 融资需求300万元以下的主体
    attributive = text[number.end : number.end + 1] == "的" and not within and not SIZE.search(before)
    return number.unit in COUNTED or attributive or bool(VERB.fullmatch(before)) or before in verbs()
