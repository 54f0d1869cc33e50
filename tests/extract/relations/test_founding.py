"""What was set up, built together, and rests on what."""


def test_a_new_fund(said):
    """徐州高新区出资5亿元设立某基金，重点投向某产业."""
    found = said(
        "{Zone:徐州高新区}出资5亿元设立{Fund:某天使基金}，重点投向{Industry:安全应急}、{Industry:人工智能}等产业。"
    )
    assert ("徐州高新区", "ESTABLISHED", "某天使基金") in found
    assert {t for h, r, t in found if (h, r) == ("某天使基金", "SUPPORTS")} == {"安全应急", "人工智能"}


def test_set_up_together(said):
    """甲与乙……，联合设立某基金: both, across the clause."""
    found = said("{Zone:甲高新区}还与{Zone:乙高新区}互通规划，联合设立{Fund:某引导基金}。")
    assert {h for h, r, _ in found if r == "ESTABLISHED"} == {"甲高新区", "乙高新区"}


def test_built_by_several(told):
    """拟与某大学共建某中心: one for each party, planned."""
    found = [
        s for s in told("{Zone:甲高新区}拟与{University:某大学}共建{Platform:某研究中心}。") if s.relation == "CO_BUILT"
    ]
    assert {s.head.name for s in found} == {"甲高新区", "某大学"}
    assert {s.status for s in found} == {"planned"}


def test_both_sides_named_before(said):
    """双方 are the two that the text joined before."""
    found = said("{Zone:成都高新区}与{University:电子科大}签约。双方将共建{Platform:某研究院}。")
    assert {h for h, r, _ in found if r == "CO_BUILT"} == {"成都高新区", "电子科大"}


def test_rests_on(said):
    """某实验室依托某大学建设."""
    assert said("{Platform:云湖实验室}依托{University:某大学}建设。") == {("云湖实验室", "RELIES_ON", "某大学")}


def test_denied_and_supposed_give_nothing(said):
    """未设立, 如果设立: no edge."""
    assert not said("{Zone:甲高新区}尚未设立{Fund:某基金}。")
    assert not said("如果{Zone:甲高新区}设立{Fund:某基金}，将获奖励。")


def test_what_somebody_leads_and_who_rests_on_its_help(said):
    """由某研究院打造的孵化器“乙”; 在乙的孵化下，某公司……."""
    found = said(
        "由{Platform:甲研究院}主导的科技企业孵化器“{Platform:乙孵化器}”开园。在{Platform:乙孵化器}的精心孵化下，{Enterprise:丙公司}顺利毕业。"
    )
    assert ("甲研究院", "ESTABLISHED", "乙孵化器") in found
    assert ("丙公司", "RELIES_ON", "乙孵化器") in found


def test_led_by_one_and_joined_by_others(said):
    """某联合体由甲牵头，联合乙、丙共同组建."""
    found = said("{Platform:某联合体}由{University:甲大学}牵头，联合{Enterprise:乙公司}、{Enterprise:丙公司}共同组建。")
    assert found == {(body, "CO_BUILT", "某联合体") for body in ("甲大学", "乙公司", "丙公司")}


def test_signed_then_built(said):
    """甲与乙签约，将建设某院: what follows is said of both."""
    found = said("{Zone:甲新区}与{University:乙大学}签约，将在区内建设{Platform:丙研究院}。")
    assert {(h, t) for h, r, t in found if r == "CO_BUILT"} == {("甲新区", "丙研究院"), ("乙大学", "丙研究院")}
    assert ("丙研究院", "LOCATED_IN", "甲新区") in found


def test_who_leads_acts_with_those_named_next(said):
    """甲牵头，乙、丙共同发起成立联盟."""
    found = said("{University:甲大学}牵头，{University:乙大学}、{University:丙大学}共同发起成立{Alliance:某联盟}。")
    assert {h for h, r, _ in found if r == "ESTABLISHED"} == {"甲大学", "乙大学", "丙大学"}
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"甲大学", "乙大学", "丙大学"}


def test_that_bureau(said):
    """该厅: the bureau named last."""
    found = said("记者从{Agency:甲省农业农村厅}获悉，该厅联合{University:乙大学}组建{Platform:丙研究院}。")
    assert ("甲省农业农村厅", "CO_BUILT", "丙研究院") in found


def test_what_is_behind_is_what_they_built(said):
    """位于某开发区，由甲与乙共建的某院: not the zone that stands before."""
    found = said("项目位于{Zone:某开发区}，由{University:甲大学}与{Place:乙市}共建的研究院已投用。")
    assert not [r for _, r, _ in found if r == "CO_BUILT"]


def test_unveiled_jointly(said):
    """甲、乙联合揭牌某中心."""
    found = said("{Place:甲省}、{Place:乙省}联合揭牌{Platform:丙技术创新中心}。")
    assert {(name, "CO_BUILT", "丙技术创新中心") for name in ("甲省", "乙省")} <= found


