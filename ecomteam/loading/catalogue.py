"""The knowledge base: data/*.yaml into one Catalogue, every reference resolved, every fault listed at its place."""

import importlib.resources
import re
from collections.abc import Iterable, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path as FilePath
from typing import Any as Anything

import msgspec

from ecomteam.errors import FileProblems, Problem
from ecomteam.loading.conditions import ConditionReader
from ecomteam.loading.iso import COUNTRIES
from ecomteam.loading.reader import CATALOGUE_BOUNDS, Document, Path, dotted, read_document
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.place import Place
from ecomteam.model.teamfacts import TEAM_FACTS, shortage

FIELDS = tuple(field.name for field in msgspec.structs.fields(Catalogue))
Row = dict[str, Anything]
CONDITIONAL = ("rules", "sourcing", "engagement", "activities", "checks")


def data_dir() -> Traversable:
    """The catalogue's folder: packaged in a wheel or zip, or the checkout's."""
    packaged = importlib.resources.files("ecomteam").joinpath("data")
    return packaged if packaged.is_dir() else FilePath(__file__).resolve().parents[2] / "data"


def load_catalogue(folder: Traversable | None = None) -> Catalogue:
    """Read the knowledge base. Raises ``FileProblems`` with everything that is wrong in it."""
    return _CatalogueReader(folder or data_dir()).catalogue()


class _CatalogueReader:
    """One pass over the folder: files into rows, conditions into the engine's, rows into nouns, references checked.

    Each step needs the one before it to be whole, so problems are raised between them.
    """

    def __init__(self, folder: Traversable) -> None:
        self.folder = folder
        self.documents: dict[str, Document] = {}
        self.problems: list[Problem] = []

    def catalogue(self) -> Catalogue:
        rows = {name: self._rows(name) for name in FIELDS}
        self._raise()
        self._read_conditions(rows)
        parts: dict[str, Anything] = {
            field.name: tuple(self._nouns(field.name, rows[field.name], field.type.__args__[0]))
            for field in msgspec.structs.fields(Catalogue)
        }
        self._raise()
        catalogue = Catalogue(**parts)
        for name, path, what in faults(catalogue):
            self._fail(name, path, what)
        self._raise()
        return catalogue

    def _fail(self, name: str, path: Path, what: str) -> None:
        self.problems.append(Problem(self.documents[name].place(path), dotted(path), what))

    def _raise(self) -> None:
        if self.problems:
            raise FileProblems(sorted(self.problems))

    def _rows(self, name: str) -> list[Row]:
        """The mappings that a file lists."""
        file = f"{name}.yaml"
        try:
            content = self.folder.joinpath(file).read_bytes()
            self.documents[name] = read_document(content, file, CATALOGUE_BOUNDS)
        except FileNotFoundError:
            self.problems.append(Problem(Place(file), "", "the file is missing"))
            return []
        except OSError as error:
            self.problems.append(Problem(Place(file), "", f"this cannot be read ({error.strerror})"))
            return []
        except FileProblems as error:
            self.problems.extend(error.problems)
            return []
        value = self.documents[name].value
        if not isinstance(value, list):
            self._fail(name, (), f"write a list here, each item starting with {'- id: '!r}")
            return []
        for index, row in enumerate(value):
            if not isinstance(row, dict):
                self._fail(name, (index,), 'write "key: value" lines here')
        return value

    def _read_conditions(self, rows: Mapping[str, list[Row]]) -> None:
        kinds = {str(row.get("id")): str(row.get("kind")) for row in rows["questions"]} | TEAM_FACTS
        kinds |= {shortage(str(row.get("role"))): "number" for row in rows["workloads"]}
        thresholds = {str(row.get("id")): row.get("value", 0.0) for row in rows["thresholds"]}
        for name in CONDITIONAL:

            def fail(path: Path, what: str, name: str = name) -> None:
                self._fail(name, path, what)

            reader = ConditionReader(kinds, thresholds, fail, _options(rows))
            for index, row in enumerate(rows[name]):
                if "when" in row:
                    row["when"] = msgspec.to_builtins(reader.read(row["when"], (index, "when")))

    def _nouns(self, name: str, rows: list[Row], noun: type[msgspec.Struct]) -> Iterable[msgspec.Struct]:
        for index, row in enumerate(rows):
            try:
                yield msgspec.convert(row, noun)
            except msgspec.ValidationError as error:
                what, _, where = str(error).partition(" - at `$")
                parts = re.findall(r"\.(\w+)|\[(\d+)\]", where)
                self._fail(name, (index, *(key or int(number) for key, number in parts)), what)


def _options(rows: Mapping[str, list[Row]]) -> dict[str, frozenset[str]]:
    """What the facts of kinds choice and set may be."""
    options = {}
    for row in rows["questions"]:
        listed = rows[row["options_from"]] if row.get("options_from") in FIELDS else row.get("options")
        if isinstance(listed, list) and isinstance(row.get("id"), str):
            options[row["id"]] = frozenset(str(option.get("id")) for option in listed if isinstance(option, dict))
    roles = frozenset(str(row.get("id")) for row in rows["roles"])
    options["country"] = COUNTRIES
    return options | {fact: roles for fact, kind in TEAM_FACTS.items() if kind == "set"}


Fault = tuple[str, tuple[str | int, ...], str]


def faults(catalogue: Catalogue) -> Iterable[Fault]:
    """References that lead nowhere, ids given twice, elements without a source, half texts: file, path and sentence."""
    ids = {
        "role": {role.id for role in catalogue.roles},
        "phase": {phase.id for phase in catalogue.phases},
        "statement": {statement.id for statement in catalogue.statements},
        "source": {source.id for source in catalogue.sources},
        "tension": {tension.id for tension in catalogue.tensions},
        "fact": {question.id for question in catalogue.questions} | TEAM_FACTS.keys(),
    }
    references = {
        "cites": "statement",
        "overhead_cites": "statement",
        "outside_cites": "statement",
        "same_as": "statement",
        "statement": "statement",
        "source": "source",
        "same_work_as": "source",
        "tensions": "tension",
        "roles": "role",
        "role": "role",
        "stand_ins": "role",
        "accountable": "role",
        "responsible": "role",
        "consulted": "role",
        "informed": "role",
        "phases": "phase",
    }

    def walk(value: object, name: str, path: tuple[str | int, ...]) -> Iterable[Fault]:
        if isinstance(value, msgspec.Struct):
            if hasattr(value, "own_judgement") and not value.cites and value.own_judgement is None:  # type: ignore[attr-defined]
                yield name, path, "it cites nothing and does not say that it is our own judgement"
            for field in value.__struct_fields__:
                inner = getattr(value, field)
                noun = references.get(field)
                if field in ("en", "nl") and isinstance(inner, str) and not inner.strip():
                    yield name, path, f"the text is empty in {field}"
                if noun is not None:
                    for reference in (inner,) if isinstance(inner, str) else inner or ():
                        if isinstance(reference, str) and reference not in ids[noun]:
                            yield name, (*path, field), f'no {noun} is called "{reference}"'
                yield from walk(inner, name, (*path, field))
        elif isinstance(value, tuple):
            for index, inner in enumerate(value):
                yield from walk(inner, name, (*path, index))

    for name in FIELDS:
        rows = getattr(catalogue, name)
        seen: set[str] = set()
        for index, row in enumerate(rows):
            identity = getattr(row, "id", None)
            if identity is not None and identity in seen:
                yield name, (index, "id"), f'"{identity}" is there twice'
            if identity is not None:
                seen.add(identity)
        yield from walk(rows, name, ())
