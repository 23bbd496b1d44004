"""The proof of a role's place: hours, who has them, the rules that urge, time and place it, and what it costs."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import msgspec

from ecomteam.advice.why.changes import in_order, order_changes, role_changes
from ecomteam.advice.why.support import support
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import Truth, evidence
from ecomteam.knowledge.engine import truth as truth_of
from ecomteam.knowledge.phrasing import phrase, phrase_effect
from ecomteam.model.conditions import Condition, Not, Test
from ecomteam.model.facts import Facts
from ecomteam.model.plan import Firmness, Hire
from ecomteam.model.rules import Hold, Promote, Rule, RuleOut, SourceAs, Urge
from ecomteam.model.text import LANGUAGES, Language, Text
from ecomteam.model.why import Before, HoursProof, Premise, RuleProof, RuleState, Standing, Why
from ecomteam.planning import Path, Step, path, today
from ecomteam.planning.hires import hire
from ecomteam.planning.phrases import amounts
from ecomteam.shop.case import Case
from ecomteam.shop.names import who
from ecomteam.shop.positions import by_activity
from ecomteam.words import why as words
from ecomteam.words.numbers import cents, span, symbol, whole
from ecomteam.words.values import WAVES as WAVE_NAMES

Worded = TypeVar("Worded")
STATES: tuple[RuleState, ...] = ("fired", "waits", "failed")


def why(case: Case, role: str) -> Why:
    """Why the role is in the shop's roadmap, or is not. Raises ``KeyError`` where no role has the id."""
    return msgspec.structs.replace(proof(case, role), changes=role_changes(case, role), searched=words.SEARCHED)


def proof(case: Case, role: str) -> Why:
    """The explanation but for what would change it."""
    way = case.remembered(path)
    index = next((i for i, step in enumerate(way.steps) if step.position.role == role), None)
    step = None if index is None else way.steps[index]
    made = None if index is None else hire(case, way.steps, index + 1, Firmness(holds=True))
    judge = _Judge(case)
    return Why(
        shop=case.team.name,
        role=role,
        standing=_standing(case, way, role, step),
        rank=None if index is None else index + 1,
        wave=None if step is None else step.wave,
        score=None if made is None else made.score,
        headline=_headline(case, way, role, index),
        needs=judge.proofs(Urge, role),
        ruled_out=judge.proofs(RuleOut, role),
        timing=judge.proofs(Promote, role, fired_only=True) + judge.proofs(Hold, role, fired_only=True),
        sourcing=judge.proofs(SourceAs, role, fired_only=True) if step else (),
        hours=tuple(_hours(case, role, step)),
        size=() if made is None else made.how,
        money=() if made is None else tuple(_money(made)),
        monthly_cost=None if made is None else made.monthly_cost,
        trigger=None if made is None else made.trigger,
        support=support(case.knowledge, (*case.verdicts.urgency(role).reasons, *_counted(case, role))),
        changes=(),
    )


def _counted(case: Case, role: str) -> Iterable[Rule]:
    """The rules that keep a role out carry its absence."""
    return case.verdicts.ruled_out(role)


def _standing(case: Case, way: Path, role: str, step: Step | None) -> Standing:
    if step is not None:
        return "hired"
    if case.verdicts.ruled_out(role):
        return "ruled_out"
    if any(position.role == role for position in way.asked):
        return "not_yet"
    return "filled" if _holders(case, role) else "not_called"


def _holders(case: Case, role: str) -> list[str]:
    return [person.name for person in case.people if person.holds(role) and not person.owner]


def _headline(case: Case, way: Path, role: str, index: int | None) -> Text:
    """Filled once, since what a name holds is no placeholder."""
    called = case.knowledge.role(role).name
    if index is not None:
        step = way.steps[index]
        return words.HIRED.format(rank=index + 1, of=len(way.steps), wave=WAVE_NAMES[step.wave], role=called)
    match _standing(case, way, role, None):
        case "ruled_out":
            return words.RULED_OUT.format(role=called)
        case "not_yet":
            return words.NOT_YET.format(role=called)
        case "filled":
            names = _holders(case, role)
            people = Text(" and ".join(names), " en ".join(names))
            several = len(names) > 1 or any(one.count > 1 for one in case.people if one.name in names)
            return (words.FILLED_BY_SEVERAL if several else words.FILLED).format(people=people, role=called)
        case _:
            return words.NOT_CALLED.format(role=called)


def _hours(case: Case, role: str, step: Step | None) -> Iterable[HoursProof]:
    """The work that the role can do, most hours first."""
    taken = by_activity(step.position.takes_over if step else ())
    found = []
    for name, rank in case.knowledge.done_by[role].items():
        one = case.work.activities.get(name)
        if one is None or (rank > 0 and name not in taken):
            continue
        done = tuple((who(doing.name), round(doing.hours, 1)) for doing in case.cover.done[name])
        found.append(
            HoursProof(
                activity=name,
                name=case.knowledge.activity(name).name,
                hours=round(one.hours.likely, 1),
                first_choice=rank == 0,
                done_by=done,
                undone=round(case.cover.uncovered.get(name, 0.0), 1),
                taken=round(taken.get(name, 0.0), 1),
                cites=tuple(dict.fromkeys(cite for part in one.parts for cite in part.row.cites)),
            )
        )
    return sorted(found, key=lambda one: (-one.taken, -one.hours))


