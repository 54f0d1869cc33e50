"""Title, 文号, issuer, date, kind and place out of the text itself."""

import pytest

from extract.read.heading import read_heading
from kg.model import Document

POLICY = """某省人民政府办公厅关于促进
园区协同创新的若干措施
浙政办发〔2024〕12号
各市、县（市、区）人民政府，省政府直属各单位：
为促进园区协同创新，制定以下措施。
一、总体要求
坚持需求导向。
浙江省人民政府办公厅
2024年3月5日
（此件公开发布）
附件
任务清单
"""


def heading(text: str, **given: str) -> Document:
    return read_heading(Document(id="d", text=text, **{"title": "", **given}))


def test_a_policy_says_all_of_itself() -> None:
    """A title over two lines, its number, and the closing in front of an attachment."""
    found = heading(POLICY)
    assert found.title == "某省人民政府办公厅关于促进园区协同创新的若干措施"
    assert (found.number, found.date, found.kind) == ("浙政办发〔2024〕12号", "2024-03-05", "policy")


def test_what_is_given_stays() -> None:
    """Only empty fields are filled."""
    found = heading(POLICY, title="题", date="2020", publisher="甲")
    assert (found.title, found.date, found.publisher) == ("题", "2020", "甲")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("扬州市科学技术局关于申报项目的通知\n各有关单位：\n现将有关事项通知如下。", "扬州市"),
        ("关于支持产业发展的若干政策\n苏政发〔2024〕3号\n各市：\n请执行。", "江苏省"),
        ("国务院关于同意设立新区的批复\n国函〔2024〕3号\n某省：\n同意。", ""),
        ("市科技局关于申报项目的通知\n请按时申报。\n扬州市科学技术局\n2024年1月2日", "扬州市"),
    ],
)
def test_place_of_the_issuer(text: str, place: str) -> None:
    """By the issuer in the title, the closing, or the province's sign in the 文号; none for the centre."""
    assert heading(text).place == place


def test_a_date_in_chinese_numerals() -> None:
    """二〇二三年十二月二十一日 is 2023-12-21."""
    assert heading("关于某事的通知\n各单位：\n请知悉。\n某市人民政府\n二〇二三年十二月二十一日").date == "2023-12-21"


def test_a_report_names_its_source() -> None:
    """消息, 讯 and a dated link tell source, kind and date."""
    found = heading(
        "园区里的春天\n央视网消息（新闻联播）：近日，园区开工。\n[查看原文](https://a.cn/2025/03/04/x.shtml)"
    )
    assert (found.title, found.publisher, found.kind, found.date) == ("园区里的春天", "央视网", "news", "2025-03-04")


def test_notice_and_interview() -> None:
    """A call for applications is a notice, a dialogue an interview."""
    assert heading("关于申报2025年项目的通知\n各单位：\n请申报。").kind == "notice"
    assert heading("对话园区主任\n问：为什么？\n答：因为需要。").kind == "interview"


def test_prose_has_no_title() -> None:
    """A text that begins with a sentence has none, and no number is taken out of its prose."""
    found = heading("根据国发〔2019〕3号文件，园区今年开工项目20个。第二句。")
    assert (found.title, found.number) == ("", "")


def test_odd_texts_do_no_harm() -> None:
    """Long lines, signs alone, nothing."""
    for text in ("", "\n\n", "（" * 5000, "年" * 5000, "1" * 100_000, "第〔2024〕号"):
        assert heading(text).number == ""


def test_a_work_report_tells_its_congress() -> None:
    """The line below the title of a work report names the place and the day."""
    text = "政府工作报告\n——2024年1月10日在云南省昆明市第十五届人民代表大会第四次会议上\n各位代表：\n"
    read = read_heading(Document(id="d", title="", text=text))
    assert (read.date, read.place) == ("2024-01-10", "昆明市")


def test_a_paper_tells_its_day() -> None:
    """The line of a newspaper's page gives the date of the report."""
    read = read_heading(
        Document(id="d", title="", text="云台日报 2025年9月12日 第10版\n一座小城的新产业\n走进云台市，…")
    )
    assert read.date == "2025-09-12"


def test_a_bulletin_that_begins_with_its_year_has_its_place() -> None:
    """2024年云南省昆明市…公报 is of 昆明市."""
    text = "2023年云南省昆明市国民经济和社会发展统计公报\n初步核算，全年地区生产总值7864亿元。"
    assert read_heading(Document(id="d", title="", text=text)).place == "昆明市"
    text = "2023年上半年昆明市经济运行情况\n上半年，全市工业增加值增长5%。"
    read = read_heading(Document(id="d", title="", text=text))
    assert (read.title, read.place) == ("2023年上半年昆明市经济运行情况", "昆明市")
