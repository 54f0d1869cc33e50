"""Who is told to be present, in the sentences that call the roll of an event."""

HEAD = "近日，{Event:第三届小麦育种验收会}在{Place:北安市}举行。\n"
EVENT = "第三届小麦育种验收会"


def there(*names):
    """Each of these took part in the event."""
    return {(name, "PARTICIPATED_IN", EVENT) for name in names}


def test_those_who_also_came(said):
    """参加会议的还有……"""
    found = said(HEAD + "参加验收会的还有{Agency:北安市农业农村局}局长{Person:张明}，副局长{Person:李强}。\n")
    assert there("张明", "李强") <= found
    assert not there("北安市农业农村局") & found


def test_a_panel_and_its_members(said):
    """专家组由……组成."""
    found = said(HEAD + "验收组由{University:甲大学}{Person:张明}教授、{Platform:乙研究所}{Person:李强}研究员组成。\n")
    assert there("张明", "李强") <= found
    assert not there("甲大学", "乙研究所") & found


def test_where_those_present_come_from(said):
    """参会者来自……; 来自……的300余名师生参加."""
    found = said(HEAD + "参会代表分别来自{University:甲大学}、{University:乙大学}等20所高校。\n")
    assert there("甲大学", "乙大学") <= found
    found = said(HEAD + "来自{University:甲大学}、{Enterprise:乙公司}的300余名师生参加活动。\n")
    assert there("甲大学", "乙公司") <= found


def test_an_academy_in_a_title_is_not_there(said):
    """某院院士、某大学张明教授."""
    found = said(HEAD + "专家组成员包括{Platform:甲科学院}院士、{University:乙大学}{Person:张明}教授。\n")
    assert there("张明") <= found
    assert not there("甲科学院", "乙大学") & found


def test_who_did_not_come(said):
    """没有来自……"""
    assert not there("甲大学") & said(HEAD + "本次会议没有来自{University:甲大学}的专家参加。\n")
