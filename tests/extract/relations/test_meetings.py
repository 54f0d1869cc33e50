"""Meetings: who hosts, where, and who is there."""

import time


def test_hosts_and_place(said):
    """由甲主办、乙承办的大会在丙召开."""
    found = said("由{Agency:某厅}主办、{Place:杭州市}承办的{Event:双创大会}在{Place:杭州市}召开。")
    assert ("双创大会", "HELD_AT", "杭州市") in found
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"某厅", "杭州市"}


def test_the_event_named_last_is_understood(said):
    """本次大会由甲主办，乙承办，丙协办."""
    found = said("{Event:双创大会}开幕。本次大会由{Agency:甲局}主办，{Agency:乙局}承办，{University:丙大学}协办。")
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"甲局", "乙局", "丙大学"}


def test_list_of_those_present(said):
    """A list over several clauses; a body that only says whose post it is takes no part."""
    found = said(
        "{Event:某推进会}在{Place:南京}召开。{Agency:某厅}副厅长{Person:张一}，{Enterprise:某公司}董事长{Person:李二}，"
        "{University:某大学}、{Enterprise:另一公司}等单位代表出席会议。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"张一", "李二", "某大学", "另一公司"}


def test_speaker_at_the_meeting(said):
    """会上，张一表示: he was there; a meeting whose spirit is carried out has nobody there."""
    assert ("张一", "PARTICIPATED_IN", "某论坛") in said(
        "{Event:某论坛}举行。会上，{Agency:某厅}副厅长{Person:张一}表示满意。"
    )
    found = said("会议学习贯彻{Event:党的二十大}精神。{Person:张一}主持会议。")
    assert ("张一", "PARTICIPATED_IN", "党的二十大") not in found


def test_absent(said):
    """未出席 is no part."""
    found = said("{Event:某论坛}举行。{Person:张一}未出席会议。")
    assert not [r for _, r, _ in found if r == "PARTICIPATED_IN"]


def test_a_report_of_one_event(said):
    """Who speaks in a report of one event does so there, though the sentence does not name it."""
    found = said(
        "{Event:某产业大会}在{Place:甲市}举行。\n{Agency:某厅}副厅长{Person:张明}、{Agency:某局}局长{Person:李强}分别介绍了情况。"
    )
    assert {("张明", "PARTICIPATED_IN", "某产业大会"), ("李强", "PARTICIPATED_IN", "某产业大会")} <= found


def test_a_letter_is_no_presence(said):
    """致信祝贺 is not taking part."""
    found = said("{Event:某大会}开幕。\n{Person:张明}致信祝贺大会开幕指出，产业前景广阔。")
    assert not {one for one in found if one[1] == "PARTICIPATED_IN"}


def test_the_unveiling_is_meant(said):
    """共同揭牌 is of the unveiling, though a talk was named since."""
    found = said(
        "{Person:张明}参加{Event:某院揭牌仪式}和{Event:合作座谈会}。\n{Person:李强}、{Person:王刚}共同为研究院揭牌。"
    )
    assert ("李强", "PARTICIPATED_IN", "某院揭牌仪式") in found
    assert ("李强", "PARTICIPATED_IN", "合作座谈会") not in found


def test_an_event_in_the_capital(said):
    """某会在京召开."""
    assert ("某座谈会", "HELD_AT", "北京市") in said("{Event:某座谈会}在京召开。")


def test_chosen_pilots(said):
    """选择甲、乙2个城市……开展某试点."""
    found = said("选择{Place:甲市}、{Place:乙市}2个城市，开展{Program:某试点}。")
    assert found == {("甲市", "PARTICIPATED_IN", "某试点"), ("乙市", "PARTICIPATED_IN", "某试点")}


def test_series_and_edition(said):
    """本次大会 is the edition that is reported, though the series was named since."""
    found = said(
        "{Event:第九届材料大会}开幕。{Event:材料大会}享有盛名。本次大会由{Association:某学会}和{Association:另一学会}联合主办，五百名代表参加会议。"
    )
    assert {(h, t) for h, r, t in found if r == "ORGANIZED"} == {
        ("某学会", "第九届材料大会"),
        ("另一学会", "第九届材料大会"),
    }
    assert not [r for _, r, _ in found if r == "PARTICIPATED_IN"]


def test_a_school_holds_its_event(said):
    """某学院在某礼堂举办报告会; 某学院第十届竞赛成功举办; 某会发起的读书日."""
    assert {
        ("某学院", "ORGANIZED", "安全报告会"),
        ("安全报告会", "HELD_AT", "某礼堂"),
    } <= said("{Platform:某学院}在{~University:学校|某大学}{Platform:某礼堂}开展{Event:安全报告会}。")
    assert ("某学院", "ORGANIZED", "第十届竞赛") in said("{Platform:某学院}{Event:第十届竞赛}决赛成功举办。")
    assert ("某会", "ORGANIZED", "第九个读书日") in said("今天是{Association:某会}发起的{Event:第九个读书日}。")
    assert not {r for _, r, _ in said("在{Zone:某园区}举行的{Event:年会}上。")} & {"ORGANIZED"}


def test_travelling_to_an_event(said):
    """赴某市出席某座谈会: it was held there."""
    found = said("{Person:张明}一行赴{Place:某市}出席{Event:某座谈会}。")
    assert found == {("张明", "PARTICIPATED_IN", "某座谈会"), ("某座谈会", "HELD_AT", "某市")}


def test_press_conference(said):
    """A body that sends somebody to speak takes part."""
    found = said("某办举行{Event:新闻发布会}，{Agency:甲部}、{Agency:乙部}相关负责人介绍有关情况。")
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"甲部", "乙部"}


