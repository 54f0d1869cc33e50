"""pyvis' network with our own template: places from here, no physics, nothing from outside, text inert."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import cache
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from pyvis.network import Network

from kg import api
from kg.model import GraphView
from kg.pinyin import sounds
from viz import look, page
from viz.layout import Layout, layout

Json = dict[str, Any]


@cache
def environment() -> Environment:
    """Our templates: every value is escaped, and one that is missing is an error."""
    return Environment(loader=PackageLoader("viz"), autoescape=True, undefined=StrictUndefined)


class Picture(Network):  # type: ignore[misc]
    """A network that is drawn by `templates/page.html` and the modules in `static/`."""

    def __init__(self, title: str = "", lang: str = "zh", note: str = "") -> None:
        heading = title.encode("utf-8", "replace").decode("utf-8")  # half characters cannot be written
        super().__init__(directed=True, heading=heading, cdn_resources="in_line")
        self.templateEnv = environment()
        self.path = "page.html"
        self.lang = lang
        self.note = note
        self.selected: list[str] = []
        self.graph: Json = api.graph(GraphView())
        self.communities: list[Json] = []
        self.toggle_physics(False)

    def fill(self, view: GraphView) -> None:
        """Take over a view: its nodes at their places, its edges as they are in the API."""
        sizes = look.sizes(view)
        places = layout(view, sizes)
        self.graph = api.graph(view)
        # pyvis' own add_node looks through all nodes again for each: the lists are filled directly.
        self.nodes = self.graph["nodes"] = [placed(node, places, sizes) for node in self.graph["nodes"]]
        self.edges = self.graph["edges"]
        self.communities = communities(places)

    def generate_html(self, name: str = "map.html", local: bool = True, notebook: bool = False) -> str:
        """One page that needs nothing else."""
        html: str = self.templateEnv.get_template(self.path).render(
            self.context(), inline=page.inline(), policy=page.inline_policy(), served=False, urls={}, nonce=""
        )
        return html

    def context(self) -> Json:
        """What the template needs in either use of the page."""
        return {
            "heading": self.heading,
            "lang": self.lang,
            "words": SimpleNamespace(**page.words(self.lang)),  # of a dict, Jinja takes `words.keys` for its method
            "data": page.safe_json(self.data()),
        }

    def data(self) -> Json:
        """What the scripts read."""
        return {
            "title": self.heading,
            "note": self.note,
            "lang": self.lang,
            "words": page.words(self.lang),
            "types": look.types(self.lang),
            "relations": look.relations(self.lang),
            "selected": self.selected,
            "graph": self.graph,
            "communities": self.communities,
        }


def placed(node: Json, places: Layout, sizes: Mapping[str, float]) -> Json:
    """A node of the API with its place, its size and how its names sound."""
    x, y = places.places[node["id"]]
    return {**node, "x": x, "y": y, "size": sizes[node["id"]], "sounds": _sounds([node["name"], *node["aliases"]])}


def communities(places: Layout) -> list[Json]:
    """`{members, x, y, radius}`, the largest first."""
    return [asdict(group) for group in places.communities]


def _sounds(names: Sequence[str]) -> list[str]:
    return sorted({sound for name in names for sound in sounds(name)})
