"""Names that begin with a place or a university are read whole, whatever words are in them; clauses are not."""

from __future__ import annotations

import pytest
from spacy.language import Language

from extract.mend import mend
from extract.mentions.seated import seated
from extract.names.scan import scan
from extract.pipeline import load


@pytest.fixture(scope="module")
def nlp() -> Language:
    """The tokenizer that ships; no step is run."""
    return load()


def found(nlp: Language, text: str) -> list[tuple[str, str]]:
    """Type and form of every candidate, in the order of the text."""
    text = mend(text).text
    return [(one.type, text[one.start : one.end]) for one in sorted(seated(scan(nlp.make_doc(text))))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("湖南省农业技术推广总站派员参加。", [("Agency", "湖南省农业技术推广总站")]),
        (
            "湖南大学“青禾先锋”宣讲团走进社区。",
            [("Association", "湖南大学“青禾先锋”宣讲团"), ("Association", "“青禾先锋”宣讲团")],
        ),
        ("来自匈牙利国家高等教育认证署的专家", [("Agency", "匈牙利国家高等教育认证署")]),
        ("杭州高校理论宣讲联盟揭牌", [("Alliance", "杭州高校理论宣讲联盟")]),
        ("巴州区成立宣讲团，一家葡萄牙企业签署协议。", []),
        ("湖南启动农业技术推广总站改造", []),
        ("李明、王强组成的“云杉小分队”团队获奖。", [("Platform", "“云杉小分队”团队")]),
        ("青岛市成立京津冀医养结合联盟。", [("Alliance", "京津冀医养结合联盟")]),
        ("宜昌高新区加入全省科创合作联盟。", []),
    ],
)
def test_a_place_leads_the_name(nlp: Language, text: str, names: list[tuple[str, str]]) -> None:
    """From the place to the kind of body; a verb of the clause behind the place ends it."""
    assert [one for one in found(nlp, text) if len(one[1]) > 6] == names
