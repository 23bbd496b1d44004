"""Answers in another unit than was asked for: worked out with what is known of the shop, to be asked back.

"2 a week" come back, ads are "10% van de omzet", and what is left is told as an amount: of an order or of a month.
"""

import contextlib
import re
from collections.abc import Mapping
from functools import cache

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.margins import MARGIN, POSTAGE, margin_told, of_the_goods
from ecomteam.files.oneperiod import ORDERS, REVENUE
from ecomteam.files.told import MONEY, NUMBER, SIGN, any_of, joint, names, percent, periodic
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.files.volume import of_one, with_currency
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Span
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.shop.numbers import Numbers
from ecomteam.shop.order import CONTRIBUTION
from ecomteam.shop.result import RESULT

BASKET = "average_order_value"
# An amount with so many decimals is one of money.
CENTS = re.compile(r"[0-9][.,][0-9]{2}(?![0-9])")
LARGEST_BARE_SHARE = 100
# From here on a share is told in whole hundredths.
A_TENTH = 0.1


class Earned(msgspec.Struct, frozen=True):
    """An amount where it is asked what is left: as it was ``said``, what it ``could`` be, and what else was said."""

    said: str
    could: Mapping[str, Value]
    rest: str


def worked_out(known: Knowledge, question: Question, line: str, team: Team, facts: FactReader) -> Value | None:
    """A share that was told as so many, or an amount that was told as a share, by the number that it is one of."""
    of = _likely(known, team, question.of)
    if of is None or question.of is None:
        return None
    base = msgspec.structs.replace(known.question(question.of), whole=False)
    with contextlib.suppress(WrongValue):
        if question.is_share:
            counted = base if base.per is not None else msgspec.structs.replace(base, per="month")
            told = facts.number(counted, line, ranges=False)
            return None if isinstance(told, Span) or not 0 < told / of <= question.maximum else _share(told / of)
        part = msgspec.structs.replace(base, money=False, per=None, minimum=0.0, maximum=1.0)
        told = facts.number(part, line, ranges=False)
        return None if isinstance(told, Span) else round(told * of, 0 if question.whole else 2)
    return None


def earned(line: str, postage: bool, known: Knowledge, team: Team, facts: FactReader) -> Earned | None:
    """The first amount in an answer to what is left of sales, unless it is clear what it is of.

    Beside a share an amount is ``postage``, where that is asked too.
    """
    pieces = [piece for part in SIGN.split(margin_told(line)) for piece in joint().split(part) if piece]
    amounts = [piece for piece in pieces if _is_amount(piece)]
    share_told = any(is_share(piece) for piece in pieces if piece not in amounts)
    for piece in amounts:
        monthly = periodic().search(piece) is not None
        margin = names(MARGIN, piece) or _says_earned().search(piece) is not None
        sent = names(POSTAGE, piece) and not margin and not of_the_goods(piece)
        if sent or any(names(fact, piece) for fact in (CONTRIBUTION, RESULT)):
            continue
        if postage and share_told and not monthly and not margin:
            continue
        could = _of_month(piece, known, team, facts) if monthly else _of_order(piece, known, team, facts)
        if not postage or margin or monthly:
            could.pop(POSTAGE, None)
        if could:
            return Earned(piece, could, ", ".join(one for one in pieces if one != piece))
    return None


@cache
def _says_earned() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().breath['earned'])}\b", re.IGNORECASE)


def _of_month(piece: str, known: Knowledge, team: Team, facts: FactReader) -> dict[str, Value]:
    with contextlib.suppress(WrongValue):
        told = facts.number(msgspec.structs.replace(known.question(REVENUE), whole=False), piece, ranges=False)
        if not isinstance(told, Span) and told > 0:
            return (
                _left(told, _likely(known, team, REVENUE), known)
                | _each(told, _likely(known, team, ORDERS))
                | ({RESULT: round(told)} if RESULT in known.questions else {})
            )
    return {}


def _of_order(piece: str, known: Knowledge, team: Team, facts: FactReader) -> dict[str, Value]:
    number = NUMBER.search(piece)
    with contextlib.suppress(WrongValue):
        amount = "" if number is None else with_currency(piece, number)
        told = facts.number(known.question(CONTRIBUTION), amount, ranges=False)
        if not isinstance(told, Span) and told > 0:
            basket = _likely(known, team, BASKET)
            if basket is not None and told < basket and of_the_goods(piece):
                # "Material is 30 of the 85": the rest is left.
                return _left(basket - told, basket, known)
            return {POSTAGE: told, CONTRIBUTION: told} | _left(told, basket, known)
    return {}


def _left(told: float, of: float | None, known: Knowledge) -> dict[str, Value]:
    """The margin, where what the amount is one of is known."""
    fits = of is not None and told / of <= known.question(MARGIN).maximum
    return {MARGIN: _share(told / of)} if of is not None and fits else {}


def _each(told: float, orders: float | None) -> dict[str, Value]:
    return {} if orders is None else {CONTRIBUTION: round(told / orders, 2)}


def _likely(known: Knowledge, team: Team, fact: str | None) -> float | None:
    """A number of the shop's own, as it was told or follows from what was; money in the shop's currency."""
    if fact is None or fact not in known.questions:
        return None
    numbers = Numbers(known, team.facts, measured=team.measured)
    if not numbers.is_the_shops(fact):
        return None
    likely = numbers.likely(fact) * (numbers.per_euro if known.question(fact).money else 1.0)
    return likely if likely > 0 else None


def _share(part: float) -> float:
    return round(part, 2 if part >= A_TENTH else 3)


def _is_amount(piece: str) -> bool:
    one = len(NUMBER.findall(piece)) == 1 and percent().search(piece) is None
    money = any(pattern.search(piece) for pattern in (MONEY, CENTS, of_one(), periodic()))
    return one and money


def is_share(piece: str) -> bool:
    if percent().search(piece) is not None:
        return True
    number = NUMBER.fullmatch(piece.strip())
    return number is not None and number[0].isdigit() and int(number[0]) < LARGEST_BARE_SHARE
