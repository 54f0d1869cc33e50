"""How questions are built: each pattern is a regular expression over the symbols of the words.

The symbols are those of `kg.query.ask.lexicon`. A question is read by every pattern that fits the whole of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.model import Entity
from kg.ontology import ontology
from kg.query.ask.asked import Asked, Condition, condition
from kg.query.ask.lexicon import Token, lexicon

X = r"(?:[WH]T?|B)"  # what is asked for: 哪些高校, 几家企业, 谁
TAIL = r"(?:[shzi]*(?:W|B|H|L)s?T?)?"  # ……有哪些, 是谁, 有几家, 在哪里
POSSESSED = ("LOCATED_IN", "PART_OF")  # 徐州有哪些高新区
OWNED = ("ESTABLISHED", "CO_BUILT", "HAS_MEASURE", "WORKS_AT", "FOCUSES_ON", "DESIGNATED_AS", "IMPLEMENTS", "PRODUCES")
JOINED = ("MEMBER_OF",)  # 淮河联盟有哪些高新区
PLACED = ("LOCATED_IN", "PART_OF", "HELD_AT")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a division without those that were set aside, and what they said: year, yes or no, both."""

    tokens: tuple[Token, ...]
    entities: Mapping[str, Entity]
    year: str = ""
    yesno: bool = False
    both: bool = False

    @property
    def symbols(self) -> str:
        return "".join(token.symbol for token in self.tokens)

    def one(self, name: Token) -> Entity:
        return self.entities[name.ids[0]]


def readings(tokens: Sequence[Token], entities: Mapping[str, Entity]) -> Iterator[Asked]:
    """All that a division may mean."""
    if _asks_for_name(tokens):
        return
    if _in_policy(tokens, entities):
        inside = Condition(("HAS_MEASURE",), "tail", tokens[0].ids)
        for asked in readings(tokens[2:], entities):
            if asked.kind == "list" and asked.conditions[0].relations == ("ANSWERS_FOR",):
                yield replace(asked, conditions=(*asked.conditions, inside))
        return
    whole = list(_whole(tokens, entities))
    yield from whole or _in_place(tokens, entities) or _each(tokens, entities)


def _asks_for_name(tokens: Sequence[Token]) -> bool:
    """哪个联盟 asks for an alliance, though there be one alone that is called 联盟."""
    return any(
        a.symbol in "WH" and b.symbol == "N" and any(word.symbol == "T" for word in lexicon().get(b.words, ()))
        for a, b in pairwise(tokens)
    )


def _whole(tokens: Sequence[Token], entities: Mapping[str, Entity]) -> Iterator[Asked]:
    """By one pattern, from the first word to the last."""
    sentence = _plain(tokens, entities)
    if sentence is None:
        return
    for pattern, read in PATTERNS:
        found = pattern.fullmatch(sentence.symbols)
        if found and sentence.yesno == (read in YESNO):
            for asked in read(sentence, found):
                if not sentence.year or asked.kind in DATED:
                    yield replace(asked, year=sentence.year)


DATED = frozenset({"list", "figure", "targets", "pairs", "made", "total", "yesno"})  # what a date may bound
WHERE_FILTERED = re.compile(r"z?(?P<p>N)[dhiz]*(?=[WHTonB])")
FILTERED_LAST = re.compile(r"(?:[sz]|(?P<v>v))(?P<p>N)d?$")


def _in_place(tokens: Sequence[Token], entities: Mapping[str, Entity]) -> list[Asked]:
    """江苏有哪些高新区加入了淮河联盟, 淮河联盟的成员有哪些是山东的: the rest, and that it lies in the place."""
    symbols = "".join(token.symbol for token in tokens)
    hits = [found for at in range(len(symbols)) if (found := WHERE_FILTERED.match(symbols, at))]
    last = FILTERED_LAST.search(symbols)
    asked: dict[Asked, None] = {}
    for found in [*hits, *([last] if last and _is_seat(tokens, last) else [])]:
        place = tokens[found.start("p")]
        rest = [*tokens[: found.start()], *tokens[found.end() :]]
        if entities[place.ids[0]].type != "Place" or not any(token.symbol == "N" for token in rest):
            continue
        inside = Condition(POSSESSED, "head", place.ids)
        for one in _whole(rest, entities):
            if one.kind == "list" and not _about_place(one):
                asked.setdefault(replace(one, conditions=(*one.conditions, inside)))
    return list(asked)


