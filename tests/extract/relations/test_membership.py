"""Alliances and commissions: their members, founders and offices."""


def test_seventeen_of_a_list_are_members_and_founders(said):
    """盐城、徐州……等17家国家高新区: each place of the list is its zone, none missing."""
    north = ["盐城", "徐州", "连云港", "淮安", "泰州", "宿迁", "扬州", "蚌埠", "滁州", "淮南"]
    places = [*north, "平顶山", "信阳", "南阳", "济宁", "枣庄", "临沂", "随州"]
    marked = "、".join(f"{{Place:{name}}}" for name in places)
    found = said(f"2024年9月8日，{marked}等17家国家高新区联合发起成立{{Alliance:淮河科创联盟}}。")
    for relation in ("MEMBER_OF", "ESTABLISHED"):
        assert {h for h, r, _ in found if r == relation} == {f"{name}高新区" for name in places}


def test_unnamed_members_are_counted(told):
    """等18家 with two written out leaves sixteen unnamed, and invents none."""
    found = told("{Zone:甲高新区}、{Zone:乙高新区}等18家单位加入{Alliance:丙联盟}。")
    assert [s.attributes.get("unnamed") for s in found] == ["16", "16"]


def test_count_that_disagrees_is_stated(told):
    """Three named and called two: both are told."""
    found = told("{Zone:甲高新区}、{Zone:乙高新区}、{Zone:丁高新区}2家园区加入{Alliance:丙联盟}。")
    assert {s.attributes.get("stated") for s in found} == {"2"}


def test_secretariat(said):
    """联盟由…发起成立，秘书处设在某大学: the seat is told of the alliance named before."""
    found = said(
        "{Alliance:氢能联盟}由{University:同济大学}、{Enterprise:某汽车集团}等17家单位发起成立，秘书处设在{University:同济大学}。"
    )
    assert ("同济大学", "SECRETARIAT_OF", "氢能联盟") in found
    assert ("某汽车集团", "MEMBER_OF", "氢能联盟") in found


def test_commission_is_made_up_of_bodies(said):
    """联席会议由教育部、财政部等部门组成."""
    found = said("{Agency:某联席会议}由{Agency:教育部}、{Agency:财政部}等9个部门组成，办公室设在{Agency:教育部}。")
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"教育部", "财政部"}
    assert ("教育部", "SECRETARIAT_OF", "某联席会议") in found


def test_bodies_that_make_up_a_group(said):
    """由甲部、乙局组成某工作小组: they are its members, and did not found it."""
    found = said("由{Agency:甲部}、{Agency:乙局}组成{Agency:某工作小组}。")
    assert found == {("甲部", "MEMBER_OF", "某工作小组"), ("乙局", "MEMBER_OF", "某工作小组")}


def test_the_seat_of_a_secretariat_is_not_that_of_the_alliance(said):
    """联盟秘书处设在某高新区 gives the seat, and places nothing."""
    assert said("{Alliance:某联盟}秘书处设在{Zone:某高新区}。") == {("某高新区", "SECRETARIAT_OF", "某联盟")}


def test_an_office_with_a_name_serves_the_whole(said):
    """某联席会议办公室设在教育部: a part of the ministry, and of the whole that it serves."""
    found = said("建立{Agency:某联席会议}。{Agency:某联席会议办公室}设在{Agency:教育部}。")
    office = "某联席会议办公室"
    of = {(office, "PART_OF", "教育部"), (office, "PART_OF", "某联席会议")}
    assert found == {(office, "SECRETARIAT_OF", "某联席会议"), *of}


def test_members_and_seat_of_the_alliance_spoken_of(said):
    """17家发起单位和成员是：…; 首届秘书处设在…, in a sentence without the alliance."""
    found = said(
        "{Alliance:某联盟}召开会议。3家发起单位和成员是：{Zone:甲高新区}、{Zone:乙高新区}、{Zone:丙高新区}。"
        "首届秘书处设在{Zone:甲高新区}。"
    )
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"甲高新区", "乙高新区", "丙高新区"}
    assert ("甲高新区", "SECRETARIAT_OF", "某联盟") in found


def test_seats_of_the_alliance_spoken_of(said):
    """甲担任理事长单位，乙、丙为首批成员; 副理事长单位有丁."""
    found = said(
        "{Alliance:某联盟}成立，{Enterprise:甲公司}担任理事长单位，{University:乙大学}、{University:丙大学}为首批成员。"
    )
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"甲公司", "乙大学", "丙大学"}
    found = said("{Alliance:某联盟}今日成立，首届理事长单位为{University:甲大学}，副理事长单位有{University:乙大学}。")
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"甲大学", "乙大学"}


def test_the_bodies_of_a_commission(said):
    """成员：甲部、乙局有关负责人; 总指挥：丙委主要负责人; 办公室成员由…组成: of the commission named before."""
    found = said(
        "成立{Agency:某省防汛指挥部}。\n总指挥：{Agency:某厅}主要负责人。\n成员：{Agency:甲局}、{Agency:乙局}有关负责人。\n"
        "办公室成员由{Agency:甲局}、{Agency:丙局}有关人员组成。"
    )
    assert {("某厅", "某省防汛指挥部"), ("乙局", "某省防汛指挥部"), ("丙局", "某省防汛指挥部办公室")} <= {
        (head, tail) for head, relation, tail in found if relation == "MEMBER_OF"
    }


