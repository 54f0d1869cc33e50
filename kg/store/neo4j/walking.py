"""Walks in one round trip each. The Cypher grows with the number of hops and with nothing else.

What `kg.store.walk` does step by step, with the same answers: nearest first, the best connected of a hop
before others, shortest paths in the order of their ids.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import GraphView, View, edges_of
from kg.store.neo4j import rows
from kg.store.neo4j.asking import ENTITY_MAP, distinct, given, is_ours, led, shows, types_of
from kg.store.neo4j.connection import Connection, Row

_SOURCES = "d {" + ", ".join(f".{name}" for name in rows.SOURCE) + "}"
_START = f"CALL () {{ {led()} RETURN collect(DISTINCT e) AS start }}\n"


def links(connection: Connection, ids: Iterable[str], view: View) -> dict[str, set[str]]:
    """See `Store.links`."""
    asked = list(ids)
    found: dict[str, set[str]] = {id: set() for id in asked}
    ask = f"""UNWIND $ids AS id MATCH (e:Entity {{zhengtu: id}})
    MATCH (e)-[r:{types_of(view)}]-(n:Entity) WHERE {is_ours("n")} AND {shows("r", view)}
    RETURN id, collect(DISTINCT n.id) AS beside"""
    for row in connection.read(ask, ids=asked, **given(view)):
        found[row["id"]] = set(row["beside"])
    return found


# -- the graph between nodes --------------------------------------------------------------------------


def _between(nodes: str, view: View) -> str:
    """From a list of nodes: themselves, the claims between them and the sources of those, as three lists."""
    return f"""
    CALL ({nodes}) {{
      UNWIND {nodes} AS h
      MATCH (h)-[r:{types_of(view)}]->(t:Entity) WHERE t IN {nodes} AND {shows("r", view)}
      RETURN collect([h.id, type(r), t.id, properties(r)]) AS claims, collect(DISTINCT r.document) AS documents
    }}
    CALL (documents) {{
      MATCH (d:Document) WHERE d.zhengtu IN documents
      RETURN collect({_SOURCES}) AS sources
    }}
    RETURN [n IN {nodes} | {ENTITY_MAP.format(e="n")}] AS entities, claims, sources"""


def _graph(row: Row, truncated: bool = False) -> GraphView:
    nodes = sorted(map(rows.entity_of, row["entities"]), key=lambda entity: entity.id)
    claims = sorted((rows.claim_of(*held) for held in row["claims"]), key=lambda claim: claim.id)
    sources = sorted(map(rows.source_of, row["sources"]), key=lambda source: source.id)
    return GraphView(tuple(nodes), edges_of(claims), {source.id: source for source in sources}, truncated)


def graph(connection: Connection, ids: Iterable[str], view: View) -> GraphView:
    """See `Store.graph`."""
    ask = _START + _between("start", view)
    return _graph(connection.read(ask, ids=distinct(ids), **given(view))[0])


def about(connection: Connection, id: str, view: View) -> GraphView:
    """See `Store.about`."""
    ask = f"""CALL () {{ {led("[$id]")} RETURN e }}
    MATCH (e)-[r:{types_of(view)}]-(o:Entity) WHERE {is_ours("o")} AND {shows("r", view)}
    WITH e, collect(DISTINCT o) AS others, collect(DISTINCT r.document) AS documents,
      collect([startNode(r).id, type(r), endNode(r).id, properties(r)]) AS claims
    CALL (documents) {{
      MATCH (d:Document) WHERE d.zhengtu IN documents
      RETURN collect({_SOURCES}) AS sources
    }}
    RETURN [n IN [o IN others WHERE o <> e] + e | {ENTITY_MAP.format(e="n")}] AS entities, claims, sources"""
    found = connection.read(ask, id=id, **given(view))
    return _graph(found[0]) if found else GraphView()


# -- around -------------------------------------------------------------------------------------------


def _hop(view: View) -> str:
    """One hop: `shown` grows by what `frontier` reaches; `cut` once that is more than there is room for."""
    beside = f"-[r:{types_of(view)}]-"
    return f"""
    CALL (shown, frontier) {{
      UNWIND frontier AS f
      MATCH (f){beside}(n:Entity) WHERE {is_ours("n", view)} AND {shows("r", view)}
      WITH DISTINCT n, shown WHERE NOT n IN shown
      RETURN collect(n) AS reached
    }}
    WITH start, shown, reached, cut, CASE WHEN cut THEN 0 ELSE $limit - size(shown) + size(start) END AS room
    CALL (reached, room) {{
      UNWIND CASE WHEN size(reached) > room AND room > 0 THEN reached ELSE [] END AS n
      CALL (n) {{
        MATCH (n){beside}(o:Entity) WHERE {is_ours("o")} AND {shows("r", view)}
        RETURN sum(CASE WHEN o = n THEN 2 ELSE 1 END) AS degree
      }}
      WITH n, room, degree ORDER BY degree DESC, n.id
      RETURN collect(n) AS ranked
    }}
    WITH start, cut OR size(reached) > room AS cut, shown,
      CASE WHEN size(reached) > room THEN ranked[0..room] ELSE reached END AS more
    WITH start, cut, shown + more AS shown, CASE WHEN cut THEN [] ELSE more END AS frontier"""


def _near(depth: int, view: View) -> str:
    return _START + "WITH start, start AS shown, start AS frontier, false AS cut" + _hop(view) * depth


def near(connection: Connection, ids: Iterable[str], depth: int, limit: int, view: View) -> tuple[set[str], bool]:
    """See `Store.near`."""
    ask = _near(depth, view) + "\nRETURN [n IN shown | n.id] AS ids, cut"
    row = connection.read(ask, ids=distinct(ids), limit=limit, **given(view))[0]
    return set(row["ids"]), row["cut"]


def around(connection: Connection, ids: Iterable[str], depth: int, limit: int, view: View) -> GraphView:
    """See `Store.around`."""
    ask = f"{_near(depth, view)}\nWITH shown, cut{_between('shown', view)}, cut"
    row = connection.read(ask, ids=distinct(ids), limit=limit, **given(view))[0]
    return _graph(row, row["cut"])


# -- paths --------------------------------------------------------------------------------------------
#
# `shortestPath` gives the length alone: with many claims on a hop it would give every combination of them.
# Of a path of `length` hops the first `half` are sought from `a` (layers near1, near2), the others from `b`
# (far1 to far3): any walk of that many hops is then a shortest path. A near layer keeps what leads on, so
# that following from `a`, the first paths in order are found without a dead end.

_LAYERS = """
    WITH a, length, [i IN range(1, length) | CASE WHEN i < half THEN nears[i] ELSE fars[length - i] END] AS layers,
      CASE WHEN length < 0 THEN [] ELSE [[a]] END AS paths, ends"""
_PATHS = "[p IN paths | [n IN p | n.id]] AS paths"


def _length(longest: int, view: View) -> str:
    """From ids `a` and `b` to their nodes and the hops of a shortest path, -1 without one."""
    within = f"n = a OR n = b OR ({is_ours('n', view)})"
    return f"""
    CALL () {{ {led("[$a]")} RETURN e AS a }}
    CALL () {{ {led("[$b]")} RETURN e AS b }}
    OPTIONAL CALL (a, b) {{
      WITH a, b WHERE a <> b
      MATCH p = shortestPath((a)-[:{types_of(view)}*1..{longest}]-(b))
      WHERE all(r IN relationships(p) WHERE {shows("r", view)}) AND all(n IN nodes(p) WHERE {within})
      RETURN length(p) AS hops
    }}
    WITH a, b, CASE WHEN a = b THEN 0 ELSE coalesce(hops, -1) END AS length
    WITH a, b, length, length / 2 AS half, [a] AS near0, [b] AS far0, [a, b] AS ends"""


def _layer(side: str, hop: int, guard: str, view: View) -> str:
    """The nodes that many hops from one end; none where the path is too short to need them."""
    return f"""
    CALL ({side}{hop - 1}, length, half) {{
      UNWIND CASE WHEN {guard} THEN {side}{hop - 1} ELSE [] END AS m
      MATCH (m)-[r:{types_of(view)}]-(n:Entity) WHERE {is_ours("n", view)} AND {shows("r", view)}
      RETURN collect(DISTINCT n) AS {side}{hop}
    }}"""


def _narrow(hop: int, onward: str, view: View) -> str:
    """Of a layer near `a`, the nodes that lead on to the next."""
    return f"""
    CALL (near{hop}, {onward}, fars, length, half) {{
      WITH CASE WHEN {hop + 1} = half THEN fars[length - half] ELSE {onward} END AS onward, near{hop}
      UNWIND near{hop} AS n
      MATCH (n)-[r:{types_of(view)}]-(m:Entity) WHERE m IN onward AND {shows("r", view)}
      RETURN collect(DISTINCT n) AS alive{hop}
    }}"""


def _follow(hop: int, view: View) -> str:
    """The first paths in order, one hop longer."""
    return f"""
    CALL (paths, layers) {{
      UNWIND CASE WHEN {hop} <= size(layers) THEN paths ELSE [] END AS p
      WITH p, p[-1] AS m, layers[{hop - 1}] AS layer
      MATCH (m)-[r:{types_of(view)}]-(n:Entity) WHERE n IN layer AND {shows("r", view)}
      WITH DISTINCT p + n AS longer
      ORDER BY [n IN longer | n.id] LIMIT $limit
      RETURN collect(longer) AS more{hop}
    }}
    WITH layers, CASE WHEN {hop} <= size(layers) THEN more{hop} ELSE paths END AS paths, ends"""


def _paths(longest: int, view: View) -> str:
    half = longest // 2
    far = range(1, longest - half + 1)
    near = range(1, half)
    alive = [_narrow(hop, f"alive{hop + 1}" if hop + 1 < half else f"near{hop}", view) for hop in reversed(near)]
    return "".join(
        [
            _length(longest, view),
            *(_layer("far", hop, f"{hop} <= length - half", view) for hop in far),
            *(_layer("near", hop, f"{hop} < half", view) for hop in near),
            f"\n    WITH *, [{', '.join(f'far{hop}' for hop in (0, *far))}] AS fars",
            *alive,
            f"\n    WITH *, [{', '.join(['near0', *(f'alive{hop}' for hop in near)])}] AS nears",
            _LAYERS,
            *(_follow(hop, view) for hop in range(1, longest + 1)),
        ]
    )


def paths(connection: Connection, a: str, b: str, longest: int, limit: int, view: View) -> list[list[str]]:
    """See `Store.paths`."""
    ask = f"{_paths(longest, view)}\n    RETURN {_PATHS}"
    found = connection.read(ask, a=a, b=b, limit=limit, **given(view))
    return found[0]["paths"] if found else []


def between(
    connection: Connection, a: str, b: str, longest: int, limit: int, view: View
) -> tuple[list[list[str]], GraphView]:
    """See `Store.between`."""
    ask = f"""{_paths(longest, view)}
    WITH {_PATHS}, reduce(all = ends, p IN paths | all + p) AS many
    CALL (many) {{ UNWIND many AS n RETURN collect(DISTINCT n) AS nodes }}
    WITH paths, nodes {_between("nodes", view)}, paths"""
    found = connection.read(ask, a=a, b=b, limit=limit, **given(view))
    return (found[0]["paths"], _graph(found[0])) if found else ([], graph(connection, (a, b), view))
