"""A document with all it says, in one round trip."""

from __future__ import annotations

from collections.abc import Callable

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
  MATCH (d)-[m:MENTIONS]->(e:Entity) WHERE m.starts IS NOT NULL
  RETURN collect([e.zhengtu, properties(m)]) AS said
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
    """Each kind of record in its place, or sorted where no place was noted."""
    node, said = row["document"], row["said"]
    document = rows.document_of(node)
    entities = [rows.given_of(*one) for one in said]
    mentions = [mention for one in said for mention in rows.mentions_of(document.id, *one)]
    loose = [rows.loose_of(document.id, one) for one in node["loose"]]
    claims = [rows.said_claim(*held) for held in row["claims"]] + [rows.hidden_of(held) for held in node["hidden"]]
    return Reading(
        document,
        tuple(mention for _, mention in sorted(mentions + loose)),
        tuple(entity for _, entity in sorted(entities, key=lambda one: (one[0], one[1].id))),
        tuple(claim for _, claim in sorted(claims, key=lambda one: (one[0], one[1].id))),
    )
