"""Words beside a place in the text."""

from spacy.language import Language

from extract.trust.words import Words


def test_words_before_and_behind(nlp: Language):
    """Those that touch the place; none at the border of the text, and none where the place is within a word."""
    words = Words(nlp("发展农业，壮大渔业"))
    assert words.before(2) == "发展"
    assert words.behind(4) == "，"
    assert words.before(0) == words.behind(9) == ""
    assert words.before(3) == words.behind(3) == ""
