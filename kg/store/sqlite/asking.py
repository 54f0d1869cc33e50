"""The questions in SQL. Ids come as one JSON parameter; the plans are asserted in a test.

`CROSS JOIN` keeps SQLite to the order written: from the few ids given, through an index, to their rows.
Left to itself it has built a filter over every edge at each call.
"""

from __future__ import annotations

import json
from typing import Any

from kg.model import Source, View

_SOURCE = ", ".join(f"d.{field}" for field in Source.__dataclass_fields__)
ENTITY = "n.id, e.type, e.name, e.aliases, e.attributes"
_CLAIM = 'c.start, c."end", c.quote, c.rule, c.confidence, c.status, c.attributes'

SOURCES = f"SELECT {_SOURCE} FROM document d"
THESE_DOCUMENTS = " WHERE d.id IN (SELECT value FROM json_each(?))"
DOCUMENT = f"SELECT d.key, {_SOURCE}, d.text FROM document d WHERE d.id = ?"

# The mentions, entities and claims of a document, as they were written.
READING = (
    """SELECT m.start, m."end", m.type, coalesce(n.id, '') FROM mention m LEFT JOIN node n ON n.key = m.node
    WHERE m.document = ? ORDER BY m.key""",
    """SELECT n.id, f.type, f.name, f.aliases, f.attributes
    FROM told t CROSS JOIN form f ON f.key = t.form CROSS JOIN node n ON n.key = f.node
    WHERE t.document = ? ORDER BY t.key""",
    f"""SELECT c.id, h.id, c.relation, t.id, d.id, {_CLAIM}
    FROM claim c CROSS JOIN document d ON d.key = c.document
    CROSS JOIN node h ON h.key = c.said_head CROSS JOIN node t ON t.key = c.said_tail
    WHERE c.document = ? ORDER BY c.key""",
)

ENTITIES = f"SELECT {ENTITY} FROM node n CROSS JOIN entity e ON e.key = n.key ORDER BY n.id"
THESE_ENTITIES = f"""
SELECT DISTINCT {ENTITY} FROM json_each(?) AS given CROSS JOIN node g ON g.id = given.value
CROSS JOIN entity e ON e.key = g.one CROSS JOIN node n ON n.key = e.key ORDER BY n.id
"""
NAMED = f"""
SELECT {ENTITY} FROM term CROSS JOIN entity e ON e.key = term.entity CROSS JOIN node n ON n.key = e.key
WHERE term.folded = ? ORDER BY n.id
"""
MENTIONS = """
SELECT DISTINCT d.id, m.start, m."end" FROM node g CROSS JOIN node n ON n.one = g.one
CROSS JOIN mention m ON m.node = n.key CROSS JOIN document d ON d.key = m.document
WHERE g.id = ? ORDER BY d.id, m.start, m."end" LIMIT ?
"""
COUNTS = (
    "SELECT count(*) FROM document",
    "SELECT type, count(*) FROM entity GROUP BY type ORDER BY type",
    "SELECT relation, count(*) FROM claim WHERE head IS NOT NULL GROUP BY relation ORDER BY relation",
)

_ONES = "(SELECT n.one FROM json_each({}) AS given CROSS JOIN node n ON n.id = given.value)"
HEADS = f"c.head IN {_ONES.format(':heads')}"
TAILS = f"c.tail IN {_ONES.format(':tails')}"


def within(view: View) -> tuple[list[str], dict[str, Any]]:
    """The conditions on claims `c` that a view sets, with their values."""
    conditions: list[str] = []
    if view.relations:
        conditions.append("c.relation IN (SELECT value FROM json_each(:relations))")
    if view.min_confidence:
        conditions.append("c.confidence >= :min_confidence")
    if view.as_of:
        dates = "SELECT 1 FROM document a WHERE a.key = c.document AND a.date <> '' AND a.date <= :as_of"
        conditions.append(f"EXISTS ({dates})")
    return conditions, {
        "relations": json.dumps(sorted(view.relations)),
        "min_confidence": view.min_confidence,
        "as_of": view.as_of,
    }


def claims(conditions: list[str]) -> str:
    where = " AND ".join(["c.head IS NOT NULL", *conditions])
    return f"""
    SELECT c.id, h.id, c.relation, t.id, d.id, {_CLAIM}
    FROM claim c CROSS JOIN document d ON d.key = c.document
    CROSS JOIN node h ON h.key = c.head CROSS JOIN node t ON t.key = c.tail
    WHERE {where} ORDER BY c.id, d.id
    """


def links(conditions: list[str]) -> str:
    """Which ids are next to which, either way; the indexes alone answer it where the view sets no more."""
    where = "".join(f" AND {condition}" for condition in conditions)
    return " UNION ALL ".join(
        f"""
        SELECT n.id, o.id FROM json_each(:ids) AS given CROSS JOIN node n ON n.id = given.value
        CROSS JOIN claim c ON c.{here} = n.key{where} CROSS JOIN node o ON o.key = c.{there}
        """
        for here, there in (("head", "tail"), ("tail", "head"))
    )


def degrees(conditions: list[str]) -> str:
    where = "".join(f" AND {condition}" for condition in conditions)
    return f"""
    SELECT n.id, (SELECT count(*) FROM claim c WHERE c.head = n.key{where})
      + (SELECT count(*) FROM claim c WHERE c.tail = n.key{where})
    FROM json_each(:ids) AS given CROSS JOIN node n ON n.id = given.value
    """
