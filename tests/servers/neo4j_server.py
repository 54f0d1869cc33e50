"""A real Neo4j Community server for tests and benchmarks: jars from Maven, no Docker, no download page.

`Server(LINES["5.26"]).start()` takes 5 to 10 seconds. Jars are kept below `ZHENGTU_TEST_CACHE`, or
`~/.cache/zhengtu-tests`; the first time Maven copies 130 to 150 MB there.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import SystemRandom

import neo4j
from neo4j.exceptions import AuthError, DriverError, Neo4jError

POM = Path(__file__).with_name("neo4j_server.xml")
USER, PASSWORD = "neo4j", "zheng-tu-tests"
OPENS = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang")
CONFIGURATION = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
"""
# For a life of minutes and graphs of tens of nodes: Java's second compiler never earns what it costs, and a question
# is planned once, not anew whenever its lists have another length or three nodes have become twelve.
BRIEF_JAVA = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
BRIEF_CONFIGURATION = """\
dbms.cypher.min_replan_interval=1h
dbms.cypher.statistics_divergence_threshold=1.0
internal.cypher.replan_algorithm=NONE
internal.cypher.use_parameter_size=false
"""


@dataclass(frozen=True)
class Line:
    """One line of Neo4j's releases and the Java that runs it."""

    name: str
    version: str
    main: str
    oldest_java: int
    newest_java: int = 99


LINES = {
    "5.26": Line("5.26", "5.26.0", "org.neo4j.server.CommunityEntryPoint", 17, 21),
    "2026": Line("2026", "2026.08.1", "org.neo4j.server.Neo4jCommunity", 21),
}


class Absent(Exception):
    """What a server needs is not on this machine; the message says how to get it."""


def java_homes() -> Iterator[Path]:
    """Where a Java may be, the likeliest first."""
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    on_path = shutil.which("java")
    if on_path:
        yield Path(on_path).resolve().parents[1]
    for folder in ("/usr/lib/jvm", "/opt", "/Library/Java/JavaVirtualMachines", "~/.sdkman/candidates/java"):
        yield from sorted(Path(folder).expanduser().glob("*"))
        yield from sorted(Path(folder).expanduser().glob("*/Contents/Home"))


@cache
def java_version(java: Path) -> int:
    """The major version of this `java`, 0 if it does not run."""
    if not java.exists():
        return 0
    told = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', told)
    return int(found[1]) if found else 0


def java_for(line: Line) -> Path:
    """The first Java that runs this line, asked rather than assumed."""
    for home in java_homes():
        java = home / "bin" / "java"
        if line.oldest_java <= java_version(java) <= line.newest_java:
            return java
    newest = "" if line.newest_java == 99 else f" to {line.newest_java}"
    raise Absent(
        f"Neo4j {line.version} needs Java {line.oldest_java}{newest}: "
        f"apt-get install openjdk-{line.oldest_java}-jre-headless, or set JAVA_HOME"
    )


def jars_for(line: Line) -> Path:
    """The folder with the server's jars, copied by Maven unless they are there."""
    cache = Path(os.environ.get("ZHENGTU_TEST_CACHE", "~/.cache/zhengtu-tests")).expanduser()
    jars = cache / f"neo4j-{line.version}"
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # Maven's own folder is not made for two of them at once
        if not jars.exists():
            _copy_jars(line, jars)
    return jars


def _copy_jars(line: Line, jars: Path) -> None:
    if not shutil.which("mvn"):
        raise Absent(f"Neo4j {line.version} comes by Maven: apt-get install maven")
    part = Path(tempfile.mkdtemp(dir=jars.parent))
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime"]
    given = [f"-Dneo4j.version={line.version}", f"-DoutputDirectory={part}"]
    done = subprocess.run(["mvn", "-q", "-B", "-f", POM, *goal, *given], capture_output=True, text=True, check=False)
    if done.returncode:
        shutil.rmtree(part)
        raise Absent(f"Maven could not copy Neo4j {line.version}: {done.stdout[-500:]}")
    part.rename(jars)


