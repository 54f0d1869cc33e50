"""Words in front of a name that never begin one."""

import pytest

from extract.mentions.front import is_owned_class, trimmed
from extract.notes import Candidate
from extract.pipeline import load


@pytest.mark.parametrize(
    ("type", "text", "name"),
    [
        ("Enterprise", "步入临江重工集团", "临江重工集团"),
        ("Product", "对巴朗岭隧道", "巴朗岭隧道"),
        ("Honor", "两项三等奖", "三等奖"),
        ("Event", "学校第六届辅导员能力竞赛", "第六届辅导员能力竞赛"),
        ("Event", "走进高新区活动", "走进高新区活动"),
        ("Event", "15日举行稳增长新闻发布会", "稳增长新闻发布会"),
        ("Event", "（记者周明）云岭论坛", "云岭论坛"),
        ("University", "对外经济贸易大学", "对外经济贸易大学"),
        ("Program", "三个代表", "三个代表"),
        ("Enterprise", "七台河云杉材料有限公司", "七台河云杉材料有限公司"),
        ("Zone", "三台高新区", "三台高新区"),
        ("Platform", "云杉集团旗下第十一研究所", "第十一研究所"),
        ("Platform", "青禾大学所属云杉能源研究院", "云杉能源研究院"),
        ("Zone", "从化经济开发区", "从化经济开发区"),
    ],
)
def test_what_never_begins_a_name(type: str, text: str, name: str) -> None:
    """Verbs of going, prepositions, counts and whose event it is; a campaign may begin with a verb."""
    tokens = {token.idx: token.idx + len(token) for token in load().make_doc(text)}
    found = trimmed(Candidate(0, len(text), type, "made up"), text, tokens)
    assert text[found.start : found.end] == name


def test_some_body_of_another_is_nobody() -> None:
    """云杉集团旗下公司 names no firm."""
    assert is_owned_class(Candidate(0, 8, "Enterprise", "made up"), "云杉集团旗下公司")
    assert not is_owned_class(Candidate(0, 12, "Platform", "made up"), "云杉集团旗下第十一研究所")
