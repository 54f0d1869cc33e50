"""Output files that are there wholly, or as they were before."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from kg.errors import CannotWrite


def write(path: str, chunks: Iterable[str]) -> None:
    """Write text as UTF-8 and replace the file at once; `-` is standard output. Raises CannotWrite."""
    if path == "-":
        _pour(sys.stdout.buffer, chunks)
        sys.stdout.buffer.flush()
    else:
        write_all({path: chunks})


def write_bytes(path: str, content: bytes) -> None:
    """The same for what is no text. Raises CannotWrite."""
    if path == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        with replaced(path) as stream:
            stream.write(content)


def write_all(files: Mapping[str, Iterable[str]]) -> None:
    """Write several files, and replace none before all are written. Raises CannotWrite."""
    with ExitStack() as all_written:
        for path, chunks in files.items():
            _pour(all_written.enter_context(replaced(path)), chunks)


@contextmanager
def replaced(path: str) -> Iterator[BinaryIO]:
    """A stream into a new file beside the old one, which takes its place if all goes well. Raises CannotWrite."""
    part = None
    try:
        target = _target(path)
        if not _is_device(target):
            part = target.with_name(f".{token_hex(8)}.part")
        with (part or target).open("wb") as stream:
            yield stream
        if part:
            os.replace(part, target)
    except OSError as error:
        raise CannotWrite(path=path, reason=error.strerror or error) from error
    finally:
        if part:
            part.unlink(missing_ok=True)


def _target(path: str) -> Path:
    if "\0" in path:
        raise CannotWrite(path=path, reason="\\0")
    return Path(os.path.realpath(path))


def _is_device(target: Path) -> bool:
    """A pipe or a device: nothing to replace."""
    return target.exists() and not target.is_file() and not target.is_dir()


def _pour(stream: BinaryIO, chunks: Iterable[str]) -> None:
    for chunk in chunks:
        stream.write(chunk.encode("utf-8", "backslashreplace"))  # half a character becomes \\udc80
