"""The words of questions."""

from __future__ import annotations

from kg.ontology import ontology
from kg.query.ask.lexicon import SYMBOLS, lexicon


def test_every_relation_and_type_has_words() -> None:
    """Each relation can be asked for from both ends, but those asked for as figures and measures."""
    known = [token for tokens in lexicon().values() for token in tokens]
    asked = {name for token in known for name in token.relations}
    assert asked == set(ontology().relations) - {"HAS_INDICATOR", "HAS_MEASURE"}
    types = {name for token in known for name in token.types}
    assert types == set(ontology().entities)


def test_every_symbol_is_its_own() -> None:
    """Two kinds of words never look alike to a pattern."""
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)
