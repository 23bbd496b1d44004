"""Real processes: the command as people start it, in a clean environment, with and without a terminal.

What needs no process of its own runs in this one (``in_process``), in the same clean place (``elsewhere``).
"""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ecomteam.advice import why
from ecomteam.cli import reading
from ecomteam.cli.options import folders
from ecomteam.knowledge.base import Knowledge
from ecomteam.shop.case import Case
from tests.conftest import EPOCH
from tests.shipped import KNOWLEDGE

ROOT = Path(__file__).parents[2]
PATIENCE = 10.0
INTERRUPT = "\x03"
MOST_QUESTIONS = 40

# The terminal has to be the one that ^C comes from.
ON_ITS_TERMINAL = """
import fcntl, runpy, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
runpy.run_module("ecomteam", run_name="__main__", alter_sys=True)
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


PROOFS: dict[tuple[Any, ...], Any] = {}


def remembering(deed: Callable[..., Any]) -> Callable[..., Any]:
    """A deed of ``advice.why``, which plans a shop hundreds of times: the same for every size, format and language."""

    def remembered(case: Case, *roles: str) -> Any:
        key = (deed, case.knowledge is KNOWLEDGE, msgspec.json.encode(case.team), case.today, roles)
        if not key[1] or key not in PROOFS:
            PROOFS[key] = deed(case, *roles)
        return PROOFS[key]

    return remembered


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, cache: Path) -> Path:
    """An empty folder, and places of its own to keep things; what ships is read once for all commands that run here."""
    monkeypatch.setattr(why, "why", remembering(why.why))
    monkeypatch.setattr(why, "before", remembering(why.before))
    read = reading.knowledge

    def knowledge(verbose: bool = False, overlays: Sequence[Path] | None = None, settled: bool = True) -> Knowledge:
        laid = folders(overlays) if settled else overlays
        return read(verbose, overlays, settled) if verbose or laid else KNOWLEDGE

    monkeypatch.setattr(reading, "knowledge", knowledge)
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def environment(tmp_path: Path, cache: Path) -> dict[str, str]:
    """What a process gets: nothing of the machine that could change what it says."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "home"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CACHE_HOME": str(cache),
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "SOURCE_DATE_EPOCH": EPOCH,
    }


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    """``run("plan", "team.yaml")`` in an empty folder, without a terminal."""

    def start(
        *arguments: str, env: Mapping[str, str] | None = None, code: str | None = None, **options: Any
    ) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *(("-c", code) if code else ("-m", "ecomteam")), *arguments]
        streams: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        settings = streams | options
        if "input" not in settings:
            settings.setdefault("stdin", subprocess.DEVNULL)
        settings |= {"env": {**environment, **(env or {})}, "cwd": tmp_path, "timeout": PATIENCE}
        return subprocess.run(command, check=False, **settings)

    return start


