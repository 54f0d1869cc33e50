"""Programmes, schemes, mechanisms and campaigns: a list of known ones, and how texts name one.

“三个一”工作机制 · “有组织科研+有组织转化”模式 · “双高协同”（以下简称） · 实施产业基础再造工程.
A bare quotation is no programme: a slogan (“五个要发展”) has no word behind it that says what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import ahocorasick
from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import rows
from extract.mentions.forms import spans
from extract.notes import Candidate, notes

HAN = "\u4e00-\u9fff"
QUOTED = r"“([^“”。；！？《》\n]{2,24})”"
KIND = "模式|机制|行动计划|专项行动|行动|计划|工程|改革|工作法|体系|制度|责任制|负责制|方式|战略|专项|式服务|试点"
# “五个一”融合发展体系 · “大师+团队”的高端人才队伍建设模式 · “产、学、研、用”结合新模式
SCHEME = re.compile(
    rf"{QUOTED}((?:的?[{HAN}]{{0,10}}?)(?:{KIND}))"
    "(?!布局|部署|思想|目标|定位|方针|共识|要求|咨询|方案|规划|研究|技术|中心|资金|贷|科技|合作|的?控制|实验|化|项目|书)"
)
# “研发在外，制造在内”的模式: the mode is only said to be one
LOOSE = re.compile("的(?:新?(?:模式|方式|方法|机制)|工作方式|工作模式|发展模式|办法)")
NOT_BETWEEN = re.compile(
    "[，。、在是和与为了将把对等及或有]|推动|推进|实施|建立|完善|探索|形成|提出|根据|构建|采用|通过|规划|提供|支持|开展|进行|创新$|实际行动"
)
# the plan's period, a title, an honour, a state doctrine: “十四五”规划, “四个全面”战略布局
NOT_QUOTED = re.compile(
    "[一两二三][核轴带区][一二三四五六七八九两多]|^[一二三四五六七八九十]{2,3}五$|》|(?:称号|报告|规划|意见|办法|通知|大会|论坛"
    "|公司|中心|基地)$|^[^\u4e00-\u9fff]{1,3}$"
    "|卡脖子|走出去|引进来|快车道|孤岛|两张皮|最后一公里|一国两制|[两四]个(?:全面|意识|自信|维护|面向)|五位一体|需求$|清单$|图谱$"
    "|—.*—|、.*、[^、]*协同$|^一站$|^一对一$|^一[事人企校].*一[议策]|政策$|^ "
)
# “双导师制”, “十项行动”: what is quoted says itself what it is
SELF = re.compile(r"“([^“”‘’，。；！？《》\n]{2,18}(?:计划|行动|工程|机制|模式|[师任责]制|改革试点|工作法|战略))”")
# 实行“先入区、后检测”
ROUTE = r"“([^“”。；！？《》\n]{4,13})”"
RUN = re.compile(
    rf"以{ROUTE}为(?:实施)?(?:路径|模式|机制|方式)|(?:实行|推行|采用|采取|首创|推行)(?:了"
    rf"|的)?{ROUTE}(?!的?[{HAN}]{{0,10}}(?:{KIND})|政策|原则|理念)"
)
BUILT = re.compile(rf"“([{HAN}+]{{4,6}})”建设")
# 旅游+产业+新农村模式
SUMMED = re.compile(
    rf"(?:(?<![{HAN}])|(?<=打造|形成|构建|探索|推广|采取|采用|实行))(?!打造|形成|构建|探索|推广|采取|采用"
    rf"|实行)[{HAN}]{{2,6}}(?:\+[{HAN}]{{2,6}}){{1,4}}(?:模式|机制)"
)
# 实施产业基础再造工程、重大技术装备攻关工程: named behind the verb that carries it out
DONE = re.compile(
    "(?:(?:深入|全面|大力|扎实|持续|组织|推进|继续|推动|启动|加快)*实施(?!好?[^，。]{0,3}(?:重大|一批))|启动|(?:深入"
    "|持续|继续|大力|全面)*开展|深入推进|全面推进|推行|参与|纳入|承担|获批)(?:好|了)?"
)
NAMED = re.compile(
    rf"((?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9+]){{2,20}}?(?:工程|行动计划|专项行动|行动|计划|攻坚战|保卫战))"
    rf"(?=[，。；、：！？”）\n]|和|与|及|以来|等|的?(?:实施|部署|要求)|$)"
)
GENERIC = re.compile(
    "重大|一批|有关|相关|系列|各项|各类|具体|建设工程$|^工程|项目|年度|工作计划|实施计划|投资计划|生产计划|教学计划|培养计划$|招生计划"
    "|这|该|其|本|上述|下列|的|了|并|为|将|在|对|是|应|不|国家战略|一致行动|统一行动|集体行动|系统工程|民生工程|实事工程|重点工程|骨干工程"
    "|标志性工程|配套工程|附属工程|水利工程|市政工程|建筑工程|土木工程|通信工程|安装工程|装修工程|[路桥站楼]|隧道|机场|共同行动|^共同|打好"
    "|打赢|^推进|^实施|^落实|^开展|^启动|^组织|大科学|装修|施工"
)
CALLED = re.compile(rf"(?:以下简称|下称|简称|俗称|称为){QUOTED}")


@Language.component("zhengtu_programs")
def programs(doc: Doc) -> Doc:
    """Propose programmes and schemes."""
    text = notes(doc).text
    forms = [*_known(text), *_quoted(text), *_carried_out(text), *(m.group() for m in SUMMED.finditer(text))]
    notes(doc).candidates.extend(
        Candidate(start, end, "Program", "program", 2, _standard(text[start:end])) for start, end in spans(text, forms)
    )
    return doc


@cache
def _automaton() -> ahocorasick.Automaton:
    machine = ahocorasick.Automaton()
    for name, *_ in rows("programs"):
        machine.add_word(name, len(name))
    machine.make_automaton()
    return machine


def _known(text: str) -> Iterator[str]:
    yield from (text[last + 1 - length : last + 1] for last, length in _automaton().iter_long(text))


def _quoted(text: str) -> Iterator[str]:
    """“淮河”模式 whole; only what is quoted, where it stands by itself as well, or is only said to be a way."""
    called = {match[1] for match in CALLED.finditer(text)}
    for match in SCHEME.finditer(text):
        inner, kind = match[1], match[2]
        if NOT_QUOTED.search(inner) or SELF.fullmatch(f"“{inner}”"):
            continue
        if kind.endswith("体系") and kind.startswith("的"):
            continue
        if inner in called or LOOSE.fullmatch(kind) or _alone(text, inner, kind):
            yield inner
        elif not NOT_BETWEEN.search(kind):
            yield match.group()
    for pattern in (SELF, RUN, BUILT):
        found = (m[m.lastindex or 0] for m in pattern.finditer(text))
        yield from (inner for inner in found if not NOT_QUOTED.search(inner) and len(inner) > 3)


def _alone(text: str, inner: str, kind: str) -> bool:
    """Whether the quoted name stands elsewhere without this ending: “双高协同”试点."""
    return len(inner) > 2 and len(re.findall(rf"“{re.escape(inner)}”(?!{re.escape(kind)})", text)) > 1


def _carried_out(text: str) -> Iterator[str]:
    for verb in DONE.finditer(text):
        at = verb.end()
        while match := NAMED.match(text, at):
            if not 5 < len(match[1]) < 22 or GENERIC.search(match[1]):
                break
            yield match[1]
            at = match.end() + 1


def _standard(form: str) -> str:
    """“揭榜挂帅” without the marks, if they only stand around it."""
    return form[1:-1] if form.startswith("“") and form.endswith("”") and form.count("“") == 1 else form
