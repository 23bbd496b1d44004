"""ET101 to ET108: is every function, phase and piece of work somebody's, and one person's only?"""

from collections.abc import Iterator, Sequence

import msgspec

from ecomteam.auditing.finder import Finder, Mend, TeamChange, with_changed
from ecomteam.auditing.finding import Activities, Fills, Found, Number, OneRole, Open, Report, Roles, named, place_of
from ecomteam.auditing.hours import about_a_week
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.activities import Activity
from ecomteam.model.phases import Phase
from ecomteam.model.roles import MANAGER
from ecomteam.model.team import Holding, Person
from ecomteam.model.text import Text
from ecomteam.shop.candidates import candidate
from ecomteam.shop.cover import LEAST
from ecomteam.shop.demand import Demand
from ecomteam.shop.own import with_more_hours
from ecomteam.shop.positions import Position
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.work import FTE_HOURS
from ecomteam.words import fixes as words
from ecomteam.words.numbers import written
from ecomteam.words.values import SOURCINGS

SECURITY, INFRASTRUCTURE = "security", "infrastructure"
PRODUCT_DATA = "product_data_content"
MARKETER = "online_marketer"
A_WEEK = "hours_per_week"
# The share of all work from which the whole is not thin.
WHOLE = 2 / 3
NEW = "new: {role}"


def function_uncovered(view: TeamView) -> Report:
    for role in view.knowledge.catalogue.roles:
        if not role.indispensable or view.holding(role.id) or _owner_does(view, role.id):
            continue
        if not _runs_on_others(view, role.id):
            yield Found(subject=role.id, place=view.team.place, fills={"role": OneRole(role.id)})


def _runs_on_others(view: TeamView, role: str) -> bool:
    """Whether what a function keeps running is a marketplace's: who has no shop of their own has nothing to keep up."""
    knowledge, base = view.knowledge, view.knowledge.activities.get(INFRASTRUCTURE)
    keeps = INFRASTRUCTURE in knowledge.first_done_by.get(role, ())
    return base is not None and keeps and knowledge.has_none_of(base, view.case.numbers.sure)


def _owner_does(view: TeamView, role: str) -> bool:
    """Whether an owner has the time for all of its work, and that is so little by what was told that it is no job."""
    if view.mostly_untold or not view.owners:
        return False
    case, names = view.case, view.knowledge.first_done_by.get(role, ())
    hours, undone = sum(map(case.work.likely, names)), sum(case.cover.uncovered.get(name, 0.0) for name in names)
    return 0 < hours < view.week("function_least_week") and undone <= LEAST


def phase_uncovered(view: TeamView) -> Report:
    for phase in view.knowledge.catalogue.phases:
        done, of = view.covered[0][phase.id]
        if of > LEAST and done <= LEAST:
            roles = Roles(tuple([work.role for work in phase.work]))
            yield Found(subject=phase.id, place=view.team.place, fills={"phase": phase.name, "roles": roles})


def phase_thin(view: TeamView) -> Report:
    """Where the whole is thin, other checks tell what is left undone; each phase would only say it again."""
    if view.mostly_untold:
        yield Open(view.untold_facts)
        return
    _, done_all, all_of = view.covered
    for phase in view.knowledge.catalogue.phases:
        done, of = view.covered[0][phase.id]
        if LEAST < done < of / 2 and done_all >= all_of * WHOLE:
            fills: Fills = {
                "phase": phase.name,
                "covered": Number(about_a_week(done), A_WEEK),
                "of": Number(about_a_week(of), A_WEEK),
                "activities": Activities(_undone(view, phase)),
            }
            yield Found(subject=phase.id, place=view.team.place, fills=fills)


def _undone(view: TeamView, phase: Phase) -> Sequence[Activity]:
    """The work of a phase that nobody has time for, the most hours first."""
    uncovered, activities = view.case.cover.uncovered, view.knowledge.activities
    names = sorted(uncovered, key=lambda name: -uncovered[name])
    return [activities[name] for name in names if phase.id in activities[name].phases]


