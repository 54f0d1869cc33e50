"""Whose news a text is: by its source, by its links, by who says 我校."""

from __future__ import annotations

import pytest
import spacy

from extract.lists.load import rows
from extract.names.publisher import publisher
from extract.notes import notes
from kg.model import Source


def of(text: str, **source: str) -> str:
    doc = spacy.blank("zh").make_doc(text)
    notes(doc).source = Source(id="d", title="", **source)
    return publisher(doc)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("化工学院举办讲座。\n[转入](http://xwzx.cumt.edu.cn/1.htm)", "中国矿业大学"),
        ("学校召开会议。![图](http://rmtgl.hrbeu.edu.cn/a)[首发](http://gongxue.cn/b)", "哈尔滨工程大学"),
        ("我校与企业签约。南开大学副校长出席，南开大学教师参加。", "南开大学"),
        ("四川农业大学->教授来校访问 | a.com\n学校迎来南开大学、南开大学专家。", "四川农业大学"),
        ("教授来校访问 - 四川农业大学新闻网\n我校迎来南开大学、南开大学专家。", "四川农业大学"),
        ("学校召开会议。见 http://www.example.com/a", ""),
        ("两校合作。http://nosuch.edu.cn/a", ""),
    ],
)
def test_links_and_words(text: str, name: str) -> None:
    """The host of a university in a link, or the one that a text of 我校 names; otherwise nobody."""
    assert of(text) == name


def test_a_school_that_is_meant_without_its_name() -> None:
    """校长 of no school named in front is that of the only university; not the head of a named school, nor of two."""
    assert of("郑州轻工业大学与某市签约仪式举行。副市长张明，校长李强出席。") == "郑州轻工业大学"
    assert of("郑州轻工业大学教授来访。永川职教中心党委书记、校长李强介绍情况。") == ""
    assert of("南开大学和天津大学来访。校领导参加座谈。") == ""


def test_the_source_wins() -> None:
    """What is known of the document goes before what stands in it."""
    assert of("见 http://news.nankai.edu.cn/a", publisher="南京大学") == "南京大学"
    assert of("学校召开会议。", url="https://news.sicau.edu.cn/info/1.htm") == "四川农业大学"


def test_the_name_of_the_file() -> None:
    """The domain of a university as a word in the name of the file or its folder; not a plain word that is one too."""
    assert of("学校召开会议。", path="texts/news_hrbeu_2024-03-01.txt") == "哈尔滨工程大学"
    assert of("学校召开会议。", path="sicau/0301.html") == "四川农业大学"
    assert of("学校召开会议。", path="lists/hit_list.txt") == ""
    assert of("学校召开会议。", path="nankai_1.txt", publisher="南京大学") == "南京大学"


def test_every_domain_leads_to_a_university() -> None:
    """Each name of the list of domains stands on the list of universities."""
    known = {row[0] for row in rows("universities")}
    assert {name for _, name in rows("domains")} <= known
