"""Which fixture to choose: `view` is a small graph as a GraphView, `store_file` the same as a file, `site` a
server over it on a free port, `page` a browser's page that fails the test by any error or outside request.
`crowd` is a server over a city with 500 companies, whose page opens with some of it.

Without Chromium or Playwright the tests marked `browser` are skipped, with the way to get them; in CI they fail.
"""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kg.model import Claim, Document, Entity, GraphView, Mention, Reading, edges_of, stable_id
from kg.store.open import open_store

HOW = "apt-get install chromium, and pip install playwright"
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
]
ALIASES = {"临江高新区": ("临江国家高新区", "临江园区")}
INSTRUCTIONS = ("关于推进双高协同的实施意见", "policy", "江北省政府办公厅", "2025-07-04", "江政办发〔2025〕28号")
NEWS = ("临江高新区这一年", "news", "江北日报", "2024-11-20", "")
LATER = ("联盟迎来新成员", "news", "江北日报", "2025-11-02", "")
SAID = {
    INSTRUCTIONS: [
        ("Zone:临江高新区", "PAIRED_WITH", "University:东湖大学", "临江高新区与东湖大学结成对子。", "done"),
        ("Zone:临江高新区", "PAIRED_WITH", "University:南山大学", "临江高新区还与南山大学结成对子。", "done"),
        ("Zone:西陵高新区", "PAIRED_WITH", "University:南山大学", "西陵高新区拟与南山大学结对。", "planned"),
        ("Zone:临江高新区", "IMPLEMENTS", "Program:双高协同", "临江高新区深化“双高协同”。", ""),
        ("Agency:江北省科技厅", "GUIDES", "Program:双高协同", "江北省科技厅指导双高协同。", ""),
    ],
    NEWS: [
        ("Zone:临江高新区", "ESTABLISHED", "Fund:临江天使基金", "2024年11月，临江高新区设立临江天使基金。", "done"),
        ("Fund:临江天使基金", "INVESTS_IN", "Enterprise:海川科技公司", "临江天使基金将投资海川科技公司。", "planned"),
        ("Zone:临江高新区", "LOCATED_IN", "Place:江北市", "临江高新区位于江北市。", ""),
        ("Zone:临江高新区", "COOPERATES_WITH", "University:东湖大学", "临江高新区与东湖大学签约合作。", "done"),
        ("University:东湖大学", "CO_BUILT", "Platform:云岭实验室", "东湖大学参与共建云岭实验室。", "done"),
        ("University:南山大学", "CO_BUILT", "Platform:云岭实验室", "南山大学也参与共建云岭实验室。", "done"),
    ],
    LATER: [
        ("Zone:临江高新区", "MEMBER_OF", "Alliance:淮江联盟", "临江高新区加入淮江联盟。", "done"),
        ("Zone:西陵高新区", "MEMBER_OF", "Alliance:淮江联盟", "西陵高新区加入淮江联盟。", "done"),
        ("Zone:临江高新区", "PAIRED_WITH", "University:东湖大学", "会上介绍，临江高新区同东湖大学结对两年。", "done"),
    ],
}

Said = tuple[str, str, str, str, str]


@dataclass
class Draft:
    """A document in the making: each sentence is a claim between two things that it names."""

    head: tuple[str, str, str, str, str]
    text: str = ""
    claims: list[Claim] = field(default_factory=list)
    mentions: set[Mention] = field(default_factory=set)
    entities: dict[str, Entity] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return stable_id("d", self.head[0])

    def entity(self, typed: str) -> Entity:
        kind, name = typed.split(":", 1)
        made = Entity(stable_id("e", kind, name), kind, name, ALIASES.get(name, ()))
        return self.entities.setdefault(made.id, made)

    def say(self, said: Said) -> None:
        head, tail = self.entity(said[0]), self.entity(said[2])
        start, quote = len(self.text), said[3]
        self.text += quote + "\n"
        for one in (head, tail):
            at = quote.find(one.name)
            if at >= 0:
                self.mentions.add(Mention(self.id, start + at, start + at + len(one.name), one.type, one.id))
        rest: dict[str, Any] = {"quote": quote, "rule": "test", "confidence": 0.9, "status": said[4]}
        self.claims.append(Claim.make(head.id, said[1], tail.id, self.id, start, start + len(quote), **rest))

    def reading(self) -> Reading:
        title, kind, publisher, date, number = self.head
        document = Document(
            self.id, title, kind, publisher, date, number, "https://example.org/a", "a.txt", text=self.text
        )
        entities = tuple(self.entities[id] for id in sorted(self.entities))
        return Reading(document, tuple(sorted(self.mentions)), entities, tuple(sorted(self.claims, key=lambda c: c.id)))


def drafted(head: tuple[str, str, str, str, str], said: list[Said]) -> Reading:
    draft = Draft(head)
    for one in said:
        draft.say(one)
    return draft.reading()


