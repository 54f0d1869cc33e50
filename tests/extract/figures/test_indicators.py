"""Which numbers measure, of whom, when, planned or done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.notes import Notes

Reading = Callable[..., Notes]
ZONE = {"云台高新区": ("Zone", "云台高新区")}


def rows(found: Notes) -> list[tuple[str, str, float, str]]:
    return [
        (
            figure.subject.name if figure.subject else "",
            figure.indicator.metric,
            figure.indicator.value,
            figure.indicator.unit,
        )
        for figure in found.figures
    ]


def test_results_of_a_zone_through_ellipsis(reading: Reading) -> None:
    """The subject of the first clause is that of the next ones; and of the next sentence, which names nobody."""
    found = reading(
        "去年，云台高新区新增高新技术企业35家，服务企业超500家。全年技术合同成交额达12亿元。", ZONE, date="2025-03"
    )
    assert rows(found) == [
        ("云台高新区", "新增高新技术企业", 35, "家"),
        ("云台高新区", "服务企业", 500, "家"),
        ("云台高新区", "技术合同成交额", 1.2e9, "元"),
    ]
    assert {figure.indicator.kind for figure in found.figures} == {"actual"}
    assert [figure.indicator.period for figure in found.figures][:2] == ["2024", "2024"]


def test_a_change_gives_both_values_of_one_metric(reading: Reading) -> None:
    """从…增加到… is one metric twice, each with its year."""
    found = reading("云台高新区研发机构由2020年的48个增加到2025年的150个。", ZONE)
    assert [(f.indicator.metric, f.indicator.value, f.indicator.period) for f in found.figures] == [
        ("研发机构", 48, "2020"),
        ("研发机构", 150, "2025"),
    ]


def test_goals_of_a_policy_are_the_policys(reading: Reading) -> None:
    """到2027年 at the head of a list rules its items."""
    text = "一、主要目标\n到2027年，力争实现以下目标：\n——共建省级以上平台80家以上。\n——转化合同到款额增幅超过30%。"
    found = reading(text, policy="关于推进协同的意见", kind="policy", date="2025-07-04")
    assert [(f.subject.name if f.subject else "", f.indicator.name(), f.indicator.kind) for f in found.figures] == [
        ("关于推进协同的意见", "共建省级以上平台 ≥ 80家（2027）", "target"),
        ("关于推进协同的意见", "转化合同到款额增幅 ≥ 30%（2027）", "target"),
    ]


def test_the_policy_that_a_notice_passes_on(reading: Reading) -> None:
    """Behind its title, the plan speaks, not the notice."""
    plan = "云台市三年行动计划"
    text = f"关于印发《{plan}》的通知\n各单位：\n{plan}\n为推进协同，制定本计划。\n到2027年，培育企业50家。"
    found = reading(text, {plan: ("Policy", plan)}, policy=f"关于印发《{plan}》的通知", kind="policy", date="2025")
    assert [figure.subject.name for figure in found.figures if figure.subject] == [plan]


def test_a_fund_is_the_subject_of_its_size(reading: Reading) -> None:
    """规模达…的基金 says it of the fund."""
    names = {"云台母基金": ("Fund", "云台母基金"), "云台市": ("Place", "云台市")}
    found = reading("近日，云台市规模达500亿元的云台母基金启动。", names)
    assert rows(found) == [("云台母基金", "云台市规模", 5e10, "元")]


def test_the_same_told_twice_is_one(reading: Reading) -> None:
    """In other words, in another paragraph."""
    assert len(reading("云台高新区服务企业560家。\n云台高新区已累计服务企业560家。", ZONE).figures) == 1


@pytest.mark.parametrize(
    "text",
    [
        "云台高新区从5个方面推进工作。",
        "云台高新区主任王某一行8人到校调研。",
        "云台高新区召开3场座谈会。",
        "规划覆盖5省29个市（县）。",
        "云台高新区位居全国第5位。",
        "云台高新区举办第12届论坛。",
        "现场，甲公司、乙公司、丙公司等3家企业的展台前人很多。",
        "我们去年收入10多万元。",
        "手术率=手术人数/病人数×100%。",
        "《企业100强名单》公布。",
        "联系电话：025-83212345，共2页。",
        "字符共8位。",
    ],
)
def test_not_every_number_measures(reading: Reading, text: str) -> None:
    """Parts of a plan, headcounts, meetings, ranks, names, lists, private sums, formulas."""
    assert rows(reading(text, ZONE)) == []


def test_what_a_rule_grants_is_told_with_whom_it_is_for(reading: Reading) -> None:
    """The threshold, and the award with what earns it."""
    text = "对新认定的国家级孵化器、省级孵化器，分别给予30万元、10万元奖励。"
    assert rows(reading(text, policy="若干政策", kind="policy")) == [
        ("若干政策", "国家级孵化器奖励", 300_000, "元"),
        ("若干政策", "省级孵化器奖励", 100_000, "元"),
    ]


def test_figures_of_the_nation(reading: Reading) -> None:
    """我国 is no mention, yet it is the subject."""
    assert rows(reading("我国5G基站数量突破425万个。")) == [("中国", "5G基站数量", 4_250_000, "个")]


def test_quotes_are_of_the_text(reading: Reading) -> None:
    """The stretch of a figure holds its number."""
    found = reading("云台高新区汇聚60余家高校院所。", ZONE)
    (figure,) = found.figures
    assert found.text[figure.start : figure.end] == "云台高新区汇聚60余家高校院所"


@pytest.mark.parametrize(
    ("text", "metric", "value", "unit"),
    [
        ("本次论坛评选出一等奖3名。", "一等奖", 3, "名"),
        ("产品远销40多个国家和地区。", "远销国家和地区", 40, "个"),
        ("云岭村有3100亩高标准农田。", "高标准农田", 3100, "亩"),
        ("大赛吸引28个省（市、自治区）的队伍。", "省（市、自治区）的队伍", 28, "个"),
        ("景区已成功创建2个4A级景区。", "4A级景区", 2, "个"),
        ("订单同比增长超两成。", "订单同比增长", 20, "%"),
    ],
)
def test_counts_of_people_places_and_grades(reading: Reading, text: str, metric: str, value: float, unit: str) -> None:
    """Prizes, countries, what a village has, provinces with a bracket, grades and tenths are figures."""
    told = [figure.indicator for figure in reading(text, {"云岭村": ("Place", "云岭村")}).figures]
    assert [(row.metric, row.value, row.unit) for row in told] == [(metric, value, unit)]


@pytest.mark.parametrize("text", ["这是全省52件民生实事之一。", "发展了以五元并环为骨架的催化剂。"])
def test_one_of_many_and_chemical_rings_are_no_figures(reading: Reading, text: str) -> None:
    """…之一 says of one thing that it is one, and 五元 of a ring is no money."""
    assert not reading(text).figures


def test_a_goal_of_another_clause_is_none_of_this_one(reading: Reading) -> None:
    """着力打造枢纽，开通航线129条: the lines run already."""
    found = reading("云岭港着力打造综合枢纽，开通国际航线129条。", {"云岭港": ("Place", "云岭港")})
    assert [figure.indicator.kind for figure in found.figures] == ["actual"]


def test_the_month_is_no_part_of_the_metric(reading: Reading) -> None:
    """今年3月份累计成交额 is 累计成交额 or less, never 份累计成交额."""
    found = reading("工业硅期货今年3月份累计成交额近9000亿元。", {"工业硅期货": ("FinancialProduct", "工业硅期货")})
    assert [figure.indicator.metric for figure in found.figures] == ["成交额"]


@pytest.mark.parametrize(
    ("text", "metric"), [("全县插秧机中5300台是新的。", "插秧机"), ("标准厂房面积虽然不到3万平方米。", "标准厂房面积")]
)
def test_what_never_ends_a_metric(reading: Reading, text: str, metric: str) -> None:
    """插秧机中, 面积虽然: what stands behind the noun is none of it."""
    assert [figure.indicator.metric for figure in reading(text).figures] == [metric]


def test_a_share_of_what_was_counted(reading: Reading) -> None:
    """共有科技型企业2100家，其中甲市900家: the place's own, of the same things."""
    places = {"云南省": ("Place", "云南省"), "昆明市": ("Place", "昆明市"), "曲靖市": ("Place", "曲靖市")}
    found = reading("云南省共有科技型企业2100家，其中昆明市900家、曲靖市有210家。", places)
    assert rows(found)[1:] == [("昆明市", "科技型企业", 900, "家"), ("曲靖市", "科技型企业", 210, "家")]


