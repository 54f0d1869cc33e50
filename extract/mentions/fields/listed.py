"""Lists that say they are of industries: 聚焦食品、物流等产业, 以钢铁、化工为支柱, 发展红色旅游、乡村旅游."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either, words
from extract.mentions.fields.item import HAN, SPHERES, TERMS, Found, fits, looks, sure, told
from extract.mentions.fields.row import items, split
from extract.sought import Sought

# 绿色食品、新型制造、生物医药3个百亿元级产业集群 · 光伏、风电、氢能等领域 · 人工智能、量子科技等未来产业
CLOSING = Sought(
    "(?:(?<=传统)(?:制造业|工业)|产业集群|产业链|产业|行业|领域|赛道|集群|方向|新业态|(?<=旅游|文化|消费|商业|体育|文旅|服务|经济)业态|增长点|服务业|(?<=特色|精品)农业)(?!园|人才|联盟|学院|研究院|基金|化|工人|协会|政策|标准)"
)
# what may stand between the last item and the closing word: 等十大战略性新兴, 3个百亿元级
BETWEEN = re.compile(
    r"(?:等(?:旅游|文化|文旅|商业|体育|海洋|乡村|新经济|低碳)?)?(?:成?为)?(?:[一二三四五六七八九十两多\d]+余?(?:大|个|条|类|支))?(?:[百千万]亿元?级?)?"
    f"(?:{either('fields', 'before a closing word')}|[和与、])*$"
)
# 环境监测、地质勘探|等领域的技术优势: where somebody is good at them, fields by what is said of them
SKILLED = re.compile(
    "等?(?:多个|若干|前沿|关键|重点|研究|技术|科研|学科)*(?:领域|方向)的?(?:研究|科研|技术|学科|领先|引领|独特)*(?:优势|领先|实力|研发|研究|攻关|技术|特色|领军|龙头|处于|居|达到|走在|突破|成果)"
)
SAYING = frozenset(("产业", "产业集群", "产业链", "行业", "赛道", "新业态", "业态", "增长点", "服务业", "农业"))
# 文旅新业态: one weak term before these words is told of, not named
UNSURE = frozenset(("产业", "新业态", "业态", "增长点"))
# 万亿级|智能物联|产业集群: what is between a size and the word is of the field
SIZED = Sought(
    f"(?:[百千万十]+亿元?级?|\\d+亿元级?)(?:现代|新型)?([{HAN}A-Z]{{2,9}}?)(?:全产业链|产业集群|产业链|产业基地|产业(?![{HAN}]{{0,3}}园))"
)
# 形成以装备制造、食品加工为主导，现代物流、电子商务为配套的产业体系
LEADING = Sought(
    f"(?:以|，|；|、)([{HAN}A-Za-z0-9、和与及]{{2,40}}?)(?:等)?为(?:(?:主导|支柱|首位|配套)(?=[，。、；和与]|的?[^，。；]{{0,8}}产业|的现代|的特色|的优势|的先进|的新兴|的战略)"
    "|(?:主体|特色|重点|龙头|核心|引领|支撑|代表|主|补充|辅)(?=，[^，。；]{2,30}为[^，。；]{1,3}的|的?[^，。；]{0,10}(?:产业|集群)|的现代|的先进|的新兴|的战略))"
)
# 大力发展海洋渔业、水产养殖业和海工装备制造业 · 培育壮大低空经济、银发经济
GROWING = Sought(
    f"(?:{either('fields', 'aims at a list')})(?:了|好|现代)?"
    f"([{HAN}A-Za-z0-9、和与及]{{2,60}})(?=[，。；：！）\n]|等|产业|行业|领域|$)"
)
# 做精通航制造, 配套发展冷链物流, 重点承接中药饮片智能制造|项目: one field alone between such a verb and a sign
ALONE = Sought(
    f"(?:{either('fields', 'aims at one field')})(?:了|好|现代)?([{HAN}A-Za-z0-9]{{3,12}}?)"
    "(?=[，。；！）\n]|(?:类|等|产业)?项目[，。；]|$)"
)
TRADE = re.compile(f"[{HAN}]{{2,4}}(?<![企作就创毕事专开失营产行商])业")  # 园艺业, 流通业
TRADED = ("重点发展", "大力发展", "配套发展", "做强", "做大", "主攻", "培育", "壮大")
COUNTED = re.compile(r"(?:\d+|[三四五六七八九十])[大个]")  # 智能装备、数字服务6大产业
CLASSES = tuple(word for word in words("fields", "general") if len(word) > 1)  # 县域|经济, 实体|经济
NOT_ALONE = re.compile(f"[和与及、]|(?:{either('fields', 'no field alone')})$|{either('fields', 'no counted field')}")
WHOLE = re.compile(
    "[一二三四五六七八九十两多\\d]大|篇|为[主辅]|等|领域|学科|以来|方向|贷款|^(?:壮大|培育|做强|做优|做大|发展|布局|打造|扶持|推动|加快|重点)"
)  # 电子信息和智能制造两大领域


def listed(text: str, borders: set[int]) -> Iterator[Found]:
    """The items of a list that says it names industries; at least half of them must be known for that."""
    done = 0
    for match in CLOSING.finditer(text):
        if done and match.start() == done:
            done = match.end()  # 六大特色农业|产业链
            continue
        between = BETWEEN.search(text, max(done, match.start() - 30), match.start())
        if between and match.start() >= done:
            done = match.end()
            yield from _of_list(text, between.start(), match.group(), borders)


def _of_list(text: str, end: int, closing: str, borders: set[int]) -> Iterator[Found]:
    """The items of one list; end is where its last item ends."""
    if text[end - 1 : end] == "的":
        return  # 研发、销售等的|产业体系: the steps of one
    spans = list(items(text, end, borders))
    words = [text[slice(*span)] for span in spans]
    sphere = closing in ("领域", "方向", "专项")
    more = text.startswith("等", end) or COUNTED.match(text, end) is not None
    if len(spans) < 2 and not more:
        if spans and words[0] in TERMS and not sphere and closing not in UNSURE:
            yield *spans[0], "industry-list"
    elif sphere and len(spans) > 2 and TERMS.keys() >= set(words) and not SPHERES.issuperset(words):
        yield from ((*span, "industry-list") for span in spans)  # 航天、深海、能源、交通等领域
    elif sphere and SKILLED.match(text, end) and all(told(text, span, borders) for span in spans):
        yield from ((*span, "industry-list") for span in spans)
    elif _says(words, closing, more) and (not sphere or any(looks(word) and sure(word) for word in words)):
        chosen = sphere and _chosen(text, spans[-1][0], end)  # 聚焦芯片、…等重点领域: a short term is a field as well
        short = TERMS.keys() - SPHERES if chosen else ()
        kept = (span for span, word in zip(spans, words, strict=True) if not sphere or sure(word) or word in short)
        fit = told if not sphere and more and sum(map(looks, words)) * 2 >= len(words) else fits  # 中转集拼等新业态
        yield from ((*span, "industry-list") for span in kept if fits(text, span, borders) or fit(text, span, borders))


# 聚焦芯片、…等领域, 在芯片、…等重点领域: what somebody has chosen
AIMED = re.compile(f"(?:{either('fields', 'aims at a list', 'aims at one field')})(?:了|好)?$")
CHOICE = re.compile(
    "等?(?:多个|若干|几个|[两三四五六七八九十]大)?(?:重点|关键|前沿|新兴|战略|优势|特色|主导|支柱|核心|细分|主攻)"
)


def _chosen(text: str, begin: int, end: int) -> bool:
    return bool(AIMED.search(text, max(0, begin - 6), begin) or CHOICE.match(text, end))


def _says(words: list[str], closing: str, more: bool) -> bool:
    """Whether most of the items are known, or one where 等产业 says that all of them are."""
    known = sum(map(looks, words))
    return known * 2 > len(words) or bool(known) and closing in SAYING and more and len(words) > 1


def leading(text: str, borders: set[int]) -> Iterator[Found]:
    """The items before 为主导, 为支柱, 为特色, if one of them is known for an industry."""
    for match in LEADING.finditer(text):
        begin = max(match.start(1), text.rfind("以", *match.span(1)) + 1)
        spans = split(text, begin, match.end(1))
        known = [span for span in spans if text[slice(*span)] in TERMS]
        if known and len(known) * 2 >= len(spans):
            yield from ((*span, "industry-leading") for span in spans if fits(text, span, borders))


def grown(text: str, borders: set[int]) -> Iterator[Found]:
    """A list of terms alone behind a verb of growth: 发展红色旅游、乡村旅游."""
    for match in GROWING.finditer(text):
        spans = split(text, *match.span(1))
        words = [text[slice(*span)] for span in spans]
        known = [word in TERMS or TRADE.fullmatch(word) or looks(word) and not WHOLE.search(word) for word in words]
        if len(spans) > 1 and all(known):
            yield from ((*span, "industry-grown") for span in spans if span[1] - span[0] > 1)
        elif sum(map(bool, known)) > 1 and match.group().startswith(TRADED):  # 重点发展国际商贸、现代物流、加工制造
            for span, word, one in zip(spans, words, known, strict=True):
                if one or not WHOLE.search(word) and told(text, span, borders):
                    yield *span, "industry-grown"


def sized(text: str, borders: set[int]) -> Iterator[Found]:
    """One field between how large it is and 产业集群: 千亿级|绿色建材|产业集群."""
    for match in SIZED.finditer(text):
        word = match[1]
        known = {*match.span(1)} <= borders and (word in TERMS or told(text, match.span(1), borders))
        if known and not WHOLE.search(word):
            yield *match.span(1), "industry-list"


def alone(text: str, borders: set[int]) -> Iterator[Found]:
    """One field alone behind a verb of aiming, if it looks like one or is a term of more than three signs."""
    for match in ALONE.finditer(text):
        word = match[1]
        known = word in TERMS and len(word) > 3 and word not in SPHERES
        made = looks(word) and not word.startswith(CLASSES) and not NOT_ALONE.search(word) and not WHOLE.search(word)
        if (known or made) and {match.start(1), match.end(1)} <= borders:
            yield *match.span(1), "industry-grown"
