"""Writing: the report to standard output or a file, everything else to standard error. No other module writes."""

import contextlib
import errno
import os
import shutil
import signal
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import msgspec

from ecomteam.cli import endings
from ecomteam.cli.options import Color
from ecomteam.model.problems import UsageError, escaped
from ecomteam.model.text import Language

WIDEST = 200
NARROWEST = 20

# What is done to a descriptor so that others see that somebody is at it.
Lock = Callable[[int], object]

# Seconds for a reader to take the rest of a line.
PATIENCE = 1.0

# What a shell says for a pager that is not there.
NO_SUCH_COMMAND = 127


class Screen(msgspec.Struct, frozen=True):
    """What reports need to know of the place they are drawn for.

    ``records`` where nobody looks, so that each row of a table is to be one line.
    """

    width: int
    color: bool
    encoding: str
    records: bool = False


USUAL_WIDTH = 80


def screen(color: Color, to_file: bool = False) -> Screen:
    """The terminal, or what a report is fitted to where it goes to a pipe or a file."""
    looked_at = is_terminal(sys.stdout) and not to_file
    told = bool(os.environ.get("COLUMNS"))
    columns = shutil.get_terminal_size((USUAL_WIDTH, 24)).columns if looked_at or told else USUAL_WIDTH
    width, records = min(WIDEST, max(NARROWEST, columns)), not (looked_at or told)
    if to_file:
        return Screen(width, color == "always", "utf-8", records)
    return Screen(width, colored(color, os.environ, looked_at), shown_in(), records)


def colored(color: Color, environment: Mapping[str, str], terminal: bool) -> bool:
    """The option, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal that can."""
    if color != "auto":
        return color == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return terminal and environment.get("TERM") != "dumb"


def report(text: str, output: Path | None, pager: bool | None = False, encoding: str = "utf-8") -> None:
    """Write a report to standard output, or whole or not at all to a file. Raises ``OSError``.

    Formats for programs are UTF-8 whatever the locale; what is fitted to a screen says to which encoding. ``pager`` is
    whether it may go through one, where it does not fit; ``None`` where only ECOMTEAM_PAGER says so.
    """
    if output is not None:
        _write_report(output, text)
        return
    if sys.stdout is None:
        raise OSError(errno.EBADF, "it is closed")
    terminal = is_terminal(sys.stdout)
    if terminal and _through_pager(text, _pager(pager)):
        return
    write_out(text.encode(sys.stdout.encoding if terminal else encoding, "replace"))


class _Files:
    """What this call read, and whether it says what it replaces."""

    def __init__(self) -> None:
        self.read: list[Path] = []
        self.quiet = False
        self.lang: Language = "en"


_FILES = _Files()


def begin(quiet: bool, lang: Language) -> None:
    """Nothing is read yet; ``quiet``: no notes. ``lang`` is what whoever called is spoken to in."""
    _FILES.read, _FILES.quiet, _FILES.lang = [], quiet, lang


def spoken() -> Language:
    """The language of this call, as far as its options were read; else English."""
    return _FILES.lang


def protect(path: Path) -> None:
    """A file that is read is no place for a report."""
    _FILES.read.append(path)


def _spare_what_was_read(output: Path) -> None:
    """Raises ``UsageError`` where a report would take the place of what it is about."""
    for path in _FILES.read if output.is_file() else ():
        with contextlib.suppress(OSError, ValueError, AttributeError):
            read = os.fstat(sys.stdin.fileno()) if str(path) == "-" else path.stat()
            if os.path.samestat(read, output.stat()):
                raise UsageError(f"{escaped(str(output))} is the file that was read; give the report another name")


def _write_report(output: Path, text: str | bytes) -> None:
    _spare_what_was_read(output)
    there = output.is_file()
    write_file(output, text)
    _say_replaced(output, there)


def _say_replaced(output: Path, there: bool) -> None:
    if there and not _FILES.quiet:
        note(f"{escaped(str(output))} was there already and is replaced")


def write_out(content: bytes) -> None:
    """All of it to standard output, or ``OSError``: an unbuffered stream takes what fits and says how much that was."""
    stream, left = sys.stdout.buffer, memoryview(content)
    while left:
        try:
            taken: int | None = stream.write(left)
        except BlockingIOError as full:
            taken = full.characters_written
        left = left[taken or 0 :]
        if left and not taken:
            _wait_for(stream.fileno())
    while True:
        try:
            stream.flush()
            return
        except BlockingIOError:
            _wait_for(stream.fileno())


