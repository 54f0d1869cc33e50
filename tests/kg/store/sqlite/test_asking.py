"""The plans of the questions: from few ids through an index, never through a whole table."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from kg.model import View
from kg.store.sqlite import asking, names, searching, writing
from kg.store.sqlite.store import SqliteStore

NARROW = View(frozenset({"GUIDES"}), frozenset({"Zone"}), "2025", 0.5)
WHOLE = re.compile(r"SCAN (?!given\b|json_each\b|gram\b|CONSTANT|\(subquery)")  # gram is an index of words


def looked_up() -> Iterator[tuple[str, str]]:
    """Every question that gives ids or names."""
    yield from (("sources", asking.SOURCES + asking.THESE_DOCUMENTS), ("document", asking.DOCUMENT))
    yield from ((f"reading {number}", sql) for number, sql in enumerate(asking.READING))
    yield from (("entities", asking.THESE_ENTITIES), ("named", asking.NAMED), ("mentions", asking.MENTIONS))
    for view in (View(), NARROW):
        conditions = asking.within(view)[0]
        for ends in ([asking.HEADS], [asking.TAILS], [asking.HEADS, asking.TAILS]):
            yield f"claims {ends} {view}", asking.claims([*conditions, *ends])
        yield f"links {view}", asking.links(conditions)
        yield f"degrees {view}", asking.degrees(conditions)
    for shown in ("", searching._TYPES, searching._AS_OF):
        yield "exact", searching._EXACT.format(view=shown)
        yield "grams", searching._GRAMS.format(view=shown)
    yield from (("untold", writing.UNTOLD), ("relink", writing.RELINK), ("untold form", writing.UNTOLD_FORM))
    yield from (("tellings", names.TELLINGS), ("known", names.KNOWN))
    yield from ((sql, sql) for sql in writing.DELETIONS)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    with SqliteStore(tmp_path_factory.mktemp("plans") / "graph.db", "create") as store:
        yield store


@pytest.mark.parametrize("sql", [sql for _, sql in looked_up()], ids=[name for name, _ in looked_up()])
def test_no_table_is_read_whole(empty: SqliteStore, sql: str) -> None:
    """A look-up of 100,000 entities takes as long as one of ten."""
    values = dict.fromkeys(re.findall(r":(\w+)", sql), "[]") if ":" in sql else ["1"] * sql.count("?")
    plan = [row[3] for row in empty._file.rows("EXPLAIN QUERY PLAN " + sql, values)]
    assert not [step for step in plan if WHOLE.match(step)], plan
    assert not [step for step in plan if "BLOOM" in step or "AUTOMATIC" in step], plan


def test_links_are_answered_by_the_indexes_alone(empty: SqliteStore) -> None:
    """A hop reads no claims."""
    rows = empty._file.rows("EXPLAIN QUERY PLAN " + asking.links([]), {"ids": "[]"})
    claims = [row[3] for row in rows if re.match(r"\w+ c ", row[3])]
    assert len(claims) == 2
    assert all("COVERING INDEX" in step for step in claims)


def test_a_whole_table_would_be_noticed(empty: SqliteStore) -> None:
    """The test above can fail."""
    plan = [row[3] for row in empty._file.rows("EXPLAIN QUERY PLAN SELECT * FROM claim c WHERE c.quote = '句'")]
    assert WHOLE.match(plan[0])
