"""Decrees: 某省人民政府令 / 第168号 / 《某省某办法》已经……通过，现予公布, and then the paper that they publish."""

from __future__ import annotations

import re
from dataclasses import dataclass

NUMBER = r"(?:[〔\[]\d{4}[〕\]]|\d{4}年)?\s{0,2}第?\s{0,2}\d{1,4}\s{0,2}号"
HEAD = re.compile(
    rf"(?:^|(?<=\n))[\s#*]{{0,6}}(?P<paper>(?P<body>[\u4e00-\u9fff、]{{2,24}}?(?:国务院|中央军事委员会|部|委员会|总局|局|署|总署|银行|海关|人民政府|主席))"
    rf"(?:令|公告)\s{{0,4}}[（(]?(?:{NUMBER})[）)]?)\s{{0,8}}(?=\n|《|$)"
)
# 《某条例》已经……修订通过，现将修订后的《某条例》公布; 现公布《某办法》，自某日起施行
PUBLISHED = re.compile(
    r"《(?P<passed>(?:[^《》\n]|〈[^〉\n]{1,40}〉){4,60})》(?:已|业)经?[^。]{0,80}?(?:通过|批准|同意|审议)[^。]{0,60}?(?:公布|发布|颁布)"
    r"|(?:现(?:将|予|公布|发布)?[^。《》]{0,14}?(?:公布|发布|颁布)?[^。《》]{0,8}?)《(?P<now>(?:[^《》\n]|〈[^〉\n]{1,40}〉){4,60})》[^。]{0,24}?(?:公布|发布|颁布|施行)"
)
NEAR, BEHIND = 400, 300  # characters from the beginning to a decree, and from a decree to what it publishes


@dataclass(frozen=True, slots=True)
class Decree:
    """A decree: whose it is, its stretch in the text, its name on one line, and the title of what it publishes."""

    body: str
    start: int
    end: int
    name: str
    title: str


def decree(text: str) -> Decree | None:
    """The decree that a text begins with, where it publishes a paper.

    >>> decree("某某省人民政府令\\n第168号\\n《某某省湿地保护办法》已经省政府常务会议审议通过，现予公布。").title
    '某某省湿地保护办法'
    """
    if "令" not in text[:NEAR] and "公告" not in text[:NEAR]:
        return None
    head = HEAD.search(text, 0, NEAR)
    found = PUBLISHED.search(text, head.end(), head.end() + BEHIND) if head else None
    if not head or not found:
        return None
    body = head["body"].removeprefix("中华人民共和国")
    name = re.sub(r"\s", "", head["paper"])
    return Decree(body, *head.span("paper"), name, found["passed"] or found["now"])