def write_lines(content: bytes) -> None:
    """Whole lines to standard output, or ``OSError``. Whoever ends the program in the middle gets no half line.

    A reader that takes nothing any more is given a second for the rest of a line.
    """
    stream = sys.stdout.buffer
    most = _at_once(stream)
    if not most:
        write_out(content)
        return
    stream.flush()
    writer, left = stream.fileno(), memoryview(content)
    try:
        while left:
            _wait_for(writer)
            with endings.held():
                left = left[os.write(writer, left[:most]) :]
    except SystemExit:
        done = len(content) - len(left)
        begun = done and content[done - 1 : done] != b"\n"
        left = left[: content.find(b"\n", done) + 1 - done] if begun else left[:0]
        until = time.monotonic() + PATIENCE
        with contextlib.suppress(OSError):
            while left and _wait_for(writer, max(0.0, until - time.monotonic())):
                left = left[os.write(writer, left[:most]) :]
        raise


def _at_once(stream: BinaryIO) -> int:
    """How many bytes can be written to a stream that says it is ready without waiting; 0 where nobody knows."""
    if sys.platform == "win32":
        return 0
    try:
        kind = os.fstat(stream.fileno()).st_mode
    except OSError:  # standard output of a program that runs this one as a part of it
        return 0
    import select

    if stat.S_ISREG(kind):
        return sys.maxsize
    return select.PIPE_BUF if stat.S_ISFIFO(kind) else 0


def _wait_for(reader: int, seconds: float | None = None) -> bool:
    """Until whoever reads has made room, or so many seconds are over."""
    import select

    return bool(select.select((), (reader,), (), seconds)[1])


def encoding_for(output: Path | None, encoding: str = "utf-8") -> str:
    """That of the file or the terminal a report goes to; of anything else the one that is given."""
    if output is not None:
        return "utf-8"
    return sys.stdout.encoding if sys.stdout is not None and is_terminal(sys.stdout) else encoding


def report_parts(parts: Iterable[bytes], output: Path | None) -> None:
    """The same as ``report`` for what is too large to be held at once. Raises ``OSError``."""
    if output is not None:
        there = output.is_file()
        with whole_file(output) as write:
            for part in parts:
                write(part)
        _say_replaced(output, there)
        return
    if sys.stdout is None:
        raise OSError(errno.EBADF, "it is closed")
    for part in parts:
        write_out(part)


def report_bytes(data: bytes, output: Path | None) -> None:
    """The same for what is no text; ``extras.ready`` has seen to it that it does not land on a terminal."""
    if output is not None:
        _write_report(output, data)
        return
    if sys.stdout is None:
        raise OSError(errno.EBADF, "it is closed")
    write_out(data)


def to_terminal(output: Path | None) -> bool:
    """Whether what is reported lands on a terminal."""
    return output is None and is_terminal(sys.stdout)


def shown_in() -> str:
    """The encoding of the terminal; through a pipe the one that somebody asked for, else UTF-8, whatever the locale."""
    if to_terminal(None):
        return sys.stdout.encoding
    return os.environ.get("PYTHONIOENCODING", "").split(":")[0] or "utf-8"


