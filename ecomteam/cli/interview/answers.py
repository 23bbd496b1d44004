"""What an owner types becomes a fact or people; what cannot is refused with a sentence in the owner's language."""

import re
from collections.abc import Iterable, Sequence
from typing import cast

import msgspec

from ecomteam.cli.interview import phrases
from ecomteam.files.names import role_names
from ecomteam.files.phrases import SHARES
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.problems import escaped
from ecomteam.model.questions import Question
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Holding, Person
from ecomteam.model.text import Language, Text
from ecomteam.words import numbers, values

HERE = Place("interview")

# A comma between brackets separates nothing: marketer (freelance, 2 days).
BETWEEN = re.compile(r"[,;+&](?![^()]*\))")
AND = re.compile(r"\s+(?:and|en)\s+(?![^()]*\))")
PERSON = re.compile(
    r"(?:(?:(?P<count>[0-9]{1,3})\s*x?|an?|een|one|één)\s+)?(?P<name>[^()]+?)\s*(?:\((?P<where>[^()]*)\))?"
)
NUMBERS = re.compile(r"[0-9]+(?:(?:\s*(?:[,;+&]|\band\b|\ben\b)\s*|\s+)[0-9]+)*[,;.]?")
DAYS = re.compile(r"(?P<number>[0-9]+(?:[.,][0-9]+)?)\s*(?P<unit>days?|dag(?:en)?|d|fte)?(?:\s*(?:per|a|/)\s*week)?")
DAYS_A_WEEK = 5
LARGEST_FTE = 1.5
MOST_PEOPLE = 200

WRONG = {
    "number": phrases.WRONG_NUMBER,
    "yes_no": phrases.WRONG_YES_NO,
    "choice": phrases.WRONG_CHOICE,
    "set": phrases.WRONG_CHOICES,
}


