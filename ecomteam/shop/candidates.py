"""Candidates: which position is worth most for its price, within what may be paid.

A candidate is a role in a form. What it is worth is the hours it would take over, each weighed by how urgent the rules
say its role is; the best for what it costs comes first. docs/work.md tells the choice step by step.
"""

import math
from bisect import bisect
from collections.abc import Callable, Iterable
from functools import cache

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED
from ecomteam.shop.demand import Demand
from ecomteam.shop.forms import asked, form, least_hours, on_call, step_of, steps_to
from ecomteam.shop.own import (
    CAPABLE,
    STAND_IN,
    Own,
    learner,
    learns,
    own_roles,
    practised,
    replaced_for,
)
from ecomteam.shop.positions import Offer, Position, engaged, position_for, worth_of
from ecomteam.shop.work import FTE_HOURS

# Cheap help goes a long way, but not twice as far for half the price.
PRICE_POWER = 0.5
# No hour counts as cheaper, in euros; and what the last digits of a sum may be off.
LOWEST, SLACK = 1.0, 1 + 1e-9
# Somebody who does a bit of everything comes instead of a specialist for a day or two: with so many times the hours,
# and worth about as much as a stand-in is beside a first choice.
WIDER = 4 / 3
NEARLY = 0.8
# Whether a position as it can be paid is better than to wait.
Helps = Callable[[Position], bool]
ANYBODY: Helps = lambda _: True  # noqa: E731 - a default with a name


def best_position(
    demand: Demand,
    most_cost: float | None,
    skip: Iterable[str] = (),
    helps: Helps = ANYBODY,
) -> Position | None:
    """The position that is worth most for its price; ``most_cost`` is what it may cost a month at the high end (euros).

    ``None`` where what is asked for is less than anybody could be engaged for, or nothing that ``helps`` can be paid.
    """
    case, left_out = demand.case, set(skip)
    waits, told_first = demand.waiting_for, demand.told_first
    roles = [one for one in case.knowledge.roles if one in waits and one not in left_out]
    roles = [one for one in roles if not _costs_too_much(case, one, most_cost)]
    lowest = case.remembered(_Lowest)
    at_most = {role: SLACK * demand.worth(role) / lowest[role] for role in roles if not demand.too_little(role)}

    @cache
    def look(role: str) -> Position | None:
        found = somebody(demand, role, most_cost)
        return found if found is not None and found.worth > 0 and helps(found) else None

    best: Position | None = None
    first = (False, -math.inf, 0)
    against = told_first and [role for role in roles if any(part[2] in told_first for part in demand.parts(role))]
    # Nobody ranks higher than all that waits for them, at the lowest price; who cannot be the best is not looked at.
    for role in sorted(at_most, key=at_most.__getitem__, reverse=True):
        if at_most[role] < first[1] and (first[0] or not against):
            break
        position = look(role)
        rank = first
        if position is not None:
            rank = (demand.answers_first(position), _rank(demand, position, most_cost), -roles.index(role))
        if rank > first:
            best, first = position, rank
    if best is None:
        return None
    theirs = _by_part_timer(demand, demand.offer(best.role), best, most_cost)
    if theirs is not None and theirs.own is not None and helps(theirs):
        # What was tried in a role of theirs and left to others is not tried in it again.
        own = (look(held.role) for held in theirs.own.person.roles if held.role not in left_out)
        return _as_own_work(demand, theirs, filter(None, own)) or theirs
    all_round = (look(role) for role in at_most if role in case.knowledge.all_rounders)
    wide = _all_rounder(demand, best, filter(None, all_round))
    return best if wide is None or (first[0] and not demand.answers_first(wide)) else wide


def _as_own_work(demand: Demand, best: Position, others: Iterable[Position]) -> Position | None:
    """More hours of who learns a position in a role that they have, where these are worth nearly as much, or go to most
    of the same work.
    """
    case, wanted = demand.case, demand.offer(best.role).work(best.hours)

    def same(position: Position) -> float:
        work = demand.offer(position.role).work(position.hours)
        return sum(min(hours, wanted[name]) for name, hours in work.items() if name in wanted)

    capable = case.knowledge.threshold(CAPABLE)
    for one in (each for each in others if each.more_of == best.more_of):
        if value(case, one) >= NEARLY * value(case, best) or same(one) >= capable * best.hours - LEAST:
            return one
    return None


