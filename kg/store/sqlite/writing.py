"""One document in, or out: the steps inside a transaction, each over all rows at once."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from kg.model import Claim, Document, Entity, Judgement, Reading
from kg.store.judge import check, standing
from kg.store.sqlite.names import refresh
from kg.store.sqlite.text import ids_json, pack, pack_json, unpack

DOCUMENT_FIELDS = (*Document.__dataclass_fields__,)
ADD_DOCUMENT = f"""
INSERT INTO document (key, {", ".join(DOCUMENT_FIELDS)}) VALUES (?{", ?" * len(DOCUMENT_FIELDS)})
"""
ADD_CLAIM = """
INSERT INTO claim (id, document, said_head, relation, said_tail, head, tail, start, "end", quote, rule, confidence,
  status, attributes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
DELETIONS = (
    "DELETE FROM told WHERE document = ?",
    "DELETE FROM mention WHERE document = ?",
    "DELETE FROM claim WHERE document = ?",
    "DELETE FROM document WHERE key = ?",
)

Form = tuple[int, str, str, str, str]  # node, type, name, aliases, attributes

UNTOLD_FORM = "DELETE FROM form WHERE key = ? AND NOT EXISTS (SELECT 1 FROM told t WHERE t.form = form.key)"
# Nodes that nothing is told of any more and that stand for no other.
UNTOLD = """
DELETE FROM node WHERE key IN (SELECT value FROM json_each(:keys))
  AND NOT EXISTS (SELECT 1 FROM form f WHERE f.node = node.key)
  AND NOT EXISTS (SELECT 1 FROM node m WHERE m.one = node.key AND m.key <> node.key)
"""
# Claims of the documents that speak of nodes whose place has changed; NULL where both ends became one.
RELINK = """
UPDATE claim SET (head, tail) = (
  SELECT h.one, t.one FROM node h, node t
  WHERE h.key = claim.said_head AND t.key = claim.said_tail AND (h.one <> t.one OR h.key = t.key))
WHERE document IN (
    SELECT t.document FROM form f JOIN told t ON t.form = f.key WHERE f.node IN (SELECT value FROM json_each(:keys)))
  AND (said_head IN (SELECT value FROM json_each(:keys)) OR said_tail IN (SELECT value FROM json_each(:keys)))
"""


def write(db: sqlite3.Connection, reading: Reading) -> None:
    """Put a document in; what the same one said before goes first."""
    touched = _take_out(db, reading.document.id)
    document = _add_document(db, reading.document)
    nodes = _nodes(db, [entity.id for entity in reading.entities])
    touched |= _tell(db, document, reading.entities, nodes)
    _mention(db, document, reading, nodes)
    _claim(db, document, reading, nodes)
    _settle(db, touched)


def remove(db: sqlite3.Connection, document: str) -> bool:
    """Take a document out; False if there was none."""
    there = db.execute("SELECT 1 FROM document WHERE id = ?", [pack(document)]).fetchone()
    _settle(db, _take_out(db, document))
    return there is not None


def judge(db: sqlite3.Connection, judgement: Judgement) -> None:
    check(judgement, judgements(db))
    row = (judgement.id, judgement.a, judgement.b, judgement.verdict, judgement.note, judgement.date)
    db.execute("INSERT OR REPLACE INTO judgement VALUES (?, ?, ?, ?, ?, ?)", [*map(pack, row)])
    _stand(db)


def unjudge(db: sqlite3.Connection, id: str) -> bool:
    gone = db.execute("DELETE FROM judgement WHERE id = ?", [pack(id)]).rowcount > 0
    _stand(db)
    return gone


def judgements(db: sqlite3.Connection) -> list[Judgement]:
    rows = db.execute("SELECT id, a, b, verdict, note, date FROM judgement ORDER BY id")
    return [Judgement(*map(unpack, row)) for row in rows]


def _take_out(db: sqlite3.Connection, id: str) -> set[int]:
    """Delete the rows of a document; the keys of the nodes it spoke of, which are yet to be settled."""
    found = db.execute("SELECT key FROM document WHERE id = ?", [pack(id)]).fetchone()
    if not found:
        return set()
    told = db.execute("SELECT f.key, f.node FROM told t JOIN form f ON f.key = t.form WHERE t.document = ?", found)
    forms = told.fetchall()
    for deletion in DELETIONS:
        db.execute(deletion, found)
    db.executemany(UNTOLD_FORM, [(form,) for form, _ in forms])
    return {node for _, node in forms}


def _add_document(db: sqlite3.Connection, document: Document) -> int:
    key = _next_key(db, "SELECT max(key) FROM document")
    db.execute(ADD_DOCUMENT, (key, *(pack(getattr(document, field)) for field in DOCUMENT_FIELDS)))
    return key


def _nodes(db: sqlite3.Connection, ids: Iterable[str]) -> dict[str, int]:
    """The keys of these entity ids, new ones added where judgements put them."""
    wanted = set(ids)
    known = _known_nodes(db, wanted)
    if wanted <= known.keys():
        return known
    one = standing(judgements(db))
    leaders = {one[id] for id in wanted if id in one}
    known |= _known_nodes(db, leaders)
    new = sorted((wanted | leaders) - known.keys())
    known |= {id: key for key, id in enumerate(new, _next_key(db, "SELECT max(key) FROM node"))}
    rows = ((known[id], pack(id), known[one.get(id, id)]) for id in new)
    db.executemany("INSERT INTO node (key, id, one) VALUES (?, ?, ?)", rows)
    return known


def _known_nodes(db: sqlite3.Connection, ids: Iterable[str]) -> dict[str, int]:
    rows = db.execute("SELECT id, key FROM node WHERE id IN (SELECT value FROM json_each(?))", [ids_json(ids)])
    return {unpack(id): key for id, key in rows}


def _tell(db: sqlite3.Connection, document: int, entities: Iterable[Entity], nodes: dict[str, int]) -> set[int]:
    """Note how a document tells its entities; the nodes of which it tells anything that others do not."""
    told = [_form(entity, nodes) for entity in entities]
    known = _known_forms(db, {form[0] for form in told})
    several = {node for node, count in Counter(form[0] for form in known).items() if count > 1}
    new = sorted(set(told) - known.keys())
    known |= {form: key for key, form in enumerate(new, _next_key(db, "SELECT max(key) FROM form"))}
    db.executemany("INSERT INTO form VALUES (?, ?, ?, ?, ?, ?)", ((known[form], *form) for form in new))
    db.executemany("INSERT INTO told (document, form) VALUES (?, ?)", ((document, known[form]) for form in told))
    return several | {form[0] for form in new} | _judged(db, nodes)


def _judged(db: sqlite3.Connection, nodes: dict[str, int]) -> set[int]:
    one = standing(judgements(db))
    return {key for id, key in nodes.items() if id in one}


def _form(entity: Entity, nodes: dict[str, int]) -> Form:
    attributes = pack_json(dict(entity.attributes))
    return nodes[entity.id], pack(entity.type), pack(entity.name), pack_json(entity.aliases), attributes


def _known_forms(db: sqlite3.Connection, nodes: set[int]) -> dict[Form, int]:
    sql = "SELECT node, type, name, aliases, attributes, key FROM form WHERE node IN (SELECT value FROM json_each(?))"
    return {row[:5]: row[5] for row in db.execute(sql, [_keys(nodes)])}


def _mention(db: sqlite3.Connection, document: int, reading: Reading, nodes: dict[str, int]) -> None:
    rows = ((document, one.start, one.end, pack(one.type), nodes.get(one.entity)) for one in reading.mentions)
    db.executemany('INSERT INTO mention (document, start, "end", type, node) VALUES (?, ?, ?, ?, ?)', rows)


def _claim(db: sqlite3.Connection, document: int, reading: Reading, nodes: dict[str, int]) -> None:
    one = dict(
        db.execute("SELECT key, one FROM node WHERE key IN (SELECT value FROM json_each(?))", [_keys(nodes.values())])
    )
    db.executemany(ADD_CLAIM, (_claim_row(document, claim, nodes, one) for claim in reading.claims))


def _claim_row(document: int, claim: Claim, nodes: dict[str, int], one: dict[int, int]) -> tuple[object, ...]:
    head, tail = nodes[claim.head], nodes[claim.tail]
    ends = (None, None) if head != tail and one[head] == one[tail] else (one[head], one[tail])
    said = (pack(claim.id), document, head, pack(claim.relation), tail, *ends, claim.start, claim.end)
    words = (pack(claim.quote), pack(claim.rule), claim.confidence, pack(claim.status))
    return *said, *words, pack_json(dict(claim.attributes))


def _settle(db: sqlite3.Connection, nodes: set[int]) -> None:
    """Bring up to date what follows from these nodes, and let go of those of which nothing is told."""
    rows = db.execute("SELECT DISTINCT one FROM node WHERE key IN (SELECT value FROM json_each(?))", [_keys(nodes)])
    ones = {one for (one,) in rows}
    refresh(db, nodes | ones)
    for _ in range(2):  # the nodes, then those that stood for them alone
        db.execute(UNTOLD, {"keys": _keys(nodes | ones)})


def _stand(db: sqlite3.Connection) -> None:
    """Lead every node to the one that the judgements let stand for it, with its claims."""
    one = standing(judgements(db))
    led = {unpack(id): key for id, key in db.execute("SELECT id, key FROM node WHERE one <> key")}
    known = led | _known_nodes(db, one)
    known |= _nodes(db, {one.get(id, id) for id in known})
    wanted = {key: known[one.get(id, id)] for id, key in known.items()}
    now = dict(db.execute("SELECT key, one FROM node WHERE key IN (SELECT value FROM json_each(?))", [_keys(wanted)]))
    changed = {key for key in wanted if wanted[key] != now[key]}
    db.executemany("UPDATE node SET one = ? WHERE key = ?", [(wanted[key], key) for key in changed])
    db.execute(RELINK, {"keys": _keys(changed)})
    _settle(db, changed | {now[key] for key in changed})


def _next_key(db: sqlite3.Connection, largest: str) -> int:
    found: int | None = db.execute(largest).fetchone()[0]
    return (found or 0) + 1


def _keys(keys: Iterable[int]) -> str:
    return str([*keys])
