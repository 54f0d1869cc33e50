"""Joint work."""


def test_contract_with_several(said):
    """甲分别与乙、丙签署协议: with each; they do not contract with one another."""
    found = said("{Zone:甲高新区}分别与{Enterprise:乙公司}、{Enterprise:丙公司}签署合作协议。")
    assert found == {("甲高新区", "COOPERATES_WITH", "乙公司"), ("甲高新区", "COOPERATES_WITH", "丙公司")}


def test_three_sides(said):
    """甲、乙、丙三方签署协议: every pair."""
    assert len(said("{Agency:甲局}、{University:乙大学}、{Enterprise:丙公司}三方签署战略合作协议。")) == 3


def test_hand_in_hand_past_a_name_that_is_not_known(said):
    """A member that is only the beginning of an unknown name is left out, and the list goes on."""
    found = said("{University:甲大学}携手{Enterprise:乙集团}第九研究所、{Enterprise:丙公司}开展创新。")
    assert found == {("甲大学", "COOPERATES_WITH", "丙公司")}


def test_led_by_one(said):
    """由甲牵头，联合乙、丙."""
    found = said("该项目由{University:甲大学}牵头，联合{Platform:乙实验室}、{Enterprise:丙公司}实施。")
    assert {t for h, r, t in found if (h, r) == ("甲大学", "COOPERATES_WITH")} == {"乙实验室", "丙公司"}


def test_steps_of_a_procedure_are_no_cooperation(said):
    """甲厅会同乙厅审核, in a policy."""
    assert said("{Agency:甲厅}会同{Agency:乙厅}进行审核。", policy="某办法") == set()


def test_two_in_the_middle_of_a_sentence(said):
    """促成A等院校与B等企业签订协议; 这是A与B、C深化合作的成果."""
    found = said("会议促成{University:甲学院}等高职院校与{Enterprise:乙公司}等20家企业签订校企合作协议。")
    assert found == {("甲学院", "COOPERATES_WITH", "乙公司")}
    found = said("这是{University:甲大学}与{Place:乙市}、{Zone:丙新区}深化战略合作的成果。")
    assert found == {("甲大学", "COOPERATES_WITH", "乙市"), ("甲大学", "COOPERATES_WITH", "丙新区")}


def test_work_given_to_another(said):
    """甲委委托乙大学; 受甲委委托，乙大学."""
    assert said("{Agency:甲委}委托{University:乙大学}编制方案。", policy="") == {("甲委", "COOPERATES_WITH", "乙大学")}
    assert said("受{Agency:甲委}委托，{University:乙大学}编制方案。") == {("甲委", "COOPERATES_WITH", "乙大学")}


def test_help_from_afar(said):
    """甲大学对口帮扶乙县."""
    assert said("{University:甲大学}对口帮扶{Place:乙县}。") == {("甲大学", "COOPERATES_WITH", "乙县")}


def test_each_pair_one_way_round(said):
    """A with B is B with A."""
    found = said("{University:甲大学}与{Enterprise:乙公司}合作。{Enterprise:乙公司}与{University:甲大学}签署协议。")
    assert len(found) == 1


def test_both_agree_on_a_list_of_things(said):
    """双方就…、…等达成合作共识: the two named before."""
    found = said("{University:甲大学}与{Enterprise:乙公司}座谈。双方就人才培养、教师入企、共建平台等达成合作共识。")
    assert found == {("甲大学", "COOPERATES_WITH", "乙公司")}


def test_what_is_made_together_is_told_by_itself(said):
    """甲联合乙建设某院, 印发某办法: CO_BUILT, ISSUED, and no cooperation beside it."""
    found = said("{University:甲大学}联合{Enterprise:乙公司}建设{Platform:丙研究院}。")
    assert {r for _, r, _ in found} == {"CO_BUILT"}
    assert {r for _, r, _ in said("{Agency:甲局}会同{Agency:乙局}印发{Policy:某办法}。")} == {"ISSUED"}


def test_both_sides_of_a_visit(said):
    """甲校长一行到访乙，双方签署协议: the two are guest and host."""
    found = said(
        "{University:甲大学}校长{Person:张明}一行到访{Zone:乙高新区}，考察了园区，双方就建设平台达成合作意向。"
    )
    assert ("甲大学", "COOPERATES_WITH", "乙高新区") in found


def test_both_are_the_two_named_before(said):
    """双方将共建甲院和乙院: not the two that stand behind."""
    found = said("{University:甲大学}与{Agency:乙市人民政府}签约。双方将共建{Platform:丙研究院}和{Platform:丁研究院}。")
    assert {(h, t) for h, r, t in found if r == "CO_BUILT"} == {
        (head, tail) for head in ("甲大学", "乙市人民政府") for tail in ("丙研究院", "丁研究院")
    }


def test_advice_is_no_deed(said):
    """建议甲与乙合作; 甲海关要联合乙厅加强服务."""
    assert said("专家建议{Place:甲市}与{University:乙大学}合作开发。") == set()
    assert said("{Agency:甲海关}要联合{Agency:乙厅}加强服务。") == set()


