"""Walking through a document of YAML: a value that is wrong becomes a problem, and is then treated as absent."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from ecomteam.files.names import Names, Speller
from ecomteam.files.values import WrongValue, kind_of
from ecomteam.files.yaml.reader import MOST_PROBLEMS, REFUSED, Path, ReadDocument, dotted
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted

Read = TypeVar("Read")


class Rows:
    """A document, and what is found wrong in it."""

    def __init__(self, document: ReadDocument) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self.speller = Speller()

    def refuse(self) -> None:
        """Raise ``FileProblems`` where anything was wrong, in the order of the file."""
        if problems := self.document.problems + self.problems:
            raise FileProblems(sorted(problems))

    def fail(self, path: Path, what: str, place: Place | None = None) -> None:
        """Note what is wrong at a path. Raises ``FileProblems`` where that is enough for one file."""
        self.problems.append(Problem(place or self.document.place(path), dotted(path), what))
        if len(self.problems) >= MOST_PROBLEMS:
            much = "there is so much wrong in this file that the rest is not listed"
            self.problems.append(Problem(place or self.document.place(path), "", much))
            self.refuse()

    def read(self, raw: object, path: Path, read: Callable[[object], Read]) -> Read | None:
        """The value, or ``None`` where it is absent, was refused already, or is wrong."""
        return None if raw is None else self.required(raw, path, read)

    def required(self, raw: object, path: Path, read: Callable[[object], Read]) -> Read | None:
        """The same for a value that must be there: an empty one is wrong too."""
        if raw is REFUSED:
            return None
        try:
            return read(raw)
        except WrongValue as error:
            self.fail(path, str(error))
            return None

    def mapping(
        self, raw: object, path: Path, keys: Names, elsewhere: Mapping[str, str] | None = None
    ) -> dict[str, object]:
        """The rows whose keys are allowed; the others are problems. ``elsewhere`` says of a key where it belongs."""
        if not isinstance(raw, dict):
            if raw is not REFUSED:
                self.fail(path, f'write "key: value" lines here, not {shown(raw)}{glued(raw)}')
            return {}
        for key in raw:
            if key not in keys.all:
                inner = (*path, key)
                hint = f"; {elsewhere[key]}" if elsewhere and key in elsewhere else self.speller.hint(key, keys)
                what = f"there is no key {quoted(key)} here{hint}"
                self.fail(inner, what, self.document.key_place(inner))
        return {key: value for key, value in raw.items() if key in keys.all}

    def listed(self, raw: object, path: Path, most: int, of: str = "", like: str = "") -> list[object]:
        """The items of a list, at most so many; ``of`` names them, ``like`` says what they are."""
        if raw is None or raw is REFUSED:
            return []
        if not isinstance(raw, list):
            beside = f" ({like})" if like else ""
            self.fail(path, f"write a list here{beside}, not {shown(raw)}{glued(raw)}")
            return []
        if len(raw) > most:
            self.fail((*path, most), f"at most {most} {of or 'of them'} are read")
        return raw[:most]

    def one_of(self, raw: object, path: Path, names: Names) -> str | None:
        """One of a few words."""

        def read(value: object) -> str:
            if not isinstance(value, str):
                raise WrongValue(f"write one of {', '.join(names.all)}, not {kind_of(value)}")
            found = names.find(value)
            if found is None:
                raise WrongValue(self.speller.not_one_of(value, names))
            return found

        return self.read(raw, path, read)


def shown(raw: object) -> str:
    """A value in a sentence: a text as it is, of all else what kind it is."""
    return quoted(raw) if isinstance(raw, str) else "nothing" if raw is None else kind_of(raw)


def glued(raw: object) -> str:
    """``name:Bob`` alone in its block is valid YAML, namely text."""
    key, colon, rest = raw.partition(":") if isinstance(raw, str) else ("", "", "")
    return f'; a space is missing after the colon in "{key}:"' if colon and rest and key.isidentifier() else ""
