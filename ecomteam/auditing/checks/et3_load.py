"""ET301 to ET308: who carries too much, what is carried by too few, and what hangs on one person."""

from collections.abc import Iterator, Sequence

import msgspec

from ecomteam.auditing.finder import Change, Finder, Mend, with_changed
from ecomteam.auditing.finding import Fills, Found, Number, Open, Report, Role, Roles, Somebody, named, pair, place_of
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.figures import Workload
from ecomteam.model.team import FULL_TIME, Person
from ecomteam.shop.needs import owner_hats, roles_filled
from ecomteam.words import fixes as words
from ecomteam.words.numbers import numeral

SERVICE = "customer_service"
SEVERAL = 2
FTE = "fte"
A_MONTH = "money_per_month"


def too_many_hats(view: TeamView) -> Report:
    limit = view.knowledge.threshold("person_hats_limit")
    for person, roles in view.hats:
        if len(roles) > limit and not person.owner and person.sourcing != "agency":
            yield _hats(person, roles, limit)


def owner_overloaded_hats(view: TeamView) -> Report:
    limit = view.knowledge.threshold("owner_hats_limit")
    for owner in view.owners:
        hats = owner_hats([owner], roles_filled(view.active))
        if len(hats) > limit:
            yield _hats(owner, [role for role in view.knowledge.roles if role in hats], limit)


def _hats(person: Person, roles: Sequence[str], limit: float) -> Found:
    fills: Fills = {
        "person": Somebody(person.name),
        "count": Number(len(roles), "roles"),
        "limit": Number(limit, "roles"),
        "roles": Roles(tuple(roles)),
    }
    return Found(subject=person.name, place=person.place, fills=fills)


def overload_hours(view: TeamView) -> Report:
    """More work stated than time for it, or more than a full-time week; an agency may send several people."""
    limit = view.knowledge.threshold("overload_fte")
    for person in view.active:
        agency = person.sourcing == "agency"
        if agency and person.fte is None:
            continue
        fte = FULL_TIME if person.fte is None else person.fte
        time = fte if agency else min(fte, FULL_TIME)
        work = max(fte, sum([held.fte or 0 for held in person.roles]))
        if time > 0 and work > time * limit:
            fills: Fills = {
                "person": Somebody(person.name),
                "work": Number(float(work), FTE),
                "time": Number(float(time), FTE),
            }
            yield Found(subject=person.name, place=person.place, fills=fills)


def workload_short(view: TeamView) -> Report:
    for role, workload in view.knowledge.workloads.items():
        staff = view.holding(role)
        if not staff or view.situation.ruled_out(role) or any(_scales(person, role) for person in staff):
            continue
        load = view.facts.get(workload.fact)
        if isinstance(load, int | float):
            yield from _short(view, workload, float(load), staff)
        else:
            yield Open((workload.fact,))


def _scales(person: Person, role: str) -> bool:
    """An agency whose hours the file does not state brings as many people as the work takes."""
    unstated = person.fte is None and all(held.fte is None for held in person.roles if held.role == role)
    return person.sourcing == "agency" and unstated


def _short(view: TeamView, workload: Workload, load: float, staff: Sequence[Person]) -> Report:
    given = sum(person.share(workload.role) for person in staff)
    if workload.shortage(load, given) >= view.knowledge.threshold("extra_person_from"):
        fills: Fills = {
            "role": Role(workload.role),
            "fact": view.knowledge.question(workload.fact).name,
            "load": Number(load, workload.fact),
            "needed": Number(workload.needs(load), FTE),
            "given": Number(given, FTE),
            "people": named(staff),
        }
        place = place_of(staff[0], workload.role)
        yield Found(subject=workload.role, place=place, fills=fills, cites=workload.cites)


def role_in_name_only(view: TeamView) -> Report:
    for person in view.active:
        for held in person.roles:
            if held.fte == 0 or person.fte == 0:
                fills: Fills = {"person": Somebody(person.name), "role": Role(held.role)}
                yield Found(subject=pair(person, held.role), place=held.place, fills=fills)


def single_point_of_failure(view: TeamView) -> Report:
    enough = view.knowledge.threshold("single_point_fte")
    for person, roles in view.hats:
        if len(roles) < SEVERAL or len(view.active) == 1 or person.sourcing == "agency":
            continue
        alone = [role for role in roles if _irreplaceable(view, person, role)]
        if len(alone) >= SEVERAL and sum(person.share(role) for role in alone) >= enough:
            fills: Fills = {"person": Somebody(person.name), "roles": Roles(tuple(alone))}
            yield Found(subject=person.name, place=person.place, fills=fills)


def _irreplaceable(view: TeamView, person: Person, role: str) -> bool:
    return role in view.knowledge.core_roles and len(view.held[role]) == 1 and not view.stand_ins_inside(role, person)


def no_backup_for_customer_contact(view: TeamView) -> Report:
    staff = view.holding(SERVICE)
    if len(staff) != 1 or staff[0].owner or staff[0].sourcing == "agency":
        return
    if not view.stand_ins_inside(SERVICE, staff[0]) and not view.owners:
        fills: Fills = {"person": Somebody(staff[0].name), "roles": Roles(view.knowledge.role(SERVICE).stand_ins)}
        yield Found(subject=staff[0].name, place=place_of(staff[0], SERVICE), fills=fills)


def budget_exceeded(view: TeamView) -> Report:
    """Costs that nobody stated are not guessed here."""
    costs = [person.cost_per_month for person in view.active if person.cost_per_month is not None]
    budget = view.facts.get("monthly_budget")
    if costs and not isinstance(budget, int | float):
        yield Open(("monthly_budget",))
    elif isinstance(budget, int | float) and sum(costs) > budget:
        place = view.team.places.get("monthly_budget", view.team.place)
        fills: Fills = {"cost": Number(float(sum(costs)), A_MONTH), "budget": Number(float(budget), A_MONTH)}
        yield Found(subject="monthly_budget", place=place, fills=fills)


def _hours(view: TeamView) -> Iterator[Change]:
    """The smallest usual step for a role that is held in name only."""
    step = view.knowledge.threshold("minimum_fte_step")
    for person in view.active:
        for held in person.roles:
            if held.fte != 0 and person.fte != 0:
                continue
            given = msgspec.structs.replace(held, fte=step)
            roles = tuple(given if one is held else one for one in person.roles)
            more = msgspec.structs.replace(person, roles=roles, fte=None if person.fte is None else person.fte + step)
            text = words.HOURS.format(person=person.name, role=view.role_name(held.role), fte=numeral(step))
            cost = None if person.owner else view.case.prices.monthly(held.role, person.sourcing, step)
            yield Change(
                text=text,
                people=with_changed(view, more),
                role=held.role,
                person=person.name,
                monthly=cost,
                free=person.owner,
            )


FINDERS = (
    Finder(too_many_hats),
    Finder(owner_overloaded_hats),
    Finder(overload_hours),
    Finder(workload_short),
    Finder(role_in_name_only, (Mend("hours", _hours),)),
    Finder(single_point_of_failure),
    Finder(no_backup_for_customer_contact),
    Finder(budget_exceeded),
)