def _money(made: Hire) -> Iterable[Text]:
    if made.monthly_cost is not None:
        yield words.COSTS.format(cost=amounts(made.monthly_cost), basis=made.monthly_cost.basis)
    if made.cost_per_hour_freed is not None and made.monthly_cost is not None:
        low, high = made.cost_per_hour_freed
        yield words.PER_HOUR.format(cost=span(low, high, made.monthly_cost.currency))
    paid = made.pays_for_itself
    if paid is not None:
        currency = symbol(paid.currency)
        if paid.price_rise is not None:
            rise = Text(*(f"{currency} {cents(paid.price_rise, lang)}" for lang in LANGUAGES))
            yield words.PAYS_PRICE.format(rise=rise)
            return
        each = Text(*(f"{currency} {cents(paid.per_order, lang)}" for lang in LANGUAGES))
        yield words.PAYS.format(orders=whole(paid.orders), each=each)
        if paid.orders_bought is not None:
            ads = Text(*(f"{currency} {cents(paid.ads_per_order or 0.0, lang)}" for lang in LANGUAGES))
            yield words.PAYS_BOUGHT.format(orders=whole(paid.orders_bought), ads=ads)


class _Judge:
    """Rules under one shop's facts, each with what decided it."""

    def __init__(self, case: Case) -> None:
        self.knowledge: Knowledge = case.knowledge
        self.verdicts = case.verdicts
        self.facts: Facts = case.verdicts.facts

    def proofs(self, kind: type, role: str, fired_only: bool = False) -> tuple[RuleProof, ...]:
        """The rules of one kind on the role: those that fired, wait and failed, in each group the weightiest first."""
        pairs = [(self.verdicts.truths[index], rule) for index, rule in self.knowledge.effects(kind, role)]
        proofs = [self._rule(rule, true) for true, rule in sorted(pairs, key=_weightiest) if true or not fired_only]
        return tuple(sorted(proofs, key=lambda one: STATES.index(one.state)))

    def _rule(self, rule: Rule, true: Truth) -> RuleProof:
        found = evidence(rule.when, self.facts)
        return RuleProof(
            rule=rule.id,
            state="waits" if true is None else "fired" if true else "failed",
            effect=self._both(phrase_effect, rule.then),
            condition=self._both(phrase, rule.when),
            because=rule.because,
            premises=tuple(map(self._premise, found.decided_by)),
            hangs_on=found.hangs_on,
            cites=rule.cites,
            own_judgement=rule.own_judgement,
        )

    def _premise(self, test: Test) -> Premise:
        """What is true of the shop: the test as it is, or its opposite where it is false."""
        holds: Condition = test if truth_of(test, self.facts) else Not(test)
        return Premise(fact=test.fact, told=self._both(phrase, holds), answer=self._answer(test))

    def _answer(self, test: Test) -> Text:
        """The fact's value; of a long set only what the test speaks of."""
        value = self.facts[test.fact]
        if isinstance(value, frozenset) and isinstance(test.value, tuple):
            named = value & frozenset(test.value)
            return self.knowledge.shown(test.fact, named or value)
        return self.knowledge.shown(test.fact, value)

    def _both(self, worded: Callable[[Worded, Knowledge, Language], str], what: Worded) -> Text:
        return Text(worded(what, self.knowledge, "en"), worded(what, self.knowledge, "nl"))


def _weightiest(pair: tuple[Truth, Rule]) -> float:
    then = pair[1].then
    return -(then.by if isinstance(then, Urge) else getattr(then, "weight", 0))


def before(case: Case, first: str, second: str) -> Before:
    """Why one role comes before another in the roadmap, or does not. Raises ``KeyError`` for an unknown role."""
    way = case.remembered(path)
    order = in_order(way.steps, first, second)
    names = {"first": case.knowledge.role(first).name, "second": case.knowledge.role(second).name}
    headline = words.BEFORE if order > 0 else words.NOT_BEFORE if order < 0 else words.NEITHER
    leader, other = (first, second) if order >= 0 else (second, first)
    soon = today(case)
    changes = order_changes(case, first, second) if in_order(soon, first, second) else ()
    return Before(
        shop=case.team.name,
        first=first,
        second=second,
        holds=order > 0,
        headline=headline.format(**names),
        reasons=tuple(_order_reasons(case, way.steps, leader, other)) if order else (),
        proofs=(proof(case, first), proof(case, second)),
        changes=changes,
        searched=words.SEARCHED,
    )


def _order_reasons(case: Case, steps: Sequence[Step], leader: str, other: str) -> Iterable[Text]:
    by_role = {step.position.role: (rank, step) for rank, step in reversed(list(enumerate(steps, start=1)))}
    names = {"role": case.knowledge.role(leader).name, "other": case.knowledge.role(other).name}
    if other not in by_role:
        yield words.ALONE.format(**names)
        return
    (rank, mine), (other_rank, its) = by_role[leader], by_role[other]
    if mine.wave != its.wave:
        yield words.BY_WAVE.format(**names, wave=WAVE_NAMES[mine.wave], other_wave=WAVE_NAMES[its.wave])
    made = [hire(case, steps, each, Firmness(holds=True)) for each in (rank, other_rank)]
    if mine.wave == its.wave == "later":
        yield words.BY_VOLUME.format(**names, trigger=made[0].trigger, other_trigger=made[1].trigger)
        return
    yield words.BY_HOURS.format(**names, score=made[0].score, other_score=made[1].score)
    for rule in mine.position.urgency.reasons[:2]:
        yield rule.because
