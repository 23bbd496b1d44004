"""A case: one shop with its people, and everything that follows from the two, each worked out once.

The street of the data: facts, then numbers, then work, then who has the hours for it, then what the shop can pay. Plan,
audit and all other advice branch off here, so that they speak of the same hours.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from ecomteam.knowledge.base import PEAK, Knowledge
from ecomteam.model.days import later
from ecomteam.model.facts import Facts, Value
from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.model.targets import INCOME
from ecomteam.model.team import Person, Team
from ecomteam.shop.anyway import done_anyway, done_at_their_pace, own_pace
from ecomteam.shop.company import STORE_REVENUE, Stores, as_shop_help, has_stores, in_stores, shared
from ecomteam.shop.costs import Pricing, in_bounds, paid_beside, pricing, told_hours
from ecomteam.shop.cover import (
    LEAST,
    NOTHING_ANYWAY,
    UNLIMITED,
    Cover,
    Hands,
    cover,
    hands_of,
    kept_by_owners,
    present,
    trade_hours,
)
from ecomteam.shop.names import beside
from ecomteam.shop.numbers import Numbers
from ecomteam.shop.once import once
from ecomteam.shop.payroll import level
from ecomteam.shop.peak import CLEARLY_MORE, Peak, comes_for, goes_with, short_stay
from ecomteam.shop.people_cost import Each, of_each
from ecomteam.shop.result import RESULT, Gap, gap
from ecomteam.shop.room import BUDGETS, MONTHS, Pays, Room, Season, room
from ecomteam.shop.season import HELPED_OUT, SEASON, busy_numbers, hurts_by_number
from ecomteam.shop.staff import MAKING, PACKING, sends_parcels, team_facts, told_by_people, with_lead
from ecomteam.shop.standing import as_done_here
from ecomteam.shop.told import pains_of
from ecomteam.shop.verdicts import Verdicts
from ecomteam.shop.wishes import wished, with_wishes
from ecomteam.shop.work import CONTRACT_WEEK, FTE_HOURS, Counted, Crew, Impossible, Present, Work, counted, work
from ecomteam.words.departments import UNTOLD

Result = TypeVar("Result")

# Whether what makers are paid is off the margin that was told.
MAKERS = "makers_in_margin"
RENTS_OUT = "rents_out"
NOBODY_NAMED = Person(name="", owner=True, place=Place(""))


class Case:
    """Knowledge and a team, on a day; ``scale`` looks at it with so many times the shop's own numbers."""

    def __init__(
        self,
        knowledge: Knowledge,
        team: Team,
        today: str | None = None,
        scale: float = 1.0,
        there: Present | None = None,
        on_payroll: Sequence[Person] | None = None,
    ) -> None:
        """``there`` are those who measure work today, where this looks at another day or at other people.

        So are ``on_payroll`` those of whom a payroll tells what they cost together.
        """
        self.knowledge = knowledge
        implied = knowledge.implied(team.facts)
        # Goals that lie in targets hold in all that follows as if they had been told.
        self.wished = wished(knowledge, team) if team.targets else ()
        facts = with_wishes({**team.facts, **implied}, self.wished)
        told = msgspec.structs.replace(team, facts=dict(facts)) if implied or self.wished else team
        self.team = as_done_here(knowledge, told, facts)
        # Pains that were told and are taken for another here: of a course where goods are sent.
        self.meant = frozenset[str]() if self.team is told else pains_of(told.facts) - pains_of(self.team.facts)
        self.today = today
        self.scale = scale
        self._there = there
        self._on_payroll = on_payroll
        self._beside: Case | None = None
        # Who comes for the season, of a case that looks at the months without them.
        self._left_out: tuple[Person, ...] = ()
        # What another volume has in common with this one.
        self._smaller: tuple[Numbers, Counted] | None = None
        self._scaled: dict[float, Case] = {}

    def at(self, scale: float) -> "Case":
        """The same shop at so many times its volume; people as they are."""
        if scale == self.scale:
            return self  # and not kept among the others: a circle would outlive the case until somebody looks for it
        if scale not in self._scaled:
            made = Case(self.knowledge, self.team, self.today, scale, self._there, self._on_payroll)
            made.untold_people = self.untold_people
            made.untold_packing = self.untold_packing
            made._left_out = self._left_out
            made._smaller = self.numbers, self._counted
            made._gap, made._level_today = self._gap, self._level_today
            if not any(person.outside and not person.hours_told for person in self.paid):
                # Only hours that a told cost buys may be others at another volume.
                made.there, made.hands = self.there, self.hands
                made.lasting_hands, made.later_hands = self.lasting_hands, self.later_hands
                made._own, made._departments = self._own, self._departments
            made.done_anyway = made._grown(self)
            self._scaled[scale] = made
        return self._scaled[scale]

    def in_months(self, number: int, scale: float) -> "Case":
        """The same after so many months: who has left is gone by then, who was away is back, who goes on leave is away.

        Without a day everybody stays as they are.
        """
        if self.without_guests is not self:
            return self.without_guests.in_months(number, scale)
        if self.today is None or number == 0:
            return self.at(scale)
        people = self.team.people and tuple([_there(one) if one in self.joining else one for one in self.team.people])
        team = msgspec.structs.replace(self.team, people=people)
        then = Case(self.knowledge, team, later(self.today, number), scale, self.there, self.on_payroll)
        then._left_out = self._left_out
        return then

    def joined(self, number: int | None = None) -> "Case":
        """The same with those who have a first day within so many months, or ever, and stay: as if they were there.

        Before that day somebody is as if not in the file, so this is for who is looked for now and begins later.
        """
        new = self.joiners(number)
        if not new:
            return self
        # Of two days those who are there on the earlier one are there on the other too, so their number tells who.
        if len(new) not in self._joined:
            people = [_there(one, starts=None) if one in new else one for one in self.team.people or ()]
            self._joined[len(new)] = self.with_people(people)
        return self._joined[len(new)]

    def joiners(self, number: int | None = None) -> tuple[Person, ...]:
        """Those of ``joined``, in the order of the file."""
        until = None if number is None or self.today is None else later(self.today, number)
        staying = (one for one in self.joining if one.ends is None)
        return tuple([one for one in staying if until is None or (one.starts or "") <= until])

    @once
    def _joined(self) -> "dict[int, Case]":
        return {}

    @once
    def joining(self) -> tuple[Person, ...]:
        """Who has a first day to come; where that of somebody planned has passed, nobody knows whether they came."""
        if self.today is None:
            return ()
        coming = (one for one in self.team.people or () if one.starts is not None and one.starts >= self.today)
        return tuple([one for one in coming if one.status in ("active", "planned") and not one.employed(self.today)])

    @once
    def guests(self) -> tuple[Person, ...]:
        """Who is there, or to come, for the busy months that were told, and goes again: they are paid from these."""
        busy = busy_numbers(self.numbers, self.knowledge)
        some = (one for one in (*self.paid, *self.joining) if comes_for(one, busy)) if busy else ()
        return (*self._left_out, *some)

    @once
    def without_guests(self) -> "Case":
        """The same without those who are there for the busy months only."""
        people = self.team.people or ()
        staying = [one for one in people if one not in self.guests]
        if len(staying) == len(people):
            return self
        other = self.with_people(staying)
        other._left_out = self.guests
        return other

    @once
    def season(self) -> Season | None:
        """What the busy months add to the year, where they were told; orders of exports are an average already."""
        numbers, months = self.numbers, busy_numbers(self.numbers, self.knowledge)
        if not months or any(numbers.get(one).origin == "measured" for one in ("orders_per_month", "monthly_revenue")):
            return None
        low, high = self.peak(self.guests).year(self.hands, months)
        return Season(numbers.likely(PEAK), len(months), (low / numbers.per_euro, high / numbers.per_euro))

    def peak(self, guests: Sequence[Person]) -> Peak:
        """The months of so many more orders, with those who come for them."""
        return Peak(
            knowledge=self.knowledge,
            pricing=self.pricing,
            work=self.work,
            times=self.numbers.likely(PEAK),
            guests=tuple(guests),
            hands_of=self.own_hands,
            usually=self.covered_by,
            owners_told=self.owner_week_told,
            paced=self.done_at_their_pace,
            overwhelms=hurts_by_number(self.numbers),
            at_most=self.season_budget,
            idle=self.idle_owners,
        )

    @once
    def idle_owners(self) -> frozenset[str]:
        """The owners who told how long their week is and not what goes into it, where we count clearly less work."""
        if not self.owner_week_told or any(one.week for one in self.people if one.owner):
            return frozenset()
        found = self.cover
        owners = [name for name in found.owners if found.capacity[name] < UNLIMITED]
        told, counted = sum(found.capacity[name] for name in owners), sum(found.used[name] for name in owners)
        return frozenset(owners) if told > CLEARLY_MORE * counted else frozenset()

    @once
    def season_budget(self) -> float | None:
        """What help on call may cost in a busy month, in the shop's currency: all that a year of the told budget is.

        ``None`` where nobody told a budget: then the season pays for itself.
        """
        numbers = self.numbers
        if not any(map(numbers.is_told, BUDGETS)) or not numbers.get(PEAK).from_shop:
            return None
        pays = Pays(untold=self.untold_people, shared=self.shared, stores=self.stores)
        told = room(numbers, self.paid, self.pricing, self.companies, self.on_payroll, pays).budget
        months = max(1, len(busy_numbers(numbers, self.knowledge)))
        return None if told is None else told * numbers.per_euro * MONTHS / months

    @once
    def season_takes(self) -> float:
        """Euros a month of a told budget that go to help on call, where the season hurts: it comes before all else.

        What the orders on top leave pays for it first, and only the rest is not there for whoever comes all year.
        """
        budget, room, peak = self.season_budget, self.room, self.numbers.likely(PEAK)
        if not budget or self.scale != 1.0 or not hurts_by_number(self.numbers):
            return 0.0
        cost = [each.cost for each in self.peak(self.guests).month(self.hands).lacks if each.cost is not None]
        low, high = sum(each.low for each in cost), sum(each.high for each in cost)
        top = self.numbers.likely("orders_per_month") * (peak - 1)
        brings = top * (room.order_leaves - (room.order_ads if room.ads_grow else 0.0))
        months = max(1, len(busy_numbers(self.numbers, self.knowledge)))
        if room.per_order is None:
            return high * months / MONTHS / self.numbers.per_euro
        return max(0.0, high - brings) * months / MONTHS / self.numbers.per_euro if brings > low else 0.0

    def remembered(self, deed: Callable[["Case"], Result]) -> Result:
        """What a deed makes of this case; it is done once. So rooms above this one keep here what takes them long."""
        if deed not in self._remembered:
            self._remembered[deed] = deed(self)
        result: Result = self._remembered[deed]
        return result

    def remembers(self, deed: Callable[["Case"], Any]) -> bool:
        """Whether that deed was done already."""
        return deed in self._remembered

    @once
    def _remembered(self) -> dict[Callable[["Case"], Any], Any]:
        return {}

    @once
    def people(self) -> tuple[Person, ...]:
        """Who works there now. A team of which nobody told is an owner alone."""
        return with_lead([person for person in self.paid if not person.away(self.today)])

    @once
    def usually(self) -> tuple[Person, ...]:
        """Who works there in a usual month: not whoever is there for the busy ones alone."""
        guests = self.guests
        return tuple([one for one in self.people if one not in guests]) if guests else self.people

    @once
    def paid(self) -> tuple[Person, ...]:
        """Who is employed or engaged now: who works, and who is away for a time."""
        if self.team.people is None:
            return (NOBODY_NAMED,)
        return tuple([person for person in self.team.people if person.employed(self.today)])

    @once
    def away(self) -> tuple[Person, ...]:
        """Who is paid and does no work for a time."""
        return tuple([person for person in self.paid if person.away(self.today)])

    @once
    def lasting(self) -> tuple[Person, ...]:
        """Who is there now and stays: somebody who goes before long is no answer to work that stays."""
        return tuple([person for person in self.people if self._stays(person)])

    @once
    def leaving(self) -> tuple[Person, ...]:
        """Who is paid now and goes within ``leaving_months``, the first first; without a day nobody can say.

        Not who came for the busy months, or for a short while: they go by design. But who will be away for a time.
        """
        for_good = [one for one in self.going if one not in self.seasonal and not short_stay(one)]
        return tuple(sorted([*for_good, *self.leaves], key=self.goes_on))

    @once
    def leaves(self) -> tuple[Person, ...]:
        """Who will be away for so long that somebody stands in, and is back after it: their work stays theirs."""
        if self.today is None:
            return ()
        return tuple([one for one in self.lasting if "" < (self._leave_of(one) or "") <= self._horizon])

    def goes_on(self, person: Person) -> str:
        """The day of somebody who goes: the first of a leave, or the last that they are there."""
        return (self._leave_of(person) if self._stays(person) else person.ends) or ""

    def _leave_of(self, person: Person) -> str | None:
        return person.leave_ahead(self.today or "", self.knowledge.threshold("leave_weeks"))

    @once
    def going(self) -> tuple[Person, ...]:
        """The same with whoever came for a while, but not for the season: what they do may be work that stays."""
        if self.today is None:
            return ()
        going = [one for one in self.paid if not self._stays(one) and one not in self.seasonal]
        return tuple(sorted(going, key=lambda one: one.ends or ""))

    @once
    def seasonal(self) -> tuple[Person, ...]:
        """Who goes before long as the season does: by their days, or as one more pair of hands that goes with it."""
        return tuple([one for one in self.paid if not self._stays(one) and self._seasonal(one)])

    def _stays(self, person: Person) -> bool:
        """Whether nobody need think yet of the day on which somebody goes."""
        if person.ends is None:
            return True
        return self.today is not None and person.ends > self._horizon and person not in self.guests

    @once
    def _horizon(self) -> str:
        assert self.today is not None
        return later(self.today, self.knowledge.threshold("leaving_months"))

    def _seasonal(self, person: Person) -> bool:
        """Whether somebody is there for the season, by their days or as one more pair of hands that goes with it."""
        if person in self.guests:
            return True
        busy = busy_numbers(self.numbers, self.knowledge)
        if person.owner or not goes_with(person, busy):
            return False
        leads = self.knowledge.leading_roles
        helps = [self.knowledge.role(held.role).department in HELPED_OUT for held in person.roles]
        hands = bool(helps) and all(helps) and leads.isdisjoint(held.role for held in person.roles)
        others = {held.role for one in self.people if one is not person and self._stays(one) for held in one.roles}
        return hands and all(held.role in others for held in person.roles)

    @property
    def established(self) -> bool:
        """Whether a company was there before the shop."""
        return self.numbers.facts.get("company") == "established"

    @once
    def sourced(self) -> Mapping[str, Sourcing]:
        """By role how it is there today, by whoever is no owner; of several the first."""
        found: dict[str, Sourcing] = {}
        for person in self.people:
            for held in () if person.owner else person.roles:
                found.setdefault(held.role, person.sourcing)
        return found

    @once
    def numbers(self) -> Numbers:
        facts = {**self._told_by_people, **self.team.facts}
        beside = self._smaller[0] if self._smaller else None if self._beside is None else self._beside.numbers
        return Numbers(self.knowledge, facts, self.scale, self.team.measured, beside, self.team.told_per)

    @once
    def _told_by_people(self) -> Mapping[str, Value]:
        found = told_by_people(self.people)
        if self.team.facts.get(RENTS_OUT) is True:
            # Of who rents out these hands clean and mend what comes back.
            found["makes_products"] = False
        return found

    @once
    def there(self) -> Present:
        """The people of today, as the measure of what the work takes that they are there for, or told hours of."""
        if self._there is not None:
            return self._there
        found, rest = self._present, self.rest_of_week
        crews = {name: Crew(counted + hours) for name, (counted, hours) in rest.items()}
        return msgspec.structs.replace(found, crews={**found.crews, **crews}) if crews else found

    @once
    def _present(self) -> Present:
        hours = self.owner_hours if self.team.pace else UNLIMITED
        return present(self.knowledge, self.usually, self.roles_elsewhere, hours, self.bought)

    @once
    def rest_of_week(self) -> Mapping[str, tuple[float, float]]:
        """By the work with which somebody cannot keep up the hours a month that are counted for it, and those of the
        owners' told week that are counted for nothing at all: that they idle is what the pain denies.
        """
        there = self._present
        names = self._takes_rest - (self.team.pace.keys() | there.crews.keys() | there.told.keys())
        if not names or not self.owner_week_told or self.has_other_work:
            return {}
        count = work(counted(self.numbers.unscaled, self.team.pace, there), self._led_elsewhere, self._staff)
        owners = sum(one.hours for one in self._own if one.owner)
        others = sum(one.hours for one in self._own if not one.owner and one.hours < UNLIMITED)
        rest = owners - max(0.0, count.hours.likely - others)
        name = min(names)
        if count.likely(name) <= 0 or rest < self.knowledge.threshold("rest_counts") * WEEKS:
            return {}
        return {name: (count.likely(name), rest)}

    @once
    def _takes_rest(self) -> frozenset[str]:
        """The work with which somebody cannot keep up who therefore has no idle hours."""
        said, rows = self.team.facts.get("symptoms"), self.knowledge.symptoms
        pains = [rows[one] for one in said if one in rows] if isinstance(said, frozenset) else ()
        return frozenset([claim.activity for pain in pains for claim in pain.says if claim.takes_rest])

    @property
    def on_payroll(self) -> Sequence[Person]:
        """Those who are paid today: a payroll tells what they cost together."""
        return self.paid if self._on_payroll is None else self._on_payroll

    @once
    def _counted(self) -> Counted:
        beside = self._smaller[1] if self._smaller else None if self._beside is None else self._beside._counted
        return counted(self.numbers, self.team.pace, self.there, beside)

    @property
    def impossible(self) -> Mapping[str, Impossible]:
        """By activity the measures that were told and that nobody can have meant as they were read."""
        return self._counted.impossible

    @once
    def work(self) -> Work:
        beside, led = self._beside, (self._led_elsewhere, self._staff)
        if (
            beside is not None
            and led == (beside._led_elsewhere, beside._staff)
            and self._counted.same_hours(beside._counted)
        ):
            return beside.work
        return work(self._counted, *led)

    @once
    def _staff(self) -> float | None:
        """The people beside the owners, in FTE; an outside company leads its own."""
        if self.team.people is None:
            return None
        full = self.knowledge.threshold(FTE_HOURS)
        return sum(each.hours for each in self._own if not each.owner and each.hours < UNLIMITED) / full

    @once
    def _elsewhere(self) -> frozenset[str]:
        """The activities that departments do: those whose first choice is one of their roles."""
        theirs = self.roles_elsewhere
        first_done_by = self.knowledge.first_done_by
        return frozenset([name for role in theirs for name in first_done_by.get(role, ())])

    @once
    def _led_elsewhere(self) -> frozenset[str]:
        """The same with what a company makes and brings itself: it led its workshop before the shop was there."""
        return self._elsewhere.union(self.knowledge.crews) if self.established else self._elsewhere

    @once
    def roles_elsewhere(self) -> frozenset[str]:
        """The roles of departments that the company has: beside them nobody of the kind is hired for the shop."""
        return frozenset([role for each in self._departments for role in each.roles])

    @once
    def owner_hours(self) -> float:
        """What one owner works in a month: as told, or as is usual."""
        if self.numbers.is_told("owner_hours_per_week"):
            return self.numbers.likely("owner_hours_per_week") * WEEKS
        usual = "owner_week_with_stores" if has_stores(self.numbers.facts) else "owner_week"
        return self.knowledge.threshold("owner_week_established" if self.established else usual) * WEEKS

    @property
    def has_other_work(self) -> bool:
        """Whether there is a company or stores beside the web shop, which take the hours of owners too."""
        return self.established or has_stores(self.numbers.facts)

    @once
    def owner_week_told(self) -> bool:
        """Whether somebody said how many hours the owners work."""
        owners = [person for person in self.people if person.owner]
        each = all(person.hours_per_week is not None or person.fte is not None for person in owners)
        return bool(owners) and (each or self.numbers.is_told("owner_hours_per_week"))

    @once
    def hands(self) -> tuple[Hands, ...]:
        return self.hands_of(self.usually)

    @once
    def kept(self) -> frozenset[str]:
        """What an owner told to have: of such work nobody takes any who only stands in for it."""
        return kept_by_owners(self.knowledge, self.hands)

    @once
    def crewed(self) -> Mapping[str, str]:
        """The work that a crew of today's is the measure of and does, with its role: nobody else is one more hand."""
        enough = self.knowledge.threshold("crew_weeks") * self.knowledge.threshold(FTE_HOURS) - LEAST
        return {name: role for name, role in self.knowledge.crews.items() if trade_hours(self.hands, role) >= enough}

    def stands_in(self, activity: str, roles: Iterable[str]) -> bool:
        """Whether somebody of these roles may take a part of it who is not the first choice for it."""
        if activity in self.crewed:
            return False
        return activity not in self.kept or not self.knowledge.near_doers[activity].isdisjoint(roles)

    @once
    def lasting_hands(self) -> tuple[Hands, ...]:
        return self.hands_of(self.lasting)

    @once
    def later_hands(self) -> tuple[Hands, ...]:
        """Those who stay, with whoever will be back: what work of a far day is looked at with."""
        if not self.away:
            return self.lasting_hands
        return self.hands_of([person for person in self.paid if self._stays(person)])

    def bought(self, person: Person) -> float | None:
        """The hours a month that the told cost of somebody outside pays for, where no hours were told; else nothing."""
        return self.pricing.buys(person)

    def own_hands(self, people: Sequence[Person]) -> list[Hands]:
        """Those of these people, without any department."""
        hands, theirs = hands_of(self.knowledge, people, self.owner_hours, self.bought), self.in_stores
        if not theirs:
            return hands
        return [msgspec.structs.replace(one, hours=0.0) if one.name in theirs else one for one in hands]

    def hands_of(self, people: Sequence[Person]) -> tuple[Hands, ...]:
        seen = [*self._own] if people is self.usually else self.own_hands(people)
        if names := self.there.names:
            seen = [each if each.name in names else msgspec.structs.replace(each, new=True) for each in seen]
        if self.untold_people:
            hours = self.untold_people * self.knowledge.threshold(FTE_HOURS)
            seen.append(Hands(name=beside(UNTOLD), roles=self.knowledge.doing_roles, hours=hours, department=True))
        if self.untold_packing:
            seen.append(Hands(name=beside(UNTOLD), roles=(PACKING,), hours=self.untold_packing, department=True))
        return (*seen, *self._departments)

    @once
    def _own(self) -> Sequence[Hands]:
        """The hands of a usual month, without any department."""
        return self.own_hands(self.usually)

    @once
    def _departments(self) -> Sequence[Hands]:
        told = self.numbers.facts.get("departments")
        if told is None and self.established:
            # Who packs in the shop's own team would not, if a warehouse did.
            packs = any(person.holds(PACKING) for person in self.people)
            small = self.numbers.is_told("company_employees") and self._employees < self.knowledge.threshold(
                "people_with_departments"
            )
            told = frozenset() if packs or small else USUAL_DEPARTMENTS
        # No warehouse makes what a shop sells, nor does who buys it: makers are named, or counted by what they make.
        every_role = self.knowledge.roles_by_department.items()
        roles = {name: tuple([role for role in of if role not in MAKING]) for name, of in every_role}
        if self.established:
            # What an owner told to have, no department has of which nobody told.
            own = {held.role for person in self.people if person.owner for held in person.roles}
            every = {name: of for name, of in EVERY_COMPANY.items() if own.isdisjoint(of)}
            roles |= every
            told = frozenset({*(told if isinstance(told, frozenset) else ()), *every})
        return [
            Hands(name=beside(name), roles=roles[DEPARTMENTS.get(name, name)], hours=UNLIMITED, department=True)
            for name in sorted(told if isinstance(told, frozenset) else ())
            if DEPARTMENTS.get(name, name) in roles
        ]

    @property
    def _employees(self) -> float:
        return self.numbers.get("company_employees").amount.low / self.scale

    @once
    def untold_people(self) -> float:
        """How many work in a company that is the shop, beside its owners, where nobody told of any of them.

        They are paid, and do what there is; what each does is the first thing to ask. Where some are named, nobody
        knows what the others work and cost.
        """
        told = self.numbers.facts.get("company") == "new" and self.numbers.is_told("company_employees")
        if not told or any(not person.owner for person in self.paid):
            return 0.0
        return max(0.0, self._employees - max(1, len(self.paid)))

    @once
    def unnamed(self) -> float:
        """How many work in the company whom nobody named beside those who are, or that one may be for all we know.

        What they do and cost is unknown: no hours and no pay is counted of them, and of nothing it is sure that nobody
        does it, or that nobody leads. A company that was there before has other work for them.
        """
        if self.team.people is None or self.established or self.untold_people:
            return 0.0
        if not self.numbers.is_told("company_employees"):
            return 0.0
        named = sum(person.count for person in self.paid if person.owner or not person.outside)
        others = math.floor(self._employees) - named
        # Who counts people counts themselves or not.
        return float(others) if others > 1 else 0.0

    @once
    def untold_packing(self) -> float:
        """Hours a month of packing that somebody must do today of whom nobody told; 0 but where a full-timer is short.

        Orders that arrive have been packed: who does not tell by whom has not told that nobody does it.
        """
        if self.scale != 1.0:
            return Case(self.knowledge, self.team, self.today, there=self._there).untold_packing
        if self.established or "fulfilment" in self.team.facts:
            return 0.0
        if self.untold_people:
            return 0.0
        packing, full_time = self.knowledge.first_done_by[PACKING], self.knowledge.threshold(FTE_HOURS)
        # Of less packing than that nobody has to be short, whoever does what.
        if sum(map(self.work.likely, packing)) < full_time - LEAST:
            return 0.0
        seen = self._covered(tuple(self._own), NOTHING_ANYWAY)
        short = sum(seen.uncovered.get(name, 0.0) for name in packing)
        return short if short >= full_time else 0.0

    @once
    def done_anyway(self) -> Mapping[str, float]:
        """As ``done_anyway`` in its room; decided at today's volume, so that what more orders ask for is asked for.

        Of what people do at a pace of their own more orders ask for hours at that pace.
        """
        if self.scale != 1.0:
            return self._grown(Case(self.knowledge, self.team, self.today, there=self._there))
        paced = self.done_at_their_pace
        return done_anyway(self.knowledge, self.numbers, self.work, self.lasting, self.hands, self.cover, paced)

    def _grown(self, smaller: "Case") -> Mapping[str, float]:
        """What is done anyhow at another volume, with more hours where people have a pace of their own."""
        then, now = self.work.likely_hours, smaller.work.likely_hours
        more = {name: then.get(name, 0.0) / now[name] for name in smaller.own_pace if now[name]}
        return {name: hours * more.get(name, 1.0) for name, hours in smaller.done_anyway.items()}

    @once
    def own_pace(self) -> frozenset[str]:
        """The work of which those who are there for it are the measure today."""
        return own_pace(self.knowledge, self.done_at_their_pace, self.hands)

    def waiting(self, cover: Cover) -> Mapping[str, float]:
        """By activity the hours a month that wait in a cover: nobody has them, and they are not done anyhow."""
        anyway, uncovered = self.done_anyway, cover.uncovered
        if not anyway:
            return uncovered
        found = {name: hours - anyway.get(name, 0.0) for name, hours in uncovered.items()}
        return {name: hours for name, hours in found.items() if hours > LEAST}

    def waiting_hours(self, cover: Cover) -> float:
        """All hours a month that wait in a cover."""
        return sum(self.waiting(cover).values())

    @once
    def cover(self) -> Cover:
        """Who does what today."""
        return self._covered(self.hands, NOTHING_ANYWAY)

    def covered_by(self, hands: Sequence[Hands]) -> Cover:
        """Who does what with these hands; a plan and an audit come to the same ones in several ways."""
        return self._covered(tuple(hands), self.done_anyway)

    def _covered(self, hands: tuple[Hands, ...], anyway: Mapping[str, float]) -> Cover:
        key = (hands, tuple(anyway.items()), tuple(self.done_at_their_pace))
        if key not in self._covers:
            self._covers[key] = cover(self.knowledge, self.work, hands, anyway, self.done_at_their_pace)
        return self._covers[key]

    @once
    def done_at_their_pace(self) -> Mapping[str, str]:
        """As ``done_at_their_pace`` in the room of what is done anyhow."""
        return done_at_their_pace(self.knowledge, self.numbers, self.work)

    @once
    def _covers(self) -> dict[tuple[tuple[Hands, ...], tuple[tuple[str, float], ...], tuple[str, ...]], Cover]:
        return {} if self._beside is None or self.work is not self._beside.work else self._beside._covers

    @once
    def pricing(self) -> Pricing:
        """The prices of its country; where that is not told, of the country that its currency points to."""
        facts = dict(self.team.facts)
        if self.scale != 1.0 and "orders_per_month" in facts:
            facts["orders_per_month"] = self.numbers.likely("orders_per_month")
        facts.setdefault("country", USUAL_COUNTRIES.get(self.numbers.currency, "NL"))
        # Who asks by the order asks for those that there are at this volume, told or not.
        facts |= {unit: volume for unit in self.knowledge.price_units if (volume := self._volume(unit)) > 0}
        made = pricing(self.knowledge, facts, self.team.rates, told_hours(self.knowledge, self.on_payroll))
        if made.country is None:
            return made
        made = msgspec.structs.replace(made, paid=paid_beside(made, self.on_payroll))
        return msgspec.structs.replace(made, level=self._pay_level(made))

    def _pay_level(self, tables: Pricing) -> float | None:
        """How many times what tables say those who are employed are paid, by what they were told to cost together."""
        if self.scale != 1.0:
            return self._level_today
        if self.untold_people or self.unnamed:
            return None
        return in_bounds(level(self.numbers, self.on_payroll, tables))

    @once
    def _level_today(self) -> float | None:
        """The same at today's volume, which is that of every other volume."""
        return self._paid_today.pricing.level

    def _volume(self, unit: str) -> float:
        """How many a month; an amount of money in the shop's currency."""
        return self.numbers.likely(unit) * (self.numbers.per_euro if unit in self.knowledge.money_facts else 1.0)

    @once
    def room(self) -> Room:
        return self._room(self._gap)

    def _room(self, gap: Gap | None) -> Room:
        owners = self.owner_pay / self.numbers.per_euro
        parts = {**self.shared, **{name: 1 - part for name, part in self.in_margin.items()}}
        # What owners live on is settled by today's volume, so that more orders never leave less for help.
        wish, today = self._wished_income, self.scale == 1.0
        pays = Pays(
            untold=self.untold_people,
            living=self.usual_living if today or wish is None else self._paid_today.room.living,
            wish=wish if today else None,
            shared=parts,
            gap=gap,
            owners=owners,
            stores=self.stores,
        )
        there = self.paid if self.season is None else [one for one in self.paid if one not in self.guests]
        return room(self.numbers, there, self.pricing, self.companies, self.on_payroll, pays, self.season)

    @once
    def _gap(self) -> Gap | None:
        """What the shop says that it keeps, beside what we count of it with those who are paid today."""
        told = self.numbers.get(RESULT)
        if not told.from_shop:
            return None
        today = self._paid_today
        counted = today._room(None)
        if counted.rest is None:
            return None
        usual = counted.rest - counted.busy.likely + counted.owners
        guessed = [one for one in today.paid if one.name in counted.estimated]
        law = today.pricing.at_least(guessed) / self.numbers.per_euro / max(1.0, counted.estimated_cost)
        least = min(1.0, max(self.knowledge.threshold("least_pay"), law))
        busy = counted.busy.likely if self.team.told_per.get(RESULT) == "year" else 0.0
        return gap(told, usual, counted.estimated_cost, least, busy)

    @property
    def _paid_today(self) -> "Case":
        """The shop at today's volume with those of whom a payroll and a result were told.

        Where that is this one it is not kept: a circle would outlive it until somebody looks for it.
        """
        return self._paid_otherwise or self

    @once
    def _paid_otherwise(self) -> "Case | None":
        if self.scale == 1.0 and tuple(self.on_payroll) == self.paid:
            return None
        away = [one for one in self.team.people or () if one not in self.paid and one not in self.on_payroll]
        people = None if self.team.people is None else (*self.on_payroll, *away)
        team = msgspec.structs.replace(self.team, people=people)
        return Case(self.knowledge, team, self.today, 1.0, self._there, self._on_payroll)

    @once
    def makers(self) -> Mapping[str, float]:
        """By name, of those employed to make what is sold, the part of their hours that is for that."""
        week, found = self.knowledge.threshold(CONTRACT_WEEK), dict[str, float]()
        for person in self.paid:
            whole = person.whole(week)
            part = sum(fte for role, fte in person.shares(week).items() if role in MAKING)
            if not (person.owner or person.outside) and part > 0 and whole > 0:
                found[person.name] = min(1.0, part / whole)
        return found

    @property
    def in_margin(self) -> Mapping[str, float]:
        """The same of those whose pay is off the margin already, as it was told."""
        told = self.numbers.facts.get(MAKERS) is True and self.numbers.get("contribution_per_order").origin != "told"
        return self.makers if told else {}

    @once
    def people_cost(self) -> Mapping[str, Each]:
        """By name what each of those who are there costs, as the room counts it."""
        room = self.room
        each = of_each(self.people, self.pricing, self.companies, self.shared, room.gap, room.payroll)
        return {one.person.name: one for one in each}

    @once
    def shared(self) -> Mapping[str, float]:
        """By name, of who serves a whole company that was there before, the part of their hours that is the shop's."""
        theirs = dict.fromkeys(sorted(self.in_stores), 0.0)
        if not self.established:
            return theirs
        week = self.knowledge.threshold(CONTRACT_WEEK)
        return {**shared(self.people, self.roles_elsewhere, self.cover, week), **theirs}

    @once
    def in_stores(self) -> frozenset[str]:
        """Who stands in the stores of a shop that has some: neither their hours nor their pay is the web shop's."""
        return in_stores(self.paid, self.numbers.facts)

    @once
    def stores(self) -> Stores | None:
        """What its stores turn over and leave a month, in euros; ``None`` where it has none, or a company pays."""
        if self.established or not has_stores(self.numbers.facts):
            return None
        known, per = self.numbers.get(STORE_REVENUE), self.numbers.per_euro
        there = [as_shop_help(one) for one in self.paid if one.name in self.in_stores]
        costs = zip(there, self.pricing.people(there), strict=True)
        return Stores(
            revenue=known.amount.likely if known.from_shop else None,
            margin=self.numbers.likely("gross_margin"),
            people=tuple(one.name for one in there),
            cost=sum(sum(each) / 2 * one.count for one, each in costs) / per,
        )

    @property
    def owner_living(self) -> float:
        """What the shop leaves its owners to live on."""
        return self.room.living

    @property
    def _wished_income(self) -> float | None:
        """What owners want to have beside what they are paid; who wants to break even has not said what of."""
        income = self.team.targets.get(INCOME)
        wants = income is not None and income.to > 0
        return max(0.0, income.to - self.owner_pay) / self.numbers.per_euro if income is not None and wants else None

    @once
    def usual_living(self) -> float:
        """For part of a full week in it, that part; whoever owns a company that was there before lives on that.

        In a country without wages it is as much less as what the shop itself pays is less than in the Netherlands.
        """
        if self.established:
            return 0.0
        owners = [person for person in self.paid if person.owner]
        week = sum(hands.hours for hands in self.own_hands(owners)) / WEEKS
        part = min(1.0, week / self.knowledge.threshold(CONTRACT_WEEK))
        return self.knowledge.threshold("owner_living") * part * self._beside_home

    @property
    def _beside_home(self) -> float:
        """How many times what is usual in the Netherlands is paid in a country without wages, as told; 1 elsewhere."""
        country = self.pricing.country
        unknown = country is not None and country.employment is None
        return min(1.0, self.pricing.beside_home or 1.0) if unknown else 1.0

    @once
    def owner_pay(self) -> float:
        """What owners are told to cost a month, in the shop's currency: theirs already, and in what people cost."""
        return sum((self.pricing.told(one) or 0.0) * one.count for one in self.paid if one.owner)

    def other_costs(self, gross_profit: float) -> float:
        """What is usual beside goods, people and premises where such a gross profit is made (E-012), as it is given."""
        return self.knowledge.threshold("other_costs") * max(0.0, gross_profit)

    @once
    def companies(self) -> Mapping[str, Cost]:
        """By name the outside companies of which neither price nor hours were told: what they ask for what they do."""
        found: dict[str, Cost] = {}
        for person in self.people:
            if not _nothing_told(person) or self.pricing.told(person) is not None or sends_parcels(person):
                continue
            work = self.cover.by(person.name)
            role = person.roles[0].role
            asked = self.pricing.agency(role, sum(work.values()), work, self.work.likely)
            if asked is not None:
                found[person.name] = asked
        return found

    @once
    def facts(self) -> Facts:
        """As told, money in euros, with what follows from the people at work where these are known: what rules read."""
        told = self._all_year
        # Of a team that nobody told of nothing is known, not that it is one person.
        return told if self.team.people is None else team_facts(told, self.people, self.leaving)

    @once
    def facts_with_usual(self) -> Facts:
        """As told, and where nobody told, what is usual, with what follows from the people at work."""
        told = self.numbers.facts
        return told if self.team.people is None else team_facts(told, self.people, self.leaving)

    @property
    def _all_year(self) -> Facts:
        """What is told, but for a season that hurts and is known: help in its months answers it, nobody who stays.

        Nor do orders call for somebody who checks them that customers chose wrong, or that a carrier breaks.
        """
        told, symptoms = self.numbers.sure, self.numbers.facts.get("symptoms")
        if told.get("redo_cause") in ("customers_choice", "on_the_way"):
            told = {fact: value for fact, value in told.items() if fact != "redo_rate"}
        if not (isinstance(symptoms, frozenset) and hurts_by_number(self.numbers)):
            return told
        return {**told, "symptoms": symptoms - {SEASON}}

    def has_work_of(self, role: str) -> bool:
        """Whether the shop may have any of the work that is a role's before anybody's."""
        own = self.knowledge.first_done_by.get(role)
        return own is None or not self._gone.issuperset(own)

    @once
    def _gone(self) -> frozenset[str]:
        """The work of which it was told that the shop has none."""
        there = zip(
            self.knowledge.catalogue.activities, self.knowledge.activities_there(self.numbers.sure), strict=True
        )
        return frozenset(activity.id for activity, exists in there if exists is False)

    @once
    def verdicts(self) -> Verdicts:
        return Verdicts(self.knowledge, self.facts)

    def with_facts(self, facts: Facts) -> "Case":
        """The same shop where other facts are told; what these do not decide is not worked out again.

        Another value of a fact is one of its own period.
        """
        told, before = self.team.told_per, self.team.facts
        per = {fact: period for fact, period in told.items() if facts.get(fact) == before.get(fact)} if told else told
        team = msgspec.structs.replace(self.team, facts=dict(facts), told_per=per)
        other = Case(self.knowledge, team, self.today, self.scale, self._there, self.on_payroll)
        other._left_out = self._left_out
        if not (self._takes_rest or other._takes_rest):
            # Else hours that are left over are others where other work is told.
            other._there, other._beside = self.there, self
        return other

    def with_people(self, people: Sequence[Person]) -> "Case":
        """The same shop with other people."""
        team = msgspec.structs.replace(self.team, people=tuple(people))
        other = Case(self.knowledge, team, self.today, self.scale, self.there, self.on_payroll)
        other._left_out, other._gap = self._left_out, self._gap
        if other._told_by_people == self._told_by_people:
            other.numbers, other._counted = self.numbers, self._counted
        return other


def _nothing_told(person: Person) -> bool:
    """An outside company of which nobody told how many hours it works."""
    hours = person.fte is None and person.hours_per_week is None and all(held.fte is None for held in person.roles)
    return person.sourcing == "agency" and hours and bool(person.roles) and person.count == 1


def _there(person: Person, **dates: None) -> Person:
    return msgspec.structs.replace(person, status="active", **dates)


# An existing company whose departments nobody told has a warehouse at least, which sends the shop's parcels too.
USUAL_DEPARTMENTS = frozenset({PACKING})
# Every company that was there before keeps its books and buys what it sells.
EVERY_COMPANY = {"finance": ("bookkeeper",), "buying": ("buyer",)}
USUAL_COUNTRIES = {"USD": "US", "GBP": "GB"}
# What the question calls a department, where the catalogue's roles call it otherwise.
DEPARTMENTS = {"it": "technology", "customer_service": "service", "products": "product", "purchasing": "product"}
