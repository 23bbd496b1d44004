"""ET4: who decides, who bridges, and who reports to whom."""

from collections import Counter
from collections.abc import Iterator

from ecomteam.auditing.view import MANAGER, Fills, Found, Report, View
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
    if len(view.active) <= limit:
        return
    reports = Counter(person.reports_to for person in view.active)
    for leader in view.active:
        if reports[leader.name] > limit:
            fills: Fills = {"person": leader.name, "count": reports[leader.name], "limit": view.number(limit)}
            yield Found(subject=leader.name, place=leader.place, fills=fills)


def reporting_circle(view: View) -> Report:
    for circle in _circles(view):
        fills: Fills = {"people": " → ".join(member.name for member in (*circle, circle[0]))}
        yield Found(subject=circle[0].name, place=circle[0].place, fills=fills)


def _circles(view: View) -> Iterator[list[Person]]:
    """Each line upwards that comes back to itself, from its first member in the file; every person is passed once."""
    if not any(person.reports_to for person in view.people):
        return
    order = {person.name: number for number, person in enumerate(view.people)}
    passed: set[str] = set()
    for start in view.people:
        line: dict[str, Person] = {}
        here: Person | None = start
        while here is not None and here.name not in line and here.name not in passed:
            line[here.name] = here
            here = view.by_name.get(here.reports_to or "")
        if here is not None and here.name in line:
            members = list(line.values())[list(line).index(here.name) :]
            first = min(range(len(members)), key=lambda number: order[members[number].name])
            yield [*members[first:], *members[:first]]
        passed |= line.keys()


def reports_to_outside(view: View) -> Report:
    outside = {person.name for person in view.outsiders}
    for person in view.insiders:
        if person.reports_to in outside:
            fills: Fills = {"person": person.name, "leader": person.reports_to or ""}
            yield Found(subject=person.name, place=person.place, fills=fills)


def leader_not_there(view: View) -> Report:
    at_work = {person.name for person in view.active}
    for person in view.active:
        if person.reports_to is not None and person.reports_to not in at_work:
            fills: Fills = {"person": person.name, "leader": person.reports_to}
            yield Found(subject=person.name, place=person.place, fills=fills)


def too_many_layers(view: View) -> Report:
    """One finding for the longest line, at whom it ends; a circle has no layers to count."""
    limit = view.knowledge.threshold("reporting_layers")
    if len(view.active) <= limit:
        return
    layers = _layers(view)
    lowest = max(view.active, key=lambda person: layers[person.name], default=None)
    if lowest is not None and layers[lowest.name] > limit:
        line = " → ".join(person.name for person in reversed(_line_up(view, lowest)))
        fills: Fills = {"count": layers[lowest.name], "limit": view.number(limit), "people": line}
        yield Found(subject=lowest.name, place=lowest.place, fills=fills)


def _layers(view: View) -> dict[str, int]:
    """How many people stand in each line upwards, the person included; none where the line ends in a circle."""
    layers: dict[str, int] = {}
    for start in view.active:
        line: dict[str, Person] = {}
        here: Person | None = start
        while here is not None and here.name not in layers and here.name not in line:
            line[here.name] = here
            here = _above(view, here)
        circling = here is not None and (here.name in line or layers[here.name] == 0)
        height = 0 if here is None or circling else layers[here.name]
        for name in reversed(line):
            height = 0 if circling else height + 1
            layers[name] = height
    return layers


def _above(view: View, person: Person) -> Person | None:
    above = view.by_name.get(person.reports_to or "")
    return above if above is not None and above.status == "active" else None


def _line_up(view: View, start: Person) -> list[Person]:
    """From ``start`` to whoever reports to nobody at work; the line must not be a circle."""
    line = [start]
    while (above := _above(view, line[-1])) is not None:
        line.append(above)
    return line


FINDERS = (
    owner_missing,
    department_not_bridged,
    nobody_to_coordinate,
    span_of_control,
    reporting_circle,
    reports_to_outside,
    leader_not_there,
    too_many_layers,
)
