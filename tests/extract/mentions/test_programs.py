"""Programmes: known ones, quoted ones with a word that says what they are, and those that are carried out."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.programs import programs
from extract.notes import notes


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


def found(nlp: Language, text: str) -> list[str]:
    doc = programs(nlp.make_doc(text))
    return [doc.text[one.start : one.end] for one in sorted(notes(doc).candidates)]


@pytest.mark.parametrize("text", ["某高新区新引进项目86个。", "青禾省在建项目加快推进。"])
def test_projects_that_somebody_got_are_no_programme(nlp: Language, text: str) -> None:
    """Projects that were attracted or are being built are many, and none of them is named."""
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("深入实施创新驱动发展战略。", ["创新驱动发展战略"]),
        ("形成“青禾”模式。", ["“青禾”模式"]),
        ("实施“百企入校”“千师下乡”选派计划。", ["百企入校", "千师下乡"]),
        ("开展“百企入校”“千师下乡”活动。", ["百企入校", "千师下乡"]),
        ("实施“百企入校”选派计划。", ["“百企入校”选派计划"]),
        ("推行“公司+农户+基地”订单养殖模式。", ["“公司+农户+基地”订单养殖模式"]),
        ("推进“15分钟养老服务圈”建设，打造一刻钟便民生活圈。", ["15分钟养老服务圈", "一刻钟便民生活圈"]),
        ("对进口种苗，执行“一次申报、分批放行”。", ["一次申报、分批放行"]),
        ("探索新品种权分享收益制度，优化服务。", ["新品种权分享收益制度"]),
        ("建立“四个一”工作机制。", ["“四个一”工作机制"]),
        ("先后开展跨境电子缴税业务、跨境资产转让业务，服务企业。", ["跨境电子缴税业务", "跨境资产转让业务"]),
        ("率先构建农机应急作业服务体系，覆盖全域。", ["农机应急作业服务体系"]),
        ("连续三年实施小微企业融资担保降费奖补政策。", ["小微企业融资担保降费奖补政策"]),
        ("派出“链上顾问”为企业服务。", ["链上顾问"]),
        ("面向企业发放“算力券”。", ["算力券"]),
        ("打造“上门办”服务品牌。", ["“上门办”服务品牌"]),
        ("共同实施“一链一批”融资促进行动，拓展渠道。", ["“一链一批”融资促进行动"]),
        ("1 百园增绿工程 新建公园百个", ["百园增绿工程"]),
        ("实行轮值主席制，推行志愿服务积分制。", ["轮值主席制", "志愿服务积分制"]),
        ("实行“一套班子、两块牌子”。", []),
        ("以“专家坐诊+企业问诊”的方式开展服务。", ["专家坐诊+企业问诊"]),
        ("制定“双百人才计划”。", ["双百人才计划"]),
        ("持续实施产业基础再造工程、技术装备攻关行动。", ["产业基础再造工程", "技术装备攻关行动"]),
        ("园校同兴（以下简称“园校同兴”）启动。“园校同兴”模式见效。", ["园校同兴"] * 3),
    ],
)
def test_a_programme_is_named(nlp: Language, text: str, names: list[str]) -> None:
    """With its marks where they are part of the name, without where the name stands by itself."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "构建“一核两翼”总体布局。",
        "编制“十四五”规划，推进“四个全面”战略布局。",
        "实施一批重大工程，开展年度工作计划。",
        "他提出“五个要发展”重要要求。",
    ],
)
def test_slogans_and_plans_are_no_programmes(nlp: Language, text: str) -> None:
    """Layouts, doctrines, periods and general works."""
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("深化医药卫生体制改革。", ["医药卫生体制改革"]),
        ("在全区推广增值税资格登记试点。", ["增值税资格登记试点"]),
        ("实行最严格的地下水管理制度。", ["最严格的地下水管理制度"]),
        ("列入浙江省产学研合作项目。", ["浙江省产学研合作项目"]),
        ("推行带量采购，实现三医联动。", ["带量采购", "三医联动"]),
        ("在特聘教授、青禾学者等人才项目申报中倾斜。", ["特聘教授", "青禾学者"]),
        ("打赢脱贫攻坚保卫战。", ["脱贫攻坚保卫战"]),
    ],
)
def test_reforms_pilots_projects(nlp: Language, text: str, names: list[str]) -> None:
    """Behind the verb that carries them out, with an owner, in a list that says what it is, from the list of terms."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "深化重点领域改革。",
        "开展试点。",
        "推进改革创新。",
        "申报市级人才计划。",
        "实行考核制度。",
        "特聘教授张青禾介绍。",
    ],
)
def test_a_class_is_no_programme(nlp: Language, text: str) -> None:
    """What any office carries out."""
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("高质量共建“一带一路”。", ["共建“一带一路”"]),
        ("开展“无废城市”建设试点。", ["“无废城市”建设试点"]),
        ("乡镇推行“一表通办”“错时问诊”。", ["一表通办", "错时问诊"]),
        ("对企业实行“一企一策”。", ["一企一策"]),
        ("把今年定为“项目攻坚年”。", ["项目攻坚年"]),
        ("海关推进“云上”联合查验。", ["“云上”联合查验"]),
        ("窗口提供“保姆式服务”。", ["保姆式服务"]),
        ("获得河北省自然科学基金青年项目资助。", ["河北省自然科学基金青年项目"]),
        ("开展第四次全国文物普查。", ["第四次全国文物普查"]),
        ("建立基层河湖巡查积分备案制度。", ["基层河湖巡查积分备案制度"]),
        ("“我们推行‘错时问诊’。”他说。", ["错时问诊"]),
    ],
)
def test_marks_stay_outside_and_ways_are_named(nlp: Language, text: str, names: list[str]) -> None:
    """What is quoted and carried out, with what it is the way of; counts, projects of funds, systems."""
    assert found(nlp, text) == names


@pytest.mark.parametrize("text", ["建立日常联络制度。", "推进“走出去”，坚定“四个自信”。", "构建形成新格局的改革。"])
def test_what_any_office_does_is_none(nlp: Language, text: str) -> None:
    """Short systems, sayings, doctrines."""
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("加快建设渔业强省，推进海洋强省建设。", ["海洋强省建设"]),
        ("服务教育强国建设。", ["教育强国建设"]),
        ("读书会采用“领读+研讨”的方式。", ["领读+研讨"]),
        ("深入实施清朗家风建设工程。", ["清朗家风建设工程"]),
        ("打响扬尘治理攻坚战。", ["扬尘治理攻坚战"]),
        ("落实乡村振兴责任制。", ["乡村振兴责任制"]),
        ("形成“4+2”帮扶体系。", ["“4+2”帮扶体系"]),
        ("构建“六个一”培育体系。", ["“六个一”培育体系"]),
    ],
)
def test_what_is_carried_out_whole(nlp: Language, text: str, names: list[str]) -> None:
    """Strength that is built, two joined as a way, programmes that build, what a known name goes on with."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "加快建设经济强省、质量强省。",
        "建成科技强国。",
        "巩固拓展脱贫攻坚成果。",
        "推进青禾大桥建设工程。",
        "构建“宜养”特色服务体系。",
        "青禾大学特聘教授、院士张青禾作报告。",
        "推出“赏花+露营”线路。",
        "防止“一刀切”的工作方式。",
        "团队发表题为“青禾耐旱的分子机制”的论文，作“青禾赋能行动”的主题报告。",
    ],
)
def test_a_goal_or_a_praise_is_no_programme(nlp: Language, text: str) -> None:
    """What is to be reached, what has come of it, what somebody is, what is only said to be good."""
    assert found(nlp, text) == []
