"""What is a title."""

import pytest

from extract.relations.titles import is_title


@pytest.mark.parametrize(
    "words",
    ["副局长", "采购与运营管理系主任", "技术负责人", "2022级辅导员", "对外合作处处长", "矿长", "森林生态建设部部长"],
)
def test_titles(words):
    """Offices, ranks and callings, with the units before them."""
    assert is_title(words)


@pytest.mark.parametrize(
    "words",
    [
        "快速增长",
        "有关负责人",
        "本报记者",
        "召开会议的代表",
        "国家",
        "邀请专家",
        "先生",
        "多名学生家长",
        "全员",
        "等六名同学",
        "两名毕业生",
    ],
)
def test_other_words(words):
    """Words that end alike, groups of people, by-lines, and what somebody does."""
    assert not is_title(words)
