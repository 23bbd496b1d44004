"""What is not known, and what it could change: answers are tried, and what comes now and next is compared."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth as truth_of
from ecomteam.model.amounts import Amount, figures
from ecomteam.model.facts import Value
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Effect, OpenQuestion
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning.first import cut, saved_by_steps
from ecomteam.planning.path import today
from ecomteam.planning.result import in_figures
from ecomteam.planning.step import Step
from ecomteam.planning.turning import MONEY, no_longer_loses, turns_loss
from ecomteam.shop.case import Case
from ecomteam.shop.company import STORE_REVENUE
from ecomteam.shop.numbers import CONTACTS_OF
from ecomteam.shop.payroll import PAYROLL
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.result import RESULT
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, whole
from ecomteam.words.values import WAVES, way

SHOWN_EFFECTS = 6
# Hours that move by less than this part, or by no more than half a day a week, are the same advice.
SAME_HOURS = 0.25
HALF_A_DAY = 4.0 * WEEKS


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that was tried, and what would come now and next with it."""

    fact: str
    value: Value
    steps: tuple[Step, ...]


class _Walked(NamedTuple):
    """What came of a case: all that is kept of it, since a case holds on to much more."""

    ground: tuple[object, ...]
    steps: Sequence[Step]
    savings: Sequence[tuple[Callable[[Case], object], object]]

    def same_savings(self, other: Case) -> bool:
        """Whether the first steps of another case with the same other grounds are no ground for other hires.

        They are the dearest of all to find, and where the hires were found without them nothing can hang on them.
        """
        return all(found == other.remembered(deed) for deed, found in self.savings)


def trials(case: Case) -> Iterable[Trial]:
    """The answers to open questions that change what comes now or next, in the order of the questions."""
    # Answers that nothing tells apart have the same steps, as often as they are tried.
    walked = [_walk(case, _grounds_of_people(case))]
    base = _shape(walked[0].steps)
    for question in open_facts(case):
        for value in representatives(case, question) if _moves_work(case, question) else ():
            other = case.with_facts({**case.team.facts, question.id: value})
            ground = _grounds_of_people(other)
            same = next((one for one in walked if one.ground == ground and one.same_savings(other)), None)
            if same is None:
                same = _walk(other, ground)
                walked.append(same)
            if _shape(same.steps) != base:
                yield Trial(fact=question.id, value=value, steps=tuple(same.steps))


def _walk(case: Case, ground: tuple[object, ...]) -> _Walked:
    steps = today(case)
    savings = [(deed, case.remembered(deed)) for deed in OF_STEPS if case.remembers(deed)]
    return _Walked(ground, steps, savings)


def _moves_work(case: Case, question: Question) -> bool:
    """Whether the answer may move anything of now and next: which months are busy does so by a rule alone."""
    return question.id != BUSY_MONTHS or BUSY_MONTHS in case.knowledge.in_conditions


def grounds(case: Case) -> tuple[object, ...]:
    """All that the hires of now and next follow from: two cases with the same have the same, which is sooner seen."""
    return (*_grounds_of_people(case), *map(case.remembered, OF_STEPS))


# What the hires follow from of the first steps. What these save is not asked of a hire, but taken off its work.
OF_STEPS: Sequence[Callable[[Case], object]] = (cut, saved_by_steps)


def _grounds_of_people(case: Case) -> tuple[object, ...]:
    """The grounds but for those of the first steps."""
    numbers, room = case.numbers, case.room
    said = [numbers.facts.get(noun) for noun in ("symptoms", "goals")]
    return (
        [(one.activity, one.hours, one.claimed, one.assumed) for one in case.work.activities.values()],
        (case.lasting_hands, case.own_hands(case.joining)),
        (case.paid, case.leaving),
        [truth is True for truth in case.verdicts.truths],
        (room.limit, room.low, room.likely, room.budget, case.season_takes),
        # Of a volume that was told the work is done today.
        numbers.get("orders_per_month").from_shop,
        (case.pricing.level, case.pricing.paid),
        tuple(case.pricing.facts.get(fact) for fact in ("country", *case.knowledge.price_units)),
        (case.remembered(relief_wanted), case.owner_week_told, numbers.per_euro, case.established),
        said,
    )


# It may have been told of each owner by name.
OWN_HOURS = "owner_hours_per_week"


def open_facts(case: Case) -> list[Question]:
    """The questions that are asked, that nobody answered or measured, and that are no list of complaints."""
    return [
        question
        for question in case.knowledge.catalogue.questions
        if question.asked
        and (question.id != PAYROLL or case.room.pay_is_open)
        and (question.id != RESULT or case.room.result_is_open)
        and (question.id != CONTACTS_OF or case.numbers.of_season)
        and (question.id != OWN_HOURS or not case.owner_week_told)
        and question.id not in case.numbers.told
        and question.id not in case.team.facts
        and question.id not in case.team.measured
        and question.id not in ("symptoms", "goals", "leanings")
        and _comes_up(case, question)
    ]


