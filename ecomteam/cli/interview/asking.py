"""The interview on a terminal: one question at a time, line by line, prompts on standard error.

It works in every terminal, in a screen reader and under a test, and leaves the terminal as it was.
"""

import contextlib
from collections.abc import Sequence

import msgspec

from ecomteam.advice.interview import BEGINNING, Interview, changes_of, rules_behind
from ecomteam.advice.topics import (
    IN_ONE_BREATH,
    PAINS,
    PEOPLE,
    PLACES,
    TOGETHER,
    Topic,
    topic,
    topic_of,
    with_implied,
    without,
)
from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.answers import Answers
from ecomteam.cli.interview.draft import Draft, Progress
from ecomteam.cli.interview.hearing import FULFILMENT, NOTHING_TO_PACK, Hearing
from ecomteam.cli.interview.lines import TypedLines
from ecomteam.cli.interview.people import HERE
from ecomteam.cli.interview.prompts import Again, Back, Stop
from ecomteam.cli.options import day
from ecomteam.cli.output import say, screen, wrapped
from ecomteam.files.currencies import currency_of
from ecomteam.files.saying import yes_or_no
from ecomteam.files.values import WrongValue, says_unknown
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import phrase
from ecomteam.model.amounts import Span
from ecomteam.model.facts import Value
from ecomteam.model.problems import escaped
from ecomteam.model.questions import Option, Question
from ecomteam.model.team import Team
from ecomteam.model.text import Cited, Language, Text
from ecomteam.planning import Step, today
from ecomteam.planning.phrases import in_words
from ecomteam.shop.case import Case
from ecomteam.words import ideas as idea_words
from ecomteam.words import interface, numbers
from ecomteam.words import interview as words
from ecomteam.words import targets as target_words
from ecomteam.words.lists import lowered
from ecomteam.words.periods import month_of_year
from ecomteam.words.values import WAVES

COUNTRY = "country"
# After more options than these the question has left a screen of 24 lines.
ON_ONE_SCREEN = 18
# So many more of a long list fit on a screen at once.
A_PAGE = 14
RESUME = "ecomteam plan --resume"
# Of what an answer changed no more is told than an owner reads.
MOST_CHANGES = 4


class Turn(msgspec.Struct, frozen=True):
    """What is asked next, and of what is known then; ``planned`` questions are still to come, it included."""

    topic: Topic
    progress: Progress
    planned: int = 1


