"""Relief: by how many hours owners want or need to do less, and what somebody new takes of theirs."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.targets import HOURS
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, Cover, Hands
from ecomteam.shop.told import WANTS_TIME, told_of


def relief_wanted(case: Case) -> float:
    """Hours a month that the owner wants or needs to do less: beyond a healthy week, or because it hurts.

    Who says how long a week is to be has said how many hours that are.
    """
    knowledge, facts = case.knowledge, case.numbers.facts
    owners = sum(person.owner for person in case.people)
    if not owners:
        return 0.0
    target = case.team.targets.get(HOURS)
    if target is not None and each_told(case):
        return _beyond_own(case, target.to * WEEKS)
    wanted = knowledge.threshold("relief_week") * WEEKS if told_of(facts) & WANTS_TIME else 0.0
    if target is None and not case.numbers.is_told("owner_hours_per_week"):
        return wanted
    cover, healthy = case.cover, knowledge.threshold("owner_week_healthy") * WEEKS
    worked = sum(hours for name, hours in cover.used.items() if name in cover.owners)
    most = min(case.owner_hours * owners, max(worked, case.owner_hours))
    if target is not None:
        return max(0.0, most - owners * target.to * WEEKS)
    # Who did not ask for time is helped with the work that there is.
    if each_told(case):
        weeks = cover.capacity if wanted else cover.used
        return max(wanted, sum(max(0.0, weeks[name] - healthy) for name in cover.owners))
    return max(wanted, (most if wanted else worked) - owners * healthy)


def each_told(case: Case) -> bool:
    """Whether each of several owners has a week of their own: the hours of one are none of another's."""
    owners = [person for person in case.people if person.owner]
    return len(owners) > 1 and all(person.hours_per_week is not None for person in owners)


def beyond(case: Case, hours: float) -> float:
    """What the weeks of owners come to beyond so many hours a month of each."""
    owners = [person for person in case.people if person.owner]
    return sum(max(0.0, each.hours - hours) for each in case.own_hands(owners))


def _beyond_own(case: Case, hours: float) -> float:
    """The same as far as it is work: where less of it is counted, what they told that they do and others can learn."""
    too_much = beyond(case, hours)
    owners = [person for person in case.people if person.owner]
    worked = sum(used for name, used in case.cover.used.items() if name in case.cover.owners)
    there = sum(each.hours for each in case.own_hands(owners))
    if worked > there - too_much:
        return too_much
    skills = case.knowledge.activities
    told = sum(
        hours * WEEKS
        for person in owners
        for activity, hours in person.week.items()
        if activity in skills and skills[activity].skill != "lead"
    )
    return min(too_much, told)


def relieved(hands: Sequence[Hands], hours: Mapping[str, float]) -> tuple[Hands, ...]:
    """The same hands, with so many hours a month less for the owners, and for who has them for a position, by name."""
    left, found = dict(hours), list[Hands]()
    for each in hands:
        less = min(each.hours, left.get(each.name, 0.0))
        if less:
            # Of who has roles with hours of their own they are taken once.
            left[each.name] -= 0.0 if each.owner else less
        found.append(msgspec.structs.replace(each, hours=each.hours - less) if less else each)
    return tuple(found)


def keeps_free(case: Case) -> bool:
    """Whether a goal of hours was told: then what somebody new takes is the owners' work, before what nobody does."""
    return HOURS in case.team.targets


def rest_of_owners(
    before: Cover, after: Cover, new: Iterable[str], wanted: float, keeps: bool = False
) -> Mapping[str, float]:
    """By owner the hours a month that stop: those that somebody new takes of them, as far as less was ``wanted``.

    What is said that a hire takes of the owner and what the owner's week then is are so one sum. ``keeps`` is as in
    ``taken_from_owners``.
    """
    if wanted <= 0:
        return dict.fromkeys(before.owners, 0.0)
    given = taken_from_owners(before, after, new, keeps)
    total = sum(given.values())
    part = min(1.0, wanted / total) if total > 0 else 0.0
    return {owner: hours * part for owner, hours in given.items()}


def taken_from_owners(before: Cover, after: Cover, new: Iterable[str], keeps: bool = False) -> Mapping[str, float]:
    """By owner the hours a month that those who are new do of theirs: those that are not there for them any more.

    What colleagues then leave to them in its place comes off. Of an owner who ``keeps`` the hours free what nobody did
    before waits on, and is not done in their place.
    """
    there, then, theirs = _left_to_owners(before), _left_to_owners(after), before.by_owner
    handed_back = sum(max(0.0, hours - there.get(activity, 0.0)) for activity, hours in then.items())
    if keeps:
        then = {name: max(0.0, hours - before.uncovered.get(name, 0.0)) for name, hours in then.items()}
    given = {
        owner: sum(
            [
                hours * max(0.0, 1 - then.get(activity, 0.0) / theirs[activity])
                for activity, hours in before.by(owner).items()
            ]
        )
        for owner in before.owners
    }
    total = sum(given.values())
    most = min(sum(after.used[name] for name in new), total - handed_back)
    part = max(0.0, most) / total if total > LEAST else 0.0
    return {owner: hours * part for owner, hours in given.items()}


def _left_to_owners(cover: Cover) -> Mapping[str, float]:
    """By activity what nobody else does."""
    found = dict(cover.by_owner)
    for activity, hours in cover.uncovered.items():
        found[activity] = found.get(activity, 0.0) + hours
    return found
