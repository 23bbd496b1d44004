"""Overlays: a folder with some of the files of a catalogue, laid over another one row by row.

A row with a known id replaces the fields it gives, a row with a new id is added. ``- disable: [ids]`` as an item, or
``disabled: true`` in a row, takes elements away.
"""

import os
import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path as FilePath
from typing import Any as Anything

import msgspec

from ecomteam.files.catalogue.shape import CITED, CONDITIONS, completed, texts_of
from ecomteam.files.content import read_bytes, shown_name
from ecomteam.files.yaml.reader import (
    CATALOGUE_BOUNDS,
    MOST_PROBLEMS,
    Path,
    ReadDocument,
    dotted,
    read_document,
    too_large,
)
from ecomteam.model import spelling
from ecomteam.model.origin import Origin
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.teamfacts import ASKED_OF

Row = dict[str, Anything]

# What a row goes by where it has no id of its own.
IDENTITY: Mapping[str, tuple[str, ...]] = {
    "wages": ("role", "country"),
    "pay_ratios": ("country", "group"),
    "rates": ("country", "sourcing", "roles"),
    "uncited": ("statement",),
}
# Figures about a role leave with it; nobody has to decide anything about them.
FIGURES = ("wages",)
# What says what a row rests on; a wage names its statement.
SOURCED = frozenset({*CITED, "statement"})
# A condition is one value: half of an old one and half of a new one would say what nobody wrote.
WHOLE = CONDITIONS
DISABLE, DISABLED = "disable", "disabled"
# Comparing spellings is slow, and who gets so many names wrong has another problem.
MOST_SUGGESTIONS = 60
# A catalogue has one for each noun.
MOST_FILES = 100


class Element:
    """A row of the catalogue, and the files that had a say in it, the newest last."""

    def __init__(self, value: Row, document: ReadDocument, index: int) -> None:
        self.value = value
        self.layers = [(document, index)]
        # Whether an overlay had a say in it, and what to say of the id where an overlay brought it in.
        self.laid = False
        self.unknown = ""
        # Whether a text of it stands there in one language.
        self.one_language = False
        # Whether an overlay gave it another number, and left it to rest on what the old one rests on.
        self.old_source = False

    def spot(self, path: Path) -> tuple[Place, Path]:
        """Where the value at ``path`` was written, and how its path is told; else of the nearest thing around it."""
        for cut in range(len(path), -1, -1):
            for document, index in reversed(self.layers):
                found = document.places.get((index, *path[:cut]))
                if found is not None:
                    return found, (called(self.value, index), *path)
        document, index = self.layers[-1]
        return document.place((index,)), (called(self.value, index), *path)

    def key_spot(self, path: Path) -> tuple[Place, Path]:
        """The same, but where the key was written that leads to the value."""
        for document, index in reversed(self.layers):
            found = document.key_places.get((index, *path))
            if found is not None:
                return found, (called(self.value, index), *path)
        return self.spot(path)

    def lay(self, value: Row, document: ReadDocument, index: int) -> bool:
        """Replace the fields that ``value`` gives; whether that changed anything."""
        old = self.value
        self.value = merged(old, value)
        if SOURCED & value.keys():
            self.old_source = False
        elif dict(_numbers(old, ())) != dict(_numbers(self.value, ())):
            self.old_source = True
        self.layers.append((document, index))
        self.laid = True
        return self.value != old

    def complete(self, noun: type[msgspec.Struct]) -> None:
        """Write out what an overlay may shorten."""
        whole = completed(self.value, noun)
        if isinstance(whole, dict):
            self.one_language = texts_of(whole) != texts_of(self.value)
            self.value = whole


