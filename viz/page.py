"""The page that map and explorer share: template, words, style and scripts, and what the browser may run.

Everything of ours stands in `static/` and `templates/` as it is sent; there is no build step.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import yaml
from markupsafe import Markup

# In this order; each file adds its part to `zt`. The last one starts the page.
MODULES = (
    "base.js",
    "graph.js",
    "state.js",
    "visible.js",
    "labels.js",
    "picture.js",
    "emphasis.js",
    "app.js",
    "unfold.js",
    "known.js",
    "groups.js",
    "arrange.js",
    "search.js",
    "legend.js",
    "evidence.js",
    "card.js",
    "paths.js",
    "time.js",
    "table.js",
    "asked.js",
    "figure.js",
    "export.js",
    "link.js",
    "saved.js",
    "keys.js",
    "source.js",
    "tools.js",
    "start.js",
)


@cache
def view_script() -> str:
    """Our own script: all modules, in one scope of their own."""
    body = "\n".join(_static(name) for name in MODULES)
    return f'(() => {{\n"use strict";\n{body}\n}})();\n'


@cache
def vis_script() -> str:
    """vis-network, from the wheel of pyvis."""
    path = resources.files("pyvis").joinpath("templates/lib/vis-9.1.2/vis-network.min.js")
    return path.read_text(encoding="utf-8")


@cache
def style() -> str:
    return _static("view.css")


@cache
def words(lang: str) -> dict[str, str]:
    """Every word that the page shows."""
    found: dict[str, dict[str, str]] = yaml.safe_load(_static("words.yaml"))
    return found["en" if lang == "en" else "zh"]


def safe_json(value: Any) -> Markup:
    """JSON that may stand in a script element: nothing in it can end the element or open another."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(_without_halves(text))


def inline() -> Mapping[str, Any]:
    """Style and scripts to stand in the page itself."""
    return {"style": Markup(style()), "scripts": [Markup(vis_script()), Markup(view_script())]}


@cache
def inline_policy() -> str:
    """The content security policy of the one-file map: these scripts by their hash, and nothing from anywhere."""
    scripts = " ".join(_hash(script) for script in (vis_script(), view_script()))
    return policy(f"script-src {scripts}", f"style-src {_hash(style())}", "img-src data: blob:")


def policy(*rules: str) -> str:
    """A content security policy that allows these things and nothing else."""
    return "; ".join(["default-src 'none'", *rules, "base-uri 'none'", "form-action 'none'"])


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode() + "'"


def _static(name: str) -> str:
    return resources.files("viz").joinpath("static", name).read_text(encoding="utf-8")


def _without_halves(text: str) -> str:
    """A file cannot hold half a surrogate pair; it is written as JSON writes it."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
