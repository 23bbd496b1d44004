"""The interview on a terminal: one question at a time, line by line, prompts on standard error.

It works in every terminal, in a screen reader and under a test, and leaves the terminal as it was.
"""

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from ecomteam.cli import phrases
from ecomteam.cli.output import say, wrapped, write_file
from ecomteam.errors import UsageError
from ecomteam.interview import changes_of, next_question
from ecomteam.knowledge import Knowledge
from ecomteam.loading.names import role_names
from ecomteam.loading.values import FactReader, WrongValue, says_unknown
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.questions import Question
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.text import Language, Text
from ecomteam.planning import with_fact

HERE = Place("interview")
PART = re.compile(r"\s*(?P<name>[^()]*?)\s*(?:\((?P<where>[^()]*)\))?\s*")


class Progress(msgspec.Struct, frozen=True):
    """How far the interview is: what is known, and what the owner said not to know."""

    team: Team
    declined: tuple[str, ...] = ()


class Stop(Exception):
    """The owner wants the advice now."""


class Back(Exception):
    """The owner wants to go back to the question before."""


def interview(known: Knowledge, start: Team | None, resume: bool, lang: Language) -> Team:
    """Ask until nothing that could still be answered matters. Raises ``KeyboardInterrupt`` with the answers kept."""
    draft = Draft(known)
    progress = draft.read() if resume else Progress(start or Team(place=HERE))
    if progress is None:
        raise UsageError(phrases.NOTHING_KEPT.to(lang))
    asker = _Asker(known, lang)
    history: list[tuple[str, Progress]] = []
    asker.say(phrases.WELCOME)
    try:
        while (fact := _next(known, progress)) is not None:
            try:
                after = asker.ask(fact, progress)
            except Back:
                if history:
                    _, progress = history.pop()
                else:
                    asker.say(phrases.FIRST_ALREADY)
                continue
            history.append((fact, progress))
            progress = after
            draft.write(progress)
        asker.say(phrases.THANKS)
    except Stop:
        pass
    except (KeyboardInterrupt, SystemExit):
        say()
        asker.say(phrases.KEPT if draft.kept else phrases.NOT_KEPT)
        raise
    draft.forget()
    say()
    return progress.team


PEOPLE = "people"


def _next(known: Knowledge, progress: Progress) -> str | None:
    if progress.team.people is None and PEOPLE not in progress.declined:
        return PEOPLE
    question = next_question(known, progress.team, progress.declined)
    return question.id if question else None


