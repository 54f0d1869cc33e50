"""People and their posts."""


def titles(found):
    return {(s.head.name, s.tail.name): s.attributes.get("title", "") for s in found if s.relation == "WORKS_AT"}


def test_posts_before_a_name(told):
    """A department inside the body belongs to the title, and posts of one body are one statement."""
    found = told(
        "{University:无锡学院}电子信息工程学院院长{Person:李明}、{Enterprise:某公司}党委书记、董事长{Person:王强}出席。"
    )
    assert titles(found) == {("李明", "无锡学院"): "电子信息工程学院院长", ("王强", "某公司"): "党委书记、董事长"}


def test_mayor_works_at_the_government(told):
    """佳木斯市副市长 without the body named is of 佳木斯市人民政府."""
    assert titles(told("{Place:佳木斯}副市长{Person:于海}致辞。")) == {("于海", "佳木斯市人民政府"): "副市长"}


def test_two_bodies_two_posts(told):
    """中国科学院院士、清华大学教授: one of each."""
    found = told("{Agency:中国科学院}院士、{University:清华大学}教授{Person:欧阳}介绍。")
    assert titles(found) == {("欧阳", "中国科学院"): "院士", ("欧阳", "清华大学"): "教授"}


def test_those_who_share_a_post_and_those_who_do_not(told):
    """副校长 may be two, 书记 is one: the next name after 书记 does not share it."""
    assert set(titles(told("{University:某大学}副校长{Person:甲一}、{Person:乙二}参加。"))) == {
        ("甲一", "某大学"),
        ("乙二", "某大学"),
    }
    assert set(titles(told("{Agency:某市委}书记{Person:甲一}、{Person:乙二}参加。"))) == {("甲一", "某市委")}


def test_title_behind_the_name(told):
    """某大学李明教授; 李明现任某院院长; 聘任李明为…特聘专家."""
    assert titles(told("{University:某大学}农学院{Person:李明}教授介绍。"))["李明", "某大学"] == "农学院教授"
    assert titles(told("{Person:李明}现任{Platform:某研究院}院长。"))["李明", "某研究院"] == "院长"
    assert (
        titles(told("新聘{Person:李明}、{Person:王强}担任{Alliance:某联盟}特聘专家。"))["王强", "某联盟"] == "特聘专家"
    )


def test_by_lines_and_groups_hold_no_post(told):
    """本报记者 and 某局等单位的专家 are no posts of a body; who is named as 相关负责人 of one is of it."""
    assert not titles(told("{Association:某报}讯（记者{Person:李明}）"))
    assert not titles(told("{Agency:某局}等单位专家{Person:李明}介绍。"))
    assert titles(told("{Agency:某局}有关负责人{Person:李明}介绍。")) == {("李明", "某局"): "有关负责人"}


def test_a_school_told_as_the_school(said):
    """学院党委书记 is of the school named before, 校党委书记 behind another seat of the university."""
    found = said(
        "{University:南开大学}新闻。{Platform:南开大学化学学院}召开会议。学院党委书记{Person:张明}出席。"
        "校安全委员会主任、校党委书记{Person:李强}讲话。"
    )
    assert ("张明", "WORKS_AT", "南开大学化学学院") in found
    assert ("李强", "WORKS_AT", "南开大学") in found


def test_the_head_shares_a_sign_with_the_body(told):
    """某市财政局长, 某区党工委书记、管委会主任."""
    assert titles(told("{Agency:某市财政局}长{Person:张明}介绍。")) == {("张明", "某市财政局"): "局长"}
    found = titles(told("{Zone:东湖示范区}党工委书记、管委会主任{Person:李强}介绍。"))
    assert set(found) == {("李强", "东湖示范区党工委"), ("李强", "东湖示范区管委会")}


def test_a_mayor_without_a_city(said):
    """市长 alone is of the one city that the text speaks of."""
    found = said("{Place:甲市}召开会议，{Place:甲市}产业发展加快。\n市长{Person:张明}讲话。")
    assert ("张明", "WORKS_AT", "甲市人民政府") in found