def interview(
    known: Knowledge,
    start: Team | None,
    draft: Draft,
    lang: Language,
    fresh: bool,
    back: bool = True,
    most: int | None = None,
) -> Team:
    """Ask until the next step stands, or as long as the owner likes; answers are kept in the draft as they come.

    Who comes ``back`` with answers sees them first, and can change each; what exports told is said. ``fresh`` says that
    the interview does not go on with the draft, ``most`` after how many questions to stop. The team has what the owner
    left open in ``declined``. Raises ``KeyboardInterrupt``.
    """
    team = start or Team(place=HERE)
    session = _Session(known, Progress(team, team.declined), draft, lang, most)
    try:
        session.welcome(fresh, back)
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
        self.sharpening = False
        self.turn: Turn | None = None

    def welcome(self, fresh: bool, back: bool) -> None:
        coming_back = back and bool(self.answered())
        self.asker.say(phrases.WELCOME_BACK if coming_back else phrases.WELCOME)
        self.asker.counted(self.progress.team)
        if fresh and not coming_back and self.draft.there():
            self.asker.say(phrases.KEPT_BEFORE, command=RESUME)
        if coming_back:
            self._review()
        self._look()

    def run(self) -> None:
        """All questions, then the review; a changed answer may open questions again. Raises ``Stop``."""
        while True:
            asked = len(self.history)
            self._questions()
            if len(self.history) == asked or not self._review():
                return
            self._look()

    def facts(self) -> list[str]:
        """What was asked, each once, in the order of the first time."""
        return list(dict.fromkeys(turn.topic.id for turn in self.history))

    def answered(self) -> list[str]:
        """Every topic that has an answer, or was left open: those of the beginning first."""
        team = self.progress.team
        told = [*team.facts, *self.progress.declined]
        names = [topic_of(fact, self.known) for fact in told if fact in self.known.questions]
        if team.people is not None or PEOPLE in self.progress.declined:
            names.append(PEOPLE)
        order = [*BEGINNING, *TOGETHER, *(question.id for question in self.known.catalogue.questions)]
        return sorted(dict.fromkeys(names), key=order.index)

    def _look(self) -> None:
        """What comes next, by what is known now."""
        look = Interview(
            self.known,
            self.progress.team,
            self.progress.declined,
            len(self.facts()),
            sharpening=self.sharpening,
            raised=self.asker.hearing.raised,
            today=day(None),
        )
        self.look = look
        self.turn = None if look.next is None else Turn(look.next, self.progress, look.planned)

    def _questions(self) -> None:
        while True:
            while self.turn is not None:
                if self.most is not None and len(self.facts()) >= self.most:
                    self.asker.say(phrases.ENOUGH, count=str(self.most))
                    return
                self._one(self.turn)
            if self.sharpening or not self._goes_on():
                return
            self.sharpening = True
            self._look()

    def _goes_on(self) -> bool:
        """Show the next step; whether the owner wants to be asked what would sharpen it."""
        return self.asker.goes_on(self.look)

    def _one(self, turn: Turn) -> None:
        try:
            after = self.asker.ask(turn, len(self.facts()) + 1, self.kept)
        except Stop as stop:
            if stop.team is not None:
                self._known_now(Progress(with_implied(stop.team, self.known), turn.progress.declined))
            raise
        except Back:
            if self.history:
                self.kept, self.turn = self.progress, self.history.pop()
                self.progress = self.turn.progress
            else:
                self.asker.say(phrases.FIRST_ALREADY)
        else:
            self.history.append(turn)
            self._known_now(after)
            self._look()

    def _review(self) -> bool:
        """Show all answers until none is to be changed any more; whether one was."""
        changed = False
        while (name := self.asker.review(self.answered(), self.progress)) is not None:
            changed = True
            self._again(name)
        return changed

    def _again(self, name: str) -> None:
        """Ask for one answer anew; all others stay as they are."""
        before = taken_back(self.progress, name, self.known)
        turn = Turn(topic(Case(self.known, before.team), name), before)
        with contextlib.suppress(Back):
            self._known_now(self.asker.ask(turn, None, self.progress))

    def _known_now(self, progress: Progress) -> None:
        self.progress, self.kept = progress, None
        self.draft.write(progress)


def taken_back(progress: Progress, name: str, known: Knowledge) -> Progress:
    """The same with one answer taken back, and with what it alone implied."""
    names = TOGETHER.get(name, (name,))
    declined = tuple(other for other in progress.declined if other not in names)
    return Progress(without(progress.team, names, known), declined)


