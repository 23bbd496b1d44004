"""The path: who comes now and next by today's hours and money; who comes later follows them."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.model.plan import Payer, WhatFits
from ecomteam.model.roles import MANAGER
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.team import Person
from ecomteam.planning.ceiling import unpaid_hands
from ecomteam.planning.eased import Eased, Savings
from ecomteam.planning.first import cut
from ecomteam.planning.later import later_steps
from ecomteam.planning.leads import lead_of, months
from ecomteam.planning.missed import STOCK_PLAN, made_good, missed
from ecomteam.planning.piles import hands_first, only_sells, piles, waits_first
from ecomteam.planning.redone import PREVENTION, prevented
from ecomteam.planning.step import MOST_STEPS, Path, Step, called, filled_roles, led_already, spared_by
from ecomteam.planning.succession import due, successions
from ecomteam.shop.candidates import ANYBODY, Helps, best_position, candidate, lead_position, value
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED, Hands
from ecomteam.shop.demand import Demand
from ecomteam.shop.names import newcomer
from ecomteam.shop.own import given_by
from ecomteam.shop.positions import Offer, Position, having_taken, with_own
from ecomteam.shop.relief import keeps_free, relief_wanted, relieved, rest_of_owners
from ecomteam.shop.spared import by_own_people
from ecomteam.shop.told import told_of
from ecomteam.shop.work import FTE_HOURS

NOWHERE = Place("plan")
# A shop of fewer people takes in fewer at once.
SMALL = 5
# Nobody who is looked for today begins within this month, so who joins in it is there before them.
SOONEST = 1
CENT = 0.01


class _Walk:
    """Positions chosen one after the other; each sees the hands of those before.

    ``short`` is whether there was less money than what is wanted asks for, ``opening`` the demand before anybody is
    chosen: every walk of a case begins with the same.
    """

    def __init__(self, case: Case, opening: Demand | None = None) -> None:
        self.origin = self.case = case
        self.opening = opening
        self.today: tuple[Hands, ...] = case.lasting_hands
        self.joined: tuple[Person, ...] = ()
        self.joining: tuple[Hands, ...] = ()
        self.new: list[Hands] = []
        self.relief = case.remembered(relief_wanted)
        self.wanted = self.relief
        self.rested: Mapping[str, float] = {}
        self.spent = self.freed = 0.0
        self.positions: list[Position] = []
        self.short = False
        self.savings = Savings(case)
        # Whose hours cost more than what they make is no answer, however much of it waits.
        self.skip: set[str] = {*case.remembered(unpaid_hands), *led_already(case)}
        self.tried: set[str] = set()
        self._demand: Demand | None = None

    def begin(self, month: int) -> None:
        """Look for somebody in that month: whoever has joined until they could come is there."""
        found = self.origin.joiners(month + SOONEST)
        more = [one for one in found if one not in self.joined]
        if not more:
            return
        self.joined = found
        self.case = self.origin.joined(month + SOONEST)
        joining = self.case.own_hands(more)
        hands = [msgspec.structs.replace(each, new=True) for each in joining]
        self.today, self.joining = (*self.today, *hands), (*self.joining, *hands)
        self._demand = None

    def left(self) -> float | None:
        """What may still be spent, in euros."""
        limit, season = self.case.room.limit, self.case.season_takes
        return None if limit is None else max(0.0, min(limit - season - self.spent, self.within_budget(math.inf)))

    def within_budget(self, most: float) -> float:
        """So much, or what is left of the budget that was told, which holds whatever somebody is paid from."""
        budget = self.case.room.budget
        season = self.case.season_takes
        return most if budget is None else max(0.0, min(most, budget - season - self.spent - self.freed))

    def next(self, most_cost: float | None, helps: Helps = ANYBODY) -> Position | None:
        demand = self.demand()
        skip = {*filled_roles(demand, self.chosen), *self.skip}
        first = self._for_missed(most_cost, skip, helps) or self._for_redone(most_cost, skip, helps)
        waits = hands_first(self.case, demand)

        def mends(one: Position) -> bool:
            return helps(one) and not self._is_a_drop(one) and not (waits and only_sells(demand, one))

        first = first or self._for_pile(waits, most_cost, skip, helps)
        return first or self.for_wait(best_position(demand, most_cost, skip, mends), most_cost, skip, helps)

    def for_wait(
        self, best: Position | None, most_cost: float | None, skip: Collection[str], helps: Helps = ANYBODY
    ) -> Position | None:
        """The best, or more hours of who makes what is told to wait, where that was told first and what they make pays.

        An hour of somebody else frees an owner for making; one of theirs makes at once, and where it costs no more it
        comes before.
        """
        if best is None or self.chosen or not self.case.remembered(waits_first):
            return best
        roles = [role for role in self.case.remembered(waits_first) if role not in skip]
        found = (candidate(self.demand(), role, most_cost) for role in roles)
        theirs = next((one for one in found if one is not None and one.more_of is not None and helps(one)), None)
        return theirs if theirs is not None and _pays_no_more(theirs, best) else best

    def _for_pile(
        self, waits: Iterable[str], most_cost: float | None, skip: Collection[str], helps: Helps
    ) -> Position | None:
        """Whose hands what is sold waits for, where a pace that was told shows how many hours lack."""
        if not self.case.remembered(piles):
            return None
        found = (candidate(self.demand(), role, most_cost) for role in waits if role not in skip)
        return next((one for one in found if one is not None and helps(one)), None)

    def _for_redone(self, most_cost: float | None, skip: Collection[str], helps: Helps) -> Position | None:
        """Who plans and checks the making, where half of what is made good is more than they cost."""
        planner = self.case.knowledge.first_choices.get(PREVENTION)
        if planner is None or planner in skip or PREVENTION not in self.demand().waiting:
            return None
        if any(position.role == planner for position in self.positions):
            return None
        found = candidate(self.demand(), planner, most_cost)
        return found if found is not None and prevented(self.case, found) and helps(found) else None

    def _is_a_drop(self, position: Position) -> bool:
        """Whether it is a few hours beside a crew of the same trade, which change nothing that they could not.

        Whoever fills a week is no drop, however large the crew.
        """
        threshold = self.case.knowledge.threshold
        crew = [one for one in self.case.people if not one.owner and one.holds(position.role)]
        if position.by_the_piece or sum(one.count for one in crew) < threshold("crew_of"):
            return False
        hours = sum(hands.hours for hands in self.case.own_hands(crew))
        least = min(threshold("crew_share_least") * hours, threshold(FTE_HOURS))
        return hours < UNLIMITED and position.hours < least - LEAST

    def _for_missed(self, most_cost: float | None, skip: Collection[str], helps: Helps) -> Position | None:
        """Who plans the stock, where what is missed for want of it is more than they cost: before all others."""
        planner = self.case.knowledge.first_choices.get(STOCK_PLAN)
        if planner is None or planner in skip or self.case.remembered(missed) is None:
            return None
        if any(position.role == planner for position in self.positions) or STOCK_PLAN not in self.demand().open:
            return None
        found = candidate(self.demand(), planner, most_cost)
        return found if found is not None and made_good(self.case, found) and helps(found) else None

    def spared(self, wanted: Position) -> Position | None:
        """The same by own people who have hours to spare; not where that was tried, and others would do most of it."""
        found = by_own_people(self.demand(), wanted, self.positions)
        return None if found is None or found.role in self.tried else found

    def from_freed(self, helps: Helps = ANYBODY) -> Position | None:
        """Whom the money pays that a first step makes free: one, whom the room did not pay."""
        found = self.case.remembered(cut)
        if found is None or any(position.freed for position in self.positions):
            return None
        position = self.next(self.within_budget(found.euros), helps)
        return None if position is None or position.cost is None else msgspec.structs.replace(position, freed=True)

    def nobody_leads(self) -> bool:
        """Whether nobody owns the shop, or leads it for a day a week, and nobody is chosen yet who would.

        Of people whom nobody named one may.
        """
        if self.case.unnamed or self.chosen or any(person.owner for person in self.case.lasting):
            return False
        leading = sum(hands.hours for hands in self.today if MANAGER in hands.roles)
        enough = self.case.knowledge.threshold("lead_least_week") * WEEKS
        return leading < enough

    @property
    def chosen(self) -> list[Position]:
        """The positions but for those who only follow somebody: with these the shop is as it is today."""
        return [position for position in self.positions if position.succeeds is None]

    def demand(self) -> Demand:
        if self._demand is None:
            begins = self.case is self.origin and not self.chosen
            self._demand = self.opening if begins else None
            if self._demand is None:
                self._demand = Demand(self.case, self.today, self.relief, self.new, self.chosen)
            if begins:
                self.opening = self._demand
        return self._demand

    def follow(self, position: Position) -> Position:
        """Somebody in the place of one who leaves, with the work that goes over; nobody else has more of theirs.

        Whoever stands in for a time changes nothing of what is asked beside them.
        """
        assert position.succeeds is not None
        name = newcomer(len(self.positions) + 1)
        hands = position.hands(name)
        leaver = [one for one in self.case.leaving if one.name == position.succeeds.name]
        there = [one for one in self.today if one.name not in [each.name for each in leaver]]
        before = self.case.covered_by([*there, *self.new, *self.case.own_hands(leaver)])
        after = self.case.covered_by([*there, hands, *self.new])
        if not (leaver and position.succeeds.leave):
            self.today = (*there, hands)
        names = with_own(position, name, called(self.positions))
        position = having_taken(self.case, position, before, after, names, given_by(self.positions))
        position = msgspec.structs.replace(position, of_owners=0.0, passed_on=())
        self._demand = None
        self.positions.append(position)
        self._spend(position)
        return position

    def take(self, position: Position, anyhow: bool = False) -> Position | None:
        """The position with what it takes over; ``None`` where others would do most of that, unless ``anyhow``.

        Whoever is in charge where nobody is comes, whatever others could do of it.
        """
        if position.succeeds is not None:
            return self.follow(position)
        anyhow = anyhow or (position.role == MANAGER and self.nobody_leads())
        before = self.demand().cover
        name = newcomer(len(self.positions) + 1)
        self.new.append(position.hands(name))
        given = spared_by([position])
        there = relieved(self.today, given)
        then = self.case.covered_by([*there, *self.new])
        rest = rest_of_owners(before, then, (name,), self.relief, keeps_free(self.case))
        rested = relieved(there, rest)
        demand = Demand(self.case, rested, self.relief, self.new, [*self.chosen, position])
        after = demand.cover
        names = with_own(position, name, called(self.positions))
        position = having_taken(self.case, position, before, after, names, given_by(self.positions))
        worked = after.used[name] if position.more_of is None else sum(each.hours for each in position.takes_over)
        if worked < position.hours / 2 and not position.by_the_piece and not anyhow:
            self.new.pop()
            # Where own people have none of it to take, somebody new still may.
            (self.tried if position.spared is not None else self.skip).add(position.role)
            return None
        self.today = rested
        for one, hours in (*rest.items(), *given.items()):
            self.rested = {**self.rested, one: self.rested.get(one, 0.0) + hours}
        owners = before.owners
        freed = sum(before.used[one] for one in owners) - sum(after.used[one] for one in owners)
        self.relief = max(0.0, self.relief - max(0.0, freed))
        self._demand = demand.still(self.relief)
        self.positions.append(position)
        self._spend(position)
        return position

    def _spend(self, position: Position) -> None:
        cost = self._charged(position)
        if position.freed:
            self.freed += cost
        else:
            self.spent += cost

    def _charged(self, position: Position) -> float:
        """What it takes of the money for new people, in euros: of who follows only what goes beyond the one before.

        Once that one has gone, the room has grown by what they cost, unless a budget says what there is.
        """
        follows, room = position.succeeds, self.case.room
        left = follows is not None and all(one.name != follows.name for one in self.case.paid)
        cost = position.cost if left and room.budget is None else position.charged
        return 0.0 if cost is None else cost.high / self.case.numbers.per_euro

    def eased(self, offer: Offer, taken: Position) -> Eased | None:
        """What the first steps leave of who is taken from an offer; who is for a rest that owners want comes anyhow."""
        return self.savings.of(offer, taken, anyhow=self.wanted > LEAST and taken.of_owners > LEAST)


def today(case: Case) -> list[Step]:
    """What today's hours and money ask for: the hires of now and next."""
    return list(case.remembered(_walked).steps)


