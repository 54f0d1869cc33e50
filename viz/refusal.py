"""What the server answers where it cannot: one shape, `{"error": {"code", "message", "known"}}`, for all of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from kg import api
from kg.errors import ZhengtuError

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message", "known"],
            "properties": {
                "code": {"type": "string"},
                "message": {"type": "string"},
                "known": {"type": "array", "items": {"type": "string"}, "description": "What exists instead"},
            },
        }
    },
}
MEANINGS = {
    400: "The question cannot be understood",
    403: "Not allowed",
    404: "There is no such thing",
    405: "The address knows other methods",
    409: "The name means several things",
    411: "A body without its length",
    413: "The body is too large",
    422: "A parameter is missing or out of bounds",
    503: "The graph cannot be read now",
}
CODES = {404: "not_found", 405: "method_not_allowed", 403: "forbidden", 411: "length_required", 413: "too_large"}


def described(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """These answers, for the description of the API."""
    return {
        status: {"description": MEANINGS[status], "content": {"application/json": {"schema": SCHEMA}}}
        for status in statuses
    }


def body(code: str, message: str, known: Iterable[str] = ()) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "known": list(known)}}


def answer(status: int, code: str, message: str, known: Iterable[str] = ()) -> JSONResponse:
    return JSONResponse(body(code, message, known), status)


def install(app: FastAPI, lang: str) -> None:
    """Every way to fail answers in the one shape; messages in the language asked for, else in `lang`."""

    @app.exception_handler(ZhengtuError)
    def ours(request: Request, problem: ZhengtuError) -> JSONResponse:
        said = api.error(problem, request.query_params.get("lang", lang))
        said["error"]["known"] = _known(said["error"])
        return JSONResponse(said, problem.status)

    @app.exception_handler(RequestValidationError)
    def bad_parameter(request: Request, problem: RequestValidationError) -> JSONResponse:
        return answer(422, "bad_parameter", "; ".join(_said(one) for one in problem.errors()))

    @app.exception_handler(HTTPException)
    def elsewhere(request: Request, problem: HTTPException) -> JSONResponse:
        known = sorted(app.openapi()["paths"]) if problem.status_code == 404 else []
        said = answer(problem.status_code, CODES.get(problem.status_code, "refused"), str(problem.detail), known)
        said.headers.update(problem.headers or {})
        return said

    @app.exception_handler(Exception)
    def broken(request: Request, problem: Exception) -> JSONResponse:
        return answer(500, "broken", f"{type(problem).__name__}")


def _known(error: Mapping[str, Any]) -> list[str]:
    if "candidates" in error:
        return [f"{one['type']}:{one['name']} {one['id']}" for one in error["candidates"]]
    return list(error.get("near", []))


def _said(one: Mapping[str, Any]) -> str:
    """limit: Input should be less than or equal to 500."""
    return f"{'.'.join(str(part) for part in one['loc'][1:]) or one['loc'][0]}: {one['msg']}"