def test_a_colleague_with_a_unit(said):
    """某大学科研院院长张明、发展规划处处长李强: both are of the university."""
    found = said("{University:某大学}科研院院长{Person:张明}、发展规划处处长{Person:李强}参会。")
    assert ("李强", "WORKS_AT", "某大学") in found


def test_the_head_of_a_school_is_no_colleague_of_the_mayor(said):
    """某市市长张明，校党委书记李强: he is of a school, whichever it is."""
    found = said("{Agency:某市人民政府}市长{Person:张明}，校党委书记{Person:李强}出席。")
    assert found == {("张明", "WORKS_AT", "某市人民政府")}


def test_a_unit_with_and_in_its_name(told):
    """采购与运营管理系主任: one title, and the calling behind the name is part of it."""
    found = titles(told("{University:某大学}采购与运营管理系主任{Person:张明}教授作报告。"))
    assert found == {("张明", "某大学"): "采购与运营管理系主任"}


def test_what_a_body_does_is_no_title(told):
    """某大学举办讲座邀请专家张明: he need not work there."""
    assert not titles(told("{University:某大学}举办讲座邀请专家{Person:张明}。"))


def test_colleagues_told_without_the_body(told):
    """某公司资深讲师张明、运营经理李强."""
    found = titles(told("{Enterprise:某公司}资深讲师{Person:张明}、运营经理{Person:李强}到会。"))
    assert found["李强", "某公司"] == "运营经理"


def test_a_firm_spoken_of(told):
    """企业总经理张明, some sentences below the firm; 在某林场，职工李强."""
    found = titles(told("{Enterprise:某公司}成立两年。\n研发成果不断。企业总经理{Person:张明}感慨良多。"))
    assert found == {("张明", "某公司"): "总经理"}
    assert titles(told("在{Enterprise:某林场}，退休职工{Person:李强}爱种花。")) == {("李强", "某林场"): "退休职工"}


def test_staff_where_two_bodies_are_named_belong_to_neither(told):
    """负责人 could be of either firm."""
    assert not titles(told("{Enterprise:甲公司}与{Enterprise:乙公司}加紧生产，负责人{Person:张明}说。"))


def test_our_school_where_two_are_spoken_of(told):
    """我校 in a text of unknown publisher that names two universities alike is nobody's."""
    text = "{University:甲大学}与{University:乙大学}会谈。{~University:我校|甲大学}副校长{Person:张明}出席。"
    assert not titles(told(text))


def test_the_village_and_the_zone(told):
    """某镇党委书记 and 某园区管委会主任 are of the bodies that rule there."""
    found = titles(told("{Place:甲镇}党委书记{Person:张明}、{Zone:乙园区}管委会主任{Person:李强}陪同。"))
    assert set(found) == {("张明", "甲镇党委"), ("李强", "乙园区管委会")}


def test_who_founded_it_and_who_comes_from_it(told):
    """张明创办的某公司; 来自某大学的学生李强."""
    found = titles(told("{Person:张明}创办的{Enterprise:某公司}投产。来自{University:某大学}的学生{Person:李强}参加。"))
    assert set(found) == {("张明", "某公司"), ("李强", "某大学")}


def test_the_next_name_with_a_calling_only_is_of_nobody(told):
    """某大学李明教授、王强董事长: 王强 is no colleague."""
    assert ("王强", "某大学") not in titles(told("{University:某大学}{Person:李明}教授、{Person:王强}董事长发言。"))


def test_a_school_told_with_its_university(told):
    """某大学金融学院副院长: of the university, the school a part of the title."""
    found = titles(told("{Platform:南开大学金融学院}副院长{Person:张明}主持。"))
    assert found == {("张明", "南开大学"): "金融学院副院长"}


def test_behind_a_comma_only_what_fits(told):
    """某公司总经理张明，总工程师李强 are of one firm; 副校长王刚 behind them is not."""
    found = titles(told("{Enterprise:某公司}总经理{Person:张明}，总工程师{Person:李强}，副校长{Person:王刚}参加。"))
    assert ("李强", "某公司") in found
    assert ("王刚", "某公司") not in found