def test_an_honour_that_begins_with_the_country_is_not_said_of_it(reading: Reading) -> None:
    """全国金奖16项 is won by somebody; 全国发电量 is the country's."""
    assert rows(reading("同学们获得全国金奖16项。"))[0][0] == ""
    assert rows(reading("前三季度，全国发电量7.3万亿千瓦时。"))[0][0] == "中国"


def test_a_list_or_report_that_is_published_is_no_owner(reading: Reading) -> None:
    """发布《…手册》，推出项目: the projects are the place's and not the handbook's."""
    names = {"云台市": ("Place", "云台市"), "云台投资机遇手册": ("Policy", "云台投资机遇手册")}
    found = reading("云台市发布《云台投资机遇手册》，推出108个招商项目。", names)
    assert rows(found)[0][0] == "云台市"


def test_things_where_or_with_whom_something_is_done(reading: Reading) -> None:
    """在25个国家实现运营: the countries are where; 在青18家 is a part of what was counted."""
    names = {"云台客车": ("Enterprise", "云台客车")}
    assert rows(reading("云台客车已在欧洲25个国家实现良好运营。", names))[0][1] == "实现良好运营的国家"
    told = rows(reading("云台客车已孵化企业38家，其中在青18家。", names))
    assert [metric for _, metric, _, _ in told] == ["孵化企业", "孵化企业在青"]


