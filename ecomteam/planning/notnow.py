"""What not to do now, and why: whom the owner looks for, what the work asks for and cannot be paid, what needs nobody.

Each row says first how the work stands, then what the money comes to in orders. Both are read from the same cover, path
and room as the rest of a plan, so that no row contradicts it.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

import msgspec

from ecomteam.knowledge.engine import options_of, truth
from ecomteam.model.amounts import figures, tens
from ecomteam.model.facts import in_order
from ecomteam.model.hours import WEEKS
from ecomteam.model.ideas import Idea
from ecomteam.model.plan import BusiestMonth, ByProducts, Cost, NotNow, WhyNotNow
from ecomteam.model.roles import MANAGER
from ecomteam.model.rules import Hold, Rule
from ecomteam.model.symptoms import Goal, Project, Wait
from ecomteam.model.team import Person, Quote
from ecomteam.model.text import Text
from ecomteam.planning.alternative import all_of_it, by_the_hour, what_is_paid
from ecomteam.planning.articles import DATA, NEW, PRODUCTS, in_products, keeps_data, lacks_products, waits_for_products
from ecomteam.planning.backlog import backlog
from ecomteam.planning.busiest import busiest_month, season_words
from ecomteam.planning.ceiling import capping, made_by, unpaid_hands
from ecomteam.planning.commission import by_commission
from ecomteam.planning.hour import hour_of
from ecomteam.planning.means import Means
from ecomteam.planning.number import told_number
from ecomteam.planning.pace import minutes_each
from ecomteam.planning.phrases import amounts, size, sought
from ecomteam.planning.season_ideas import in_season, work_then
from ecomteam.planning.staying import out_of_reach
from ecomteam.planning.step import Path, Step
from ecomteam.planning.target_lines import hands_short
from ecomteam.planning.thought_of import Sought, a_month, called, thought_of, upkeep_of, whose
from ecomteam.planning.volumes import volume, volume_words
from ecomteam.planning.week import after_soon
from ecomteam.planning.weekly import about, between, weekly
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED
from ecomteam.shop.order import FEE
from ecomteam.shop.positions import Position, by_activity
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.season import hurts_by_number
from ecomteam.shop.spare import SpareHours
from ecomteam.shop.told import pains_in_order
from ecomteam.shop.work import CONTRACT_WEEK, FTE_HOURS
from ecomteam.words import advice
from ecomteam.words import notnow as words
from ecomteam.words.lists import in_turn, kinds_of_work, lowered, names
from ecomteam.words.numbers import amount, both, percent, price, whole

MOST = 6
# Of a kind of work nothing that is bought saves more than this part: our judgement, and a kind one.
SAVED_AT_MOST = 0.5
# Whoever could do so much of what a step takes would do the same work.
MOSTLY = 0.6
# Of kinds of work so many are named.
NAMED = 2
ROUTINE = "routine"
# Who costs more than so many times a step is not that step.
TWICE = 2.0
# Reasons for which a wage is too much, or comes at a volume: no reasons where nobody is paid one.
PAID_FOR = ("volume", "pay")
MARKETPLACE_SHARE = "marketplace_share"
# Reasons that speak of the hours of a usual month.
OF_HOURS = ("time", "spare", "volume", "done", "little")
# Where whoever sells on marketplaces alone sells.
ON_MARKETPLACES = frozenset(("marketplaces",))
# Below an hour a month nothing waits.
NOTHING = 1.0
# Of somebody from outside of whom neither hours nor cost were told, so many hours a week are priced.
A_DAY = 8.0
# Euros a month, in the figures of the shop's currency: the step in which what nobody priced is weighed.
A_HUNDRED = 100.0
# What owners most often think of first; where it is not advised now, the plan says why.
LEANED_TO = (
    MANAGER,
    "online_marketer",
    "customer_service",
    "logistics",
    "it_specialist",
    "marketplace_specialist",
)


class _Why(msgspec.Struct, frozen=True):
    """How the work of a role stands, in a word and a sentence; with the rule that says so, if one does."""

    reason: WhyNotNow
    text: Text
    rule: Rule | Wait | None = None


class Planned(msgspec.Struct, frozen=True):
    """A project of a goal or leaning that was told: what is said of it, and the row where it is not for now.

    One in own words is an ``idea``, which costs so much a month.
    """

    item: str
    said: Text
    row: NotNow | None
    idea: Idea | None = None
    a_month: float | None = None


def not_now(case: Case, way: Path) -> tuple[NotNow, ...]:
    """What somebody told of is answered first; then what cannot be paid, and what the hours do not ask for."""
    found = _NotNow(case, way)
    rows = tuple(found.rows())
    # What somebody told of is never left out.
    return rows[: max(MOST, sum(row.wanted for row in rows))] or tuple(found.next_in_line())


def planned(case: Case, way: Path) -> Mapping[str, Planned]:
    """By goal what becomes of the projects that were told."""
    return {each.item: each for each in _NotNow(case, way).projects()}


def leant_to(case: Case, way: Path) -> Mapping[str, Planned]:
    """The same by leaning."""
    return {each.item: each for each in _NotNow(case, way).leanings()}


def in_own_words(case: Case, way: Path) -> Sequence[Planned]:
    """The same of what is told in own words and is nobody's work: what is bought, and whose work was not told."""
    return tuple(_NotNow(case, way).bought())