def test_founding_together_is_no_cooperation_beside(said):
    """甲共同发起，联合乙、丙组成某组织: one founding."""
    found = said(
        "{Platform:甲院}、{Platform:乙院}共同发起，联合{University:丙大学}、{University:丁大学}等高校以及有关科研机构组成科教合作组织。"
    )
    assert not [r for _, r, _ in found if r == "COOPERATES_WITH"]


def test_who_did_a_step_with_whom(said):
    """甲部会同乙局研究提出了意见: done together; a step that a policy orders is not told."""
    found = said("{Agency:甲部}会同{Agency:乙局}研究提出了办理意见。")
    assert ("甲部", "COOPERATES_WITH", "乙局") in found


def test_ties_made_deeper(said):
    """某区不断深化与某大学、某研究院等高校院所合作."""
    found = said("{Place:甲区}不断深化与{University:乙大学}、{Platform:丙研究院}等高校院所合作。")
    assert {("甲区", "COOPERATES_WITH", name) for name in ("乙大学", "丙研究院")} <= found


def test_parties_that_act(said):
    """甲、乙、丙三省推动生态联防共治: each with each."""
    found = said("{Place:甲省}、{Place:乙省}、{Place:丙省}三省推动生态联防共治。")
    assert {("甲省", "COOPERATES_WITH", "乙省"), ("乙省", "COOPERATES_WITH", "丙省")} <= found


def test_ties_that_are_only_spoken_of(said):
    """甲与乙之间的合作; 受中共中央委托，某党派."""
    assert not said("{Place:甲地区}与{Place:乙国}之间的经贸合作不断深化。")
    assert not said("受{Agency:中共中央}委托，{Association:某党派}开展调研。")


def test_somebody_at_a_place_is_not_the_place(said):
    """A noun behind the name of a place, or behind the list it is in, is who cooperates; 科技合作 is what they do."""
    assert said("{Enterprise:甲集团}与{Place:乙国}、{Place:丙国}电网互通，开展电力合作。") == set()
    assert said("{Enterprise:甲集团}与{Place:乙国}学生组织签订合作协议。") == set()
    assert said("{Place:乙国}小百花越剧院与{University:甲大学}合作办学。") == set()
    assert len(said("{Enterprise:甲集团}与{Place:乙国}、{Place:丙国}签署合作协议。")) == 2
    assert len(said("{Enterprise:甲集团}与{Place:乙国}科技合作取得成果，签署协议。")) == 1


def test_a_place_and_its_body_are_no_two(said):
    """乙县农业农村局 is of 乙县."""
    assert said("{Place:乙县}与{Agency:乙县农业农村局}签署合作协议。") == set()


def test_each_two_in_turn(said):
    """甲与乙、丙与丁分别签约: two pairs and no other."""
    found = said("{University:甲学院}与{Zone:乙高新区}、{University:丙大学}与{Zone:丁高新区}分别签署合作协议。")
    assert found == {("甲学院", "COOPERATES_WITH", "乙高新区"), ("丙大学", "COOPERATES_WITH", "丁高新区")}


def test_what_two_do_together(said):
    """与某银行开展某行动, 与某局一起组织; talks are no joint work."""
    assert ("甲部", "COOPERATES_WITH", "乙银行") in said("{Agency:甲部}与{Enterprise:乙银行}开展专项行动。")
    found = said("{Agency:甲办}将与{Agency:乙局}、{Agency:丙委}等单位一起，组织制定标准。")
    assert {t for h, r, t in found if (h, r) == ("甲办", "COOPERATES_WITH")} == {"乙局", "丙委"}
    assert said("{Agency:甲部}与{Enterprise:乙银行}开展座谈。") == set()


def test_led_by_one_with_others(said):
    """由甲牵头、乙和丙参加."""
    found = said("由{Enterprise:甲公司}牵头、{University:乙大学}和{Platform:丙研究所}参加，承担某课题。")
    assert found == {("甲公司", "COOPERATES_WITH", "乙大学"), ("甲公司", "COOPERATES_WITH", "丙研究所")}


def test_who_supplies_whom(said):
    """某公司是乙、丙的供应商; 为乙等企业供货."""
    found = said("{Enterprise:甲公司}是{Enterprise:乙公司}、{Enterprise:丙公司}的供应商。")
    assert found == {("甲公司", "COOPERATES_WITH", "乙公司"), ("甲公司", "COOPERATES_WITH", "丙公司")}
    assert said("{Enterprise:甲公司}为{Enterprise:乙公司}等企业供货。") == {("甲公司", "COOPERATES_WITH", "乙公司")}


def test_departments_of_places_sign(said):
    """甲县、乙县等8个区县的主管部门签署协议: not the counties."""
    assert said("{Place:甲县}、{Place:乙县}等8个区县的主管部门签署合作协议。") == set()


