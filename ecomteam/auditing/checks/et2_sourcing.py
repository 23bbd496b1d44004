"""ET2: who is inside, who is outside, and does an insider answer for the outsiders?"""

from ecomteam.auditing.view import MANAGER, Fills, Found, Open, Report, View, pair, place_of
from ecomteam.model.rules import Source, Verdict
from ecomteam.model.team import Person
from ecomteam.shop.needs import SourcingAdvice


def must_be_in_house(view: View) -> Report:
    for person, role in view.outside_only:
        advice = view.situation.sourcing(role)
        if advice.verdict == "must_be_in_house":
            yield _against(view, person, role, advice)
        else:
            yield from _open_musts(view, role)


def sourcing_advised_against(view: View) -> Report:
    for person, role in view.outside_only:
        advice = view.situation.sourcing(role)
        if advice.verdict == "better_in_house":
            yield _against(view, person, role, advice)


def hired_where_outside_fits(view: View) -> Report:
    for person, role in view.single_hats:
        advice = view.situation.sourcing(role)
        if advice.verdict == "better_outside":
            yield _against(view, person, role, advice)


def _against(view: View, person: Person, role: str, advice: SourcingAdvice) -> Found:
    rule = advice.reasons[0]
    fills: Fills = {"person": person.name, "role": view.role_name(role), "reason": rule.because}
    return Found(subject=pair(person, role), place=place_of(person, role), fills=fills, cites=rule.cites)


def _open_musts(view: View, role: str) -> Report:
    must: Verdict = "must_be_in_house"
    for index, rule in view.knowledge.effects(Source, role):
        if view.situation.truths[index] is None and isinstance(rule.then, Source) and rule.then.verdict == must:
            yield Open(view.hangs_on([rule.when]))


def outside_without_accountable(view: View) -> Report:
    if view.held_inside(MANAGER):
        return
    for person in view.outsiders:
        if person.accountable is None:
            fills: Fills = {"person": person.name, "role": view.role_name(MANAGER)}
            yield Found(subject=person.name, place=person.place, fills=fills)


def accountable_not_inside(view: View) -> Report:
    for person in view.outsiders:
        if person.accountable is not None and view.by_name.get(person.accountable) not in view.insiders:
            fills: Fills = {"person": person.name, "accountable": person.accountable}
            yield Found(subject=person.name, place=person.place, fills=fills)


def duplicate_role_outside_inside(view: View) -> Report:
    for person, roles in view.hats:
        if not person.outside or person.accountable is not None:
            continue
        for role in roles:
            if inside := view.held_inside(role):
                fills: Fills = {"person": person.name, "role": view.role_name(role), "people": view.names(inside)}
                yield Found(subject=pair(person, role), place=place_of(person, role), fills=fills)


FINDERS = (
    must_be_in_house,
    sourcing_advised_against,
    hired_where_outside_fits,
    outside_without_accountable,
    accountable_not_inside,
    duplicate_role_outside_inside,
)
