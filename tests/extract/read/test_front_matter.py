"""Front matter gives its fields as words, and never eats a text that has none."""

import pytest

from extract.read.front_matter import split


def test_fields_and_body() -> None:
    """Dates and numbers stay as they are written, kinds may be Chinese."""
    fields, body = split(
        "---\ntitle: 关于A：B的意见\nkind: 政策\ndate: 2025-07\nnumber: 苏政发〔2025〕1号\n---\n正文\n"
    )
    assert fields == {"title": "关于A：B的意见", "kind": "policy", "date": "2025-07", "number": "苏政发〔2025〕1号"}
    assert body == "正文\n"


@pytest.mark.parametrize(
    "text",
    [
        "正文",
        "---\n只是一条线\n---\n正文",
        "---\n- a\n- b\n---\n正文",
        "---\ntitle: [坏\n---\n正文",
        "---\ntitle: 没有结尾",
    ],
)
def test_no_front_matter_leaves_the_text_alone(text: str) -> None:
    """A rule, a list or broken YAML in front is text."""
    assert split(text) == ({}, text)


def test_lists_and_unknown_keys_are_dropped() -> None:
    """Only the fields we know, and only words."""
    assert split("---\ntags: [a]\ntitle: {a: b}\nurl: http://例.cn\n---\n")[0] == {"url": "http://例.cn"}


def test_windows_line_ends() -> None:
    """\\r\\n is a line end as well."""
    assert split("---\r\ntitle: 甲\r\n---\r\n正文") == ({"title": "甲"}, "正文")
