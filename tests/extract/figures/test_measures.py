"""Closing brackets: who answers for what, with the sentences that they cover."""

from __future__ import annotations

from collections.abc import Callable

from extract.notes import Notes

Reading = Callable[..., Notes]
POLICY = {"policy": "关于促进协同的若干措施", "kind": "policy", "place": "浙江省"}
TEXT = """一、重点任务
（一）加强平台建设。支持共建实验室。完善评价办法。（省科技厅、教育厅按职责分工负责）推动仪器共享，（省财政厅负责）
（二）强化人才激励。落实职称政策。
（责任单位：省人力资源社会保障厅）
（三）深化试点。推动更多园区参与。【省科技厅牵头，各设区市配合】
"""


def test_bodies_headings_and_text(reading: Reading) -> None:
    """Each bracket covers what stands since its heading or the bracket before it."""
    found = reading(TEXT, **POLICY)
    text = found.text
    assert [
        (g.headings[-1], text[g.text_start : g.text_end], [t.name for t, _ in g.bodies]) for g in found.assignments
    ] == [
        ("加强平台建设", "支持共建实验室。完善评价办法。", ["浙江省科技厅", "浙江省教育厅"]),
        ("加强平台建设", "推动仪器共享，", ["浙江省财政厅"]),
        ("强化人才激励", "落实职称政策。", ["浙江省人力资源社会保障厅"]),
        ("深化试点", "推动更多园区参与。", ["浙江省科技厅"]),
    ]
    assert found.assignments[-1].bodies[0][1] == "lead"


def test_the_bracket_is_the_quote_and_names_are_mentions(reading: Reading) -> None:
    """Offsets of the bracket, and of each member in it."""
    found = reading(TEXT, **POLICY)
    first = found.assignments[0]
    assert found.text[first.start : first.end] == "（省科技厅、教育厅按职责分工负责）"
    names = {found.text[m.start : m.end]: m.thing.name for m in found.mentions}
    assert names["教育厅"] == "浙江省教育厅"


def test_the_first_leads_from_there_on(reading: Reading) -> None:
    """排在第一位的为牵头部门，下同 rules the brackets behind it."""
    first = "1.甲事。做好甲事。（商务部、财政部负责，排在第一位的部门为牵头部门，下同）"
    text = first + "\n2.乙事。做好乙事。（财政部、商务部负责）"
    roles = [[role for _, role in given.bodies] for given in reading(text, **POLICY).assignments]
    assert roles == [["lead", ""], ["lead", ""]]


def test_a_name_that_was_resolved_stays(reading: Reading) -> None:
    """What an earlier component knows better is kept."""
    names = {"税务总局": ("Agency", "国家税务总局")}
    (given,) = reading("1.甲事。做好甲事。（税务总局负责）", names, **POLICY).assignments
    assert given.bodies[0][0].name == "国家税务总局"


def test_a_line_and_a_bare_list(reading: Reading) -> None:
    """责任单位 on a line by itself, and a closing bracket of nothing but bodies."""
    found = reading(
        "（一）甲事。做好甲事。\n责任单位：省科技厅、省财政厅\n（二）乙事。做好乙事。（省教育厅、省财政厅）\n", **POLICY
    )
    assert [len(given.bodies) for given in found.assignments] == [2, 2]


def test_an_item_takes_the_place_of_its_sibling(reading: Reading) -> None:
    """三、A（一）B and then （二）C: C is below A, and not below B."""
    text = "三、扩大消费（一）加强采购。组织采购。（市商务局负责）\n（二）办好展会。组织展会。（市贸促会负责）"
    found = reading(text, policy="关于扩大消费的意见", kind="policy", place="云台市")
    assert [given.headings for given in found.assignments] == [("扩大消费", "加强采购"), ("扩大消费", "办好展会")]


def test_what_assigns_nothing(reading: Reading) -> None:
    """Asides, by-lines, reports."""
    assert not reading("做好此事（此件公开发布）。（本报记者王某参与采写）（各地负责）", **POLICY).assignments
    assert not reading("据介绍，此事（省科技厅负责）进展顺利。", title="园区之春", kind="news").assignments


def test_ten_thousand_brackets(reading: Reading) -> None:
    """Unclosed ones, nested ones: no hang, no bodies out of nothing."""
    assert not reading("（" * 10_000 + "省科技厅负责" + "）" * 3, **POLICY).assignments
    assert len(reading("做好此事。（省科技厅负责）" * 500, **POLICY).assignments) == 500


def test_the_government_of_a_place_named_in_a_list(reading: Reading) -> None:
    """徐州、南京市政府 is two governments, and the bare 徐州 stays a place."""
    found = reading("1.海工装备。建设园区。（省科技厅，徐州、南京市政府负责）", **POLICY)
    assert [t.name for t, _ in found.assignments[0].bodies][1:] == ["徐州市人民政府", "南京市人民政府"]
    assert not any(m.thing.type == "Agency" for m in found.mentions if found.text[m.start : m.end] == "徐州")


def test_a_bare_list_in_any_bracket(reading: Reading) -> None:
    """Also with nobody in particular in it, with a sign for who leads, before the full stop or before the next item."""
    brackets = (
        "做好甲事。〔省科技厅、省财政厅，各有关市（州）人民政府〕",
        "做好甲事。（省科技厅、省财政厅，排在第一位的为牵头单位，下同）",
        "做好甲事。（省科技厅*、省财政厅）",
        "做好甲事（省科技厅、省财政厅）。",
        "做好甲事。（省科技厅、省财政厅）（二）做好乙事。",
    )
    for bracket in brackets:
        assigned = reading(bracket, **POLICY).assignments
        assert [[body.name for body, _ in one.bodies] for one in assigned] == [["浙江省科技厅", "浙江省财政厅"]], (
            bracket
        )
    for other in ("报送有关部门（省科技厅、省财政厅）。", "引进高校（浙江大学、宁波大学）。", "落实标准。（2030年版）"):
        assert not reading(other, **POLICY).assignments, other


def test_who_leads_in_person_stands_in_front(reading: Reading) -> None:
    """（牵头领导：某人；牵头单位：…）: the bodies behind the person are those of the measure."""
    found = reading("做好甲事。（牵头领导：李某；牵头单位：省科技厅；责任单位：省财政厅，宁波市）", **POLICY)
    assert [body.name for body, _ in found.assignments[0].bodies][:2] == ["浙江省科技厅", "浙江省财政厅"]
