"""What is sought is what `re` finds, found only where the words stand that a pattern needs."""

import importlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import sought
from extract.pipeline import STEPS
from extract.sought import KNOWN, Listed, Sought, finder, found

PATTERNS = [
    "[甲-龥]{2,8}(?:研究院|实验室)",
    "(?<=建)[甲乙]{0,3}?(?:设|成)(?!了)",
    "(?:第[一二三]届)?[甲乙丙]{1,4}(?:大会|会)(?=[，。]|$)",
    "获[甲乙]*奖",
    "“(?P<name>[^“”]{1,6})”(?:[甲乙]|会)?",
    "(?:建|设)(?:立|成)?(?:了)?[甲乙]+院",
    "[甲乙]{1,3}",
    "(甲|乙)成\\1",
    "(?m)^[甲乙]{1,2}会$",
    "会\\b",
    "(?:a|院)b",
]
TEXT = st.text("甲乙丙一二三第届大会研究院实验室建设成立了获奖“”，。\nab", max_size=60)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=TEXT)
def test_finds_what_re_finds(pattern: str, text: str) -> None:
    """The same stretches and the same groups, in the same order, whatever the pattern and the text."""
    ours = [(match.span(), match.groups()) for match in _sought(pattern).finditer(text)]
    assert ours == [(match.span(), match.groups()) for match in re.finditer(pattern, text)]


MADE: dict[str, Sought] = {}


def _sought(pattern: str) -> Sought:
    if pattern not in MADE:
        MADE[pattern] = Sought(pattern)
    return MADE[pattern]


@pytest.mark.parametrize("file", sorted(Path("docs_corpus").glob("*.txt")), ids=lambda file: file.stem[:2])
def test_every_pattern_of_ours(file: Path) -> None:
    """On the texts of the corpus, each pattern in use finds what it finds as `re` has it."""
    text = file.read_text(encoding="utf-8")
    for module in STEPS:
        importlib.import_module(module)
    for one in (one for one in KNOWN if isinstance(one, Sought)):
        plain = [match.span() for match in re.finditer(one.pattern, text, one.flags)]
        assert [match.span() for match in one.finditer(text)] == plain, one.pattern


@pytest.mark.parametrize(
    ("pattern", "words", "before", "span"),
    [
        ("[甲-龥]{2,8}(?:研究院|实验室)", {"研究院", "实验室"}, 8, 12),
        ("获[甲乙]*奖(?=金)", {"获"}, 0, 0),
        ("在(?:甲|乙)(?:召开|举行)(?!了吗)", {"在甲召开", "在甲举行", "在乙召开", "在乙举行"}, 0, 8),
        ("[甲-龥]{2,4}", None, 0, 5),
        ("甲$", {"甲"}, 0, 0),
    ],
)
def test_reads_what_a_pattern_needs(pattern: str, words: set[str] | None, before: int, span: int) -> None:
    """The words follow from the pattern; a match without bound, or at the end of a text, has no span."""
    one = Sought(pattern)
    finder(len(KNOWN))
    assert (set(one.need.words) if one.need else None) == words
    assert (one.need.before if one.need else 0, one.span) == (before, span)


def test_letters_of_either_case() -> None:
    """Where case does not matter, no word is needed as it is spelled."""
    assert [match.group() for match in Sought("5g网", re.I).finditer("5G网和5g网")] == ["5G网", "5g网"]


@given(words=st.lists(st.text("甲乙丙", min_size=1, max_size=4), min_size=1, max_size=5), text=TEXT)
def test_finds_the_words_of_a_list(words: list[str], text: str) -> None:
    """Every word at every place, by its end, the longest first; from left to right the longest."""
    with pytest.MonkeyPatch.context() as patch:  # or all patterns of ours are made ready anew for every example
        patch.setattr(sought, "KNOWN", [])
        finder.cache_clear(), found.cache_clear()
        one = Listed(lambda: words)
        every = [(last + 1 - size, last + 1) for last, size in one.iter(text)]
        longest = [(last + 1 - size, last + 1) for last, size in one.iter_long(text)]
    spans = {(at, at + len(w)) for w in words for at in range(len(text)) if text.startswith(w, at)}
    assert every == sorted(spans, key=lambda span: (span[1], span[0]))
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    assert longest == kept
