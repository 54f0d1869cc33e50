"""What is quoted is a programme where a kind stands behind it or a verb of carrying out in front."""

from __future__ import annotations

import pytest

from extract.mentions.sayings import quotations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("形成“青禾”帮扶模式。", {"“青禾”帮扶模式"}),
        ("推行“一表通办”，设立“企业专员”。", {"一表通办", "企业专员"}),
        ("他说：‘我们推行‘一表通办’，很方便。’", {"一表通办"}),
        ("围绕“推动建立湿地价值实现机制”议事。", {"湿地价值实现机制"}),
        ("深化“先用后转成果”试点。", {"先用后转成果"}),
        ("推广“公司+农户+基地”养殖模式。", {"“公司+农户+基地”养殖模式"}),
        ("实施“一带两城”战略。", {"“一带两城”战略"}),
        ("“青禾同行”志愿服务项目获评金奖。", {"“青禾同行”志愿服务项目"}),
        ("正加快推进“退二优二”，盘活用地。", {"退二优二"}),
        ("推进“四大工程”建设。", {"四大工程"}),
        ("通过“直播课”“线上课”等方式教学。", set()),
        ("采取了“从严监管”的监管原则。", set()),
        ("提升“新工科”背景下学生的工程实践能力。", set()),
        ("大家认为“五个要发展”很重要。", set()),
    ],
)
def test_quotations(text: str, names: set[str]) -> None:
    """With what calls it a mode where it has no name of its own."""
    assert set(quotations(text)) == names