def test_what_two_share_that_is_no_platform(said):
    """共建某专业, 有着合作关系; 赴某地 is only where, 谈判 only talk, 某省的高校 somebody there."""
    both = {("甲学院", "COOPERATES_WITH", "乙大学")}
    assert said("{University:甲学院}与{University:乙大学}共建测量技术专业。") == both
    assert said("{University:甲学院}与{University:乙大学}有着稳定的合作关系。") == both
    assert not said("{Person:段文洋}一行赴{Place:丙区}与{Enterprise:丁公司}签订协议。")
    assert not said("{Place:甲国}将与{Place:乙国}谈判以达成协议。")
    assert not said("{University:甲大学}与{Place:乙省}、{Place:丙市}的高校开展合作。")


def test_on_one_list_is_no_cooperation(said):
    """甲与乙一道，入选某示范区: they are on one list."""
    found = said("{Zone:甲高新区}与{Zone:乙高新区}一道，入选{Honor:某示范区}。")
    assert not any(relation == "COOPERATES_WITH" for _, relation, _ in found)


def test_a_body_that_no_list_has(said):
    """与某国通信部、本地服务商开展合作: not with the country; 与某区、某大学 with both."""
    assert not said("{Enterprise:甲公司}与{Place:乙国}通信和信息部、本地服务商开展合作。")
    assert said("{Place:甲区}与{University:上海乙大学}达成合作协议。") == {("甲区", "COOPERATES_WITH", "上海乙大学")}
    found = said("在{Place:云杉村}，联合{Enterprise:甲公司}为村民定制保险。")
    assert not {edge for edge in found if edge[1] == "COOPERATES_WITH"}
    assert not said("{Zone:甲区}与{Enterprise:乙公司}座谈。双方围绕转型升级，共同培养人才进行了深入探讨。")


def test_zones_that_pair(said):
    """甲、乙分别与丙、丁结对: in the order told; a zone and a university are a pair and nothing else."""
    found = said("{Zone:甲高新区}、{Zone:乙高新区}分别与{Zone:丙高新区}、{Zone:丁高新区}结对。")
    assert found == {("甲高新区", "COOPERATES_WITH", "丙高新区"), ("乙高新区", "COOPERATES_WITH", "丁高新区")}
    assert said("{Zone:甲高新区}与{University:乙大学}结对。") == {("甲高新区", "PAIRED_WITH", "乙大学")}


def test_between_whom_a_third_works(said):
    """深化内地与某地合作: of those two; 由甲牵头，联合乙共建某基地 is building alone."""
    assert not said("{Agency:某行}出台政策，深化内地与{Place:港澳}金融合作。")
    found = said(
        "由{University:甲大学}牵头，联合{Enterprise:乙公司}、{Platform:丙室}等8家单位共建的{Platform:丁基地}揭牌。"
    )
    assert {relation for _, relation, _ in found} == {"CO_BUILT"}


def test_each_with_its_own(said):
    """甲、乙与丙、丁分别签署: the first with the first, and no other two."""
    found = said("{Zone:甲高新区}、{Zone:乙高新区}与{University:丙大学}、{University:丁大学}分别签署战略合作协议。")
    assert found == {("甲高新区", "COOPERATES_WITH", "丙大学"), ("乙高新区", "COOPERATES_WITH", "丁大学")}


def test_with_firms_that_are_only_counted(said):
    """甲银行、乙银行等12家金融机构与83家企业签约: not with each other."""
    assert not said("{Enterprise:甲银行}、{Enterprise:乙银行}等12家金融机构与83家企业签约。")


def test_the_state_of_a_cooperation(said):
    """介绍了甲与乙的校企合作情况, 续签某备忘录: they cooperate; 甲与乙的合作空间 is a wish."""
    both = {("甲院", "COOPERATES_WITH", "乙大学")}
    assert said("段文洋介绍了{Platform:甲院}与{University:乙大学}的校企合作情况。") == both
    assert said("{Platform:甲院}与{University:乙大学}在线续签{Policy:某备忘录}。") >= both
    assert not said("段文洋期待{Platform:甲院}与{University:乙大学}的合作空间扩大。")


def test_a_standing_cooperation_of_both(said):
    """双方有着长期合作关系, 甲、乙在某方面建立了合作关系."""
    both = {("甲银行", "COOPERATES_WITH", "乙大学")}
    assert said("{Enterprise:甲银行}为{University:乙大学}开户，双方有着长期合作关系。") >= both
    assert said("{Enterprise:甲银行}、{University:乙大学}在人才培养方面建立了稳定的合作关系。") == both


def test_a_row_that_signs_together(said):
    """甲、乙、丙3家高新区共同签署协议: each with each."""
    found = said("{Zone:甲高新区}、{Zone:乙高新区}、{Zone:丙高新区}共同签署战略合作协议。")
    assert {(h, t) for h, r, t in found if r == "COOPERATES_WITH"} == {
        ("甲高新区", "乙高新区"),
        ("甲高新区", "丙高新区"),
        ("乙高新区", "丙高新区"),
    }
