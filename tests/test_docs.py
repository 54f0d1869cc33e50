"""Documents that cannot rot: every command and option is named in the README or in docs/."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.cli.app import app

ROOT = Path(__file__).resolve().parents[1]


def commands() -> dict[str, set[str]]:
    """The options of every command."""
    from typer.main import get_command

    group = get_command(app())
    found = {"": group, **group.commands}  # type: ignore[attr-defined]
    return {
        name: {flag for one in command.params for flag in one.opts if flag.startswith("-")}
        for name, command in found.items()
    }


def section(command: str) -> str:
    """What docs/commands.md says of a command, and of all commands."""
    page = (ROOT / "docs/commands.md").read_text("utf-8")
    common = page.partition("## 建图")[0]
    own = re.search(rf"^### `kg {command}\b.*?(?=^##)", page, re.M | re.S) if command else None
    return common if not command else own[0] if own else ""


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_command_and_option_is_named_where_it_belongs(command: str) -> None:
    """In its own section, with each of its options."""
    words = section(command)
    assert words, f"docs/commands.md has no section on kg {command}"
    for flag in commands()[command]:
        assert f"`{flag}" in words or f" {flag}" in words, f"kg {command} {flag}"


def test_no_command_or_option_is_named_that_is_not_there() -> None:
    """What the pages speak of exists."""
    known = commands()
    every = set().union(*known.values()) | {"--help"}
    page = (ROOT / "docs/commands.md").read_text("utf-8")
    assert set(re.findall(r"`kg ([a-z]+)", page)) - {"help"} <= set(known)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", page)) <= every