class _Asker:
    """Puts one question and takes the answer."""

    def __init__(self, known: Knowledge, lang: Language) -> None:
        self.known = known
        self.lang = lang
        self.answers = Answers(known, lang)
        self.lines = TypedLines()
        self.hearing = Hearing(known, self.answers, self.lines)
        self.page = 0

    def say(self, text: Text, **values: str) -> None:
        say(wrapped(text.to(self.lang).format(**values)))

    def counted(self, team: Team) -> None:
        """What exports told, which is not asked."""
        found = {fact: one for fact, one in team.measured.items() if fact in self.known.questions}
        if found:
            from ecomteam.reports.compose.voice import Voice

            voice, currency = Voice(self.known, self.lang), currency_of(team.facts, self.known.catalogue)
            listed = ", ".join(
                f"{voice.say(lowered(self.known.questions[fact].name))} "
                f"{voice.amount(fact, one.value, one.value, currency)}"
                for fact, one in found.items()
            )
            self.say(phrases.COUNTED, list=listed)

    def ask(self, turn: Turn, number: int | None, kept: Progress | None) -> Progress:
        """One question until it has an answer; ``kept`` is where an earlier answer led. Raises ``Back`` or ``Stop``.

        Without a ``number`` it is an answer that is given anew.
        """
        progress, subject = turn.progress, turn.topic
        self._put(turn, number)
        if kept is not None:
            self.say(phrases.BEFORE, answer=self._known(subject, kept.team))
        self.page = subject.shown or 0
        while True:
            line = self._line(subject, progress.team)
            word = line.casefold()
            if word in phrases.BACK:
                raise Back
            if word in phrases.STOP:
                raise Stop
            if self._helped(word, turn, number):
                continue
            if not line and kept is not None:
                return kept
            if line and not says_unknown(line):
                turn, line = self._with_beside(turn, line)
                if not line:
                    continue
            if (after := self._heard(turn, line, kept)) is not None:
                return after

    def _with_beside(self, turn: Turn, line: str) -> tuple[Turn, str]:
        """The turn with what was told of other questions, and the rest of what was typed."""
        subject, progress = turn.topic, turn.progress
        team, line = self.hearing.beside(subject.id, (*subject.facts, *subject.instead), line, progress.team)
        if team != progress.team:
            progress = Progress(with_implied(team, self.known), progress.declined)
        return msgspec.structs.replace(turn, progress=progress), line

    def _heard(self, turn: Turn, line: str, kept: Progress | None) -> Progress | None:
        """How far the interview is with what was typed; ``None`` where it has to be typed again."""
        progress, subject = turn.progress, turn.topic
        troubles = self.hearing.people.troubles if subject.id == PAINS else []
        line = ", ".join((*([] if not line or says_unknown(line) else [line]), *troubles)) if troubles else line
        try:
            unknown = not line or says_unknown(line)
            if subject.id in IN_ONE_BREATH and not unknown:
                return self._several(subject, line, kept, progress)
            team = None if unknown else self._answered(subject, line, progress.team)
        except WrongValue as error:
            say(wrapped(str(error)))
        except Again:
            self.say(phrases.ONCE_MORE)
        else:
            if team is None:
                return self._left_open(subject, progress)
            troubles.clear()
            self._echo(subject, (kept or progress).team, team)
            return Progress(team, progress.declined)
        return None

    def _several(self, subject: Topic, line: str, kept: Progress | None, progress: Progress) -> Progress:
        """How far the interview is with what was told of several facts."""
        questions = [self.known.question(fact) for fact in subject.facts]
        instead = [self.known.question(fact) for fact in subject.instead]
        team, unknown = self.hearing.together(questions, line, progress.team, instead)
        team = with_implied(team, self.known)
        self._echo(subject, (kept or progress).team, team)
        return Progress(team, tuple(dict.fromkeys((*progress.declined, *unknown))))

    def _helped(self, word: str, turn: Turn, number: int | None) -> bool:
        """Whether a word asked for something to be told rather than being an answer."""
        if word in phrases.HELP:
            self._help(turn.topic)
        elif word in phrases.WHY:
            self._why(turn.topic, turn.progress.team)
        elif word in phrases.PLAN:
            self._plan(turn.progress.team)
            self._put(turn, number)
        elif word in phrases.MORE and turn.topic.shown is not None:
            self._more(turn.topic)
        else:
            return False
        return True

    def _left_open(self, subject: Topic, progress: Progress) -> Progress:
        self.say(phrases.NOTED_UNKNOWN)
        declined = (subject.id,) if subject.question is None else subject.facts
        return Progress(progress.team, tuple(dict.fromkeys((*progress.declined, *declined))))

    def _put(self, turn: Turn, number: int | None) -> None:
        say()
        subject = turn.topic
        if (trouble := self.hearing.raised.get(subject.id)) is not None:
            self.say(phrases.YOU_SAID, typed=escaped(trouble))
        parcels = turn.progress.team.facts.get(FULFILMENT) != NOTHING_TO_PACK
        of_people = phrases.PEOPLE if parcels else phrases.PEOPLE_NO_PARCELS
        asked = subject.question.ask if subject.question is not None else of_people
        head = "" if number is None else f"{self._where(number, turn.planned)}: "
        say(wrapped(f"{head}{asked.to(self.lang)}"))
        if subject.question is None:
            for heads in self.hearing.people.heads:
                self.say(phrases.YOU_SAID, typed=escaped(heads))
            return
        # Forty countries are quicker typed than found in a list.
        options = () if subject.id == COUNTRY else self.known.options(subject.question)[: subject.shown]
        self._list(options, 1)
        rest = len(self.known.options(subject.question)) - len(options)
        if subject.shown is not None and rest:
            self.say(phrases.MORE_OF_THEM, count=str(rest))
        if subject.id == PAINS and (said := self.hearing.people.troubles):
            self.say(phrases.SAID_BEFORE, list=", ".join(f'"{escaped(one)}"' for one in said))
        if len(options) > ON_ONE_SCREEN:
            say(wrapped(f"{head}{asked.to(self.lang)}"))

    def _list(self, options: Sequence[Option], first: int) -> None:
        for place, option in enumerate(options, start=first):
            say(wrapped(f"  {place:>2}  {option.name.to(self.lang)}"))

    def _more(self, subject: Topic) -> None:
        """The next page of a long list; after the last comes the first again."""
        assert subject.question is not None
        options = self.known.options(subject.question)
        start = self.page if self.page < len(options) else 0
        self._list(options[start : start + A_PAGE], start + 1)
        self.page = start + A_PAGE

    def _where(self, number: int, planned: int) -> str:
        """Which question it is, of how many."""
        if planned <= 1:
            return phrases.QUESTION_LAST.to(self.lang).format(number=number)
        return phrases.QUESTION_OF.to(self.lang).format(number=number, total=number - 1 + planned)

    def goes_on(self, look: Interview) -> bool:
        """The hires of now and next as they stand; whether the owner wants to go on. Raises ``Stop``."""
        say()
        self.say(phrases.STEP_STANDS if look.settled else phrases.STEP_SO_FAR)
        steps = today(look.case)
        for step in steps:
            say(wrapped(f"  {self._step(look.case, step)}"))
        if not steps:
            say(wrapped(f"  {phrases.NOBODY_YET.to(self.lang)}"))
        open_still = [one.question.name.to(self.lang) for one in look.telling if one.question is not None]
        if open_still:
            self.say(phrases.CAN_STILL_CHANGE, facts=", ".join(open_still))
        count = len(look.finer)
        if not count:
            return False
        text = phrases.ONE_MORE if count == 1 else phrases.SO_MANY_MORE
        self.say(text, count=str(count))
        while True:
            line = self.lines.read(f"{phrases.GO_ON.to(self.lang)}: ")
            said = "no" if not line or line.casefold() in phrases.STOP else yes_or_no(line)
            if said in ("yes", "no"):
                return said == "yes"
            self.say(phrases.WRONG_YES_NO)

    def _step(self, case: Case, step: Step) -> str:
        return f"{WAVES[step.wave].to(self.lang)}: {in_words(case, step.position).to(self.lang)}"

    def _plan(self, team: Team) -> None:
        """The plan by what is known so far, on one screen."""
        from ecomteam.planning import plan_of
        from ecomteam.reports.compose.plan import screen_plan
        from ecomteam.reports.draw.terminal import to_terminal

        place = screen("never")
        made = screen_plan(plan_of(Case(self.known, team, day(None))), self.known, self.lang, tight=1)
        say()
        say(to_terminal(made, place.width, False, "utf-8").rstrip("\n"))

    def review(self, names: Sequence[str], progress: Progress) -> str | None:
        """The answers as a numbered list; which one the owner wants to change, or ``None``. Raises ``Stop``."""
        say()
        self.say(phrases.REVIEW)
        case = Case(self.known, progress.team)
        for number, name in enumerate(names, start=1):
            subject = topic(case, name)
            called = subject.question.name if subject.question is not None else phrases.PEOPLE_NAME
            say(wrapped(f"  {number:>2}  {called.to(self.lang)}: {self._known(subject, progress.team)}"))
        while True:
            line = self.lines.read(f"{phrases.CHANGE_WHICH.to(self.lang)}: ")
            word = line.casefold()
            if word in phrases.PLAN:
                self._plan(progress.team)
            elif not line or word in phrases.STOP:
                return None
            elif line.isascii() and line.isdigit() and 0 < int(line[:4]) <= len(names):
                return names[int(line) - 1]
            else:
                self.say(phrases.NO_SUCH_ANSWER, count=str(len(names)))

    def _line(self, subject: Topic, team: Team) -> str:
        expected = self._expected(subject, team)
        return self.lines.read(f"{phrases.YOUR_ANSWER.to(self.lang)}{f' ({expected})' if expected else ''}: ")

    def _why(self, subject: Topic, team: Team) -> None:
        """The weightiest rule that hangs on the answer, with its reason and the sentences of its sources; else those of
        the question.
        """
        if subject.question is None:
            self.say(phrases.PEOPLE_WHY)
            return
        rules = rules_behind(self.known, team, subject.facts)
        if rules:
            rule = rules[0]
            currency = currency_of(team.facts, self.known.catalogue)
            condition = phrase(rule.when, self.known, self.lang, currency, thresholds=False)
            say(wrapped(f"  {phrases.RULE_BEHIND.to(self.lang).format(rule=rule.id, condition=condition)}"))
            say(wrapped(f"  {rule.because.to(self.lang)}"))
            self._basis(rule)
        else:
            self.say(phrases.NO_RULE)
            for fact in subject.facts:
                self._basis(self.known.question(fact))

    def _basis(self, element: Cited) -> None:
        for cite in element.cites:
            say(wrapped(f"  {cite}: {self.known.statement(cite).text.to(self.lang)}"))
        if element.own_judgement is not None:
            say(wrapped(f"  {interface.OUR_JUDGEMENT.to(self.lang).format(why=element.own_judgement.to(self.lang))}"))

    def _expected(self, subject: Topic, team: Team) -> str:
        if subject.question is None:
            return ""
        currency = numbers.symbol(currency_of(team.facts, self.known.catalogue))
        if subject.id in IN_ONE_BREATH:
            share = numbers.percent(0.4, self.lang)
            return words.IN_ONE_BREATH[subject.id].answer.to(self.lang).format(currency=currency, share=share)
        example = self.answers.share_example(subject.question)
        return self._pattern(subject.question).to(self.lang).format(currency=currency, example=example)

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

    def _help(self, subject: Topic) -> None:
        if subject.question is None:
            self.say(phrases.PEOPLE_HELP)
            for place, role in enumerate(self.known.catalogue.roles, start=1):
                say(wrapped(f"  {place:>2}  {role.name.to(self.lang)}"))
            return
        say(wrapped(subject.question.help.to(self.lang)))
        for place, option in enumerate(self.known.options(subject.question), start=1):
            if option.help is not None:
                say(wrapped(f"  {place:>2}  {option.name.to(self.lang)}: {option.help.to(self.lang)}"))

    def _answered(self, subject: Topic, line: str, team: Team) -> Team | None:
        """The team with the answer and with what that leaves no choice about; ``None`` where it says: I don't know."""
        try:
            after = self.hearing.answer(subject.question, line, team)
        except Stop as stop:
            raise Stop(None if stop.team is None else self._implied(subject, stop.team)) from None
        return None if after is None else self._implied(subject, after)

    def _implied(self, subject: Topic, after: Team) -> Team:
        """With the facts that an answer tells, in place of the answer itself, and what these leave no choice about."""
        said = None if subject.question is None else after.facts.get(subject.question.id)
        if said is None or subject.question is None:
            return with_implied(after, self.known)
        others = {fact: value for fact, value in after.facts.items() if fact != subject.question.id}
        facts = {**others, **subject.told(said)}
        return with_implied(msgspec.structs.replace(after, facts=facts), self.known)

    def _known(self, subject: Topic, team: Team) -> str:
        """The answer that a team holds, in words."""
        if subject.question is None:
            return phrases.NOTED_UNKNOWN.to(self.lang).strip() if team.people is None else self._people(team)
        if subject.id in IN_ONE_BREATH:
            # That there are no stores follows from where one sells, and need not be told.
            silent = (None, 0) if subject.id == PLACES else (None,)
            facts = (*subject.facts, *subject.instead)
            said = [self._in_breath(fact, team) for fact in facts if team.facts.get(fact) not in silent]
            return ", ".join(said) or phrases.NOTED_UNKNOWN.to(self.lang).strip()
        value = subject.answer(team.facts)
        if subject.id == PAINS and (team.targets or team.ideas):
            return self._with_targets(subject, value, team)
        if value is None:
            return phrases.NOTED_UNKNOWN.to(self.lang).strip()
        if isinstance(value, frozenset) and value:
            options = self.known.options(subject.question)
            return ", ".join(option.name.to(self.lang) for option in options if option.id in value)
        return self.answers.shown(subject.question, value, currency_of(team.facts, self.known.catalogue))

    def _with_targets(self, subject: Topic, value: Value | None, team: Team) -> str:
        """What hurts and what is wanted, with the goals that have a number, and what is told in own words."""
        currency, said = currency_of(team.facts, self.known.catalogue), []
        for item, target in team.targets.items():
            goal = target_words.wanted(item, target.to, currency)
            goal = goal if target.by is None else target_words.BY.format(wanted=goal, by=month_of_year(target.by))
            said.append(goal.to(self.lang))
        said += [escaped(idea_words.told(idea, currency).to(self.lang)) for idea in team.ideas]
        named = self._known(subject, msgspec.structs.replace(team, targets={}, ideas=())) if value else ""
        return ", ".join(filter(None, (named, *said)))

    def _in_breath(self, fact: str, team: Team) -> str:
        """One fact of several; of a bare number what is counted is told too."""
        question = self.known.question(fact)
        shown = self._known(Topic(fact, (fact,), question), team)
        bare = question.kind == "number" and not (question.money or question.is_share or question.per)
        if bare and not question.whole and question.unit is not None:
            # So many times a usual month is no number of anything.
            shown = f"{shown} {question.unit.to(self.lang)}"
        called = lowered(question.name) if bare else words.SPENT_ON.get(fact)
        return shown if called is None else f"{called.to(self.lang)}: {shown}"

    def _called(self, fact: str, team: Team) -> str:
        question = self.known.question(fact)
        return f"{lowered(question.name).to(self.lang)}: {self._known(Topic(fact, (fact,), question), team)}"

    def _people(self, team: Team) -> str:
        told = team.facts.get("owner_hours_per_week")
        hours = told.high if isinstance(told, Span) else told if isinstance(told, int | float) else None
        return self.hearing.people.shown(team.people or (), hours)

    def _echo(self, subject: Topic, before: Team, after: Team) -> None:
        """What was understood, and what it changed."""
        shown = [self._known(subject, after)]
        if subject.id == PAINS:
            told = (fact for fact in after.facts if fact not in before.facts and fact not in subject.facts)
            shown += [self._called(fact, after) for fact in told if self.known.question(fact).kind == "number"]
            shown += [f'"{escaped(said)}"' for fact, said in self.hearing.raised.items() if fact not in after.facts]
            # Whoever told a trouble in words did not say "none".
            shown = shown[1:] if len(shown) > 1 and subject.answer(after.facts) == frozenset() else shown
        say(wrapped(f"  {', '.join(shown)}"))
        for change in changes_of(self.known, before, after)[:MOST_CHANGES]:
            say(wrapped(f"  → {change.to(self.lang)}"))
