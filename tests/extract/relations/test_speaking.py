"""我们 and 公司 in what somebody says."""


def test_we_of_who_is_named_behind(said):
    """“我们与……”某公司总经理说: the firm of the speaker."""
    found = said(
        "“我们与{University:乙大学}合作，共同研发了{Product:除草机}。”{Enterprise:甲公司}总经理{Person:苏明}说。"
    )
    assert ("甲公司", "COOPERATES_WITH", "乙大学") in found
    assert ("甲公司", "PRODUCES", "除草机") in found


def test_we_of_who_is_named_before(said):
    """某公司总经理告诉记者：“我们……”."""
    found = said("{Enterprise:甲公司}总经理{Person:苏明}告诉记者：“去年，我们与{Enterprise:乙公司}签订合作协议。”")
    assert ("甲公司", "COOPERATES_WITH", "乙公司") in found


def test_the_company_of_the_speaker(said):
    """甲公司负责人说，乙基金向公司投入……: 公司 is 甲, though 乙 was named last."""
    found = said("{Enterprise:甲公司}财务负责人{Person:苏明}说，{Fund:乙基金}向{~Enterprise:公司|丙公司}投入5亿元。")
    assert ("乙基金", "INVESTS_IN", "甲公司") in found


def test_we_who_are_others(said):
    """我们国家 is nobody's firm."""
    found = said("“我们国家与{University:乙大学}合作。”{Enterprise:甲公司}总经理{Person:苏明}说。")
    assert not any(relation == "COOPERATES_WITH" for _, relation, _ in found)
