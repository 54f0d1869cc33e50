"""The graph over the Model Context Protocol, read-only: what an assistant needs to answer with quotes.

Every tool returns JSON as text; errors are the messages of `kg.errors`. A store is opened for each call, so that
a graph built anew is seen at once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

from kg import __version__, api
from kg.errors import ZhengtuError
from kg.model import Claim
from kg.query import links
from kg.query.ask.reply import reply
from kg.query.card import card
from kg.query.coverage import searched
from kg.query.find import find
from kg.query.find import search as find_all
from kg.query.tables.registry import ask as ask_table
from kg.query.view import view_of
from kg.store.base import Store
from kg.store.open import open_store

ABOUT = (
    "A knowledge graph of Chinese policy texts and news. Every fact has receipts: quote the sentence (`quote`) and "
    "name its document. Say so where the graph has no answer; do not fill gaps from memory. Names are Chinese."
)
READ_ONLY = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
Names = list[str] | None


def server(address: str) -> MCPServer:
    """The server of the graph at this address."""
    made = MCPServer("zhengtu", version=__version__, instructions=ABOUT, log_level="ERROR")
    for tool in tools(address):
        made.add_tool(tool, annotations=READ_ONLY, structured_output=False)
    return made


def serve(address: str) -> None:
    """Answer on standard input and output until they close."""
    server(address).run("stdio")


def tools(address: str) -> list[Callable[..., str]]:
    """All tools, bound to the graph at this address."""

    def search(words: str, types: Names = None, limit: int = 20) -> str:
        """Entities whose name, alias, pinyin or initials hold these words. `types` as Zone or 园区."""
        with open_store(address) as graph:
            return api.dump(api.found(words, find_all(graph, words, limit, view_of(types=types or ()))))

    def show(name: str, relations: Names = None, limit: int = 20) -> str:
        """The card of one entity: its names, and its facts by relation, each with its receipts."""
        with open_store(address) as graph:
            return api.dump(api.card(card(graph, find(graph, name), view_of(relations or ()), limit)))

    def neighbours(
        name: str, relations: Names = None, types: Names = None, depth: int = 1, limit: int = 50, as_of: str = ""
    ) -> str:
        """What is linked to an entity within `depth` (1 to 3) hops, with receipts. `as_of` is a date."""
        with open_store(address) as graph:
            view = view_of(relations or (), types or (), as_of)
            return api.dump(api.graph(links.neighbours(graph, [find(graph, name)], view, depth, limit)))

    def path(a: str, b: str, longest: int = 4, limit: int = 5) -> str:
        """The shortest paths between two entities, with receipts at each hop."""
        with open_store(address) as graph:
            start, goal = find(graph, a), find(graph, b)
            return api.dump(api.paths(links.path(graph, start, goal, longest=longest, limit=limit)))

    def matrix(policies: Names = None, body: str = "") -> str:
        """Who answers for what: measures and their bodies, of these policies, or all that one body answers for."""
        return _table(address, "matrix", policies=tuple(policies or ()), body=body)

    def targets(subject: str = "", metric: str = "", year: str = "", kind: str = "target") -> str:
        """What is aimed at by when. `kind` is target, actual or all."""
        return _table(address, "targets", subject=subject, metric=metric, year=year, kind=kind)

    def citations(policy: str = "", depth: int = 1) -> str:
        """What a policy rests on and what rests on it."""
        return _table(address, "citations", policy=policy, depth=depth)

    def receipts(a: str, b: str = "", relation: str = "", limit: int = 50) -> str:
        """The sentences that say something of one entity, or of two: `{receipts: [{quote, start, end, ...}]}`."""
        with open_store(address) as graph:
            return api.dump(_receipts(graph, a, b, relation, limit))

    def ask(question: str) -> str:
        """A question in plain Chinese, read by a grammar; refused (`understood` null) where it is not sure."""
        with open_store(address) as graph:
            return api.dump(api.reply(reply(graph, question)))

    def coverage() -> str:
        """What documents the graph rests on, in one line, for an answer that nothing was found."""
        with open_store(address) as graph:
            return api.dump({"searched": searched(graph)})

    return [_told(one) for one in (search, show, neighbours, path, matrix, targets, citations, receipts, ask, coverage)]


def _told(tool: Callable[..., str]) -> Callable[..., str]:
    """The same tool, whose errors reach the assistant in words."""

    @wraps(tool)
    def run(*given: Any, **named: Any) -> str:
        try:
            return tool(*given, **named)
        except ZhengtuError as error:
            raise ToolError(api.dump(api.error(error))) from error

    return run


def _table(address: str, name: str, **given: Any) -> str:
    """A table of the registry, with its documents."""
    with open_store(address) as graph:
        found = ask_table(graph, name, given=given)
        sources = {one.id: one for one in graph.sources(found.documents())}
        return api.dump({**api.table_rows(found, sources), "searched": searched(graph)})


def _receipts(graph: Store, a: str, b: str, relation: str, limit: int) -> api.Json:
    """The claims of an entity, or between two, with what they join and the documents they stand in."""
    one, view = find(graph, a), view_of([relation] if relation else ())
    others = {find(graph, b).id} if b else set()
    claims = [*graph.claims(heads=[one.id], view=view), *graph.claims(tails=[one.id], view=view)]
    kept = [claim for claim in claims if not others or others & {claim.head, claim.tail}][:limit]
    ends = sorted({id for claim in kept for id in (claim.head, claim.tail)})
    names = {end.id: end.name for end in graph.entities(ends)}
    sources = [api.source(source) for source in graph.sources(sorted({claim.document for claim in kept}))]
    return {"receipts": [_receipt(claim, names) for claim in kept], "documents": sources}


def _receipt(claim: Claim, names: dict[str, str]) -> api.Json:
    said = {"head": names[claim.head], "relation": claim.relation, "tail": names[claim.tail], "quote": claim.quote}
    return {**said, "document": claim.document, "start": claim.start, "end": claim.end, "status": claim.status}
