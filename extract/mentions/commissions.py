"""The commission that only the title of a paper names: 关于建立某联席会议制度的函, and below it 联席会议由……组成."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.notes import Named, Notes, Thing

KINDS = "联席会议|领导小组|协调小组|工作小组|指挥部|委员会"
TITLED = re.compile(
    rf"(?:^|成立|建立|调整|组建|设立|完善|恢复)(?P<name>(?:(?!关于|成立|建立|调整|组建|设立)[一-龥“”、]){{4,36}}?(?P<kind>{KINDS}))"
    "(?=制度|成员|组成|机构|的(?:通知|函|批复|决定|请示)|$)"
)
BARE = re.compile(rf"(?:^|(?<=[\n，。；、：（“ ])|(?<=[由经向在对与和及将把该])|(?<=[^一-龥]))(?P<kind>{KINDS})")


def commission(found: Notes, taken: bytearray) -> Iterator[Named]:
    """Where the text says 联席会议 and no more, and one title alone tells which, that is meant."""
    named = _of_titles(found)
    for match in BARE.finditer(found.text) if named else ():
        thing = named.get(match["kind"])
        if thing and not any(taken[match.start("kind") : match.end()]):
            yield Named(match.start("kind"), match.end(), thing, "commission", True)


def _of_titles(found: Notes) -> dict[str, Thing]:
    """The commissions by kind that titles name, of kinds that no other body of the text is of."""
    titles = {named.thing.name for named in found.mentions if named.thing.type == "Policy"}
    told = {match["name"]: match["kind"] for title in titles if (match := TITLED.search(title))}
    others = [named.thing.name for named in found.mentions if named.thing.type == "Agency"]
    kinds = [*told.values(), *(kind for kind in set(told.values()) for name in others if name.endswith(kind))]
    return {kind: Thing("Agency", name) for name, kind in told.items() if kinds.count(kind) == 1}