class _Lowest(dict[str, float]):
    """By role the lowest price of an hour of it, in euros, in whichever form; as much as it weighs in a value."""

    def __init__(self, case: Case) -> None:
        self.pricing, self.knowledge, self.per_euro = case.pricing, case.knowledge, case.numbers.per_euro
        self.verdicts, self.sourced, self.own = case.verdicts, case.sourced, own_roles(case)

    def __missing__(self, role: str) -> float:
        self[role] = math.pow(self._lowest(role), PRICE_POWER)
        return self[role]

    def _lowest(self, role: str) -> float:
        advice = self.verdicts.sourcing(role)
        forms = (advice.sourcing, advice.bought, self.sourced.get(role))
        found = [self._in_form(role, "in_house"), self._in_form(role, "freelance")]
        if role in self.knowledge.leading_roles and STAND_IN in self.knowledge.roles:
            found.append(self._in_form(STAND_IN, "in_house"))
        if role in self.own or "agency" in forms:
            # Who is there costs what was told, and a company may ask by a volume: that can be anything.
            found += [LOWEST, _usual_hour(self.knowledge, "agency")]
        return min(found)

    def _in_form(self, role: str, sourcing: Sourcing) -> float:
        hour = self.pricing.least_hour(role, sourcing, least_hours(self.knowledge, role, sourcing))
        return _usual_hour(self.knowledge, sourcing) if hour is None else max(LOWEST, hour / self.per_euro)


def _all_rounder(demand: Demand, best: Position, others: Iterable[Position]) -> Position | None:
    """Who does a bit of everything, where somebody would be employed for a single kind of work that fills no half week.

    Such a person takes the urgent part of it along, and most of a job of other work that waits.
    """
    case, knowledge = demand.case, demand.case.knowledge
    enough = knowledge.threshold("specialist_from_week") * WEEKS
    few = demand.offer(best.role).hours < enough - LEAST
    never_replaced = knowledge.leading_roles | knowledge.all_rounders | knowledge.roles_on_the_spot
    if not few or best.sourcing != "in_house" or best.own is not None or best.role in never_replaced:
        return None
    inside = [one for one in others if one.role in knowledge.all_rounders and one.sourcing == "in_house"]
    two_jobs = 2 * knowledge.threshold("employee_least_week") * WEEKS
    wide = [one for one in inside if one.hours >= min(enough, max(best.hours * WIDER, two_jobs)) - LEAST]
    if best.role not in knowledge.roles_of_one_kind:
        wide = [one for one in wide if value(case, one) >= NEARLY * value(case, best)]
    return max(wide, key=lambda position: value(case, position), default=None)


def _rank(demand: Demand, position: Position, most_cost: float | None) -> float:
    """What puts positions in order; of who is there with fewer hours than the work asks for, that of all the work.

    More hours of somebody are no less urgent because somebody new comes after them for the rest.
    """
    case, offer = demand.case, demand.offer(position.role)
    found = value(case, position)
    if position.more_of is None or offer.hours <= position.hours:
        return found
    alone = msgspec.structs.replace(offer, there=None)
    new = _within(case, alone, engaged(case, position.role, alone), most_cost)
    return found if new is None else max(found, value(case, new))


def value(case: Case, position: Position) -> float:
    """What a position is worth for its price; only to put positions in order."""
    return position.worth / math.pow(_price(case, position), PRICE_POWER)


def _price(case: Case, position: Position) -> float:
    """What an hour of it costs, in euros; by the catalogue's usual prices where the country's are not known."""
    if position.cost is None or position.hours <= 0:
        return _usual_hour(case.knowledge, position.sourcing)
    middle = (position.cost.low + position.cost.high) / 2
    return max(LOWEST, middle / case.numbers.per_euro / position.hours)


def _usual_hour(knowledge: Knowledge, sourcing: Sourcing) -> float:
    return knowledge.threshold("usual_hour" if sourcing == "in_house" else "usual_hour_outside")


