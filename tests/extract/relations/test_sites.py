"""Where things are, and what they belong to."""

from extract.mentions.sentences import sentences
from extract.notes import Named, Thing, notes


def test_place_in_place(said):
    """湖北鄂州 stand side by side, the larger first."""
    assert said("{Place:湖北}{Place:鄂州}发展迅速。") == {("鄂州", "PART_OF", "湖北")}


def test_firms_of_a_zone(said):
    """江阴高新区企业某公司."""
    assert said("{Zone:江阴高新区}企业{Enterprise:某公司}投产。") == {("某公司", "LOCATED_IN", "江阴高新区")}


def test_covers_and_core(said):
    """覆盖江苏、安徽; 以武汉、鄂州为核心的都市圈."""
    found = said("{Place:淮河经济带}覆盖{Place:江苏}、{Place:安徽}2省。")
    assert found == {("江苏", "PART_OF", "淮河经济带"), ("安徽", "PART_OF", "淮河经济带")}
    assert len(said("以{Place:武汉}、{Place:鄂州}为核心的{Place:武汉都市圈}。")) == 2


def test_what_others_bring_there_does_not_lie_there(said):
    """助力成果落地某县 does not place the university there."""
    assert not said("{University:某大学}助力更多成果落地{Place:某县}。")


def test_a_school_that_bears_the_name(said):
    """某大学药学院、生命科学学院, and one that acts where the sentence speaks of its university: units of it."""
    first, second = "{Platform:药学院|某大学药学院}", "{Platform:生命科学学院|某大学生命科学学院}"
    found = said(f"{{University:某大学}}{first}、{second}参与。")
    assert found == {("某大学药学院", "PART_OF", "某大学"), ("某大学生命科学学院", "PART_OF", "某大学")}
    alone = said(f"在{{University:某大学}}统一部署下，{second}开展自查。")
    assert alone == {("某大学生命科学学院", "PART_OF", "某大学")}
    assert not said(f"{second}与{{University:别的大学}}座谈。")


def test_places_of_a_list_with_larger_ones_of_their_own(said):
    """江苏太仓、福建晋江等县: each is of the place in front of it only."""
    found = said("{Place:江苏}{Place:太仓}、{Place:福建}{Place:晋江}等县发展迅速。")
    assert found == {("太仓", "PART_OF", "江苏"), ("晋江", "PART_OF", "福建")}
    assert len(said("{Zone:某新区}{Place:甲}、{Place:乙}等街道受益。")) == 2


def test_a_place_of_a_place(said):
    """甘肃兰州的兰州老街 is a place of it; the beginning of another name is not."""
    assert ("老街", "PART_OF", "兰州") in said("{Place:兰州}的{Place:老街}围绕敦煌打造灯会。")
    assert not said("{Place:江苏}的{Place:苏州}银行扩张。")


def test_zones_that_a_place_builds(said):
    """某市加快建设甲产业园、乙产业园两大园区; not the beginning of a longer name."""
    found = said("{Place:某市}全力加速建设{Zone:甲产业园}、{Zone:乙产业园}两大园区。")
    assert found == {("甲产业园", "LOCATED_IN", "某市"), ("乙产业园", "LOCATED_IN", "某市")}
    assert not said("{Place:某市}打造{Zone:光谷}科创走廊功能区。")


def test_from_and_seated(said):
    """来自某省的某公司, 总部位于某市的某集团."""
    assert said("来自{Place:某市}的{Enterprise:某公司}参展。") == {("某公司", "LOCATED_IN", "某市")}
    assert said("总部位于{Place:某市}的{Enterprise:某集团}扩产。") == {("某集团", "LOCATED_IN", "某市")}


def test_a_direction_is_no_place_of_it(said):
    """新疆西部地区 is a direction."""
    assert not said("{Place:新疆}{Place:西部地区}发展迅速。")


def test_firms_within_the_zone_spoken_of(said):
    """甲高新区获评……，辖区企业乙公司……; 丁 that works with a firm of the place is not of it."""
    found = said("{Zone:甲高新区}产值大增，辖区企业{Enterprise:乙公司}产销两旺。")
    assert ("乙公司", "LOCATED_IN", "甲高新区") in found
    found = said("{Place:甲区}企业{Enterprise:乙公司}与{University:丁大学}合作研发新品。")
    assert ("丁大学", "LOCATED_IN", "甲区") not in found


def test_cities_whose_names_end_like_waters(said):
    """上海杨浦, 浙江丽水、金华: a province is no river; the next of a row lie there too, as the list has them."""
    found = said(
        "{Place:上海}{Place:杨浦}与{Place:浙江}{Place:丽水}、{Place:金华}开通班车，{Place:长江}{Place:荆州}段通航。"
    )
    assert {("杨浦", "PART_OF", "上海"), ("丽水", "PART_OF", "浙江"), ("金华", "PART_OF", "浙江")} <= found
    assert ("荆州", "PART_OF", "长江") not in found


def test_villages_made_one(said):
    """撤销甲村、乙村村建制，合并后设立丙村."""
    found = said("撤销{Place:甲村}、{Place:乙村}村建制，合并后设立{Place:丙村}。")
    assert found == {("甲村", "PART_OF", "丙村"), ("乙村", "PART_OF", "丙村")}


