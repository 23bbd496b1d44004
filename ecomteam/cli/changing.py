"""A file that is read, changed and written again, by several at the same time if need be: nobody's change is lost."""

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ecomteam.cli.locks import locked
from ecomteam.cli.output import write_file
from ecomteam.files.content import read_bytes
from ecomteam.model.problems import UsageError

PATIENCE = 10.0
PAUSE = 0.01

Change = Callable[[bytes | None], str]


def change_file(path: Path, change: Change, may_be_new: bool = False) -> None:
    """Write what ``change`` makes of what a file holds; of ``None`` where there is none yet and there need not be.

    Others that change files this way wait for each other; where anybody else wrote in between, ``change`` is asked
    again. Raises ``OSError``, ``FileProblems``, and ``UsageError`` where it never comes to its turn.
    """
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with _turn(path, until):
            before = None if may_be_new and not os.path.lexists(path) else read_bytes(path)
            after = change(before)
            if after.encode("utf-8") == before:
                return
            with contextlib.suppress(FileExistsError):
                if before is None or before == read_bytes(path):
                    write_file(path, after, new=before is None)
                    return
    raise _busy(path)


def _busy(path: Path) -> UsageError:
    return UsageError(f"{path}: others are changing this file all the time; try again")


@contextlib.contextmanager
def _turn(path: Path, until: float) -> Iterator[None]:
    """The right to change a file, where the disk knows such rights; what is no file, or not there yet, has none."""
    handle = None
    try:
        while sys.platform != "win32" and path.is_file():
            if time.monotonic() > until:
                raise _busy(path)
            handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            # Whoever had it before has put another file in its place.
            if locked(handle) and os.path.samestat(os.fstat(handle), path.stat()):
                break
            os.close(handle)
            handle = None
            time.sleep(PAUSE)
        yield
    finally:
        if handle is not None:
            os.close(handle)
