"""Roles at an event."""

import time

from extract.relations.line import SIGNS
from extract.relations.roles import TURN


def test_roles_in_front_of_the_event(said):
    """由甲指导、乙主办、丙承办的某大会: each in its role, and 甲 guides the event and not 乙."""
    found = said("由{Agency:甲部}指导、{Agency:乙市人民政府}主办、{University:丙大学}承办的{Event:某大会}在本地举行。")
    assert found == {
        ("甲部", "GUIDES", "某大会"),
        ("乙市人民政府", "ORGANIZED", "某大会"),
        ("丙大学", "ORGANIZED", "某大会"),
    }


def test_roles_behind_the_event(said):
    """某对接会由甲指导，乙、丙联合主办，丁承办; and those told after where it was held."""
    found = said(
        "{Event:某对接会}由{Association:甲科协}指导，{Association:乙科协}、{Agency:丙市人民政府}联合主办，{Zone:丁高新区}承办。"
    )
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"乙科协", "丙市人民政府", "丁高新区"}
    found = said("{Event:某推介会}在{Place:甲市}举办，{Agency:乙厅}主办，{Agency:丙市人民政府}协办。")
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"乙厅", "丙市人民政府"}


def test_no_event_no_role(said):
    """Roles told of nothing that has a name, or denied."""
    assert said("本次活动由{Agency:甲厅}主办，{University:乙大学}承办。") == set()
    assert "甲厅" not in {h for h, r, _ in said("{Event:某论坛}未由{Agency:甲厅}主办。") if r == "ORGANIZED"}


def test_a_long_list_is_read_at_once():
    """Members without names between many bodies cannot be read in many ways."""
    before = time.process_time()
    line = SIGNS["Event"] + "由" + "和某某与某某及某某和".join([SIGNS["Agency"]] * 40) + "参观。"
    assert not list(TURN.finditer(line))
    assert time.process_time() - before < 0.5


def test_what_is_to_come_is_planned(told):
    """将于…举行，由甲主办, and 将由甲主办: the roles are planned as the event is; of one that was held they are not."""
    ahead = told("{Event:某大会}将于下月在{Place:乙市}举行，由{Agency:甲厅}主办。")
    ahead += told("{Event:某博览会}将由{Agency:甲厅}、{Agency:乙市人民政府}共同主办。")
    assert {s.status for s in ahead if s.relation == "ORGANIZED"} == {"planned"}
    held = told("{Event:某大会}在{Place:乙市}举行，由{Agency:甲厅}主办。")
    assert {s.status for s in held if s.relation == "ORGANIZED"} != {"planned"}


def test_an_office_acts_for_its_university(said):
    """由某大学党委宣传部、团委主办: the university."""
    found = said("由{University:某大学}党委宣传部、团委主办，{Enterprise:某公司}承办的{Event:某比赛}开幕。")
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"某大学", "某公司"}


def test_a_meeting_that_hosts_another(said):
    """由某大会主办: the conference acts, and what is hosted is the summit."""
    found = said("{Event:某峰会}当日开幕，由{Event:某大会}主办，{Agency:某省政府}承办。")
    assert [(h, t) for h, r, t in found if r == "ORGANIZED"] == [("某省政府", "某峰会")]


def test_hosts_that_are_stated(said):
    """主办方为甲和乙, 承办单位：丙, of the event in front or in the lines above."""
    found = said("{Event:某论坛}在{Place:甲市}举行，主办方为{Agency:甲市人民政府}和{Association:乙学会}。")
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"甲市人民政府", "乙学会"}
    found = said(
        "关于举办{Event:某大赛}的通知\n一、组织机构\n主办单位：{Agency:甲厅}、{Association:乙学会}\n承办单位：{University:丙大学}\n"
    )
    assert {(h, t) for h, r, t in found if r == "ORGANIZED"} == {
        ("甲厅", "某大赛"),
        ("乙学会", "某大赛"),
        ("丙大学", "某大赛"),
    }
