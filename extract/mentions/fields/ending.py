"""An industry by the word 产业 behind it: 海洋装备产业, 核桃产业, 发展新梅产业, “光芯屏端网”产业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from extract.lists.load import either
from extract.mentions.fields.item import ALL_GENERIC, BROKEN, CORE, GENERIC, GROWN, HAN, TERMS, Found
from extract.mentions.fields.nouns import HANS, PLAIN, names_all, nouns_begin
from extract.mentions.forms import places
from extract.names.tags import OPEN, duty, tag
from extract.names.territory import by_name
from extract.sought import Sought

# 生物医药产业 is marked whole; of 生物医药产业集群, 生物医药产业.
INDUSTRY = re.compile(
    "(?<!业)行业(?!中心|协会|标准|组织|主管|龙头|监管|领军|内|竞争|特色|专家|赛|性|规范|准入|自律|部门)|(?:制造|服务)?产业(?!园|学院|技术研究|研究院|化|基金|投资|发展投资|技术创新中心|创新中心|联盟|协会|合作社|大脑|技术体系|链[^，。；]{0,4}会|发展示范区|服务基地|带[上的]|部(?!门))"
)
QUOTED = re.compile(f"“([{HAN}]{{2,8}})”产业(?!园|学院|集群)")  # “光芯屏端网”产业
# 发展新梅产业, VR产业: what grows, and letters, right behind what is done with it
GOODS = Sought(
    f"(?:发展|做强|做大|做优|壮大|培育|打造|推动|推进|扶持|布局|[把将以、，。：“\n])((?!谋划|发展|做|打造|推进|培育|壮大|依托|通过|围绕|促进|延伸|聚焦)(?:[{HAN}]{{1,3}}|(?<![A-Za-z])[A-Z][A-Za-z0-9]{{1,6}})产业)"
    "(?!园|学院|化|基金|投资|创新中心|联盟|协会|研究|强镇|工人|政策|结构)"
)
NO_GOODS = re.compile(either("fields", "no goods") + "|[园区县市省村镇校院力]$")
HOME = re.compile(f"[{HAN}]{{1,3}}[省市县区州]")  # 青禾市|新能源产业
COUNTING = re.compile("[一二三四五六七八九十两]大|全$|销售|渠道")


def by_ending(text: str, borders: set[int]) -> Iterator[Found]:
    """海洋装备产业: one word before 产业 that says which."""
    for at in places(text, "产业"):
        if at in borders and INDUSTRY.match(text, at):
            start = next((back for back in range(at - 2, max(-1, at - 7), -1) if back in borders), at)
            word = text[start:at]
            if word == "农业":
                continue  # 农业产业结构: no industry among others
            item = _whole_item(text, start, at, borders)
            wide = nouns_begin(text, start, borders, plain=True)
            if item < start:
                yield item, at + 2, "industry-ending"
            elif (
                (CORE.search(word) or GROWN.search(word) or _names_goods(word))
                and HANS.fullmatch(word)
                and not GENERIC.search(word)
            ):
                yield wide if names_all(text[wide:start]) else start, at + 2, "industry-ending"


def _names_goods(word: str) -> bool:
    """螺蛳粉产业, 黄花产业: a noun of the dictionary that is no place and no general word, or one that it lacks."""
    kind = tag(word)
    return (
        len(word) > 1 and (kind in ("n", "nz") or word in TERMS) and word not in by_name() and not NO_GOODS.search(word)
    )


def _whole_item(text: str, start: int, at: int, borders: set[int]) -> int:
    """绿色低碳|能源|产业 as an item between 、 and 、: from its begin; otherwise the start given."""
    begin = text.rfind("、", max(at - 12, 0), start) + 1
    if not begin:
        return start  # and no look at the whole line before it
    word = text[begin:at]
    if word.partition("及")[0] in TERMS or COUNTING.search(word) or HOME.match(word):
        return start
    if begin >= start or not CORE.search(word) or not HANS.fullmatch(word) or BROKEN.search(word):
        return start
    cuts = [i for i in range(begin, at + 1) if i in borders]
    nouns = all(duty(text[a:b]) == OPEN or text[a:b] == "及" for a, b in pairwise(cuts))
    return (
        begin
        if cuts and cuts[0] == begin and nouns and not GENERIC.fullmatch(word) and not PLAIN.search(word)
        else start
    )


def made_of_goods(text: str) -> Iterator[Found]:
    for match in GOODS.finditer(text):
        word = match[1][:-2]
        if word.isascii() or GROWN.search(word) and not GENERIC.search(word):
            yield *match.span(1), "industry-goods"


# 葡萄酒|是某县的特色产业, 新型建材|已成为某集团的支柱产业: said to be an industry of somebody
CALLED = Sought(
    f"(?<![{HAN}、”])(?P<name>[{HAN}]{{2,8}}?)(?:产业)?(?:一直|已|已经|逐渐|正)?(?:是|成为|作为|成了)了?"
    f"(?!我国|全国|国民|世界)[{HAN}]{{1,12}}的?(?:第一|首个|最大|传统)?(?:支柱|主导|特色|优势|首位|富民)(?:性|型)?产业(?=[，。；之]|$)"
)
NO_NAME = re.compile("[这那该其它此的了在和与及或]|产业|企业|市场|项目|品种")


def called(text: str, borders: set[int]) -> Iterator[Found]:
    """What a clause begins with and says to be the main industry of somebody."""
    for match in CALLED.finditer(text):
        name, (start, end) = match["name"], match.span("name")
        whole = end in borders and start == nouns_begin(text, end, borders)
        if whole and not NO_NAME.search(name) and not ALL_GENERIC.search(name) and not BROKEN.search(name):
            yield start, end + 2 * text.startswith("产业", end), "industry-called"


def quoted(text: str) -> Iterator[Found]:
    yield from ((*m.span(1), "industry-quoted") for m in QUOTED.finditer(text) if m[1] in TERMS or CORE.search(m[1]))
