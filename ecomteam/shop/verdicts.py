"""What the rules of the sources say of each role in a shop: urgent or not, when, inside or outside, or not at all.

Hours decide whether somebody is needed and for how much (``shop.cover``); these rules decide form, place and urgency.
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import compress
from typing import TypeVar

import msgspec

from ecomteam.knowledge.base import Knowledge, PickedRules
from ecomteam.knowledge.engine import Truth
from ecomteam.model.facts import Facts
from ecomteam.model.roles import Sourcing
from ecomteam.model.rules import WAVES, Hold, Promote, Rule, RuleOut, SourceAs, Urge, Verdict, Wave

Effect = TypeVar("Effect")

STRENGTH = {"must_be_in_house": 3, "better_in_house": 2, "better_outside": 2, "may_be_outside": 1}


class SourcingAdvice(msgspec.Struct, frozen=True, kw_only=True):
    """Inside or outside, and the rules that say so (the deciding one first).

    ``bought`` is the form in which hours come that are too few for an employee.
    """

    verdict: Verdict
    sourcing: Sourcing
    reasons: tuple[Rule, ...]
    bought: Sourcing = "freelance"


class Urgency(msgspec.Struct, frozen=True, kw_only=True):
    """How many times an hour of a role's work weighs, and the rules that say so (the strongest first)."""

    by: float
    reasons: tuple[Rule, ...]


class Verdicts:
    """Every rule's truth for the facts of one shop."""

    def __init__(self, knowledge: Knowledge, facts: Facts) -> None:
        self.knowledge = knowledge
        self.facts = facts
        self.truths: list[Truth] = knowledge.rulebook.evaluate(facts)
        self._known = _known(knowledge, tuple(self.truths))

    def urgency(self, role: str) -> Urgency:
        if role not in self._known.urgencies:
            self._known.urgencies[role] = _urgency(*self._picked(role, Urge))
        return self._known.urgencies[role]

    def ruled_out(self, role: str) -> tuple[Rule, ...]:
        return self._holding(role, RuleOut)

    def timing(self, role: str) -> tuple[Rule, ...]:
        """The rules that move the role forward, else those that hold it back: a promotion wins."""
        return self._holding(role, Promote) or self._holding(role, Hold)

    def wave(self, role: str, by_hours: Wave) -> Wave:
        """The wave in which a role comes, whose hours alone would put it into ``by_hours``. A promotion wins."""
        held = [WAVES.index(rule.then.to) for rule in self._holding(role, Hold) if isinstance(rule.then, Hold)]
        promoted = [WAVES.index(r.then.to) for r in self._holding(role, Promote) if isinstance(r.then, Promote)]
        return WAVES[min([max([WAVES.index(by_hours), *held]), *promoted])]

    @property
    def held_back(self) -> frozenset[str]:
        """The roles that a rule holds back until later, whatever their hours say."""
        if self._known.held_back is None:
            self._known.held_back = frozenset([one for one in self.knowledge.roles if self.wave(one, "now") == "later"])
        return self._known.held_back

    def sourcing(self, role: str) -> SourcingAdvice:
        if role not in self._known.advice:
            self._known.advice[role] = _sourcing(*self._picked(role, SourceAs))
        return self._known.advice[role]

    @cached_property
    def rules(self) -> Sequence[Rule]:
        return tuple(self.knowledge.rules.values())

    def _holding(self, role: str, kind: type) -> tuple[Rule, ...]:
        if (role, kind) not in self._known.held:
            self._known.held[role, kind] = _holding(*self._picked(role, kind))
        return self._known.held[role, kind]

    def _picked(self, role: str, kind: type) -> tuple[PickedRules, tuple[Truth, ...]]:
        picked = self.knowledge.rules_on(kind, role)
        return picked, picked.truths(self.truths)


class _Known(msgspec.Struct):
    """What was found of roles already, where the same rules hold."""

    held: dict[tuple[str, type], tuple[Rule, ...]] = {}
    urgencies: dict[str, Urgency] = {}
    advice: dict[str, SourcingAdvice] = {}
    held_back: frozenset[str] | None = None


@lru_cache(maxsize=1 << 6)
def _known(knowledge: Knowledge, truths: tuple[Truth, ...]) -> _Known:
    """Most of what a plan tries on a shop changes none of the rules that hold."""
    del knowledge, truths
    return _Known()


# What follows from the same rules of a role is remembered for all shops: finding it takes no look at a rule.
@lru_cache(maxsize=1 << 13)
def _holding(picked: PickedRules, truths: tuple[Truth, ...]) -> tuple[Rule, ...]:
    return tuple(compress(picked.rules, (truth is True for truth in truths)))


@lru_cache(maxsize=1 << 12)
def _urgency(picked: PickedRules, truths: tuple[Truth, ...]) -> Urgency:
    """Several reasons are more urgent than one, but not as much as their product says: the second counts half."""

    def factor(rule: Rule) -> float:
        assert isinstance(rule.then, Urge)
        return rule.then.by

    ordered = sorted(_holding(picked, truths), key=factor, reverse=True)
    extra = sum((factor(rule) - 1) / 2**index for index, rule in enumerate(ordered))
    return Urgency(by=1 + extra, reasons=tuple(ordered))


@lru_cache(maxsize=1 << 12)
def _sourcing(picked: PickedRules, truths: tuple[Truth, ...]) -> SourcingAdvice:
    return sourcing_advice(_holding(picked, truths))


def sourcing_advice(rules: Sequence[Rule]) -> SourcingAdvice:
    """What the source rules that hold say together."""

    def strength(rule: Rule) -> tuple[int, int, bool]:
        assert isinstance(rule.then, SourceAs)
        return STRENGTH[rule.then.verdict], rule.then.weight, rule.then.verdict.endswith("in_house")

    fired = sorted(rules, key=strength, reverse=True)
    if not fired:
        return SourcingAdvice(verdict="may_be_outside", sourcing="in_house", reasons=())
    then = fired[0].then
    assert isinstance(then, SourceAs)
    inside = then.verdict.endswith("in_house")
    thens = (rule.then for rule in fired if isinstance(rule.then, SourceAs))
    forms = (one.form for one in thens if not one.verdict.endswith("in_house"))
    return SourcingAdvice(
        verdict=then.verdict,
        sourcing="in_house" if inside else then.form,
        bought=next(forms, "freelance"),
        reasons=tuple(
            rule
            for rule in fired
            if isinstance(rule.then, SourceAs) and rule.then.verdict.endswith("in_house") is inside
        ),
    )
