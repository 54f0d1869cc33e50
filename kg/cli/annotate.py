"""`kg annotate`: what the rules find in texts, in the format of docs/annotation.md, without a graph."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from kg import files
from kg.cli.options import argument, option
from kg.cli.paper import note
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.errors import ZhengtuError

STDIN = "-"


def add(app: typer.Typer, say: Say) -> None:
    """The command of this file."""
    file, folder = say("文件", "FILE"), say("文件夹", "FOLDER")
    paths_ = argument(say, ("文件", "文件或文件夹；- 为标准输入"), ("FILE", "files or folders; - is standard input"))
    output_ = option(
        say, "--output", "-o", zh="每篇写一个 JSON 到这里；默认标准输出", en="a JSON for each", metavar=folder
    )
    pipeline_ = option(
        say, "--pipeline", zh="自己的 spaCy 配置文件", en="a spaCy configuration of your own", metavar=file
    )
    words_ = option(say, "--words", zh="自己的词表", en="a list of words of your own", metavar=file)

    @commands(app, say, "建图", "Build")(
        "只标注，不写图谱：每篇一个 JSON，可用来评分", "Annotate without a graph: a JSON for each text, to be scored"
    )
    def annotate(
        paths: Annotated[list[Path], paths_],
        output: Annotated[Path | None, output_] = None,
        pipeline: Annotated[Path | None, pipeline_] = None,
        words: Annotated[Path | None, words_] = None,
    ) -> None:
        failed = 0
        for name, answer in _answers(paths, pipeline, words):
            if isinstance(answer, ZhengtuError):
                failed += 1
                note(answer.message(say.lang))
            elif output:
                output.mkdir(parents=True, exist_ok=True)
                files.write(str(output / f"{name}.json"), [answer])
            else:
                files.write("-", [answer])
        if failed:
            raise typer.Exit(2)


def _answers(
    paths: Sequence[Path], pipeline: Path | None, words: Path | None
) -> Iterator[tuple[str, str | ZhengtuError]]:
    """For each text the name of its file without the ending, told apart where two are equal, and its JSON."""
    from extract.annotate import annotate  # slow to import: spaCy
    from extract.gold import as_gold
    from extract.pipeline import load
    from extract.read.files import read_all, walk

    names: Counter[str] = Counter()
    with _files(paths) as given:
        found = walk(given)
        nlp = load(pipeline, words)
        for file, document in read_all(found):
            names[file.stem] += 1
            name = file.stem if names[file.stem] == 1 else f"{file.stem}-{names[file.stem]}"
            if isinstance(document, ZhengtuError):
                yield name, document
            else:
                yield name, json.dumps(as_gold(annotate(nlp, document), name), ensure_ascii=False) + "\n"


@contextmanager
def _files(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """The paths, standard input as a file."""
    with TemporaryDirectory() as folder:
        stdin = Path(folder, "stdin.txt")
        if Path(STDIN) in paths:
            stdin.write_bytes(sys.stdin.buffer.read())
        yield [stdin if path == Path(STDIN) else path for path in paths]
