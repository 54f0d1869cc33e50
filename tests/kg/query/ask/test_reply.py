"""Questions in plain Chinese: on the sample corpus what its texts state plainly, and what must be refused."""

from __future__ import annotations

import pytest

from kg.errors import QuestionTooLong, WordsMissing
from kg.query.ask.names import Names
from kg.query.ask.reply import LONGEST, receipts_of, reply
from kg.store.base import Store
from kg.store.open import open_store

PAIRED = "中国矿业大学 江苏师范大学 徐州工程学院"
BODIES = "江苏省发展改革委 江苏省教育厅 江苏省科技厅 江苏省工业和信息化厅"
LISTS = "“双高协同”改革指引清单 “双高协同”政策指南清单"
OFFICE = "江苏省人民政府办公厅"
ALLIANCE = "淮河生态经济带高新区产业科技创新战略联盟"
SU = "徐州高新区 宿迁高新区 扬州高新区 泰州高新区 淮安高新区 盐城高新区 连云港高新区"

# The things answered are exactly these.
EXACTLY = {
    "徐州高新区和哪些高校结对？": PAIRED,
    "徐州高新区与哪些高校结对了": PAIRED,
    "徐州高新区的结对高校有哪些": PAIRED,
    "徐州高新区同哪几所大学结成对子": PAIRED,
    "徐州高新区跟谁结对了": PAIRED,
    "谁和徐州高新区结对": PAIRED,
    "哪所高校和徐州高新区结了对子": PAIRED,
    "请问徐州高新区目前结对的高校有哪些？": PAIRED,
    "徐州国家高新区和哪些高校结对": PAIRED,
    "徐州高新技术产业开发区有哪些结对高校": PAIRED,
    "中国矿业大学和哪个高新区结对": "徐州高新区",
    "哪些高新区和中国矿业大学结对？": "徐州高新区",
    "和中国矿业大学结对的高新区有哪些？": "徐州高新区",
    "南京工程学院和哪个高新区结对": "南京建邺高新区",
    "建邺高新区结对的高校是哪所": "南京工程学院",
    "和中国矿业大学结对并且加入淮河联盟的高新区有哪些": "徐州高新区",
    "哪些高新区既加入了淮河联盟又位于徐州": "徐州高新区",
    "位于徐州且与中国矿业大学结对的高新区是哪个": "徐州高新区",
    "既和中国矿业大学结对又和江苏师范大学结对的高新区有哪些": "徐州高新区",
    "淮河联盟的秘书处设在哪里": "盐城高新区",
    "谁承担淮河联盟的秘书处": "盐城高新区",
    "盐城高新区承担了哪个联盟的秘书处": ALLIANCE,
    "盐城高新区是哪个联盟的成员": ALLIANCE,
    "盐城高新区和徐州高新区都加入了哪些联盟": ALLIANCE,
    "2024年成立的联盟有哪些": ALLIANCE,
    "谁负责共建创新平台": BODIES,
    "共建创新平台由哪些部门负责": BODIES,
    "共建创新平台的责任单位有哪些": BODIES,
    "建立转化资金池的责任单位是谁": "江苏省科技厅 江苏省财政厅",
    "省教育厅和省科技厅共同负责哪些任务": "共建创新平台 统筹专项资金",
    "哪些任务由省科技厅和省财政厅共同负责": "建立转化资金池 统筹专项资金",
    "省财政厅负责哪些工作": "建立转化资金池 统筹专项资金",
    "省委人才办负责哪几项任务": "增加项目申报名额 开通企业申报绿色通道 畅通人才评价渠道",
    "实施意见是谁发布的": OFFICE,
    "苏政办发〔2025〕28号是哪个单位印发的": OFFICE,
    "谁印发了28号文": OFFICE,
    "实施意见的发布单位是谁": OFFICE,
    "江苏省科技厅发布了哪些文件": LISTS,
    "由江苏省教育厅印发的文件有哪些": LISTS,
    "哪些文件是省委人才办发布的": LISTS,
    "江苏省科技厅和江苏省教育厅联合印发了哪些文件": LISTS,
    "政策指南清单由哪几个部门联合印发": "江苏省科技厅 江苏省教育厅 江苏省委人才办",
    "国务院发布了哪些规划": "淮河生态经济带发展规划",
    "徐州高新区设立了什么基金": "徐州高鑫天使科创基金",
    "徐州高新区有哪些基金": "徐州高鑫天使科创基金",
    "徐州高鑫天使科创基金是谁设立的": "徐州高新区",
    "三原县属于哪个市": "咸阳市",
    "三原高新区在哪个省": "陕西省",
    "淮河生态经济带包括哪些省": "江苏省 安徽省 山东省 河南省 湖北省",
    "工业和信息化部火炬中心副主任是谁": "何年初",
    "淮河联盟周年会议在哪里举办": "随州高新区",
    "淮河联盟由谁指导": "工业和信息化部火炬中心",
    "新型储能系统创新联合体由哪些单位共建": "南京工程学院 江苏林洋储能技术有限公司",
    "徐州市的高校有哪些": "徐州医科大学 徐州工程学院",
    "南京有哪些高校": "南京大学 南京工程学院",
    "陕西有哪些高新区": "三原高新区",
    "山东的高新区有哪些": "泰安高新区 临沂高新区 枣庄高新区 济宁高新区",
    "哪个联盟的秘书处设在盐城": ALLIANCE,
    "秘书处设在盐城的联盟是哪个": ALLIANCE,
    "淮河联盟里江苏的高新区有哪些": SU,
    "淮河联盟在江苏的成员有哪些": SU,
    "淮河联盟成员里有哪些是山东的": "临沂高新区 枣庄高新区 济宁高新区",
    "河南有哪些高新区加入了淮河联盟": "信阳高新区 南阳高新区 平顶山高新区",
    "淮河联盟的安徽成员是谁": "淮南高新区 滁州高新区 蚌埠高新区",
    "盐城有哪些高新区参加了双高协同": "盐城环保高新区",
    "改革指引清单和政策指南清单是谁发布的": "江苏省科技厅 江苏省教育厅 江苏省委人才办",
    "陈钊和李松斌在哪里工作": "江苏林洋储能技术有限公司 无锡学院",
    "苏政办发〔2025〕28号是谁发布的": OFFICE,
    "高价值专利由谁负责": "江苏省知识产权局",
    "转化资金池由哪些部门负责": "江苏省科技厅 江苏省财政厅",
    "哪个部门负责的任务最多": "江苏省科技厅 江苏省教育厅",
    "云龙湖实验室在哪里": "徐州市",
    "盐城高新区在哪里": "盐城市",
    "三原高新区在陕西哪个县": "三原县",
    "三原县县长是谁": "杨红刚",
    "徐州博康做什么产品": "KrF光刻胶",
    "淮河生态经济带发展规划是谁批准的": "国务院",
    "三原高新区有哪些合作高校": "西北工业大学 陕西科技大学",
}

