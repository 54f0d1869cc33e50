"""Lists that count themselves."""

from __future__ import annotations

import pytest
import spacy

from extract.mentions.fields.numbered import numbered


def found(text: str) -> list[str]:
    doc = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}}).make_doc(text)
    borders = {*doc.to_array("IDX").tolist(), len(text)}
    return [text[start:end] for start, end, _ in numbered(text, borders)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("园区主攻硅灰及硅基新材料、生物医药、精细化工三大主导产业。", ["硅灰及硅基新材料", "生物医药", "精细化工"]),
        ("中心瞄准可重复使用火箭回收、卫星超级工厂两大方向。", ["可重复使用火箭回收", "卫星超级工厂"]),
        ("重点引进康复辅助器具、智慧健康养老、抗衰老三类项目。", ["康复辅助器具", "智慧健康养老", "抗衰老"]),
        ("石门县建成茶叶、柑橘、生猪三大特色产业。", ["茶叶", "柑橘", "生猪"]),
        ("岛上聚焦深海养殖、渔港经济、休闲渔业“三大业态”。", ["深海养殖", "渔港经济", "休闲渔业"]),
        ("推动现代金融、高新技术、会展和体育等四大重点发展产业。", ["现代金融", "会展", "体育"]),
        ("大赛设置人工智能、集成电路、生命健康三个赛道。", ["人工智能", "集成电路", "生命健康"]),
        (
            "设置果蔬保鲜与营养健康、粮油加工与品质安全、草种质创新与利用三个研究方向。",
            ["果蔬保鲜与营养健康", "粮油加工与品质安全", "草种质创新与利用"],
        ),
        ("选择石油、钢铁和有色三个行业开展试点。", ["石油", "钢铁", "有色"]),
    ],
)
def test_each_item_is_a_field(text: str, names: list[str]) -> None:
    """As many items as the list says: each is bounded by its neighbours and by the verb."""
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "聚焦改革、开放、创新三大领域。",
        "云台高新区聚焦教育、医疗、养老三大领域补短板。",
        "抓好产业、项目、园区三大板块。",
        "主题展区涵盖核心技术、智能终端、应用赋能三大板块。",
        "发展生物医药、新材料等五大产业。",
    ],
)
def test_other_lists_are_none(text: str) -> None:
    """Spheres of government, matters of plans, and lists that do not name all their members."""
    assert not found(text)
