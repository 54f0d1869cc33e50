"""Who works with the team of somebody."""

import pytest


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("{University:甲大学}教授{Person:段文洋}团队与{Enterprise:乙公司}合作，研制新材料。", {"乙公司"}),
        (
            "{University:甲大学}教授{Person:段文洋}团队联合{Enterprise:乙公司}、{Platform:丙研究所}研发。",
            {"乙公司", "丙研究所"},
        ),
        ("{University:甲大学}教授{Person:段文洋}课题组与{University:乙大学}师生交流座谈。", set()),
        ("{University:甲大学}教授{Person:段文洋}团队没有与{Enterprise:乙公司}合作。", set()),
    ],
)
def test_the_body_of_a_team_works_with_others(said, text: str, others: set[str]):
    """By a deed behind 与, or by 联合; a talk is none."""
    assert {t for h, r, t in said(text) if (h, r) == ("甲大学", "COOPERATES_WITH")} == others
