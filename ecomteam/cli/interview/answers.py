"""What an owner types becomes a fact or people; what cannot is refused with a sentence in the owner's language."""

import re
from collections.abc import Iterable, Sequence
from typing import cast

import msgspec

from ecomteam.cli.interview import phrases
from ecomteam.files.names import role_names
from ecomteam.files.numbers import NoNumber, plain
from ecomteam.files.phrases import PERCENT, meaning_of, read_phrase
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Span
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

# Where shares above this hardly exist, one without a percent sign is more likely a percentage.
LARGEST_BARE_SHARE = {"conversion_rate": 0.2}
LARGEST_SHARE = 1.0
# No part of something, so a percentage; 1 may be either.
MORE_THAN_ONE = re.compile(r"(?!1$)[1-9][0-9]?(?:[.,][0-9]+)?")


class Answers:
    """Reads answers in one language. Every method that reads raises ``WrongValue``."""

    def __init__(self, known: Knowledge, lang: Language) -> None:
        self.known = known
        self.lang = lang
        self.facts = FactReader(known.catalogue)
        self.roles = role_names(known.catalogue)

    def _wrong(self, text: Text, **values: str | int) -> WrongValue:
        return WrongValue(text.to(self.lang).format(**values))

    def value(self, question: Question, line: str) -> Value:
        match question.kind:
            case "number":
                return self._share(question, line) if question.is_share else self._number(question, line)
            case "choice" | "set":
                return self._chosen(question, line)
            case _:
                return self._read(question, line, self._wrong(phrases.WRONG_YES_NO))

    def _read(self, question: Question, line: str, wrong: WrongValue) -> Value:
        try:
            value = self.facts.read(question, line)
        except WrongValue:
            raise wrong from None
        if value is None:
            raise wrong
        return value

    # -- Numbers

    def _number(self, question: Question, line: str) -> Value:
        """A number or range, as in a file; here nobody is told of the catalogue's words for what is wrong."""
        text = line.strip()
        if text.casefold() in phrases.NOTHING:
            text = "0"
        meant = meaning_of(question, self.known.catalogue, self.facts.currency, answer=True)
        try:
            return read_phrase(text, meant)
        except NoNumber as error:
            if error.could:
                small, large = map(plain, error.could)
                raise self._wrong(phrases.TWO_NUMBERS, typed=escaped(text), large=large, small=small) from None
        low, high = (numbers.number(number, self.lang) for number in (question.minimum, question.maximum))
        raise self._wrong(phrases.WRONG_NUMBER, low=low, high=high)

    def _share(self, question: Question, line: str) -> Value:
        wrong = self._wrong(phrases.WRONG_SHARE, example=self.share_example(question))
        line = f"{line}%" if MORE_THAN_ONE.fullmatch(line) else line
        found = self._read(question, line, wrong)
        largest = found.high if isinstance(found, Span) else cast(float, found)
        bare = not PERCENT & set(re.findall("%|[a-z]+", line.casefold()))
        if bare and largest > LARGEST_BARE_SHARE.get(question.id, LARGEST_SHARE):
            raise wrong
        return found

    def share_example(self, question: Question) -> str:
        return numbers.percent(0.012 if question.id in LARGEST_BARE_SHARE else 0.4, self.lang)

    # -- Choices

    def _chosen(self, question: Question, line: str) -> Value:
        """Numbers of options are the options; several in a set may stand with or without commas."""
        several = question.kind == "set"
        ids = [] if question.id == "country" else [option.id for option in self.known.options(question)]
        if several and line.casefold() in phrases.NOTHING:
            return frozenset()
        if several and self.facts.names(question).find(line) is None:
            parts = re.findall("[0-9]+", line) if NUMBERS.fullmatch(line) else re.split("[,;]", line)
            line = ",".join(_by_number(part, ids) for part in parts if part.strip())
        else:
            line = _by_number(line, ids)
        return self._read(question, line, self._not_chosen(question, line, len(ids)))

    def _not_chosen(self, question: Question, line: str, count: int) -> WrongValue:
        names = self.facts.names(question)
        missed = next((part for part in line.split(",") if names.find(part) is None), line)
        hint = self._meant(question.id, names.suggest(missed))
        if question.id == "country":
            return self._wrong(phrases.WRONG_COUNTRY, hint=hint)
        text = phrases.WRONG_CHOICES if question.kind == "set" else phrases.WRONG_CHOICE
        return self._wrong(text, count=count, hint=hint)

    def _meant(self, fact: str, near: str | None) -> str:
        if near is None:
            return ""
        return phrases.MEANT.to(self.lang).format(name=self.known.option_name(fact, near).to(self.lang))

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
            hint = phrases.MEANT.to(self.lang).format(name=self.known.role(near).name.to(self.lang)) if near else ""
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
        """An answer as it was understood."""
        if value == frozenset():
            return phrases.NONE.to(self.lang)
        if question.money and isinstance(value, float) and not value.is_integer():
            return f"{numbers.symbol(currency)} {numbers.cents(value, self.lang)}"
        shown = self.known.shown(question.id, value).to(self.lang)
        return f"{numbers.symbol(currency)} {shown}" if question.money else shown

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
