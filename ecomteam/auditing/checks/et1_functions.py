"""ET1: is every function, phase and piece of work somebody's, and one person's only?"""

from ecomteam.auditing.score import missing_roles
from ecomteam.auditing.view import MANAGER, Fills, Found, Open, Report, View, place_of
from ecomteam.model.activities import Activity
from ecomteam.model.phases import Phase

SECURITY = "security"
PRODUCT_DATA = "product_data_content"
NAMED_ACTIVITIES = 5


def function_uncovered(view: View) -> Report:
    for role in view.knowledge.catalogue.roles:
        if role.indispensable and not view.holding(role.id):
            yield Found(subject=role.id, place=view.team.place, fills={"role": role.name})


def phase_uncovered(view: View) -> Report:
    for phase in view.knowledge.catalogue.phases:
        if not _worked_in(view, phase):
            roles = view.role_names(work.role for work in phase.work)
            yield Found(subject=phase.id, place=view.team.place, fills={"phase": phase.name, "roles": roles})


def phase_thin(view: View) -> Report:
    for phase in view.knowledge.catalogue.phases:
        of, covered = view.phases[phase.id]
        if 2 * covered < of and _worked_in(view, phase):
            missing = view.role_names(missing_roles(view, phase))
            fills: Fills = {"phase": phase.name, "covered": covered, "of": of, "roles": missing}
            yield Found(subject=phase.id, place=view.team.place, fills=fills)


def _worked_in(view: View, phase: Phase) -> bool:
    return not view.knowledge.working[phase.id].isdisjoint(view.held)


def activity_without_owner(view: View) -> Report:
    """One finding for all activities that would fall to the same role in the end, so that one gap is told once."""
    orphans: dict[str, list[Activity]] = {}
    named_for = view.named
    for activity, exists in view.unheld:
        if exists is False or activity.id in named_for or activity.id == SECURITY:
            continue
        if exists is None:
            yield Open(view.hangs_on([activity.when]))
        else:
            orphans.setdefault(activity.accountable[-1], []).append(activity)
    for role, activities in orphans.items():
        named = view.joined(activity.name for activity in activities[:NAMED_ACTIVITIES])
        fills: Fills = {"role": view.role_name(role), "count": len(activities), "activities": named}
        yield Found(subject=role, place=view.team.place, fills=fills)


def security_without_owner(view: View) -> Report:
    activity = view.knowledge.activity(SECURITY)
    if not view.accountable(activity):
        fills: Fills = {"activity": activity.name, "roles": view.role_names(activity.accountable)}
        yield Found(subject=SECURITY, place=view.team.place, fills=fills, cites=activity.cites)


def activity_with_two_owners(view: View) -> Report:
    for identity, named in view.named.items():
        if len(named) > 1:
            fills: Fills = {"activity": view.knowledge.activity(identity).name, "people": view.names(named)}
            yield Found(subject=identity, place=named[1].place, fills=fills)


def two_managers(view: View) -> Report:
    """An owner who once wore the hat is no second manager beside the one who holds the role."""
    holding = view.held_inside(MANAGER)
    managers = tuple(person for person in holding if not person.owner) or holding
    if len(managers) > 1:
        place = place_of(managers[1], MANAGER)
        yield Found(
            subject=MANAGER, place=place, fills={"people": view.names(managers), "role": view.role_name(MANAGER)}
        )


def product_data_with_marketing(view: View) -> Report:
    """Where nobody holds product management, its data falls to Marketing."""
    activity = view.knowledge.activity(PRODUCT_DATA)
    marketing = view.knowledge.role("online_marketer")
    for person in view.accountable(activity):
        held_first = next((role for role in activity.accountable if person.holds(role)), None)
        if held_first == marketing.id and activity.id not in person.activities:
            fills: Fills = {"activity": activity.name, "person": person.name, "role": marketing.name}
            yield Found(subject=activity.id, place=place_of(person, marketing.id), fills=fills)


FINDERS = (
    function_uncovered,
    phase_uncovered,
    phase_thin,
    activity_without_owner,
    security_without_owner,
    activity_with_two_owners,
    two_managers,
    product_data_with_marketing,
)
