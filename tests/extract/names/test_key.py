"""Keys: equal for forms of one name, apart for two things."""

from __future__ import annotations

import pytest

from extract.names.key import key
from extract.notes import Thing


@pytest.mark.parametrize(
    ("type", "a", "b"),
    [
        ("Zone", "盐城国家高新区", "盐城高新技术产业开发区"),
        ("Agency", "江苏省科技厅", "江苏省科学技术厅"),
        ("Agency", "江苏省政府", "江苏省人民政府"),
        ("Agency", "国家发改委", "国家发展和改革委员会"),
        ("Place", "江苏", "江苏省"),
        ("Platform", "佳木斯工研院", "佳木斯市工业技术研究院"),
        ("Policy", "“双高协同”政策指南清单", "双高协同政策指南清单"),
    ],
)
def test_forms_of_one_name(type: str, a: str, b: str) -> None:
    """Short and full, with and without marks."""
    assert key(Thing(type, a)) == key(Thing(type, b))


@pytest.mark.parametrize(
    ("type", "a", "b"),
    [
        ("Agency", "江苏省科技厅", "浙江省科技厅"),
        ("Agency", "江苏省委", "江苏省政府"),
        ("Zone", "徐州高新区", "徐州经开区"),
        ("University", "南京大学", "南京理工大学"),
        ("Policy", "国科发区〔2023〕1号", "国科发区〔2023〕11号"),
        ("Place", "吉林省", "吉林市"),
        ("Enterprise", "江苏建工集团有限公司", "江苏省建工集团有限公司"),
    ],
)
def test_two_things(type: str, a: str, b: str) -> None:
    """What differs in one part has another key."""
    assert key(Thing(type, a)) != key(Thing(type, b))


@pytest.mark.parametrize(
    ("type", "a", "b"),
    [
        ("Zone", "南京鼓楼高新区", "徐州鼓楼高新区"),
        ("Agency", "北京市朝阳区教育局", "长春市朝阳区教育局"),
        ("Agency", "重庆海关", "重庆市海关"),
    ],
)
def test_districts_of_one_name_are_apart(type: str, a: str, b: str) -> None:
    """What several cities have is told apart by the city, whether its name is written long or short."""
    assert key(Thing(type, a)) != key(Thing(type, b))
    assert key(Thing("Zone", "南京鼓楼高新区")) == key(Thing("Zone", "江苏省南京市鼓楼高新区"))


@pytest.mark.parametrize(
    ("type", "a", "b"),
    [
        ("Event", "党的二十届三中全会", "中国共产党第二十届中央委员会第三次全体会议"),
        ("Event", "二十大", "中国共产党第二十次全国代表大会"),
        ("Industry", "汽车产业", "汽车行业"),
        ("Industry", "文旅业", "文旅产业"),
        ("Program", "乡村振兴战略", "乡村全面振兴"),
        ("Program", "共建“一带一路”倡议", "一带一路"),
        ("Program", "海洋强国", "海洋强国建设"),
        ("Policy", "关于深入学习，推进创新的意见", "关于深入学习推进创新的意见"),
        ("Zone", "海南自由贸易港", "海南自贸港"),
        ("Agency", "共青团青州市委", "青州团市委"),
        ("Agency", "团青州市委", "共青团青州市委员会"),
        ("Association", "青州市科学技术协会", "青州市科协"),
        ("Honor", "国家级历史文化名城", "国家历史文化名城"),
        ("Agency", "党中央", "中共中央"),
        ("Agency", "中国教育部", "教育部"),
        ("Agency", "青州市法院", "青州市人民法院"),
    ],
)
def test_one_thing_by_its_usual_forms(type: str, a: str, b: str) -> None:
    """A congress, an industry and a body of the centre by their long and short forms."""
    assert key(Thing(type, a)) == key(Thing(type, b))


def test_a_trade_of_one_sign_keeps_its_last() -> None:
    """农业, 工业 and 制造业 are words; nothing is left out of them."""
    assert key(Thing("Industry", "农业")) == "农业"
    assert key(Thing("Industry", "现代农业")) == "现代农业"