# The text of some answer holds these words.
HOLDING = {
    "徐州高新区结对了几所高校？": "3 个",
    "徐州高新区有几所结对高校": "3 个",
    "淮河联盟有几家成员？": "17 个",
    "淮河联盟的成员有多少家": "17 个",
    "加入淮河联盟的高新区有几家": "17 个",
    "有多少家高新区加入了淮河联盟": "17 个",
    "淮河联盟有哪些成员": "平顶山高新区",
    "哪些高新区加入了淮河联盟": "蚌埠高新区",
    "哪些高新区和哪些高校结对": "徐州高新区 — 中国矿业大学",
    "徐州高新区和中国矿业大学结对了吗？": "是",
    "中国矿业大学是否与徐州高新区结对": "是",
    "徐州高新区和中国矿业大学结对了没有": "是",
    "盐城高新区是淮河联盟的成员吗": "是",
    "江苏省属于淮河生态经济带吗": "是",
    "徐州高新区和中国矿业大学有什么关系？": "徐州高新区 结对高校 中国矿业大学",
    "徐州高新区和盐城高新区有什么联系": "淮河",
    "淮河联盟是什么时候成立的": "2024-09-08",
    "淮河联盟成立于哪一年": "2024",
    "盐城高新区什么时候加入淮河联盟": "2024-09-08",
    "实施意见是什么时候发布的": "2025-07",
    "28号文是哪年印发的": "2025-07",
    "政策指南清单是什么时候印发的": "2025-09-10",
    "淮河联盟的全称是什么": ALLIANCE,
    "何年初是谁": "工业和信息化部火炬中心副主任",
    "何年初担任什么职务？": "副主任",
    "刘颖在哪里任职": "清华大学产业创新与金融研究院",
    "徐州高鑫天使科创基金规模多大": "1亿元",
    "苏科贷2025年投放金额是多少": "16.44亿元",
    "实施意见到2027年独角兽企业的目标是多少家": "10家",
    "实施意见到2027年顶尖人才的目标是多少": "10名",
    "实施意见提出了哪些目标": "3000家",
    "徐州高新区2027年重大合作项目目标多少项": "29项",
    "省科技厅负责哪些任务": "建立转化资金池",
    "徐州高新区聚焦哪些产业": "安全应急",
    "徐州高新区的主导产业是什么": "安全应急",
    "三原高新区在哪里": "三原县",
    "哪些单位参加了双高协同": "徐州高新区",
    "江苏有哪些高新区": "淮安高新区（按名称）",
    "江苏有几家淮河联盟成员": "7 个",
    "常熟高新区在江苏省吗": "是",
    "江苏省有多少所高校": "高等院校 175所",
    "江苏有多少家国家高新区": "18家",
    "28号文要求到2027年培育多少家独角兽": "10家",
    "到2027年江苏要有多少家高新技术企业": "3000家",
    "徐州2027年要培育多少家高新技术企业": "25家",
    "泰安高新区有几项产品入围": "5项",
    "苏政办发〔2025〕28号有哪些目标": "3000家",
    "苏政办发〔2025〕28号的责任单位有哪些": "江苏证监局",
    "28号文有多少项措施": "14 个",
    "实施意见和三年行动计划分别是谁发布的": "徐州市科技局",
    "徐州高新区和三原高新区的主导产业是什么": "三原高新区：绿色食品",
    "淮河联盟周年会议是哪天开的": "2025-11-14",
    "2025年11月有哪些会议": "现场调度会",
    "2025年7月江苏省政府办公厅发了什么文件": "实施意见",
}

