"""From a click to the picture: unfolding in the served page, over a graph of 100k entities and 400k edges.

    python benchmarks/explorer.py [--nodes N] [--edges N] [--store FILE]

`--store` keeps the generated graph, or uses the one that is there. Prints the seconds until the page can be
used, and median and slowest of 25 unfoldings, in milliseconds from asking until the second frame after it.
"""

from __future__ import annotations

import argparse
import random
import shutil
import socket
import statistics
import tempfile
import threading
import time
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, sync_playwright
from store import make_world  # beside this file

from kg.store.open import open_store
from viz.server import address, app

CHROMIUM = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
UNFOLD = """async (id) => {
  const app = document.body.zhengtu;
  await app.reveal(id);
  const begun = performance.now();
  await app.unfold(id, app.groupsOf(id)[0]);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return performance.now() - begun;
}"""


def generated(path: Path, nodes: int, edges: int) -> None:
    with open_store(str(path), "create") as store:
        for reading in make_world(nodes, edges, random.Random(1)).readings():
            store.write(reading)


def served(path: Path) -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app(str(path)), port=port, log_level="error"))
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.05)
    return address("127.0.0.1", port)


def measure(page: Page, site: str) -> None:
    for visit in ("first", "second"):
        began = time.perf_counter()
        page.goto(site)
        page.wait_for_selector("body[data-ready]")
        print(f"{visit} visit ready {time.perf_counter() - began:.2f} s")
    ids = page.evaluate("document.body.zhengtu.seen.nodes.slice(0, 25)")
    took = [page.evaluate(UNFOLD, id) for id in ids]
    print(f"unfold {statistics.median(took):.0f} ms, slowest {max(took):.0f} ms")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--nodes", type=int, default=100_000)
    options.add_argument("--edges", type=int, default=400_000)
    options.add_argument("--store", type=Path)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        path = given.store or Path(folder) / "graph.db"
        if not path.exists():
            generated(path, given.nodes, given.edges)
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        measure(browser.new_page(viewport={"width": 1400, "height": 900}), served(path))
        browser.close()


if __name__ == "__main__":
    main()
