"""What work costs: always a range with its basis, never a guess for a country without figures.

Hours are net: worked, leave and sickness taken off. Somebody who is employed is paid for those too; a freelancer and an
outside company are paid for what they work, or for each order, contact or product.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from math import exp, floor, hypot, log, log10, sqrt
from operator import attrgetter
from types import MappingProxyType

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.facts import Facts
from ecomteam.model.figures import Country, Employment, Minimum, Rate, Wage
from ecomteam.model.hours import WEEKS
from ecomteam.model.makeorbuy import Cheaper
from ecomteam.model.money import Beyond, PayRatio, Price
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import OwnRate, Person
from ecomteam.model.text import Text
from ecomteam.shop.staff import PACKING, sends_parcels
from ecomteam.words import costs as words
from ecomteam.words.lists import commas, in_turn, lowered
from ecomteam.words.numbers import both, cents, numeral, percent, span, symbol, written

Range = tuple[float, float]
# A role, where it is held, and the FTE it gets.
Work = tuple[str, Sourcing, float]

# Middles closer than this share of the dearer one are as good as the same.
ALIKE = 0.15
# Whoever told one of these has told what sending an order costs, whoever does it.
SENDING_TOLD = ("shipping_cost_per_order", "contribution_per_order")
NO_COMPANIES: Mapping[str, Cost] = MappingProxyType({})
NOT_BEYOND = Beyond(above=1.0, low=0.0, high=0.0)
# What an hour of help costs, as it was told of a country without wages.
HOUR_COST = "hour_cost"
# The country whose pay and prices stand in where a country publishes none of its own.
HOME = "NL"


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """What an outside party asks a month for some of the work."""

    price: Price
    cost: Cost


class _Pay(msgspec.Struct, frozen=True, eq=False):
    """Gross pay an hour, as the tables count it, or what a net hour costs: before anything is rounded.

    ``likely`` is the median where a table has one; else it lies as many times above the low end as below the high one.
    Each is kept by who made it and is no other's equal, so that nobody has to compare texts to find it again.
    """

    low: float
    likely: float
    high: float
    basis: Text
    cites: tuple[str, ...]

    def times(self, low: float, high: float, *, basis: Text, cites: tuple[str, ...] = ()) -> "_Pay":
        """So many times as much; that both are at the same end at once is no part of the middle half of the two."""
        middle = sqrt(low * high)
        likely = self.likely * middle
        down = hypot(log(self.likely / self.low), log(middle / low))
        up = hypot(log(self.high / self.likely), log(high / middle))
        return _Pay(likely / exp(down), likely, likely * exp(up), basis, tuple(dict.fromkeys((*self.cites, *cites))))

    def at_least(self, least: float, near: float, basis: Text) -> "_Pay":
        """As it is, but no less than so much; who is paid near that earns up to ``near`` times as much."""
        if self.low >= least:
            return self
        high = max(self.high, least * near)
        likely = max(self.likely, least, sqrt(least * high) if self.likely < least else 0.0)
        return _Pay(least, likely, high, _with(self.basis, basis), self.cites)

    def told(self, times: float, apart: float) -> "_Pay":
        """So many times as much by what the shop itself pays, whose ends are no further from that than ``apart``."""
        likely = self.likely * times
        low, high = max(self.low * times, likely * (1 - apart)), min(self.high * times, likely * (1 + apart))
        return _Pay(low, likely, high, _with(self.basis, words.AS_YOU_PAY.format(times=both(cents, times))), self.cites)


class Pricing(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The figures that hold for one shop: its country's tables and its own rates, which win for its own hands.

    ``paid`` is by role and form how many times what these say the shop was told to pay for it, ``level`` the same of
    all that are employed, where that was told of them together. ``told_hours`` are what an hour of those who are there
    was told to cost, by role, in a country whose wages nobody publishes.
    """

    knowledge: Knowledge
    country: Country | None
    own: tuple[OwnRate, ...] = ()
    facts: Facts = {}
    paid: Mapping[tuple[str, Sourcing], float] = MappingProxyType({})
    level: float | None = None
    told_hours: tuple[tuple[str, float], ...] = ()

    def hourly(self, role: str, sourcing: Sourcing) -> Cost | None:
        """The cost of one net hour of a role; ``None`` where it is not bought by the hour, or nothing is known."""
        hour = None if sourcing == "agency" and role in self._wholes else self._hour(role, sourcing)
        return self._cost(hour.low, hour.high, hour.basis, hour.cites, finer=100) if hour else None

    def gross_hour(self, role: str) -> Cost | None:
        """What an employee gets for an hour of the contract, before tax; ``None`` where no pay is known."""
        own = any(own.role == role for own in self.own)
        pay = None if self.country is None or own else self._pay(role)
        if pay is not None and (times := self._as_told(role, "in_house")) is not None:
            pay = self._no_less_than_law(pay.told(times, self._apart), gross=True)
        return self._cost(pay.low, pay.high, pay.basis, pay.cites, finer=100) if pay else None

    @cached_property
    def charges(self) -> float | None:
        """How many times a salary it is what an employer pays, in the middle; ``None`` where nobody can say."""
        employment = None if self.country is None else self.country.employment
        return None if employment is None else round((employment.overhead_low + employment.overhead_high) / 2, 2)

    def month(self, role: str, sourcing: Sourcing, net_hours: float) -> Cost | None:
        """The cost of so many net hours a month; of a company that asks by the order, whatever the hours."""
        price = self._wholes.get(role) if sourcing == "agency" else None
        if price is not None:
            return self._asked(price, {"hour": net_hours})
        hour = self._hour(role, sourcing)
        if hour is None:
            return None
        return _for_hours(hour, net_hours, self.currency, self._step)

    def least_hour(self, role: str, sourcing: Sourcing, hours: float) -> float | None:
        """An hour costs no less where it is one of so many a month or more, however their sum is rounded."""
        hour = self._hour(role, sourcing)
        return None if hour is None else (hour.low + hour.high) / 2 - self._step / hours

    def monthly(self, role: str, sourcing: Sourcing, fte: float) -> Cost | None:
        """The cost of ``fte`` of a role for a month."""
        return self.month(role, sourcing, fte * self.knowledge.threshold("fte_hours")) if self.country else None

    @cached_property
    def usual_wage(self) -> Range:
        """What somebody costs full time, in the shop's currency, of whom nobody told what they do: most lend a hand."""
        costs = [cost for role in sorted(self.knowledge.all_rounders) if (cost := self.monthly(role, "in_house", 1.0))]
        least = min(costs, key=lambda cost: cost.high, default=None)
        return (0.0, 0.0) if least is None else (least.low, least.high)

    @cached_property
    def beside_home(self) -> float | None:
        """How many times what the Netherlands say whoever lends a hand is paid here; ``None`` where nobody knows."""
        home, (low, high) = self._at_home, self.usual_wage
        there = (0.0, 0.0) if home is None else home.usual_wage
        return (low + high) / sum(there) if high and there[1] else None

    def outside(self, activities: Collection[str], volumes: Mapping[str, float]) -> Quote | None:
        """The outside party that does most of these activities, at what it asks for these volumes a month.

        ``None`` where nobody is known who does any of them by a unit whose volume is known.
        """
        best: tuple[tuple[int, bool, float], Quote] | None = None
        for price, own_country in self._prices:
            done = len(set(price.activities) & set(activities))
            rank = (done, own_country, price.takes)
            if done and (best is None or rank > best[0]) and (cost := self._asked(price, volumes)):
                best = rank, Quote(price=price, cost=cost)
        return best[1] if best else None

    def by_volume(self, role: str, activities: Iterable[str]) -> Mapping[str, Price]:
        """By activity the outside party that asks for it by a volume which is known: its own country's comes first.

        Whoever does the whole work of a role by a unit of it asks for nothing beside that.
        """
        if role in self._wholes:
            return {}
        return {activity: self._by_volume[activity] for activity in activities if activity in self._by_volume}

    @cached_property
    def _by_volume(self) -> Mapping[str, Price]:
        found: dict[str, Price] = {}
        for price, _ in sorted(self._prices, key=lambda pair: not pair[1]):
            if price.by_volume and not price.roles and self._volume(price.per, {}) is not None:
                for activity in price.activities:
                    found.setdefault(activity, price)
        return found

    def agency(self, role: str, hours: float, work: Mapping[str, float], likely: Callable[[str], float]) -> Cost | None:
        """What an outside company asks a month for so many hours of a role: by their volume for activities that have
        such a price, by the hour for the rest.

        ``work`` are its hours by activity, ``likely`` those that there are of an activity.
        """
        fee = self.for_volume(role, work, likely)
        by_hour = hours - sum(work[activity] for activity in self.by_volume(role, work)) if fee else hours
        rest = self.month(role, "agency", by_hour) if round(by_hour) > 0 or fee is None else None
        return fee if rest is None else rest if fee is None else self.together(fee, rest)

    def for_volume(self, role: str, work: Mapping[str, float], likely: Callable[[str], float]) -> Cost | None:
        """The part of it for activities that have a price by their volume; ``None`` where none has."""
        asked = self.by_volume(role, work)
        shares: dict[str, float] = {}
        for activity, price in asked.items():
            there = sum(map(likely, price.activities)) * price.takes
            shares[price.id] = min(1.0, shares.get(price.id, 0.0) + (work[activity] / there if there else 0.0))
        fees = [self._fee(price, shares[price.id]) for price in {price.id: price for price in asked.values()}.values()]
        return self.together(*fees) if fees else None

    def _fee(self, price: Price, share: float) -> Cost:
        cost = self._asked(price, {})
        assert cost is not None
        return self._cost(cost.low * share, cost.high * share, cost.basis, cost.cites)

    def together(self, first: Cost, *others: Cost) -> Cost:
        """Several costs as one."""
        if not others:
            return first
        parts = (first, *others)
        return self._cost(
            sum(cost.low for cost in parts),
            sum(cost.high for cost in parts),
            in_turn(*(_ended(cost.basis) for cost in parts[:-1]), words.THE_REST.format(rest=others[-1].basis)),
            tuple(dict.fromkeys(cite for cost in parts for cite in cost.cites)),
        )

    def told(self, person: Person) -> float | None:
        """What the file says that one of somebody costs a month, by the order at this volume; ``None`` if nothing."""
        if person.cost_per_month is None and person.cost_per_order is None:
            return None
        orders = self.facts.get("orders_per_month", 0)
        by_order = self.order_fee(person) * orders if isinstance(orders, int | float) else 0.0
        return (person.cost_per_month or 0.0) + by_order

    def more_of(self, person: Person, contract: float, times: float) -> Cost | None:
        """``times`` what somebody costs today for a contract of so many hours a week; ``None`` where nobody told.

        Who is told to work for nothing is family or a partner: more of it is no wage to count with.
        """
        told = self.told(person)
        if not told or self.country is None:
            return None
        today, more = span(told, told, self.currency), told * times
        basis = words.AS_TODAY.format(name=person.name, cost=today, hours=numeral(contract))
        return self._cost(more, more, basis, ())

    def bought_at(self, person: Person) -> Cost | None:
        """What an hour of somebody outside usually costs, where the told cost is all that says how many there are.

        ``None`` where hours were told, or no cost; and of a company paid by the piece or a volume: it does all of it.
        """
        cost = person.cost_per_month if person.cost_per_order is None and not person.hours_told else None
        if not person.outside or not cost or (person.sourcing == "agency" and self._sells_by_volume(person)):
            return None
        hours = [self.hourly(held.role, person.sourcing) for held in person.roles]
        known = [hour for hour in hours if hour is not None]
        if not known or len(known) < len(hours):
            return None
        low, high = (sum(of) / len(known) for of in (map(_low, known), map(_high, known)))
        return self._cost(low, high, known[0].basis, known[0].cites, finer=100)

    def _sells_by_volume(self, person: Person) -> bool:
        first = self.knowledge.first_done_by
        return any(
            held.role in self._wholes or self.by_volume(held.role, first.get(held.role, ())) for held in person.roles
        )

    def buys(self, person: Person) -> float | None:
        """The hours a month for which a told cost pays at ``bought_at``, of a freelancer a full week at most."""
        hour = self.bought_at(person)
        if hour is None or person.cost_per_month is None:
            return None
        hours = person.cost_per_month / ((hour.low + hour.high) / 2)
        return hours if person.sourcing == "agency" else min(hours, self.knowledge.threshold("fte_hours"))

    def order_fee(self, person: Person) -> float:
        """What an outside company asks for an order, where that is not in what sending an order was told to cost."""
        return 0.0 if self._in_postage(person) else person.cost_per_order or 0.0

    def _in_postage(self, person: Person) -> bool:
        """Whether what somebody asks for sending parcels is in what an order was told to cost: it is counted once."""
        return sends_parcels(person) and not self.facts.keys().isdisjoint(SENDING_TOLD)

    def people(self, people: Iterable[Person], companies: Mapping[str, Cost] = NO_COMPANIES) -> list[Range]:
        """What each of those who are there costs a month, low and high; the owner's own time counts as nothing.

        ``companies`` are by name outside ones of which neither price nor hours were told, with what they ask.
        """
        # A large team repeats itself, and a plan asks for its costs with every answer that it tries.
        known: dict[Work, Range] = {}
        return [self._of_today._person(person, known, companies) for person in people]

    @property
    def _of_today(self) -> "Pricing":
        """What those who are there cost: a total of all of them says what somebody new costs, not what each of them."""
        return self if self.level is None else self._without_level

    @cached_property
    def _without_level(self) -> "Pricing":
        return msgspec.structs.replace(self, level=None)

    def at_least(self, people: Iterable[Person]) -> float:
        """What the law lets those who are employed among them cost together a month; 0 where it says nothing."""
        hour = self._law(gross=False)
        inside = [person for person in people if not person.outside]
        week, full = self.knowledge.threshold("contract_week"), self.knowledge.threshold("fte_hours")
        return 0.0 if hour is None else sum(person.whole(week) * person.count for person in inside) * full * hour[0]

    def _person(self, person: Person, known: dict[Work, Range], companies: Mapping[str, Cost]) -> Range:
        told = self.told(person)
        if told is not None:
            return told, told
        if person.name in companies:
            asked = companies[person.name]
            return asked.low, asked.high
        if person.owner or self.country is None:
            return 0, 0
        # Whole zeros, as a sum over nothing: what is not known is no amount of money.
        low: float = 0
        high: float = 0
        if not person.roles and not person.outside:
            fte = person.whole(self.knowledge.threshold("contract_week"))
            return self.usual_wage[0] * fte, self.usual_wage[1] * fte
        for role, fte in person.shares(self.knowledge.threshold("contract_week")).items():
            if role == PACKING and self._in_postage(person):
                continue
            work = (role, person.sourcing, fte)
            if work not in known:
                cost = self.monthly(*work)
                known[work] = (cost.low, cost.high) if cost is not None else (0, 0)
            low += known[work][0]
            high += known[work][1]
        return low, high

    # --- an hour of work ---

    def _hour(self, role: str, sourcing: Sourcing) -> _Pay | None:
        if (role, sourcing) not in self._priced:
            self._priced[role, sourcing] = self._hour_of(role, sourcing)
        return self._priced[role, sourcing]

    @cached_property
    def _priced(self) -> dict[tuple[str, Sourcing], _Pay | None]:
        """As far as somebody asked; most of what a plan tries on a shop changes nothing that pay follows from."""
        if self.country is None or self.country.employment is None:
            return {}
        return _priced_with(
            self.knowledge, self.country.id, self.currency, self.own, tuple(self.paid.items()), self.level
        )

    def _hour_of(self, role: str, sourcing: Sourcing) -> _Pay | None:
        if self.country is None:
            return None
        own = next((own for own in self.own if own.role == role), None)
        if own is not None:
            return self._own(own, sourcing)
        if self.country.employment is None:
            return self._beside_told(role, sourcing)
        if (role, sourcing) not in self._hours:
            self._hours[role, sourcing] = self._worked_out(role, sourcing)
        hour, times = self._hours[role, sourcing], self._as_told(role, sourcing)
        if hour is None or times is None:
            return hour
        told = hour.told(times, self._apart)
        return self._no_less_than_law(told) if sourcing == "in_house" else told

    def _beside_told(self, role: str, sourcing: Sourcing) -> _Pay | None:
        """In a country without wages: as far from what was told as it is from that in the Netherlands."""
        times, home = self._beside_home, self._at_home
        hour = None if times is None or home is None else home._hour(role, sourcing)
        if hour is None or times is None:
            return None
        error = self.knowledge.threshold("told_hour_error")
        basis = words.BESIDE_TOLD.format(times=both(cents, times), pay=hour.basis)
        # One price was told, so the ends are no further from it than jobs may lie apart.
        ends = hour.told(times, error)
        return msgspec.structs.replace(ends, basis=_with(basis, _either_way(error)))

    @cached_property
    def _at_home(self) -> "Pricing | None":
        """The tables of the Netherlands, in the shop's currency."""
        home = self.knowledge.countries.get(HOME)
        facts = {**self.facts, "country": HOME, "currency": self.currency}
        return None if home is None else Pricing(knowledge=self.knowledge, country=home, facts=facts)

    @cached_property
    def _beside_home(self) -> float | None:
        """How many times what the Netherlands say the shop pays, by each hour that it told of, else by its people."""
        home, found = self._at_home, list[float]()
        if home is None:
            return None
        for own in self.own:
            hour = home._hour(own.role, "in_house")
            found += [] if hour is None else [self._own(own, "in_house").likely / hour.likely]
        told = self.facts.get(HOUR_COST)
        helpers = [
            hour.likely for role in sorted(self.knowledge.roles_on_call) if (hour := home._hour(role, "in_house"))
        ]
        if isinstance(told, int | float) and told > 0 and helpers:
            paid = self._own(OwnRate(role="", low=told, high=told, per="hour"), "in_house").likely
            found.append(paid / (sum(helpers) / len(helpers)))
        if not found:
            paid_hours = [(each, home._hour(role, "in_house")) for role, each in self.told_hours]
            found = [each / hour.likely for each, hour in paid_hours if hour is not None]
        return sum(found) / len(found) if found else None

    def _as_told(self, role: str, sourcing: Sourcing) -> float | None:
        """How many times what tables say the shop pays for a role, by what it told: of that role, of others who are
        paid as one group with it, or of all who are employed."""
        if (role, sourcing) in self.paid:
            return self.paid[role, sourcing]
        group = self.knowledge.role(role).pay_group
        alike = [
            times
            for (other, form), times in self.paid.items()
            if form == sourcing == "in_house" and self.knowledge.role(other).pay_group == group
        ]
        if alike:
            return sum(alike) / len(alike)
        return self.level if sourcing == "in_house" else None

    @property
    def _apart(self) -> float:
        return self.knowledge.threshold("told_pay_apart")

    def _law(self, *, gross: bool) -> tuple[float, Minimum] | None:
        """What the law lets an hour of somebody employed cost at least, in the shop's currency.

        That is of a net hour, with charges, or ``gross`` of an hour as the tables of the country count it.
        """
        country = self.country
        if country is None or country.minimum is None or country.employment is None:
            return None
        least, employment = country.minimum, country.employment
        paid = self.knowledge.threshold("contract_week") * WEEKS
        month = self.convert(least.amount * (paid if least.per == "hour" else 1.0), least.currency)
        if gross:
            return month / (employment.wage_hours * employment.special_pay), least
        return month * (least.charges or employment.overhead_low) / self.knowledge.threshold("fte_hours"), least

    def _no_less_than_law(self, pay: _Pay, *, gross: bool = False) -> _Pay:
        law = self._law(gross=gross)
        if law is None:
            return pay
        least, row = law
        per = words.AN_HOUR if row.per == "hour" else words.A_MONTH
        basis = words.NO_LESS_THAN_LAW.format(
            amount=per.format(amount=span(row.amount, row.amount, row.currency)), year=str(row.year)
        )
        return pay.at_least(least, self.knowledge.threshold("above_minimum"), basis)

    def hour_of(self, person: Person) -> tuple[float, float] | None:
        """What a net hour of somebody is told to cost, and what tables say; ``None`` where either is not known."""
        told, worked = self.told(person), person.whole(self.knowledge.threshold("contract_week"))
        if not told or not person.hours_told or person.owner or person.sourcing == "agency" or worked <= 0:
            return None
        usual = 0.0
        for role, fte in person.shares(self.knowledge.threshold("contract_week")).items():
            hour = self._of_today._hour(role, person.sourcing)
            if hour is None:
                return None
            usual += hour.likely * fte / worked
        full = self.knowledge.threshold("fte_hours")
        return (told / (worked * full), usual) if usual > 0 else None

    @cached_property
    def _hours(self) -> dict[tuple[str, Sourcing], _Pay | None]:
        """As far as somebody asked: a plan asks hundreds of times, and shops of a batch have most in common."""
        assert self.country is not None
        return _hours_of(self.knowledge, self.country.id, self.currency)

    def _worked_out(self, role: str, sourcing: Sourcing) -> _Pay | None:
        assert self.country is not None
        rate = self._rate(role, sourcing)
        if rate is not None:
            return self._published(rate)
        if sourcing == "in_house":
            return self._like(role, self._employed)
        pay, employment = self._pay(role), self.country.employment
        if pay is None or employment is None:
            return None
        hour = _outside(pay, employment, sourcing)
        alone = self._rate(role, "freelance") if sourcing == "agency" else None
        return hour if alone is None else _no_less(hour, self._published(alone))

    def _own(self, own: OwnRate, sourcing: Sourcing) -> _Pay:
        """Who is employed is paid for the hours of the contract; the others for those they work."""
        worked = self.knowledge.threshold("fte_hours")
        paid = self.knowledge.threshold("contract_week") * WEEKS if sourcing == "in_house" else worked
        factor = (paid if own.per == "hour" else 1) / worked
        return _pay(own.low * factor, own.high * factor, words.OWN_RATE, ())

    def _rate(self, role: str, sourcing: Sourcing) -> Rate | None:
        assert self.country is not None
        rates = self.knowledge.catalogue.rates
        fitting = (r for r in rates if role in r.roles and r.sourcing == sourcing and r.country == self.country.id)
        return next(fitting, None)

    def _published(self, rate: Rate) -> _Pay:
        basis = words.PUBLISHED.format(amount=span(rate.low, rate.high, rate.currency))
        factor = self.convert(1, rate.currency)
        return _pay(rate.low * factor, rate.high * factor, basis, rate.cites)

    # --- pay ---

    def _pay(self, role: str) -> _Pay | None:
        """What somebody is paid an hour before tax: by the tables, and no less than the law says."""
        return self._like(role, self._least_pay)

    def _least_pay(self, role: str) -> _Pay | None:
        pay = self._tables_pay(role)
        return None if pay is None else self._no_less_than_law(pay, gross=True)

    def _employed(self, role: str) -> _Pay | None:
        """What a net hour of an employee costs; near the minimum charges differ, so not its pay is held against it."""
        assert self.country is not None
        pay, employment = self._tables_pay(role), self.country.employment
        if pay is None or employment is None:
            return None
        yearly = employment.wage_hours * employment.special_pay / self.knowledge.threshold("fte_hours")
        charges = _between(employment.overhead_low, employment.overhead_high)
        basis = _with(
            pay.basis,
            words.CHARGES.format(charges=charges),
            _special(employment.special_pay),
        )
        low, high = yearly * employment.overhead_low, yearly * employment.overhead_high
        return self._no_less_than_law(pay.times(low, high, basis=basis, cites=employment.cites))

    def _like(self, role: str, of: Callable[[str], _Pay | None]) -> _Pay | None:
        """From the tables; where they have nothing of the role, so many times what a role like it is paid."""
        assert self.country is not None
        like = self.knowledge.role(role).paid_like
        if like is None or self._wage(role, self.country.id) is not None:
            return of(role)
        pay = of(like.role)
        if pay is None:
            return None
        name = lowered(self.knowledge.role(like.role).name)
        basis = words.PAID_LIKE.format(role=name, times=written(like.times))
        why = like.own_judgement and Text(
            like.own_judgement.en.removesuffix("."), like.own_judgement.nl.removesuffix(".")
        )
        return pay.times(like.times, like.times, basis=_with(basis, why, pay.basis), cites=like.cites)

    def _tables_pay(self, role: str) -> _Pay | None:
        """From the country's own table; else Dutch pay, times what its people earn beside the Dutch."""
        assert self.country is not None
        wage = self._wage(role, self.country.id)
        if wage is not None:
            return self._table_pay(wage)
        ratio = self._ratio(role)
        if ratio is not None:
            beside = ratio.beside or role
            dutch = self._wage(beside, HOME) or self._nearest(beside, HOME)
            return self._beside(dutch, ratio) if dutch else None
        nearest = self._nearest(role, self.country.id)
        return self._table_pay(nearest) if nearest else None

    def _wage(self, role: str, country: str) -> Wage | None:
        wages = self.knowledge.catalogue.wages
        return next((wage for wage in wages if wage.role == role and wage.country == country), None)

    def _nearest(self, role: str, country: str) -> Wage | None:
        """For a role without a wage: that of the first role whose people are paid as one group with its own."""
        group = self.knowledge.role(role).pay_group
        alike = (r for r in self.knowledge.catalogue.roles if r.pay_group == group)
        return next((wage for other in alike if (wage := self._wage(other.id, country))), None)

    def _ratio(self, role: str) -> PayRatio | None:
        assert self.country is not None
        group = self.knowledge.role(role).pay_group
        rows = self.knowledge.catalogue.pay_ratios
        own = [row for row in rows if row.country == self.country.id and row.group in (group, "all")]
        return min(own, key=lambda row: row.group == "all", default=None)

    def _table_pay(self, wage: Wage) -> _Pay:
        country = self.country
        assert country is not None
        low, likely, high = self._per_hour(wage, country)
        basis = words.OWN_TABLE.format(country=wage.country, year=wage.year, judgement=wage.own_judgement or "")
        if wage.fit is not None:
            fit = _open(wage.fit)
            basis = words.WAGE_TABLE.format(country=wage.country, year=wage.year, occupation=wage.occupation, fit=fit)
        return _Pay(low, likely, high, _with(basis, _either_way(country.error)), wage.cites)

    def _beside(self, wage: Wage, ratio: PayRatio) -> _Pay:
        """The middle half, widened by the error of putting two countries beside each other; the two are independent."""
        country = self.country
        assert country is not None
        low, likely, high = (amount * ratio.ratio for amount in self._per_hour(wage, self.knowledge.countries[HOME]))
        error = country.error if country.tier == 4 else self.knowledge.threshold("pay_ratio_error")
        low, high = likely - hypot(likely - low, likely * error), likely + hypot(high - likely, likely * error)
        times = both(cents, ratio.ratio)
        basis = words.DUTCH_PAY.format(country=country.name, occupation=wage.occupation, year=wage.year, ratio=times)
        return _Pay(low, likely, high, _with(basis, _either_way(error)), (*wage.cites, *ratio.cites))

    def _per_hour(self, wage: Wage, country: Country) -> tuple[float, float, float]:
        """Low, median and high for an hour, in the shop's currency."""
        hours = country.employment.wage_hours if country.employment else 1.0
        divisor = {"hour": 1.0, "month": hours, "year": hours * 12}[wage.period]
        rate = self.convert(1, wage.currency) / divisor
        return wage.low * rate, wage.median * rate, wage.high * rate

    # --- what outside parties ask ---

    @cached_property
    def _prices(self) -> Sequence[tuple[Price, bool]]:
        """Those that this shop could be asked, each with whether it comes from its own country."""
        found: list[tuple[Price, bool]] = []
        for price in self.knowledge.catalogue.prices if self.country is not None else ():
            assert self.country is not None
            own_country = not price.countries or self.country.id in price.countries
            elsewhere = self.country.labour is not None and price.countries[:1] == (HOME,)
            if (own_country or elsewhere) and truth(price.when, self.facts) is not False:
                found.append((price, own_country))
        return found

    @cached_property
    def _wholes(self) -> Mapping[str, Price]:
        """Who does the whole work of a role by a unit of it; the first of those from its own country, if any is."""
        found: dict[str, Price] = {}
        for price, _ in sorted(self._prices, key=lambda pair: not pair[1]):
            for role in price.roles:
                found.setdefault(role, price)
        return found

    def by_the_piece(self, role: str) -> bool:
        """Whether an outside company does its whole work by a unit of it: a fulfilment company by the order."""
        return role in self._wholes

    def priced(self, role: str) -> bool:
        """Whether the role has a price: where pay is known, every other form follows from it."""
        whole = self._wholes.get(role)
        return self._hour(role, "in_house") is not None and (whole is None or self._volume(whole.per, {}) is not None)

    def _asked(self, price: Price, volumes: Mapping[str, float]) -> Cost | None:
        volume = self._volume(price.per, volumes)
        if volume is None:
            return None
        factor, elsewhere = self._factor(price)
        each = 1.0 if price.is_share else factor
        usual, rest, beyond = self._bands(price, volume)
        more = self._beyond_retainer(price, volumes) * factor
        low, high = (
            max(price.minimum * factor, (one * usual + other * rest) * each) + more
            for one, other in ((price.low, beyond.low), (price.high, beyond.high))
        )
        return self._cost(low, high, self._asked_basis(price, volume, elsewhere), price.cites)

    def _bands(self, price: Price, volume: float) -> tuple[float, float, Beyond]:
        """How much of a volume has the usual price and how much that beyond it, with the latter."""
        if price.beyond is None:
            return volume, 0.0, NOT_BEYOND
        # A volume of money is in the shop's currency, the border of it in that of the price.
        border = price.beyond.above * (self.convert(1, price.currency) if price.is_share else 1.0)
        return min(volume, border), max(0.0, volume - border), price.beyond

    def _beyond_retainer(self, price: Price, volumes: Mapping[str, float]) -> float:
        """What the hours cost that a retainer does not cover, in its currency."""
        if price.covers is None:
            return 0.0
        return max(0.0, volumes.get("hour", 0.0) - price.covers) * price.high / price.covers

    def _volume(self, per: str, volumes: Mapping[str, float]) -> float | None:
        known = 1.0 if per == "month" else volumes.get(per, self.facts.get(per))
        return float(known) if isinstance(known, int | float) else None

    def _factor(self, price: Price) -> tuple[float, float | None]:
        """Into the shop's currency, and from Dutch prices to those of its country; the second by itself as well."""
        assert self.country is not None
        factor = self.convert(1, price.currency)
        if not price.countries or self.country.id in price.countries or self.country.labour is None:
            return factor, None
        return factor * self.country.labour, self.country.labour

    def _asked_basis(self, price: Price, volume: float, elsewhere: float | None) -> Text:
        at = None if price.per == "month" else words.AT.format(volume=written(round(volume)))
        asked = words.ASKED.format(
            name=price.name, low=_each(price, price.low), high=_end(price, price.high), unit=price.unit
        )
        if price.beyond is not None and self._bands(price, volume)[1] > 0:
            low, high = _end(price, price.beyond.low), _end(price, price.beyond.high)
            asked = _with(asked, words.BEYOND.format(low=low, high=high, above=self._border(price, price.beyond)))
        there = words.DUTCH_PRICE.format(ratio=both(cents, elsewhere)) if elsewhere is not None else None
        basis = _with(asked, at, there)
        judged = price.own_judgement
        return words.JUDGED.format(basis=basis, judgement=judged) if judged else basis

    def _border(self, price: Price, beyond: Beyond) -> Text:
        above = written(round(beyond.above))
        sign = symbol(price.currency) if price.is_share else ""
        return Text(f"{sign} {above.en}".strip(), f"{sign} {above.nl}".strip())

    # --- amounts ---

    @property
    def currency(self) -> str:
        """The shop's own, which need not be its country's."""
        told = self.facts.get("currency")
        if isinstance(told, str):
            return told
        assert self.country is not None
        return self.country.currency

    def convert(self, amount: float, source: str) -> float:
        """An amount of the catalogue in the shop's currency."""
        return self.knowledge.convert(amount, source, self.currency)

    def _cost(self, low: float, high: float, basis: Text, cites: tuple[str, ...], *, finer: int = 1) -> Cost:
        return _in_steps(low, high, self._step / finer, self.currency, basis, cites)

    @cached_property
    def _step(self) -> float:
        """Ten of a currency that is worth about a euro, a thousand yen, a hundred thousand rupiah."""
        return 10.0 ** (1 + floor(log10(self.knowledge.per_euro(self.currency)) + 0.1))


