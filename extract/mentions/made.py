"""Goods where the text says who makes them: 自主研制的<good>, 所产<good>, 其<good>实现量产, 主打产品<good>.

自主研制的玻璃幕墙清洗机每小时… · 该厂所产竹纤维板材销往… · 其超薄镍箔实现量产 · 年产竹纤维板材3万吨 ·
开发出山楂酵素饮、沙棘冻干粉等产品.
Only a thing stands there, so that its kind may be any head noun of goods (板材, 饮, 粉), which elsewhere says
too little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from extract.lists.load import either, words
from extract.mentions.fields.item import TERMS
from extract.names.classes import made_of
from extract.names.scan import Scan
from extract.names.tags import tag
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
SIGN = rf"{HAN}A-Za-z0-9·\-+/"
NAME = rf"(?:“[^“”，。；\n]{{1,10}}”)?[{SIGN}]{{2,24}}?"
HEADS = either("goods", "sure", "bare", "head")
BEHIND = rf"(?=[，。、；！？（）”\n]|{either('goods', 'behind a good')}|可(?!{either('goods', 'with 可')})|$)"
MAKES = either("goods", "made of")
COUNT = (
    r"(?:(?:全球|世界|国内|我国|全国|全省|行业|亚洲)?(?:首|第?[一二三四五六七八九十两数多几\d])[\d.万千百余多]*"
    r"(?:款|台套|台|套|艘|架|枚|颗|种|批|个|条|辆|片|根|件|支|类|代))?(?:国产|全新的?|新型的?|名为)?"
)
AMOUNT = rf"[\d.]+[余多]?[万亿]?(?:{either('goods', 'unit')})"
# 自主研制的<good>每小时…, 我们和某大学一起做的<good>, 所产<good>销往…
OF_MAKER = Sought(
    rf"(?:(?:{MAKES}|一起做|共同完成)的|所(?:产|制|酿|生产|研发|研制)的?){COUNT}({NAME}(?:{HEADS})){BEHIND}"
)
FURTHER = re.compile(rf"[、和及与](?:{AMOUNT})?({NAME}(?:{HEADS})){BEHIND}")
# 其<good>实现量产, 某某<good>正式投产
FATED = Sought(
    rf"(?:^|[，。；：、！\n”的])(?:目前|近日|日前|如今|今年)?(?:其|这[款种台套批]|该[款厂]?|公司)?(?:自主研发的|自研的)?({NAME}(?:{HEADS}))"
    r"(?:已|正式|成功|顺利|全面|率先|于?今年|近日)*(?:实现(?:了)?(?:规模化?|批量|批量化|稳定|全面)?(?:量产|生产|投产|国产化|国产替代|商业化应用|产业化)|正式投产|批量生产|投入量产|进入量产)"
)
# 开发出<good>、<good>等产品, 主打产品<good>, 产品有<good>、<good>
RESULT = Sought(
    rf"(?:(?:开发|研发|研制|生产|推出|加工|制|培育|做|衍生)(?:出|成)(?:了)?|(?:主打|主导|拳头|主营|核心|明星|代表)的?产品(?:有|包括|涵盖|为|是|：)?|产品(?:主要)?(?:有|包括|涵盖))"
    rf"(?P<list>[{SIGN}“”、和]{{4,60}}?)(?:等(?:[{HAN}]{{0,4}}?|[\d一二三四五六七八九十百余多]+[个种款项]?[{HAN}]{{0,4}}?)(?:产品|新品|品种|制品|饮品|食品)(?!需要|所需|的?需求|市场)|(?=[，。；]|被|广泛|畅销|远销|出口|销往|供不应求))"
)
KIND = re.compile(rf"(?:{HEADS})$")
# 2万吨级养殖工船, with the ship's size in front
SIZED = Sought(
    r"(?:研制|建造|研发|开发|交付|打造|制造|设计|生产)(?:完成|出|了|成功)*(?:全球|国内|世界|我国)?(?:首[艘台座套])?"
    rf"(?P<good>\d[\d.]*[余多]?万?(?:千瓦|兆瓦|吉瓦|瓦|吨级?|立方米|标箱|千伏|千米|米|寸|英寸|纳米)级?[{HAN}A-Za-z]{{2,12}}?(?:{HEADS})){BEHIND}"
)
# 年产2000吨<good>生产线建设项目
OF_PLANT = "(?:智能|自动)?化?(?:生产|制造|加工|扩建|技改|建设|一体化)*(?:生产线|产线|项目|工程|基地|工厂|装置)"
# 年产<good>300台, 年产2000吨<good>
YEARLY = Sought(
    rf"(?:年产|日产|月产|年产能|日产能)(?:量|能力)?(?:约|超|近|达)?(?:{AMOUNT}(?P<behind>{NAME}(?:{HEADS}))(?:{BEHIND}|(?={OF_PLANT}))|(?P<before>{NAME}(?:{HEADS}))(?=约|超|近|达|[\d]))"
)
# 主要从事<good>、<good>的研制生产; 专业从事<good>研发、生产和销售
ENGAGED = Sought(
    rf"(?:主要|专业|专门|长期|一直)(?:从事|生产|制造|致力于|专注于?)(?P<list>[{SIGN}“”、]{{3,40}}?)(?:等(?:产品)?)?的?"
    r"(?=(?:设计|研发|研制|研究开发|开发|生产|制造|加工|销售)(?:[、和与及]?(?:设计|研发|研制|开发|生产|制造|加工|销售|服务|维修|应用))*(?:的|业务|企业|公司|一体)?[，。；、])"
)
VAGUE = re.compile(
    "[的了在将等其该把对为是有各着过和与及并于]|^(?:生产|制造|研发|开发|加工|销售|使用|采用|利用|建设|发展|培育|引进|提供|形成|打造|出口)|孵化|合作|一批|多[种款]|系列|服务|制度|产业|解决方案|工作|能力|推进|推动|开展|提供|加强|建设|完善|实现|成果|机制|战略|规划|政策|课程|教材|活动|人才|标准"
    "|项目|基地|企业|公司|高校|团队|小组|品牌|模式|以上|以下|超过|达到|占比|市场|需求|问题"
)
PLAIN = words("goods", "plain")
NO_HEAD = tuple(words("goods", "no head"))
QUOTED = re.compile("“[^“”]*”")
NOT_FIRST = frozenset(("d", "p", "r", "c", "t", "m"))  # adverbs, pronouns …: no name begins with one


def _is_good(made: Scan, start: int, end: int) -> bool:
    """Whether a stretch names one good: a kind, before it what says which, and no clause."""
    form = made.text[start:end]
    bare = QUOTED.sub("", form)
    kind = KIND.search(bare)
    if not kind or len(form) < 4 or form.endswith(NO_HEAD) or VAGUE.search(bare) or form in TERMS:
        return False
    if kind.group() == "平台" and bare == form:
        return False
    lead = form[: len(form) - len(kind.group())]
    return len(lead) > 1 and not made_of(lead, PLAIN) and not _is_led(made, start, end)


def _is_led(made: Scan, start: int, end: int) -> bool:
    """Whether the first word is of no name: 我们|机…; a verb may be (折叠|屏)."""
    stop = next((at for at in range(start + 1, end + 1) if made.border[at]), end)
    return tag(made.text[start:stop]) in NOT_FIRST and stop - start > 1


def made_goods(made: Scan) -> Iterator[tuple[int, int]]:
    """Where goods stand by what is said of their making; each once."""
    text = made.text
    for match in OF_MAKER.finditer(text):
        yield from _row(made, *match.span(1))
    for match in FATED.finditer(text):
        yield from _row(made, *match.span(1))
    for match in YEARLY.finditer(text):
        yield from _row(made, *match.span(match.lastgroup or 0))
    for match in SIZED.finditer(text):
        yield match.span("good")
    for match in chain(RESULT.finditer(text), ENGAGED.finditer(text)):
        yield from _listed(made, *match.span("list"))


def _row(made: Scan, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A good and the further ones of its list."""
    while _is_good(made, start, end):
        yield start, end
        further = FURTHER.match(made.text, end)
        if not further:
            return
        start, end = further.span(1)


def _listed(made: Scan, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items of a list that is told to be of products, if every one of them names a good."""
    spans = [(start + m.start(), start + m.end()) for m in re.finditer("[^、]+", made.text[start:end])]
    if spans and all(_is_good(made, *span) for span in spans):
        yield from spans
