"""This month's numbers, asked one by one; Enter keeps what stands there."""

from collections.abc import Sequence

from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.answers import Answers
from ecomteam.cli.interview.hearing import Hearing
from ecomteam.cli.interview.lines import TypedLines
from ecomteam.cli.interview.people import HERE
from ecomteam.cli.interview.prompts import Again, Back, Stop
from ecomteam.cli.output import say, wrapped
from ecomteam.files.currencies import currency_of
from ecomteam.files.team.read import folded
from ecomteam.files.values import WrongValue, says_unknown
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import escaped
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Language
from ecomteam.words import moves as words


def monthly(known: Knowledge, team: Team, facts: Sequence[str], lang: Language) -> tuple[Team, list[Person], list[str]]:
    """The team with this month's numbers, who came and the names of who went. Raises ``KeyboardInterrupt``."""
    return _Monthly(known, lang).ask(team, facts)


class _Monthly:
    def __init__(self, known: Knowledge, lang: Language) -> None:
        self.known = known
        self.lang = lang
        self.lines = TypedLines()
        self.answers = Answers(known, lang)
        self.hearing = Hearing(known, self.answers, self.lines)

    def ask(self, team: Team, facts: Sequence[str]) -> tuple[Team, list[Person], list[str]]:
        say(wrapped(words.ASK.to(self.lang)))
        came: list[Person] = []
        went: list[str] = []
        try:
            for fact in facts:
                team = self._number(fact, team)
            went = self._went(team)
            came = self._came(team)
        except Stop:
            pass
        say()
        return team, came, went

    def _number(self, fact: str, team: Team) -> Team:
        question = self.known.question(fact)
        name = question.name.to(self.lang)
        told = team.facts.get(fact)
        prompt = words.NEVER_TOLD.to(self.lang).format(name=name)
        if told is not None:
            value = self.answers.shown(question, told, currency_of(team.facts, self.known.catalogue))
            prompt = words.WAS.to(self.lang).format(name=name, value=value)
        while True:
            line = self._read(prompt)
            if not line or says_unknown(line):
                return team
            try:
                return self.hearing.answer(question, line, team) or team
            except WrongValue as error:
                say(wrapped(str(error)))
            except (Again, Back):
                say(wrapped(phrases.ONCE_MORE.to(self.lang)))

    def _went(self, team: Team) -> list[str]:
        there = {folded(person.name): person.name for person in team.people or () if not person.owner}
        while there:
            parts = [part for part in self._read(words.ASK_LEFT.to(self.lang)).split(",") if part.strip()]
            unknown = [part for part in parts if folded(part) not in there]
            if not unknown or (len(parts) == 1 and self.hearing.people.says_nobody(parts[0])):
                return [there[folded(part)] for part in parts if folded(part) in there]
            names = ", ".join(there.values())
            say(wrapped(words.NOT_HERE.to(self.lang).format(typed=escaped(unknown[0].strip()[:40]), names=names)))
        return []

    def _came(self, team: Team) -> list[Person]:
        currency = currency_of(team.facts, self.known.catalogue)
        while True:
            line = self._read(words.ASK_JOINED.to(self.lang))
            if not line or says_unknown(line):
                return []
            try:
                told = self.hearing.people.team(line, Team(place=HERE), currency)
                return [person for person in told.people or () if not person.owner]
            except WrongValue as error:
                say(wrapped(str(error)))
            except (Again, Back):
                say(wrapped(phrases.ONCE_MORE.to(self.lang)))

    def _read(self, prompt: str) -> str:
        line = self.lines.read(f"{prompt}: ")
        if line.casefold() in phrases.STOP:
            raise Stop
        return line
