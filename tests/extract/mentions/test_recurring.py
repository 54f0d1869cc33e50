"""Events that recur, with their year and number, and events of record."""

from __future__ import annotations

import pytest

from extract.mentions.recurring import recurring


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("正在举行的第140届广交会人气旺。", ["第140届广交会"]),
        ("2031年全国科技活动周启动。", ["2031年全国科技活动周"]),
        ("亮相春季广交会。", ["春季广交会"]),
        ("在中央政治局第四十次集体学习时强调。", ["中央政治局第四十次集体学习"]),
        ("认真落实四中全会部署。", ["四中全会"]),
        ("参加“新生杯”羽毛球赛。", ["“新生杯”羽毛球赛"]),
        ("国新办举行“青山绿水”系列主题新闻发布会。", ["“青山绿水”系列主题新闻发布会"]),
        ("迎接第50个世界环境日。", ["第50个世界环境日"]),
        ("二十大报告提出。", []),
    ],
)
def test_what_recurs(text: str, names: list[str]) -> None:
    """A name of the list with what tells which one; a report is none."""
    assert [text[start:end] for start, end in sorted(set(recurring(text)))] == names
