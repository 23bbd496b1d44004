"""The roadmap: hires in their order, chosen one by one, each seeing the team that the earlier ones make.

That is how an order comes out of rules: the third hire may be called for only because two others need coordinating.
"""

from collections.abc import Sequence

import msgspec

from ecomteam.knowledge import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import WAVES, Rule, Wave
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.teamfacts import shortage
from ecomteam.planning.costs import Pricing, pricing
from ecomteam.staffing import Call, EngagementAdvice, Situation, SourcingAdvice, fte_steps, roles_filled, team_facts

NOWHERE = Place("plan")


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One hire of the roadmap with everything that decided it. ``cut`` tells that the budget allows only fewer hours,
    ``unaffordable`` that it does not allow the hire yet."""

    role: str
    wave: Wave
    sourcing: Sourcing
    engagement: Engagement
    fte: float
    cost: Cost | None
    call: Call
    inside_or_outside: SourcingAdvice
    size: EngagementAdvice
    timing: tuple[Rule, ...]
    cut: bool = False
    unaffordable: bool = False

    @property
    def shape(self) -> tuple[object, ...]:
        """What the owner sees of it; two roadmaps with equal shapes are the same advice."""
        return (self.role, self.wave, self.sourcing, self.engagement, self.fte, self.cost)


class Roadmap(msgspec.Struct, frozen=True, kw_only=True):
    """``open_facts`` are the unknown facts that it hangs on; beside the country and the budget no other can change it.

    ``situation`` is the one after the last hire.
    """

    steps: tuple[Step, ...]
    open_facts: frozenset[str]
    available: float | None
    current_low: float
    current_high: float
    pricing: Pricing
    today: Situation
    situation: Situation

    @property
    def shape(self) -> tuple[object, ...]:
        return tuple(step.shape for step in self.steps)


def roadmap(knowledge: Knowledge, team: Team) -> Roadmap:
    people = list(present(team))
    shop: dict[str, Value] = team.facts
    prices = pricing(knowledge, shop, team.rates)
    current = [prices.person(person) for person in people]
    budget = shop.get("monthly_budget")
    current_high = sum(high for _, high in current)
    available = float(budget) - current_high if isinstance(budget, int | float) and prices.country else None
    chooser = _Chooser(knowledge, shop, people, prices, available)
    chooser.run()
    return Roadmap(
        steps=tuple(sorted(chooser.steps, key=lambda step: WAVES.index(step.wave))),
        open_facts=frozenset(knowledge.asked_for(fact) for fact in chooser.open_facts) - shop.keys(),
        available=available,
        current_low=sum(low for low, _ in current),
        current_high=current_high,
        pricing=prices,
        today=chooser.today,
        situation=chooser.situation,
    )


def present(team: Team) -> Sequence[Person]:
    """Who counts: people at work and people already on their way; a vacancy is nobody."""
    return [person for person in team.people or () if person.status != "vacant"]


class _Chooser:
    """The choosing itself: state that lives as long as one roadmap takes to make."""

    def __init__(
        self,
        knowledge: Knowledge,
        shop: dict[str, Value],
        people: list[Person],
        prices: Pricing,
        available: float | None,
    ) -> None:
        self.knowledge = knowledge
        self.shop = shop
        self.people = people
        self.staff = list(people)
        self.prices = prices
        self.left = available
        self.steps: list[Step] = []
        self.open_facts: set[str] = set()
        self.more_given: set[str] = set()
        self.today = self.situation = self._look()

    def run(self) -> None:
        while (call := self._next_call()) is not None:
            step = self._step(call)
            self.steps.append(step)
            self.staff.append(as_person(step))
            self.more_given.add(call.role)
            self.situation = self._look()

    def _look(self) -> Situation:
        situation = Situation(self.knowledge, team_facts(self.knowledge, self.shop, self.staff, self.people))
        filled = roles_filled(self.staff)
        for role in self.knowledge.roles:
            self.open_facts.update(situation.open_facts(role, filled=role in filled))
        return situation

    def _next_call(self) -> Call | None:
        filled = roles_filled(self.staff)
        calls = [call for role in self.knowledge.roles if (call := self.situation.call(role)) is not None]
        wanted = [c for c in calls if c.role not in filled or (c.more and c.role not in self.more_given)]
        return min(wanted, key=lambda call: (WAVES.index(call.wave), not call.promoted, -call.score), default=None)

    def _step(self, call: Call) -> Step:
        where = self.situation.sourcing(call.role)
        size = self.situation.engagement(call.role)
        wave = self._wave(call)
        cost = self.prices.monthly(call.role, where.sourcing, size.fte)
        fte, cut, unaffordable = size.fte, False, False
        if self.left is not None and cost is not None and wave != "later":
            fte, affordable = self._affordable(call.role, where.sourcing, size)
            cut = affordable is not None and fte < size.fte
            unaffordable = affordable is None
            cost = affordable or cost
            wave = "later" if unaffordable else wave
            self.left -= 0 if affordable is None else affordable.high
        if size.engagement != "project" and shortage(call.role) not in self.situation.facts:
            self.open_facts.add(shortage(call.role))
        return Step(
            role=call.role,
            wave=wave,
            sourcing=where.sourcing,
            fte=fte,
            cost=cost,
            call=call,
            engagement="part_time" if cut and size.engagement == "full_time" else size.engagement,
            inside_or_outside=where,
            size=size,
            timing=self.situation.timing(call.role),
            cut=cut,
            unaffordable=unaffordable,
        )

    def _wave(self, call: Call) -> Wave:
        """Its own wave, but never before the hires that called for it, and no more a wave than a shop can take in."""
        index = WAVES.index(call.wave)
        chosen = [WAVES.index(step.wave) for step in self.steps if not step.unaffordable]
        index = max([index, *chosen[-1:]])
        limits = (self.knowledge.threshold("hires_now_limit"), self.knowledge.threshold("hires_next_limit"))
        while index < len(limits) and chosen.count(index) >= limits[index]:
            index += 1
        return WAVES[index]

    def _affordable(self, role: str, sourcing: Sourcing, size: EngagementAdvice) -> tuple[float, Cost | None]:
        """The most hours that the budget still carries: a part-time job may shrink, a full-time job or a project not."""
        assert self.left is not None
        step = self.knowledge.threshold("minimum_fte_step")
        fte = size.fte
        while True:
            cost = self.prices.monthly(role, sourcing, fte)
            if cost is not None and cost.high <= self.left:
                return fte, cost
            smaller = round(fte - step, 2)
            if size.engagement != "part_time" or smaller < step:
                return size.fte, None
            fte = fte_steps(smaller, step)


def as_person(step: Step) -> Person:
    """The hire as if it had been made."""
    return Person(
        name=step.role,
        roles=(Holding(role=step.role, fte=step.fte, place=NOWHERE),),
        fte=step.fte,
        sourcing=step.sourcing,
        place=NOWHERE,
    )
