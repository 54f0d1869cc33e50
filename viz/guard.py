"""Around every answer of the server: who may ask, what the browser may do with it, and what need not be sent again.

Plain ASGI: each takes an app and is one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from viz.refusal import answer

LARGEST_BODY = 1_000_000  # bytes
SAFE = {"GET", "HEAD", "OPTIONS"}
HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class Known:
    """Only requests to a host that we are, and changes only from our own pages.

    Without this, a page from elsewhere could reach a server on this machine by a name that it points here.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self.app = app
        self.hosts = {host.lower() for host in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        headers = Headers(scope=scope)
        refused = self._refused(headers, scope["method"])
        return await (answer(*refused) if refused else self.app)(scope, receive, send)

    def _refused(self, headers: Headers, method: str) -> tuple[int, str, str, Iterable[str]] | None:
        host = headers.get("host", "")
        if "*" not in self.hosts and name_of(host) not in self.hosts:
            return 400, "unknown_host", f"this server is not {host!r}", sorted(self.hosts)
        origin = headers.get("origin")
        if method not in SAFE and origin and urlsplit(origin).netloc.lower() != host.lower():
            return 403, "other_origin", f"changes are not taken from {origin!r}", ()
        length = headers.get("content-length", "0")
        if "transfer-encoding" in headers and "content-length" not in headers:
            return 411, "length_required", "say the length of the body", ()
        if not length.isascii() or not length.isdigit() or len(length) > 9 or int(length) > LARGEST_BODY:
            return 413, "too_large", f"a body of {length[:20]} bytes; at most {LARGEST_BODY}", ()
        return None


def name_of(host: str) -> str:
    """The name in a Host header, without port.

    >>> name_of("LocalHost:8000"), name_of("[::1]:8000")
    ('localhost', '::1')
    """
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


class Sealed:
    """Headers by which the browser runs nothing and asks nowhere that we did not say."""

    def __init__(self, app: ASGIApp, policy: str) -> None:
        self.app = app
        self.policy = policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("content-security-policy", self.policy)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, sealed)


class Tagged:
    """An ETag on every whole answer; what the asker has already is not sent again."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            return await self.app(scope, receive, send)
        held: list[Message] = []

        async def hold(message: Message) -> None:
            held.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                await self._send(held, Headers(scope=scope).get("if-none-match", ""), send)

        return await self.app(scope, receive, hold)

    async def _send(self, held: list[Message], known: str, send: Send) -> None:
        start, bodies = held[0], held[1:]
        if start["status"] == 200:
            body = b"".join(message.get("body", b"") for message in bodies)
            tag = 'W/"' + hashlib.blake2b(body, digest_size=12).hexdigest() + '"'
            headers = MutableHeaders(scope=start)
            headers["etag"] = tag
            headers.setdefault("cache-control", "no-cache")
            if tag in {one.strip() for one in known.split(",")}:
                del headers["content-length"]
                start, bodies = {**start, "status": 304}, [{"type": "http.response.body", "body": b""}]
        for message in (start, *bodies):
            await send(message)
