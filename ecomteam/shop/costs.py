"""What a hire costs a month: always a range with its basis, never a guess for a country without figures."""

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Facts
from ecomteam.model.figures import Country, Rate, Wage
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import OwnRate, Person
from ecomteam.model.text import Text
from ecomteam.words import costs as words
from ecomteam.words.numbers import both, cents, written

# Bases of costs that are kept, in words.
MOST_KNOWN = 1000

Range = tuple[float, float]
# A role, where it is held, and the FTE it gets.
Work = tuple[str, Sourcing, float]


class Pricing(msgspec.Struct, frozen=True, kw_only=True):
    """The figures that hold for one shop: its country's tables and its own rates, which win."""

    knowledge: Knowledge
    country: Country | None
    own: tuple[OwnRate, ...] = ()
    orders: float | None = None

    def monthly(self, role: str, sourcing: Sourcing, fte: float) -> Cost | None:
        """The cost of ``fte`` of a role for a month; ``None`` where nothing is known for the country."""
        for own in self.own:
            if own.role == role and self.country is not None:
                return self._own(own, fte)
        if self.country is None:
            return None
        rate = self._rate(role, sourcing)
        if rate is not None:
            return self._per_order(rate) if rate.per == "order" else self._published(rate, fte)
        wage = self._wage(role)
        if wage is None:
            return None
        return self._employed(wage, fte) if sourcing == "in_house" else self._outside(wage, sourcing, fte)

    def people(self, people: Iterable[Person]) -> list[Range]:
        """What each of those who are there costs a month, low and high; the owner's own time counts as nothing."""
        # A large team repeats itself, and a plan asks for its costs with every answer that it tries.
        known: dict[Work, Range] = {}
        return [self._person(person, known) for person in people]

    def _person(self, person: Person, known: dict[Work, Range]) -> Range:
        if person.cost_per_month is not None:
            return person.cost_per_month, person.cost_per_month
        if person.owner or self.country is None:
            return 0, 0
        # Whole zeros, as a sum over nothing: what is not known is no amount of money.
        low: float = 0
        high: float = 0
        for role, fte in person.shares.items():
            work = (role, person.sourcing, fte)
            if work not in known:
                cost = self.monthly(*work)
                known[work] = (cost.low, cost.high) if cost is not None else (0, 0)
            low += known[work][0]
            high += known[work][1]
        return low, high

    def _wage(self, role: str) -> Wage | None:
        assert self.country is not None
        wages = self.knowledge.catalogue.wages
        return next((wage for wage in wages if wage.role == role and wage.country == self.country.id), None)

    def _rate(self, role: str, sourcing: Sourcing) -> Rate | None:
        assert self.country is not None
        rates = self.knowledge.catalogue.rates
        fitting = (r for r in rates if role in r.roles and r.sourcing == sourcing and r.country == self.country.id)
        return next(fitting, None)

    def _own(self, own: OwnRate, fte: float) -> Cost:
        assert self.country is not None
        factor = fte * (self.country.hours_per_month if own.per == "hour" else 1)
        return self._cost(own.low * factor, own.high * factor, words.OWN_RATE, ())

    def _published(self, rate: Rate, fte: float) -> Cost:
        assert self.country is not None
        hours = self.country.hours_per_month * fte
        basis = _basis(words.PUBLISHED, currency=rate.currency, low=rate.low, high=rate.high, hours=round(hours))
        return self._cost(rate.low * hours, rate.high * hours, basis, rate.cites)

    def _per_order(self, rate: Rate) -> Cost | None:
        if self.orders is None:
            return None
        low, high = both(cents, rate.low), both(cents, rate.high)
        basis = _basis(words.PER_ORDER, currency=rate.currency, low=low, high=high, orders=round(self.orders))
        if rate.own_judgement is not None:
            basis = _basis(words.WITH_JUDGEMENT, basis=basis, judgement=rate.own_judgement)
        return self._cost(rate.low * self.orders, rate.high * self.orders, basis, rate.cites)

    def _employed(self, wage: Wage, fte: float) -> Cost:
        country = self.country
        assert country is not None
        low, high = self._hourly(wage)
        hours = country.hours_per_month * fte
        basis = _basis(
            words.EMPLOYED,
            country=wage.country,
            year=str(wage.year),
            occupation=wage.occupation,
            fit=wage.fit,
            low=country.overhead_low,
            high=country.overhead_high,
        )
        return self._cost(
            low * hours * country.overhead_low,
            high * hours * country.overhead_high,
            basis,
            (wage.statement, *country.overhead_cites),
        )

    def _outside(self, wage: Wage, sourcing: Sourcing, fte: float) -> Cost:
        country = self.country
        assert country is not None
        freelance = sourcing == "freelance"
        factor_low = country.freelance_low if freelance else country.agency_low
        factor_high = country.freelance_high if freelance else country.agency_high
        low, high = self._hourly(wage)
        hours = country.hours_per_month * fte
        basis = _basis(
            words.OUTSIDE,
            country=wage.country,
            year=str(wage.year),
            low=factor_low,
            high=factor_high,
            hours=round(hours),
        )
        return self._cost(
            low * factor_low * hours, high * factor_high * hours, basis, (wage.statement, *country.outside_cites)
        )

    def _hourly(self, wage: Wage) -> tuple[float, float]:
        assert self.country is not None
        divisor = 1.0 if wage.period == "hour" else self.country.hours_per_month * 12
        return wage.low / divisor, wage.high / divisor

    def _cost(self, low: float, high: float, basis: Text, cites: tuple[str, ...]) -> Cost:
        assert self.country is not None
        return Cost(low=_tens(low), high=_tens(high), currency=self.country.currency, basis=basis, cites=cites)


def pricing(knowledge: Knowledge, facts: Facts, own: tuple[OwnRate, ...]) -> Pricing:
    country = facts.get("country")
    found = knowledge.countries.get(country) if isinstance(country, str) else None
    orders = facts.get("orders_per_month")
    known = float(orders) if isinstance(orders, int | float) else None
    return Pricing(knowledge=knowledge, country=found, own=own, orders=known)


def _tens(amount: float) -> float:
    """Rounded to tens: finer would claim more than the figures carry."""
    return float(round(amount / 10) * 10)


@lru_cache(maxsize=MOST_KNOWN)
def _basis(pattern: Text, **parts: Text | str | float) -> Text:
    """The sentence with its numbers as each language writes them; kept, since a plan tries the same costs again."""
    said = {name: part if isinstance(part, Text | str) else written(part) for name, part in parts.items()}
    return pattern.format(**said)
