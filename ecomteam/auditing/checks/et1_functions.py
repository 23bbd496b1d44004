"""ET1: is every function, phase and piece of work somebody's, and one person's only?"""

from ecomteam.auditing.finder import Finder
from ecomteam.auditing.finding import Fills, Found, Number, Open, Report, Role, Roles, Somebody, Work, named, place_of
from ecomteam.auditing.score import missing_roles
from ecomteam.auditing.team_view import MANAGER, TeamView
from ecomteam.model.activities import Activity
from ecomteam.model.phases import Phase

SECURITY = "security"
PRODUCT_DATA = "product_data_content"
MARKETER = "online_marketer"
ROLES = "roles"


def function_uncovered(view: TeamView) -> Report:
    for role in view.knowledge.catalogue.roles:
        if role.indispensable and not view.holding(role.id):
            yield Found(subject=role.id, place=view.team.place, fills={"role": Role(role.id)})


def phase_uncovered(view: TeamView) -> Report:
    for phase in view.knowledge.catalogue.phases:
        if not _worked_in(view, phase):
            roles = Roles(tuple([work.role for work in phase.work]))
            yield Found(subject=phase.id, place=view.team.place, fills={"phase": phase.name, "roles": roles})


def phase_thin(view: TeamView) -> Report:
    for phase in view.knowledge.catalogue.phases:
        of, covered = view.phases[phase.id]
        if 2 * covered < of and _worked_in(view, phase):
            missing = Roles(missing_roles(view, phase))
            fills: Fills = {
                "phase": phase.name,
                "covered": Number(covered, ROLES),
                "of": Number(of, ROLES),
                "roles": missing,
            }
            yield Found(subject=phase.id, place=view.team.place, fills=fills)


def _worked_in(view: TeamView, phase: Phase) -> bool:
    return not view.knowledge.working[phase.id].isdisjoint(view.held)


def activity_without_owner(view: TeamView) -> Report:
    """One finding for all activities that would fall to the same role in the end, so that one gap is told once."""
    orphans: dict[str, list[Activity]] = {}
    named_for = view.named
    for activity, exists in view.unheld:
        if exists is False or activity.id in named_for or activity.id == SECURITY:
            continue
        if exists is None:
            yield Open((), (activity,))
        else:
            orphans.setdefault(activity.accountable[-1], []).append(activity)
    for role, activities in orphans.items():
        work = Work(activities)
        fills: Fills = {"role": Role(role), "count": Number(len(activities), "activities"), "activities": work}
        yield Found(subject=role, place=view.team.place, fills=fills)


def security_without_owner(view: TeamView) -> Report:
    activity = view.knowledge.activity(SECURITY)
    if not view.accountable(activity):
        fills: Fills = {"activity": Work((activity,)), "roles": Roles(activity.accountable)}
        yield Found(subject=SECURITY, place=view.team.place, fills=fills, cites=activity.cites)


def activity_with_two_owners(view: TeamView) -> Report:
    for identity, owners in view.named.items():
        if len(owners) > 1:
            fills: Fills = {"activity": Work((view.knowledge.activity(identity),)), "people": named(owners)}
            yield Found(subject=identity, place=owners[1].place, fills=fills)


def two_managers(view: TeamView) -> Report:
    """An owner who once wore the hat is no second manager beside the one who holds the role."""
    holding = view.held_inside(MANAGER)
    managers = tuple(person for person in holding if not person.owner) or holding
    if len(managers) > 1:
        place = place_of(managers[1], MANAGER)
        yield Found(subject=MANAGER, place=place, fills={"people": named(managers), "role": Role(MANAGER)})


def product_data_with_marketing(view: TeamView) -> Report:
    """Where nobody holds product management, its data falls to Marketing."""
    activity = view.knowledge.activity(PRODUCT_DATA)
    for person in view.accountable(activity):
        held_first = next((role for role in activity.accountable if person.holds(role)), None)
        if held_first == MARKETER and activity.id not in person.activities:
            fills: Fills = {
                "activity": Work((activity,)),
                "person": Somebody(person.name),
                "role": Role(MARKETER),
            }
            yield Found(subject=activity.id, place=place_of(person, MARKETER), fills=fills)


FINDERS = (
    Finder(function_uncovered),
    Finder(phase_uncovered),
    Finder(phase_thin),
    Finder(activity_without_owner),
    Finder(security_without_owner),
    Finder(activity_with_two_owners),
    Finder(two_managers),
    Finder(product_data_with_marketing),
)
