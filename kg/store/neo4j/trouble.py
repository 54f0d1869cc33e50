"""What the driver raises, in our words: each says what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j import exceptions

from kg.errors import (
    StoreBusy,
    StoreConstrained,
    StoreDatabaseUnknown,
    StoreForbidden,
    StoreLost,
    StorePasswordWrong,
    StoreTooOld,
    StoreTrouble,
    StoreUnreachable,
    ZhengtuError,
)
from kg.store.neo4j.address import Address

OLDEST = (5, 26)


@contextmanager
def translated(address: Address, met: bool = True) -> Iterator[None]:
    """Turn the driver's errors into ours; `met` where the server had answered before."""
    try:
        yield
    except (exceptions.DriverError, exceptions.Neo4jError) as error:
        raise _ours(error, address, met) from error
    except (OSError, ValueError) as error:  # a host that does not resolve
        raise StoreUnreachable(path=address, detail=error) from error


def _ours(error: Exception, address: Address, met: bool) -> ZhengtuError:
    code = getattr(error, "code", None) or ""
    if code.endswith("DatabaseNotFound"):
        return StoreDatabaseUnknown(path=address, database=address.database)
    if isinstance(error, exceptions.Forbidden):
        return StoreForbidden(path=address, user=address.user, detail=words(error))
    if isinstance(error, exceptions.AuthError) or "AuthenticationRateLimit" in code:
        return StorePasswordWrong(path=address, user=address.user)
    if isinstance(error, exceptions.ConstraintError):
        return StoreConstrained(path=address, detail=words(error))
    return _of_the_line(error, address, met)


def _of_the_line(error: Exception, address: Address, met: bool) -> ZhengtuError:
    if isinstance(error, exceptions.UnsupportedServerProduct):
        return StoreTooOld(path=address, found="?")
    if isinstance(error, exceptions.ServiceUnavailable | exceptions.SessionExpired):
        return StoreLost(path=address) if met else StoreUnreachable(path=address, detail=words(error))
    if isinstance(error, exceptions.TransientError):
        return StoreBusy(path=address, seconds=30)
    return StoreTrouble(path=address, detail=words(error))


def words(error: Exception) -> str:
    """The first line of what the server or the driver says."""
    return str(getattr(error, "message", None) or error).strip().partition("\n")[0]


def check_version(agent: str, address: Address) -> None:
    """Raise StoreTooOld for a server that calls itself older than Neo4j 5.26.

    >>> check_version("Neo4j/2026.08.1", Address("neo4j://localhost", "neo4j", "neo4j", "secret"))
    """
    version = agent.partition("/")[2]
    numbers = [int(part) for part in version.split(".")[:2] if part.isdigit()]
    if len(numbers) == 2 and tuple(numbers) < OLDEST:
        raise StoreTooOld(path=address, found=version)