def test_those_invited(said):
    """大赛邀请到甲、乙作为评委出席."""
    found = said(
        "{Event:某竞赛}举行。本次大赛邀请到{Enterprise:某公司}经理{Person:张明}，教务处{Person:李强}老师作为评委出席。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"张明", "李强"}


def test_words_of_another_day(said):
    """Who is only quoted was not there."""
    found = said(
        "{Event:某学习会}举行。会议学习{Person:王强}总书记考察某校时发表的重要讲话。{Person:张明}教授建议加强研究。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"张明"}


def test_who_goes_to_another_to_hold_it(said):
    """某学院赴某公司开展座谈会: the school holds it, there."""
    found = said("{Platform:某学院}赴{Enterprise:某公司}开展{Event:校企合作座谈会}。")
    assert {("某学院", "ORGANIZED", "校企合作座谈会"), ("校企合作座谈会", "HELD_AT", "某公司")} <= found


def test_officials_at_a_press_conference(said):
    """某办举行发布会。某部相关负责人介绍: the bodies whose people speak there, and of no fair."""
    found = said("{Agency:某新闻办}举行{Event:某系列发布会}。{Agency:某部}、{Agency:某局}有关负责人介绍了进展。")
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"某部", "某局"}
    assert ("某部", "PARTICIPATED_IN", "某博览会") not in said(
        "{Event:某博览会}开幕。{Agency:某部}有关负责人介绍了进展。"
    )


def test_gathered_there(said):
    """大会现场汇集了甲大学、乙公司等单位."""
    found = said(
        "{Event:某高峰论坛}在{Place:杭州}举行。论坛现场汇集了{University:甲大学}、{Enterprise:乙公司}等20家单位。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"甲大学", "乙公司"}


def test_a_congress_long_past(said):
    """中共某大以来: nobody of the report is there, and what follows is of the event before."""
    found = said(
        "{Event:专题协商会}召开。委员们认为，{Event:中共十八大}以来成效显著。{Agency:某厅}厅长{Person:张一}出席会议。"
    )
    assert ("张一", "PARTICIPATED_IN", "专题协商会") in found


def test_own_plenary_session(said):
    """某校委员会全体会议: people of the report are at it."""
    found = said("{Event:某大学第四届委员会第三次全体会议}举行。校党委书记{Person:张一}主持会议。")
    assert ("张一", "PARTICIPATED_IN", "某大学第四届委员会第三次全体会议") in found


def test_sending_others_is_not_hosting(said):
    """组织师生参加某大赛: others hold it."""
    assert not [r for _, r, _ in said("{University:某大学}组织师生参加{Event:某挑战赛}。") if r == "ORGANIZED"]


def test_who_invites_holds_the_lecture(said):
    """某学院邀请某教授为学生作某讲座."""
    found = said("{University:某大学}特邀{University:另一大学}{Person:张一}教授为师生作{Event:名师讲坛第八讲}。")
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"某大学"}


def test_who_leads_a_project_presides_at_nothing(said):
    """张明教授主持完成的项目, in the news of a prize."""
    found = said("{Event:某省科学技术奖励大会}举行。\n{Person:张明}教授主持完成的成果获奖。\n")
    assert ("张明", "PARTICIPATED_IN", "某省科学技术奖励大会") not in found


def test_who_reports_a_ceremony_is_not_at_it(said):
    """多家媒体对颁奖仪式进行了报道."""
    found = said(
        "{Event:某大会颁奖仪式}举行。\n{Association:某报}、{Association:某网}等多家媒体对颁奖仪式进行了报道。\n"
    )
    assert ("某报", "PARTICIPATED_IN", "某大会颁奖仪式") not in found


def test_they_speak_one_behind_the_other(said):
    """A second event of a report: 张明教授、李强教授分别作报告."""
    text = (
        "{Event:某中心揭牌仪式}举行。\n在随后举行的{Event:某芯片论坛}上，{Person:王华}作报告。"
        "{Person:张明}教授、{Person:李强}教授分别围绕设计作了交流。\n"
    )
    found = said(text)
    assert {(name, "PARTICIPATED_IN", "某芯片论坛") for name in ("张明", "李强")} <= found


LINK = "\nhttps://news.nankai.edu.cn/a.html\n"  # a text of the news of 南开大学


def test_in_its_own_rooms(said):
    """学校在主楼会议室召开某会议, in its news; a congress of the party sits where it always does."""
    school = "{~University:学校|南开大学}"
    assert ("基础研究研讨会", "HELD_AT", "南开大学") in said(school + "在主楼会议室召开{Event:基础研究研讨会}。" + LINK)
    found = said(school + "在主楼会议室召开{Event:南开大学党委常委会}。" + LINK)
    assert ("南开大学党委常委会", "HELD_AT", "南开大学") not in found


def test_who_invites(said):
    """应某学院邀请，某教授作某讲座."""
    found = said("应{Platform:甲学院}邀请，{Person:张明}教授作{Event:水稻育种学术讲座}。")
    assert ("甲学院", "ORGANIZED", "水稻育种学术讲座") in found


def test_a_day_is_not_what_they_are_at(said):
    """世界工程日 named behind the event: they are at the event."""
    text = "{Event:甲城庆祝活动}举行。今年{Event:世界工程日}的主题是智慧。{Person:张明}出席活动并致辞。"
    found = said(text)
    assert ("张明", "PARTICIPATED_IN", "甲城庆祝活动") in found
    assert ("张明", "PARTICIPATED_IN", "世界工程日") not in found


def test_those_of_whom_a_speech_tells(said):
    """雷锋 is at no meeting."""
    assert not [one for one in said("{Event:甲座谈会}举行。会上，{Person:雷锋}的事迹被讲述。") if one[0] == "雷锋"]


def test_schools_with_and_in_their_names(said):
    """美术与设计学院张明 is no partner of anybody."""
    text = "{Event:甲研讨会}举行。\n研讨会上，{Person:李强}、{University:乙大学}美术与设计学院{Person:张明}"
    found = said(text + "分别就专业建设等内容做了主题分享。\n")
    assert {(name, "PARTICIPATED_IN", "甲研讨会") for name in ("李强", "张明")} <= found


def test_who_watches_and_who_is_a_guest(said):
    """某学院组织收看某报告会; 张明做客某讲座; 李强是某大会报告人."""
    found = said("{Platform:甲学院}组织师生集中收看{Event:某精神报告会}。")
    assert ("甲学院", "PARTICIPATED_IN", "某精神报告会") in found
    assert ("张明", "PARTICIPATED_IN", "名家讲座") in said("{Person:张明}院士做客{University:乙大学}{Event:名家讲座}。")
    found = said("{Person:李强}院士是{Event:2022年国际数学家大会}一小时报告人。")
    assert ("李强", "PARTICIPATED_IN", "2022年国际数学家大会") in found


def test_firms_that_show_something(said):
    """大会现场，甲、乙两家企业发布了新品."""
    found = said("{Event:某产业大会}举行。\n大会现场，{Enterprise:甲公司}、{Enterprise:乙公司}两家企业发布了新品。\n")
    assert {(name, "PARTICIPATED_IN", "某产业大会") for name in ("甲公司", "乙公司")} <= found


def test_a_fair_in_full_swing(said):
    """在某市，一年一度的某庙会人头攒动."""
    found = said("在{Place:青禾市}，一年一度的{Event:西山庙会}人头攒动。")
    assert ("西山庙会", "HELD_AT", "青禾市") in found
    assert ("冬令营", "HELD_AT", "甲基地") in said("{Event:冬令营}在{Platform:甲基地}正式开营。")


def test_an_event_that_is_only_spoken_of_is_not_where_one_speaks(said):
    """愿落实甲论坛成果 names no setting; 出席甲论坛 does."""
    passing = "{Person:张明}会见来宾。双方愿积极落实{Event:甲论坛}成果。{Person:张明}指出，合作前景广阔。"
    assert said(passing) == set()
    there = "{Person:李强}出席{Event:甲论坛}。{Person:张明}指出，合作前景广阔。"
    assert ("张明", "PARTICIPATED_IN", "甲论坛") in said(there)


def test_held_where_the_next_clause_says(said):
    """由甲主办，定于9月15日在乙市开幕: the event of the clause before."""
    found = said("{Event:甲博览会}由{Agency:甲部}主办，定于9月15日在{Place:乙市}开幕。")
    assert ("甲博览会", "HELD_AT", "乙市") in found


def test_those_with_whom_one_signs_are_there_too(said):
    """会上，某行发布产品，并与甲、乙等6家企业签订协议; 签约现场 is there, 会后 is not."""
    opening = "{Event:青禾对接会}在{Place:南京}召开。"
    signed = "{Enterprise:某行}发布新产品，并与{Enterprise:甲公司}、{Enterprise:乙公司}等6家企业签订授信协议。"
    there = {h for h, r, _ in said(f"{opening}会上，{signed}") if r == "PARTICIPATED_IN"}
    assert there == {"某行", "甲公司", "乙公司"}
    two = "{University:甲大学}与{Enterprise:乙公司}签订合同。"
    assert {h for h, r, _ in said(f"{opening}签约现场，{two}") if r == "PARTICIPATED_IN"} == {"甲大学", "乙公司"}
    assert not [h for h, r, _ in said(f"{opening}会后，{two}") if r == "PARTICIPATED_IN"]


def test_who_is_made_an_officer_does_not_speak(said):
    """选举张明为理事长 is no speech; 张明为理事长单位授牌 is a deed at the meeting."""
    opening = "{Event:青禾联盟成立大会}在{Place:南京}召开。"
    assert not [h for h, r, _ in said(opening + "会议选举{Person:张明}为理事长。") if r == "PARTICIPATED_IN"]


def test_who_gives_a_press_conference(said):
    """Whose officials explain something there are; what is explained is another thing."""
    found = said(
        "{Agency:甲办}举行{Event:甲办新闻发布会}，{Agency:乙部}、{Agency:丙局}相关负责人围绕“十年成就”介绍了{Event:某峰会}的情况。"
    )
    assert {(h, t) for h, r, t in found if r == "PARTICIPATED_IN"} == {
        ("乙部", "甲办新闻发布会"),
        ("丙局", "甲办新闻发布会"),
    }
    assert ("张一", "PARTICIPATED_IN", "某发布会") in said("{Person:张一}10月13日在{Event:某发布会}上表示，总体平稳。")


def test_what_is_announced_elsewhere_is_not_held_there(said):
    """某论坛在京举行新闻发布会: the press conference is in the capital."""
    assert not [r for _, r, _ in said("{Event:某论坛}今天在京举行新闻发布会。") if r == "HELD_AT"]
    assert ("某论坛", "HELD_AT", "陕西省") in said("{Event:某论坛}等在陕举行的展会影响力不断扩大。")


def test_who_writes_is_not_there(said):
    """Reporters in a by-line; what a speech tells of another day."""
    found = said("（记者{Person:张一}、{Person:李二}）昨日，主席{Person:王三}抵达本市，出席{Event:某峰会}并访问。")
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"王三"}
    found = said("{Person:张一}表示，主席{Person:王三}出席{Event:某庆典}并视察，影响深远。")
    assert ("张一", "PARTICIPATED_IN", "某庆典") not in found


