"""The knowledge base: data/*.yaml into one Catalogue, every reference resolved, every fault listed at its place."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, cast
from typing import Any as Anything

import msgspec

from ecomteam.files.catalogue.conditions import ConditionReader
from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.catalogue.needed import LIMITS, NEEDED
from ecomteam.files.catalogue.overlay import Element, Hint, Overlay, Removed, Row, add, identity
from ecomteam.files.catalogue.shape import CITED, CONDITIONS, RESTS_ON_NOTHING, ShapeFault, beyond, row_faults
from ecomteam.files.iso import COUNTRIES
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, Path, dotted, read_document
from ecomteam.knowledge.engine import tests_of
from ecomteam.model.amounts import Amount
from ecomteam.model.bounds import MOST, Within, bounds, needs_one
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.conditions import Condition
from ecomteam.model.figures import Wage
from ecomteam.model.origin import Origin
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.references import Refers, ids, references
from ecomteam.model.teamfacts import ASKED_OF, CHECK_FACTS, SOURCINGS, TEAM_FACTS
from ecomteam.model.text import Cited

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

NOUNS: Mapping[str, type[msgspec.Struct]] = {
    field.name: field.type.__args__[0] for field in msgspec.structs.fields(Catalogue)
}
FIELDS = tuple(NOUNS)
# The country whose pay and charges stand in for one that is told by a ratio, and the year of the ratios that ship.
HOME = "NL"
RATIO_YEAR = 2022
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
    "symptoms",
    "work",
    "estimates",
    "prices",
    "peers",
    "first_steps",
    "risks",
    "goals",
    "leanings",
)


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

    @property
    def in_one_language(self) -> frozenset[tuple[str, str]]:
        """The elements, by noun and id, with a text that an overlay gave in one language."""
        return frozenset(key for key, one in self._elements.items() if one.one_language and key[1])  # type: ignore[misc]

    @property
    def of_old_source(self) -> frozenset[tuple[str, str]]:
        """The elements, by noun and id, with a number of an overlay and the source of the number before it."""
        return frozenset(key for key, one in self._elements.items() if one.old_source and key[1])  # type: ignore[misc]

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
        overlays: list[Overlay] = []
        for folder in self.overlays:
            overlays.append(Overlay(folder, FIELDS, self.problems, *overlays[-1:]))
        self._raise()
        for name in FIELDS:
            self.elements[name] = self._read(name)
        self._raise()
        origins: list[Origin] = []
        for overlay in overlays:
            origins.extend(overlay.lay_on(self.elements, self.removed))
        self._countries_by_ratio()
        for name, elements in self.elements.items():
            for element in elements:
                if element.laid:
                    element.complete(NOUNS[name])
        rows = {name: [one.value for one in elements] for name, elements in self.elements.items()}
        self._read_conditions(rows)
        known = known_ids(rows)
        hint = self._hint(known)
        look = _Look(known, hint, self.removed)
        parts = {name: tuple(self._nouns(name, rows[name], noun, look)) for name, noun in NOUNS.items()}
        # Rows that cannot be read are told of already; what else is wrong is told with them, all at once.
        read = {name: [index for index, noun in found if noun is not None] for name, found in parts.items()}
        whole: dict[str, Anything] = {
            name: tuple(noun for _, noun in found if noun is not None) for name, found in parts.items()
        }
        catalogue = Catalogue(**whole)
        for name, path, what in faults(catalogue, hint, known):
            at = (read[name][path[0]], *path[1:]) if path and isinstance(path[0], int) else path
            self._fail(name, at, what)
        self._codes_given_twice()
        self._raise()
        return Layered(catalogue, origins, self.elements)

    def _codes_given_twice(self) -> None:
        """Findings are shown and chosen by the code of their check: of two with the same the later is wrong."""
        owners: dict[str, Anything] = {}
        for index, one in sorted(enumerate(self.elements["checks"]), key=lambda each: each[1].laid):
            code = one.value.get("code")
            if isinstance(code, str) and code in owners:
                what = f"the check {quoted(owners[code])} has the code {quoted(code)} already; write another one"
                self._fail("checks", (index, "code"), what)
            elif isinstance(code, str):
                owners[code] = str(one.value.get("id"))

    def _countries_by_ratio(self) -> None:
        """Write out countries of which an overlay says no more than what people earn beside the Dutch."""
        countries = {one.value.get("id"): one for one in self.elements["countries"]}
        home = countries.get(HOME)
        for country, one in countries.items():
            ratio = one.value.get("ratio")
            if not one.laid or home is None or not isinstance(ratio, int | float):
                continue
            one.value = {"employment": home.value.get("employment"), "labour": ratio, **one.value}
            rests = {key: one.value[key] for key in CITED if key in one.value}
            year = home.value.get("year", RATIO_YEAR)
            row = {"country": country, "group": "all", "ratio": ratio, "year": year, **rests}
            made = Element(row, *one.layers[-1])
            made.laid = True
            self.elements["pay_ratios"].append(made)

    def _hint(self, known: Mapping[str, Collection[str]]) -> Hint:
        """What helps who refers to something that is not there: it was switched off, or is spelled in another way.

        Currencies are few and the world has many: of those the row may well be missing.
        """

        def told(noun: str, wanted: str) -> str:
            close = self.removed.hint(noun, wanted, known.get(noun, ()))
            return close or ("; add it to currencies.yaml" if noun == "currencies" else "")

        return told

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
        hint = self._condition_hint(self._hint(known_ids(rows)))
        numbers: dict[str, set[float]] = {}
        for name in CONDITIONAL:

            def fail(path: Path, what: str, name: str = name) -> None:
                self._fail(name, path, what)

            readers = {
                asked: ConditionReader(kinds | more, thresholds, fail, _options(rows), hint)
                for asked, more in (ASKED_OF if name == "checks" else {"shop": {}}).items()
            }
            for index, row in enumerate(rows[name]):
                reader = readers.get(str(row.get("each", "shop")), readers["shop"])

                def read(raw: object, path: Path, name: str = name, reader: ConditionReader = reader) -> object:
                    condition = reader.read(raw, path)
                    self._count_numbers(condition, name, path, numbers)
                    return msgspec.to_builtins(condition)

                # A copy: the element keeps what was written.
                rows[name][index] = cast(Row, _with_conditions(row, (index,), read))

    def _count_numbers(self, when: Condition, name: str, path: Path, numbers: dict[str, set[float]]) -> None:
        for test in tests_of(when):
            if isinstance(test.value, int | float) and not isinstance(test.value, bool):
                known = numbers.setdefault(test.fact, set())
                before = len(known)
                known.add(test.value)
                if before == MOST_NUMBERS < len(known):
                    what = f"with this {quoted(test.fact)} is compared with more than {MOST_NUMBERS} numbers"
                    self._fail(name, path, what)

    def _condition_hint(self, hint: Hint) -> Hint:
        """The same for conditions, which name facts, thresholds and the values a fact can have."""
        nouns = {
            "fact": ("questions",),
            "threshold": ("thresholds",),
            "symptoms": ("symptoms",),
            "goals": ("goals",),
            "leanings": ("leanings",),
        }

        def told(kind: str, wanted: str) -> str:
            gone = (hint(noun, wanted) for noun in nouns.get(kind, ("roles",)))
            return next((text for text in gone if text), "")

        return told

    def _nouns(
        self, name: str, rows: list[Row], noun: type[msgspec.Struct], look: "_Look"
    ) -> Iterable[tuple[int, msgspec.Struct | None]]:
        """What each row says, with its index; ``None`` for a row that says it wrong."""
        for index, row in enumerate(rows):
            try:
                yield index, msgspec.convert(row, noun)
            except msgspec.ValidationError as error:
                self._misshapen(self.elements[name][index], noun, str(error), look)
                yield index, None

    def _misshapen(self, element: Element, noun: type[msgspec.Struct], told: str, look: "_Look") -> None:
        found = list(row_faults(element.value, noun, look))
        unfinished = next((fault.what for fault in found if fault.missing and not fault.path), None)
        if unfinished and element.unknown:
            # Whether it is a new row or a misspelt one: what else it lacks follows from that.
            found = [ShapeFault((), f"{element.unknown} In a new row {unfinished}")]
        for fault in found:
            place, shown = (element.key_spot if fault.key else element.spot)(fault.path)
            add(self.problems, Problem(place, dotted(shown), fault.what))
        if not found and not self.problems:
            place, shown = element.spot(())
            add(self.problems, Problem(place, dotted(shown), f"this row cannot be read ({told})"))


class _Look:
    """What there is to refer to."""

    def __init__(self, known: Mapping[str, Collection[str]], hint: Hint, removed: Removed) -> None:
        self.known = known
        self.hint = hint
        self.removed = removed

    def near(self, given: str, names: Iterable[str]) -> str:
        return self.removed.near(given, names)

    def nowhere(self, refers: Refers, wanted: str) -> str | None:
        if wanted in self.known[refers.noun]:
            return None
        return f"no {refers.one} is called {quoted(wanted)}{self.hint(refers.noun, wanted)}"


def known_ids(rows: Mapping[str, list[Row]]) -> dict[str, frozenset[str]]:
    """What can be referred to, by noun: what rows are called, whether or not the rest of them can be read."""
    known = {
        name: frozenset(found for row in rows[name] if (found := identity(name, row)) is not None) for name in FIELDS
    }
    known["drivers"] |= known["questions"]
    known["questions"] |= TEAM_FACTS.keys() | CHECK_FACTS.keys()
    return known


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
    options["role"] = options["person_roles"] = roles
    options["person_sourcing"] = frozenset(SOURCINGS)
    return options | {fact: roles for fact, kind in TEAM_FACTS.items() if kind == "set"}


Fault = tuple[str, Path, str]


def faults(catalogue: Catalogue, hint: Hint, known: Mapping[str, Collection[str]]) -> Iterable[Fault]:
    """References that lead nowhere, ids given twice, elements without a source, half texts, numbers out of bounds.

    Each as file, path and sentence. ``hint`` may add what helps who refers to nothing; it gets the file's name and the
    id. ``known`` is what can be referred to.
    """
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
            if needed not in known[name]:
                yield name, (), f'the program itself uses "{needed}", which is not here{hint(name, needed)}'
        for path, what in _wrong(rows, (), hint, known):
            yield name, path, what
    yield from _clues_that_point_nowhere(catalogue)
    for index, threshold in enumerate(catalogue.thresholds):
        within = LIMITS.get(threshold.id, ANY_NUMBER)
        if not within.holds(threshold.value):
            yield "thresholds", (index, "value"), beyond(threshold.value, within)


# Of a threshold that conditions alone use.
ANY_NUMBER = Within(0, MOST, "its unit")
Wrong = Iterable[tuple[Path, str]]


def _wrong(value: object, path: Path, hint: Hint, known: Mapping[str, Collection[str]]) -> Wrong:
    """What is wrong in a part of the catalogue, though it could be read."""
    if isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _wrong(inner, (*path, index), hint, known)
    if not isinstance(value, msgspec.Struct):
        return
    if isinstance(value, Cited) and not value.cites and value.own_judgement is None:
        yield path, RESTS_ON_NOTHING
    if isinstance(value, Wage) and value.statement is None and value.own_judgement is None:
        yield path, RESTS_ON_NOTHING
    yield from _upside_down(value, path)
    refers, limits, filled = references(type(value)), bounds(type(value)), needs_one(type(value))
    for field in value.__struct_fields__:
        inner = getattr(value, field)
        if field in ("en", "nl") and isinstance(inner, str) and not inner.strip():
            yield path, f"the text is empty in {field}"
        if field in filled and not inner:
            yield (*path, field), "this list is empty; name at least one"
        if field in refers:
            one = refers[field]
            for wanted in (each for each in ids(inner) if each not in known[one.noun]):
                yield (*path, field), f"no {one.one} is called {quoted(wanted)}{hint(one.noun, wanted)}"
        if field in limits:
            yield from _out_of_bounds(inner, limits[field], (*path, field))
        yield from _wrong(inner, (*path, field), hint, known)


def _out_of_bounds(value: object, within: Within, path: Path) -> Wrong:
    match value:
        case tuple():
            for index, each in enumerate(value):
                yield from _out_of_bounds(each, within, (*path, index))
        case Amount():
            for end in value.__struct_fields__:
                yield from _out_of_bounds(getattr(value, end), within, (*path, end))
        case int() | float() if not within.holds(value):
            yield path, beyond(value, within)


# Fields that belong together, the lower first.
ENDS = (
    ("low", "likely", "median", "high"),
    ("overhead_low", "overhead_high"),
    ("freelance_low", "freelance_high"),
    ("agency_low", "agency_high"),
    ("minimum", "maximum"),
    ("revenue_from", "revenue_to"),
)


def _upside_down(value: msgspec.Struct, path: Path) -> Wrong:
    for ends in ENDS:
        names = [end for end in ends if isinstance(getattr(value, end, None), int | float)]
        for lower, upper in pairwise(names):
            if getattr(value, lower) > getattr(value, upper):
                yield (*path, upper), f'"{upper}" is less than "{lower}"; write them from low to high'


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


def _with_conditions(value: object, path: Path, read: Callable[[object, Path], object]) -> object:
    """The same with every condition in it read, those of its parts too."""
    if isinstance(value, list):
        return [_with_conditions(each, (*path, place), read) for place, each in enumerate(value)]
    if not isinstance(value, dict):
        return value
    return {
        key: read(inner, (*path, key)) if key in CONDITIONS else _with_conditions(inner, (*path, key), read)
        for key, inner in value.items()
    }
