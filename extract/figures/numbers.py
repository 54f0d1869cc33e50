"""Numbers with a unit, as official Chinese writes them: 超560家, 7.5亿元, 近千名, 1—2个, 三分之一, 十余家.

What is no quantity is left out here: dates, ordinals (第3, 3号), 文号, versions (5G), levels (百亿元级).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

SCALES = {"十": 1e1, "百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8, "兆": 1e12}
DIGITS = {sign: i for i, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2}

# Measures of extent, weight, power, time and content, then people and vehicles, then things one by one.
COUNTERS = (
    "平方公里|平方千米|平方米|平米|平方|立方千米|立方米|立方|公顷|公里/小时|公里|千米|海里|英里|厘米|毫米|微米|纳米"
    "|亩次|亩"
    "|千瓦时|兆瓦时|千瓦|兆瓦|吉瓦|马力|千伏安|千伏|赫兹|兆赫|比特|字节|吨标准煤|吨标煤|吨公里|吨/年|吨|公斤|千克"
    "|PFlops|PFLOPS|P(?![A-Za-z\\d])|EB|PB|TB|GB"
    "|毫克|微克|克拉|斤|担|千升|毫升|(?<!千)升"
    "|标箱|标准箱|标准机架|载重吨|大卡|千卡|摄氏度|度电|微克/立方米|毫克/升|元/亩|元/吨|元/平方米|元/人|元/户|元/月|元/年"
    "|个百分点|百分点|个工作日|工作日|个自然日|个月|小时|分钟|周岁|课时|学时|学分|机时|工时|人次|人天|人日|人年"
    "|户次|车次|架次|件次|家次|台次|例次|班次|航次|列次|辆次|班列"
    "|张床位|张床|台套|台（套）|套（间）|件（套）|件套|项（次）|场（次）|家（次）|户（次）|个（次）|人（次）|台/套"
    "|对（组）|组（套）"
    "|家|个|人|名|位|项|件|所|支|只|种|类|条|台|套|辆|艘|架|座|处|户|间|栋|幢|册|篇|部|场|次|届|倍|款|例|宗|笔|单(?![元位独边])|批"
    "|株|枝|盆|副|票|棵|头|张|份|对|颗|枚|列|双|片|门|秒|天|周|岁|米|度|卷|期|村|镇"
    "|组|桌|根|起(?![步点飞始头])|块|口|眼|盏|扇|顶|粒|尾|羽|匹|箱|瓶|袋|包|桶|盒|捆|封|幅|首|集|轮|趟|道|节|堂|席|班"
    "|队|股|页|大(?=[\\u4e00-\\u9fff]{2})"
)
COINS = (
    "英镑|卢布|韩元|泰铢|卢比|比索|兰特|雷亚尔|迪拉姆|里亚尔|第纳尔|林吉特|越南盾|印尼盾|瑞士法郎|克朗|先令|坚戈|里拉|奈拉"
    "|伦皮拉|基普|瑞尔|图格里克|索姆"
)
FOREIGN = frozenset(COINS.split("|"))
MONEY = f"美元|欧元|日元|港元|港币|澳门元|新台币|澳元|加元|新元|元人民币|元|分钱|角钱|{COINS}"
SMALL = {"分钱": 0.01, "角钱": 0.1}  # 元
# The longest unit first, so that 平方公里 is not 平 and 个百分点 is not 个.
UNIT = "|".join(sorted([*COUNTERS.split("|"), *MONEY.split("|")], key=len, reverse=True))

MIN = (
    "超过|超出|超越|跨越|超|突破|逾|不少于|不低于|不小于|不得少于|不得低于|不应少于|不应低于|不能少于|不能低于|至少"
    "|高于|大于|多于|最低|过|上(?=[百千万亿])"
)
MAX = (
    "不应超过|不能超过|不应高于|不超过|不超|不高于|不大于|不多于|不得超过|不得高于|低于|不足|不到"
    "|少于|小于|控制在|最高|最多|最长|至多|不迟于"
)
NEAR = "接近|将近|近|大约|(?<![签预节条制契特邀合公邀违])约|约为|左右"
BOUND = rf"(?P<max>{MAX})|(?P<min>{MIN})|(?P<near>{NEAR})"
# All repeats are bounded, so that a line of a million digits takes no longer than its length.
ARABIC = r"(?<![\d.])(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,16}(?:\.\d{1,6})?)(?!\d)"
NUMERALS = "零〇一二两三四五六七八九十百千万亿"
HAN = f"(?<![{NUMERALS}])[{NUMERALS}]{{1,12}}"
SCALE = "(?:[十百千万亿]{1,2})?"

GAP = r"[\s*]{0,4}"  # 7.5 亿元, **37** 所
COUNT = rf"(?P<value>{ARABIC}){GAP}(?P<few>[余多来几])?(?P<scale>{SCALE})(?P<more>[余多来])?(?P<again>(?<=[余多])亿)?"
SPELT = rf"(?P<han>{HAN})(?P<hanfew>[余多来])?(?P<hanscale>[万亿]{{0,2}})"
QUANTITY = re.compile(
    rf"(?:{BOUND})?(?P<reach>达到了?|达|了)?{GAP}(?:{COUNT}|{SPELT})"
    rf"(?:(?P<percent>%)|(?P<yi>个亿)|(?P<unit>{UNIT})(?P<unitmore>[余多])?(?!级|[一二三四五]板|(?<=部)[门委]|(?<=人)[民才类口户])"
    r"|(?P<bare>(?<=[\d.][万亿])|(?<=[余多][万亿])|(?<=万亿))(?=[，。；、）：”（\n]|以上|左右|大关|$))"
    r"(?P<behind>以上|左右|上下|以内|以下|之内|及以[上下]|内(?=[，。；回对答办完受审反]))?"
)
DASH = r"\s{0,2}(?:—{1,2}|-{1,2}|~|～|－|–|―{1,2}|至|到)\s{0,2}"
RANGE = re.compile(
    rf"(?P<low>{ARABIC})(?P<lowscale>{SCALE})(?P<lowunit>%|{UNIT})?{DASH}"
    rf"(?=(?P<high>{ARABIC})(?P<scale>{SCALE})(?P<unit>%|{UNIT}))"
)
PLAIN = {"大": "个", "港币": "港元", "元人民币": "元", "分钱": "元", "角钱": "元", "百分点": "个百分点"}
PLAIN |= {"PFlops": "P", "PFLOPS": "P"}
PLAIN |= {"台套": "台（套）", "台/套": "台（套）", "套（间）": "套", "张床位": "张"}
# 万元GDP能耗, 千亩产业园: named by a round measure.
LONE = re.compile(r"[十百千万亿]{1,2}(?:元|人|亩|户|吨|件|公里|米|平方米|平米)$")
FEW = r"\d{1,4}(?:\.\d{1,4})?"
SOME = f"(?<![{NUMERALS}])[{NUMERALS}]{{1,6}}"
THEN = f"[{NUMERALS}]{{1,6}}"
TENTHS = r"(?P<tenths>[一二两三四五六七八九]|(?<!\d)\d)成(?=为?[^立为员果分长交功就熟效都绩本一了品]|$)"
SHARE = re.compile(
    rf"(?:{BOUND})?(?P<of>百分之(?P<percent>{FEW}|{THEN})|(?P<below>(?<!\d)\d{{1,4}}|{SOME})分之(?P<above>\d{{1,4}}"
    rf"|{THEN})"
    rf"|(?P<num>(?<!\d)\d{{1,2}})/(?P<den>\d{{1,3}})(?!\d)|(?P<half>一半|(?<=[超过近])半(?=[数，。；、的]))|{TENTHS})"
    r"(?P<behind>以上|左右|以内|以下)?"
)
# 中小企业发展指数为89.3，…: an index has no unit.
INDEX = re.compile(
    r"指数(?:（[^（）]{1,12}）)?(?P<says>为|是|达到?|升至|降至|回升至|回落至|报收?|录得)(?P<value>\d{1,5}\.\d{1,2})点?(?=[，。；、])"
)
# 合同期限为5年, 自受理之日起20日内: how long a rule lets something last.
TERM = re.compile(
    r"(?:(?:期限|有效期|聘期|任期|公示时间|公示期|合同期|保修期|存续期|投资期|退出期|封闭期)(?:一般|原则上)?"
    r"(?P<says>最长不超过|最长|最短|为|是|不超过|不少于|不低于|(?<=[续资出闭]期)(?=\d))"
    r"|之日起(?P<within>))(?P<value>\d{1,3})(?P<unit>年|日)(?P<behind>以?内)?(?![\d月前后])"
)
# What a quantity or a share can begin with, and what must stand behind: the patterns are tried there alone.
# Each begins with one class of signs, which `re` seeks fast.
FIRST = rf"[超突跨逾不至高大多最过上低少小控接将近约左达了\s*\d半{NUMERALS}]"
BEGINS = re.compile(rf"{FIRST}(?:(?<=[\d{NUMERALS}])|(?=[\s\S]{{0,11}}?[\d{NUMERALS}]))")
SHARED = re.compile(rf"{FIRST}(?:(?<=半)|(?=[\s\S]{{0,11}}?(?:分之|[/半成])))")
DIGIT = re.compile(r"\d")
# 第5位, 苏政发〔2025〕5号, 5G, V2.0: no quantities.
ORDINAL = re.compile(r"(?:第|〔|\[|No\.|[A-Za-z][-.]?|[/.])$")
VAGUE = tuple("数几每好")  # 数百家, 几十家
SIGNS = {"max": "<=", "min": ">=", "near": "~"}


@dataclass(frozen=True, slots=True)
class Number:
    """`text[start:end]` says value, unit and bound; `head:tail` is the number itself, without what bounds it."""

    start: int
    end: int
    head: int
    value: float
    unit: str
    bound: str = "="
    spelt: bool = False  # in Chinese numerals
    range_of: int = 0  # 1 the lower, 2 the upper end of a range

    @property
    def money(self) -> bool:
        return "元" in self.unit or self.unit in FOREIGN


def scaled(value: float, scale: str) -> float:
    """A number by the signs behind it.

    >>> scaled(2.0, "千亿")
    200000000000.0
    """
    for sign in scale:
        value *= SCALES[sign]
    return value


def read_numbers(text: str) -> list[Number]:
    """All quantities of a text, by place; a range gives two, its lower and its upper end."""
    found = [*_quantities(text), *_shares(text), *_indexes(text), *_terms(text)]
    ranges = {match.end(): match for match in _begun(RANGE, DIGIT, text)}
    kept: list[Number] = []
    for one in sorted(found, key=lambda n: (n.start, -n.end)):
        if kept and one.start < kept[-1].end:
            continue
        ends = _with_range(text, one, ranges)
        if kept and kept[-1].start == ends[0].start:
            kept.pop()
        kept += ends
    return kept


def _begun(pattern: re.Pattern[str], first: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` finds; a pattern with much that may be left out in front is slow at every sign."""
    at = 0
    for sign in first.finditer(text):
        if sign.start() >= at and (found := pattern.match(text, sign.start())):
            at = found.end()
            yield found