def activity_without_owner(view: TeamView) -> Report:
    """One finding for all activities that would fall to the same role in the end, so that one gap is told once."""
    orphans: dict[str, list[Activity]] = {}
    undecided: list[Activity] = []
    named_for = view.named
    for activity, exists in view.unheld:
        if exists is False or activity.id in named_for or activity.id == SECURITY:
            continue
        if exists is None:
            undecided.append(activity)
        else:
            orphans.setdefault(activity.accountable[-1], []).append(activity)
    if undecided:
        yield Open((), undecided)
    for role, activities in orphans.items():
        work = Activities(activities)
        fills: Fills = {"role": OneRole(role), "count": Number(len(activities), "activities"), "activities": work}
        yield Found(subject=role, place=view.team.place, fills=fills)


def security_without_owner(view: TeamView) -> Report:
    activity = view.knowledge.activity(SECURITY)
    if not view.accountable(activity):
        fills: Fills = {"activity": Activities((activity,)), "roles": Roles(activity.accountable)}
        yield Found(subject=SECURITY, place=view.team.place, fills=fills, cites=activity.cites)


def activity_with_two_owners(view: TeamView) -> Report:
    for identity, owners in view.named.items():
        if len(owners) > 1:
            fills: Fills = {"activity": Activities((view.knowledge.activity(identity),)), "people": named(owners)}
            yield Found(subject=identity, place=owners[1].place, fills=fills)


def two_managers(view: TeamView) -> Report:
    """An owner who once wore the hat is no second manager beside the one who holds the role."""
    holding = view.held_inside(MANAGER)
    managers = tuple(person for person in holding if not person.owner) or holding
    if len(managers) > 1:
        place = place_of(managers[1], MANAGER)
        yield Found(subject=MANAGER, place=place, fills={"people": named(managers), "role": OneRole(MANAGER)})


def product_data_with_marketing(view: TeamView) -> Report:
    """Where nobody holds product management, its data falls to Marketing."""
    activity = view.knowledge.activity(PRODUCT_DATA)

    def falls_to(person: Person) -> bool:
        held_first = next((role for role in activity.accountable if person.holds(role)), None)
        return held_first == MARKETER and activity.id not in person.activities

    people = [person for person in view.accountable(activity) if falls_to(person)]
    if people:
        fills: Fills = {"activity": Activities((activity,)), "person": named(people), "role": OneRole(MARKETER)}
        yield Found(subject=activity.id, place=place_of(people[0], MARKETER), fills=fills)


def _filled(view: TeamView) -> Iterator[TeamChange]:
    """Positions for work that waits for somebody, and hats for whoever has the hours for it."""
    demand = Demand(view.case, view.case.hands, relief_wanted(view.case))
    for role in view.knowledge.catalogue.roles:
        if (position := candidate(demand, role.id, None)) is not None:
            yield _hire(view, position)
        if role.indispensable or role.id in view.gaps:
            yield from _hats(view, role.id)


def _more(view: TeamView, position: Position, person: Person) -> TeamChange:
    """Hours on top of who has the role already."""
    more = with_more_hours(view.case, person, position.hours)
    hours = written(about_a_week(position.hours))
    return TeamChange(
        text=words.MORE_HOURS.format(person=person.name, hours=hours, role=view.role_name(position.role)),
        people=tuple(more if one is person else one for one in view.people),
        role=position.role,
        monthly=position.cost,
        free=False,
    )


def _hire(view: TeamView, position: Position) -> TeamChange:
    role, sourcing = position.role, position.sourcing
    if position.own is not None and position.own.has_it:
        return _more(view, position, position.own.person)
    fte = round(position.hours / view.knowledge.threshold(FTE_HOURS) / position.count, 2)
    person = Person(
        name=NEW.format(role=role),
        roles=(Holding(role=role, fte=fte, place=view.team.place),),
        fte=fte,
        count=position.count,
        sourcing=sourcing,
        accountable=view.leader.name if view.leader and sourcing != "in_house" else None,
        place=view.team.place,
    )
    fills = {
        "role": view.role_name(role),
        "sourcing": SOURCINGS[sourcing],
        "hours": written(about_a_week(position.hours)),
    }
    return TeamChange(
        text=words.HIRE.format(**fills),
        people=(*view.people, person),
        role=role,
        monthly=position.cost,
        free=False,
    )


