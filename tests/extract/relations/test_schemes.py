"""Programmes."""

import pytest

from extract.mentions.sentences import sentences
from extract.notes import Assignment, Named, Thing, notes


def test_carried_out_by_a_place(told):
    """江苏省首创并实施某模式; plans are planned."""
    (one,) = told("{Place:江苏省}首创并实施“{Program:双高协同}”模式。")
    assert (one.head.name, one.relation, one.tail.name) == ("江苏省", "IMPLEMENTS", "双高协同")
    (other,) = told("{Place:江苏省}将实施“{Program:双高协同}”模式。")
    assert other.status == "planned"


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("{Program:某教育}开展以来，{Enterprise:某公司}深入调研。", {"某公司"}),
        ("{University:某大学}将{Program:某制度}落实落细。", {"某大学"}),
        ("{Program:某计划}由{Association:某基金会}设立。", {"某基金会"}),
        ("{Place:某市}形成了“甲加乙”的{Program:某模式}。", {"某市"}),
        ("{Place:某国}愿同各方高质量{Program:共建甲带}，提升合作水平。", {"某国"}),
        ("{Zone:某园}选派教师到企业担任{Program:科技专员}。", {"某园"}),
        ("{Agency:甲厅}联合{Association:乙报}启动{Program:某计划}。", {"甲厅", "乙报"}),
        ("以{Person:某某某}同志为核心的{Agency:党中央}坚决打好{Program:某战}。", {"党中央"}),
        ("{Place:某市}推出多场活动，以及“{Program:甲加乙}”等一批场景。", {"某市"}),
        ("{Agency:某局}按照“{Program:某服务}”模式监测。", {"某局"}),
        ("实行{Program:某模式}的{Platform:某实验室}，启动项目。", {"某实验室"}),
        ("{Agency:某局}不间断开展{Program:某行动}。", {"某局"}),
        ("由{University:某大学}主持的{Program:某项目}成效显著。", {"某大学"}),
        ("{Place:某省}代表团与{Place:甲国}、{Place:乙国}等建立{Program:某机制}。", {"某省"}),
        ("{Place:某市}建设{Program:某改革}试验区。", set()),
        ("{University:某大学}组织学生参加{Program:某行动}。", set()),
        ("{Place:某市}谴责{Program:某行动}。", set()),
    ],
)
def test_who_carries_it_out(said, text: str, heads: set[str]):
    """Since it began, by what is done with it, by the verb within its name; not what only bears its name."""
    assert {head for head, relation, _ in said(text) if relation == "IMPLEMENTS"} == heads


def _measure(nlp, text: str, scheme: str) -> set[tuple[str, str]]:
    """Who is said to carry out what in a measure of 某意见 that a bracket assigns to 甲局 and 乙局."""
    doc = nlp.make_doc(text)
    found, end = notes(doc), text.index("（甲局")
    policy, first, second = Thing("Policy", "某意见"), Thing("Agency", "甲局"), Thing("Agency", "乙局")
    at = [text.index(words) for words in (scheme, "甲局", "乙局")]
    things = (Thing("Program", scheme), first, second)
    found.policy, found.mentions = policy, sorted(Named(i, i + len(t.name), t) for i, t in zip(at, things, strict=True))
    found.assignments = [Assignment(policy, (), ((first, "lead"), (second, "")), end, len(text), 0, end)]
    sentences(doc)
    for _, step in nlp.pipeline:
        doc = step(doc)
    return {(s.head.name, s.tail.name) for s in notes(doc).statements if s.relation == "IMPLEMENTS"}


@pytest.mark.parametrize(
    "text",
    [
        "实施“云雀”计划。",
        "深入实施“云雀”计划，每年遴选项目30个。",
        "完善政策。推广“云雀”模式，培育企业。",
        "启动“云雀”专项行动；优化服务。",
        "全面推行“云雀”。",
        "扩大“云雀”试点范围。",
        "推行“云雀”“白鹭”等方式。",
        "深入实施“云雀”选派计划。",
    ],
)
def test_who_answers_for_a_measure_carries_out_its_programme(nlp, text) -> None:
    """The bodies of the closing bracket of a measure, lead or not."""
    assert _measure(nlp, text + "（甲局、乙局负责）", "云雀") == {("甲局", "云雀"), ("乙局", "云雀")}


@pytest.mark.parametrize(
    "text",
    [
        "对实施“云雀”计划成效明显的县，给予奖励。",
        "督促企业大力开展“云雀”行动。",
        "不得以实施“云雀”计划名义收费。",
        "按照“云雀”方式予以保障。",
        "强化服务“云雀”战略功能。",
        "推进“云雀”资金管理。",
        "推进“云雀”资金管理改革。",
    ],
)
def test_what_is_only_spoken_of_in_a_measure(nlp, text) -> None:
    """What is rewarded, left to others, forbidden, gone by, served, or named in another thing."""
    assert _measure(nlp, text + "（甲局、乙局负责）", "云雀") == set()


def test_a_programme_that_runs_in_a_place(said):
    """“某协同”在甲省推行以来: the province carries it out."""
    assert ("甲省", "IMPLEMENTS", "双链协同") in said("“{Program:双链协同}”在{Place:甲省}推行以来，成效初显。")


def test_quoted_programmes_side_by_side(said):
    """推行“甲”“乙”: each is carried out."""
    found = said("{Place:甲市}推行“{Program:先用后付}”“{Program:拨投联动}”，为成果找下家。")
    assert {t for h, r, t in found if r == "IMPLEMENTS"} == {"先用后付", "拨投联动"}


def test_what_bodies_run(said):
    """由甲、乙联合组建的“某工作机制”."""
    found = said("{Agency:甲委}、{Agency:乙局}联合组建的“{Program:融资协调机制}”见效。")
    assert found == {("甲委", "IMPLEMENTS", "融资协调机制"), ("乙局", "IMPLEMENTS", "融资协调机制")}


def test_who_serves_does_not_carry_out(said):
    """某区持续强化服务某战略功能."""
    assert not said("{Zone:某自贸试验区}持续强化服务“{Program:一带一路}”功能。")


def test_who_leads_a_programme(said):
    """开展某计划，由某研究院牵头; not who explains it."""
    assert ("甲院", "IMPLEMENTS", "云雀") in said("开展“{Program:云雀}”计划，由{Platform:甲院}牵头，三年内见效。")
    assert ("甲局", "IMPLEMENTS", "云雀") in said("启动“{Program:云雀}”行动，由{Agency:甲局}具体负责实施。")
    assert not said("开展“{Program:云雀}”计划，由{Agency:甲局}负责解释。")


def test_a_step_of_its_own_clause(said):
    """作为某省某试点，甲园区与乙大学建立某机制: the two of them, and not the province."""
    found = said("作为{Place:某省}试点单位，{Zone:甲园区}与{University:乙大学}建立“{Program:校地联席}”机制。")
    assert {h for h, r, t in found if r == "IMPLEMENTS"} == {"甲园区", "乙大学"}


def test_where_it_takes_effect(said):
    """某行动在某园区落地见效."""
    assert ("甲园区", "IMPLEMENTS", "双高行动") in said("“{Program:双高行动}”在{Zone:甲园区}落地见效。")
