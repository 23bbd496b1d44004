"""ET601 to ET605, ET608 to ET610: is the file up to date, and does it say enough? ``waivers`` has the others."""

from ecomteam.auditing.finder import Finder
from ecomteam.auditing.finding import Awaited, Fills, Found, Number, Open, Report, Roles, Somebody, in_money
from ecomteam.auditing.hours import about_a_week
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.team import Person
from ecomteam.shop.order import CONTRIBUTION
from ecomteam.shop.payroll import PAYROLL
from ecomteam.words.numbers import price

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
            "facts": Awaited(view.untold_facts),
        }
        yield Found(subject="facts", place=view.team.place, fills=fills)


def payroll_apart(view: TeamView) -> Report:
    """The same arithmetic as the plan's: what those who are employed cost, told together and one by one."""
    paid, numbers = view.case.room.payroll, view.case.numbers
    if paid is not None and paid.apart:
        total = paid.known.amount
        fills: Fills = {
            "payroll": in_money(numbers, total.low, total.high),
            "together": in_money(numbers, *paid.people),
        }
        yield Found(subject=PAYROLL, place=view.team.places.get(PAYROLL, view.team.place), fills=fills)


def contribution_apart(view: TeamView) -> Report:
    room, numbers = view.case.room, view.case.numbers
    if room.contribution is not None and room.worked_out is not None:
        told, made = (
            price(one.low, one.high, numbers.currency)
            for one in (of.times(numbers.per_euro) for of in (room.contribution.amount, room.worked_out))
        )
        place = view.team.places.get(CONTRIBUTION, view.team.place)
        yield Found(subject=CONTRIBUTION, place=place, fills={"told": told, "made": made})


FINDERS = (
    Finder(vacancy_open),
    Finder(contract_expired),
    Finder(planned_start_passed),
    Finder(person_without_role),
    Finder(unknown_facts, about_people=False),
    Finder(start_ahead),
    Finder(payroll_apart),
    Finder(contribution_apart, about_people=False),
)
