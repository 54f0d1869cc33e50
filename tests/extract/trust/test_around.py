"""What stands around a mention."""

from extract.notes import Named, Notes, Thing
from extract.trust.around import Around

TEXT = "青禾高新区，与东岭大学签约。\n青禾高新区再与西川大学签约"
ZONE, EAST, WEST = Thing("Zone", "青禾高新区"), Thing("University", "东岭大学"), Thing("University", "西川大学")


def noted() -> Around:
    mentions = [
        Named(0, 5, ZONE, "zone"), Named(7, 11, EAST, "university"),
        Named(15, 20, ZONE, "zone", implied=True), Named(22, 26, WEST, "university"),
    ]  # fmt: skip
    return Around(Notes(text=TEXT, mentions=mentions))


def test_nearest_is_within_the_stretch_first():
    """Of two mentions the one inside; of a thing that is only outside the one least far; of no mention none."""
    around = noted()
    assert around.nearest(ZONE, 15, 28) == around.notes.mentions[2]
    assert around.nearest(WEST, 0, 14) == around.notes.mentions[3]
    assert around.nearest(Thing("Fund", "甲基金"), 0, 14) is None


def test_beside_gives_rule_and_signs():
    """The border of the text and a line break are borders."""
    around = noted()
    assert around.beside("head", around.notes.mentions[0]) == ["head by zone", "head behind a border", "head before ，"]
    assert "head is implied" in around.beside("head", around.notes.mentions[2])
    assert around.beside("tail", None) == ["tail is not named"]


def test_between_counts_clauses_and_sentences():
    """From the end of the first name to the beginning of the last; a line break ends a sentence, too."""
    assert noted().between(5, 22) == ["commas 1", "stops 2"]
