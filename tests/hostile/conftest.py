"""Commands run in children that cannot hang or fill the machine, and the promises of docs/security.md about each."""

import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
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


class Outcome(msgspec.Struct, frozen=True):
    call: Call
    code: int
    kilobytes: int
    out: bytes
    err: str

    def keeps_the_promises(self) -> None:
        """Whatever the input: an exit code of the contract, no traceback, bounded memory, nothing invisible."""
        said = f"ecomteam {' '.join(self.call.arguments)}: {self.code}\n{self.err[:2000]}"
        assert self.code != -14, f"killed after 20 seconds: {said}"
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


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    if sys.platform == "win32":
        pytest.skip("the children are forked")
    cache = tmp_path_factory.mktemp("cache")
    environment = {
        "PATH": "/usr/bin:/bin",
        "XDG_CACHE_HOME": str(cache),
        "XDG_STATE_HOME": str(cache),
        "LANG": "C.UTF-8",
        "COLUMNS": "200",
        "PYTHONUTF8": "1",
    }
    command = [sys.executable, str(HERE / "forked.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, encoding="utf-8"
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def run_all(server: subprocess.Popen[str], tmp_path: Path) -> RunAll:
    """The outcomes of several calls in an empty folder, two at a time."""

    def run(calls: Sequence[Call]) -> list[Outcome]:
        streams = [(tmp_path / f"{number}.out", tmp_path / f"{number}.err") for number, _ in enumerate(calls)]
        requests = [
            {
                "arguments": call.arguments,
                "stdin": call.stdin,
                "out": str(out),
                "err": str(err),
                "folder": str(tmp_path),
            }
            for call, (out, err) in zip(calls, streams, strict=True)
        ]
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(json.dumps(requests) + "\n")
        server.stdin.flush()
        ended = json.loads(server.stdout.readline())
        outcomes = [
            Outcome(call, one["code"], one["kilobytes"], out.read_bytes(), err.read_text(encoding="utf-8"))
            for call, one, (out, err) in zip(calls, ended, streams, strict=True)
        ]
        for out, err in streams:
            out.unlink()
            err.unlink()
        return outcomes

    return run
