"""What every store must do, each test once for every kind of store (see conftest.py)."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import JudgementContradicts, JudgementInvalid, ReadingIncomplete
from kg.fold import fold
from kg.model import EVERYTHING, Claim, Document, Entity, Failure, Mention, Reading, View
from kg.store.base import Store
from kg.store.memory import MemoryStore

NewStore = Callable[[], Store]
each_example = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])

# -- a small world ---------------------------------------------------------------------------------------

TYPES = {"z": "Zone", "u": "University", "a": "Alliance", "g": "Agency"}
NAMES = {
    "z1": "徐州高新区", "z2": "盐城高新区", "z3": "常熟高新区", "z4": "重庆高新区",
    "u1": "中国矿业大学", "u2": "盐城工学院", "a1": "淮河联盟", "g1": "江苏省科技厅",
}  # fmt: skip


def entity(id: str, *aliases: str, name: str = "") -> Entity:
    return Entity(id, TYPES[id[0]], name or NAMES[id], aliases)


def claim(document: str, head: str, relation: str, tail: str, **rest: Any) -> Claim:
    given = {"quote": "句", "rule": "test", **rest}
    return Claim.make(head, relation, tail, document, 0, 1, **given)


def told(
    id: str, *said: tuple[str, str, str], date: str = "2025-07-04", entities: Sequence[Entity] = (), **rest: Any
) -> Reading:
    """A document that says these edges, of entities by the names above unless given."""
    ends = {end for head, _, tail in said for end in (head, tail)} - {given.id for given in entities}
    known = sorted([*entities, *map(entity, ends)], key=lambda one: one.id)
    claims = sorted((claim(id, *edge, **rest) for edge in said), key=lambda one: one.id)
    mentions = tuple(Mention(id, place, place + 1, one.type, one.id) for place, one in enumerate(known))
    document = Document(id, f"{id}的标题", date=date, digest=f"{id} digest", text="句子" * 20)
    return Reading(document, mentions, tuple(known), tuple(claims))


PAIRS = told("d1", ("z1", "PAIRED_WITH", "u1"), ("z2", "PAIRED_WITH", "u2"), confidence=0.9)
ALLIANCE = told("d2", ("z1", "MEMBER_OF", "a1"), ("z2", "MEMBER_OF", "a1"), date="2024", confidence=0.5)
GUIDANCE = told("d3", ("g1", "GUIDES", "a1"), ("z1", "PAIRED_WITH", "u1"), date="")
WORLD = (PAIRS, ALLIANCE, GUIDANCE)


def filled(store: Store, readings: Sequence[Reading] = WORLD) -> Store:
    for reading in readings:
        store.write(reading)
    return store


def ids(found: Any) -> list[str]:
    return [one.id for one in found]


def edges(claims: Any) -> list[tuple[str, str, str, str]]:
    return sorted((one.head, one.relation, one.tail, one.document) for one in claims)


# -- writing and removing --------------------------------------------------------------------------------


def test_an_empty_store_answers(store: Store) -> None:
    """Every question to an empty store has an empty answer."""
    assert [*store.sources()] == [*store.entities()] == [*store.claims()] == store.judgements() == []
    assert store.reading("d") is None
    assert store.document("d") is None
    assert store.named("徐州") == store.search("徐州") == store.mentions("e") == store.paths("a", "b") == []
    assert store.around(["e"]).nodes == ()
    assert store.counts().documents == 0
    assert not store.remove("d")


def test_a_reading_comes_back(store: Store) -> None:
    """What is written is read back equal, with its text, source and digest."""
    filled(store)
    assert [store.reading(one.document.id) for one in WORLD] == [*WORLD]
    assert [*store.sources()] == [one.document.source() for one in WORLD]
    assert ids(store.sources(["d3", "d1", "d9"])) == ["d1", "d3"]
    assert store.document("d2") == ALLIANCE.document
    assert store.digests() == {"d1": "d1 digest", "d2": "d2 digest", "d3": "d3 digest"}


def test_a_document_replaces_itself(store: Store) -> None:
    """Written again with other claims, the earlier ones are gone, with the entities that nobody names."""
    filled(store)
    store.write(told("d1", ("z3", "PAIRED_WITH", "u2")))
    assert edges(store.claims(heads=["z1", "z2", "z3"])) == [
        ("z1", "MEMBER_OF", "a1", "d2"),
        ("z1", "PAIRED_WITH", "u1", "d3"),
        ("z2", "MEMBER_OF", "a1", "d2"),
        ("z3", "PAIRED_WITH", "u2", "d1"),
    ]
    assert store.mentions("z1") == [("d2", 1, 2), ("d3", 3, 4)]


def test_writing_again_changes_nothing(store: Store) -> None:
    """The same reading twice is the same as once."""
    before = everything(filled(store))
    assert everything(filled(store)) == before


def test_remove_takes_what_rested_on_it_alone(store: Store) -> None:
    """The other documents keep their claims, and the entities that they name too."""
    filled(store)
    assert store.remove("d1")
    assert not store.remove("d1")
    assert ids(store.entities()) == ["a1", "g1", "u1", "z1", "z2"]
    assert store.search("盐城工学院") == store.named("盐城工学院") == []
    assert {one.document for one in store.claims()} == {"d2", "d3"}


def test_a_reading_must_be_whole(store: Store) -> None:
    """A claim on an entity that the reading does not give is refused, and nothing is written."""
    with pytest.raises(ReadingIncomplete, match="u1"):
        store.write(replace(PAIRS, entities=PAIRS.entities[1:]))
    assert [*store.sources()] == []


def test_claims_of_two_documents_stay_two(store: Store) -> None:
    """Two documents that say the same are one edge of two claims."""
    graph = filled(store).graph(["z1", "u1"])
    assert [[one.document for one in edge.claims] for edge in graph.edges] == [["d1", "d3"]]
    assert sorted(graph.sources) == ["d1", "d3"]


# -- entities --------------------------------------------------------------------------------------------


def test_names_of_all_documents_are_one_entity(store: Store) -> None:
    """The name most documents give stands; the others are aliases, and all of them find it."""
    forms = (("徐州高新区", "徐高新"), ("徐州国家高新区",), ("徐州高新区", "徐州高新技术产业开发区"))
    for number, (name, *aliases) in enumerate(forms):
        one = entity("z1", *aliases, name=name)
        store.write(told(f"d{number}", ("z1", "PAIRED_WITH", "u1"), entities=[one]))
    aliases = ("徐州国家高新区", "徐州高新技术产业开发区", "徐高新")
    assert [*store.entities(["z1"])] == [Entity("z1", "Zone", "徐州高新区", aliases)]
    assert [ids(store.named(name)) for name in ("徐州高新区", *aliases)] == [["z1"]] * 4


def test_of_names_equally_often_the_longest_stands(store: Store) -> None:
    """With one document each the longest name stands, then the first in order."""
    for number, name in enumerate(("徐高新", "徐州高新区", "徐州高薪区")):
        store.write(told(f"d{number}", entities=[entity("z1", name=name)]))
    assert next(store.entities(["z1"])).name == "徐州高新区"
    store.remove("d1")
    assert [*store.entities(["z1"])] == [Entity("z1", "Zone", "徐州高薪区", ("徐高新",))]


def test_attributes_last(store: Store) -> None:
    """An indicator keeps its attributes, whatever order they came in."""
    figure = Entity("i1", "Indicator", "合作研发项目 342个", (), {"metric": "合作研发项目", "value": "342"})
    store.write(told("d1", entities=[figure]))
    assert [*store.entities(["i1"])] == [figure]


def test_two_entities_may_bear_one_name(store: Store) -> None:
    """`named` gives all that bear the name, white space, quotes, case and width aside."""
    store.write(told("d1", entities=[entity("z1", "KRF 高新区"), entity("z2", name="“ＫｒＦ高新区”")]))
    assert ids(store.named("krf高新区")) == ids(store.named("《KrF 高新区》\n")) == ["z1", "z2"]
    assert store.named("高新区") == store.named("") == store.named("“ ”") == []


def test_mentions_are_where_it_is_named(store: Store) -> None:
    """Sorted by document and place, at most as many as asked for."""
    filled(store)
    assert store.mentions("z1") == [("d1", 2, 3), ("d2", 1, 2), ("d3", 3, 4)]
    assert store.mentions("z1", limit=1) == [("d1", 2, 3)]


# -- claims ----------------------------------------------------------------------------------------------


def test_claims_out_and_in_and_between(store: Store) -> None:
    """Heads, tails, both, or all; sorted by id."""
    filled(store)
    assert edges(store.claims(heads=["z2"])) == [("z2", "MEMBER_OF", "a1", "d2"), ("z2", "PAIRED_WITH", "u2", "d1")]
    assert {one.head for one in store.claims(tails=["a1"])} == {"z1", "z2", "g1"}
    assert edges(store.claims(heads=["z1", "g1"], tails=["a1"])) == [
        ("g1", "GUIDES", "a1", "d3"),
        ("z1", "MEMBER_OF", "a1", "d2"),
    ]
    assert [*store.claims(heads=[])] == [*store.claims(tails=["none"])] == []
    assert ids(store.claims()) == sorted(ids(store.claims()))
    assert len(ids(store.claims())) == 6


@pytest.mark.parametrize(
    ("view", "documents"),
    [
        (View(relations=frozenset({"GUIDES", "MEMBER_OF"})), ["d2", "d2", "d3"]),
        (View(min_confidence=0.9), ["d1", "d1", "d3", "d3"]),
        (View(as_of="2024-12"), ["d2", "d2"]),
        (View(as_of="2025-07-04", min_confidence=0.6), ["d1", "d1"]),
    ],
)
def test_a_view_bounds_the_claims(store: Store, view: View, documents: list[str]) -> None:
    """By relation, by confidence, and by the date of the document, where it has one."""
    assert sorted(one.document for one in filled(store).claims(view=view)) == documents


def test_counts(store: Store) -> None:
    """Documents, entities by type, claims by relation."""
    counts = filled(store).counts()
    assert counts.documents == 3
    assert counts.entities == {"Agency": 1, "Alliance": 1, "University": 2, "Zone": 2}
    assert counts.claims == {"GUIDES": 1, "MEMBER_OF": 2, "PAIRED_WITH": 3}


# -- search ----------------------------------------------------------------------------------------------


def searched(store: Store) -> Store:
    zones = [entity(id) for id in ("z1", "z2", "z3", "z4")]
    others = [
        entity("g1", "徐州高"),
        entity("u1", name="新徐州高新区分校"),
        entity("u2", "徐州高新区大学", "KrF光刻胶"),
    ]
    return filled(store, [told("d1", entities=sorted([*zones, *others], key=lambda one: one.id))])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("徐州高新区", ["z1", "u2", "u1"]),  # the name, the beginning of an alias, inside a name
        ("徐州高", ["g1", "u2", "z1", "u1"]),  # an alias, the beginning of names by length, inside
        ("熟高", ["z3"]),
        ("熟", ["z3"]),
        ("高新区", ["u2", "z1", "z2", "z3", "z4", "u1"]),
        ("州高 ", ["u2", "z1", "g1", "u1"]),
        ("chongqing", ["z4"]),  # 重 in 重庆
        ("xzgxq", ["u2", "z1", "u1"]),
        ("xuzhou", ["u2", "z1", "g1", "u1"]),
        ("KRF", ["u2"]),
        ("krfgkj", ["u2"]),
        ("大学 krf", ["u2"]),
        ("高新区 常熟", ["z3"]),
        ("gxq 重庆", ["z4"]),
        ("不在", []),
        ("", []),
        ("  “”", []),
        ('"', []),
        ("高新区 AND", []),
        ("徐*", []),
    ],
)
def test_search_finds_the_best_first(store: Store, words: str, found: list[str]) -> None:
    """Exact names, aliases, beginnings, parts, sounds, words apart; the shortest name first, then by id."""
    assert ids(searched(store).search(words)) == found


def test_search_stops_at_the_limit(store: Store) -> None:
    """The first so many of the same order."""
    searched(store)
    assert [ids(store.search("高新区", limit)) for limit in (0, 1, 3)] == [[], ["u2"], ["u2", "z1", "z2"]]


def test_search_among_many_looks_at_all_lengths(store: Store) -> None:
    """Names of 2 to 32 characters that begin, hold or sound like what is asked, or have it in an alias."""
    lengths = range(2, 33, 3)
    named = [
        *(Entity(f"a{size:02}", "Zone", "淮" * size + "河东") for size in lengths),
        *(Entity(f"b{size:02}", "Platform", "河东" + "淮" * size) for size in lengths),
        *(Entity(f"c{size:02}", "Zone", "淮" * size, ("江" + "河东",)) for size in lengths),
        *(Entity(f"d{size:02}", "Zone", "何冬" + "淮" * size) for size in lengths),
    ]
    reference = filled(MemoryStore(), [told("d1", entities=named)])
    filled(store, [told("d1", entities=named)])
    for words in ("河东", "淮", "河东淮", "淮淮河", "hedong", "hd", "淮 河东"):
        for view in (View(), View(types=frozenset({"Zone"}))):
            for limit in (1, 4, 20, 60):
                assert ids(store.search(words, limit, view)) == ids(reference.search(words, limit, view))


def test_search_looks_at_the_view(store: Store) -> None:
    """By type, and by the dates of the documents that know the entity."""
    filled(store)
    assert ids(store.search("盐城", view=View(types=frozenset({"University"})))) == ["u2"]
    assert ids(store.search("盐城", view=View(as_of="2024"))) == ["z2"]
    assert ids(store.search("jiangsu", view=View(as_of="2025-12"))) == []


# -- walks -----------------------------------------------------------------------------------------------


def test_around_goes_hop_by_hop(store: Store) -> None:
    """One hop, two hops; all edges between what is shown; one that is not there shows nothing."""
    filled(store)
    one, two = store.around(["u1"]), store.around(["u1"], depth=2)
    assert (ids(one.nodes), ids(two.nodes)) == (["u1", "z1"], ["a1", "u1", "z1"])
    assert [(edge.head, edge.tail, len(edge.claims)) for edge in two.edges] == [("z1", "a1", 1), ("z1", "u1", 2)]
    assert not two.truncated
    assert store.around(["nobody"], depth=3).nodes == ()
    assert ids(store.around(["nobody", "u1"], depth=0).nodes) == ["u1"]


def test_around_shows_the_best_connected_within_the_limit(store: Store) -> None:
    """Of a hop that does not fit whole the best connected are shown, and the answer says so."""
    graph = filled(store).around(["a1"], limit=1)
    assert ids(graph.nodes) == ["a1", "z1"]
    assert graph.truncated
    assert not store.around(["a1"], limit=3).truncated
    assert store.around(["a1"], depth=2, limit=3).truncated
    assert ids(store.around(["a1"], limit=0).nodes) == ["a1"]


def test_around_keeps_to_the_view(store: Store) -> None:
    """Types bound what is reached, not the start; relations bound what is walked."""
    filled(store)
    zones = View(types=frozenset({"Zone"}))
    assert ids(store.around(["a1"], depth=3, view=zones).nodes) == ["a1", "z1", "z2"]
    pairs = View(relations=frozenset({"PAIRED_WITH"}))
    assert ids(store.around(["z1"], depth=3, view=pairs).nodes) == ["u1", "z1"]


def test_paths_are_the_shortest_ones(store: Store) -> None:
    """Either way along edges, all of the least length, sorted, at most as many as asked for."""
    filled(store)
    store.write(told("d4", ("z1", "COOPERATES_WITH", "z3"), ("z2", "COOPERATES_WITH", "z3")))
    assert store.paths("u1", "u2") == [["u1", "z1", "a1", "z2", "u2"], ["u1", "z1", "z3", "z2", "u2"]]
    assert store.paths("u1", "u2", limit=1) == [["u1", "z1", "a1", "z2", "u2"]]
    assert store.paths("u1", "u2", longest=3) == []
    assert store.paths("u1", "u1") == [["u1"]]
    assert store.paths("u1", "z1", longest=1) == [["u1", "z1"]]
    assert store.paths("u1", "nobody") == store.paths("nobody", "u1") == []
    zones = View(types=frozenset({"Zone"}))
    assert store.paths("u1", "u2", view=zones) == [["u1", "z1", "z3", "z2", "u2"]]


# -- judgements ------------------------------------------------------------------------------------------


def test_same_is_one_in_every_answer(store: Store) -> None:
    """The smaller id stands for both: names, claims, mentions, walks, whichever is asked for."""
    filled(store).judge("z2", "z1", "same", "同一园区", "2025-11-21")
    assert [*store.entities(["z2"])] == [*store.entities(["z1", "z2"])] == [entity("z1", "盐城高新区")]
    assert ids(store.named("盐城高新区")) == ids(store.search("yanchenggaoxinqu")) == ["z1"]
    assert "z2" not in ids(store.entities())
    assert {one.tail for one in store.claims(heads=["z2"])} == {"u1", "u2", "a1"}
    assert (
        store.mentions("z2")
        == store.mentions("z1")
        == [("d1", 2, 3), ("d1", 3, 4), ("d2", 1, 2), ("d2", 2, 3), ("d3", 3, 4)]
    )
    assert store.paths("u1", "u2") == [["u1", "z1", "u2"]]
    assert ids(store.around(["z2"]).nodes) == ["a1", "u1", "u2", "z1"]
    assert store.counts().entities["Zone"] == 1


def test_undoing_restores_the_graph(store: Store) -> None:
    """After the undo every answer is what it was."""
    before = everything(filled(store))
    judged = store.judge("z1", "z2", "same")
    assert everything(store) != before
    assert store.unjudge(judged.id)
    assert not store.unjudge(judged.id)
    assert everything(store) == before


def test_a_judgement_outlives_rebuilding(store: Store) -> None:
    """Documents written again, removed and written, and new ones fall under it; readings stay as written."""
    filled(store).judge("z1", "z2", "same")
    after = everything(store)
    for reading in (*WORLD, *reversed(WORLD)):
        store.remove(reading.document.id)
    assert [*store.entities()] == []
    assert everything(filled(store)) == after
    assert store.reading("d2") == ALLIANCE


def test_same_is_transitive(store: Store) -> None:
    """Of three that are the same the smallest id stands, and undoing one leaves the other."""
    filled(store, [told("d1", entities=[entity(id) for id in ("z1", "z2", "z3", "z4")])])
    store.judge("z3", "z4", "same")
    middle = store.judge("z2", "z3", "same")
    assert ids(store.entities()) == ["z1", "z2"]
    store.unjudge(middle.id)
    assert ids(store.entities()) == ["z1", "z2", "z3"]


def test_a_claim_between_what_became_one_is_left_out(store: Store) -> None:
    """An edge from a thing to itself would say nothing; it is back after the undo."""
    filled(store, [told("d1", ("z1", "COOPERATES_WITH", "z2"), ("z1", "PAIRED_WITH", "u1"))])
    judged = store.judge("z1", "z2", "same")
    assert edges(store.claims()) == [("z1", "PAIRED_WITH", "u1", "d1")]
    store.unjudge(judged.id)
    assert len(edges(store.claims())) == 2


def test_the_standing_id_may_be_gone(store: Store) -> None:
    """The smaller id stands even where no document names that one now."""
    filled(store).judge("z0", "z1", "same")
    assert [one.id for one in store.named("徐州高新区")] == ["z0"]
    assert store.paths("z0", "u1") == [["z0", "u1"]]


def test_contradictions_are_refused(store: Store) -> None:
    """What was judged different cannot become one, directly or through a third; nor the other way."""
    store.judge("z1", "z2", "same")
    apart = store.judge("z2", "z3", "different", "不同城市")
    for a, b, verdict in (
        ("z2", "z1", "different"),
        ("z1", "z3", "same"),
        ("z3", "z2", "same"),
        ("z1", "z1", "different"),
    ):
        with pytest.raises(JudgementContradicts):
            store.judge(a, b, verdict)
    with pytest.raises(JudgementInvalid, match="maybe"):
        store.judge("z1", "z2", "maybe")
    with pytest.raises(JudgementContradicts, match=apart.id):
        store.judge("z1", "z3", "same")
    assert len(store.judgements()) == 2


def test_judgements_are_listed(store: Store) -> None:
    """Sorted by id, with note and date; judging a pair again takes the new note."""
    first = store.judge("z2", "z1", "same", "甲", "2025-11-20")
    second = store.judge("z3", "z4", "different", "乙", "2025-11-21")
    assert store.judgements() == sorted([first, second], key=lambda one: one.id)
    again = store.judge("z1", "z2", "same", "丙", "2025-11-22")
    assert again.id == first.id
    assert {one.note for one in store.judgements()} == {"乙", "丙"}


# -- for any input ---------------------------------------------------------------------------------------

HOSTILE = (
    "徐州高新区江苏省科技厅学“”《》（）〔〕\"'<>&\n\t\0\\`{}$%_*^-:|😀👩‍🔬é½Ａﬀİßa1 \ud800\udfff\U0010ffff\ue000𠀀"
)
words = st.text(st.one_of(st.sampled_from(HOSTILE), st.characters()), min_size=1, max_size=12)
entity_ids = st.sampled_from(["e1", "e2", "e3", "e4", "e5"])
dates = st.sampled_from(["", "2024", "2025-07", "2025-07-04"])
attributes = st.dictionaries(words, words, max_size=2)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Anything that a document might say of up to five entities."""
    id = draw(st.sampled_from(["d1", "d2", "d3"]))
    known = sorted(draw(st.sets(entity_ids, max_size=4)))
    entities = tuple(draw(entities_called(one)) for one in known)
    ends = st.sampled_from(known) if known else st.nothing()
    claims = {one.id: one for one in draw(st.lists(claims_of(id, ends), max_size=4))}
    mentions = draw(st.lists(mentions_of(id, ends), max_size=3))
    fields = {name: draw(words) for name in ("kind", "publisher", "number", "url", "path", "note", "place", "digest")}
    document = Document(id, draw(words), date=draw(dates), text=draw(words), **fields)
    return Reading(document, tuple(sorted(mentions)), entities, tuple(claims[id] for id in sorted(claims)))


