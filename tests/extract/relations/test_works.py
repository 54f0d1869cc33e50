"""Works, projects and goods with the bodies whose people made them."""

from __future__ import annotations


def made(found) -> set[tuple[str, str]]:
    return {(h, t) for h, r, t in found if r == "PRODUCES"}


def test_a_work_that_a_body_sends_in(said):
    """甲学院选送的“……”; 某公司投资的……"""
    assert made(said("{University:甲学院}选送的“{Product:奔向星海}”获奖。")) == {("甲学院", "奔向星海")}


def test_a_project_of_a_person_is_the_bodys(said):
    """李明教授牵头完成的“……”: of the university where he works."""
    found = said("{University:甲大学}教授{Person:李明}牵头完成的“{Product:深海探测技术}”项目获一等奖。")
    assert made(found) == {("甲大学", "深海探测技术")}


def test_what_a_firm_turns_into_what(said):
    """某公司将煤制成甲醇; what it only uses it does not make."""
    assert made(said("{Enterprise:乙公司}将煤制成{Product:甲醇}，销往各地。")) == {("乙公司", "甲醇")}
    assert not made(said("{Enterprise:乙公司}引进国外{Product:甲醇}应用经验。"))


def test_what_belongs_to_a_firm(said):
    """甲公司的A、乙公司的B: each its own."""
    found = said("{Enterprise:甲公司}的{Product:导览系统}、{Enterprise:乙公司}的{Product:检测机器人}亮相。")
    assert made(found) == {("甲公司", "导览系统"), ("乙公司", "检测机器人")}


def test_who_made_what_the_sentence_before_names(said):
    """该成果由甲公司与乙大学完成; 该系统……，已由丙公司投产; who only judges it made nothing."""
    begin = "{Product:超薄镍箔}实现量产。"
    found = said(begin + "据悉，该成果由{Enterprise:甲公司}与{University:乙大学}历时4年共同完成。")
    assert made(found) == {("甲公司", "超薄镍箔"), ("乙大学", "超薄镍箔")}
    found = said("{Product:打顶系统}亮相。该系统准确率达95%，已由{Enterprise:丙公司}投产。")
    assert made(found) == {("丙公司", "打顶系统")}
    assert not made(said(begin + "该成果由{University:乙大学}组织评审。"))


def test_what_is_produced_there(said):
    """每吨成本降到百元，所产板材销往外地: of the firm of the sentence."""
    found = said("{Enterprise:甲公司}的生产线投用后，每吨成本降到百元，所产{Product:微晶板材}销往外地。")
    assert made(found) == {("甲公司", "微晶板材")}


def test_a_thesis_is_no_product(said):
    """李明教授指导的《……的研究》获奖."""
    found = said("{University:甲大学}教授{Person:李明}牵头完成的《{Product:某材料对产气影响的研究}》获一等奖。")
    assert made(found) == set()


def test_what_the_nation_makes_is_of_no_house(said):
    """位于某地的某实验室，我国自主研制的某机: the house is where it works."""
    found = said("{Platform:某实验室}里，我国自主研制的{Product:某掘进机}通过转弯段。")
    assert not [r for _, r, _ in found if r == "PRODUCES"]