def next_hire(case: Case, hired: Sequence[Position], after_steps: bool = False) -> Position | None:
    """Who comes beside those who are hired already, by the work and the money of this case; also one of their roles.

    ``after_steps`` is whether the first steps have had their month, so that the money they make free is there, and it
    shows what they leave of the work.
    """
    walk = _Walk(case)
    walk.begin(0)
    for position in hired:
        walk.take(position, anyhow=position.more_of is not None)
    if (following := _to_follow(walk, hired)) is not None:
        return following
    lead = _first_lead(walk, walk.left())
    skip: list[str] = [*case.remembered(unpaid_hands), *led_already(case)]
    while (found := lead or _next(walk, skip)) is not None:
        if found.role not in case.verdicts.held_back:
            offer, taken = walk.demand().offer(found.role), walk.take(found, anyhow=True)
            eased = None if taken is None or after_steps else walk.eased(offer, taken)
            if eased is None or eased.position is not None:
                return taken
        skip.append(found.role)
        lead = None
    return walk.from_freed() if after_steps else None


def _to_follow(walk: _Walk, hired: Sequence[Position]) -> Position | None:
    """Whom it is time to look for as somebody leaves; of who leaves later on the place is taken for filled."""
    followed = {position.succeeds.name for position in hired if position.succeeds is not None}
    for position in successions(walk.case):
        if position.succeeds is not None and position.succeeds.name not in followed:
            taken = walk.follow(position)
            if due(walk.case, position):
                return taken
    return None


