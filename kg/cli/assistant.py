"""`kg mcp`: the graph for assistants that have a language model."""

from typing import Annotated

import typer

from kg.cli.options import STORE, options
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.errors import ExtraMissing
from kg.store.open import open_store


def add(app: typer.Typer, say: Say) -> None:
    """The command of this file."""
    at = options(say)

    @commands(app, say, "输出", "Give out")(
        "在标准输入输出上开一个只读的 MCP 服务，供大模型助手提问，答案带原句",
        "A read-only Model Context Protocol server on standard input and output",
    )
    def mcp(store: Annotated[str, at.store] = STORE) -> None:
        try:
            from kg.mcp import serve  # the package is an extra
        except ImportError as missing:
            raise ExtraMissing(command="kg mcp", extra="mcp") from missing
        with open_store(store):
            pass  # a wrong store is told before the server begins
        serve(store)
