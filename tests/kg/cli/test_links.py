"""neighbours and path."""

from __future__ import annotations


def test_neighbours_as_a_table(kg) -> None:
    """Arrows say which way; links among the others stand apart."""
    out = kg("neighbours", "东岭大学").out
    assert "←结对高校—" in out
    assert "其余" not in out
    assert "其余各点之间" in kg("neighbours", "东岭大学", "--depth", "2").out


def test_neighbours_as_json(kg) -> None:
    """The one shape."""
    found = kg("neighbours", "东岭大学", "--relation", "结对高校", "--json").json
    assert list(found) == ["nodes", "edges", "documents", "truncated"]
    assert [edge["relation"] for edge in found["edges"]] == ["PAIRED_WITH"]
    assert [one["id"] for one in found["documents"]] == ["d_news", "d_policy"]


def test_neighbours_that_are_cut_off_are_told(kg) -> None:
    """In words and in JSON."""
    assert "没有列全" in kg("neighbours", "云台高新区", "--limit", "2").out
    assert kg("neighbours", "云台高新区", "--limit", "2", "--json").json["truncated"] is True


def test_no_neighbours(kg) -> None:
    """Exit code 1; JSON still has the entity itself."""
    ran = kg("neighbours", "东岭大学", "--relation", "MEMBER_OF", "--json")
    assert ran.code == 1
    assert [node["name"] for node in ran.json["nodes"]] == ["东岭大学"]
    assert "没有与“东岭大学”相连的实体" in ran.err


def test_a_path_shows_the_evidence_at_each_hop(kg) -> None:
    """The line, then hop by hop."""
    out = kg("path", "何小山", "三河高新区联盟").out
    assert "3 步：何小山 — 东岭大学 — 云台高新区 — 三河高新区联盟" in out
    assert "东岭大学 ←结对高校— 云台高新区" in out
    assert "“何小山任东岭大学校长”" in out


def test_a_path_as_json(kg) -> None:
    """Ids in order, with nodes, edges and claims for each."""
    found = kg("path", "何小山", "云台高新区", "--json").json
    nodes = {node["id"]: node["name"] for node in found["nodes"]}
    assert [[nodes[id] for id in ids] for ids in found["paths"]] == [["何小山", "东岭大学", "云台高新区"]]
    assert all(edge["claims"] for edge in found["edges"])


def test_no_path(kg) -> None:
    """Exit code 1 and how far was looked."""
    ran = kg("path", "何小山", "临溪高新区", "--max", "2", "--json")
    assert (ran.code, ran.json["paths"]) == (1, [])
    assert "中没有“何小山”与“临溪高新区”之间 2 步以内的联系" in ran.err


def test_as_of_a_day_before(kg) -> None:
    """What was published later does not join them."""
    assert kg("path", "云台高新区", "临溪高新区").code == 0
    assert kg("path", "云台高新区", "临溪高新区", "--as-of", "2025-06-30").code == 1