def test_a_name_in_front_of_a_sum_is_no_metric(reading: Reading) -> None:
    """云台银行285.7亿元支持水网建设 says not what the sum is."""
    assert rows(reading("云台银行285.7亿元支持水网建设。", {"云台银行": ("Enterprise", "云台银行")}))[0][0] == ""


def test_growth_is_told_of_whom_its_metric_was_told(reading: Reading) -> None:
    """余额…，同比增长…，连续3年保持…的增速: one metric and one subject through the sentence."""
    names = {"云台制造业": ("Industry", "云台制造业")}
    found = reading("6月末，云台制造业贷款余额2.5万亿元，同比增长41.5%，连续3年保持30%以上的较高增速。", names)
    assert [(subject, metric) for subject, metric, _, _ in rows(found)] == [
        ("云台制造业", "贷款余额"),
        ("云台制造业", "贷款余额同比增长"),
        ("云台制造业", "贷款余额同比增长"),
    ]


def test_what_is_said_of_each_or_of_a_list_is_no_figure(reading: Reading) -> None:
    """8个产业规模超千亿元 says it of each; A、B、C三镇 counts what was listed; 由23项精简至5项 ends at 5."""
    assert rows(reading("云台市8个产业规模超千亿元。")) == []
    assert rows(reading("云台市建成创意小镇、健康小镇、互联网小镇三镇。")) == []
    assert rows(reading("云台高新区审批事项由23项精简至5项。", ZONE))[-1][:3] == ("云台高新区", "审批事项", 5)


def test_the_year_that_opens_a_sentence_is_that_of_its_goal(reading: Reading) -> None:
    """到2027年，产能由目前的46万吨提升至100万吨: the one is now, the other the goal."""
    found = reading("到2027年，云台高新区产能由目前的46万吨提升至100万吨以上。", ZONE, date="2025-03")
    assert [(f.indicator.value, f.indicator.kind) for f in found.figures] == [(460000, "actual"), (1000000, "target")]
    assert found.figures[1].indicator.period == "2027"


