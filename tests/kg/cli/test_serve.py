"""`kg serve` as its users start it: in a process of its own, on a free port."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from neo4j_server import free_port


def test_it_answers_and_ends(db: str) -> None:
    """The page and the API answer; Ctrl+C ends it."""
    port = free_port()
    command = [sys.executable, "-m", "kg", "serve", "--port", str(port), "--store", db]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, "KG_LANG": "zh"})
    try:
        answer = _when_up(f"http://127.0.0.1:{port}/api/stats")
        assert b'"documents"' in answer
        server.send_signal(signal.SIGINT)
        told = server.communicate(timeout=20)[1]
    finally:
        server.kill()
    assert f"http://127.0.0.1:{port}/" in told
    assert "Traceback" not in told


def _when_up(address: str) -> bytes:
    end = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                return bytes(answer.read())
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.1)


def test_a_port_in_use_is_said(kg: Callable[..., Any]) -> None:
    """With how to choose another; exit code 2."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ran = kg("serve", "--port", port)
    assert ran.code == 2
    assert port in ran.err
    assert "--port" in ran.err


def test_a_graph_that_is_not_there(kg: Callable[..., Any]) -> None:
    """Said before the server stands."""
    assert kg("serve", "--store", "nothing.db").code == 2


@pytest.mark.parametrize("port", ["0", "70000", "x"])
def test_a_port_that_is_none(kg: Callable[..., Any], port: str) -> None:
    """Refused with the bounds."""
    assert kg("serve", "--port", port).code == 2


def test_listening_to_others_is_said(kg: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A clear word before other machines can read along."""
    monkeypatch.setattr("viz.server.serve", lambda *given: None)
    assert "别的机器" in kg("serve", "--host", "0.0.0.0").err
    assert "别的机器" not in kg("serve").err
