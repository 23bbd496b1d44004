"""ET601 to ET605: is the file itself up to date, and does it say enough? ET606 and ET607 are in ``waivers``."""

from ecomteam.auditing.finder import Finder
from ecomteam.auditing.finding import Awaited, Fills, Found, Number, Open, Report, Roles, Somebody
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.team import Person


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


def unknown_facts(view: TeamView) -> Report:
    """More than half of what could call for a role hangs on facts that nobody gave."""
    needs = view.knowledge.needs
    truths = needs.truths(view.situation.truths)
    if 2 * truths.count(None) > len(truths):
        waiting = [rule for rule, truth in zip(needs.rules, truths, strict=True) if truth is None]
        fills: Fills = {
            "open": Number(len(waiting), "rules"),
            "of": Number(len(truths), "rules"),
            "facts": Awaited(waiting),
        }
        yield Found(subject="facts", place=view.team.place, fills=fills)


FINDERS = (
    Finder(vacancy_open),
    Finder(contract_expired),
    Finder(planned_start_passed),
    Finder(person_without_role),
    Finder(unknown_facts, about_people=False),
)
