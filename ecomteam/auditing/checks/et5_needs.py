"""ET501 to ET506: what this shop, by its facts and its owner, needs and does not have; or has and does not need."""

from collections.abc import Iterable

from ecomteam.auditing.finder import Finder
from ecomteam.auditing.finding import Fills, Found, Open, Report, Role, Roles, Somebody, pair, place_of
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.rules import Rule
from ecomteam.model.symptoms import Goal, Symptom
from ecomteam.shop.needs import roles_filled
from ecomteam.words import values as words

# The subjects that one of the sources gives to individual people in a larger company, by the role that holds each.
AREAS = ("ecommerce_manager", "online_marketer", "it_specialist", "data_analyst")


def role_called_for(view: TeamView) -> Report:
    undecided: list[Rule] = []
    held, foreseen, place = view.held, view.foreseen, view.team.place
    for role, standing in view.situation.standings.items():
        if role in held or role in foreseen:
            continue
        call = standing.call_soon
        if call is not None:
            rule = call.reasons[0]
            fills: Fills = {"role": Role(role), "wave": words.WAVES[call.wave], "reason": rule.because}
            yield Found(subject=role, place=place, fills=fills, cites=rule.cites)
        elif could := standing.could_be_called:
            undecided += could
    if undecided:
        yield Open((), undecided)


def hat_outgrown(view: TeamView) -> Report:
    for role, call in view.calls.items():
        wearers = view.holding(role)
        if call.wave == "now" and wearers and not view.held_by_others(role) and role not in view.foreseen:
            rule = call.reasons[0]
            fills: Fills = {"role": Role(role), "person": Somebody(wearers[0].name), "reason": rule.because}
            yield Found(subject=role, place=place_of(wearers[0], role), fills=fills, cites=rule.cites)


def symptom_role_missing(view: TeamView) -> Report:
    yield from _unserved(view, "symptoms", view.knowledge.catalogue.symptoms, with_owner=False)


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
            fills: Fills = {"name": row.name, "roles": Roles(row.roles)}
            yield Found(subject=row.id, place=view.team.places.get(fact, view.team.place), fills=fills, cites=row.cites)


def areas_not_split(view: TeamView) -> Report:
    for person, roles in view.hats:
        areas = [role for role in AREAS if role in roles]
        if len(areas) > 1:
            fills: Fills = {"person": Somebody(person.name), "roles": Roles(tuple(areas))}
            yield Found(subject=person.name, place=person.place, fills=fills)


def role_not_needed(view: TeamView) -> Report:
    for person, role in view.single_hats:
        for rule in view.situation.ruled_out(role)[:1]:
            fills: Fills = {"person": Somebody(person.name), "role": Role(role), "reason": rule.because}
            yield Found(subject=pair(person, role), place=place_of(person, role), fills=fills, cites=rule.cites)


FINDERS = (
    Finder(role_called_for),
    Finder(hat_outgrown),
    Finder(symptom_role_missing),
    Finder(goal_role_missing),
    Finder(areas_not_split),
    Finder(role_not_needed),
)
