"""Short forms among many names."""

from __future__ import annotations

from time import process_time


def test_the_full_name_of_a_short_one_is_found(things, pairs) -> None:
    """By the parts, and by an alias of the full one."""
    given = things("Platform", "青禾大学环境与测绘学院", "青禾大学环测学院", "青禾大学管理学院")
    assert pairs(given) == [("short", "青禾大学环境与测绘学院", "青禾大学环测学院")]


def test_a_short_name_of_many_is_of_none(things, pairs) -> None:
    """省科协 of three provinces."""
    given = things("Association", "湖南省科学技术协会", "湖北省科学技术协会", "江苏省科学技术协会", "省科协")
    assert not pairs(given)
    assert len(pairs(given[1:])) == 2


def test_a_meeting_of_every_town_is_left_alone(things, pairs) -> None:
    """Nothing says whose."""
    assert not pairs(things("Event", "党员师生代表座谈大会", "党员师生代表座谈会"))


def test_ten_thousand_names_take_no_square_of_time(things, pairs) -> None:
    """Ten times the names, some ten times the time; each with each would be a hundred."""

    def seconds(count: int) -> float:
        signs = [chr(0x4E00 + number) for number in range(200)]
        names = [f"{signs[n % 200]}{signs[n // 200]}创新技术研究院" for n in range(count)]
        given = things("Platform", *names, *(name[:2] + "创研院" for name in names))
        began = process_time()
        pairs(given)
        return process_time() - began

    seconds(100)  # lists are read
    assert seconds(10_000) < 40 * max(seconds(1000), 0.05)
