"""Decrees and what they publish."""

from __future__ import annotations

import pytest

from extract.names.decrees import decree


@pytest.mark.parametrize(
    ("text", "body", "name", "title"),
    [
        (
            "中华人民共和国国务院令\n第901号\n《青禾保护条例》已经2024年3月1日国务院第40次常务会议通过，现予公布，自2024年6月1日起施行。",
            "国务院",
            "中华人民共和国国务院令第901号",
            "青禾保护条例",
        ),
        (
            "云杉省人民政府令\n第 77 号\n现公布《云杉省电力设施保护办法》，自2024年6月1日起施行。",
            "云杉省人民政府",
            "云杉省人民政府令第77号",
            "云杉省电力设施保护办法",
        ),
        (
            "中国人民银行令〔2024〕第5号\n《动产登记办法》已经中国人民银行行务会议审议通过，现予发布。",
            "中国人民银行",
            "中国人民银行令〔2024〕第5号",
            "动产登记办法",
        ),
    ],
)
def test_decrees(text, body, name, title):
    """Whose the decree is, what it is called on one line, and what it publishes."""
    found = decree(text)
    assert (found.body, found.name, found.title) == (body, name, title)


@pytest.mark.parametrize(
    "text",
    [
        "云杉省人民政府关于印发某规划的通知\n各市人民政府：",
        "记者从省政府获悉，省人民政府令第77号公布的《云杉省电力设施保护办法》施行。",
        "云杉省人民政府令\n第77号\n省长签署命令，任命张明为厅长。",
    ],
)
def test_no_decree(text):
    """A notice, a decree that is only told of, and one that publishes nothing."""
    assert decree(text) is None