def merged(old: Row, new: Row) -> Row:
    """The old row with the fields of the new one: mappings field by field, all else whole; ``null`` leaves a field out.

    An effect of another kind replaces the old one, since its fields have nothing to do with those.
    """
    result = dict(old)
    for key, value in new.items():
        before = old.get(key)
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict) and key not in WHOLE:
            kept = before if isinstance(before, dict) and not _other_effect(before, value) else {}
            result[key] = merged(kept, value)
        else:
            result[key] = value
    return result


def _numbers(value: object, path: Path) -> Iterator[tuple[Path, float]]:
    """Every number in a row, by where it stands, but for those that a condition compares with."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in parts:
        if key not in WHOLE:
            yield from _numbers(inner, (*path, key))
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield path, value


def _other_effect(old: Row, new: Row) -> bool:
    return "effect" in new and old.get("effect") != new["effect"]


def identity(noun: str, row: Mapping[str, object]) -> str | None:
    """What the row goes by among its noun; ``None`` where that is missing."""
    parts = [row.get(field) for field in IDENTITY.get(noun, ("id",))]
    words = [" ".join(map(str, part)) if isinstance(part, list) else part for part in parts]
    return " ".join(map(str, words)) if all(isinstance(word, str) and word for word in words) else None


def called(row: object, index: int | str) -> int | str:
    """What a row is called in an error: its id, or which of the file it is."""
    own = row.get("id") if isinstance(row, dict) else None
    return own if isinstance(own, str) and own else index


class Removed:
    """What overlays took away: by noun and id, which overlay did and where."""

    def __init__(self) -> None:
        self.places: dict[tuple[str, str], tuple[str, Place]] = {}
        self._suggestions = MOST_SUGGESTIONS

    def hint(self, noun: str, wanted: str, known: Iterable[str]) -> str:
        """Why nothing is called so: an overlay took it away, or it is spelled in another way."""
        gone = self.places.get((noun, wanted))
        if gone is not None:
            overlay, place = gone
            return f": overlay {quoted(overlay)} switches it off ({place})"
        return self.near(wanted, known)

    def near(self, wanted: str, known: Iterable[str]) -> str:
        """What may have been meant, for the first that are wrong."""
        self._suggestions -= 1
        return spelling.hint(wanted, known) if self._suggestions >= 0 else ""


def add(problems: list[Problem], problem: Problem) -> None:
    """Add to what is wrong. Raises ``FileProblems`` where that is enough to say."""
    problems.append(problem)
    if len(problems) >= MOST_PROBLEMS:
        problems.append(Problem(problem.place, "", "there is so much wrong here that the rest is not listed"))
        raise FileProblems(sorted(problems))


class Overlay:
    """One folder laid over the elements of a catalogue, read at once. Problems go to ``problems``."""

    def __init__(
        self, folder: FilePath, fields: Sequence[str], problems: list[Problem], below: "Overlay | None" = None
    ) -> None:
        self.folder = folder
        # Not Path.resolve, which raises something else than OSError where links lead in a circle.
        self.name = shown_name(os.path.basename(os.path.realpath(folder)) or str(folder))  # noqa: PTH119
        self.fields = fields
        self.problems = problems
        # What is read of all overlays together has a bound.
        self.size: int = below.size if below else 0
        self.nodes: int = below.nodes if below else 0
        self.documents = self._documents()

    def lay_on(self, elements: dict[str, list[Element]], removed: Removed) -> Iterable[Origin]:
        """Change the elements; yields what became of each."""
        for noun, document in self.documents.items():
            yield from _Lay(self, noun, document, elements[noun], removed).run()
        gone = {wanted for noun, wanted in removed.places if noun == "roles"}
        for noun in FIGURES:
            elements[noun][:] = [one for one in elements[noun] if one.value.get("role") not in gone]

    def _documents(self) -> dict[str, ReadDocument]:
        documents: dict[str, ReadDocument] = {}
        for name in self._names():
            stem, _, ending = name.rpartition(".")
            place = Place(f"{shown_name(self.folder)}/{shown_name(name)}")
            if stem not in self.fields or ending != "yaml":
                close = spelling.hint(f"{stem}.yaml", [f"{field}.yaml" for field in self.fields])
                what = f"no file of a catalogue is called so{close or '; they are ' + ', '.join(self.fields)}"
                self.problems.append(Problem(place, "", what))
                continue
            try:
                content = read_bytes(self.folder / name, CATALOGUE_BOUNDS)
                self.size += len(content)
                if self.size > CATALOGUE_BOUNDS.size:
                    what = f"{too_large(CATALOGUE_BOUNDS)}, those of the files before it included"
                    raise FileProblems([Problem(place, "", what)])
                bounds = msgspec.structs.replace(CATALOGUE_BOUNDS, before=self.nodes)
                documents[stem] = read_document(content, place.file, bounds)
                self.nodes += documents[stem].nodes
            except FileProblems as error:
                self.problems.extend(error.problems)
        if not documents and not self.problems:
            what = "this folder holds no file of a catalogue, such as rules.yaml"
            self.problems.append(Problem(Place(shown_name(self.folder)), "", what))
        return documents

    def _names(self) -> Sequence[str]:
        """The names of the YAML files of the folder; hidden ones are none of ours."""
        try:
            found = (path.name for path in self.folder.iterdir() if path.suffix in (".yaml", ".yml"))
            names = sorted(islice((name for name in found if not name.startswith(".")), MOST_FILES + 1))
        except OSError as error:
            what = f"this is no folder with a catalogue ({error.strerror})"
            self.problems.append(Problem(Place(shown_name(self.folder)), "", what))
            return ()
        if len(names) > MOST_FILES:
            what = f"there are more than {MOST_FILES} files in this folder; a catalogue has one for each noun"
            self.problems.append(Problem(Place(shown_name(self.folder)), "", what))
            return ()
        return names


class _Lay:
    """One file of an overlay."""

    def __init__(
        self, overlay: Overlay, noun: str, document: ReadDocument, elements: list[Element], removed: Removed
    ) -> None:
        self.overlay = overlay
        self.noun = noun
        self.document = document
        self.elements = elements
        self.removed = removed
        self.known = {name: one for one in elements if (name := identity(noun, one.value)) is not None}
        self.seen: set[str] = set()

    def run(self) -> Iterable[Origin]:
        rows = self.document.value
        if rows is None:
            return  # nothing but comments
        if not isinstance(rows, list):
            self._fail((), f"write a list here, each item starting with {'- id: '!r}")
            return
        for index, row in enumerate(rows):
            if not isinstance(row, dict):
                self._fail((index,), 'write "key: value" lines here')
            elif DISABLE in row:
                yield from self._disable(row, index)
            else:
                yield from self._row(row, index)

    def _fail(self, path: Path, what: str) -> None:
        shown = (called(self.document.value[path[0]], path[0]), *path[1:]) if path else path
        add(self.overlay.problems, Problem(self.document.place(path), dotted(shown), what))

    def _origin(self, deed: str, wanted: str) -> Origin:
        return Origin(overlay=self.overlay.name, noun=self.noun, id=wanted, deed=deed)  # type: ignore[arg-type]

    def _disable(self, row: Row, index: int) -> Iterable[Origin]:
        wanted = row[DISABLE]
        if len(row) > 1:
            self._fail((index,), f'an item with "{DISABLE}" holds nothing else')
        if not isinstance(wanted, list) or not all(isinstance(each, str) for each in wanted):
            self._fail((index, DISABLE), "write a list of ids here")
            return
        for position, each in enumerate(wanted):
            yield from self._remove(each, (index, DISABLE, position))

    def _remove(self, wanted: str, path: Path) -> Iterable[Origin]:
        element = self.known.pop(wanted, None)
        if element is None:
            close = self.removed.hint(self.noun, wanted, self.known)
            self._fail(path, f"nothing in {self.noun} is called {quoted(wanted)}{close}")
            return
        self.elements.remove(element)
        self.removed.places[self.noun, wanted] = (self.overlay.name, self.document.place(path))
        yield self._origin("removed", wanted)

    def _row(self, row: Row, index: int) -> Iterable[Origin]:
        wanted = identity(self.noun, row)
        off = row.pop(DISABLED, False)
        if not isinstance(off, bool):
            self._fail((index, DISABLED), "write true or false here")
        elif wanted is None:
            fields = " and ".join(IDENTITY.get(self.noun, ("id",)))
            self._fail((index,), f"say which row this is: {fields}")
        elif wanted in self.seen:
            self._fail((index,), f"{quoted(wanted)} is there twice")
        elif off:
            yield from self._remove(wanted, (index, DISABLED))
        else:
            self.seen.add(wanted)
            yield from self._lay(row, wanted, index)

    def _lay(self, row: Row, wanted: str, index: int) -> Iterable[Origin]:
        element = self.known.get(wanted)
        if self.noun == "checks":
            self._placeholders(row, index, element.value if element else {})
        if element is not None:
            if element.lay(row, self.document, index):
                yield self._origin("changed", wanted)
            return
        made = Element(merged({}, row), self.document, index)
        made.laid = True
        close = self.removed.near(wanted, self.known) or "."
        made.unknown = f"nothing in {self.noun} is called {quoted(wanted)}{close}"
        self.known[wanted] = made
        self.elements.append(made)
        # What was taken away by an overlay before may come back.
        self.removed.places.pop((self.noun, wanted), None)
        yield self._origin("added", wanted)

    def _placeholders(self, row: Row, index: int, old: Row) -> None:
        """A check's texts are filled by the program, which knows no other names than those of the text it replaces.

        In a new one they are filled with the facts that its condition asks for, and with whom or what it is about.
        """
        for field in ("message", "remedy"):
            texts = row.get(field)
            allowed = placeholders(old.get("message")) | placeholders(old.get("remedy"))
            if not old:
                each = str(row.get("each", "shop"))
                own = FILLS.get(each, frozenset()) | ASKED_OF.get(each, {}).keys()
                allowed = facts_named(row.get("when")) | own
            parts = texts.items() if isinstance(texts, dict) else ((None, texts),)
            for lang, text in parts:
                for odd in sorted(placeholders(text) - allowed):
                    known = f"; there are {', '.join(sorted(allowed))}" if allowed else ""
                    path = (index, field, lang) if lang else (index, field)
                    self._fail(path, f"{quoted('{' + odd + '}')} is nothing that is filled in{known}")


# What a new check knows beside the facts it asks for.
FILLS: Mapping[str, frozenset[str]] = {
    "person": frozenset({"person", "roles"}),
    "role": frozenset({"role", "people"}),
}


def facts_named(when: object) -> frozenset[str]:
    """The facts that a condition asks for, as far as it can be read."""
    if isinstance(when, list):
        return frozenset().union(*map(facts_named, when))
    if not isinstance(when, dict):
        return frozenset()
    inner = [facts_named(part) for key, part in when.items() if key in ("all", "any", "not")]
    return frozenset(str(key) for key in when if key not in ("all", "any", "not")).union(*inner)


def placeholders(texts: object) -> frozenset[str]:
    """What stands in braces in any of the texts: a name, or what is none.

    Anything behind a name (``{role:>9}``, ``{role!r}``, ``{role.id}``) and broken braces count as a name that nobody
    has: how a value is written is the program's to say.
    """
    found: set[str] = set()
    for text in texts.values() if isinstance(texts, dict) else (texts,) if isinstance(texts, str) else ():
        try:
            for _, name, spec, conversion in string.Formatter().parse(str(text)):
                if name is not None:
                    found.add(name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else ""))
        except ValueError:
            found.add(str(text)[:40])
    return frozenset(found)


Hint = Callable[[str, str], str]
