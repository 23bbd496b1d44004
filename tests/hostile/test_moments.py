"""Signals in the first and in the last moments of a command, and in the middle of a line: a code, and silence."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.hostile.conftest import HERE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
ROOT = HERE.parents[1]
CODES = {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 129}
PATIENCE = 20
PLAN = ("plan", "--example", "coffee-shop")

# Runs the command in a process that gets the signal when it comes to a module, or to its end.
AT_AN_IMPORT = """
import os, sys
number, module, sys.argv = int(sys.argv[1]), sys.argv[2], ["ecomteam", *sys.argv[3:]]
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            os.kill(os.getpid(), number)
sys.meta_path.insert(0, Finder())
from ecomteam.__main__ import main
main()
"""
AT_THE_END = """
import atexit, os, sys
number, moment, sys.argv = int(sys.argv[1]), sys.argv[2], ["ecomteam", *sys.argv[3:]]
def kill(*_):
    os.kill(os.getpid(), number)
if moment == "atexit":
    atexit.register(kill)
else:
    import typer._click.core as click
    close = click.Context.close
    click.Context.close = lambda self: (close(self), kill())
from ecomteam.__main__ import main
main()
"""


@pytest.fixture
def environment(kept: Mapping[str, str]) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **kept}


def ended(code: str, name: str, moment: str, environment: dict[str, str]) -> tuple[int, bytes]:
    number = str(int(signal.Signals[name]))
    done = subprocess.run(
        [sys.executable, "-c", code, number, moment, *PLAN],
        env=environment,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("SIGINT", "ecomteam.cli.app"),
        ("SIGTERM", "typer"),
        ("SIGINT", "msgspec"),
        ("SIGHUP", "ecomteam.cli.called"),
        ("SIGINT", "ecomteam.cli.commands.plan"),
        ("SIGINT", "ecomteam.planning"),
        ("SIGTERM", "ecomteam.reports.draw.terminal"),
    ],
)
def test_on_the_way_to_a_command(name: str, module: str, environment: dict[str, str]) -> None:
    assert ended(AT_AN_IMPORT, name, module, environment) == (CODES[name], b"")


@pytest.mark.parametrize("name", CODES)
@pytest.mark.parametrize("moment", ["atexit", "context"])
def test_on_the_way_out(name: str, moment: str, environment: dict[str, str]) -> None:
    """Once the command is done, it is done."""
    code = CODES[name] if moment == "context" else 0
    assert ended(AT_THE_END, name, moment, environment) == (code, b"")


def test_whatever_a_library_makes_of_it(environment: dict[str, str]) -> None:
    """Some turn what is raised in the middle of them into an error of their own."""
    code = """
import os, sys
from ecomteam.cli import app, reading
def broken(*_):
    try:
        os.kill(os.getpid(), 2)
    except BaseException:
        raise RuntimeError("generator raised StopIteration")
reading.knowledge = broken
sys.argv = ["ecomteam", "plan", "--example", "coffee-shop"]
app.main()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=False, timeout=PATIENCE
    )
    assert (done.returncode, done.stderr) == (130, b"")


def test_in_the_middle_of_what_python_calls_back(environment: dict[str, str]) -> None:
    """There an exception is printed and forgotten, and the command would go on as if nothing were."""
    code = """
import os, sys, weakref
from ecomteam.cli import app, reading
class Thing: pass
def broken(*_):
    thing = Thing()
    watch = weakref.ref(thing, lambda _: os.kill(os.getpid(), 2))
    del thing
    while True: pass
reading.knowledge = broken
sys.argv = ["ecomteam", "plan", "--example", "coffee-shop"]
app.main()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=False, timeout=PATIENCE
    )
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_batch_that_is_ended_ends_on_a_whole_line(jobs: str, environment: dict[str, str], tmp_path: Path) -> None:
    """Its lines are longer than what a pipe takes at once, and its reader stops in the middle of one."""
    shop = {"shop": {"name": "n" * 400, "stage": "growth"}, "people": [{"name": "Ada", "roles": ["sales"]}]}
    (tmp_path / "many.jsonl").write_text(f"{json.dumps(shop)}\n" * 400, encoding="utf-8")
    command = [sys.executable, "-m", "ecomteam", "audit", "--jsonl", "--full", "--jobs", jobs]
    with (tmp_path / "many.jsonl").open("rb") as lines:
        process = subprocess.Popen(command, stdin=lines, stdout=subprocess.PIPE, bufsize=0, env=environment)
    assert process.stdout is not None
    with process, process.stdout:
        whole = process.stdout.read(5_000)
        process.send_signal(signal.SIGTERM)
        while chunk := process.stdout.read(1 << 20):
            whole += chunk
        assert process.wait(PATIENCE) == 143
    assert whole.endswith(b"\n")
    assert {json.loads(line)["audit"]["shop"] for line in whole.splitlines()} == {"n" * 400}
    assert whole.count(b"\n") < 400
