"""What could not be done, as a document: for programs that read JSON."""

import msgspec

from ecomteam.model.text import Text


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """One problem: where it stands (0: the file as a whole), where in the document, and the sentence.

    ``text`` is the sentence in both languages, ``what`` the English one.
    """

    file: str
    line: int
    column: int
    path: str
    what: str
    text: Text


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """``exit`` is the exit code, ``message`` what went wrong, ``problems`` those of files.

    ``text`` is the message in both languages.
    """

    exit: int
    message: str
    text: Text
    problems: tuple[Wrong, ...] = ()


class FileResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a file: its place among the audits, or what is wrong in it."""

    file: str
    audit: int | None = None
    problems: tuple[Wrong, ...] = ()
