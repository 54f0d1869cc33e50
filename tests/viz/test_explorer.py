"""The fifteen things that people expect of the explorer, each in real Chromium over a real server.

The fixture `page` fails a test by any error, dialog or outside request. `app` is the page's own state.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from kg.model import Reading
from kg.store.open import open_store
from viz.explorer import opening

pytestmark = pytest.mark.browser
CHECKS = (Path(__file__).parent / "checks.js").read_text(encoding="utf-8")
HOSTILE = (Path(__file__).parent / "hostile.txt").read_text(encoding="utf-8").splitlines()


def state(page: Any, words: str) -> Any:
    return page.evaluate(f"(() => {{ const app = document.body.zhengtu; return {words}; }})()")


def until(page: Any, words: str, seconds: float = 10) -> None:
    """Wait for a condition. Playwright's own way compiles text to code, which the page's policy forbids."""
    end = time.monotonic() + seconds
    while not state(page, words):
        assert time.monotonic() < end, words
        page.wait_for_timeout(20)


def rest(page: Any) -> None:
    """Wait until what moves has come to its place, which takes 21 frames however slow, and the address knows it."""
    page.evaluate(
        """() => new Promise((done) => { let left = 30;
        const frame = () => (left-- ? requestAnimationFrame(frame) : setTimeout(done, 300)); frame(); })"""
    )


def id_of(page: Any, name: str) -> str:
    found: str = page.evaluate(
        "(name) => [...document.body.zhengtu.graph.nodes.values()].find((node) => node.name === name).id", name
    )
    return found


def names(page: Any) -> set[str]:
    return set(state(page, "app.seen.nodes.map((id) => app.graph.name(id))"))


def find(page: Any, words: str) -> None:
    page.fill("#search", words)
    page.wait_for_selector("#results [role=option]")
    page.keyboard.press("Enter")
    until(page, "!app.asking && document.getElementById('results').hidden")
    page.wait_for_selector("#panel[data-kind=card]")


def point(page: Any, name: str) -> tuple[float, float]:
    """Where a node stands in the window."""
    x, y = page.evaluate(
        """(id) => { const { network } = document.body.zhengtu.picture;
        const at = network.canvasToDOM(network.getPosition(id));
        const box = document.getElementById("canvas").getBoundingClientRect();
        return [box.x + at.x, box.y + at.y]; }""",
        id_of(page, name),
    )
    return x, y


def download(page: Any, kind: str) -> bytes:
    page.click("#tools [data-act=export]")
    with page.expect_download() as found:
        page.click(f"[data-export={kind}]")
    return Path(found.value.path()).read_bytes()


# -- the fifteen -----------------------------------------------------------------------------------


def test_01_search_as_one_types(page: Any) -> None:
    """By name, alias, part and pinyin, with counts; the arrow keys choose, Enter jumps there."""
    for words, name in (
        ("南山", "南山大学"),
        ("临江园区", "临江高新区"),
        ("yunling", "云岭实验室"),
        ("hjlm", "淮江联盟"),
    ):
        find(page, words)
        assert page.text_content("#panel h2") == name
    page.fill("#search", "高新区")
    page.wait_for_selector("#results [role=option] >> nth=1")
    assert "2" in page.text_content("#results .count")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#result-1", "aria-selected") == "true"
    page.fill("#search", "没有这个名称")
    page.wait_for_selector("text=没有找到“没有这个名称”")


def test_02_the_legend_is_the_filter(page: Any) -> None:
    """Each type and relation with its count; switching one off takes it away and leaves the count."""
    row = page.locator("#legend li:has([data-filter=University])")
    assert row.locator(".number").text_content() == "2"
    page.click("[data-filter=University]")
    assert not names(page) & {"东湖大学", "南山大学"}
    assert row.locator(".number").text_content() == "2"
    page.click("[data-filter=University]")
    page.click("[data-filter=planned]")
    assert state(page, "[...app.seen.lines.values()].filter((line) => line.planned).length") == 0


def test_03_pointing_dims_all_but_the_neighbours(page: Any) -> None:
    """What is not next to the pointed node fades."""
    page.mouse.move(*point(page, "淮江联盟"))
    until(page, "app.picture.pointed?.node")
    kept = state(page, "[...app.picture.emphasis().nodes].map((id) => app.graph.name(id))")
    assert set(kept) == {"淮江联盟", "临江高新区", "西陵高新区"}
    page.mouse.move(300, 860)
    until(page, "!app.picture.pointed")


def test_04_unfolding_never_floods(pages: Any, crowd: str) -> None:
    """The count first, then twenty at a time out of five hundred."""
    page = pages.open(crowd)
    find(page, "江北市")
    page.wait_for_selector("[data-unfold]")
    assert page.locator("#panel h3 .number").first.text_content() == "501"
    before = state(page, "app.seen.nodes.length")
    page.click("[data-unfold]")
    until(page, f"app.seen.nodes.length > {before}")
    assert state(page, "app.seen.nodes.length") <= before + 20
    page.click("[data-unfold]")
    until(page, f"app.seen.nodes.length > {before + 20}")
    assert state(page, "app.seen.nodes.length") <= before + 40


def test_05_undo_redo_collapse_hide(page: Any) -> None:
    """Each step can be taken back, and taken again."""
    everything = names(page)
    find(page, "临江天使基金")
    page.click("#panel [data-act=collapse]")
    assert names(page) == everything - {"海川科技公司"}
    page.click("#panel [data-act=hide]")
    assert names(page) == everything - {"海川科技公司", "临江天使基金"}
    page.click("#tools [data-act=undo]")
    page.click("#tools [data-act=undo]")
    assert names(page) == everything
    page.click("#tools [data-act=redo]")
    assert names(page) == everything - {"海川科技公司"}


def test_06_ego_view(page: Any) -> None:
    """One, two, three hops around a node, and back to all."""
    find(page, "海川科技公司")
    expected = [{"海川科技公司", "临江天使基金"}, {"海川科技公司", "临江天使基金", "临江高新区"}]
    for depth, wanted in enumerate(expected, 1):
        page.click(f"#panel [data-ego='{depth}']")
        until(page, f"app.seen.nodes.length === {len(wanted)}")
        assert names(page) == wanted
    page.click("#panel [data-ego='3']")
    until(page, "app.seen.nodes.length > 6")
    page.click("#panel [data-ego='0']")
    assert "江北省科技厅" in names(page)


def test_07_paths_between_two_picks(page: Any) -> None:
    """Several shortest ones side by side, each hop with its quote."""
    find(page, "临江天使基金")
    page.click("#panel [data-act=path]")
    find_and_take(page, "云岭实验室")
    page.wait_for_selector("#panel[data-kind=route]")
    assert page.locator("#panel .route").count() == 2
    assert "东湖大学参与共建云岭实验室。" in page.inner_text("#panel")
    assert names(page) == {"临江天使基金", "临江高新区", "东湖大学", "南山大学", "云岭实验室"}
    page.locator("#panel .route button[aria-pressed]").first.click()
    assert len(names(page)) == 4
    page.click("[data-act=path-close]")
    assert "淮江联盟" in names(page)


def find_and_take(page: Any, words: str) -> None:
    page.fill("#search", words)
    page.wait_for_selector("#results [role=option]")
    page.keyboard.press("Enter")


def test_08_time(page: Any) -> None:
    """A window over the dates of claims, by its ends, by its middle, and played."""
    page.click("#tools [data-act=time]")
    page.locator("[data-end=to]").fill("0")
    assert "淮江联盟" not in names(page)
    assert "海川科技公司" in names(page)
    assert "2024-11" in page.inner_text("#time output")
    page.click("[data-act=play]")
    until(page, "app.state.window[1] > '2024-12'")
    page.click("[data-act=play]")
    box = page.locator(".bars").bounding_box()
    page.mouse.move(box["x"] + 5, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"], box["y"] + 10, steps=5)
    page.mouse.up()
    assert state(page, "app.state.window")[1] == "2025-11"
    page.click("#time >> text=全部时间")
    assert state(page, "app.state.window") is None


def test_09_evidence(page: Any) -> None:
    """The quote in its paragraph, both names marked by their exact places; the whole document behind it."""
    find(page, "东湖大学")
    page.locator("#panel li", has_text="临江高新区").locator("[data-fact]").first.click()
    page.wait_for_selector("#panel .said")
    text = page.inner_text("#panel")
    for wanted in ("关于推进双高协同的实施意见", "江政办发〔2025〕28号", "2025-07-04", "已完成", "90%", "合作"):
        assert wanted in text
    assert page.text_content("#panel mark.head") == "临江高新区"
    page.locator("#panel button", has_text="读全文").first.click()
    page.wait_for_selector("dialog .text")
    assert "江北省科技厅指导双高协同。" in page.inner_text("dialog")
    assert page.locator("dialog .mention").count() >= 8
    assert "结成对子" in page.text_content("dialog p.said")


def test_10_the_address_is_the_view(page: Any, pages: Any) -> None:
    """Nodes, filters, selection, positions: opened elsewhere it is the same picture."""
    page.click("[data-filter=Program]")
    find(page, "临江高新区")
    page.click("#panel [data-act=pin]")
    page.mouse.move(*point(page, "临江高新区"))
    page.mouse.down()
    page.mouse.move(600, 300, steps=4)
    page.mouse.up()
    until(page, "location.hash.includes('types=Program') && location.hash.includes('!p')")
    rest(page)
    other = pages.open(page.url)
    for part in ("app.seen.nodes", "[...app.state.places]", "app.state.selected"):
        assert state(other, part) == state(page, part)
    assert state(other, "app.picture.camera()") == pytest.approx(state(page, "app.picture.camera()"), abs=1)


def test_11_pin_drag_and_tidy(page: Any) -> None:
    """What was dragged stays where it was put; tidying moves the others, and not far."""
    page.mouse.move(*point(page, "江北市"))
    page.mouse.down()
    page.mouse.move(700, 250, steps=6)
    page.mouse.up()
    id = id_of(page, "江北市")
    put = state(page, f"app.at('{id}')")
    before = state(page, "app.seen.nodes.map((id) => app.at(id))")
    page.click("#tools [data-act=tidy]")
    rest(page)
    after = state(page, "app.seen.nodes.map((id) => app.at(id))")
    assert state(page, f"app.at('{id}')") == put
    assert before != after
    page.click("#tools [data-act=undo]")
    assert state(page, "app.seen.nodes.map((id) => app.at(id))") == before


def test_12_exports(page: Any) -> None:
    """Figure, network, data, table and footnotes of what is seen."""
    page.click("[data-filter=Program]")
    svg = download(page, "svg").decode()
    ElementTree.fromstring(svg)
    for wanted in ("临江高新区", "园区 2", "每条关系均附原句", "2025-11-02"):
        assert wanted in svg
    assert download(page, "png").startswith(b"\x89PNG")
    gexf = ElementTree.fromstring(download(page, "gexf"))
    assert len(gexf.findall(".//{http://gexf.net/1.3}node")) == len(names(page))
    data = json.loads(download(page, "json"))
    assert {node["name"] for node in data["nodes"]} == names(page)
    assert all(set(edge) >= {"id", "head", "relation", "tail", "claims"} for edge in data["edges"])
    table = download(page, "csv")
    assert table.startswith(b"\xef\xbb\xbf")
    assert len(table.decode().splitlines()) == 1 + sum(len(edge["claims"]) for edge in data["edges"])
    notes = download(page, "notes").decode()
    assert re.search(r"\[1\] .+，《.+》.*：“.+”", notes)


def test_13_table_twin(page: Any) -> None:
    """The same view in rows, sorted by any column, copied as a spreadsheet takes it."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("#tools [data-act=table]")
    rows = page.locator("#table tbody tr").count()
    assert rows == state(page, "app.seen.facts.reduce((sum, entry) => sum + entry.claims.length, 0)")
    page.click("[data-sort=date]")
    dates = page.locator("#table td.date").all_text_contents()
    assert dates == sorted(dates)
    assert page.get_attribute("th:has([data-sort=date])", "aria-sort") == "ascending"
    page.click("[data-sort=date]")
    assert page.locator("#table td.date").all_text_contents() == sorted(dates, reverse=True)
    page.click("[data-act=copy]")
    until(page, "document.getElementById('message').textContent")
    copied = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert len(copied) == rows + 1
    assert {line.count("\t") for line in copied} == {7}


