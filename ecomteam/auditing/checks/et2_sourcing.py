"""ET201 to ET206: who is inside, who is outside, and does an insider answer for the outsiders?"""

from collections.abc import Iterator

import msgspec

from ecomteam.auditing.finder import Finder, Mend, TeamChange, with_changed
from ecomteam.auditing.finding import Fills, Found, OneRole, Open, Report, Somebody, named, pair, place_of
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.roles import MANAGER
from ecomteam.model.rules import SourceAs, Verdict
from ecomteam.model.team import Person
from ecomteam.shop.verdicts import SourcingAdvice
from ecomteam.words import fixes as words


def must_be_in_house(view: TeamView) -> Report:
    for person, role in view.outside_only:
        advice = view.verdicts.sourcing(role)
        if advice.verdict == "must_be_in_house":
            yield _against(person, role, advice)
        else:
            yield from _open_musts(view, role)


def sourcing_advised_against(view: TeamView) -> Report:
    for person, role in view.outside_only:
        advice = view.verdicts.sourcing(role)
        if advice.verdict == "better_in_house":
            yield _against(person, role, advice)


def hired_where_outside_fits(view: TeamView) -> Report:
    """A job that fills its week is one, whatever small shops usually do."""
    enough = view.week("employ_from_week")
    idle = {person.name for spare in view.spare for person in spare.people}
    for person, role in view.single_hats:
        # That there is little work for many is told of all of them together.
        if person.name in idle:
            continue
        advice = view.verdicts.sourcing(role)
        if advice.verdict == "better_outside" and sum(view.hours.by([person]).values()) < enough * person.count:
            yield _against(person, role, advice)


def _against(person: Person, role: str, advice: SourcingAdvice) -> Found:
    rule = advice.reasons[0]
    fills: Fills = {"person": Somebody(person.name), "role": OneRole(role), "reason": rule.because}
    return Found(subject=pair(person, role), place=place_of(person, role), fills=fills, cites=rule.cites)


def _open_musts(view: TeamView, role: str) -> Report:
    must: Verdict = "must_be_in_house"
    for index, rule in view.knowledge.effects(SourceAs, role):
        if view.verdicts.truths[index] is None and isinstance(rule.then, SourceAs) and rule.then.verdict == must:
            yield Open((), (rule,))


def outside_without_accountable(view: TeamView) -> Report:
    if view.held_inside(MANAGER):
        return
    for person in view.outsiders:
        if person.accountable is None:
            fills: Fills = {"person": Somebody(person.name), "role": OneRole(MANAGER)}
            yield Found(subject=person.name, place=person.place, fills=fills)


def accountable_not_inside(view: TeamView) -> Report:
    for person in view.outsiders:
        if person.accountable is not None and view.by_name.get(person.accountable) not in view.insiders:
            fills: Fills = {"person": Somebody(person.name), "accountable": Somebody(person.accountable)}
            yield Found(subject=person.name, place=person.place, fills=fills)


def duplicate_role_outside_inside(view: TeamView) -> Report:
    for person, roles in view.hats:
        if not person.outside or person.accountable is not None:
            continue
        for role in roles:
            if inside := view.held_inside(role):
                fills: Fills = {"person": Somebody(person.name), "role": OneRole(role), "people": named(inside)}
                yield Found(subject=pair(person, role), place=place_of(person, role), fills=fills)


def _answered_for(view: TeamView) -> Iterator[TeamChange]:
    for party in view.outsiders:
        answers = view.by_name.get(party.accountable or "")
        inside = [person for role in party.roles for person in view.held_inside(role.role)]
        leader = next(iter((*inside, *([view.leader] if view.leader else []), *view.insiders)), None)
        if answers not in view.insiders and leader is not None:
            text = words.ACCOUNTABLE.format(leader=leader.name, person=party.name)
            answered = msgspec.structs.replace(party, accountable=leader.name)
            yield TeamChange(text=text, people=with_changed(view, answered), person=leader.name)


ANSWERED_FOR = Mend("accountable", _answered_for)

FINDERS = (
    Finder(must_be_in_house),
    Finder(sourcing_advised_against),
    Finder(hired_where_outside_fits),
    Finder(outside_without_accountable, (ANSWERED_FOR,)),
    Finder(accountable_not_inside, (ANSWERED_FOR,)),
    Finder(duplicate_role_outside_inside),
)
