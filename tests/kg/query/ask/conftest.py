"""`corpus` is the sample corpus in a file and on Neo4j in turn, for questions whose answers its texts state plainly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from neo4j_server import PASSWORD, USER

from kg.copy import copy
from kg.query.ask.names import Names
from kg.store.base import Store
from kg.store.open import open_store


@pytest.fixture(scope="module", params=("sqlite", "neo4j"))
def corpus(sample: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    with pytest.MonkeyPatch.context() as patch, open_store(sample) as built:
        if request.param == "sqlite":
            yield built
            return
        patch.setenv("KG_NEO4J_USER", USER)
        patch.setenv("KG_NEO4J_PASSWORD", PASSWORD)
        server = request.getfixturevalue("neo4j_servers")("5.26")
        server.empty()
        with open_store(server.url, "create") as store:
            copy(built, store)
            yield store
        server.empty()


@pytest.fixture(scope="module")
def names(corpus: Store) -> Names:
    """Of the corpus, gathered once, as the server does."""
    return Names(corpus)