def test_a_unit_right_behind_its_university(said):
    """某大学某中心, whatever its name."""
    assert ("某工程研究中心", "PART_OF", "某大学") in said("{University:某大学}{Platform:某工程研究中心}获评优秀。")


def test_what_a_place_has_and_who_settles_there(said):
    """某区现有某平台等45个; 某公司等一批企业纷纷在某市落户; 抵达某市，走访某院."""
    found = said(
        "{Place:甲区}拥有24所高校，现有{Platform:某中心}等45个平台。\n{Enterprise:某公司}等一批领军企业纷纷在{Place:乙市}落户。\n"
        "一行抵达{Place:丙市}，走访{Platform:某院}、{Enterprise:某厂}。"
    )
    placed = {(head, tail) for head, relation, tail in found if relation == "LOCATED_IN"}
    assert placed == {("某中心", "甲区"), ("某公司", "乙市"), ("某院", "丙市"), ("某厂", "丙市")}


def test_firms_that_come_from_a_place(said):
    """甲公司、乙公司等来自某市的储能企业; 德国高新技术企业某公司."""
    found = said("{Enterprise:甲公司}、{Enterprise:乙公司}等来自{Place:某市}的储能企业参展。")
    assert found == {("甲公司", "LOCATED_IN", "某市"), ("乙公司", "LOCATED_IN", "某市")}
    assert said("{Place:德国}高新技术企业{Enterprise:某公司}参展。") == {("某公司", "LOCATED_IN", "德国")}
    assert not said("{Place:德国}企业家协会与{Enterprise:某公司}见面。")


def test_an_address(said):
    """某市某区中北路5号某局, 某局（某区中北路5号）: the nearest place; a street without a number says nothing."""
    assert ("某局", "LOCATED_IN", "某区") in said("寄至{Place:某市}{Place:某区}中北路5号{Agency:某局}。")
    assert ("某局", "LOCATED_IN", "某区") in said("交{Agency:某局}人事处（{Place:某区}中北路19-2号310室）。")
    assert not said("途经{Place:某区}中北路，{Agency:某局}介绍情况。")


def test_a_stretch_of_a_river_is_no_part(said):
    """福州闽江, 水库 before its town in a table, 黄河流域山东: the order of places, not what belongs to what."""
    for text in ("{Place:福州}{Place:闽江}", "{Place:云山水库}{Place:云山镇}", "{Place:黄河流域}{Place:山东}"):
        assert not said(f"在{text}调研。")


def test_what_is_covered(said):
    """由甲、乙组成 and 包括甲、乙; not what others build there, nor 包含甲在内."""
    assert said("{Place:某城市群}由{Place:甲市}、{Place:乙市}组成。") == {
        ("甲市", "PART_OF", "某城市群"),
        ("乙市", "PART_OF", "某城市群"),
    }
    assert not said("{Zone:某新区}八成企业由{Place:甲市}企业家兴建。")
    assert not said("{Place:某省}累计创建基地8个，包含{Place:甲县}在内。")


def test_a_park_says_nearer_where_it_is(said):
    """某市|云溪县竹产业园 lies in the county; 某省|云州高新区 in the province."""
    assert not said("走进{Place:某市}{Zone:云溪县竹产业园}。")
    assert said("{Place:某省}{Zone:云州高新区}发布规划。") == {("云州高新区", "LOCATED_IN", "某省")}


def test_provinces_side_by_side(said):
    """湖南浙江等地: neither lies in the other."""
    assert not said("在{Place:湖南省}{Place:浙江省}等地开展试点。")


def test_places_inside_a_province(said):
    """甲省内的乙市丙县、丁市戊镇: the first of each member."""
    found = said("{Place:甲省}内的{Place:乙市}{Place:丙县}、{Place:丁市}{Place:戊镇}受益。")
    assert {("乙市", "PART_OF", "甲省"), ("丁市", "PART_OF", "甲省")} <= found


def test_under_a_group(said):
    """某平台是某公司旗下的……"""
    found = said("{Enterprise:甲引擎}是{Enterprise:乙集团}旗下的云服务平台。")
    assert found == {("甲引擎", "PART_OF", "乙集团")}


def test_a_part_of_a_zone_by_its_kind(said):
    """甲自贸试验区|乙片区 is part of it; 甲自贸试验区|乙产业园 lies in it."""
    assert ("乙片区", "PART_OF", "甲自贸试验区") in said("{Zone:甲自贸试验区}{Zone:乙片区}开通航线。")
    assert ("乙产业园", "LOCATED_IN", "甲自贸试验区") in said("{Zone:甲自贸试验区}{Zone:乙产业园}开工。")


def test_cities_side_by_side_lie_in_none_of_each_other(said):
    """南京 沈阳 in a list of links; 江苏徐州 and 徐州鼓楼 are within."""
    assert said("{Place:南京市} {Place:沈阳市} {Place:济南市}") == set()
    assert said("{Place:江苏省}{Place:徐州市}") == {("徐州市", "PART_OF", "江苏省")}
    assert said("{Place:徐州市}{Place:沛县}") == {("沛县", "PART_OF", "徐州市")}
    assert said("{Place:徐州市}{Place:云台街道}") == {("云台街道", "PART_OF", "徐州市")}


