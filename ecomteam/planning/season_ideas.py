"""Whom or what an owner of a season has in mind, answered for the busy months: a price a month hides these."""

from collections.abc import Mapping

from ecomteam.model.amounts import tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import BusiestMonth
from ecomteam.model.text import Text
from ecomteam.planning.busiest import season_words
from ecomteam.planning.thought_of import Sought
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED
from ecomteam.shop.peak import LITTLE, MONTHS, busy
from ecomteam.shop.season import busy_numbers
from ecomteam.words import seasonhours as words
from ecomteam.words.numbers import amount, span, whole


def in_season(case: Case, month: BusiestMonth, one: Sought) -> Text | None:
    """What somebody in mind asks in the busy months and in the others, or that they are paid in all of them.

    ``None`` where a usual month has no hours for that work, or nobody knows what it costs.
    """
    busy_months = len(busy_numbers(case.numbers, case.knowledge))
    have = sum(case.cover.capacity.values()) / WEEKS
    work = case.work.hours.likely / WEEKS
    if not busy_months or have >= UNLIMITED / WEEKS or work >= have:
        return None
    quiet = MONTHS - busy_months
    fills: dict[str, Text] = {"months": season_words(case), "quiet": whole(quiet)}
    helps = [each.season_cost for each in month.hands if each.role == one.roles[0] and each.season_cost is not None]
    if one.person.outside and helps:
        a_busy, usual = _asks(case, one)
        if not usual:
            return None
        low, high = sum(each.low for each in helps), sum(each.high for each in helps)
        return words.IN_SEASON.format(
            **fills,
            season=amount(tens(a_busy * busy_months), month.currency),
            rest=amount(tens(usual * quiet), month.currency),
            help=span(low, high, month.currency),
        )
    if one.person.outside:
        return None
    return words.PAID_ALL_YEAR.format(**fills, work=whole(work), have=whole(have))


def _asks(case: Case, one: Sought) -> tuple[float, float]:
    """What a company asks in a busy month and in a usual one, as told: by the order, or each month the same."""
    idea, orders = one.idea, case.room.orders.amount.likely
    if idea is not None and idea.per_order is not None:
        times = 1.0 if case.season is None else case.season.times
        return idea.per_order * orders * times + idea.a_month, idea.per_order * orders + idea.a_month
    each = one.person.cost_per_month or 0.0
    return each, each


def work_then(case: Case, month: BusiestMonth, work: Mapping[str, float]) -> Text | None:
    """Of what is bought, how many hours the work that it is for takes in the busy months, where that is more."""
    times = busy(case.work, month.times)
    then, now = sum(times.likely(name) for name in work), sum(work.values())
    if then - now < LITTLE or not month.seasons:
        return None
    return words.WORK_THEN.format(months=season_words(case), then=whole(then / WEEKS), now=whole(now / WEEKS))
