"""Numbers that are asked back: with VAT, as a part of another number, of one order or of all, and which of two."""

from collections.abc import Sequence

import msgspec

from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.answers import Answers
from ecomteam.cli.interview.otherwise import Earned, earned, is_share, worked_out
from ecomteam.cli.interview.prompts import Again, Prompts, Stop
from ecomteam.files.currencies import currency_of
from ecomteam.files.margins import POSTAGE
from ecomteam.files.oneperiod import ORDERS
from ecomteam.files.postage import net_postage
from ecomteam.files.saying import option_number
from ecomteam.files.told import periodic
from ecomteam.files.values import WrongValue, says_unknown
from ecomteam.files.volume import LARGEST_EACH
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.facts import Value
from ecomteam.model.problems import escaped
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.shop.numbers import Numbers
from ecomteam.words import numbers
from ecomteam.words.lists import lowered

# An amount from here on is told without cents.
CENTS_BELOW = 100
# Sales of fewer euros an order are asked twice: they may be told of one.
SMALL_BASKET = 5
LONGEST_TYPED = 40


class NumberDoubts:
    """Asks what a number is where that is not clear. Raises ``Again``, ``Back`` and ``Stop``."""

    def __init__(self, known: Knowledge, answers: Answers, prompts: Prompts) -> None:
        self.known = known
        self.answers = answers
        self.prompts = prompts

    def settled(self, question: Question, line: str, error: WrongValue, team: Team) -> tuple[Value | None, str]:
        """The number that is meant, or what is said instead. Raises the error where nothing can be asked."""
        currency = currency_of(team.facts, self.known.catalogue)
        if error.near is not None and error.with_vat:
            return self._without_vat(question, error, currency, team)
        if error.near is not None:
            reply = self.prompts.reply(phrases.NOTED, name=self.answers.shown(question, error.near, currency))
            return (error.near, reply) if self.prompts.agrees(reply) else (None, reply)
        if error.told_as is not None and question.of is not None:
            other = worked_out(self.known, question, line, team, self.answers.facts)
            if other is not None:
                return self._worked_out(question, line, other, team)
        if error.either:
            return self._which(question, error.either, currency)
        raise error

    def of_all_orders(self, value: Value, said: str | None, team: Team) -> tuple[Value, str | None, str]:
        """Sales that hardly come to anything an order may be what each order brings: that is asked.

        The sales, the words they were said in, and what is said instead.
        """
        orders, currency = team.facts.get(ORDERS), currency_of(team.facts, self.known.catalogue)
        many = amount_of(orders).likely if isinstance(orders, int | float | Span) else 0
        told_for_month = said is not None and periodic().search(said)
        if isinstance(value, Span) or not isinstance(value, int | float) or told_for_month or many <= 1:
            return value, said, ""
        if not 0 < value <= min(LARGEST_EACH, many * SMALL_BASKET * self._per_euro(currency)):
            return value, said, ""
        lang = self.answers.lang
        amount, total = (self.answers.money(one, currency) for one in (value, round(value * many)))
        self.prompts.say(phrases.EITHER_BY, typed=amount)
        one, reply = self.prompts.chosen(
            {
                "all": phrases.OF_ALL.to(lang).format(amount=amount),
                "each": phrases.OF_EACH.to(lang).format(amount=amount, total=total),
            }
        )
        if one == "each":
            return round(value * many), None, ""
        return value, said, "" if one is not None or says_unknown(reply) else reply

    def earned(self, line: str, team: Team, postage: bool) -> tuple[Team, str]:
        """The team with the amounts of which it was not clear what they are, once that is told, and the rest."""
        while line:
            self.answers.facts.currency = currency_of(team.facts, self.known.catalogue)
            told = earned(net_postage(line, self.answers.facts), postage, self.known, team, self.answers.facts)
            if told is None:
                break
            try:
                fact, reply = self._of_what(told, self.answers.facts.currency)
            except Stop:
                raise Stop(team) from None
            if fact is not None:
                team = msgspec.structs.replace(team, facts={**team.facts, fact: told.could[fact]})
                line = told.rest
                continue
            # What is said instead is an answer to the whole; beside a share the amount is clear.
            beside = told.said if reply and postage and is_share(reply) and POSTAGE in told.could else ""
            line = ", ".join(filter(None, (reply, beside, told.rest)))
            if not line:
                raise Again
        return team, line

    def _of_what(self, told: Earned, currency: str) -> tuple[str | None, str]:
        """What an amount is, or what is said instead."""
        typed, lang = escaped(told.said[:LONGEST_TYPED].strip()), self.answers.lang
        amounts = {
            fact: self.answers.shown(self.known.question(fact), one, currency) for fact, one in told.could.items()
        }
        shown = {fact: phrases.EARNED[fact].to(lang).format(amount=amount) for fact, amount in amounts.items()}
        if len(shown) == 1:
            self.prompts.say(phrases.THAT_IS, typed=typed, name=next(iter(shown.values())))
            reply = self.prompts.reply(phrases.IS_THAT_RIGHT)
            fact = next(iter(shown)) if self.prompts.agrees(reply) else None
        else:
            self.prompts.say(phrases.EITHER_BY, typed=typed)
            fact, reply = self.prompts.chosen(shown)
        if fact is None and (not reply or says_unknown(reply)):
            self.prompts.say(phrases.LEFT_OUT, typed=typed)
            reply = ""
        return fact, reply

    def _worked_out(self, question: Question, line: str, value: Value, team: Team) -> tuple[Value | None, str]:
        currency = currency_of(team.facts, self.known.catalogue)
        shown, base = self.answers.shown(question, value, currency), self._base(question, team, currency)
        reply = self.prompts.reply(phrases.WORKED_OUT, typed=escaped(line[:LONGEST_TYPED]), name=shown, base=base)
        return (value, reply) if self.prompts.agrees(reply) else (None, reply)

    def _base(self, question: Question, team: Team, currency: str) -> str:
        """What a number was worked out with."""
        assert question.of is not None
        base = self.known.question(question.of)
        numbers_of = Numbers(self.known, team.facts, measured=team.measured)
        likely = numbers_of.likely(base.id) * (numbers_of.per_euro if base.money else 1)
        lang = self.answers.lang
        shown = self.answers.money(round(likely, 2), currency) if base.money else numbers.number(round(likely), lang)
        return f"{lowered(base.name).to(lang)}: {shown}"

    def _without_vat(
        self, question: Question, error: WrongValue, currency: str, team: Team
    ) -> tuple[Value | None, str]:
        """An amount that was told with VAT, less the usual rate of the shop's country; else what is said instead."""
        assert error.near is not None
        rate = _usual_vat(team.facts.get("country")) if error.rate is None else error.rate
        text = phrases.WITH_TAX if rate is None else phrases.WITH_VAT
        near = error.near if rate is None else _less_vat(error.near, rate, question)
        shown = numbers.percent(rate or 0, self.answers.lang)
        reply = self.prompts.reply(text, rate=shown, name=self.answers.shown(question, near, currency))
        return (near, reply) if self.prompts.agrees(reply) else (None, reply)

    def _which(self, question: Question, either: Sequence[Value], currency: str) -> tuple[Value | None, str]:
        """Which of a few numbers or ranges is meant, by its place or anew."""
        self.prompts.say(
            phrases.EITHER, names=self.prompts.any_of([self.answers.shown(question, one, currency) for one in either])
        )
        reply = self.prompts.read()
        place = option_number(reply, len(either))
        # "3" is the number where that is one of them, and "2" the second where it is none.
        ends = {end for one in either for end in ((one.low, one.high) if isinstance(one, Span) else (one,))}
        if place is None or (reply.strip().isdigit() and int(reply) in ends):
            return None, reply
        return either[place - 1], reply

    def _per_euro(self, currency: str) -> float:
        return next((row.per_euro for row in self.known.catalogue.currencies if row.id == currency), 1.0)


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
