"""Every encoding that Chinese texts come in is recognised and named; what is no text is said to be none."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.read.encoding import decode
from kg.errors import NotText, UnknownEncoding, ZhengtuError

WORDS = "徐州高新区与中国矿业大学结对，2025年共建平台18家。\r\n第二段：“双高协同”。"
FILE = Path("文.txt")


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("gb18030", "gb18030"),
        ("gbk", "gb18030"),
    ],
)
def test_encodings_are_recognised_and_named(encoding: str, name: str) -> None:
    """The text comes back sign for sign, line breaks included."""
    assert decode(WORDS.encode(encoding), FILE) == (WORDS, name)


def test_traditional_characters_in_big5() -> None:
    """Big5 is told from GB18030 by what comes out."""
    words = "臺灣高科技產業園區與國立大學簽署合作協議，推動兩岸產業發展。" * 3
    assert decode(words.encode("big5"), FILE) == (words, "big5")


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"PK\x03\x04abc", b"\x89PNG\r\n", b"\xd0\xcf\x11\xe0 doc"])
def test_other_kinds_of_files_are_no_text(data: bytes) -> None:
    """A picture or an archive named .txt is told by its first bytes."""
    with pytest.raises(NotText, match=r"文\.txt"):
        decode(data, FILE)


def test_bytes_at_random_are_refused() -> None:
    """Noise is no text, whatever it decodes to."""
    with pytest.raises((NotText, UnknownEncoding)):
        decode(random.Random(7).randbytes(5000), FILE)


def test_nearly_utf8_is_refused_with_the_place() -> None:
    """A text cut in the middle of a sign is not read as something else."""
    with pytest.raises(UnknownEncoding, match="UTF-8"):
        decode(("江苏省科技厅" * 50).encode()[:-1] + b"\xff\xff\xff", FILE)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_text_or_an_error_of_ours(data: bytes) -> None:
    """Nothing else is ever raised."""
    with suppress(ZhengtuError):
        assert isinstance(decode(data, FILE)[0], str)
