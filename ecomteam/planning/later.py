"""Who comes later: the same arithmetic at more of the shop's own numbers.

Each further position stands there with the smallest volume at which it is needed and can be paid.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from ecomteam.model.roles import MANAGER
from ecomteam.planning.ceiling import capping, unpaid_hands
from ecomteam.planning.goal import goal_times
from ecomteam.planning.step import MOST_STEPS, Growth, Step, called, filled_roles, led_already, spared_by
from ecomteam.shop.candidates import best_position, candidate, more_hours, value
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from ecomteam.shop.names import newcomer
from ecomteam.shop.once import once
from ecomteam.shop.own import given_by
from ecomteam.shop.positions import Position, having_taken, with_own
from ecomteam.shop.relief import relieved
from ecomteam.shop.spared import by_own_people
from ecomteam.shop.work import FTE_HOURS

SCALES = (1.5, 2.0, 3.0, 5.0, 8.0, 15.0, 30.0, 60.0, 120.0, 250.0)
# Beyond five times its volume a shop is another shop; only one that has hardly begun is looked at from farther, and
# one that nobody leads as yet, until somebody does.
FAR = 5.0
STEPS_WANTED = 8
# A volume is in reach where this part of the work that no order leaves without is still done, beside today's.
IN_REACH = 0.75
# Between two volumes so many are looked at; closer would claim more than the model carries.
PARTS = 8


class _Place(msgspec.Struct):
    """A position of the path, and the hours that it gets at larger volumes."""

    position: Position
    volume: float = 1.0
    looked_at: float = 1.0
    grown: list[Growth] = []

    def at(self, scale: float) -> Position:
        """As it is at a volume."""
        reached = [growth.position for growth in self.grown if growth.scale <= scale]
        return reached[-1] if reached else self.position


def later_steps(case: Case, steps: Sequence[Step]) -> list[Step]:
    """All steps, with those of later: whoever is on the path gets more hours, paid, where these are worth most."""
    places = [_Place(step.position) for step in steps]
    before = 1.0
    done = _Later(case, [step.position for step in steps]).done(_short_of_hands(case))
    unpaid = [*case.remembered(unpaid_hands), *led_already(case)]
    for scale in _scales(case):
        if scale > FAR and len(places) >= STEPS_WANTED and _somebody_leads(case, places):
            break
        at = case.at(scale)
        while len(places) < MOST_STEPS:
            look = _Later(at, [place.at(scale) for place in places])
            there = [*filled_roles(look.demand, look.positions), *_held_yet(case, scale), *unpaid]
            position = _nobody_has_time(look, there)
            if _more_hours(look, places, scale, 0.0 if position is None else value(at, position)):
                continue
            if position is None:
                break
            volume, position = _smallest(case, look.positions, position, before, scale)
            places.append(_Place(position, volume, scale))
        if not _in_reach(done, case, places, scale):
            later = [place for place in places[len(steps) :] if _in_reach(done, case, places, place.volume)]
            return _in_order(case, steps, [*places[: len(steps)], *later])
        before = scale
    return _in_order(case, steps, _led(case, places))


def _nobody_has_time(look: "_Later", skip: Sequence[str]) -> Position | None:
    """Whom that volume asks for, of the roles for whose work no own people have hours to spare then."""
    left_out = [*skip]
    while (found := best_position(look.demand, look.left, skip=left_out)) is not None:
        if by_own_people(look.demand, found, look.positions) is None:
            break
        left_out.append(found.role)
    return found


def _scales(case: Case) -> Sequence[float]:
    """The volumes to look at, and the one that an owner wants: what is needed there should stand at that number."""
    goal = goal_times(case)
    return sorted({*SCALES, goal[0]}) if goal is not None and goal[0] <= FAR else SCALES


def _in_reach(today: Mapping[str, float], case: Case, places: Sequence[_Place], scale: float) -> bool:
    """Whether the path still has hands for what caps the orders, about as far as it is done ``today``.

    Where hands are short by what was told, nothing comes of a volume that nobody can make.
    """
    if not today:
        return True
    done = _Later(case.at(scale), [place.at(scale) for place in places if place.volume <= scale]).done(today)
    return all(done.get(activity, 1.0) >= IN_REACH * part for activity, part in today.items())


def _short_of_hands(case: Case) -> Sequence[str]:
    """The activities that cap the orders where work waits for hands, or more of these would not pay."""
    unpaid, known = case.remembered(unpaid_hands), case.knowledge
    work = ((name, case.work.activities.get(name)) for name in capping(case))
    return [
        name
        for name, one in work
        if one is not None and (one.claimed > 0 or not unpaid.keys().isdisjoint(known.activity(name).doers[:1]))
    ]


def _held_yet(case: Case, scale: float) -> Collection[str]:
    """The roles that a rule holds back at a volume and no longer once the shop is five times as large."""
    held = case.at(scale).verdicts.held_back
    return held and held - case.at(max(scale, FAR)).verdicts.held_back


def _led(case: Case, places: Sequence[_Place]) -> list[_Place]:
    """With whoever leads as one more, where ten steps are full, nobody leads and the work asks for it."""
    if len(places) < MOST_STEPS or _somebody_leads(case, places):
        return [*places]
    furthest = max(FAR, *(place.looked_at for place in places))
    for scale in (each for each in SCALES if each <= furthest):
        look = _Later(case.at(scale), [place.at(scale) for place in places])
        if (lead := candidate(look.demand, MANAGER, look.left)) is not None:
            volume, lead = _smallest(case, look.positions, lead, 1.0, scale)
            return [*places, _Place(lead, volume, scale)]
    return [*places]


def _somebody_leads(case: Case, places: Sequence[_Place]) -> bool:
    """Whether somebody who is there or on the path leads, or nobody more may."""
    there = {role for hands in case.later_hands for role in hands.roles} | {place.position.role for place in places}
    return bool(case.knowledge.leading_roles & there or led_already(case))


def _more_hours(look: "_Later", places: Sequence[_Place], scale: float, beside: float) -> bool:
    """Give more hours to the one of the path whose are worth most; false where they are worth less than ``beside``.

    Where nobody knows what can be paid, all have full time already.
    """
    if look.left is None:
        return False
    offers = (more_hours(look.demand, position, look.left) for position in look.positions)
    grown = [(more, place) for more, place in zip(offers, places, strict=True) if more is not None]
    if not grown:
        return False
    position, place = max(grown, key=lambda one: value(look.case, one[0]))
    if value(look.case, position) < beside:
        return False
    place.grown = [*place.grown, Growth(scale=scale, position=position)]
    return True


def _in_order(case: Case, steps: Sequence[Step], places: Sequence[_Place]) -> list[Step]:
    """The steps by their volume, with what each takes over from those before and the first hours it gets on top."""
    soon, later = places[: len(steps)], sorted(places[len(steps) :], key=lambda place: place.volume)
    found = [msgspec.structs.replace(step, more=_first_growth(place)) for step, place in zip(steps, soon, strict=True)]
    for index, place in enumerate(later):
        earlier = [other.at(place.looked_at) for other in (*soon, *later[:index])]
        others = [other.at(place.looked_at) for other in places if other is not place]
        position = _Later(case.at(place.volume), earlier).take(place.position, given_by(others))
        wanted = position.hours
        more = _first_growth(place)
        found.append(
            Step(position=position, wave="later", scale=place.volume, verdict="not_yet", wanted=wanted, more=more)
        )
    return found


def _first_growth(place: _Place) -> Growth | None:
    """All that it gets at the first volume at which it gets more."""
    return next((growth for growth in reversed(place.grown) if growth.scale == place.grown[0].scale), None)


class _Later:
    """Looking at a larger shop with the people of the path so far, in the hours that they have by then."""

    def __init__(self, case: Case, positions: Sequence[Position]) -> None:
        self.case = case
        self.positions = positions
        hands = [(one, one.hands(newcomer(rank), self._hours(one))) for rank, one in enumerate(positions, start=1)]
        follow = [each for one, each in hands if one.succeeds is not None and not one.succeeds.leave]
        self.today = (*relieved(case.later_hands, spared_by(positions)), *follow)
        self.new = [each for one, each in hands if one.succeeds is None]

    def _hours(self, position: Position) -> float:
        """Those that are paid; where nobody knows what can be, up to full time."""
        full = position.count * self.case.knowledge.threshold(FTE_HOURS)
        return (
            position.hours
            if self.case.room.later is not None or position.spared is not None
            else max(position.hours, full)
        )

    @once
    def demand(self) -> Demand:
        chosen = [one for one in self.positions if one.succeeds is None]
        return Demand(self.case, self.today, 0.0, self.new, chosen)

    def done(self, activities: Iterable[str]) -> dict[str, float]:
        """The part of the hours of each of these activities that somebody has."""
        left, likely = self.demand.cover.uncovered, self.case.work.likely
        return {name: 1.0 - left.get(name, 0.0) / likely(name) for name in activities if likely(name) > 0}

    def take(self, position: Position, given: Mapping[str, float]) -> Position:
        before = self.demand.cover
        name = newcomer(len(self.positions) + 1)
        after = self.case.covered_by([*self.today, *self.new, position.hands(name)])
        return having_taken(self.case, position, before, after, with_own(position, name, called(self.positions)), given)

    @once
    def left(self) -> float | None:
        limit = self.case.room.later
        if limit is None:
            return None
        spent = sum(cost.high for each in self.positions if (cost := each.charged) is not None and not each.freed)
        return max(0.0, limit - spent / self.case.numbers.per_euro)


def _smallest(
    case: Case, positions: Sequence[Position], needed: Position, low: float, high: float
) -> tuple[float, Position]:
    """The smallest volume between two at which the role is needed and can be paid, and for how many hours then."""
    grid = [low + (high - low) * part / PARTS for part in range(PARTS + 1)]
    first, last = 0, PARTS
    while last - first > 1:
        middle = (first + last) // 2
        look = _Later(case.at(grid[middle]), positions)
        smaller = candidate(look.demand, needed.role, look.left)
        if smaller is not None and needed.role not in _held_yet(case, grid[middle]):
            last, needed = middle, smaller
        else:
            first = middle
    return grid[last], needed
