"""ET501 to ET506: what this shop, by its facts and its owner, needs and does not have; or has and does not need."""

from collections.abc import Iterable

from ecomteam.auditing.finder import Finder
from ecomteam.auditing.finding import (
    Activities,
    Fills,
    Found,
    Number,
    OneRole,
    Open,
    Report,
    Roles,
    Somebody,
    pair,
    place_of,
    unique,
)
from ecomteam.auditing.hours import about_a_week
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.roles import MANAGER
from ecomteam.model.symptoms import Goal, Symptom
from ecomteam.shop.staff import roles_filled

A_WEEK = "hours_per_week"
# The subjects that one of the sources gives to individual people in a larger company, by the role that holds each.
AREAS = (MANAGER, "online_marketer", "it_specialist", "data_analyst")


def role_called_for(view: TeamView) -> Report:
    """A good part of a week of one role's work is left undone, and nobody is there for it."""
    for gap in view.gaps_told("role_called_for"):
        urgency = view.verdicts.urgency(gap.role)
        fills: Fills = {
            "role": OneRole(gap.role),
            "short": Number(about_a_week(gap.short), A_WEEK),
            "activities": Activities(gap.activities),
        }
        cites = unique(cite for rule in urgency.reasons for cite in rule.cites)
        yield Found(subject=gap.role, place=view.team.place, fills=fills, cites=cites)
    if view.mostly_untold and len(view.held) < len(view.knowledge.roles):
        yield Open(view.untold_facts)


def hat_outgrown(view: TeamView) -> Report:
    """Work of one role that fills a good part of an owner's week; of several owners, of who does most of it."""
    enough = view.week("hat_job_week")
    for role in view.knowledge.roles:
        if role in view.gaps or role in view.foreseen or role in view.knowledge.leading_roles:
            continue
        if view.held_by_others(role):
            continue
        done = [(view.hours.of_role(owner, role), owner) for owner in view.owners]
        hours, owner = max(done, key=lambda pair: pair[0], default=(0.0, None))
        if owner is not None and hours >= enough:
            fills: Fills = {
                "role": OneRole(role),
                "person": Somebody(owner.name),
                "hours": Number(about_a_week(hours), A_WEEK),
            }
            yield Found(subject=role, place=place_of(owner, role), fills=fills)


def symptom_role_missing(view: TeamView) -> Report:
    if not _owners_have_time(view):
        yield from _unserved(view, "symptoms", view.knowledge.catalogue.symptoms, with_owner=False)


def _owners_have_time(view: TeamView) -> bool:
    """Whether nobody but owners works there, and by what was told they have hours left: nobody else is missing."""
    if view.mostly_untold or not view.owners or any(not person.owner for person in view.active):
        return False
    cover = view.case.cover
    free = sum(cover.capacity[name] - cover.used[name] for name in cover.owners)
    return view.case.owner_week_told and free >= view.week("seldom_week")


def goal_role_missing(view: TeamView) -> Report:
    yield from _unserved(view, "goals", view.knowledge.catalogue.goals, with_owner=True)


def _unserved(view: TeamView, fact: str, rows: Iterable[Symptom | Goal], *, with_owner: bool) -> Report:
    """The named pains or goals for which nobody is there or foreseen; where it hurts, the owner's hat is no relief."""
    named = view.facts.get(fact)
    if not isinstance(named, frozenset):
        yield Open((fact,))
        return
    there = view.held.keys() if with_owner else roles_filled(view.active)
    for row in rows if named else ():
        if row.id in named and there.isdisjoint(row.roles) and view.foreseen.isdisjoint(row.roles):
            # Nobody is looked for who would have nothing to do.
            roles = tuple([role for role in row.roles if view.case.has_work_of(role)])
            fills: Fills = {"name": row.name, "roles": Roles(roles or row.roles)}
            yield Found(subject=row.id, place=view.team.places.get(fact, view.team.place), fills=fills, cites=row.cites)


def areas_not_split(view: TeamView) -> Report:
    for person, roles in view.hats:
        areas = [role for role in AREAS if role in roles]
        if len(areas) > 1:
            fills: Fills = {"person": Somebody(person.name), "roles": Roles(tuple(areas))}
            yield Found(subject=person.name, place=person.place, fills=fills)


def role_not_needed(view: TeamView) -> Report:
    """A rule says that the role is no job here, and the hours say so too."""
    for person, role, rule in view.not_needed:
        fills: Fills = {"person": Somebody(person.name), "role": OneRole(role), "reason": rule.because}
        yield Found(subject=pair(person, role), place=place_of(person, role), fills=fills, cites=rule.cites)


FINDERS = (
    Finder(role_called_for, of_all=True),
    Finder(hat_outgrown),
    Finder(symptom_role_missing, of_all=True),
    Finder(goal_role_missing, of_all=True),
    Finder(areas_not_split),
    Finder(role_not_needed),
)