@st.composite
def entities_called(draw: st.DrawFn, id: str) -> Entity:
    name, aliases = draw(words), draw(st.sets(words, max_size=2))
    kind = draw(st.sampled_from(["Zone", "Agency"]))
    return Entity(id, kind, name, tuple(sorted(aliases - {name})), draw(attributes))


def claims_of(document: str, ends: st.SearchStrategy[str]) -> st.SearchStrategy[Claim]:
    return st.builds(
        Claim.make, ends, st.sampled_from(["GUIDES", "MEMBER_OF"]), ends, st.just(document),
        st.integers(0, 2), st.integers(3, 4), quote=words, rule=words,
        confidence=st.sampled_from([0.25, 0.5, 1.0]), status=st.sampled_from(["", "done"]), attributes=attributes,
    )  # fmt: skip


def mentions_of(document: str, ends: st.SearchStrategy[str]) -> st.SearchStrategy[Mention]:
    numbers = st.integers(0, 10**6)
    return st.builds(Mention, st.just(document), numbers, numbers, words, st.one_of(st.just(""), ends))


VIEWS = (
    EVERYTHING,
    View(relations=frozenset({"GUIDES"}), min_confidence=0.5),
    View(types=frozenset({"Zone"}), as_of="2025-07"),
)


def everything(store: Store) -> list[Any]:
    """All that a store answers."""
    known = ids(store.entities())
    found: list[Any] = [[*store.sources()], [*store.entities()], [*store.claims()], store.counts()]
    found += [store.reading(source.id) for source in store.sources()]
    found += [(store.mentions(id), [*store.entities([id])], store.degrees([id])) for id in known]
    found += [store.named(name) for one in store.entities() for name in (one.name, *one.aliases)]
    return found + [*asked(store, known)]


