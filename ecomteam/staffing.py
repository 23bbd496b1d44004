"""What the facts of a shop call for: which roles, how urgently, inside or outside. Plan and audit share it."""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import compress

import msgspec

from ecomteam.engine import Truth, waits_for
from ecomteam.knowledge import Knowledge
from ecomteam.model.facts import Facts, Value
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import WAVES, Engage, Hold, Need, Promote, Rule, RuleOut, Source, Verdict, Wave
from ecomteam.model.team import Person
from ecomteam.model.teamfacts import shortage


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """A role the facts call for. ``reasons`` are the rules that fired, the weightiest first.

    A ``promoted`` role owes its wave to a rule, not to its score, and comes before the others of that wave.
    """

    role: str
    score: int
    wave: Wave
    promoted: bool
    more: bool
    reasons: tuple[Rule, ...]


class SourcingAdvice(msgspec.Struct, frozen=True, kw_only=True):
    """Inside or outside, and the rules that say so (the deciding one first)."""

    verdict: Verdict
    sourcing: Sourcing
    reasons: tuple[Rule, ...]


class EngagementAdvice(msgspec.Struct, frozen=True, kw_only=True):
    engagement: Engagement
    fte: float
    reasons: tuple[Rule, ...]


class Situation:
    """A shop's facts under the rules: every rule's truth, sorted by what it speaks of."""

    def __init__(self, knowledge: Knowledge, facts: Facts) -> None:
        self.knowledge = knowledge
        self.facts = facts
        self.truths: list[Truth] = knowledge.rulebook.evaluate(facts)
        self._calls: dict[str, Call | None] = {}

    @cached_property
    def _fired_rules(self) -> Mapping[tuple[type, str], Sequence[Rule]]:
        return self._sorted(self.truths)

    @cached_property
    def _open_rules(self) -> Mapping[tuple[type, str], Sequence[Rule]]:
        return self._sorted([truth is None for truth in self.truths])

    def _sorted(self, wanted: Sequence[Truth]) -> Mapping[tuple[type, str], Sequence[Rule]]:
        """The wanted rules by what they speak of, all in one pass: a plan asks thousands of times."""
        found: dict[tuple[type, str], list[Rule]] = {}
        for rule, subjects in compress(self.knowledge.decisions, wanted):
            for subject in subjects:
                found.setdefault(subject, []).append(rule)
        return found

    def _fired(self, role: str, kind: type) -> Sequence[Rule]:
        return self._fired_rules.get((kind, role), ())

    def open_facts(self, role: str, filled: bool) -> frozenset[str]:
        """The unknown facts that can change how the role stands in a plan.

        A filled role is only open where more people may be needed; sourcing and timing only where the role may be.
        """
        if self._fired(role, RuleOut):
            return frozenset()
        needs = [
            rule for rule in self._open(role, Need) if not filled or (isinstance(rule.then, Need) and rule.then.more)
        ]
        call = self.call(role)
        if not needs and (call is None or (filled and not call.more)):
            return frozenset()
        others = [rule for kind in (RuleOut, Promote, Hold, Source, Engage) for rule in self._open(role, kind)]
        return frozenset().union(*(self._unknown(rule) for rule in (*needs, *others)))

    def _open(self, role: str, kind: type) -> Sequence[Rule]:
        return self._open_rules.get((kind, role), ())

    def _unknown(self, rule: Rule) -> Sequence[str]:
        return waits_for(rule.when, self.facts)

    def may_be_called(self, role: str) -> bool:
        """Whether some rule that is unknown could speak for the role."""
        return bool(self._open(role, Need))

    def wanted(self, role: str) -> bool:
        """Whether some rule speaks for the role, even if another rules it out."""
        return bool(self._fired(role, Need))

    def ruled_out(self, role: str) -> tuple[Rule, ...]:
        return tuple(self._fired(role, RuleOut))

    def call(self, role: str) -> Call | None:
        """How the facts call for a role; ``None`` where they do not."""
        if role not in self._calls:
            self._calls[role] = self._call(role)
        return self._calls[role]

    def _call(self, role: str) -> Call | None:
        needs = self._fired(role, Need)
        if not needs or self._fired(role, RuleOut):
            return None
        weight = {rule.id: rule.then.weight for rule in needs if isinstance(rule.then, Need)}
        score = sum(weight.values())
        wave, promoted = self._wave(role, score)
        return Call(
            role=role,
            score=score,
            wave=wave,
            promoted=promoted,
            more=any(isinstance(rule.then, Need) and rule.then.more for rule in needs),
            reasons=tuple(sorted(needs, key=lambda rule: -weight[rule.id])) if len(needs) > 1 else tuple(needs),
        )

    def _wave(self, role: str, score: int) -> tuple[Wave, bool]:
        by_score = 0 if score >= self.knowledge.threshold("wave_now") else 1
        by_score = by_score if score >= self.knowledge.threshold("wave_next") else 2
        held = [WAVES.index(rule.then.to) for rule in self._fired(role, Hold) if isinstance(rule.then, Hold)]
        promoted = [WAVES.index(rule.then.to) for rule in self._fired(role, Promote) if isinstance(rule.then, Promote)]
        wave = WAVES[min([max([by_score, *held]), *promoted])]
        return wave, WAVES.index(wave) in promoted

    def timing(self, role: str) -> tuple[Rule, ...]:
        """The rules that moved the role forward or back."""
        return (*self._fired(role, Promote), *self._fired(role, Hold))

    def sourcing(self, role: str) -> SourcingAdvice:
        rank = {"must_be_in_house": 3, "better_in_house": 2, "better_outside": 2, "may_be_outside": 1}

        def strength(rule: Rule) -> tuple[int, int, bool]:
            then = rule.then
            assert isinstance(then, Source)
            return rank[then.verdict], then.weight, then.verdict.endswith("in_house")

        fired = sorted(self._fired(role, Source), key=strength, reverse=True)
        if not fired:
            return SourcingAdvice(verdict="may_be_outside", sourcing="in_house", reasons=())
        then = fired[0].then
        assert isinstance(then, Source)
        inside = then.verdict.endswith("in_house")
        return SourcingAdvice(
            verdict=then.verdict,
            sourcing="in_house" if inside else then.form,
            reasons=tuple(
                rule
                for rule in fired
                if isinstance(rule.then, Source) and rule.then.verdict.endswith("in_house") is inside
            ),
        )

    def engagement(self, role: str) -> EngagementAdvice:
        """How much of a person the role is: by its workload where that is known, else by rule."""
        fired = sorted(
            self._fired(role, Engage), key=lambda rule: -rule.then.weight if isinstance(rule.then, Engage) else 0
        )
        described = self.knowledge.role(role)
        engagement, fte = described.typical_engagement, described.typical_fte
        if fired and isinstance(fired[0].then, Engage):
            engagement, fte = fired[0].then.engagement, fired[0].then.fte
        short = self.facts.get(shortage(role))
        if isinstance(short, int | float) and short > 0 and engagement != "project":
            fte = fte_steps(short, self.knowledge.threshold("minimum_fte_step"))
            engagement = "full_time" if fte >= 1 else "part_time"
        return EngagementAdvice(engagement=engagement, fte=fte, reasons=tuple(fired[:1]))


