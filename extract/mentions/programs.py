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
from extract.notes import Candidate, notes

HAN = "\u4e00-\u9fff"
QUOTED = r"“([^“”。；！？《》\n]{2,24})”"
KIND = "模式|机制|行动计划|专项行动|行动|计划|工程|改革|工作法|体系|制度|制|方式|战略|专项|式服务|培养模式|试点"
# “五个一”融合发展体系 · “大师+团队”的高端人才队伍建设模式 · “产、学、研、用”结合新模式
SCHEME = re.compile(rf"{QUOTED}((?:的?[{HAN}]{{0,10}}?)(?:{KIND}))(?![{HAN}]?(?:的|化(?!解)))")
NOT_BETWEEN = re.compile("[，。、在是和与为了将把对等及或]|推动|推进|实施|建立|完善|探索|形成|提出|根据|构建|采用|通过|规划")
# the plan's period, a title, an honour: “十四五”规划, “优秀”
NOT_QUOTED = re.compile("^[一二三四五六七八九十]{2,3}五$|》|称号|报告$|规划$|意见$|办法$|通知$|大会$|论坛$|公司$|中心$|基地$|^[^\u4e00-\u9fff]{1,3}$|^(?:卡脖子|走出去|引进来|快车道|火车头|孤岛|两张皮|最后一公里)$")
# 实施产业基础再造工程和重大技术装备攻关工程: named behind the verb that carries it out
DONE = re.compile(
    "(?:实施|启动|开展|推进|组织实施|深入实施|深入推进|全面推进|大力实施|扎实推进|深入开展|全面实施|持续实施|落实|推行|出台|依托|参与|列入|入选|纳入|承担|获批)"
)
NAMED = re.compile(
    rf"((?:国家|全国|省|市|中国|新一轮|新时代)?(?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9+]){{2,20}}?(?:工程|行动计划|专项行动|行动|计划|战略|攻坚战|保卫战))"
    rf"(?=[，。；、：！？”）\n]|和|与|及|以来|，|等|的?(?:实施|部署|要求)|$)"
)
GENERIC = re.compile(
    "重大|一批|有关|相关|系列|各项|各类|具体|建设工程$|^工程|项目工程|年度计划|工作计划|实施计划|投资计划|生产计划|教学计划|培养计划$|招生计划|这|该|其|本|上述|下列|的|了|并|等|为|将|在|对|是|应|不|度计划|国家战略|发展战略$|一致行动|统一行动|集体行动|国家计划|行动计划$(?<=^.{4})|系统工程|基础工程$(?<=^.{6})|民生工程|实事工程|重点工程|骨干工程|标志性工程|配套工程|附属工程|水利工程|市政工程|建筑工程|土木工程|通信工程|安装工程|装修工程"
)
CALLED = re.compile(rf"(?:以下简称|下称|简称|俗称|称为){QUOTED}")


@Language.component("zhengtu_programs")
def programs(doc: Doc) -> Doc:
    """Propose programmes and schemes."""
    text = doc.text
    forms = dict.fromkeys([*_known(text), *_quoted(text), *_carried_out(text)])
    spans = {(at, at + len(form)) for form in forms for at in _places(text, form)}
    notes(doc).candidates.extend(
        Candidate(start, end, "Program", "program", 2, _standard(text[start:end])) for start, end in sorted(spans)
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
    """“淮河”模式 whole; only what is quoted, where it stands by itself as well: 双高协同."""
    called = {match[1] for match in CALLED.finditer(text)}
    for match in SCHEME.finditer(text):
        inner, kind = match[1], match[2]
        if NOT_QUOTED.search(inner) or NOT_BETWEEN.search(kind):
            continue
        alone = inner in called or len(re.findall(rf"“{re.escape(inner)}”(?!{re.escape(kind)})", text)) > 1
        yield inner if alone else match.group()


def _carried_out(text: str) -> Iterator[str]:
    for verb in DONE.finditer(text):
        match = NAMED.match(text, verb.end())
        if match and 5 < len(match[1]) < 20 and not GENERIC.search(match[1]):
            yield match[1]


def _standard(form: str) -> str:
    """“揭榜挂帅” without the marks, if they only stand around it."""
    return form[1:-1] if form.startswith("“") and form.endswith("”") and form.count("“") == 1 else form


def _places(text: str, form: str) -> Iterator[int]:
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + len(form))
