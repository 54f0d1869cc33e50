"""The explorer's page: the picture of the map, drawn by the same modules, with a server to ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import islice
from typing import Any

from kg.model import GraphView
from kg.query.whole import whole
from kg.store.base import Store
from viz import page
from viz.live import Live
from viz.picture import Picture

SMALL = 5000  # entities of a graph that is opened as a whole
SAMPLED = 20_000  # claims of a larger one that are looked at to find what is best connected
BEST, AROUND = 5, 55  # entities that a larger one opens with, and how many of those next to them

SCRIPTS: Mapping[str, tuple[str, Any]] = {
    "vis-network.min.js": ("text/javascript", page.vis_script),
    "view.js": ("text/javascript", page.view_script),
    "view.css": ("text/css", page.style),
}


class Explorer(Picture):
    """The same picture, whose parts are sent one by one."""

    def generate_html(self, name: str = "", local: bool = True, notebook: bool = False, nonce: str = "") -> str:
        urls = {"style": "static/view.css", "scripts": ["static/vis-network.min.js", "static/view.js"]}
        html: str = self.templateEnv.get_template(self.path).render(
            self.context(), inline=None, policy="", served=True, urls=urls, nonce=nonce
        )
        return html

    def data(self) -> dict[str, Any]:
        return {**super().data(), "served": True}


class Opening:
    """What the page opens with, laid out once for as long as the graph stays the same."""

    def __init__(self, live: Live, lang: str, title: str = "") -> None:
        self.live = live
        self.lang = lang
        self.title = title or ("Zhengtu: who is linked to whom" if lang == "en" else "政图：谁与谁有关")
        self._kept: dict[str, tuple[object, Explorer]] = {}

    def page(self, nonce: str, lang: str = "") -> str:
        """The page as HTML, its scripts marked with the nonce of this answer."""
        return self._explorer(lang or self.lang).generate_html(nonce=nonce)

    def _explorer(self, lang: str) -> Explorer:
        store = self.live.graph()  # first: opening it makes files
        state = self.live.state()
        kept = self._kept.get(lang)
        if kept and kept[0] == state:
            return kept[1]
        explorer = Explorer(title=self.title, lang=lang)
        explorer.fill(opening(store))
        self._kept[lang] = (state, explorer)
        return explorer


def opening(store: Store) -> GraphView:
    """All of a small graph; of a larger one the best connected entities and what is next to them."""
    if sum(store.counts().entities.values()) <= SMALL:
        return whole(store)
    ends = Counter(end for claim in islice(store.claims(), SAMPLED) for end in {claim.head, claim.tail})
    best = sorted(ends, key=lambda id: (-ends[id], id))[:BEST]
    return store.around(best, limit=AROUND)
