"""What could not be done, as a document: for programs that read JSON."""

import msgspec

from ecomteam.model.problems import Problem


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """One problem: where it stands (0: the file as a whole), where in the document, and the sentence."""

    file: str
    line: int
    column: int
    path: str
    what: str


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """``exit`` is the exit code, ``message`` what stands on standard error, ``problems`` those of files."""

    exit: int
    message: str
    problems: tuple[Wrong, ...] = ()


class FileResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a file: its place among the audits, or what is wrong in it."""

    file: str
    audit: int | None = None
    problems: tuple[Wrong, ...] = ()


def wrong(problem: Problem) -> Wrong:
    place = problem.place
    return Wrong(file=place.file, line=place.line, column=place.column, path=problem.path, what=problem.what)
