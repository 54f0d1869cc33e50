"""How answers look on a terminal, on 80 columns, and in a pipe."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kg import api
from kg.cli.say import Say
from kg.model import Claim, Entity, Source
from kg.ontology import ontology

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # controls, direction marks, half characters, line ends

ATTRIBUTES = {
    "bound": "约束",
    "date": "日期",
    "heading": "标题",
    "kind": "性质",
    "metric": "指标",
    "period": "时期",
    "policy": "政策",
    "role": "分工",
    "text": "原文",
    "title": "职务",
    "unit": "单位",
    "unnamed": "另有未列名",
    "value": "数值",
}


def plain(text: str) -> str:
    """Text that can do nothing to a terminal: one line, controls and direction marks made visible.

    >>> plain("徐州\\n高新区\\x1b[31m")
    '徐州 高新区�[31m'
    """
    line = " ".join(text.split())
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(one) in UNSEEN else one for one in line)


class Paper(Console):
    """rich's console, but that a reader who has seen enough (`head`) is met in one place, `kg.cli.app`."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def paper(error: bool = False) -> Console:
    """Where answers are printed; nothing in a text is taken for markup."""
    return Paper(file=sys.stderr if error else sys.stdout, markup=False, highlight=False, emoji=False)


def line(text: str, style: str = "", indent: int = 0) -> None:
    """One line of an answer, folded where the terminal ends."""
    paper().print(Padding(Text(plain(text), style=style), (0, 0, 0, indent), expand=False))


def command(text: str) -> None:
    """A command to be copied: never folded."""
    paper().print(Text("  " + plain(text)), soft_wrap=True)


def note(text: str) -> None:
    """A remark to the reader, apart from the answer: on standard error."""
    paper(error=True).print(Text(plain(text), style="dim"), soft_wrap=True)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> None:
    """A table; long cells fold, columns numbered in `right` hold numbers."""
    sheet = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for at, head in enumerate(heads):
        sheet.add_column(head, justify="right" if at in right else "left", overflow="fold")
    for row in rows:
        sheet.add_row(*(Text(plain(cell)) for cell in row))
    paper().print(sheet)


def json(answer: api.Json) -> None:
    """An answer as JSON, whatever the width of the terminal."""
    sys.stdout.write(api.dump(answer) + "\n")


def type_label(say: Say, entity: Entity) -> str:
    return ontology().entity(entity.type).label(say.lang)


def arrow(say: Say, relation: str, back: bool = False) -> str:
    """A relation between two names, read the way it points.

    >>> arrow(Say("zh"), "MEMBER_OF"), arrow(Say("zh"), "MEMBER_OF", back=True)
    ('—加入→', '←加入—')
    """
    kind = ontology().relation(relation)
    label = kind.label(say.lang)
    if kind.symmetric:
        return f"—{label}—"
    return f"←{label}—" if back else f"—{label}→"


def receipt(say: Say, claim: Claim, sources: Mapping[str, Source]) -> str:
    """The words that say so, and who said them when."""
    marks = "；".join(_marks(say, claim))
    quoted = say(f"“{claim.quote}”", f'"{claim.quote}"')
    return f"{quoted} —— {document(sources[claim.document])}" + (f" [{marks}]" if marks else "")


def document(source: Source) -> str:
    """《Title》 publisher, date, 文号."""
    return " ".join(part for part in (f"《{source.title}》", source.publisher, source.date, source.number) if part)


def _marks(say: Say, claim: Claim) -> Iterable[str]:
    """Status, what else is known of the claim, and how sure."""
    status = {"planned": say("计划", "planned"), "done": say("已完成", "done")}
    if claim.status:
        yield status.get(claim.status, claim.status)
    for key, value in sorted(claim.attributes.items()):
        yield f"{attribute(say, key)} {_value(say, value)}"
    if claim.confidence < 1:
        yield say(f"置信度 {claim.confidence:.2f}", f"confidence {claim.confidence:.2f}")


def attribute(say: Say, key: str) -> str:
    """What an attribute is called."""
    return say(ATTRIBUTES.get(key, key), key)


def _value(say: Say, value: str) -> str:
    return say({"lead": "牵头", "support": "配合"}.get(value, value), value)
