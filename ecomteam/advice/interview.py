"""Which question comes next: first what any advisor asks, then only what can still change what comes now or next."""

from collections.abc import Collection, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import evidence
from ecomteam.model.facts import Facts
from ecomteam.model.questions import Question
from ecomteam.model.rules import Rule, Urge, Wave
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning import Step, changes, representatives, today, trials
from ecomteam.shop.case import Case

# What is sold, where and how much, what hurts, what the week and the shop leave: asked of everybody, in this order. The
# country comes before money, since amounts are in its currency.
BEGINNING = (
    "business_model",
    "country",
    "orders_per_month",
    "monthly_revenue",
    "fulfilment",
    "symptoms",
    "owner_hours_per_week",
    "gross_margin",
    "extra_budget",
)

# What a change is worth when questions are ordered: what happens now tells more than what happens later.
TELLING: dict[Wave, int] = {"now": 4, "next": 2, "later": 1}


class Left(msgspec.Struct, frozen=True):
    """How many questions are still to come: ``at_least`` so many, or about so many."""

    count: int
    at_least: bool


def next_question(knowledge: Knowledge, team: Team, declined: Collection[str]) -> Question | None:
    """The question to ask next; ``None`` when no single answer that is still to be had can change what comes soon.

    ``declined`` are the facts that the owner does not know.
    """
    beginning = _beginning(knowledge, team, declined)
    if beginning:
        return beginning[0]
    weights = _weights(Case(knowledge, team), declined)
    best = max(weights, key=lambda fact: weights[fact], default=None)
    return knowledge.question(best) if best else None


def questions_left(knowledge: Knowledge, team: Team, declined: Collection[str], question: Question | None) -> Left:
    """How many questions are still to come before ``question``, the next one, is asked: it included.

    Until everybody's questions are answered nobody can tell how many follow them; then each answer can settle some of
    those that are planned, and now and then opens another.
    """
    if question is None:
        return Left(0, at_least=False)
    beginning = _beginning(knowledge, team, declined)
    if beginning:
        return Left(len(beginning), at_least=True)
    return Left(len(_weights(Case(knowledge, team), declined)), at_least=False)


def _beginning(knowledge: Knowledge, team: Team, declined: Collection[str]) -> list[Question]:
    known = {*team.facts, *team.measured, *declined}
    if "monthly_budget" in known:
        known.add("extra_budget")
    return [knowledge.question(fact) for fact in BEGINNING if fact not in known and fact in knowledge.questions]


def open_rules(knowledge: Knowledge, team: Team) -> Sequence[Rule]:
    """The rules that the shop's facts alone leave undecided."""
    truths = knowledge.rulebook.evaluate(_known(team))
    return [rule for rule, value in zip(knowledge.rules.values(), truths, strict=True) if value is None]


def _known(team: Team) -> Facts:
    """What the shop told, and what was measured where it told nothing."""
    return {**{fact: one.value for fact, one in team.measured.items()}, **team.facts}


def rules_behind(knowledge: Knowledge, team: Team, fact: str) -> Sequence[Rule]:
    """The rules that a question is asked for, those that make a role urgent first, the weightiest before the others."""

    def order(rule: Rule) -> tuple[bool, float]:
        return not isinstance(rule.then, Urge), -rule.then.by if isinstance(rule.then, Urge) else 0

    known = _known(team)
    hanging = (rule for rule in open_rules(knowledge, team) if fact in evidence(rule.when, known).hangs_on)
    return sorted(hanging, key=order)


def changes_of(knowledge: Knowledge, before: Team, after: Team) -> tuple[Text, ...]:
    """What an answer changed in what comes now and next."""
    return changes(knowledge, today(Case(knowledge, before)), today(Case(knowledge, after)))


def _weights(case: Case, declined: Collection[str]) -> dict[str, float]:
    """How telling each open question is: how much its answers change, on average."""
    base = today(case)
    weights: dict[str, float] = {}
    for trial in trials(case):
        if trial.fact not in declined:
            count = len(representatives(case, case.knowledge.question(trial.fact)))
            weights[trial.fact] = weights.get(trial.fact, 0.0) + (1 + _distance(base, trial.steps)) / count
    return weights


def _distance(before: Sequence[Step], after: Sequence[Step]) -> int:
    """How far two sets of steps are apart."""
    old = {step.position.role: step.wave for step in before}
    new = {step.position.role: step.wave for step in after}
    return sum(
        abs(TELLING.get(old[role], 0) - TELLING.get(new[role], 0))
        if role in old and role in new
        else TELLING[new[role] if role in new else old[role]]
        for role in dict.fromkeys((*old, *new))
    )