class _NotNow:
    def __init__(self, case: Case, way: Path) -> None:
        self.case = case
        self.way = way
        self.soon = {step.position.role for step in way.soon}
        self.later: Mapping[str, tuple[int, Step]] = {
            step.position.role: (rank, step)
            for rank, step in reversed([*enumerate(way.steps, start=1)])
            if not step.soon
        }
        self.asked: dict[str, Position] = {}
        for position in way.asked:
            self.asked.setdefault(position.role, position)
        self.hands = case.remembered(unpaid_hands)
        self.means = Means(case, way)

    @cached_property
    def season(self) -> Collection[str]:
        """The roles of whom the headline looks for first, for the busy months: who is not now for these, it says."""
        return () if self.busy is None else {each.role for each in self.busy.hands}

    @cached_property
    def busy(self) -> BusiestMonth | None:
        """The busy months, where they hurt and the headline begins with the help for them."""
        month = busiest_month(self.case, self.way) if hurts_by_number(self.case.numbers) else None
        return month if month is not None and month.leads else None

    def rows(self) -> Iterable[NotNow]:
        looked_for = list(self._looked_for())
        yield from looked_for
        twice = self._told_otherwise()
        named = (one for one in (*self.leanings(), *self.projects()) if one.item not in twice)
        yield from (project.row for project in (*self.bought(), *named) if project.row is not None)
        told = self.soon | {row.role for row in looked_for} | {*self.season}
        # Who comes first is told already where nobody comes soon.
        told |= set() if self.soon else {step.position.role for step in self.way.steps[:1]}
        for role, position in self.asked.items():
            if role not in told and position.cost is not None:
                yield self._row(role, self._held(role) or self._unpaid(position))
        if (data := self._product_data(told)) is not None:
            yield data
        for role in self.hands:
            if role not in told:
                yield self._row(role, self._hands(role))
        for role in LEANED_TO:
            if role in self.case.knowledge.roles and role not in {*told, *self.asked} and self.case.has_work_of(role):
                found = self._rules(role) or self._idle(role)
                if found is not None:
                    yield self._row(role, found)

    def _product_data(self, told: Collection[str | None]) -> NotNow | None:
        """Of a shop with many products, or many new ones: from how many on their data is a day a week for somebody."""
        case, role = self.case, self.case.knowledge.first_choices.get(DATA)
        numbers = ((PRODUCTS, "many_products"), (NEW, "many_new_products"))
        many = any(
            case.numbers.get(name).from_shop and case.numbers.likely(name) >= case.knowledge.threshold(limit)
            for name, limit in numbers
        )
        if not many or role is None or role in {*told, *self.asked} or self._rules(role) is not None:
            return None
        held = any(self._does(person, role) for person in case.people)
        keeps = held or any(keeps_data(case, step.position) for step in self.way.soon)
        found = None if keeps else lacks_products(case, A_DAY * WEEKS)
        return None if found is None else self._row(role, self._once_products(found))

    @staticmethod
    def _once_products(found: ByProducts) -> _Why:
        return _Why(
            "products", words.BY_PRODUCTS.format(hours=weekly(found.hours_per_week), products=in_products(found))
        )

    def next_in_line(self) -> Iterable[NotNow]:
        """Where nothing else is to wait: who comes first of those who come later."""
        for role in self.later:
            found = self._held(role) or self._comes(role)
            if role not in {*self.soon, *self.season} and found is not None:
                yield self._row(role, found)
                return

    def _looked_for(self) -> Iterable[NotNow]:
        """Whom somebody looks for, by role, each with what it comes to in orders; none of whom a step is."""
        by_role: dict[str, list[Person]] = {}
        others: list[Sought] = []
        for one in thought_of(self.case):
            if not self.soon.isdisjoint(one.roles):
                yield from self._in_another_form(one)
            elif one.idea is None and not one.planned:
                by_role.setdefault(one.roles[0], []).append(one.person)
            else:
                others.append(one)
        for role, people in by_role.items():
            row = self._row(role, self._wanted(role, people))
            said, orders = self._asks(role, people)
            instead = self._instead_of(role, people)
            because = in_turn(*filter(None, (row.because, said, instead, self._in_part(role, people))))
            called = sought(self.case, role, people)
            called = words.ALL_YEAR_ROUND.format(who=called) if role in self.season else called
            yield msgspec.structs.replace(row, text=called, because=because, wanted=True, extra_orders=orders)
        yield from map(self._thought, others)

    def _thought(self, one: Sought) -> NotNow:
        """Whom an owner has in mind and the plan does not: how the work stands, the price, and hours beside hours."""
        role, person = one.roles[0], one.person
        why = self._wanted(role, [person], self._same_work(one))
        if one.idea is not None and one.idea.on_commission:
            return self._by_result(one, one.idea, why)
        said, orders = self._asks(role, [person], how=one.price)
        instead, own = self._instead_of(role, [person]), self._beside_own(role, [person])
        # Who asks more for each order than own people cost comes at no number of orders.
        first = (
            instead if instead is not None and own is not None and own[1] > 0 and why.reason == "volume" else why.text
        )
        # Who thinks of somebody for a season is answered for that; that a usual month has the hours is part of it.
        then = None if self.busy is None else in_season(self.case, self.busy, one)
        stands, first = first, then if then is not None and why.reason in OF_HOURS else first
        brief = in_turn(*filter(None, (first, said)))
        beside = (
            None if instead in (stands, first) else instead,
            None if stands is first or person.outside else stands,
            self._in_part(role, [person]) or self._hours_beside(role, one),
            self._when_paid(why, person),
        )
        row = self._row(role, why)
        return msgspec.structs.replace(
            row,
            text=words.ALL_YEAR_ROUND.format(who=one.called) if role in self.season else one.called,
            because=in_turn(brief, *filter(None, beside)),
            brief=brief,
            wanted=True,
            extra_orders=orders,
            kind=None if one.idea is None else one.idea.kind,
            a_month=person.cost_per_month,
        )

    def _by_result(self, one: Sought, idea: Idea, why: _Why) -> NotNow:
        """Whoever is paid by what they sell: a part of each order that they bring, and no wage that has to be there."""
        said, orders = by_commission(self.case, idea)
        waits = None if why.reason in PAID_FOR else why.text
        row = self._row(one.roles[0], why)
        return msgspec.structs.replace(
            row,
            text=one.called,
            because=in_turn(*filter(None, (said, waits))),
            brief=said,
            wanted=True,
            extra_orders=orders,
            kind=idea.kind,
            a_month=one.person.cost_per_month,
        )

    def _same_work(self, one: Sought) -> _Why | None:
        """The step of somebody else that takes what these people would do, most of it; nobody's takes leading over."""
        if one.roles[0] in self.case.knowledge.leading_roles:
            return None
        can = {name for role in one.roles for name in self._would_do(role)}
        for rank, step in enumerate(self.way.soon, start=1):
            hours = by_activity(step.position.takes_over)
            mine = sum(each for name, each in hours.items() if name in can)
            if step.position.cost is not None and mine > sum(hours.values()) * MOSTLY:
                return _Why("form", self._step_takes(rank, step))
        return None

    def _would_do(self, role: str) -> Iterable[str]:
        """The work that is meant by a role: its own, and what it stands in for; no routine where none of its own is."""
        knowledge = self.case.knowledge
        skills = {knowledge.activity(name).skill for name in knowledge.first_done_by.get(role, ())}
        for name, choice in knowledge.done_by.get(role, {}).items():
            if choice and not self.case.stands_in(name, (role,)):
                continue
            if not choice or not skills or ROUTINE in skills or knowledge.activity(name).skill != ROUTINE:
                yield name

    def _step_takes(self, rank: int, step: Step) -> Text:
        assert step.position.cost is not None
        return words.SAME_WORK.format(
            rank=rank,
            role=lowered(self.case.knowledge.role(step.position.role).name),
            size=size(self.case, step.position),
            cost=amounts(step.position.cost),
        )

    def _hours_beside(self, role: str, one: Sought) -> Text | None:
        """What an hour of somebody costs beside a usual one; where no hours were told, how many such a price buys."""
        person, told = one.person, None if one.idea is None else one.idea.per_hour
        pricing, cost = self.case.pricing, person.cost_per_month
        usual = pricing.hourly(role, person.sourcing) or pricing.hourly(role, "in_house")
        if not cost or usual is None or usual.low <= 0:
            return None
        if person.hours_per_week:
            each = told or round(cost / (person.hours_per_week * WEEKS), 2)
            theirs = price(usual.low, usual.high, usual.currency)
            return words.HOUR_BESIDE.format(each=price(each, each, usual.currency), theirs=theirs)
        few, many = (cost / (end * WEEKS) for end in (usual.high, usual.low))
        return words.HOURS_BUY.format(hours=between(few, many))

    def _when_paid(self, why: _Why, person: Person) -> Text | None:
        """Of what the work asks for, from which volume on the money for it is there at the earliest."""
        return self._from_volume(person.cost_per_month) if why.reason in ("pay", "first", "form") else None

    def _from_volume(self, cost: float | None) -> Text | None:
        """From which of the shop's own numbers on so much a month can be paid beside now and next; within sight."""
        at = None if cost is None else self.means.volume(cost)
        return None if at is None else words.FROM_VOLUME.format(volume=at)

    def _in_part(self, role: str, people: Sequence[Person]) -> Text | None:
        """The hours that can be paid of somebody whose own price is below that of such work."""
        asked = self.asked.get(role)
        if asked is None or len(people) > 1 or self.means.limit is None:
            return None
        return what_is_paid(self.case, asked, people[0], self.means.left)

    def _in_another_form(self, one: Sought) -> Iterable[NotNow]:
        """Whom a step is for, where what was thought of is another form of it or far more: both prices."""
        person = one.person
        for rank, step in enumerate(self.way.soon, start=1):
            position = step.position
            if position.role not in one.roles or position.cost is None:
                continue
            more = self._far_more(person, position)
            dear = more and person.cost_per_month is not None and person.cost_per_month > position.cost.high
            if not (dear and one.idea) and (position.sourcing != "in_house" or not (person.outside or more)):
                return
            said, orders = self._asks(position.role, [person], position.hours, one.price)
            if said is not None:
                fills: dict[str, Text | int] = {
                    "rank": rank,
                    "size": size(self.case, position),
                    "cost": amounts(position.cost),
                }
                hourly = by_the_hour(self.case, rank, position, person) if person.outside else None
                if hourly is None and person.outside and one.idea is not None and not dear:
                    hourly = all_of_it(self.case, rank, position, person)
                other = words.OTHER_FORM if person.outside and not dear else words.FAR_MORE
                why = in_turn(other.format(**fills), said) if hourly is None else hourly
                season = None if person.outside else self._for_season(step)
                why = in_turn(*filter(None, (why, season, self._instead_of(position.role, [person]))))
                row = self._row(position.role, _Why("form", why))
                kind = None if one.idea is None else one.idea.kind
                yield msgspec.structs.replace(row, text=one.called, wanted=True, extra_orders=orders, kind=kind)
            return

    def _far_more(self, person: Person, position: Position) -> bool:
        """Whether a place inside is far more than the step for its work, by the hours or the cost that were told."""
        assert position.cost is not None
        place = person.whole(self.case.knowledge.threshold(CONTRACT_WEEK)) * self.case.knowledge.threshold(FTE_HOURS)
        times = self.case.knowledge.threshold("place_far_more")
        longer = person.hours_told and place * person.count > times * position.hours
        return longer or (person.cost_per_month or 0.0) * person.count > times * position.cost.high

    def _for_season(self, step: Step) -> Text | None:
        """Of a place whose work lacks hands in the busy months alone, once the step is there: that it is for these."""
        role, half_a_day = step.position.role, self.case.knowledge.threshold("employee_step_week") * WEEKS
        if step.wanted - step.position.hours >= half_a_day:
            return None
        month = busiest_month(self.case, self.way)
        if month is None or not month.seasons or not month.help_pays:
            return None
        lacks = sum(each.hours_per_week for each in month.hands if each.role == role)
        if lacks < NOTHING:
            return None
        return words.FOR_SEASON.format(months=season_words(self.case), hours=weekly(lacks))

    def _asks(
        self, role: str, people: Sequence[Person], hours: float = 0.0, how: Text | None = None
    ) -> tuple[Text | None, int | None]:
        """What they may cost, in orders: as told, or by the sum ``how``; else of so many hours a month of it.

        A place inside of which nobody told hours is one for a full week, as somebody who is there would be; of somebody
        from outside it is what a later step for it has, else a day.
        """
        if (told := self._cost(people)) is not None:
            orders = self.means.orders(told[1])
            return self.means.money(told, orders, how), orders
        one = people[0]
        full = not hours and not one.outside
        hours = hours or (self.case.knowledge.threshold(FTE_HOURS) if full else self._hours_outside(role))
        found = self._usual(role, one, hours)
        if found is None:
            return None, None
        orders = self.means.orders(found.high)
        fills: dict[str, Text] = {"cost": amounts(found), "hours": weekly(hours / WEEKS)}
        by_order = self._by_order(role, one)
        if by_order:
            parcels = self.case.room.orders.amount.likely
            if parcels <= 0:
                return None, None
            fills["each"] = price(found.low / parcels, found.high / parcels, found.currency)
        if orders is None:
            pattern = words.FULL_TIME_COSTS if full else words.WEEKLY_COSTS
            said = (words.COMPANY_COSTS if by_order else pattern).format(**fills)
        else:
            pattern = words.FULL_TIME_IS_ORDERS if full else words.WEEKLY_IS_ORDERS
            pattern = words.COMPANY_IS_ORDERS if by_order else pattern
            said = pattern.format(**fills, orders=self.means.that_is(found.high))
        return self.means.paid(said, found.high), orders

    def _hours_outside(self, role: str) -> float:
        """Of somebody from outside: the hours of the step that is for its work, so that one thing has one price.

        Else those of its work, where that is less than a day a week.
        """
        step = self.later.get(role, (0, None))[1]
        if step is not None and self._in_sight(step) is not None:
            return step.position.hours
        own = sum(self._own(role).values())
        return own if NOTHING <= own < A_DAY * WEEKS else A_DAY * WEEKS

    def _instead_of(self, role: str, people: Sequence[Person]) -> Text | None:
        """Of a company that takes all of the work, what it asks beside those who are employed for it today."""
        found, currency = self._beside_own(role, people), self.case.numbers.currency
        if found is None:
            return None
        now, more = found
        orders = self.means.orders(more) if more > 0 else None
        fills = {"now": amount(round(now), currency), "more": amount(round(abs(more)), currency)}
        if more <= 0:
            return words.INSTEAD_LESS.format(**fills)
        if orders is None:
            return words.INSTEAD_MORE.format(**fills)
        return words.INSTEAD_ORDERS.format(**fills, orders=self.means.that_is(more))

    def _beside_own(self, role: str, people: Sequence[Person]) -> tuple[float, float] | None:
        """Of a company that takes all of the work: what own people cost for it, and how much more it asks."""
        own = [one for one in self.case.people if one.holds(role) and not one.owner and not one.outside]
        if not own or not self._by_order(role, people[0]):
            return None
        usual = self._usual(role, people[0], A_DAY * WEEKS)
        asked = self._cost(people) or (None if usual is None else (usual.low, usual.high))
        if asked is None:
            return None
        now = sum(self.case.people_cost[one.name].likely for one in own)
        return now, sum(asked) / 2 - now

    def _by_order(self, role: str, person: Person) -> bool:
        return person.sourcing == "agency" and self.case.pricing.by_the_piece(role)

    def _usual(self, role: str, person: Person, hours: float) -> Cost | None:
        """What so many hours a month of somebody like that usually cost; whoever is paid by the order takes all."""
        pricing = self.case.pricing
        return pricing.month(role, person.sourcing, hours) if pricing.country else None

    def _cost(self, people: Sequence[Person]) -> tuple[float, float] | None:
        """What they may cost a month, as told; where only their hours were told, what such people cost."""
        known = [one for one in people if one.cost_per_month is not None or one.hours_told]
        each = self.case.pricing.people(known)
        low = sum(cost[0] * one.count for one, cost in zip(known, each, strict=True))
        high = sum(cost[1] * one.count for one, cost in zip(known, each, strict=True))
        # What a company that is not there yet asks for an order is in no postage.
        fees = sum((one.cost_per_order or 0.0) * one.count for one in people if one not in known)
        by_order = fees * self.case.room.orders.amount.likely
        return (low + by_order, high + by_order) if high + by_order > 0 else None

    # --- the work ---

    def _wanted(self, role: str, people: Sequence[Person], step: _Why | None = None) -> _Why:
        """Of somebody who is looked for: the first of these that is true; ``step`` is one that takes the same work."""
        found = self._rules(role) or self._mended_first(role) or step or self._spare(role) or self._comes(role, people)
        return found or self._idle(role) or self._waits(role, people)

    def _rules(self, role: str) -> _Why | None:
        case = self.case
        if rules := case.verdicts.ruled_out(role):
            return _Why("ruled_out", rules[0].because, rules[0])
        if role in case.roles_elsewhere:
            return self._spare(role) or _Why("department", self._in_company(role))
        return self._hands(role) if role in self.hands else self._held(role)

    def _mended_first(self, role: str) -> _Why | None:
        """What has to be mended before that work begins, as it has before a project of the same."""
        facts = self.case.numbers.facts
        for row in self.case.knowledge.leanings.values():
            for wait in row.waits:
                if role in wait.roles and truth(wait.when, facts) is True:
                    return _Why("first", self._told_in(wait), wait)
        return None

    def _hands(self, role: str) -> _Why:
        """Of whom an hour costs more than it makes: both, and what goes first."""
        hour, currency = self.hands[role], self.case.numbers.currency
        leaves, cost = price(hour.leaves, hour.leaves, currency), price(hour.low, hour.high, currency)
        return _Why("pay", words.HAND_HOUR.format(leaves=leaves, cost=cost))

    def _held(self, role: str) -> _Why | None:
        held = [rule for rule in self.case.verdicts.timing(role) if isinstance(rule.then, Hold)]
        return _Why("held", held[0].because, held[0]) if held else None

    def _spare(self, role: str) -> _Why | None:
        """Its work has people who are there for it, and hours to spare; of a whole company these go to other work."""
        there = (person for person in self.case.usually if person.name not in self.case.shared)
        cover, names_of = self.case.cover, [person.name for person in there if self._does(person, role)]
        hours = sum(cover.capacity[name] for name in dict.fromkeys(names_of))
        used = sum(cover.used[name] for name in dict.fromkeys(names_of))
        free = hours - max(used, SpareHours(self.case).busiest([role]))
        enough = self.case.knowledge.threshold("employee_step_week") * WEEKS
        if self._waiting(role) >= NOTHING or not enough <= free < UNLIMITED:
            return None
        fills = {"free": whole(free / WEEKS), "hours": whole(hours / WEEKS)}
        return _Why("spare", words.SPARE.format(**fills, people=names(list(dict.fromkeys(names_of)))))

    def _in_company(self, role: str) -> Text:
        """Who has that work in a company that was there before; those who are named and full do no more of it."""
        there = (person.name for person in self.case.usually if self._does(person, role) and not person.outside)
        named, cover = list(dict.fromkeys(there)), self.case.cover
        hours, work = sum(self._own(role).values()) / WEEKS, self._named(self._own(role))
        if not named:
            return words.DEPARTMENT.format(hours=weekly(hours), work=work)
        if (pace := self._pace(role, named)) is not None:
            return pace
        left = sum(cover.capacity[name] - cover.used[name] for name in named)
        full = left < self.case.knowledge.threshold("employee_step_week") * WEEKS
        pattern = words.DEPARTMENT_FULL if full else words.DEPARTMENT_THERE
        return pattern.format(hours=about(hours), work=work, people=names(named))

    def _pace(self, role: str, named: Sequence[str]) -> Text | None:
        """Hours on paper ÷ number = minutes each beside our count, of people of one craft for whom a shop told both."""
        rows = (row.paced for row in self.case.knowledge.catalogue.first_steps if row.paced is not None)
        paced = next((each for each in rows if each.role == role), None)
        found = None if paced is None else minutes_each(self.case, paced)
        if paced is None or found is None or paced.of not in words.SO_MANY:
            return None
        fills: dict[str, Text | int] = {
            "people": names(named),
            "hours": whole(found.hours),
            "volume": whole(found.volume),
            "of": words.SO_MANY[paced.of],
            "minutes": whole(found.minutes),
            "usual": whole(found.usual),
        }
        return (words.MINUTES_EACH if found.minutes >= found.usual else words.MINUTES_QUICK).format(**fills)

    @staticmethod
    def _does(person: Person, role: str) -> bool:
        return person.holds(role) and not person.owner

    def _comes(self, role: str, people: Sequence[Person] = ()) -> _Why | None:
        """At which volume it comes, or that its work is there; of ``people`` who ask far more, what that work asks."""
        step = self.later.get(role, (0, None))[1]
        if step is not None and (products := waits_for_products(self.case, step.position)) is not None:
            return self._once_products(products)
        at = None if step is None else self._in_sight(step)
        if step is None or at is None:
            if role not in self.asked:
                return None
            there = words.THERE.format(hours=weekly(self.asked[role].hours / WEEKS))
            return self._step_first(role) or _Why("pay", there)
        said = self._makes_what_waits(step)
        if said is None and (dearer := self._dearer(role, people, step, at)) is not None:
            return dearer
        if said is None:
            said = words.VOLUME.format(volume=at) if role in self.asked else words.COMES_AT.format(volume=at)
        before = out_of_reach(self.case, step.scale)
        return _Why("volume", said if before is None else in_turn(said, before))

    def _makes_what_waits(self, step: Step) -> Text | None:
        """Of more hours of who makes what is told to wait: what these leave, where that pays for them."""
        position, found = step.position, made_by(self.case, step.position)
        if backlog(self.case) is None or found is None or position.more_of is None or position.cost is None:
            return None
        made = found[0] - found[1]
        leaves = round(made * self.case.room.order_leaves)
        if made < 1 or leaves <= position.cost.high:
            return None
        return words.MAKES_WHAT_WAITS.format(
            hours=weekly(position.hours / WEEKS),
            made=whole(made),
            leaves=amount(leaves, self.case.numbers.currency),
            cost=amounts(position.cost),
        )

    def _dearer(self, role: str, people: Sequence[Person], step: Step, at: Text) -> _Why | None:
        """Of whom more than twice the price of a step was told: that is no step of theirs, at whatever volume."""
        asked, cost = self._cost(people) if people else None, step.position.cost
        if asked is None or cost is None or asked[1] <= TWICE * cost.high:
            return None
        hours = weekly(step.position.hours / WEEKS)
        said = words.DEARER.format(volume=at, hours=hours, cost=amounts(cost))
        # Who takes all of it stands beside what own people cost for that.
        return _Why("volume" if self._by_order(role, people[0]) else "pay", said)

    def _unpaid(self, position: Position) -> _Why:
        """Of what the work asks for: whether the money lacks, or something else weighs more."""
        assert position.cost is not None
        fills = {"hours": weekly(position.hours / WEEKS), "cost": amounts(position.cost)}
        if position.cost.high <= self.means.left:
            return _Why("first", words.FIRST.format(**fills))
        step = self.later.get(position.role, (0, None))[1]
        at = None if step is None else self._in_sight(step)
        if at is not None:
            return _Why("volume", (step and self._makes_what_waits(step)) or words.VOLUME.format(volume=at))
        # At a far volume it has a price of its own, in the table of the whole report.
        return _Why("pay", (words.PAY if step is None else words.FAR_OFF).format(**fills))

    def _in_sight(self, step: Step) -> Text | None:
        """The volume at which it comes; of work that is not there yet none that is another shop's."""
        found = volume(self.case, step)
        near = found is not None and (found.in_sight if step.position.role in self.asked else found.promised)
        return volume_words(self.case, step) if near else None

    def _idle(self, role: str) -> _Why | None:
        """Where nothing waits at all, and nobody wants to do less: that there is time for its work."""
        case, hours = self.case, sum(self._own(role).values())
        held = any(self._does(person, role) for person in case.people)
        waits = case.waiting_hours(case.cover)
        if hours < NOTHING or held or waits >= NOTHING or self.soon or relief_wanted(case):
            return None
        who = words.YOU_HAVE if case.cover.owners and len(case.people) == 1 else words.TEAM_HAS
        fills = {"work": self._named(self._own(role)), "hours": weekly(hours / WEEKS)}
        return _Why("time", words.COVERED.format(**fills, who=who))

    def _waits(self, role: str, people: Sequence[Person]) -> _Why:
        """Of somebody whom no work asks for: what waits instead, or that little of its own work does."""
        case, own = self.case, self._own(role)
        if (small := self._too_small(role, people)) is not None:
            return small
        uncovered = case.waiting(case.cover)
        if (urgent := self._step_first(role)) is not None:
            return urgent
        if role in case.knowledge.leading_roles and sum(uncovered.values()) >= NOTHING:
            fills = {"work": self._named(uncovered), "hours": weekly(sum(uncovered.values()) / WEEKS)}
            return _Why("first", words.DOING_WAITS.format(**fills))
        mine = {name: uncovered.get(name, 0.0) for name in own}
        others = {name: hours for name, hours in uncovered.items() if name not in own}
        if sum(others.values()) >= max(NOTHING, sum(mine.values())):
            fills = {"own": self._named(own), "hours": about(sum(own.values()) / WEEKS), "work": self._named(others)}
            return _Why("first", words.OTHER_WAITS.format(**fills))
        if (waits := sum(mine.values())) >= NOTHING:
            if along := self._taken_along(mine):
                return _Why("first", words.TAKEN_ALONG.format(role=lowered(case.knowledge.role(along).name)))
            fills = {"work": self._named(mine), "hours": weekly(waits / WEEKS)}
            return _Why("little", words.LITTLE.format(**fills))
        fills = {"work": self._named(own), "hours": weekly(sum(own.values()) / WEEKS)}
        return _Why("done", words.DONE.format(**fills))

    def _step_first(self, role: str) -> _Why | None:
        """What the first of those who come soon takes, beside its own work."""
        own = self._own(role)
        if not self.way.soon or not own:
            return None
        taken = by_activity(self.way.soon[0].position.takes_over)
        fills = {"own": self._named(own), "hours": about(sum(own.values()) / WEEKS), "work": self._named(taken)}
        return _Why("first", words.STEP_FIRST.format(**fills))

    def _too_small(self, role: str, people: Sequence[Person]) -> _Why | None:
        """Of a place whose hours were told: that its own work does not fill it."""
        own = sum(self._own(role).values())
        week = self.case.knowledge.threshold(CONTRACT_WEEK)
        place = sum(one.whole(week) * one.count for one in people) * self.case.knowledge.threshold(FTE_HOURS)
        filled = own > self.case.knowledge.threshold("place_filled") * place
        if not all(one.hours_told for one in people) or filled or own < NOTHING:
            return None
        fills = {"hours": about(own / WEEKS), "place": weekly(place / WEEKS), "work": self._named(self._own(role))}
        return _Why("little", words.TOO_SMALL.format(**fills))

    def _taken_along(self, mine: Mapping[str, float]) -> str | None:
        """The role that the work asks for and that would take most of these hours."""
        hours = {
            position.role: sum(taking.hours for taking in position.takes_over if taking.activity in mine)
            for position in self.way.asked
        }
        most = max(hours, key=lambda role: hours[role], default=None)
        return most if most is not None and hours[most] > sum(mine.values()) / 2 else None

    def _own(self, role: str) -> Mapping[str, float]:
        """Hours a month of the work that is first of all this role's; who only leads has that of the department."""
        case = self.case
        mine = {name: case.work.likely(name) for name in case.knowledge.first_done_by.get(role, ())}
        if sum(mine.values()) < NOTHING:
            department = case.knowledge.role(role).department
            mine = {
                name: case.work.likely(name)
                for other in case.knowledge.roles_by_department.get(department, ())
                for name in case.knowledge.first_done_by.get(other, ())
            }
        return {name: hours for name, hours in mine.items() if hours > 0}

    def _waiting(self, role: str) -> float:
        return sum(self.case.waiting(self.case.cover).get(name, 0.0) for name in self._own(role))

    def _named(self, hours: Mapping[str, float]) -> Text:
        largest = sorted(hours, key=lambda name: -hours[name])[:NAMED]
        return kinds_of_work([self.case.knowledge.activity(name).name for name in largest])

    # --- what is bought, and whose work was not told ---

    def bought(self) -> Iterable[Planned]:
        """What an owner thinks of in words of their own that is no role's, in the order of the telling."""
        return (self._bought(idea) for idea in self.case.team.ideas if whose(self.case, idea) is None)

    def _bought(self, idea: Idea) -> Planned:
        """Its price in orders, then in hours of the work that it is for, beside the step that does that work."""
        name = called(self.case, idea)
        if (meant := self._meant(idea)) is not None:
            return self._project(meant[0], name, meant[1], meant[2], idea)
        cost, how = a_month(self.case, idea)
        does = self._does_it(idea)
        # Beside the step whose work it would take over, what that step costs is there for it as well.
        left = self.means.left + (0.0 if does is None else does[1].position.cost.high if does[1].position.cost else 0.0)
        orders = None if cost is None else self.means.orders(cost)
        money = self._each_hundred() if cost is None else self.means.money((cost, cost), orders, how)
        work = self._for_work(idea)
        hours = self._in_hours(work, cost) if cost is not None and work else None
        then = None if self.busy is None or not work else work_then(self.case, self.busy, work)
        step = None if does is None else self._makes_as_much(*does, cost) or self._step_takes(*does)
        unknown = words.WHICH_WORK if idea.kind != "buy" and cost is not None else None
        pays = cost is not None and self.means.limit is not None and cost <= min(left, self.means.limit)
        stops = hours is not None and hours.reason != "project"
        brief = in_turn(*filter(None, (money, None if hours is None else hours.text)))
        if pays and not stops:
            agree = words.PAY_IN_PARTS if idea.once else words.TRY_BEFORE
            said = in_turn(brief, *filter(None, (then, step, unknown, self._if_buyers(idea, work), agree)))
            return Planned(name.en, said, None, idea, cost)
        at = None if stops else self._from_volume(cost)
        said = in_turn(brief, *filter(None, (then, step, unknown, self._if_buyers(idea, work), at)))
        row = NotNow(
            text=name,
            because=said,
            brief=money if stops else brief,
            short=money,
            own_judgement=words.PRICE_TOLD,
            reason=hours.reason if hours is not None and stops else "project",
            kind=idea.kind,
            wanted=True,
            extra_orders=orders,
            a_month=cost,
        )
        return Planned(name.en, said, row, idea, cost)

    def _each_hundred(self) -> Text:
        """Of what nobody told the price of: what each round sum of it comes to in orders."""
        currency = self.case.numbers.currency
        each = figures(A_HUNDRED * self.case.numbers.per_euro)
        if self.means.orders(each) is None:
            return words.TELL_PRICE
        return words.EACH_HUNDRED.format(each=amount(each, currency), orders=self.means.that_is(each))

    def _if_buyers(self, idea: Idea, work: Mapping[str, float]) -> Text | None:
        """Where buyers wait already, that they are not what lacks: of what is bought for no work of the shop."""
        weeks = hands_short(self.case) if idea.kind == "buy" and not work else 0.0
        return words.IF_BUYERS.format(weeks=whole(weeks)) if weeks else None

    def _meant(self, idea: Idea) -> tuple[str, Project, Goal | None] | None:
        """The goal or leaning that own words are about: of several the first that is one for this shop."""
        knowledge, facts = self.case.knowledge, self.case.numbers.facts
        for item in idea.projects:
            goal, leaning = knowledge.goals.get(item), knowledge.leanings.get(item)
            if goal is not None and goal.project is not None and truth(goal.project.when, facts) is True:
                return item, goal.project, goal
            if leaning is not None and truth(leaning.when, facts) is not False:
                return item, leaning, None
        return None

    def _told_otherwise(self) -> Collection[str]:
        """Goals and leanings that are answered already by what was told of them in own words."""
        found = [self._meant(idea) for idea in self.case.team.ideas if whose(self.case, idea) is None]
        return {one[0] for one in found if one is not None}

    def _makes_as_much(self, rank: int, step: Step, cost: float | None) -> Text | None:
        """From how many pieces a month on it makes them for less than the hands of a step do; nobody counts others."""
        position, made = step.position, made_by(self.case, step.position)
        if cost is None or position.cost is None or made is None or made[0] < 1:
            return None
        return words.MAKES_CHEAPER.format(
            rank=rank,
            role=lowered(self.case.knowledge.role(position.role).name),
            made=whole(made[0]),
            cost=amounts(position.cost),
            many=whole(math.floor(cost * made[0] / position.cost.high) + 1),
        )

    def _does_it(self, idea: Idea) -> tuple[int, Step] | None:
        """The first step of now and next of which that work is over half, with its rank."""
        work = self._for_work(idea)
        for rank, step in enumerate(self.way.soon, start=1):
            taken = by_activity(step.position.takes_over)
            of_it = sum(hours for name, hours in taken.items() if name in work)
            if step.position.cost is not None and of_it > sum(taken.values()) / 2:
                return rank, step
        return None

    def _for_work(self, idea: Idea) -> Mapping[str, float]:
        """Hours a month of the work that it is for."""
        if idea.activity is not None:
            return {idea.activity: self.case.work.likely(idea.activity)}
        return {} if idea.role is None else self._own(idea.role)

    def _in_hours(self, work: Mapping[str, float], cost: float) -> _Why | None:
        """What it has to save or make to pay, where the shop has that work; more than there is never does."""
        case, total = self.case, sum(work.values()) / WEEKS
        if total > 0 and not work.keys().isdisjoint(capping(case)):
            weeks = hands_short(case)
            if weeks:
                return _Why("project", words.MAKES.format(weeks=whole(weeks)))
            return _Why("first", words.NOTHING_WAITS)
        each = self._hour_of(max(work, key=lambda name: work[name]))
        if not each:
            return None
        needed = cost / each / WEEKS
        fills = {
            "hours": weekly(needed),
            "work": self._named(work),
            "each": price(each, each, case.numbers.currency),
            "total": weekly(total),
        }
        if total * WEEKS < NOTHING:
            return None
        if needed > total * SAVED_AT_MOST:
            return _Why("little", words.SAVES_ALL.format(**fills))
        return _Why("project", words.SAVES.format(**fills))

    def _hour_of(self, activity: str) -> float | None:
        """What an hour of such work costs the shop: of whoever is paid and does most of it, else what is usual."""
        case, cover = self.case, self.case.cover
        does = {one.name: cover.by(one.name).get(activity, 0.0) for one in case.usually if not one.owner}
        most = max(does, key=lambda name: does[name], default=None)
        if most is not None and does[most] >= NOTHING and 0 < cover.capacity.get(most, 0.0) < UNLIMITED:
            cost = case.people_cost[most].likely
            if cost > 0:
                return round(cost / cover.capacity[most], 2)
        told = hour_of(case, activity)
        return None if told is None else round(told * case.numbers.per_euro, 2)

    # --- projects ---

    def projects(self) -> Iterable[Planned]:
        """The goals for which something large is bought, in the order of the catalogue."""
        told = self.case.numbers.facts.get("goals")
        for goal in self.case.knowledge.catalogue.goals:
            project = goal.project if isinstance(told, frozenset) and goal.id in told else None
            if project is not None and truth(project.when, self.case.numbers.facts) is True:
                yield self._project(goal.id, goal.name, project, goal)

    def leanings(self) -> Iterable[Planned]:
        """What the owner is thinking of, in the order of the telling."""
        facts, rows = self.case.numbers.facts, self.case.knowledge.leanings
        told = facts.get("leanings")
        for item in in_order(told) if isinstance(told, frozenset) else ():
            if item in rows and truth(rows[item].when, facts) is not False:
                yield self._project(item, rows[item].name, rows[item])

    def _project(
        self, item: str, name: Text, project: Project, goal: Goal | None = None, idea: Idea | None = None
    ) -> Planned:
        """Its sum from what is shown, so that whoever redoes it comes out there; an ``idea`` has a price of its own."""
        currency = self.case.numbers.currency
        months = self.case.knowledge.threshold("project_months")
        quote = self.case.team.quotes.get(item)
        if idea is not None and idea.priced:
            quote = Quote(once=idea.once or 0.0, a_month=upkeep_of(self.case, idea)[0])
        once, upkeep = (quote.once, quote.a_month) if quote is not None else self._usually(project)
        cost = tens(once / months + upkeep) if once else upkeep
        leaves, left = self._leaves_there(project)
        waits = self._waits_for(project)
        there = left if project.takes and leaves is not None else None
        orders = self.means.orders(cost, there)
        pattern = words.PROJECT_SUM if once and upkeep else words.PROJECT_ONCE if once else words.PROJECT_MONTHLY
        said = pattern.format(
            once=amount(once, currency),
            months=whole(months),
            upkeep=amount(upkeep, currency),
            sum=amount(cost, currency),
        )
        if orders is not None:
            said = words.PROJECT_ORDERS.format(said=said, orders=self.means.that_is(cost, there))
        each = self.case.room.order_leaves if there is None else left
        ours = quote is None and (once or not self._share_told(project))
        source = words.ESTIMATED if ours else words.QUOTED if quote is not None else words.AS_IT_IS
        short = waits or self.means.paid(source.format(said=said), cost)
        if once and orders is not None and 0 < each < math.inf:
            said = words.PROJECT_ALL.format(
                said=said,
                once=amount(once, currency),
                each=price(each, each, currency),
                orders=whole(math.ceil(round(once / each, 6))),
            )
        said = source.format(said=said)
        spare = 0.0 if goal is None else self._hours_for(goal)
        pays = self.means.limit is not None and cost <= self.means.left
        money = self.means.paid(said, cost)
        if pays and spare >= NOTHING and waits is None:
            money = in_turn(words.STOP.format(said=said), words.PROJECT_HOURS.format(hours=whole(spare)))
        text = in_turn(*filter(None, (waits, money, leaves)))
        # What an order there leaves takes the place of the advice to work it out.
        if waits is None and (project.spares or (leaves is None and not (pays and spare >= NOTHING))):
            text = in_turn(text, project.because)
        told = item if idea is None else name.en
        a_month = None if idea is None else cost
        if pays and spare < NOTHING and waits is None and left > 0:
            return Planned(told, text, None, idea, a_month)
        row = NotNow(
            text=name,
            because=text,
            brief=in_turn(*filter(None, (waits, money))),
            short=short,
            cites=project.cites,
            own_judgement=project.own_judgement,
            goal=item if goal is not None and idea is None else None,
            leaning=item if goal is None and idea is None else None,
            kind=None if idea is None else idea.kind,
            reason="project",
            wanted=True,
            extra_orders=orders,
            a_month=a_month,
        )
        return Planned(told, text, row, idea, a_month)

    def _share_told(self, project: Project) -> bool:
        """Whether what it costs is a share of what the shop told that it spends."""
        known = None if project.more_of is None else self.case.numbers.get(project.more_of.of)
        return known is not None and known.from_shop and known.amount.likely > 0

    def _usually(self, project: Project) -> tuple[float, float]:
        """What it costs once and a month, in the shop's currency: a share of what was told, else by the shop's size."""
        numbers, per = self.case.numbers, self.case.numbers.per_euro
        if project.more_of is not None and self._share_told(project):
            return 0.0, tens(numbers.likely(project.more_of.of) * project.more_of.share * per)
        revenue = self.case.room.revenue.amount.likely if self.case.room.gross_profit is not None else 0.0
        sizes = [each for each in project.sizes if truth(each.when, numbers.facts) is True]
        fitting = [each for each in sizes if each.from_revenue <= revenue] or sizes[:1]
        fits = max(fitting, key=lambda each: each.from_revenue)
        return figures(fits.once.likely * per), tens(fits.upkeep.likely * per)

    def _waits_for(self, project: Project) -> Text | None:
        """What has to be mended first: of several pains the one that was told first."""
        facts, order = self.case.numbers.facts, pains_in_order(self.case.numbers.facts)

        def told_at(wait: Wait) -> int:
            pains = options_of(wait.when, "symptoms")
            return min((place for place, pain in enumerate(order) if pain in pains), default=0)

        wait = min((each for each in project.waits if truth(each.when, facts) is True), key=told_at, default=None)
        return None if wait is None else self._told_in(wait)

    def _told_in(self, wait: Wait) -> Text:
        """What it says, with the number that was told of it."""
        if wait.tells is None:
            return wait.because
        return wait.because.format(**{wait.tells: told_number(self.case, wait.tells)})

    def _leaves_there(self, project: Project) -> tuple[Text | None, float]:
        """What an order leaves once a marketplace keeps its share, or no longer does: as a sum, and in cents."""
        room, share, told = self.case.room, project.takes or project.spares, self.case.numbers.get(FEE)
        if share is not None and told.from_shop and told.amount.likely > 0:
            share = told.amount.likely
        # What a shop that sells nowhere else keeps has such a share off it already.
        theirs = project.takes is not None and self.case.facts.get("sells") == ON_MARKETPLACES
        if share is None or theirs or room.per_order is None or room.orders.amount.likely <= 0:
            return None, math.inf
        currency, leaves = self.case.numbers.currency, room.order_leaves
        basket = room.revenue.amount.likely / room.orders.amount.likely * room.stays * self.case.numbers.per_euro
        fee = round(share * basket, 2)
        # Of an average order the margin has it off as far as orders come through marketplaces already.
        paid = self.case.numbers.get(MARKETPLACE_SHARE)
        part = paid.amount.likely if project.takes and paid.from_shop else 0.0
        off = round(fee * (1 - part), 2)
        left = round(leaves + (fee if project.spares else -off), 2)
        pattern = words.PROJECT_SPARES if project.spares else words.PROJECT_TAKES_MORE if part else words.PROJECT_TAKES
        pattern = words.PROJECT_TAKES_ALL if left <= 0 and not part else pattern
        fills = {"leaves": leaves, "fee": fee, "left": left}
        sums = {key: price(value, value, currency) for key, value in fills.items()}
        shares = {"share": both(percent, share), "part": both(percent, part), "own": both(percent, 1 - part)}
        return pattern.format(**shares, **sums), left

    def _hours_for(self, goal: Goal) -> float:
        """Hours a month of its work that nobody has time for, once the people of now and next are there."""
        hands, after = after_soon(self.case, self.way)
        lacks, starts, able = 0.0, 0.0, set[str]()
        for claim in goal.says:
            doers = {*self.case.knowledge.activity(claim.activity).doers}
            able |= {one.name for one in hands if one.name in after.owners or not doers.isdisjoint(one.roles)}
            lacks += after.uncovered.get(claim.activity, 0.0)
            # Work that is not there yet is in no cover.
            starts += max(0.0, claim.at_least.likely - self.case.work.likely(claim.activity))
        free = sum(after.capacity[name] - after.used[name] for name in able)
        return lacks + max(0.0, starts - free)

    def _row(self, role: str, why: _Why) -> NotNow:
        cites = () if why.rule is None else why.rule.cites
        judged = advice.HOURS_JUDGEMENT if why.rule is None else why.rule.own_judgement
        name = self.case.knowledge.role(role).name
        return NotNow(text=name, because=why.text, cites=cites, own_judgement=judged, role=role, reason=why.reason)
