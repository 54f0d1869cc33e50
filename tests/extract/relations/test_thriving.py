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