def _is_seat(tokens: Sequence[Token], found: re.Match[str]) -> bool:
    """Whether a verb before the place says that something is there."""
    return not found["v"] or "LOCATED_IN" in tokens[found.start("v")].relations


def _about_place(one: Asked) -> bool:
    return any({*made.relations} & {*PLACED} for made in one.conditions)


SEVERAL = re.compile(r"N(?:AN)+(?=[^A])")


def _each(tokens: Sequence[Token], entities: Mapping[str, Entity]) -> list[Asked]:
    """甲和乙是谁发布的: of each for itself. Not where the two are joined with each other."""
    symbols = "".join(token.symbol for token in tokens)
    found = SEVERAL.match(symbols)
    if not found or set("mKaAQ&") & {*symbols[found.end() :]}:
        return []
    names = [token for token in tokens[: found.end()] if token.symbol == "N"]
    parts = [next(_whole([name, *tokens[found.end() :]], entities), None) for name in names]
    kept = tuple(one for one in parts if one)
    if len(kept) < len(names) or len({one.kind for one in kept}) > 1 or kept[0].kind not in EACH:
        return []
    return [Asked("each", names=tuple(name.ids for name in names), parts=kept)]


EACH = frozenset({"list", "where", "when", "targets", "figure", "person", "title", "alias"})


def _in_policy(tokens: Sequence[Token], entities: Mapping[str, Entity]) -> bool:
    """实施意见中省科技厅负责哪些任务."""
    return [token.symbol for token in tokens[:2]] == ["N", "i"] and entities[tokens[0].ids[0]].type == "Policy"


def _plain(tokens: Sequence[Token], entities: Mapping[str, Entity]) -> Sentence | None:
    """The words but for dates, 吗 and 都; None where there are two dates."""
    years = [token.words for token in tokens if token.symbol == "Y"]
    asks = any(token.symbol == "Q" for token in tokens)
    both = any(token.symbol == "a" for token in tokens)
    if len(years) > 1:
        return None
    left = tuple(token for token in tokens if token.symbol not in "YQa")
    return Sentence(left, entities, "".join(years), asks, both)


def _asked_types(tokens: Sequence[Token]) -> tuple[tuple[str, ...], str, bool]:
    """Types, part of the name, and whether it is counted, of the words that ask. None of them agree: no type."""
    kinds = [token for token in tokens if token.symbol == "T"]
    types = kinds[0].types if kinds else ()
    part = kinds[0].part if kinds else ""
    return types, part, any(token.symbol == "H" for token in tokens)


def _list(sentence: Sentence, word: Token, name: Token, rest: Sequence[Token], doer: bool) -> Iterator[Asked]:
    types, part, count = _asked_types(rest)
    made = condition(word, name, sentence.one(name), types, doer)
    if made and not _needs_person(rest, made):
        yield Asked("list", (made,), types, part, count)


def _needs_person(rest: Sequence[Token], made: Condition) -> bool:
    """谁 asks for a body or a person, never for what a verb is done to where that is a thing."""
    known = ontology()
    ends = {"head": lambda kind: kind.heads, "tail": lambda kind: kind.tails, "any": lambda kind: kind.heads}
    actors = known.groups["actor"] | {"Person"}
    asks = any(token.symbol == "B" for token in rest)
    return asks and not any(ends[made.end](known.relation(name)) & actors for name in made.relations)


def _split(sentence: Sentence, found: re.Match[str], group: str) -> tuple[Token, ...]:
    start, end = found.span(group)
    return sentence.tokens[start:end] if start >= 0 else ()


def _word(sentence: Sentence, found: re.Match[str], group: str) -> Token:
    return sentence.tokens[found.start(group)]


