"""HTML: the words a reader sees, one block a line; fields from <meta> and <title>."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from extract.read.content import Content, clean
from extract.read.encoding import decode

BLOCK_NAMES = (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul br"
)
BLOCKS = frozenset(BLOCK_NAMES.split())
CELLS = frozenset({"td", "th"})
DROPPED = ("script", "style", "noscript", "template", "nav", "form", "button", "svg", "iframe", "head", "select")
# What the sites of Chinese authorities call our fields.
META = {
    "articletitle": "title",
    "og:title": "title",
    "pubdate": "date",
    "publishdate": "date",
    "article:published_time": "date",
    "contentsource": "publisher",
    "author": "publisher",
    "og:url": "url",
}
BROKEN = re.compile(r"(?<=[^\x00-\x7f])[ \t]*[\r\n]\s*(?=[^\x00-\x7f])")  # a line of source, no space in Chinese
SPACES = re.compile(r"[ \t\r\n\f\v]+")


def read_html(data: bytes, file: Path) -> Content:
    """The visible text, and title, kind, publisher, date, number, url, note as far as the head states them."""
    source, _ = decode(data, file)
    soup = BeautifulSoup(source, "lxml")
    fields = _fields(soup)
    for tag in soup(DROPPED):
        tag.decompose()
    lines = (SPACES.sub(" ", line).strip() for line in "".join(_words(soup)).split("\n"))
    return Content("\n".join(line for line in lines if line), fields)


def _fields(soup: BeautifulSoup) -> dict[str, str]:
    """Our own names first, then those that sites use, then <title>."""
    found: dict[str, object] = {}
    for tag in soup("meta"):
        name = str(tag.get("name") or tag.get("property") or "").strip().lower()
        found.setdefault(name, tag.get("content"))
    for theirs, ours in META.items():
        if found.get(theirs):
            found.setdefault(ours, found[theirs])
    if soup.title and soup.title.string:
        found.setdefault("title", soup.title.string)
    return clean(found)


def _words(node: Tag) -> Iterator[str]:
    """All words in order, \\n around blocks and a space between cells; without recursion, as pages nest deeply."""
    todo: list[PageElement | str] = [node]
    while todo:
        one = todo.pop()
        if isinstance(one, Tag):
            around = "\n" if one.name in BLOCKS else " " if one.name in CELLS else ""
            todo += [around, *reversed([child for child in one.children if _shown(child)]), around]
        else:
            yield SPACES.sub(" ", BROKEN.sub("", str(one))) if isinstance(one, NavigableString) else str(one)


def _shown(child: PageElement) -> bool:
    """Tags and words; comments, doctypes and the like are preformatted strings."""
    return not isinstance(child, PreformattedString)
