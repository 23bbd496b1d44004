"""ET401 to ET409: who decides, who bridges, and who reports to whom."""

from collections.abc import Iterator, Sequence

import msgspec

from ecomteam.auditing.finder import Finder, Mend, TeamChange, with_changed
from ecomteam.auditing.finding import Fills, Found, Line, Number, OneRole, Report, Somebody, place_of
from ecomteam.auditing.reporting import ReportingLines, circles
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.roles import MANAGER
from ecomteam.model.team import Person
from ecomteam.shop.names import department_of
from ecomteam.words import fixes as words


def owner_missing(view: TeamView) -> Report:
    if not view.owners and not view.held_inside(MANAGER):
        yield Found(subject=MANAGER, place=view.team.place, fills={"role": OneRole(MANAGER)})


def department_not_bridged(view: TeamView) -> Report:
    if not view.held_inside(MANAGER):
        places = view.team.places
        place = places.get("departments") or places.get("company") or view.team.place
        yield Found(subject=MANAGER, place=place, fills={"role": OneRole(MANAGER)})


def nobody_to_coordinate(view: TeamView) -> Report:
    count = view.facts.get("people_to_coordinate")
    if isinstance(count, int) and not view.holding(MANAGER):
        fills: Fills = {"role": OneRole(MANAGER), "count": Number(count, "people")}
        yield Found(subject=MANAGER, place=view.team.place, fills=fills)


def span_of_control(view: TeamView) -> Report:
    """Who leads many people in the same routine work can lead more of them."""
    few, many = (view.knowledge.threshold(limit) for limit in ("span_of_control", "span_of_control_routine"))
    led: dict[str, list[Person]] = {}
    for person in view.active:
        if person.reports_to is not None:
            led.setdefault(person.reports_to, []).append(person)
    for leader in view.active:
        reports = led.get(leader.name, ())
        count, limit = sum(person.count for person in reports), few
        if count > few and _alike(view, reports):
            limit = many
        if count > limit:
            fills: Fills = {
                "person": Somebody(leader.name),
                "count": Number(count, "people"),
                "limit": Number(limit, "people"),
            }
            yield Found(subject=leader.name, place=leader.place, fills=fills)


def _alike(view: TeamView, people: Sequence[Person]) -> bool:
    """Whether all do the same work, which is done where the goods are or is routine."""
    roles = {held.role for person in people for held in person.roles}
    return len(roles) == 1 and roles <= view.knowledge.routine_roles


def reporting_circle(view: TeamView) -> Report:
    for circle in view.case.remembered(circles):
        fills: Fills = {"people": Line(tuple([member.name for member in (*circle, circle[0])]))}
        yield Found(subject=circle[0].name, place=circle[0].place, fills=fills)


def reports_to_outside(view: TeamView) -> Report:
    outside = {person.name for person in view.outsiders}
    for person in view.insiders:
        if person.reports_to in outside:
            fills: Fills = {"person": Somebody(person.name), "leader": Somebody(person.reports_to or "")}
            yield Found(subject=person.name, place=person.place, fills=fills)


def leader_not_there(view: TeamView) -> Report:
    at_work = {person.name for person in view.active}
    for person in view.active:
        if person.reports_to is not None and person.reports_to not in at_work:
            fills: Fills = {"person": Somebody(person.name), "leader": Somebody(person.reports_to)}
            yield Found(subject=person.name, place=person.place, fills=fills)


def too_many_layers(view: TeamView) -> Report:
    """One finding for the longest line, at whom it ends; a circle has no layers to count."""
    limit = view.knowledge.threshold("reporting_layers")
    if len(view.active) <= limit:
        return
    lines = ReportingLines(view.active)
    layers = lines.layers()
    lowest = max(view.active, key=lambda person: layers[person.name], default=None)
    if lowest is not None and layers[lowest.name] > limit:
        line = Line(tuple([person.name for person in reversed(lines.line_up(lowest))]))
        fills: Fills = {
            "count": Number(layers[lowest.name], "layers"),
            "limit": Number(limit, "layers"),
            "people": line,
        }
        yield Found(subject=lowest.name, place=lowest.place, fills=fills)


def department_beside(view: TeamView) -> Report:
    """A department of the company does work that an employee of the shop holds too."""
    departments = {department_of(hands.name): hands.roles for hands in view.case.hands if hands.department}
    told = view.facts.get("departments")
    for person, role in view.single_hats:
        if person.department is None:
            for name, roles in departments.items():
                if role in roles and isinstance(told, frozenset) and name in told:
                    fills: Fills = {
                        "person": Somebody(person.name),
                        "role": OneRole(role),
                        "department": view.knowledge.option_name("departments", name),
                    }
                    yield Found(subject=f"{name}/{role}", place=place_of(person, role), fills=fills)
                    break


def _reporting(view: TeamView) -> Iterator[TeamChange]:
    """A line that leads back, to somebody outside, or to somebody who is not there."""
    at_work = {person.name for person in view.active}
    outside = {person.name for person in view.outsiders}
    circling = {person.name for circle in view.case.remembered(circles) for person in circle}
    for person in view.active:
        above = person.reports_to
        if above is None:
            continue
        if person.name in circling:
            top = msgspec.structs.replace(person, reports_to=None)
            text = words.REPORTING_TOP.format(person=person.name)
            yield TeamChange(text=text, people=with_changed(view, top), person=person.name)
        elif view.leader not in (None, person) and (above not in at_work or (above in outside and not person.outside)):
            assert view.leader is not None
            led = msgspec.structs.replace(person, reports_to=view.leader.name)
            text = words.REPORTING.format(person=person.name, leader=view.leader.name)
            yield TeamChange(text=text, people=with_changed(view, led), person=person.name)


REPORTING_MENDED = Mend("reporting", _reporting)

FINDERS = (
    Finder(owner_missing),
    Finder(department_not_bridged),
    Finder(nobody_to_coordinate),
    Finder(span_of_control),
    Finder(reporting_circle, (REPORTING_MENDED,)),
    Finder(reports_to_outside, (REPORTING_MENDED,)),
    Finder(leader_not_there, (REPORTING_MENDED,)),
    Finder(too_many_layers),
    Finder(department_beside),
)
