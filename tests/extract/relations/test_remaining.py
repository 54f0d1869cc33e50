"""Programmes and industries without a verb of their own are told of the subject of their clause."""

from __future__ import annotations


def test_an_industry_of_a_place_that_acts(said):
    """甲市依托轨道交通等先进制造业集群优势: what the place stands on is what it focuses on."""
    found = said("{Place:甲市}依托{Industry:轨道交通}、{Industry:工程机械}等先进集群优势，实施重点项目。")
    assert {(h, t) for h, r, t in found if r == "FOCUSES_ON"} == {("甲市", "轨道交通"), ("甲市", "工程机械")}


def test_a_programme_that_a_year_is_called(said):
    """乙市把今年定为“攻坚年”: the city carries it out."""
    assert ("乙市", "IMPLEMENTS", "项目攻坚年") in said("{Place:乙市}把今年定为{Program:项目攻坚年}，抓好招商。")


def test_what_is_of_the_whole_country_is_not_the_citys(said):
    """Nothing is told of the city where the sentence speaks of the country, of what it entered, or of talks."""
    assert not said("{Place:乙市}展出的产品说明我国{Industry:储能技术}再获突破。")
    assert not said("座谈会上，{Place:乙市}与客人就{Program:百校行动}交流探讨。")


def test_what_a_place_has_is_told_of_the_place(said):
    """推动丁县茶产业发展: of the county, not of the university that helps."""
    found = said("{University:丙大学}推动{Place:丁县}{Industry:茶产业}发展。")
    assert {(h, r, t) for h, r, t in found if t == "茶产业"} == {("丁县", "FOCUSES_ON", "茶产业")}


def test_a_policy_goes_by_its_ways(said):
    """按照“甲”原则, 纳入乙行动, in the text of a policy; a notice of praise supports nothing."""
    found = said("按照“{Program:谁主管谁负责}”的原则加强管理。", policy="某意见")
    assert {(h, t) for h, r, t in found if r == "SUPPORTS"} == {("某意见", "谁主管谁负责")}
    found = said("按照“{Program:谁主管谁负责}”的原则加强管理。", policy="关于先进典型的通报")
    assert not {t for _, r, t in found if r == "SUPPORTS"}


def test_a_paragraph_about_a_place(said):
    """当地大力发展丙产业: the place that the sentence before is about."""
    found = said("{Place:甲县}地处山区，气候凉爽。夏天一到，当地大力发展{Industry:避暑旅游}。")
    assert ("甲县", "FOCUSES_ON", "避暑旅游") in found


def test_a_field_that_is_only_named_is_nobodys(said):
    """Without a verb that says that the subject does it, a programme or an industry is told of nobody."""
    assert not said("{Place:甲市}举行发布会，{Program:乡村振兴}图片展同时开幕。")
    assert not said("{Place:丙国}近年来受益于合作，在{Industry:农产品加工}方面得到帮助。")
    assert not said("{Place:甲县}风景如画，游客们听当地人讲{Industry:乡村旅游}的故事。")


def test_a_state_abroad_is_not_who_focuses(said):
    """伊朗军工产业: the country of an industry is no place with a leading industry."""
    assert not said("会谈谈到{Place:伊朗}{Industry:军工产业}的情况。")


def test_what_universities_do_each_for_themselves(said):
    """学校“双一流”建设 is the school's; 某县乡村振兴 is not said to be carried out by the county."""
    found = said("专家为{University:甲大学}{Program:“双一流”建设}建言献策。")
    assert ("甲大学", "IMPLEMENTS", "“双一流”建设") in found
    assert not said("专家为{Place:乙县}{Program:乡村振兴}建言献策。")


def test_what_a_subject_goes_by(said):
    """某区以“某做法”提升服务; 中心以甲、乙为主攻方向; 园区企业涵盖丙、丁等领域."""
    assert ("乙区", "IMPLEMENTS", "一窗通办") in said("{Place:乙区}以“{Program:一窗通办}”提升服务水平。")
    found = said("{Zone:丙园区}集聚企业百余家，涵盖{Industry:新能源汽车}、{Industry:智能装备}等领域。")
    assert {t for h, r, t in found if (h, r) == ("丙园区", "FOCUSES_ON")} == {"新能源汽车", "智能装备"}


def test_by_way_of_a_mode(said):
    """某学院……，通过甲模式: it carries it out."""
    found = said("{Platform:某学院}加强党建，通过“{Program:支部书记加学员}”等模式开展活动。")
    assert ("某学院", "IMPLEMENTS", "支部书记加学员") in found


def test_a_field_beside_a_place_is_told_of_as_a_trade(said):
    """某市种业产业迈向高端; 某市轨道交通11号线 is a line, and 某县煤炭消费 a use."""
    found = said("{Place:云台市}{Industry:种业}发展提速，农户增收。")
    assert ("云台市", "FOCUSES_ON", "种业") in found
    assert not said("昨天，{Place:云台市}{Industry:轨道交通}11号线开通。")
