"""JSON Lines: hostile lines among others, and streams and processes that fail, on one process and on two."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.hostile.conftest import HERE, Call, RunAll
from tests.hostile.test_inputs import EACH

ROOT = HERE.parents[1]
CALM = b'{"shop":{"name":"Calm","stage":"growth"},"people":[{"name":"Ada","owner":true,"roles":["sales"]}]}'
# More than one process gets at once, and far more than a pipe holds.
MANY = (CALM + b"\n") * 6_000
PATIENCE = 20
JOBS = ("1", "2")
LARGE = 1 << 21


def hostile_lines() -> list[bytes]:
    contents = (case.written().strip(b"\r\n") for case, kind in EACH if kind == "jsonl" and not case.reads)
    return [content for content in contents if b"\n" not in content and len(content) < LARGE]


@pytest.mark.parametrize("deed", ["audit", "plan"])
def test_a_hostile_line_changes_nothing_about_its_neighbours(deed: str, run_all: RunAll, tmp_path: Path) -> None:
    lines = [each for line in hostile_lines() for each in (CALM, line)]
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    outcomes = run_all([Call((deed, "--jsonl", "--jobs", jobs), "in.jsonl") for jobs in JOBS])
    assert outcomes[0].out == outcomes[1].out
    for outcome in outcomes:
        outcome.keeps_the_promises()
        assert outcome.code == 2
        made = [json.loads(line) for line in outcome.out.splitlines()]
        assert len(made) == len(lines) >= 40
        assert all(row == made[0] and row["shop"] == "Calm" for row in made[::2])
        assert [row["error"]["line"] for row in made[1::2]] == list(range(2, len(lines) + 1, 2))


@pytest.fixture
def environment(kept: Mapping[str, str]) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **kept}


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.jsonl"
    path.write_bytes(MANY)
    return path


@pytest.mark.parametrize(
    ("streams", "code", "said", "jobs"),
    [
        ("<many.jsonl >&-", 2, "standard output: this could not be written (it is closed)", "1"),
        ("<many.jsonl >&-", 2, "standard output: this could not be written (it is closed)", "2"),
        ("<&-", 2, "--jsonl reads shops from standard input; pipe a file in, one JSON object a line", "1"),
        ("<&- >&-", 2, "--jsonl reads shops from standard input; pipe a file in, one JSON object a line", "2"),
        ("<many.jsonl >/dev/full", 2, "standard output: this could not be written (No space left on device)", "1"),
        ("<many.jsonl >/dev/full", 2, "standard output: this could not be written (No space left on device)", "2"),
        ("</dev/null", 0, "", "2"),
    ],
)
def test_streams_that_fail(
    streams: str, code: int, said: str, jobs: str, environment: dict[str, str], many: Path
) -> None:
    if "/dev/full" in streams and not Path("/dev/full").exists():
        pytest.skip("a device that is always full is a thing of Linux")
    command = f"exec {sys.executable} -m ecomteam audit --jsonl --jobs {jobs} {streams}"
    done = subprocess.run(
        ["/bin/sh", "-c", command], env=environment, cwd=many.parent, capture_output=True, timeout=PATIENCE, check=False
    )
    assert (done.returncode, done.stderr.decode().strip(), done.stdout) == (code, said, b"")


def batch(jobs: str, environment: dict[str, str], many: Path) -> "subprocess.Popen[bytes]":
    """A batch that has written something and has much to do."""
    command = [sys.executable, "-m", "ecomteam", "plan", "--jsonl", "--jobs", jobs]
    with many.open("rb") as lines:
        process = subprocess.Popen(
            command,
            stdin=lines,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )
    assert process.stdout is not None
    assert process.stdout.readline()
    return process


@pytest.mark.parametrize(
    ("number", "code", "jobs"),
    [
        (signal.SIGINT, 130, "1"),
        (signal.SIGINT, 130, "2"),
        (signal.SIGTERM, 143, "1"),
        (signal.SIGTERM, 143, "2"),
        (signal.SIGHUP, 129, "2"),
        (signal.SIGKILL, -9, "2"),
    ],
)
def test_a_batch_that_is_ended_leaves_no_process_behind(
    number: signal.Signals, code: int, jobs: str, environment: dict[str, str], many: Path
) -> None:
    process = batch(jobs, environment, many)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # which is what ^C does
    else:
        process.send_signal(number)
    # The end of both streams comes when nobody has them any more, workers neither.
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == code
    assert said.strip() == b""


@pytest.mark.parametrize("jobs", JOBS)
def test_a_reader_that_leaves(jobs: str, environment: dict[str, str], many: Path) -> None:
    process = batch(jobs, environment, many)
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said) == (141, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers in /proc")
def test_a_worker_that_is_killed_is_told(environment: dict[str, str], many: Path) -> None:
    process = batch("2", environment, many)
    workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    assert len(workers) == 2
    os.kill(int(workers[0]), signal.SIGKILL)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert said == b"one of the processes was killed from outside; is there too little memory?\n"
