"""What the name of an event alone tells."""

from __future__ import annotations


def test_what_a_university_holds_for_its_own(said):
    """南开大学2021级新生开学典礼, 学校第十次党代会; the state's 学校思想政治理论课教师座谈会 is none of hers."""
    lead = "{University:南开大学|南开大学}新闻网讯。我校{University:南开大学|南开大学}举行会议。"
    for name in ("南开大学2021级毕业典礼", "学校第十次党代会", "党委常委会（扩大）会议"):
        assert ("南开大学", "ORGANIZED", name) in said(lead + f"大家学习了{{Event:{name}}}精神。")
    for name in ("学校思想政治理论课教师座谈会", "南开大学与甲公司签约仪式", "全国教育大会"):
        assert ("南开大学", "ORGANIZED", name) not in said(lead + f"大家学习了{{Event:{name}}}精神。")
