"""Learn the weights of `extract.trust` from annotated texts (docs/pipeline.md).

    python -m extract.learn examples GOLD TEXTS > examples.jsonl
    python -m extract.learn weights FOLDER examples.jsonl ...

The texts should be such as no rule was written on: on texts that rules were mended by, they are right too often.
What is said of a thing that the text names nowhere (中国 by 我国) is no example: annotators take another that it names.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from spacy.language import Language

from extract.annotate import Annotation, annotate
from extract.evaluate import alike, ends_of, pair, read_gold, spans
from extract.gold import as_gold
from extract.pipeline import load
from extract.read.files import read, walk
from extract.trust import fields, figures, statements
from extract.trust.weights import ALWAYS

STEPS = ["zhengtu_fields", "zhengtu_figures", "zhengtu_statements"]
TABLES = ("fields", "statements", "figures")
UNNAMED = "is not named"
LEAST = 5  # documents that must show a feature
STRENGTH = 0.3  # scikit-learn's C: the smaller, the fewer weights

Row = dict[str, Any]


def examples(gold: Path, texts: Path, nlp: Language) -> Iterator[Row]:
    """What was read in each text with a gold, and whether rightly: `{"table", "document", "features", "right"}`."""
    files = {file.stem: (file, root) for file, root in walk([texts])}
    for path in sorted(gold.glob("*.json")):
        if path.stem in files:
            with nlp.select_pipes(disable=STEPS):
                annotation = annotate(nlp, read(*files[path.stem]))
            for table, features, right in _judged(annotation, read_gold(path), nlp):
                if right is not None and not any(UNNAMED in feature for feature in features):
                    yield {"table": table, "document": path.stem, "features": features, "right": right}


def _judged(annotation: Annotation, truth: Row, nlp: Language) -> Iterator[tuple[str, list[str], bool | None]]:
    """The table, the features and whether it is right, of all that was read; None where the gold leaves it open."""
    found = as_gold(annotation, annotation.document.id)
    back = {mine: theirs for theirs, mine in pair(truth, found).items()}
    yield from (("fields", features, right) for features, right in _fields(annotation, truth, nlp))
    told = zip(statements.featured(annotation.notes), _right_relations(truth, found, back), strict=True)
    yield from (("statements", features, right) for (_, features), right in told)
    counted = zip(figures.featured(annotation.notes), _right_figures(truth, found, back), strict=True)
    yield from (("figures", features, right) for (_, features), right in counted)


def _fields(annotation: Annotation, truth: Row, nlp: Language) -> Iterator[tuple[list[str], bool]]:
    """Each stretch that may be a field with its features, and whether the gold has it; where it is open, none."""
    text = annotation.document.text
    true = {span for span, kind in spans(truth, text).items() if kind == "Industry"}
    unjudged = {form for one in truth["entities"] if one.get("optional") for form in one["mentions"]}
    doc = nlp.make_doc(annotation.mended.text)
    doc._.notes = annotation.notes
    for span, features in fields.featured(doc):
        place = annotation.mended.back(*span)
        if text[slice(*place)] not in unjudged:
            yield features, place in true


def _right_relations(truth: Row, found: Row, back: dict[str, str]) -> Iterator[bool | None]:
    """Of each relation that was found whether it is in the gold; None where the gold leaves it open."""
    open_ones = {one["id"] for one in truth["entities"] if one.get("optional")}
    rows = {ends_of(row): row for row in truth["relations"]}
    for row in found["relations"]:
        said = rows.get(ends := ends_of(row, back))
        spare = said and (said.get("optional") or open_ones & set(ends[1:]))
        yield None if spare else said is not None


def _right_figures(truth: Row, found: Row, back: dict[str, str]) -> Iterator[bool]:
    """Of each figure with a subject whether the gold has it, of the same subject."""
    left = list(truth.get("indicators", ()))
    for row in found["indicators"]:
        hit = next((other for other in left if alike(other, row)), None)
        if hit:
            left.remove(hit)
        if row["subject"]:
            yield hit is not None and back.get(row["subject"]) == hit["subject"]


def weights(rows: list[Row]) -> dict[str, float]:
    """A weight for each feature that five documents show and that tells right from wrong: logistic regression, L1."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    common = _common(rows)
    table = DictVectorizer(sparse=False)
    matrix = table.fit_transform([dict.fromkeys(common.intersection(row["features"]), 1) for row in rows])
    model = LogisticRegression(C=STRENGTH, l1_ratio=1, solver="liblinear", random_state=0, max_iter=1000)
    model.fit(matrix, [row["right"] for row in rows])
    learnt = zip([ALWAYS, *table.feature_names_], [*model.intercept_, *model.coef_[0]], strict=True)
    return {feature: round(float(weight), 2) for feature, weight in learnt if feature == ALWAYS or round(weight, 2)}


def _common(rows: Iterable[Row]) -> set[str]:
    shown: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for feature in row["features"]:
            shown[feature].add(row["document"])
    return {feature for feature, documents in shown.items() if len(documents) >= LEAST}


def write(folder: Path, files: Iterable[Path]) -> None:
    """`fields.tsv`, `statements.tsv` and `figures.tsv` in the folder, learnt from files of examples."""
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    for table in TABLES:
        of_table = [row for row in rows if row["table"] == table]
        documents = len({row["document"] for row in of_table})
        source = f"# source: extract.learn, {len(of_table)} examples of {documents} annotated texts"
        lines = [source, *(f"{feature}\t{weight}" for feature, weight in weights(of_table).items())]
        (folder / f"{table}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    ask = argparse.ArgumentParser(prog="python -m extract.learn", description=__doc__.split("\n")[0])
    what = ask.add_subparsers(dest="what", required=True)
    shown = what.add_parser("examples", help="print what was read in annotated texts, and whether it is right")
    shown.add_argument("gold", type=Path)
    shown.add_argument("texts", type=Path)
    learnt = what.add_parser("weights", help="write the tables of weights learnt from examples")
    learnt.add_argument("folder", type=Path)
    learnt.add_argument("files", type=Path, nargs="+")
    asked = ask.parse_args()
    if asked.what == "weights":
        write(asked.folder, asked.files)
    else:
        for row in examples(asked.gold, asked.texts, load()):
            print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