REFUSED = (
    "徐州高新区未来前景如何",
    "徐州高新区和盐城高新区哪个更好",
    "为什么徐州高新区和中国矿业大学结对",
    "苏州工业园区和哪些高校结对",
    "浙江省科技厅负责哪些任务",
    "徐州高新区去年的GDP是多少",
    "徐州高新区没有和哪些高校结对",
    "除了中国矿业大学徐州高新区还和哪些高校结对",
    "你觉得双高协同怎么样",
    "今天天气怎么样",
    "徐州高新区和哪些高校分手了",
    "徐州高新区明年会和哪些高校结对",
    "江苏省科技厅厅长是谁",
    "三原县县长的年龄多大",
    "淮河联盟最大的成员是谁",
    "徐州高新区",
    "中国矿业大学有多少学生",
    "何年初什么时候出生",
    "徐州市人口是多少",
    "双高协同应该怎么推进",
    "哪些高校没有结对",
    "徐州高新区和哪些国外高校结对",
    "徐州高新区和南京大学结对了吗",
    "淮河联盟什么时候解散",
    "火炬中心主任是谁",
    "谁反对双高协同",
    "江苏省科技厅和教育厅谁负责的任务多",
    "2019年徐州高新区和哪些高校结对",
    "盐城高新区加入了哪些基金",
    "实施意见废止了吗",
    "徐州高新区面积多大",
    "徐州高新区没有和中国矿业大学结对吗",
    "徐州高新区和中国矿业大学没有结对",
    "谁是徐州高新区",
    "有多少",
    "徐州高新区中国矿业大学",
    "徐州的企业有多少",
    "2025年和2026年江苏省科技厅发布了哪些文件",
    "苏州高新区有哪些企业",
    "苏州高新区和哪些高校结对",
    "徐州经开区有哪些企业",
    "徐州经开区有多少家瞪羚企业",
    "南京高新区有多少家高新技术企业",
    "三原高新区在江苏哪个县",
    "三原高新区在江苏省吗",
    "山东省科技厅发布了哪些文件",
    "苏政办发〔2025〕29号是谁发布的",
    "苏政办发〔2025〕28号依据什么",
    "成员最多的联盟是哪个",
    "结对高校最多的高新区是哪个",
    "发布文件最多的部门是谁",
    "徐州高新区以外哪些高新区和高校结对",
    "没有和高校结对的高新区有哪些",
    "常熟高新区的高新技术企业比三原高新区多吗",
    "常熟高新区有多少项目",
    "2030年有哪些联盟",
)


