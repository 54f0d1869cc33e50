"""The server of `kg mcp` as an assistant meets it: a process of its own, over standard input and output."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

pytest.importorskip("mcp")
from mcp import Client, StdioServerParameters

Call = Callable[..., Awaitable[tuple[bool, Any]]]


def talk(db: str, talked: Callable[[Client, Call], Awaitable[None]]) -> None:
    """One conversation with `kg mcp --store db`."""

    async def run() -> None:
        server = StdioServerParameters(command=sys.executable, args=["-m", "kg", "mcp", "--store", db])
        async with Client(server) as client:

            async def call(name: str, /, **given: Any) -> tuple[bool, Any]:
                found = await client.call_tool(name, given)
                text = found.content[0].text
                return bool(found.is_error), text if found.is_error else json.loads(text)

            await talked(client, call)

    with ThreadPoolExecutor(1) as own:  # this thread may have the browser's loop
        own.submit(asyncio.run, asyncio.wait_for(run(), 60)).result()


def test_every_tool_answers_over_stdio(db: str) -> None:
    """All are read-only; answers carry the words of the texts; errors come in words, and the server goes on."""

    async def talked(client: Client, call: Call) -> None:
        tools = {one.name: one for one in (await client.list_tools()).tools}
        wanted = {"search", "show", "neighbours", "path", "matrix", "targets", "citations", "receipts"}
        assert wanted <= tools.keys()
        assert all(one.annotations and one.annotations.read_only_hint for one in tools.values())
        assert (await call("search", words="云台"))[1]["entities"]
        card = (await call("show", name="云台高新区"))[1]
        assert card["entity"]["name"] == "云台高新区"
        assert all(claim["quote"] for edge in card["edges"] for claim in edge["claims"])
        around = (await call("neighbours", name="云台高新区", relations=["结对高校"]))[1]
        assert "东岭大学" in {node["name"] for node in around["nodes"]}
        assert (await call("path", a="东岭大学", b="云台高新区"))[1]["paths"]
        assert (await call("matrix"))[1]["rows"][0]["receipt"]["quote"]
        assert (await call("targets"))[1]["rows"][0]["receipt"]["quote"]
        assert "rows" in (await call("citations"))[1]
        told = (await call("receipts", a="云台高新区", b="东岭大学"))[1]["receipts"]
        assert told[0]["quote"]
        assert (await call("ask", question="东岭大学和哪个高新区结对"))[1]["answers"][0]["text"] == "云台高新区"
        assert "3篇文档" in (await call("coverage"))[1]["searched"]
        wrong, words = await call("show", name="没有的园区")
        assert wrong
        assert "没有的园区" in words
        assert (await call("search", words="云台"))[1]["entities"]

    talk(db, talked)