def test_a_host_that_is_told_as_one(said):
    """某论坛上，某公司作为承办方: it hosts and is there."""
    found = said("在{Event:某论坛}上，{Enterprise:某公司}作为承办方，发布了成果。")
    assert {(h, r) for h, r, _ in found} == {("某公司", "ORGANIZED"), ("某公司", "PARTICIPATED_IN")}


def test_who_is_only_sent_for_or_told_of(said):
    """王三主席特别代表张一 brings 张一; what a speaker says of another; what is explained is held elsewhere."""
    found = said("主席{Person:王三}主席特别代表{Person:张一}出席{Event:某峰会}并致辞。")
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"张一"}
    found = said("{Event:某会议}举行。\n{Person:张一}表示，去年{Person:王三}主席提出倡议，各方支持。")
    assert ("王三", "PARTICIPATED_IN", "某会议") not in found
    assert not [
        r for _, r, _ in said("某会副会长{Person:张一}介绍了{Event:某峰会}筹备情况。") if r == "PARTICIPATED_IN"
    ]


def test_who_wrote_a_letter_is_not_there(said):
    """What a letter says; bodies of 等相关负责人; a round of the games elsewhere; whom one thanks for a contest."""
    found = said("主席{Person:王三}向{Event:某交易会}致贺信。\n{Person:王三}指出，{Event:某交易会}已成功举办十届。")
    assert not [r for _, r, _ in found if r == "PARTICIPATED_IN"]
    found = said("{Agency:甲办}举行{Event:甲办新闻发布会}，{Agency:乙部}、{Agency:丙局}等相关负责人介绍了情况。")
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"乙部", "丙局"}
    assert not [r for _, r, _ in said("{Event:某运动会}的马术比赛在{Place:某县}举办。") if r == "HELD_AT"]


