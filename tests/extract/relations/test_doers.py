"""Who does it."""

from __future__ import annotations

import pytest


def test_a_sentence_of_places_in_a_policy(said):
    """A commendation tells what places did: theirs, not the paper's."""
    found = said("{Place:甲市}开行国际班列，打造{Program:某走廊}。", policy="某通报")
    assert ("甲市", "IMPLEMENTS", "某走廊") in found
    assert ("某通报", "SUPPORTS", "某走廊") not in found


def test_whom_it_is_done_for(said):
    """为企业提供某服务: the firms are not the doers."""
    found = said("{Place:甲市}深化改革，为企业提供{Program:一站式服务}。")
    assert found == {("甲市", "IMPLEMENTS", "一站式服务")}


def test_together_or_beside(said):
    """甲与乙共同推进: both; 甲与乙围绕: only the first."""
    both = said("{University:甲大学}与{Place:乙市}共同推进{Program:某战略}。")
    assert {h for h, r, _ in both if r == "IMPLEMENTS"} == {"甲大学", "乙市"}


@pytest.mark.parametrize(
    "text",
    [
        "教师一行前往{Place:甲县}开展{Program:定点帮扶}工作。",
        "邀请{Place:乙国}青年来华开展{Program:研学之旅}。",
        "有助于疏解{Place:丙市}非首都功能、推进{Program:协同发展}。",
        "甲局将创新{Program:乡村振兴}投融资机制。",
        "{Agency:乙部}统筹{Program:南水北调}等多种水源，向运河补水。",
    ],
)
def test_who_does_nothing(said, text):
    """A place that is gone to, and what is only spoken of for a programme's sake."""
    assert not [one for one in said(text) if one[1] == "IMPLEMENTS"]
