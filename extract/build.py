"""From a folder of texts to a store: read, annotate, resolve, write, one document after the other.

A document is in the store wholly or not at all. One whose file and whose rules have not changed is left
alone, so that a second run writes nothing, and a run that was interrupted is finished by the next.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache, partial
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import islice
from pathlib import Path

from spacy.language import Language

from extract.annotate import annotate
from extract.pipeline import load
from extract.read.files import place as path_of
from extract.read.files import read, walk
from extract.resolve import resolve
from kg.errors import ZhengtuError
from kg.model import Failure, Reading
from kg.store.base import Store

AHEAD = 4  # files that each job may be ahead of the writer; bounds memory


@dataclass(frozen=True, slots=True)
class Recipe:
    """What reads a text: a spaCy configuration file, and a file of words of the user's own."""

    pipeline: Path | None = None
    words: Path | None = None

    def digest(self) -> str:
        """Changes with the rules, the lists, the configuration and the words."""
        own = b"".join(path.read_bytes() for path in (self.pipeline, self.words) if path)
        return hashlib.sha256(rules_digest().encode() + own).hexdigest()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: `reading` to be written, or `error`, or neither: it has not changed.

    `path` is that of `Source.path`.
    """

    file: Path
    path: str = ""
    reading: Reading | None = None
    error: ZhengtuError | None = None


@dataclass(slots=True)
class Summary:
    """What a build did: counts of documents, and the errors by file in the order met."""

    written: int = 0
    unchanged: int = 0
    failed: list[tuple[Path, ZhengtuError]] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        if outcome.error:
            self.failed.append((outcome.file, outcome.error))
        elif outcome.reading:
            self.written += 1
        else:
            self.unchanged += 1


def build(
    paths: Sequence[Path],
    store: Store,
    recipe: Recipe = Recipe(),
    jobs: int = 1,
    progress: Callable[[int, int, Path], None] | None = None,
) -> Summary:
    """Bring what the files say into the store. `progress` is told done, total and the file just done."""
    files = walk(list(paths))
    summary = Summary()
    known = _still_there(store, files)
    for done, outcome in enumerate(outcomes(files, recipe, store.digests(), jobs), 1):
        if outcome.reading:
            store.write(outcome.reading)
        _remember(store, outcome, known)
        summary.add(outcome)
        if progress:
            progress(done, len(files), outcome.file)
    return summary


def _still_there(store: Store, files: Sequence[tuple[Path, Path]]) -> dict[str, Failure]:
    """The failures recorded before, by path; those of files that are gone from these folders are forgotten."""
    paths = {path_of(file, root) for file, root in files}
    folders = tuple({path.partition("/")[0] + "/" for path in paths})
    known = {one.path: one for one in store.failures()}
    for path in [path for path in known if path.startswith(folders) and path not in paths]:
        store.unfail(path)
    return known


def _remember(store: Store, outcome: Outcome, known: Mapping[str, Failure]) -> None:
    """Record that a file could not be read, or forget it where it reads now."""
    if outcome.error:
        failure = Failure(outcome.path, outcome.error.message("zh"), outcome.error.message("en"))
        if known.get(failure.path) != failure:
            store.fail(failure)
    elif outcome.path in known:
        store.unfail(outcome.path)


def outcomes(
    files: Sequence[tuple[Path, Path]], recipe: Recipe, known: dict[str, str], jobs: int = 1
) -> Iterator[Outcome]:
    """The outcome of each (file, root), in their order whatever the number of jobs."""
    if jobs <= 1:
        yield from map(partial(_read, recipe, known), files)
        return
    with ProcessPoolExecutor(jobs, initializer=_pipeline, initargs=(recipe,)) as pool:
        try:
            yield from _in_order(pool, partial(_read, recipe, known), files, jobs * AHEAD)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _in_order(
    pool: ProcessPoolExecutor,
    call: Callable[[tuple[Path, Path]], Outcome],
    files: Sequence[tuple[Path, Path]],
    ahead: int,
) -> Iterator[Outcome]:
    """Results in order, with a bounded number under way."""
    rest = iter(files)
    waiting: list[Future[Outcome]] = [pool.submit(call, one) for one in islice(rest, ahead)]
    while waiting:
        yield waiting.pop(0).result()
        waiting += [pool.submit(call, one) for one in islice(rest, 1)]


def _read(recipe: Recipe, known: dict[str, str], place: tuple[Path, Path]) -> Outcome:
    file, root = place
    path = path_of(file, root)
    try:
        document = read(file, root)
        digest = hashlib.sha256((document.digest + recipe.digest()).encode()).hexdigest()
        if known.get(document.id) == digest:
            return Outcome(file, path)
        return Outcome(file, path, resolve(annotate(_pipeline(recipe), replace(document, digest=digest))))
    except ZhengtuError as error:
        return Outcome(file, path, error=error)


@cache
def _pipeline(recipe: Recipe) -> Language:
    return load(recipe.pipeline, recipe.words)


@cache
def rules_digest() -> str:
    """Of every file of the package, so that a change of the rules reads all texts again."""
    found = hashlib.sha256()
    for name, content in sorted(_files(resources.files("extract"), "")):
        found.update(name.encode() + content)
    return found.hexdigest()


def _files(folder: Traversable, above: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        name = f"{above}/{entry.name}"
        if entry.is_dir():
            yield from _files(entry, name)
        elif entry.name.endswith((".py", ".tsv", ".txt")):
            yield name, entry.read_bytes()
