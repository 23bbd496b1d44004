"""A team.yaml becomes a Team, or every problem in it is listed at its place."""

import contextlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any as Anything
from typing import Literal, cast

from ecomteam.files.currencies import currency_of
from ecomteam.files.instead import of_full_week, of_person
from ecomteam.files.names import (
    CHOICES,
    PERIODS,
    Names,
    activity_names,
    check_names,
    counted_by,
    fact_names,
    keys_of,
    quoted_names,
    role_names,
    step_names,
    target_names,
)
from ecomteam.files.numbers import Range, is_bare
from ecomteam.files.periods import told_there
from ecomteam.files.rows import Rows, glued, shown
from ecomteam.files.values import (
    FactReader,
    Number,
    WrongValue,
    range_of,
    read_day,
    read_name,
    read_quantity,
    read_text,
    read_yes_no,
    says_unknown,
)
from ecomteam.files.yaml.reader import REFUSED, Path, ReadDocument, scan_document
from ecomteam.model.amounts import Span
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.facts import Said, Value
from ecomteam.model.ideas import Idea
from ecomteam.model.personfields import MOST_PEOPLE, PERSON_FIELD, PERSON_FIELDS, PersonField
from ecomteam.model.place import Place
from ecomteam.model.problems import quoted
from ecomteam.model.questions import Question
from ecomteam.model.shopfacts import COUNTED
from ecomteam.model.targets import TARGET_KIND, TargetKind
from ecomteam.model.team import Holding, Measured, OwnRate, Pace, Person, Quote, Target, Team, Waiver

FORMAT = 1
PEOPLE, LEANINGS = "people", "leanings"
FILE_KEYS = (
    "format",
    "shop",
    "measured",
    "measures",
    "quotes",
    "targets",
    PEOPLE,
    "rates",
    "waivers",
    "done",
    "history",
)
HOLDING_KEYS = ("role", "fte")
RATE_KEYS = ("low", "high", "per")
SPAN_KEYS = ("from", "to")
MEASURED_KEYS = ("value", "error", "from", "to", "rows", "file")
QUOTE_KEYS = ("once", "a_month")
MEASURE_KEYS = ("per_hour", "of")
TARGET_KEYS = ("to", "by")
# On one line: "600 by 2027-06". As text: hardly a file has any.
BY = r"(?P<to>.*\S)\s+(?:by|before|tegen|voor|v\u00f3\u00f3r)\s+(?P<by>[0-9]{4}-\S+)"
WAIVER_KEYS = ("check", "reason", "until", "person")

# people, which of them, a field.
OF_SOMEBODY = 3
FTE = range_of(PERSON_FIELD["fte"])
MONEY = Range()
HOURS = Range(maximum=PERSON_FIELD["week"].maximum)
# Nobody does more than a thousand of anything in an hour, so 1.714 is not 1,714.
PACE = Range(minimum=0.01, maximum=1_000)
ROWS = Range(whole=True)
# A number that is no answer to a question may be below zero: growth.
COUNT = Range(minimum=-1e12)

# Comparing a misspelt name with thousands of people takes long and helps nobody.
MOST_PEOPLE_COMPARED = 300

# All of their roles together: a plan looks at each for every answer that it tries.
MOST_HELD = 10_000
# A name stands in a report as often as somebody does something.
MOST_NAMED = 80_000
MOST_WAIVERS = 1_000
MOST_MONTHS = 600


def read_team(content: bytes, file: str, catalogue: Catalogue) -> Team:
    """Read the file that describes a shop. Raises ``FileProblems`` with all that is wrong, in the order of the file."""
    document = scan_document(content, file)
    reader = _TeamReader(document, catalogue)
    team = reader.team()
    reader.refuse()
    return team


def team_of(value: object, place: Place, catalogue: Catalogue) -> Team:
    """The same from plain values that stand in no file of their own; everything is said to stand at ``place``."""
    document = ReadDocument(place.file)
    document.value = value
    document.places[()] = place
    reader = _TeamReader(document, catalogue)
    team = reader.team()
    reader.refuse()
    return team


