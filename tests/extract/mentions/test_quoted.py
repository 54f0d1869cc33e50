"""Programmes that are also called by what is quoted in their name."""

from extract.mentions.quoted import also_called
from extract.notes import Named, Notes, Thing


def called(*names: str) -> dict[str, str]:
    mentions = [Named(i, i + 1, Thing("Program", name)) for i, name in enumerate(names)]
    return {thing.name: form for thing, form in also_called(Notes(mentions=mentions))}


def test_what_is_quoted_is_a_name_of_its_own():
    """“百企入校”行动 is 百企入校 elsewhere."""
    assert called("“百企入校”行动") == {"“百企入校”行动": "百企入校"}


def test_too_little_or_what_something_else_is_called():
    """Not a number, not a short word, not what two of them share, not what is named by itself."""
    assert called("“1+2+N”工作体系", "“青禾”模式") == {}
    assert called("“百企入校”行动", "“百企入校”试点") == {}
    assert called("“百企入校”行动", "百企入校") == {}


def test_what_a_quoted_name_is_called():
    """百企入校 is the “百企入校”试点 of its text as well."""
    found = Notes(text="深化“百企入校”试点。", mentions=[Named(3, 7, Thing("Program", "百企入校"))])
    assert list(also_called(found)) == [(Thing("Program", "百企入校"), "“百企入校”试点")]
