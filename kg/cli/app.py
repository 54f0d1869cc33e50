"""`kg`: the app in a language, and how it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import typer

from kg import api
from kg.cli import (
    annotate,
    ask,
    assistant,
    corpus,
    door,
    judge,
    links,
    output,
    plain,
    quality,
    serve,
    servers,
    tables,
    usage,
)
from kg.cli.paper import json, note
from kg.cli.say import LANGS, Lang, Say
from kg.errors import StorePasswordMissing, UnknownLanguage, ZhengtuError

GROUPS = (
    corpus,
    annotate,
    judge,
    quality,
    plain,
    ask,
    links,
    tables,
    output,
    serve,
    servers,
    assistant,
)  # in the order of the table of contents
INTERRUPTED = 130


def app(lang: Lang = "zh") -> typer.Typer:
    """The command line in one language."""
    say = Say(lang)
    made = typer.Typer(name="kg", cls=usage.group(say), add_completion=False)
    door.add(made, say)
    for group in GROUPS:
        group.add(made, say)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 done, 1 nothing found, 2 wrong use or bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        lang, rest = language(given)
    except UnknownLanguage as error:
        return _fail(error, "zh", "--json" in given)
    return _run(lang, rest)


def language(given: Sequence[str]) -> tuple[Lang, list[str]]:
    """The language, by `--lang` anywhere before `--` or else by KG_LANG; and what else was given.

    >>> language(["show", "--lang", "en", "徐州"])
    ('en', ['show', '徐州'])
    """
    end = list(given).index("--") if "--" in given else len(given)
    for at, word in enumerate(given[:end]):
        name, sign, value = word.partition("=")
        if name == "--lang" and (sign or at + 1 < end):
            after = at + 1 if sign else at + 2
            return _known(value or given[after - 1]), [*given[:at], *given[after:]]
    return _known(os.environ.get("KG_LANG") or "zh"), list(given)


def _known(word: str) -> Lang:
    for lang in LANGS:
        if word.lower() == lang:
            return lang
    raise UnknownLanguage(given=word, known="、".join(LANGS))


def _run(lang: Lang, arguments: list[str]) -> int:
    """Every way in which a command ends, as an exit code and one line."""
    try:
        _invoke(lang, arguments or ["--help"])
        sys.stdout.flush()
        return 0
    except typer.Exit as end:
        return end.exit_code
    except StorePasswordMissing as error:
        if servers.asked_password(Say(lang), error):
            return _run(lang, arguments)
        return _fail(error, lang, "--json" in arguments)
    except ZhengtuError as error:
        return _fail(error, lang, "--json" in arguments)
    except usage.Wrong as wrong:
        note(usage.words(Say(lang), wrong))
        return 2
    except BrokenPipeError:  # the reader, `head` say, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SystemExit:  # the same while typer prints its help
        return 0
    except OSError as error:
        note(f"kg: {error.filename or ''} {error.strerror or error}".replace("  ", " "))
        return 2
    except (KeyboardInterrupt, typer.Abort):
        note(Say(lang)("kg: 已中断", "kg: interrupted"))
        return INTERRUPTED


def _invoke(lang: Lang, arguments: list[str]) -> None:
    """Not `command.main`, which would end the process by itself where a pipe breaks."""
    command = typer.main.get_command(app(lang))
    with command.make_context("kg", arguments) as context:
        command.invoke(context)


def _fail(error: ZhengtuError, lang: Lang, as_json: bool) -> int:
    """One line for people; and for programs, where they asked for JSON, the same as JSON."""
    note(f"kg: {error.message(lang)}")
    if as_json:
        json(api.error(error, lang))
    return error.exit
