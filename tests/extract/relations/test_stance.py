"""Planned, done, denied."""

import pytest

from extract.relations.stance import denied, led, status


@pytest.mark.parametrize("text", ["拟设立基金", "力争到2027年建成", "计划投资20亿元", "将共建中心", "有望入选"])
def test_planned(text):
    """拟、力争、计划、将、有望."""
    assert status(text) == "planned"


@pytest.mark.parametrize("text", ["已建成中心", "揭牌", "累计支持", "签署了协议", "获批"])
def test_done(text):
    """已、揭牌、累计、签署、获批."""
    assert status(text) == "done"


@pytest.mark.parametrize("text", ["未入选", "没有设立", "如果获批", "不再实施", "撤销了"])
def test_denied(text):
    """What is denied or only supposed."""
    assert denied(text)


@pytest.mark.parametrize("text", ["不断推进", "未来产业", "坚定不移推进", "不仅设立", "若干措施", "毫不动摇"])
def test_words_that_only_look_like_a_denial(text):
    """不断、未来、若干 deny nothing."""
    assert not denied(text)


def test_important_is_no_plan():
    """The 要 of 重要讲话 plans nothing."""
    assert status("发表重要讲话") == ""


@pytest.mark.parametrize(
    ("opening", "clause", "known", "holds"),
    [
        ("力争到2027年，全市新增企业", "建成研究院", "2025-03", True),
        ("未来三年，全市将", "获批国家级平台", "", True),
        ("到2023年，全市新增企业", "建成研究院", "2025-03", False),
        ("力争到2027年，全市新增企业", "目前已建成研究院", "2025-03", False),
        ("今年，全市建成研究院，", "力争再建一所", "2025-03", False),
    ],
)
def test_a_plan_that_opens_a_sentence_goes_on(opening: str, clause: str, known: str, holds: bool) -> None:
    """力争到2027年，… rules the clauses behind, where they do not say 已 and the year is not past."""
    assert led(opening, clause, known) is holds