def _next(walk: _Walk, skip: Sequence[str]) -> Position | None:
    """Who is worth most of what can be paid, or who of the own people has hours to spare for it."""
    demand = walk.demand()
    waits = hands_first(walk.case, demand)
    best = best_position(demand, walk.left(), skip, lambda one: not (waits and only_sells(demand, one)))
    found = walk.for_wait(best, walk.left(), skip)
    return None if found is None else walk.spared(found) or found


def all_hires(case: Case) -> tuple[Step, ...]:
    """The hires of a shop in their order, at most ten; one more who leads, where nobody else would."""
    return tuple(later_steps(case.joined(), case.remembered(_walked).steps))


def path(case: Case) -> Path:
    """The same, with what else the walk to them found."""
    walked = case.remembered(_walked)
    return Path(
        steps=all_hires(case),
        asked=_asked(case),
        relief=walked.relief,
        rested=walked.rested,
        joining=walked.joining,
    )


def _asked(case: Case) -> tuple[Position, ...]:
    """What today's work asks for, if money were no matter."""
    walk = _Walk(case)
    walk.begin(0)
    for following in successions(case):
        walk.follow(following)
    while len(walk.chosen) < MOST_STEPS and (position := _first_lead(walk, None) or walk.next(None)) is not None:
        walk.take(walk.spared(position) or position)
    return tuple(walk.chosen)


