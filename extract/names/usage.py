"""A name as usage turns it: what it drops, moves to the front or shortens, put back into the one full form."""

from __future__ import annotations

import re
from functools import cache

from extract.lists.load import rows
from extract.names.key import SHORT_UNIONS, UNIONS, congress
from extract.names.parse import arabic, plain
from extract.names.sites import path, sites
from extract.names.synonyms import standard
from extract.names.territory import by_name

# 工商银行 before 南京分行 is 中国工商银行.
BANK = re.compile("^(?:中国)?(?=(?:人民|工商|农业|建设|邮政储蓄)银行)")
SHORT_BANK = re.compile("^([人工农建中交])行(?=[\u4e00-\u9fff]{2,8}[分支]行$)")
BANKS = {
    "人": "中国人民银行",
    "工": "中国工商银行",
    "农": "中国农业银行",
    "建": "中国建设银行",
    "中": "中国银行",
    "交": "交通银行",
}
BANK_FORM = re.compile("(?<=银行)(?:股份)?有限(?:责任)?公司(?=[\u4e00-\u9fff]{2,12}[分支]行$)")
GRADE_SCHOOL = re.compile("第?(?P<no>[一二三四五六七八九十]{1,3})中(?:学)?$")
SEAT = re.compile(r"(?<=区)\((?P<place>[\u4e00-\u9fff]{2,6})\)$")  # 高新区(新北区): the district it is run with
ZONE = re.compile("开发区|高新区|经开区")
# 团省委 and 省团委, 共青团云州市委 and 云州团市委
LEAGUE = re.compile(
    "^(?:共青团|团)(?P<place>[\u4e00-\u9fff]{2,8}?)??(?P<level>[省市县区州])委(?:员会)?$"
    "|^(?P<seat>(?!共青)[\u4e00-\u9fff]{2,6}?)团(?P<rank>[省市县区州])委$"
)
# 湖泊治理云州省重点实验室: the place, or 省 alone, inside what the province names.
INNER = re.compile("省(?P<kind>重点实验室|工程技术研究中心|工程研究中心|技术创新中心|协同创新中心)$")
SHORTER = (("超级计算", "超算"), ("战新产业", "战略性新兴产业"))
# The departments of a zone: 东湖高新区管委会.
BOARD = re.compile("(?:管理委员会|管委会|党工委)$")


def usual(name: str) -> str:
    """A name in its full form, without marks: 徐州一中 is 徐州第一中学, 工商银行 中国工商银行, 团省委 省团委.

    >>> usual("徐州一中"), usual("团省委"), usual("苏大附一院"), usual("江苏移动")
    ('徐州第一中学', '省团委', '苏州大学附属第1医院', '中国移动江苏省公司')
    """
    name = plain(name)
    for form, short in SHORTER:
        name = name.replace(form, short)
    name = UNIONS.sub(lambda union: SHORT_UNIONS[union.group()], name)
    return congress(_branch(_of_university(_zone(_bank(_school(_league(_inner(name))))))))


def _bank(name: str) -> str:
    name = SHORT_BANK.sub(lambda short: BANKS[short[1]], name)
    return BANK_FORM.sub("", BANK.sub("中国", name))


def _school(name: str) -> str:
    grade = GRADE_SCHOOL.search(name)
    return f"{name[: grade.start()]}第{grade['no']}中学" if grade and sites(name[: grade.start()]) else name


def _zone(name: str) -> str:
    """A zone without the district it is run with, and a zone's board by the zone's full name."""
    seat, board = SEAT.search(name), BOARD.search(name)
    if board and (whole := standard("Zone", name[: board.start()])):
        return whole + board.group()
    return name[: seat.start()] if seat and ZONE.search(name) and seat["place"] in by_name() else name


def _league(name: str) -> str:
    match = LEAGUE.match(name)
    return f"{match['place'] or match['seat'] or ''}{match['level'] or match['rank']}团委" if match else name


def _inner(name: str) -> str:
    match = INNER.search(name)
    if not match or match.start() < 2:
        return name
    end = match.start() + 1
    start = next((end - size for size in (3, 4) if name[max(end - size, 0) : end] in by_name()), end - 1)
    return name[start:end] + name[:start] + match["kind"]