# A told cost that is so many times ours, or so small a part of it, is for other hours or other people than we take it.
TOLD_AT_MOST = 2.0


def in_bounds(times: float | None) -> float | None:
    """As it is where what was told and what tables say can be the same thing; else nothing."""
    return times if times is not None and 1 / TOLD_AT_MOST <= times <= TOLD_AT_MOST else None


def paid_beside(tables: Pricing, people: Iterable[Person]) -> Mapping[tuple[str, Sourcing], float]:
    """By role and form how many times what tables say those cost of whom the cost and the hours were told."""
    told: dict[tuple[str, Sourcing], list[tuple[float, float]]] = {}
    for person in people:
        hour = tables.hour_of(person)
        if hour is not None and in_bounds(hour[0] / hour[1]) is not None:
            hours = person.whole(tables.knowledge.threshold("contract_week")) * person.count
            for role in person.shares(tables.knowledge.threshold("contract_week")):
                told.setdefault((role, person.sourcing), []).append((hours, hour[0] / hour[1]))
    return {
        key: sum(hours * times for hours, times in rows) / sum(hours for hours, _ in rows) for key, rows in told.items()
    }


def told_hours(knowledge: Knowledge, people: Iterable[Person]) -> tuple[tuple[str, float], ...]:
    """By their first role what a net hour of those costs who are employed and of whom cost and hours were told."""
    week, full = knowledge.threshold("contract_week"), knowledge.threshold("fte_hours")
    found = []
    for person in people:
        cost, worked = person.cost_per_month, person.whole(week)
        if cost and person.hours_told and person.roles and not person.owner and not person.outside and worked > 0:
            found.append((person.roles[0].role, cost / (worked * full)))
    return tuple(found)