def candidate(demand: Demand, role: str, most_cost: float | None) -> Position | None:
    """The role in the form that the rules give it, for the hours it could take over; ``None`` where it is none.

    Whoever is there for part of the week and learns it has it before somebody new.
    """
    found = somebody(demand, role, most_cost)
    return None if found is None else _by_part_timer(demand, demand.offer(role), found, most_cost) or found


def somebody(demand: Demand, role: str, most_cost: float | None) -> Position | None:
    """The same by who has the role, or somebody new: what it is worth beside others is asked of them."""
    case = demand.case
    if _costs_too_much(case, role, most_cost) or role not in demand.waiting_for or demand.too_little(role):
        return None
    offer, whole = demand.offer(role), demand.whole(role)
    found = _within(case, offer, whole, most_cost)
    if whole is not None and most_cost is not None and (found is None or found.hours < whole.hours):
        found = _in_part(demand, offer, whole, most_cost) or found
    if found is not None and not offer.replaced and _led_from_outside(case, found):
        led = msgspec.structs.replace(offer, sourcing="freelance", there=None)
        found = _within(case, led, engaged(case, role, led), most_cost)
    # Where somebody packs whom nobody named, a few hours more of it are theirs.
    return None if found is not None and found.on_call and case.untold_packing else found


def _by_part_timer(demand: Demand, offer: Offer, found: Position, most: float | None) -> Position | None:
    """A position as more hours of somebody who is there for part of the week and learns it beside their own work.

    Whoever does that work already has it first, also where it would be bought, and however much of it waits. Beside
    other work, what fills a good part of a week is a job of its own, for somebody new, and so is what they have no
    hours for.
    """
    case, role = demand.case, found.role
    if found.own is not None or found.sourcing == "agency" or role in case.knowledge.leading_roles:
        return None
    hours = offer.hours
    own = practised(case, offer.work(hours), demand.given)
    if own is None:
        few = found.hours < case.knowledge.threshold("specialist_from_week") * WEEKS - LEAST
        if not few or found.sourcing != "in_house":
            return None
        hours = min(offer.hours, found.hours)
        own = learner(case, offer.work(hours), demand.given)
        if own is None or own.hours < case.knowledge.threshold(CAPABLE) * hours - LEAST:
            return None
    parts = [part for part in offer.parts if learns(case, own.person, part[2])]
    others = {name for name in case.knowledge.done_by[role] if not learns(case, own.person, name)}
    theirs = msgspec.structs.replace(
        offer,
        hours=min(hours, sum(part[0] for part in parts)),
        sourcing="in_house",
        parts=parts,
        outside=None,
        there=own,
        others=tuple(sorted(others.union(offer.others))),
    )
    return _within(case, theirs, engaged(case, role, theirs), most)


def _in_part(demand: Demand, offer: Offer, whole: Position, most: float) -> Position | None:
    """As many hours as can be paid, in the form that so few take; ``None`` where that is the form of the whole.

    A fulfilment company takes all orders or none; for less, hands of one's own come.
    """
    assert whole.cost is not None
    case, advice = demand.case, whole.inside_or_outside
    if offer.there is not None:
        return None
    payable = whole.hours * most * case.numbers.per_euro / whole.cost.high
    way = (
        "in_house" if whole.by_the_piece or offer.replaced else form(case, whole.role, advice, payable, demand.employs)
    )
    if way == whole.sourcing:
        return None
    part = msgspec.structs.replace(offer, sourcing=way, outside=None)
    found = _within(case, part, engaged(case, whole.role, part), most)
    if found is None or not whole.by_the_piece:
        return found
    return msgspec.structs.replace(found, all_outside=whole.cost)


def _costs_too_much(case: Case, role: str, most: float | None) -> bool:
    """Where there is nothing to spend nobody with a price comes, whatever waits: that need not be looked at."""
    return most == 0 and case.pricing.priced(role)


def _payable(case: Case, cost: Cost | None, most: float | None) -> bool:
    """Whether the high end of a cost is within what may be spent, in euros. What has no known price is for hours alone
    to decide: that nobody can say what it costs does not take the work away.
    """
    return most is None or cost is None or cost.high / case.numbers.per_euro <= most


