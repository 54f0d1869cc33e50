"""How the command line begins and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg import __version__
from kg.cli.app import app, language
from kg.errors import UnknownLanguage

COMMANDS = sorted(command.name or "" for command in app().registered_commands)


def python(*arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    """`kg` as a process of its own."""
    environment = {**os.environ, **{key: str(value) for key, value in more.items()}}
    command = [sys.executable, "-m", "kg", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment)


def test_help_is_a_table_of_contents(kg) -> None:
    """Every command under a heading, in either language; also where nothing is asked."""
    for arguments, heads in (
        ((), ("建图", "提问", "输出")),
        (("--lang", "en", "--help"), ("Build", "Ask", "Give out")),
    ):
        ran = kg(*arguments)
        assert ran.code == 0
        assert all(word in ran.out for word in (*COMMANDS, *heads))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_both_languages(kg, command: str) -> None:
    """Nothing Chinese in the English help, and the other way round no English heads."""
    chinese, english = kg(command, "--help").out, kg("--lang", "en", command, "--help").out
    assert "用法" in chinese
    assert not {"Usage", "Options", "Show this message"} & set(chinese.split())
    assert not [one for one in english if "\u4e00" <= one <= "\u9fff"]


def test_version(kg) -> None:
    """One word."""
    assert kg("--version").out.split() == [__version__]


@pytest.mark.parametrize(
    ("given", "lang", "rest"),
    [
        ([], "zh", []),
        (["--lang", "en", "stats"], "en", ["stats"]),
        (["stats", "--lang=EN", "--json"], "en", ["stats", "--json"]),
        (["show", "--", "--lang", "en"], "zh", ["show", "--", "--lang", "en"]),
        (["stats", "--lang"], "zh", ["stats", "--lang"]),
    ],
)
def test_the_language_may_stand_anywhere(
    monkeypatch: pytest.MonkeyPatch, given: list[str], lang: str, rest: list[str]
) -> None:
    """But not behind `--`, where everything is a name."""
    monkeypatch.delenv("KG_LANG", raising=False)
    assert language(given) == (lang, rest)


def test_the_language_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """KG_LANG is the default, the option wins, an unknown one is refused."""
    monkeypatch.setenv("KG_LANG", "en")
    assert language([])[0] == "en"
    assert language(["--lang", "zh"])[0] == "zh"
    monkeypatch.setenv("KG_LANG", "fr")
    with pytest.raises(UnknownLanguage):
        language([])


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        (["sho"], "没有命令 sho", "No such command 'sho'"),
        (["show"], "缺少 名称", "Missing argument 'NAME'"),
        (["show", "a", "b"], "多余的参数：b", "Got unexpected extra argument"),
        (["show", "a", "--no"], "没有选项 --no", "No such option: --no"),
        (["neighbours", "a", "--depth", "two"], "--depth 应为数字", "--depth"),
        (["neighbours", "a", "--depth"], "--depth 后面缺少值", "--depth"),
        (["neighbours", "东岭大学", "--depth", "9"], "应在 1 到 3 之间", "between 1 and 3"),
        (["show", "东岭大学", "--as-of", "去年"], "日期“去年”无法识别", "cannot read the date '去年'"),
        (["show", "东岭大学", "--relation", "爱"], "没有关系“爱”", "unknown relation '爱'"),
        (["show", "东岭大学", "--type", "x"], "没有实体类型“x”", "unknown entity type 'x'"),
        (["show", "东岭大学", "--min-confidence", "90"], "应在 0 到 1 之间", "between 0 and 1"),
        (["export", "-o", "x", "--format", "xls"], "没有导出格式“xls”", "unknown export format 'xls'"),
        (["stats", "--store", "no/such.db"], "没有图谱文件 no/such.db", "no graph file no/such.db"),
        (["stats", "--lang", "fr"], "没有语言“fr”", "没有语言“fr”"),
    ],
)
def test_wrong_use_is_one_line(kg, arguments: list[str], zh: str, en: str) -> None:
    """In the language chosen, exit code 2, nothing on standard output."""
    for lang, words in ((["--lang", "zh"], zh), (["--lang", "en"], en)):
        ran = kg(*([] if "--lang" in arguments else lang), *arguments)
        assert (ran.code, ran.out) == (2, "")
        assert words in ran.err
        assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "name", ["不存在的名字", "", "\x1b[31m\n\u202e", "'\"<>\n", "%s{0}{given}", "啊" * 5000, "\udcff"]
)
def test_a_name_that_is_not_there_is_one_line_and_json(kg, name: str) -> None:
    """Exit code 1; whatever the name holds, it does nothing to the terminal."""
    ran = kg("show", "--json", "--", name)
    assert ran.code == 1
    assert ran.json["error"]["code"] == "unknown_name"
    assert ran.err.count("\n") == 1
    assert not {"\x1b", "\u202e"} & set(ran.err)


def test_errors_are_words_also_in_a_process_of_its_own(db: str) -> None:
    """No traceback, and Chinese whatever the locale says."""
    ran = python("show", "不存在的名字", KG_STORE=db, LANG="C", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert ran.returncode == 1
    assert "图谱里没有“不存在的名字”" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("arguments", [["show", "云台高新区"], ["stats", "--json"], ["export", "-o", "-"], ["--help"]])
def test_a_reader_that_goes_away_is_no_error(db: str, arguments: list[str]) -> None:
    """`kg … | head -c 1` ends quietly."""
    command = [sys.executable, "-m", "kg", *arguments]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "KG_STORE": db}
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("arguments", [["show", "云台高新区"], ["stats", "--json"], ["export", "-o", "-"]])
def test_a_full_disk_is_said(db: str, arguments: list[str]) -> None:
    """Exit code 2 and one line."""
    with open("/dev/full", "w") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "kg", *arguments],
            stdout=full, stderr=subprocess.PIPE, env={**os.environ, "KG_STORE": db},
        )  # fmt: skip
    assert ran.returncode == 2
    assert ran.stderr.startswith(b"kg: ")
    assert ran.stderr.count(b"\n") == 1
