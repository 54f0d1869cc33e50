"""pyvis' network, filled directly and drawn by our template."""

from __future__ import annotations

from pyvis.network import Network

from kg.model import GraphView
from viz.picture import Picture


def test_it_is_pyvis_network(view: GraphView) -> None:
    """Whoever knows pyvis can go on from here: nodes, edges and options are where they were."""
    picture = Picture()
    picture.fill(view)
    assert isinstance(picture, Network)
    assert len(picture.nodes) == len(view.nodes)
    assert len(picture.edges) == len(view.edges)
    assert not picture.options.physics.enabled


def test_nodes_have_place_size_and_sound(view: GraphView) -> None:
    """What the page needs beside the API's shape."""
    picture = Picture()
    picture.fill(view)
    node = next(one for one in picture.nodes if one["name"] == "东湖大学")
    assert "donghudaxue" in node["sounds"]
    assert "dhdx" in node["sounds"]
    assert isinstance(node["x"], int)
    assert node["size"] > 7