def _object(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """The name does it: 徐州高新区结对了哪些高校, 科技厅发布的文件有哪些, 徐州高新区有哪些合作高校."""
    kind = _split(sentence, found, "y") if "y" in found.re.groupindex else ()
    rest = (*_split(sentence, found, "x"), *kind)
    yield from _list(sentence, _word(sentence, found, "r"), _word(sentence, found, "n"), rest, False)


def _subject(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """What is asked for does it: 实施意见是谁发布的."""
    yield from _list(
        sentence, _word(sentence, found, "r"), _word(sentence, found, "n"), _split(sentence, found, "x"), True
    )


def _reverse_noun(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """盐城高新区是哪个联盟的成员: the noun names the other end."""
    word = _word(sentence, found, "r")
    turned = replace(word, symbol="o" if word.symbol == "n" else "n")
    name = _word(sentence, found, "n")
    if word.relations == ("SECRETARIAT_OF",) and sentence.one(name).type == "Place":
        types, part, count = _asked_types(_split(sentence, found, "x"))
        yield Asked("list", (Condition(word.relations, "tail", name.ids, inside=True),), types, part, count)
    yield from _list(sentence, turned, name, _split(sentence, found, "x"), False)


def _has(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """徐州有哪些高新区, 常熟高新区有哪些企业, 实施意见有哪些措施."""
    name, kind = _word(sentence, found, "n"), _word(sentence, found, "t")
    count = any(token.symbol == "H" for token in sentence.tokens)
    for relations, word in ((POSSESSED, "o"), (OWNED, "n"), (("WORKS_AT",), "o"), (JOINED, "o")):
        made = condition(Token(word, "", relations), name, sentence.one(name), kind.types, False)
        if made:
            yield Asked("list", (made,), kind.types, kind.part, count)


CONDITION = re.compile(
    r"A(?P<a>N)h?d?(?P<ra>[m])|z(?P<h>N)(?P<rh>v)|(?:z(?=v))?(?P<rb>[vbz])(?P<b>N)|[ys](?P<c>N)(?P<rc>v)|(?P<e>N)(?P<re>[vm])(?=d)"
    r"|s?(?P<f>N)d?(?P<rf>[no])(?=d|$|[&TvbzAhsWHi])|s(?P<g>N)d(?P<rg>[no])"
)
HEAD = re.compile(rf"h?s?(?P<x>{X})?[id]?&*")
REST = re.compile(rf"d?(?P<t>T)?s?(?P<x>{TAIL})d?")


def _conditions(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """哪些高新区和矿大结对并且加入了联盟, 位于江苏的联盟成员有哪些."""
    symbols = sentence.symbols
    head = HEAD.match(symbols)
    at = head.end() if head else 0
    asked = list(_split(sentence, head, "x")) if head else []
    parts: list[tuple[Token, Token, bool]] = []
    while True:
        one = CONDITION.match(symbols, at)
        if not one:
            break
        parts.append(_part(sentence, one))
        at = one.end()
        again = re.compile(r"[d&i]*").match(symbols, at)
        if again and CONDITION.match(symbols, again.end()):
            at = again.end()
    rest = REST.fullmatch(symbols, at)
    if not parts or not rest or not (asked or rest["t"] or rest["x"]):
        return
    asked += [*_split(sentence, rest, "t"), *_split(sentence, rest, "x")]
    if sum(token.symbol == "T" for token in asked) > 1 or sum(token.symbol in "WHBL" for token in asked) > 1:
        return
    types, part, count = _asked_types(asked)
    made = [condition(word, name, sentence.one(name), types, doer) for word, name, doer in parts]
    if all(made) and not any(one and _needs_person(asked, one) for one in made):
        yield Asked("list", tuple(one for one in made if one), types, part, count)


def _part(sentence: Sentence, found: re.Match[str]) -> tuple[Token, Token, bool]:
    """The relation word, the name, and whether the thing asked for is the doer."""
    for letter in "abcefgh":
        if found[letter]:
            word, name = sentence.tokens[found.start("r" + letter)], sentence.tokens[found.start(letter)]
            if word.symbol == "z":
                word = Token("v", word.words, PLACED)
            return word, name, letter in "abh"
    raise AssertionError(found)


def _placed(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """徐州的高新区有哪些; 徐州经开区有哪些企业 is asked of a zone that is not known."""
    if len({(token.types, token.part) for token in sentence.tokens if token.symbol == "T"}) > 1:
        return
    name, kind = _word(sentence, found, "n"), _word(sentence, found, "t")
    one = sentence.one(name)
    count = any(token.symbol == "H" for token in sentence.tokens)
    made = condition(Token("v", "", POSSESSED), name, one, kind.types, True)
    if made and one.type in ontology().groups["territory"]:
        yield Asked("list", (made,), kind.types, kind.part, count)
    joined = condition(Token("o", "", JOINED), name, one, kind.types, False)
    if joined and one.type == "Alliance":
        yield Asked("list", (joined,), kind.types, kind.part, count)


def _where(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """三原高新区在哪里, 推介会在哪里举办, 秘书处设在哪里."""
    name = _word(sentence, found, "n")
    types, part, _ = _asked_types(sentence.tokens)
    given = [token for token in sentence.tokens if token.symbol == "v"]
    relations = tuple(one for token in given for one in token.relations) if given else (*PLACED, "WORKS_AT")
    kept = tuple(one for one in relations if one in (*PLACED, "WORKS_AT"))
    made = condition(Token("n", "", kept), name, sentence.one(name), types, False)
    if made:
        yield Asked("where", (made,), types, part)


def _seat(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """联盟的秘书处设在哪里."""
    kinds = tuple(token for token in sentence.tokens if token.symbol == "T")
    yield from _list(sentence, _word(sentence, found, "r"), _word(sentence, found, "n"), kinds, False)


def _post_at(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """陈钊是哪个单位的."""
    name = _word(sentence, found, "n")
    types, part, _ = _asked_types(sentence.tokens)
    made = condition(Token("n", "", ("WORKS_AT",)), name, sentence.one(name), types, False)
    if made:
        yield Asked("list", (made,), types, part)


def _when_alone(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """联盟是什么时候成立的: done to the name; 大会什么时候举办."""
    word, name = _word(sentence, found, "r"), _word(sentence, found, "n")
    one = sentence.one(name)
    for end in ("head", "tail"):
        kept = tuple(
            id
            for id in word.relations
            if one.type in getattr(ontology().relation(id), "tails" if end == "head" else "heads")
            and (end == "head" or id == "HELD_AT")
        )
        if kept:
            yield Asked("when", (Condition(kept, "head" if end == "head" else "tail", name.ids),))


def _when(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """徐州高新区是什么时候加入联盟的, 矿大和徐州高新区什么时候结对."""
    yield from (replace(asked, kind="when") for asked in _fact(sentence, found))


def _fact(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """A 结对 B, B 由 A 发布, A 是 B 的成员: a statement of two names."""
    a, b, word = (_word(sentence, found, group) for group in ("a", "b", "r"))
    if word.symbol in "no":
        turned = replace(word, symbol="n" if word.symbol == "n" else "o")
        made = condition(turned, b, sentence.one(b), (sentence.one(a).type,), False)
    else:
        doer = "by" not in found.re.groupindex
        made = condition(word, b, sentence.one(b), (sentence.one(a).type,), doer)
    if made:
        yield Asked("yesno", (made,), names=(a.ids,))


def _lies_in(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """三原高新区在陕西省吗."""
    a, b = _word(sentence, found, "a"), _word(sentence, found, "b")
    made = condition(Token("v", "", PLACED), b, sentence.one(b), (sentence.one(a).type,), True)
    if made:
        yield Asked("yesno", (made,), names=(a.ids,))


def _link(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """徐州高新区和中国矿业大学有什么关系."""
    yield Asked("link", names=(_word(sentence, found, "a").ids, _word(sentence, found, "b").ids))


def _person(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """何年初是谁, 何年初担任什么职务."""
    name = _word(sentence, found, "n")
    if sentence.one(name).type == "Person":
        yield Asked("person", names=(name.ids,))


def _title(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """火炬中心副主任是谁."""
    name, title = _word(sentence, found, "n"), _word(sentence, found, "p")
    yield Asked("title", names=(name.ids,), word=title.words)


def _figure(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """实施意见到2027年独角兽企业目标是多少, 徐州高鑫天使科创基金规模多大."""
    name = [token.ids for token in sentence.tokens if token.symbol == "N"]
    word = _word(sentence, found, "u")
    target = any(token.symbol == "G" for token in sentence.tokens)
    yield Asked("figure", names=tuple(name), word=word.words, target=target)


def _targets(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """实施意见提出了哪些目标."""
    yield Asked("targets", names=(_word(sentence, found, "n").ids,), target=True)


def _figure_around(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """28号文要求培育多少家独角兽, 泰安高新区有几项产品入围: the words of a metric on either side of how many."""
    words = [*_split(sentence, found, "a"), *_split(sentence, found, "b")]
    names = tuple(token.ids for token in sentence.tokens if token.symbol == "N")
    target = any(token.symbol == "G" for token in sentence.tokens)
    named = found["a"][:1] == "T" and bool(found["b"])  # 徐州经开区有多少家高新技术企业: not of 徐州
    if not named and (len(words) > 1 or any(token.symbol == "U" for token in words)):
        yield Asked("figure", names=names, word=" ".join(token.words for token in words), target=target)


def _total(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """江苏省有多少所高校, as a text states it."""
    name, kind = _word(sentence, found, "n"), _word(sentence, found, "t")
    if {*kind.types} <= {"University", "Zone"} and sentence.one(name).type == "Place":
        yield Asked("total", names=(name.ids,), word=kind.words)


def _where_in(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """三原高新区在陕西哪个县."""
    name, place = _word(sentence, found, "n"), _word(sentence, found, "p")
    types, part, _ = _asked_types(sentence.tokens)
    made = condition(Token("n", "", PLACED), name, sentence.one(name), types, False)
    if made and sentence.one(place).type == "Place":
        yield Asked("where", (made,), types, part, names=(place.ids,))


def _most(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """哪个部门负责的任务最多: of what brackets say alone, which are read as a whole."""
    if "ANSWERS_FOR" in _word(sentence, found, "r").relations:
        yield Asked("most")


def _all(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """有哪些联盟, 高校有几所."""
    types, part, count = _asked_types(sentence.tokens)
    if len({(token.types, token.part) for token in sentence.tokens if token.symbol == "T"}) == 1:
        yield Asked("all", (), types, part, count)


def _pairs(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """哪些高新区和哪些高校结对, 哪些高新区有结对高校."""
    word = _word(sentence, found, "r")
    kinds = [token for token in sentence.tokens if token.symbol == "T"]
    other = kinds[1].types if len(kinds) > 1 else ()
    end = {"m": "any", "n": "head", "o": "tail", "v": "head"}[word.symbol]
    types = tuple(id for id in kinds[0].types if any(_may(name, end, id) for name in word.relations))
    count = any(token.symbol == "H" for token in sentence.tokens)
    if types:
        made = Condition(word.relations, end, (), word.role, other)  # type: ignore[arg-type]
        yield Asked("pairs", (made,), types, kinds[0].part, count)


def _may(name: str, end: str, type: str) -> bool:
    kind = ontology().relation(name)
    return end != "tail" and type in kind.heads or end != "head" and type in kind.tails


def _common(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """科技厅和教育厅联合发布了哪些文件: both do it."""
    word, rest = _word(sentence, found, "r"), _split(sentence, found, "x")
    types, part, count = _asked_types(rest)
    names = [token for token in _split(sentence, found, "ns") if token.symbol == "N"]
    made = [condition(word, name, sentence.one(name), types, False) for name in names]
    if (sentence.both or word.words.startswith(("共", "合"))) and all(made):
        yield Asked("list", tuple(one for one in made if one), types, part, count)


def _made(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """2024年成立的联盟有哪些: whatever was done to in that year."""
    types, part, count = _asked_types(_split(sentence, found, "x"))
    word = _word(sentence, found, "r")
    relations = tuple(name for name in word.relations if any(_may(name, "tail", id) for id in types))
    if sentence.year and types and relations:
        yield Asked("made", (Condition(relations, "tail"),), types, part, count)


def _held(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """2025年11月有哪些会议."""
    types, part, count = _asked_types(sentence.tokens)
    if sentence.year and types == ("Event",):
        yield Asked("made", (Condition(("HELD_AT", "PARTICIPATED_IN"), "any"),), types, part, count)


def _figure_verb(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """苏科贷支持了多少家企业, where a metric is called 支持企业."""
    names = tuple(token.ids for token in sentence.tokens if token.symbol == "N")
    yield Asked("figure", names=names, word=_word(sentence, found, "v").words + _word(sentence, found, "t").words)


def _alias(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """淮河联盟的全称是什么."""
    yield Asked("alias", names=(_word(sentence, found, "n").ids,))


def _about(sentence: Sentence, found: re.Match[str]) -> Iterator[Asked]:
    """介绍一下徐州高新区."""
    yield Asked("about", names=(_word(sentence, found, "n").ids,))


Read = Callable[[Sentence, "re.Match[str]"], Iterator[Asked]]
YESNO: frozenset[Read] = frozenset({_fact, _lies_in})
_GRAMMAR: Sequence[tuple[str, Read]] = (
    (rf"(?P<n>N)s?(?P<r>[vbm])d?s?h?(?P<x>{X})d?", _object),
    (rf"(?P<n>N)[Ay](?P<x>{X})h?d?(?P<r>m)d?", _object),
    (rf"(?P<n>N)A(?P<x>{X})(?P<r>v)d?", _object),
    (rf"(?P<n>N)d?(?P<r>[vbm])d(?P<x>T?{TAIL})", _object),
    (rf"(?P<n>N)d?(?P<r>m)(?P<x>T?{TAIL})", _object),
    (rf"(?P<n>N)d?(?P<r>[no])i?(?P<x>{TAIL})", _object),
    (r"(?P<n>N)d?h(?P<x>[WH])d?(?P<r>[no])", _object),
    (r"(?P<n>N)h(?P<x>[WH])(?P<r>m)d?(?=T)(?P<y>T)", _object),
    (r"(?P<x>WT?|B)s(?P<n>N)d?(?P<r>[no])", _object),
    (r"(?P<x>WT?|B)[cv]?(?P<n>N)d?(?P<r>[no])", _object),
    (r"(?P<n>N)d?(?P<r>[no])[sy]*(?P<x>WT?|B)c?", _object),
    (r"(?P<n>N)sy?(?P<x>WT?|B)(?P<r>[vb])d?", _subject),
    (r"(?P<n>N)y?(?P<x>WT?|B)(?P<r>[vb])d?", _subject),
    (r"(?P<n>N)[scv](?P<x>WT?|L)d?(?P<r>[no])", _reverse_noun),
    (r"(?P<x>[WH]T|B)d?(?P<r>[no])[shzv]+(?P<n>N)", _reverse_noun),
    (r"(?P<r>[no])[shzv]+(?P<n>N)d(?P<x>T?(?:[shzi]*(?:W|B|H)s?T?)?)", _reverse_noun),
    (r"(?P<n>N)h(?P<x>[WH]T)(?P<r>[vm])d?", _subject),
    (r"(?P<n>N)[hi]+[WH]+(?P<t>T)", _has),
    (r"(?P<n>N)[di]*(?P<t>T)[hs]+[WH]T?", _placed),
    (r"(?P<n>N)[hdiz]*H(?P<t>T)", _total),
    (r"(?P<n>N)d?(?P<t>T)[hs]*H", _total),
    (r"(?P<n>N)s?z(?P<p>N)d?WT", _where_in),
    (r"(?:WT|B)(?P<r>v)d?TM", _most),
    (r"(?P<r>v)d?TMd?Ts?[WB]T?", _most),
    (r".*", _conditions),
    (r"(?P<n>N)[sz]*Ld?", _where),
    (r"(?P<n>N)[sz]*Lvd?", _where),
    (r"(?P<n>N)vz?L", _where),
    (r"(?P<n>N)s?zWTv?d?", _where),
    (r"(?P<n>N)d?(?P<r>[no])[shzv]*(?:L|WT)", _seat),
    (r"(?P<n>N)[sz]*Dy?(?P<r>v)d?", _when_alone),
    (r"(?P<n>N)d?(?P<r>v)z?d?t?s?D", _when_alone),
    (r"(?P<n>N)d?(?P<r>v)t(?:s?[WD])?", _when_alone),
    (r"Ds?(?P<r>v)d?(?P<n>N)d?", _when_alone),
    (r"(?P<a>N)s?D(?P<r>[vb])d?(?P<b>N)d?", _when),
    (r"(?P<a>N)(?P<r>[vb])(?P<b>N)d?(?:t?s?D|t(?:s?W)?)", _when),
    (r"D(?P<a>N)(?P<r>[vb])(?P<b>N)d?", _when),
    (r"(?P<a>N)A(?P<b>N)s?D(?P<r>m)d?", _when),
    (r"(?P<a>N)s?DA(?P<b>N)(?P<r>m)d?", _when),
    (r"(?P<a>N)A(?P<b>N)(?P<r>m)d?(?:t?s?D|t(?:s?W)?)", _when),
    (r"(?P<a>N)s?Dc?s?(?P<b>N)d?(?P<r>[no])d?", _when),
    (r"(?P<b>N)s?D(?P<by>y)(?P<a>N)(?P<r>v)d?", _when),
    (r"(?P<a>N)A(?P<b>N)h?d?(?P<r>m)d?", _fact),
    (r"(?P<a>N)(?P<r>[vbm])(?P<b>N)d?", _fact),
    (r"(?P<b>N)(?:s?y|s)(?P<a>N)(?P<r>v)d?", _fact),
    (r"(?P<a>N)[sc]?(?P<b>N)d?(?P<r>[no])", _fact),
    (r"(?P<a>N)s?z(?P<b>N)i?d?", _lies_in),
    (r"(?P<a>N)A(?P<b>N)[hsd]*W?K", _link),
    (r"(?P<a>N)A(?P<b>N)hW[mn]", _link),
    (r"(?P<n>N)sWTd?T?", _post_at),
    (r"(?P<n>N)sLd", _post_at),
    (r"(?P<n>N)sB", _person),
    (r"Bs(?P<n>N)", _person),
    (r"(?P<n>N)[dsch]*W?J(?:s?W)?", _person),
    (r"(?P<n>N)[dc]?(?P<p>p)s?B", _title),
    (r"B[sc]+(?P<n>N)d?(?P<p>p)", _title),
    (r"Nd?(?P<u>U)d?G?[shd]*[HW]T?", _figure),
    (r"Nd?[sh]?H(?P<u>U)", _figure),
    (r"Nd?G?[hd]*(?P<u>U)d?G?[shd]*[HW]T?", _figure),
    (r"N[shv]*H(?P<u>U)d?", _figure),
    (r"(?P<u>U)d?G?[shd]*H", _figure),
    (r"Gd?s?(?P<u>U)d?[shd]*H", _figure),
    (r"N[dshzG]*(?P<a>[fUTvn]{0,3})[shdG]*H(?P<b>[fUTnv]{0,2})d?", _figure_around),
    (r"(?P<n>N)d?v?[hd]*WG", _targets),
    (r"(?P<n>N)d?v?d?G[sh]+W", _targets),
    (r"h?[WH]Td?", _all),
    (r"h?[WH]Td?", _held),
    (r"v?d?Td?[hs]+[WH]T?", _held),
    (r"v[WH]T", _held),
    (r"Td?[hs]+[WH]T?", _all),
    (r"h?[WH]TA[WH]Th?d?(?P<r>m)d?", _pairs),
    (r"h?[WH]Th(?P<r>[no])", _pairs),
    (r"h?[WH]TATh?d?(?P<r>m)d?", _pairs),
    (rf"(?P<ns>N(?:AN)+)(?P<r>[vbm])d?s?h?(?P<x>{X})d?", _common),
    (rf"(?P<ns>N(?:AN)+)(?P<r>[vbm])d(?P<x>T?{TAIL})", _common),
    (rf"(?P<ns>N(?:AN)+)A(?P<x>{X})h?d?(?P<r>m)d?", _common),
    (rf"(?P<ns>N(?:AN)+)d?(?P<r>[no])(?P<x>{TAIL})", _common),
    (rf"(?P<x>{X})[ys]*(?P<ns>N(?:AN)+)(?P<r>v)d?", _common),
    (rf"(?P<r>v)d?(?P<x>T{TAIL}|[WH]T)", _made),
    (r"h?(?P<x>[WH]T)[sy]*(?P<r>v)d?", _made),
    (r"N(?P<v>v)[sh]*H(?P<t>T)", _figure_verb),
    (r"N(?P<v>v)(?P<t>T)[sh]*H", _figure_verb),
    (r"(?P<n>N)d?I", _alias),
    (r"e(?P<n>N)d?e?", _about),
    (r"(?P<n>N)d?e", _about),
)
PATTERNS = tuple((re.compile(pattern), read) for pattern, read in _GRAMMAR)
