"""Typed text."""

from extract.notes import Named, Notes, Sentence, Thing
from extract.relations.line import SIGNS, lines


def test_offsets_survive_what_is_left_out():
    """《》 and the explaining bracket go, and every character still knows its place."""
    text = "根据《甲规划》（以下简称《规划》）制定。"
    notes = Notes(sentences=[Sentence(0, len(text), "body", 0)], mentions=[Named(3, 6, Thing("Policy", "甲规划"))])
    (line,) = lines(text, notes)
    assert line.text == f"根据{SIGNS['Policy']}制定。"
    assert [text[a:b] for a, b in zip(line.starts, line.ends, strict=True)] == ["根", "据", "甲规划", "制", "定", "。"]


def test_a_short_form_that_is_named_in_its_bracket():
    """（以下简称“乙园”） goes as a whole, though 乙园 is a mention as well."""
    text = "在甲产业园（以下简称“乙园”），某厂投产。"
    zone = Thing("Zone", "甲产业园")
    notes = Notes(sentences=[Sentence(0, len(text), "body", 0)], mentions=[Named(1, 5, zone), Named(11, 13, zone)])
    (line,) = lines(text, notes)
    assert line.text == f"在{SIGNS['Zone']}，某厂投产。"
