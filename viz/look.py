"""How things look: colour and shape by type from the ontology, size by the number of connections.

Two types of one shape differ in lightness, so that the picture survives greyscale and colour blindness;
a test says so.
"""

from __future__ import annotations

import colorsys
from math import sqrt
from typing import Any

from kg.model import GraphView
from kg.ontology import EntityType, ontology

SMALLEST, LARGEST = 7.0, 32.0


def types(lang: str) -> list[dict[str, str]]:
    """What the legend shows of every type, in the order of the ontology."""
    return [_type(kind, lang) for kind in ontology().entities.values()]


def relations(lang: str) -> dict[str, dict[str, Any]]:
    """The words for every relation, read from the head (`label`) and from the tail (`back`)."""
    return {
        kind.id: {"label": kind.label(lang), "back": kind.label(lang, back=True), "symmetric": kind.symmetric}
        for kind in ontology().relations.values()
    }


def sizes(view: GraphView) -> dict[str, float]:
    """The radius of every node in pixels: the area grows with the number of its neighbours."""
    neighbours: dict[str, set[str]] = {node.id: set() for node in view.nodes}
    for edge in view.edges:
        neighbours[edge.head].add(edge.tail)
        neighbours[edge.tail].add(edge.head)
    return {id: radius(len(others)) for id, others in neighbours.items()}


def radius(degree: int) -> float:
    """Radius in pixels of a node with so many neighbours.

    >>> radius(0), radius(16), radius(10_000)
    (7.0, 17.0, 32.0)
    """
    return round(min(LARGEST, SMALLEST + 2.5 * sqrt(degree)), 1)


def dark(color: str) -> str:
    """The same hue, light enough to be seen on a dark page.

    >>> dark("#1f4e79")
    '#5f9dd6'
    """
    hue, light, full = colorsys.rgb_to_hls(*_channels(color))
    lifted = colorsys.hls_to_rgb(hue, 0.48 + 0.42 * light, min(full, 0.6))
    return "#" + "".join(f"{round(255 * part):02x}" for part in lifted)


def lightness(color: str) -> float:
    """CIE L* of a colour, 0 (black) to 100 (white): what is left of it in greyscale."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _channels(color)]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return float(116 * luminance ** (1 / 3) - 16) if luminance > 0.008856 else 903.3 * luminance


def _type(kind: EntityType, lang: str) -> dict[str, str]:
    return {
        "id": kind.id,
        "label": kind.label(lang),
        "about": kind.about_en if lang == "en" else kind.about,
        "color": kind.color,
        "dark": dark(kind.color),
        "shape": kind.shape,
    }


def _channels(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
