"""What bodies make."""


def test_products(said):
    """自主研发的; and by people who work at one body."""
    assert ("某公司", "PRODUCES", "某光刻胶") in said("{Enterprise:某公司}自主研发的{Product:某光刻胶}量产。")
    found = said("{Platform:某实验室}研究员{Person:苏明}研发了{Product:抛光磨料}。")
    assert ("某实验室", "PRODUCES", "抛光磨料") in found


def test_made_together(said):
    """甲公司会同乙中心建成某系统."""
    found = said("{Enterprise:甲公司}会同{Platform:乙中心}建成{Product:预警系统}，降低成本。")
    assert {h for h, r, _ in found if r == "PRODUCES"} == {"甲公司", "乙中心"}


def test_what_a_firm_works_on(said):
    """是一家主要从事某零部件加工的企业; its brand in front of the product."""
    found = said("{Enterprise:某公司}是一家主要从事{Product:金属管道}、{Product:软管}研发、加工的企业。")
    assert {t for _, r, t in found if r == "PRODUCES"} == {"金属管道", "软管"}
    assert ("某公司", "PRODUCES", "运动鞋") in said("{Enterprise:某公司}{Product:运动鞋}销量增长。")


def test_where_it_is_made(said):
    """某公司车间内，一批批刚下线的…; 从某学院的实验室走出来."""
    assert ("某公司", "PRODUCES", "机器人") in said(
        "走进{Enterprise:某公司}车间内，一台台刚下线的{Product:机器人}整齐排列。"
    )
    assert ("某学院", "PRODUCES", "燃料电池技术") in said(
        "这项{Product:燃料电池技术}从{University:某学院}的实验室走出来。"
    )


def test_what_is_only_bought(said):
    """A thing that a firm needs is not its own."""
    assert not said("{Enterprise:某公司}采购{Product:机器人}。")


def test_a_maker(said):
    """某公司是一家智能投影设备企业."""
    assert said("{Enterprise:某公司}是一家{Product:智能投影设备}企业。") == {("某公司", "PRODUCES", "智能投影设备")}


def test_the_emblem_of_a_thing(said):
    """发布某飞船的任务标识: the ship is not made by whom the emblem is of."""
    assert not said("{Agency:某办公室}发布{Product:天舟号货运飞船}飞行任务标识。")


def test_made_with_another(said):
    """甲公司……，与乙学院共同开发的某产品: both."""
    found = said("{Enterprise:甲公司}与{University:乙学院}共同开发的{Product:某刀片}，寿命更长。")
    assert {h for h, r, _ in found if r == "PRODUCES"} == {"甲公司", "乙学院"}


def test_its_own(said):
    """甲公司宣布，其某产品实现量产; what it only buys is not its own."""
    assert ("甲公司", "PRODUCES", "镍箔") in said("{Enterprise:甲公司}近日宣布，其{Product:镍箔}实现量产。")


def test_what_a_firm_is_urged_to_make(said):
    """推动甲公司于年底前研制完成某船."""
    found = said("推动{Enterprise:甲公司}于年底前研制完成{Product:养殖工船}。")
    assert ("甲公司", "PRODUCES", "养殖工船") in found


def test_a_department_of_a_product_is_no_maker(said):
    """某银行数字货币部: where somebody works."""
    found = said("{Enterprise:某银行}{Product:某币}部总经理介绍。{Enterprise:某公司}{Product:某系统}上线。")
    assert {(h, t) for h, r, t in found if r == "PRODUCES"} == {("某公司", "某系统")}