def viewed(readings: list[Reading]) -> GraphView:
    nodes = {one.id: one for reading in readings for one in reading.entities}
    claims = [claim for reading in readings for claim in reading.claims]
    sources = {reading.document.id: reading.document.source() for reading in readings}
    return GraphView(tuple(nodes[id] for id in sorted(nodes)), edges_of(claims), sources)


def written(path: Path, readings: list[Reading]) -> Path:
    with open_store(str(path), "create") as store:
        for reading in readings:
            store.write(reading)
    return path


@pytest.fixture(scope="session")
def readings() -> list[Reading]:
    return [drafted(head, said) for head, said in SAID.items()]


@pytest.fixture(scope="session")
def view(readings: list[Reading]) -> GraphView:
    return viewed(readings)


@pytest.fixture(scope="session")
def draft() -> Callable[[tuple[str, str, str, str, str], list[Said]], Reading]:
    """Makes a Reading of a title, kind, publisher, date and 文号, and sentences."""
    return drafted


@pytest.fixture(scope="session")
def as_view() -> Callable[[list[Reading]], GraphView]:
    return viewed


@pytest.fixture(scope="session")
def store_of() -> Callable[[Path, list[Reading]], Path]:
    """Writes readings into a new store."""
    return written


@pytest.fixture
def store_file(tmp_path: Path, readings: list[Reading]) -> Path:
    return written(tmp_path / "graph.db", readings)


@contextmanager
def answering(location: Path) -> Iterator[str]:
    """The address of a server over a store, with uvicorn as `kg serve` runs it."""
    import uvicorn

    from viz.server import app

    server = uvicorn.Server(uvicorn.Config(app(str(location)), log_level="error"))
    with socket.create_server(("127.0.0.1", 0), backlog=2048) as ours:  # nobody can take the port meanwhile
        thread = threading.Thread(target=server.run, args=([ours],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{ours.getsockname()[1]}/"
        server.should_exit = True
        thread.join(10)


@pytest.fixture
def serving() -> Iterator[Callable[[Path], str]]:
    """Starts a server over the store at a path and gives its address; it stops after the pages are closed."""
    with ExitStack() as servers:
        yield lambda location: servers.enter_context(answering(location))


@pytest.fixture(scope="session")
def site_file(tmp_path_factory: pytest.TempPathFactory, readings: list[Reading]) -> Path:
    return written(tmp_path_factory.mktemp("site") / "graph.db", readings)


@pytest.fixture(scope="session")
def site(site_file: Path) -> Iterator[str]:
    with answering(site_file) as address:
        yield address


@pytest.fixture
def crowd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, serving: Callable[[Path], str]) -> str:
    said: list[Said] = [
        (f"Enterprise:第{n}号公司", "LOCATED_IN", "Place:江北市", f"第{n}号公司位于江北市。", "") for n in range(500)
    ]
    said += [("Zone:临江高新区", "LOCATED_IN", "Place:江北市", "临江高新区位于江北市。", "")]
    monkeypatch.setattr("viz.explorer.SMALL", 10)
    monkeypatch.setattr("viz.explorer.BEST", 1)
    monkeypatch.setattr("viz.explorer.AROUND", 2)
    return serving(written(tmp_path / "crowd.db", [drafted(NEWS, said)]))


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, for the whole run."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        chromium = None
    if not chromium:
        if os.environ.get("CI"):
            pytest.fail(f"no Chromium or Playwright: {HOW}")
        pytest.skip(f"no Chromium or Playwright: {HOW}")
    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield launched
        launched.close()


@dataclass
class Watch:
    """Opens pages and keeps what went wrong in them."""

    browser: Any
    wrong: list[str] = field(default_factory=list)
    contexts: list[Any] = field(default_factory=list)

    def open(self, address: str, width: int = 1400, height: int = 900, **options: Any) -> Any:
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(20_000)
        self.contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: said.type in ("error", "warning") and self.wrong.append(said.text))
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("dialog", lambda dialog: (self.wrong.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self._asked(request.url, address))
        page.goto(address)
        page.wait_for_selector("body[data-ready]")
        return page

    def _asked(self, url: str, address: str) -> None:
        home = "/".join(address.split("/")[:3]) + "/"
        if not url.startswith((home, "blob:", "data:")):
            self.wrong.append(f"outside request {url}")

    def close(self) -> None:
        for context in self.contexts:
            context.close()


@pytest.fixture
def pages(browser: Any, serving: Callable[[Path], str]) -> Iterator[Watch]:
    """Opens pages; at the end none of them may have had an error, a dialog or an outside request.

    It asks for `serving` so that pages close before their servers do.
    """
    watch = Watch(browser)
    yield watch
    watch.close()
    assert watch.wrong == []


@pytest.fixture
def page(pages: Watch, site: str) -> Any:
    """The explorer over the small graph."""
    return pages.open(site)


@pytest.fixture
def map_page(pages: Watch, tmp_path: Path) -> Callable[..., Any]:
    """Opens a map from disk, as one who was sent it by mail."""

    def opened(html: str, **options: Any) -> Any:
        path = tmp_path / "map.html"
        path.write_text(html, encoding="utf-8")
        return pages.open(path.as_uri(), **options)

    return opened
