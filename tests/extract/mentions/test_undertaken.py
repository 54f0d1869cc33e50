"""What a verb carries out is a programme of that name; what is said of each year and field is none."""

from __future__ import annotations

import pytest

from extract.mentions.undertaken import undertaken


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全省实施青禾产业基础再造工程、云杉人才倍增行动，成效明显。", {"青禾产业基础再造工程", "云杉人才倍增行动"}),
        ("省厅启动数据筑基行动。省厅日前启动数据筑基行动，进展顺利。", {"数据筑基行动"}),
        ("率先开展账户体系重构、跨境资产转让等改革试点。", {"账户体系重构", "跨境资产转让"}),
        ("推行首席专家负责制。", {"首席专家负责制"}),
        ("部署各地扎实推进青禾小区改造计划实施。", {"青禾小区改造计划"}),
        ("实施青禾绿色提升工程、节水行动。", {"青禾绿色提升工程", "节水行动"}),
        ("深化煤矿安全专项整治。", {"煤矿安全专项整治"}),
        ("贯彻省委省政府“一干多支”发展战略。", {"“一干多支”发展战略"}),
        ("推进重大工程，落实年度计划。", set()),
        ("部队开展非法军事行动。", set()),
    ],
)
def test_what_a_verb_carries_out(text: str, names: set[str]) -> None:
    """Each of those side by side by itself; the next sentence is another's."""
    assert set(undertaken(text)) == names