def test_a_title_behind_the_name_before(told):
    """张明副校长与李强副主任: the first title is no part of the second."""
    assert not titles(told("{Person:张明}副校长与{Person:李强}副主任签约。"))


def test_a_branch_in_another_town(told):
    """某大学副校长、都江堰校区书记: the second is of the first's body; alone it is of nobody."""
    found = titles(told("{University:某大学}副校长、{Place:都江堰}校区党委书记{Person:张明}参加。"))
    assert found == {("张明", "某大学"): "副校长、都江堰校区党委书记"}
    assert not titles(told("{Place:都江堰}校区党委书记{Person:张明}参加。"))


def test_mayor_behind_the_committee(said):
    """某市委副书记、市长张明: of the committee and of the government; 省委常委、市委书记 of both committees."""
    found = said(
        "{Agency:甲市委}副书记、市长{Person:张明}，{Agency:乙省委}常委、{Agency:丙市委}书记{Person:李强}出席。"
    )
    assert {(h, t) for h, r, t in found if r == "WORKS_AT"} == {
        ("张明", "甲市委"),
        ("张明", "甲市人民政府"),
        ("李强", "乙省委"),
        ("李强", "丙市委"),
    }


def test_a_title_behind_a_list_of_names(told):
    """某大学张一、李二等三位教师; 某大学李三团队; 某大学附属某室王四课题组."""
    found = titles(
        told(
            "由{University:某大学}{Person:张一}、{Person:李二}等三位教师指导，{University:乙大学}{Person:李三}团队参加。"
        )
    )
    assert found["张一", "某大学"] == found["李二", "某大学"] == "教师"
    assert ("李三", "乙大学") in found


def test_a_bracket_between_the_post_and_the_name(told):
    """某厅厅长（某局原局长）李明: both."""
    found = titles(told("{Agency:某厅}党组书记、厅长（{Agency:某局}原局长）{Person:李明}接受审查。"))
    assert set(found) == {("李明", "某厅"), ("李明", "某局")}


def test_whose_news_tells_of_a_teacher_without_a_body(told):
    """张明教授, in the news of a university, is its own unless his body is told; behind another body he is not."""
    link = "[转入](http://news.nankai.edu.cn/1.htm)"
    found = titles(
        told(
            "项目由{Person:张明}教授、{Person:李强}老师指导。{University:某大学}举办论坛，{Person:王刚}教授作报告。"
            + link
        )
    )
    assert set(found) == {("张明", "南开大学"), ("李强", "南开大学")}


def test_what_a_clause_does_before_a_post(told):
    """会议由学院书记主持, 邀请某大学教授张明作报告: the post begins behind the verb."""
    found = titles(
        told(
            "{Event:某会议}由{University:某大学}学生处处长{Person:张明}主持，邀请{University:乙大学}教授{Person:李强}参加。"
        )
    )
    assert found == {("张明", "某大学"): "学生处处长", ("李强", "乙大学"): "教授"}


def test_whose_motion_a_document_answers(told):
    """对全国政协某次会议第某号提案的答复 / 张明委员："""
    found = titles(told("对全国政协十届四次会议第4626号提案的答复\n{Person:张明}委员：\n您的提案收悉。"))
    assert found == {("张明", "全国政协"): "委员"}


def test_posts_before_a_comma(told):
    """某市委常委、副市长，某县委书记张明: one list; behind another person it is not."""
    found = titles(told("{Agency:甲市委}常委、副市长，{Agency:乙县委}书记{Person:张明}出席。"))
    assert {body for _, body in found} == {"甲市委", "甲市人民政府", "乙县委"}
    found = titles(told("{Agency:甲市委}常委{Person:李强}，{Agency:乙县委}书记{Person:张明}出席。"))
    assert found == {("李强", "甲市委"): "常委", ("张明", "乙县委"): "书记"}


