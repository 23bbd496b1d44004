"""Many shops through a pipe: JSON Lines from standard input to standard output, for ``audit`` and ``plan``."""

import errno
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ecomteam.cli import exits, reading
from ecomteam.cli.groups import Group
from ecomteam.cli.options import folders
from ecomteam.cli.output import note, protect, whole_file
from ecomteam.model.problems import UsageError

if TYPE_CHECKING:
    from ecomteam.batch import Deed, Job

# Often enough to see that it goes on, rarely enough to cost nothing.
SECONDS_BETWEEN = 0.2


class JsonLines(Group, frozen=True, kw_only=True):
    """Whether shops come as JSON Lines, and how they are worked through."""

    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read shops as JSON Lines from standard input, write a line for each.")
    ] = False
    jobs: Annotated[
        int,
        typer.Option("--jobs", metavar="N", min=0, help="With --jsonl: processes to use; 0 is one for each processor."),
    ] = 1
    full: Annotated[
        bool, typer.Option("--full", help="Print everything, not one screen; with --jsonl, write the whole JSON.")
    ] = False

    def check(self, others: bool, to_file: bool = False) -> None:
        """Raises ``UsageError`` where options contradict each other; ``others`` tells whether other input is given."""
        if not self.jsonl and self.jobs != 1:
            raise UsageError("--jobs goes with --jsonl")
        if self.jsonl and others:
            raise UsageError("--jsonl reads shops from standard input; give no file or example with it")
        if self.jsonl and (sys.stdin is None or sys.stdin.isatty()):
            raise UsageError("--jsonl reads shops from standard input; pipe a file in, one JSON object a line")
        if self.jsonl and sys.stdout is None and not to_file:
            raise OSError(errno.EBADF, "it is closed")

    def stream(
        self, deed: "Deed", overlays: Sequence[Path] | None, quiet: bool, output: Path | None, **asked: Any
    ) -> None:
        """Do the deed to every shop; ``asked`` is what else ``Job`` holds."""
        from ecomteam.batch import Job

        protect(Path("-"))
        known = reading.knowledge(False, overlays) if folders(overlays) else None
        job = Job(
            deed=deed,
            full=self.full,
            catalogue=known.catalogue if known else None,
            origins=tuple(known.origins) if known else (),
            **asked,
        )
        _stream(job, self.jobs, quiet, output)


def _processes(asked: int, there: int, quiet: bool) -> int:
    """As many as asked for, and no more than there are processors: more of them only take memory."""
    if asked > there and not quiet:
        note(f"--jobs {asked}: this machine has {there} processors, so {there} processes are used")
    return min(asked or there, there)


def _stream(job: "Job", jobs: int, quiet: bool, output: Path | None) -> None:
    """Write a line for every line. Exits 2 where some could not be read, 1 where findings fail."""
    from ecomteam.batch import processors, run

    shows = not quiet and sys.stderr is not None and sys.stderr.isatty()
    begun = shown = time.monotonic()
    count = failed = wrong = 0
    with whole_file(output) as write:
        for done in run(sys.stdin.buffer, job, _processes(jobs, processors(), quiet)):
            write(done.content)
            count, failed, wrong = count + done.count, failed + done.failed, wrong + done.wrong
            now = time.monotonic()
            if shows and now - shown >= SECONDS_BETWEEN:
                note(f"{count:,} shops, {count / (now - begun):,.0f} a second", end="", over=True)
                shown = now
    if shows:
        note(f"{count:,} shops, {failed:,} with findings that count, {wrong:,} that could not be read", over=True)
    if wrong:
        if not shows and not quiet:
            note(f"{wrong} of {count} lines could not be read; each has an error object in its place")
        raise typer.Exit(exits.WRONG)
    if failed:
        raise typer.Exit(exits.FINDINGS)
