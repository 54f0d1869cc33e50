"""Bodies that the post of somebody tells: where their names begin and end, and what is none."""

from __future__ import annotations

import time

import pytest
import spacy
from spacy.language import Language

from extract.mend import mend
from extract.mentions import agencies, people, places, posted, units, zones
from extract.notes import notes

TOKENIZER = {"nlp": {"tokenizer": {"segmenter": "jieba"}}}


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config=TOKENIZER)


def told(nlp: Language, text: str) -> list[tuple[str, str]]:
    """Type and form of all bodies that posts tell."""
    doc = nlp.make_doc(mend(text).text)
    for step in (places.places, zones.zones, agencies.agencies, people.people, units.units):
        doc = step(doc)
    found = notes(doc)
    return [(one.type, found.text[one.start : one.end]) for one in sorted(found.candidates) if one.rule == "posted"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("“事情解决了。”北石巷社区党委副书记叶青禾说。", [("Agency", "北石巷社区党委")]),
        ("赣州市水旱灾害防御中心主任石云杉介绍，雨势减弱。", [("Agency", "赣州市水旱灾害防御中心")]),
        ("对此，乐青水果专业合作社理事长周海明表示满意。", [("Enterprise", "乐青水果专业合作社")]),
        ("会上，云图金融研究院研究员周海明发言。云图金融研究院承办。", [("Platform", "云图金融研究院")] * 2),
        ("“订单不断。”云旅途旅游集团行政总监石云杉说。", [("Enterprise", "云旅途旅游集团")]),
        ("云达集团副总裁、天津公司董事长周海明到会。", [("Enterprise", "云达集团")]),
        ("对此，速达达冷链总经理周海明表示满意。", [("Enterprise", "速达达冷链")]),
        ("赣南师范大学召开会议，民盟赣师大支部主委周海明到会。", [("Association", "民盟赣师大支部")]),
        ("云岭理工大学副校长周海明一行来访。", [("University", "云岭理工大学")]),
        ("赣州市章贡区石坝社区党支部书记、居委会主任周海明值守。", [("Agency", "石坝社区党支部")]),
    ],
)
def test_the_post_of_a_person_tells_a_body(nlp: Language, text: str, bodies: list[tuple[str, str]]) -> None:
    """It begins at its place, a sign or a verb, and counts wherever it is written."""
    assert told(nlp, text) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "种植专业合作社理事长周海明表示满意。",  # says of what kind, and names none
        "村党支部书记周海明介绍。",
        "当地小学校长周海明来到现场。",
        "赣州市章贡区三原分局局长周海明到场。",
        "外国语学院大学英语教研部主任周海明发言。",
        "会上，公司董事长周海明发言，大中华区总裁石云杉介绍情况，会见总经理叶青禾。",
        "市场监管局局长周海明到场。",  # nothing says whose
        "赣州市启动服务中心主任周海明说，项目已开工。",  # a verb behind the place
        "我校后勤管理处处长周海明、校医院院长石云杉参加。赣南师范大学召开会议。",  # a university's own
    ],
)
def test_no_body_is_told(nlp: Language, text: str) -> None:
    """Classes, offices inside a body, and stretches with a verb."""
    assert told(nlp, text) == []


def test_a_long_line_is_read_in_linear_time(nlp: Language) -> None:
    """Many posts in one line without a sign."""
    line = "石坝社区党委书记周海明" * 2000
    start = time.process_time()
    told(nlp, line)
    assert time.process_time() - start < 12
    assert posted.KINDS


def test_a_person_whose_name_ends_like_a_hill(nlp: Language) -> None:
    """贺云峰和过程工程研究所研究员: the person is no place that the institute's name begins with."""
    text = "赣南师范大学教授贺云峰到会。贺云峰和过程工程研究所研究员石云杉为作者。"
    assert not [body for body in told(nlp, text) if "贺云峰" in str(body)]
