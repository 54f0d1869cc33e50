"""The house: imports only go down, and the two wings do not see each other."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FLOORS = {
    "kg": 0,
    "kg.store": 1,
    "kg.query": 2,
    "kg.api": 2,
    "kg.export": 2,
    "kg.sheet": 2,
    "kg.copy": 2,
    "kg.cypher": 2,
    "extract": 2,
    "viz": 3,
    "kg.cli": 4,
    "kg.mcp": 4,
    "kg.__main__": 4,
}
WINGS = ({"extract"}, {"kg.query", "kg.api", "kg.export", "kg.sheet"})


def modules() -> list[Path]:
    return sorted(path for room in ("kg", "extract", "viz") for path in (ROOT / room).rglob("*.py"))


def name(path: Path) -> str:
    parts = list(path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(module: str) -> str:
    found = [known for known in FLOORS if module == known or module.startswith(known + ".")]
    return max(found, key=len) if found else ""


def imports(path: Path) -> set[str]:
    """Every module that a file imports, `from kg import query` as `kg.query`."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {module for module in found if room(module)}


@pytest.mark.parametrize("path", modules(), ids=name)
def test_imports_only_go_down(path: Path) -> None:
    """No module imports one of a higher floor."""
    mine = FLOORS[room(name(path))]
    assert not {module for module in imports(path) if FLOORS[room(module)] > mine}


@pytest.mark.parametrize("path", modules(), ids=name)
def test_the_wings_do_not_see_each_other(path: Path) -> None:
    """What extracts does not ask, what asks or shows does not extract."""
    mine = room(name(path))
    seen = {room(module) for module in imports(path)}
    for here, there in (WINGS, WINGS[::-1], ({"viz"}, {"extract"})):
        assert not (mine in here and seen & there)


def test_tests_stand_beside_the_tree() -> None:
    """Every test file of a room has the source file that it is named after."""
    for path in (ROOT / "tests").rglob("test_*.py"):
        inside = path.relative_to(ROOT / "tests")
        if inside.parts[0] in {"kg", "extract", "viz"}:
            source = ROOT / inside.parent / inside.name.removeprefix("test_")
            room = inside.parent.name == source.stem  # tests/extract/lists/test_lists.py is of the whole room
            suite = inside.name == "test_conformance.py"
            assert source.exists() or source.with_suffix("").is_dir() or room or suite, inside