def _first_lead(walk: _Walk, most_cost: float | None) -> Position | None:
    """Somebody has to be in charge: where nobody is, that comes first."""
    return lead_position(walk.demand(), MANAGER, most_cost) if walk.nobody_leads() else None


class _Walked(msgspec.Struct, frozen=True):
    """The hires of now and next, the hours the owner wants to do less, and those that these hires give."""

    steps: tuple[Step, ...]
    relief: float
    rested: Mapping[str, float]
    joining: tuple[Hands, ...]


def _walked(case: Case) -> _Walked:
    """By wave, each with what those before it in that order leave; who follows somebody stands before all."""
    walk, chosen = _bought(case)
    steps = sorted(chosen, key=lambda step: (not step.follows, WAVES.index(step.wave)))
    if steps != chosen:
        walk = _Walk(case, walk.opening)
        shown: list[Step] = []
        for step in steps:
            if not step.follows:
                walk.begin(month_of(case, shown, step.wave))
            taken_over = walk.take(step.position, anyhow=True) or step.position
            shown.append(msgspec.structs.replace(step, position=taken_over))
        steps = shown
    return _Walked(tuple(steps), walk.wanted, walk.rested, walk.joining)


def month_of(case: Case, before: Sequence[Step], wave: Wave) -> int:
    """The month in which to look for somebody: now at once, each of the next when the one before has worked in."""
    if wave == "now":
        return 0
    # Nobody waits for hours of who is there already, nor for who comes only if the first steps are not enough.
    before = [step for step in before if step.position.more_of is None and not step.withheld]
    # Nor for who follows somebody who is there for months yet.
    before = [step for step in before if not step.follows or step.wave == "now"]
    if not before:
        return 1
    last = before[-1]
    lead = lead_of(case.knowledge, last.position)
    waited = months(lead.recruit_weeks + lead.ramp_weeks) if lead else 0
    return max(1, month_of(case, before[:-1], last.wave) + waited)


def _wave(case: Case, index: int) -> Wave:
    at_once = case.knowledge.threshold("hires_at_once_small" if len(case.people) < SMALL else "hires_at_once")
    return "now" if index < at_once else "next"


class _Instead(msgspec.Struct, frozen=True):
    """What a first position has to be instead: dearer than none of ``below`` euros, and none of the role ``but``."""

    below: float = math.inf
    but: str | None = None