def test_a_team_is_made_of_others(said):
    """组建了一支包括甲学院、乙学院的代表队; 成立了以某大学为主的专家组: neither is set up."""
    assert not said("{University:某大学}组建了一支包括{Platform:甲学院}、{Platform:乙学院}师生的代表队。")
    assert not said("{Agency:某部}成立了以{University:某大学}教授为组长的专家组。")


def test_an_alliance_of_several(said):
    """甲省、乙省共建某共同体: each founds it."""
    found = said("{Place:甲省}、{Place:乙省}共建{Alliance:丙创新共同体}。")
    assert {(name, "ESTABLISHED", "丙创新共同体") for name in ("甲省", "乙省")} <= found


def test_who_is_allowed_founds(said):
    """甲经乙部批准成立某院: 甲 founds it; where nobody else is named, the one that approves does."""
    found = said("{University:甲大学}经{Agency:乙部}批准成立{Platform:某学院}。")
    assert found == {("甲大学", "ESTABLISHED", "某学院")}
    assert ("甲院", "ESTABLISHED", "某会议") in said("经{Agency:甲院}同意，建立{Agency:某会议}。")


def test_who_leads_builds_with_those_it_joins(told):
    """由甲牵头，联合乙组建某中心: both build it; 计划由 plans it."""
    found = told("计划由{University:甲大学}牵头，联合{Enterprise:乙公司}组建{Platform:某中心}。")
    assert {(s.head.name, s.relation, s.status) for s in found} >= {
        ("甲大学", "CO_BUILT", "planned"),
        ("乙公司", "CO_BUILT", "planned"),
    }


def test_three_that_set_up_a_platform_build_it_together(said):
    """由甲、乙和丙三方组建的某中心: built by all three, founded by none alone."""
    found = said("由{University:甲大学}、{University:乙大学}和{Zone:丙园区}三方组建的{Platform:某中心}启用。")
    assert found == {(name, "CO_BUILT", "某中心") for name in ("甲大学", "乙大学", "丙园区")}


def test_one_builds_and_one_runs(said):
    """由甲区援建、乙区运营: both."""
    found = said("{Platform:某孵化器}，由{Zone:甲高新区}援建、{Zone:乙高新区}运营。")
    assert found == {(name, "CO_BUILT", "某孵化器") for name in ("甲高新区", "乙高新区")}


def test_who_leads_as_a_unit(said):
    """由甲任牵头单位，乙、丙等参与组建."""
    found = said(
        "{Platform:某联合体}由{Enterprise:甲公司}任牵头单位，{University:乙大学}、{University:丙大学}等14家单位参与组建。"
    )
    assert found == {(name, "CO_BUILT", "某联合体") for name in ("甲公司", "乙大学", "丙大学")}


def test_a_loan_is_brought_out(said):
    """“某贷”是甲局去年联合乙银行推出的产品; 由丙公司会同乙银行开发; 某公司首创."""
    found = said("“{FinancialProduct:某科贷}”是{Agency:甲局}去年11月联合{Enterprise:乙银行}推出的信贷产品。")
    assert found == {(name, "ESTABLISHED", "某科贷") for name in ("甲局", "乙银行")}
    found = said("由{Enterprise:丙公司}会同{Enterprise:乙银行}开发“{FinancialProduct:某农贷}”。")
    assert {row for row in found if row[1] == "ESTABLISHED"} == {
        (name, "ESTABLISHED", "某农贷") for name in ("丙公司", "乙银行")
    }
    assert said("{Enterprise:丙公司}还首创“{FinancialProduct:某延期险}”。") == {("丙公司", "ESTABLISHED", "某延期险")}


def test_who_is_named_in_what_is_called_for(told):
    """支持甲牵头组建某中心; 支持甲与乙共建某院."""
    found = told("支持{University:甲大学}牵头组建{Platform:某中心}。")
    assert {(s.head.name, s.relation) for s in found} == {("甲大学", "ESTABLISHED")}
    found = told("支持{Place:甲市}与{University:乙大学}、{Zone:丙园区}共建{Platform:某院}。")
    assert {(s.head.name, s.relation) for s in found} == {(n, "CO_BUILT") for n in ("甲市", "乙大学", "丙园区")}


def test_what_another_is_visited_for_is_not_ones_own(said):
    """甲参观乙组建的某院: of 乙."""
    found = said("{University:甲大学}师生参观{University:乙大学}组建的{Platform:某研究院}。")
    assert {row for row in found if row[1] == "ESTABLISHED"} == {("乙大学", "ESTABLISHED", "某研究院")}


def test_whoever_is_named_next_rests_on_it(said):
    """依托某实验室，园区内的某公司……: the firm and not the one spoken of before."""
    found = said(
        "{Zone:甲园区}加快转型。依托{Platform:某实验室}，{Zone:甲园区}内的{Enterprise:乙公司}开发出{Product:丙饮料}。"
    )
    assert {row for row in found if row[1] == "RELIES_ON"} == {("乙公司", "RELIES_ON", "某实验室")}


