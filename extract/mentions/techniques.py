"""Techniques: 采用反渗透膜分离技术, 马铃薯抗病栽培技术, 水稻全程机械化植保技术.

One is named by what it does, if what it does it to or with stands before that (马铃薯|栽培|技术), or by whatever words
stand between a verb of using, making or spreading and 技术.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either, words
from extract.names.classes import made_of
from extract.names.scan import PLACE, Scan
from extract.names.tags import OPEN, duty, tag
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
Span = tuple[int, int]
# 采用反渗透膜分离技术, 用上了基质盆栽新技术: a technology that somebody uses or makes, by what it does.
USED = Sought(
    rf"(?:采用|应用|运用|研发|攻克|掌握|推广|突破|开发|用上|引进|拥有|首创|独创)(?:了|出|的|国际|国内|自主研发的|国产)*([{HAN}A-Za-z0-9+\-]{{3,16}}?技术(?:（[A-Za-z]{{2,8}}）)?)(?=[，。、；）]|的|等|和|与|及|可|能|已|让|使|通过|打破|填补|再生|产业化|处理|生产|开展|进行|实现|对|将|培育)"
)
TOLD = Sought(rf"[，。；：！\n ]([{HAN}A-Za-z0-9+\-]{{4,16}}技术)(?=完成|打破|填补|成功|获得突破|取得突破|走向|率先)")
PLAIN_USED = re.compile(
    "[的了在等是有并对将为把和与及或、过]|这[项种个]|人员|基于|自主|关键核心|(?:关键|核心|共性)$|核心技术|创新技术|适用|遭遇|^[0-9]|一项|主推|^(?:(?:最|更|新|高|好|先进|前沿|尖端|关键|核心|共性|颠覆性|引领性|重大|实用|适用|成熟|现代|数字|数字化|信息|信息化|网络|通信|智能|智能化|数智|大数据|云计算|互联网|物联网|区块链|人工智能|移动|新一代|虚拟现实|遥感|生物|农业|农机|工业|制造|生产|加工|种植|养殖|栽培|管理|检测|专利|专有|自主|自有|国外|国际|国内|省内|相关|有关|各类|多项|一批|一系列|系列|这些|这项|该项|该|其|此|本|高科技|高新|绿色|低碳|节能|环保|清洁|新型|创新|科学|科技|工程|专业|医疗|电子|产业|行业|领域|前瞻性|硬|深|原创|底层|应用|基础|产品|设备|装备|工艺|标准|服务|合作|交流|单项|先导|卡脖子)+)技术"
)
# 马铃薯抗病|栽培|关键技术: what it does, in front of 技术
DOES = Sought(
    f"(?P<does>{either('goods', 'process')})(?:关键|核心|配套|集成|综合|实用|适用|创新|新){{0,2}}技术(?:体系|规程)?"
    f"(?!{either('goods', 'not behind a technique')})"
)
PLAIN = words("goods", "plain") | words("goods", "process") | words("goods", "no technique")
CUTS = re.compile(either("goods", "cuts before a technique"))
LED_BY = words("goods", "leads to a technique")
NO_OWN = re.compile(
    f"^(?:{either('goods', 'no technique')})+"
)  # 现代|茶园种植技术: two signs of its own say too little
SUFFIXES = frozenset("式型性化级类法等者们")  # 片层|式: the word before is of the name and was not read
LONGEST = 24  # signs before what it does


def techniques(made: Scan) -> Iterator[Span]:
    """Where techniques stand."""
    for match in (match for pattern in (USED, TOLD) for match in pattern.finditer(made.text)):
        if not PLAIN_USED.match(match[1]) and not PLAIN_USED.search(match[1][:-2]):
            yield match.span(1)
    for match in DOES.finditer(made.text):
        start = _begin(made, match.start())
        lead = made.text[start : match.start()]
        own = NO_OWN.sub("", _behind_place(made, start, lead))
        if len(own) > 2 and lead[0] not in SUFFIXES and not made_of(own, PLAIN):
            yield start, match.end()


def _begin(made: Scan, at: int) -> int:
    """Where the noun phrase begins that ends at `at`, behind verbs and what else is of no name."""
    here = at
    while here > max(at - LONGEST, 0):
        begin = made.word_to.get(here, -1)
        begin = begin if begin >= 0 else made.border.rfind(1, max(here - 4, 0), here)
        word = made.text[begin:here]
        if begin < 0 or not SIGNS.fullmatch(word) or duty(word) != OPEN and word not in PLAIN:
            break
        here = begin
    here = max((verb.end() for verb in CUTS.finditer(made.text, here, at)), default=here)
    while (stop := made.next_border(here, at, at)) < at and _leads(made.text[here:stop]):
        here = stop
    return here


def _behind_place(made: Scan, start: int, lead: str) -> str:
    """青禾省|水|处理技术: whose it is makes no name of it."""
    hit = made.beginning.get(PLACE, {}).get(start)
    return lead[hit.end - start :] if hit else lead


def _leads(word: str) -> bool:
    return word in LED_BY or word[-2:] in LED_BY or tag(word) == "v" and word not in PLAIN


SIGNS = re.compile(rf"[{HAN}A-Za-z0-9\-]+")
