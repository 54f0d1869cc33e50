"""Honours."""


def test_active_and_passive(said):
    """获批; 被认定为; 认定某公司为."""
    assert ("甲区", "DESIGNATED_AS", "示范园区") in said("{Zone:甲区}获批{Honor:示范园区}。")
    assert ("乙公司", "DESIGNATED_AS", "单项冠军") in said("{Enterprise:乙公司}被工信部认定为{Honor:单项冠军}。")
    assert ("丙区", "DESIGNATED_AS", "示范基地") in said("{Agency:工信部}认定{Zone:丙区}为{Honor:示范基地}。")


def test_not_listed(said):
    """未入选 is no honour."""
    assert not said("{Enterprise:乙公司}未入选{Honor:单项冠军}。")


def test_ranked(said):
    """百强榜中，上海位列第6，杭州排名13."""
    found = said("在{Honor:百强集群}中，{Place:上海}位列第6，{Place:杭州}排名13。")
    assert {h for h, _, _ in found} == {"上海", "杭州"}


def test_titled_in_front(said):
    """作为全省唯一的某试点县，某县……"""
    assert ("某县", "DESIGNATED_AS", "某试点县") in said("作为全省唯一的{Honor:某试点县}，{Place:某县}加快发展。")


def test_gained_by(said):
    """甲称号均为某园区所获; and a title behind one that is no title."""
    assert ("某园区", "DESIGNATED_AS", "甲称号") in said("{Honor:甲称号}，均为{Zone:某园区}所获。")
    assert ("某园区", "DESIGNATED_AS", "甲称号") in said("{Zone:某园区}获评{Platform:乙基地}、{Honor:甲称号}。")


def test_people_hold_no_titles(said):
    """研究生张明获得某奖: a person is no organisation, product or place that is designated."""
    found = said("某所硕士生{Person:张明}获得{Honor:最佳论文奖}，博士生{Person:李强}获得{Honor:最佳展示奖}。")
    assert not [r for _, r, _ in found if r == "DESIGNATED_AS"]


def test_a_body_inside_is_not_the_whole(said):
    """某大学附属幼儿园获评某园: the university has not got it."""
    found = said(
        "{University:某大学}附属幼儿园获评{Honor:省级示范幼儿园}。{University:某大学}志愿服务总队荣获{Honor:优秀组织奖}。"
    )
    assert not [r for _, r, _ in found if r == "DESIGNATED_AS"]


def test_what_a_place_is_to_become(told):
    """支持某省建设某先行区: planned."""
    found = told("意见支持{Place:某省}努力建设{Honor:低碳发展先行区}。")
    assert [(s.head.name, s.tail.name, s.status) for s in found if s.relation == "DESIGNATED_AS"] == [
        ("某省", "低碳发展先行区", "planned")
    ]


def test_titles_side_by_side(said):
    """“甲基地”“乙机构” is a list without a mark between."""
    found = said("{Platform:某研究院}先后入选“{Honor:甲基地}”“{Honor:乙机构}”。")
    assert {t for _, r, t in found if r == "DESIGNATED_AS"} == {"甲基地", "乙机构"}


def test_the_four_named_before(said):
    """甲与乙、丙结对，三家单位入选某试点名单: each of the three, and in the programme that the status names."""
    found = said(
        "{Program:双创协同}启动。{Zone:甲区}与{University:乙校}、{University:丙校}结对，三家单位同时入选{Honor:双创协同试点名单}。"
    )
    assert {h for h, r, _ in found if r == "DESIGNATED_AS"} == {"甲区", "乙校", "丙校"}
    assert {h for h, r, t in found if (r, t) == ("PARTICIPATED_IN", "双创协同")} == {"甲区", "乙校", "丙校"}


def test_others_of_a_place(said):
    """某市有13家企业跻身某榜: the firms, and not the city."""
    assert not said("{Place:某市}有13家企业跻身{Honor:某百强榜}。")


def test_titles_that_are_counted(said):
    """建成示范县2个: the titles are of its counties."""
    assert not said("{Place:甲州}建成{Honor:生态文明示范县}2个、{Honor:生态旅游示范区}3个。")


def test_a_product_has_what_it_won(said):
    """甲公司开发的某刀片，……，获评某奖: the blade; of firms only the firm."""
    found = said("{Enterprise:甲公司}开发的{Product:某刀片}，寿命更长，上月获评{Honor:某省优秀新产品奖}。")
    assert {h for h, r, _ in found if r == "DESIGNATED_AS"} == {"某刀片"}
    found = said("{Product:某刀片}获评{Honor:国家级小巨人企业}。")
    assert not [one for one in found if one[1] == "DESIGNATED_AS"]


def test_a_certificate(said):
    """某墙板通过某认证; 被某部列入某目录."""
    assert ("某墙板", "DESIGNATED_AS", "CE认证") in said("{Product:某墙板}通过{Honor:CE认证}。")
    assert ("某镍箔", "DESIGNATED_AS", "产品目录") in said("{Product:某镍箔}被{Agency:某厅}列入{Honor:产品目录}。")


