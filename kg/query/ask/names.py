"""The names in the graph, as people write them, found in a question by an Aho-Corasick automaton."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import ahocorasick

from kg.fold import fold
from kg.model import Entity, Source
from kg.places import divisions, short_form
from kg.query.ask.lexicon import Token, lexicon
from kg.query.homes import UNTOLD, untold
from kg.store.base import Store

UNNAMED = frozenset({"Indicator", "Document"})  # asked for by metric, by title
LONGEST, SHORTEST = 80, 2  # characters of a name
TITLE = 8  # characters of a title that says something by itself
SAME = (  # two ways to write one part of a name
    ("高新技术产业开发区", "高新区"),
    ("国家高新区", "高新区"),
    ("高新区", "国家高新区"),
    ("高新区", "高新技术产业开发区"),
    ("经济技术开发区", "经开区"),
    ("经开区", "经济技术开发区"),
    ("发展改革委", "发改委"),
    ("发展和改革委员会", "发改委"),
    ("发展改革委", "发展和改革委员会"),
    ("工业和信息化", "工信"),
    ("工业和信息化部", "工信部"),
    ("工业和信息化厅", "工信厅"),
    ("人力资源社会保障", "人社"),
    ("人力资源和社会保障", "人社"),
    ("科学技术局", "科技局"),
    ("科学技术厅", "科技厅"),
    ("科技局", "科学技术局"),
    ("科技厅", "科学技术厅"),
    ("人民政府", "政府"),
    ("委员会", "委"),
)
DOCUMENT_NUMBER = re.compile(r"〔\d{4}〕(\d+号)$")
TITLED = re.compile(r"[关關]于(?:印发)?(.+)")
LEGAL = re.compile(r"(?:股份|集团|责任)*有限(?:责任)?公司$|集团$")
TRADE = re.compile(r"(?<=..)(?:科技|设备|技术|电气|食品|制药|实业|零部件|材料|装备|电子|机械|发展)$")
CORE = 6  # characters of the end of a platform's name that are called its name
VERBS = re.compile(
    "(?:加强|强化|完善|培育|推进|推动|建设|建立|健全|深化|优化|提升|加快|加大|支持|鼓励|统筹|用好|丰富|承担|增加|开通|畅通|单列|扩大|促进"
    "|落实|实施|开展|规范|创新|构建|打造|做好|发展|壮大|保障|严格|改进|改善|拓展|引导|共建|组建|提高|降低|简化|推广)(?=.{4})"
)
Forms = Mapping[str, list[tuple[str, ...]]]


class Names:
    """The names of a graph; `found` gives those that begin at each place of a question."""

    def __init__(self, store: Store) -> None:
        entities = [one for one in store.entities() if one.type not in UNNAMED]
        told = {one.name for one in entities if one.type == "Place"}
        entities += [untold(name) for name in _cities() if name not in told]
        self.entities = {one.id: one for one in entities}
        self.forms = _forms(entities, list(store.sources()))
        self._automaton = ahocorasick.Automaton()
        for form, groups in self.forms.items():
            self._automaton.add_word(form, (form, groups))
        if self.forms:
            self._automaton.make_automaton()

    def kind(self, token: Token) -> str:
        """The type of what a name means, "" for what is no name."""
        return self.entities[token.ids[0]].type if token.ids else ""

    def found(self, text: str) -> dict[int, list[Token]]:
        """By the place where they begin: a token for each thing that the words may name."""
        at: dict[int, list[Token]] = {}
        for end, (form, groups) in self._automaton.iter(text) if self.forms else ():
            at.setdefault(end - len(form) + 1, []).extend(Token("N", form, ids=ids) for ids in groups)
        return {begin: self._whole(tokens) for begin, tokens in at.items()}

    def _whole(self, tokens: Sequence[Token]) -> list[Token]:
        """Without places in front of longer names: 徐州高新区 is no 高新区 of 徐州."""
        longest = max(len(token.words) for token in tokens)
        return [token for token in tokens if len(token.words) == longest or self.kind(token) != "Place"]


def _forms(entities: Sequence[Entity], sources: Sequence[Source]) -> Forms:
    """Each way to write a name, with what it may mean; a shortened one only where it means one thing."""
    exact: dict[str, set[tuple[str, ...]]] = {}
    short: dict[str, set[tuple[str, ...]]] = {}
    families, places = _families(entities), _bare_places(entities)
    for one in entities:
        ids = families.get(one.id, (one.id,))
        for name in (one.name, *one.aliases):
            exact.setdefault(fold(name), set()).add(ids)
            for form in _shorter(one, fold(name), places):
                short.setdefault(form, set()).add(ids)
    for form, id in (*_by_number(entities, sources), *_by_alias(entities), *_only_ones(entities)):
        short.setdefault(form, set()).add(families.get(id, (id,)))
    found = {form: sorted(groups) for form, groups in exact.items()}
    for form, groups in short.items():
        if form not in found and len(groups) == 1:
            found[form] = sorted(groups)
        elif form in found and len(groups) == 1 and _are_measures(entities, groups):
            found[form] = [*found[form], *groups]  # 转化资金池 is a fund, and what is to be set up
    return {form: groups for form, groups in found.items() if SHORTEST <= len(form) <= LONGEST}


def _are_measures(entities: Sequence[Entity], groups: Iterable[tuple[str, ...]]) -> bool:
    measures = {one.id for one in entities if one.type == "Measure"}
    return all(id in measures for ids in groups for id in ids)


def _cities() -> Iterator[str]:
    """Provinces and cities: texts may name what lies in them, and not them."""
    counted = Counter(short_form(one.name) for one in divisions() if one.level != "county")
    return (one.name for one in divisions() if one.level != "county" and counted[short_form(one.name)] == 1)


def _families(entities: Iterable[Entity]) -> dict[str, tuple[str, ...]]:
    """For each id the ids that are one thing to a reader: a policy named with and without its publisher.

    Where two longer names end alike (two provinces with a plan of one title) nothing is put together.
    """
    policies = sorted((fold(one.name)[::-1], one.id) for one in entities if one.type == "Policy")
    groups: list[list[tuple[str, str]]] = []
    for name, id in policies:
        if groups and len(groups[-1][0][0]) >= TITLE and name.startswith(groups[-1][0][0]):
            groups[-1].append((name, id))
        else:
            groups.append([(name, id)])
    groups += _trials(entities)
    return {id: tuple(sorted(one for _, one in group)) for group in groups if len(group) == 2 for _, id in group}


def _trials(entities: Iterable[Entity]) -> list[list[tuple[str, str]]]:
    """双高协同 and 双高协同试点."""
    programs = {fold(one.name): one.id for one in entities if one.type == "Program"}
    pairs = ((name, name + "试点") for name in programs)
    return [[(a, programs[a]), (b, programs[b])] for a, b in pairs if b in programs]


def _bare_places(entities: Iterable[Entity]) -> tuple[str, ...]:
    """徐州 of 徐州市: what may be left off before the name of something that is there."""
    names = {fold(one.name) for one in entities if one.type == "Place"}
    bare = {name[:-1] for name in names if len(name) > 2 and name[-1] in "省市县区"}
    return tuple(sorted(names | bare, key=lambda name: (-len(name), name)))


def _shorter(one: Entity, name: str, places: Sequence[str]) -> Iterator[str]:
    """Other ways to write a name: 省科技厅 of 江苏省科技厅, 上海交大 of 上海交通大学, 徐州 of 徐州市."""
    swapped = {name, *_swapped(name)}
    swapped |= {form for two in list(swapped) for form in _swapped(two)}
    yield from swapped - {name}
    if one.type == "Place" and len(name) > 2 and name[-1] in "省市县区":
        yield name[:-1]
    if one.id.startswith(UNTOLD):
        yield fold(short_form(one.name))
    if one.type == "Agency":
        for form in swapped:
            yield from _agency(form)
        ministry, _, office = name.partition("部")
        if len(ministry) >= 2 and len(office) >= 4:  # 火炬中心 of 工业和信息化部火炬中心
            yield office
    if one.type == "University" and name.endswith("大学") and len(name) >= 6:
        yield name[:3] + "大"
    if one.type == "Platform":
        yield from (name[at:] for at in range(2, len(name) - CORE + 1))  # 云龙湖实验室 of 深地科学与工程云龙湖实验室
    if one.type == "Measure":
        yield from _done_to(name)
    if one.type in ("Zone", "Event", "Platform", "Fund"):
        yield from _without_place(name, places)
    if one.type == "Zone" and len(name) >= 7:
        yield name[2:]  # most cities have two characters
    if one.type == "Industry":
        yield name + "产业" if not name.endswith("产业") else name[:-2]
    if one.type == "Program":
        yield from (name + word for word in ("试点", "改革", "机制", "模式", "工作", "政策"))
    if one.name.startswith("“") and "”" in one.name:
        rest = fold(one.name.rpartition("”")[2])
        if len(rest) >= 4:  # 政策指南清单 of “双高协同”政策指南清单
            yield rest
    if one.type == "Policy":
        yield from _titles(name)
        yield from (place + title for place in places if name.startswith(place) for title in _titles(name))
    if one.type == "Enterprise":
        yield from _company(name, places)


def _swapped(name: str) -> Iterator[str]:
    return (name.replace(a, b) for a, b in SAME if a in name and (b not in name or b in a))


def _done_to(name: str) -> Iterator[str]:
    """高价值专利 of 培育高价值专利: verbs of measures have two characters."""
    if VERBS.match(name):
        yield name[2:]


def _agency(name: str) -> Iterator[str]:
    """省科技厅, 江苏科技厅 and 科技厅 of 江苏省科技厅; 市科技局 and 徐州科技局 of 徐州市科技局."""
    found = re.match(r"(.{2,5}?)([省市县])(.{2,})", name)
    if found:
        place, level, body = found.groups()
        yield from (level + body, place + body)
        if len(body) >= 3:
            yield body


def _without_place(name: str, places: Sequence[str]) -> Iterator[str]:
    """建邺高新区 of 南京建邺高新区."""
    for place in places:
        rest = name.removeprefix(place)
        if rest != name and len(rest) >= 5 and not rest.startswith(("高新", "经济", "国家", "经开", "市", "省")):
            yield rest


def _company(name: str, places: Sequence[str]) -> Iterator[str]:
    """索特传动 of 索特传动设备有限公司, 林洋储能 of 江苏林洋储能技术有限公司."""
    core = LEGAL.sub("", name)
    plain = TRADE.sub("", core)
    yield from (core, plain)
    for place in places:
        for form in (core, plain):
            if form.startswith(place):
                yield form.removeprefix(place)


def _titles(name: str) -> Iterator[str]:
    """What stands after the publisher: 关于……的实施意见, without a period or a remark in brackets."""
    plain = re.sub(r"\([^()]*\)$", "", name)
    yield plain
    found = TITLED.search(plain)
    if found:
        yield plain[found.start() :]
        last = found[1].rpartition("的")[2]
        if len(last) >= 3:
            yield last
    for word in ("实施意见", "三年行动计划", "行动计划", "发展规划", "专项规划", "轮值制度", "管理办法", "指引清单"):
        if plain.endswith(word):
            yield word


def _by_alias(entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    """淮河联盟周年会议, where the name has the alliance in full."""
    full = [(fold(one.name), fold(alias)) for one in entities if one.type == "Alliance" for alias in one.aliases]
    for one in entities:
        for name, alias in full:
            if name in fold(one.name) and fold(one.name) != name:
                yield fold(one.name).replace(name, alias), one.id
                rest = fold(one.name).removeprefix(name)
                if rest != fold(one.name) and len(rest) >= 4:
                    yield rest, one.id


def _only_ones(entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    """联盟, where the graph has one alone: the words of a kind of which there is one thing."""
    kinds = [(words, token) for words, tokens in lexicon().items() for token in tokens if token.symbol == "T"]
    for words, token in kinds:
        if set(token.types) & {"Alliance", "Event", "Fund"}:
            fitting = [one.id for one in entities if one.type in token.types and token.part in one.name]
            if len(fitting) == 1:
                yield words, fitting[0]


def _by_number(entities: Iterable[Entity], sources: Iterable[Source]) -> Iterator[tuple[str, str]]:
    """The 文号 of a document held, its short form 28号文, for the policy of that title."""
    titles: dict[str, list[str]] = {}
    for one in entities:
        if one.type == "Policy":
            for name in (one.name, *one.aliases):
                titles.setdefault(fold(name), []).append(one.id)
    for source in sources:
        for id in titles.get(fold(source.title), ()):
            number = fold(source.number)
            if number:
                yield number, id
                found = DOCUMENT_NUMBER.search(number)
                if found:
                    yield from ((found[1] + "文", id), (found[1] + "文件", id), (found[1], id))