def test_the_office_of_a_commission(said):
    """领导小组下设办公室，设在某局，办公室主任由李明兼任: the office serves it and is a part of its host."""
    found = said(
        "{Agency:某领导小组}下设办公室，负责日常工作。办公室设在{Agency:某局}，办公室主任由{Person:李明}兼任。"
    )
    office = "某领导小组办公室"
    assert {
        (office, "SECRETARIAT_OF", "某领导小组"),
        (office, "PART_OF", "某局"),
        ("李明", "WORKS_AT", office),
    } <= found


def test_members_at_home_and_abroad(said):
    """联盟……，我国高校包括甲、乙，国外高校有俄罗斯的丙."""
    found = said(
        "{Alliance:某大学联盟}成立多年。我国高校包括{University:甲大学}、{University:乙大学}等，国外高校有{Place:俄罗斯}的{University:丙大学}。"
    )
    assert {(f"{one}大学", "MEMBER_OF", "某大学联盟") for one in "甲乙丙"} <= found


def test_an_alliance_and_who_founded_it(said):
    """某联盟，由甲大学、乙大学共同发起; a place that proposes it is no member."""
    found = said("{Alliance:某联盟}，由{University:甲大学}、{University:乙大学}共同发起，于去年成立。")
    assert {("甲大学", "MEMBER_OF", "某联盟"), ("乙大学", "MEMBER_OF", "某联盟")} <= found
    assert not {one for one in said("{Place:某省}倡议发起{Alliance:某联盟}。") if one[1] == "MEMBER_OF"}


def test_units_of_an_alliance(said):
    """来自甲大学、乙大学等某联盟成员单位代表."""
    found = said("来自{University:甲大学}、{University:乙大学}等{Alliance:丙联盟}成员单位代表参加。")
    assert {(name, "MEMBER_OF", "丙联盟") for name in ("甲大学", "乙大学")} <= found


def test_who_leads_and_who_founds_with_it(said):
    """联盟由甲牵头，乙、丙等9家共同发起: all of them found it and belong to it."""
    found = said("{Alliance:云岭装备联盟}由{Zone:甲高新区}牵头，{Zone:乙高新区}、{Zone:丙高新区}等9家高新区共同发起。")
    zones = ("甲高新区", "乙高新区", "丙高新区")
    assert found == {(z, r, "云岭装备联盟") for z in zones for r in ("MEMBER_OF", "ESTABLISHED")}


def test_members_of_several_kinds(said):
    """首批成员还有甲大学、乙大学2所高校和丙公司等26家企业: of the alliance that the sentence before is about."""
    found = said(
        "{Alliance:云岭装备联盟}成立。首批成员还有{University:甲大学}、{University:乙大学}2所高校和{Enterprise:丙公司}等26家企业。"
    )
    assert found == {(one, "MEMBER_OF", "云岭装备联盟") for one in ("甲大学", "乙大学", "丙公司")}


def test_taken_in(said):
    """联盟吸纳甲、乙为新成员; 乙被吸纳为联盟理事单位."""
    found = said("{Alliance:云岭装备联盟}日前吸纳{Zone:甲高新区}、{University:乙大学}为新成员。")
    assert found == {("甲高新区", "MEMBER_OF", "云岭装备联盟"), ("乙大学", "MEMBER_OF", "云岭装备联盟")}
    assert said("{Alliance:云岭装备联盟}未吸纳{Zone:甲高新区}为成员。") == set()


def test_daily_work_and_members_of_a_commission(said):
    """联席会议由甲局、乙局组成，日常工作由甲局承担, told of the commission named before."""
    found = said(
        "建立{Agency:低空经济发展联席会议}制度，联席会议由{Agency:甲局}、{Agency:乙局}组成，日常工作由{Agency:甲局}承担。"
    )
    assert found == {
        ("甲局", "MEMBER_OF", "低空经济发展联席会议"),
        ("乙局", "MEMBER_OF", "低空经济发展联席会议"),
        ("甲局", "SECRETARIAT_OF", "低空经济发展联席会议"),
    }


def test_who_answers_for_a_measure_is_no_member(said):
    """牵头单位：甲委, behind a measure that speaks of an alliance."""
    assert said("发挥{Alliance:云岭装备联盟}作用。\n牵头单位：{Agency:甲委}") == set()


def test_joined_together(said):
    """甲已和乙、丙一道，加入由丁发起的联盟."""
    found = said(
        "{Zone:甲高新区}已和{Zone:乙高新区}、{Zone:丙高新区}一道，加入由{University:丁大学}发起的{Alliance:某联盟}。"
    )
    assert {h for h, r, t in found if (r, t) == ("MEMBER_OF", "某联盟")} == {"甲高新区", "乙高新区", "丙高新区"}


