"""The graph from one store to another: `kg copy FROM TO`.

Document by document, each one transaction: broken off anywhere, the same copy goes on where it was. What
the other store holds unchanged is not written again, and what the first does not have is taken away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

from kg.model import Reading
from kg.store.base import Store

Tell = Callable[[int, int], None]  # documents done, and all there are


@dataclass(frozen=True, slots=True)
class Copied:
    """How many documents were written, were there unchanged, and were taken away."""

    written: int
    unchanged: int
    removed: int


def copy(source: Store, target: Store, tell: Tell = lambda done, all: None) -> Copied:
    """Make `target` hold what `source` holds, and nothing else."""
    fail(source, target)
    judge(source, target)  # first, so that no document is written twice
    wanted = {one.id: one for one in source.sources()}
    held = {one.id: one for one in target.sources()}
    gone = sorted(held.keys() - wanted.keys())
    for id in gone:
        target.remove(id)
    changed = [id for id, one in wanted.items() if not (one.digest and held.get(id) == one)]
    tell(len(wanted) - len(changed), len(wanted))
    written = 0
    for done, new in enumerate(_write(source, target, changed, held.keys()), len(wanted) - len(changed) + 1):
        written += new
        tell(done, len(wanted))
    return Copied(written, len(wanted) - written, len(gone))


def _write(source: Store, target: Store, ids: list[str], held: Collection[str]) -> Iterator[bool]:
    """Write these documents, unless they are there just so; one at a time, or as many as the store takes at once."""

    def put(reading: Reading | None) -> bool:
        id = reading.document.id if reading else ""
        if reading is None or id in held and target.reading(id) == reading:
            return False
        target.write(reading)
        return True

    readings = map(source.reading, ids)
    if target.writers == 1:
        yield from map(put, readings)
    else:
        yield from _at_once(put, readings, target.writers)


def _at_once(put: Callable[[Reading | None], bool], readings: Iterator[Reading | None], threads: int) -> Iterator[bool]:
    """What `put` says of each, in order; a few more are read than are being written."""
    with ThreadPoolExecutor(threads) as pool:
        waiting = deque(pool.submit(put, reading) for reading in islice(readings, 2 * threads))
        try:
            while waiting:
                yield waiting.popleft().result()
                waiting.extend(pool.submit(put, reading) for reading in islice(readings, 1))
        finally:
            for task in waiting:
                task.cancel()


def judge(source: Store, target: Store) -> None:
    """What people judged, the same on both sides."""
    wanted = {one.id: one for one in source.judgements()}
    held = {one.id: one for one in target.judgements()}
    for id in sorted(held.keys() - wanted.keys()):
        target.unjudge(id)
    for id, one in wanted.items():
        if held.get(id) != one:
            if id in held:
                target.unjudge(id)
            target.judge(one.a, one.b, one.verdict, one.note, one.date)


def fail(source: Store, target: Store) -> None:
    """What could not be read, the same on both sides."""
    wanted, held = source.failures(), target.failures()
    for one in held:
        if one not in wanted:
            target.unfail(one.path)
    for one in wanted:
        if one not in held:
            target.fail(one)
