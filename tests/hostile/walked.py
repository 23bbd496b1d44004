"""An interview that is ended at each of its prompts, and each time it writes: run on a terminal, a row on each ending.

There the process is forked for each signal. The child goes on like any interview, gets the signal and ends; its parent
looks at what was left behind, types the next answer itself and goes on to the next point.
"""

import fcntl
import json
import os
import signal
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PATIENCE = 10.0


class Walk:
    """Answers the prompts with ``answers`` after ending a copy of the interview at each."""

    def __init__(self, answers: list[str], report: Path, state: Path) -> None:
        self.answers = iter(answers)
        self.report = report
        self.state = state
        self.points = 0
        self.to_end: signal.Signals | None = None
        self.calm = termios.tcgetattr(0)

    def read(self, really: Callable[[], str]) -> str:
        """The prompt: a child waits at it for a line, and gets the signal there."""
        self.end_copies("prompt", SIGNALS)
        return next(self.answers, "") if self.to_end is None else really()

    def put(self, really: Callable[[], int | None]) -> int | None:
        """The writing of a file: a child gets the signal in the middle of it; the signals take turns."""
        self.end_copies("writing", SIGNALS[self.points % 3 :][:1])
        return really()

    def fsync(self, really: Callable[[], None]) -> None:
        if self.to_end is not None:
            os.kill(os.getpid(), self.to_end)
        really()

    def end_copies(self, point: str, signals: Sequence[signal.Signals]) -> None:
        if self.to_end is not None:
            return
        self.points += 1
        for number in signals:
            said = self.report.with_name(f"said-{self.points}-{number.name}")
            ready, begun = os.pipe()
            started = os.fork()
            if not started:
                self.to_end = number
                os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT), 2)
                os.write(begun, b".")
                return
            os.read(ready, 1)
            os.close(ready)
            os.close(begun)
            self.note(point, number, end(started, number), said)

    def note(self, point: str, number: signal.Signals, code: int, said: Path) -> None:
        kept = sorted(path for path in self.state.rglob("*") if path.is_file())
        row = {
            "point": self.points,
            "prompt": point == "prompt",
            "signal": number.name,
            "code": code,
            "cooked": termios.tcgetattr(0) == self.calm,
            "files": [path.name for path in kept],
            "draft": kept[0].read_text(encoding="utf-8") if kept else None,
            "said": said.read_text(encoding="utf-8"),
        }
        with self.report.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


def end(process: int, number: signal.Signals) -> int:
    """Send the signal twice, as somebody in a hurry does, until it is heard; the exit code."""
    for _ in attempts():
        os.kill(process, number)
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
    os.kill(process, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def attempts() -> Iterator[None]:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        time.sleep(0.01)
        yield


def main() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    report, answers, *arguments = sys.argv[1:]
    from ecomteam.cli import app, output
    from ecomteam.cli.interview import draft
    from ecomteam.cli.interview.lines import TypedLines

    walk = Walk(json.loads(answers), Path(report), Path(os.environ["XDG_STATE_HOME"]))
    read, put, fsync = TypedLines.read, output.put, os.fsync
    TypedLines.read = lambda lines, prompt: walk.read(lambda: read(lines, prompt))  # type: ignore[method-assign, assignment]
    vars(draft)["put"] = lambda *file, **how: walk.put(lambda: put(*file, **how))
    os.fsync = lambda fd: walk.fsync(lambda: fsync(fd))
    sys.argv = ["ecomteam", *arguments]
    app.main()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main()
