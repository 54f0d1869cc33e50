"""PARTICIPATED_IN, of those chosen for the pilot of a programme: 公布甲、乙等18家高新区作为试点单位."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.notes import Statement
from extract.relations.family import naming, read
from extract.relations.line import ANY, Slot

PILOTS = re.compile(
    rf"(?:公布|确定|遴选|批准|同意|选择)(?P<list>[{ANY}][^，。；]{{0,200}}?)(?:作为|为|列为|开展)(?:首批|第[一二三]批)?(?:试点|示范)(?:单位|高校|园区|城市|地区|企业)"
)
# 选择甲、乙等11个城市，……开展某试点
CHOSEN = re.compile(
    rf"(?:选择|确定|遴选|在)(?P<list>[{ANY}](?:[、和与及][{ANY}])+)等?\d*个?(?:城市|省份|地区|省市|省|市|地)"
)


def pilots(doc: Doc) -> Iterator[Statement]:
    """公布A、B等18家高新区作为试点单位: of the programme named last."""
    programme: Slot | None = None
    for part in read(doc) if naming(doc, "Program") else ():
        line = part.line
        found = PILOTS.search(line.text)
        if found and programme and "试点" in found.group():
            for slot in line.named(*found.span("list")):
                start, end = line.starts[found.start()], line.ends[found.end() - 1]
                yield Statement(slot.thing, "PARTICIPATED_IN", programme.thing, start, end, "pilots_named", "done")
        chosen = CHOSEN.search(line.text)
        trial = next((s for s in line.slots if s and s.type == "Program" and s.thing.name.endswith("试点")), None)
        for slot in line.named(*chosen.span("list")) if chosen and trial else ():
            assert chosen and trial  # noqa: PT018
            stretch = line.starts[chosen.start()], max(trial.end, slot.end)
            yield Statement(slot.thing, "PARTICIPATED_IN", trial.thing, *stretch, "pilots_chosen")
        programme = next((s for s in reversed(line.slots) if s and s.type == "Program"), programme)
