"""The interview on a terminal: one question at a time, line by line, prompts on standard error.

It works in every terminal, in a screen reader and under a test, and leaves the terminal as it was.
"""

import contextlib
from collections.abc import Sequence

import msgspec

from ecomteam.advice.interview import changes_of, next_question, questions_left, rules_behind
from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.answers import HERE, Answers
from ecomteam.cli.interview.draft import Draft, Progress
from ecomteam.cli.interview.hearing import Again, Back, Hearing, Stop
from ecomteam.cli.interview.lines import Lines
from ecomteam.cli.output import say, wrapped
from ecomteam.files.phrases import currency_of
from ecomteam.files.values import WrongValue, says_unknown
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import phrase
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.model.text import Cited, Language, Text
from ecomteam.words import interface, numbers

PEOPLE = "people"
COUNTRY = "country"
# After more options than these the question has left a screen of 24 lines.
ON_ONE_SCREEN = 18
RESUME = "ecomteam plan --resume"


class Turn(msgspec.Struct, frozen=True):
    """What is asked next, and of what is known then. ``question`` is the one that can change the roadmap, if any."""

    fact: str
    progress: Progress
    question: Question | None = None


def interview(
    known: Knowledge, start: Team | None, draft: Draft, lang: Language, fresh: bool, most: int | None = None
) -> Team:
    """Ask until nothing that could still be answered matters; answers are kept in the draft as they come.

    ``fresh`` says that the interview does not go on with the draft, ``most`` after how many questions to stop. The team
    has what the owner left open in ``declined``. Raises ``KeyboardInterrupt``.
    """
    team = start or Team(place=HERE)
    session = _Session(known, Progress(team, team.declined), draft, lang, most)
    try:
        session.welcome(fresh)
        session.run()
    except Stop:
        pass
    except (KeyboardInterrupt, SystemExit):
        say()
        kept_any = draft.kept or (not session.history and draft.there())
        session.asker.say(phrases.KEPT if kept_any else phrases.NOT_KEPT, command=RESUME)
        raise
    say()
    return session.progress.whole


class _Session:
    """One interview: what is known so far, and the way that led there."""

    def __init__(self, known: Knowledge, progress: Progress, draft: Draft, lang: Language, most: int | None) -> None:
        self.known = known
        self.progress = progress
        self.draft = draft
        self.most = most
        self.asker = _Asker(known, lang)
        self.history: list[Turn] = []
        self.kept: Progress | None = None
        self.turn: Turn | None = None

    def welcome(self, fresh: bool) -> None:
        self.turn = next_turn(self.known, self.progress)
        something = self.turn is not None
        self.asker.say(phrases.WELCOME if something else phrases.NOTHING_TO_ASK)
        if something and fresh and self.draft.there():
            self.asker.say(phrases.KEPT_BEFORE, command=RESUME)

    def run(self) -> None:
        """All questions, then the review; a changed answer may open questions again. Raises ``Stop``."""
        while True:
            self._questions()
            if not self.history or (changed := self.asker.review(self.facts(), self.progress)) is None:
                return
            self._again(changed)

    def facts(self) -> list[str]:
        """What was asked, each once, in the order of the first time."""
        return list(dict.fromkeys(turn.fact for turn in self.history))

    def _questions(self) -> None:
        while self.turn is not None:
            if self.most is not None and len(self.facts()) >= self.most:
                self.asker.say(phrases.ENOUGH, count=str(self.most))
                return
            self._one(self.turn)
        if self.history:
            self.asker.say(phrases.THANKS)

    def _one(self, turn: Turn) -> None:
        try:
            after = self.asker.ask(turn, len(self.history) + 1, self.kept)
        except Back:
            if self.history:
                self.kept, self.turn = self.progress, self.history.pop()
                self.progress = self.turn.progress
            else:
                self.asker.say(phrases.FIRST_ALREADY)
        else:
            self.history.append(turn)
            self._known_now(after)

    def _again(self, fact: str) -> None:
        """Ask for one answer anew; all others stay as they are."""
        before = without(self.progress, fact)
        turn = Turn(fact, before, next_question(self.known, before.team, before.declined))
        with contextlib.suppress(Back):
            self._known_now(self.asker.ask(turn, self.facts().index(fact) + 1, self.progress))

    def _known_now(self, progress: Progress) -> None:
        self.progress, self.kept = progress, None
        self.draft.write(progress)
        self.turn = next_turn(self.known, progress)