def _bought(case: Case) -> tuple[_Walk, list[Step]]:
    """Whom the money pays. A first position gives way where, with another first, all of them are worth more.

    So more money does not buy less, where it just pays a position that leaves nothing for anybody else. It gives way to
    fewer people of the same role or to another role, never to fewer hours of the same person.
    """
    walk = _Walk(case)
    chosen = _today(case, walk)
    best, tried, worth = (walk, chosen), chosen, _worth(chosen)
    instead = _Instead()
    while walk.short and (first := _first_new(tried)) and (other := _instead(case, first, walk.opening)) is not None:
        if other.but is None and other.below >= instead.below:
            # Own people with hours to spare cost nothing more, so the same come again however little there is to pay.
            break
        instead = other
        walk = _Walk(case, walk.opening)
        tried = _today(case, walk, instead)
        if _worth(tried) > max(_worth(best[1]), case.knowledge.threshold("worth_splitting") * worth):
            best = walk, tried
        if instead.but is not None:
            break
    return best


def _first_new(steps: Sequence[Step]) -> Position | None:
    """The first who does not follow somebody."""
    return next((step.position for step in steps if not step.follows), None)


def _instead(case: Case, first: Position, opening: Demand | None) -> _Instead | None:
    if first.cost is None or first.freed or made_good(case, first) or prevented(case, first):
        return None
    if first.hours > case.knowledge.threshold(FTE_HOURS) + 1 or first.by_the_piece:
        return _Instead(below=first.cost.high / case.numbers.per_euro)
    # Who does a bit of everything is there instead of several already, and what was told first has its person.
    told = opening is not None and opening.answers_first(first)
    makes = first.more_of is not None and first.role in case.remembered(waits_first)
    return None if told or makes or first.role in case.knowledge.all_rounders else _Instead(but=first.role)


def _worth(steps: Sequence[Step]) -> float:
    return sum(step.position.worth for step in steps if not step.follows)


def _today(case: Case, walk: _Walk, instead: _Instead = _Instead()) -> list[Step]:  # noqa: B008 - frozen
    """As they are chosen; whom a rule holds back until later takes none of today's money."""
    walk.skip |= case.verdicts.held_back
    steps: list[Step] = [_following(walk, position) for position in successions(case)]
    follow = len(steps)
    while len(steps) < follow + case.knowledge.threshold("most_soon"):
        wave = _wave(case, sum(_looked_for_now(step) for step in steps))
        walk.begin(month_of(case, steps, wave))
        wanted = _first_lead(walk, None) or walk.next(None)
        if wanted is None:
            break
        paid = _paid(walk, wanted, _Instead() if len(steps) > follow else instead)
        # Where own people have the hours nothing lacks: short is who lacks the money.
        short = paid is None or paid.role != wanted.role or paid.hours < wanted.hours
        if paid is not None:
            # Whom nobody could pay nobody looks for, whatever time there is.
            paid = walk.spared(wanted) or walk.spared(paid) or paid
        if paid is not None and _beside_scraps(case, steps, paid):
            walk.skip.add(paid.role)
            continue
        walk.short |= short
        if paid is None:
            break
        step = _step(walk, paid, wanted, wave)
        steps += [step] if step is not None else []
    return steps


def _following(walk: _Walk, position: Position) -> Step:
    """Whoever follows somebody, in time: what that one costs pays it."""
    case = walk.case
    wave: Wave = "now" if due(case, position) else "next"
    payer: Payer = "leaver" if not position.charged or position.charged.high <= CENT else _payer(walk, position)
    verdict: WhatFits = "unknown" if position.cost is None else "fits"
    taken = walk.follow(position)
    return Step(position=taken, wave=wave, scale=1.0, verdict=verdict, wanted=position.hours, payer=payer)


def _looked_for_now(step: Step) -> bool:
    """Whether a shop has its hands full with finding and working in somebody: not with hours of who is there."""
    soon = step.wave == "now" or not step.follows
    return step.position.more_of is None and not step.withheld and soon


def _beside_scraps(case: Case, steps: Sequence[Step], position: Position) -> bool:
    """Whether it is a few hours from outside, beside others of the same department: nobody looks for two of these."""
    few = case.knowledge.threshold("scraps_week") * WEEKS

    def scraps(one: Position) -> bool:
        return one.sourcing != "in_house" and one.more_of is None and not one.by_the_piece and one.hours < few

    department = case.knowledge.role(position.role).department
    beside = (step.position for step in steps if step.soon)
    return scraps(position) and any(
        scraps(one) and case.knowledge.role(one.role).department == department for one in beside
    )


