"""The confidence of a figure and its subject."""

from extract.annotate import Annotation
from extract.notes import Figure, Notes, Thing
from extract.trust.figures import featured
from kg.model import Indicator


def test_figures_with_a_subject_are_weighed(annotations: list[Annotation]):
    """Each between 0 and 1, and not all alike; without a subject there is nothing to weigh, and the number stays."""
    found = [figure for annotation in annotations for figure in annotation.notes.figures]
    assert all(0 < figure.confidence < 1 for figure in found if figure.subject)
    assert len({figure.confidence for figure in found if figure.subject}) > 20
    assert {figure.confidence for figure in found if not figure.subject} == {0.0}


def test_features_are_said_once():
    """A feature that stood twice would weigh twice."""
    zone = Thing("Zone", "青禾高新区")
    row = Figure(zone, Indicator("企业", 120, "家"), 0, 14, "figure_opening")
    ((_, features),) = featured(Notes(text="青禾高新区新增企业120家。", figures=[row]))
    assert len(features) == len(set(features))
    assert "figure_opening of Zone" in features
