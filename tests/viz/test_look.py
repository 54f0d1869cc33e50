"""Colours that survive greyscale and colour blindness, and sizes."""

from __future__ import annotations

from itertools import combinations

import pytest

from kg.model import GraphView
from kg.ontology import ontology
from viz import look

SHAPES = {"dot", "square", "diamond", "hexagon", "triangle", "triangleDown", "star"}
# Viénot, Brettel and Mollon 1999: what red-blind and green-blind people see, on linear RGB.
PROTAN = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
DEUTAN = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))


def seen(color: str, eye: tuple[tuple[float, ...], ...]) -> str:
    linear = [((int(color[at : at + 2], 16) / 255) ** 2.2) for at in (1, 3, 5)]
    mixed = [sum(part * value for part, value in zip(row, linear, strict=True)) for row in eye]
    return "#" + "".join(f"{round(255 * max(0.0, min(1.0, one)) ** (1 / 2.2)):02x}" for one in mixed)


def pairs_of_one_shape() -> list[tuple[str, str]]:
    kinds = ontology().entities.values()
    return [(a.id, b.id) for a, b in combinations(kinds, 2) if a.shape == b.shape]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_type_has_a_label_and_a_shape_that_is_drawn(lang: str) -> None:
    """The legend lists all types of the ontology, in its order."""
    shown = look.types(lang)
    assert [one["id"] for one in shown] == list(ontology().entities)
    assert all(one["label"] and one["shape"] in SHAPES for one in shown)


@pytest.mark.parametrize(("a", "b"), pairs_of_one_shape())
def test_types_of_one_shape_differ_in_lightness(a: str, b: str) -> None:
    """In greyscale, and to those who see no red or no green, two types never look the same."""
    one, other = ontology().entity(a).color, ontology().entity(b).color
    assert abs(look.lightness(one) - look.lightness(other)) >= 8
    for eye in (PROTAN, DEUTAN):
        assert abs(look.lightness(seen(one, eye)) - look.lightness(seen(other, eye))) >= 4


@pytest.mark.parametrize("kind", ontology().entities.values(), ids=lambda kind: kind.id)
def test_colours_stand_out_from_the_page(kind: look.EntityType) -> None:
    """On paper every colour is darker than the paper, on a dark page lighter than it."""
    assert look.lightness("#fbfaf6") - look.lightness(kind.color) > 10
    assert look.lightness(look.dark(kind.color)) > 50


def test_a_node_grows_with_its_neighbours(view: GraphView) -> None:
    """Neighbours are counted once, however many facts join the two."""
    sizes = look.sizes(view)
    by_name = {node.name: sizes[node.id] for node in view.nodes}
    assert by_name["临江高新区"] == look.radius(6)
    assert by_name["海川科技公司"] == look.radius(1)
