"""The alliance that a longer name has in it."""

import pytest

from extract.names.clubs import alliance_in


@pytest.mark.parametrize(
    ("name", "club"),
    [
        ("云岭装备创新联盟成立大会", "云岭装备创新联盟"),
        ("2025云岭装备创新联盟年会", "云岭装备创新联盟"),
        ("云岭高新区创新共同体2025年度大会", "云岭高新区创新共同体"),
        ("云岭装备创新联盟章程", "云岭装备创新联盟"),
        ("揭牌仪式暨云岭装备创新联盟成立大会", ""),
        ("云岭产业大会", ""),
        ("青禾联盟杯大赛", ""),
    ],
)
def test_alliance_in(name: str, club: str) -> None:
    """What founds, meets or binds an alliance has its name in front."""
    assert alliance_in(name) == club
