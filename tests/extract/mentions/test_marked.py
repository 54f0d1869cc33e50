"""Things by figures and letters in their name."""

from __future__ import annotations

import pytest
from spacy.language import Language

from extract.mentions.marked import marked
from extract.names.scan import scan


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("首台20兆瓦海上风电机组并网。", ["20兆瓦海上风电机组"]),
        ("哈密市30万千瓦光伏项目开工。", ["哈密市30万千瓦光伏项目"]),
        ("国道108线旁，G5京昆高速全线通车。", ["国道108线", "G5京昆高速"]),
        ("中欧班列（武汉）开行。", ["中欧班列（武汉）"]),
        ("团队提出DeepField模型，用AI技术改进。", ["DeepField模型"]),
        ("成功将云岭二号/三号卫星及青石三号01星发射升空。", ["云岭二号/三号卫星", "青石三号01星"]),
        ("陆地探测四号01星入轨。", ["陆地探测四号01星"]),
        (
            "采购一批罗莫索注射液，患者使用奥希替尼，国家新药彝络通胶囊获批。",
            ["罗莫索注射液", "奥希替尼", "彝络通胶囊"],
        ),
        ("服用胶囊，推广商用胶囊咖啡机，中药注射液再评价。", []),
        ("装机容量500万千瓦，投资建设一批项目。", []),
    ],
)
def test_a_marked_thing_is_read(nlp: Language, text: str, found: list[str]) -> None:
    """The size, the number or the letters belong to the name; a place before it, too."""
    doc = nlp(text)
    assert [doc.text[start:end] for start, end, _ in marked(scan(doc))] == found
