"""What firms put out: the thing behind a verb of making that a firm stands before, whatever its kind.

云杉集团研制的液氧补燃发动机 · 青禾公司主要生产竹纤维餐盒、甘蔗浆餐具 · 研发出一种新材料——聚醛纤维丝.
A firm that makes leaves no doubt that a thing follows, so that the thing is read by its words alone: from the verb to
the next word that no name has within it, if a noun is the last. What may follow and is no thing (生产车间, 开发市场,
推出服务) is on a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extract.lists.load import either, words
from extract.mentions.fields.item import TERMS
from extract.mentions.goods import CHEMICAL
from extract.names.classes import made_of
from extract.names.coined import is_coined
from extract.names.scan import PLACE, Scan
from extract.names.tags import OPEN, duty, tag
from extract.notes import Candidate
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
# 研制的, 成功研发出, 主要生产; of 推出, 开发 much is told that is no thing, so that 的, 了, 出 must stand there
MAKES = Sought(
    r"(?:(?:研发|研制|自研|试制|生产|制造|量产|加工|建造|熔炼)(?:、?(?:研发|研制|生产|制造|加工|制作|销售))?(?:的|出了|出|成了|成|了)?|(?:主营|主产|年产|专产)"
    r"|(?:开发|推出|设计|打造|设计制造|研究开发)(?:生产)?(?:的|出了|出|了))"
)
# 建成12条正极材料生产线; 是一家智能投影设备企业
LINES = Sought(
    rf"(?:建成|建有|拥有|新上|上马|新增|投产|启用)(?:了)?(?:\d+|[一二两三四五六七八九十多数]+)余?条(?:国内|国际)?(?:先进的?|全自动|自动化|智能化?)?(?P<thing>[{HAN}A-Za-z0-9\-]{{3,20}}?)(?:自动化|智能)?(?:生产线|产线)"
)
IS_MAKER = Sought(
    rf"(?:是|作为|成为|成长为|跻身)[^，。；“”\n]{{0,14}}?(?:一家|最大的|领先的|知名的|专业的|主要的|唯一的|重要的|第[一二三]大)(?P<thing>[{HAN}A-Za-z0-9\-]{{3,16}}?)(?:研发|开发|生产|制造|加工|出口|、|和|及)*(?:企业|公司|厂商|厂家|制造商|供应商|生产商|出口商|基地)"
)
MAKER = re.compile(r"(?:公司|集团|股份|[^商工]厂)$")
TRADE = re.compile(f"(?:{either('kinds', 'firm')})$")
LAST = frozenset({word[-1] for word in words("kinds", "firm")} | set("司团份厂们"))  # the last signs of all these
STRONG = re.compile("研[发制]|自研|生产|制造|量产|加工|年产")  # what 我们 do as a firm: not 我们设计了某课堂
# between a firm and its verb: 公司自主, 还成功, 目前主要
ADVERBS = re.compile(
    r"(?:公司|集团|企业|团队|研发团队|（[^（）]{1,12}）)?(?:目前|近年来|近日|今年|去年|已经?|还|也|又|正在|正|先后|陆续|成功|率先|首次|自主|独立|联合|共同|合作|牵头|主要|专业|专门|一直|长期|不断|持续|可|能|自行|批量|所|最新|新)*"
)
# 公司利用废铝|生产再生铝: with what and how, and no clause of its own
WAY = re.compile(f"(?:{either('goods', 'way of making')})[^，。；：、的“”！？\n]{{0,12}}")
COUNT = re.compile(
    r"(?:(?:全球|世界|国内|我国|全国|全省|行业|亚洲|业内)?(?:首|第?[一二三四五六七八九十两数多几\d])[\d.万千百余多]*(?:款|台套|台|套|艘|架|枚|颗|种|批|个|条|辆|片|根|件|支|类|代|座|项|吨))?(?:国产|全新的?|新型的|新的|名为|叫)?"
)
AMOUNT = re.compile(rf"[\d.]+[余多]?[万亿]?(?:{either('goods', 'unit')})")
DASH = re.compile("[—－-]{1,2}")
NAMING = frozenset(
    ("", "n", "nz", "nr", "nrt", "nrfg", "ns", "nt", "ng", "g", "j", "eng", "k", "x", "q", "m", "i", "l")
)
SIGNS = re.compile("[^\u4e00-\u9fffA-Za-z0-9.+“”\\-]| ")
KIND = re.compile(f"(?:{either('goods', 'sure', 'bare', 'head')})$")
NO_THING = re.compile(f"(?:{either('goods', 'no thing')})$")
NO_BEGIN = re.compile(either("goods", "no begin"))
PLAIN, WIDE = words("goods", "plain"), words("goods", "wide")
BEHIND = words("goods", "behind a good")
FATE = re.compile(either("goods", "behind a good"))
WITHIN = words("goods", "within")
# 优快|钻进|技术, 双系统|分带|喷药机: a verb within a name, before its kind
WITH_VERB = re.compile(
    "[\u4e00-\u9fff]{0,2}(?:技术|系统|装备|设备|装置|工艺|机器人|机)(?![\u4e00-\u9fff])|[\u4e00-\u9fff]{0,2}(?:技术|系统|装备|设备|装置|工艺)(?=[让在使可已等和与])"
)
COUNTS = frozenset("一二两三四五六七八九十百千万亿多几数")
LONGEST = 24  # signs


def output(made: Scan, candidates: list[Candidate]) -> Iterator[Candidate]:
    """The things behind each verb of making that a firm stands before."""
    firms = {one.end for one in candidates if one.type == "Enterprise"}
    for match in MAKES.finditer(made.text):
        if _is_of_firm(made, match, firms):
            yield from _put_out(_row(made, _counted(made.text, match.end())))
    for match in (*LINES.finditer(made.text), *IS_MAKER.finditer(made.text)):
        if _is_of_firm(made, match, firms) and _is_thing(match["thing"]) and _is_kind(match["thing"]):
            yield from _put_out([match.span("thing")])


def _put_out(spans: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    yield from (Candidate(start, end, "Product", "output", 0) for start, end in spans)


def _counted(text: str, at: int) -> int:
    """Past what counts a thing: 全球首款, 15万吨."""
    counts = (COUNT.match(text, at), AMOUNT.match(text, at))
    return max(count.end() for count in counts if count)


def _is_kind(form: str) -> bool:
    return bool(KIND.search(form) or CHEMICAL.search(form))


def _is_of_firm(made: Scan, verb: re.Match[str], firms: set[int]) -> bool:
    """Whether a firm ends where the verb begins, or before adverbs of the verb."""
    text, at = made.text, verb.start()
    for end in range(at, max(at - 16, 0), -1):
        if end not in firms and text[end - 1] not in LAST:
            continue
        if text.endswith("我们", 0, end):
            return ADVERBS.fullmatch(text, end, at) is not None and STRONG.match(verb.group()) is not None
        if made.border[end] and _ends_firm(text, end, firms):
            return bool(ADVERBS.fullmatch(text, end, at) or WAY.fullmatch(text, end, at))
    return False


def _ends_firm(text: str, end: int, firms: set[int]) -> bool:
    if end in firms or MAKER.search(text, max(end - 4, 0), end):
        return True
    trade = TRADE.search(text, max(end - 4, 0), end)
    at = trade.start() if trade else 0
    return at > 2 and (is_coined(text[at - 2 : at]) or is_coined(text[at - 3 : at]))


def _row(made: Scan, start: int) -> Iterator[tuple[int, int]]:
    """A thing and those of its list; behind a dash (一种新材料——聚醛纤维丝) what it is called."""
    while (end := _end(made, start)) > start:
        called = DASH.match(made.text, end)
        if called and (last := _end(made, called.end())) > called.end():
            start, end = called.end(), last
        form = made.text[start:end]
        if _is_thing(form):
            yield start, end
        elif not made_of(form, PLAIN):
            return
        if made.text[end : end + 1] not in ("、", "和", "及", "与", "或"):
            return
        start = end + 1


def _end(made: Scan, start: int) -> int:
    """Where the noun phrase that begins here ends; `start` where there is none."""
    if start in made.beginning.get(PLACE, {}):
        return start
    here, noun = start, False
    while here < min(start + LONGEST, len(made.text)) and not SIGNS.match(made.text, here):
        stop = made.next_border(here, here + 12, here + 1)
        word = made.text[here:stop]
        if _is_told(made.text, here) or _closes(word, here == start) and not WITH_VERB.match(made.text, stop):
            break
        here, noun = stop, tag(word) in NAMING
    if not noun or here - start >= LONGEST or made.text.startswith("的", here):
        return start
    goods = made.text.endswith("产品", start, here)  # 生物农药产品; 化工产品 is none
    return here if not goods else here - 2 if KIND.search(made.text, start, here - 2) else start


def _is_told(text: str, at: int) -> bool:
    """芯片“伏云”|投入量产: whether the name in quotation marks is over and its fate is told."""
    return text[at - 1] == "”" and FATE.match(text, at) is not None


def _closes(word: str, first: bool) -> bool:
    """Whether a word is no part of what a thing is called: a verb, 成功, 在; 130吨级 and 丝 are."""
    if word in WITHIN:
        return False
    if word in BEHIND or word[0] in "每约":
        return True
    measure = word[0].isdigit() if first else len(word) == 1 and tag(word) in ("q", "m") and word not in COUNTS
    return duty(word) != OPEN and not measure and word not in ("“", "”")


def _is_thing(form: str) -> bool:
    bare = form.strip("“”")
    return (
        len(bare) > 2
        and form not in TERMS
        and not NO_THING.search(bare)
        and not NO_BEGIN.match(bare)
        and not made_of(bare, PLAIN | WIDE)
        and form.count("“") == form.count("”")
    )
