"""ET601 to ET605, ET608: is the file itself up to date, and does it say enough? ``waivers`` has ET606 and ET607."""

from ecomteam.auditing.finder import Finder
from ecomteam.auditing.finding import Awaited, Fills, Found, Number, Open, Report, Roles, Somebody
from ecomteam.auditing.hours import about_a_week
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.team import Person

A_WEEK = "hours_per_week"


def vacancy_open(view: TeamView) -> Report:
    for person in view.people:
        if person.status == "vacant":
            fills: Fills = {
                "person": Somebody(person.name),
                "roles": Roles(tuple([held.role for held in person.roles])),
            }
            yield Found(subject=person.name, place=person.place, fills=fills)


def contract_expired(view: TeamView) -> Report:
    for person in view.people:
        yield from _past(view, person, person.ends)


def planned_start_passed(view: TeamView) -> Report:
    for person in view.people:
        if person.status == "planned":
            yield from _past(view, person, person.starts)


def _past(view: TeamView, person: Person, day: str | None) -> Report:
    if day is None:
        return
    if view.today is None:
        yield Open(("today",))
    elif day < view.today:
        yield Found(subject=person.name, place=person.place, fills={"person": Somebody(person.name), "day": day})


def person_without_role(view: TeamView) -> Report:
    for person in view.active:
        if not person.owner and not person.roles and not person.activities:
            yield Found(subject=person.name, place=person.place, fills={"person": Somebody(person.name)})


def start_ahead(view: TeamView) -> Report:
    """Somebody who is active in the file, and begins on a later day."""
    for person in view.people:
        if person.status == "active" and person.starts is not None:
            if view.today is None:
                yield Open(("today",))
            elif person.starts > view.today:
                fills: Fills = {"person": Somebody(person.name), "day": person.starts}
                yield Found(subject=person.name, place=person.place, fills=fills)


def unknown_facts(view: TeamView) -> Report:
    """More than half of the hours of work rest on numbers that nobody told."""
    if view.mostly_untold:
        works = view.case.work.activities.values()
        resting, whole = (sum(one.hours.likely for one in some) for some in (view.untold, works))
        fills: Fills = {
            "open": Number(about_a_week(resting), A_WEEK),
            "of": Number(about_a_week(whole), A_WEEK),
            "facts": Awaited(view.hours.asked_for(view.untold)),
        }
        yield Found(subject="facts", place=view.team.place, fills=fills)


FINDERS = (
    Finder(vacancy_open),
    Finder(contract_expired),
    Finder(planned_start_passed),
    Finder(person_without_role),
    Finder(unknown_facts, about_people=False),
    Finder(start_ahead),
)
