"""Documents that are cited without 《》."""

from __future__ import annotations

import pytest

from extract.mentions.cited import cited


def found(text: str) -> list[str]:
    return sorted({text[start:end] for start, end in cited(text)})


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("贯彻落实乡村振兴促进法和省水资源管理条例，推进节约利用。", ["乡村振兴促进法", "省水资源管理条例"]),
        ("根据国务院令第748号和青府发〔2022〕12号文件。", ["国务院令第748号", "青府发〔2022〕12号"]),
        ("根据省“十四五”规划和市国土空间总体规划。", ["市国土空间总体规划", "省“十四五”规划"]),
        ("双方签署战略合作框架协议。", []),
        ("双方签署“春风行动”合作备忘录。", ["“春风行动”合作备忘录"]),
        ("签订劳动合同，签署合作协议。", []),
        ("“十四五”规划期间，依法惩治违法行为，制定专项规划。", []),
        ("执法水平和立法院的刑法学研究。", []),
        ("严格遵守党章，落实中央八项规定。", ["中央八项规定", "党章"]),
        ("发布促进乡村旅游发展的指导意见。", ["促进乡村旅游发展的指导意见"]),
        ("对项目经费管理办法进行了解读。", ["项目经费管理办法"]),
        ("用好“人才二十条”。", ["人才二十条"]),
        ("审议学校事业发展“十五五”规划。", ["学校事业发展“十五五”规划"]),
        ("您提出的关于公开河湖水质的建议收悉。", ["关于公开河湖水质的建议"]),
        ("按照省财政厅苏财综〔2031〕32号文件执行。", ["苏财综〔2031〕32号"]),
        ("中华人民共和国国务院令第707号公布。", ["中华人民共和国国务院令第707号"]),
    ],
)
def test_what_is_cited(text: str, papers: list[str]) -> None:
    """Laws, numbers, plans with their owner and agreements with their kind; classes and parts of words are none."""
    assert found(text) == papers
