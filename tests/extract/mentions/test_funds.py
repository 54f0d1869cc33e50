"""Funds and finance products."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("设立徐州高鑫天使科创基金。", ["徐州高鑫天使科创基金"]),
        ("两地联合设立20亿元的产业引导基金。", ["产业引导基金"]),
        ("国家中小企业发展基金新增投资。", ["国家中小企业发展基金"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Fund"] == words


@pytest.mark.parametrize(
    "text",
    [
        "社会资本和各类基金参与。",
        "申报国家自然科学基金项目。",
        "国际货币基金组织预测。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Fund"] == []


def test_a_quoted_loan_is_a_product(name: Name) -> None:
    """“苏科贷” is a name, “敢贷愿贷能贷会贷” a slogan."""
    assert ("FinancialProduct", "苏科贷") in name("推广“苏科贷”产品。")
    assert not [type for type, _ in name("健全“敢贷愿贷能贷会贷”机制。") if type == "FinancialProduct"]
