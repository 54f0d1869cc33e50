"""Where a Neo4j server is, and who asks: the URL names the place, the environment the person."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from kg.errors import StoreAddressBad, StorePasswordMissing

SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")


@dataclass(frozen=True, slots=True)
class Address:
    """`server` as the driver wants it; `str(address)` is what may be shown: never a password."""

    server: str
    database: str
    user: str
    password: str = field(repr=False)

    def __str__(self) -> str:
        return f"{self.server}/{self.database}"


def is_neo4j(url: str) -> bool:
    """Whether a store named so is a Neo4j server.

    >>> is_neo4j("neo4j+s://1234.databases.neo4j.io"), is_neo4j("graph.db")
    (True, False)
    """
    return url.partition("://")[0] in SCHEMES and "://" in url


def address(url: str) -> Address:
    """The address of `neo4j://host:port/database`, user and password from the environment.

    Raises StoreAddressBad, also where the URL holds a password; StorePasswordMissing.
    """
    server, database = _places(url)
    user = os.environ.get("KG_NEO4J_USER") or "neo4j"
    password = os.environ.get("KG_NEO4J_PASSWORD")
    if not password:
        raise StorePasswordMissing(path=f"{server}/{database}")
    return Address(server, database, user, password)


def _places(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise StoreAddressBad(detail="port") from None
    if "@" in parts.netloc:
        raise StoreAddressBad(detail="user:password@")
    if parts.scheme not in SCHEMES or not parts.hostname or parts.query or parts.fragment:
        raise StoreAddressBad(detail=f"{parts.scheme}://{parts.hostname or ''}")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}{port}", parts.path.strip("/") or "neo4j"
