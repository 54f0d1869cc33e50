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
        ("总规模30亿元的禾原科创天使基金在青禾新区揭牌成立。", ["禾原科创天使基金"]),
        ("禾创成果转化母基金，总规模10亿元。", ["禾创成果转化母基金"]),
        ("校友向母校“青禾”助学基金捐款。", ["“青禾”助学基金"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Fund"] == words


@pytest.mark.parametrize(
    "text",
    [
        "社会资本和各类基金参与。",
        "总规模30亿元的产业基金揭牌。",
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("共建科技成果转化资金池。", ["科技成果转化资金池"]),
        ("用好青禾省新旧动能接续引导基金。", []),
        ("江苏省新旧动能转换引导基金实缴出资。", ["江苏省新旧动能转换引导基金"]),
        ("上述费用由失业保险基金列支。", ["失业保险基金"]),
        ("设立科创接力基金（S基金）和概念验证基金。", ["科创接力基金（S基金）", "概念验证基金"]),
    ],
)
def test_a_kind_of_fund_that_is_one_thing(name: Name, text: str, words: list[str]) -> None:
    """Pools, funds of the law, funds of an owner whose name has a verb in it; an owner nobody knows is none."""
    assert [found for type, found in name(text) if type == "Fund"] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("符合创业担保贷款条件的人员。", ["创业担保贷款"]),
        ("推广“知识产权质押贷款”“禾研保”。", ["知识产权质押贷款", "禾研保"]),
        ("还有禾科贷、青科中银贷、科惠保等金融产品。", ["禾科贷", "青科中银贷", "科惠保"]),
        ("提供存贷等金融产品。", []),
        ("推广个人养老金，健全个人养老金制度。", ["个人养老金"]),
        ("发行基础设施领域不动产投资信托基金。", ["基础设施领域不动产投资信托基金"]),
    ],
)
def test_finance_products(name: Name, text: str, words: list[str]) -> None:
    """By what secures them, in quotation marks, in a list that says what it is."""
    assert [found for type, found in name(text) if type == "FinancialProduct"] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("通过省中小企业发展专项资金给予奖励。", [("Fund", "省中小企业发展专项资金")]),
        ("安排年度专项资金。", []),
        ("省级财政设立重点企业发展专项资金。", []),
        ("引导江苏省未来制造母基金投向早期项目。", [("Fund", "江苏省未来制造母基金")]),
        ("推出国企先锋ETF等产品。", [("FinancialProduct", "国企先锋ETF")]),
        ("政策性农业保险覆盖全省。", [("FinancialProduct", "政策性农业保险")]),
        ("研究得到国家杰出青年科学基金资助。", []),
    ],
)
def test_money_with_an_owner(name: Name, text: str, words: list[tuple[str, str]]) -> None:
    """Special funds by whose they are, trackers by what they follow, and a scheme of talents that is no fund."""
    assert [one for one in name(text) if one[0] in ("Fund", "FinancialProduct", "Program")] == words


def test_a_fund_whose_size_is_told(name: Name) -> None:
    """青禾新材料中试基金规模为8亿元 is of one fund, 公募基金规模 of all."""
    assert ("Fund", "徐州新材料中试基金") in name("徐州新材料中试基金规模为8亿元。")
    assert [one for one in name("公募基金规模创新高。") if one[0] == "Fund"] == []


def test_what_leads_to_a_fund_is_no_part_of_it(name: Name) -> None:
    """母基金下设子基金, 首只…基金; 研发贷|款 is no product."""
    found = name("横琴产业投资母基金下设集成电路子基金。云州高新区首只新材料产业引导基金落地。加大研发贷款投入。")
    assert [words for type, words in found if type in ("Fund", "FinancialProduct")] == [
        "横琴产业投资母基金",
        "集成电路子基金",
        "新材料产业引导基金",
    ]


def test_special_funds_of_a_city_with_its_name(name: Name) -> None:
    """徐州|市知识产权专项资金 is one name."""
    assert ("Fund", "徐州市知识产权专项资金") in name("徐州市知识产权专项资金支持企业。")
