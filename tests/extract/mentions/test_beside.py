"""What stands beside the name of a person."""

from extract.mentions.beside import CLOSE, FOLLOW, POST


def test_posts_before_and_verbs_behind() -> None:
    """校长|张明|表示，."""
    found = POST.search("校长张明表示")
    assert found
    assert found.group() == "校长"
    assert FOLLOW.match("表示，")
    assert "，" in CLOSE