def free_port() -> int:
    """Not one of those that the system lends to connections: it stays free until the server has started."""
    while True:
        port = SystemRandom().randrange(12_000, 32_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def _die_with_parent() -> None:
    """Let no server outlive a test run that was killed (Linux only)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


class Server:
    """One server on the loopback, with authentication on; its data live in a folder of its own.

    A `brief` one is set for tests: what is measured on it means nothing.
    """

    def __init__(self, line: Line, heap: str = "1g", brief: bool = False) -> None:
        self.line, self.heap, self.brief = line, heap, brief
        self.java, self.jars = java_for(line), jars_for(line)
        self.home = Path(tempfile.mkdtemp(prefix="zhengtu-neo4j-"))
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None
        (self.home / "conf").mkdir()
        settings = CONFIGURATION.format(port=self.port) + (BRIEF_CONFIGURATION if brief else "")
        (self.home / "conf" / "neo4j.conf").write_text(settings)

    @property
    def url(self) -> str:
        """As our stores are named: with the database, without user or password."""
        return f"neo4j://127.0.0.1:{self.port}/neo4j"

    @property
    def bolt(self) -> str:
        return f"bolt://127.0.0.1:{self.port}"

    def start(self, patience: float = 180) -> Server:
        """Start, and return when Bolt answers with our password; after a kill, the same data again."""
        if self.brief and self.process and not self._classes.exists():
            self._keep_classes(patience)
        shared = [f"-XX:SharedArchiveFile={self._classes}"] if self.brief and self._classes.exists() else []
        self._launch(shared, patience)
        return self

    @property
    def _classes(self) -> Path:
        """Where Java keeps the server's classes as it has read them: half of the work of a start."""
        return self.jars.with_name(f"{self.jars.name}-java{java_version(self.java)}.jsa")

    def _keep_classes(self, patience: float) -> None:
        """Worth a start of its own for a server that is started again and again."""
        part = self.home / "classes.jsa"
        self._launch([f"-XX:ArchiveClassesAtExit={part}"], patience)
        assert self.process
        self.process.terminate()
        self.process.wait(patience)
        shutil.move(part, self._classes)

    def _launch(self, more: list[str], patience: float) -> None:
        log = (self.home / "out.log").open("ab")
        opens = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENS]
        home = [f"--home-dir={self.home}", f"--config-dir={self.home}/conf", "--console-mode"]
        java = [self.java, f"-Xmx{self.heap}", *(BRIEF_JAVA if self.brief else ()), *more]
        command = [*java, *opens, "-cp", f"{self.jars}/*", self.line.main, *home]
        self.process = subprocess.Popen(
            command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, preexec_fn=_die_with_parent
        )
        log.close()
        self._wait(time.monotonic() + patience)

    def _wait(self, until: float) -> None:
        while not self._ready():
            assert self.process
            if self.process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(f"the server did not start: {(self.home / 'out.log').read_text()[-3000:]}")
            time.sleep(0.2)

    def _ready(self) -> bool:
        try:
            with self.driver() as driver:
                driver.execute_query("RETURN 1", database_="neo4j")
        except AuthError:
            return self._set_password()
        except (DriverError, Neo4jError):
            return False
        return True

    def _set_password(self) -> bool:
        """The first password is `neo4j` and must be changed before anything else."""
        try:
            with neo4j.GraphDatabase.driver(self.bolt, auth=("neo4j", "neo4j")) as driver:
                change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password"
                driver.execute_query(change, password=PASSWORD, database_="system")
        except (DriverError, Neo4jError):
            pass
        return False

    def driver(self) -> neo4j.Driver:
        """A plain driver, for what a test looks at behind our back."""
        return neo4j.GraphDatabase.driver(self.bolt, auth=(USER, PASSWORD), max_transaction_retry_time=0)

    def empty(self) -> None:
        """Take all data away, and leave the schema."""
        with self.driver() as driver:
            self._delete(driver, "NOT n:Zhengtu")

    def _delete(self, driver: neo4j.Driver, which: str) -> None:
        delete = f"MATCH (n) WHERE {which} CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 10000 ROWS"
        with driver.session(database="neo4j") as session:
            session.run(delete).consume()

    def clear(self) -> None:
        """Take all data, constraints and indexes away."""
        with self.driver() as driver:
            self._delete(driver, "true")
            for kind in ("CONSTRAINT", "INDEX"):
                show = f"SHOW {kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name"
                for (name,) in driver.execute_query(show, database_="neo4j").records:
                    driver.execute_query(f"DROP {kind} `{name}`", database_="neo4j")

    def kill(self) -> None:
        """kill -9, as a power cut does it."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        if self.process:
            self.process.wait()

    def stop(self) -> None:
        """End by its process id and remove its data."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()
