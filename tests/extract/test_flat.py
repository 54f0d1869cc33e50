"""Papers that were copied without their lines, and texts that only look so."""

from __future__ import annotations

import pytest

from extract.flat import breaks

NOTICE = (
    "云台市民政局关于印发《云台市养老服务若干措施》的通知 云民发〔2025〕4号 各县民政局，各有关单位："
    "现将《云台市养老服务若干措施》印发给你们，"
    "请认真贯彻执行，遇有问题及时报告，有关情况请于年底前报送。"
    "云台市民政局 云台市财政局 2025年7月2日（此件公开发布）\n"
    "云台市养老服务若干措施 一、总体目标。到2027年建成床位一万张。"
    "二、主要任务。（一）建好平台。支持云台养老院。（市民政局）（二）落实政策。"
    "依照第二条的规定办理。三、附则。本措施自2025年8月1日起施行。"
)


def lines(text: str) -> list[str]:
    cuts = [0, *breaks(text), len(text)]
    return [text[a:b].strip() for a, b in zip(cuts, cuts[1:], strict=False)]


def test_a_notice_in_two_lines() -> None:
    """Title, number, address, closing and headings each begin anew."""
    opens = [line[:6] for line in lines(NOTICE)]
    assert opens == [
        "云台市民政局", "云民发〔20", "各县民政局，", "现将《云台市", "云台市民政局", "2025年7", "（此件公开发",
        "云台市养老服", "一、总体目标", "二、主要任务", "（一）建好平", "（二）落实政", "三、附则。本",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "云台市民政局关于养老服务的通知\n云民发〔2025〕4号\n各县民政局：\n" + "一、做好服务。二、抓好落实。" * 20,
        "本报讯（记者张明）近日，云台市印发《关于养老服务的意见》，一、建好平台。二、用好资金。"
        + "市民纷纷点赞。" * 30,
        "云台市民政局关于养老服务的通知 云民发〔2025〕4号",
        "",
    ],
)
def test_other_texts_stay(text: str) -> None:
    """A paper with its lines, a report and a title alone are left as they are."""
    assert breaks(text) == []
