"""The options that several commands share, so that each means and is called the same everywhere."""

# No `from __future__ import annotations` in the modules of commands: typer reads the annotations of
# functions that stand inside `add`, where their words are made.

from dataclasses import dataclass
from typing import Any

import typer

from kg.cli.say import Say

STORE = "zhengtu.db"


@dataclass(frozen=True, slots=True)
class Options:
    """Each field stands in `Annotated[..., at.field]`."""

    store: Any
    json: Any
    relation: Any
    type: Any
    min_confidence: Any
    as_of: Any


def option(say: Say, *flags: str, zh: str, en: str, **more: Any) -> Any:
    """An option with its words; defaults stand in the words."""
    panel = say("选项", "Options")
    return typer.Option(*flags, help=say(zh, en), show_default=False, rich_help_panel=panel, **more)


def argument(say: Say, metavar: str, zh: str, en: str, **more: Any) -> Any:
    """An argument with its words."""
    panel = say("参数", "Arguments")
    return typer.Argument(metavar=metavar, help=say(zh, en), show_default=False, rich_help_panel=panel, **more)


def options(say: Say) -> Options:
    """The shared options in one language."""
    return Options(
        store=option(
            say,
            "--store",
            zh=f"图谱文件；默认取环境变量 KG_STORE，否则 {STORE}",
            en=f"the graph file; by default KG_STORE of the environment, or else {STORE}",
            envvar="KG_STORE",
            show_envvar=False,
        ),
        json=option(say, "--json", zh="输出 JSON", en="print JSON"),
        relation=option(
            say,
            "--relation",
            zh="只看这种关系（MEMBER_OF 或“成员”）；可多次给出",
            en="only this relation (MEMBER_OF or 'member of'); may be repeated",
        ),
        type=option(
            say,
            "--type",
            zh="只看这种实体（Zone 或“园区”）；可多次给出",
            en="only this type of entity (Zone); may be repeated",
        ),
        min_confidence=option(
            say,
            "--min-confidence",
            zh="只用置信度不低于此数的断言，0 到 1",
            en="only claims of at least this confidence, 0 to 1",
        ),
        as_of=option(
            say,
            "--as-of",
            zh="只用到这一天为止发布的文档：2025、2025-07 或 2025-07-04",
            en="only documents published until then: 2025, 2025-07 or 2025-07-04",
        ),
    )
