"""What the policy that speaks sets up, keeps up or helps by name."""

from __future__ import annotations

import re

import pytest

from extract.notes import Named, Sentence, Thing, notes
from extract.relations.helped import helped

POLICY = "关于发展航天产业的若干措施"


@pytest.fixture
def help_of(told):
    """The names that POLICY is said to support in a marked text."""

    def read(marked: str, policy: str = POLICY) -> set[str]:
        return {s.tail.name for s in told(marked, policy=policy) if s.relation == "SUPPORTS" and s.head.name == policy}

    return read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("支持{University:云台大学}牵头组建{Platform:云台航天创新中心}。", {"云台大学", "云台航天创新中心"}),
        ("支持{University:云台大学}与{Enterprise:云台飞机}共建{Platform:联合体}。", {"云台大学", "云台飞机", "联合体"}),
        ("由{Enterprise:云台金控集团}发起设立{Fund:云台航天基金}，重点投早投小。", {"云台航天基金"}),
        ("组建总规模50亿元的{Fund:云台航天基金}。", {"云台航天基金"}),
        ("依托{University:云台大学}建设{Platform:云台航天实验室}；优化布局。", {"云台航天实验室"}),
        ("全力保障{Platform:云台实验室}建设运行。", {"云台实验室"}),
        ("在{Place:东海县}规划建设{Zone:东海航天产业园}。", {"东海航天产业园"}),
        ("鼓励保险机构开发“{FinancialProduct:航飞保}”专属产品。", {"航飞保"}),
        ("稳妥推进{FinancialProduct:长期护理保险}扩面。", {"长期护理保险"}),
        ("加快推进{Platform:云台风洞}建设。", {"云台风洞"}),
        ("实施“{Program:云雀}”“{Program:白鹭}”选派计划。", {"云雀", "白鹭"}),
        ("启动“{Program:云雀}”计划，三年培训1万人。", {"云雀"}),
        ("大力支持{University:云台学院}、{University:东海学院}扩大招生。", {"云台学院", "东海学院"}),
        ("鼓励{University:云台大学}与区内企业联合攻关。", {"云台大学"}),
        ("鼓励{Enterprise:云台担保公司}推出新的担保品种。", {"云台担保公司"}),
        ("鼓励{Fund:云台创业基金}与社会资本联合设立{Fund:种子基金}。", {"云台创业基金", "种子基金"}),
        ("用好{Fund:云台航天基金}。", {"云台航天基金"}),
        ("组建{Alliance:云台航天联盟}，秘书处设在协会。", {"云台航天联盟"}),
        ("支持{Enterprise:云台飞机}牵头组建{Alliance:云台航天联盟}。", {"云台飞机", "云台航天联盟"}),
        ("（一）支持{University:云台大学}与{Agency:云台新区管委会}共建智库。", {"云台大学", "云台新区管委会"}),
        ("支持{Enterprise:甲公司}等企业与{University:乙大学}、{University:丙院}合作。", {"甲公司", "乙大学", "丙院"}),
        ("支持{Platform:云台实验室}等力量，以及{University:云台大学}等高校开展试点。", {"云台实验室", "云台大学"}),
    ],
)  # fmt: skip
def test_what_a_policy_helps(help_of, text, names) -> None:
    """Whoever is to do it, the policy wants it."""
    assert help_of(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "不得新建{Zone:东海航天产业园}。",
        "严禁以设立{Fund:云台航天基金}名义集资。",
        "目前，{Place:云台市}已建设{Platform:云台实验室}。",
        "近年来，先后组建{Platform:云台航天创新中心}，成效明显。",
        "推动{Platform:云台实验室}与{Platform:东海实验室}开展联合攻关。",
        "撤销{Platform:云台航天创新中心}。",
        "鼓励试点县联合{University:云台大学}设立{Fund:种子基金}。",
        "支持有条件的企业建设{Platform:航天中试基地}。",
        "依托{Platform:云台实验室}开展测试。",
        "建立连接{Zone:云台新区}与邻市的通道。",
        "支持与{Zone:云台新区}、{Zone:东海新区}开展跨省合作。",
        "鼓励企业赴{University:云台大学}招聘。",
        "{Alliance:云台航天联盟}组建工作专班。",
        "近年来，先后成立{Alliance:云台航天联盟}。",
        "不得鼓励{University:云台大学}开展借贷。",
        "支持{University:云台大学}学生到企业实习。",
    ],
)
def test_what_a_policy_does_not_help(help_of, text) -> None:
    """What is forbidden, past, brought together, abolished, used, or part of another thing."""
    assert not help_of(text)


def test_a_report_helps_nobody(help_of) -> None:
    """A paper that tells, lists or fixes: 报告, 名单, 标准."""
    assert not help_of("组建{Platform:云台航天创新中心}。", policy="关于航天工作情况的报告")


@pytest.mark.parametrize(
    ("above", "heading", "names"),
    [
        (("主攻方向",), "2.{Industry:航天装备}。", {"航天装备"}),
        (("重点产业",), "（三）{Industry:人工智能}和{Industry:机器人}产业", {"人工智能", "机器人"}),
        (("发展现状",), "1.{Industry:航天装备}。", set()),
        (("主攻方向",), "2.{Industry:航天装备}标准不健全。", set()),
    ],
)
def test_headings_that_are_fields(nlp, above, heading, names) -> None:
    """Under what is sought a heading may be nothing but a field."""
    marks = list(re.finditer(r"\{(\w+):([^}]+)\}", heading))
    text = re.sub(r"\{\w+:([^}]+)\}", r"\1", heading)
    doc = nlp.make_doc(text)
    found = notes(doc)
    found.policy = Thing("Policy", POLICY)
    found.mentions = [Named(text.index(m[2]), text.index(m[2]) + len(m[2]), Thing(m[1], m[2])) for m in marks]
    found.sentences = [Sentence(0, len(text), "heading", 0, (*above, text))]
    assert {s.tail.name for s in helped(doc)} == names