@pytest.mark.parametrize("question", EXACTLY)
def test_what_is_asked_for_is_answered_exactly(corpus: Store, names: Names, question: str) -> None:
    """All that the texts say and nothing else, each with the words."""
    found = reply(corpus, question, names=names)
    assert found.understood, found.reason
    assert {one.entity.name for one in found.answers if one.entity} == set(EXACTLY[question].split())
    assert all(one.claims for one in found.answers)


@pytest.mark.parametrize("question", HOLDING)
def test_the_answer_holds_what_the_texts_say(corpus: Store, names: Names, question: str) -> None:
    """A number, a date, a post, a way from one to the other."""
    found = reply(corpus, question, names=names)
    assert found.understood, found.reason
    assert any(HOLDING[question] in one.text for one in found.answers), [one.text for one in found.answers]


@pytest.mark.parametrize("question", REFUSED)
def test_what_is_not_sure_is_refused(corpus: Store, names: Names, question: str) -> None:
    """Unknown names and words, opinions, what the texts do not say; with three questions that are answered."""
    found = reply(corpus, question, names=names)
    assert (found.understood, found.answers) == (None, ()), [one.text for one in found.answers]
    assert found.reason
    assert len(found.examples) == 3


def test_every_example_is_answered(corpus: Store) -> None:
    """What is offered instead is understood."""
    for question in reply(corpus, "今天天气怎么样").examples:
        assert reply(corpus, question).understood, question


def test_receipts_are_the_words_of_the_texts(corpus: Store) -> None:
    """Each is there, word for word."""
    found = reply(corpus, "徐州高新区和哪些高校结对？")
    for one in found.answers:
        for claim in receipts_of(one):
            document = corpus.document(claim.document)
            assert document
            assert document.text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize("question", ["东岭大学和哪个高新区结对", "谁和东岭大学结对？", "岭大结对的园区是哪个"])
def test_a_small_graph_answers_in_memory_and_in_a_file(graph: Store, db: str, question: str) -> None:
    """The same from each store, through what every store supplies."""
    with open_store(db) as file:
        told = [reply(store, question) for store in (graph, file)]
    assert [one.text for one in told[0].answers] == [one.text for one in told[1].answers] == ["云台高新区"]
    assert told[0].understood == told[1].understood == told[0].understood


def test_a_refusal_says_what_was_searched(graph: Store) -> None:
    """How many documents, of which years."""
    found = reply(graph, "临溪高新区和东岭大学结对了吗")
    assert found.understood is None
    assert "在3篇文档（2025–2026" in found.reason


def test_too_long_or_empty(graph: Store) -> None:
    """In words of their own."""
    with pytest.raises(QuestionTooLong, match=str(LONGEST)):
        reply(graph, "徐" * 10_000)
    with pytest.raises(WordsMissing):
        reply(graph, " “” ")


def test_nothing_in_a_question_breaks_it(graph: Store) -> None:
    """Markup, patterns, half characters: refused, no more."""
    for words in ("<script>", ".*(?P<x>", "\ud800云台", "'; DROP TABLE", "{0}{name}", "和" * LONGEST):
        assert reply(graph, words).understood is None
