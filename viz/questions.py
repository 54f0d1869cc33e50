"""The questions of the API, one short handler each, over kg.query; answers in the shapes of kg.api."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, Field

from kg import api
from kg.errors import UnknownDocument
from kg.model import EVERYTHING, Edge, GraphView, Reading
from kg.ontology import EntityType, RelationType, ontology
from kg.query import card, links
from kg.query.find import find, search
from kg.query.view import view_of
from kg.store.base import Store
from viz import look
from viz.live import Live
from viz.refusal import described
from viz.views import LONGEST, Views

Json = dict[str, Any]
COUNTED = 200  # hits of a search that are counted
MOST = 2000  # nodes of an answer
AROUND = 400  # characters of a paragraph on either side of a quote

Name = Annotated[str, Path(min_length=1, max_length=300, description="An id, a name or alias, or Type:name")]
Id = Annotated[str, Path(min_length=1, max_length=300, description="An id")]
Lang = Annotated[str, Query(max_length=5, description="The language of messages: zh or en")]


def _words(kinds: Iterable[EntityType | RelationType]) -> Any:
    """What a type or a relation may be called, for the description."""
    labels = {word for kind in kinds for word in (kind.id, kind.label("zh"), kind.label("en"))}
    known: list[Any] = sorted(labels)
    return Field(max_length=50, json_schema_extra={"enum": known})


RelationWord = Annotated[str, _words(ontology().relations.values())]
Relations = Annotated[list[RelationWord], Query(max_length=30, description="Only these relations, by id or label")]
TypeWord = Annotated[str, _words(ontology().entities.values())]
Types = Annotated[list[TypeWord], Query(max_length=30, description="Only these types, by id or label")]
DAY = r"^([1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?)?$"  # days that every month has, for the description
AsOf = Annotated[
    str,
    Query(
        max_length=10,
        description="Only documents published until then: 2025, 2025-07 or 2025-07-04",
        json_schema_extra={"pattern": DAY},
    ),
]


class Nodes(BaseModel):
    """Ids of entities, at most 2000."""

    ids: list[Annotated[str, Field(max_length=100)]] = Field(max_length=MOST)


class NewView(BaseModel):
    """A view to be kept: its name, and the part of the address after #."""

    name: str = Field(min_length=1, max_length=80)
    link: str = Field(max_length=LONGEST)


class NewName(BaseModel):
    name: str = Field(min_length=1, max_length=80)


def questions(live: Live, views: Views) -> APIRouter:
    """All of them, below /api."""
    router = APIRouter(prefix="/api", responses=described(400, 404, 409, 422, 503))
    _add_entities(router, live)
    _add_neighbours(router, live)
    _add_unfold(router, live)
    _add_paths(router, live)
    _add_documents(router, live)
    _add_passage(router, live)
    _add_views(router, views)
    return router


def _add_entities(router: APIRouter, live: Live) -> None:
    @router.get("/search", summary="Entities by name, alias, part, pinyin or initials, the best first")
    def search_(
        q: Annotated[str, Query(max_length=200, description="Words")],
        limit: Annotated[int, Query(ge=1, le=COUNTED)] = 20,
        type: Types = [],  # noqa: B006 - FastAPI copies it
        lang: Lang = "zh",
    ) -> Json:
        """`{words, total, entities}`; `total` counts to 200."""
        found = search(live.graph(), q, COUNTED, view_of((), type))
        return {**api.found(q, found[:limit]), "total": len(found)}

    @router.get("/entities/{name}", summary="The card of an entity: its facts by relation, with receipts")
    def card_(name: Name, limit: Annotated[int, Query(ge=1, le=500)] = 20, as_of: AsOf = "", lang: Lang = "zh") -> Json:
        store = live.graph()
        return api.card(card.card(store, find(store, name), view_of(as_of=as_of), limit))

    @router.get("/stats", summary="How many documents, entities by type, claims by relation")
    def stats_(lang: Lang = "zh") -> Json:
        counts = live.graph().counts()
        return {"documents": counts.documents, "entities": dict(counts.entities), "claims": dict(counts.claims)}

    @router.get("/ontology", summary="Types and relations, with their labels")
    def ontology_(lang: Lang = "zh") -> Json:
        return {"types": look.types(lang), "relations": look.relations(lang)}


def _add_neighbours(router: APIRouter, live: Live) -> None:
    @router.get("/entities/{name}/neighbours", summary="What lies within 1 to 3 hops, nearest first")
    def neighbours_(
        name: Name,
        depth: Annotated[int, Query(ge=1, le=links.DEEPEST)] = 1,
        limit: Annotated[int, Query(ge=1, le=MOST)] = 200,
        relation: Relations = [],  # noqa: B006 - FastAPI copies it
        type: Types = [],  # noqa: B006 - FastAPI copies it
        as_of: AsOf = "",
        lang: Lang = "zh",
    ) -> Json:
        store = live.graph()
        return api.graph(links.neighbours(store, [find(store, name)], view_of(relation, type, as_of), depth, limit))


