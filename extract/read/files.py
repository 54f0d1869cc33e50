"""From folders and files to documents, in sorted order; a file that cannot be read does not stop the rest.

A new format is a function from bytes and file to `Content`, and its line in FORMATS.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from extract.read.content import Content
from extract.read.docx import read_docx
from extract.read.heading import read_heading
from extract.read.html import read_html
from extract.read.pdf import read_pdf
from extract.read.text import read_text
from kg.errors import EmptyFile, NoSuchPath, NoTexts, TooLarge, UnknownFileType, UnreadableFile, ZhengtuError
from kg.model import Document, stable_id

FORMATS: dict[str, Callable[[bytes, Path], Content]] = {
    ".txt": read_text,
    ".md": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".docx": read_docx,
    ".pdf": read_pdf,
}
KNOWN = " ".join(FORMATS)
LARGEST = 16 * 2**20  # bytes of a file; a book of millions of characters is better split


def walk(paths: Sequence[Path]) -> list[tuple[Path, Path]]:
    """All files to read, with the folder each is named from; sorted within a folder, each file once.

    A file given by itself is taken whatever its type, so that `read` can say what is wrong with it.
    """
    found: dict[Path, tuple[Path, Path]] = {}
    for path in map(Path, paths):
        for file, root in _below(path):
            found.setdefault(file.resolve(), (file, root))
    return list(found.values())


def _below(path: Path) -> list[tuple[Path, Path]]:
    if not path.is_dir():
        if not os.path.lexists(path):
            raise NoSuchPath(file=path)
        return [(path, path.parent)]
    files = sorted(_files(path), key=lambda file: file.relative_to(path).parts)
    if not files:
        raise NoTexts(file=path, known=KNOWN)
    return [(file, path) for file in files]


def _files(folder: Path) -> Iterator[Path]:
    """The files of known types below a folder; hidden ones and ~$ locks of Word aside."""
    for above, folders, names in os.walk(folder, onerror=_unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if PurePath(name).suffix.lower() in FORMATS and not name.startswith((".", "~$")):
                yield Path(above, name)


def _unreadable(error: OSError) -> None:
    raise UnreadableFile(file=error.filename, found=error.strerror)


def read(file: Path, root: Path) -> Document:
    """A file as a document; `root` is the folder that its path and so its id begin from. Raises `ZhengtuError`."""
    form = FORMATS.get(file.suffix.lower())
    if not form:
        raise UnknownFileType(file=file, found=file.suffix or file.name, known=KNOWN)
    data = _bytes(file)
    content = form(data, file)
    if not content.text.strip():
        raise EmptyFile(file=file, found="只有空白 nothing but white space")
    path = place(file, root)
    known = Document(
        id=stable_id("d", path),
        path=path.encode("utf-8", "surrogateescape").decode("utf-8", "replace"),
        digest=hashlib.sha256(data).hexdigest(),
        text=content.text,
        **{"title": "", **content.fields},
    )
    document = read_heading(known)
    return document if document.title else replace(document, title=file.stem)


def read_all(files: Iterable[tuple[Path, Path]]) -> Iterator[tuple[Path, Document | ZhengtuError]]:
    """Each file with its document, or with what is wrong with it."""
    for file, root in files:
        try:
            yield file, read(file, root)
        except ZhengtuError as error:
            yield file, error


def place(file: Path, root: Path) -> str:
    """`<name of the root>/<path below it>`, with / on every system.

    >>> place(Path("a/texts/b/c.txt"), Path("a/texts"))
    'texts/b/c.txt'
    """
    below = file.relative_to(root).as_posix()
    name = root.name or root.resolve().name
    return f"{name}/{below}" if name else below


def _bytes(file: Path) -> bytes:
    """The content of a plain file that is neither empty nor too large."""
    try:
        if not file.is_file():
            raise UnreadableFile(file=file, found="不是普通文件 no plain file")
        size = file.stat().st_size
        if size > LARGEST:
            raise TooLarge(file=file, found=f"{size / 2**20:.0f} MB", limit=f"{LARGEST // 2**20} MB")
        data = file.read_bytes()
    except OSError as error:
        raise UnreadableFile(file=file, found=error.strerror or str(error)) from error
    if not data:
        raise EmptyFile(file=file, found="0 字节 bytes")
    return data