_low, _high = attrgetter("low"), attrgetter("high")


def _pay(low: float, high: float, basis: Text, cites: tuple[str, ...]) -> _Pay:
    return _Pay(low, sqrt(low * high), high, basis, cites)


def cheaper(inside: Range, outside: Range) -> Cheaper:
    """Which of two ways to have the same work done costs less, by the middle of what each costs."""
    one, other = sum(inside), sum(outside)
    if abs(one - other) <= ALIKE * max(one, other):
        return "alike"
    return "inside" if one < other else "outside"


def pricing(
    knowledge: Knowledge, facts: Facts, own: tuple[OwnRate, ...], paid: tuple[tuple[str, float], ...] = ()
) -> Pricing:
    """``paid`` is what an hour of those who are there was told to cost: in a country without wages it prices others."""
    country = facts.get("country")
    found = knowledge.countries.get(country) if isinstance(country, str) else None
    if found is None or found.employment is not None:
        return Pricing(knowledge=knowledge, country=found, own=own, facts=facts)
    if not own and not paid and HOUR_COST not in facts:
        found = None
    return Pricing(knowledge=knowledge, country=found, own=own, facts=facts, told_hours=paid)


@lru_cache(maxsize=1 << 8)
def _hours_of(knowledge: Knowledge, country: str, currency: str) -> dict[tuple[str, Sourcing], _Pay | None]:
    """What is known already of the hours of shops with the same tables and currency."""
    del knowledge, country, currency
    return {}