def test_some_that_lie_in_a_place(said):
    """某大学与云州四所高中共建某基地: the town has no part in it."""
    found = said("{University:某大学}与{Place:云州}四所高中共建{Platform:某基地}。")
    assert {h for h, r, _ in found if r == "CO_BUILT"} == {"某大学"}


def test_both_sides_named_in_the_sentence(said):
    """甲公司……，乙公司伸出援手，双方共同设立: not the two of another paragraph."""
    found = said(
        "{Enterprise:丙公司}与{Enterprise:丁公司}签约。\\n{Enterprise:甲公司}遇到难题，{Enterprise:乙公司}伸出援手，双方共同设立{Platform:某实验室}。"
    )
    assert {h for h, r, _ in found if r == "CO_BUILT"} == {"甲公司", "乙公司"}


def test_a_region_founds_nothing(said):
    """京津冀地区成立某联盟: nobody acts for it; a university's base is not the university."""
    found = said(
        "{Place:某地区}成立{Alliance:某联盟}。{Zone:某区}与{Enterprise:某公司}共建了{University:某大学}校外实习基地。"
    )
    assert not [r for _, r, _ in found if r in ("ESTABLISHED", "CO_BUILT")]


def test_what_the_name_is_only_a_part_of(said):
    """打造某中心重要极点, 成立某公司事故调查组, 在某大学成立: no founding of what is named."""
    assert not said("{Place:云州市}打造{Platform:青禾科创中心}重要极点。")
    assert not said("{Agency:云州市政府}成立{Enterprise:青禾公司}“5·6”火灾事故调查组。")
    assert not said("{University:甲大学}设立{Platform:云杉学院}“青禾奖学金”。")
    assert said("{University:甲大学}与{University:乙大学}签署共建{Platform:云杉学院}框架协议。")


def test_several_that_two_built(said):
    """甲院和乙院，是丙与丁共建的基地: each of each."""
    found = said("{Platform:甲院}和{Platform:乙院}，是{University:丙大学}与{Place:丁市}携手共建的研发基地。")
    assert len({edge for edge in found if edge[1] == "CO_BUILT"}) == 4


def test_founded_elsewhere(said):
    """甲大学在乙市设立的某研究院."""
    found = said("{University:甲大学}在{Place:乙市}设立的{Platform:某研究院}已有成果。")
    assert ("甲大学", "ESTABLISHED", "某研究院") in found


def test_where_it_stands_and_since_when(said):
    """某部在某大学某学院设立的某基地, 成立1年多的某局: neither founder; 挂靠某大学 rests on it."""
    found = said("{Agency:某部}在{University:甲大学}{Platform:乙学院}设立的{Platform:丙基地}揭牌。")
    assert ("乙学院", "ESTABLISHED", "丙基地") not in found
    assert not said("{Place:云州市}成立1年多的{Agency:云州新能源局}编制图谱。")
    assert said("{Platform:云州研究院}挂靠{University:甲大学}。") == {("云州研究院", "RELIES_ON", "甲大学")}


def test_two_pairs_that_build_each_its_own(said):
    """甲市与乙市共建的某中心、丙市与丁大学共建的某基地."""
    found = said(
        "{Place:甲市}与{Place:乙市}共建的{Platform:某中心}、{Place:丙市}与{University:丁大学}共建的{Platform:某基地}揭牌。"
    )
    built = {(head, tail) for head, relation, tail in found if relation == "CO_BUILT"}
    assert built == {("甲市", "某中心"), ("乙市", "某中心"), ("丙市", "某基地"), ("丁大学", "某基地")}


def test_one_that_founds_with_many_unnamed(said):
    """甲联合高校、机构等共建某联盟: founded by the one that is named."""
    found = said("{Agency:甲局}联合高等院校、研究机构等，共建{Alliance:乙联盟}。")
    assert ("甲局", "ESTABLISHED", "乙联盟") in found


def test_members_and_systems_are_no_foundings(said):
    """某院党组成员、某所所长: nobody founds; 共建某大学慢病管理体系: the system, and not the university."""
    assert not said("{Platform:甲院}党组成员、{Platform:乙所}所长陪同。")
    found = said("{Association:甲医院}与{Association:乙医院}共建{University:丙大学}慢病管理体系。")
    assert not {edge for edge in found if edge[1] == "CO_BUILT"}


def test_founded_by_whom_behind_its_size(said):
    """设立某基金，总规模100亿元，由甲公司发起."""
    found = said("设立{Fund:乙基金}，总规模100亿元，由{Enterprise:甲公司}发起。")
    assert ("甲公司", "ESTABLISHED", "乙基金") in found


def test_who_helps_is_not_what_is_built(said):
    """基地由甲院提供支撑，乙大学参与共建: they build the base, and not 甲院."""
    assert not {
        e
        for e in said("基地由{Agency:丙局}建设，{Platform:甲院}提供技术支撑，{University:乙大学}参与共建。")
        if e[2] == "甲院"
    }