def _comes_up(case: Case, question: Question) -> bool:
    """Whether it is a question for this shop. What hangs on another that is asked comes after that one."""
    known = truth_of(question.when, case.numbers.facts)
    return known is True or (known is None and question.id not in case.knowledge.asked_behind)


def with_fact(team: Team, fact: str, value: Value) -> Team:
    return msgspec.structs.replace(team, facts={**team.facts, fact: value})


def representatives(case: Case, question: Question) -> Sequence[Value]:
    """Values that stand for all there are: every option, and of a number what it may well be, low and high."""
    match question.kind:
        case "yes_no":
            return (True, False)
        case "choice" if question.id == "country":
            return tuple(country for country in case.knowledge.countries if country in ("NL", "US"))
        case "choice":
            return tuple(option.id for option in question.options if not option.rare)
        case "set":
            return (frozenset(), *(frozenset({option.id}) for option in case.knowledge.options(question)))
        case "number":
            amount, per = _range(case, question)
            if amount.high <= 0 and question.minimum >= 0:
                return ()
            ends = sorted({amount.low * per, amount.high * per})
            return tuple(round(end) if question.whole else round(end, 3) for end in ends)
        case "text":
            return ()


def _range(case: Case, question: Question) -> tuple[Amount, float]:
    """What a number may well be where nobody told it, and how many of the shop's currency one of it is."""
    amount = case.numbers.get(question.id).amount
    if question.id == PAYROLL:
        low, high = case.room.wages
        amount = Amount(low, (low + high) / 2, high)
    if question.id == RESULT:
        amount = case.room.result_range
    if question.id == OWN_HOURS:
        # What the plan counts with here, which a company or stores make fewer.
        usual = case.owner_hours / WEEKS
        amount = Amount(min(amount.low, usual), usual, max(amount.high, usual))
    return amount, case.numbers.per_euro if question.money else 1.0


def _half_way(case: Case, question: Question, end: Value) -> float:
    """Between what is likely and an end, in figures that somebody would say."""
    amount, per = _range(case, question)
    likely = amount.likely * per
    assert isinstance(end, int | float)
    middle = math.sqrt(likely * end) if likely > 0 < end else (likely + end) / 2
    return round(middle, 2) if question.is_share else figures(middle) if question.whole else round(middle, 1)


def _shape(steps: Sequence[Step]) -> tuple[tuple[str, str, str, int, int], ...]:
    return tuple(
        (step.position.role, step.wave, _way(step), step.position.count, round(step.position.hours)) for step in steps
    )


def same_advice(step: Step, other: Step) -> bool:
    """Whether two steps are the same advice: role, wave and form, and about as many hours."""
    near = abs(step.position.hours - other.position.hours) <= max(SAME_HOURS * step.position.hours, HALF_A_DAY)
    one, two = step.position, other.position
    return (one.role, step.wave, _way(step)) == (two.role, other.wave, _way(other)) and near


def _way(step: Step) -> str:
    """In which form, and more of whom."""
    sharing = step.position.sharing
    return sharing[0].name if sharing else step.position.fixed or step.position.sourcing


def open_questions(case: Case, steps: Sequence[Step], tried: Sequence[Trial]) -> tuple[OpenQuestion, ...]:
    """Those that could change what comes now or next: first the one on which it hangs who comes first."""
    found: dict[str, list[Effect]] = {}
    for trial in tried:
        told = changes(case.knowledge, steps, trial.steps)
        if told:
            shown = case.knowledge.shown(trial.fact, trial.value)
            first = first_of(trial.steps)
            turns = first != first_of(steps)
            effect = Effect(answer=trial.value, shown=shown, changes=told, turns=turns, first=first)
            found.setdefault(trial.fact, []).append(effect)
    ordered = sorted(found, key=lambda fact: -max(len(effect.changes) for effect in found[fact]))
    turning = _loss_turned(case) or _result_unknown(case)
    if turning is not None:
        fact, effect = turning
        found[fact] = _with_outcome(found.get(fact, []), effect)
    else:
        turning = next(((fact, turn) for fact in ordered if (turn := _turn(case, steps, fact, found[fact]))), None)
    if turning is not None:
        ordered = [turning[0], *(fact for fact in ordered if fact != turning[0])]
    return tuple(
        OpenQuestion(
            fact=fact,
            ask=case.knowledge.question(fact).ask,
            effects=tuple(found[fact][:SHOWN_EFFECTS]),
            turn=turning[1] if turning is not None and turning[0] == fact else None,
            said=_said(case, *turning) if turning is not None and turning[0] == fact else None,
            more=_is_more(case, *turning) if turning is not None and turning[0] == fact else None,
            above=turning is not None and turning[0] == fact == STORE_REVENUE,
        )
        for fact in ordered
    )


