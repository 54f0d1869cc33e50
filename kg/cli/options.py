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
    output: Any


def option(say: Say, *flags: str, zh: str, en: str, **more: Any) -> Any:
    """An option with its words; defaults stand in the words."""
    panel = say("选项", "Options")
    return typer.Option(*flags, help=say(zh, en), show_default=False, rich_help_panel=panel, **more)


def argument(say: Say, zh: tuple[str, str], en: tuple[str, str]) -> Any:
    """An argument: what it is called and what it means, in both languages."""
    name, words = say.one(zh, en)
    return typer.Argument(metavar=name, help=words, show_default=False, rich_help_panel=say("参数", "Arguments"))


def options(say: Say) -> Options:
    """The shared options in one language."""
    return Options(
        store=option(
            say,
            "--store",
            zh=f"图谱文件；默认 KG_STORE 或 {STORE}",
            en=f"the graph file; KG_STORE or {STORE} by default",
            metavar=say("文件", "FILE"),
            envvar="KG_STORE",
            show_envvar=False,
        ),
        json=option(say, "--json", zh="输出 JSON", en="print JSON"),
        relation=option(
            say,
            "--relation",
            zh="只看这种关系，可多次给出",
            en="only this relation; may be repeated",
            metavar=say("关系", "RELATION"),
        ),
        type=option(
            say,
            "--type",
            zh="只看这种实体，可多次给出",
            en="only this type; may be repeated",
            metavar=say("类型", "TYPE"),
        ),
        min_confidence=option(
            say,
            "--min-confidence",
            zh="只用置信度不低于此的断言，0 到 1",
            en="only claims at least so sure, 0 to 1",
            metavar=say("数", "NUMBER"),
        ),
        as_of=option(
            say,
            "--as-of",
            zh="只用到此日为止发布的文档",
            en="only documents published until then",
            metavar=say("日期", "DATE"),
        ),
        output=option(
            say,
            "--output",
            "-o",
            zh="写到哪里，- 为标准输出",
            en="where to, - is standard output",
            metavar=say("文件", "FILE"),
        ),
    )


def number(say: Say, flag: str, zh: str, en: str) -> Any:
    """An option that takes a number."""
    return option(say, flag, zh=zh, en=en, metavar=say("数", "NUMBER"))