def _quantities(text: str) -> Iterator[Number]:
    for match in _begun(QUANTITY, BEGINS, text):
        head = match.start("value") if match["value"] else match.start("han")
        value = _value(match)
        if value is None or ORDINAL.search(text[max(0, head - 4) : head]):
            continue
        if match["han"] and (text[head - 1 : head].endswith(VAGUE) or _is_no_count(text, match)):
            continue
        unit = "%" if match["percent"] else "" if match["bare"] is not None else _plain_unit(match["unit"] or "元")
        yield Number(match.start(), match.end(), head, value, unit, _bound(match), bool(match["han"]))


def _is_no_count(text: str, match: re.Match[str]) -> bool:
    """一次性, 一批, and what is named by a round measure: 万元GDP能耗, 千亩产业园, 百万吨乙烯项目."""
    if match["han"] == "一":
        return True
    behind = text[match.end() : match.end() + 1]
    return bool(
        LONE.fullmatch(match.group().removesuffix("以上"))
        and "\u4e00" <= behind <= "\u9fff"
        and behind not in "的以左上大"
    )


def _plain_unit(unit: str) -> str:
    return PLAIN.get(unit, unit)


def _value(match: re.Match[str]) -> float | None:
    """7.5亿 → 750000000; 两万多 → 20000; None where it is no number."""
    if match["value"]:
        value = float(match["value"].replace(",", ""))
        scale = (match["scale"] or "") + (match["again"] or "")  # 2万多亿
    else:
        found = han_number(match["han"])
        if found is None:
            return None
        value, scale = found, match["hanscale"] or ""
    value = scaled(value, scale + ("亿" if match["yi"] else "")) * SMALL.get(match["unit"] or "", 1.0)
    return round(value, 6 if value < 1e6 else 2)