def _hats(view: TeamView, role: str) -> Iterator[TeamChange]:
    """For whoever is closest to the work and has most time left; what has to be somebody's also for whoever leads.

    Nobody without hours is given more to do.
    """
    if view.held_inside(role):
        return
    least = view.week("outside_least_week")
    free = [one for one in view.insiders if _can_take(view, one, role) and view.hours.free(one) >= least]
    stand_ins = view.knowledge.role(role).stand_ins
    near = [person for person in free if any(person.holds(stand_in) for stand_in in stand_ins)]
    nearest = max(near, key=view.hours.free, default=None)
    close = _close(view, role)
    first = view.leader if view.leader in free else next((one for one in free if any(map(one.holds, close))), None)
    first = first if view.knowledge.role(role).indispensable else None
    wearers = dict.fromkeys(person.name for person in (nearest, first) if person)
    for name in wearers:
        wearer = view.by_name[name]
        hat = Holding(role=role, place=wearer.place)
        taken = msgspec.structs.replace(wearer, roles=(*wearer.roles, hat))
        text = words.HAT.format(role=view.role_name(role), person=name)
        yield TeamChange(kind="hat", text=text, people=with_changed(view, taken), role=role, person=name)


def _close(view: TeamView, role: str) -> frozenset[str]:
    """Who could do that work, and who could do theirs: a packer with time left is no IT specialist."""
    stand_ins = view.knowledge.role(role).stand_ins
    return frozenset((*stand_ins, *(other for one in stand_ins for other in view.knowledge.role(one).stand_ins)))


def _can_take(view: TeamView, person: Person, role: str) -> bool:
    """Nobody is given more hats than we warn about, but for what has to be somebody's."""
    limit = view.knowledge.threshold("owner_hats_limit" if person.owner else "person_hats_limit")
    return len(person.roles) < limit or view.knowledge.role(role).indispensable


def _leader_named(view: TeamView, work: str) -> Iterator[TeamChange]:
    leader = view.leader or next(iter(view.insiders), None)
    activity = view.knowledge.activities.get(work)
    if leader is not None and activity is not None and work not in leader.activities:
        owner = msgspec.structs.replace(leader, activities=(*leader.activities, work))
        text = words.OWNER_OF_WORK.format(person=leader.name, activity=activity.name)
        yield TeamChange(text=text, people=with_changed(view, owner), person=leader.name)


def _security_owned(view: TeamView) -> Iterator[TeamChange]:
    return _leader_named(view, SECURITY)


def _product_data_owned(view: TeamView) -> Iterator[TeamChange]:
    return _leader_named(view, PRODUCT_DATA)


def _one_owner(view: TeamView) -> Iterator[TeamChange]:
    """The insider who is named first keeps the work."""
    for activity in view.knowledge.catalogue.activities:
        owners = [person for person in view.active if activity.id in person.activities]
        if len(owners) > 1:
            keeper = next((person for person in owners if not person.outside), owners[0])
            others = [
                msgspec.structs.replace(one, activities=tuple(each for each in one.activities if each != activity.id))
                for one in owners
                if one != keeper
            ]
            yield _left_with(view, keeper, activity.name, others)


def _one_manager(view: TeamView) -> Iterator[TeamChange]:
    managers = [person for person in view.held_inside(MANAGER) if not person.owner] or list(view.held_inside(MANAGER))
    if len(managers) > 1:
        others = [
            msgspec.structs.replace(one, roles=tuple(held for held in one.roles if held.role != MANAGER))
            for one in managers[1:]
        ]
        yield _left_with(view, managers[0], view.role_name(MANAGER), others, MANAGER)


def _left_with(
    view: TeamView, keeper: Person, what: Text, others: Sequence[Person], role: str | None = None
) -> TeamChange:
    text = words.ONE_OWNER.format(what=what, person=keeper.name)
    return TeamChange(text=text, people=with_changed(view, *others), role=role, person=keeper.name)


FILL = Mend("hire", _filled)

FINDERS = (
    Finder(function_uncovered, (FILL,), of_all=True),
    Finder(phase_uncovered, (FILL,), of_all=True),
    Finder(phase_thin, (FILL,), of_all=True),
    Finder(activity_without_owner, (FILL,), of_all=True),
    Finder(security_without_owner, (Mend("owner_of_work", _security_owned),), of_all=True),
    Finder(activity_with_two_owners, (Mend("one_owner", _one_owner),)),
    Finder(two_managers, (Mend("one_owner", _one_manager),)),
    Finder(product_data_with_marketing, (Mend("owner_of_work", _product_data_owned),)),
)