@lru_cache(maxsize=1 << 8)
def _priced_with(
    knowledge: Knowledge,
    country: str,
    currency: str,
    own: tuple[OwnRate, ...],
    paid: tuple[tuple[tuple[str, Sourcing], float], ...],
    level: float | None,
) -> dict[tuple[str, Sourcing], _Pay | None]:
    """The same with what such shops told of their own pay."""
    del knowledge, country, currency, own, paid, level
    return {}


@lru_cache(maxsize=1 << 12)
def _for_hours(hour: _Pay, hours: float, currency: str, step: float) -> Cost:
    """The same hours are priced again and again on the way to a plan."""
    basis = _with(hour.basis, words.HOURS.format(hours=written(round(hours))))
    return _in_steps(hour.low * hours, hour.high * hours, step, currency, basis, hour.cites)


def _in_steps(low: float, high: float, step: float, currency: str, basis: Text, cites: tuple[str, ...]) -> Cost:
    return Cost(low=_rounded(low, step), high=_rounded(high, step), currency=currency, basis=basis, cites=cites)


def _outside(pay: _Pay, employment: Employment, sourcing: Sourcing) -> _Pay:
    freelance = sourcing == "freelance"
    low = employment.freelance_low if freelance else employment.agency_low
    high = employment.freelance_high if freelance else employment.agency_high
    times = _between(low, high)
    basis = words.OUTSIDE.format(times=times, pay=pay.basis)
    return pay.times(low, high, basis=basis, cites=employment.outside_cites)


