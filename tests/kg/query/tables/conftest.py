"""`store` is a small world of two policies and two reports, in each kind of store in turn, for reading: no table may know
which. `corpus` is the sample corpus, built once. `tell` puts one more document into a store of your own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from typing import Any

import pytest
from neo4j_server import PASSWORD, USER

from kg.model import Claim, Document, Entity, Indicator, Measure, Reading, stable_id
from kg.store.base import Store
from kg.store.memory import MemoryStore
from kg.store.open import open_store

KINDS = ("memory", "sqlite", "neo4j")
End = tuple[str, str] | Entity  # type and name
Fact = tuple[End, str, End, str, Mapping[str, str]]
Tell = Callable[..., None]


def figure(subject: str, metric: str, value: float, unit: str, bound: str, period: str, kind: str) -> Entity:
    row = Indicator(metric, value, unit, bound, period, kind)
    id = stable_id("i", subject, *row.attributes().values())
    return Entity(id, "Indicator", row.name(), (), row.attributes())


def measure(policy: str, heading: str, text: str) -> Entity:
    return Entity(stable_id("m", policy, text), "Measure", heading.rpartition(" / ")[2], (), Measure(policy, heading, text).attributes())  # fmt: skip


def tell(store: Store, source: Document, facts: list[Fact]) -> None:
    """Write a document that says these facts, each in a quote that stands in its text."""
    claims, entities = [], {}
    for head, relation, tail, quote, more in facts:
        a, b = _entity(head), _entity(tail)
        entities |= {a.id: a, b.id: b}
        start = source.text.index(quote)
        given: dict[str, Any] = {"attributes": {key: value for key, value in more.items() if key != "status"}}
        given |= {"quote": quote, "rule": "test", "status": more.get("status", "")}
        claims.append(Claim.make(a.id, relation, b.id, source.id, start, start + len(quote), **given))
    store.write(
        Reading(
            source,
            (),
            tuple(sorted(entities.values(), key=lambda one: one.id)),
            tuple(sorted(claims, key=lambda one: one.id)),
        )
    )


def _entity(end: End) -> Entity:
    return end if isinstance(end, Entity) else Entity(stable_id("e", *end), *end)


OPINION, PLAN = "云台省关于推进园区发展的实施意见", "临溪市关于推进园区发展三年行动计划"
RULES, NATIONAL = "云台省园区暂行办法", "国家园区规划"
POLICY = "Policy"


def opinion() -> tuple[Document, list[Fact]]:
    source = Document(
        "d_opinion", OPINION, "policy", "云台省人民政府", "2025-03-01", "云政发〔2025〕1号", place="云台省", path="意见.md",
        text=f"{OPINION}\n云政发〔2025〕1号\n根据《{NATIONAL}》，制定本意见。《{RULES}》同时废止。\n一、目标\n"
        "到2027年，高新技术企业达到300家以上，研发投入达到5亿元，能耗控制在100吨以内，新增专利50件。\n"
        "二、措施\n（一）建平台\n支持建设平台。（省科技厅牵头，省财政厅配合）\n（二）引人才\n引进人才。（省教育厅负责）\n"
        "本意见自2025年4月1日起施行，有效期至2027年3月31日。",
    )  # fmt: skip
    own = (POLICY, OPINION)
    platform, people = (
        measure(OPINION, "措施 / 建平台", "支持建设平台。"),
        measure(OPINION, "措施 / 引人才", "引进人才。"),
    )
    brackets = "（省科技厅牵头，省财政厅配合）", "（省教育厅负责）"
    return source, [
        (own, "CITES", (POLICY, NATIONAL), NATIONAL, {}),
        (own, "CITES", (POLICY, RULES), RULES, {}),
        (own, "HAS_MEASURE", platform, "支持建设平台。", {}),
        (own, "HAS_MEASURE", people, "引进人才。", {}),
        (("Agency", "云台省科技厅"), "ANSWERS_FOR", platform, brackets[0], {"role": "lead"}),
        (("Agency", "云台省财政厅"), "ANSWERS_FOR", platform, brackets[0], {"role": "support"}),
        (("Agency", "云台省教育厅"), "ANSWERS_FOR", people, brackets[1], {}),
        (own, "HAS_INDICATOR", figure(OPINION, "高新技术企业", 300, "家", ">=", "2027", "target"), "高新技术企业达到300家以上", {"status": "planned"}),
        (own, "HAS_INDICATOR", figure(OPINION, "研发投入", 5e8, "元", "=", "2027", "target"), "研发投入达到5亿元", {"status": "planned"}),
        (own, "HAS_INDICATOR", figure(OPINION, "能耗", 100, "吨", "<=", "2027", "target"), "能耗控制在100吨以内", {"status": "planned"}),
        (own, "HAS_INDICATOR", figure(OPINION, "新增专利", 50, "件", "=", "2027", "target"), "新增专利50件", {"status": "planned"}),
    ]  # fmt: skip


def plan() -> tuple[Document, list[Fact]]:
    source = Document(
        "d_plan", PLAN, "policy", "临溪市人民政府", "2025-06-09", "临政发〔2025〕7号", place="临溪市", path="计划.md",
        text=f"为贯彻落实《{OPINION}》，制定本计划。到2027年，高新技术企业达到400家以上，研发投入达到5亿元，"
        "能耗控制在120吨以内。新建园区3个。（市科技局负责）",
    )  # fmt: skip
    own, site = (POLICY, PLAN), measure(PLAN, "", "新建园区3个。")
    return source, [
        (own, "CITES", (POLICY, OPINION), OPINION, {}),
        (own, "CITES", (POLICY, NATIONAL), "为贯彻落实", {"kind": "依据"}),
        (own, "HAS_MEASURE", site, "新建园区3个。", {}),
        (("Agency", "临溪市科技局"), "ANSWERS_FOR", site, "（市科技局负责）", {}),
        (own, "HAS_INDICATOR", figure(PLAN, "高新技术企业", 400, "家", ">=", "2027", "target"), "高新技术企业达到400家以上", {}),
        (own, "HAS_INDICATOR", figure(PLAN, "研发投入", 5e8, "元", "=", "2027", "target"), "研发投入达到5亿元", {}),
        (own, "HAS_INDICATOR", figure(PLAN, "能耗", 120, "吨", "<=", "2027", "target"), "能耗控制在120吨以内", {}),
    ]  # fmt: skip


ZONE, OTHER, CLUB, FUND = ("Zone", "云台高新区"), ("Zone", "临溪高新区"), ("Alliance", "三河联盟"), ("Fund", "青禾基金")
FIRMS = "入驻企业"


def news() -> tuple[Document, list[Fact]]:
    source = Document(
        "d_news", "联盟近事", "news", "云台日报", "2025-05-20",
        text="三河联盟2024年由云台高新区发起成立，秘书处设在云台高新区。云台高新区、临溪高新区等5家园区加入三河联盟。云台高新区拟设立青禾基金。"
        "云台高新区拟设立绿野基金。云台高新区与东岭大学结对。2024年入驻企业200家。2025年入驻企业261家。",
    )  # fmt: skip
    joined = "云台高新区、临溪高新区等5家园区加入三河联盟"
    return source, [
        (ZONE, "ESTABLISHED", CLUB, "三河联盟2024年由云台高新区发起成立", {"date": "2024", "status": "done"}),
        (ZONE, "SECRETARIAT_OF", CLUB, "秘书处设在云台高新区", {}),
        (ZONE, "MEMBER_OF", CLUB, joined, {"status": "done"}),
        (OTHER, "MEMBER_OF", CLUB, joined, {"status": "done"}),
        (ZONE, "ESTABLISHED", FUND, "云台高新区拟设立青禾基金", {"status": "planned", "date": "2026"}),
        (ZONE, "ESTABLISHED", ("Fund", "绿野基金"), "云台高新区拟设立绿野基金", {"status": "planned"}),
        (ZONE, "PAIRED_WITH", ("University", "东岭大学"), "云台高新区与东岭大学结对", {"date": "2025-05"}),
        (ZONE, "HAS_INDICATOR", figure("云台高新区", FIRMS, 200, "家", "=", "2024", "actual"), "2024年入驻企业200家", {}),
        (ZONE, "HAS_INDICATOR", figure("云台高新区", FIRMS, 261, "家", "=", "2025", "actual"), "2025年入驻企业261家", {}),
    ]  # fmt: skip


def report() -> tuple[Document, list[Fact]]:
    source = Document(
        "d_report", "年末回顾", "report", "", "2025-11-30",
        text="三河联盟2023年成立，秘书处设在临溪高新区。青禾基金已由青禾公司设立。临溪高新区与东岭大学结对。2025年入驻企业270家。"
        "2025年入驻企业超过250家。到2026年，云台高新区入驻企业要达到300家。",
    )  # fmt: skip
    return source, [
        (OTHER, "ESTABLISHED", CLUB, "三河联盟2023年成立", {"date": "2023-06", "status": "done"}),
        (OTHER, "SECRETARIAT_OF", CLUB, "秘书处设在临溪高新区", {}),
        (("Enterprise", "青禾公司"), "ESTABLISHED", FUND, "青禾基金已由青禾公司设立", {"status": "done"}),
        (OTHER, "PAIRED_WITH", ("University", "东岭大学"), "临溪高新区与东岭大学结对", {}),
        (ZONE, "HAS_INDICATOR", figure("云台高新区", FIRMS, 270, "家", "=", "2025", "actual"), "2025年入驻企业270家", {}),
        (ZONE, "HAS_INDICATOR", figure("云台高新区", FIRMS, 250, "家", ">=", "2025", "actual"), "2025年入驻企业超过250家", {}),
        (ZONE, "HAS_INDICATOR", figure("云台高新区", "云台高新区入驻企业", 300, "家", "=", "2026", "target"), "云台高新区入驻企业要达到300家", {}),
    ]  # fmt: skip


@pytest.fixture(scope="module", params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The small world in a store of each kind, to be read only; Neo4j is skipped where there is no Java."""
    with pytest.MonkeyPatch.context() as patch, ExitStack() as after:
        where = {"memory": "memory:", "sqlite": str(tmp_path_factory.mktemp("tables") / "world.db")}.get(request.param)
        if not where:
            patch.setenv("KG_NEO4J_USER", USER)
            patch.setenv("KG_NEO4J_PASSWORD", PASSWORD)
            server = request.getfixturevalue("neo4j_servers")("5.26")
            server.empty()
            after.callback(server.empty)
            where = server.url
        made = after.enter_context(open_store(where, "create"))
        for source, facts in (opinion(), plan(), news(), report()):
            tell(made, source, facts)
        yield made


@pytest.fixture
def empty() -> Iterator[Store]:
    """A store of your own with nothing in it."""
    with MemoryStore() as made:
        yield made


@pytest.fixture
def world(empty: Store) -> Store:
    """The same world in memory, to be changed."""
    for source, facts in (opinion(), plan(), news(), report()):
        tell(empty, source, facts)
    return empty


@pytest.fixture(name="tell")
def tell_() -> Tell:
    """`tell(store, document, facts)`."""
    return tell


@pytest.fixture
def corpus(sample: str) -> Iterator[Store]:
    """The sample corpus."""
    with open_store(sample, "read") as made:
        yield made