def folded(name: str) -> str:
    """A person's name as two spellings of it are compared."""
    return " ".join(name.casefold().split())


PERSON_KEYS = keys_of(PERSON_FIELD)


class _TeamReader(Rows):
    """The parts of the file that describes a shop."""

    def __init__(self, document: ReadDocument, catalogue: Catalogue) -> None:
        super().__init__(document)
        self.facts = FactReader(catalogue, self.speller)
        self.roles = role_names(catalogue)
        self.activities = activity_names(catalogue)
        self.checks = check_names(catalogue)
        self.steps = step_names(catalogue)
        self.quoted = quoted_names(catalogue)
        self.targets = target_names()
        self.counted_by = keys_of(counted_by(catalogue))
        self.held = 0
        self.ideas: tuple[Idea, ...] = ()
        self.people: dict[str, str] = {}
        self.person_names = Names(())

    def team(self) -> Team:
        place = self.document.place(())
        if self.document.value is None:
            self.fail((), "the file is empty; write what is known of the shop, or at least: shop: {}")
            return Team(place=place)
        told = dict.fromkeys(self.facts.questions, 'write it under "shop:"')
        rows = self.mapping(self.document.value, (), keys_of(FILE_KEYS), told)
        self._format(rows.get("format"))
        self._meet_people(rows.get("people"))
        self.facts.currency = self._currency(rows.get("shop"))
        name, facts, written, places, declined = self._shop(rows.get("shop"))
        return Team(
            name=name,
            facts=facts,
            written=written,
            told_per=self._periods(written),
            measured=self._measured(rows.get("measured")),
            pace=self._measures(rows.get("measures")),
            quotes=self._quotes(rows.get("quotes")),
            targets=self._targets(rows.get("targets")),
            ideas=self.ideas,
            people=self._people(rows.get("people")),
            rates=self._rates(rows.get("rates")),
            waivers=self._waivers(rows.get("waivers")),
            done=self._ids(rows.get("done"), ("done",), "step", self.steps),
            history=self._history(rows.get("history")),
            declined=(*declined, PEOPLE) if _declined(rows.get(PEOPLE)) else declined,
            places=places,
            place=place,
        )

    # -- What every part needs

    def _missing(self, rows: dict[str, object], key: str, path: Path, what: str) -> None:
        if key not in rows and path not in self.document.broken:
            self.fail(path, what)

    def _ids(self, raw: object, path: Path, noun: str, names: Names) -> tuple[str, ...]:
        """A list of names, or a single one; each at most once."""
        items, listed = (raw, True) if isinstance(raw, list) else ([raw], False)
        if raw is None:
            return ()
        found: list[str] = []
        for index, item in enumerate(cast(list[object], items)):
            inner = (*path, index) if listed else path
            identity = self.required(item, inner, lambda value: self._name(value, noun, names))
            if identity is None:
                continue
            if identity in found:
                self.fail(inner, f"{identity} is in this list twice")
            else:
                found.append(identity)
        return tuple(found)

    def _name(self, raw: object, noun: str, names: Names) -> str:
        return read_name(raw, noun, names, self.speller, partial(MEANT[noun], self) if noun in MEANT else None)

    def roles_meant(self, text: str) -> Sequence[str]:
        """The roles whose work a text is about."""
        from ecomteam.files.trades import trades

        return trades(text, self.roles.all)

    def activities_meant(self, text: str) -> Sequence[str]:
        from ecomteam.files.trades import works

        return works(text, self.facts.catalogue)

    def _line(self, raw: object, path: Path) -> str | None:
        return self.required(raw, path, lambda value: read_text(value, self.document.source(path)))

    def _text(self, raw: object, path: Path) -> str | None:
        return self.read(raw, path, lambda value: read_text(value, self.document.source(path)))

    def _number(self, raw: object, path: Path, allowed: Range) -> float | None:
        return self.read(raw, path, lambda value: read_quantity(value, allowed, self.document.source(path)))

    def _day(self, raw: object, path: Path) -> str | None:
        return self.read(raw, path, read_day)

    def _word(self, raw: object, path: Path, noun: str, names: Names, default: str) -> str:
        return self.read(raw, path, lambda value: self._name(value, noun, names)) or default

    # -- The parts of the file

    def _format(self, raw: object) -> None:
        if raw is None or raw is REFUSED or (type(raw) is int and raw == FORMAT):
            return
        self.fail(("format",), f'this version of ecomteam reads format {FORMAT}; write "format: {FORMAT}"')

    def _currency(self, shop: object) -> str:
        """The shop's own, which the amounts in it are read with; what is wrong is said where it is read itself."""
        told: dict[str, object] = {}
        for fact in ("country", "currency"):
            raw = shop.get(fact) if isinstance(shop, dict) else None
            if isinstance(raw, str) and fact in self.facts.questions:
                with contextlib.suppress(WrongValue):
                    told[fact] = FactReader(self.facts.catalogue).read(self.facts.questions[fact], raw)
        return currency_of(told, self.facts.catalogue)

    def _shop(
        self, raw: object
    ) -> tuple[str | None, dict[str, Value], dict[str, str], dict[str, Place], tuple[str, ...]]:
        if raw is None:
            return None, {}, {}, {}, ()
        questions = self.facts.questions
        names = fact_names(questions.values())
        beside = {
            key: f'write "{key}:" at the top, beside "shop:"' for key in FILE_KEYS if key not in ("format", "shop")
        }
        rows = self.mapping(raw, ("shop",), names, {**beside, **told_there(raw, questions.values())})
        facts: dict[str, Value] = {}
        written: dict[str, str] = {}
        places: dict[str, Place] = {}
        declined: list[str] = []
        for key, value in rows.items():
            if key not in questions or value is REFUSED:
                continue
            path = ("shop", key)
            if key == LEANINGS and (value := self._named_leanings(value, path)) is None:
                continue
            fact = self._fact(questions[key], value, path)
            if fact is not None:
                facts[key] = fact
                places[key] = self.document.place(path)
                if isinstance(value, str) and questions[key].kind == "number" and not is_bare(value):
                    written[key] = value.strip()
            elif says_unknown(value) and self.document.source(path) != "":
                # Somebody wrote that it is unknown; a key that was merely left empty may still be asked about.
                declined.append(key)
        return self._text(rows.get("name"), ("shop", "name")), facts, written, places, tuple(declined)

    def _named_leanings(self, raw: object, path: Path) -> object:
        """The leanings that are names; those that are told in a few lines are kept as ideas. ``None`` where all are."""
        listed = raw if isinstance(raw, list) else [raw]
        told = {(*path, at) if isinstance(raw, list) else path: item for at, item in enumerate(listed)}
        ideas = {place: item for place, item in told.items() if isinstance(item, dict)}
        if not ideas:
            return raw
        from ecomteam.files.team.ideas import IdeaReader  # few tell one in lines, and it loads all that hears prose

        self.ideas = IdeaReader(self, self.facts, self.roles, self.activities).ideas(ideas)
        # Each of the others keeps its place, for what is said of it.
        names = [REFUSED if isinstance(item, dict) else item for item in listed]
        return names if len(ideas) < len(listed) else None

    def _periods(self, written: Mapping[str, str]) -> Mapping[str, str]:
        told = {fact: self.facts.period(self.facts.questions[fact], text) for fact, text in written.items()}
        return {fact: period for fact, period in told.items() if period is not None}

    def _fact(self, question: Question, raw: object, path: Path) -> Value | None:
        if question.kind == "set" and isinstance(raw, list):
            # Item by item, so that each that is wrong is listed at its own place.
            items = [
                self.required(item, (*path, index), lambda value: self.facts.item(question, value))
                for index, item in enumerate(raw)
            ]
            return Said(item for item in items if item is not None)
        if question.kind == "number" and isinstance(raw, dict):
            return self._span(question, raw, path)
        return self.read(raw, path, lambda value: self.facts.read(question, value, self.document.source(path)))

    def _span(self, question: Question, raw: object, path: Path) -> Value | None:
        """A range whose ends stand apart."""
        rows = self.mapping(raw, path, keys_of(SPAN_KEYS))
        for key in SPAN_KEYS:
            self._missing(rows, key, path, f'a range has two ends; add "{key}: "')
        low, high = (self._one(question, rows.get(key), (*path, key)) for key in SPAN_KEYS)
        if low is None or high is None:
            return None
        if high < low:
            self.fail((*path, "to"), "this is less than from")
        return low if low == high else Span(low, high)

    def _one(self, said: Question | PersonField, raw: object, path: Path) -> int | float | None:
        """A single number, in digits or words."""
        source = self.document.source(path)
        found = self.read(raw, path, lambda value: self.facts.number(said, value, source, ranges=False))
        return None if isinstance(found, Span) else found

    def _named(self, raw: object, above: Path, noun: str, names: Names) -> Iterable[tuple[str, object, Path]]:
        """The rows of a mapping whose keys are names: by id, and each at most once."""
        if raw is None or raw is REFUSED:
            return
        if not isinstance(raw, dict):
            self.fail(above, f'write "{noun}: ..." lines here, not {shown(raw)}{glued(raw)}')
            return
        seen: set[str] = set()
        for name, value in raw.items():
            path = (*above, name)
            try:
                identity = self._name(name, noun, names)
            except WrongValue as error:
                self.fail(path, str(error), self.document.key_place(path))
                continue
            if identity in seen:
                self.fail(path, f"{identity} is here twice", self.document.key_place(path))
            seen.add(identity)
            yield identity, value, path

    def _measured(self, raw: object) -> dict[str, Measured]:
        questions = {row.id: row for row in self.facts.questions.values() if row.kind == "number"}
        names = keys_of((*questions, *(counted for counted in COUNTED if counted not in questions)))
        found = {
            fact: self._measurement(questions.get(fact), value, path)
            for fact, value, path in self._named(raw, ("measured",), "number", names)
        }
        return {fact: one for fact, one in found.items() if one is not None}

    def _measurement(self, question: Question | None, raw: object, path: Path) -> Measured | None:
        """``question`` is the one that the number answers, if it answers any."""
        if raw is None or raw is REFUSED:
            return None
        rows = self.mapping(raw, path, keys_of(MEASURED_KEYS))
        if not isinstance(raw, dict):
            return None
        self._missing(rows, "value", path, 'what was measured is missing; add "value: "')
        raw_value, at = rows.get("value"), (*path, "value")
        value = self._number(raw_value, at, COUNT) if question is None else self._one(question, raw_value, at)
        error = self._number(rows.get("error"), (*path, "error"), MONEY)
        since, until = (self.read(rows.get(key), (*path, key), read_moment) for key in SPAN_KEYS)
        if since and until and until[: len(since)] < since[: len(until)]:
            self.fail((*path, "to"), f"{until} is before {since}")
        count = self._number(rows.get("rows"), (*path, "rows"), ROWS)
        file = self._text(rows.get("file"), (*path, "file"))
        if value is None:
            return None
        rows_read = None if count is None else int(count)
        return Measured(value=value, error=error, since=since, until=until, rows=rows_read, file=file)

    def _measures(self, raw: object) -> dict[str, Pace]:
        found: dict[str, Pace] = {}
        for activity, value, path in self._named(raw, ("measures",), "activity", self.activities):
            if value is None or value is REFUSED:
                continue
            rows = self.mapping(value, path, keys_of(MEASURE_KEYS))
            if isinstance(value, dict):
                self._missing(rows, "per_hour", path, 'how many an hour is missing; add "per_hour: "')
            pace = self._number(rows.get("per_hour"), (*path, "per_hour"), PACE)
            of = self.read(rows.get("of"), (*path, "of"), lambda given: self._name(given, "number", self.counted_by))
            if pace is not None:
                found[activity] = Pace(per_hour=pace, of=of)
        return found

    def _quotes(self, raw: object) -> dict[str, Quote]:
        found: dict[str, Quote] = {}
        for item, value, path in self._named(raw, ("quotes",), "leaning", self.quoted):
            if value is None or value is REFUSED:
                continue
            if not isinstance(value, dict):
                once = self._number(value, path, MONEY)
                found |= {} if once is None else {item: Quote(once=once)}
                continue
            rows = self.mapping(value, path, keys_of(QUOTE_KEYS))
            told = {key: self._number(rows.get(key), (*path, key), MONEY) for key in QUOTE_KEYS}
            if any(told.values()):
                found[item] = Quote(once=told["once"] or 0.0, a_month=told["a_month"] or 0.0)
        return found

    def _targets(self, raw: object) -> dict[str, Target]:
        found: dict[str, Target] = {}
        for item, value, path in self._named(raw, ("targets",), "target", self.targets):
            if value is None or value is REFUSED:
                continue
            target = self._target(TARGET_KIND[item], value, path)
            found |= {} if target is None else {item: target}
        return found

    def _target(self, kind: TargetKind, raw: object, path: Path) -> Target | None:
        short = re.fullmatch(BY, raw.strip()) if isinstance(raw, str) else None
        if short is not None:
            to = self._one(kind.field, short["to"], path)
            by = self.read(short["by"], path, read_moment)
        elif isinstance(raw, dict):
            rows = self.mapping(raw, path, keys_of(TARGET_KEYS))
            self._missing(rows, "to", path, 'how much you want is missing; add "to: "')
            to = self._one(kind.field, rows.get("to"), (*path, "to"))
            by = self.read(rows.get("by"), (*path, "by"), read_moment)
        else:
            to, by = self._one(kind.field, raw, path), None
        return None if to is None else Target(to=to, by=by)

    def _history(self, raw: object) -> tuple[dict[str, object], ...]:
        rows = self.listed(raw, ("history",), MOST_MONTHS, "history", "what earlier months were")
        for index, row in enumerate(rows):
            if not isinstance(row, dict) and row is not REFUSED:
                self.fail(("history", index), f'write "key: value" lines here, not {shown(row)}{glued(row)}')
        return tuple(row for row in rows if isinstance(row, dict))

    def _meet_people(self, raw: object) -> None:
        """Learn all names first: a person may report to somebody further down."""
        for row in raw if isinstance(raw, list) else ():
            name = row.get("name") if isinstance(row, dict) else None
            if isinstance(name, str):
                self.people.setdefault(folded(name), name.strip())
        known = list(self.people.values())[:MOST_PEOPLE_COMPARED]
        self.person_names = Names([[(name, name) for name in known]])

    def _people(self, raw: object) -> tuple[Person, ...] | None:
        if raw is None or _declined(raw):
            return None
        first: dict[str, tuple[int, int]] = {}
        people = []
        rows = self.listed(raw, ("people",), MOST_PEOPLE, "people", 'people, each starting with "- name: "')
        for index, row in enumerate(rows):
            person = self._person(row, ("people", index))
            if person is None:
                continue
            number, line = first.setdefault(folded(person.name), (index, person.place.line))
            if number != index:
                what = f"somebody in line {line} is called {quoted(person.name)} too; names must differ"
                self.fail(("people", index, "name"), what)
            people.append(person)
        if sum(person.count for person in people) > MOST_PEOPLE:
            self.fail(("people",), f"at most {MOST_PEOPLE} people are read, those of each count together")
        if sum(len(person.name) for person in people) > MOST_NAMED:
            self.fail(("people",), f"at most {MOST_NAMED} characters of names are read, those of all people together")
        return tuple(people)

    def _person(self, raw: object, path: Path) -> Person | None:
        rows = self.mapping(raw, path, PERSON_KEYS, of_person(raw))
        if not isinstance(raw, dict):
            return None
        self._missing(rows, "name", path, 'somebody without a name; add "name: "')
        values = {field.key: self._field(field, rows, (*path, field.key)) for field in PERSON_FIELDS}
        starts, ends = values["starts"], values["ends"]
        if starts and ends and ends < starts:
            self.fail((*path, "ends"), f"{ends} is before the start on {starts}")
        away_from, away_until = values["away_from"], values["away_until"]
        if away_from and away_until and away_until < away_from:
            self.fail((*path, "away_until"), f"{away_until} is before the first day of the leave on {away_from}")
        if away_until and not away_from and values["status"] != "away":
            self.fail(
                (*path, "away_until"), 'from when? add "away_from: ", or "status: away" of somebody who is away now'
            )
        if values["fte"] is not None and values["hours_per_week"] is not None:
            self.fail((*path, "hours_per_week"), "this is told by fte already; keep one of them")
        given = {key: value for key, value in values.items() if value is not None}
        return Person(**given, place=self.document.place(path)) if "name" in given else None

    def _field(self, field: PersonField, rows: dict[str, object], path: Path) -> Anything:
        """What a row says of one field; ``None`` where it does not tell."""
        raw = rows.get(field.key)
        match field.kind:
            case "text" if field.required:
                return self._line(rows.get(field.key, REFUSED), path)
            case "text":
                return self._text(raw, path)
            case "yes_no":
                return self.read(raw, path, read_yes_no)
            case "number":
                return self._amount(field, raw, path)
            case "day":
                return self._day(raw, path)
            case "choice":
                return self.read(raw, path, lambda value: self._name(value, field.key, CHOICES[field.key]))
            case "somebody":
                return self._somebody(raw, path)
            case "roles":
                return self._holdings(raw, path)
            case "activities":
                return self._ids(raw, path, "activity", self.activities)
            case "hours":
                return self._week(raw, path)

    def _week(self, raw: object, path: Path) -> dict[str, float] | None:
        if raw is None or raw is REFUSED:
            return None
        found: dict[str, float] = {}
        for activity, value, inner in self._named(raw, path, "activity", self.activities):
            hours = self._number(value, inner, HOURS)
            if hours is not None:
                found[activity] = hours
        return found

    def _amount(self, field: PersonField, raw: object, path: Path) -> float | None:
        def read(value: object) -> Number:
            try:
                return self.facts.number(field, value, self.document.source(path), ranges=False)
            except WrongValue as error:
                # Only somebody's own hours may be told by the week, not those of one of several roles.
                number = value if isinstance(value, int | float) and len(path) == OF_SOMEBODY else 0.0
                instead = of_full_week(number) if field.key == "fte" and number > FTE.maximum else ""
                what = f"{error} (1 is {field.unit})" if field.unit else str(error)
                raise WrongValue(what + instead) from None

        found = self.read(raw, path, read)
        return None if isinstance(found, Span) else found

    def _holdings(self, raw: object, path: Path) -> tuple[Holding, ...]:
        if raw is None or raw is REFUSED:
            return ()
        items, listed = (raw, True) if isinstance(raw, list) else ([raw], False)
        before, self.held = self.held, self.held + len(items)
        if self.held > MOST_HELD:
            if before <= MOST_HELD:
                self.fail(path, f"at most {MOST_HELD} roles are read, those of all people together")
            return ()
        holdings: list[Holding] = []
        for index, item in enumerate(items):
            inner = (*path, index) if listed else path
            holding = self._holding(item, inner)
            if holding is None:
                continue
            if any(held.role == holding.role for held in holdings):
                self.fail(inner, f"{holding.role} is in this list twice")
            else:
                holdings.append(holding)
        return tuple(holdings)

    def _holding(self, raw: object, path: Path) -> Holding | None:
        fte = None
        place = self.document.place(path)
        if isinstance(raw, dict):
            rows = self.mapping(raw, path, keys_of(HOLDING_KEYS))
            self._missing(rows, "role", path, 'a role is missing here; add "role: "')
            if "role" not in rows:
                return None
            fte = self._amount(PERSON_FIELD["fte"], rows.get("fte"), (*path, "fte"))
            raw, path = rows["role"], (*path, "role")
        role = self.required(raw, path, lambda value: self._name(value, "role", self.roles))
        return Holding(role=role, fte=fte, place=place) if role else None

    def _somebody(self, raw: object, path: Path) -> str | None:
        """The name of somebody in this file, as it is written there."""

        def read(value: object) -> str:
            text = read_text(value, self.document.source(path))
            if folded(text) not in self.people:
                hint = self.speller.hint(text, self.person_names)
                raise WrongValue(f"nobody in this file is called {quoted(text)}{hint}")
            return self.people[folded(text)]

        return self.read(raw, path, read)

    def _rates(self, raw: object) -> tuple[OwnRate, ...]:
        if raw is None or raw is REFUSED:
            return ()
        if not isinstance(raw, dict):
            self.fail(("rates",), f'write "role: rate" lines here, not {shown(raw)}')
            return ()
        rates: list[OwnRate] = []
        for key, value in raw.items():
            path = ("rates", key)
            try:
                role = self._name(key, "role", self.roles)
            except WrongValue as error:
                self.fail(path, str(error), self.document.key_place(path))
                continue
            if any(rate.role == role for rate in rates):
                self.fail(path, f"there are two rates for {role}", self.document.key_place(path))
                continue
            rate = self._rate(role, value, path)
            if rate is not None:
                rates.append(rate)
        return tuple(rates)

    def _rate(self, role: str, raw: object, path: Path) -> OwnRate | None:
        if raw is None or raw is REFUSED:
            return None
        if not isinstance(raw, dict):
            amount = self._number(raw, path, MONEY)
            return None if amount is None else OwnRate(role=role, low=amount, high=amount, per="hour")
        rows = self.mapping(raw, path, keys_of(RATE_KEYS))
        self._missing(rows, "low", path, 'the lowest rate is missing; add "low: "')
        low = self._number(rows.get("low"), (*path, "low"), MONEY)
        high = self._number(rows.get("high"), (*path, "high"), MONEY)
        per = self._word(rows.get("per"), (*path, "per"), "period", PERIODS, "hour")
        if low is None:
            return None
        if high is not None and high < low:
            self.fail((*path, "high"), "this is less than low")
        return OwnRate(role=role, low=low, high=low if high is None else high, per=cast(Literal["hour", "month"], per))

    def _waivers(self, raw: object) -> tuple[Waiver, ...]:
        what = 'accepted findings, each starting with "- check: "'
        rows = enumerate(self.listed(raw, ("waivers",), MOST_WAIVERS, "waivers", what))
        waivers = (self._waiver(row, ("waivers", index)) for index, row in rows)
        return tuple(waiver for waiver in waivers if waiver is not None)

    def _waiver(self, raw: object, path: Path) -> Waiver | None:
        rows = self.mapping(raw, path, keys_of(WAIVER_KEYS))
        if not isinstance(raw, dict):
            return None
        self._missing(rows, "check", path, 'this does not say which finding is accepted; add "check: "')
        self._missing(rows, "reason", path, 'this does not say why; add "reason: "')
        # A missing key was said already, an empty one is said here.
        found = rows.get("check", REFUSED)
        check = self.required(found, (*path, "check"), lambda value: self._name(value, "check", self.checks))
        reason = self._line(rows.get("reason", REFUSED), (*path, "reason"))
        until = self._day(rows.get("until"), (*path, "until"))
        person = self._somebody(rows.get("person"), (*path, "person"))
        if check is None or reason is None:
            return None
        return Waiver(check=check, reason=reason, until=until, person=person, place=self.document.place(path))


# What a name may stand for that is none: it is told by the work.
MEANT: Mapping[str, Callable[[_TeamReader, str], Sequence[str]]] = {
    "role": _TeamReader.roles_meant,
    "activity": _TeamReader.activities_meant,
}


def read_moment(raw: object) -> str:
    """A month as ``2026-08``, or a day."""
    if isinstance(raw, str) and re.fullmatch(r"[0-9]{4}-(?:0[1-9]|1[0-2])", raw.strip()):
        return raw.strip()
    try:
        return read_day(raw)
    except WrongValue as error:
        raise WrongValue(f"{error}; a month is written 2026-08") from None


def _declined(people: object) -> bool:
    """Whether the file says expressly that it is not known who works there."""
    return isinstance(people, str) and says_unknown(people)
