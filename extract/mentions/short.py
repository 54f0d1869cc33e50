"""Short forms and back-references: one thing, one name, however the text calls it.

（以下简称《实施意见》）; 绿曜公司 for 四川绿曜生态农业发展有限公司; 佳木斯农高区 for
佳木斯国家农业高新技术产业示范区. 联盟, 该校,
我省 are no mentions: they become `implied` ones of the nearest fitting thing, or nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.mentions.antecedent import kind_fits, zone_before
from extract.mentions.commissions import commission
from extract.mentions.forms import places
from extract.mentions.issuers import issued
from extract.mentions.quoted import also_called
from extract.names.classes import made_of
from extract.names.clubs import alliance_in
from extract.names.former import is_former
from extract.names.home import Home, home
from extract.names.key import key
from extract.names.parse import plain
from extract.names.publisher import publisher
from extract.names.tags import tag
from extract.names.territory import by_name
from extract.notes import Named, Notes, Thing, notes
from extract.segment import cut
from extract.sought import Sought

DEFINED = re.compile(
    r"（(?:以下|下|又|亦|文中)?(?:统|简)?(?:简称|称|称为|合称)(?:为)?[：:]?[“《‘]?([^（）“”《》‘’。，]{2,24})[”》’]?）"
)
BACK = Sought(
    r"(?P<Alliance>该?联盟|(?:该|这[个一])?共同体(?![意理精]))|(?P<University>学校|我校|该校|校方)|(?P<Enterprise>该?公司|该企业)|(?P<Zone>该高新区|该园区|园区|该?产业园|该开发区|该经开区|该(?:综保区|科学城|科技城|新区|片区|合作区|示范区|试验区)|该区)"
    r"|(?P<Platform>该?实验室|该?研究院|该?研究所|(?:该|这[家个座所])(?:中心|平台|联合体|孵化器|加速器|工作站|研究院|研究所|实验室|中试基地))"
    r"|(?P<Fund>(?:该|这[只支个])(?:母|子)?基金)|(?P<FinancialProduct>(?:该|这[款项个])(?:信贷产品|贷款产品|金融产品|保险产品|险种|贷款))|(?P<Policy>该?(?:意见|办法|规划|方案)(?=提出|明确|指出|要求|强调)|本通知|本意见|本办法|本规划|本方案|本条例)"
    r"|(?P<Association>该?协会|该学会|该研究会|该商会)"
)
OURS = Sought(r"(?:我|全|该)(?P<level>省|市|县|区|州)(?![级域民属])")


@Language.component("zhengtu_short")
def short(doc: Doc) -> Doc:
    found = notes(doc)
    where = home(doc)
    _rename(found, issued(found.text, found))
    _rename(found, _by_number(found.text, found))
    _rename(found, _in_latin(found.text, found))
    _unite(found)
    _define(found.text, found)
    _shorten(found.text, found)
    _brands(found.text, found)
    _tails(found.text, found)
    _unite(found)
    for thing, form in also_called(found):
        found.aliases.setdefault(thing, set()).add(form)
    _hide_members(found.text, found)
    found.mentions += list(_back(found.text, found, where, publisher(doc)))  # only when all are read
    found.mentions.sort()
    return doc


def _unite(found: Notes) -> None:
    """Names with one key are one thing, by its fullest name; the others become aliases."""
    groups: dict[tuple[str, str], Counter[Thing]] = defaultdict(Counter)
    for named in found.mentions:
        groups[named.thing.type, key(named.thing)][named.thing] += 1
    best = {
        group: max(things, key=lambda thing: (len(thing.name), things[thing], thing.name))
        for group, things in groups.items()
    }
    swap = {thing: best[group] for group, things in groups.items() for thing in things}
    _rename(found, swap)


# a reply of the State Council, its title on a line of its own, and on the next line: 国办函〔2008〕12号
OWN_LINE = re.compile(r"[^\n〔]{2,12}〔\d{4}〕\d+号")


def _by_number(text: str, found: Notes) -> dict[Thing, Thing]:
    """A number that stands alone on the line behind a title is that document."""
    swap: dict[Thing, Thing] = {}
    for title, number in pairwise(found.mentions[:8]):
        if title.thing.type == number.thing.type == "Policy" and "号" in text[number.start : number.end]:
            alone = (
                text[title.end : number.start].strip(" \u3000") == "\n" and text[number.end : number.end + 1] == "\n"
            )
            if alone and OWN_LINE.fullmatch(text, number.start, number.end) and not title.thing.name.endswith("号"):
                swap[number.thing] = title.thing
    return swap


LATIN = re.compile("[A-Za-z][A-Za-z0-9 .\\-—·]+")


def _in_latin(text: str, found: Notes) -> dict[Thing, Thing]:
    """互联网协议第6版（IPv6）: what stands in a bracket behind a name, in Latin letters, is the same thing."""
    return {
        latin.thing: named.thing
        for named, latin in pairwise(found.mentions)
        if text[named.end : latin.start] in ("（", "(")
        and text[latin.end : latin.end + 1] in ("）", ")")
        and named.thing.type == latin.thing.type
        and LATIN.fullmatch(text, latin.start, latin.end)
        and not LATIN.fullmatch(named.thing.name)
    }


def _rename(found: Notes, swap: dict[Thing, Thing]) -> None:
    """Put one thing for another everywhere; the name that goes stays as an alias."""
    swap = {old: new for old, new in swap.items() if old != new}
    if not swap:
        return
    found.mentions = [Named(n.start, n.end, swap.get(n.thing, n.thing), n.rule, n.implied) for n in found.mentions]
    for old, new in swap.items():
        found.aliases.setdefault(new, set()).update({old.name}, found.aliases.pop(old, set()))
    if found.policy:
        found.policy = swap.get(found.policy, found.policy)


MANY = 500  # names of one type that are compared with each other: no document has more, a broken one may
MOST = 200  # definitions read in one document: each looks through the whole text


def _define(text: str, found: Notes) -> None:
    """Read definitions of short forms, and their places."""
    seen: set[str] = set()
    for match in DEFINED.finditer(text):
        thing = _defined(text, found, match.start()) if match[1] not in seen and len(seen) < MOST else None
        seen.add(match[1])
        if thing:
            _call(text, found, thing, match[1])


def _defined(text: str, found: Notes, at: int) -> Thing | None:
    """What a bracket that defines a short form stands behind: a mention that ends there, its marks aside."""
    for named in reversed(found.mentions):
        if named.end <= at:
            between = text[named.end : at]
            return named.thing if re.fullmatch(r"[”》’）]{0,3}(?:（[^（）]{0,30}）)?", between) else None
    return None


def _call(text: str, found: Notes, thing: Thing, form: str) -> None:
    """Let every `form` of the text be a mention of a thing: those found before, and free places."""
    found.aliases.setdefault(thing, set()).add(form)
    if thing.type == "Agency" and re.search("会|组|会议|部$", form) and f"{form}办公室" in text and len(form) > 2:
        _call(text, found, Thing("Agency", f"{thing.name}办公室"), f"{form}办公室")
    same = {n.thing for n in found.mentions if text[n.start : n.end] == form and n.thing.type == thing.type}
    _rename(found, dict.fromkeys(same, thing))
    taken = _taken(text, found)
    at = text.find(form)
    while at >= 0:
        end = _grown(text, at, at + len(form), thing.name)
        if not any(taken[at:end]):
            found.mentions.append(Named(at, end, thing, "defined", form in BARE))
        at = text.find(form, end)
    found.mentions.sort()


# Short forms that are class words: relations stand on them, but they are no names.
BARE = words("classes", "short form")


def _grown(text: str, at: int, end: int, name: str) -> int:
    """协调委 within 协调委员会 of the name itself is the longer form."""
    longer = end
    while longer < min(len(text), end + 12) and text[at : longer + 1] in name:
        longer += 1
    return longer if name.endswith(text[at:longer]) else end


def _taken(text: str, found: Notes) -> bytearray:
    taken = bytearray(len(text))
    for named in found.mentions:
        taken[named.start : named.end] = b"\x01" * (named.end - named.start)
    return taken


# 青禾深维（江苏）科技有限公司: the brand is what stands before the trade and the form of the firm.
TRADE = re.compile(
    r"(?:（[\u4e00-\u9fff]{2,4}）|股份|有限|责任|公司|集团|控股|科技|技术|实业|智能|新材料|新能源|能源|生物|医药|药业|汽车|动力|电子|信息|软件|网络|机器人|半导体|装备|机械"
    r"|化工|食品|农业|环保|航空|航天|通信|光电|电气|电器|材料|精密|投资|发展|工程|建设|贸易|文化|传媒|物流|制造|工业|数据|健康|医疗|器械|零部件|创新|产业|服务|咨询)+$"
)


# Words that firms share and that stand for more than a firm.
COMMON = frozenset(
    (
        "科创",
        "数智",
        "智造",
        "新材",
        "城投",
        "国投",
        "建投",
        "交投",
        "农发",
        "文旅",
        "国资",
        "高新",
        "双创",
        "绿能",
        "海洋",
        "国际",
        "中科",
        "华中",
        "东方",
        "联合",
        "创新",
        "先进",
        "绿色",
    )  # fmt: skip
)
NAMING = ("nz", "nrt", "nr")
WORD = re.compile(
    r"股份|集团|科技|技术|实业|智能|新材料|新能源|生物|医药|药业|汽车|电子|信息|软件|机器人|半导体|航空|航天|光电|医疗|材料|通信|环保|食品|化工"
)


def _brands(text: str, found: Notes) -> None:
    """A firm by its brand alone, wherever that stands free: 云耀深维 of 云耀深维（江苏）科技有限公司."""
    firms = sorted({named.thing for named in found.mentions if named.thing.type == "Enterprise"})[:MANY]
    brands: dict[str, set[Thing]] = {}
    for firm in firms:
        if (brand := _brand(firm.name)) and text.count(brand) > text.count(firm.name):
            brands.setdefault(brand, set()).add(firm)
    taken = _taken(text, found)
    for brand, owners in sorted(brands.items()):
        if len(owners) == 1:
            fresh = list(_free(text, found, taken, brand, next(iter(owners))))
            found.mentions = [*found.mentions, *fresh]
    found.mentions.sort()


# 云州大学青禾数学研究所 is 青禾数学研究所 as well: a house without whose it is
OWNED = ("Platform", "Alliance", "Association")
OWNER = re.compile(r"[\u4e00-\u9fff（）]{2,14}?(?:大学|学院|[省市县区])(?!的)")
BARE_KIND = words("classes", "platform", "school")


def _tails(text: str, found: Notes) -> None:
    """A house by its name without its owner, wherever that stands free; what was read within it gives way."""
    tails: dict[str, set[Thing]] = {}
    for thing in sorted({n.thing for n in found.mentions if n.thing.type in OWNED})[:MANY]:
        owner = OWNER.match(thing.name)
        tail = thing.name[owner.end() :] if owner else ""
        if len(tail) >= 6 and text.count(tail) > text.count(thing.name) and _says(tail):
            tails.setdefault(tail, set()).add(thing)
    for tail, owners in sorted(tails.items()):
        if len(owners) == 1:
            _put(text, found, tail, next(iter(owners)))


KIND_OF = re.compile(
    "(?:研究|创新|技术|工程|工程研究|工程技术|科学|教学|实验|服务|实践|重点)*(?:院|所|中心|实验室|基地|学院|平台|联盟|协会|学会)$"
)


def _says(tail: str) -> bool:
    """Whether a name says of what: 青禾数学研究所, and not 产业技术研究院."""
    lead = KIND_OF.sub("", tail)
    return len(lead) >= 2 and lead != tail and not made_of(lead, BARE_KIND)


def _put(text: str, found: Notes, form: str, thing: Thing) -> None:
    """Let a form be a thing where nothing but smaller names stands."""
    for at in places(text, form):
        end = at + len(form)
        over = [n for n in found.mentions if n.start < end and n.end > at]
        if any(n.end == at and n.thing.type == "University" for n in found.mentions):
            continue  # another's
        if all(at <= n.start and n.end <= end and (n.start, n.end) != (at, end) for n in over):
            found.mentions = [n for n in found.mentions if n not in over]
            found.mentions.append(Named(at, end, thing, "tail"))
    found.mentions.sort()


def _free(text: str, found: Notes, taken: bytearray, form: str, thing: Thing) -> Iterator[Named]:
    """Where a brand stands free, or only its trade is read as a field: 云耀|半导体."""
    for at in places(text, form):
        trade = WORD.match(text, at + len(form))
        end = trade.end() if trade and trade.group() in thing.name else at + len(form)
        if any(taken[at:end]):
            fields = [n for n in found.mentions if n.start < end and n.end > at]
            if any(n.thing.type != "Industry" or n.start <= at or n.end > end for n in fields):
                continue
            found.mentions = [n for n in found.mentions if n not in fields]
            taken[at:end] = bytes(end - at)
        if not any(taken[at:end]):
            taken[at:end] = b"\x01" * (end - at)
            yield Named(at, end, thing, "brand-short")


@lru_cache(maxsize=4096)
def _brand(name: str) -> str:
    """The brand of a firm, "" where it is a place, a word of every day or too long.

    >>> _brand("云耀深维（江苏）科技有限公司"), _brand("中国建设集团")
    ('云耀深维', '')
    """
    rest = TRADE.sub("", re.sub("（[^（）]*）", "", name)) if re.search("公司|集团", name) else ""
    region = next((form for size in (4, 3, 2) if (form := rest[:size]) in by_name()), "")
    rest = rest.removeprefix(region).removeprefix("市").removeprefix("省")
    if not 2 <= len(rest) <= 4 or rest in COMMON or rest in by_name() or rest.startswith(("中国", "国家", "全国")):
        return ""
    if all(len(word) > 1 and tag(word)[:1] in tuple("nvaj") and tag(word) not in NAMING for word in cut(rest)):
        return ""  # 船用曲轴 of 上海船用曲轴公司: what it makes
    return rest if tag(rest) in ("", *NAMING) and not any(word in rest for word in ("大学", "银行")) else ""


def _shorten(text: str, found: Notes) -> None:
    """Join short names with the full ones of this text that they shorten: only where one alone fits."""
    alike: dict[str, list[Thing]] = {}
    for thing in sorted({named.thing for named in found.mentions}):
        alike.setdefault(thing.type, []).append(thing)
    swap: dict[Thing, Thing] = {}
    for thing in chain.from_iterable(alike[type][:MANY] for type in alike if type in SHORTER):
        fuller = {other for other in alike[thing.type][:MANY] if other != thing and is_short_for(thing, other)}
        if len(fuller) == 1:
            swap[thing] = fuller.pop()
    while any(new in swap for new in swap.values()):
        swap = {old: swap.get(new, new) for old, new in swap.items()}
    _rename(found, swap)


def is_short_for(thing: Thing, other: Thing) -> bool:
    """Whether a name is a shorter form of another of its type, by the grammar of the type.

    >>> is_short_for(Thing("Policy", "实施意见"), Thing("Policy", "关于推进协同创新的实施意见"))
    True
    """
    a, b = plain(thing.name), plain(other.name)
    if len(a) >= len(b):
        return False
    if thing.type == "Person":
        return other.name.endswith(f"·{thing.name}")  # 梅尔 of 多米尼克·梅尔
    rule = SHORTER.get(thing.type)
    return rule is not None and rule(a, b)


def _tail(a: str, b: str) -> bool:
    """葛店经开区 at the end of 鄂州葛店经开区; 技术转移中心 at the end of 哈尔滨工程大学佳木斯市技术转移中心."""
    return len(a) >= 4 and b.endswith(a)


def _policy(a: str, b: str) -> bool:
    return b.endswith(a) or re.sub(r"\(.*?\)$", "", b).endswith(a)


def _firm(a: str, b: str) -> bool:
    """绿曜公司, 国科嘉和 for a name that has the brand behind its place; 绿曜集团 only for one that is a group."""
    if a.endswith("集团") and not re.search("集团|控股", b):
        return False
    brand = re.sub(r"(?:公司|集团)$", "", a)
    return (
        len(brand) >= 2
        and brand in b[:10]
        and ("公司" in b or "集团" in b)
        and (a.endswith("公司") or len(brand) >= 3 or b.startswith(brand))
    )


def _zone(a: str, b: str) -> bool:
    shorten = re.compile(r"国家级?|高新技术产业开发区|农业高新技术产业示范区|经济技术开发区")
    forms = {"高新技术产业开发区": "高新区", "农业高新技术产业示范区": "农高区", "经济技术开发区": "经开区"}
    a, b = (shorten.sub(lambda m: forms.get(m.group(), ""), word) for word in (a, b))
    return len(a) >= 4 and b.endswith(a)


def _platform(a: str, b: str) -> bool:
    """技术转移中心 at the end of 哈尔滨工程大学佳木斯市技术转移中心; 亚欧研究院 with the first word and
    the kind of its full name."""
    return (
        _tail(a, b)
        or bool(b.startswith(a) and re.fullmatch(r"\([^()]{2,8}\)", b[len(a) :]))
        or (4 <= len(a) <= 10 and a[:2] == b[:2] and a[-3:] == b[-3:] and _within(a, b))
    )


def _within(a: str, b: str) -> bool:
    """Whether the signs of `a` stand in `b` in this order."""
    signs = iter(b)
    return all(sign in signs for sign in a)


# 研代会 of 研究生代表大会, 消博会 of 中国国际消费品博览会: the ends of meetings that are called by three signs
CALLED = re.compile("[博交洽代贸展]会$")
# 第十四届, 2023年: one of a row. The row and one of it are told apart.
ROW = re.compile("(?:20\\d\\d年?度?|第[一二三四五六七八九十百\\d]{1,4}[届次期个]|首届)+")
CANTON = "中国进出口商品交易会"  # 广交会, which no sign of its name says


def _event(a: str, b: str) -> bool:
    """四中全会 of 党的二十届四中全会, 进博会 of 中国国际进口博览会; 创新大赛 is none of 第十届创新大赛."""
    if len(a) >= 3 and b.endswith(a):
        return not ROW.fullmatch(b, 0, len(b) - len(a))
    if not CALLED.search(a) or not b.endswith(("大会", "览会", "易会", "谈会", "贸会")):
        return False
    return a.endswith("广交会") and b.endswith(CANTON) or _within(a, b)


# 海洋强国建设, 乡村振兴战略, 北斗系统: what may stand behind a name or not
TAILS = {
    "Program": ("战略", "建设", "工程", "改革", "行动", "计划", "机制", "模式", "试点", "制度", "政策", "项目",
                "活动", "监管"),
    "Product": ("技术", "系统", "工程", "项目"),
}  # fmt: skip


def _scheme(a: str, b: str) -> bool:
    """退耕还林 of 退耕还林工程, 英才计划 of 中学生英才计划."""
    return (len(a) >= 4 and b.endswith(a)) or (b.startswith(a) and b[len(a) :] in TAILS["Program"])


def _thing(a: str, b: str) -> bool:
    """北斗 of 北斗系统, 智能灌溉 of 智能灌溉技术."""
    return (len(a) >= 3 and b.endswith(a)) or (b.startswith(a) and b[len(a) :] in TAILS["Product"])


def _university(a: str, b: str) -> bool:
    """The two that nobody calls by their place: 中国地质大学, 中国石油大学."""
    return a in ("中国地质大学", "中国石油大学") and b.startswith(f"{a}(")


SHORTER = {
    "Person": _tail,
    "University": _university,
    "Policy": _policy,
    "Event": _event,
    "Honor": _tail,
    "Program": _scheme,
    "Product": _thing,
    "Platform": _platform,
    "Zone": _zone,
    "Enterprise": _firm,
    "Alliance": _tail,
    "Association": _tail,
    "Fund": _tail,
}


def _hide_members(text: str, found: Notes) -> None:
    """A member of a list (盐城 of 盐城……等17家高新区) is implied where its short form is a place elsewhere
    in the text."""
    named = {text[n.start : n.end] for n in found.mentions if n.thing.type == "Place"}
    found.mentions = [
        Named(n.start, n.end, n.thing, n.rule, True)
        if n.rule == "zone-member" and text[n.start : n.end] in named
        else n
        for n in found.mentions
    ]


def _back(text: str, found: Notes, where: Home, school: str) -> Iterator[Named]:
    """Back-references in the gaps between mentions; `school` is the university whose news this is, or ""."""
    taken = _taken(text, found)
    main = Thing("University", school) if school else _main_university(found)
    if school and (link := re.search("https?://", text)) and not taken[link.start()]:
        yield Named(link.start(), link.end(), main or Thing("University", school), "publisher", True)
    for match in BACK.finditer(text):
        if not any(taken[match.start() : match.end()]) and match.lastgroup and _is_free(text, match):
            thing = _antecedent(found, match, main)
            if thing:
                yield Named(match.start(), match.end(), thing, "back", True)
    yield from commission(found, taken)
    yield from _own_body(text, found, taken)
    yield from _locally(text, found, taken)
    district = _district(found, where)
    for match in OURS.finditer(text):
        region = {"省": where.province, "市": where.city, "州": where.city, "县": where.county, "区": district}[
            match["level"]
        ]
        place = _told_of(text, found, match, region)
        if place and not any(taken[match.start() : match.end()]):
            yield Named(match.start(), match.end(), Thing("Place", place), "ours", True)


def _district(found: Notes, where: Home) -> str:
    """What 全区 is in a text: the 自治区 that it names more than any district, or the district it is at home in."""
    named = Counter(one.thing.name for one in found.mentions if one.thing.type == "Place")
    whole = where.province.endswith("自治区") and named[where.province] > named[where.county]
    return where.province if whole else where.county


def _told_of(text: str, found: Notes, match: re.Match[str], region: str) -> str:
    """甲省提出，全省……, 乙市很大。该市……: the one of this level that the sentence (该: the paragraph) names in
    front, if it names only one; otherwise where the text is at home."""
    marks = "\n" if match.group().startswith("该") else "。；！？\n"
    begin = max(text.rfind(mark, max(0, match.start() - REACH), match.start()) for mark in marks)
    near = (n.thing.name for n in found.before(match.start(), 12) if n.start > begin and n.thing.type == "Place")
    level = dict.fromkeys(name for name in near if name.endswith(match["level"]))
    if match.group().startswith("我") or region in level or len(level) != 1:
        return region
    return next(iter(level))


REACH = 400  # signs; the longest sentence that is looked through


# 县里|发展箱包产业, 村里|打造产业链: the one of that level named last
LOCALLY = Sought(r"(?<![\u4e00-\u9fff])(?P<level>[省市县区州镇乡村])[里上](?![程面的巷海交])")

# 当地|大力发展乡村旅游: the only place that the paragraph names in front
THERE = Sought(
    r"(?<![\u4e00-\u9fff])当地(?=[把将正已还也要]|大力|积极|着力|全力|加快|依托|立足|围绕|通过|持续|不断|充分|先后)"
)


def _locally(text: str, found: Notes, taken: bytearray) -> Iterator[Named]:
    for match in LOCALLY.finditer(text):
        named = (n.thing for n in found.before(match.start(), 24) if n.thing.type == "Place" and not n.implied)
        place = next((thing for thing in named if thing.name.endswith(match["level"])), None)
        if place and not any(taken[match.start() : match.end()]):
            yield Named(match.start(), match.end(), place, "locally", True)
    for match in THERE.finditer(text):
        begin = text.rfind("\n", max(0, match.start() - REACH), match.start())
        near = (n for n in found.before(match.start(), 24, REACH) if n.start > begin and n.thing.type == "Place")
        places = {n.thing for n in near}
        if len(places) == 1 and not any(taken[match.start() : match.end()]):
            yield Named(match.start(), match.end(), places.pop(), "locally", True)


# 我局, 本部: the one body of that kind which the text names
OUR_BODY = Sought(r"(?:我|本)(?P<sign>[局部委厅署])(?![省市县区门分队位属员内级])")


def _own_body(text: str, found: Notes, taken: bytearray) -> Iterator[Named]:
    """我局 in a report of the earthquake office, where it is the only office that the text names."""
    for match in OUR_BODY.finditer(text):
        bodies = {n.thing for n in found.mentions if n.thing.type == "Agency" and n.thing.name.endswith(match["sign"])}
        if len(bodies) == 1 and not any(taken[match.start() : match.end()]):
            yield Named(match.start(), match.end(), bodies.pop(), "own-body", True)


FREE = frozenset(
    "，。、；：！？—“”（）()\n 在对与和为是由的把被将从向以让使给据因但而并且来日内后前时此同至到年月称说让着了过经"
)


def _is_free(text: str, match: re.Match[str]) -> bool:
    """Whether a back-reference stands as a word: not 上市公司, 职业学校, 深圳园区, 公司债券."""
    if match.group()[0] in "该我本这":
        return True
    before, after = text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 2]
    free = not before or before in FREE or text.endswith("代表", 0, match.start())
    return free and not re.match("[债法章治]|制(?![定订作造])", after)  # 公司制, but 学校制定


def _main_university(found: Notes) -> Thing | None:
    """The university named most, where no one is known to publish the text."""
    counted = Counter(n.thing for n in found.mentions if n.thing.type == "University")
    for thing, _ in counted.most_common(1):
        return thing
    return None


FAR = 160  # names between an alliance and the word that means it: its members are many


def _antecedent(found: Notes, match: re.Match[str], main: Thing | None) -> Thing | None:
    type, word = str(match.lastgroup), match.group()
    if type == "Policy" and word.startswith("本"):
        return found.policy
    if type == "University" and word in ("学校", "我校"):
        return main
    fits = (
        named
        for named in found.before(match.start() + 1, FAR if type == "Alliance" else 24)
        if named.thing.type == type and kind_fits(word, named.thing.name) and not is_former(found.text, named.start)
    )
    if type == "Zone":
        return zone_before(found, list(fits))
    if first := next(fits, None):
        return first.thing
    return _within_a_name(found, match.start()) if type == "Alliance" else None


NAMING_ALLIANCE = ("Event", "Policy")  # 某联盟成立大会, 某联盟章程


def _within_a_name(found: Notes, at: int) -> Thing | None:
    """The alliance that is named before a place only in the name of a meeting or a paper of its own."""
    for named in found.before(at, 24):
        if named.thing.type in NAMING_ALLIANCE and (club := alliance_in(named.thing.name)):
            return Thing("Alliance", club)
    return None
