"""Industries."""


def test_focus_through_ellipsis(said):
    """The subject of the first clause is that of the second."""
    found = said("{Zone:西安高新区}位于{Place:西安市}，聚焦{Industry:光电子}、{Industry:汽车}两大产业。")
    assert {t for _, r, t in found if r == "FOCUSES_ON"} == {"光电子", "汽车"}
    assert ("西安高新区", "LOCATED_IN", "西安市") in found


def test_led_by(said):
    """形成以甲为主导，乙、丙为特色的产业体系."""
    found = said(
        "{Zone:滨海高新区}形成了以{Industry:信创}为主导，{Industry:生物医药}、{Industry:新能源}为特色的产业体系。"
    )
    assert {t for _, r, t in found if r == "FOCUSES_ON"} == {"信创", "生物医药", "新能源"}


def test_another_noun_breaks_the_subject(said):
    """A new sentence about something else does not speak of the zone."""
    assert not said("{Zone:甲高新区}开会。该项目负责人说，聚焦{Industry:信创}。")


def test_a_field_inside_a_longer_name(said):
    """培育信创适配测试公共服务平台 is no focus on 信创."""
    assert not said("{Place:某市}加快培育{Industry:信创}适配测试公共服务平台。")


def test_a_field_inside_a_sentence(said):
    """感受某市在……等领域的成果, with a field that is no name we know."""
    found = said("代表直观感受{Place:某市}在{Industry:乳业}、跨境贸易、{Industry:氢能}、量子等领域的发展成果。")
    assert found == {("某市", "FOCUSES_ON", "乳业"), ("某市", "FOCUSES_ON", "氢能")}


def test_a_place_in_front(said):
    """在某省某市，当地全面布局……."""
    found = said("在{Place:甲省}{Place:乙市}，当地全面布局{Industry:氢能}产业。")
    assert ("乙市", "FOCUSES_ON", "氢能") in found


def test_what_is_founded_has_its_aim(said):
    """某公司设立某基金，聚焦……: the fund's aim, and not the firm's."""
    found = said("{Enterprise:某公司}设立{Fund:某基金}，聚焦{Industry:氢能}领域。")
    assert ("某公司", "FOCUSES_ON", "氢能") not in found


def test_fields_told_of_the_bearer(said):
    """某产业是某市的支柱产业; 以某产业为主的某园区; 专注某领域的某公司; 某公司是一家某业企业."""
    assert said("{Industry:石化产业}是{Place:甲市}的支柱产业。") == {("甲市", "FOCUSES_ON", "石化产业")}
    assert said("以{Industry:储能}为主的{Zone:某产业园}开工。") == {("某产业园", "FOCUSES_ON", "储能")}
    assert said("专注{Industry:新材料}领域的{Enterprise:某公司}落户。") == {("某公司", "FOCUSES_ON", "新材料")}
    assert said("{Enterprise:某公司}是一家{Industry:现代服务业}企业。") == {("某公司", "FOCUSES_ON", "现代服务业")}


def test_firms_of_a_place(said):
    """引进40多家大数据企业; 在某市，700多家汽车零部件企业; 在某省，以甲、乙等产业集群为引领."""
    assert said("{Place:甲县}引进40多家{Industry:大数据}企业。") == {("甲县", "FOCUSES_ON", "大数据")}
    found = said("在{Place:乙市}，700多家{Industry:汽车零部件}上下游企业集聚。")
    assert found == {("乙市", "FOCUSES_ON", "汽车零部件")}
    found = said("在{Place:丙省}，以{Industry:现代能源}、{Industry:先进制造}等万亿级产业集群为引领。")
    assert found == {("丙省", "FOCUSES_ON", "现代能源"), ("丙省", "FOCUSES_ON", "先进制造")}


def test_what_is_used_is_no_field(said):
    """探索运用人工智能: a tool."""
    assert not said("{Place:甲市}探索运用{Industry:人工智能}。")


