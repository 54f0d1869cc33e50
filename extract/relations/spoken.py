"""Who speaks, presides or wins in a report of one event: 张明指出, 李强分别介绍了…, though no clause says that they came."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either
from extract.notes import Statement
from extract.relations.attendees import SENDER, asking, begin_of, writes
from extract.relations.contests import CONTEST
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.stance import denied

EVENT, PERSON = SIGNS["Event"], SIGNS["Person"]
# 在某某座谈会上: a meeting that is no name that we know, so not the one named last.
ELSEWHERE = re.compile(rf"在[^，。；{EVENT}]{{3,30}}(?:会|论坛|仪式|活动)(?:上|时|期间)[^，。；]{{0,12}}$")
RITE = re.compile(rf"(?:出席|参加|见证)[^，。；{ANY}]{{0,14}}(?<!颁奖)(?<!闭幕)(?<!开幕)(?<!启动)仪式")


def is_ceremony(rite: re.Match[str] | None, event: Slot) -> bool:
    """参加揭牌仪式, in a text that told of a contest before: who is there is not at the contest."""
    return rite is not None and CONTEST.search(event.thing.name) is not None


LEADER = re.compile(r"总书记|国家主席|总理|同志(?=关于)")
# What somebody does at an event: he speaks, presides, awards, or begins to (围绕……, 从……).
ACTS = (
    r"致辞|致词|致欢迎[辞词]|致开幕[辞词]|介绍|推介|宣布|宣读|颁发|颁奖|授牌|授旗|揭牌|揭幕|揭晓|表示|指出|强调|认为|要求|希望|提出|建议|谈到|谈及|说[，：道]|讲话|"
    r"发言|演讲|汇报|报告|通报|解读|主持(?!完成|的|研究|研发|研制|获|编|申报|承担|国家|省级)|主讲|授课|座谈|总结|点评|评议|分享|发布|作[了题]|做了|讲授|讲述|讲解|阐述|阐释|阐明|剖析|分析|回顾|梳理|展示|展望|"
    r"交流|传达|谈[了及]|领学|说道|带队|率队|做[^，。；]{0,10}报告|探讨|研讨|回答|解答|勉励|鼓励|祝贺|感谢|肯定|参观|观看|听取|陪同|出席|参加|评价|呼吁|倡议|寄语|预祝|代表|告诉(?:参|与|大家|同学)|签署|签约|参会|参赛|"
    r"朗诵|演唱|献唱|演奏|表演|带来[^，。；]{0,20}(?:报告|分享|演讲|讲座|授课|表演|朗诵|诗朗诵)|分[获别]|荣?获[得评]?|斩获|夺得|摘得"
)
BEGINS = r"围绕|结合|从|以|就|对|向|为|紧扣|聚焦|立足|充分|高度"
SPEAKS = re.compile(
    rf"(?!为核心|新时代|总书记关于|为[^，。；]{{0,10}}(?:作者|负责人|(?:{either('kinds', 'head of a body')})(?=[，。；]|$)))(?:(?:教授|院士|院长|主任|书记|处长|校长|局长|部长|秘书长|会长|老师|同学|博士|经理|总监|先生|女士|研究员|讲师|工程师|副)*(?:[^，。；：！？“”\n{ANY}、的]{{0,14}}?)(?:{ACTS})|"
    rf"(?:教授|院士|副?院长|副?主任|副?书记|副?处长|副?校长|副?局长|副?部长|副?秘书长|会长|老师|同学|博士|经理|先生|女士|研究员|讲师|工程师)*(?:等[^，。；{ANY}]{{0,10}}?)?(?:则|还|也|先后|首先|最后|分别|应邀)*(?:{BEGINS}))"
)
NOT_THERE = re.compile(
    r"任命|免去|致信|致电|祝贺|视频寄语|接受[^，。；]{0,12}采访|记者|告诉|此前|曾|来信|贺信|批示|书面|指导的|团队|上的|精神"
)
# “……。”某公司总经理李明说: to a reporter, of what happened elsewhere
INTERVIEWED = re.compile(rf"”[^“”。；]{{0,40}}{PERSON}(?:[^，。；“”{ANY}]{{0,4}})(?:说|表示|感慨|坦言)$")
TOLD = re.compile(r"(?:表示|指出|强调|认为|说)，[^。；：“”]*\Z")  # 张一表示，…王三提出…: of another day


# 中央经济工作会议, 全国教育大会: those who are asked of it afterwards were not there
OF_STATE = re.compile(r"(?:中央|全国).{2,16}(?:会议|大会)$")
HEARD = re.compile(r"表示|说|认为|谈|坦言|感慨")


def spoke(line: Line, event: Slot) -> Iterator[Statement]:
    """某厅副厅长张明、某市副市长李强分别介绍了……: in a report of one event they do so there."""
    if PERSON not in line.text or NOT_THERE.search(line.text) or is_ceremony(RITE.search(line.text), event):
        return
    last = -1
    for i in (i for i, slot in enumerate(line.slots) if slot and slot.type == "Person"):
        spoke = SPEAKS.match(line.text, i + 1)
        if spoke and INTERVIEWED.search(line.text, max(0, i - 60), spoke.end()):
            continue
        if spoke and OF_STATE.match(event.thing.name) and HEARD.search(spoke.group()):
            continue
        if not spoke or denied(spoke.group()) or ELSEWHERE.search(line.text, max(0, i - 80), i) or not _acts(line, i):
            continue
        begin = max(begin_of(line, i), last + 1)
        last = i
        hosts = asking(line, begin, i)
        for j in (j for j in range(begin, i + 1) if j not in hosts):
            slot = line.slots[j]
            if slot and slot.type == "Person" and not writes(line, j) and not SENDER.match(line.text, j + 1):
                yield Statement(
                    slot.thing, "PARTICIPATED_IN", event.thing, slot.start, line.ends[spoke.end() - 1], "spoke_there"
                )


def _acts(line: Line, at: int) -> bool:
    """Whether a person stands where a subject does, and is none whose words are only passed on."""
    if SENDER.match(line.text, at + 1) or TOLD.search(line.text, max(0, at - 80), at):
        return False
    if LEADER.match(line.text, at + 1) or LEADER.search(line.text, max(0, at - 8), at):
        return False
    return (
        not re.search(
            rf"(?:[与和](?![^，。；、{ANY}]{{1,8}}(?:学院|学部|系|研究[院所]|中心|[部处办室局厅科]|专业))|同|向|对|给|听取|根据|按照|学习|祝贺|感谢|如|像|由于|关于)[^，。；、{ANY}]{{0,10}}$",
            line.text[:at],
        )
        or line.text[at - 1] in f"{ANY}"
    )