def without(progress: Progress, fact: str) -> Progress:
    """The same with one answer taken back."""
    declined = tuple(other for other in progress.declined if other != fact)
    if fact == PEOPLE:
        return Progress(msgspec.structs.replace(progress.team, people=None), declined)
    facts = {name: value for name, value in progress.team.facts.items() if name != fact}
    return Progress(msgspec.structs.replace(progress.team, facts=facts), declined)


def next_turn(known: Knowledge, progress: Progress) -> Turn | None:
    """What to ask next: who works there first, because it decides what else matters."""
    if progress.team.people is None and PEOPLE not in progress.declined:
        return Turn(PEOPLE, progress)
    question = next_question(known, progress.team, progress.declined)
    return Turn(question.id, progress, question) if question is not None else None


class _Asker:
    """Puts one question and takes the answer."""

    def __init__(self, known: Knowledge, lang: Language) -> None:
        self.known = known
        self.lang = lang
        self.answers = Answers(known, lang)
        self.lines = Lines()
        self.hearing = Hearing(known, self.answers, self.lines)

    def say(self, text: Text, **values: str) -> None:
        say(wrapped(text.to(self.lang).format(**values)))

    def ask(self, turn: Turn, number: int, kept: Progress | None) -> Progress:
        """One question until it has an answer; ``kept`` is where an earlier answer led. Raises ``Back`` or ``Stop``."""
        progress = turn.progress
        question = None if turn.fact == PEOPLE else self.known.question(turn.fact)
        self._put(question, number)
        self._how_many(turn)
        if kept is not None:
            self.say(phrases.BEFORE, answer=self._known(question, kept.team))
        while True:
            line = self._line(question, progress.team)
            word = line.casefold()
            if word in phrases.BACK:
                raise Back
            if word in phrases.STOP:
                raise Stop
            if word in phrases.HELP:
                self._help(question)
            elif word in phrases.WHY:
                self._why(question, progress.team)
            elif not line and kept is not None:
                return kept
            elif (after := self._heard(turn, question, line)) is not None:
                return after

    def _heard(self, turn: Turn, question: Question | None, line: str) -> Progress | None:
        """How far the interview is with what was typed; ``None`` where it has to be typed again."""
        progress = turn.progress
        try:
            team = self.hearing.answer(question, line, progress.team) if line and not says_unknown(line) else None
        except WrongValue as error:
            say(wrapped(str(error)))
        except Again:
            self.say(phrases.ONCE_MORE)
        else:
            if team is None:
                self.say(phrases.NOTED_UNKNOWN)
                return Progress(progress.team, (*progress.declined, turn.fact))
            self._echo(question, progress.team, team)
            return Progress(team, progress.declined)
        return None

    def _put(self, question: Question | None, number: int) -> None:
        say()
        if question is None:
            say(wrapped(f"{number}. {phrases.PEOPLE.to(self.lang)}"))
            return
        say(wrapped(f"{number}. {question.ask.to(self.lang)}"))
        # Forty countries are quicker typed than found in a list.
        options = () if question.id == COUNTRY else self.known.options(question)
        for place, option in enumerate(options, start=1):
            say(wrapped(f"  {place:>2}  {option.name.to(self.lang)}"))
        if len(options) > ON_ONE_SCREEN:
            say(wrapped(f"{number}. {question.ask.to(self.lang)}"))

    def _how_many(self, turn: Turn) -> None:
        """How many are still to come; the first question, about people, is not among the facts."""
        if turn.fact == PEOPLE:
            return
        left = questions_left(self.known, turn.progress.team, turn.progress.declined, turn.question)
        if left.count == 1:
            self.say(phrases.PERHAPS_LAST)
        elif left.count:
            self.say(phrases.AT_LEAST if left.at_least else phrases.ABOUT, count=str(left.count))

    def review(self, facts: Sequence[str], progress: Progress) -> str | None:
        """The answers as a numbered list; which one the owner wants to change, or ``None``. Raises ``Stop``."""
        say()
        self.say(phrases.REVIEW)
        for number, fact in enumerate(facts, start=1):
            question = None if fact == PEOPLE else self.known.question(fact)
            name = question.name.to(self.lang) if question else phrases.PEOPLE_NAME.to(self.lang)
            say(wrapped(f"  {number:>2}  {name}: {self._known(question, progress.team)}"))
        while True:
            line = self.lines.read(f"{phrases.CHANGE_WHICH.to(self.lang)}: ")
            if not line or line.casefold() in phrases.STOP:
                return None
            if line.isascii() and line.isdigit() and 0 < int(line[:4]) <= len(facts):
                return facts[int(line) - 1]
            self.say(phrases.NO_SUCH_ANSWER, count=str(len(facts)))

    def _line(self, question: Question | None, team: Team) -> str:
        expected = self._expected(question, team)
        return self.lines.read(f"{phrases.YOUR_ANSWER.to(self.lang)}{f' ({expected})' if expected else ''}: ")

    def _why(self, question: Question | None, team: Team) -> None:
        """The weightiest rule that hangs on the answer, with its reason and the sentences of its sources; else those of
        the question.
        """
        if question is None:
            self.say(phrases.PEOPLE_WHY)
            return
        rules = rules_behind(self.known, team, question.id)
        if rules:
            rule = rules[0]
            condition = phrase(rule.when, self.known, self.lang)
            say(wrapped(f"  {phrases.RULE_BEHIND.to(self.lang).format(rule=rule.id, condition=condition)}"))
            say(wrapped(f"  {rule.because.to(self.lang)}"))
            self._basis(rule)
        else:
            self.say(phrases.NO_RULE)
            self._basis(question)

    def _basis(self, element: Cited) -> None:
        for cite in element.cites:
            say(wrapped(f"  {cite}: {self.known.statement(cite).text.to(self.lang)}"))
        if element.own_judgement is not None:
            say(wrapped(f"  {interface.OUR_JUDGEMENT.to(self.lang).format(why=element.own_judgement.to(self.lang))}"))

    def _expected(self, question: Question | None, team: Team) -> str:
        if question is None:
            return ""
        currency = numbers.symbol(currency_of(team.facts, self.known.catalogue))
        example = self.answers.share_example(question)
        return self._pattern(question).to(self.lang).format(currency=currency, example=example)

    def _pattern(self, question: Question) -> Text:
        match question:
            case Question(id="country"):
                return phrases.A_COUNTRY
            case Question(kind="yes_no"):
                return phrases.YES_NO
            case Question(kind="choice"):
                return phrases.ONE
            case Question(kind="set"):
                return phrases.SEVERAL
            case Question(money=True):
                return phrases.A_MONTH if question.per == "month" else phrases.AN_ORDER
            case _:
                return phrases.A_SHARE if question.is_share else question.unit or phrases.A_NUMBER

    def _help(self, question: Question | None) -> None:
        if question is None:
            self.say(phrases.PEOPLE_HELP)
            for place, role in enumerate(self.known.catalogue.roles, start=1):
                say(wrapped(f"  {place:>2}  {role.name.to(self.lang)}"))
            return
        say(wrapped(question.help.to(self.lang)))
        for place, option in enumerate(self.known.options(question), start=1):
            if option.help is not None:
                say(wrapped(f"  {place:>2}  {option.name.to(self.lang)}: {option.help.to(self.lang)}"))

    def _known(self, question: Question | None, team: Team) -> str:
        """The answer that a team holds, in words."""
        if question is None and team.people is not None:
            return self.answers.shown_people(team.people)
        if question is not None and question.id in team.facts:
            return self.answers.shown(question, team.facts[question.id], currency_of(team.facts, self.known.catalogue))
        return phrases.NOTED_UNKNOWN.to(self.lang).strip()

    def _echo(self, question: Question | None, before: Team, after: Team) -> None:
        """What was understood, and what it changed."""
        say(wrapped(f"  {self._known(question, after)}"))
        for change in changes_of(self.known, before, after):
            say(wrapped(f"  → {change.to(self.lang)}"))
