"""Interviews without a terminal: a whole shop answers what it is asked."""

from typing import NamedTuple

import msgspec

from ecomteam.advice.interview import Interview, alike
from ecomteam.advice.topics import IN_ONE_BREATH, PEOPLE, SPENDING, Topic, with_implied
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Said, Value
from ecomteam.model.team import Team
from ecomteam.planning import Step, today
from ecomteam.shop.case import Case

# Heard beside the orders, and told there by few.
UNASKED = ("peak_factor", "busy_months")
TOLD_WITH_PEOPLE = ("owner_hours_per_week", "fulfilment")


class Told(NamedTuple):
    """What was asked, and what was known and advised before each question and at the end."""

    asked: tuple[Topic, ...]
    looks: tuple[Interview, ...]
    final: list[Step]

    @property
    def end(self) -> Interview:
        return self.looks[-1]

    @property
    def steps(self) -> list[list[Step]]:
        return [today(look.case) for look in self.looks]

    @property
    def same(self) -> bool:
        """Whether what comes now and next is what every answer together would have given."""
        return alike(self.steps[-1], self.final)

    @property
    def firm_after(self) -> int | None:
        """After how many questions the first step was what it stays; ``None`` where it never was."""
        wanted = first_step(self.final)
        steps = [first_step(each) for each in self.steps]
        return next((count for count in range(len(steps)) if all(one == wanted for one in steps[count:])), None)


def first_step(steps: list[Step]) -> tuple[str, str] | None:
    return (steps[0].position.role, steps[0].position.sourcing) if steps else None


def told(knowledge: Knowledge, whole: Team) -> Told:
    """The interview of an owner who knows what the shop's file says, and of the rest says: I don't know."""
    # The order in which pains and goals are told is an answer too, and each run has the same.
    in_order = {fact: Said(sorted(value)) for fact, value in whole.facts.items() if type(value) is frozenset}
    whole = msgspec.structs.replace(whole, facts={**whole.facts, **in_order})
    team = msgspec.structs.replace(whole, facts={}, people=None)
    declined: tuple[str, ...] = ()
    asked: list[Topic] = []
    looks = [Interview(knowledge, team, declined)]
    while (topic := looks[-1].next) is not None:
        asked.append(topic)
        team, declined = _answered(knowledge, whole, team, topic, declined)
        looks.append(Interview(knowledge, team, declined, len(asked)))
    return Told(tuple(asked), tuple(looks), today(Case(knowledge, whole)))


def _answered(
    knowledge: Knowledge, whole: Team, team: Team, topic: Topic, declined: tuple[str, ...]
) -> tuple[Team, tuple[str, ...]]:
    if topic.id == PEOPLE:
        if whole.people is None:
            return team, (*declined, PEOPLE)
        told = {fact: whole.facts[fact] for fact in TOLD_WITH_PEOPLE if fact in whole.facts}
        return with_implied(
            msgspec.structs.replace(team, people=whole.people, facts={**team.facts, **told}), knowledge
        ), declined
    facts = _answer(whole, topic)
    unknown = (
        topic.facts if not facts else [fact for fact in topic.facts if fact not in facts and topic.id in IN_ONE_BREATH]
    )
    return with_implied(msgspec.structs.replace(team, facts={**team.facts, **facts}), knowledge), (*declined, *unknown)


def _answer(whole: Team, topic: Topic) -> dict[str, Value]:
    if topic.id == "extra_budget" and "monthly_budget" in whole.facts:
        return {"monthly_budget": whole.facts["monthly_budget"]}
    if topic.id == "sells" and "sells" not in whole.facts and whole.facts:
        return {"sells": places(whole)}
    if topic.id in IN_ONE_BREATH:
        instead = [fact for fact in topic.instead if fact not in UNASKED]
        facts = {fact: whole.facts[fact] for fact in (*topic.facts, *instead) if fact in whole.facts}
        if "sells" in topic.facts and "sells" not in whole.facts and whole.facts:
            facts["sells"] = places(whole)
        if topic.id == SPENDING and "monthly_budget" in whole.facts:
            facts["monthly_budget"] = whole.facts["monthly_budget"]
        return facts
    value = topic.answer(whole.facts)
    return {} if value is None else topic.told(value)


def places(whole: Team) -> frozenset[str]:
    """Where a shop sells whose file only says how many marketplaces and stores, and to whom."""
    found = {"own_shop"}
    found |= {place for place in ("marketplaces", "stores") if whole.facts.get(place)}
    if whole.facts.get("business_model") in ("b2b", "both"):
        found.add("business_customers")
    return frozenset(found)