def test_what_moves_and_what_comes_from(said):
    """某公司把总部迁到某市, 迁至某新区, 甲、乙来自某高新区, 入驻某园区后."""
    there = {("某公司", "LOCATED_IN", "某市")}
    assert said("{Enterprise:某公司}决定把华东区域总部迁到{Place:某市}。") == there
    assert said("{Enterprise:某公司}整体搬迁至{Place:某市}。") == there
    assert said("2017年入驻{Place:某市}后，{Enterprise:某公司}发展加快。") == there
    assert said("{Enterprise:某公司}来自{Place:某市}。") == there
    assert not said("{Enterprise:某公司}的原料来自{Place:某市}。")


def test_who_lies_there_is_told_in_front(said):
    """位于某市的某项目 is not told of the subject of the sentence before."""
    assert not said("{Enterprise:某公司}加快建设。位于{Place:某市}的示范项目投产。")
    assert said("{Enterprise:某公司}是一家位于{Place:某市}的企业。") == {("某公司", "LOCATED_IN", "某市")}


def test_firms_that_are_counted(said):
    """某市共有2家企业上榜：甲公司、乙公司; 某区已落地甲公司."""
    two = {("甲公司", "LOCATED_IN", "某市"), ("乙公司", "LOCATED_IN", "某市")}
    assert said("{Place:某市}共有2家企业上榜，分别是{Enterprise:甲公司}、{Enterprise:乙公司}。") == two
    assert said("{Place:某市}已落地{Enterprise:甲公司}、{Enterprise:乙公司}等企业。") == two
    assert not said("{Place:某市}引进{Enterprise:甲公司}技术团队。")


def test_parts_that_are_called_so(said):
    """某片区是某试验区的组成部分, 某集团的全资子公司甲公司, 某走廊以某高新区为核心区."""
    assert said("{Zone:某片区}是{Zone:某试验区}的重要组成部分。") == {("某片区", "PART_OF", "某试验区")}
    assert said("作为{Zone:某试验区}的核心区，{Zone:某片区}发展迅速。") == {("某片区", "PART_OF", "某试验区")}
    assert said("{Enterprise:某集团}的全资子公司{Enterprise:甲公司}投产。") == {("甲公司", "PART_OF", "某集团")}
    assert said("{Agency:某局}直属单位{Agency:某中心}举办活动。") == {("某中心", "PART_OF", "某局")}
    assert said("{Zone:某谷}以{Zone:某高新区}为核心区。") == {("某高新区", "PART_OF", "某谷")}
    assert said("{Zone:某高新区}{Place:石桥街道}开展活动。") == {("石桥街道", "PART_OF", "某高新区")}


def test_what_is_somewhere_else(said):
    """What a firm builds in a place, who comes from one, and what is another's say nothing of where the firm lies."""
    assert not said("{Enterprise:某公司}在{Place:某省}建成各类充电站300座。")
    assert not said("来自{Place:某国}的约40名民众聚集在{Enterprise:某公司}附近。")
    assert not said("位于{Place:某国}的{Association:某组织}农业基地设立展区。")
    assert ("某公司", "LOCATED_IN", "某市") in said("{Enterprise:某公司}在{Place:某市}投产。")


def test_schools_in_the_news_of_their_university(nlp) -> None:
    """公管学院 of 南开大学, whose news it is, near where it speaks of itself."""
    doc = nlp.make_doc("南开大学->讲座开讲\n公管学院举办讲座。学校高度重视。")
    notes(doc).mentions = [
        Named(0, 4, Thing("University", "南开大学"), "university"),
        Named(11, 15, Thing("Platform", "南开大学公管学院"), "school"),
    ]
    doc = sentences(doc)
    for _, step in nlp.pipeline:
        doc = step(doc)
    assert ("南开大学公管学院", "PART_OF") in {(s.head.name, s.relation) for s in notes(doc).statements}


def test_no_place_is_a_part_of_a_river(said):
    """某村位于某河泛区."""
    assert not said("{Place:某村}位于{Place:青禾河}中部地区。")


def test_firms_that_a_zone_calls_its_own(said):
    """作为某高新区的龙头企业，某公司; what it brought in, whose seat is there, what others built there."""
    where = {("某公司", "LOCATED_IN", "某高新区")}
    assert where <= said("作为{Zone:某高新区}的龙头企业，{Enterprise:某公司}产值翻番。")
    assert where <= said("{Enterprise:某公司}是{Zone:某高新区}引进的首家光通信企业。")
    assert where <= said("{Zone:某高新区}孵化的{Enterprise:某公司}成功上市。")
    assert where <= said("{Enterprise:某公司}的总部就在{Zone:某高新区}。")
    found = said("由{University:某大学}组建的{Platform:某研究院}落户{Zone:某高新区}。")
    assert ("某研究院", "LOCATED_IN", "某高新区") in found
