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
