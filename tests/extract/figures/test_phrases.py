"""A metric as a noun phrase."""

from __future__ import annotations

import pytest

from extract.figures.phrases import noun


@pytest.mark.parametrize(
    ("metric", "phrase"),
    [
        ("云台市累计建成安置点", "安置点"),
        ("云台市级科技项目", "云台市级科技项目"),  # no name in front
        ("园区现有陶瓷企业", "陶瓷企业"),
        ("企业已拥有专利", "专利"),
        ("东风油田去年生产原油", "生产原油"),  # whoever it is
        ("在全球设立研发中心", "研发中心"),
        ("为企业选派科技特派员", "科技特派员"),
        ("项目投产后公司年生产产值", "年生产产值"),
        ("新区绿色信贷余额", "绿色信贷余额"),
        ("云台设立总规模", "总规模"),
        ("有效发明专利", "有效发明专利"),
        ("”试点已合作开展研发项目", "合作开展研发项目"),
        ("云台茶”品牌价值", "“云台茶”品牌价值"),
        ("服务企业", "服务企业"),
        ("新增学位", "新增学位"),
        ("转化率", "转化率"),
        ("建设用地面积", "建设用地面积"),
        ("共建平台", "共建平台"),
    ],
)
def test_what_is_counted(metric: str, phrase: str) -> None:
    """Without the subject, class words, adverbs and the verb of having or making; deeds stay."""
    assert noun(metric, ["云台市"]) == phrase


def test_a_metric_is_never_emptied() -> None:
    """What is all name or verb stays."""
    assert noun("云台市", ["云台市"]) == "云台市"
    assert noun("投入", []) == "投入"
