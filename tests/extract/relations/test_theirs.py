"""Whether a place only says where somebody is."""


def test_a_body_there_builds_and_not_the_place(said):
    """某市|卫生院与某中心合作，成立某联合体: nothing of the city, but of a city that builds itself."""
    found = said("{Agency:甲疾控中心}与{Place:乙市}寨桥卫生院合作，成立{Platform:丁联合体}。")
    assert ("乙市", "CO_BUILT", "丁联合体") not in found
    found = said("{University:甲学院}与{Place:乙市}合作，成立{Platform:丁联合体}。")
    assert ("乙市", "CO_BUILT", "丁联合体") in found
