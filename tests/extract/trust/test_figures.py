"""The confidence of a figure and its subject."""

from spacy.language import Language
from spacy.tokens import Doc

from extract.annotate import Annotation
from extract.notes import Figure, Notes, Thing, notes
from extract.trust.figures import FLOOR, featured, figures
from kg.model import Indicator

ROW = Indicator("企业", 120, "家")


def judged(nlp: Language, subject: Thing) -> Figure:
    """A figure of a text that nowhere names the subject, weighed."""
    doc: Doc = nlp.make_doc("全年新增企业120家。")
    notes(doc).figures = [Figure(subject, ROW, 0, 11, "figure_opening")]
    return notes(figures(doc)).figures[0]


def test_a_subject_that_is_hardly_right_is_none(nlp: Language):
    """A number whose subject the text does not name keeps its number and loses the subject."""
    figure = judged(nlp, Thing("Event", "青禾论坛"))
    assert figure.confidence < FLOOR
    assert figure.subject is None
    assert figure.indicator == ROW


def test_figures_that_stay_are_weighed(annotations: list[Annotation]):
    """Of the sample corpus all that have a subject reach the floor; without one there is nothing to weigh."""
    found = [figure for annotation in annotations for figure in annotation.notes.figures]
    assert all(figure.confidence >= FLOOR for figure in found if figure.subject)
    assert sum(figure.subject is not None for figure in found) > 60


def test_features_are_said_once():
    """A feature that stood twice would weigh twice."""
    zone = Thing("Zone", "青禾高新区")
    ((_, features),) = featured(
        Notes(text="青禾高新区新增企业120家。", figures=[Figure(zone, ROW, 0, 14, "figure_opening")])
    )
    assert len(features) == len(set(features))
    assert "figure_opening of Zone" in features
