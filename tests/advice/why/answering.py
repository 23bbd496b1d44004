"""Other answers applied to a shop, and roadmaps compared, by other means than the search uses."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, product
from math import prod
from random import Random
from typing import Literal

import msgspec
from ecomteam.advice.why.counterfactuals import in_order, wave_of

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.team import Team
from ecomteam.model.why import Change, OtherAnswer
from ecomteam.planning import roadmap
from ecomteam.proving.sample import borders

Picked = tuple[OtherAnswer, Value]
# A question, how its answer changes, and the new answer or the item.
Given = tuple[str, Literal["replace", "add", "drop"], Value]
Deed = tuple[str, Wave | None]


def applied(team: Team, given: Sequence[Given]) -> Team:
    facts = dict(team.facts)
    for fact, how, value in given:
        old = facts.get(fact, frozenset())
        if how == "replace":
            facts[fact] = value
        else:
            assert isinstance(old, frozenset)
            facts[fact] = old | {str(value)} if how == "add" else old - {str(value)}
    return msgspec.structs.replace(team, facts=facts)


def answered(team: Team, picked: Sequence[Picked]) -> Team:
    return applied(team, [(answer.fact, answer.how, value) for answer, value in picked])


def turn_of(old: Wave | None, new: Wave | None) -> str | None:
    if old == new:
        return None
    if old is None or new is None:
        return "added" if old is None else "removed"
    return "earlier" if WAVES.index(new) < WAVES.index(old) else "later"


def picks(knowledge: Knowledge, answer: OtherAnswer, draw: Random) -> list[Value]:
    """Values that an owner could take the words to mean: both ends of an interval and one between, or every option."""
    if answer.low is None or answer.high is None:
        return list(answer.values)
    whole = knowledge.question(answer.fact).whole
    between = draw.uniform(answer.low, answer.high)
    return list(dict.fromkeys((answer.low, answer.high, int(between) if whole else between)))


def lines(change: Change) -> Iterator[tuple[OtherAnswer, ...]]:
    """Every choice of lines to take one answer of."""
    for some in combinations(change.among, change.any_of):
        yield (*change.answers, *some)


def readings(knowledge: Knowledge, change: Change, draw: Random, most: int = 4) -> Iterator[tuple[Picked, ...]]:
    """Every way to read the line; of many, some."""

    def ways(line: OtherAnswer) -> list[Picked]:
        return [(one, value) for one in (line, *line.or_else) for value in picks(knowledge, one, draw)]

    chosen = [list(map(ways, each)) for each in lines(change)]
    if sum(prod(map(len, each)) for each in chosen) <= most:
        yield from (picked for each in chosen for picked in product(*each))
    else:
        yield from (tuple(map(draw.choice, draw.choice(chosen))) for _ in range(most))


def assert_all_true(knowledge: Knowledge, team: Team, role: str, changes: Sequence[Change], draw: Random) -> None:
    """Each change does what it says, and no part of it does."""
    waves: dict[frozenset[Given], Wave | None] = {}

    def wave(picked: Sequence[Picked]) -> Wave | None:
        given = frozenset((answer.fact, answer.how, value) for answer, value in picked)
        if given not in waves:
            waves[given] = wave_of(roadmap(knowledge, answered(team, picked)), role)
        return waves[given]

    old = wave(())
    for change in changes:
        for picked in readings(knowledge, change, draw):
            told = [answer.told.en for answer, _ in picked]
            new = wave(picked)
            assert (turn_of(old, new), new) == (change.turn, change.wave), (role, told, picked)
            for size in range(1, len(picked)):
                for part in combinations(picked, size):
                    assert turn_of(old, wave(part)) != change.turn, (role, told, part)


def other_answers(knowledge: Knowledge, team: Team, question: Question) -> Iterator[Given]:
    """All other answers to a question; of a number those at every border of a rule."""
    now = team.facts.get(question.id)
    options = [option.id for option in knowledge.options(question)]
    match question.kind:
        case "set":
            has = now if isinstance(now, frozenset) else frozenset()
            if now is None:
                yield question.id, "replace", frozenset()
            yield from ((question.id, "drop" if item in has else "add", item) for item in options)
        case "yes_no":
            yield from ((question.id, "replace", value) for value in (True, False) if value != now)
        case "choice":
            yield from ((question.id, "replace", value) for value in options if value != now)
        case "number":
            yield from ((question.id, "replace", value) for value in borders(knowledge, question.id) if value != now)


def together(given: Sequence[Given]) -> bool:
    """Whether the answers can be given at once."""
    facts = [fact for fact, _, _ in given]
    return all(how != "replace" or facts.count(fact) == 1 for fact, how, _ in given)


Judge = Callable[[Team], Deed | None]


def place_judged(knowledge: Knowledge, team: Team, role: str) -> Judge:
    """What becomes of a role."""
    old = wave_of(roadmap(knowledge, team), role)

    def judge(other: Team) -> Deed | None:
        new = wave_of(roadmap(knowledge, other), role)
        turn = turn_of(old, new)
        return None if turn is None else (turn, new)

    return judge


def order_judged(knowledge: Knowledge, team: Team, first: str, second: str) -> Judge:
    """Whether two roles change places, and when the first of them then comes."""
    old = in_order(roadmap(knowledge, team), first, second)

    def judge(other: Team) -> Deed | None:
        road = roadmap(knowledge, other)
        new = in_order(road, first, second)
        return None if new in (old, 0) else ("order", wave_of(road, first if new > 0 else second))

    return judge


def smallest(team: Team, universe: Sequence[Given], most: int, judge: Judge) -> dict[frozenset[Given], Deed]:
    """By trying every set on the roadmap itself: those that do what no part of them does."""
    deeds: dict[frozenset[Given], Deed | None] = {}
    found: dict[frozenset[Given], Deed] = {}
    for size in range(1, most + 1):
        for given in filter(together, combinations(universe, size)):
            deed = deeds[frozenset(given)] = judge(applied(team, given))
            parts = (deeds[frozenset(part)] for less in range(1, size) for part in combinations(given, less))
            if deed is not None and all(part is None or part[0] != deed[0] for part in parts):
                found[frozenset(given)] = deed
    return found


def told_sets(changes: Sequence[Change], universe: Sequence[Given], most: int) -> dict[frozenset[Given], Deed]:
    """The sets of answers of the universe that the changes speak of; none of them twice."""
    found: dict[frozenset[Given], Deed] = {}
    for change in changes:
        for chosen in lines(change):
            ways = [[given for given in universe if meant(line, given)] for line in chosen]
            for given in product(*ways) if len(ways) <= most else ():
                assert frozenset(given) not in found
                found[frozenset(given)] = (change.turn, change.wave)
    return found


def meant(answer: OtherAnswer, given: Given) -> bool:
    fact, how, value = given
    for one in (answer, *answer.or_else):
        if (one.fact, one.how) == (fact, how):
            if one.low is None or one.high is None:
                if value in one.values:
                    return True
            elif isinstance(value, int | float) and one.low <= value <= one.high:
                return True
    return False


def likely(knowledge: Knowledge, team: Team, draw: Random) -> str:
    """A role that is in the roadmap, for these move by way of others; now and then any."""
    hired = [step.role for step in roadmap(knowledge, team).steps]
    return draw.choice(hired if hired and draw.random() < 0.8 else list(knowledge.roles))


def without(team: Team, *left_out: str) -> Team:
    kept: Mapping[str, Value] = {fact: value for fact, value in team.facts.items() if fact not in left_out}
    return msgspec.structs.replace(team, facts=dict(kept))
