"""Occasions: a meeting told by its kind alone (举行新闻发布会, 举行封顶仪式) has the name of who or what it is of.

Only in the first sentences of a text, where it is what the text reports; its name is that of the subject and the kind.
A press conference is named wherever a body gives it, and where the body stands right in front (公安部新闻发布会).
"""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Named, Notes, Thing, notes
from extract.sought import Sought

KIND = (
    r"(?:新闻|成果|产品)?发布会|推介会|动员会|论证会|评审会|听证会|"
    r"第[一二三四五六七八九十]{1,3}次(?:全体|工作|常务|扩大)?会议|(?:封顶|开工|奠基|揭牌|挂牌|签约|启动|开幕|闭幕|授牌|颁奖|通车|投产|开班|结业|毕业|开学|捐赠|竣工|首发|聘任|成立)仪式|(?:开学|毕业|颁奖|开幕)典礼"
)
HELD = re.compile(rf"(?:举行|举办|召开|组织)(?:了)?(?P<kind>{KIND})(?=[，。；\n])")
SUBJECTS = ("Agency", "University", "Platform", "Association", "Alliance", "Enterprise", "Product", "Program", "Zone")
LEAD, MOST = 5, 45  # sentences in which an occasion is told, and of a text that reports one


PRESS = Sought(
    r"(?:(?P<held>(?:举行|举办|召开)(?:了|的)?))?(?P<kind>(?:专题|例行|主题|月度|季度|线上|媒体)*(?:新闻发布会|新闻通气会|媒体通气会|媒体吹风会|政策吹风会|吹风会|发布会))(?![一-龥]?[厅室])"
)
# 中共中央政治局4月29日召开|会议: of the bureau alone, whose meetings go by its name
BUREAU = Sought(
    r"(?P<body>中共中央政治局)(?:今天|昨天|\d+[月日]|[（(][^（）()]{1,8}[）)])*召开(?P<kind>会议)(?=[，。；\s])"
)
HOSTS = ("Agency", "Association", "Enterprise", "University", "Event")


@Language.component("zhengtu_occasions")
def occasions(doc: Doc) -> Doc:
    found = notes(doc)
    _press(doc)
    if len(found.sentences) > MOST or any(_is_held(n) for n in found.mentions):
        return doc
    prose = [s for s in found.sentences if s.kind in ("title", "heading", "body")][:LEAD]
    for sentence in prose:
        held = HELD.search(found.text, sentence.start, sentence.end)
        subject = _subject(found.mentions, sentence.start, held.start()) if held else None
        if held and subject:
            _call(doc, held["kind"], Thing("Event", subject.name + held["kind"]))
            break
    return doc


def _press(doc: Doc) -> None:
    """国家统计局举行新闻发布会, 国家统计局新闻发布会: the conference of the body in front."""
    found, made = notes(doc), dict[int, Named]()
    for match in PRESS.finditer(found.text) if "会" in found.text else ():
        start, end = match.span("kind")
        inside = next(iter(found.before(end, 1)), None)
        if inside and inside.end > start:
            continue
        host = _host(found, match.start()) if match["held"] else inside if inside and inside.end == start else None
        if host and host.thing.type in HOSTS and not host.implied:
            first = start if match["held"] else host.start
            made[first] = Named(first, end, Thing("Event", host.thing.name + match["kind"]), "occasion")
    for match in BUREAU.finditer(found.text):
        made[match.start("kind")] = Named(*match.span("kind"), Thing("Event", match["body"] + "会议"), "occasion")
    if made:
        found.mentions = sorted([n for n in found.mentions if n.start not in made] + list(made.values()))


LISTED = re.compile("、|和|与|联合|共同|以及|及")
ACTS = re.compile(
    r"(?:今天|今日|昨天|日前|近日|在[京沪]|\d+[月日]|[（(][^（）()]{1,8}[）)]|上午|下午|分别|联合|共同|还|也|已|将|再次|专门)*"
)


def _host(found: Notes, verb: int) -> Named | None:
    """The body that stands right before a verb, of a list the first."""
    host: Named | None = None
    at = verb
    for named in found.before(verb, 8):
        between = found.text[named.end : at]
        if not (LISTED if host else ACTS).fullmatch(between):
            break
        host, at = named, named.start
    return host


def _is_held(named: Named) -> bool:
    """A meeting that the text may report; a congress of the Party is what it goes by."""
    return named.thing.type == "Event" and not named.implied and not CONGRESS.search(named.thing.name)


CONGRESS = re.compile("[一二三四五六七八九十]大$|中全会$|两会$|精神")


def _subject(mentions: list[Named], start: int, end: int) -> Thing | None:
    """The last body or project named in front of the verb."""
    before = [n.thing for n in mentions if start <= n.start and n.end <= end and n.thing.type in SUBJECTS]
    return before[-1] if before else None


def _call(doc: Doc, form: str, thing: Thing) -> None:
    """Every free place of the form is a mention of the occasion."""
    found = notes(doc)
    taken = {at for named in found.mentions for at in range(named.start, named.end)}
    for match in re.finditer(re.escape(form), found.text):
        if not taken & set(range(*match.span())):
            found.mentions.append(Named(*match.span(), thing, "occasion"))
    found.mentions.sort()
