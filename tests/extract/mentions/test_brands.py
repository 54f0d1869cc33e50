"""Firms by their brand, told by the company they keep."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("三一重工、云峤智能共同发起倡议。", ["三一重工", "云峤智能"]),
        ("与云峤合金、青峪电子签约。", ["云峤合金", "青峪电子"]),
        ("链主企业云峤重工带动上下游。", ["云峤重工"]),
        ("青禾高新区企业铂云特研发的粉末填补空白。", ["铂云特"]),
        ("高新区企业成功研发新粉末。", []),
        ("遵义铝业建成智能工厂。", ["遵义铝业"]),
        ("坚持投早、投小、投长期、投硬科技。", []),
        ("云台市做大做强中医药、新材料两大产业集群。", []),
        ("发展低碳科技、海洋科技，壮大耐心资本。", []),
    ],
)
def test_brands(name: Callable[[str], list[tuple[str, str]]], text: str, firms: list[str]) -> None:
    """In a list with a firm, among coined words with a trade, behind what it is; fields are none."""
    assert [words for type, words in name(text) if type == "Enterprise"] == firms
