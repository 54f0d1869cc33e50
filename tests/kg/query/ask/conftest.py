"""`corpus` is the sample corpus, built once, for questions whose answers its texts state plainly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.store.base import Store
from kg.store.open import open_store

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    from extract.build import build

    with open_store(str(tmp_path_factory.mktemp("ask") / "corpus.db"), "create") as store:
        build([ROOT / "docs_corpus"], store)
        yield store
