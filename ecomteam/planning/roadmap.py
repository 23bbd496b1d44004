"""The roadmap: hires in their order, chosen one by one, each seeing the team that the earlier ones make.

That is how an order comes out of rules: the third hire may be called for only because two others need coordinating.
"""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.team import Person, Team
from ecomteam.model.teamfacts import shortage
from ecomteam.planning.budgeting import Affordable, costs_in, recruit_months, waits, within_budget
from ecomteam.planning.steps import NOWHERE, Step, as_person
from ecomteam.shop.costs import Pricing, pricing
from ecomteam.shop.needs import Call, Situation, roles_filled, team_facts, with_hire

__all__ = ["NOWHERE", "Roadmap", "Step", "as_person", "present", "roadmap"]


class Roadmap(msgspec.Struct, frozen=True, kw_only=True):
    """``open_facts`` are the unknown facts that it hangs on; beside the country and the budget no other can change it.

    ``shortfall`` is the share of what the best months for the budget would cover that these may miss; 0 if they are
    the best. ``situation`` is the one after the last hire, ``capacity`` the FTE that people give to each measured role
    today.
    """

    steps: tuple[Step, ...]
    open_facts: frozenset[str]
    available: float | None
    shortfall: float = 0.0
    current_low: float
    current_high: float
    pricing: Pricing
    today: Situation
    situation: Situation
    capacity: Mapping[str, float]

    @property
    def shape(self) -> tuple[object, ...]:
        return tuple(step.shape for step in self.steps)


def roadmap(knowledge: Knowledge, team: Team, like: "Roadmap | None" = None) -> Roadmap:
    """The hires that the facts of a shop call for, in their order.

    With a budget, and a country whose costs are known, the order and the months are the best for the money. Without
    one, need alone decides. ``like`` is the roadmap of a shop that differs little: what follows from the same facts is
    taken from there, which gives the same sooner.
    """
    people = list(present(team))
    shop: dict[str, Value] = team.facts
    prices = pricing(knowledge, shop, team.rates)
    current = prices.people(people)
    current_high = sum(high for _, high in current)
    chooser = _Chooser(knowledge, shop, people, prices, like)
    chooser.run()
    steps = tuple(sorted(chooser.steps, key=lambda step: WAVES.index(step.wave)))
    budget = shop.get("monthly_budget")
    available = float(budget) - current_high if isinstance(budget, int | float) and prices.country else None
    shortfall = 0.0
    if available is not None and steps:
        affordable = chooser.within(available)
        steps, shortfall = affordable.steps, affordable.shortfall
    return Roadmap(
        steps=steps,
        open_facts=frozenset(knowledge.asked_for(fact) for fact in chooser.open_facts) - shop.keys(),
        available=available,
        shortfall=shortfall,
        current_low=sum(low for low, _ in current),
        current_high=current_high,
        pricing=prices,
        today=chooser.today,
        situation=chooser.situation,
        capacity={role: sum(one.share(role) for one in people if not one.owner) for role in knowledge.workloads},
    )


def calendar(knowledge: Knowledge, team: Team, road: Roadmap) -> tuple[int | None, ...]:
    """The month to start recruiting for each step: as the budget allows, or by need alone."""
    if road.available is not None:
        return tuple(step.recruit for step in road.steps)
    waiting = waits(knowledge, team.facts, present(team), road.steps, road.today)
    return recruit_months(knowledge, road.steps, waiting)


def peak(knowledge: Knowledge, road: Roadmap) -> tuple[float, float]:
    """What the hires of now and next cost in their dearest month, low and high; a project costs while it lasts."""
    soon = [step for step in road.steps if step.cost is not None and step.recruit is not None and step.wave != "later"]
    horizon = int(knowledge.threshold("schedule_months"))
    costs = [
        [step.cost for step in soon if step.cost is not None and costs_in(knowledge, step, month)]
        for month in range(horizon)
    ]
    most = max(costs, key=lambda month: sum(cost.high for cost in month))
    return sum(cost.low for cost in most), sum(cost.high for cost in most)


