"""Programmes."""

from extract.notes import Assignment, Named, Thing, notes


def test_carried_out_by_a_place(told):
    """江苏省首创并实施某模式; plans are planned."""
    (one,) = told("{Place:江苏省}首创并实施“{Program:双高协同}”模式。")
    assert (one.head.name, one.relation, one.tail.name) == ("江苏省", "IMPLEMENTS", "双高协同")
    (other,) = told("{Place:江苏省}将实施“{Program:双高协同}”模式。")
    assert other.status == "planned"


def test_the_bodies_of_a_bracket_only_answer_for_it(nlp):
    """推广某试点。（甲局负责）: a measure, and no claim."""
    doc = nlp.make_doc("推广某某试点。（甲局负责）")
    body, scheme = Thing("Agency", "甲局"), Thing("Program", "某某试点")
    notes(doc).mentions = [Named(2, 6, scheme), Named(8, 10, body)]
    notes(doc).assignments = [Assignment(Thing("Policy", "某意见"), (), ((body, "lead"),), 7, 13, 0, 7)]
    doc = dict(nlp.pipeline)["zhengtu_schemes"](doc)
    assert [(s.head, s.tail) for s in notes(doc).statements] == []


def test_a_programme_that_runs_in_a_place(said):
    """“某协同”在甲省推行以来: the province carries it out."""
    assert ("甲省", "IMPLEMENTS", "双链协同") in said("“{Program:双链协同}”在{Place:甲省}推行以来，成效初显。")


def test_quoted_programmes_side_by_side(said):
    """推行“甲”“乙”: each is carried out."""
    found = said("{Place:甲市}推行“{Program:先用后付}”“{Program:拨投联动}”，为成果找下家。")
    assert {t for h, r, t in found if r == "IMPLEMENTS"} == {"先用后付", "拨投联动"}


def test_what_bodies_run(said):
    """由甲、乙联合组建的“某工作机制”."""
    found = said("{Agency:甲委}、{Agency:乙局}联合组建的“{Program:融资协调机制}”见效。")
    assert found == {("甲委", "IMPLEMENTS", "融资协调机制"), ("乙局", "IMPLEMENTS", "融资协调机制")}


def test_who_serves_does_not_carry_out(said):
    """某区持续强化服务某战略功能."""
    assert not said("{Zone:某自贸试验区}持续强化服务“{Program:一带一路}”功能。")
