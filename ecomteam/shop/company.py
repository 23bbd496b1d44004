"""People who serve a whole company, of which a web shop is a part: which part of their hours its work takes.

Whoever sells to people in its stores takes part in none of that work.
"""

from collections.abc import Collection, Mapping, Sequence

import msgspec

from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.facts import Facts
from ecomteam.model.team import Person
from ecomteam.shop.cover import UNLIMITED, Cover

# Whoever has one of these is there for the shop, in whatever department.
OF_THE_SHOP = frozenset({"ecommerce_manager", "ecommerce_specialist", "marketplace_specialist"})
# Of whom fewer hours were told than this part of a full week, those are the hours for the shop.
FULL_WEEK = 0.8
# Who sells to people in person, and where: of a shop that sells to firms it is no work of a store.
HELPER = "assistant"
STORE_REVENUE = "store_revenue_per_month"
SELLS_IN_PERSON, STORES, FIRMS = "sales", "stores", "business_customers"


def shared(people: Sequence[Person], elsewhere: Collection[str], cover: Cover, week: float) -> Mapping[str, float]:
    """By name the part of their hours that the shop's work takes, of those who are there for all of the company.

    ``elsewhere`` are the roles of its departments, ``week`` the hours of a full contract.
    """
    found: dict[str, float] = {}
    for person in people:
        if person.owner or not _serves_all(person, elsewhere) or person.whole(week) < FULL_WEEK:
            continue
        has = cover.capacity.get(person.name, 0.0)
        if 0 < has < UNLIMITED:
            found[person.name] = min(1.0, cover.used.get(person.name, 0.0) / has)
    return found


class Stores(msgspec.Struct, frozen=True, kw_only=True):
    """What stores beside a web shop turn over a month, in euros, or ``None`` where nobody told, at the margin of the
    shop; and what those ``people`` cost who stand there.
    """

    revenue: float | None
    margin: float
    people: tuple[str, ...]
    cost: float

    @property
    def leaves(self) -> float:
        """What they leave beside goods and their own people; nothing where nobody told what they turn over."""
        return 0.0 if self.revenue is None else self.revenue * self.margin - self.cost


def has_stores(facts: Facts) -> bool:
    """Whether it sells in stores of its own beside the web shop."""
    sells, stores = facts.get("sells"), facts.get("stores")
    some = isinstance(stores, int | float | Span) and amount_of(stores).likely > 0
    return some or (isinstance(sells, frozenset) and STORES in sells)


def in_stores(people: Sequence[Person], facts: Facts) -> frozenset[str]:
    """Who stands in these stores, by name: they are paid by what is sold there."""
    sells = facts.get("sells")
    firms = facts.get("business_model") in ("b2b", "both") or (isinstance(sells, frozenset) and FIRMS in sells)
    if firms or not has_stores(facts):
        return frozenset()
    there = (one for one in people if not (one.owner or one.outside))
    return frozenset(one.name for one in there if {held.role for held in one.roles} == {SELLS_IN_PERSON})


def as_shop_help(person: Person) -> Person:
    """Who stands behind a counter is paid like a helper, and not like who visits customers: our judgement."""
    roles = tuple(msgspec.structs.replace(held, role=HELPER) for held in person.roles)
    return msgspec.structs.replace(person, roles=roles)


def _serves_all(person: Person, elsewhere: Collection[str]) -> bool:
    roles = {held.role for held in person.roles}
    if not roles:
        # Of whom nothing was told but a name nobody knows that they are there for the shop alone.
        return not person.outside
    if roles & OF_THE_SHOP:
        return False
    return person.department is not None or roles <= {*elsewhere}
