"""What an owner types becomes an answer: what may be meant otherwise is asked back, a part that is wrong alone."""

import re
from collections.abc import Collection, Mapping, Sequence

import msgspec

from ecomteam.advice.sanity import PEOPLE, odd
from ecomteam.advice.topics import COMPANY, LEANINGS, PAINS, WHOLE
from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.answers import NUMBERS, Answers
from ecomteam.cli.interview.doubts import NumberDoubts
from ecomteam.cli.interview.ideas import IdeasAsked
from ecomteam.cli.interview.lines import TypedLines
from ecomteam.cli.interview.people import HERE, PeopleHeard
from ecomteam.cli.interview.prompts import Again, Prompts, Stop
from ecomteam.cli.interview.yearly import YearDoubts
from ecomteam.cli.options import day
from ecomteam.cli.output import say, wrapped
from ecomteam.files.beside import told_beside
from ecomteam.files.breath import told_apart
from ecomteam.files.currencies import currency_of, currency_signed
from ecomteam.files.ideas import kind_told
from ecomteam.files.margins import MARGIN, POSTAGE
from ecomteam.files.numbers import is_bare
from ecomteam.files.oneperiod import ORDERS, REVENUE
from ecomteam.files.places import COUNTRY, LEFT_OUT, country_told
from ecomteam.files.postage import carriers_price
from ecomteam.files.saying import going_headless, option_number, says_all, sells_downloads, stored_elsewhere, yes_or_no
from ecomteam.files.spoken import written_out
from ecomteam.files.thinking import says_thinking, thinking
from ecomteam.files.told import SIGN, joint, unwanted
from ecomteam.files.troubles import numbered
from ecomteam.files.values import Number, WrongValue, says_unknown
from ecomteam.files.volume import in_all
from ecomteam.files.wanted import item_named, wanted
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import amount_of
from ecomteam.model.facts import Said, Value, in_order
from ecomteam.model.ideas import MOST_IDEAS
from ecomteam.model.problems import escaped
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.words import ideas as idea_words
from ecomteam.words import targets as target_words
from ecomteam.words.lists import lowered

# Where people are asked for, what ads cost is an agency's; among what hurts a number is a goal.
NOT_BESIDE = {
    PEOPLE: frozenset(("ad_spend_per_month", "shipping_cost_per_order", "return_rate", "owner_hours_per_week")),
    PAINS: frozenset((ORDERS, REVENUE)),
}
HOURS_A_WEEK, OVERLOADED = "owner_hours_per_week", "owner_overloaded"
BUDGET = ("extra_budget",)
# Where an owner tells goals.
WISHES = (PAINS, "goals")
# Whoever is on the way to a headless shop has another platform today.
HEADLESS = "go_headless"
# Who says where downloads are sold has said who packs them.
FULFILMENT, NOTHING_TO_PACK, THIRD_PARTY, DROPSHIP = "fulfilment", "nothing_to_pack", "third_party", "dropship"
SELLS, MARKETPLACES, OWN_SHOP, PLATFORM = "sells", "marketplaces", "own_shop", "platform"
# "No, not that" is an answer to a question; what is longer is told anew.
A_YES_OR_NO = 3
NUMBER_ALONE = re.compile("[0-9]+")


class Retold(Exception):
    """What was told of several facts is told anew, in one line."""

    def __init__(self, line: str) -> None:
        super().__init__()
        self.line = line


