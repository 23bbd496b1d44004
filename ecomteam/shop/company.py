"""People who serve a whole company, of which a web shop is a part: which part of their hours its work takes."""

from collections.abc import Collection, Mapping, Sequence

from ecomteam.model.team import Person
from ecomteam.shop.cover import UNLIMITED, Cover

# Whoever has one of these is there for the shop, in whatever department.
OF_THE_SHOP = frozenset({"ecommerce_manager", "ecommerce_specialist", "marketplace_specialist"})
# Of whom fewer hours were told than this part of a full week, those are the hours for the shop.
FULL_WEEK = 0.8


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


def _serves_all(person: Person, elsewhere: Collection[str]) -> bool:
    roles = {held.role for held in person.roles}
    if not roles:
        # Of whom nothing was told but a name nobody knows that they are there for the shop alone.
        return not person.outside
    if roles & OF_THE_SHOP:
        return False
    return person.department is not None or roles <= {*elsewhere}