class _Asker:
    """Puts questions into words and answers into facts."""

    def __init__(self, known: Knowledge, lang: Language) -> None:
        self.known = known
        self.lang = lang
        self.facts = FactReader(known.catalogue)
        self.roles = role_names(known.catalogue)

    def say(self, text: Text, **values: str | int | float) -> None:
        say(wrapped(text.to(self.lang).format(**values) if values else text.to(self.lang)))

    def ask(self, fact: str, progress: Progress) -> Progress:
        """One question until it has an answer. Raises ``Back`` or ``Stop``."""
        question = None if fact == PEOPLE else self.known.question(fact)
        self._put(question)
        while True:
            line = self._line(question)
            word = line.casefold()
            if word in phrases.BACK:
                raise Back
            if word in phrases.STOP:
                raise Stop
            if word in phrases.HELP:
                self._help(question)
            elif not line or says_unknown(line):
                self.say(phrases.NOTED_UNKNOWN)
                return Progress(progress.team, (*progress.declined, fact))
            else:
                try:
                    team = self._answered(question, line, progress.team)
                except WrongValue as error:
                    say(wrapped(str(error)))
                else:
                    self._changed(progress.team, team)
                    return Progress(team, progress.declined)

    def _put(self, question: Question | None) -> None:
        say()
        if question is None:
            self.say(phrases.PEOPLE)
            return
        self.say(question.ask)
        options = self.known.options(question)
        # Forty countries are quicker typed than found in a list.
        if question.id != "country":
            for number, option in enumerate(options, start=1):
                say(f"  {number:>2}  {option.name.to(self.lang)}")

    def _line(self, question: Question | None) -> str:
        say(f"{self._expected(question)}> ", end="")
        line = sys.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        return line.strip()

    def _expected(self, question: Question | None) -> str:
        match question.kind if question else "people":
            case "yes_no":
                return phrases.YES_NO.to(self.lang)
            case "number":
                unit = question.unit.to(self.lang) if question and question.unit else phrases.A_NUMBER.to(self.lang)
                return unit
            case "set":
                return phrases.SEVERAL.to(self.lang)
            case "choice" if question and question.id != "country":
                return phrases.ONE.to(self.lang)
            case _:
                return phrases.ANSWER.to(self.lang)

    def _help(self, question: Question | None) -> None:
        if question is None:
            self.say(phrases.PEOPLE_HELP)
            say(wrapped("  " + ", ".join(role.name.to(self.lang) for role in self.known.catalogue.roles)))
            return
        self.say(question.help)
        for option in self.known.options(question):
            if option.help is not None:
                say(wrapped(f"  {option.name.to(self.lang)}: {option.help.to(self.lang)}"))

    def _answered(self, question: Question | None, line: str, team: Team) -> Team:
        if question is None:
            return msgspec.structs.replace(team, people=self._people(line))
        return with_fact(team, question.id, self._value(question, line))

    def _value(self, question: Question, line: str) -> Value:
        """The answer as a fact; numbers of options are the options. Raises ``WrongValue`` in the owner's language."""
        options = self.known.options(question)
        parts = [self._by_number(part, [o.id for o in options]) for part in line.split(",") if part.strip()]
        try:
            value = self.facts.read(question, ",".join(parts) if options else line)
        except WrongValue:
            value = None
        if value is None:
            raise WrongValue(self._allowed(question, len(options)))
        return value

    def _by_number(self, part: str, ids: Sequence[str]) -> str:
        text = part.strip()
        return ids[int(text) - 1] if text.isascii() and text.isdigit() and 0 < int(text[:4]) <= len(ids) else text

    def _allowed(self, question: Question, count: int) -> str:
        match question.kind:
            case "yes_no":
                return phrases.WRONG_YES_NO.to(self.lang)
            case "number":
                low, high = f"{question.minimum:g}", f"{question.maximum:g}"
                return phrases.WRONG_NUMBER.to(self.lang).format(low=low, high=high)
            case _:
                return phrases.WRONG_CHOICE.to(self.lang).format(count=count)

    def _people(self, line: str) -> tuple[Person, ...]:
        """The owner and one person for every role named. The owner is the manager until somebody else is (S5-099)."""
        named = [] if line.casefold().rstrip(".") in phrases.NOBODY else [p for p in line.split(",") if p.strip()]
        others = [self._person(part) for part in named]
        taken = any(person.holds("ecommerce_manager") for person in others)
        hats = () if taken else (Holding(role="ecommerce_manager", place=HERE),)
        owner = Person(name=phrases.OWNER.to(self.lang), owner=True, roles=hats, place=HERE)
        counted: dict[str, int] = {}
        people = [owner]
        for person in others:
            counted[person.name] = counted.get(person.name, 0) + 1
            number = counted[person.name]
            name = person.name if number == 1 else f"{person.name} {number}"
            people.append(msgspec.structs.replace(person, name=name))
        return tuple(people)

    def _person(self, part: str) -> Person:
        match = PART.fullmatch(part)
        word = match["name"] if match else part.strip()
        role = self.roles.find(word)
        where = phrases.OUTSIDE.get((match["where"] or "").strip().casefold()) if match else None
        if role is None:
            close = self.roles.suggest(word)
            hint = phrases.MEANT.to(self.lang).format(name=self.known.role(close).name.to(self.lang)) if close else ""
            raise WrongValue(phrases.WRONG_ROLE.to(self.lang).format(word=word[:40], hint=hint))
        sourcing: Sourcing = "agency" if where == "agency" else "freelance" if where == "freelance" else "in_house"
        name = self.known.role(role).name.to(self.lang)
        return Person(name=name, roles=(Holding(role=role, place=HERE),), sourcing=sourcing, place=HERE)

    def _changed(self, before: Team, after: Team) -> None:
        changes = changes_of(self.known, before, after)
        if changes:
            self.say(phrases.CHANGED, changes="; ".join(change.to(self.lang) for change in changes))
        else:
            self.say(phrases.SAME)


class Draft:
    """The answers of an interview that goes on, kept in the user's state folder until it is finished."""

    def __init__(self, known: Knowledge) -> None:
        self.known = known
        self.kept = False

    @property
    def path(self) -> Path | None:
        base = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA")
        try:
            return (Path(base) if base else Path.home() / ".local" / "state") / "ecomteam" / "interview.yaml"
        except RuntimeError:
            return None

    def read(self) -> Progress | None:
        """The progress kept, or ``None``. Raises ``FileProblems`` where the draft was damaged."""
        from ecomteam.loading.files import read_bytes
        from ecomteam.loading.team import read_team

        if self.path is None or not self.path.exists():
            return None
        team = read_team(read_bytes(self.path), str(self.path), self.known.catalogue)
        return Progress(team, team.declined)

    def write(self, progress: Progress) -> None:
        from ecomteam.loading.saving import write_team

        team = msgspec.structs.replace(progress.team, declined=progress.declined)
        try:
            if self.path is None:
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_file(self.path, write_team(team, self.known.catalogue))
            self.kept = True
        except OSError:
            self.kept = False

    def forget(self) -> None:
        try:
            if self.path is not None:
                self.path.unlink(missing_ok=True)
        except OSError:
            pass