def test_each_of_several_and_how_long_a_fund_lasts(reading: Reading) -> None:
    """甲和乙各20个 are two figures; 存续期8年 is one; 上升6位 is a rank; 台（套） is written so."""
    assert [row[1:3] for row in rows(reading("云台高新区建成概念验证中心和中试基地各20个。", ZONE))] == [
        ("概念验证中心", 20),
        ("中试基地", 20),
    ]
    fund = {"云台基金": ("Fund", "云台基金")}
    assert rows(reading("云台基金总规模5亿元，存续期8年。", fund))[1] == ("云台基金", "存续期", 8, "年")
    assert rows(reading("云台高新区在评价中较上年上升6位。", ZONE)) == []
    assert rows(reading("云台高新区开放科研仪器1200台套。", ZONE))[0][3] == "台（套）"


def test_what_a_bank_brings_out_is_spoken_of_on(reading: Reading) -> None:
    """“云台贷”由云台银行开发，额度最高500万元: the loan's."""
    names = {"云台贷": ("FinancialProduct", "云台贷"), "云台银行": ("Enterprise", "云台银行")}
    assert rows(reading("“云台贷”由云台银行开发，单户额度最高500万元。", names))[0][:2] == ("云台贷", "单户额度")


def test_a_table_and_the_text_tell_a_figure_once(reading: Reading) -> None:
    """The sentence is kept; the members of an alliance are counted once under whatever name."""
    table = "序号  指标  单位  2027年\n1  独角兽企业  家  10以上\n2  创新平台  个  80\n"
    found = reading("到2027年，培育独角兽企业10家以上。\n" + table, policy="云台行动计划", kind="policy", date="2025")
    assert [(f.indicator.metric, f.indicator.value) for f in found.figures] == [("独角兽企业", 10), ("创新平台", 80)]
    names = {"云台联盟": ("Alliance", "云台联盟")}
    found = reading("云台联盟由17家国家高新区发起成立。云台联盟现有成员单位17家。", names)
    assert [row[2] for row in rows(found) if row[0]] == [17]


@pytest.mark.parametrize(
    ("text", "metric", "value", "unit"),
    [
        ("云台高新区有17所普通高校、高职及中职院校。", "普通高校、高职及中职院校", 17, "所"),
        ("云台高新区吸纳专业合作社200余家组建公司。", "吸纳专业合作社", 200, "家"),
        ("云台高新区投入近2亿元对湖区进行修复。", "投入", 2e8, "元"),
        ("云台高新区在建、已建电站装机3000千瓦。", "在建、已建电站装机", 3000, "千瓦"),
        ("云台高新区贸易额超过2720亿迪拉姆（1元人民币约合0.5迪拉姆）。", "贸易额", 2.72e11, "迪拉姆"),
    ],
)
def test_what_is_counted(reading: Reading, text: str, metric: str, value: float, unit: str) -> None:
    """Several kinds together, who does something, a sum and not what it is for; coins of other countries."""
    told = [(i.metric, i.value, i.unit) for i in (figure.indicator for figure in reading(text, ZONE).figures)]
    assert told == [(metric, value, unit)]


def test_members_of_a_list_told_one_by_one(reading: Reading) -> None:
    """分别 gives each its own measure."""
    found = reading("云台高新区禽蛋、肉类、奶类年产量分别达到30吨、80吨和20吨。", ZONE)
    assert [row[1] for row in rows(found)] == ["禽蛋年产量", "肉类年产量", "奶类年产量"]


