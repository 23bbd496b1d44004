"""Bytes from a path or from standard input, never more than the bound and never from something that may not end."""

import errno
import os
import re
import stat
import sys
from pathlib import Path

from ecomteam.files.yaml.reader import TEAM_BOUNDS, Bounds, too_large
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped

STDIN = "-"
# How Linux and macOS name what this process has open; 0, 1 and 2 are its own streams.
HANDED_OVER = r"/(?:dev|proc/self)/fd/([3-9]|[1-9]\d{1,5})"
STDIN_NAME = "<stdin>"


def shown_name(path: str | os.PathLike[str], stdin_name: str = STDIN_NAME) -> str:
    """The name of an input as places show it; a name may hold anything, so what cannot be seen is spelled out."""
    name = os.fspath(path)
    return escaped(stdin_name if name == STDIN else name)


def read_bytes(path: str | os.PathLike[str], bounds: Bounds = TEAM_BOUNDS, stdin_name: str = STDIN_NAME) -> bytes:
    """The content of a file, or of standard input for ``-``. Raises ``FileProblems`` where it cannot be had."""
    name = os.fspath(path)
    try:
        content = _from_stdin(bounds) if name == STDIN else _from_file(name, bounds)
    except OSError as error:
        raise _refusal(name, stdin_name, reason_of(error)) from None
    except ValueError as error:
        # A path with a NUL, or a standard input that was closed.
        raise _refusal(name, stdin_name, escaped(str(error))) from None
    if len(content) > bounds.size:
        raise _refusal(name, stdin_name, too_large(bounds))
    return content


def _refusal(name: str, stdin_name: str, what: str) -> FileProblems:
    return FileProblems([Problem(Place(shown_name(name, stdin_name)), "", what)])


def _from_stdin(bounds: Bounds) -> bytes:
    if sys.stdin is None:
        raise ValueError("there is no standard input")
    if sys.stdin.isatty():
        raise ValueError("standard input is a terminal; give a file, or pipe one in")
    return sys.stdin.buffer.read(bounds.size + 1)


def _from_file(name: str, bounds: Bounds) -> bytes:
    path = Path(name)
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ValueError("this is a folder; give a file in it")
    if stat.S_ISFIFO(status.st_mode) and (handed := re.fullmatch(HANDED_OVER, name)):
        # What a shell has opened, as in ``diff <(one) <(two)``, has somebody at its other end.
        with os.fdopen(os.dup(int(handed[1])), "rb") as pipe:
            return pipe.read(bounds.size + 1)
    if stat.S_ISFIFO(status.st_mode):
        raise ValueError('this is a pipe, which may never end; give "-" and send it to standard input')
    if not stat.S_ISREG(status.st_mode):
        raise ValueError("this is a device or socket, not a file")
    if status.st_size > bounds.size:
        raise ValueError(too_large(bounds))
    with path.open("rb") as file:
        # The size above may be stale, or 0 as in /proc: read no more than the bound whatever it said.
        return file.read(bounds.size + 1)


def reason_of(error: OSError) -> str:
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return "there is no such file"
        case errno.EACCES | errno.EPERM:
            return "this may not be read; check its permissions"
        case errno.ELOOP:
            return "this is a link that leads back to itself"
        case errno.ENAMETOOLONG:
            return "no file has a name this long"
        case _:
            return f"this cannot be read ({error.strerror or type(error).__name__})"
