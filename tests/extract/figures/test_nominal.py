"""Metrics that are noun phrases, and clauses told again as such."""

from __future__ import annotations

import pytest

from extract.figures.nominal import is_noun, of_things, split, told_again


@pytest.mark.parametrize(
    "metric",
    [
        "规模以上工业增加值同比增长",
        "服务企业",
        "在云台城区的栽植数量",
        "每年吸引游客",
        "国际组织",
        "获评称号的企业",
        "森林覆盖率",
    ],
)
def test_noun_phrases(metric: str) -> None:
    """What names something counted or measured, a deed in front or a clause with 的 included."""
    assert is_noun(metric)


@pytest.mark.parametrize(
    "metric",
    [
        "专家担任学校导师",
        "海岸线孕育了良港",
        "创业密度为每千人",
        "首位度进一步提升、",
        "占地区生产总值比重力争",
        "本《云台文化丛书",
        "到学术论文",
        "账户开户已经",
        "27个水文站点雨量",
    ],
)
def test_what_is_none(metric: str) -> None:
    """Clauses, and what was cut off in front or behind."""
    assert not is_noun(metric)


@pytest.mark.parametrize(
    ("thing", "said", "phrase"),
    [
        ("企业", "获评单项冠军", "获评单项冠军的企业"),
        ("学员线下", "参加了集训", "线下参加集训的学员"),
        ("网点", "已完成改造", "完成改造的网点"),
        ("专家", "参加了本次大赛", ""),  # of a meeting that is on
        ("队伍", "伴着鼓声前行", ""),
    ],
)
def test_of_things(thing: str, said: str, phrase: str) -> None:
    """What is said of things stands before them."""
    assert of_things(thing, said) == phrase


def test_where_it_is_said() -> None:
    """A predicate behind the things, and none where the verb is part of a compound."""
    assert split("税务窗口完成升级") == 4
    assert split("科技服务推广人员") == 0


@pytest.mark.parametrize(
    ("metric", "phrase"),
    [
        ("港口完成货物吞吐量", "港口货物吞吐量"),
        ("检察机关起诉侵权案件", "检察机关起诉侵权案件"),  # 案件 ends a compound
        ("学科获批博士点", "博士点"),
        ("新增学位", "新增学位"),
    ],
)
def test_told_again(metric: str, phrase: str) -> None:
    """Who reaches or wins it goes; what the metric names stays."""
    assert told_again(metric) == phrase
