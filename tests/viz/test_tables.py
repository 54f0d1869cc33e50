"""The researcher's tables as addresses and as pages of the explorer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import pytest
from starlette.testclient import TestClient

from kg.query.tables.registry import QUESTIONS
from viz.server import app


@pytest.fixture
def client(store_file: Path) -> Iterator[TestClient]:
    with TestClient(app(str(store_file)), base_url="http://127.0.0.1") as client:
        yield client


def test_every_table_has_an_address(client: TestClient) -> None:
    """Listed with what it takes; those that need nothing answer at once."""
    listed = client.get("/api/tables").json()["tables"]
    assert [one["name"] for one in listed] == list(QUESTIONS)
    for one in listed:
        required = any(given["required"] for given in one["parameters"])
        assert client.get(f"/api/tables/{one['name']}").status_code == (422 if required else 200)


def test_rows_lead_to_their_receipts(client: TestClient) -> None:
    """`text[start:end] == quote` for each."""
    rows = client.get("/api/tables/pairs").json()["rows"]
    assert {row["zone"] for row in rows} >= {"临江高新区"}
    for row in rows:
        for one in row["receipts"]:
            text = client.get(f"/api/documents/{one['document']}").json()["document"]["text"]
            assert text[one["start"] : one["end"]] == one["quote"]


def test_an_empty_table_says_what_was_searched(client: TestClient) -> None:
    """Refusal with coverage, in both languages."""
    found = client.get("/api/tables/targets").json()
    assert (found["rows"], found["total"]) == ([], 0)
    assert "3" in found["refusal"]
    assert client.get("/api/tables/targets?lang=en").json()["refusal"].startswith("nothing that fits (targets) in 3")


def test_a_question_in_chinese_has_an_address(client: TestClient) -> None:
    """Understood: the command and answers with receipts; not understood: why, and what could be."""
    found = client.get("/api/ask", params={"q": "临江高新区和哪些高校结对？"}).json()
    assert found["understood"].startswith("kg neighbours 临江高新区")
    assert all(one["receipts"] for one in found["answers"])
    refused = client.get("/api/ask", params={"q": "临江高新区的前景怎么样"}).json()
    assert (refused["understood"], refused["answers"]) == (None, [])
    assert refused["reason"]
    assert refused["examples"]
    long = client.get("/api/ask", params={"q": "长" * 3_000}).json()["error"]
    assert long["code"] == "bad_parameter"
    assert "200" in long["message"]
    assert client.get("/api/ask", params={"q": " "}).status_code == 422
    assert client.get("/api/ask", params={"q": "有哪些高新区", "as_of": "1999"}).json()["understood"] is None


@pytest.mark.browser
def test_a_question_as_a_page(page: Any, pages: Any) -> None:
    """Asked, answered with quotes, refused with examples that answer by a click; the address brings it back."""
    page.click("#tools [data-act=ask]")
    page.click("[data-table=ask]")
    page.fill("#asked [name=q]", "临江高新区的前景怎么样")
    page.keyboard.press("Enter")
    page.wait_for_selector("#asked [data-example]")
    example = page.locator("#asked [data-example]").first.inner_text()
    page.locator("#asked [data-example]").first.click()
    page.wait_for_selector("#asked tbody tr")
    page.locator("#asked tbody [aria-expanded]").first.click()
    assert page.inner_text("#asked blockquote")
    until(page, lambda: "ask=ask" in page.url and example in unquote_plus(page.url))  # and not the question refused
    other = pages.open(page.url)
    other.wait_for_selector("#asked tbody tr")
    assert "kg " in other.inner_text("#asked .scroll")


@pytest.mark.browser
def test_a_table_as_a_page(page: Any, pages: Any) -> None:
    """Chosen from a list, sorted, filtered, its quotes opened; the address brings it back."""
    page.click("#tools [data-act=ask]")
    page.click("[data-table=members]")
    page.fill("#asked [name=name]", "淮江联盟")
    page.keyboard.press("Enter")
    page.wait_for_selector("#asked tbody tr >> nth=1")
    page.locator("#asked tbody [aria-expanded]").first.click()
    assert "加入淮江联盟" in page.inner_text("#asked blockquote")
    until(page, lambda: "ask=members" in page.url)
    other = pages.open(page.url)
    other.wait_for_selector("#asked tbody tr >> nth=1")
    other.fill("#asked input[type=search]", "西陵")
    assert other.locator("#asked tbody tr").count() == 1
    other.locator("#asked tbody .end", has_text="西陵高新区").click()
    other.wait_for_selector("#panel[data-kind=card]")
    assert other.text_content("#panel h2") == "西陵高新区"
    assert other.is_hidden("#asked")


def until(page: Any, holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not holds() and time.monotonic() < end:
        page.wait_for_timeout(50)
