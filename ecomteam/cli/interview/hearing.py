"""What an owner types becomes an answer: what may be meant otherwise is asked back, a part that is wrong alone."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from ecomteam.advice.sanity import PEOPLE, odd
from ecomteam.advice.topics import PAINS
from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.answers import NUMBERS, Answers
from ecomteam.cli.interview.lines import TypedLines
from ecomteam.cli.interview.people import Again, PeopleHeard
from ecomteam.cli.options import day
from ecomteam.cli.output import say, wrapped
from ecomteam.files.breath import COUNTRY, LEFT_OUT, told_apart
from ecomteam.files.meaning import currency_of
from ecomteam.files.phrases import is_bare
from ecomteam.files.saying import going_headless, option_number, says_all, sells_downloads, yes_or_no
from ecomteam.files.spoken import written_out
from ecomteam.files.told import periodic
from ecomteam.files.troubles import numbered
from ecomteam.files.values import WrongValue, says_unknown
from ecomteam.files.volume import LARGEST_EACH, ORDERS, REVENUE, in_all
from ecomteam.files.wanted import item_named, wanted
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.facts import Said, Value, in_order
from ecomteam.model.problems import escaped
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.words import numbers
from ecomteam.words import targets as target_words

# Where an owner tells goals.
WISHES = (PAINS, "goals")
# Whoever is on the way to a headless shop has another platform today.
HEADLESS = "go_headless"
# Who says where downloads are sold has said who packs them.
FULFILMENT, NOTHING_TO_PACK = "fulfilment", "nothing_to_pack"
# "No, not that" is an answer to a question; what is longer is told anew.
A_YES_OR_NO = 3
# An amount from here on is told without cents.
CENTS_BELOW = 100
# Sales of fewer euros an order are asked twice: they may be told of one.
SMALL_BASKET = 5
NUMBER_ALONE = re.compile("[0-9]+")
Told = Callable[[Value], Mapping[str, Value]]


class Stop(Exception):
    """The owner wants the advice now; ``team`` has what was understood of an answer that was not ready."""

    def __init__(self, team: Team | None = None) -> None:
        super().__init__()
        self.team = team


class Back(Exception):
    """The owner wants to go back to the question before."""


class Hearing:
    """Reads one answer, with the owner there to ask."""

    def __init__(self, known: Knowledge, answers: Answers, lines: TypedLines) -> None:
        self.known = known
        self.answers = answers
        self.lines = lines
        self.country: Value | None = None
        # What was told of troubles that have a number of their own, by the fact that is asked next.
        self.raised: Mapping[str, str] = {}
        self.people = PeopleHeard(known, answers.lang, self._reply)

    def answer(self, question: Question | None, line: str, team: Team, told: Told | None = None) -> Team | None:
        """The team with the answer, ``None`` where the owner does not know.

        ``question`` is ``None`` for the one about people. ``told`` says which facts a value tells where they are
        others than the question's own. Raises ``WrongValue``, ``Again``, ``Back`` and ``Stop``.
        """
        while True:
            if question is None:
                after: Team | None = self.people.team(line, team, currency_of(team.facts, self.known.catalogue))
            else:
                after = self._fact(question, line, team, told or (lambda value: {question.id: value}))
            doubt = odd(self.known, after, question.id if question else PEOPLE) if after is not None else None
            if doubt is None:
                return after
            self._say(doubt)
            reply = self._reply(phrases.IS_THAT_RIGHT)
            if self._agrees(reply):
                return after
            line = reply

    def together(
        self, questions: Sequence[Question], line: str, team: Team, instead: Sequence[Question] = ()
    ) -> tuple[Team, tuple[str, ...]]:
        """The team with what a line tells of several questions, and the facts of which it says: I don't know.

        ``instead`` are those that may be told in their place. What is not told is left to be asked alone; so is what
        is not understood, unless nothing else is. Raises as ``answer`` does.
        """
        downloads, line = sells_downloads(line)
        if downloads and FULFILMENT not in team.facts and FULFILMENT in self.known.questions:
            self._say(phrases.NOTHING_TO_PACK)
            team = msgspec.structs.replace(team, facts={**team.facts, FULFILMENT: NOTHING_TO_PACK})
        said = dict(told_apart(line, questions, self.answers.facts, instead))
        if (was := said.pop(LEFT_OUT, None)) is not None:
            self._say(phrases.LEFT_OUT, typed=escaped(was))
        before, unknown = team, []
        for question in sorted((*questions, *instead), key=lambda one: one.id != COUNTRY):
            words = said.get(question.id)
            if words is None:
                continue
            if says_unknown(words):
                unknown.append(question.id)
                continue
            try:
                after = self.answer(question, words, team)
            except WrongValue as error:
                if len(said) == 1:
                    raise
                # What has no number in it is asked alone next; what was understood stays without a word.
                if re.search("[0-9]", words):
                    say(wrapped(f"{question.name.to(self.answers.lang)}: {error}"))
            except Again:
                continue
            except Stop:
                raise Stop(team) from None
            else:
                team = after or team
        if team == before and not unknown:
            raise Again
        return team, (*unknown,)

    def _fact(self, question: Question, line: str, team: Team, told: Told) -> Team | None:
        before = team.targets, team.facts
        line = written_out(line)
        if question.id == "platform" and HEADLESS in self.known.goals:
            planned, today = going_headless(line)
            if planned:
                team = _with_goal(team, HEADLESS)
                line = today if self.answers.facts.chooser(question).one(today)[0] else self._reply(phrases.AND_TODAY)
                if not line or says_unknown(line):
                    return team
        currency = currency_of(team.facts, self.known.catalogue)
        self.answers.facts.currency = currency
        self.country = team.facts.get("country")
        if question.id in WISHES:
            # A goal with a number is none of the list; who tells nothing else wants nothing else.
            targets, line = wanted(line, self.answers.facts, day(None), self._of_what)
            losses, raised, line = numbered(line, self.answers.facts, {*team.facts, *team.measured})
            self.raised = {**self.raised, **raised}
            facts = {**team.facts, **losses}
            team = msgspec.structs.replace(team, targets={**team.targets, **targets}, facts=facts)
            line = line or "none"
        if question.id == REVENUE and ORDERS in self.known.questions:
            orders = self.known.question(ORDERS)
            line = in_all(line, team.facts.get(ORDERS), orders, question, self.answers.facts)
        try:
            value, said = self._value(question, line, currency)
        except Stop:
            # What was clear is told, whatever else was still asked.
            clear = self._clear(question, line)
            told_so_far = told(clear) if clear else {}
            raise Stop(msgspec.structs.replace(team, facts={**team.facts, **told_so_far})) from None
        if question.id == REVENUE and value is not None:
            value, said = self._of_all_orders(value, said, team.facts.get(ORDERS), currency)
        if value is None:
            return team if question.id in WISHES and (team.targets, team.facts) != before else None
        # What was said in words stays in the file as it was said.
        written = {} if question.kind != "number" or said is None or is_bare(said) else {question.id: said.strip()}
        period = self.answers.facts.period(question, line) if written else None
        return msgspec.structs.replace(
            team,
            facts={**team.facts, **told(value)},
            written={**team.written, **written},
            told_per={**team.told_per, **({} if period is None else {question.id: period})},
        )

    def _of_all_orders(
        self, value: Value, said: str | None, orders: Value | None, currency: str
    ) -> tuple[Value, str | None]:
        """Sales that hardly come to anything an order may be what each order brings: that is asked."""
        many = amount_of(orders).likely if isinstance(orders, int | float | Span) else 0
        told_for_month = said is not None and periodic().search(said)
        if isinstance(value, Span) or not isinstance(value, int | float) or told_for_month or many <= 1:
            return value, said
        if not 0 < value <= min(LARGEST_EACH, many * SMALL_BASKET * self._per_euro(currency)):
            return value, said
        lang = self.answers.lang
        amount, total = (self.answers.money(one, currency) for one in (value, round(value * many)))
        self._say(phrases.EITHER_BY, typed=amount)
        one, _ = self._chosen(
            {
                "all": phrases.OF_ALL.to(lang).format(amount=amount),
                "each": phrases.OF_EACH.to(lang).format(amount=amount, total=total),
            }
        )
        return (round(value * many), None) if one == "each" else (value, said)

    def _per_euro(self, currency: str) -> float:
        return next((row.per_euro for row in self.known.catalogue.currencies if row.id == currency), 1.0)

    def _clear(self, question: Question, line: str) -> Value | None:
        """Of several that a line tells those that are clear."""
        while question.kind == "set":
            try:
                return self.answers.value(question, line)
            except WrongValue as error:
                if error.bad is None:
                    return None
                line = ", ".join(part for part in (*error.good, error.rest) if part) or "none"
        return None

    def _value(self, question: Question, line: str, currency: str) -> tuple[Value | None, str | None]:
        """The value, and the words it was said in where these are all of it."""
        asked: set[str] = set()
        noted: str | None = None
        while True:
            try:
                return self.answers.value(question, line), line
            except WrongValue as error:
                if noted is not None and error.near is None and not error.either and error.bad is None:
                    # What is no answer to "shall I put that down" leaves that question open.
                    say(wrapped(str(error)))
                    line, noted = noted, None
                elif error.bad is not None:
                    line = self._part(question, error, asked)
                elif error.near is not None and error.with_vat:
                    near, line = self._without_vat(question, error, currency)
                    if near is not None:
                        return near, None
                elif error.near is not None:
                    named = question.kind in ("choice", "set")
                    shown = (
                        self._name(question, error.near)
                        if named
                        else self.answers.shown(question, error.near, currency)
                    )
                    reply = self._reply(phrases.MEANT if named else phrases.NOTED, name=shown)
                    if self._agrees(reply):
                        return error.near, None
                    line, noted = reply, line
                elif error.either and question.kind == "number":
                    one, line = self._which_number(question, error.either, currency)
                    if one is not None:
                        return one, None
                elif error.either:
                    line = self._which(question, error.either)
                else:
                    raise

    def _without_vat(self, question: Question, error: WrongValue, currency: str) -> tuple[Value | None, str]:
        """An amount that was told with VAT, less the usual rate of the shop's country; else what is said instead."""
        assert error.near is not None
        rate = _usual_vat(self.country) if error.rate is None else error.rate
        text = phrases.WITH_TAX if rate is None else phrases.WITH_VAT
        near = error.near if rate is None else _less_vat(error.near, rate, question)
        shown = numbers.percent(rate or 0, self.answers.lang)
        reply = self._reply(text, rate=shown, name=self.answers.shown(question, near, currency))
        return (near, reply) if self._agrees(reply) else (None, reply)

    def _part(self, question: Question, error: WrongValue, asked: set[str]) -> str:
        """The whole answer anew, with what the owner says for the part that was not understood.

        Where that is not understood either, it is left out: ``asked`` are the replies so far.
        """
        assert error.bad is not None
        reply = ""
        if any(error.bad in reply for reply in asked):
            self._say(phrases.LEFT_OUT, typed=escaped(error.bad[:40]))
        else:
            reply = self._said_of(question, error)
            reply = "" if says_unknown(reply) else reply
            asked.add(reply)
        return ", ".join(part for part in (*error.good, reply, error.rest) if part) or "none"

    def _said_of(self, question: Question, error: WrongValue) -> str:
        """What the owner says of a part that was not understood."""
        assert error.bad is not None
        typed = escaped(error.bad[:40])
        if error.near is not None:
            reply = self._reply(phrases.MEANT_BY, typed=typed, name=self._name(question, error.near))
            said = "yes" if not reply else yes_or_no(reply) if len(reply.split()) <= A_YES_OR_NO else None
            if said != "no":
                return str(error.near) if said == "yes" else reply
        elif error.either:
            self._say(phrases.EITHER_BY, typed=typed)
            return self._which(question, error.either, typed)
        return self._reply(phrases.NOT_ON_LIST, typed=typed)

    def _which_number(self, question: Question, either: Sequence[Value], currency: str) -> tuple[Value | None, str]:
        """Which of a few numbers or ranges is meant, by its place or anew."""
        self._say(phrases.EITHER, names=self._or([self.answers.shown(question, one, currency) for one in either]))
        reply = self._read()
        place = option_number(reply, len(either))
        # "3" is the number where that is one of them, and "2" the second where it is none.
        ends = {end for one in either for end in ((one.low, one.high) if isinstance(one, Span) else (one,))}
        if place is None or (reply.strip().isdigit() and int(reply) in ends):
            return None, reply
        return either[place - 1], reply

    def _which(self, question: Question, either: Sequence[Value], typed: str = "") -> str:
        """Which of several is meant: as somebody would type it.

        What is named there and is none of them is told as well, and does not say which of them is meant.
        """
        shown = {str(one): self._name(question, one) for one in either}
        self._show(shown.values())
        reply = self._reply(phrases.WHICH)
        meant, others = self._of_those(question, reply, [*shown])
        if others and not meant and question.kind == "set":
            self._say(phrases.NOTED_TOO, names=", ".join(self._name(question, one) for one in others))
            again = self._reply(phrases.WHICH_STILL, typed=typed)
            meant, more = self._of_those(question, again, [*shown])
            others = [*others, *more]
            reply = "" if meant or more or says_unknown(again) else again
        if meant or others:
            reply = ", ".join((*meant, *others))
        if typed and not meant and (not reply or others):
            self._say(phrases.LEFT_OUT, typed=typed)
        return reply

    def _of_those(self, question: Question, reply: str, shown: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
        """Those of a few that a reply chooses, by their numbers or in words, and what else on the list it names."""
        parts = NUMBER_ALONE.findall(reply) if NUMBERS.fullmatch(reply.strip()) else [reply]
        places = [place for part in parts if (place := option_number(part, len(shown))) is not None]
        if len(places) == len(parts):
            return [shown[place - 1] for place in places][: None if question.kind == "set" else 1], ()
        if question.kind == "set" and says_all(reply, len(shown)):
            return shown, ()
        chooser = self.answers.facts.chooser(question)
        told = [chooser.several(part) for part in chooser.parts(reply)]
        named = [one for found, near, _ in told for one in (found or near)]
        meant = [one for one in dict.fromkeys(named) if one in shown]
        return meant, [one for found, _, _ in told for one in dict.fromkeys(found) if one not in shown]

    def _of_what(self, said: str, could: Mapping[str, float]) -> str | None:
        """Of what an amount is that somebody wants; ``None`` where that stays open."""
        self._say(phrases.EITHER_BY, typed=escaped(said[:40].strip()))
        currency, lang = self.answers.facts.currency, self.answers.lang
        one, reply = self._chosen(
            {item: target_words.wanted(item, to, currency).to(lang) for item, to in could.items()}
        )
        named = one or item_named(reply)
        if named is None:
            self._say(phrases.LEFT_OUT, typed=escaped(said[:40].strip()))
        return named

    def _chosen(self, shown: Mapping[str, str]) -> tuple[str | None, str]:
        """Which of a few was chosen by its place, if so, and the reply."""
        self._show(shown.values())
        reply = self._reply(phrases.WHICH)
        place = option_number(reply, len(shown))
        return None if place is None else [*shown][place - 1], reply

    @staticmethod
    def _show(names: Iterable[str]) -> None:
        for place, name in enumerate(names, start=1):
            say(wrapped(f"  {place}  {name}"))

    def _name(self, question: Question, option: Value) -> str:
        names = {one.id: one.name for one in self.known.options(question)}
        name = names.get(str(option)) or self.known.option_name(question.id, str(option))
        return name.to(self.answers.lang)

    def _or(self, names: Sequence[str]) -> str:
        return f" {phrases.OR.to(self.answers.lang)} ".join(names)

    def _agrees(self, reply: str) -> bool:
        """Whether Enter or a yes was typed. Raises ``Again`` for a plain no."""
        said = "yes" if not reply else yes_or_no(reply) if len(reply) < len("yes it is") else None
        if said == "no":
            raise Again
        return said == "yes"

    def _reply(self, text: Text, **values: str) -> str:
        self._say(text, **values)
        return self._read()

    def _read(self) -> str:
        while True:
            line = self.lines.read(f"{phrases.YOUR_ANSWER.to(self.answers.lang)}: ")
            word = line.casefold()
            if word in phrases.BACK:
                raise Back
            if word in phrases.STOP:
                raise Stop
            if word != "?" and word not in phrases.WHY | phrases.PLAN:
                return line
            self._say(phrases.THIS_FIRST)

    def _say(self, text: Text, **values: str) -> None:
        say(wrapped(text.to(self.answers.lang).format(**values)))


def _less_vat(value: Value, rate: float, question: Question) -> Value:
    def less(number: float) -> float:
        without = round(number / (1 + rate), 2)
        return round(without) if question.whole or without >= CENTS_BELOW else without

    if isinstance(value, Span):
        return Span(less(value.low), less(value.high), value.open)
    assert isinstance(value, int | float)
    return less(value)


def _usual_vat(country: object) -> float | None:
    """The usual rate of a country; unknown, and of a country that has none, nobody can say."""
    from ecomteam.files.exports.book import load_exports

    rate = load_exports().vat.get(str(country))
    return None if rate is None else rate / 100


def _with_goal(team: Team, goal: str) -> Team:
    goals = team.facts.get("goals")
    return msgspec.structs.replace(
        team, facts={**team.facts, "goals": Said((goal, *(in_order(goals) if isinstance(goals, frozenset) else ())))}
    )