def test_what_is_of_the_university_of_the_news(told):
    """副校长、某小组组长: the first is its own; 某小学校长 is of no university; 学院辅导员 of the school before."""
    link = "[转入](http://news.nankai.edu.cn/1.htm)"
    found = titles(told("副校长、{Agency:某领导小组}组长{Person:张明}，学院教工{Person:李强}出席。" + link))
    assert {("张明", "南开大学"), ("张明", "某领导小组"), ("李强", "南开大学")} <= set(found)
    assert not titles(told("光明小学校长{Person:张明}出席。" + link))
    school = "{Platform:化学学院|南开大学化学学院}"
    found = titles(told(f"{school}召开会议。会上，学院辅导员{{Person:张明}}发言。" + link))
    assert set(found) == {("张明", "南开大学化学学院")}


def test_a_fellow_student_of_a_school(told):
    """某大学化学学院张明同学."""
    found = titles(told("{University:某大学}化学学院{Person:张明}同学获奖。"))
    assert set(found) == {("张明", "某大学")}


def test_a_colleague_of_another_body(told):
    """乙学院老师 behind 甲学院, 某小学校长 and 第49研究所副所长 behind a laboratory are no colleagues."""
    link = "[转入](http://news.nankai.edu.cn/1.htm)"
    first = "{Platform:化学学院|南开大学化学学院}老师{Person:张明}"
    found = titles(told(f"{first}、资源学院老师{{Person:李强}}出席。{link}"))
    assert ("李强", "南开大学") in found
    for other in ("光明小学校长", "第49研究所副所长"):
        found = titles(told(f"{{Platform:某实验室}}主任{{Person:张明}}、{other}{{Person:李强}}出席。"))
        assert found == {("张明", "某实验室"): "主任"}


LINK = "\nhttps://news.nankai.edu.cn/a.html\n"  # a text of the news of 南开大学


def test_no_more_than_the_school_is_said(told):
    """材料学院张明、化工学院的李强: of the university whose news this is."""
    found = titles(told("奖项分别由材料学院{Person:张明}、化工学院的{Person:李强}获得。" + LINK))
    assert found == {("张明", "南开大学"): "材料学院", ("李强", "南开大学"): "化工学院"}


def test_a_school_of_another_university(told):
    """某大学材料学院张明 is of 某大学; 材料学院张明的 paper is no post."""
    assert set(titles(told("{University:云山大学}材料学院{Person:张明}发言。" + LINK))) <= {("张明", "云山大学")}
    assert not titles(told("材料学院{Person:张明}的论文发表。" + LINK))


def test_guests_are_not_of_the_house(told):
    """Professors told right behind people of another university may be its guests."""
    text = "{University:云山大学}教授{Person:王华}作报告。{Person:张明}教授、{Person:李强}教授分别发言。"
    assert set(titles(told(text + LINK))) == {("王华", "云山大学")}
    assert set(titles(told("{Person:张明}教授发言。" + LINK))) == {("张明", "南开大学")}


def test_a_row_of_an_office(told):
    """某局局长张明，副局长李强，科技科科长王华: all of the office."""
    text = "{Agency:云山县农业局}局长{Person:张明}，副局长{Person:李强}，科技科科长{Person:王华}参加。"
    assert {body for _, body in titles(told(text))} == {"云山县农业局"}
    assert len(titles(told(text))) == 3


def test_an_honour_among_posts(told):
    """某大学教授、某基金获得者张明."""
    found = titles(told("{University:云山大学}海洋学院教授、国家优秀青年基金获得者{Person:张明}主讲。"))
    assert found == {("张明", "云山大学"): "海洋学院教授"}


def test_those_who_make_up_a_team(told):
    """张明、李强组成的某团队; 王华任队长的某团队."""
    found = titles(told("{Person:张明}、{Person:李强}组成的{Platform:青禾团队}获奖。"))
    assert set(found) == {("张明", "青禾团队"), ("李强", "青禾团队")}
    assert titles(told("{Person:王华}任队长的{Platform:云帆团队}夺冠。")) == {("王华", "云帆团队"): "队长"}


def test_titles_behind_a_name(told):
    """某站阎明副站长, 某院李强推广研究员."""
    found = titles(told("{Agency:云山县农技站}{Person:张明}副站长、{Platform:甲研究院}{Person:李强}推广研究员到场。"))
    assert set(found) == {("张明", "云山县农技站"), ("李强", "甲研究院")}


