"""What a line leaves to its readers."""


def test_places_stand_for_zones(said):
    """合肥、芜湖2家高新区: the zones, and not the cities."""
    found = said("{Place:合肥}、{Place:芜湖市}2家国家高新区加入{Alliance:某联盟}。")
    assert {h for h, _, _ in found} == {"合肥高新区", "芜湖高新区"}


def test_cities_stay_cities(said):
    """南京、苏州等7个市 are the cities themselves."""
    found = said("{Place:南京}、{Place:苏州}等7个市组建{Fund:某基金}。")
    assert {h for h, _, _ in found} == {"南京", "苏州"}


def test_both_without_two_named_is_nothing(said):
    """双方 where no two were named says nothing."""
    assert not said("双方将共建{Platform:某研究院}。")