def harmless(text: str) -> str:
    """Lines of text with all spelled out that would act on a terminal instead of being seen, whoever wrote it."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    from ecomteam.reports.draw.clean import escape, hidden

    return "".join(escape(char) if char != "\n" and hidden(char) else char for char in text)


def say(text: str = "", end: str = "\n", over: bool = False) -> None:
    """A note, a prompt or an error, on standard error; never fails for a character or a closed stream.

    ``over``: in the place of the line that stands there.
    """
    stream = sys.stderr
    if stream is None:
        return
    text = ("\r" if over else "") + harmless(text)
    encoding = getattr(stream, "encoding", None) or "utf-8"
    with contextlib.suppress(OSError, ValueError):
        stream.write(text.encode(encoding, "replace").decode(encoding) + end)
        stream.flush()


def note(text: str, end: str = "\n", over: bool = False) -> None:
    """The same for a sentence of ours that stands in English where it is said: in the language of the call."""
    if spoken() == "nl":
        from ecomteam.words.problems import said

        text = said(text, "nl")
    say(text, end, over)


def point_out(line: str) -> None:
    """A note about a file, on standard error: broken between words on a terminal, whole for whoever searches it.

    A line that begins with blanks is a command and stays whole, so that it can be copied.
    """
    on_terminal = is_terminal(sys.stderr)
    say(wrapped(line) if on_terminal and not line.startswith(" ") else line)


def wrapped(text: str) -> str:
    """A text for ``say``, broken between words at the terminal's width; its own line breaks stay.

    An amount stays with its currency, and a number with its unit.
    """
    from ecomteam.reports.draw.clean import UNBREAKING, unbroken

    width = max(NARROWEST, shutil.get_terminal_size((80, 24)).columns)
    broken = "\n".join(
        textwrap.fill(line, width, subsequent_indent=" " * (len(line) - len(line.lstrip())), replace_whitespace=False)
        for line in unbroken(text).split("\n")
    )
    return broken.replace(UNBREAKING, " ")


def write_file(path: Path, content: str | bytes, new: bool = False) -> None:
    """Write a file whole or not at all: beside it first, then in its place. Raises ``OSError`` that names the file.

    ``new``: it takes nothing's place. Raises ``FileExistsError`` where something is there by then.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8")
    try:
        if path.exists() and not path.is_file() and not new:
            # A device or a named pipe cannot be put in its place.
            with path.open("wb") as file:
                file.write(data)
        else:
            # Not Path.resolve, which raises something else than OSError where links lead in a circle.
            target = Path(os.path.realpath(path))
            if target.is_symlink():
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
            put(target, data, new=new)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


@contextlib.contextmanager
def whole_file(path: Path | None) -> Iterator[Callable[[bytes], object]]:
    """What writes lines to a file, which is there whole in the end or not at all; ``None`` is standard output."""
    if path is None:
        yield write_lines
        return
    _spare_what_was_read(path)
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as device:
                yield device.write
            return
        import tempfile

        target = Path(os.path.realpath(path))
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                yield file.write
            Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
            Path(name).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def put(path: Path, data: bytes, *, new: bool, private: bool = False, lock: Lock | None = None) -> int | None:
    """Write it beside a path, then put it there, if ``new`` in no other's place. Raises ``OSError``.

    ``lock`` gets a descriptor of it before anybody can see it under that path; that descriptor is then returned, open.
    """
    import tempfile  # loads more than most commands need

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    part, held = Path(name), False
    try:
        try:
            with open(handle, "wb", closefd=False) as file:
                file.write(data)
                file.flush()
                os.fsync(handle)
            if not private:
                part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
            if lock is not None:
                lock(handle)
                _settle(part, path, new)
                held = True
                return handle
        finally:
            if not held:
                os.close(handle)
        _settle(part, path, new)  # closed, since Windows moves nothing that is open
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    return None


def _settle(part: Path, path: Path, new: bool) -> None:
    if not new:
        part.replace(path)
        return
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk has hard links: an empty file takes the name, and then the whole one its place.
        path.open("x").close()
        part.replace(path)
    else:
        part.unlink()


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def is_terminal(stream: object) -> bool:
    try:
        return bool(stream is not None and stream.isatty())  # type: ignore[attr-defined]
    except ValueError:
        return False


def interactive() -> bool:
    """Whether somebody can be asked: both the input and where the questions go are a terminal."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def _pager(wanted: bool | None) -> str:
    """The command that shows what is longer than a screen, where somebody asked for one."""
    own = os.environ.get("ECOMTEAM_PAGER", "")
    if wanted is False:
        return ""
    if own or not wanted:
        return own
    return os.environ.get("PAGER", "less" if shutil.which("less") else "")


def _through_pager(text: str, command: str) -> bool:
    """Whether a pager showed the text; without one it is printed like any other."""
    if command in ("", "cat") or os.environ.get("TERM") == "dumb":
        return False
    if text.count("\n") < shutil.get_terminal_size((80, 24)).lines:
        return False
    environment = {**os.environ, "LESS": os.environ.get("LESS", "FRX")}
    content = text.encode(sys.stdout.encoding, "replace")
    previous = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        # PAGER may hold options, so it is a shell's to read; it is the user's own setting.
        done = subprocess.run(command, shell=True, input=content, env=environment, check=False)  # noqa: S602
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, previous)
    return done.returncode != NO_SUCH_COMMAND
