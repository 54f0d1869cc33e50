"""One error shape, in two languages, that survives a process boundary."""

from __future__ import annotations

import pickle
import string

import pytest

from kg import errors
from kg.errors import UnknownType, ZhengtuError


def classes() -> list[type[ZhengtuError]]:
    return [found for found in vars(errors).values() if isinstance(found, type) and issubclass(found, ZhengtuError)]


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_both_languages_say_the_same(kind: type[ZhengtuError]) -> None:
    """Chinese and English name the same given things; exit code and status are real ones."""
    fields = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (kind.zh, kind.en)]
    assert fields[0] == fields[1]
    assert kind.exit in {1, 2}
    assert 400 <= kind.status < 600


def test_codes_are_unique() -> None:
    """A code names one class."""
    codes = [kind.code for kind in classes()]
    assert len(set(codes)) == len(codes)


def test_an_error_survives_pickling() -> None:
    """A worker process hands its error to the parent with its words."""
    error = UnknownType(given="Zon", known="Zone")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is UnknownType
    assert again.message("en") == error.message("en")
