"""Kinds of sentences and the path of headings."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

from extract.notes import notes

Read = Callable[[str], Doc]
POLICY = (
    "关于促进园区发展的意见\n苏政发〔2030〕3号\n各设区市人民政府：\n为促进发展，提出意见。\n一、总体要求\n坚持创新。\n二、主要任务\n"
    "（一）打造平台。\n1.促进研发。支持建设中心。（省科技厅负责）\n江苏省人民政府\n2030年1月2日"
)


def kinds(doc: Doc) -> list[tuple[str, str]]:
    return [(s.kind, doc.text[s.start : s.end]) for s in notes(doc).sentences]


def test_kinds_of_a_policy(read: Read) -> None:
    """Title, number, address, headings, signature and date are told apart."""
    found = {words: kind for kind, words in kinds(read(POLICY))}
    assert found["关于促进园区发展的意见"] == "title"
    assert found["苏政发〔2030〕3号"] == "number"
    assert found["各设区市人民政府："] == "address"
    assert found["一、总体要求"] == found["（一）打造平台。"] == found["1.促进研发。"] == "heading"
    assert found["江苏省人民政府"] == found["2030年1月2日"] == "sign"


def test_the_path_of_headings(read: Read) -> None:
    """A sentence knows the headings above it, without their numbers; a bracket is a sentence of its own."""
    doc = read(POLICY)
    paths = {doc.text[s.start : s.end]: s.headings for s in notes(doc).sentences}
    assert paths["坚持创新。"] == ("总体要求",)
    assert paths["支持建设中心。"] == ("主要任务", "打造平台", "促进研发")
    assert paths["（省科技厅负责）"] == ("主要任务", "打造平台", "促进研发")


def test_a_stop_in_a_quotation_ends_no_sentence(read: Read) -> None:
    """“……。……。” is within one sentence until the quotation closes."""
    doc = read("他说：“创新是关键。要抓住机遇。”随后离开。这是第二句。")
    assert [words for _, words in kinds(doc)] == ["他说：“创新是关键。要抓住机遇。”", "随后离开。", "这是第二句。"]


def test_by_lines_and_captions(read: Read) -> None:
    """Credits are no sentences of the text."""
    found = kinds(read("园区故事\n本报记者 张三 李四\n企业越来越多。\n图1 园区示意"))
    assert [kind for kind, _ in found] == ["title", "byline", "body", "caption"]