def test_the_place_of_a_title_is_no_holder(said):
    """确定为全省首批某先导区: not the province's."""
    found = said("园区被{Agency:某委}确定为{Place:云台省}首批{Honor:未来产业先导区}。")
    assert ("云台省", "DESIGNATED_AS", "未来产业先导区") not in found


def test_some_that_lie_in_a_place_are_not_the_place(said):
    """某高新区两企业入选, 某市5家单位获评: the place itself has gained nothing."""
    for told in (
        "{Zone:甲高新区}两企业入选{Honor:国家级绿色工厂}。",
        "{Place:甲市}5家单位获评{Honor:全国文明单位}。",
    ):
        assert not [head for head, kind, _ in said(told) if kind == "DESIGNATED_AS"]
    assert ("甲高新区", "DESIGNATED_AS", "绿色园区") in said("{Zone:甲高新区}入选{Honor:绿色园区}。")


def test_who_lists_is_not_listed(said):
    """被某组织列入某名录的某地; 某市将某工程列入某榜: nobody here has got it."""
    found = said(
        "被{Association:某组织}列入{Honor:甲遗产名录}的古桑群吸引游客。{Place:某市}连续两年将护眼工程列入{Honor:乙实事榜}。"
    )
    assert not [r for _, r, _ in found if r == "DESIGNATED_AS"]


def test_what_lies_in_a_place_is_not_the_place(said):
    """某县湿地列入名录, 某县两企业入选: not the county; its own ways and clusters are it."""
    found = said(
        "{Place:甲县}湿地于2019年列入{Honor:某名录}。{Place:乙县}两企业入选{Honor:绿色工厂}。"
        "{Place:丙县}的经验做法入选{Honor:典型案例}。{Zone:丁区}{Industry:生物医药}产业集群入选{Honor:先进集群}。"
    )
    assert {(h, t) for h, r, t in found if r == "DESIGNATED_AS"} == {("丙县", "典型案例"), ("丁区", "先进集群")}


def test_titled_since(said):
    """自成为某城市以来，某市……"""
    assert ("某市", "DESIGNATED_AS", "友好城市") in said("自2019年成为{Honor:友好城市}以来，{Place:某市}持续加大投入。")


def test_a_post_is_no_holder(said):
    """某研究所首席。先后获……: told of the person, whose name we may not know."""
    found = said(
        "王某，{Platform:某研究所}育种创新团队首席。先后入选{Honor:领军人才}。"
        "李某，{University:某大学}无机化学专业博士研究生，获{Honor:某奖学金}。"
    )
    assert not [r for _, r, _ in found if r == "DESIGNATED_AS"]


def test_places_in_a_ranking(said):
    """某区在某评价中排名第91位."""
    assert ("某高新区", "DESIGNATED_AS", "某评价") in said("{Zone:某高新区}在{Honor:某评价}中排名第91位。")


def test_who_is_on_the_list_is_no_person(said):
    """四川省入选高校8所; 甲区企业乙、丙入选."""
    found = said(
        "某部公布{Honor:某名单}，{Place:甲省}入选高校8所。某部公布{Honor:乙名单}，{Zone:丙区}企业{Enterprise:丁公司}、{Enterprise:戊公司}入选。"
    )
    assert {(h, t) for h, r, t in found if r == "DESIGNATED_AS"} == {("丁公司", "乙名单"), ("戊公司", "乙名单")}


def test_who_grants_it_stands_between(said):
    """入选某部公布的某名单: who grants it is neither who gains nor what."""
    found = said(
        "近日，{Enterprise:某公司}成功入选{Agency:某部}公布的{Honor:某名单}。{Zone:某湿地公园}升格为{Honor:某保护区}。"
    )
    assert {(h, t) for h, r, t in found if r == "DESIGNATED_AS"} == {("某公司", "某名单"), ("某湿地公园", "某保护区")}


def test_the_first_in_a_post_is_a_person(said):
    """某大学首批资深教授，曾获某奖: told of the person."""
    found = said("1943年生，{University:某大学}首批资深教授，曾获{Honor:某奖}。")
    assert not [r for _, r, _ in found if r == "DESIGNATED_AS"]


def test_what_is_to_become_one_is_told_of_the_clauses_own(said):
    """支持甲大学建设中心，支持乙高新区创建某示范区: 乙 is to become one, 甲 is not."""
    found = said("支持{University:甲大学}建设概念验证中心，鼓励{Zone:乙高新区}创建{Honor:国家成果转化示范区}。")
    assert {one for one in found if one[1] == "DESIGNATED_AS"} == {("乙高新区", "DESIGNATED_AS", "国家成果转化示范区")}


def test_a_prize_in_the_course_of_a_life(said):
    """1955年进入某大学工作，曾任…，曾获某奖: of the person."""
    found = said("1955年10月进入{University:某大学}工作，曾任教研室主任，曾获{Honor:某奖}。")
    assert not [r for _, r, _ in found if r == "DESIGNATED_AS"]


def test_some_places_of_many(said):
    """甲市等6个地方获得某称号: of the one that is named."""
    found = said("{Place:甲市}等6个地方获得{Honor:某示范区}称号。{Place:乙市}两家企业获得{Honor:某奖}。")
    assert {(h, t) for h, r, t in found if r == "DESIGNATED_AS"} == {("甲市", "某示范区")}