def more_hours(demand: Demand, position: Position, most_cost: float | None) -> Position | None:
    """The position with as many hours more as its role could take over and can be paid, up to full time.

    Its worth is that of the hours on top; ``None`` where nothing waits for it. Nobody is briefed anew for that.
    """
    case, role, now = demand.case, position.role, position.hours
    full = _most(demand, position)
    if position.by_the_piece or position.spared is not None or now >= full or _costs_too_much(case, role, most_cost):
        return None
    offer = demand.offer(role)
    step = step_of(case.knowledge, position.sourcing, position.more_of is not None)
    for steps in range(round(min(full - now, offer.hours) / step), 0, -1):
        hours = min(now + steps * step, full)
        own = _grown(demand, position, hours)
        cost = asked(case, position.priced_as, position.sourcing, hours, own=own)
        dearer = 0.0 if cost is None or position.cost is None else cost.high - position.cost.high
        if most_cost is None or dearer / case.numbers.per_euro <= most_cost:
            engagement: Engagement = "full_time" if hours >= full - 1 else "part_time"
            return msgspec.structs.replace(
                position,
                hours=hours,
                on_call=on_call(case, role, position.sourcing, hours, own),
                cost=cost,
                engagement=engagement,
                worth=worth_of(offer.parts, hours - now, 0.0),
                own=own,
            )
    return None


def _grown(demand: Demand, position: Position, hours: float) -> Own | None:
    """Who is there already and has so many hours of a position: those of today, and what they may have on top."""
    own, there = position.own, demand.there(position.role)
    if own is None or not own.has_it:
        return None
    if own.learns or there is None:
        return own.with_hours(hours)
    return own.and_more(there.with_hours(hours - position.hours))


def _most(demand: Demand, position: Position) -> float:
    """The hours a month that a position can grow to: full time, or what who is there may still have on top."""
    full = position.count * demand.case.knowledge.threshold(FTE_HOURS)
    if position.more_of is None:
        return full
    more = demand.may_have(position)
    # A company has hours without end; more of them than a full week are no answer to work that still waits.
    return max(position.hours, full) if more == UNLIMITED else position.hours + min(more, full)


def _led_from_outside(case: Case, found: Position) -> bool:
    """Nobody who can lead a shop takes a job of a day a week; somebody who leads several shops does."""
    few = found.hours < case.knowledge.threshold("lead_inside_least_week") * WEEKS - LEAST
    must = found.inside_or_outside.verdict == "must_be_in_house" or found.own is not None
    return few and not must and found.sourcing == "in_house" and found.role in case.knowledge.leading_roles


def lead_position(demand: Demand, role: str, most_cost: float | None) -> Position | None:
    """Whoever leads where nobody does, for a day a week at least; ``None`` where even that cannot be paid."""
    case, knowledge = demand.case, demand.case.knowledge
    urgency = case.verdicts.urgency(role)
    asked = max(sum(part[0] for part in demand.parts(role)), knowledge.threshold("lead_least_week") * WEEKS)
    hours = min(asked, knowledge.threshold(FTE_HOURS))
    there = demand.there(role)
    sourcing = case.verdicts.sourcing(role).sourcing if there is None else there.person.sourcing
    replaced = replaced_for(case, role, there)
    offer = Offer(hours, "in_house" if replaced else sourcing, (), there=there, replaced=replaced)
    found = _within(case, offer, engaged(case, role, offer), most_cost)
    return None if found is None else msgspec.structs.replace(found, worth=found.hours * urgency.by)


def _within(case: Case, offer: Offer, whole: Position | None, most: float | None) -> Position | None:
    """A position, or as many of its hours as can be paid; ``None`` where none can."""
    if whole is None or most is None or whole.cost is None or _payable(case, whole.cost, most):
        return whole
    role, sourcing, there = whole.role, whole.sourcing, offer.there is not None
    number, step = steps_to(case.knowledge, role, sourcing, whole.hours, there, short=True)
    # More hours never cost less, so whoever can be paid for more is never paid for fewer.
    payable = bisect(range(number), 0, key=lambda place: not _payable(case, offer.cost(case, role, step(place)), most))
    if not payable:
        return None
    hours = step(payable - 1)
    return position_for(case, role, offer, hours, offer.cost(case, role, hours))