def test_a_ceremony_behind_a_contest_is_another_event(said):
    """参加揭牌仪式, where only a contest was named before: nobody is said to be at the contest."""
    before = "在{Event:第九届机械大赛}中，{Enterprise:乙公司}获奖。\n"
    found = said(before + "{Agency:甲市委}书记{Person:张明}、市长{Person:李华}参加揭牌仪式。\n")
    assert not {head for head, relation, _ in found if relation == "PARTICIPATED_IN"} & {"张明", "李华"}


def test_who_speaks_to_a_reporter_is_not_at_the_event(said):
    """“……。”某公司总经理李明说: of what he does elsewhere."""
    before = "近日，{Event:国际班列论坛}在{Place:甲市}举行。\n"
    found = said(before + "“我们将扩容提质。”{Enterprise:乙公司}总经理{Person:李明}说。\n")
    assert ("李明", "PARTICIPATED_IN", "国际班列论坛") not in found


def test_a_line_of_verbs_does_not_hang(said):
    """Ten thousand verbs of attending behind a contest: each is looked at where it stands, not to the line's end."""
    started = time.process_time()
    head = "{Event:第九届机械大赛}在{Place:甲市}举行。\n{Person:张明}"
    said(head + "出席并" * 10_000)
    said(head + "{Person:张明}主持并" * 4_000)
    assert time.process_time() - started < 40


def test_projects_of_a_plan(said):
    """承担某计划项目15项: it takes part in the plan."""
    assert ("甲大学", "PARTICIPATED_IN", "某研发计划") in said("{University:甲大学}承担{Program:某研发计划}项目15项。")


def test_who_came_is_told_in_the_next_sentence(said):
    """某大会召开。校长张明等120余位校友参加。: at the meeting just named; what is talked of came to nothing."""
    found = said(
        "又讯：{Event:某校友会成立大会}在{Place:临沂市}召开。{University:某大学}校长{Person:张一}等120余位校友参加。"
    )
    assert ("张一", "PARTICIPATED_IN", "某校友会成立大会") in found
    found = said("{Event:某大会}召开。会后，{Person:张一}与管委会就共建{Platform:某中心}进行了交流。")
    assert ("某中心", "PARTICIPATED_IN", "某大会") not in found