def _add_unfold(router: APIRouter, live: Live) -> None:
    @router.get("/entities/{name}/unfold", summary="The facts of one relation of an entity, some at a time")
    def unfold_(
        name: Name,
        relation: Annotated[RelationWord | Literal[""], Query(description="By id or label; empty for all")] = "",
        back: Annotated[bool, Query(description="The facts that it is the tail of")] = False,
        skip: Annotated[int, Query(ge=0, le=100_000)] = 0,
        limit: Annotated[int, Query(ge=1, le=500)] = 20,
        lang: Lang = "zh",
    ) -> Json:
        store = live.graph()
        entity = find(store, name)
        found = card.card(store, entity, view_of([relation] if relation else []))
        edges = [edge for group in found.facts if not relation or group.back == back for edge in group.edges]
        return api.graph(_part(store, entity.id, edges[skip : skip + limit], skip + limit < len(edges)))


def _add_paths(router: APIRouter, live: Live) -> None:
    @router.post("/graph", summary="The part of the graph between given entities")
    def graph_(nodes: Nodes, lang: Lang = "zh") -> Json:
        return api.graph(live.graph().graph(nodes.ids))

    @router.get("/paths", summary="The shortest paths between two entities, with the evidence of each hop")
    def paths_(
        from_: Annotated[str, Query(alias="from", min_length=1, max_length=300, description="A name or an id")],
        to: Annotated[str, Query(min_length=1, max_length=300, description="A name or an id")],
        longest: Annotated[int, Query(alias="max", ge=1, le=links.LONGEST)] = 4,
        limit: Annotated[int, Query(ge=1, le=100)] = 10,
        as_of: AsOf = "",
        lang: Lang = "zh",
    ) -> Json:
        store = live.graph()
        found = links.path(store, find(store, from_), find(store, to), view_of(as_of=as_of), longest, limit)
        return api.paths(found)


def _part(store: Store, id: str, edges: list[Edge], truncated: bool) -> GraphView:
    """An entity with the other ends of these facts, and every fact between them."""
    ends = {id, *(edge.head for edge in edges), *(edge.tail for edge in edges)}
    found = store.graph(ends, EVERYTHING)
    return GraphView(found.nodes, found.edges, found.sources, truncated)


def _add_documents(router: APIRouter, live: Live) -> None:
    @router.get("/documents", summary="The documents, without their texts")
    def documents_(
        skip: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
        limit: Annotated[int, Query(ge=1, le=1000)] = 200,
        lang: Lang = "zh",
    ) -> Json:
        found = list(live.graph().sources())
        return {"total": len(found), "documents": [api.source(one) for one in found[skip : skip + limit]]}

    @router.get("/documents/{id}", summary="A document with its text, and where it names what")
    def document_(id: Id, lang: Lang = "zh") -> Json:
        reading = _reading(live.graph(), id)
        return {
            "document": {**api.document(reading.document), "url": reading.document.url},
            "mentions": _mentions(reading),
        }


def _add_passage(router: APIRouter, live: Live) -> None:
    @router.get("/documents/{id}/passage", summary="The paragraph around a quote, and what it names")
    def passage_(
        id: Id,
        start: Annotated[int, Query(ge=0, le=10**9)],
        end: Annotated[int, Query(ge=0, le=10**9)],
        lang: Lang = "zh",
    ) -> Json:
        """`{text, start, mentions}`; the offsets of mentions count from the beginning of the document."""
        reading = _reading(live.graph(), id)
        first, last = paragraph(reading.document.text, start, end)
        inside = [one for one in _mentions(reading) if first <= one["start"] and one["end"] <= last]
        return {"text": reading.document.text[first:last], "start": first, "mentions": inside}


def paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the paragraph begins and ends that holds `start:end`; at most AROUND characters on either side.

    >>> paragraph("一。\\n二三四。\\n五。", 4, 5)
    (3, 7)
    """
    start, end = min(start, len(text)), min(max(start, end), len(text))
    first = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    after = text.find("\n", end)
    return first, min(after if after >= 0 else len(text), end + AROUND)


def _reading(store: Store, id: str) -> Reading:
    found = store.reading(id)
    if found is None:
        raise UnknownDocument(given=id)
    return found


def _mentions(reading: Reading) -> list[Json]:
    return [
        {"start": one.start, "end": one.end, "type": one.type, "entity": one.entity}
        for one in reading.mentions
        if one.type in ontology().entities
    ]


def _add_views(router: APIRouter, views: Views) -> None:
    @router.get("/views", summary="The views saved on this server")
    def views_(lang: Lang = "zh") -> Json:
        return {"views": views.all()}

    @router.post("/views", summary="Save a view; one of that name is replaced", status_code=201)
    def keep_(view: NewView, lang: Lang = "zh") -> Json:
        return dict(views.keep(view.name, view.link))

    @router.put("/views/{id}", summary="Give a view another name")
    def rename_(id: Id, name: NewName, lang: Lang = "zh") -> Json:
        return dict(views.rename(id, name.name))

    @router.delete("/views/{id}", summary="Forget a view")
    def remove_(id: Id, lang: Lang = "zh") -> Json:
        views.remove(id)
        return {"removed": id}