def test_no_plan_and_no_year_of_a_title(reading: Reading) -> None:
    """将…延伸至 is no plan; the years of a title are not those of what is done."""
    found = reading("云台高新区将触角延伸至医疗等领域，近四千款产品上线。", ZONE)
    assert [figure.indicator.kind for figure in found.figures] == ["actual"]
    found = reading("根据《规划（2026—2028年）》，云台高新区建成项目20个。", ZONE)
    assert [figure.indicator.period for figure in found.figures] == [""]


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("云台高新区工业投资持续增长，比上年增长4.5%。", ["工业投资比上年增长"]),
        ("云台高新区城市居民健康水平为31%，农村居民为23%。", ["城市居民健康水平", "农村居民健康水平"]),
        ("云台高新区旅游业实现7.3%的增长。", ["旅游业增长"]),
        ("云台高新区进、出口通关时间分别压缩69%和94%。", ["进口通关时间压缩", "出口通关时间压缩"]),
        ("云台高新区煤炭存量1.98亿吨，较去年同期增加2300万吨。", ["煤炭存量", "煤炭存量较去年同期增加"]),
        ("云台高新区来自20所高校的专家学者100余人。", ["高校", "专家学者"]),
        ("云台高新区贸易额再上新台阶，首次突破9万亿元，比2012年增长80%。", ["贸易额", "贸易额比2012年增长"]),
        ("云台高新区将降低30%的运输成本。", ["运输成本降低"]),
        ("云台高新区推出15项“湾区认证”项目。", ["“湾区认证”项目"]),
        ("云台高新区3次打破世界纪录、18次打破亚洲纪录。", ["打破亚洲纪录"]),
        ("云台高新区 4/13第四条 国家推进环境建设。", []),  # a page of thirteen
        ("云台高新区规定，参加2个月以上的培训应当答复。", []),
    ],
)
def test_what_a_number_shares_with_its_neighbours(reading: Reading, text: str, metrics: list[str]) -> None:
    """A growth is of what was said to grow, a class of people has the measure of the one before."""
    assert [row[1] for row in rows(reading(text, ZONE))] == metrics


def test_the_period_that_a_sentence_opens_with(reading: Reading) -> None:
    """Holds behind its ； too, but a goal's not for what is done."""
    found = reading("2025年，云台高新区出口额2亿元；云台高新区进口额3亿元。", ZONE)
    assert [figure.indicator.period for figure in found.figures] == ["2025", "2025"]
    found = reading("到2027年，云台高新区出口额达2亿元；目前，云台高新区已建平台30家。", ZONE)
    assert [figure.indicator.period for figure in found.figures] == ["2027", ""]


def test_what_is_not_said_of_the_things_claims_nothing(reading: Reading) -> None:
    """30座泵站超时运行: the pump stations alone would be a wrong count, and so would be 小麦产量 in 亩."""
    names = {"云台市": ("Place", "云台市")}
    assert rows(reading("云台市30座泵站超时运行。", names))[0][0] == ""
    assert rows(reading("云台市12万亩小麦产量增加。", names))[0][0] == ""
    assert rows(reading("云台市现有30座泵站。", names))[0][0] == "云台市"


def test_what_is_done_is_said_before_the_things(reading: Reading) -> None:
    """25家企业获评单项冠军 counts the firms that are so titled."""
    names = {"云台市": ("Place", "云台市")}
    assert rows(reading("云台市25家企业获评单项冠军。", names)) == [("云台市", "获评单项冠军的企业", 25, "家")]


def test_this_meeting_is_the_one_spoken_of(reading: Reading) -> None:
    """本届盛会 is the last meeting of its kind; 此次调整 is nobody of whom was spoken."""
    names = {"云台博览会": ("Event", "第三届云台博览会"), "云台市": ("Place", "云台市")}
    found = reading("云台博览会开幕。云台市副市长介绍，本届盛会设展馆12个。", names)
    assert rows(found) == [("第三届云台博览会", "展馆", 12, "个")]
    assert rows(reading("云台市印发通知。此次调整涉及公交线路18条。", names))[0][0] == ""


def test_a_report_shows_what_is_not_its_own(reading: Reading) -> None:
    """《公报》显示，医院床位…: the beds are not the report's."""
    names = {"云台统计公报": ("Policy", "云台统计公报")}
    assert rows(reading("《云台统计公报》显示，医院床位达3200张。", names))[0][0] == ""


