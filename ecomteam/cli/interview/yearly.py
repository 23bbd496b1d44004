"""Orders and sales that may be those of a year: which period was meant is asked, with what an order brings by each."""

from collections.abc import Mapping

import msgspec

from ecomteam.advice.sanity import odd_basket
from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.answers import Answers
from ecomteam.cli.interview.prompts import Again, Prompts
from ecomteam.files.numbers import is_bare, plain
from ecomteam.files.oneperiod import ORDERS, REVENUE, YEAR, a_year
from ecomteam.files.saying import yes_or_no
from ecomteam.files.told import periodic
from ecomteam.files.values import Number, says_unknown
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.facts import Value
from ecomteam.model.problems import escaped
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.shop.numbers import Numbers

LONGEST_TYPED = 60
# Where nobody asked for a month, orders and euros that would be much for one may be those of a year. Own judgement.
MUCH = {ORDERS: 2_000, REVENUE: 100_000}


class YearDoubts:
    """Asks for which period a number was told, where nobody said so. Raises ``Again``, ``Back`` and ``Stop``."""

    def __init__(self, known: Knowledge, answers: Answers, prompts: Prompts) -> None:
        self.known = known
        self.answers = answers
        self.prompts = prompts

    def odd(self, fact: str, team: Team, doubt: Text) -> tuple[Team | None, str]:
        """The team with the period that is meant where one makes an ordinary order, or what is said instead.

        Neither where none does.
        """
        if fact not in (ORDERS, REVENUE) or odd_basket(self.known, team) is None:
            return None, ""
        either = {"": team, **self._of_a_year(team)}
        either = {one: to for one, to in either.items() if not one or odd_basket(self.known, to) is None}
        if len(either) == 1:
            return None, ""
        self.prompts.say(doubt)
        shown = {one: self._shown(one or fact, team, to, yearly=bool(one)) for one, to in either.items()}
        one, reply = self.prompts.chosen(shown)
        if one is None and yes_or_no(reply) == "no":
            raise Again
        # What is said twice is believed.
        return (None, reply) if one is None and reply and not says_unknown(reply) else (either[one or ""], "")

    def untold(self, numbers: Mapping[str, tuple[Number, str]], team: Team) -> dict[str, tuple[Number, str]]:
        """The same, with the period of orders and sales where these were told before anybody asked for a month."""
        found = dict(numbers)
        opened = [fact for fact in (ORDERS, REVENUE) if fact in found and periodic().search(found[fact][1]) is None]
        told = {fact: number for fact, (number, _) in found.items()}
        written = {fact: said.strip() for fact, (_, said) in found.items() if not is_bare(said)}
        beside = msgspec.structs.replace(team, facts={**team.facts, **told}, written={**team.written, **written})
        both = all(fact in beside.facts for fact in (ORDERS, REVENUE))
        much = any(self._is_much(fact, beside) for fact in opened)
        if not much or (both and len(opened) == 1 and odd_basket(self.known, beside) is None):
            return found
        self.prompts.say(
            phrases.EITHER_BY, typed=escaped(", ".join(found[one][1].strip() for one in opened)[:LONGEST_TYPED].strip())
        )
        yearly = beside
        for fact in opened:
            yearly = self._yearly(fact, yearly)
        one, _ = self.prompts.chosen(
            {
                "month": "; ".join(self._shown(fact, beside, beside, yearly=False, each=False) for fact in opened),
                YEAR: "; ".join(self._shown(fact, beside, yearly, yearly=True, each=False) for fact in opened),
            }
        )
        for fact in opened if one != "month" else ():
            # What nobody says the period of is asked for in its own time.
            number, said = yearly.facts[fact], yearly.written[fact]
            if one == YEAR and isinstance(number, int | float | Span):
                found[fact] = number, said
            else:
                del found[fact]
        return found

    def _is_much(self, fact: str, team: Team) -> bool:
        per_euro = Numbers(self.known, team.facts).per_euro if fact == REVENUE else 1.0
        return _amount(team.facts[fact]) / per_euro >= MUCH[fact]

    def _of_a_year(self, team: Team) -> dict[str, Team]:
        """By fact the team with it as of a year, where no period of it was told."""
        opened = (fact for fact in (ORDERS, REVENUE) if fact in team.facts and fact not in team.measured)
        return {fact: self._yearly(fact, team) for fact in opened if not periodic().search(team.written.get(fact, ""))}

    def _yearly(self, fact: str, team: Team) -> Team:
        question, facts = self.known.question(fact), self.answers.facts
        said = a_year(team.written.get(fact) or _digits(team.facts[fact]), facts)
        return msgspec.structs.replace(
            team,
            facts={**team.facts, fact: facts.number(question, said)},
            written={**team.written, fact: said},
            told_per={**team.told_per, fact: YEAR},
        )

    def _shown(self, fact: str, told: Team, meant: Team, *, yearly: bool, each: bool = True) -> str:
        """A number with its period, and what an order brings then."""
        question, lang = self.known.question(fact), self.answers.lang
        currency = self.answers.facts.currency
        year, month = self.answers.bare(question, told.facts[fact], currency), meant.facts[fact]
        said = (
            (phrases.OF_A_YEAR if yearly else phrases.OF_A_MONTH)
            .to(lang)
            .format(
                name=phrases.COUNTED_IN[fact].to(lang), year=year, month=self.answers.shown(question, month, currency)
            )
        )
        if not each:
            return said
        basket = _amount(meant.facts[REVENUE]) / _amount(meant.facts[ORDERS])
        return phrases.OF_ORDER.to(lang).format(told=said, basket=self.answers.money(round(basket, 2), currency))


def _amount(value: Value) -> float:
    return amount_of(value).likely if isinstance(value, int | float | Span) else 0.0


def _digits(value: Value) -> str:
    return f"{plain(value.low)}-{plain(value.high)}" if isinstance(value, Span) else str(value)
