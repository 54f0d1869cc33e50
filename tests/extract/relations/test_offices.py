"""Posts behind a verb of office."""


def titles(found):
    return {(s.head.name, s.tail.name): s.attributes.get("title", "") for s in found if s.relation == "WORKS_AT"}


def test_several_posts_of_one_person(told):
    """张明教授曾任甲大学校长、乙研究院院长."""
    found = titles(told("{Person:张明}教授曾任{University:甲大学}校长、{Platform:乙研究院}院长。"))
    assert found == {("张明", "甲大学"): "校长", ("张明", "乙研究院"): "院长"}


def test_the_person_is_understood(told):
    """张明毕业于甲大学，现任乙公司总经理: the clause goes on about him."""
    assert ("张明", "乙公司") in titles(told("{Person:张明}长期从事研究，现任{Enterprise:乙公司}总经理。"))


def test_elected_to_the_council_of_what_is_spoken_of(told):
    """张明、李强当选理事长: of the alliance."""
    found = titles(told("{Alliance:某联盟}召开会议。{Person:张明}、{Person:李强}当选副理事长。"))
    assert set(found) == {("张明", "某联盟"), ("李强", "某联盟")}


def test_a_task_is_no_office(told):
    """张明任务重, 主任 and 责任 say nothing."""
    assert not titles(told("{Person:张明}任务很重，{Enterprise:某公司}负责人到场。"))


def test_thousands_of_offices_in_one_line(told):
    """A line of names and verbs without an end is read in time by its length."""
    assert not titles(told("{Person:张明}任" * 2000))
    assert titles(told("{Person:张明}担任{Enterprise:甲公司}董事长、" * 500))


def test_several_of_many(told):
    """张明、李强等10位专家担任联盟特聘专家: those who are named."""
    found = titles(told("{Alliance:某联盟}成立。{Person:张明}、{Person:李强}等10位专家担任联盟特聘专家。"))
    assert set(found) == {("张明", "某联盟"), ("李强", "某联盟")}


def test_a_body_without_a_whole_name_is_no_club(told):
    """校侨联 says not of which university: who is elected there is told of nothing."""
    assert not titles(told("{Association:校侨联}换届。{Person:张明}当选副主席。"))


def test_who_fills_a_post_of_the_body_spoken_of(told):
    """秘书长由某协会会长张明兼任, 首任院长为某大学教授张明: the one before of that kind."""
    text = "{Alliance:某联盟}成立，秘书长由{Association:甲协会}会长{Person:张明}兼任。"
    assert titles(told(text))["张明", "某联盟"] == "秘书长"
    text = "{Platform:乙研究院}揭牌，首任院长为{University:甲大学}化工学院教授{Person:张明}。"
    assert titles(told(text))["张明", "乙研究院"] == "院长"
    text = "{Platform:丙中心}投入使用，中心主任由{Person:张明}院士担任。"
    assert titles(told(text))["张明", "丙中心"] == "主任"


def test_done_for_somebody_is_no_post(told):
    """副院长为张明颁奖, 会长由衷地说: nobody is made anything."""
    for text in (
        "{Platform:乙研究院}揭牌，副院长为{Person:张明}颁奖。",
        "{Alliance:某联盟}成立，会长由衷地说，{Person:张明}来了。",
        "{Platform:乙研究院}揭牌，会议由{Person:张明}主持。",
    ):
        assert ("张明", "乙研究院") not in titles(told(text))
        assert ("张明", "某联盟") not in titles(told(text))


def test_each_office_follows_those_who_are_elected(told):
    """选举张明为会长，李强、王华为副会长: the alliance spoken of has them; what is to come has nobody yet."""
    elected = "{Agency:甲局}局长{Person:张明}为首届理事长，{Person:李强}、{Person:王华}为副理事长"
    text = f"{{Alliance:某联盟}}成立。大会选举{elected}。"
    assert titles(told(text))["张明", "某联盟"] == "理事长"
    assert titles(told(text))["李强", "某联盟"] == titles(told(text))["王华", "某联盟"] == "副理事长"
    for plain in (
        "{Alliance:某联盟}成立，大会将选举{Person:张明}为会长。",
        "{Alliance:某联盟}换届，依法选举理事，{Person:张明}为大家讲解了秘书长的职责。",
    ):
        assert not titles(told(plain))


def test_who_takes_the_post_of_the_institute_spoken_of(told):
    """由某大学教授张明担任院长: of the institute; a firm has no 院长."""
    text = "{Platform:乙研究院}揭牌，设三个研究所，由{University:甲大学}化工学院教授{Person:张明}担任院长。"
    assert titles(told(text))["张明", "乙研究院"] == "院长"
    text = "{Platform:丙实验室}启用，由{Person:李强}院士出任首席科学家。"
    assert titles(told(text))["李强", "丙实验室"] == "首席科学家"
    assert not titles(told("{Platform:乙研究院}揭牌，由{Person:张明}主持仪式。"))
    assert not titles(told("{Enterprise:甲公司}成立，由{Person:张明}担任院长。"))


def test_offices_told_at_a_distance(told):
    """自担任…以来，张明; 被提拔担任; 当选为中华人民共和国…; a second office behind a comma; not 担任大会主席."""

    def held(text):
        return {(s.head.name, s.tail.name, s.attributes["title"]) for s in told(text) if s.relation == "WORKS_AT"}

    assert held("自担任{Association:某组织}总干事以来，{Person:张明}积极工作。") == {("张明", "某组织", "总干事")}
    assert held("{Person:张明}被提拔担任{Agency:某局}副局长。") == {("张明", "某局", "副局长")}
    assert held("{Person:张明}当选为中华人民共和国{Agency:某院}院长。") == {("张明", "某院", "院长")}
    two = held("{Person:张明}担任{Platform:某科学院}研究员，{University:某大学}客座教授等职务。")
    assert two == {("张明", "某科学院", "研究员"), ("张明", "某大学", "客座教授")}
    assert not held("{Association:某学会}换届，{Person:张明}担任大会主席。")


def test_posts_behind_several_commas(told):
    """某院院士，某学会理事长，某大学教授张明: all of them."""
    found = told("{Agency:某院}院士，{Association:某学会}理事长，{University:某大学}教授{Person:张明}到会。")
    assert {s.tail.name for s in found if s.relation == "WORKS_AT"} == {"某院", "某学会", "某大学"}


def test_a_life_told_before_the_office(told):
    """张明，1970年生，某基金获得者，现任某院院长: of him; of nobody where the line tells of two."""
    life = "{Person:张明}，1970年生，{Program:某基金}获得者，"
    life += "现任{University:甲大学}化工学院院长、{Platform:乙实验室}主任。"
    assert titles(told(life)) == {("张明", "甲大学"): "化工学院院长", ("张明", "乙实验室"): "主任"}
    two = "{Person:张明}，1970年生，{Person:李强}的学生，某基金获得者，现任{University:甲大学}院长。"
    assert not titles(told(two))


def test_who_instructs_is_no_title(told):
    """指导教师为某大学副教授张明: the post begins behind the verb."""
    found = titles(told("队伍来自{University:甲大学}。指导教师为{University:甲大学}化工学院副教授{Person:张明}。"))
    assert found["张明", "甲大学"] == "化工学院副教授"


def test_who_is_elected_where_a_society_is_founded(told):
    """甲商会成立大会选举张明为会长: of 甲商会, and not of the society that a guest comes from."""
    text = "{Event:甲省乙商会成立大会}召开，{Association:丙工商联}主席{Person:李强}到会。大会选举{Person:张明}为会长。"
    assert "张明" not in {person for person, _ in titles(told(text))}
