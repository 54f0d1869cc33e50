"""Who answers for what."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kg.errors import UnknownName
from kg.model import View
from kg.query.tables.matrix import Duty, _nested, grid, matrix
from kg.store.base import Store
from kg.table import Receipt


def brief(found: list[Duty]) -> list[tuple[str, str, str]]:
    return [(one.heading, one.body, one.role) for one in found]


def test_one_row_for_each_body_in_the_order_of_the_text(store: Store) -> None:
    """The headings have their numbers back, and 牵头 is apart from 配合."""
    assert brief(matrix(store, policies=["云政发〔2025〕1号"])) == [
        ("二、措施 / （一）建平台", "云台省科技厅", "lead"),
        ("二、措施 / （一）建平台", "云台省财政厅", "support"),
        ("二、措施 / （二）引人才", "云台省教育厅", ""),
    ]


def test_a_row_has_the_measure_and_the_bracket(store: Store) -> None:
    """The receipt is the bracket, where it stands."""
    first = matrix(store)[0]
    document = store.document("d_opinion")
    assert document
    start = document.text.index("（省科技厅牵头")
    quote = "（省科技厅牵头，省财政厅配合）"
    assert (first.policy, first.measure) == ("云台省关于推进园区发展的实施意见", "支持建设平台。")
    assert first.receipt == Receipt("d_opinion", start, start + len(quote), quote)


def test_turned_round_for_one_body_over_all_policies(store: Store) -> None:
    """By name; a body that nobody knows is an error that names what is near."""
    assert [one.policy for one in matrix(store, body="临溪市科技局")] == ["临溪市关于推进园区发展三年行动计划"]
    with pytest.raises(UnknownName):
        matrix(store, body="无此单位")


@pytest.mark.parametrize("name", ["云政发〔2025〕1号", "云台省关于推进园区发展的实施意见", "意见.md", "d_opinion"])
def test_a_policy_goes_by_title_number_file_or_id(store: Store, name: str) -> None:
    assert len(matrix(store, policies=[name])) == 3


def test_policies_out_of_force_are_left_out_on_a_day(store: Store) -> None:
    """Before it is published, before it takes effect, while it holds, and after it has expired."""
    counts = [len(matrix(store, View(as_of=day))) for day in ("2025-02-28", "2025-03-31", "2025-04-01", "2027-04-01")]
    assert counts == [0, 0, 3, 1]


def test_seen_from_above_the_most_burdened_stand_first(store: Store) -> None:
    """Measures down, bodies across."""
    found = grid(matrix(store, policies=["云政发〔2025〕1号"]))
    assert found.columns == ("云台省科技厅", "云台省财政厅", "云台省教育厅")
    assert found.cells[(found.rows[0], "云台省科技厅")] == "牵头"
    assert (found.rows[0], "云台省教育厅") not in found.cells


def test_the_fourteen_brackets_of_the_sample(corpus: Store) -> None:
    """苏政办发〔2025〕28号 against the rows that were read by hand, where they are at hand."""
    found = matrix(corpus, policies=["苏政办发〔2025〕28号"])
    assert len({one.receipt.start for one in found}) == 14
    document = corpus.document(found[0].receipt.document)
    assert document
    assert all(document.text[one.receipt.start : one.receipt.end] == one.receipt.quote for one in found)
    facts = Path(__file__).resolve().parents[5] / "shared/facts/measures.tsv"
    if not facts.exists():
        pytest.skip("no facts at hand")
    rows = list(csv.DictReader(facts.read_text("utf-8").splitlines(), delimiter="\t"))
    wanted = sorted((row["heading"], tuple(sorted(row["agencies"].split("；")))) for row in rows)
    bodies: dict[int, list[Duty]] = {}
    for one in found:
        bodies.setdefault(one.receipt.start, []).append(one)
    got = sorted((_section(group[0].heading), tuple(sorted(map(_known, group)))) for group in bodies.values())
    assert [heading for heading, _ in got] == [heading for heading, _ in wanted]
    assert sum(a == b for a, b in zip(got, wanted, strict=True)) >= 11


def _section(heading: str) -> str:
    return heading.split(" / ")[1].partition("）")[2]


def _known(one: Duty) -> str:
    """A branch of a national body is called by its short name in the facts."""
    return {"江苏省金融监管局": "江苏金融监管局", "江苏省证监局": "江苏证监局"}.get(one.body, one.body)


def test_headings_numbered_alike_do_not_stand_in_each_other() -> None:
    """The later one is the one in force; levels of their own stay."""
    assert _nested(["三、扩大消费", "（一）采购帮扶", "（二）预算采购"]) == ["三、扩大消费", "（二）预算采购"]
    assert _nested(["五、支持措施", "（一）平台", "1.共建"]) == ["五、支持措施", "（一）平台", "1.共建"]
    assert _nested([]) == []