class Hearing:
    """Reads one answer, with the owner there to ask."""

    def __init__(self, known: Knowledge, answers: Answers, lines: TypedLines) -> None:
        self.known = known
        self.answers = answers
        self.prompts = Prompts(lines, answers.lang)
        self.doubts = NumberDoubts(known, answers, self.prompts)
        self.years = YearDoubts(known, answers, self.prompts)
        self.ideas = IdeasAsked(self.prompts)
        # Numbers of other questions, from replies to what was asked back.
        self.overheard: dict[str, tuple[Number, str]] = {}
        # What was told of troubles that have a number of their own, by the fact that is asked next.
        self.raised: Mapping[str, str] = {}
        self.people = PeopleHeard(known, answers.lang, self.prompts.reply)

    def answer(self, question: Question | None, line: str, team: Team, several: Sequence[Question] = ()) -> Team | None:
        """The team with the answer, ``None`` where the owner does not know.

        ``question`` is ``None`` for the one about people, and one of ``several`` where these were asked at once. Raises
        ``WrongValue``, ``Again``, ``Back``, ``Stop``, and ``Retold`` where all of these are told anew.
        """
        while True:
            if question is None:
                after: Team | None = self.people.team(line, team, currency_of(team.facts, self.known.catalogue))
            else:
                after = self._fact(question, line, team)
            doubt = odd(self.known, after, question.id if question else PEOPLE) if after is not None else None
            if doubt is None or after is None:
                return after
            settled, reply = self.years.odd(question.id if question else PEOPLE, after, doubt)
            if settled is not None:
                return settled
            if not reply:
                self.prompts.say(doubt)
                reply = self.prompts.reply(phrases.IS_THAT_RIGHT)
                if self.prompts.agrees(reply):
                    return after
            if len(several) > 1 and len(told_apart(reply, several, self.answers.facts)) > 1:
                raise Retold(reply)
            line = reply

    def together(
        self, questions: Sequence[Question], line: str, team: Team, instead: Sequence[Question] = ()
    ) -> tuple[Team, tuple[str, ...]]:
        """The team with what a line tells of several questions, and the facts of which it says: I don't know.

        ``instead`` are those that may be told in their place. What is not told is left to be asked alone; so is what
        is not understood, unless nothing else is. Raises as ``answer`` does, but for ``Retold``.
        """
        while True:
            try:
                return self._together(questions, line, team, instead)
            except Retold as retold:
                line = retold.line

    def _together(
        self, questions: Sequence[Question], line: str, before: Team, instead: Sequence[Question]
    ) -> tuple[Team, tuple[str, ...]]:
        team, line = self._in_passing(questions, line, before)
        if not line and team != before:
            return team, ()
        said = dict(told_apart(line, questions, self.answers.facts, instead))
        if (was := said.pop(LEFT_OUT, None)) is not None:
            self.prompts.say(phrases.LEFT_OUT, typed=escaped(was))
        for kind, text in phrases.BESIDE.items():
            if (beside := said.pop(kind, None)) is not None:
                self.prompts.say(text, typed=escaped(beside))
        unknown = [question.id for question in questions if says_unknown(said.get(question.id, ""))]
        for question in sorted((*questions, *instead), key=lambda one: one.id != COUNTRY):
            words = said.get(question.id)
            if words is None or question.id in unknown:
                continue
            try:
                team = self.answer(question, words, team, questions) or team
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
        if team == before and not unknown:
            raise Again
        return team, (*unknown,)

    def beside(self, topic: str, asked: Collection[str], line: str, team: Team) -> tuple[Team, str]:
        """The team with the numbers of other questions that a line tells, and the rest of it."""
        if topic == PAINS or (topic != PEOPLE and says_thinking(line)):
            team, line = self._thought_of(topic, line, team)
        elsewhere = {*self.known.questions} - {*team.measured, *asked} - NOT_BESIDE.get(topic, frozenset())
        self.answers.facts.currency = currency = self._currency(line, team)
        told = told_beside(line, elsewhere, self.answers.facts, people=topic != PEOPLE and team.people is None)
        if told.firm:
            self.prompts.say(phrases.LEFT_OUT, typed=escaped(told.firm))
        numbers = self.years.untold(told.numbers, team)
        posted = carriers_price(line, self.answers.facts) if topic == PEOPLE and POSTAGE not in team.facts else None
        if posted is not None and POSTAGE in self.known.questions:
            numbers = {**numbers, POSTAGE: posted}
        team = self._put_down(numbers, team, currency)
        for said in told.people:
            self.people.keep_heads(said)
        week = told.numbers.get(HOURS_A_WEEK)
        if topic == PAINS and week is not None and self._is_long(week[0]):
            # Whoever tells so long a week where it is asked what hurts has told what hurts.
            return team, ", ".join(filter(None, (told.rest, f"symptoms.{OVERLOADED}")))
        return team, told.rest

    def _currency(self, line: str, team: Team) -> str:
        """The shop's own, as far as nobody told a country yet by that in the line, or by the sign of its amounts."""
        if "currency" in team.facts or COUNTRY in team.facts:
            return currency_of(team.facts, self.known.catalogue)
        country = country_told(line, self.answers.facts) if COUNTRY in self.known.questions else None
        return currency_of({COUNTRY: country}, self.known.catalogue) if country else currency_signed(line)

    def _in_own_currency(self, before: Team, team: Team) -> Team:
        """The team with the amounts that were told before its country, as they are read there."""
        if COUNTRY in before.facts or COUNTRY not in team.facts:
            return team
        self.answers.facts.currency = currency_of(team.facts, self.known.catalogue)
        told = (self.known.question(fact) for fact in team.written if fact in self.known.questions)
        again = {one.id: self.answers.facts.number(one, team.written[one.id]) for one in told if one.money}
        return msgspec.structs.replace(team, facts={**team.facts, **again})

    def _thought_of(self, topic: str, line: str, team: Team) -> tuple[Team, str]:
        """The team with what the owner is only thinking of, which is said, and the rest of the line.

        Where it is asked what hurts, leanings are among the options, and who tells nothing else tells none of these.
        """
        self.answers.facts.currency = currency = currency_of(team.facts, self.known.catalogue)
        asked = self._hurts_or_is_wanted if topic == PAINS else None
        found = thinking(line, self.answers.facts, HERE, self.ideas, asked)
        for typed in found.aside:
            self.prompts.say(phrases.NO_COST, typed=escaped(typed[:60]))
        if not found.ideas and not found.named:
            return team, found.rest
        rows = self.known.leanings
        shown = [
            *(idea_words.quoted(rows[name].name, found.quotes.get(name), currency) for name in found.named),
            *(idea_words.told(idea, currency) for idea in found.ideas),
        ]
        self.prompts.say(phrases.NOTED_TOO, names="; ".join(escaped(one.to(self.answers.lang)) for one in shown))
        team = msgspec.structs.replace(
            team, ideas=(*team.ideas, *found.ideas)[:MOST_IDEAS], quotes={**team.quotes, **found.quotes}
        )
        if topic == PAINS:
            named = [f"{LEANINGS}.{one}" for one in found.named]
            return team, ", ".join(filter(None, (found.rest, *named))) or "none"
        before = team.facts.get(LEANINGS)
        all_named = Said((*(in_order(before) if isinstance(before, frozenset) else ()), *found.named))
        facts = {**team.facts, **({LEANINGS: all_named} if found.named else {})}
        return msgspec.structs.replace(team, facts=facts), found.rest

    def _hurts_or_is_wanted(self, part: str) -> bool:
        """Whether a part tells a pain, a goal, or a number of one; what is bought for a goal is none by itself."""
        facts, known = self.answers.facts, (*self.known.questions,)
        kind = kind_told(part)
        asked = ("symptoms",) if kind == "buy" else ("symptoms", "goals")
        felt = [facts.chooser(self.known.questions[one]).several(part) for one in asked if one in self.known.questions]
        # Which of two pains is meant is asked of what is nothing to hire or buy.
        named = any(sure or (unsure and kind is None) for sure, unsure, _ in felt)
        # What can be spent is no price of anything.
        named = named or bool(told_beside(part, BUDGET, facts, people=False).numbers)
        return named or bool(wanted(part, facts, day(None))[0]) or any(numbered(part, facts, known)[:2])

    def _put_down(self, numbers_told: Mapping[str, tuple[Number, str]], team: Team, currency: str) -> Team:
        """The team with numbers of other questions, which are said."""
        shown = []
        for fact, (number, said) in numbers_told.items():
            question = self.known.question(fact)
            written = {} if is_bare(said) else {fact: said.strip()}
            period = self.answers.facts.period(question, said) if written else None
            team = msgspec.structs.replace(
                team,
                facts={**team.facts, fact: number},
                written={**team.written, **written},
                told_per={**team.told_per, **({} if period is None else {fact: period})},
            )
            name = lowered(question.name).to(self.answers.lang)
            shown.append(f"{name} ({self.answers.bare(question, number, currency)})")
        if shown:
            self.prompts.say(phrases.NOTED_TOO, names=", ".join(shown))
        return team

    def _is_long(self, week: Number) -> bool:
        known = OVERLOADED in self.known.symptoms
        return known and amount_of(week).likely > self.known.threshold("owner_week_healthy")

    def _in_passing(self, questions: Sequence[Question], line: str, team: Team) -> tuple[Team, str]:
        """The team with what is told beside several questions, or is asked before them, and the rest of the line."""
        downloads, line = sells_downloads(line)
        if downloads and FULFILMENT not in team.facts and FULFILMENT in self.known.questions:
            self.prompts.say(phrases.NOTHING_TO_PACK)
            team = msgspec.structs.replace(team, facts={**team.facts, FULFILMENT: NOTHING_TO_PACK})
        team = self._software(line, team) if _asks(SELLS, questions) else team
        sends = self._sends(line) if _asks(SELLS, questions) and FULFILMENT not in team.facts else None
        if sends is not None:
            question = self.known.question(FULFILMENT)
            name, option = lowered(question.name).to(self.answers.lang), self._name(question, sends)
            self.prompts.say(phrases.NOTED_TOO, names=f"{name} ({option})")
            team = msgspec.structs.replace(team, facts={**team.facts, FULFILMENT: sends})
        return self.doubts.earned(line, team, postage=True) if _asks(MARGIN, questions) else (team, line)

    def _software(self, line: str, team: Team) -> Team:
        """The team with what the shop runs on, where that is how somebody calls it: "WooCommerce, four years old"."""
        if PLATFORM in team.facts or PLATFORM not in self.known.questions:
            return team
        question, sells = self.known.question(PLATFORM), self.answers.facts.chooser(self.known.question(SELLS))
        runs_on, parts = self.answers.facts.chooser(question), (part for part in SIGN.split(written_out(line)))
        own = (part for part in parts if OWN_SHOP in sells.several(part)[0] and not says_thinking(part))
        named = {one for part in own if not going_headless(part)[0] for one in runs_on.several(part)[0]}
        if len(named) != 1:
            return team
        (software,) = named
        name = lowered(question.name).to(self.answers.lang)
        self.prompts.say(phrases.NOTED_TOO, names=f"{name} ({self._name(question, software)})")
        return msgspec.structs.replace(team, facts={**team.facts, PLATFORM: software})

    def _without_unwanted(self, line: str) -> str:
        """A line without the goals that are said not to be wanted, which is said."""
        if "goals" not in self.known.questions:
            return line
        goals, parts, kept = self.answers.facts.chooser(self.known.question("goals")), SIGN.split(line), []
        for part in parts:
            if unwanted().search(part) and goals.several(part)[0]:
                self.prompts.say(phrases.LEFT_OUT, typed=escaped(part.strip()[:60]))
            else:
                kept.append(part)
        return ", ".join(kept) if len(kept) < len(parts) else line

    def _sends(self, line: str) -> str | None:
        """Who is told to send the parcels where it is asked where somebody sells, if anybody is."""
        if FULFILMENT in self.known.questions and self.people.reader.supplier_sends(line):
            return DROPSHIP
        return THIRD_PARTY if self._marketplace_sends(line) else None

    def _marketplace_sends(self, line: str) -> bool:
        """Whether marketplaces alone are told as where somebody sells, and that they store and send it."""
        sells = self.answers.facts.chooser(self.known.question(SELLS)).several
        named = {one for part in SIGN.split(line) for piece in joint().split(part) for one in sells(piece)[0]}
        return stored_elsewhere(line) and named == {MARKETPLACES} and FULFILMENT in self.known.questions

    def _fact(self, question: Question, line: str, team: Team) -> Team | None:
        before = team.targets, team.facts, team.people
        line = written_out(line)
        if question.id == PLATFORM and HEADLESS in self.known.goals:
            planned, today = going_headless(line)
            if planned:
                team = _with_goal(team, HEADLESS)
                line = (
                    today
                    if self.answers.facts.chooser(question).one(today)[0]
                    else self.prompts.reply(phrases.AND_TODAY)
                )
                if not line or says_unknown(line):
                    return team
        self.answers.facts.currency = currency_of(team.facts, self.known.catalogue)
        if question.id in WISHES:
            team, line = self.people.leave(line, team)
            line = self._without_unwanted(line)
            # A goal with a number is none of the list; who tells nothing else wants nothing else.
            targets, line = wanted(line, self.answers.facts, day(None), self._of_what)
            losses, raised, line = numbered(line, self.answers.facts, {*team.facts, *team.measured})
            self.raised = {**self.raised, **raised}
            facts = {**team.facts, **losses}
            team = msgspec.structs.replace(team, targets={**team.targets, **targets}, facts=facts)
            line = line or "none"
        if question.id == MARGIN:
            team, line = self.doubts.earned(line, team, postage=False)
            if not line:
                return team
        if question.id == REVENUE and ORDERS in self.known.questions:
            orders = self.known.question(ORDERS)
            line = in_all(line, team.facts.get(ORDERS), orders, question, self.answers.facts)
        try:
            value, said = self._value(question, line, team)
        except Stop:
            # What was clear is told, whatever else was still asked.
            clear = self._clear(question, line)
            told = {question.id: clear} if clear else {}
            raise Stop(msgspec.structs.replace(team, facts={**team.facts, **told})) from None
        if question.id == COMPANY and isinstance(value, frozenset) and WHOLE in value and len(value) > 1:
            value = self._whole_or_part(question, value)
        if question.id == REVENUE and value is not None:
            value, said, otherwise = self.doubts.of_all_orders(value, said, team)
            if otherwise:
                return self._fact(question, otherwise, team)
        if value is None:
            return team if question.id in WISHES and (team.targets, team.facts, team.people) != before else None
        overheard, self.overheard = self.overheard, {}
        team = self._put_down(overheard, team, currency_of(team.facts, self.known.catalogue))
        # What was said in words stays in the file as it was said.
        written = {} if question.kind != "number" or said is None or is_bare(said) else {question.id: said.strip()}
        period = self.answers.facts.period(question, line) if written else None
        return self._in_own_currency(
            team,
            msgspec.structs.replace(
                team,
                facts={**team.facts, question.id: value},
                written={**team.written, **written},
                told_per={**team.told_per, **({} if period is None else {question.id: period})},
            ),
        )

    def _whole_or_part(self, question: Question, value: frozenset[str]) -> Value:
        """A shop that is all of a company has no departments beside it: asked once, and then believed."""
        parts = [one for one in in_order(value) if one != WHOLE]
        named = ", ".join(self._name(question, one) for one in parts)
        self.prompts.say(phrases.WHOLE_OR_PART, name=self._name(question, WHOLE))
        one, _ = self.prompts.chosen({WHOLE: self._name(question, WHOLE), COMPANY: named})
        return Said(parts) if one == COMPANY else Said((WHOLE,))

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

    def _value(self, question: Question, line: str, team: Team) -> tuple[Value | None, str | None]:
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
                else:
                    asks = self.doubts.settled(question, line, error, team) if question.kind == "number" else None
                    meant, reply = asks or self._option(question, error)
                    if meant is not None:
                        return meant, None
                    line, noted = reply, None if error.either or error.with_vat else line

    def _option(self, question: Question, error: WrongValue) -> tuple[Value | None, str]:
        """The option that is meant, or what is said instead. Raises the error where nothing can be asked."""
        if error.near is not None:
            named = question.kind in ("choice", "set")
            shown = self._name(question, error.near) if named else self.answers.shown(question, error.near, "")
            reply = self.prompts.reply(phrases.MEANT if named else phrases.NOTED, name=shown)
            return (error.near, reply) if self.prompts.agrees(reply) else (None, reply)
        if error.either:
            return None, self._which(question, error.either)
        raise error

    def _part(self, question: Question, error: WrongValue, asked: set[str]) -> str:
        """The whole answer anew, with what the owner says for the part that was not understood.

        Where that is not understood either, it is left out: ``asked`` are the replies so far.
        """
        assert error.bad is not None
        reply = ""
        if any(error.bad in reply for reply in asked) or self._in_passing_said(question, error):
            self.prompts.say(phrases.LEFT_OUT, typed=escaped(error.bad))
        else:
            reply = self._overheard(question, self._said_of(question, error))
            reply = "" if says_unknown(reply) else reply
            asked.add(reply)
        return ", ".join(part for part in (*error.good, reply, error.rest) if part) or "none"

    def _in_passing_said(self, question: Question, error: WrongValue) -> bool:
        """Whether a part names nothing, in the sentence of their own with which owners tell where they sell."""
        if question.id != SELLS or error.near is not None or error.either:
            return False
        return bool(error.good) or bool(self._clear(question, error.rest or ""))

    def _overheard(self, question: Question, reply: str) -> str:
        """A reply without the numbers of other questions in it, which are kept: who typed it has gone on to these."""
        told = told_beside(reply, {*self.known.questions} - {question.id}, self.answers.facts, people=False)
        self.overheard |= told.numbers
        return told.rest if told.numbers else reply

    def _said_of(self, question: Question, error: WrongValue) -> str:
        """What the owner says of a part that was not understood."""
        assert error.bad is not None
        typed = escaped(error.bad[:40])
        if error.near is not None:
            # What only shares words with it is taken for it by nobody's silence.
            slip = self.answers.facts.chooser(question).is_slip(error.bad)
            text = phrases.MEANT_BY if slip else phrases.PERHAPS
            reply = self.prompts.reply(text, typed=typed, name=self._name(question, error.near))
            if not reply and not slip:
                self.prompts.say(phrases.LEFT_OUT, typed=typed)
                return ""
            said = "yes" if not reply else yes_or_no(reply) if len(reply.split()) <= A_YES_OR_NO else None
            if said != "no":
                return str(error.near) if said == "yes" else reply
        elif error.either:
            self.prompts.say(phrases.EITHER_BY, typed=typed)
            return self._which(question, error.either, typed)
        return self.prompts.reply(phrases.NOT_ON_LIST, typed=typed)

    def _which(self, question: Question, either: Sequence[Value], typed: str = "") -> str:
        """Which of several is meant: as somebody would type it.

        What is named there and is none of them is told as well, and does not say which of them is meant.
        """
        shown = {str(one): self._name(question, one) for one in either}
        self.prompts.show(shown.values())
        reply = self.prompts.reply(phrases.WHICH)
        meant, others = self._of_those(question, reply, [*shown])
        if others and not meant and question.kind == "set":
            self.prompts.say(phrases.NOTED_TOO, names=", ".join(self._name(question, one) for one in others))
            again = self.prompts.reply(phrases.WHICH_STILL, typed=typed)
            meant, more = self._of_those(question, again, [*shown])
            others = [*others, *more]
            reply = "" if meant or more or says_unknown(again) else again
        if meant or others:
            reply = ", ".join((*meant, *others))
        if typed and not meant and (not reply or others):
            self.prompts.say(phrases.LEFT_OUT, typed=typed)
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
        self.prompts.say(phrases.EITHER_BY, typed=escaped(said[:40].strip()))
        currency, lang = self.answers.facts.currency, self.answers.lang
        one, reply = self.prompts.chosen(
            {item: target_words.wanted(item, to, currency).to(lang) for item, to in could.items()}
        )
        named = one or item_named(reply)
        if named is None:
            self.prompts.say(phrases.LEFT_OUT, typed=escaped(said[:40].strip()))
        return named

    def _name(self, question: Question, option: Value) -> str:
        names = {one.id: one.name for one in self.known.options(question)}
        name = names.get(str(option)) or self.known.option_name(question.id, str(option))
        return name.to(self.answers.lang)


def _asks(fact: str, questions: Sequence[Question]) -> bool:
    return any(question.id == fact for question in questions)


def _with_goal(team: Team, goal: str) -> Team:
    goals = team.facts.get("goals")
    return msgspec.structs.replace(
        team, facts={**team.facts, "goals": Said((goal, *(in_order(goals) if isinstance(goals, frozenset) else ())))}
    )
