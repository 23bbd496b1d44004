"""ET4: who decides, who bridges, and who reports to whom."""

from ecomteam.auditing.view import MANAGER, Fills, Found, Report, View, number
from ecomteam.model.team import Person


def owner_missing(view: View) -> Report:
    if not view.owners and not view.held_inside(MANAGER):
        yield Found(subject=MANAGER, place=view.team.place, fills={"role": view.role_name(MANAGER)})


def department_not_bridged(view: View) -> Report:
    if not view.held_inside(MANAGER):
        places = view.team.places
        place = places.get("departments") or places.get("company") or view.team.place
        yield Found(subject=MANAGER, place=place, fills={"role": view.role_name(MANAGER)})


def nobody_to_coordinate(view: View) -> Report:
    count = view.facts.get("people_to_coordinate")
    if isinstance(count, int) and not view.holding(MANAGER):
        fills: Fills = {"role": view.role_name(MANAGER), "count": count}
        yield Found(subject=MANAGER, place=view.team.place, fills=fills)


def span_of_control(view: View) -> Report:
    limit = view.knowledge.threshold("span_of_control")
    for leader in view.active:
        reports = [person for person in view.active if person.reports_to == leader.name]
        if len(reports) > limit:
            fills: Fills = {"person": leader.name, "count": len(reports), "limit": number(limit)}
            yield Found(subject=leader.name, place=leader.place, fills=fills)


def reporting_circle(view: View) -> Report:
    seen: set[str] = set()
    for person in view.people:
        circle = _circle(view, person)
        if circle and seen.isdisjoint(member.name for member in circle):
            seen.update(member.name for member in circle)
            fills: Fills = {"people": " → ".join(member.name for member in (*circle, circle[0]))}
            yield Found(subject=circle[0].name, place=circle[0].place, fills=fills)


def _circle(view: View, start: Person) -> list[Person]:
    """The people from ``start`` upwards, where that line comes back to ``start``; else nobody."""
    line = [start]
    while line[-1].reports_to is not None and (above := view.by_name.get(line[-1].reports_to)) is not None:
        if above == start:
            return line
        if above in line:
            break
        line.append(above)
    return []


def reports_to_outside(view: View) -> Report:
    outside = {person.name for person in view.outsiders}
    for person in view.insiders:
        if person.reports_to in outside:
            fills: Fills = {"person": person.name, "leader": person.reports_to or ""}
            yield Found(subject=person.name, place=person.place, fills=fills)


FINDERS = (
    owner_missing,
    department_not_bridged,
    nobody_to_coordinate,
    span_of_control,
    reporting_circle,
    reports_to_outside,
)
