"""A shop as one JSON value instead of a file: the line of a JSON Lines file, or a dict of a program.

What spells everything as the catalogue does is decoded and checked in one go by types made from the catalogue. Anything
else goes the way of a file, with the same forgiveness and the same sentences, so that the two only differ in speed.
"""

import datetime
from collections.abc import Iterable, Sequence
from typing import Annotated, Literal
from typing import Any as Anything

import msgspec

from ecomteam.files.iso import COUNTRIES
from ecomteam.files.team.read import FORMAT, FTE, MOST_HELD, MOST_PEOPLE, folded, team_of
from ecomteam.files.yaml.reader import FORBIDDEN, TEAM_BOUNDS, too_large
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped
from ecomteam.model.questions import Question
from ecomteam.model.team import Holding, Person, Team

# Names longer than this go the slow way, where their length is judged.
LONGEST_NAME = 200
WITHOUT = msgspec.UNSET


class RecordReader:
    """Reads many shops against one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._numbers = [q.id for q in catalogue.questions if q.kind == "number" and not q.whole]
        self._texts = [q.id for q in catalogue.questions if q.kind == "text"]
        self._facts = [q.id for q in catalogue.questions]
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
            people = self._people(row.people, place)
            if people is None:
                return None
        if row.shop is WITHOUT:
            return Team(people=people, place=place)
        shop = row.shop
        facts = {fact: value for fact in self._facts if (value := getattr(shop, fact)) is not WITHOUT}
        for fact in self._numbers:
            if fact in facts:
                facts[fact] = _number(facts[fact])
        if not all(_plain(facts[fact]) for fact in self._texts if fact in facts):
            return None
        name = None
        if shop.name is not WITHOUT:
            name = shop.name
            if not _plain(name):
                return None
        return Team(name=name, facts=facts, people=people, places=dict.fromkeys(facts, place), place=place)

    def _people(self, rows: Sequence[Anything], place: Place) -> tuple[Person, ...] | None:
        if len(rows) > MOST_PEOPLE or sum(len(row.roles) for row in rows) > MOST_HELD:
            return None
        names = {row.name for row in rows}
        if len({folded(name) for name in names}) < len(rows) or not all(map(_plain, names)):
            return None
        people = []
        for row in rows:
            roles = tuple(
                [
                    Holding(role=held, place=place)
                    if isinstance(held, str)
                    else Holding(role=held.role, fte=None if held.fte is None else _number(held.fte), place=place)
                    for held in row.roles
                ]
            )
            several = len(roles) > 1 and len({held.role for held in roles}) < len(roles)
            strange = not (row.reports_to is None or row.reports_to in names)
            strange = strange or not (row.accountable is None or row.accountable in names)
            repeated = len(set(row.activities)) < len(row.activities)
            turned = row.starts is not None and row.ends is not None and row.ends < row.starts
            odd = row.department is not None and not _plain(row.department)
            if several or repeated or turned or odd or strange:
                return None
            person = Person(
                name=row.name,
                owner=row.owner,
                roles=roles,
                fte=None if row.fte is None else _number(row.fte),
                sourcing=row.sourcing,
                status=row.status,
                starts=None if row.starts is None else row.starts.isoformat(),
                ends=None if row.ends is None else row.ends.isoformat(),
                reports_to=row.reports_to,
                department=row.department,
                accountable=row.accountable,
                activities=row.activities,
                cost_per_month=None if row.cost_per_month is None else _number(row.cost_per_month),
                place=place,
            )
            people.append(person)
        return tuple(people)

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


def _plain(text: str) -> bool:
    return 0 < len(text) <= LONGEST_NAME and text.isprintable() and text == text.strip()


def _number(value: float) -> int | float:
    """Whole numbers are ``int``, as in a file."""
    return int(value) if value == int(value) else value


def _record_type(catalogue: Catalogue) -> type[msgspec.Struct]:
    """The strict form of a record: exact ids, numbers in their range, nothing else."""

    def one_of(ids: Iterable[str]) -> Anything:
        return Literal[tuple(ids)]

    def several(kind: Anything) -> Anything:
        return tuple[kind, ...]

    def struct(name: str, fields: Sequence[Anything]) -> type[msgspec.Struct]:
        return msgspec.defstruct(name, fields, frozen=True, forbid_unknown_fields=True, kw_only=True)

    def fact(question: Question) -> Anything:
        match question.kind:
            case "yes_no":
                return bool
            case "text":
                return str
            case "number":
                low, high = question.minimum, question.maximum
                if question.whole:
                    return Annotated[int, msgspec.Meta(ge=int(low), le=int(high))]
                return Annotated[float, msgspec.Meta(ge=low, le=high)]
        if question.id == "country":
            return one_of(sorted(COUNTRIES))
        rows: Sequence[Anything] = question.options
        if question.options_from is not None:
            rows = getattr(catalogue, question.options_from)
        chosen: Anything = one_of(row.id for row in rows)
        return frozenset[chosen] if question.kind == "set" else chosen

    share = Annotated[float, msgspec.Meta(ge=FTE.minimum, le=FTE.maximum)]
    money = Annotated[float, msgspec.Meta(ge=0, le=1e12)]
    role: Anything = one_of(row.id for row in catalogue.roles)
    holding: Anything = struct("HoldingRecord", [("role", role), ("fte", share | None, None)])
    activity: Anything = one_of(row.id for row in catalogue.activities)
    person: Anything = struct(
        "PersonRecord",
        [
            ("name", str),
            ("owner", bool, False),
            ("roles", several(role | holding), ()),
            ("fte", share | None, None),
            ("sourcing", Literal["in_house", "freelance", "agency"], "in_house"),
            ("status", Literal["active", "planned", "vacant"], "active"),
            ("starts", datetime.date | None, None),
            ("ends", datetime.date | None, None),
            ("reports_to", str | None, None),
            ("department", str | None, None),
            ("accountable", str | None, None),
            ("activities", several(activity), ()),
            ("cost_per_month", money | None, None),
        ],
    )
    facts = [(row.id, fact(row) | msgspec.UnsetType, WITHOUT) for row in catalogue.questions]
    shop: Anything = struct("ShopRecord", [("name", str | msgspec.UnsetType, WITHOUT), *facts])
    return struct(
        "Record",
        [
            ("format", Literal[FORMAT], FORMAT),
            ("shop", shop | msgspec.UnsetType, WITHOUT),
            ("people", several(person) | msgspec.UnsetType, WITHOUT),
        ],
    )