def fte_steps(need: float, step: float) -> float:
    """Round a need up to whole steps (a fifth is a day a week), one person at most: nobody works an hour a week."""
    steps = math.ceil(round(need / step, 6))
    return min(1.0, round(max(1, steps) * step, 2))


def team_facts(
    knowledge: Knowledge, shop: Facts, people: Sequence[Person], today: Sequence[Person]
) -> dict[str, Value]:
    """The shop's facts together with those that follow from its people.

    ``people`` includes the hires already chosen while a plan is made; ``today`` does not.
    """
    facts: dict[str, Value] = dict(shop)
    owners = [person for person in people if person.owner]
    others = [person for person in people if not person.owner]
    filled = roles_filled(people)
    facts["roles_filled"] = filled
    facts["roles_filled_today"] = roles_filled(today)
    facts["owner_hats"] = len(owner_hats(owners, filled))
    facts["people_inside"] = sum(not person.outside for person in others)
    facts["people_outside"] = sum(person.outside for person in others)
    facts["people_to_coordinate"] = len(others)
    facts["people_to_coordinate_today"] = sum(not person.owner for person in today)
    facts["team_size_today"] = len(today)
    for workload in knowledge.catalogue.workloads:
        load = shop.get(workload.fact)
        if isinstance(load, int | float):
            given = sum(person.share(workload.role) for person in others)
            facts[shortage(workload.role)] = round(load / workload.per_fte - given, 4)
    return facts


def roles_filled(people: Sequence[Person]) -> frozenset[str]:
    """Roles held by somebody other than the owner."""
    return frozenset(held.role for person in people if not person.owner for held in person.roles)


def owner_hats(owners: Sequence[Person], filled: frozenset[str]) -> frozenset[str]:
    """The roles that the owners carry and nobody else holds."""
    return frozenset(held.role for owner in owners for held in owner.roles) - filled


def holders(people: Iterable[Person]) -> Mapping[str, tuple[Person, ...]]:
    """Who holds each role, the owner too, in the order of the file."""
    found: dict[str, list[Person]] = {}
    for person in people:
        for held in person.roles:
            found.setdefault(held.role, []).append(person)
    return {role: tuple(dict.fromkeys(persons)) for role, persons in found.items()}