def asked(store: Store, known: list[str]) -> Iterator[Any]:
    """Searches and walks, in several views."""
    for view in VIEWS:
        for text in ("高新", "徐", "x", "gx", "徐州 区", "a", "("):
            yield ids(store.search(text, 3, view))
        for id in known:
            yield store.around([id], 2, 2, view), store.about(id, view), store.links([id], view)
            yield store.paths(id, known[0], 3, 2, view)


@each_example
@given(reading=readings())
def test_any_reading_comes_back(new_store: NewStore, reading: Reading) -> None:
    """Whatever characters it has."""
    store = new_store()
    store.write(reading)
    assert store.reading(reading.document.id) == reading
    assert [*store.sources([reading.document.id])] == [reading.document.source()]


@each_example
@given(before=st.lists(readings(), max_size=3), reading=readings())
def test_remove_undoes_write(new_store: NewStore, before: list[Reading], reading: Reading) -> None:
    """Every answer is what it was before the document came."""
    store = filled(new_store(), before)
    store.remove(reading.document.id)
    answers = everything(store)
    store.write(reading)
    store.remove(reading.document.id)
    assert everything(store) == answers


@each_example
@given(said=st.lists(readings(), max_size=3, unique_by=lambda one: one.document.id), data=st.data())
def test_the_order_of_writing_does_not_matter(new_store: NewStore, said: list[Reading], data: st.DataObject) -> None:
    """The same documents in another order give the same answers."""
    other = data.draw(st.permutations(said))
    assert everything(filled(new_store(), said)) == everything(filled(new_store(), other))