def test_14_questions_kept(page: Any, pages: Any, site: str) -> None:
    """A view saved under a name is there for the next reader; it can be renamed and deleted."""
    page.click("[data-filter=Program]")
    page.click("#tools [data-act=saved]")
    page.fill("dialog .save input", "没有机制")
    page.click("dialog .save button")
    page.wait_for_selector("dialog .views >> text=没有机制")
    other = pages.open(site)
    other.click("#tools [data-act=saved]")
    other.click("dialog .views >> text=没有机制")
    until(other, "app.state.typesOff.has('Program')")
    other.click("#tools [data-act=saved]")
    other.click("dialog .views >> text=改名")
    other.fill("dialog .views input", "新名")
    other.keyboard.press("Enter")
    other.wait_for_selector("dialog .views >> text=新名")
    other.click("dialog .views >> text=删除")
    other.wait_for_selector("dialog >> text=还没有保存的视图")


def test_15_keyboard_alone(page: Any) -> None:
    """Search, walk, open, hide, undo, zoom, table and help without a pointer; focus is seen, the caution is read."""
    page.keyboard.press("/")
    page.keyboard.type("淮江联盟")
    page.wait_for_selector("#results [role=option]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel[data-kind=card]")
    page.focus("#canvas")
    first = state(page, "app.state.selected.node")
    for key in ("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    assert state(page, "app.state.selected.node")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"
    page.focus("#canvas")
    count = len(names(page))
    page.keyboard.press("h")
    assert len(names(page)) == count - 1
    page.keyboard.press("z")
    assert len(names(page)) == count
    scale = state(page, "app.picture.camera()[2]")
    page.keyboard.press("+")
    assert state(page, "app.picture.camera()[2]") > scale
    page.keyboard.press("t")
    assert page.is_visible("#table")
    page.keyboard.press("t")
    page.keyboard.press("?")
    assert page.is_visible("dialog kbd")
    assert "不代表任何评价" in page.inner_text("#judgement")
    assert first


# -- the second and the third click ---------------------------------------------------------------


def test_a_slider_stays_in_the_hand(page: Any) -> None:
    """An end of the time window is dragged with the mouse as far as the mouse goes, as one step to undo."""
    page.click("#tools [data-act=time]")
    end = page.locator("[data-end=from]").bounding_box()
    track = end["width"] - 12
    page.mouse.move(end["x"] + 6, end["y"] + 9)
    page.mouse.down()
    page.mouse.move(end["x"] + 6 + track * 0.75, end["y"] + 9, steps=12)
    page.mouse.up()
    assert state(page, "app.state.window[0]") >= "2025-06"
    page.click("#tools [data-act=undo]")
    assert state(page, "app.state.window") is None


def test_a_window_in_a_link_is_seen(pages: Any, site: str) -> None:
    """Whoever is sent a window over time sees that it is one, and can open it."""
    page = pages.open(f"{site}#v=1&time=2025-10!2025-11")
    assert page.is_visible("#time")
    assert page.get_attribute("#tools [data-act=time]", "aria-pressed") == "true"
    assert "西陵高新区" in names(page)
    assert "江北市" not in names(page)
    page.click("#time >> text=全部时间")
    assert "江北市" in names(page)


@pytest.mark.parametrize("cut", ["node=%E5%BE", "show=%", "at=%!1!2", "path=%E5!%", "time=<script>!x", "ask=%E"])
def test_a_link_that_was_cut_off(pages: Any, site: str, cut: str) -> None:
    """A mail program breaks an address wherever it likes: the page opens all the same."""
    page = pages.open(f"{site}#v=1&{cut}")
    assert page.is_visible("#canvas canvas")


def test_the_address_follows_a_search(page: Any, pages: Any) -> None:
    """The window that the search has moved is in the address, too."""
    find(page, "海川科技公司")
    rest(page)
    other = pages.open(page.url)
    assert state(other, "app.picture.camera()") == pytest.approx(state(page, "app.picture.camera()"), abs=1)


def test_unfolding_brings_the_last_one(
    pages: Any,
    tmp_path: Path,
    draft: Callable[..., Reading],
    store_of: Callable[..., Path],
    serving: Callable[[Path], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever is in the picture already, in whatever order it came; and by the key, as often as it is pressed."""
    said = [(f"Enterprise:第{n:02}号公司", "LOCATED_IN", "Place:江北市", "位于江北市。", "") for n in range(60)]
    monkeypatch.setattr("viz.explorer.SMALL", 10)
    monkeypatch.setattr("viz.explorer.BEST", 1)
    monkeypatch.setattr("viz.explorer.AROUND", 2)
    site = serving(store_of(tmp_path / "a.db", [draft(("甲", "", "", "", ""), said)]))
    page = pages.open(site)
    known = names(page)
    for number in [n for n in range(59, 0, -1) if f"第{n:02}号公司" not in known][:9]:
        find(page, f"第{number:02}号公司")
    find(page, "江北市")
    for _ in range(6):
        count = len(names(page))
        page.keyboard.press("u")
        until(page, f"app.seen.nodes.length > {count} || document.getElementById('message').textContent")
    assert len(names(page)) == 61
    assert page.locator("[data-unfold]").count() == 0


def test_unfolding_what_a_filter_hides_says_so(page: Any) -> None:
    """The filter stands; the reader hears why nothing comes."""
    page.click("[data-filter=University]")
    find(page, "云岭实验室")
    page.click("#panel [data-unfold]")
    until(page, "document.getElementById('message').textContent.includes('筛选')")
    assert "东湖大学" not in names(page)


def test_the_legend_counts_what_is_looked_at(page: Any) -> None:
    """Around one node, the counts are of what lies around it."""
    find(page, "海川科技公司")
    page.click("#panel [data-ego='2']")
    until(page, "app.seen.nodes.length === 3")
    numbers = page.locator("#legend details:first-of-type li .number").all_text_contents()
    assert numbers == ["1", "1", "1"]
    page.click("[data-filter=Fund]")
    assert page.locator("#legend li:has([data-filter=Fund]) .number").text_content() == "1"


def test_a_path_is_left_as_it_was_entered(page: Any) -> None:
    """On a path a node has its card and a line its quotes; the way out leaves every node where it stood."""
    before = state(page, "[...app.graph.nodes.keys()].map((id) => app.at(id))")
    find(page, "临江天使基金")
    page.click("#panel [data-act=path]")
    find_and_take(page, "云岭实验室")
    page.wait_for_selector("#panel[data-kind=route]")
    rest(page)
    page.mouse.click(*point(page, "临江高新区"))
    page.wait_for_selector("#panel[data-kind=card]")
    page.click("#panel .close")
    page.wait_for_selector("#panel[data-kind=route]")
    page.click("#panel .close")
    assert state(page, "app.state.route") is None
    assert state(page, "[...app.graph.nodes.keys()].map((id) => app.at(id))") == before


def test_a_path_elsewhere(page: Any, pages: Any) -> None:
    """The link of a path opens with the same nodes at the same places."""
    find(page, "临江天使基金")
    page.click("#panel [data-act=path]")
    find_and_take(page, "云岭实验室")
    page.wait_for_selector("#panel[data-kind=route]")
    rest(page)
    other = pages.open(page.url)
    other.wait_for_selector("#panel[data-kind=route]")
    for part in ("app.seen.nodes", "app.seen.nodes.map((id) => app.at(id))"):
        assert state(other, part) == state(page, part)
    other.wait_for_timeout(300)
    assert state(other, "app.picture.camera()") == pytest.approx(state(page, "app.picture.camera()"), abs=1)


def test_keys_after_a_search(page: Any) -> None:
    """What was found by name can be worked on at once, without a pointer."""
    find(page, "淮江联盟")
    page.keyboard.press("h")
    assert "淮江联盟" not in names(page)
    page.keyboard.press("t")
    assert page.is_visible("#table")
    page.keyboard.press("Escape")
    assert not page.is_visible("#table")
    assert page.get_attribute("#tools [data-act=table]", "aria-pressed") == "false"


def test_a_search_for_a_whole_article(page: Any) -> None:
    """Nothing is found, and nothing fails."""
    page.fill("#search", "高新区" * 400)
    page.wait_for_selector("text=没有找到")


def test_without_the_network(page: Any, pages: Any) -> None:
    """What the page holds stays readable; what it would have to ask for is said to be out of reach."""
    page.context.set_offline(True)
    page.fill("#search", "云岭")
    until(page, "document.getElementById('message').textContent.includes('连不上服务器')")
    page.mouse.click(*point(page, "淮江联盟"))
    page.locator("#panel [data-fact]").first.click()
    page.wait_for_selector("#panel blockquote")
    pages.wrong.clear()  # the browser itself reports every question that failed


def test_the_back_button(page: Any, site: str) -> None:
    """From a link that was opened in the same page, back to what was seen before."""
    everything = names(page)
    page.evaluate("location.hash = '#v=1&types=University'")
    until(page, "app.state.typesOff.size === 1")
    page.go_back()
    until(page, "app.state.typesOff.size === 0")
    assert names(page) == everything


def test_targets_of_fingers_lie_apart(page: Any) -> None:
    """The rows of the legend are 24 pixels apart at least (WCAG 2.2)."""
    tops = [box.bounding_box()["y"] for box in page.locator("#legend li input").all()]
    assert min(after - before for before, after in zip(tops[:6], tops[1:7], strict=True)) >= 24


# -- beside them -----------------------------------------------------------------------------------


def test_phone(pages: Any, site: str) -> None:
    """At phone width nothing is cut off: legend and card come and go, a tap selects."""
    page = pages.open(site, width=390, height=844, has_touch=True, is_mobile=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.tap("#tools [data-act=legend]")
    assert page.is_visible("#legend summary")
    page.tap("#tools [data-act=legend]")
    page.touchscreen.tap(*point(page, "淮江联盟"))
    page.wait_for_selector("#panel[data-kind=card] h2")
    assert page.text_content("#panel h2") == "淮江联盟"


def test_phone_legend_and_path(pages: Any, site: str) -> None:
    """A tap beside the legend closes it; a path stands above the card; what was tapped before no longer stands out."""
    page = pages.open(site, width=390, height=844, has_touch=True, is_mobile=True)
    page.tap("#tools [data-act=legend]")
    page.touchscreen.tap(370, 500)
    assert not page.is_visible("#legend summary")
    assert page.get_attribute("#tools [data-act=legend]", "aria-expanded") == "false"
    page.touchscreen.tap(*point(page, "淮江联盟"))
    page.wait_for_selector("#panel[data-kind=card] h2")
    assert state(page, "app.picture.pointed") is None
    page.tap("#panel [data-act=path]")
    page.fill("#search", "云岭实验室")
    page.wait_for_selector("#results [role=option]")
    page.tap("#results [role=option]")
    page.wait_for_selector("#panel[data-kind=route]")
    rest(page)
    top = page.locator("#panel").bounding_box()["y"]
    assert all(point(page, name)[1] < top for name in names(page))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(pages: Any, site: str, scheme: str) -> None:
    """Every text stands out from its page by 4.5 to 1, in light and dark."""
    page = pages.open(site, color_scheme=scheme)
    find(page, "临江高新区")
    assert page.evaluate(f"{CHECKS} pale()") == []


def test_everything_has_a_name(page: Any) -> None:
    """Every button, field and region can be told apart by a screen reader."""
    find(page, "临江高新区")
    page.click("#tools [data-act=time]")
    assert page.evaluate(f"{CHECKS} nameless()") == []


def test_less_motion(pages: Any, site: str) -> None:
    """Who wants no motion gets none: the picture is where it should be at once."""
    page = pages.open(site, reduced_motion="reduce")
    page.evaluate("document.body.zhengtu.picture.zoom(3)")
    page.evaluate("document.body.zhengtu.picture.fit()")
    now = state(page, "app.picture.camera()")
    page.wait_for_timeout(400)
    assert state(page, "app.picture.camera()") == now


def test_a_link_to_what_is_gone(pages: Any, site: str) -> None:
    """Unknown ids are counted and left out, the rest is shown."""
    page = pages.open(f"{site}#v=1&show=e_gone,e_lost&node=e_gone&around=e_gone!9&open=99&at=e_gone!x!y&view=1!2")
    until(page, "document.getElementById('message').textContent.includes('2')")
    assert names(page) == set()


def test_a_link_from_another_version(pages: Any, site: str) -> None:
    """What can be read of it is used, and the reader is told."""
    page = pages.open(f"{site}#v=0&types=Zone&nonsense&=&%&future=1")
    until(page, "document.getElementById('message').textContent.includes('另一个版本')")
    assert "临江高新区" not in names(page)


def test_an_empty_graph(
    pages: Any, tmp_path: Path, store_of: Callable[..., Path], serving: Callable[[Path], str]
) -> None:
    """The page says how to fill it."""
    site = serving(store_of(tmp_path / "empty.db", []))
    assert "kg build" in pages.open(site).inner_text("#panel")


def test_hostile_text_through_store_and_page(
    pages: Any,
    tmp_path: Path,
    draft: Callable[..., Reading],
    store_of: Callable[..., Path],
    serving: Callable[[Path], str],
) -> None:
    """Fifty texts in every field: all are shown, none runs."""
    said = [(f"Zone:{text}", "MEMBER_OF", f"Alliance:{text}盟", f"{text}加入{text}盟。", "") for text in HOSTILE]
    site = serving(store_of(tmp_path / "bad.db", [draft(tuple(HOSTILE[:5]), said)]))
    page = pages.open(site)
    page.click("#tools [data-act=table]")
    shown = " ".join(page.inner_text("#table").split())
    assert [text for text in HOSTILE if " ".join(text.split()) not in shown] == []
    page.click("#tools [data-act=table]")
    for text in HOSTILE[:12]:
        page.evaluate("(id) => document.body.zhengtu.reveal(id)", id_of(page, text))
        page.locator("#panel [data-fact]").first.click()
        page.wait_for_selector("#panel .said")
    page.locator("#panel button", has_text="读全文").first.click()
    page.wait_for_selector("dialog .text")
    assert page.evaluate("document.querySelectorAll('img, iframe, form:not(.save), object').length") == 0


def test_hostile_files_through_build_map_and_page(pages: Any, tmp_path: Path, serving: Callable[[Path], str]) -> None:
    """Fifty files with script in name, front matter and text: all are read, every text can be read again, none runs."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number, text in enumerate(HOSTILE):
        head = dict.fromkeys(("title", "publisher", "number", "url", "kind"), text) | {"date": "2025-07-04"}
        lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in head.items()]
        body = f"{text}\n徐州高新区与中国矿业大学结成对子。{text}"
        named = text.replace("/", "∕")[:40]
        (folder / f"{number} {named}.txt").write_text("\n".join(["---", *lines, "---", body]), encoding="utf-8")
    graph, drawn = tmp_path / "graph.db", tmp_path / "map.html"
    command = [sys.executable, "-m", "kg", "build", str(folder), "--store", str(graph), "--map", str(drawn)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    pages.open(drawn.as_uri())
    site = serving(graph)
    page = pages.open(site)
    found = page.evaluate("fetch('api/documents').then((answer) => answer.json())")["documents"]
    assert len(found) == len(HOSTILE)
    for one in found:
        page.evaluate("(id) => document.body.zhengtu.reader.open(id)", one["id"])
        shown = page.inner_text("dialog .text")
        assert "徐州高新区与中国矿业大学结成对子" in shown
    assert page.evaluate("document.querySelectorAll('img, iframe, form:not(.save), object').length") == 0


def test_a_large_graph_opens_with_the_best_connected(
    tmp_path: Path, draft: Callable[..., Reading], store_of: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A graph above SMALL is not sent as a whole."""
    said = [(f"Enterprise:第{n}号公司", "LOCATED_IN", "Place:江北市", "位于江北市。", "") for n in range(30)]
    monkeypatch.setattr("viz.explorer.SMALL", 20)
    monkeypatch.setattr("viz.explorer.AROUND", 4)
    with open_store(str(store_of(tmp_path / "a.db", [draft(("甲", "", "", "", ""), said)]))) as store:
        found = opening(store)
    assert len(found.nodes) == 9
    assert "江北市" in {node.name for node in found.nodes}
