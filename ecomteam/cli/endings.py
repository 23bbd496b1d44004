"""What ends the program from outside, from the first line of ours to the last: an exit code, and silence."""

import atexit
import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from types import FrameType

from ecomteam.cli import exits

# Windows has no SIGHUP.
CODES = {
    getattr(signal, name): code
    for name, code in (("SIGINT", exits.INTERRUPTED), ("SIGTERM", exits.TERMINATED), ("SIGHUP", exits.HUNG_UP))
    if hasattr(signal, name)
}


# Seconds after which a signal means that the one before it was not enough.
PATIENCE = 3.0


class _Ending:
    """How many steps are under way that are not to be broken off, and which signal ended the program, and when."""

    steps = 0
    number: int | None = None
    since = 0.0
    raised = False


def at_once() -> None:
    """From now on leave without a word, since nothing has begun yet."""
    for number in CODES:
        signal.signal(number, _leave)


def no_more() -> None:
    """From now on nothing is left to be ended; Python would answer a late signal with a traceback, or no code."""
    for number in CODES:
        signal.signal(number, signal.SIG_IGN)


def leave(code: object) -> None:
    """Leave once all is done and written. Nobody takes apart what is in memory: that takes a tenth of a command.

    What has no number is left to Python, and so is a stream that takes nothing any more.
    """
    if not isinstance(code, int):
        return
    atexit._run_exitfuncs()
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code)


def in_order() -> None:
    """From now on raise ``SystemExit``, so that what is under way is put in order."""
    for number in CODES:
        signal.signal(number, _end)
    sys.unraisablehook = _unheard


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Let a step that takes no time come to its end first."""
    _Ending.steps += 1
    try:
        yield
    finally:
        _Ending.steps -= 1
        _raise()


def ended() -> int | None:
    """The exit code of the signal that ends the program, if one does: whatever else went wrong on the way is of it."""
    return None if _Ending.number is None else CODES[signal.Signals(_Ending.number)]


def _leave(number: int, _frame: FrameType | None) -> None:
    os._exit(CODES[signal.Signals(number)])


def _end(number: int, _frame: FrameType | None) -> None:
    if _Ending.number is None:
        _Ending.number, _Ending.since = number, time.monotonic()
        _raise()
    # Who presses ^C twice wants the same as who presses it once; another error on the way out would be none of that.
    elif time.monotonic() - _Ending.since > PATIENCE:
        _leave(_Ending.number, None)


def _unheard(lost: "sys.UnraisableHookArgs") -> None:
    """Where Python itself calls back nothing can be raised; then once more, a moment later."""
    if ended() is None or lost.exc_type is not SystemExit:
        sys.__unraisablehook__(lost)
    elif hasattr(signal, "setitimer"):
        _Ending.raised = False
        signal.signal(signal.SIGALRM, lambda *_: _raise())
        signal.setitimer(signal.ITIMER_REAL, 0.001)


def _raise() -> None:
    if _Ending.number is not None and not _Ending.steps and not _Ending.raised:
        _Ending.raised = True
        # Not KeyboardInterrupt, which libraries between here and there answer with texts of their own.
        sys.exit(ended())
