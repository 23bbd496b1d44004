"""The steps of a roadmap: one hire each, with everything that decided it."""

import msgspec

from ecomteam.model.place import Place
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Rule, Wave
from ecomteam.model.team import Holding, Person
from ecomteam.shop.needs import Call, EngagementAdvice, SourcingAdvice

NOWHERE = Place("plan")


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One hire of the roadmap. ``cut`` tells that the budget allows only fewer hours, ``unaffordable`` that it does not
    allow the hire within the horizon, ``delayed`` that it allows it later than the need asks.

    ``recruit`` is the month to start recruiting where a budget decided (0 is now); ``waits_for`` are the roles without
    whose hires this one is not called for.
    """

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
    delayed: bool = False
    recruit: int | None = None
    waits_for: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[object, ...]:
        """What the owner sees of it; two roadmaps with equal shapes are the same advice."""
        return (self.role, self.wave, self.sourcing, self.engagement, self.fte, self.cost)


def as_person(step: Step) -> Person:
    """The hire as if it had been made."""
    return Person(
        name=step.role,
        roles=(Holding(role=step.role, fte=step.fte, place=NOWHERE),),
        fte=step.fte,
        sourcing=step.sourcing,
        place=NOWHERE,
    )
