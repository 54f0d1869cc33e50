"""Who acts where a sentence stands."""


def test_a_firm_where_the_sentence_stands(said):
    """在威海，服装企业某集团…; 走进某区，某研究院的大楼里; without 在 at the head of a sentence."""
    assert said("在{Place:威海}，服装企业{Enterprise:某集团}加紧生产。") == {("某集团", "LOCATED_IN", "威海")}
    assert said("走进{Place:某区}，{Platform:某研究院}的大楼里灯火通明。") == {("某研究院", "LOCATED_IN", "某区")}
    found = said("{Place:山东}{Place:青岛}，{Platform:某中心}上线。")
    assert ("某中心", "LOCATED_IN", "青岛") in found


def test_what_may_be_done_anywhere(said):
    """A contract, a fair and the experts of a university place nobody."""
    assert not said("在{Place:威海}，{Enterprise:某集团}与客户举行签约仪式。")
    assert not said("在{Place:威海}，{University:某大学}专家指导生产。")
    assert not said("在{Place:浙江省}，{Enterprise:某银行}推出新产品。")


def test_another_clause_with_a_place_in_it(said):
    """A place in the middle of a sentence is no setting of it."""
    assert not said("{Enterprise:甲公司}销往{Place:威海}，{Enterprise:乙公司}跟进。")


def test_here(said):
    """……便坐落于此: at the place named last."""
    found = said("走进{Zone:某园区}，草木葱茏，专注新材料的{Platform:某孵化器}便坐落于此。")
    assert ("某孵化器", "LOCATED_IN", "某园区") in found


def test_below_a_line_about_a_zone(said):
    """某高新区：……, and the firm that the paragraph below is about; what is done away from home places nobody."""
    text = "{Zone:某高新区}：最薄铜箔再刷新\n近日，{Enterprise:甲公司}研制出新一代铜箔。"
    assert ("甲公司", "LOCATED_IN", "某高新区") in said(text)
    text = "{Zone:某高新区}：又有项目落地开工\n近日，{Enterprise:甲公司}与{Enterprise:乙公司}签约。"
    assert ("甲公司", "LOCATED_IN", "某高新区") not in said(text)
    text = "{Zone:某高新区}：最薄铜箔再刷新\n天气转凉。\n{Enterprise:甲公司}研制出新一代铜箔。"
    assert ("甲公司", "LOCATED_IN", "某高新区") not in said(text)


def test_a_reporter_walks_into_a_zone(said):
    """记者走进某合作区（下称某合区），某公司……"""
    found = said("记者走进{Zone:某合作区}（下称“某合区”），{Enterprise:某公司}的车间里机器轰鸣。")
    assert ("某公司", "LOCATED_IN", "某合作区") in found


def test_the_first_of_a_place(said):
    """某市首个国家级高新区, 作为某省唯一的中试基地; the largest of a state, or its largest investor, are no seats."""
    assert said("{Zone:某高新区}是{Place:某市}首个国家级高新区。") == {("某高新区", "LOCATED_IN", "某市")}
    assert said("作为{Place:某省}唯一的中试基地，{Zone:某高新区}发力。") == {("某高新区", "LOCATED_IN", "某省")}
    assert not said("{Zone:某高新区}是{Place:中国}最大的产业园区。")
    assert not said("{Enterprise:某公司}是{Place:某市}最大的投资方。")


def test_a_house_that_lies_there(said):
    """在位于某区的数智工厂，某公司董事长…: the firm is there; one that bears another city's name abroad is not."""
    found = said("在位于{Zone:某高新区}的数智工厂，{Enterprise:某公司}董事长展示了产品。")
    assert found == {("某公司", "LOCATED_IN", "某高新区")}
    assert not said("在{Place:德国}，{Enterprise:上海某公司}加紧布局。")


def test_a_park_that_begins_work_in_a_zone(said):
    """某产业园，在某片区投产: the park lies in the zone, and not the other way round."""
    assert said("{Zone:某产业园}，在{Zone:某片区}投产。") == {("某产业园", "LOCATED_IN", "某片区")}