def test_goals_follow(reading: Reading) -> None:
    """The items behind 要实现以下主要目标 are targets of its period, though each says only what is so."""
    names = {"云台市": ("Place", "云台市")}
    items = "——生态更加优美。云台市森林覆盖率达60%。\n——民生持续改善。云台市新增学位3000个。"
    lead = f"“十五五”时期要努力实现以下主要目标。\n{items}"
    told = [(one.indicator.kind, one.indicator.period) for one in reading(lead, names).figures]
    assert told == [("target", "2026-2030")] * 2
    done = reading("云台市提出以下主要目标。\n这一年，云台市森林覆盖率达60%。", names).figures
    assert [one.indicator.kind for one in done] == ["actual"]


def test_whom_people_gather_or_what_is_theirs(reading: Reading) -> None:
    """The people and not what is theirs are counted; where they go stands before them; a team's name stays whole."""
    names = {"云台论坛": ("Event", "云台论坛"), "云台市": ("Place", "云台市")}
    assert rows(reading("云台论坛引发现场140余名专家代表的共鸣。", names))[0][1].endswith("代表")
    assert rows(reading("云台市选派15名教师到东海县挂职。", names))[0][1] == "到东海县挂职的教师"
    assert rows(reading("云台市成立了63支居民自治队伍。", names))[0][1] == "居民自治队伍"


def test_by_a_day_is_so(reading: Reading) -> None:
    """What 截至…： leads in to is done, in a scheme as well."""
    names = {"云台支付方案": ("Policy", "云台支付方案")}
    text = "试点成效。截至2025年2月14日：\n- 绑定用户：2214个\n- 交易：2393笔\n"
    found = reading(text, names, policy="云台支付方案")
    assert {one.indicator.kind for one in found.figures} == {"actual"}


def test_a_bulletin_is_of_its_place_and_year(reading: Reading) -> None:
    """全年地区生产总值… of a statistical bulletin names neither place nor year: both stand in the title."""
    found = reading("全年地区生产总值3860.5亿元。", title="云台市2025年国民经济和社会发展统计公报", place="云台市")
    assert [(f.subject.name, f.indicator.period) for f in found.figures if f.subject] == [("云台市", "2025")]
    assert rows(reading("全年地区生产总值3860.5亿元。", title="云台市情", place="云台市"))[0][0] == ""


def test_goals_of_two_years(reading: Reading) -> None:
    """到2027年和2030年，…分别达到10%和15%: each is of its own year."""
    found = reading("到2027年和2030年，云台市绿电占比分别达到10%和15%。", {"云台市": ("Place", "云台市")})
    assert [(f.indicator.value, f.indicator.period) for f in found.figures] == [(10, "2027"), (15, "2030")]


def test_firms_by_their_size(reading: Reading) -> None:
    """培育年产值10亿元以上的企业30家 counts firms; 将力争完成 is a plan; 投资完成 is measured of whom was spoken of."""
    names = {"云台市": ("Place", "云台市")}
    assert rows(reading("云台市培育年产值10亿元以上的企业30家以上。", names))[0][2:] == (30, "家")
    assert reading("云台市将力争完成工业投资100亿元。", names).figures[0].indicator.kind == "target"
    told = rows(reading("云台市实现产值20亿元。固定资产投资完成6亿元。", names))
    assert told[1][:2] == ("云台市", "固定资产投资")


def test_a_grant_at_the_head_of_a_line(reading: Reading) -> None:
    """对…，给予 also where a line begins with it."""
    found = reading("支持政策\n对新认定的国家级制造业创新中心，给予最高500万元支持。")
    assert found.figures[0].indicator.metric == "国家级制造业创新中心支持"


def test_a_work_report_looks_back_and_ahead(reading: Reading) -> None:
    """What stands below 工作回顾 is of that year, below 工作安排 a goal; both of the place that reports."""
    text = "一、2023年工作回顾\n外贸进出口增长6%。\n二、2024年工作安排\n新增科技型企业70家。"
    found = reading(text, title="政府工作报告", kind="report", place="云台市", date="2024-01-10")
    assert [(f.subject and f.subject.name, f.indicator.period, f.indicator.kind) for f in found.figures] == [
        ("云台市", "2023", "actual"),
        ("云台市", "2024", "target"),
    ]