def han_number(words: str) -> float | None:
    """A number in Chinese numerals: 两万 → 20000, 十五 → 15, 千 → 1000, 百万 → 1000000; None for 二三, 万一.

    >>> han_number("一千二百"), han_number("十万亿"), han_number("千")
    (1200.0, 10000000000000.0, 1000.0)
    """
    total, section, digit = 0.0, 0.0, None
    for sign in words:
        if sign in DIGITS:
            if digit:
                return None
            digit = float(DIGITS[sign])
        elif sign in "十百千":
            section += (1.0 if digit is None else digit) * SCALES[sign]
            digit = None
        else:
            section += digit or 0.0
            if sign == "亿":
                total = (total + section or 1.0) * SCALES[sign]
            else:
                total += (section or 1.0) * SCALES[sign]
            section, digit = 0.0, None
    return total + section + (digit or 0.0)


def _bound(match: re.Match[str]) -> str:
    """超 and 以上 and 余 are >=, 不超过 and 以内 are <=, 近 and 左右 are ~."""
    given = match.groupdict()
    behind = given["behind"] or ""
    for name, sign in SIGNS.items():
        if given[name]:
            return sign
    if behind in ("以上", "及以上") or any(given.get(k) in ("余", "多") for k in ("few", "more", "hanfew", "unitmore")):
        return ">="
    if behind in ("左右", "上下") or any(given.get(k) == "来" for k in ("few", "more", "hanfew")):
        return "~"
    return "<=" if behind else "="