def test_what_is_researched(said):
    """双方将开展甲、乙研究."""
    found = said("{University:某大学}将开展{Industry:数字校园}、{Industry:智慧教育}研究。")
    assert found == {("某大学", "FOCUSES_ON", "数字校园"), ("某大学", "FOCUSES_ON", "智慧教育")}


def test_cooperation_in_a_field_is_no_focus(said):
    """在某领域开展合作 tells with whom, not what a place lives on."""
    assert said("{Place:某市}在{Industry:新能源}等领域合作不断深入。") == set()
    assert said("{Place:某市}在{Industry:新能源}等领域走在前列。") == {("某市", "FOCUSES_ON", "新能源")}


def test_who_only_tells_of_industries(said):
    """某管委会副主任张明介绍，园区主攻三大主导产业: not the body of who tells."""
    found = said(
        "{Agency:某管委会}副主任{Person:张明}介绍，当地主攻{Industry:生物医药}、{Industry:新材料}两大主导产业。"
    )
    assert not [one for one in found if one[0] == "某管委会"]


def test_the_firms_of_an_industry(said):
    """某产业集聚了甲公司、乙公司等一批龙头企业."""
    found = said("{Industry:集成电路产业}集聚了{Enterprise:甲公司}、{Enterprise:乙公司}等一批龙头企业。")
    assert found == {("甲公司", "FOCUSES_ON", "集成电路产业"), ("乙公司", "FOCUSES_ON", "集成电路产业")}


def test_fields_of_research_and_of_services(said):
    """在甲等研究领域已深耕多年; 在甲、乙等服务业领域持续开放."""
    assert said("{Enterprise:某集团}在{Industry:氢动力}研究领域已深耕多年。") == {("某集团", "FOCUSES_ON", "氢动力")}
    found = said("{Zone:某片区}在{Industry:金融}、{Industry:旅游}等{Industry:服务业}领域持续扩大开放。")
    assert {t for _, _, t in found} >= {"金融", "旅游"}


def test_a_topic_is_of_whom_the_next_clause_begins_with(said):
    """瞄准甲、乙等产业，某市已签约……; not 围绕某市培育的甲."""
    found = said("今年以来，瞄准{Industry:氢能}、{Industry:储能}等产业，{Place:乙市}已签约项目29个。")
    assert found == {("乙市", "FOCUSES_ON", "氢能"), ("乙市", "FOCUSES_ON", "储能")}
    found = said("围绕{Place:甲市}着力培育的{Industry:氢能}等产业，{Place:乙市}出台办法。")
    assert found == {("甲市", "FOCUSES_ON", "氢能")}


def test_key_industries_of_others(said):
    """东北地区，某省重点产业……: of the nearer one; 针对当地甲等重点产业: of none of those named."""
    found = said("{Place:东北地区}，{Place:甲省}重点产业回升，{Industry:石化}、{Industry:冶金}三大支柱产业增长。")
    assert {h for h, _, _ in found} == {"甲省"}
    assert not said("{Enterprise:某公司}针对当地{Industry:青稞}、{Industry:中药材}等重点产业的需要提供服务。")


def test_what_is_merged_with_others(said):
    """推进旅游与甲、乙等产业融合: they are the others."""
    assert not said("{Place:某市}推进旅游与{Industry:体育}、{Industry:农业}等产业融合。")


def test_what_it_is_done_with(said):
    """推进基于甲的养殖模式: a tool."""
    assert not said("{Enterprise:某公司}推进基于{Industry:区块链}技术的养殖模式。")


def test_who_is_supported_to_aim_at_a_field(said):
    """支持某新区立足资源禀赋，创新发展甲; not 推动某区建设、坚持甲当家."""
    found = said("支持{Zone:某新区}立足资源禀赋，创新发展{Industry:生态农牧业}、{Industry:绿色能源}等特色产业。")
    assert found == {("某新区", "FOCUSES_ON", "生态农牧业"), ("某新区", "FOCUSES_ON", "绿色能源")}
    assert not said("推动{Zone:某新区}建设、坚持{Industry:制造业}当家。")


