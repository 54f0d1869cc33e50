"""A body's name with the place of the document."""

import pytest

from extract.figures.fullname import begins_with_place, full_name


@pytest.mark.parametrize(
    ("name", "place", "full"),
    [
        ("省科技厅", "江苏省", "江苏省科技厅"),
        ("省教育厅", "徐州市", "江苏省教育厅"),
        ("市财政局", "重庆市", "重庆市财政局"),
        ("团省委", "江苏省", "团江苏省委"),
        ("自治区科技厅", "广西壮族自治区", "广西壮族自治区科技厅"),
        ("县科技局", "徐州市", "县科技局"),
        ("市场监管总局", "徐州市", "市场监管总局"),
        ("省科技厅", "", "省科技厅"),
        ("商务部", "江苏省", "商务部"),
    ],
)
def test_by_level(name: str, place: str, full: str) -> None:
    """The place of that level, the document's or the one above it; never a guess."""
    assert full_name(name, place) == full


def test_names_with_a_place_of_their_own() -> None:
    """重庆海关 takes no prefix."""
    assert begins_with_place("重庆海关")
    assert not begins_with_place("科技厅")
