"""What went wrong, for programs: under ``--json`` it stands on standard output, where the document would."""

import contextlib
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from ecomteam.cli.wrongs import wrong
from ecomteam.model.problems import EcomteamError, FileProblems
from ecomteam.model.text import Language, Text

JSON = ("--json", "--format=json", "-fjson")
# Commands that write nothing but JSON.
ALWAYS = ("export",)


class _Call:
    """How the program was called: it cannot be known from an error, and options may be what is wrong."""

    json = False
    written = False


def called(arguments: Sequence[str]) -> None:
    """Remember whether JSON is wanted; ``-o`` or not, an error goes to standard output."""
    asked = any(one in ("--format", "-f") and other == "json" for one, other in pairwise(arguments))
    always = bool(arguments) and arguments[0] in ALWAYS
    _Call.json = (asked or always or any(one in JSON for one in arguments)) and "--jsonl" not in arguments
    _Call.written = False


def document_written() -> None:
    """A document stands there already, with a place of its own for what went wrong."""
    _Call.written = True


def in_words(error: EcomteamError, lang: Language) -> str:
    """The lines of an error, in the language; names, places and keys stay as they are."""
    if lang == "en":
        return str(error)
    from ecomteam.words.problems import said

    if isinstance(error, FileProblems):
        return "\n".join(str(msgspec.structs.replace(one, what=said(one.what, lang))) for one in error.problems)
    return said(str(error), lang)


def tell(code: int, error: EcomteamError) -> None:
    """The error as a document, if JSON was wanted and none is there yet."""
    if not _Call.json or _Call.written:
        return
    from ecomteam.cli.output import report
    from ecomteam.cli.reporting import made_with
    from ecomteam.model.failure import Failure
    from ecomteam.reports.draw.json import to_json

    document_written()
    problems = error.problems if isinstance(error, FileProblems) else ()
    text = Text(in_words(error, "en"), in_words(error, "nl"))
    failure = Failure(exit=code, message=text.en, text=text, problems=tuple(map(wrong, problems)))
    with contextlib.suppress(OSError):  # it stands on standard error too
        report(to_json("error", failure, made_with(None)), None)