def test_founded_with_those_of_the_clause_before(said):
    """甲县联合乙县、丙县，成立某联盟; 甲县、乙县签署备忘录，宣告某联盟成立."""
    found = said("{Place:甲县}联合{Place:乙县}、{Place:丙县}等三县，成立{Alliance:某联盟}。")
    assert {h for h, r, _ in found if r == "ESTABLISHED"} == {"甲县", "乙县", "丙县"}
    found = said("{Place:甲县}、{Place:乙县}签署备忘录，宣告{Alliance:某联盟}成立。")
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"甲县", "乙县"}


def test_members_counted_behind_a_verb_of_having(told):
    """某联盟新增……等6家成员单位: those named are members, the rest is unnamed."""
    found = told("{Alliance:甲联盟}新增{Zone:乙高新区}、{Zone:丙高新区}等6家成员单位。")
    assert {(one.head.name, one.attributes.get("unnamed")) for one in found} == {("乙高新区", "4"), ("丙高新区", "4")}


def test_who_joins_the_alliance_just_named(told):
    """……等8所高校加入其中; 将加入 is planned; and not of an alliance two sentences before."""
    found = told("{Zone:甲高新区}成立{Alliance:某联盟}，{University:乙大学}、{University:丙大学}等8所高校加入其中。")
    assert {one.head.name for one in found if one.relation == "MEMBER_OF"} >= {"乙大学", "丙大学"}
    found = told("{Alliance:某联盟}正式揭牌。{Zone:乙高新区}也将加入。")
    assert [(one.head.name, one.status) for one in found if one.relation == "MEMBER_OF"] == [("乙高新区", "planned")]
    assert not told("{Alliance:某联盟}很大。企业不少。又有{Zone:乙高新区}加入。")


def test_members_counted_from_to(said):
    """联盟成员由12家扩大到17家，涵盖甲、乙等17家."""
    found = said("{Alliance:某联盟}自成立以来，成员已由最初的2家扩大到4家，涵盖{Zone:甲高新区}、{Zone:乙高新区}等4家。")
    assert found == {(zone, "MEMBER_OF", "某联盟") for zone in ("甲高新区", "乙高新区")}


def test_a_roster_in_lines(said):
    """Below 某联盟成员名单 a line for each, numbered or not, up to the first line that says more."""
    found = said(
        "{Alliance:某联盟}第一批成员单位名单\n1.{Zone:甲高新区}\n（2）{University:乙大学}；\n"
        "{Place:丙市}{Enterprise:丙公司}\n联系人：{Person:张明}\n{Zone:丁高新区}\n"
    )
    assert {head for head, relation, _ in found if relation == "MEMBER_OF"} == {"甲高新区", "乙大学", "丙公司"}


def test_those_who_joined(told):
    """加入某联盟的有甲、乙等21家."""
    found = told("加入{Alliance:某联盟}的有{Zone:甲高新区}、{Zone:乙高新区}等21家。")
    assert {(one.head.name, one.attributes.get("unnamed")) for one in found} == {("甲高新区", "19"), ("乙高新区", "19")}


def test_who_began_it_and_who_takes_part(said):
    """由甲发起，乙、丙等12家园区参与的某联盟: all are members, the first founded it."""
    found = said("由{Zone:甲高新区}发起，{Zone:乙高新区}、{Zone:丙高新区}等12家园区参与的{Alliance:某联盟}成立。")
    assert {head for head, kind, tail in found if kind == "MEMBER_OF"} == {"甲高新区", "乙高新区", "丙高新区"}
    assert {head for head, kind, tail in found if kind == "ESTABLISHED"} == {"甲高新区"}


def test_members_by_the_place_they_lie_in(said):
    """成员包括：甲省——A、B；乙省——C: the places are no members."""
    found = said(
        "{Alliance:某联盟}成立。成员包括：{Place:甲省}——{Zone:云州高新区}、{Zone:青禾高新区}；{Place:乙省}——{Zone:明湖高新区}等。"
    )
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"云州高新区", "青禾高新区", "明湖高新区"}


def test_those_newly_taken_in(said):
    """甲、乙新晋为成员: of the alliance named before."""
    found = said("{Alliance:某联盟}召开大会。会上，{Zone:云州高新区}、{Zone:青禾高新区}新晋为成员。")
    assert {h for h, r, t in found if r == "MEMBER_OF"} == {"云州高新区", "青禾高新区"}


def test_the_head_of_an_office_named_before(said):
    """组建某办公室，办公室主任由……兼任: no office of the administration that forms it."""
    found = said(
        "{Agency:甲高新区管委会}组建某协同发展办公室，办公室主任由{Agency:甲高新区管委会}副主任{Person:段文洋}兼任。"
    )
    assert not {t for h, r, t in found if r == "WORKS_AT" and t == "甲高新区管委会办公室"}


def test_who_begins_it_and_who_comes_in(said):
    """联盟由甲高新区发起，乙、丙加盟."""
    found = said("{Alliance:某联盟}由{Zone:甲高新区}牵头，{Zone:乙高新区}、{Zone:丙高新区}加盟。")
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"甲高新区", "乙高新区", "丙高新区"}
