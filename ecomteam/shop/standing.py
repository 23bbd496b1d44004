"""Work and pains that stand for others in some shops: what was told of those others, as it is here.

A course is made as goods are, but by other people and with other words; who fills in a file knows only "making".
"""

from collections.abc import Mapping

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Facts, Said, Value, in_order
from ecomteam.model.team import Person, Team

PAINS, MAKES, MADE_ONCE, MAKING = "symptoms", "makes_products", "made_once", "making"


def as_done_here(knowledge: Knowledge, team: Team, facts: Facts) -> Team:
    """A team with the roles, the week, the pace and the pains of the work that such a shop has."""
    if facts.get(MAKES) is True and MADE_ONCE not in facts and _made_once(knowledge, team):
        team = msgspec.structs.replace(team, facts={**team.facts, MADE_ONCE: True})
        facts = {**facts, MADE_ONCE: True}
    instead = knowledge.standing_for(facts)
    told = _with_pains(knowledge, team.facts)
    if not instead:
        return team if told is team.facts else msgspec.structs.replace(team, facts=told)
    activities = {told: row.id for told, row in instead.items()}
    firsts = {told: (knowledge.activity(told).doers[:1], row.doers[:1]) for told, row in instead.items()}
    roles = {of[0]: here[0] for of, here in firsts.values() if of and here}
    people = team.people and tuple([_person(person, activities, roles) for person in team.people])
    pace = {activities.get(name, name): each for name, each in team.pace.items()}
    return msgspec.structs.replace(team, people=people, pace=pace, facts=told)


def _made_once(knowledge: Knowledge, team: Team) -> bool:
    """Whether somebody makes what is made once, by role, week or pace: a course with a kit is a course."""
    rows = [row for row in knowledge.catalogue.activities if row.stands_for == MAKING]
    people = team.people or ()
    return any(
        row.id in team.pace or any(_makes(one, row.id, row.doers[0]) for one in people) for row in rows if row.doers
    )


def _makes(person: Person, activity: str, role: str) -> bool:
    return activity in person.week or activity in person.activities or person.holds(role)


def _with_pains(knowledge: Knowledge, facts: dict[str, Value]) -> dict[str, Value]:
    told, instead = facts.get(PAINS), knowledge.pains_standing_for(facts)
    if not isinstance(told, frozenset) or told.isdisjoint(instead):
        return facts
    return {**facts, PAINS: Said(instead.get(pain, pain) for pain in in_order(told))}


def _person(person: Person, activities: Mapping[str, str], roles: Mapping[str, str]) -> Person:
    week: dict[str, float] = {}
    for name, hours in person.week.items():
        here = activities.get(name, name)
        week[here] = week.get(here, 0.0) + hours
    held = tuple([msgspec.structs.replace(one, role=roles.get(one.role, one.role)) for one in person.roles])
    expressly = tuple([activities.get(name, name) for name in person.activities])
    return msgspec.structs.replace(person, roles=held, week=week, activities=expressly)
