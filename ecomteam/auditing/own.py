"""Checks that a catalogue adds without code of ours: that the condition holds is what is found."""

from collections.abc import Callable, Iterator, Mapping

from ecomteam.auditing.finding import Fill, Found, Number, OneRole, Open, People, Report, Roles, Somebody
from ecomteam.auditing.hours import about_a_week
from ecomteam.auditing.team_view import PEOPLE, TeamView
from ecomteam.knowledge.engine import evidence, tests_of, truth
from ecomteam.model.checks import Check
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.team import Person
from ecomteam.model.teamfacts import ASKED_OF, CHECK_FACTS
from ecomteam.shop.cover import UNLIMITED
from ecomteam.words.interface import UNKNOWN

Facts = Mapping[str, Value]
# What a check is asked of: its subject, its place, its facts, and what fills its texts beside them.
Asked = tuple[str, Place, Facts, Mapping[str, Fill]]


def own_finder(check: Check) -> Callable[[TeamView], Report]:
    """What looks for the fault of such a check."""
    facts = {test.fact for test in tests_of(check.when)} | ASKED_OF[check.each].keys()
    if check.each == "shop" and not _asks_the_team(check):
        return _of_the_shop(check)
    about = {"shop": _shop, "person": _persons, "role": _roles}[check.each]

    def find(view: TeamView) -> Report:
        if not view.people_known:
            yield Open((PEOPLE,))
            return
        for subject, place, own, fills in about(view):
            asked = {**view.facts, **_hours(view), **own}
            held = truth(check.when, asked)
            if held is None:
                yield Open((), (check,))
            elif held:
                told = {fact: _fill(view, fact, asked.get(fact)) for fact in facts}
                yield Found(subject=subject, place=place, fills={**told, **fills})

    return find


def _asks_the_team(check: Check) -> bool:
    """Whether its condition or its texts name hours, which only who is there can tell."""
    asked = {test.fact for test in tests_of(check.when)}
    texts = [half for text in (check.message, check.remedy) for half in (text.en, text.nl)]
    return any(fact in asked or any(f"{{{fact}}}" in text for text in texts) for fact in CHECK_FACTS)


def _of_the_shop(check: Check) -> Callable[[TeamView], Report]:
    def holds(view: TeamView) -> Report:
        proof = evidence(check.when, view.facts).decided_by
        places = [view.team.places[test.fact] for test in proof if test.fact in view.team.places]
        facts = {test.fact for test in tests_of(check.when)}
        fills = {fact: _fill(view, fact, view.facts.get(fact)) for fact in sorted(facts)}
        yield Found(subject="shop", place=next(iter(places), view.team.place), fills=fills)

    return holds


def _hours(view: TeamView) -> Facts:
    cover, work = view.case.cover, view.case.work
    return {
        "hours_of_work_week": about_a_week(work.hours.likely),
        "hours_there_week": about_a_week(sum(hours for hours in cover.capacity.values() if hours < UNLIMITED)),
        "hours_undone_week": about_a_week(cover.uncovered_hours),
    }


def _shop(view: TeamView) -> Iterator[Asked]:
    yield "shop", view.team.place, {}, {}


def _persons(view: TeamView) -> Iterator[Asked]:
    cover = view.case.cover
    for person, roles in view.hats:
        facts: dict[str, Value] = {
            "person_roles": frozenset(roles),
            "person_hats": len(roles),
            "person_owner": person.owner,
            "person_sourcing": person.sourcing,
            "person_hours_week": about_a_week(cover.capacity.get(person.name, 0.0)),
            "person_busy_week": about_a_week(cover.used.get(person.name, 0.0)),
        }
        fills: dict[str, Fill] = {"person": Somebody(person.name), "roles": Roles(tuple(roles))}
        yield person.name, person.place, facts, fills


def _roles(view: TeamView) -> Iterator[Asked]:
    for role in sorted({*view.held, *view.gaps}):
        held: list[Person] = list(view.held.get(role, ()))
        gap = view.gaps.get(role)
        facts: dict[str, Value] = {
            "role": role,
            "role_people": sum(person.count for person in held),
            "role_needed_week": about_a_week(gap.needed) if gap else 0,
            "role_short_week": about_a_week(gap.short) if gap else 0,
        }
        names = tuple(person.name for person in held)
        place = held[0].place if held else view.team.place
        yield role, place, facts, {"role": OneRole(role), "people": People(names)}


def _fill(view: TeamView, fact: str, value: Value | None) -> Fill:
    if value is None:  # one part of an ``any`` holds, and nobody told what another asks for
        return UNKNOWN
    if isinstance(value, bool | str):
        return view.knowledge.shown(fact, value)
    if isinstance(value, int | float):
        return Number(value, "hours_per_week" if fact.endswith("_week") else fact)
    if isinstance(value, frozenset) and all(each in view.knowledge.roles for each in value):
        return Roles(tuple(sorted(value)))
    return view.knowledge.shown(fact, value)
