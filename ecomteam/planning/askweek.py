"""Where the hours of a week go that an owner told and our count does not find, asked where hours are what is wanted."""

from ecomteam.model.hours import a_week
from ecomteam.model.plan import Effect, OpenQuestion
from ecomteam.model.targets import HOURS
from ecomteam.shop.case import Case
from ecomteam.shop.told import WISH_FOR_TIME, told_of
from ecomteam.words import targets as words
from ecomteam.words.numbers import whole

WEEK = "week"
# So many times what we count a told week has to be for the rest to be worth a question.
CLEARLY_MORE = 1.15


def asked_of_week(case: Case) -> OpenQuestion | None:
    """``None`` where nobody wants hours back or told how many there are, or what they go to is known."""
    wants = HOURS in case.team.targets or WISH_FOR_TIME in told_of(case.numbers.facts)
    if not wants or not case.owner_week_told or case.unnamed or any(one.week for one in case.people if one.owner):
        return None
    cover = case.cover
    told = a_week(sum(cover.capacity[name] for name in cover.owners))
    counted = a_week(sum(cover.used[name] for name in cover.owners))
    if told <= CLEARLY_MORE * counted:
        return None
    ask = words.ASK_WEEK.format(told=whole(told), counted=whole(counted), rest=whole(round(told) - round(counted)))
    turn = Effect(answer=WEEK, shown=ask, changes=())
    return OpenQuestion(fact=WEEK, ask=ask, effects=(), turn=turn, said=ask)