class Answers:
    """Reads answers in one language. Every method that reads raises ``WrongValue``."""

    def __init__(self, known: Knowledge, lang: Language) -> None:
        self.known = known
        self.lang = lang
        self.facts = FactReader(known.catalogue, lang=lang)
        self.roles = role_names(known.catalogue)

    def _wrong(self, text: Text, **values: str | int) -> WrongValue:
        return WrongValue(text.to(self.lang).format(**values))

    def value(self, question: Question, line: str) -> Value | None:
        """What a line says, ``None`` where it says that the owner does not know. Numbers of options are the options."""
        if question.kind in ("choice", "set") and question.id != "country":
            ids = [option.id for option in self.known.options(question)]
            # Those of a set may stand with or without commas.
            parts = re.findall("[0-9]+", line) if NUMBERS.fullmatch(line) else [line]
            if question.kind == "set" or len(parts) == 1:
                line = ", ".join(_by_number(part, ids) for part in parts)
        try:
            return self.facts.read(question, line)
        except WrongValue as error:
            raise self._told(question, line, error) from None

    def _told(self, question: Question, line: str, error: WrongValue) -> WrongValue:
        """The same refusal as a sentence in the owner's language."""
        low, high = (numbers.number(number, self.lang) for number in (question.minimum, question.maximum))
        text = WRONG[question.kind]
        if question.id == "country":
            text = phrases.WRONG_COUNTRY
        elif error.outside:
            text = phrases.TOO_FAR
        elif question.is_share:
            text = phrases.WRONG_SHARE
        count, example = len(self.known.options(question)), self.share_example(question)
        bad = escaped((error.bad or line)[:40])
        error.args = (text.to(self.lang).format(low=low, high=high, count=count, example=example, typed=bad),)
        return error

    def share_example(self, question: Question) -> str:
        return numbers.percent(0.012 if question.id in SHARES else 0.4, self.lang)

    # -- People

    def people(self, line: str) -> tuple[Person, ...]:
        """The owner and everybody named. The owner is the manager until somebody else is (S5-099)."""
        others = (
            [] if line.casefold().rstrip(".") in phrases.NOBODY else [p for part in self._parts(line) for p in part]
        )
        if len(others) > MOST_PEOPLE:
            raise self._wrong(phrases.TOO_MANY)
        taken = any(person.holds("ecommerce_manager") for person in others)
        hats = () if taken else (Holding(role="ecommerce_manager", place=HERE),)
        owner = Person(name=phrases.OWNER.to(self.lang), owner=True, roles=hats, place=HERE)
        return (owner, *_told_apart(others))

    def _parts(self, line: str) -> Iterable[Sequence[Person]]:
        for part in BETWEEN.split(line):
            if part.strip():
                # "and" joins two roles, but is part of the name of some.
                whole = PERSON.fullmatch(part.strip())
                known = whole is not None and self.roles.find(whole["name"]) is not None
                yield from map(self._persons, [part] if known else AND.split(part))

    def _persons(self, part: str) -> list[Person]:
        match = PERSON.fullmatch(part.strip())
        ids = [role.id for role in self.known.catalogue.roles]
        typed = match["name"] if match else part.strip()
        # Two marketers are the role marketer.
        role = self.roles.find(_by_number(typed, ids)) or self.roles.find(typed.removesuffix("s"))
        if match is None or role is None:
            near = self.roles.suggest(typed)
            name = self.known.role(near).name.to(self.lang) if near else ""
            hint = f" {phrases.MEANT.to(self.lang).format(name=name)}" if near else ""
            raise self._wrong(phrases.WRONG_ROLE, typed=escaped(typed[:40]), hint=hint)
        sourcing, fte = self._where(match["where"] or "")
        name = self.known.role(role).name.to(self.lang)
        person = Person(name=name, roles=(Holding(role=role, place=HERE),), sourcing=sourcing, fte=fte, place=HERE)
        return [person] * min(int(match["count"] or 1), MOST_PEOPLE + 1)

    def _where(self, text: str) -> tuple[Sourcing, float | None]:
        """What stands between the brackets: inside or outside, and how much of a week."""
        sourcing, fte = "in_house", None
        for word in re.split(r"[;/]|,\s+", text.casefold()):
            days = DAYS.fullmatch(word.strip())
            if word.strip() in phrases.OUTSIDE:
                sourcing = phrases.OUTSIDE[word.strip()]
            elif days:
                fte = float(days["number"].replace(",", ".")) / (1 if days["unit"] in (None, "fte") else DAYS_A_WEEK)
                if fte > LARGEST_FTE:
                    raise self._wrong(phrases.WRONG_WHERE, typed=escaped(text[:40]))
            elif word.strip():
                raise self._wrong(phrases.WRONG_WHERE, typed=escaped(text[:40]))
        return cast(Sourcing, sourcing), fte

    # -- And back again

    def shown(self, question: Question, value: Value, currency: str) -> str:
        """An answer as it was understood: ``65 a month``, ``€ 12,500 a month``, ``Netherlands``."""
        if value == frozenset():
            return phrases.NONE.to(self.lang)
        shown = self.known.shown(question.id, value).to(self.lang)
        if question.money:
            cents = isinstance(value, float) and not value.is_integer()
            shown = f"{numbers.symbol(currency)} {numbers.cents(cast(float, value), self.lang) if cents else shown}"
        pattern = phrases.EACH.get(question.per) if question.per else None
        return pattern.to(self.lang).format(value=shown) if pattern else shown

    def shown_people(self, people: Iterable[Person]) -> str:
        names = [self._shown_person(person) for person in people if not person.owner]
        return ", ".join(names) or phrases.JUST_YOU.to(self.lang)

    def _shown_person(self, person: Person) -> str:
        size = [] if person.fte is None else [self._days(person.fte)]
        outside = [values.SOURCINGS[person.sourcing].to(self.lang)] if person.outside else []
        return f"{person.name} ({', '.join(outside + size)})" if outside or size else person.name

    def _days(self, fte: float) -> str:
        days = round(fte * DAYS_A_WEEK, 2)
        text = phrases.ONE_DAY if days == 1 else phrases.DAYS
        return text.to(self.lang).format(number=numbers.number(days, self.lang))


def _by_number(part: str, ids: Sequence[str]) -> str:
    text = part.strip().rstrip(".")
    return ids[int(text) - 1] if text.isascii() and text.isdigit() and 0 < int(text[:4]) <= len(ids) else text


def _told_apart(people: Iterable[Person]) -> Iterable[Person]:
    """Two people with the same work get numbers behind their names."""
    counted: dict[str, int] = {}
    for person in people:
        counted[person.name] = counted.get(person.name, 0) + 1
        number = counted[person.name]
        yield person if number == 1 else msgspec.structs.replace(person, name=f"{person.name} {number}")