def test_a_ruler_of_the_prefecture_whose_committee_is_named(told):
    """副州长 after 某州委书记 is of that prefecture; after committees of two cities 副市长 is of none."""
    found = titles(told("{Agency:青禾州委}书记{Person:张明}到会，副州长{Person:李强}陪同。"))
    assert found["李强", "青禾州人民政府"] == "副州长"
    found = titles(
        told("{Agency:甲市委}书记{Person:张明}、{Agency:乙市委}书记{Person:王华}到会，副市长{Person:李强}陪同。")
    )
    assert not [body for who, body in found if who == "李强"]


def test_the_governor_beside_the_secretary(told):
    """省委书记甲、省长乙: the second governs the province of the committee, whatever place the text is about."""
    found = told(
        "{Place:云州省}大会。{Agency:三原省委}书记{Person:张明}、省长{Person:李强}，{Agency:三原省委}副书记{Person:王芳}到会。"
    )
    assert titles(found)["李强", "三原省人民政府"] == "省长"


def test_whom_somebody_has_with_him(told):
    """Those led, or in whose company somebody comes, are colleagues; an office of another level is none."""
    led = "{University:青禾大学}党委书记{Person:张明}率副校长{Person:李强}来访。"
    assert titles(told(led))["李强", "青禾大学"] == "副校长"
    with_him = (
        "{Agency:云州省科技厅}副厅长{Person:张明}，在资源配置处处长{Person:李强}、副处长{Person:王芳}陪同下来访。"
    )
    assert titles(told(with_him))["李强", "云州省科技厅"] == "资源配置处处长"
    assert set(titles(told("{Place:三原镇}镇长{Person:张明}、镇规划所所长{Person:李强}参加。"))) == {
        ("张明", "三原镇人民政府")
    }


def test_what_is_said_of_somebody_before_a_title(told):
    """正在调研的教务处处长, 作者是学工部部长: the post begins behind it; a bracket in it is of the unit."""
    ours = "{University:南开大学}新闻。{University:南开大学}教师参加。我校师生到会。"
    assert titles(told(ours + "参与活动的教务处副处长{Person:张明}介绍。"))["张明", "南开大学"] == "教务处副处长"
    assert titles(told(ours + "作者是学工部部长{Person:张明}。"))["张明", "南开大学"] == "学工部部长"
    bracket = "乡村振兴学院（新农村研究院）副院长{Person:张明}参加。"
    assert titles(told(ours + bracket))["张明", "南开大学"] == "乡村振兴学院副院长"


def test_those_of_one_house(told):
    """化工学院的甲和乙: both are of it."""
    ours = "{University:南开大学}新闻。{University:南开大学}教师参加。我校师生到会。"
    found = titles(told(ours + "来自化工学院的{Person:张明}和{Person:李强}获奖。"))
    assert found["张明", "南开大学"] == found["李强", "南开大学"] == "化工学院"


def test_an_alumnus_among_posts(told):
    """某市政协原主席、1977级哲学系校友: the second is no post, the first stands."""
    assert titles(told("{Agency:云州市政协}原主席、1977级哲学系校友{Person:张明}到会。")) == {
        ("张明", "云州市政协"): "原主席"
    }


def test_a_life_as_it_is_told(told):
    """张明，男，甲大学教授，乙学会副会长: each clause a post, up to the first that tells something else."""
    text = "{Person:张明}，男，中共党员，{University:甲大学}教授，{Association:乙学会}副会长，"
    assert titles(told(text + "出版{Product:丙}，{Agency:丁局}局长。")) == {
        ("张明", "甲大学"): "教授",
        ("张明", "乙学会"): "副会长",
    }
    people = "{Agency:甲院}检察长{Person:张明}，{Agency:乙委}负责同志，部分代表列席。"
    assert set(titles(told(people))) == {("张明", "甲院")}


