"""What moved between two plans of a shop, and why: each number that changed is tried alone."""

from collections.abc import Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import a_week
from ecomteam.model.moves import HireMove, MonthUpdate, NumberChange, PlanMoves, Standing, Trigger
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning import Step, path
from ecomteam.planning.phrases import in_words
from ecomteam.planning.unknowns import SAME_HOURS, same_advice
from ecomteam.planning.volumes import volume
from ecomteam.shop.case import Case
from ecomteam.words import moves as words

# From this part of its volume on a trigger is near.
NEAR = 0.8
# Volumes of what comes later that differ by less are the same, as hours are.
SAME_VOLUME = SAME_HOURS


def plan_moves(knowledge: Knowledge, old: Team, new: Team, today: str | None = None) -> PlanMoves:
    """The hires of the roadmap that stand elsewhere, and the numbers that moved them."""
    before, after = Case(knowledge, old, today), Case(knowledge, new, today)
    old_steps, new_steps = before.remembered(path).steps, after.remembered(path).steps
    numbers = _numbers(knowledge, old, new)
    alone = {one.fact: _with(before, new, one.fact) for one in numbers}
    people = None if old.people == new.people else _with_people(before, new)
    found = []
    for role in dict.fromkeys(step.position.role for step in (*new_steps, *old_steps)):
        one, other = _standing(before, old_steps, role), _standing(after, new_steps, role)
        if _moved(_step(old_steps, role), _step(new_steps, role), one, other):
            because = [fact for fact, case in alone.items() if _toward(before, case, after, role)]
            by_people = people is not None and _toward(before, people, after, role)
            found.append(HireMove(role=role, old=one, new=other, because=tuple(because), people=by_people))
    return PlanMoves(
        first=_first(after, new_steps), currency=after.numbers.currency, numbers=tuple(numbers), moves=tuple(found)
    )


def month_update(knowledge: Knowledge, old: Team, new: Team, month: str, today: str | None = None) -> MonthUpdate:
    """What a month brought to a shop: its numbers, who came and went, triggers, and what that made of the plan."""
    before, after = Case(knowledge, old, today), Case(knowledge, new, today)
    there = {person.name: person for person in old.people or ()}
    came = [person for person in new.people or () if person.name not in there]
    left = [one.name for one in new.people or () if one.name in there and one.ends != there[one.name].ends]
    asked = dict.fromkeys(step.position.role for step in path(before).steps if step.soon)
    return MonthUpdate(
        shop=new.name,
        month=month,
        plan=plan_moves(knowledge, old, new, today),
        triggers=tuple(_triggers(before, after)),
        joined=tuple(person.name for person in came),
        left=tuple(left),
        done=tuple(role for role in asked if any(person.holds(role) for person in came)),
    )


def _numbers(knowledge: Knowledge, old: Team, new: Team) -> list[NumberChange]:
    return [
        NumberChange(fact=question.id, old=old.facts.get(question.id), new=new.facts.get(question.id))
        for question in knowledge.catalogue.questions
        if old.facts.get(question.id) != new.facts.get(question.id)
    ]


def _with(before: Case, new: Team, fact: str) -> Case:
    """The shop of before with this one fact as it is now."""
    facts = {name: value for name, value in before.team.facts.items() if name != fact}
    if fact in new.facts:
        facts[fact] = new.facts[fact]
    return Case(before.knowledge, msgspec.structs.replace(before.team, facts=facts), before.today)


def _with_people(before: Case, new: Team) -> Case:
    return Case(before.knowledge, msgspec.structs.replace(before.team, people=new.people), before.today)


def _step(steps: Sequence[Step], role: str) -> Step | None:
    return next((step for step in steps if step.position.role == role), None)


def _standing(case: Case, steps: Sequence[Step], role: str) -> Standing | None:
    for rank, step in enumerate(steps, start=1):
        if step.position.role == role:
            return Standing(
                rank=rank,
                wave=step.wave,
                sourcing=step.position.sourcing,
                hours_per_week=a_week(step.position.hours),
                volume=volume(case, step) if step.wave == "later" else None,
            )
    return None


def _moved(one: Step | None, other: Step | None, old: Standing | None, new: Standing | None) -> bool:
    if one is None or other is None or old is None or new is None:
        # What is far off comes and goes with every number.
        return (one or other) is not None and any(step is not None and step.soon for step in (one, other))
    if not one.soon and not other.soon:
        return _volumes_differ(old, new)
    return not same_advice(one, other)


def _volumes_differ(old: Standing, new: Standing) -> bool:
    if old.volume is None or new.volume is None or old.volume.fact != new.volume.fact:
        return False
    return abs(old.volume.value - new.volume.value) > SAME_VOLUME * max(old.volume.value, new.volume.value, 1.0)


def _toward(old: Case, alone: Case, new: Case, role: str) -> bool:
    """Whether one change alone brings the role nearer to where it is now."""
    before, one, after = (_place(case, role) for case in (old, alone, new))
    return one != before and abs(one - after) < abs(before - after)


def _place(case: Case, role: str) -> float:
    """How soon and how much: larger is sooner."""
    step = _step(case.remembered(path).steps, role)
    if step is None:
        return 0.0
    if step.wave == "later":
        return 1.0 / (1.0 + step.scale * case.numbers.likely("orders_per_month"))
    return (3.0 if step.wave == "now" else 2.0) + min(step.position.hours, 1000.0) / 1001.0


def _triggers(before: Case, after: Case) -> list[Trigger]:
    """The volumes that the plan of before waited for, as far as the shop has come near them."""
    found = []
    for step in path(before).steps:
        wanted = volume(before, step) if step.wave == "later" else None
        if wanted is None:
            continue
        amount = after.numbers.likely(wanted.fact)
        if wanted.fact in after.knowledge.money_facts:
            amount *= after.numbers.per_euro
        if amount >= NEAR * wanted.value:
            role = step.position.role
            found.append(Trigger(role=role, volume=wanted, now=amount, reached=amount >= wanted.value))
    return found


def _first(case: Case, steps: Sequence[Step]) -> Text:
    soon = [step for step in steps if step.soon]
    return words.FIRST_NOW.format(hire=in_words(case, soon[0].position)) if soon else words.NOBODY_NOW
