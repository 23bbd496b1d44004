"""The shop played forward month by month: what grows, who has too much, who is recruited and arrives, what it costs.

Every month is the same shop at so many times its volume, with the people it has by then. Nothing here knows the future:
it shows what the advice does if the shop grows as the owner says.
"""

import math
from collections.abc import Iterable, Sequence

import msgspec

from ecomteam.knowledge.base import PEAK
from ecomteam.model.amounts import tens
from ecomteam.model.figures import Threshold
from ecomteam.model.hours import a_week
from ecomteam.model.plan import THE_OWNER, Cost, ExtraHands, Forecast, Month, MonthMoney, Overload, Plan, ServiceLoad
from ecomteam.model.questions import WORKDAYS
from ecomteam.model.text import Text
from ecomteam.planning.busiest import ads_on_top, on_top, season_words
from ecomteam.planning.first import cut
from ecomteam.planning.leads import lead_of, months
from ecomteam.planning.path import SMALL, next_hire
from ecomteam.planning.queueing import agents_needed, answered_within, backlog
from ecomteam.planning.step import spared_by
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED, Cover, Hands
from ecomteam.shop.cover import cover as work_out
from ecomteam.shop.forms import asked
from ecomteam.shop.names import beside, newcomer, rank_of
from ecomteam.shop.own import own_roles
from ecomteam.shop.peak import BusyMonth, month_of
from ecomteam.shop.positions import Position
from ecomteam.shop.relief import keeps_free, relief_wanted, relieved, rest_of_owners
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.shop.work import FTE_HOURS, Work
from ecomteam.words import plan as words
from ecomteam.words.numbers import both, numeral, percent, written

SERVICE = "customer_service"
# As far as the path looks: beyond so many times its volume it is another shop.
FARTHEST = 60.0
# From so many live contacts at once the square root of them is enough above them (Halfin and Whitt 1981).
MANY = 500.0
ASSUMED = (
    "service_minutes",
    "service_live_share",
    "service_live_from_contacts",
    "service_open_hours",
    "service_busy_factor",
    "service_answer_share",
    "service_answer_seconds",
)


def with_forecast(plan: Plan, case: Case, months_ahead: int, growth: float) -> Plan:
    return msgspec.structs.replace(plan, forecast=forecast(case, months_ahead, growth))


def forecast(case: Case, months_ahead: int, growth: float) -> Forecast:
    """``growth`` is the share by which the shop grows each month; months beyond ``FARTHEST`` are left out."""
    scales = [(1 + growth) ** number for number in range(months_ahead)]
    near = [scale for scale in scales if scale <= FARTHEST]
    game = _Game(case)
    rows = tuple(game.month(number, scale) for number, scale in enumerate(near))
    serves = any(row.service is not None for row in rows)
    return Forecast(
        growth=growth,
        currency=case.numbers.currency,
        months=rows,
        assumptions=tuple(_assumptions(case, rows, len(near) < len(scales), serves)),
        cites=tuple(dict.fromkeys(cite for row in _thresholds(case, serves) for cite in row.cites)),
        reserve_month=_reserve_month(case, rows),
    )


def _reserve_month(case: Case, rows: Sequence[Month]) -> int | None:
    """The first month from which on the reserve is there for good."""
    enough = case.knowledge.threshold("reserve_months")
    found = None
    for row in reversed(rows):
        if row.money is None:
            break
        if row.money.team + row.money.new > 0:
            if (row.money.covers or 0.0) < enough:
                break
            found = row.month
    return found


def _thresholds(case: Case, serves: bool) -> list[Threshold]:
    found = case.knowledge.thresholds
    return [found[name] for name in ASSUMED if serves and name in found]


def _assumptions(case: Case, rows: Sequence[Month], cut: bool, serves: bool) -> Iterable[Text]:
    yield words.FORECAST_GROWS
    yield words.FORECAST_HIRES
    if any(row.busy for row in rows):
        yield words.FORECAST_BUSY.format(months=season_words(case), times=written(case.numbers.likely(PEAK)))
    if case.room.season is not None and case.room.limit is not None and case.room.budget is None:
        yield words.FORECAST_YEAR
    if case.room.gross_profit is not None:
        share = case.knowledge.threshold("other_costs")
        told = case.room.gap is not None
        yield words.FORECAST_CASH_TOLD if told else words.FORECAST_CASH.format(share=both(percent, share))
    if cut:
        yield words.FORECAST_ENDS.format(times=written(FARTHEST))
    for row in _thresholds(case, serves):
        yield words.ASSUMPTION.format(name=row.name, value=numeral(row.value), unit=row.unit)


