"""`kg` itself: what it is for, and the options that stand before every command."""

from typing import Annotated

import typer

from kg import __version__
from kg.cli.options import option
from kg.cli.say import Say


def add(app: typer.Typer, say: Say) -> None:
    """`--lang` and `--version`. The language is read in `kg.cli.app` before anything is said."""
    about = say(
        "政图：把一批中文政策文本和新闻变成知识图谱，每一条关系都给出原句。先 kg build 文件夹，再提问。",
        "From Chinese policy texts and news to a graph in which every edge shows the sentence that says so. "
        "First kg build FOLDER, then ask.",
    )
    lang = option(
        say, "--lang", zh="语言；默认 KG_LANG 或 zh", en="language; KG_LANG or zh by default", metavar="zh|en"
    )
    version = option(say, "--version", zh="显示版本号", en="show the version", callback=_version, is_eager=True)

    @app.callback(help=about)
    def kg(lang: Annotated[str, lang] = "", version: Annotated[bool, version] = False) -> None:
        pass


def _version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit
