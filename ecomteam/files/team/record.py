"""A shop as one JSON value instead of a file: the line of a JSON Lines file, or a dict of a program.

What spells everything as the catalogue does is decoded and checked in one go by types made from the catalogue. Anything
else goes the way of a file, with the same forgiveness and the same sentences, so that the two only differ in speed.
"""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Literal
from typing import Any as Anything

import msgspec

from ecomteam.files.iso import COUNTRIES
from ecomteam.files.names import CHOICES
from ecomteam.files.team.read import FORMAT, MOST_HELD, MOST_NAMED, folded, team_of
from ecomteam.files.yaml.reader import FORBIDDEN, TEAM_BOUNDS, too_large
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.facts import Said
from ecomteam.model.personfields import MOST_PEOPLE, PERSON_FIELD, PERSON_FIELDS, Kind, PersonField
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped
from ecomteam.model.questions import Question
from ecomteam.model.team import Holding, Person, Team

# Names longer than this go the slow way, where their length is judged.
LONGEST_NAME = 200
TEXT: Anything = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_NAME)]
WITHOUT = msgspec.UNSET


class RecordReader:
    """Reads many shops against one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._numbers = [q.id for q in catalogue.questions if q.kind == "number" and not q.whole]
        self._texts = ["name", *(q.id for q in catalogue.questions if q.kind == "text")]
        self._sets = [q.id for q in catalogue.questions if q.kind == "set"]
        self._decoder = msgspec.json.Decoder(_record_type(catalogue))

    def read(self, record: bytes, place: Place) -> Team:
        """The team in one JSON value. Raises ``FileProblems``; ``place`` is where the value stands."""
        try:
            row = self._decoder.decode(record)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            return self._forgiving(record, place)
        return self._team(row, place) or self._forgiving(record, place)

    def _team(self, row: Anything, place: Place) -> Team | None:
        """The team, or ``None`` where something is left to judge that no type can say."""
        people = None
        if row.people is not WITHOUT:
            people = _people(row.people, place)
            if people is None:
                return None
        if row.shop is WITHOUT:
            return Team(people=people, place=place)
        facts = msgspec.to_builtins(row.shop)
        for fact in self._numbers:
            if fact in facts:
                facts[fact] = _number(facts[fact])
        for fact in self._sets:
            if fact in facts:
                facts[fact] = Said(facts[fact])
        for fact in self._texts:
            if fact in facts and not (facts[fact].isprintable() and facts[fact] == facts[fact].strip()):
                return None
        name = facts.pop("name", None)
        return Team(name=name, facts=facts, people=people, places=dict.fromkeys(facts, place), place=place)

    def _forgiving(self, record: bytes, place: Place) -> Team:
        def refused(what: str) -> FileProblems:
            return FileProblems([Problem(place, "", what)])

        if not record.strip():
            raise refused("the line is empty; write one JSON object")
        if len(record) > TEAM_BOUNDS.size:
            raise refused(too_large(TEAM_BOUNDS))
        try:
            value = msgspec.json.decode(record)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError, ValueError) as error:
            raise refused(f"this is not JSON ({escaped(str(error))[:200]})") from None
        for text, depth in _texts(value):
            if depth > TEAM_BOUNDS.depth:
                raise refused(f"this is nested too deeply: at most {TEAM_BOUNDS.depth} levels are read")
            if odd := FORBIDDEN.search(text):
                raise refused(f"the character U+{ord(odd.group()):04X} cannot be seen and is not allowed; remove it")
            if len(text) > TEAM_BOUNDS.scalar:
                raise refused(f"this text is too long: at most {TEAM_BOUNDS.scalar} characters are read")
        return team_of(value, place, self.catalogue)


def _texts(value: object) -> Iterable[tuple[str, int]]:
    """Every text in a JSON value, keys too, and something for every level, with its depth."""
    waiting: list[tuple[object, int]] = [(value, 0)]
    while waiting:
        item, depth = waiting.pop()
        if isinstance(item, str):
            yield item, depth
        elif isinstance(item, list | dict):
            yield "", depth
            if depth > TEAM_BOUNDS.depth:
                return
            waiting.extend((inner, depth + 1) for inner in item)
            if isinstance(item, dict):
                waiting.extend((inner, depth + 1) for inner in item.values())


def _number(value: float) -> int | float:
    """Whole numbers are ``int``, as in a file."""
    return int(value) if value == int(value) else value


def _people(rows: Sequence[Anything], place: Place) -> tuple[Person, ...] | None:
    names = {row.name for row in rows}
    if len(rows) > MOST_PEOPLE or len(set(map(folded, names))) < len(rows):
        return None
    held = 0
    people = []
    # Defaults are left out. All kinds are judged in line: a call for each value would take as long as all the rest.
    for told in msgspec.to_builtins(rows):
        for key, value in told.items():
            kind = KINDS[key]
            if kind == "text":
                if not value.isprintable() or value != value.strip():
                    return None
            elif kind == "roles":
                told[key] = roles = _holdings(value, place)
                if roles is None:
                    return None
                held += len(roles)
            elif kind == "number":
                told[key] = _number(value)
            elif kind == "somebody" and value not in names:
                return None
            elif kind in ("activities", "hours"):
                told[key] = work = _work(value)
                if work is None:
                    return None
        if _contradicts(told):
            return None
        told["place"] = place
        people.append(Person(**told))
    count = sum([person.count for person in people])
    whole = held <= MOST_HELD and count <= MOST_PEOPLE and sum(map(len, names)) <= MOST_NAMED
    return tuple(people) if whole else None


def _contradicts(told: Mapping[str, Anything]) -> bool:
    if "ends" in told and "starts" in told and told["ends"] < told["starts"]:
        return True
    if "away_until" in told:
        since = told.get("away_from")
        if told["away_until"] < since if since else told.get("status") != "away":
            return True
    return "fte" in told and "hours_per_week" in told


def _work(told: Anything) -> Anything:
    """Activities, each once, or the hours of each."""
    if isinstance(told, dict):
        return {activity: _number(hours) for activity, hours in told.items()}
    return tuple(told) if len(set(told)) == len(told) else None


def _holdings(told: Sequence[Anything], place: Place) -> tuple[Holding, ...] | None:
    try:
        if len(set(told)) < len(told):
            return None
        return tuple([Holding(role=role, place=place) for role in told])
    except TypeError:
        # Some say how much time they get.
        roles = tuple([_holding(one, place) for one in told])
        return roles if len({held.role for held in roles}) == len(roles) else None


def _holding(told: Anything, place: Place) -> Holding:
    if isinstance(told, str):
        return Holding(role=told, place=place)
    return Holding(role=told["role"], fte=_number(told["fte"]) if "fte" in told else None, place=place)


KINDS: Mapping[str, Kind] = {field.key: field.kind for field in PERSON_FIELDS}


def _record_type(catalogue: Catalogue) -> type[msgspec.Struct]:
    """The strict form of a record: exact ids, numbers in their range, nothing else."""

    def one_of(ids: Iterable[str]) -> Anything:
        return Literal[tuple(ids)]

    def several(kind: Anything) -> Anything:
        return tuple[kind, ...]

    def struct(name: str, fields: Sequence[Anything]) -> type[msgspec.Struct]:
        return msgspec.defstruct(
            name, fields, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True
        )

    def number(said: Question | PersonField) -> Anything:
        if said.whole:
            return Annotated[int, msgspec.Meta(ge=int(said.minimum), le=int(said.maximum))]
        return Annotated[float, msgspec.Meta(ge=said.minimum, le=said.maximum)]

    def fact(question: Question) -> Anything:
        match question.kind:
            case "yes_no":
                return bool
            case "text":
                return TEXT
            case "number":
                return number(question)
        if question.id == "country":
            return one_of(sorted(COUNTRIES))
        rows: Sequence[Anything] = question.options
        if question.options_from is not None:
            rows = getattr(catalogue, question.options_from)
        chosen: Anything = one_of(row.id for row in rows)
        return several(chosen) if question.kind == "set" else chosen

    def told(field: PersonField) -> Anything:
        match field.kind:
            case "text" | "somebody":
                return TEXT
            case "yes_no":
                return bool
            case "number":
                return number(field)
            case "day":
                return datetime.date
            case "choice":
                return one_of(CHOICES[field.key].all)
            case "roles":
                return several(role | holding)
            case "activities":
                return several(activity)
            case "hours":
                return by_activity

    def row(field: PersonField) -> Anything:
        kind = told(field)
        if field.required:
            return field.key, kind
        if field.kind == "hours":
            return field.key, kind | msgspec.UnsetType, WITHOUT
        return field.key, kind | None if field.default is None else kind, field.default

    activity: Anything = one_of(row.id for row in catalogue.activities)
    hours: Anything = Annotated[float, msgspec.Meta(ge=0, le=PERSON_FIELD["week"].maximum)]
    by_activity: Anything = dict[activity, hours]
    role: Anything = one_of(row.id for row in catalogue.roles)
    holding: Anything = struct("HoldingRecord", [("role", role), ("fte", number(PERSON_FIELD["fte"]) | None, None)])
    person: Anything = struct("PersonRecord", [row(field) for field in PERSON_FIELDS])
    facts = [(row.id, fact(row) | msgspec.UnsetType, WITHOUT) for row in catalogue.questions]
    shop: Anything = struct("ShopRecord", [("name", TEXT | msgspec.UnsetType, WITHOUT), *facts])
    return struct(
        "Record",
        [
            ("format", Literal[FORMAT], FORMAT),
            ("shop", shop | msgspec.UnsetType, WITHOUT),
            ("people", several(person) | msgspec.UnsetType, WITHOUT),
        ],
    )
