"""The researcher's tables as questions of the API: one address for each entry of `kg.query.tables.registry`.

And one for questions in plain Chinese.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query

from kg import api
from kg.query.ask.names import Names
from kg.query.ask.reply import LONGEST, reply
from kg.query.coverage import refusal
from kg.query.tables.registry import QUESTIONS, Parameter, Question, ask
from kg.query.view import view_of
from viz.live import Live
from viz.questions import AsOf, Lang
from viz.refusal import described

Json = dict[str, Any]
PYTHON: Mapping[str, Any] = {"name": str, "names": list[str], "text": str, "number": int, "flag": bool}
MOST_ROWS = 1000


def tables(live: Live) -> APIRouter:
    """`/api/tables`, and `/api/tables/{name}` for every question."""
    router = APIRouter(prefix="/api", responses=described(400, 404, 409, 422, 503))

    @router.get("/tables", summary="The researcher's tables and what each takes")
    def tables_(lang: Lang = "zh") -> Json:
        return api.questions(lang)

    _add_ask(router, live)
    for question in QUESTIONS.values():
        answer = _answer(live, question)
        router.get(f"/tables/{question.name}", summary=question.about[1], name=question.name)(answer)
    return router


def _add_ask(router: APIRouter, live: Live) -> None:
    known: dict[object, Names] = {}  # the names of the graph as it is now

    @router.get("/ask", summary="A question in plain Chinese: how it was understood, answers with receipts, or why not")
    def ask_(
        q: Annotated[str, Query(max_length=LONGEST, pattern=r"\w", description="The question")],
        as_of: AsOf = "",
        lang: Lang = "zh",
    ) -> Json:
        store, state = live.graph(), live.state()
        if state not in known:
            known.clear()
            known[state] = Names(store)
        return api.reply(reply(store, q, view_of(as_of=as_of), known.get(state)))


def _answer(live: Live, question: Question) -> Callable[..., Json]:
    """The handler of one question, with its parameters as FastAPI reads them."""

    def answer(**given: Any) -> Json:
        store, lang = live.graph(), given.pop("lang")
        view = view_of(as_of=given.pop("as_of"))
        found = ask(store, question.name, view, given)
        sources = {one.id: one for one in store.sources(found.documents())}
        whole = api.table(found, sources, lang)
        rows = f"that fits ({question.en.lower()})" if lang == "en" else f"符合条件的“{question.zh}”"
        nothing = "" if found.rows else refusal(store, view, rows, lang)
        return {**whole, "rows": whole["rows"][:MOST_ROWS], "total": len(found.rows), "refusal": nothing}

    shared = [_keyword("lang", Lang, "zh"), _keyword("as_of", AsOf, "")]
    answer.__signature__ = inspect.Signature([*map(_parameter, question.parameters), *shared])  # type: ignore[attr-defined]
    return answer


def _parameter(one: Parameter) -> inspect.Parameter:
    """One of the question's own: what it takes unless it is given is what the question takes."""
    bounds: Json = {"ge": 1, "le": 10_000} if one.kind == "number" else {}
    if one.kind in ("name", "text"):
        bounds = {"max_length": 300}
    about = Query(
        description=one.about[1], json_schema_extra={"enum": [*one.choices]} if one.choices else None, **bounds
    )
    default = inspect.Parameter.empty if one.required else [*one.empty] if one.kind == "names" else one.empty
    return _keyword(one.name, Annotated[PYTHON[one.kind], about], default)


def _keyword(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
