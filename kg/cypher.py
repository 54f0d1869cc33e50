"""Cypher of the user's own, in a transaction that only reads: `kg cypher 'MATCH …' -p name=value`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from neo4j import exceptions
from neo4j.graph import Node, Path, Relationship

from kg.errors import CypherNeedsNeo4j, CypherSlow, CypherWrites, CypherWrong, ParameterBad, ZhengtuError
from kg.store.neo4j.address import address, is_neo4j
from kg.store.neo4j.connection import Connection
from kg.store.neo4j.text import carried, plain
from kg.store.neo4j.trouble import translated

HIDDEN = frozenset({"zhengtu", "folds", "sounds", "grams", "attributes", "text", "hidden", "loose"})  # for machines
LONGEST = 60  # characters of a property that is shown within a node or relationship
REFUSED = ("AccessMode", "ForbiddenDueToTransactionType")
TIMED_OUT = ("TransactionTimedOut", "TransactionTimedOutClientConfiguration", "Terminated")


@dataclass(frozen=True, slots=True)
class Table:
    """An answer: the columns, and rows of the driver's values; `truncated` where the limit cut it off."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool = False


def ask(where: str, query: str, given: Mapping[str, Any], limit: int = 100, timeout: float = 30.0) -> Table:
    """The first `limit` rows of a query, within `timeout` seconds.

    Raises CypherNeedsNeo4j for an embedded store, CypherWrites, CypherSlow, CypherWrong, or what opening says.
    """
    if not is_neo4j(where):
        raise CypherNeedsNeo4j(path=where)
    connection = Connection(address(where))
    try:
        return _ask(connection, query, given, limit, timeout)
    finally:
        connection.close()


def _ask(connection: Connection, query: str, given: Mapping[str, Any], limit: int, timeout: float) -> Table:
    with translated(connection.address), connection.session(fetch_size=limit + 1) as session:
        try:
            with session.begin_transaction(timeout=timeout) as transaction:
                result = transaction.run(query, carried(given))
                found = [tuple(record.values()) for record in islice(result, limit + 1)]
                return Table(tuple(result.keys()), tuple(found[:limit]), len(found) > limit)
        except exceptions.Neo4jError as error:
            raise _ours(error, timeout) from error


def _ours(error: exceptions.Neo4jError, timeout: float) -> ZhengtuError | exceptions.Neo4jError:
    code = (error.code or "").rpartition(".")[2]
    if code in REFUSED:
        return CypherWrites()
    if code in TIMED_OUT:
        return CypherSlow(seconds=timeout)
    if ".Statement." in (error.code or "") or isinstance(error, exceptions.CypherSyntaxError):
        return CypherWrong(detail=error.message)
    return error


def parameters(given: Iterable[str]) -> dict[str, Any]:
    """`name=value`, the value as JSON where it is JSON, and otherwise as the text it is. Raises ParameterBad.

    >>> parameters(["n=5", "name=徐州高新区", 'id="5"'])
    {'n': 5, 'name': '徐州高新区', 'id': '5'}
    """
    return dict(map(_parameter, given))


def _parameter(given: str) -> tuple[str, Any]:
    name, sign, value = given.partition("=")
    if not sign or not name.strip():
        raise ParameterBad(given=given)
    try:
        return name.strip(), json.loads(value)
    except ValueError:
        return name.strip(), value


# -- for readers ----------------------------------------------------------------------------------------


def words(value: Any) -> str:
    """A value as one reads it: `(:Zone 徐州高新区)`, `-[:MEMBER_OF 2025-07]->`, a path as a chain of both."""
    value = plain(value)
    if isinstance(value, Path):
        return "".join(_chain(value))
    if isinstance(value, Node):
        return f"({_labels(value)}{_shown(value)})"
    if isinstance(value, Relationship):
        return f"-[:{value.type}{_shown(value)}]->"
    if isinstance(value, list):
        return "[" + ", ".join(map(words, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {words(one)}" for key, one in value.items()) + "}"
    return "" if value is None else str(value)


def _chain(path: Path) -> Iterator[str]:
    yield words(path.nodes[0])
    for before, edge, after in zip(path.nodes, path.relationships, path.nodes[1:], strict=False):
        arrow = words(edge)
        yield arrow if edge.start_node == before else f"<{arrow[:-1]}"
        yield words(after)


def _labels(node: Node) -> str:
    return "".join(f":{label}" for label in sorted(node.labels - {"Entity"})) or ":Entity"


def _shown(thing: Node | Relationship) -> str:
    """What names a thing; all its properties where nothing does."""
    named = thing.get("name") or thing.get("title") or thing.get("quote")
    shown = (
        [named] if named else [f"{key}: {words(value)}" for key, value in sorted(thing.items()) if key not in HIDDEN]
    )
    return "".join(f" {_short(str(one))}" for one in shown)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


# -- for machines ---------------------------------------------------------------------------------------


def as_json(table: Table) -> list[dict[str, Any]]:
    """One object a row; nodes with labels and properties, relationships with their two ends, paths with both."""
    return [dict(zip(table.columns, map(_json, row), strict=True)) for row in table.rows]


def _json(value: Any) -> Any:
    value = plain(value)
    if isinstance(value, Path):
        return {"nodes": [_json(one) for one in value.nodes], "edges": [_json(one) for one in value.relationships]}
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), "properties": _properties(value)}
    if isinstance(value, Relationship):
        ends = {"head": _end(value.start_node), "tail": _end(value.end_node)}
        return {"type": value.type, **ends, "properties": _properties(value)}
    if isinstance(value, list):
        return [_json(one) for one in value]
    if isinstance(value, dict):
        return {key: _json(one) for key, one in value.items()}
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _properties(thing: Node | Relationship) -> dict[str, Any]:
    return {key: _json(value) for key, value in sorted(thing.items()) if key not in HIDDEN}


def _end(node: Node | None) -> Any:
    """An end of a relationship: its id where the server sent it, and otherwise its number there."""
    return None if node is None else node.get("id") or node.element_id


def cells(table: Table) -> Iterator[list[str]]:
    """Rows for CSV: texts and numbers as they are, all else as JSON."""
    yield list(table.columns)
    for row in table.rows:
        yield [_cell(_json(value)) for value in row]


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)
