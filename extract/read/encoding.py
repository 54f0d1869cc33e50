"""Bytes to text: UTF-8 and UTF-16 with or without a mark, GB18030, Big5; each recognised, none guessed at."""

from __future__ import annotations

import re
from pathlib import Path

from charset_normalizer import from_bytes

from kg.errors import NotText, UnknownEncoding

MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# What other kinds of files begin with.
SIGNATURES = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "ZIP, DOCX",
    b"\xd0\xcf\x11\xe0": "DOC, XLS",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"\x1f\x8b": "GZIP",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7Z",
    b"\x7fELF": "ELF",
    b"SQLite format 3": "SQLite",
}
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
HAN = re.compile(r"[\u3400-\u9fff]")
SAMPLE = 100_000  # characters looked at to judge a text
STRAY = 0.002  # share of control characters that a text may have


def decode(data: bytes, file: Path) -> tuple[str, str]:
    """The text and the name of its encoding; raises `NotText` or `UnknownEncoding`.

    >>> decode("徐州高新区".encode("gb18030"), Path("a.txt"))
    ('徐州高新区', 'gb18030')
    """
    for signature, name in SIGNATURES.items():
        if data.startswith(signature):
            raise NotText(file=file, found=name)
    text, encoding = _decoded(data, file)
    if len(CONTROL.findall(text[:SAMPLE])) > STRAY * min(len(text), SAMPLE):
        raise NotText(file=file, found="控制字符 control characters")
    return text, encoding


def _decoded(data: bytes, file: Path) -> tuple[str, str]:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data, encoding, file), encoding
    wide = _wide(data)
    if wide:
        return _strict(data, wide, file), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        return _chinese(data, file, error)


def _strict(data: bytes, encoding: str, file: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnknownEncoding(file=file, found=f"{encoding}, {error.reason}, {error.start}") from error


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: line breaks and digits have their zero byte always on one side."""
    head = data[: 2 * (SAMPLE // 2)]
    if len(head) < 4 or b"\x00" not in head:
        return ""
    for encoding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        others = head[0::2] if encoding == "utf-16-le" else head[1::2]
        if zeros.count(0) and not others.count(0) and plausible(head.decode(encoding, "replace")):
            return encoding
    return ""


def _chinese(data: bytes, file: Path, error: UnicodeDecodeError) -> tuple[str, str]:
    """GB18030, or Big5, if what comes out reads like Chinese."""
    for encoding in ("gb18030", "big5"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if plausible(text[:SAMPLE]) or encoding == "big5":
            return text, encoding
    best = from_bytes(data[:SAMPLE]).best()
    guess = f"，或许是 perhaps {best.encoding}" if best else ""
    raise UnknownEncoding(file=file, found=f"不是 not UTF-8（byte {error.start}）{guess}")


def plausible(text: str) -> bool:
    """Whether most of what is not ASCII are common Chinese signs: bytes read wrongly give rare ones."""
    foreign = [sign for sign in text if sign > "\x7f"]
    common = sum(_common(sign) for sign in foreign)
    return bool(foreign) and common >= 0.9 * len(foreign) and bool(HAN.search(text))


def _common(sign: str) -> bool:
    """In GB 2312: the 6,763 signs of everyday Chinese and its punctuation."""
    try:
        return len(sign.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return sign in "—·〔〕\ufeff\u00a0"
