"""The knowledge base: data/*.yaml into one Catalogue, every reference resolved, every fault listed at its place."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path as FilePath
from typing import TYPE_CHECKING
from typing import Any as Anything

import msgspec

from ecomteam.files.catalogue.conditions import ConditionReader
from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.catalogue.overlay import Element, Hint, Overlay, Removed, Row, add, identity
from ecomteam.files.iso import COUNTRIES
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, Path, dotted, read_document
from ecomteam.knowledge.engine import tests_of
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.conditions import Condition
from ecomteam.model.origin import Origin
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.references import ids, references
from ecomteam.model.teamfacts import TEAM_FACTS

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FIELDS = tuple(field.name for field in msgspec.structs.fields(Catalogue))
# Advice tries a number in every interval between those that a fact is compared with.
MOST_NUMBERS = 50
CONDITIONAL = (
    "questions",
    "rules",
    "urgency",
    "sourcing",
    "activities",
    "checks",
    "clues",
    "work",
    "estimates",
    "prices",
    "peers",
    "first_steps",
)
# What the program itself asks for by name; a catalogue may change these, and not do without them.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "roles": ("ecommerce_manager", "online_marketer"),
    "activities": ("product_data_content", "security"),
    "thresholds": (
        "alone_from_week",
        "briefing_hours",
        "contract_hours",
        "daily_gap_share",
        "daily_gap_week",
        "employ_from_week",
        "employee_least_week",
        "employee_step_week",
        "freelance_fte",
        "fte_hours",
        "gap_from_week",
        "hat_job_week",
        "hires_at_once",
        "hires_at_once_small",
        "joint_error",
        "lead_least_week",
        "lead_outside_least_week",
        "leaving_months",
        "minimum_fte_step",
        "outside_least_week",
        "outside_step_week",
        "overload_fte",
        "owner_hats_limit",
        "owner_living",
        "owner_week",
        "owner_week_established",
        "owner_week_healthy",
        "pay_ratio_error",
        "person_hats_limit",
        "relief_week",
        "reporting_layers",
        "return_cost",
        "room_share_careful",
        "room_share_usual",
        "service_answer_seconds",
        "service_answer_share",
        "service_busy_factor",
        "service_live_from_contacts",
        "service_live_share",
        "service_minutes",
        "service_open_hours",
        "span_of_control",
        "span_of_control_routine",
        "spare_from_week",
        "spare_share",
        "specialist_from_week",
        "usual_hour",
        "usual_hour_outside",
        "working_days",
    ),
}


def load_catalogue(folder: "Traversable | None" = None) -> Catalogue:
    """Read the knowledge base. Raises ``FileProblems`` with everything that is wrong in it."""
    return load_catalogue_with((), folder).catalogue


def load_catalogue_with(overlays: Sequence[FilePath], folder: "Traversable | None" = None) -> "Layered":
    """Read the knowledge base with folders of changes laid over it, the last on top. Raises ``FileProblems``."""
    return _CatalogueReader(folder or data_dir(), overlays).layered()


class Layered:
    """A catalogue, what overlays did to it, and where each element was written."""

    def __init__(
        self, catalogue: Catalogue, origins: Sequence[Origin], elements: Mapping[str, Sequence[Element]]
    ) -> None:
        self.catalogue = catalogue
        self.origins = tuple(origins)
        self._elements = {
            (noun, identity(noun, one.value)): one for noun, ones in elements.items() for one in reversed(ones)
        }

    def place(self, noun: str, name: str, path: Path = ()) -> Place:
        """Where the element of that id, or something in it, was written; the file as a whole where it has none."""
        element = self._elements.get((noun, name))
        return element.spot(path)[0] if element else Place(f"{noun}.yaml")


class _CatalogueReader:
    """One pass: files into rows, overlays onto them, conditions into the engine's, rows into nouns, references checked.

    Each step needs the one before it to be whole, so problems are raised between them.
    """

    def __init__(self, folder: "Traversable", overlays: Sequence[FilePath] = ()) -> None:
        self.folder = folder
        self.overlays = overlays
        self.elements: dict[str, list[Element]] = {}
        self.files: dict[str, str] = {}
        self.removed = Removed()
        self.problems: list[Problem] = []

    def layered(self) -> Layered:
        # What lies on top is read first: it is small, and more often wrong.
        overlays = [Overlay(folder, FIELDS, self.problems) for folder in self.overlays]
        self._raise()
        for name in FIELDS:
            self.elements[name] = self._read(name)
        self._raise()
        origins: list[Origin] = []
        for overlay in overlays:
            origins.extend(overlay.lay_on(self.elements, self.removed))
        self._raise()
        rows = {name: [one.value for one in elements] for name, elements in self.elements.items()}
        self._read_conditions(rows)
        parts: dict[str, Anything] = {
            field.name: tuple(self._nouns(field.name, rows[field.name], field.type.__args__[0]))
            for field in msgspec.structs.fields(Catalogue)
        }
        self._raise()
        catalogue = Catalogue(**parts)
        for name, path, what in faults(catalogue, self._hint(rows)):
            self._fail(name, path, what)
        self._raise()
        return Layered(catalogue, origins, self.elements)

    def _hint(self, rows: Mapping[str, list[Row]]) -> Hint:
        """What helps who refers to something that is not there: it was switched off, or is spelled in another way."""
        known = {name: [found for row in rows[name] if (found := identity(name, row)) is not None] for name in FIELDS}
        known["questions"] += TEAM_FACTS
        return lambda noun, wanted: self.removed.hint(noun, wanted, known.get(noun, ()))

    def _fail(self, name: str, path: Path, what: str) -> None:
        if path and isinstance(path[0], int) and path[0] < len(self.elements[name]):
            place, shown = self.elements[name][path[0]].spot(path[1:])
            add(self.problems, Problem(place, dotted(shown), what))
        else:
            add(self.problems, Problem(Place(f"{name}.yaml", 1, 1), dotted(path), what))

    def _raise(self) -> None:
        if self.problems:
            raise FileProblems(sorted(self.problems))

    def _read(self, name: str) -> list[Element]:
        """The mappings that a file lists."""
        file = f"{name}.yaml"
        try:
            with self.folder.joinpath(file).open("rb") as stream:
                document = read_document(stream.read(CATALOGUE_BOUNDS.size + 1), file, CATALOGUE_BOUNDS)
        except FileNotFoundError:
            self.problems.append(Problem(Place(file), "", "the file is missing"))
            return []
        except OSError as error:
            self.problems.append(Problem(Place(file), "", f"this cannot be read ({error.strerror})"))
            return []
        except FileProblems as error:
            self.problems.extend(error.problems)
            return []
        if not isinstance(document.value, list):
            what = f"write a list here, each item starting with {'- id: '!r}"
            self.problems.append(Problem(document.place(()), "", what))
            return []
        for index, row in enumerate(document.value):
            if not isinstance(row, dict):
                what = 'write "key: value" lines here'
                self.problems.append(Problem(document.place((index,)), dotted((index,)), what))
        return [Element(row, document, index) for index, row in enumerate(document.value)]

    def _read_conditions(self, rows: Mapping[str, list[Row]]) -> None:
        kinds = {str(row.get("id")): str(row.get("kind")) for row in rows["questions"]} | TEAM_FACTS
        thresholds = _thresholds(rows)
        hint = self._condition_hint(self._hint(rows))
        numbers: dict[str, set[float]] = {}
        for name in CONDITIONAL:

            def fail(path: Path, what: str, name: str = name) -> None:
                self._fail(name, path, what)

            reader = ConditionReader(kinds, thresholds, fail, _options(rows), hint)
            for index, row in enumerate(rows[name]):
                if "when" in row:
                    # A copy: the element keeps what was written.
                    condition = reader.read(row["when"], (index, "when"))
                    rows[name][index] = {**row, "when": msgspec.to_builtins(condition)}
                    self._count_numbers(condition, name, index, numbers)

    def _count_numbers(self, when: Condition, name: str, index: int, numbers: dict[str, set[float]]) -> None:
        for test in tests_of(when):
            if isinstance(test.value, int | float) and not isinstance(test.value, bool):
                known = numbers.setdefault(test.fact, set())
                before = len(known)
                known.add(test.value)
                if before == MOST_NUMBERS < len(known):
                    what = f"with this {quoted(test.fact)} is compared with more than {MOST_NUMBERS} numbers"
                    self._fail(name, (index, "when"), what)

    def _condition_hint(self, hint: Hint) -> Hint:
        """The same for conditions, which name facts, thresholds and the values a fact can have."""
        nouns = {"fact": ("questions",), "threshold": ("thresholds",), "symptoms": ("symptoms",), "goals": ("goals",)}

        def told(kind: str, wanted: str) -> str:
            gone = (hint(noun, wanted) for noun in nouns.get(kind, ("roles",)))
            return next((text for text in gone if text), "")

        return told

    def _nouns(self, name: str, rows: list[Row], noun: type[msgspec.Struct]) -> Iterable[msgspec.Struct]:
        for index, row in enumerate(rows):
            try:
                yield msgspec.convert(row, noun)
            except msgspec.ValidationError as error:
                what, _, where = str(error).partition(" - at `$")
                parts = re.findall(r"\.(\w+)|\[(\d+)\]", where)
                path = tuple(key or int(number) for key, number in parts)
                field = re.search(r"contains unknown field `(.*)`", what)
                element = self.elements[name][index]
                place, shown = element.key_spot((*path, field[1])) if field else element.spot(path)
                close = self.removed.near(field[1], noun.__struct_fields__) if field else ""
                add(self.problems, Problem(place, dotted(shown), what + close))


def _thresholds(rows: Mapping[str, list[Row]]) -> dict[str, Anything]:
    """The number of each, money in euros; a currency that is not there is a fault of its own."""
    rates: dict[Anything, Anything] = {row.get("id"): row.get("per_euro") for row in rows["currencies"]}
    found: dict[str, Anything] = {}
    for row in rows["thresholds"]:
        value, rate = row.get("value", 0.0), rates.get(row.get("currency"))
        numbers = isinstance(value, int | float) and isinstance(rate, int | float) and rate > 0
        found[str(row.get("id"))] = value / rate if numbers and rate != 1 else value
    return found


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


def _no_hint(noun: str, wanted: str) -> str:  # noqa: ARG001
    return ""


def faults(catalogue: Catalogue, hint: Hint = _no_hint) -> Iterable[Fault]:
    """References that lead nowhere, ids given twice, elements without a source, half texts: file, path and sentence.

    ``hint`` may add to the sentence what helps who refers to nothing; it gets the file's name and the id.
    """
    known = {name: {getattr(row, "id", None) for row in getattr(catalogue, name)} for name in FIELDS}
    known["drivers"] |= known["questions"]
    known["questions"] |= TEAM_FACTS.keys()

    def walk(value: object, name: str, path: tuple[str | int, ...]) -> Iterable[Fault]:
        if isinstance(value, msgspec.Struct):
            if hasattr(value, "own_judgement") and not value.cites and value.own_judgement is None:  # type: ignore[attr-defined]
                yield name, path, "it cites nothing and does not say that it is our own judgement"
            for field in value.__struct_fields__:
                inner = getattr(value, field)
                refers = references(type(value)).get(field)
                if field in ("en", "nl") and isinstance(inner, str) and not inner.strip():
                    yield name, path, f"the text is empty in {field}"
                if refers is not None:
                    for reference in (one for one in ids(inner) if one not in known[refers.noun]):
                        why = hint(refers.noun, reference)
                        yield name, (*path, field), f'no {refers.one} is called "{reference}"{why}'
                yield from walk(inner, name, (*path, field))
        elif isinstance(value, tuple):
            for index, inner in enumerate(value):
                yield from walk(inner, name, (*path, index))

    for name in FIELDS:
        rows = getattr(catalogue, name)
        seen: set[str] = set()
        for index, row in enumerate(rows):
            own = getattr(row, "id", None)
            if own is not None and own in seen:
                yield name, (index, "id"), f'"{own}" is there twice'
            if own is not None:
                seen.add(own)
        for needed in NEEDED.get(name, ()):
            if needed not in seen:
                yield name, (), f'the program itself uses "{needed}", which is not here{hint(name, needed)}'
        yield from walk(rows, name, ())
    yield from _clues_that_point_nowhere(catalogue)


def _clues_that_point_nowhere(catalogue: Catalogue) -> Iterable[Fault]:
    """A clue counts the causes of its symptom from 1, and its two answers point to different ones."""
    causes = {symptom.id: len(symptom.causes) for symptom in catalogue.symptoms}
    for index, clue in enumerate(catalogue.clues):
        pointed = (clue.causes.if_yes, clue.causes.if_no)
        count = causes.get(clue.symptom, 0)
        if clue.symptom in causes and not all(1 <= number <= count for number in pointed):
            yield "clues", (index, "causes"), f'the symptom "{clue.symptom}" has causes 1 to {count}'
        elif pointed[0] == pointed[1]:
            yield "clues", (index, "causes"), "yes and no have to point to different causes"
