"""What a number counts: the noun phrase before it (高新技术企业110家) or behind it (110家高新技术企业)."""

from __future__ import annotations

import re

from extract.figures.numbers import Number

TIME = (
    r"(?:截至|截止|到|至|自|从|在|于)?(?:(?:19|20)\d\d年?(?:[—―~～-]+(?:19|20)\d\d年)?(?:\d+月)?(?:\d+日)?|“?十[一二三四五]五”?(?:时期|期间|期末|末)?|目前|今年|去年|明年|上年|如今|现在|当前|同期|全年|本年|近年来|(?:今年)?上半年|前\w{1,3}个月|[一二三四]季度)"
    r"(?:年?底|末|初|以来|前|间|期间|时|以前|之前|为止|，)?"
)
ADVERB = (
    "其中|已经|已|累计|共计|总计|合计|一共|共(?![建同享有])|力争|争取|预计|计划|确保|将(?!军)|拟|要(?![素点])|并(?![网购])|还|也|又|就(?![业地])|仅|只"
    "|则|可(?!再生|持续)|均|都(?!市)|分别|各|约|先后|全部|每年|同时|此外|另有|另外|至少"
    "|全国|全省|全市|全县|全区|我国|我省|我市|我县|我校|该省|该市|当地|今年|去年|那么|这样|有望"
)
NUMBERING = r"[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、．.](?!\d)|第[一二三四五六七八九十\d]+[条章节]|[—-]{2,}"
LEADING = re.compile(rf"^(?:{NUMBERING}|{TIME}|(?:{ADVERB})|[的，、：“”）（\s*—]|(?:以及|和|及|与)(?!.{{0,3}}$))")
OPENING = re.compile(rf"{LEADING.pattern}|^(?:在|位于|据介绍|据悉|据统计|随后|而|不止|作为|以|从)")
REACH = (
    "达到|达成|达|(?<![行作])为|是|(?<![国所])有|超过|突破|增至|增加到|增加至|增长到|增长至|提高到|提高至|提升到|提升至|上升到|上升至|扩大到|跃升到|跃升至|减少到|减少至|缩减至|缩短至|压缩至|下降到|下降至|降至|降到|升至|扩展到|扩大至|至|到"
    "|稳定在|保持在|维持在|控制在|一般|原则上|不|仅|就|均|各|分别|累计|高达|已有|已达|共有|实有|拥有|总计|合计|共计|共|已|了|着|约|近|最高|当年|数千亿或|数百亿或|相当于|首次|再次|连续|仍|(?<![供响效])应|由|(?<!服)从|还|将|可|(?<![产功性智动势节])能|也|(?<!首)都|只|(?<![内军急])需|(?<![占之对])比|较|又|连续\\w年|有望|实现了?|要|由此"
)
TRAILING = re.compile(rf"(?:{REACH}|{TIME}|[的（“”：\s，、*—])$")
# A change between two numbers of one metric: 从132家增长至319家.
CHANGE = re.compile(
    r"(?:增长|增加|提高|提升|上升|扩大|扩展|跃升|发展|减少|下降|缩减|缩短|压缩|降低|跃|升|降|增|减)?[^，。；、]{0,4}(?:至|到|为)[^，。；、]{0,10}$"
)
BARE = re.compile(
    r"^(?:同比|比上年|较上年|比去年|环比|年均|比上年度|比年初|较年初|较上年末|同期|较去年|比\d{4}年|较\d{4}年|平均)*(?:实际|分别)?(?:增长率?|下降|增加|减少|提高|提升|上升|增幅|降幅|增速|缩短|扩大|降低|多增)?(?:了|约)?$"
)
# Where a noun phrase behind a number ends: at a verb, a preposition, an adverb or a pause.
NOUN_ENDS = re.compile(
    r"[，。；：！？、（）\n《》]|作为|共同|联合(?!体|实验|培养|攻关)|已经|已|开展|担任|(?<!存)在|与|(?<![协共合])同(?!类|行|心)|进入|建立|实现|布局|参加|参与|均|都(?!市)"
    r"|将|可(?!再生|持续|穿戴|转化|信)|被|用于|获得?|达|超(?!级|高|低|算|导|声|大|长|市)|为(?!主)|是|以及|来(?=[这自])|得以|[和及或](?=\d)|并|从|以(?!上)"
    r"|对(?![子口接外])|向(?!导)|使|让|覆盖|组成|吸引|到(?!位)|通过|入驻|落户|常驻|跻身|的目标|正(?=[式在吸加向])|就(?![业地近])|大力|进行|常态化"
)
MONEY_ENDS = re.compile(rf"[和及或]|{NOUN_ENDS.pattern}")
VERB_FIRST = re.compile(
    r"(?:[，。；：！？、（）\n《》0-9]|作为|共同|联合(?!体|实验)|已|开展|担任|在|与|(?<![协共合])同(?!类|行|心)|进入|建立|实现|布局|参加|参与|均|都|将|可|被|用于|获|达|超|为|是|以|来|得以|和|及|或|并|从|向|使|让"
    r"|覆盖|组成|吸引|到|通过|增加|增长|增至|提高|提升|上升|减少|扩大|跃升|发展|跻身|同比|比|较|占|增长|下降|之|不|就(?!业)|左右|上下|大关|台阶|关口|[一二三四五]个大)"
)
# What has a size: a number before 的 counts it and not what stands behind (规模达500亿元的母基金).
SIZE = re.compile(
    r"(?:规模|投资额?|总额|金额|产值|收入|面积|产能|产量|余额|成交额|销售额|比例|比重|占比|率|总量|资本|造价|估值|市值|数量|数|额)$"
)


def noun_behind(text: str, number: Number, stop: int) -> str:
    """The noun phrase right behind a number, "" where there is none: 17家国家高新区共同发起 → 国家高新区."""
    words = text[number.end : min(stop, number.end + 40)]
    first = len(words) - len(words.lstrip("的 *"))
    if VERB_FIRST.match(words, first):
        return ""
    end = (MONEY_ENDS if number.money else NOUN_ENDS).search(words, first + 2)
    return (words[first : end.start()] if end else words[first:]).strip("的“” *")


def content_start(text: str, start: int, end: int) -> int:
    """Where a clause begins to speak, behind dates and adverbs: 目前，在徐州高新区… begins at 徐州."""
    words = text[start:end]
    shorter = OPENING.sub("", words, count=1)
    while shorter != words and words[0] not in "与和及同":
        words, shorter = shorter, OPENING.sub("", shorter, count=1)
    return end - len(words)


def noun_before(text: str, start: int, number: Number) -> str:
    """The phrase between the start of the clause and a number, without dates, adverbs and what reaches for it."""
    words = text[start : number.start]
    for pattern in (LEADING, TRAILING):
        shorter = pattern.sub("", words, count=1)
        while shorter != words:
            words, shorter = shorter, pattern.sub("", shorter, count=1)
    return words[-40:].strip("的“” *")