def _paid(walk: _Walk, wanted: Position, instead: _Instead) -> Position | None:
    """What is wanted, or what comes nearest to it and can be paid; ``None`` where it is better to wait."""
    left, case = walk.left(), walk.case
    if left is None:
        return wanted
    left = min(left, max(0.0, instead.below - CENT))
    lead = _first_lead(walk, left)
    if lead is not None:
        return lead
    enough = case.knowledge.threshold("worth_paying") * value(case, wanted)

    def helps(paid: Position) -> bool:
        if paid.role == instead.but or not worth_the_company(case, paid, walk.spent):
            return False
        # Hands that may come on call or are paid by the piece, some hours of what is wanted most, and those that an
        # owner asks to be rid of help from the first one on: nobody waits for all.
        hands = paid.by_the_piece or (paid.sourcing == "in_house" and paid.role in case.knowledge.roles_on_call)
        some = hands or paid.role == wanted.role or walk.demand().relieves(paid)
        some = some or made_good(case, paid) or prevented(case, paid)
        return some or value(case, paid) >= enough

    earned = _earned(walk, left)
    found = walk.next(left, helps) or (walk.next(earned, helps) if earned < left else None)
    return found or walk.from_freed(helps)


def _earned(walk: _Walk, left: float) -> float:
    """What is left of so much as the shop earns it."""
    likely = walk.case.room.likely
    return left if likely is None else max(0.0, min(left, likely - walk.spent))


def worth_the_company(case: Case, position: Position, spent: float) -> bool:
    """Whether a company would pay for it beyond what such shops spend: only where what was told speaks of it.

    ``spent`` are the euros a month that others of the path cost already.
    """
    cost = position.cost
    if cost is None or not told_of(case.numbers.facts):
        return True
    return position.urgency.by > 1 or not case.room.beyond_usual(spent + cost.high / case.numbers.per_euro)


def _step(walk: _Walk, position: Position, wanted: Position, wave: Wave) -> Step | None:
    full = wanted if wanted.role == position.role else candidate(walk.demand(), position.role, None)
    hours = full.hours if full is not None and position.spared is None else position.hours
    case, offer = walk.case, walk.demand().offer(position.role)
    verdict = _verdict(walk, position, hours)
    if position.more_of is not None:
        # Who is there already has as many as they can, whatever the work asks for.
        hours = max(hours, offer.hours)
    payer = _payer(walk, position)
    wave = case.verdicts.wave(position.role, wave)
    # A month shows whether what was cut is really free.
    wave = "next" if position.freed and wave == "now" else wave
    # Who is there already has nothing to learn, and need not wait for those who have.
    wave = "now" if position.more_of is not None and wave == "next" and not position.freed else wave
    taken_over = walk.take(position)
    if taken_over is None:
        return None
    eased = walk.eased(offer, taken_over)
    if eased is not None and eased.position is None and wave == "now":
        # A month shows what the first steps leave.
        wave = "next"
    return Step(position=taken_over, wave=wave, scale=1.0, verdict=verdict, wanted=hours, payer=payer, eased=eased)


def _pays_no_more(one: Position, other: Position) -> bool:
    """Whether an hour of it costs no more than one of the other; what has no known price decides nothing."""
    if one.cost is None or other.cost is None:
        return True
    return one.cost.high * other.hours <= other.cost.high * one.hours + CENT


def _payer(walk: _Walk, position: Position) -> Payer:
    if position.freed:
        return "freed"
    cost = 0.0 if position.cost is None else position.cost.high / walk.case.numbers.per_euro
    return "company" if walk.case.room.beyond_shop(walk.spent + cost) else "shop"


def _verdict(walk: _Walk, position: Position, wanted: float) -> WhatFits:
    """Whether the shop carries it even if things go badly: then it fits. Else it is hours, to be kept few."""
    room = walk.case.room
    if room.limit is None or position.cost is None:
        return "unknown"
    # What the shop does not earn yet is paid as long as somebody else does.
    if _payer(walk, position) != "shop":
        return "hours_only"
    sure = room.limit if room.budget is not None or room.low is None else room.low
    # A budget beyond what shops usually spend on people is paid as long as nothing goes wrong.
    sure = min(sure, max(0.0, room.high)) if room.high is not None and not room.company_pays else sure
    cost = position.cost.high / walk.case.numbers.per_euro
    return "fits" if position.hours >= wanted - 1 and walk.spent + cost <= sure else "hours_only"
