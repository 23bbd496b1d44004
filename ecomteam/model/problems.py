"""Everything that can be wrong with what somebody gave us; each error carries its place and builds its own sentence."""

import msgspec

from ecomteam.model.place import Place

LONGEST_QUOTE = 60


class Problem(msgspec.Struct, frozen=True, order=True):
    """One thing wrong in a file. ``path`` is where in the document (``people[1].roles[0]``), ``what`` the sentence."""

    place: Place
    path: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.path}: {self.what}" if self.path else f"{self.place}: {self.what}"


class EcomteamError(Exception):
    """The root of every error that is the user's to mend (exit code 2)."""


class UsageError(EcomteamError):
    """A command was called in a way that cannot be carried out."""


class FileProblems(EcomteamError):
    """Every problem found in the given files, in the order of the files."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


def escaped(text: str) -> str:
    """The text with all spelled out that is not seen, or that moves the cursor or turns the reading direction."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def quoted(text: str) -> str:
    """Somebody's text as an error shows it: between quotes, escaped, and cut where it goes on for long."""
    cut = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 3] + "..."
    return '"' + escaped(cut).replace('"', '\\"') + '"'
