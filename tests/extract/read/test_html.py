"""HTML gives what a reader sees, one block a line."""

from pathlib import Path

from extract.read.html import read_html

PAGE = """<!DOCTYPE html><html><head><meta charset="{0}"><title>页名</title>
<meta name="ArticleTitle" content="关于某事的通知"><meta name="PubDate" content="2025-03-04 10:00">
<meta name="ContentSource" content="江苏省科技厅"><script>var a = "不要";</script></head>
<body><nav>首页</nav><!-- 注 --><h1>关于某事的通知</h1><p>第一<b>段</b>，
没有断开。</p><table><tr><td>指标</td><td>80家</td></tr></table><p>A&nbsp;&amp;&lt;B&gt;</p></body></html>"""


def test_words_and_fields() -> None:
    """Blocks are lines, inline tags are not, cells are set apart; scripts, comments and menus are gone."""
    found = read_html(PAGE.format("utf-8").encode(), Path("a.html"))
    assert found.text.split("\n") == ["关于某事的通知", "第一段，没有断开。", "指标 80家", "A\xa0&<B>"]
    assert found.fields == {"title": "关于某事的通知", "date": "2025-03-04", "publisher": "江苏省科技厅"}


def test_our_own_names_come_first() -> None:
    """title, kind, publisher, date, number, url, note as in front matter."""
    page = (
        '<meta name="title" content="甲"><meta name="kind" content="news"><meta name="ArticleTitle" content="乙"><p>文'
    )
    assert read_html(page.encode(), Path("a.html")).fields == {"title": "甲", "kind": "news"}


def test_gb18030() -> None:
    """Older sites of authorities are not UTF-8."""
    assert "第一段" in read_html(PAGE.format("gb2312").encode("gb18030"), Path("a.html")).text


def test_deep_nesting() -> None:
    """Ten thousand open tags neither hang nor break."""
    assert "文" in read_html(("<div>" * 10_000 + "文").encode(), Path("a.html")).text
