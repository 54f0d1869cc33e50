"""What the text around leaves to a clause."""


def test_who_governs_a_place_speaks_for_it(said):
    """某区区委书记张明表示，要壮大某产业: the district."""
    found = said("{Place:东兴区}{Agency:东兴区委|东兴区委}书记{Person:张明}表示，要壮大{Industry:中医药}产业。")
    assert ("东兴区委", "FOCUSES_ON", "中医药") not in found


def test_the_maker_of_a_product_is_not_its_user(said):
    """某公司研发的软件，赋能某业: told of the software."""
    assert not said("{Enterprise:某公司}研发的工程软件，赋能{Industry:航空航天}领域。")


def test_a_fund_set_up_for_fields(said):
    """设立某基金，重点支持某产业: the fund does."""
    found = said("{Zone:甲高新区}设立{Fund:某基金}，重点支持{Industry:储能}。")
    assert ("某基金", "SUPPORTS", "储能") in found
    assert ("甲高新区", "SUPPORTS", "储能") not in found