def _shares(text: str) -> Iterator[Number]:
    """三分之一 is 33.33 %, 一半 50 %, 七成 70 %, 百分之二十 20 %."""
    for match in _begun(SHARE, SHARED, text):
        value = _share(match)
        before = text[max(0, match.start("of") - 1) : match.start("of")]
        if value is not None and not re.match(r"[A-Za-z\d/\s]" if match["num"] else r"[\d/]", before):
            yield Number(match.start(), match.end(), match.start("of"), round(value, 2), "%", _bound(match), True)


def _share(match: re.Match[str]) -> float | None:
    if match["half"]:
        return 50.0
    if match["tenths"]:
        return (_plain(match["tenths"]) or 0) * 10
    if match["percent"]:
        return _plain(match["percent"])
    above, below = _plain(match["above"] or match["num"]), _plain(match["below"] or match["den"])
    return 100 * above / below if above and below and above < below else None


def _plain(words: str | None) -> float | None:
    if not words:
        return None
    return float(words) if words.replace(".", "", 1).isdigit() else han_number(words)


def _indexes(text: str) -> Iterator[Number]:
    """指数为89.3 is 89.3, without a unit."""
    for match in INDEX.finditer(text):
        yield Number(match.start("says"), match.end("value"), match.start("value"), float(match["value"]), "")


def _terms(text: str) -> Iterator[Number]:
    """期限为5年 is 5年, 之日起20日内 at most 20日."""
    for match in TERM.finditer(text):
        most = match["behind"] or match["says"] in ("不超过", "最长", "最长不超过")
        sign = "<=" if most else "=" if match["says"] in ("为", "是", "", None) else ">="
        start = match.start("says") if match["says"] else match.start("value")
        yield Number(start, match.end(), match.start("value"), float(match["value"]), match["unit"], sign)


def _with_range(text: str, one: Number, ranges: dict[int, re.Match[str]]) -> list[Number]:
    """The number, with the lower end of the range that it closes: 1—2个 is >= 1个 and <= 2个."""
    match = ranges.get(one.head)
    if not match or text[max(0, match.start() - 1) : match.start()] in ("年", "月"):
        return [one]
    scale = match["lowscale"] or (match["scale"] if not match["lowunit"] else "")
    low = scaled(float(match["low"].replace(",", "")), scale)
    lower = replace(one, start=match.start(), head=match.start(), value=low, bound=">=", range_of=1)
    return [lower, replace(one, start=match.start(), bound="<=", range_of=2)]