# 苏大附一院, 苏州大学附属第一医院, 云州医科大学第一附属医院, 浙大一院
AFFILIATED = re.compile(
    "(?:医学院|医学部)?(?:附属?第?(?P<no>[一二三四五六七八九十])医?院|第?(?P<first>[一二三四五六七八九十])附属?医?院"
    "|(?P<bare>[一二三四五六七八九十])院)$"
)
SECTION = re.compile("^(?!医院$).*(?:学院|研究院|医院|校区|科技园|实验室)$|^附[中小]$")
SHORT_SCHOOLS = {"附中": "附属中学", "附小": "附属小学", "经管学院": "经济管理学院", "经济与管理学院": "经济管理学院"}


@cache
def universities() -> dict[str, str]:
    """Names and short names that mean one university only, to its full name; 华南理工 is the one that goes on 大学."""
    found: dict[str, set[str]] = {}
    for row in rows("universities"):
        name = plain(row[0])
        cut = (name[:-2],) if name.endswith(("理工大学", "师范大学", "财经大学", "政法大学")) else ()
        for form in (name, *cut, *filter(None, row[2].split("、"))):
            found.setdefault(plain(form), set()).add(name)
    return {form: next(iter(names)) for form, names in found.items() if len(names) == 1}


def _of_university(name: str) -> str:
    """What belongs to a university, by the university's full name."""
    size = next((size for size in range(len(name) - 1, 1, -1) if name[:size] in universities()), 0)
    rest = name[size:]
    if not size or name in universities():
        return name
    campus = f"{universities()[name[:size]]}({rest.removesuffix('校区')})"
    if campus in universities():
        return campus  # 云州大学江口校区: 云州大学(江口)
    hospital = AFFILIATED.fullmatch(rest)
    if hospital and not (hospital["bare"] and not name[:size].endswith("大")):
        number = arabic(hospital["no"] or hospital["first"] or hospital["bare"])
        return f"{universities()[name[:size]]}附属第{number}医院"
    return universities()[name[:size]] + SHORT_SCHOOLS.get(rest, rest) if SECTION.match(rest) else name


HOUSES = {
    "中国移动": "中国移动通信集团有限公司 中国移动通信集团 中国移动",
    "中国电信": "中国电信股份有限公司 中国电信集团有限公司 中国电信",
    "中国联通": "中国联合网络通信集团有限公司 中国联合网络通信有限公司 中国联通",
    "中国铁塔": "中国铁塔股份有限公司 中国铁塔",
    "国网": "国网 国家电网",
}
NETS = {"移动": "中国移动", "电信": "中国电信", "联通": "中国联通", "铁塔": "中国铁塔"}
LEGAL = "(?:有限(?:责任)?公司|分公司|公司)"
LOCAL = re.compile(f"^(?P<place>[\u4e00-\u9fff]{{2,8}}?)(?:电力)?{LEGAL}(?:(?P<below>[\u4e00-\u9fff]{{2,6}}?)分公司)?$")
GRID = re.compile(
    "^(?P<place>[\u4e00-\u9fff]{2,8}?)(?:电力(?:有限公司|公司)?(?:(?P<below>[\u4e00-\u9fff]{2,6}?)供电分公司)?|供电分?公司)$"
)
SHORT_NET = re.compile("^(?P<place>[\u4e00-\u9fff]{2,6}?)(?P<net>移动|电信|联通|铁塔)(?:公司)?$")


def _branch(name: str) -> str:
    """A house's company in a place: 中国移动通信集团江苏有限公司 and 江苏移动 are 中国移动江苏省公司."""
    short = SHORT_NET.match(name)
    if short and (place := _only(short["place"])):
        return f"{NETS[short['net']]}{place}公司"
    for house, forms in HOUSES.items():
        for form in forms.split(" "):
            if not name.startswith(form):
                continue
            local = (GRID if house == "国网" else LOCAL).match(name[len(form) :])
            below = local.groupdict().get("below") if local else ""
            if local and (place := _only(local["place"] + (below or ""))):
                return f"{house}{place}公司"
    return name


def _only(name: str) -> str:
    """The one place that a name can mean, with what it lies in."""
    found = sites(name)
    return path(found[0]) if len(found) == 1 else ""
