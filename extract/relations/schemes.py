"""IMPLEMENTS: who carries out which programme."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either
from extract.notes import Assignment, Notes, Statement, notes
from extract.relations.deeds import deeds
from extract.relations.family import framed, say
from extract.relations.frame import Frame
from extract.relations.helped import helped
from extract.relations.line import ANY
from extract.relations.remaining import remaining
from extract.stretch import stretch_begin

CARRY_OUT = (
    r"(?:组织|部署|深入|全面|深化|启动|加快|大力|率先|首创|贯彻|探索|推动|推进|实施|落实|推行|推广|开展|践行|实行|执行|试行|创新|建立|构建|打造|形成|走出|抓好|融入|服务|助推|坚持|采取|采用|运用|提供|发放|提升|并|和|、)*"
    r"(?:实施|推行|深化|推进|启动|开展|探索|落实|贯彻|践行|推广|建立|构建|打造|实行|试行|执行|首创|形成|走出|采取|采用|运用|提供|发放|融入|助推|擦亮|创新|推出|创建|做好|抓好|打好|打赢)"
)


FRAMES = (
    # 以“大师+团队”的模式建设
    Frame("by_way_of", "IMPLEMENTS", r"^{head+}~【以】{tail+:Program}(?:为|的)?[^，。；]{0,10}?(?:路径|抓手|模式|载体|牵引|引领|方式|机制)", ("以",)),
    # 是某大学贯彻落实某战略的举措
    Frame("is_step", "IMPLEMENTS", rf"(?:是|为){{head+}}(?:(?!作出的|的要求|师生|关于)[^，。；]){{0,40}}?【{CARRY_OUT}】[^，。；]{{0,16}}?{{tail+:Program}}", ("是", "为")),
    # 某计划，由甲、乙、丙联合发起; 某行动是某部组织实施的
    Frame("run_by", "IMPLEMENTS", rf"{{tail:Program}}[^，。；{ANY}]{{0,8}}?，?(?:是由?|系由?|由){{head+:Agency|Place|University|Enterprise|Association|Platform|Zone}}(?:共同|联合|牵头|具体|负责|主导|率先|于\d+年)*【发起|组织实施|组织|实施|推出|开展|启动|推行|设立|主办|承办|首创|主导|提出|创立|打造|资助】", ("发起", "组织", "实施", "推出", "开展", "启动", "推行", "设立", "主办", "承办", "首创", "主导", "提出", "创立", "打造", "资助")),
    # 开展某计划，由某研究院牵头，三年内……
    Frame("led_by", "IMPLEMENTS", rf"{{tail:Program}}[^，。；{ANY}]{{0,8}}?，【由】{{head+:Agency|Place|University|Enterprise|Association|Platform|Zone}}(?:具体|共同|联合|分别)*(?:牵头|负责|承担)(?=(?:实施|推进|落实|组织实施|负责)?[，。；])", ("由",)),
    # 由甲、乙联合组建的某工作机制; 某市首创的某模式
    Frame("run_of", "IMPLEMENTS", rf"(?<![与和同在]){{head+:Agency|Place|University|Enterprise|Association|Platform|Zone}}(?:共同|联合|牵头|具体|负责|率先|正在|主导|创新|持续|深入|全面)*【主持|承担|牵头|发起|组织实施|实施|推出|开展|启动|推行|设立|建立|组建|首创|探索|打造|推广|创新|发布|创建】的[^，。；{ANY}]{{0,10}}?{{tail+:Program}}(?!的)", ("的",)),
    # 某计划在某省推行以来
    Frame("run_there", "IMPLEMENTS", r"{tail:Program}【在】{head:Place|Zone|University}(?:全面|率先|首先|正式|深入|全域|落地)*(?:实施|推行|推开|铺开|试行|试点|启动|开展|落地(?!签约|项目)|见效|开花结果|走深走实)", ("在",)),
    # 某教育开展以来，某市……
    Frame("since_then", "IMPLEMENTS", r"{tail:Program}(?:全面|正式|深入)?【开展|启动|实施|推行】以来，{head+:Agency|Place|University|Enterprise|Platform|Zone|Association}(?!的|与|和|高校|等地的)", ("以来",)),
    # 将某制度落实落细, 把某行动融入日常
    Frame("puts_through", "IMPLEMENTS", rf"^{{head+:Agency|Place|University|Enterprise|Platform|Zone|Association}}~【[将把]】{{tail+:Program}}(?:建设|工作|理念|要求|机制|模式)?(?:做实|做细|做深|落实|落细|落到|抓实|抓细|抓好|推向|引向|走深|贯穿|融入|作为[^，。；{ANY}]{{0,10}}(?:抓手|工程|任务|举措|途径|载体|重点|内容))", ("将", "把")),
    # 实行某模式的某实验室，……
    Frame("does_of", "IMPLEMENTS", rf"(?:^|[，。；：])【实行|实施|推行|采用|采取|开展|推出|首创|践行】(?:了)?[^，。；{ANY}]{{0,10}}?{{tail:Program}}[^，。；{ANY}]{{0,6}}的{{head:Agency|Place|University|Enterprise|Association|Platform|Zone}}(?=[，、。]|(?:已|是|在|正|将))", ("的",)),
    # 某项目是某部为……设立的
    Frame("is_of", "IMPLEMENTS", rf"{{tail:Program}}[^，。；{ANY}]{{0,4}}是{{head+:Agency|Place|University|Enterprise|Association|Platform|Zone}}(?:联合|共同|牵头)*【旨在|为了?|推出的|打造的|设立的|发起的|组织的|开展的|实施的】", ("旨在", "为", "的")),
    # 某省的某模式自推行以来
    Frame("since", "IMPLEMENTS", r"{head:Place|Zone|University|Agency|Enterprise|Platform}的?{tail:Program}(?:模式|机制|改革)?【自?[^，。；]{0,4}(?:实施|推行|启动|开展)】以来", ("以来",)),
)  # fmt: skip


@Language.component("zhengtu_schemes")
def schemes(doc: Doc) -> Doc:
    say(doc, deeds(doc))
    say(doc, helped(doc))
    say(doc, framed(doc, FRAMES))
    say(doc, remaining(doc))
    return say(doc, _answered_for(doc))


# By which rules a policy says that a programme is carried out, rather than that something else goes by it
CARRIED_OUT = ("deed_supports", "deed_policy", "told_of_subject", "policy_helps")
# What may stand behind a programme that is itself carried out: 实施“云雀”计划，; not 推进云雀计划资金管理
WHOLE = re.compile(
    rf"[”’》]?(?:[，。；、（和与及“]|$|等|以及|全覆盖|{either('schemes', 'kind')}(?=[，。；、（和与及]|$)"
    rf"|(?!(?:{either('schemes', 'money')}))[\u4e00-\u9fff]{{0,4}}?(?:{either('schemes', 'strong kind')})(?=[，。；、（和与及]|$))",
    re.MULTILINE,
)
# 对实施某计划成效明显的县; 引导企业开展某行动; 服务某战略: not what those who answer for the measure do
NOT_THEIRS = re.compile(
    rf"^(?:[^，。；、]{{0,3}}、|（[^）]{{1,3}}）)?(?:对|优先)[^，给予以]{{0,60}}$|(?:{either('schemes', 'makes others')})[^，。；、]{{2,20}}$|(?:服务|助力|对接|融入|支撑|纳入|列入|优先)[^，。；、]{{0,8}}$"
)


def _answered_for(doc: Doc) -> Iterator[Statement]:
    """实施“云雀”计划。（省科技厅、教育厅负责）: who answers for a measure carries out the programmes of the measure."""
    found = notes(doc)
    if not found.assignments:
        return
    schemes = sorted(_carried_out(found), key=lambda one: one.start)
    for given in found.assignments if schemes else ():
        low = bisect_left(schemes, _opens(found.text, given), key=lambda one: one.start)
        for scheme in schemes[low : bisect_left(schemes, given.start, key=lambda one: one.start)]:
            if scheme.head == given.policy:
                for body, _ in given.bodies:
                    yield Statement(
                        body, "IMPLEMENTS", scheme.tail, scheme.start, given.end, "answers_for", scheme.status
                    )


def _carried_out(found: Notes) -> Iterator[Statement]:
    """What policies say of programmes that are to be carried out, by nobody in particular."""
    for one in found.statements:
        if one.relation != "SUPPORTS" or one.tail.type != "Program" or one.rule not in CARRIED_OUT:
            continue
        named = next((n for n in found.between(one.start, one.end) if n.thing == one.tail), None)
        if not named or not WHOLE.match(found.text, named.end):
            continue
        floor = max(named.start - 600, 0)
        begin = stretch_begin(found.text, "。；\n", floor, named.start)
        clause = found.text[begin : named.start]
        if not NOT_THEIRS.search(clause.rstrip("“‘")):
            yield one


def _opens(text: str, given: Assignment) -> int:
    """Where a measure begins, its own heading included."""
    heading = given.headings[-1] if given.headings else ""
    at = text.rfind(heading, max(0, given.text_start - FAR), given.text_start) if heading else -1
    return at if at >= 0 else given.text_start


FAR = 80  # signs before the first sentence of a measure in which its heading stands
