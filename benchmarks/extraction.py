"""Characters a second of the whole extraction on one core, beside jieba.posseg on the same text in the same run.

    python benchmarks/extraction.py [FOLDER] [--repeat 5] [--jobs 2] [--documents 10000] [--profile]

FOLDER holds texts of any format that `kg build` reads (default: docs_corpus). Each figure is the median
over the repeats, taken in turn, so that a machine whose speed drifts treats both alike. With `--jobs`, the files
are read over and over as `--documents` documents, through one job and through several, and the peak of memory
is given after the first tenth and at the end.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import platform
import pstats
import resource
import statistics
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

import jieba.posseg

from extract.annotate import annotate
from extract.build import Recipe, outcomes
from extract.pipeline import load
from extract.read.files import read, walk
from extract.resolve import resolve
from kg.model import Document


def main() -> None:
    options = _options()
    files = walk([options.folder])
    documents = [read(*place) for place in files]
    size = sum(len(document.text) for document in documents)
    nlp = load()
    ours: Callable[[], object] = lambda: [resolve(annotate(nlp, document)) for document in documents]  # noqa: E731
    peer: Callable[[], object] = lambda: [_tag(document) for document in documents]  # noqa: E731
    ours(), peer()  # warm caches
    rows = [(seconds(ours), seconds(peer)) for _ in range(options.repeat)]
    mine, theirs = (size / statistics.median(column) for column in zip(*rows, strict=True))
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; {size} characters\n")
    print("| | characters a second | ratio to jieba.posseg |\n|---|---|---|")
    print(f"| whole extraction, one core | {mine:,.0f} | {mine / theirs:.2f} |\n| jieba.posseg | {theirs:,.0f} | 1 |")
    if options.jobs > 1:
        _jobs(files, size, options.jobs, options.documents)
    print(f"\npeak memory {_peak():.0f} MB")
    if options.profile:
        _profile(ours)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("docs_corpus"))
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--profile", action="store_true")
    return parser.parse_args()


def _tag(document: Document) -> int:
    return sum(1 for _ in jieba.posseg.cut(document.text))


def seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _jobs(files: list[tuple[Path, Path]], size: int, jobs: int, documents: int) -> None:
    """The same files over and over through one and through several jobs, start-up included."""
    many = list(islice(cycle(files), documents))
    for count in (1, jobs):
        start, early = time.perf_counter(), 0.0
        for done, _ in enumerate(outcomes(many, Recipe(), {}, count), 1):
            if done == documents // 10:
                early = _peak()
        speed = size / len(files) * documents / (time.perf_counter() - start)
        print(f"| {count} job(s), {documents} documents, start-up included | {speed:,.0f} | |")
        print(f"| peak memory after a tenth, at the end, MB | {early:.0f}, {_peak():.0f} | |")


def _peak() -> float:
    """The most memory so far, of this process and of the largest that ended, in megabytes."""
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def _profile(call: Callable[[], object]) -> None:
    profile = cProfile.Profile()
    profile.runcall(call)
    pstats.Stats(profile).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
