"""The server: the explorer's page, the API, and its description, all from this machine alone.

`app` is any ASGI server's; `serve` runs it with uvicorn.
"""

from __future__ import annotations

import secrets
import socket
import threading
import webbrowser
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse, Response
from starlette.middleware.gzip import GZipMiddleware

import kg
from kg.errors import ZhengtuError
from viz import guard, page, refusal
from viz.explorer import SCRIPTS, Opening
from viz.live import Live
from viz.picture import environment
from viz.questions import questions
from viz.tables import tables
from viz.views import Views, beside

LOOPBACK = ("127.0.0.1", "localhost", "::1")
POLICY = page.policy("frame-ancestors 'none'")
ABOUT = "Every relation with the sentence that says so. All answers are JSON; errors have one shape."


def app(store_location: str, lang: str = "zh", hosts: Collection[str] = LOOPBACK) -> FastAPI:
    """The application over the graph at a file or URL; it answers to these host names alone (`*`: to any)."""
    live = Live(store_location)

    @asynccontextmanager
    async def closed_at_the_end(app: FastAPI) -> AsyncIterator[None]:
        yield
        live.close()

    made = FastAPI(
        title="政图 zhengtu",
        version=kg.__version__,
        description=ABOUT,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=closed_at_the_end,
    )
    refusal.install(made, lang)
    made.include_router(questions(live, Views(beside(store_location))))
    made.include_router(tables(live))
    _add_pages(made, Opening(live, lang))
    made.add_middleware(guard.Sealed, policy=POLICY)
    made.add_middleware(guard.Tagged)
    made.add_middleware(GZipMiddleware, minimum_size=1000)
    made.add_middleware(guard.Known, hosts=hosts)
    return made


def _add_pages(app: FastAPI, opening: Opening) -> None:
    @app.get("/", include_in_schema=False)
    def explorer(lang: str = "") -> HTMLResponse:
        nonce = secrets.token_urlsafe(16)
        policy = page.policy(
            f"script-src 'nonce-{nonce}'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "frame-ancestors 'none'",
        )
        html = opening.page(nonce, lang if lang in ("zh", "en") else "")
        return HTMLResponse(html, headers={"content-security-policy": policy})

    @app.get("/static/{name}", include_in_schema=False)
    def static(name: str) -> Response:
        if name not in SCRIPTS:
            raise HTTPException(404, f"no file {name!r}")
        kind, read = SCRIPTS[name]
        return Response(read(), media_type=kind)

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        """The description of the API for people; it needs no script and no network."""
        html = environment().get_template("docs.html").render(api=app.openapi(), named=_parameters)
        return HTMLResponse(html, headers={"content-security-policy": page.policy("style-src 'self'")})


def _parameters(method: dict[str, Any]) -> list[dict[str, str]]:
    """What a question takes, in words."""
    return [
        {"name": one["name"], "where": one["in"], "about": one.get("description", ""), "bounds": _bounds(one["schema"])}
        for one in method.get("parameters", [])
    ]


def _bounds(schema: dict[str, Any]) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    bounds = f"{low} – {high}" if high is not None else ""
    default = f"default {schema['default']}" if schema.get("default") not in (None, "", []) else ""
    return "; ".join(part for part in (schema.get("type", ""), bounds, default) if part)


class PortTaken(ZhengtuError):
    code, status = "port_taken", 503
    zh = "用不了 {host} 的端口 {port}：{reason}；请用 --port 换一个"
    en = "port {port} of {host} cannot be used: {reason}; choose another by --port"


def serve(store: str, host: str = "127.0.0.1", port: int = 8000, open_browser: bool = False, lang: str = "zh") -> None:
    """Answer until interrupted. Raises what the store says when it cannot be opened, and PortTaken."""
    import uvicorn

    hosts = LOOPBACK if host in LOOPBACK else ("*",) if host in ("0.0.0.0", "::") else (*LOOPBACK, host)
    checked = Live(store)
    checked.graph()  # what is wrong with the store is said before the server stands
    checked.close()
    listening = _listening(host, port)
    if open_browser:
        threading.Timer(1.0, webbrowser.open, [address(host, port)]).start()
    config = uvicorn.Config(app(store, lang, hosts), log_level="warning", server_header=False)
    uvicorn.Server(config).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    """A socket bound to an address. Raises PortTaken."""
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
        with closing_on_error(listening):
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(place)
    except OSError as error:
        raise PortTaken(host=host, port=port, reason=error.strerror) from error
    return listening


@contextmanager
def closing_on_error(listening: socket.socket) -> Iterator[None]:
    try:
        yield
    except OSError:
        listening.close()
        raise


def address(host: str, port: int) -> str:
    """Where to point a browser.

    >>> address("::1", 8000), address("0.0.0.0", 80)
    ('http://[::1]:8000/', 'http://127.0.0.1:80/')
    """
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/"


def open_to_others(host: str) -> bool:
    """Whether machines other than this one could ask: worth a clear word before it is done."""
    return host not in LOOPBACK