def _loss_turned(case: Case) -> tuple[str, Effect] | None:
    """An open question on which it hangs whether the shop loses money: that is asked before all else."""
    enough = no_longer_loses(case)
    stores = None if enough is None else turns_loss(case, case.knowledge.question(STORE_REVENUE), (enough,))
    if stores is not None:
        return STORE_REVENUE, stores
    for question in open_facts(case):
        answers = representatives(case, question) if question.id in MONEY else ()
        if question.kind == "number":
            answers = tuple(_half_way(case, question, end) for end in answers)
        if (effect := turns_loss(case, question, answers)) is not None:
            return question.id, effect
    return None


def _result_unknown(case: Case) -> tuple[str, Effect] | None:
    """What a shop keeps or loses, where our count says that it loses, by what we take people to cost."""
    if not case.room.likely_loses or all(question.id != RESULT for question in open_facts(case)):
        return None
    told = words.RESULT_COUNTS.format(counted=_counted(case))
    return RESULT, Effect(answer=0, shown=case.knowledge.shown(RESULT, 0), changes=(told,))


def _counted(case: Case) -> Text:
    left = case.room.result_range.likely * case.numbers.per_euro
    return amount(in_figures(case, left), case.numbers.currency)


def _said(case: Case, fact: str, turn: Effect) -> Text | None:
    """The whole question, where it is no answer of ours that turns it."""
    if fact != RESULT or turn.turns or turn.then is not None:
        return None
    return words.ASK_RESULT.format(ask=case.knowledge.question(fact).ask, counted=_counted(case))


def _with_outcome(effects: Sequence[Effect], turn: Effect) -> list[Effect]:
    """What an answer does to the hires, with what it makes of the loss before that."""
    same = [effect for effect in effects if effect.answer == turn.answer]
    changed = [change for effect in same for change in effect.changes]
    others = [effect for effect in effects if effect.answer != turn.answer]
    return [msgspec.structs.replace(turn, changes=(*turn.changes, *changed)), *others]


def _is_more(case: Case, fact: str, turn: Effect) -> bool | None:
    """Whether a number that turns it is more than is likely; ``None`` of a choice."""
    question = case.knowledge.question(fact)
    if question.kind != "number" or not isinstance(turn.answer, int | float):
        return None
    amount, per = _range(case, question)
    return turn.answer > amount.likely * per


def first_of(steps: Sequence[Step]) -> str | None:
    """Who comes first of now and next."""
    return next((step.position.role for step in steps if step.soon), None)


def _turn(case: Case, steps: Sequence[Step], fact: str, effects: Sequence[Effect]) -> Effect | None:
    """An answer that is likely enough and turns it round who comes first.

    Of a number that is one half-way to an end of its range, by its ratio; of a choice most answers have to do so, since
    some fit no shop like this one.
    """
    question = case.knowledge.question(fact)
    # That it is none of them is the last that somebody would think of.
    turning = sorted((effect for effect in effects if effect.turns), key=lambda effect: effect.answer == frozenset())
    if question.kind != "number":
        return turning[0] if len(turning) * 2 > len(representatives(case, question)) else None
    for effect in turning:
        value = _half_way(case, question, effect.answer)
        if value <= question.minimum < _range(case, question)[0].likely:
            # Half of hardly any rounds to none, and nobody tells the two apart.
            continue
        other = today(case.with_facts({**case.team.facts, fact: value}))
        if first_of(other) != first_of(steps):
            shown, told = case.knowledge.shown(fact, value), changes(case.knowledge, steps, other)
            return Effect(answer=value, shown=shown, changes=told, turns=True, first=first_of(other))
    return None


def changes(knowledge: Knowledge, old: Sequence[Step], new: Sequence[Step]) -> tuple[Text, ...]:
    """What moves between two sets of steps, of those that come now or next."""
    before, after = _by_role(old), _by_role(new)
    found: list[Text] = []
    for key in dict.fromkeys((*before, *after)):
        name = knowledge.role(key[0]).name
        one, two = before.get(key), after.get(key)
        if one is None and two is not None:
            found.append(words.CHANGE_ADDED.format(role=name, wave=WAVES[two.wave]))
        elif two is None:
            found.append(words.CHANGE_GONE.format(role=name))
        elif one is not None and not same_advice(one, two):
            found.append(_moved(name, one, two))
    return tuple(found)


def _by_role(steps: Sequence[Step]) -> Mapping[tuple[str, int], Step]:
    """Those of now and next by role, the first of it, the second and so on: more of somebody may come before a hire."""
    found: dict[tuple[str, int], Step] = {}
    for step in steps:
        role = step.position.role
        if step.soon:
            found[role, sum(other == role for other, _ in found)] = step
    return found


def _moved(name: Text, one: Step, two: Step) -> Text:
    if one.wave != two.wave:
        return words.CHANGE_WAVE.format(role=name, old=WAVES[one.wave], new=WAVES[two.wave])
    if _way(one) != _way(two):
        before, after = way(one.position), way(two.position)
        return words.CHANGE_FORM.format(role=name, old=before, new=after)
    old, new_hours = (whole(step.position.hours / WEEKS) for step in (one, two))
    return words.CHANGE_HOURS.format(role=name, old=old, new=new_hours)