@each_example
@given(reading=readings(), data=st.data())
def test_every_name_is_found_by_every_two_characters(
    new_store: NewStore, reading: Reading, data: st.DataObject
) -> None:
    """And by each single one."""
    store = filled(new_store(), [reading])
    for one in reading.entities:
        for name in (one.name, *one.aliases):
            pairs = [name[place : place + size] for size in (1, 2) for place in range(len(name) + 1 - size)]
            for part in filter(fold, pairs):
                assert one.id in ids(store.search(part, limit=100))


acts = st.one_of(
    st.tuples(st.just("write"), readings()),
    st.tuples(st.just("remove"), st.sampled_from(["d1", "d2", "d3"])),
    st.tuples(st.just("judge"), entity_ids, entity_ids, st.sampled_from(["same", "same", "different"])),
    st.tuples(st.just("unjudge"), st.integers(0, 3)),
)


@each_example
@given(acts=st.lists(acts, max_size=8), text=words)
def test_it_answers_like_the_reference(new_store: NewStore, acts: list[Any], text: str) -> None:
    """After any writing, removing, judging and undoing every answer is that of the memory store."""
    store, reference = new_store(), MemoryStore()
    for act in acts:
        assert acted(store, *act) == acted(reference, *act)
    assert everything(store) == everything(reference)
    assert store.search(text) == reference.search(text)
    assert store.named(text) == reference.named(text)