@dataclass
class Session:
    """A command on a terminal of 80 columns; its standard output goes elsewhere unless that is asked for."""

    process: subprocess.Popen[bytes]
    terminal: int
    output: Path
    seen: str = ""
    mark: int = 0
    pending: bytes = field(default=b"", repr=False)

    def until(self, text: str) -> str:
        """Read until the text has appeared after what was waited for before; what came up to there."""
        end = time.monotonic() + PATIENCE
        while (found := self.seen.find(text, self.mark)) < 0:
            assert time.monotonic() < end, f"waited in vain for {text!r}; there is:\n{self.seen}"
            assert self._more(), f"the command ended before {text!r}; there is:\n{self.seen}"
        start, self.mark = self.mark, found + len(text)
        return self.seen[start : self.mark]

    def answer(self, line: str) -> str:
        """Type a line; what is said until the next prompt."""
        self.type(line + "\n")
        self.until("\n")  # the echo of what was typed
        return self.prompt()

    def prompt(self) -> str:
        """Read until somebody is asked to type; what is said up to there. Of all lines only prompts stay open."""
        end = time.monotonic() + PATIENCE
        while not self.asks:
            assert time.monotonic() < end, f"waited in vain for a prompt; there is:\n{self.seen}"
            assert self._more(), f"the command ended before a prompt; there is:\n{self.seen}"
        start, self.mark = self.mark, len(self.seen)
        return self.seen[start:]

    @property
    def asks(self) -> bool:
        return self.seen.endswith(": ") and len(self.seen) > self.mark

    def answer_all(self, answers: Mapping[str, str]) -> None:
        """From a prompt to the end of the interview: to each prompt the answer whose key is in it."""
        for _ in range(MOST_QUESTIONS):
            prompt = self.seen.rsplit("\n", 1)[-1]
            assert prompt.endswith(": "), self.seen
            self.type(next((answer for key, answer in answers.items() if key in prompt), "") + "\n")
            self.until("\n")
            end = time.monotonic() + PATIENCE
            while not self.asks:
                assert time.monotonic() < end, self.seen
                if not self._more():
                    return
            self.mark = len(self.seen)
        raise AssertionError(f"there is no end to it:\n{self.seen}")

    def type(self, text: str) -> None:
        if text == INTERRUPT:
            self._waits()
        os.write(self.terminal, text.encode())

    def stops(self) -> None:
        """Take the advice now, which is no fault."""
        self.type("stop\n")
        assert self.finish()[0] == 0

    def breaks_off(self) -> None:
        self.type(INTERRUPT)
        assert self.finish()[0] == 130

    def finish(self) -> tuple[int, str]:
        """Exit code and standard output."""
        assert self.ended(PATIENCE), self.seen
        return self.process.wait(PATIENCE), self.output.read_text(encoding="utf-8")

    def ended(self, patience: float) -> bool:
        """Whether the command ends within so many seconds."""
        end = time.monotonic() + patience
        while self._more():
            if time.monotonic() > end:
                return False
        return True

    def kill(self, number: signal.Signals) -> int:
        self._waits()
        self.process.send_signal(number)
        return self.finish()[0]

    def _waits(self) -> None:
        """Until the command waits for a key: Python misses a signal that comes between a prompt and the waiting."""
        state = Path(f"/proc/{self.process.pid}/stat")
        if not state.exists():
            time.sleep(0.2)
            return
        end, asleep = time.monotonic() + PATIENCE, 0
        while asleep < 3 and time.monotonic() < end and self.process.poll() is None:
            asleep = asleep + 1 if state.read_text().rpartition(")")[2].split()[0] == "S" else 0
            time.sleep(0.02)

    def _more(self) -> bool:
        ready, _, _ = select.select([self.terminal], [], [], 1)
        if not ready:
            return self.process.poll() is None
        try:
            chunk = os.read(self.terminal, 65536)
        except OSError:
            return False
        self.pending += chunk
        text = self.pending.decode(errors="ignore") if chunk else ""
        if text.encode() == self.pending:
            self.seen += text.replace("\r\n", "\n")
            self.pending = b""
        return bool(chunk)


Start = Callable[..., Session]


@pytest.fixture
def session(environment: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """``session("plan")`` starts a command whose input and messages are a terminal."""
    pty = pytest.importorskip("pty")
    opened: list[Session] = []

    def start(*arguments: str, env: Mapping[str, str] | None = None, on_screen: bool = False) -> Session:
        terminal, inner = pty.openpty()
        _size(inner)
        # A pipe would fill up while nobody reads it.
        output = tmp_path / f"output-{len(opened)}"
        with output.open("wb") as file:
            process = subprocess.Popen(
                [sys.executable, "-c", ON_ITS_TERMINAL, *arguments],
                stdin=inner,
                stdout=inner if on_screen else file,
                stderr=inner,
                env={**environment, **(env or {})},
                cwd=tmp_path,
                start_new_session=True,
            )
        os.close(inner)
        opened.append(Session(process, terminal, output))
        return opened[-1]

    yield start
    for each in opened:
        if each.process.poll() is None:
            each.process.kill()
        each.process.wait()
        os.close(each.terminal)


def _size(terminal: int, columns: int = 80, lines: int = 24) -> None:
    import fcntl
    import struct
    import termios

    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))


@pytest.fixture
def team(tmp_path: Path) -> Callable[..., Path]:
    """``team("shop: ...")`` is a file with that text."""

    def write(text: str, name: str = "team.yaml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
