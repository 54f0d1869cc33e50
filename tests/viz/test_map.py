"""The map in a real browser: opened from disk it asks nowhere, finds, shows quotes, and runs nothing of others'."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.model import GraphView, Reading
from viz.map import draw

HOSTILE = (Path(__file__).parent / "hostile.txt").read_text(encoding="utf-8").splitlines()
ALL = "\u2028\u2029\u0000\ud800".join(HOSTILE)

# Two joined things are put side by side and their line is chosen: the names as they would be drawn.
BESIDE = """() => {
  const { picture } = document.body.zhengtu;
  const { edges } = picture.network.body;
  const edge = Object.values(edges).find((one) => one.connected);
  const { x, y } = picture.network.getPosition(edge.fromId);
  picture.network.moveNode(edge.toId, x + 20, y);
  return picture.labels({ what: { pair: edge.id }, nodes: new Set([edge.fromId, edge.toId]), lines: [edge.id] })
    .map(({ x, y, width }) => ({ x, y, width }));
}"""


def test_the_same_view_gives_the_same_bytes(view: GraphView) -> None:
    """A map can be kept under version control."""
    assert draw(view, title="甲") == draw(view, title="甲")


def test_an_empty_graph_is_a_page_that_says_how_to_fill_it() -> None:
    """Nothing to draw is no error."""
    assert "kg build" in draw(GraphView())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_speaks_both_languages(view: GraphView, lang: str) -> None:
    """The words around the graph are in the language asked for, the graph stays Chinese."""
    html = draw(view, lang=lang)
    assert ('lang="en"' in html) == (lang == "en")
    assert "临江高新区" in html
    assert f'data-act="help" title="{"Keyboard" if lang == "en" else "键盘操作"}"' in html
    assert " object at 0x" not in html  # a word that is a method of Python's would be written out


def test_hostile_text_cannot_leave_its_place(
    draft: Callable[..., Reading], as_view: Callable[[list[Reading]], GraphView]
) -> None:
    """In the file there is no tag beside those of the template, wherever the text came from."""
    plain = draw(as_view([draft(("甲", "", "", "", ""), [("Zone:甲", "CITES", "Zone:乙", "甲乙", "")])]), title="甲")
    bad = as_view([draft((ALL,) * 5, [(f"Zone:{ALL}", "CITES", f"Zone:{ALL}2", ALL, "")])])
    html = draw(bad, title=ALL, note=ALL, selected=ALL)
    assert html.count("<script") == plain.count("<script")
    assert html.count("<img") == plain.count("<img")
    assert html.encode("utf-8")


@pytest.mark.browser
class TestInTheBrowser:
    """Each opens the page as a file; the fixture fails the test by any error, dialog or outside request."""

    def test_it_opens_and_draws(self, view: GraphView, map_page: Callable[..., Any]) -> None:
        """All nodes and one line for every two that are joined, with an arrow each way that facts run."""
        page = map_page(draw(view))
        seen = page.evaluate("(({nodes, lines}) => [nodes.length, lines.size])(document.body.zhengtu.seen)")
        assert seen == [len(view.nodes), len({frozenset((edge.head, edge.tail)) for edge in view.edges})]

    def test_names_that_must_stand_make_room_for_each_other(
        self, view: GraphView, map_page: Callable[..., Any]
    ) -> None:
        """Two chosen things close to each other: the second name goes beside its thing instead of over the first."""
        placed = map_page(draw(view)).evaluate(BESIDE)
        one, other = sorted(placed, key=lambda label: label["x"])
        assert one["x"] + one["width"] / 2 <= other["x"] - other["width"] / 2 or abs(one["y"] - other["y"]) > 14

    @pytest.mark.parametrize("words", ["临江高新区", "临江国家", "江高", "linjiang", "ljgxq"])
    def test_the_search_finds(self, view: GraphView, map_page: Callable[..., Any], words: str) -> None:
        """By name, alias, part, pinyin and initials; Enter shows the card."""
        page = map_page(draw(view))
        page.fill("#search", words)
        page.wait_for_selector("#results [role=option]")
        page.keyboard.press("Enter")
        page.wait_for_selector("#panel[data-kind=card] h2")
        assert page.text_content("#panel h2") == "临江高新区"

    def test_a_line_shows_its_quotes(self, view: GraphView, map_page: Callable[..., Any]) -> None:
        """A click on the line between two: every sentence, both names marked, document, date and 文号."""
        page = map_page(draw(view))
        ends = [node.id for name in ("临江高新区", "东湖大学") for node in view.nodes if node.name == name]
        x, y = page.evaluate(MIDDLE, ends)
        page.mouse.click(x, y)
        page.wait_for_selector("#panel[data-kind=line] blockquote")
        text = page.inner_text("#panel")
        assert "临江高新区与东湖大学结成对子。" in text
        assert "会上介绍，临江高新区同东湖大学结对两年。" in text
        assert "江政办发〔2025〕28号" in text
        assert "2025-07-04" in text
        assert page.text_content("#panel mark.head") == "临江高新区"
        assert page.text_content("#panel mark.tail") == "东湖大学"

    def test_planned_is_dashed(self, view: GraphView, map_page: Callable[..., Any]) -> None:
        """A line whose claims are all planned is dashed, every other solid."""
        page = map_page(draw(view))
        dashed = page.evaluate("document.body.zhengtu.picture.lines.get().filter((line) => line.dashes).length")
        assert dashed == 2

    def test_a_selected_name_is_open_from_the_start(self, view: GraphView, map_page: Callable[..., Any]) -> None:
        """`kg map NAME` opens on the card of that name."""
        page = map_page(draw(view, selected=next(node.id for node in view.nodes if node.name == "淮江联盟")))
        assert page.text_content("#panel[data-kind=card] h2") == "淮江联盟"

    def test_above_two_thousand_nodes_it_opens_on_groups(
        self, draft: Callable[..., Reading], as_view: Callable[[list[Reading]], GraphView], map_page: Callable[..., Any]
    ) -> None:
        """Groups are named by their best connected members; a click opens one, and another way closes it."""
        said = [
            (f"Enterprise:{hub}区{n}号公司", "LOCATED_IN", f"Zone:第{hub}园区", "位于园区。", "")
            for hub in range(30) for n in range(70)
        ]  # fmt: skip
        said += [(f"Zone:第{hub}园区", "LOCATED_IN", "Place:江北市", "位于江北市。", "") for hub in range(30)]
        page = map_page(draw(as_view([draft(("甲", "", "", "", ""), said)])))
        seen = "document.body.zhengtu.seen"
        assert page.evaluate(f"{seen}.nodes.length") == 0
        groups = page.evaluate(f"{seen}.groups.length")
        assert 10 < groups < 60
        page.evaluate("document.body.zhengtu.openGroup(0)")
        assert page.evaluate(f"{seen}.nodes.length") >= 70
        page.click("#crumbs button")
        assert page.evaluate(f"{seen}.groups.length") == groups

    def test_unfolding_out_of_closed_groups(
        self, draft: Callable[..., Reading], as_view: Callable[[list[Reading]], GraphView], map_page: Callable[..., Any]
    ) -> None:
        """What an entity is joined to comes out of its group, a step to undo; what lies around it is drawn close."""
        said = [
            (f"Enterprise:{hub}区{n}号公司", "LOCATED_IN", f"Zone:第{hub}园区", "位于园区。", "")
            for hub in range(30) for n in range(70)
        ]  # fmt: skip
        said += [
            (f"Enterprise:{hub}区1号公司", "MEMBER_OF", "Alliance:江北联盟", "加入联盟。", "") for hub in range(30)
        ]
        page = map_page(draw(as_view([draft(("甲", "", "", "", ""), said)])))
        app = "document.body.zhengtu"
        page.fill("#search", "17区1号公司")
        page.wait_for_selector("#results [role=option]")
        page.keyboard.press("Enter")
        page.wait_for_selector("#panel [data-unfold]")
        before = page.evaluate(f"{app}.seen.nodes.length")
        page.click("#panel [data-unfold]")
        page.wait_for_timeout(500)
        assert page.evaluate(f"{app}.seen.nodes.length") == before + 1
        page.click("#tools [data-act=undo]")
        assert page.evaluate(f"{app}.seen.nodes.length") == before
        page.click("#panel [data-ego='2']")
        page.wait_for_timeout(500)
        assert page.evaluate(f"{app}.seen.nodes.length") > 90
        assert page.evaluate(f"{app}.picture.camera()[2]") >= 0.4  # close enough for nodes to be seen
        page.click("#panel [data-ego='0']")
        assert page.evaluate(f"{app}.state.arranged") is None

    def test_very_many_nodes_are_moved_as_a_picture(
        self, draft: Callable[..., Reading], as_view: Callable[[list[Reading]], GraphView], map_page: Callable[..., Any]
    ) -> None:
        """While the background is dragged nothing is drawn anew; afterwards all of it is."""
        said = [(f"Enterprise:第{n}号公司", "LOCATED_IN", f"Place:{n // 20}镇", "位于镇上。", "") for n in range(1600)]
        page = map_page(draw(as_view([draft(("甲", "", "", "", ""), said)])))
        picture = "document.body.zhengtu.picture"
        before = page.evaluate(f"{picture}.camera()")
        page.mouse.move(230, 110)
        page.mouse.down()
        page.mouse.move(330, 170, steps=4)
        page.wait_for_timeout(200)
        assert page.evaluate(f"Boolean({picture}.taken)")
        page.mouse.up()
        page.wait_for_timeout(200)
        assert page.evaluate(f"{picture}.taken") is None
        assert page.evaluate(f"{picture}.camera()")[:2] != before[:2]

    def test_names_break_where_one_reads(
        self, draft: Callable[..., Reading], as_view: Callable[[list[Reading]], GraphView], map_page: Callable[..., Any]
    ) -> None:
        """No line begins with a closing mark or ends with an opening one."""
        zones = [
            "江北高新区和东湖大学“双高协同”三年行动方案",
            "江北高新区高校院所（2025-2027）",
            "东湖、南山、西陵、临江、淮江、海川园",
        ]
        said = [(f"Zone:{name}", "LOCATED_IN", "Place:江北市", "位于江北市。", "") for name in zones]
        page = map_page(draw(as_view([draft(("甲", "", "", "", ""), said)])))
        labels = page.evaluate("document.body.zhengtu.picture.labels(null).map((label) => label.lines)")
        assert {"".join(lines) for lines in labels} >= set(zones)
        assert [line for lines in labels for line in lines if line[0] in "、，）”" or line[-1] in "（“"] == []

    def test_hostile_text_in_every_field_runs_nothing(
        self, draft: Callable[..., Reading], as_view: Callable[[list[Reading]], GraphView], map_page: Callable[..., Any]
    ) -> None:
        """Names, titles, quotes, publishers, numbers, the map's own title: shown as they are, all of them."""
        said = [(f"Zone:{text}", "MEMBER_OF", f"Alliance:{text}盟", f"{text}加入{text}盟。", "") for text in HOSTILE]
        page = map_page(draw(as_view([draft(tuple(HOSTILE[:5]), said)]), title=HOSTILE[0], note=HOSTILE[1]))
        assert page.evaluate("document.body.zhengtu.seen.nodes.length") == 2 * len(HOSTILE)
        for number in range(len(HOSTILE)):
            page.evaluate(SELECT_LINE, number)
            assert page.query_selector("#panel blockquote")
        page.fill("#search", "script")
        page.wait_for_selector("#results [role=option]")
        page.click("[data-act=table]")
        texts = page.inner_text("#table")
        assert [text for text in HOSTILE if " ".join(text.split()) not in " ".join(texts.split())] == []
        assert (
            page.evaluate("document.querySelectorAll('#main img, #main iframe, #main script, #main form').length") == 0
        )

    def test_a_link_that_runs_script_is_no_link(self, view: GraphView, map_page: Callable[..., Any]) -> None:
        """Only http and https addresses of documents can be followed."""
        page = map_page(draw(view))
        safe = "document.body.zhengtu.evidence.cite({title: 'x', url: %s}, {}).querySelector('a')"
        assert page.evaluate(f"{safe % repr('javascript:alert(1)')} === null")
        assert page.evaluate(f"{safe % repr('https://example.org/')} !== null")


MIDDLE = """([a, b]) => {
  const { network } = document.body.zhengtu.picture;
  const [p, q] = [a, b].map((id) => network.canvasToDOM(network.getPosition(id)));
  const box = document.getElementById("canvas").getBoundingClientRect();
  return [box.x + (p.x + q.x) / 2, box.y + (p.y + q.y) / 2];
}"""
SELECT_LINE = """(number) => {
  const app = document.body.zhengtu;
  app.select({ pair: [...app.seen.lines.keys()][number] });
}"""