def acted(store: Store, act: str, *given: Any) -> Any:
    if act == "unjudge":
        known = store.judgements()
        given = (known[given[0] % len(known)].id if known else "none",)
    try:
        return getattr(store, act)(*given)
    except JudgementContradicts as error:
        return str(error)


def test_what_could_not_be_read_is_kept_until_it_reads(store: Store) -> None:
    """A failure once for each file, the last one recorded; forgotten it is gone, and documents know nothing of it."""
    assert store.failures() == []
    assert not store.unfail("文件夹/b.pdf")
    for path, zh in (("文件夹/b.pdf", "已损坏"), ("文件夹/a.pdf", "没有文字"), ("文件夹/b.pdf", "太大")):
        store.fail(Failure(path, zh, "broken"))
    assert [(one.path, one.zh) for one in store.failures()] == [("文件夹/a.pdf", "没有文字"), ("文件夹/b.pdf", "太大")]
    assert store.unfail("文件夹/a.pdf")
    assert store.failures() == [Failure("文件夹/b.pdf", "太大", "broken")]
    assert list(store.sources()) == []
    store.fail(Failure("x\udce4.txt", "\ud800", ""))
    assert store.failures()[0] == Failure("x\udce4.txt", "\ud800", "")


@pytest.mark.parametrize("name", sorted(name for name, one in vars(Store).items() if callable(one) and name[0] != "_"))
def test_signatures_agree(store: Store, name: str) -> None:
    """A store takes what the contract says, by the same names, with the same defaults."""
    assert inspect.signature(getattr(type(store), name)) == inspect.signature(getattr(Store, name))
