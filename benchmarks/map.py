"""How soon a map can be used, and how smoothly it moves, beside pyvis as it comes, in one run.

    python benchmarks/map.py [--nodes 1000 5000] [--pyvis SECONDS]

For every size: seconds to lay out and write the page, megabytes, seconds in headless Chromium from opening
the file to the page being ready to answer a click, and frames a second while the picture is dragged. pyvis'
own page counts as ready when its physics has settled; it is given up after `--pyvis` seconds.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, TimeoutError, sync_playwright

from kg.model import Claim, Entity, GraphView, Source, edges_of, stable_id
from viz.layout import layout
from viz.look import sizes
from viz.map import draw

TYPES = ("Zone", "University", "Enterprise", "Agency", "Platform", "Fund", "Industry", "Policy", "Person", "Event")
ENDINGS = ("高新区", "大学", "科技有限公司", "科技局", "实验室", "科创基金", "产业", "实施意见", "", "大会")
PLACES = "江河湖海山川云雨东南西北春夏秋冬金木水火土平安和顺永昌兴盛"
CHROMIUM = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
]


def generated(nodes: int, edges: int, seed: int = 1) -> GraphView:
    """A graph with communities of some 120 nodes and a few hubs in each, Chinese names, one quote a claim."""
    chance = random.Random(seed)
    entities = [_entity(number, chance) for number in range(nodes)]
    home = [chance.randrange(max(5, nodes // 120)) for _ in entities]
    members: dict[int, list[int]] = {}
    for number, at in enumerate(home):
        members.setdefault(at, []).append(number)
    claims = [_claim(entities, home, members, chance) for _ in range(edges)]
    dates = {
        f"d_{year}": Source(f"d_{year}", f"{year}年工作要点", "policy", "某省", f"{year}-03-01")
        for year in range(2020, 2026)
    }
    return GraphView(tuple(sorted(entities, key=lambda one: one.id)), edges_of(claims), dates)


def _entity(number: int, chance: random.Random) -> Entity:
    kind = number % len(TYPES)
    name = "".join(chance.choices(PLACES, k=4)) + ENDINGS[kind]
    return Entity(stable_id("e", TYPES[kind], str(number)), TYPES[kind], name)


def _claim(entities: list[Entity], home: list[int], members: dict[int, list[int]], chance: random.Random) -> Claim:
    head = int(len(entities) * chance.random() ** 2)
    near = members[home[head]] if chance.random() < 0.85 else range(len(entities))
    tail = near[int(len(near) * chance.random() ** 2)]
    if tail == head:
        tail = (head + 1) % len(entities)
    one, other = entities[head], entities[tail]
    quote = f"{one.name}与{other.name}签署协议，共同推进成果转化。"
    start = chance.randrange(10_000)
    rest: dict[str, Any] = {"quote": quote, "rule": "generated", "status": chance.choice(["", "done", "planned"])}
    document = f"d_{chance.randrange(2020, 2026)}"
    return Claim.make(one.id, "COOPERATES_WITH", other.id, document, start, start + len(quote), **rest)


def ours(browser: Browser, view: GraphView, folder: Path) -> dict[str, float]:
    began = time.perf_counter()
    layout(view, sizes(view))
    laid = time.perf_counter() - began
    began = time.perf_counter()
    html = draw(view, title="测量")
    written = time.perf_counter() - began
    path = folder / "map.html"
    path.write_text(html, encoding="utf-8")
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    ready = _seconds(page, path, "document.body.dataset.ready === 'true'", 120)
    opened = {"layout": laid, "write": written, "megabytes": path.stat().st_size / 1e6, "ready": ready}
    opened["frames"] = frames(page)
    page.evaluate("document.body.zhengtu.change({ grouped: false }); document.body.zhengtu.picture.fit(null, true)")
    opened["frames, all nodes"] = frames(page)
    page.close()
    return opened


def pyvis_as_it_comes(browser: Browser, view: GraphView, folder: Path, patience: float) -> dict[str, float]:
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line", height="900px")
    for node in view.nodes:
        network.add_node(node.id, label=node.name, title=node.type)
    for edge in view.edges:
        network.add_edge(edge.head, edge.tail, title=edge.relation)
    path = folder / "pyvis.html"
    path.write_text(network.generate_html(), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.route("https://**", lambda route: route.abort())
    ready = _seconds(page, path, "document.getElementById('loadingBar')?.style.display === 'none'", patience)
    found = {"megabytes": path.stat().st_size / 1e6, "ready": ready}
    if ready < patience:
        found["frames"] = frames(page)
    page.close()
    return found


def _seconds(page: Page, path: Path, condition: str, patience: float) -> float:
    """Seconds from opening a file until a condition holds, or the patience where it never does."""
    began = time.perf_counter()
    try:
        page.goto(path.as_uri(), wait_until="domcontentloaded", timeout=patience * 1000)
    except TimeoutError:
        return patience
    # Playwright's own waiting compiles text to code, which our page's policy forbids.
    while not page.evaluate(condition) and time.perf_counter() - began < patience:
        page.wait_for_timeout(20)
    return min(time.perf_counter() - began, patience)


def frames(page: Page, seconds: float = 2.0) -> float:
    """Frames a second while the background is dragged round and round."""
    page.evaluate("""() => { window.drawn = 0; const count = () => { window.drawn += 1; requestAnimationFrame(count); };
                     requestAnimationFrame(count); }""")
    page.mouse.move(420, 180)
    page.mouse.down()
    first, began = page.evaluate("window.drawn"), time.perf_counter()
    step = 0
    while time.perf_counter() - began < seconds:
        step += 1
        page.mouse.move(420 + 150 * ((step // 20) % 2) + step % 20, 180 + step % 40)
    spent = time.perf_counter() - began
    last = page.evaluate("window.drawn")
    page.mouse.up()
    return float(last - first) / spent


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--nodes", type=int, nargs="+", default=[1000, 5000])
    options.add_argument("--pyvis", type=float, default=0, help="seconds to wait for pyvis' own page; 0 leaves it out")
    given = options.parse_args()
    with sync_playwright() as play, tempfile.TemporaryDirectory() as folder:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        browser.new_page().goto("about:blank")  # the first page of a browser takes its own time
        for nodes in given.nodes:
            view = generated(nodes, 3 * nodes)
            show(f"{nodes} nodes, {len(view.edges)} edges: ours", ours(browser, view, Path(folder)))
            if given.pyvis:
                show(f"{nodes} nodes: pyvis", pyvis_as_it_comes(browser, view, Path(folder), given.pyvis))
        browser.close()


def show(what: str, found: dict[str, float]) -> None:
    print(what, "  ".join(f"{name} {value:.2f}" for name, value in found.items()), sep="  ", flush=True)


if __name__ == "__main__":
    main()
