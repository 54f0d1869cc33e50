"""Industries told of the place spoken of."""


def test_the_industries_of_the_place_spoken_of(said):
    """在某市……，甲、乙两大先导产业集聚人才; another paragraph is about something else."""
    found = said("{Place:甲市}创新活跃，{Industry:集成电路}、{Industry:生物医药}两大先导产业集聚人才80万。")
    assert found == {("甲市", "FOCUSES_ON", "集成电路"), ("甲市", "FOCUSES_ON", "生物医药")}
    assert not said("{Place:甲市}创新活跃。\n\n{Industry:集成电路}产业快速发展。")


def test_a_field_that_is_only_named(said):
    """某专业: nothing is told of the industry."""
    assert not said("{Place:甲市}举办展览，{Industry:集成电路}展区最大。")


def test_the_programmes_of_the_place_spoken_of(said):
    """甲战略深度实施, where a place is spoken of."""
    found = said("{Place:甲区}创新活跃，“{Program:芯精英战略}”深度实施。")
    assert found == {("甲区", "IMPLEMENTS", "芯精英战略")}


def test_the_main_industries_of_the_zone_of_the_title(said):
    """围绕甲、乙两大主导产业 without a subject: of the zone that the report names again and again."""
    lines = "".join(f"{{Zone:甲高新区}}公布第{i}批数据。\n" for i in "一二三")
    report = f"{{Zone:甲高新区}}经济运行综述\n{lines}"
    found = said(report + "围绕{Industry:锂电}、{Industry:光伏}两大主导产业，引进项目30个。\n")
    assert {tail for head, kind, tail in found if (head, kind) == ("甲高新区", "FOCUSES_ON")} == {"锂电", "光伏"}
    for plain in (
        "围绕{Industry:锂电}、{Industry:光伏}两大主导产业企业需求，开展走访。\n",
        "{Person:张明}围绕{Industry:锂电}、{Industry:光伏}两大主导产业作报告。\n",
    ):
        assert not said(report + plain)
    assert not said("{Zone:甲高新区}综述\n围绕{Industry:锂电}、{Industry:光伏}两大主导产业，引进项目。\n")


def test_the_firms_of_an_industry_there(said):
    """某高新区……，甲产业集聚了乙公司、丙公司: they lie there; a province says no more than that."""
    told = "加快转型，{Industry:集成电路}产业集聚了{Enterprise:乙公司}、{Enterprise:丙公司}等企业。"
    found = said("{Zone:甲高新区}" + told)
    assert {head for head, kind, tail in found if (kind, tail) == ("LOCATED_IN", "甲高新区")} == {"乙公司", "丙公司"}
    assert not [one for one in said("{Place:某省}" + told) if one[1] == "LOCATED_IN"]


def test_another_place_is_spoken_of_since(said):
    """某市……。在乙县的溪边，……: what thrives then is not told of the first."""
    found = said("{Place:甲市}发展迅速。走进{Place:乙县}的溪边，人来人往。{Industry:光伏}产业蓬勃发展。")
    assert ("甲市", "FOCUSES_ON", "光伏") not in found
