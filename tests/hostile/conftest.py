"""Commands run in children that cannot hang or fill the machine, and the promises of docs/security.md about each."""

import json
import re
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

HERE = Path(__file__).parent
MOST_KILOBYTES = 200 << 10
LAYOUT = frozenset("\n")
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def data(name: str) -> Any:
    """One of the data files of this folder."""
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


class Call(msgspec.Struct, frozen=True):
    """``ecomteam`` with these arguments; ``stdin`` is what it reads from standard input."""

    arguments: tuple[str, ...]
    stdin: str = "/dev/null"
    environment: Mapping[str, str] = {}


class Outcome(msgspec.Struct, frozen=True):
    call: Call
    code: int
    kilobytes: int
    out: bytes
    err: str

    def keeps_the_promises(self) -> None:
        """Whatever the input: an exit code of the contract, no traceback, bounded memory, nothing invisible."""
        said = f"ecomteam {' '.join(self.call.arguments)}: {self.code}\n{self.err[:2000]}"
        assert self.code not in (-signal.SIGALRM, -signal.SIGXCPU), f"killed for taking too long: {said}"
        assert self.code in (0, 1, 2), said
        assert "Traceback" not in self.err, said
        assert self.kilobytes < MOST_KILOBYTES, f"{self.kilobytes >> 10} MB: {said}"
        for text in (self.out.decode("utf-8"), self.err):
            assert not hidden(text), f"{hidden(text)}: {said}"

    def names(self, file: str, *, line: bool) -> None:
        """Every line of a refusal begins with the file, and its line where it is about one."""
        for each in self.err.splitlines():
            assert each.startswith(f"{file}:" if file else ""), each
            assert not line or re.match(r":\d+:\d+: ", each[len(file or each.split(":")[0]) :]), each


def hidden(text: str) -> set[str]:
    """The characters of the text that act instead of being seen."""
    odd = {char for char in set(text) if char not in LAYOUT and unicodedata.category(char) in HIDDEN}
    return {f"U+{ord(char):04X}" for char in odd}


RunAll = Callable[[Sequence[Call]], list[Outcome]]


class Server:
    """A warm process in an environment of its own, which forks a child for each call."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        if sys.platform == "win32":
            pytest.skip("the children are forked")
        command = [sys.executable, str(HERE / "forked.py")]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PATH": "/usr/bin:/bin", **environment}
        )

    def run(self, calls: Sequence[Call], folder: Path) -> list[Outcome]:
        """The outcomes of several calls in a folder, two at a time."""
        streams = [(folder / f"{number}.out", folder / f"{number}.err") for number, _ in enumerate(calls)]
        requests = [
            {
                "arguments": call.arguments,
                "stdin": call.stdin,
                "environment": call.environment,
                "out": str(out),
                "err": str(err),
                "folder": str(folder),
            }
            for call, (out, err) in zip(calls, streams, strict=True)
        ]
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(requests).encode() + b"\n")
        self.process.stdin.flush()
        ended = json.loads(self.process.stdout.readline())
        outcomes = [
            Outcome(call, one["code"], one["kilobytes"], out.read_bytes(), err.read_bytes().decode("utf-8", "replace"))
            for call, one, (out, err) in zip(calls, ended, streams, strict=True)
        ]
        for out, err in streams:
            out.unlink()
            err.unlink()
        return outcomes

    def close(self) -> None:
        with self.process:  # which closes its streams and waits for it
            pass


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Where children keep the compiled catalogue and unfinished interviews."""
    cache = str(tmp_path_factory.mktemp("cache"))
    return {"XDG_CACHE_HOME": cache, "XDG_STATE_HOME": cache}


@pytest.fixture(scope="session")
def server(kept: Mapping[str, str]) -> Iterator[Server]:
    one = Server({**kept, "LANG": "C.UTF-8", "COLUMNS": "200", "PYTHONUTF8": "1"})
    yield one
    one.close()


@pytest.fixture
def run_all(server: Server, tmp_path: Path) -> RunAll:
    """The outcomes of several calls in an empty folder, two at a time."""
    return lambda calls: server.run(calls, tmp_path)