def test_a_legal_head_in_brackets(told):
    """某公司（法定代表人：张明）."""
    assert titles(told("{Enterprise:某公司}（法定代表人：{Person:张明}）违规。")) == {("张明", "某公司"): "法定代表人"}


def test_heads_of_one_school(told):
    """化工学院院长甲、党委书记乙: the school is in the title of both."""
    found = titles(told("{University:某大学}化工学院院长{Person:张明}、党委书记{Person:李强}到会。"))
    assert found["李强", "某大学"] == "化工学院党委书记"


def test_the_deputy_of_a_head_told_before(told):
    """司长甲出席，副司长乙主持: the deputy of the same bureau; not where another body stands between."""
    found = titles(told("{Agency:某部}科技司司长{Person:张明}出席会议，副司长{Person:李强}主持。"))
    assert found["李强", "某部"] == "科技司副司长"
    other = "{Agency:某厅}厅长{Person:张明}讲话，{University:某大学}代表发言，副厅长{Person:李强}主持。"
    assert set(titles(told(other))) == {("张明", "某厅")}


def test_the_government_of_a_region(told):
    """自治区党委常委、政府副主席."""
    found = titles(told("{Agency:云岭自治区党委}常委、政府副主席{Person:张明}到会。"))
    assert found["张明", "云岭自治区人民政府"] == "副主席"


def test_what_stands_before_a_post_and_is_none_of_it(told):
    """A dateline, 来自, 据, 继, the sign of a page's path; 兼职 is one word."""
    assert not titles(told("{Association:某社}{Place:北京}5月3日电  国家副主席{Person:张明}会见客人。"))
    assert titles(told("{University:某大学}来自文学院的{Person:张明}同学发言。")) == {("张明", "某大学"): "文学院同学"}
    assert not titles(told("{University:某大学}->{Person:张明}教授来校交流。"))
    assert not titles(told("{University:某大学}落实传达{Person:张明}校长讲话。"))
    assert titles(told("{University:某大学}兼职辅导员{Person:张明}发言。")) == {("张明", "某大学"): "兼职辅导员"}
    assert not titles(told("{Alliance:某联盟}源自{Person:张明}主席的倡议。"))


def test_the_state_is_no_body(told):
    """国家主席 behind 总书记 is no post of the Party's committee."""
    found = titles(told("{Agency:某党中央}总书记、国家主席、{Agency:某军委}主席{Person:张明}出席。"))
    assert found == {("张明", "某党中央"): "总书记", ("张明", "某军委"): "主席"}


def test_a_department_of_a_ministry_is_of_the_title(told):
    """某部规划司司长 is of the ministry."""
    found = titles(told("{Agency:青禾发展部规划司}司长{Person:张明}介绍。"))
    assert found == {("张明", "青禾发展部"): "规划司司长"}


def test_the_chair_of_a_region(told):
    """自治区党委常委、常务副主席: of the government."""
    found = titles(told("{Agency:云岭自治区党委}常委、常务副主席{Person:张明}到会。"))
    assert found["张明", "云岭自治区人民政府"] == "常务副主席"


def test_a_department_that_was_read_too_short(told):
    """某市科技局技术市场|处处长: of the bureau, whatever was taken for a platform."""
    found = titles(told("{Platform:青禾市科技局技术市场}处处长{Person:张明}到会。"))
    assert found == {("张明", "青禾市科技局"): "技术市场处处长"}


def test_a_life_goes_on_with_the_same_body(told):
    """曾历任某大学校长，党委书记: of the same university."""
    found = titles(told("{Person:张明}，教授，曾历任{University:某大学}校长，党委书记，{Agency:某厅}厅长等职务。"))
    assert ("张明", "某大学") in found
    assert not titles(told("{Person:张明}博士为{University:某大学}师生开展讲座。"))


def test_words_before_a_title_that_are_none_of_it(told):
    """前期已派两位研究生, 而…团队; those who once studied there are not of the house."""
    found = titles(told("{University:某大学}前期已派两位研究生{Person:张明}入驻。"))
    assert found == {("张明", "某大学"): "研究生"}
    assert not titles(told("{University:某大学}校友代表{Person:张明}发言。"))
