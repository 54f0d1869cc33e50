"""Documents by their issuer: one thing where one body issues it, and two where bodies differ."""

from __future__ import annotations

from collections.abc import Callable

from extract.names.key import key
from extract.notes import Thing

Things = Callable[[str], dict[str, str]]
TITLE = "关于推进数字乡村建设的实施意见"


def test_the_issuer_in_front_is_part_of_the_name(things: Things) -> None:
    """湖南省政府办公厅印发《…》 is the paper of 湖南省人民政府办公厅."""
    assert things(f"近日，湖南省政府办公厅印发《{TITLE}》。")[TITLE] == f"湖南省人民政府办公厅{TITLE}"


def test_no_issuer_or_several_leave_the_title(things: Things) -> None:
    """A title alone, or one that two bodies issue, stays as it stands."""
    assert things(f"落实《{TITLE}》。")[TITLE] == TITLE
    assert things(f"湖南省教育厅、湖南省财政厅印发《{TITLE}》。")[TITLE] == TITLE


def test_issuers_make_keys() -> None:
    """The forms of an issuer are one; other issuers, and none, are others."""
    short, long, other, bare = (
        key(Thing("Policy", issuer + TITLE))
        for issuer in ("湖南省政府办公厅", "湖南省人民政府办公厅", "长沙市人民政府", "")
    )
    assert short == long
    assert len({short, other, bare}) == 3