class _Recruited(msgspec.Struct):
    """A position on the way or at work: it begins in one month, and in another it runs by itself."""

    position: Position
    begins: int
    settled: int


class _Busy(msgspec.Struct, frozen=True):
    """A busy month: so many times the orders, the work of it, who comes for it, and the help that lacks."""

    month: str
    times: float
    made: BusyMonth

    @property
    def hands(self) -> list[Hands]:
        on_call = [Hands(name=beside(one.role), roles=(one.role,), hours=one.hours) for one in self.made.lacks]
        return [*(each for guest in self.made.guests for each in guest.hands), *on_call]

    @property
    def on_call(self) -> tuple[ExtraHands, ...]:
        return tuple(
            ExtraHands(role=one.role, hours_per_week=a_week(one.hours), cost=one.cost) for one in self.made.lacks
        )


class _Game:
    """What one forecast carries from month to month. Months are played in their order."""

    def __init__(self, case: Case) -> None:
        # Who comes for the season is in no month but those that they are there in, and is paid from the season.
        self.case, self.guests = case.without_guests, case.guests
        self.hired: list[_Recruited] = []
        self.waiting = 0.0
        self.saved = 0.0

    def month(self, number: int, scale: float) -> Month:
        now = self.case.in_months(number, scale)
        self.hired = [one for one in self.hired if not _is_back(now, one.position)]
        more = self._more_hours(now, number)
        recruit, asked_now = self._recruit(now, number)
        there = [one.position for one in self.hired if one.begins <= number]
        hands = self._hands(now, number)
        busy = self._busy(now, number, hands)
        work, times = (now.work, 1.0) if busy is None else (busy.made.work, busy.times)
        cover = now.covered_by(hands) if busy is None else work_out(now.knowledge, work, [*hands, *busy.hands])
        per = now.numbers.per_euro
        costs = [found for one in there if (found := _cost(now, one)) is not None]
        cost_high = sum(cost.high for cost in costs)
        return Month(
            month=number,
            scale=round(scale, 3),
            orders=_told(now, "orders_per_month", times),
            revenue=_told(now, "monthly_revenue", per * times),
            work=a_week(work.hours.likely),
            undone=a_week(now.waiting_hours(cover)),
            owner_week=a_week(sum(cover.used[name] for name in cover.owners)) if cover.owners else None,
            service=self._service(now, cover, hands if busy is None else [*hands, *busy.hands], work, times),
            overloaded=tuple(_overloaded(now, cover, hands, there)),
            recruit=recruit,
            arrive=tuple(
                one.position.role for one in self.hired if one.begins == number and one.position.more_of is None
            ),
            more_hours=tuple(dict.fromkeys((*more, *asked_now))),
            cost_low=sum(cost.low for cost in costs),
            cost_high=cost_high,
            room=None if now.room.limit is None else float(round(self._for_new(now, now.room.limit) * per)),
            money=self._money(now, cost_high, busy, self._season(now, number, busy)),
            busy=None if busy is None else busy.month,
            on_call=() if busy is None else busy.on_call,
        )

    def _busy(self, now: Case, number: int, hands: Sequence[Hands]) -> "_Busy | None":
        """What that month has more, and whom it takes; ``None`` in a usual one, and without a day to count from."""
        times, told = now.numbers.likely(PEAK), now.numbers.facts.get(BUSY_MONTHS)
        if self.case.today is None or times <= 1 or not isinstance(told, frozenset):
            return None
        year = [option.id for option in now.knowledge.question(BUSY_MONTHS).options]
        days = month_of(self.case.today, number)
        month = year[days[0].month - 1]
        return _Busy(month, times, now.peak(self.guests).month(hands, days)) if month in told else None

    def _season(self, now: Case, number: int, busy: "_Busy | None") -> float:
        """What help on call and who comes for the season cost that month, at most."""
        if busy is not None:
            return busy.made.cost[1]
        if self.case.today is None or not self.guests:
            return 0.0
        return now.peak(self.guests).quiet(month_of(self.case.today, number))[1]

    def _money(self, now: Case, new: float, busy: "_Busy | None", season: float) -> MonthMoney | None:
        """In the shop's currency and in tens, so that whoever adds up the lines comes out where they do."""
        room, per = now.room, now.numbers.per_euro
        if room.left is None or room.for_shares is None:
            return None
        more = 0.0 if busy is None else on_top(now, busy.times) - ads_on_top(now, busy.times)
        season = tens(season)
        kept = tens((room.left - room.busy.likely + self._freed(now)) * per + more)
        owner = tens(now.owner_living * per)
        team, new = tens(sum(room.team) / 2 * per), tens(new)
        usual = now.other_costs((room.for_shares.likely - room.busy.likely) * per + more)
        other = tens(usual if room.gap is None else room.others * per)
        left = kept - other - owner - team - new - season
        self.saved += left
        months_paid = round(self.saved / (team + new), 1) if team + new > 0 else 0.0
        covers = months_paid if months_paid > 0 else None
        return MonthMoney(
            kept=kept,
            other=other,
            owner=owner,
            team=team,
            new=new,
            season=season,
            left=left,
            saved=self.saved,
            covers=covers,
        )

    def _for_new(self, now: Case, limit: float) -> float:
        """What new people may cost, with what is made free, within the budget that was told."""
        both = max(0.0, limit) + self._freed(now)
        return both if now.room.budget is None else min(both, now.room.budget)

    def _freed(self, now: Case) -> float:
        """What a first step makes free, where somebody is paid from it."""
        found = now.remembered(cut) if any(one.position.freed for one in self.hired) else None
        return 0.0 if found is None else found.euros

    def _hands(self, now: Case, number: int) -> Sequence[Hands]:
        """Who is there in that month; an owner who wants to do less stops doing what is taken over."""
        new = list(self._newcomers(number))
        if not new:
            return now.hands
        there = relieved(now.hands, spared_by(one.position for one in self.hired if one.begins <= number))
        after = now.covered_by([*there, *new])
        # Whoever follows somebody takes nothing of the owners that they had before.
        names = [each.name for each in new if each.new]
        rest = rest_of_owners(now.cover, after, names, relief_wanted(now), keeps_free(now))
        return [*relieved(there, rest), *new]

    def _newcomers(self, number: int) -> Iterable[Hands]:
        """Those at work in that month; of the hours of who is still learning a part is lost."""
        lost = self.case.knowledge.threshold("learning_lost")
        there = (one for one in self.hired if one.begins <= number)
        for rank, one in enumerate(there, start=1):
            learning = number < one.settled
            yield one.position.hands(newcomer(rank), one.position.hours * (1 - lost) if learning else None)

    def _next(self, now: Case, number: int) -> Position | None:
        hired = [msgspec.structs.replace(one.position, cost=_cost(now, one.position)) for one in self.hired]
        return next_hire(now, hired, after_steps=number > 0)

    def _more_hours(self, now: Case, number: int) -> tuple[str, ...]:
        """Whoever is not yet full works more hours, before somebody else is looked for."""
        found: list[str] = []
        for _ in range(len(self.hired)):
            wanted = self._next(now, number)
            same = next((one for one in self.hired if wanted and _can_take(now, one.position, wanted)), None)
            if wanted is None or same is None:
                break
            hours = same.position.hours + wanted.hours
            own = same.position.own
            if own is not None and wanted.own is not None and same.position.more_of is not None:
                own = own.and_more(wanted.own)
            grown = msgspec.structs.replace(same.position, hours=hours, own=own)
            same.position = msgspec.structs.replace(grown, cost=_cost(now, grown, fresh=True))
            found.append(wanted.role)
        return tuple(dict.fromkeys(found))

    def _recruit(self, now: Case, number: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Who is looked for, no more at once than the shop can take in; and of whom there already more is asked."""
        few = len(now.people) + sum(one.begins <= number for one in self.hired) < SMALL
        at_once = now.knowledge.threshold("hires_at_once_small" if few else "hires_at_once")
        found: list[str] = []
        more: list[str] = []
        while (learning := sum(one.settled > number for one in self.hired)) < at_once or own_roles(now):
            wanted = self._next(now, number)
            # Of who does the work already more can be asked at any time.
            if wanted is None or (wanted.more_of is None and learning >= at_once):
                break
            lead = lead_of(now.knowledge, wanted)
            begins = number + months(lead.recruit_weeks if lead else 0)
            # More hours of who does the work already need neither a search nor time to learn.
            least = 1 if wanted.more_of is None else 0
            settled = number + max(least, months(lead.recruit_weeks + lead.ramp_weeks if lead else 0))
            self.hired.append(_Recruited(wanted, begins, settled))
            (found if wanted.more_of is None else more).append(wanted.role)
        return tuple(found), tuple(more)

    def _service(self, now: Case, cover: Cover, hands: Sequence[Hands], work: Work, times: float) -> ServiceLoad | None:
        contacts = now.numbers.get("contacts_per_month")
        if contacts.origin == "assumed" or contacts.amount.likely <= 0:
            return None
        number = now.knowledge.threshold
        mine = [name for name, rank in now.knowledge.done_by[SERVICE].items() if rank == 0]
        hours = sum(work.likely(name) for name in mine)
        undone = sum(cover.uncovered.get(name, 0.0) for name in mine)
        holders = [each.name for each in hands if SERVICE in each.roles]
        spare = sum(cover.capacity[name] - cover.used[name] for name in dict.fromkeys(holders))
        there = hours - undone + (0.0 if spare == UNLIMITED else spare)
        self.waiting = backlog(self.waiting, hours, UNLIMITED if spare == UNLIMITED else there)
        a_day = contacts.amount.likely * times / WORKDAYS
        agents, share = _live(now, a_day)
        at_once = there / (number("service_open_hours") * WORKDAYS)
        return ServiceLoad(
            contacts_per_day=round(a_day, 1),
            hours=a_week(hours),
            there=a_week(there),
            days_behind=round(self.waiting / hours * WORKDAYS, 1) if hours > 0 else 0.0,
            live_agents=agents,
            answered_in_time=share,
            live_there=agents > 0 and (spare == UNLIMITED or at_once >= agents),
        )


def _is_back(now: Case, position: Position) -> bool:
    """Whether somebody stood in for a leave that is over."""
    follows = position.succeeds
    return follows is not None and follows.leave and (now.today or "") > (follows.until or now.today or "")


def _live(now: Case, contacts: float) -> tuple[int, float | None]:
    """How many have to be reachable at once, and the share of live contacts that they answer in time."""
    number = now.knowledge.threshold
    if contacts < number("service_live_from_contacts"):
        return 0, None
    hourly = contacts * number("service_live_share") / number("service_open_hours") * number("service_busy_factor")
    minutes, wait = number("service_minutes"), number("service_answer_seconds") / 60
    load = hourly * minutes / 60
    if load > MANY:
        return math.ceil(load + math.sqrt(load)), number("service_answer_share")
    agents = agents_needed(load, number("service_answer_share"), wait, minutes)
    return agents, round(answered_within(load, agents, wait, minutes), 3)


def _can_take(now: Case, there: Position, wanted: Position) -> bool:
    """Whether somebody in the same role still has room in the week for what is wanted."""
    if there.fixed != wanted.fixed or there.spared is not None or wanted.succeeds is not None:
        return False
    if there.role != wanted.role or there.sourcing != wanted.sourcing:
        return False
    if there.sharing or wanted.sharing:
        return any(one in there.sharing for one in wanted.sharing)
    full = there.count * now.knowledge.threshold(FTE_HOURS)
    return there.by_the_piece or there.hours + wanted.hours <= full + 1


def _cost(now: Case, position: Position, fresh: bool = False) -> Cost | None:
    """What it costs a month; who is paid by the order or by another volume costs what that month's volume does."""
    if position.succeeds is not None and position.succeeds.leave:
        # What whoever is away costs stays among the team: it pays who stands in.
        return position.charged
    if position.spared is not None or not (fresh or position.by_the_piece or position.work):
        return position.cost
    return asked(now, position.priced_as, position.sourcing, position.hours, dict(position.work), position.own)


def _overloaded(now: Case, cover: Cover, hands: Sequence[Hands], there: Sequence[Position]) -> Iterable[Overload]:
    """Who is full while work waits that is theirs; what is nobody's first choice of those there waits for the owner."""
    limit = now.knowledge.threshold("overload_fte")
    waiting = now.waiting(cover)
    waits = {name: _firsts(now, name, hands) for name in waiting}
    for each in {one.name: one for one in hands}.values():
        rank = rank_of(each.name)
        if rank is not None and there[rank - 1].more_of is not None:
            continue  # who is there already has these hours, and is as full with them
        time = cover.capacity[each.name]
        mine = [
            hours / max(1, len(waits[name]) or len(cover.owners))
            for name, hours in waiting.items()
            if each.name in waits[name] or (each.owner and not waits[name])
        ]
        work = cover.used[each.name] + sum(mine)
        if 0 < time < UNLIMITED and work > limit * time:
            yield Overload(person=_called(now, each, there), work=a_week(work), time=a_week(time))


def _firsts(now: Case, activity: str, hands: Sequence[Hands]) -> frozenset[str]:
    """Those whose work it is before anybody else's, but for the owner."""
    first = now.knowledge.activities[activity].doers[:1]
    return frozenset(each.name for each in hands if not each.owner and set(first) & set(each.roles))


def _called(now: Case, each: Hands, there: Sequence[Position]) -> Text:
    if (rank := rank_of(each.name)) is not None:
        return now.knowledge.role(there[rank - 1].role).name
    return Text(each.name, each.name) if each.name else THE_OWNER


def _told(now: Case, number: str, per: float) -> float | None:
    """A number of the shop in that month; nothing where it is only assumed."""
    known = now.numbers.get(number)
    return None if known.origin == "assumed" else round(known.amount.likely * per, 1)
