"""Which question comes next: only one whose answer can still change the roadmap, the most telling first."""

import random
from collections.abc import Collection, Iterable, Sequence

from ecomteam.knowledge import Knowledge
from ecomteam.model.questions import Question
from ecomteam.model.rules import Wave
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning import Roadmap, changes, representatives, roadmap, trials, with_fact

# How many whole sets of answers are tried for a change that no answer makes alone.
JOINT_TRIALS = 24

# What a change is worth when questions are ordered: what happens now tells more than what happens later.
TELLING: dict[Wave, int] = {"now": 4, "next": 2, "later": 1}


def next_question(knowledge: Knowledge, team: Team, declined: Collection[str]) -> Question | None:
    """The question to ask next; ``None`` when no answer that is still to be had can change the roadmap.

    ``declined`` are the facts that the owner does not know.
    """
    base = roadmap(knowledge, team)
    weights = _weights(knowledge, team, base, declined)
    best = max(weights, key=lambda fact: weights[fact], default=None) or _joint(knowledge, team, base, declined)
    return knowledge.question(best) if best else None


def changes_of(knowledge: Knowledge, before: Team, after: Team) -> tuple[Text, ...]:
    """What an answer changed in the roadmap."""
    return changes(knowledge, roadmap(knowledge, before).steps, roadmap(knowledge, after).steps)


def _weights(knowledge: Knowledge, team: Team, base: Roadmap, declined: Collection[str]) -> dict[str, float]:
    """How telling each open question is: how much its answers change, on average."""
    weights: dict[str, float] = {}
    for trial in trials(knowledge, team, base):
        if trial.fact not in declined:
            count = len(representatives(knowledge, knowledge.question(trial.fact), base))
            weights[trial.fact] = weights.get(trial.fact, 0.0) + (1 + _distance(base, trial.result)) / count
    return weights


def _distance(before: Roadmap, after: Roadmap) -> int:
    """How far two roadmaps are apart."""
    old = {step.role: step.wave for step in before.steps}
    new = {step.role: step.wave for step in after.steps}
    return sum(
        abs(TELLING.get(old[role], 0) - TELLING.get(new[role], 0))
        if role in old and role in new
        else TELLING[new[role] if role in new else old[role]]
        for role in dict.fromkeys((*old, *new))
    )


def _joint(knowledge: Knowledge, team: Team, base: Roadmap, declined: Collection[str]) -> str | None:
    """The first fact of a smallest set of answers that changes the roadmap only together.

    Whole sets of answers are drawn at random, the same ones every time; one that changes the roadmap is cut down.
    """
    facts = sorted(base.open_facts - set(declined))
    for seed in range(JOINT_TRIALS if len(facts) > 1 else 0):
        draw = random.Random(seed)  # noqa: S311
        answers = {fact: draw.choice(representatives(knowledge, knowledge.question(fact), base)) for fact in facts}
        if _differs(knowledge, team, base, answers.items()):
            for fact in facts:
                rest = {other: value for other, value in answers.items() if other != fact}
                if _differs(knowledge, team, base, rest.items()):
                    answers = rest
            return next(fact for fact in _order(knowledge) if fact in answers)
    return None


def _differs(knowledge: Knowledge, team: Team, base: Roadmap, answers: Iterable[tuple[str, object]]) -> bool:
    changed = team
    for fact, value in answers:
        changed = with_fact(changed, fact, value)  # type: ignore[arg-type]
    return roadmap(knowledge, changed).shape != base.shape


def _order(knowledge: Knowledge) -> Sequence[str]:
    return [question.id for question in knowledge.catalogue.questions]
