"""The people of a shop: who holds which role, and the facts that follow from who is there."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from ecomteam.model.facts import Facts, Value
from ecomteam.model.roles import MANAGER
from ecomteam.model.team import Holding, Person

# The role whose people, and outside companies, pack and send.
PACKING = "logistics"
# Those whose people make what is sold.
MAKING = frozenset({"production_helper", "course_editor"})
# Whoever is there for a day a week knows things that nobody else does; a week has forty hours where nobody told.
FULL_WEEK, FEW_HOURS = 40.0, 8.0


def team_facts(shop: Facts, people: Sequence[Person], leaving: Sequence[Person] = ()) -> dict[str, Value]:
    """The shop's facts together with those that follow from its people, named in ``model/teamfacts.py``.

    ``leaving`` are those of them who go before long.
    """
    owners = [person for person in people if person.owner]
    others = [person for person in people if not person.owner] if owners else people
    filled = roles_filled(others)
    inside = sum(person.count for person in others if person.sourcing == "in_house")
    together = sum(person.count for person in others)
    return {
        **shop,
        "roles_filled": filled,
        "roles_filled_today": filled,
        "owners": len(owners),
        "owner_hats": len(owner_hats(owners, filled)),
        "people_inside": inside,
        "people_outside": together - inside,
        "people_to_coordinate": together,
        "people_to_coordinate_today": together,
        "team_size_today": sum(person.count for person in people),
        "leaving_alone": len(alone(people, leaving)),
    }


def alone(people: Sequence[Person], leaving: Sequence[Person]) -> list[Person]:
    """Of those who leave whoever has a role that no colleague who stays has: what they know goes with them.

    An owner whose hat it is has not done it. No company from outside, which has others for it, nobody for a few hours,
    and no owner without another.
    """
    stay = {held.role for one in people if one not in leaving and not one.owner for held in one.roles}
    others = any(one.owner and one not in leaving for one in people)
    known = [one for one in leaving if one.sourcing != "agency" and (others or not one.owner)]
    enough = [one for one in known if one.whole(FULL_WEEK) * FULL_WEEK >= FEW_HOURS]
    return [one for one in enough if any(held.role not in stay for held in one.roles)]


def with_lead(people: Sequence[Person]) -> tuple[Person, ...]:
    """The people, and where no owner says what roles they have: the first leads the shop unless somebody does.

    The owner is the manager until somebody else is (S5-099).
    """
    owners = [person for person in people if person.owner]
    if owners and not any(owner.roles for owner in owners) and not any(person.holds(MANAGER) for person in people):
        lead = msgspec.structs.replace(owners[0], roles=(Holding(role=MANAGER, place=owners[0].place),))
        return tuple([lead if person is owners[0] else person for person in people])
    return tuple(people)


def roles_filled(people: Sequence[Person]) -> frozenset[str]:
    """Roles held by somebody other than the owner."""
    return frozenset([held.role for person in people if not person.owner for held in person.roles])


def owner_hats(owners: Sequence[Person], filled: frozenset[str]) -> frozenset[str]:
    """The roles that the owners carry and nobody else holds."""
    return frozenset(held.role for owner in owners for held in owner.roles) - filled


def holders(people: Iterable[Person]) -> Mapping[str, Sequence[Person]]:
    """Who holds each role, the owner too, in the order of the file."""
    found: dict[str, list[Person]] = {}
    for person in people:
        for held in person.roles:
            persons = found.setdefault(held.role, [])
            # Somebody may hold a role twice, with hours of its own each time.
            if not persons or persons[-1] is not person:
                persons.append(person)
    return found


def sends_parcels(person: Person) -> bool:
    """Whether it is a company that packs and sends for the shop."""
    return person.sourcing == "agency" and person.holds(PACKING)


def told_by_people(people: Sequence[Person]) -> dict[str, Value]:
    """The facts of the shop that who is there tells: who packs says where parcels come from, who makes what is sold."""
    found: dict[str, Value] = {}
    packers = [person for person in people if person.holds(PACKING) and not person.owner]
    if packers:
        found["fulfilment"] = "third_party" if any(map(sends_parcels, packers)) else "self"
    if any(held.role in MAKING for person in people for held in person.roles):
        found["makes_products"] = True
    return found
