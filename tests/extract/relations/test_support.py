"""Money and help."""

import pytest


def test_investment(said):
    """某基金领投某公司."""
    assert said("{Fund:某基金}领投{Enterprise:某公司}。") == {("某基金", "INVESTS_IN", "某公司")}


def test_a_policy_supports_what_it_promotes(said):
    """In a policy the subject that is left out is the policy."""
    found = said("大力发展{Industry:智能农机}。实施{Program:揭榜挂帅}制度。", policy="某意见")
    assert found == {("某意见", "SUPPORTS", "智能农机"), ("某意见", "SUPPORTS", "揭榜挂帅")}


def test_backing(said):
    """在省委、省政府的大力支持下，某大学……"""
    found = said("在{Agency:省委}、{Agency:省政府}的大力支持下，{University:某大学}快速发展。")
    assert found == {("省委", "SUPPORTS", "某大学"), ("省政府", "SUPPORTS", "某大学")}


def test_a_policy_lets_others_take_part(said):
    """支持高校选派人才担任“科技副总”."""
    found = said("支持高校选派人才到企业担任{Program:科技副总}。", policy="某意见")
    assert found == {("某意见", "SUPPORTS", "科技副总")}


def test_a_demand_of_something_unnamed_is_the_policys(said):
    """园区建设要实施……, in a policy."""
    assert said("园区建设要大力发展{Industry:氢能}。", policy="某办法") == {("某办法", "SUPPORTS", "氢能")}


def test_thanks_for_support(said):
    """对某市长期以来对学校的支持表示感谢."""
    found = said("他对{Place:甲市}长期以来对{University:某大学}的大力支持表示感谢。")
    assert found == {("甲市", "SUPPORTS", "某大学")}


def test_money_for_a_list_of_industries(said):
    """对甲、乙项目给予支持."""
    found = said("{Agency:某委}将对列入规划的{Industry:汽车}、{Industry:船舶}项目给予资金支持。")
    assert found == {("某委", "SUPPORTS", "汽车"), ("某委", "SUPPORTS", "船舶")}


def test_a_title_that_names_a_programme(said):
    """《关于推进某计划的意见》 supports the programme; the form to apply with does not."""
    found = said("出台《{Policy:关于推进倍增计划的意见}》，办{Program:倍增计划}，填《{Policy:倍增计划申请表}》。")
    assert {h for h, r, t in found if r == "SUPPORTS"} == {"关于推进倍增计划的意见"}


def test_a_scheme_for_an_industry(said):
    """对甲、乙等产业展开某行动; 围绕丙产业实施某行动 tells what the place does."""
    found = said("{Place:甲省}对{Industry:电子信息}、{Industry:装备制造}等产业展开{Program:倍增行动}。")
    assert {(h, t) for h, r, t in found if r == "SUPPORTS"} == {("倍增行动", "电子信息"), ("倍增行动", "装备制造")}
    found = said("{Place:甲省}围绕{Industry:纺织业}等领域实施{Program:改造行动}。")
    assert not {t for h, r, t in found if r == "SUPPORTS"}


def test_investment_by_contract_and_interest(said):
    """甲公司、乙公司等7家企业与某基金签订投资合作协议; 丙公司受到某创投等机构关注，获得股权融资."""
    found = said(
        "{Enterprise:甲公司}、{Enterprise:乙公司}等7家企业与{Fund:某基金}签订投资合作协议。\n"
        "{Enterprise:丙公司}受到{Enterprise:某创投}等机构关注，共获得股权融资2亿元。"
    )
    assert {
        ("某基金", "INVESTS_IN", "甲公司"),
        ("某基金", "INVESTS_IN", "乙公司"),
        ("某创投", "INVESTS_IN", "丙公司"),
    } <= found


def test_backing_of_what_was_set_up(said):
    """Where somebody sets something up with the backing, that has it, and not who sets it up."""
    found = said("在{Agency:省委}的大力支持下，{University:某大学}牵头成立宣讲联盟。")
    assert ("省委", "SUPPORTS", "某大学") not in found


def test_what_a_policy_covers(said):
    """某行动覆盖甲、乙等领域; 《建议》针对某业提出要求; 某计划被写入《规划》."""
    found = said("{Program:设备更新}加力推进，覆盖{Industry:交通运输}、{Industry:医疗}等领域。")
    assert found == {("设备更新", "SUPPORTS", "交通运输"), ("设备更新", "SUPPORTS", "医疗")}
    found = said("{Policy:某建议}针对{Industry:绿色制造}提出明确要求。")
    assert found == {("某建议", "SUPPORTS", "绿色制造")}
    found = said("{Program:英才计划}先后被写入《{Policy:甲规划}》《{Policy:乙意见}》。")
    assert found == {("甲规划", "SUPPORTS", "英才计划"), ("乙意见", "SUPPORTS", "英才计划")}


