"""The map: a view of the graph as one HTML file that opens from disk and needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import GraphView
from viz.picture import Picture


def draw(
    view: GraphView, *, title: str = "", lang: str = "zh", selected: Iterable[str] | str | None = None, note: str = ""
) -> str:
    """The page. `selected` are ids of entities to open with, `note` a line beneath the picture.

    The same view gives the same bytes.
    """
    picture = Picture(title=title or _title(lang), lang=lang, note=note)
    picture.selected = [selected] if isinstance(selected, str) else list(selected or [])
    picture.fill(view)
    return picture.generate_html()


def _title(lang: str) -> str:
    return "Zhengtu: who is linked to whom" if lang == "en" else "政图：谁与谁有关"