def test_who_is_the_centre_of_an_industry(said):
    """以甲市为核心，布局某业."""
    found = said("以{Place:甲市}、{Place:乙市}为核心，布局{Industry:无人机}等产业。")
    assert found == {("甲市", "FOCUSES_ON", "无人机"), ("乙市", "FOCUSES_ON", "无人机")}


def test_units_customers_and_projects_tell_the_field(said):
    """下设甲、乙两个研究所; 为甲行业客户提供; 重点项目签约，涉及甲领域."""
    found = said("{Platform:某研究院}下设{Industry:工业软件}、{Industry:智能检测}两个研究所。")
    assert found == {("某研究院", "FOCUSES_ON", "工业软件"), ("某研究院", "FOCUSES_ON", "智能检测")}
    assert said("{Enterprise:某公司}为{Industry:光通信}行业客户提供芯片。") == {("某公司", "FOCUSES_ON", "光通信")}
    found = said("{Place:某区}17个重点项目集中签约，涉及{Industry:芯片设计}等领域。")
    assert found == {("某区", "FOCUSES_ON", "芯片设计")}


def test_what_is_built_together_has_its_aim(said):
    """共建某实验室，围绕甲开展攻关."""
    found = said("共建{Platform:某实验室}，围绕{Industry:机器视觉}、{Industry:具身智能}开展攻关。")
    assert found == {("某实验室", "FOCUSES_ON", "机器视觉"), ("某实验室", "FOCUSES_ON", "具身智能")}


def test_what_has_formed_where_firms_have_settled(said):
    """813家企业在某综保区落户，形成甲、乙两大产业集群."""
    found = said("813家企业在{Zone:某综保区}落户，形成{Industry:木材加工}、{Industry:跨境电商}两大产业集群。")
    assert found == {("某综保区", "FOCUSES_ON", "木材加工"), ("某综保区", "FOCUSES_ON", "跨境电商")}


def test_who_acts_by_what_another_has_said(said):
    """某省正沿着某人指引的方向，大力发展……: the province."""
    found = said("{Place:某省}正沿着{Person:某人}指引的方向，大力发展{Industry:数字经济}。")
    assert ("某省", "FOCUSES_ON", "数字经济") in found


def test_whoever_grows_a_field_is_not_told_of_it(said):
    """为发展某业的国家提供方案."""
    assert not said("{Place:某国}为发展{Industry:可再生能源}的国家提供方案。")


def test_directions_and_teams(said):
    """面向甲、乙4个领域; 以甲、乙等研究方向; 在某大学，团队围绕甲攻关; not 在某大学从事甲研究."""
    found = said("{Platform:某院}面向{Industry:智能制造}、{Industry:绿色技术}4个领域建设平台。")
    assert {t for _, _, t in found} == {"智能制造", "绿色技术"}
    found = said("{Platform:某实验室}以{Industry:信创}、{Industry:合成生物学}等五个研究主攻方向，开展活动。")
    assert {t for _, _, t in found} == {"信创", "合成生物学"}
    found = said("在{University:某大学}，青年团队围绕{Industry:无人驾驶}持续攻关。")
    assert found == {("某大学", "FOCUSES_ON", "无人驾驶")}
    assert not said("1997年至2020年在{University:某大学}从事{Industry:细胞生物学}研究。")


def test_uses_and_cooperation_are_no_focus(said):
    """在甲等领域具有应用前景; 做大做强甲等传统领域合作."""
    assert not said("{Platform:某实验室}的成果在{Industry:航空航天}等领域具有广阔应用前景。")
    assert not said("希望{Place:某国}做大做强{Industry:石化}等传统领域合作。")


def test_where_a_field_is_only_used(said):
    """推动其在甲等行业形成示范应用; 形成甲、乙特色产业链场景; 推动甲、地方等领域合作."""
    assert not said("{Place:某省}推动其在{Industry:农业机械}、{Industry:智能装备}等行业形成示范应用。")
    assert not said("{Enterprise:某行}形成{Industry:奶业}、{Industry:花卉}六大特色应用场景。")
    assert not said("{Place:某国}推动文化、{Industry:旅游}、地方等领域合作。")
