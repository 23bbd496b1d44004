"""What ends the program from outside, from the first line of ours to the last: an exit code, and silence."""

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from types import FrameType

from ecomteam.cli import exits

# Windows has no SIGHUP.
CODES = {
    getattr(signal, name): code
    for name, code in (("SIGINT", exits.INTERRUPTED), ("SIGTERM", exits.TERMINATED), ("SIGHUP", exits.HUNG_UP))
    if hasattr(signal, name)
}


class _Held:
    """How many steps are under way that are not to be broken off, and which signal waits for their end."""

    steps = 0
    waiting: int | None = None


def at_once() -> None:
    """From now on leave without a word, since nothing has begun yet."""
    for number in CODES:
        signal.signal(number, _leave)


def no_more() -> None:
    """From now on nothing is left to be ended; Python would answer a late signal with a traceback, or no code."""
    for number in CODES:
        signal.signal(number, signal.SIG_IGN)


def in_order() -> None:
    """From now on raise ``SystemExit``, so that what is under way is put in order."""
    for number in CODES:
        signal.signal(number, _end)


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Let a step that takes no time come to its end first."""
    _Held.steps += 1
    try:
        yield
    finally:
        _Held.steps -= 1
        if not _Held.steps and _Held.waiting is not None:
            number, _Held.waiting = _Held.waiting, None
            _end(number, None)


def _leave(number: int, _frame: FrameType | None) -> None:
    os._exit(CODES[signal.Signals(number)])


def _end(number: int, _frame: FrameType | None) -> None:
    if _Held.steps:
        _Held.waiting = number
        return
    # Who presses ^C twice wants the same as who presses it once; another error on the way out would be none of that.
    no_more()
    # Not KeyboardInterrupt, which libraries between here and there answer with texts of their own.
    sys.exit(CODES[signal.Signals(number)])
