"""`kg compare` and `kg evaluate`: how the rules judge names, and how well they read."""

import json as plain_json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg import files
from kg.cli.options import argument, number, option, options
from kg.cli.paper import json, line, note, table
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.query.bounds import within

if TYPE_CHECKING:
    from extract.evaluate import Scores
    from extract.names.compare import Verdict

Figures = Mapping[str, Mapping[str, float]]
MOST_ERRORS = 100_000


def add(app: typer.Typer, say: Say) -> None:
    """The commands of this file."""
    _add_compare(app, say)
    _add_evaluate(app, say)


def _add_compare(app: typer.Typer, say: Say) -> None:
    at = options(say)
    a_ = argument(say, ("甲", "一个名称"), ("A", "a name"))
    b_ = argument(say, ("乙", "另一个名称"), ("B", "another name"))
    region_ = option(
        say,
        "--region",
        zh="名称所在文本的地区，如 江苏省",
        en="the place of the text",
        metavar=say("地区", "PLACE"),
    )

    @commands(app, say, "质量", "Quality")(
        "两个名称是不是同一个：逐项比较，说出理由", "Whether two names are one thing, part by part, and why"
    )
    def compare(
        a: Annotated[str, a_],
        b: Annotated[str, b_],
        region: Annotated[str, region_] = "",
        store: Annotated[str, at.store] = "",
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        from extract.names.compare import LABELS
        from extract.names.compare import compare as judge

        verdict = _judged(store, a, b) or judge(a, b, region)
        why = say(verdict.why_zh, verdict.why_en)
        if as_json:
            parts = [{"part": part.name, "a": part.a, "b": part.b, "same": part.same} for part in verdict.parts]
            json({"same": verdict.same, "why": why, "parts": parts})
            return
        line(say("同一个", "the same") if verdict.same else say("不是同一个", "not the same"), style="bold")
        line(why)
        rows = [(say(*LABELS[one.name]), one.a, one.b, "=" if one.same else "≠") for one in verdict.parts]
        table((say("", ""), a, b, ""), rows)


def _judged(store: str, a: str, b: str) -> "Verdict | None":
    """What people judged of the two names in a store that is there: it wins over the rules."""
    from extract.names.compare import Verdict
    from kg.store.open import open_store

    if not store:
        return None
    with open_store(store) as graph:
        pairs = [(one.id, other.id) for one in graph.named(a) for other in graph.named(b)]
        joined = {id for given in graph.judgements() if given.verdict == "same" for id in (given.a, given.b)}
        said = {"same" if x == y and x in joined else graph.verdict(x, y) for x, y in pairs} - {""}
    if len(said) != 1:
        return None
    return Verdict(said == {"same"}, "有人判断过（kg judge --list）", "judged by a person (kg judge --list)")


def _add_evaluate(app: typer.Typer, say: Say) -> None:
    at = options(say)
    gold_ = argument(say, ("标注", "标注所在的文件夹"), ("GOLD", "the folder of the gold"))
    texts_ = argument(say, ("文本", "同名文本所在的文件夹"), ("TEXTS", "the folder of the texts"))
    errors_ = number(say, "--errors", "列出多少个错误及其句子；默认 0", "how many errors to list; 0 by default")
    freeze_ = option(say, "--freeze", zh="把这次得分存为基准", en="keep these scores as the ones to hold")

    @commands(app, say, "质量", "Quality")(
        "用标注给抽取打分，与基准相比；降低时退出码为 2", "Score the extraction against a gold; exit code 2 on a drop"
    )
    def evaluate(
        gold: Annotated[Path, gold_],
        texts: Annotated[Path, texts_],
        errors: Annotated[int, errors_] = 0,
        freeze: Annotated[bool, freeze_] = False,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        from extract.evaluate import FROZEN, drops
        from extract.evaluate import evaluate as run
        from extract.pipeline import load

        within("errors", errors, 0, MOST_ERRORS)
        scores = run(gold, texts, load())
        figures, held = scores.figures(), _frozen(gold / FROZEN)
        fallen = list(drops(held, figures))
        if freeze:
            files.write(str(gold / FROZEN), [plain_json.dumps(figures, indent=1) + "\n"])
        if as_json:
            json({"scores": figures, "drops": fallen, "errors": _errors(scores, errors)})
        else:
            _report(say, scores, held, errors)
        for key, before, now in fallen:
            note(say(f"{key} 的 F1 从 {before:.3f} 降到 {now:.3f}", f"F1 of {key} fell from {before:.3f} to {now:.3f}"))
        if fallen and not freeze:
            raise typer.Exit(2)


def _frozen(path: Path) -> Figures:
    found: Figures = plain_json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def _report(say: Say, scores: "Scores", held: Figures, errors: int) -> None:
    heads = ("", "P", "R", "F1", say("与基准", "held"), say("对", "hits"), say("标注", "gold"), say("抽取", "found"))
    rows = []
    for key, row in scores.figures().items():
        what, _, kind = key.partition(" ")
        tally = scores.tallies[what, kind]
        change = f"{row['f1'] - held[key]['f1']:+.3f}" if key in held else ""
        shown = (f"{row[name]:.3f}" for name in ("precision", "recall", "f1"))
        rows.append((key, *shown, change, str(tally.hits), str(tally.gold), str(tally.predicted)))
    table(heads, rows, right=range(1, len(heads)))
    words = {"missing": say("漏", "missing"), "wrong": say("误", "wrong")}
    for miss in sorted(scores.misses)[:errors]:
        line(f"{words[miss.sign]} {miss.document} {miss.what} {miss.type} {miss.words}")
        line(miss.sentence, indent=4)


def _errors(scores: "Scores", most: int) -> list[dict[str, str]]:
    fields = ("document", "sign", "what", "type", "words", "sentence")
    return [{name: getattr(miss, name) for name in fields} for miss in sorted(scores.misses)[:most]]
