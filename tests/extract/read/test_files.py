"""Files and folders as they come: every format, every kind of trouble, each with a message of its own."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from extract.read import files
from extract.read.files import place, read, read_all, walk
from kg.errors import (
    BrokenFile,
    EmptyFile,
    NoSuchPath,
    NoTexts,
    NotText,
    TooLarge,
    UnknownEncoding,
    UnknownFileType,
    UnreadableFile,
    ZhengtuError,
)
from kg.model import Document, stable_id

WORDS = "徐州高新区与中国矿业大学结对。"


def make(folder: Path, name: str, content: str | bytes = WORDS) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def a_docx(file: Path) -> Path:
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = "通知", "江苏省科技厅"
    document.add_paragraph("第一段。")
    document.add_table(1, 2).cell(0, 1).text = "80家"
    document.add_paragraph("第二段。")
    document.save(str(file))
    return file


def a_pdf(file: Path, words: str = WORDS) -> Path:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    canvas = Canvas(str(file))
    canvas.setFont("STSong-Light", 12)
    canvas.drawString(72, 700, words)
    canvas.save()
    return file


def test_sorted_and_known_types_only(tmp_path: Path) -> None:
    """Folders are walked in sorted order; pictures, hidden files and locks of Word are passed over."""
    for name in ("b.txt", "a/二.md", "a/一.HTML", "图.png", ".hidden.txt", ".git/x.txt", "~$a.docx"):
        make(tmp_path, name)
    assert [place(file, root) for file, root in walk([tmp_path])] == [
        f"{tmp_path.name}/{name}" for name in ("a/一.HTML", "a/二.md", "b.txt")
    ]


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    """As itself and in its folder."""
    file = make(tmp_path, "a.txt")
    assert walk([file, tmp_path]) == [(file, tmp_path)]


def test_id_and_digest(tmp_path: Path) -> None:
    """The id follows from the place below the folder given, the digest from the bytes."""
    file = make(tmp_path, "texts/b/c.txt")
    found = read(file, tmp_path / "texts")
    assert (found.id, found.path) == (stable_id("d", "texts/b/c.txt"), "texts/b/c.txt")
    assert found.digest == hashlib.sha256(WORDS.encode()).hexdigest()
    assert read(file, file.parent).path == "b/c.txt"


def test_text_is_exactly_as_decoded(tmp_path: Path) -> None:
    """Line ends and spaces stay; front matter and the byte order mark are no part of the text."""
    file = make(tmp_path, "a.md", "\ufeff---\ntitle: 题\n---\n# 一\r\n  正文 \n")
    found = read(file, tmp_path)
    assert (found.title, found.text) == ("题", "# 一\r\n  正文 \n")


def test_docx(tmp_path: Path) -> None:
    """Paragraphs and tables in order, properties as fields."""
    found = read(a_docx(tmp_path / "a.docx"), tmp_path)
    assert found.text.split("\n") == ["第一段。", "\t80家", "第二段。"]
    assert (found.title, found.publisher) == ("通知", "江苏省科技厅")


def test_pdf(tmp_path: Path) -> None:
    """The text layer, Chinese included."""
    assert WORDS in read(a_pdf(tmp_path / "a.pdf"), tmp_path).text


def test_without_a_title_the_name_of_the_file(tmp_path: Path) -> None:
    """A text that begins with a sentence is called as its file."""
    assert read(make(tmp_path, "记录三.txt", "今天开工。明天也开工。"), tmp_path).title == "记录三"


@pytest.mark.parametrize("name", ["a'b.txt", 'a"b.txt', "a<b>.txt", "a\nb.txt", "a%b&c;.txt"])
def test_odd_names_survive(tmp_path: Path, name: str) -> None:
    """Quotes, brackets and line breaks are part of a name."""
    make(tmp_path, name)
    (found,) = walk([tmp_path])
    assert read(*found).path == f"{tmp_path.name}/{name}"


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("空.txt", b"", EmptyFile),
        ("空白.txt", b" \n\t\n", EmptyFile),
        ("图.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), NotText),
        ("码.txt", "江苏".encode() * 9 + b"\xff\xfe\xff", UnknownEncoding),
        ("坏.pdf", b"%PDF-1.7\n" + b"\x00\x01garbage" * 50, BrokenFile),
        ("假.pdf", b"no pdf at all", BrokenFile),
        ("坏.docx", b"PK\x03\x04" + b"garbage" * 50, BrokenFile),
        ("假.docx", "只是文字".encode(), BrokenFile),
        ("表.xlsx", b"PK\x03\x04", UnknownFileType),
        ("无后缀", b"abc", UnknownFileType),
    ],
)
def test_each_trouble_has_its_words(tmp_path: Path, name: str, content: bytes, error: type[ZhengtuError]) -> None:
    """The message names the file and what is expected, in both languages."""
    with pytest.raises(error) as raised:
        read(make(tmp_path, name, content), tmp_path)
    assert name in raised.value.message("zh")
    assert name in raised.value.message("en")


def test_a_docx_without_its_parts(tmp_path: Path) -> None:
    """A ZIP that is no DOCX is broken as one."""
    whole = a_docx(tmp_path / "a.docx").read_bytes()
    with pytest.raises(BrokenFile):
        read(make(tmp_path, "b.docx", whole[: len(whole) // 2]), tmp_path)


def test_a_pdf_cut_in_half(tmp_path: Path) -> None:
    """Half a PDF is broken or without text, and says so."""
    whole = a_pdf(tmp_path / "a.pdf").read_bytes()
    with pytest.raises((BrokenFile, EmptyFile)):
        read(make(tmp_path, "b.pdf", whole[:200]), tmp_path)


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit the message gives both sizes, and the file is not opened."""
    monkeypatch.setattr(files, "LARGEST", 2**20)
    with pytest.raises(TooLarge, match="3 MB.*1 MB"):
        read(make(tmp_path, "大.txt", b"a" * (3 * 2**20)), tmp_path)


@contextmanager
def not_root() -> Iterator[None]:
    """Root reads everything; for a while it is somebody else."""
    mine = os.geteuid()
    if mine == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(mine)


def test_no_permission(tmp_path: Path) -> None:
    """A file one may not read."""
    file = make(tmp_path, "密.txt")
    file.chmod(0)
    with not_root(), pytest.raises(UnreadableFile, match=r"密\.txt"):
        read(file, tmp_path)


def test_what_is_no_plain_file(tmp_path: Path) -> None:
    """A pipe is not waited for, a dangling link is named."""
    os.mkfifo(tmp_path / "管.txt")
    (tmp_path / "断.txt").symlink_to(tmp_path / "没有")
    for name in ("管.txt", "断.txt"):
        with pytest.raises(UnreadableFile, match=name):
            read(tmp_path / name, tmp_path)


def test_no_such_path_and_no_texts(tmp_path: Path) -> None:
    """A path that is not there, and a folder with nothing to read."""
    with pytest.raises(NoSuchPath):
        walk([tmp_path / "没有"])
    with pytest.raises(NoTexts):
        walk([tmp_path])


def test_the_rest_goes_on(tmp_path: Path) -> None:
    """One broken file among others is an error in its place."""
    make(tmp_path, "1.txt")
    make(tmp_path, "2.txt", b"")
    make(tmp_path, "3.txt")
    kinds = [type(found) for _, found in read_all(walk([tmp_path]))]
    assert kinds == [Document, EmptyFile, Document]
