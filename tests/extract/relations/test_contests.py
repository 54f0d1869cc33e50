"""Who competed, in the report of a contest."""

HEAD = "{University:甲大学}学子在{Event:第九届机械大赛}中获佳绩\n近日，{Event:第九届机械大赛}落幕。\n"


def test_those_who_made_a_work_and_their_teachers(said):
    """由张明老师指导、李华同学完成."""
    found = said(HEAD + "由{Person:张明}老师指导、{Person:李华}同学完成的作品表现突出。\n")
    assert {(name, "PARTICIPATED_IN", "第九届机械大赛") for name in ("张明", "李华")} <= found


def test_those_who_came(said):
    """吸引了来自甲、乙等60所高校参赛."""
    found = said(HEAD + "本届比赛吸引了来自{University:乙大学}、{University:丙学院}等60所高校报名参赛。\n")
    assert {(name, "PARTICIPATED_IN", "第九届机械大赛") for name in ("甲大学", "乙大学", "丙学院")} <= found


def test_the_final_is_the_contest(said):
    """第九届机械大赛决赛 is where one competes for the same prize."""
    found = said(HEAD + "在{Event:第九届机械大赛决赛}中，{Person:李华}同学率领团队完成比赛。\n")
    assert ("李华", "PARTICIPATED_IN", "第九届机械大赛") in found


def test_who_writes_and_who_judges_do_not_compete(said):
    """（通讯员张明）, 评审专家李华指出."""
    found = said(HEAD + "{Person:张明}）大赛评审专家{Person:李华}指出，作品质量高。\n")
    assert ("张明", "PARTICIPATED_IN", "第九届机械大赛") not in found


def test_works_that_won(said):
    """甲大学的《某装置》和乙大学的《某系统》两个项目获金奖."""
    found = said(HEAD + "{University:乙大学}的《正畸测量装置》和{University:丙学院}《节水系统》两个项目获得金奖。\n")
    assert {(name, "PARTICIPATED_IN", "第九届机械大赛") for name in ("乙大学", "丙学院")} <= found


def test_a_contest_still_to_come(said):
    """Who won here 将代表学校参加 the next: both."""
    found = said(HEAD + "{Person:张明}同学获一等奖，将代表学校参加{Event:第十届全国机械大赛}。\n")
    assert ("张明", "PARTICIPATED_IN", "第九届机械大赛") in found


def test_a_team_competed(said):
    """张明、李华组成的某团队获奖: the team; and a student's portrait tells where he is admitted."""
    found = said(HEAD + "{Person:张明}、{Person:李华}组成的{Platform:青禾团队}荣获二等奖。\n")
    assert ("青禾团队", "PARTICIPATED_IN", "第九届机械大赛") in found
    assert ("张明", "PARTICIPATED_IN", "第九届机械大赛") not in found
    found = said(HEAD + "{Person:王华}被{University:乙大学}、{University:丙大学}录取，获奖项多个。\n")
    assert ("乙大学", "PARTICIPATED_IN", "第九届机械大赛") not in found


def test_what_stands_before_the_contest_is_not_of_it(said):
    """A text on many things that comes to a contest: who is named before, or in another paragraph, did not compete."""
    before = "近日，{Enterprise:甲公司}入选名单。\n会上，{Platform:丙实验室}发布成果。\n"
    found = said(before + "在{Event:第九届机械大赛}中，{Enterprise:乙公司}获奖。\n{Platform:丁中心}团队介绍经验。\n")
    assert {head for head, relation, _ in found if relation == "PARTICIPATED_IN"} == {"乙公司"}


def test_of_whom_a_work_tells(said):
    """“张明院士：一生的坚守”获三等奖: the title of a work, and nobody who competed."""
    found = said("{Event:青禾短视频大赛}获奖。“{Person:张明}院士：一生的坚守”和{Person:李强}指导的作品获三等奖。")
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"李强"}


def test_who_hands_out_the_prizes(told):
    """张明、李强分别为获奖班级颁奖: they competed for nothing."""
    found = told("{Event:青禾争霸赛}揭晓。{Person:张明}、{Person:李强}分别为获奖班级颁奖。")
    assert "competed" not in {one.rule for one in found}
