"""The verb that governs a programme or an industry, and its doer."""


def test_the_doer_in_front_of_the_verb(said):
    """某省重点发展以甲、乙为主的丙产业: all three."""
    found = said("{Place:某省}重点发展以{Industry:锂电}、{Industry:风电}为主的{Industry:新能源}产业。")
    assert found == {("某省", "FOCUSES_ON", name) for name in ("锂电", "风电", "新能源")}


def test_the_doer_of_an_earlier_clause(said):
    """某区……，健全某机制."""
    found = said("{Zone:甲高新区}坚持改革，着力健全“{Program:一窗通办}”机制。")
    assert found == {("甲高新区", "IMPLEMENTS", "一窗通办")}


def test_who_tells_is_no_doer(said):
    """某局负责人介绍推动某产业: the bureau does not focus on it."""
    assert not said("{Agency:甲局}负责人介绍推进{Program:某改革}情况。")


def test_an_institution_that_bears_the_name_of_a_field(said):
    """建设某产业学院: the school is meant, not the field."""
    assert not said("{University:某大学}建设{Industry:集成电路}产业学院。")
