"""The page's parts: words in two languages, scripts that are all sent, JSON that stays in its element."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from viz import page

STATIC = Path(page.__file__).parent / "static"


def test_every_script_is_sent() -> None:
    """No file in static/ is forgotten, none is listed that is not there."""
    assert sorted(page.MODULES) == sorted(path.name for path in STATIC.glob("*.js"))


def test_both_languages_say_the_same() -> None:
    """Every word exists in Chinese and English, with the same places to fill."""
    zh, en = page.words("zh"), page.words("en")
    assert list(zh) == list(en)
    assert [key for key in zh if set(re.findall(r"\{\w+\}", zh[key])) != set(re.findall(r"\{\w+\}", en[key]))] == []


def test_every_word_that_the_scripts_say_exists() -> None:
    """zt.say("…") with a key that is written out."""
    said = set(re.findall(r'zt\.say\("(\w+)"', page.view_script()))
    assert said - set(page.words("zh")) == set()


@given(st.text(st.characters()))
def test_json_stays_in_its_element(text: str) -> None:
    """Whatever the text, no tag begins or ends in it, and it is read back as it was."""
    written = str(page.safe_json({"text": text}))
    assert not set(written) & set("<>&\u2028\u2029")
    assert json.loads(written.encode("utf-8")) == {"text": text}


def test_the_policy_names_the_scripts_by_hash() -> None:
    """What runs is exactly what we wrote."""
    digest = base64.b64encode(hashlib.sha256(page.view_script().encode()).digest()).decode()
    assert f"'sha256-{digest}'" in page.inline_policy()
    assert "default-src 'none'" in page.inline_policy()
    assert "unsafe" not in page.inline_policy()


def test_no_script_can_end_its_element() -> None:
    """Inlined scripts hold nothing that a browser would take for the end of the script."""
    for script in (page.vis_script(), page.view_script()):
        assert "</script" not in script
        assert "<!--" not in script
