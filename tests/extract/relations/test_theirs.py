"""Whether a place only says where somebody is."""


def test_a_body_there_builds_and_not_the_place(said):
    """某市|卫生院与某中心合作，成立某联合体: nothing of the city, but of a city that builds itself."""
    found = said("{Agency:甲疾控中心}与{Place:乙市}寨桥卫生院合作，成立{Platform:丁联合体}。")
    assert ("乙市", "CO_BUILT", "丁联合体") not in found
    found = said("{University:甲学院}与{Place:乙市}合作，成立{Platform:丁联合体}。")
    assert ("乙市", "CO_BUILT", "丁联合体") in found


def test_several_of_a_region_and_the_bodies_of_it(said):
    """太平洋四国, 非洲最大的航空公司, 某国议会: none of them is the place."""
    assert not said("{University:甲大学}不断深化与{Place:太平洋}四国的教育合作。")
    assert not said("{Enterprise:甲公司}联合{Place:乙洲}最大的航空公司开通服务。")
