"""Which question comes next: only one whose answer can still change the roadmap, the most telling first."""

import random
from collections.abc import Collection, Iterable, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import evidence
from ecomteam.model.questions import Question
from ecomteam.model.rules import Need, Rule, Wave
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning import MONEY_FACTS, Roadmap, changes, representatives, roadmap, trials, with_fact

# How many whole sets of answers are tried for a change that no answer makes alone.
JOINT_TRIALS = 24

# From so many open questions on, the least number left is worked out.
NEAR_THE_END = 6

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


class Left(msgspec.Struct, frozen=True):
    """How many questions are still to come: never fewer than ``least``, never more than ``most``."""

    least: int
    most: int


def questions_left(knowledge: Knowledge, team: Team, declined: Collection[str], question: Question | None) -> Left:
    """The bounds before ``question``, the next one, is asked.

    At most: every fact that some rule still hangs on by the shop's facts alone, since learning a fact only ever decides
    rules. At least: one, and near the end two where no answer to the question ends the interview.
    """
    if question is None:
        return Left(0, 0)
    known_elsewhere = {*team.facts, *declined}
    open_facts = {
        *MONEY_FACTS,
        *(fact for rule in open_rules(knowledge, team) for fact in _hangs_on(knowledge, rule, team)),
    }
    most = [q.id for q in knowledge.catalogue.questions if q.asked and q.id in open_facts - known_elsewhere]
    # With many questions open, trying every answer would make the owner wait for a number that says little.
    near = len(most) <= NEAR_THE_END
    least = 2 if near and not _can_end_here(knowledge, team, question, declined) else 1
    return Left(least, max(least, len(most)))


def _can_end_here(knowledge: Knowledge, team: Team, question: Question, declined: Collection[str]) -> bool:
    """Whether some answer to the question, "don't know" among them, is the last one needed."""
    if not is_open(knowledge, team, {*declined, question.id}):
        return True
    values = representatives(knowledge, question, roadmap(knowledge, team))
    return any(not is_open(knowledge, with_fact(team, question.id, value), declined) for value in values)


def is_open(knowledge: Knowledge, team: Team, declined: Collection[str]) -> bool:
    """Whether there is still a question to ask; quicker than finding the best one."""
    base = roadmap(knowledge, team)
    changed = any(trial.fact not in declined for trial in trials(knowledge, team, base))
    return changed or _joint(knowledge, team, base, declined) is not None


def open_rules(knowledge: Knowledge, team: Team) -> Sequence[Rule]:
    """The rules that the shop's facts alone leave undecided."""
    truths = knowledge.rulebook.evaluate(team.facts)
    return [rule for rule, value in zip(knowledge.rules.values(), truths, strict=True) if value is None]


def rules_behind(knowledge: Knowledge, team: Team, fact: str) -> Sequence[Rule]:
    """The rules that a question is asked for, those that bring a role first, the weightiest before the others."""

    def order(rule: Rule) -> tuple[bool, int]:
        return not isinstance(rule.then, Need), -rule.then.weight if isinstance(rule.then, Need) else 0

    return sorted((rule for rule in open_rules(knowledge, team) if fact in _hangs_on(knowledge, rule, team)), key=order)


def _hangs_on(knowledge: Knowledge, rule: Rule, team: Team) -> Collection[str]:
    return {knowledge.asked_for(fact) for fact in evidence(rule.when, team.facts).hangs_on}


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
    return roadmap(knowledge, changed, base).shape != base.shape


def _order(knowledge: Knowledge) -> Sequence[str]:
    return [question.id for question in knowledge.catalogue.questions]