def test_several_told_in_one_clause_with_their_growth(reading: Reading) -> None:
    """到位资金 is no change of the number before, and each growth is of its own."""
    found = reading("云台高新区新签约外资项目26个、到位资金18亿元，同比分别增长8%和12%。", ZONE)
    assert rows(found) == [
        ("云台高新区", "新签约外资项目", 26, "个"),
        ("云台高新区", "到位资金", 1.8e9, "元"),
        ("云台高新区", "新签约外资项目同比增长", 8, "%"),
        ("云台高新区", "到位资金同比增长", 12, "%"),
    ]


def test_who_wants_it_is_no_part_of_the_metric(reading: Reading) -> None:
    """提出到2028年 in front and 力争 behind; who is ranked among is no figure; a whole is not what was added."""
    found = reading("云台高新区提出到2028年芯片产值力争突破90亿元。", ZONE)
    assert rows(found) == [("云台高新区", "芯片产值", 9e9, "元")]
    assert rows(reading("云台高新区在全省60家开发区考核中居第3位。", ZONE)) == []
    found = reading("云台高新区净增瞪羚企业8家，总数达65家。", ZONE)
    assert [row[1] for row in rows(found)] == ["净增瞪羚企业", "瞪羚企业总数"]


def test_industries_told_in_a_row(reading: Reading) -> None:
    """Each of several industries has its own number behind 分别."""
    fields = {"新材料": ("Industry", "新材料"), "生物医药": ("Industry", "生物医药")}
    assert rows(reading("新材料、生物医药两大主导产业产值分别增长12%和8%。", fields)) == [
        ("新材料", "产值增长", 12, "%"),
        ("生物医药", "产值增长", 8, "%"),
    ]


def test_where_a_goal_comes_from(reading: Reading) -> None:
    """到2027年由2024年的38%提高到60%: the first is what was, the second the goal."""
    found = reading("到2027年，软件配套率由2024年的38%提高到60%。").figures
    assert [(f.indicator.period, f.indicator.kind) for f in found] == [("2024", "actual"), ("2027", "target")]


def test_what_is_told_at_a_meeting(reading: Reading) -> None:
    """会上 is at the meeting spoken of before; that it is to open is no goal."""
    fair = {"2025世界云台洽谈会": ("Event", "2025世界云台洽谈会")}
    found = reading("2025世界云台洽谈会将于11月5日在东海市开幕，参展企业410家。", fair)
    assert [(f.subject and f.subject.name, f.indicator.kind) for f in found.figures] == [
        ("2025世界云台洽谈会", "actual")
    ]
    found = reading("2025世界云台洽谈会在东海市举行。\n会上集中签约项目68个。其中，10亿元以上项目7个。", fair)
    assert rows(found) == [
        ("2025世界云台洽谈会", "集中签约项目", 68, "个"),
        ("2025世界云台洽谈会", "10亿元以上项目", 7, "个"),
    ]


def test_what_each_of_several_puts_out(reading: Reading) -> None:
    """The metric may stand behind 分别, and is then no earlier one; with whom somebody signs is no figure of his."""
    names = {"云台高新区": ("Zone", "云台高新区"), "东海高新区": ("Zone", "东海高新区")}
    found = reading("云台高新区就业率达到82%。云台高新区、东海高新区分别推出招商项目36个和12个。", names)
    assert rows(found)[1:] == [("云台高新区", "招商项目", 36, "个"), ("东海高新区", "招商项目", 12, "个")]
    assert not [row for row in rows(reading("云台高新区与12家金融机构签约。", names)) if row[0]]
    assert rows(reading("云台高新区光纤出口到46个国家。", names)) == [("云台高新区", "出口国家", 46, "个")]


def test_what_is_raised_from_a_number_is_done(reading: Reading) -> None:
    """将效率由28%提高到46.7%: 将 takes an object and plans nothing."""
    found = reading("云台高新区的团队将量子效率由28%提高到46.7%。", ZONE, date="2025-03")
    assert [figure.indicator.kind for figure in found.figures] == ["actual", "actual"]
