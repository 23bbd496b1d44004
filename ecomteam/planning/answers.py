"""Everything that was told is answered: by a hire, a step, in hours or money, or with why it changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from ecomteam.knowledge.base import PEAK
from ecomteam.knowledge.engine import facts_of
from ecomteam.model.facts import Value, in_order
from ecomteam.model.plan import Answer, TakenUp, TargetAnswer
from ecomteam.model.questions import Question
from ecomteam.model.targets import TARGET_KIND
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning.alternative import all_of_it, by_the_hour
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.first import said_of, steps_for
from ecomteam.planning.notnow import Planned, in_own_words, leant_to, not_now, planned
from ecomteam.planning.phrases import amounts, size
from ecomteam.planning.step import Path, Step
from ecomteam.planning.target_lines import so_much
from ecomteam.planning.thought_of import called, thought_of
from ecomteam.shop.case import Case
from ecomteam.shop.season import SEASON, hurts_by_number
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.words import advice as words
from ecomteam.words import targets as target_words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import amount, price, span, whole
from ecomteam.words.periods import month_of_year

IN_ROOM = (
    "monthly_revenue",
    "gross_margin",
    "makers_in_margin",
    "shipping_cost_per_order",
    "contribution_per_order",
    "cost_per_return",
    "redo_rate",
    "cost_per_redo",
    "cancelled_rate",
    "refused_rate",
    "marketplace_fee",
    "hour_cost",
    "extra_budget",
    "monthly_budget",
    "payroll_per_month",
    "profit_per_month",
    "currency",
)
TARGETS = "targets"
CAUSE = "redo_cause"
OF_SUBSCRIBERS = ("subscribers", "monthly_churn", "subscriber_orders_share", "new_subscribers_per_month")
IN_HOURS = ("owner_hours_per_week", "departments", "company")


def answers(case: Case, way: Path, wanted: Sequence[TargetAnswer] = ()) -> tuple[Answer, ...]:
    """A line for every fact that was told, item by item where several were, and for every number that is ``wanted``."""
    found: list[Answer] = []
    projects = planned(case, way)
    for question in case.knowledge.catalogue.questions:
        value = case.team.facts.get(question.id)
        if value is None or case.knowledge.follows(case.team.facts, question.id):
            continue
        if question.id in ("symptoms", "goals") and isinstance(value, frozenset):
            told = [item for item in in_order(value) if question.id != "goals" or item not in case.wished]
            found += _pains(case, question.id, told, way.steps, projects)
        elif question.id == "leanings" and isinstance(value, frozenset):
            leant = leant_to(case, way)
            found += (_leaning(case, item, leant.get(item)) for item in in_order(value))
        else:
            found.append(_answer(case, question, value))
    own = (_in_own_words(case, project) for project in in_own_words(case, way))
    return (*found, *own, *map(partial(_target, case), wanted), *_looked_for(case, way))


def _target(case: Case, one: TargetAnswer) -> Answer:
    """What lacks to a number that an owner wants, and what brings it."""
    name, to = TARGET_KIND[one.target].name, so_much(case, one.target, one.to)
    told = target_words.TOLD.format(name=name, to=to)
    if one.by is not None:
        told = target_words.TOLD_BY.format(name=name, to=to, by=month_of_year(one.by))
    return Answer(fact=TARGETS, item=one.target, told=told, answer=one.said)


def taken_up(case: Case, way: Path) -> tuple[TakenUp, ...]:
    """Whom a step is for, and the projects that the money is there for; what is not for now stands in ``not_now``."""
    refused = {row.text for row in not_now(case, way) if row.wanted}
    found = []
    for one in thought_of(case):
        person = one.person
        rank = next((rank for rank, step in enumerate(way.soon, start=1) if step.position.role in one.roles), None)
        if rank is None or one.called in refused:
            continue
        step = way.soon[rank - 1]
        # The answer begins with the role.
        name = Text(person.name, person.name) if person.name else case.knowledge.role(step.position.role).name
        kind = None if one.idea is None else one.idea.kind
        answer = _for_it(case, rank, step, person)
        beside = None
        if one.idea is not None:
            beside = by_the_hour(case, rank, step.position, person)
            beside = beside or (all_of_it(case, rank, step.position, person) if person.outside else None)
        found.append(
            TakenUp(
                text=name,
                answer=answer if beside is None else in_turn(answer, beside),
                role=step.position.role,
                kind=kind,
                a_month=None if kind is None else person.cost_per_month,
            )
        )
    for project in in_own_words(case, way):
        if project.row is None and project.idea is not None:
            text = called(case, project.idea)
            found.append(TakenUp(text=text, answer=project.said, kind=project.idea.kind, a_month=project.a_month))
    for goal, project in planned(case, way).items():
        if project.row is None:
            found.append(TakenUp(text=case.knowledge.goals[goal].name, answer=project.said, goal=goal))
    for leaning, project in leant_to(case, way).items():
        if project.row is None:
            found.append(TakenUp(text=case.knowledge.leanings[leaning].name, answer=project.said, leaning=leaning))
    return tuple(found)


def _looked_for(case: Case, way: Path) -> Iterable[Answer]:
    """Of whom somebody looks for, the step that is for it, with its size beside what was told; or why not now."""
    rows = [row for row in not_now(case, way) if row.wanted and row.role]
    by_name = {row.text: row.because for row in rows}
    left = {row.role: row.because for row in reversed(rows)}
    for one in thought_of(case):
        person = one.person
        told = one.called
        if one.idea is None:
            told = (words.PLANNED if one.planned else words.LOOKED_FOR).format(name=person.name)
        fact, item = ("people", person.name) if one.idea is None else ("leanings", one.called.en)
        rank = next((rank for rank, step in enumerate(way.soon, start=1) if step.position.role in one.roles), None)
        because = by_name.get(one.called) or next((left[role] for role in one.roles if role in left), None)
        if rank is not None and (one.idea is None or one.called not in by_name):
            answer = _for_it(case, rank, way.soon[rank - 1], person)
            yield Answer(fact=fact, item=item, told=told, answer=answer)
        elif because is not None:
            yield Answer(fact=fact, item=item, told=told, answer=words.ANSWER_NOT_NOW.format(why=because))


def _for_it(case: Case, rank: int, step: Step, person: Person) -> Text:
    position = step.position
    fills: dict[str, Text | int] = {
        "rank": rank,
        "role": case.knowledge.role(position.role).name,
        "size": size(case, position),
    }
    if position.cost is None or person.cost_per_month is None:
        return words.ANSWER_LOOKED_FOR.format(**fills)
    asked = round(person.cost_per_month * person.count)
    told = amount(asked, case.numbers.currency)
    orders = extra_orders(case, asked / case.numbers.per_euro)
    # Who costs more than the step has to be earned back by more orders than it.
    pattern = words.ANSWER_LOOKED_FOR_COST
    pattern = words.ANSWER_LOOKED_FOR_ORDERS if orders.en and asked > position.cost.high else pattern
    return pattern.format(**fills, cost=amounts(position.cost), told=told, orders=orders)


def _pains(
    case: Case, fact: str, items: Iterable[str], steps: Sequence[Step], projects: Mapping[str, Planned]
) -> Iterable[Answer]:
    for item in items:
        told = case.knowledge.option_name(fact, item)
        project = projects.get(item) if fact == "goals" else None
        answer = _relief(case, fact, item, steps) if project is None else _project(project)
        yield Answer(fact=fact, item=item, told=told, answer=answer)


def _leaning(case: Case, item: str, project: Planned | None) -> Answer:
    answer = words.ANSWER_NOTHING if project is None else _project(project)
    return Answer(fact="leanings", item=item, told=case.knowledge.option_name("leanings", item), answer=answer)


def _in_own_words(case: Case, project: Planned) -> Answer:
    assert project.idea is not None
    told = called(case, project.idea)
    return Answer(fact="leanings", item=told.en, told=told, answer=_project(project))


def _project(project: Planned) -> Text:
    return project.said if project.row is None else words.ANSWER_NOT_NOW.format(why=project.said)


def _relief(case: Case, fact: str, item: str, steps: Sequence[Step]) -> Text:
    """What is done about a pain or for a goal: the first step that needs nobody, or the hire that is for it."""
    rows = case.knowledge.symptoms if fact == "symptoms" else case.knowledge.goals
    claimed = {claim.activity for claim in rows[item].says}
    if item == SEASON and hurts_by_number(case.numbers):
        return words.ANSWER_PEAK
    for rank, step in enumerate(steps, start=1):
        taken = {taking.activity for taking in step.position.takes_over}
        if step.soon and (claimed & taken or step.position.role in rows[item].roles):
            role = case.knowledge.role(step.position.role).name
            return words.ANSWER_HIRE.format(rank=rank, role=role)
    for row in steps_for(case, item):
        return words.ANSWER_STEP.format(step=said_of(case, row))
    described = case.knowledge.symptoms.get(item)
    if described is not None and described.steps:
        return words.ANSWER_STEP.format(step=described.steps[0].text)
    return words.ANSWER_RULES


def _answer(case: Case, question: Question, value: Value) -> Answer:
    told = _told(case, question.id, value, question.name)
    return Answer(fact=question.id, item=None, told=told, answer=_use(case, question.id))


def _told(case: Case, fact: str, value: Value, name: Text) -> Text:
    shown = case.knowledge.shown(fact, case.numbers.told.get(fact, value))
    if fact in case.team.told_per:
        shown = words.AS_TOLD.format(shown=shown, told=case.team.written[fact])
    if fact in case.knowledge.money_facts and isinstance(value, int | float):
        write = price if value % 1 else span
        shown = write(value, value, case.numbers.currency)
    return Text(f"{name.en}: {shown.en}", f"{name.nl}: {shown.nl}")


def _use(case: Case, fact: str) -> Text:
    hours = hours_on(case, fact)
    if hours >= 1:
        return words.ANSWER_HOURS.format(hours=whole(hours))
    if fact in (PEAK, BUSY_MONTHS):
        return words.ANSWER_PEAK
    if fact in IN_ROOM:
        return words.ANSWER_MONEY
    if fact == CAUSE:
        return words.ANSWER_CAUSE
    if fact in OF_SUBSCRIBERS:
        return words.ANSWER_SUBSCRIBERS
    if fact in IN_HOURS:
        return words.ANSWER_CAPACITY
    if case.knowledge.tests_by_fact.get(fact) or fact in ("country", "stage"):
        return words.ANSWER_RULES
    return words.ANSWER_NOTHING


def hours_on(case: Case, fact: str) -> float:
    """The likely hours a month of work that hang on a fact: as a driver, below one, or in a row's condition."""
    return case.remembered(_hours_by_fact).get(fact, 0.0)


def _hours_by_fact(case: Case) -> Mapping[str, float]:
    found: dict[str, float] = {}
    below: dict[str, set[str]] = {}
    for one in case.work.activities.values():
        for part in one.parts:
            # What a row is not counted for is no answer that its hours hang on.
            facts = set(facts_of(part.row.when))
            for known in part.drivers:
                if known.id not in below:
                    below[known.id] = _rests_on(case, known.id)
                facts |= below[known.id]
            for fact in facts:
                found[fact] = found.get(fact, 0.0) + part.hours.likely
    return found


def _rests_on(case: Case, number: str) -> set[str]:
    """A number with all that it was derived from."""
    found: set[str] = set()
    waiting = [number]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += case.numbers.get(one).rests_on
    return found
