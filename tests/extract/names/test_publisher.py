"""Whose news a text is."""

import spacy

from extract.names.publisher import publisher
from extract.notes import notes
from kg.model import Source


def test_a_news_site_is_that_of_its_university():
    """南开新闻网 is of 南开大学; a paper is of nobody here."""
    for site, name in (("南开新闻网", "南开大学"), ("某某日报", "")):
        doc = spacy.blank("zh")("会议召开。")
        notes(doc).source = Source(id="d", title="", publisher=site)
        assert publisher(doc) == name