def test_the_fields_of_a_counted_programme(said):
    """推进甲、乙等13条产业链倍增计划; not 甲等八种某方式."""
    found = said("正在推进{Industry:工程机械}、{Industry:先进材料}等13条{Program:产业链倍增计划}。")
    assert found == {("产业链倍增计划", "SUPPORTS", "工程机械"), ("产业链倍增计划", "SUPPORTS", "先进材料")}
    assert not said("{Industry:人工智能}等八种{Program:非现场监管}方式。")


def test_what_gives_strength(said):
    """某区为某产业提供支撑."""
    found = said("{Place:甲区}集中力量，为{Industry:集成电路}产业提供强有力的支撑。")
    assert ("甲区", "SUPPORTS", "集成电路") in found


def test_a_zone_in_a_title(said):
    """《关于金融支持某合作区建设的意见》; what the zone itself issues does not support it."""
    assert ("关于支持青禾合作区建设的意见", "SUPPORTS", "青禾合作区") in said(
        "《{Policy:关于支持青禾合作区建设的意见}》发布，{Zone:青禾合作区}迎来机遇。"
    )
    assert not said("《{Policy:青禾合作区支持企业发展办法}》发布，{Zone:青禾合作区}迎来机遇。")
    assert not said("{Policy:甲委关于印发《青禾合作区支持企业办法》的通知}，{Zone:青禾合作区}迎来机遇。")


def test_a_round_and_who_led_it(said):
    """甲公司完成B轮融资，乙领投，丙、丁跟投: each invests in 甲."""
    found = said(
        "{Enterprise:甲公司}完成数亿元B轮融资，{Enterprise:乙资本}领投，{Enterprise:丙投资}、{Fund:丁基金}跟投。"
    )
    assert found == {(one, "INVESTS_IN", "甲公司") for one in ("乙资本", "丙投资", "丁基金")}


def test_who_leads_a_round(said):
    """领投方为甲基金，乙公司跟投; 通过股权投资方式支持某公司."""
    found = said("{Enterprise:某公司}完成2亿元A轮融资，领投方为{Fund:甲基金}，{Enterprise:乙公司}跟投。")
    assert found == {("甲基金", "INVESTS_IN", "某公司"), ("乙公司", "INVESTS_IN", "某公司")}
    found = said("{Fund:甲基金}通过股权投资方式支持{Enterprise:某公司}。")
    assert ("甲基金", "INVESTS_IN", "某公司") in found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{Enterprise:某银行}为{Enterprise:某公司}贷款5000万元。", ("某银行", "某公司")),
        (
            "{Enterprise:某公司}凭一项专利，拿到{Enterprise:某银行}发放的首笔“{FinancialProduct:某贷}”。",
            ("某贷", "某公司"),
        ),
        ("{Place:某市}安排1亿元财政资金用于{Program:以旧换新}补贴。", ("某市", "以旧换新")),
        ("得益于{Program:某政策}支持，{Enterprise:某公司}提前投产。", ("某政策", "某公司")),
        ("“{Program:某计划}”向{Industry:集成电路}、{Industry:合成生物}等领域倾斜。", ("某计划", "合成生物")),
        ("{Program:某计划}在{Association:某基金会}的支持下启动。", ("某基金会", "某计划")),
        ("{Place:某省}支持{Place:某地}建设。", ("某省", "某地")),
        ("{Association:某行}向{Place:某国}提供3000万元赠款。", ("某行", "某国")),
        (
            "{Person:某人}感谢{Enterprise:某公司}对{University:某大学}工作的肯定，对{University:某大学}就业的支持。",
            ("某公司", "某大学"),
        ),
    ],
)
def test_help(said, text: str, found: tuple[str, str]):
    """Loans, products, money for somebody, and what is owed to it."""
    assert (found[0], "SUPPORTS", found[1]) in said(text)


def test_what_only_tells_is_no_support(said):
    """A declaration that names an industry; a briefing after which somebody else is told of."""
    assert said("会议发表《{Policy:氢能大会主席声明}》。发展{Industry:氢能}。") == set()


def test_all_who_send_help(said):
    """甲部、乙部拨款支持丙省、丁省: each of either."""
    found = said("{Agency:甲部}、{Agency:乙部}紧急预拨资金支持{Place:丙省}、{Place:丁省}做好防汛工作。")
    assert {(h, t) for h, r, t in found if r == "SUPPORTS"} == {
        (h, t) for h in ("甲部", "乙部") for t in ("丙省", "丁省")
    }


def test_a_firm_that_another_built_with_so_much(said):
    """某集团投资15亿元建设的某公司."""
    assert ("某集团", "INVESTS_IN", "某公司") in said("{Enterprise:某集团}投资15亿元建设的{Enterprise:某公司}投产。")


def test_money_that_goes_to_places(said):
    """某部预拨资金2亿元，支持甲省等省份抢险救灾."""
    found = said("{Agency:甲部}紧急预拨救灾资金2.6亿元，支持{Place:丙省}、{Place:丁省}等省份抢险救灾。")
    assert {(h, t) for h, r, t in found if r == "SUPPORTS"} == {("甲部", "丙省"), ("甲部", "丁省")}
