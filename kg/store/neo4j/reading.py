"""A document with all it says, in one round trip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kg.model import Reading
from kg.schema import relations
from kg.store.neo4j import rows
from kg.store.neo4j.connection import Row

_CLAIMS = "\n    UNION ALL ".join(
    f"""WITH d MATCH (h:Entity)-[r:{relation} {{document: d.zhengtu}}]->(t:Entity)
      WHERE '{relation}' IN d.relations AND r.claim IS NOT NULL
      RETURN [h.zhengtu, '{relation}', t.zhengtu, properties(r)] AS claim"""
    for relation in relations()
)  # a branch for each relation, so that its index is used

READ = f"""
MATCH (d:Document {{zhengtu: $id}})
CALL {{ WITH d
  MATCH (d)-[m:MENTIONS]->(:Entity) WHERE m.given IS NOT NULL
  RETURN collect(properties(m)) AS said
}}
CALL {{ WITH d
  CALL {{
    {_CLAIMS}
  }}
  RETURN collect(claim) AS claims
}}
RETURN d {{.*}} AS document, said, claims
"""


def read(ask: Callable[..., list[Row]], document: str) -> Reading | None:
    """What was written of a document."""
    found = ask(READ, id=document)
    return _reading(found[0]) if found else None


def _reading(row: Row) -> Reading:
    node, said = row["document"], sorted(row["said"], key=lambda one: int(one["order"]))
    document = rows.document_of(node)
    mentions = [rows.loose_of(document.id, loose) for loose in node["loose"]]
    mentions += [mention for one in said for mention in rows.mentions_of(document.id, one)]
    claims = [rows.said_claim(*held) for held in row["claims"]] + [rows.hidden_of(held) for held in node["hidden"]]
    return Reading(document, _in_order(mentions), tuple(rows.given_of(one) for one in said), _in_order(claims))


def _in_order(placed: list[tuple[int, Any]]) -> tuple[Any, ...]:
    return tuple(record for _, record in sorted(placed, key=lambda pair: pair[0]))
