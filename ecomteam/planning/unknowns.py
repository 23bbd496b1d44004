"""What is not known, and what it could change: every answer is tried, and the roadmaps are compared."""

import math
from collections.abc import Iterable, Sequence
from itertools import groupby

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.conditions import Test
from ecomteam.model.facts import Value
from ecomteam.model.figures import Workload
from ecomteam.model.plan import Effect, OpenQuestion
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.model.teamfacts import shortage
from ecomteam.model.text import Text
from ecomteam.planning.roadmap import Roadmap, Step, roadmap
from ecomteam.words import SOURCINGS, WAVES, numeral

SHOWN_EFFECTS = 6
# In steps of the smallest job: every size up to a full one, then far more than whoever is there can do.
JOB_SIZES = (0, 1, 2, 3, 4, 10, 20, 40, 80, 160)
MONEY_FACTS = ("country", "monthly_budget")
# Each answer that is tried costs a roadmap, and the first countries of the catalogue show what knowing it brings.
TRIED_COUNTRIES = 2


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that was tried, and the roadmap it gives."""

    fact: str
    value: Value
    result: Roadmap


def trials(knowledge: Knowledge, team: Team, base: Roadmap) -> Iterable[Trial]:
    """Every answer to every open question that changes the roadmap by itself, in the order of the questions."""
    for question in knowledge.catalogue.questions:
        if question.id in team.facts or not question.asked:
            continue
        if question.id in base.open_facts or (question.id in MONEY_FACTS and base.steps):
            for value in representatives(knowledge, question, base):
                result = roadmap(knowledge, with_fact(team, question.id, value), base)
                if result.shape != base.shape:
                    yield Trial(fact=question.id, value=value, result=result)


def with_fact(team: Team, fact: str, value: Value) -> Team:
    return msgspec.structs.replace(team, facts={**team.facts, fact: value})


def representatives(knowledge: Knowledge, question: Question, base: Roadmap) -> Sequence[Value]:
    """Values that stand for all there are: rules cut numbers at thresholds, so one value an interval is enough."""
    match question.kind:
        case "yes_no":
            return (True, False)
        case "choice" if question.id == "country":
            return tuple(knowledge.countries)[:TRIED_COUNTRIES]
        case "choice":
            return tuple(option.id for option in question.options)
        case "set":
            pairs = {
                frozenset(test.value)
                for test in _tests(knowledge, question.id)
                if isinstance(test.value, tuple) and test.operator == "has_all"
            }
            singles = [frozenset({option.id}) for option in knowledge.options(question)]
            return (frozenset(), *singles, *sorted(pairs, key=sorted))
        case "number" if question.id == "monthly_budget":
            return tuple(sorted({*_cut(question, knowledge, base), *_budgets(base)}))
        case "number":
            return _cut(question, knowledge, base)
        case "text":
            return ()


def _tests(knowledge: Knowledge, fact: str) -> Iterable[Test]:
    return knowledge.tests_by_fact.get(fact, ())


def _cut(question: Question, knowledge: Knowledge, base: Roadmap) -> Sequence[float]:
    """The first value of every interval in which all tests of the fact agree; for a workload, of every size of job
    beside what the people at work do already."""
    step = 1 if question.whole else 1e-6
    values: set[float] = {question.minimum}
    for test in _tests(knowledge, question.id):
        if isinstance(test.value, int | float):
            values.add(test.value if test.operator in ("at_least", "below") else test.value + step)
    for workload in knowledge.catalogue.workloads:
        if workload.fact == question.id:
            smallest, there = knowledge.threshold("minimum_fte_step"), base.capacity.get(workload.role, 0.0)
            sizes = {part + smallest * count for count in JOB_SIZES for part in (0.0, there)}
            values |= {math.floor(round(workload.per_fte * size, 6)) + 1 for size in sizes}
            values |= {math.ceil(round(workload.per_fte * (there + extra), 6)) for extra in _extra(knowledge, workload)}
    allowed = sorted(value for value in values if question.minimum <= value <= question.maximum)
    return tuple(int(value) if question.whole else value for value in allowed)


def _extra(knowledge: Knowledge, workload: Workload) -> Iterable[float]:
    """The shortages, in FTE, that a rule asks for."""
    tests = _tests(knowledge, shortage(workload.role))
    return [test.value for test in tests if isinstance(test.value, int | float)]


def _budgets(base: Roadmap) -> Sequence[float]:
    """What it takes for each further hire."""
    total, values = base.current_high, []
    for step in base.steps:
        if step.cost is not None:
            total += step.cost.high
            values.append(total)
    return tuple(values)


def open_questions(knowledge: Knowledge, base: Roadmap, tried: Sequence[Trial]) -> tuple[OpenQuestion, ...]:
    """The open questions whose answer alone changes the roadmap, those that change most first."""
    found = []
    for fact in dict.fromkeys(trial.fact for trial in tried):
        mine = [trial for trial in tried if trial.fact == fact]
        question = knowledge.question(fact)
        effects = tuple(_effects(knowledge, question, base, mine))
        found.append((len(mine), OpenQuestion(fact=fact, ask=question.ask, effects=effects[:SHOWN_EFFECTS])))
    return tuple(question for _, question in sorted(found, key=lambda pair: -pair[0]))


def _effects(knowledge: Knowledge, question: Question, base: Roadmap, tried: Sequence[Trial]) -> Iterable[Effect]:
    """What each answer changes; answers next to each other that change the same are told as one."""
    outcome = {trial.value: changes(knowledge, base.steps, trial.result.steps) for trial in tried}
    values = representatives(knowledge, question, base)
    for same, group in groupby(values, key=lambda value: outcome.get(value, ())):
        run = list(group)
        if same and question.id == "monthly_budget":
            # Hours shrink and hires move between the amounts, so each is told by itself.
            yield from (Effect(answer=value, shown=_plain(value), changes=same) for value in run)
        elif same and question.kind == "number":
            yield Effect(answer=run[0], shown=_interval(run, values), changes=same)
        elif same:
            yield from (Effect(answer=value, shown=knowledge.shown(question.id, value), changes=same) for value in run)


def _interval(run: Sequence[Value], values: Sequence[Value]) -> Text:
    first = _plain(run[0])
    if run[0] == values[0] and run[-1] == values[-1]:
        return Text("any number", "elk getal")
    if run[-1] == values[-1]:
        return Text("{first} or more", "{first} of meer").format(first=first)
    below = _plain(values[values.index(run[-1]) + 1])
    if run[0] == values[0]:
        return Text("less than {below}", "minder dan {below}").format(below=below)
    return Text("{first} or more, less than {below}", "{first} of meer, minder dan {below}").format(
        first=first, below=below
    )


def changes(knowledge: Knowledge, before: Sequence[Step], after: Sequence[Step]) -> tuple[Text, ...]:
    """What another answer does to the roadmap, role by role: comes, goes, moves, or is engaged in another way."""
    old = {step.role: step for step in before}
    new = {step.role: step for step in after}
    found = []
    for role in dict.fromkeys((*old, *new)):
        name = knowledge.role(role).name
        if role not in new:
            found.append(Text("{role}: no longer needed", "{role}: niet meer nodig").format(role=name))
        elif role not in old:
            pattern = Text("{role}: needed, {wave}", "{role}: nodig, {wave}")
            found.append(pattern.format(role=name, wave=WAVES[new[role].wave]))
        elif old[role].wave != new[role].wave:
            pattern = Text("{role}: {old} → {new}", "{role}: {old} → {new}")
            found.append(pattern.format(role=name, old=WAVES[old[role].wave], new=WAVES[new[role].wave]))
        elif old[role].sourcing != new[role].sourcing:
            pattern = Text("{role}: {new} instead of {old}", "{role}: {new} in plaats van {old}")
            found.append(
                pattern.format(role=name, old=SOURCINGS[old[role].sourcing], new=SOURCINGS[new[role].sourcing])
            )
        elif old[role].fte != new[role].fte:
            pattern = Text("{role}: {new} FTE instead of {old}", "{role}: {new} fte in plaats van {old}")
            found.append(pattern.format(role=name, old=numeral(old[role].fte), new=numeral(new[role].fte)))
    if not found and [step.role for step in before] != [step.role for step in after]:
        found.append(Text("another order of the same hires", "dezelfde rollen in een andere volgorde"))
    if not found and before and (before[0].cost is None) != (after[0].cost is None):
        found.append(Text("the costs become known", "de kosten worden bekend"))
    return tuple(found)


def _plain(value: Value) -> Text:
    """A number as each language writes it."""
    shown = f"{value:,.6f}".rstrip("0").rstrip(".") if isinstance(value, int | float) else str(value)
    return Text(shown, shown.translate(str.maketrans(",.", ".,")))
