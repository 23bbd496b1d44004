"""The line that answers a target, before any number stands in it."""

from ecomteam.model.plan import TargetAnswer
from ecomteam.model.targets import HOURS
from ecomteam.model.team import Target
from ecomteam.model.text import Text
from ecomteam.planning.evens import price_rise, todays
from ecomteam.shop.case import Case
from ecomteam.words import targets as words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import price
from ecomteam.words.periods import month_of_year

WAITING = "making_wait_weeks"


def wanted(case: Case, item: str, target: Target) -> Text:
    """What an owner wants, in a few words; of hours, of which no sum speaks of months, with the month."""
    goal = words.wanted(item, target.to, case.numbers.currency)
    if item != HOURS or target.by is None:
        return goal
    return words.BY.format(wanted=goal, by=month_of_year(target.by))


def so_much(case: Case, item: str, value: float) -> Text:
    """So much of it, as it is written."""
    return words.so_much(item, value, case.numbers.currency)


def hands_short(case: Case) -> float:
    """The weeks that orders wait to be made, where that is so long that more buyers bring nothing; else 0."""
    weeks = case.numbers.likely(WAITING) if case.numbers.is_told(WAITING) else 0.0
    return weeks if weeks >= case.knowledge.threshold("long_wait") else 0.0


def rise(case: Case, short: float) -> tuple[Text, Text] | None:
    """What each of today's orders has to bring in more to make so much, and how many there are, as they are written."""
    found = price_rise(case, short)
    return None if found is None else (price(found[0], found[0], case.numbers.currency), todays(case, found[1]))


def line(case: Case, item: str, target: Target, *said: Text, brief: tuple[Text, ...] = ()) -> TargetAnswer:
    """The answer in words; ``brief`` are those of its sentences that the tightest screen has room for."""
    goal = wanted(case, item, target)
    return TargetAnswer(
        target=item,
        to=target.to,
        currency=case.numbers.currency,
        by=target.by,
        text=words.LINE.format(wanted=goal, said=in_turn(*said)),
        said=in_turn(*said),
        brief=words.LINE.format(wanted=goal, said=in_turn(*(brief or said))),
    )
