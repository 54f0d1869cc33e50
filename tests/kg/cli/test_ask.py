"""search, show, stats."""

from __future__ import annotations


def test_search(kg) -> None:
    """By two characters, by initials, by several words; JSON has the whole entity."""
    for words in (["高新"], ["ytgxq"], ["云台", "高新区"]):
        assert "云台高新区" in kg("search", *words).out
    found = kg("search", "高新", "--json").json
    assert found["words"] == "高新"
    assert found["entities"][0]["aliases"] == ["云台国家高新技术产业开发区"]


def test_search_that_finds_nothing_says_where_it_looked(kg) -> None:
    """How many documents, of which years."""
    ran = kg("search", "量子")
    assert (ran.code, ran.out) == (1, "")
    assert "在3篇文档（2025–2026）中没有" in ran.err
    assert kg("search", "量子", "--json").json == {"words": "量子", "entities": []}
    assert "在1篇文档（2025，截至2025-06-30发布的）中没有" in kg("search", "量子", "--as-of", "2025-06-30").err
    assert "3 documents (2025–2026)" in kg("--lang", "en", "search", "量子").err


def test_search_is_bounded(kg) -> None:
    """By type and by number."""
    assert "联盟" not in kg("search", "高新区", "--type", "园区").out.replace("三河高新区联盟", "联盟")
    assert len(kg("search", "高新区", "--limit", "1", "--json").json["entities"]) == 1


def test_show_gives_every_receipt(kg) -> None:
    """Title, publisher, date, 文号, quote; planned apart."""
    out = kg("show", "云台高新区").out
    for words in (
        "又名：云台国家高新技术产业开发区",
        "结对高校（1）",
        "东岭大学 高校",
        "“云台高新区与东岭大学结对” —— 《云台高新区与东岭大学结对》 云台日报",
        "云政办发〔2025〕3号",
        "[计划；置信度 0.90]",
    ):
        assert words in out
    english = kg("--lang", "en", "show", "云台高新区").out
    assert "paired with" in english
    assert "planned" in english


def test_show_an_indicator_and_a_measure(kg) -> None:
    """With what they are made of."""
    out = kg("show", "合作项目 ≥ 40个（2026）").out
    assert "数值: 40" in out
    assert "主体（1）" in out
    assert "责任单位（1）" in kg("show", "共建实验室").out


def test_show_folds_at_eighty_columns(kg) -> None:
    """Chinese characters are two columns wide."""
    from rich.cells import cell_len

    for arguments in (
        ["show", "云台高新区"],
        ["stats"],
        ["search", "高新"],
        ["neighbours", "云台高新区", "--depth", "2"],
    ):
        assert max(map(cell_len, kg(*arguments).out.splitlines())) <= 80


def test_show_limits_are_told(kg) -> None:
    """What is left off is counted; JSON leaves nothing off unless told to."""
    out = kg("show", "三河高新区联盟", "--limit", "1", "--receipts", "1").out
    assert "还有 1 条" in out
    assert "另有 1 处" in out
    assert len(kg("show", "三河高新区联盟", "--json").json["edges"]) == 2
    assert len(kg("show", "三河高新区联盟", "--json", "--limit", "1").json["edges"]) == 1


def test_an_ambiguous_name_lists_what_it_may_mean(kg) -> None:
    """And each of those, given back, is understood."""
    ran = kg("show", "青禾中心", "--json")
    assert ran.code == 2
    candidates = ran.json["error"]["candidates"]
    assert len(candidates) == 2
    for one in candidates:
        assert one["id"] in ran.err
        assert kg("show", one["id"]).code == 0
        assert kg("show", f"{one['type']}:青禾中心").code == 0


def test_stats(kg) -> None:
    """Counts in words and in JSON."""
    out = kg("stats").out
    assert "文档 3，日期 2025-06-10 – 2026-01-20" in out
    assert "断言       13" in out
    found = kg("stats", "--json").json
    assert (found["documents"], found["types"]["Zone"], found["relations"]["MEMBER_OF"]) == (3, 2, 3)
    assert kg("stats", "--json", "--as-of", "2025-06-30").json["claims"] == 4


def test_names_that_begin_with_a_dash_stand_behind_two(kg, db: str, hostile) -> None:
    """And names of any other kind are shown so that they do nothing."""
    from kg.store.open import open_store

    with open_store(db, "write") as store:
        store.write(hostile)
    assert kg("show", "--", "-x").code == 0
    for one in hostile.entities:
        for arguments in (["show", one.id], ["neighbours", one.id], ["search", "--", one.name]):
            out = kg(*arguments).out
            assert not {"\x1b", "\u202e", "\x00"} & set(out)
            assert kg(*arguments[:1], "--json", *arguments[1:]).json