def present(team: Team) -> Sequence[Person]:
    """Who counts: people at work and people already on their way; a vacancy is nobody."""
    return [person for person in team.people or () if person.status != "vacant"]


_Turn = tuple[int, bool, int, int]


class _Chooser:
    """The choosing itself: state that lives as long as one roadmap takes to make."""

    def __init__(
        self,
        knowledge: Knowledge,
        shop: dict[str, Value],
        people: list[Person],
        prices: Pricing,
        like: Roadmap | None,
    ) -> None:
        self.knowledge = knowledge
        self.shop = shop
        self.people = people
        self.staff = list(people)
        self.prices = prices
        self.owners = [person for person in people if person.owner]
        self.filled = roles_filled(people)
        self.steps: list[Step] = []
        self.open_facts: set[str] = set()
        self.more_given: set[str] = set()
        self.order = {role: index for index, role in enumerate(knowledge.roles)}
        # The calls by how soon they come; one that no longer stands is passed over when its turn comes.
        self.turns: list[tuple[_Turn, str]] = []
        facts = team_facts(knowledge, shop, people, people)
        self.today = self.situation = like.today.changed(facts) if like else Situation(knowledge, facts)
        self._look(knowledge.roles)

    def run(self) -> None:
        while (call := self._next_call()) is not None:
            step = self._step(call)
            hire = as_person(step)
            self.steps.append(step)
            self.staff.append(hire)
            self.filled |= {call.role}
            self.more_given.add(call.role)
            facts = with_hire(self.knowledge, self.situation.facts, self.staff, self.owners, hire)
            self.situation = self.situation.changed(facts)
            self._look(self.situation.touched)

    def within(self, available: float) -> Affordable:
        """The steps as the budget allows them."""
        waiting = waits(self.knowledge, self.shop, self.people, self.steps, self.today)
        self.open_facts.update(waiting.open_facts)
        return within_budget(self.knowledge, self.steps, waiting, self.prices, available)

    def _look(self, roles: Iterable[str]) -> None:
        """At the roles of which the situation says something new."""
        for role in roles:
            self.open_facts |= self.situation.open_facts(role, filled=role in self.filled)
            call = self.situation.call(role)
            if call is not None:
                heappush(self.turns, (self._turn(call), role))

    def _next_call(self) -> Call | None:
        while self.turns:
            turn, role = heappop(self.turns)
            call = self.situation.call(role)
            if call is not None and self._turn(call) == turn and self._wanted(call):
                return call
        return None

    def _wanted(self, call: Call) -> bool:
        return call.role not in self.filled or (call.more and call.role not in self.more_given)

    def _turn(self, call: Call) -> _Turn:
        return WAVES.index(call.wave), not call.promoted, -call.score, self.order[call.role]

    def _step(self, call: Call) -> Step:
        where = self.situation.sourcing(call.role)
        size = self.situation.engagement(call.role)
        if call.role in self.knowledge.workloads and shortage(call.role) not in self.situation.facts:
            self.open_facts.add(shortage(call.role))
        return Step(
            role=call.role,
            wave=self._wave(call),
            sourcing=where.sourcing,
            fte=size.fte,
            cost=self.prices.monthly(call.role, where.sourcing, size.fte),
            call=call,
            engagement=size.engagement,
            inside_or_outside=where,
            size=size,
            timing=self.situation.timing(call.role),
        )

    def _wave(self, call: Call) -> Wave:
        """Its own wave, but never before the hires that called for it, and no more a wave than a shop can take in."""
        index = WAVES.index(call.wave)
        chosen = [WAVES.index(step.wave) for step in self.steps]
        index = max([index, *chosen[-1:]])
        limits = (self.knowledge.threshold("hires_now_limit"), self.knowledge.threshold("hires_next_limit"))
        while index < len(limits) and chosen.count(index) >= limits[index]:
            index += 1
        return WAVES[index]
