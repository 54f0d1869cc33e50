"""The template language, and that no frame runs away."""

import importlib
import time

import pytest

from extract.notes import Sentence, Thing
from extract.pipeline import STEPS
from extract.relations.frame import Frame, family
from extract.relations.line import SIGNS, Line, Slot
from kg.ontology import ontology

PARTS = ("extract.relations.pairing",)  # said by the step of another
MODULES = [importlib.import_module(name) for name in (*STEPS, *PARTS) if name.startswith("extract.relations.")]
FRAMES = [frame for module in MODULES for frame in getattr(module, "FRAMES", ())]


def typed(text: str) -> Line:
    """A line of which every sign of a type is a slot."""
    types = {sign: type for type, sign in SIGNS.items()}
    slots = tuple(
        Slot(types[c], (Thing(types[c], f"{i}"),), i, i + 1) if c in types else None for i, c in enumerate(text)
    )
    span = tuple(range(len(text)))
    return Line(text, slots, span, tuple(i + 1 for i in span), Sentence(0, len(text), "body", 0))


def test_rules_are_named_once_a_relation():
    """A rule's name points at one frame of a relation, so that its precision can be measured."""
    names = [(frame.relation, frame.rule) for frame in FRAMES]
    assert len(names) == len(set(names))


def test_every_relation_has_a_frame():
    """All 21 relations of the guidelines can be read."""
    own = set(ontology().relations) - {"HAS_INDICATOR", "HAS_MEASURE", "ANSWERS_FOR"}
    assert {frame.relation for frame in FRAMES} == own


def test_cues_stand_in_the_template():
    """A cue that the template cannot match would switch the frame off for nothing."""
    for frame in FRAMES:
        assert all(cue in frame.pattern.pattern for cue in frame.cues if len(cue) > 3), frame.rule


HOSTILE = [
    SIGNS["Zone"] + "与" * 3000,
    (SIGNS["Zone"] + "、") * 3000,
    SIGNS["Place"] * 3000,
    ("在" + SIGNS["Place"]) * 2000,
    "、".join(SIGNS["Industry"] + "产业" for _ in range(2000)),
    "由" + (SIGNS["Agency"] + "和") * 2000 + "主办",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_linear_on_hostile_lines(text):
    """Every frame answers lines of thousands of mentions in time that grows with the line."""
    line = typed(text)
    start = time.perf_counter()
    for frame in FRAMES:
        for _ in frame.matches(line):
            pass
    assert time.perf_counter() - start < 60  # a pattern that goes back takes hours


def test_a_list_and_its_count():
    """{tail+} takes the members and the words that count them."""
    z, a = SIGNS["Zone"], SIGNS["Alliance"]
    (match,) = Frame("x", "MEMBER_OF", "^{head+}【加入】{tail}").matches(typed(f"{z}、{z}和{z}等18家高新区加入{a}"))
    assert len(match.ends("head")) == 3


def test_what_a_frame_needs():
    """Slots of a group or a choice may be missing from a sentence; the others may not."""
    frame = Frame(
        "x", "MEMBER_OF", "^{head:Zone}(?:与{head2:Enterprise})?【加入】{:Place}?[(]{tail:Alliance|Association}"
    )
    assert frame.needs == ({"Zone"}, {"Alliance", "Association"})
    assert family((frame,))[frozenset({"Zone", "Alliance"})] == (frame,)
    assert family((frame,))[frozenset({"Zone", "Enterprise"})] == ()
