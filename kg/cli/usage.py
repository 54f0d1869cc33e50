"""Help and complaints of the command line in two languages: typer has its own words in English only."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from kg.cli.say import Say

F = TypeVar("F", bound=Callable[..., Any])
Spell = Callable[[list[str]], list[str]]

# click's UsageError, the base of all complaints about wrong use; typer brings click under changing names.
Wrong: type[Exception] = typer.BadParameter.__mro__[1]

HELP: Mapping[str, str] = {"Usage: ": "用法：", "[OPTIONS]": "[选项]", "COMMAND [ARGS]...": "命令 [参数]…"}

COMPLAINTS: Mapping[str, str] = {
    r"No such option: (\S+?)[.]?(?: .*)?": r"没有选项 {0}",
    r"No such command '(.*?)'.*": r"没有命令 {0}",
    r"Missing command.*": r"缺少命令",
    r"Missing (?:argument|option) '(.*)'.*": r"缺少 {0}",
    r"Option '(.*)' requires an argument.*": r"{0} 后面缺少值",
    r"Option '(.*)' does not take a value.*": r"{0} 不带值",
    r"Got unexpected extra argument(?:s|\(s\))? \((.*)\).*": r"多余的参数：{0}",
    r"Invalid value for '?(.*?)'?: .*\bvalid (?:int|float|number).*": r"{0} 应为数字",
    r"Invalid value for '?(.*?)'?: (.*)": r"{0} 的值不对：{1}",
}


def words(say: Say, wrong: Exception) -> str:
    """One line: what is wrong, and where help is."""
    told = " ".join(str(wrong.format_message()).split())  # type: ignore[attr-defined]
    context = getattr(wrong, "ctx", None)
    command = context.command_path if context else "kg"
    return say(f"kg: {_chinese(told)}；用法见 {command} --help", f"kg: {told.rstrip('.')}; see {command} --help")


def _chinese(told: str) -> str:
    for pattern, chinese in COMPLAINTS.items():
        found = re.fullmatch(pattern, told, re.DOTALL)
        if found:
            return chinese.format(*found.groups())
    return told


def commands(app: typer.Typer, say: Say, zh: str, en: str) -> Callable[..., Callable[[F], F]]:
    """What registers commands under one heading of the table of contents; each brings its help in both languages."""

    def command(zh_help: str, en_help: str, spell: Spell = list) -> Callable[[F], F]:
        """`spell` rewrites the words of the command line before they are read."""

        def register(function: F) -> F:
            name = function.__name__.rstrip("_")
            return app.command(name, cls=_command(say, spell), help=say(zh_help, en_help), rich_help_panel=say(zh, en))(
                function
            )

        return register

    return command


def group(say: Say) -> type[TyperGroup]:
    """The class of `kg` itself in one language."""

    class Group(TyperGroup):
        get_help_option = _help_option(say, TyperGroup)
        get_usage = _usage(say, TyperGroup)

    return Group


def _command(say: Say, spell: Spell) -> type[TyperCommand]:
    """The class of a command in one language."""

    class Command(TyperCommand):
        get_help_option = _help_option(say, TyperCommand)
        get_usage = _usage(say, TyperCommand)

        def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
            return super().parse_args(ctx, spell(args))

    return Command


def _help_option(say: Say, base: Any) -> Any:
    def get_help_option(self: Any, ctx: Any) -> Any:
        found = base.get_help_option(self, ctx)
        if found:
            found.help = say("显示这份说明", "show this help")
            found.rich_help_panel = say("选项", "Options")
        return found

    return get_help_option


def _usage(say: Say, base: Any) -> Any:
    def get_usage(self: Any, ctx: Any) -> str:
        line: str = base.get_usage(self, ctx)
        for english, chinese in HELP.items():
            line = line.replace(english, say(chinese, english))
        return line

    return get_usage
