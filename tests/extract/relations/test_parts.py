"""PART_OF in rows."""


def test_some_of_a_region(said):
    """甲、乙等长三角城市, 甲，乙等川渝2个区县; those around it are none of it."""
    two = {("甲市", "PART_OF", "某三角"), ("乙市", "PART_OF", "某三角")}
    assert said("{Place:甲市}、{Place:乙市}等{Place:某三角}城市抢抓机遇。") == two
    assert said("{Place:甲市}，{Place:乙市}等{Place:某三角}2个区县签约。") == two
    assert said("{Place:甲市}，{Place:乙市}等{Place:某三角}城市签约。") == {("乙市", "PART_OF", "某三角")}
    assert not said("{Place:甲市}、{Place:乙市}等{Place:某三角}周边城市。")


def test_houses_of_a_university(said):
    """我校甲实验室、乙研究所: not those that bear another owner's name."""
    found = said("一行调研{University:某大学}{Platform:甲实验室}、{Platform:乙研究所}和{Platform:云杉公司研究院}。")
    assert found == {("甲实验室", "PART_OF", "某大学"), ("乙研究所", "PART_OF", "某大学")}


def test_pieces_of_a_free_trade_zone(said):
    """某自贸试验区甲片区……，乙片区……; other zones have no such pieces."""
    found = said("{Zone:某自贸试验区}发力，{Zone:甲片区}聚焦制造，{Zone:乙片区}聚焦物流。")
    assert found == {("甲片区", "PART_OF", "某自贸试验区"), ("乙片区", "PART_OF", "某自贸试验区")}
    assert not said("{Zone:某高新区}发力，{Zone:甲片区}聚焦制造。")
