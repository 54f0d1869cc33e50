"""The university whose news a text is: its publisher, the name of its file, the host of its links, or who says 我校.

News of a university says 学校 and 我校 and may never write the name out; the links of the page do
(http://news.nankai.edu.cn/...), or the name of the file that it was saved in (nankai_2024-03-01.html).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from spacy.tokens import Doc

from extract.lists.load import rows
from extract.names.scan import UNIVERSITY, scan
from extract.notes import notes

HOST = re.compile(r"https?://([A-Za-z0-9.-]{4,60})")


def publisher(doc: Doc) -> str:
    """The full name of the university, worked out on first use; "" where the text is no university's."""
    found: str | None = doc.user_data.get("zhengtu_publisher")
    if found is None:
        text = notes(doc).text
        found = _given(doc) or _of_page(text) or _by_links(text) or _by_words(doc)
        doc.user_data["zhengtu_publisher"] = found
    return found


@cache
def _universities() -> frozenset[str]:
    return frozenset(row[0] for row in rows("universities"))


@cache
def _domains() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("domains")}


def _given(doc: Doc) -> str:
    source = notes(doc).source
    site = source.publisher.removesuffix("新闻网")  # 南开新闻网 is that of 南开大学
    given = next((name for name in (source.publisher, site, f"{site}大学") if name in _universities()), "")
    return given or _of_host(source.url.partition("//")[2].partition("/")[0]) or _of_file(source.path or source.id)


# Domains that are also plain words or other short forms, and say nothing in the name of a file
PLAIN = frozenset(["bit", "hit", "just", "cup", "cpu", "neu", "nuc", "csu"])


def _of_file(path: str) -> str:
    """The university whose domain is a word in the name of a file, or of the folder it lies in.

    >>> _of_file("texts/news_nankai_2024-03-01_7a.txt"), _of_file("nankai.edu.cn/0301.html"), _of_file("a/hit_list.txt")
    ('南开大学', '南开大学', '')
    """
    for part in reversed(path.lower().split("/")[-2:]):
        for word in re.findall("[a-z]+", part):
            if word in _domains() and word not in PLAIN:
                return _domains()[word]
    return ""


def _of_host(host: str) -> str:
    """The university of a host.

    >>> _of_host("news.nankai.edu.cn"), _of_host("www.people.com.cn")
    ('南开大学', '')
    """
    *_, name, end = ("", *host.lower().removesuffix(".edu.cn").split("."))
    if host.lower().endswith(".edu.cn"):
        return _domains().get(end, "")
    return _domains().get(f"{name}.{end}", "")


# 青禾大学->标题; 标题 - 青禾大学新闻网: the title of a page says whose site it is of
SITE = re.compile(
    r"\s*(?P<first>[一-龥]{4,16})\s?(?:->|→|»|>|[|｜_])"
    r"|[^\n]{4,80}?[-—_|｜]\s?(?P<last>[一-龥]{4,16}?)(?:新闻中?心?网?|官网|主页)?[ \t]*(?:\n|$)"
)


def _of_page(text: str) -> str:
    """The university that stands apart in the title of a page.

    >>> _of_page("南开大学->师生座谈\\n昨天"), _of_page("师生座谈-南开大学新闻网\\n昨天"), _of_page("南开大学师生座谈")
    ('南开大学', '南开大学', '')
    """
    found = SITE.match(text)
    name = found["first"] or found["last"] if found else ""
    return name if name in _universities() else ""


def _by_links(text: str) -> str:
    """The university that most of the links of the text lead to."""
    counted = Counter(name for match in HOST.finditer(text) if (name := _of_host(match[1])))
    return next((name for name, _ in counted.most_common(1)), "")


# 我校; 学校与某市签约; 校党委书记张明, 副校长李强, where no name stands in front
OWN = re.compile(r"我校|(?<![一-龥、）])(?:学校(?:与|党委|领导|召开|举行|举办)|副?校长(?!期)|校党委|校领导)")


def _by_words(doc: Doc) -> str:
    """In a text that says 我校, or 校长 of no school named in front, the university that more than half of those named
    are."""
    if not OWN.search(notes(doc).text):
        return ""
    counted = Counter({hit.start: hit.entry.name for hit in scan(doc).of(UNIVERSITY)}.values())
    for name, times in counted.most_common(1):
        return name if times == counted.total() or (times > 1 and times * 2 > counted.total()) else ""
    return ""
