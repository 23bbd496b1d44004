"""Where the hours of a week go that an owner told and our count does not find, asked where hours are what is wanted, or
where it finds less than half of them.
"""

from ecomteam.model.hours import a_week
from ecomteam.model.plan import Effect, OpenQuestion
from ecomteam.model.targets import HOURS
from ecomteam.shop.case import Case
from ecomteam.shop.peak import CLEARLY_MORE
from ecomteam.shop.told import WISH_FOR_TIME, told_of
from ecomteam.words import targets as words
from ecomteam.words.numbers import whole

WEEK = "week"
# Of less than that part of a told week something is not known of the shop, whatever is wanted.
MOSTLY_UNKNOWN = 0.5


def asked_of_week(case: Case) -> OpenQuestion | None:
    """``None`` where nobody wants hours back or told how many there are, or what they go to is known: also to a company
    or to stores beside the shop.
    """
    wants = HOURS in case.team.targets or WISH_FOR_TIME in told_of(case.numbers.facts)
    if not case.owner_week_told or case.unnamed or any(one.week for one in case.people if one.owner):
        return None
    if not wants and (case.has_other_work or not case.numbers.is_told("orders_per_month")):
        return None
    cover = case.cover
    told = a_week(sum(cover.capacity[name] for name in cover.owners))
    counted = a_week(sum(cover.used[name] for name in cover.owners))
    if told <= CLEARLY_MORE * counted or (not wants and counted >= MOSTLY_UNKNOWN * told):
        return None
    pattern = words.ASK_WEEK if wants else words.ASK_REST
    ask = pattern.format(told=whole(told), counted=whole(counted), rest=whole(round(told) - round(counted)))
    turn = Effect(answer=WEEK, shown=ask, changes=())
    return OpenQuestion(fact=WEEK, ask=ask, effects=(), turn=turn, said=ask)


def waits_its_turn(case: Case) -> bool:
    """Whether it is asked after what turns who comes first: nobody wants hours back."""
    return HOURS not in case.team.targets and WISH_FOR_TIME not in told_of(case.numbers.facts)