def _no_less(agency: _Pay, freelancer: _Pay) -> _Pay:
    """A company pays people of the craft too: its hour costs no less than that of somebody who works alone."""
    if agency.low >= freelancer.low and agency.high >= freelancer.high:
        return agency
    basis = words.NO_LESS.format(freelancer=freelancer.basis)
    low, likely, high = (
        max(ends)
        for ends in ((agency.low, freelancer.low), (agency.likely, freelancer.likely), (agency.high, freelancer.high))
    )
    return _Pay(low, likely, high, basis, freelancer.cites)


def _each(price: Price, amount: float) -> Text:
    """With its currency; a share has none."""
    shown = _end(price, amount)
    sign = symbol(price.currency)
    return shown if price.is_share else Text(f"{sign} {shown.en}", f"{sign} {shown.nl}")


def _end(price: Price, amount: float) -> Text:
    if price.is_share:
        return _share(amount)
    return both(cents, amount) if price.high < 100 else written(round(amount))


def _share(share: float) -> Text:
    return both(percent, round(share, 2))


@lru_cache(maxsize=1 << 8)
def _special(special_pay: float) -> Text | None:
    return words.SPECIAL.format(share=_share(special_pay - 1)) if special_pay != 1 else None


@lru_cache(maxsize=1 << 8)
def _either_way(error: float) -> Text | None:
    return words.EITHER_WAY.format(share=_share(error)) if error else None


@lru_cache(maxsize=1 << 8)
def _between(low: float, high: float) -> Text:
    return written(low) if low == high else words.BETWEEN.format(low=written(low), high=written(high))


def _open(text: Text) -> Text:
    """Inside a sentence."""
    return Text(text.en.removesuffix("."), text.nl.removesuffix("."))


def _ended(text: Text) -> Text:
    """As a sentence."""
    return Text(f"{_open(text).en}.", f"{_open(text).nl}.")


def _with(*parts: Text | None) -> Text:
    """The parts that there are, with commas."""
    return commas(part for part in parts if part)


def _rounded(amount: float, step: float) -> float:
    """Finer would claim more than the figures carry."""
    return round(round(amount / step) * step, 2)
