"""Laws that hold for every shop: proved over the whole answer space, or checked on drawn shops, or refuted by a shop.

Nothing here walks all facts at once, which would be more shops than there are atoms. A law is cut into parts that do
not depend on each other (a role, a phase, an activity, a number), each part is walked whole, and ``how`` says why the
parts make up the law. What hours and money do together has no such parts; it is checked on drawn shops, and said to be.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.activities import Activity
from ecomteam.model.conditions import ALWAYS
from ecomteam.model.facts import Facts, Value
from ecomteam.model.money import FirstStep
from ecomteam.model.place import Place
from ecomteam.model.proof import Counterexample, Law
from ecomteam.model.roles import Sourcing
from ecomteam.model.rules import Rule, SourceAs
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.text import Text
from ecomteam.model.work import WorkRow
from ecomteam.planning import Step, today
from ecomteam.proving import texts
from ecomteam.proving.growth import GROWING, Fall, falls
from ecomteam.proving.sample import shops
from ecomteam.proving.space import Space
from ecomteam.shop.case import Case
from ecomteam.shop.costs import pricing
from ecomteam.shop.names import newcomer
from ecomteam.shop.responsibility import raci
from ecomteam.shop.verdicts import sourcing_advice
from ecomteam.words.lists import commas

NOWHERE = Place("proof")
SAMPLES = 1000
SOURCINGS: Sequence[Sourcing] = ("in_house", "freelance", "agency")
OWNER = "owner"
# How a role of a chain may be held; an indispensable one always is, if only as a hat of the owner.
ROLE_HELD = ("nobody", "one", "two", "outside")
PILLAR_HELD = ("owner", "one", "outside")
# Sums of the same amounts in another order differ by less: of hours, and of money.
MINUTE = 1 / 60
CENT = 0.01

Sample = tuple[Case, Sequence[Step]]


def laws(knowledge: Knowledge, space: Space, samples: int = SAMPLES, only: str | None = None) -> Iterator[Law]:
    """Every law, judged, or ``only`` one. ``samples`` shops are drawn for what cannot be walked."""
    prover = _Prover(knowledge, space, samples)
    judges: Mapping[str, Callable[[], Law]] = {
        "advice_for_every_shop": prover.advice,
        "foundation_in_every_phase": prover.phases,
        "one_accountable": prover.accountable,
        "in_house_stays_inside": prover.in_house,
        "growth_adds_work": prover.growth,
        "hours_add_up": prover.hours,
        "promises_are_kept": prover.promises,
        "within_room": prover.room,
    }
    for identity, judge in judges.items():
        if only in (None, identity):
            yield judge()


class _Walk(msgspec.Struct, frozen=True):
    """What came of walking a part: how many cases, and the first that fails."""

    cases: int
    failure: Counterexample | None = None


class _Prover:
    def __init__(self, knowledge: Knowledge, space: Space, samples: int) -> None:
        self.knowledge = knowledge
        self.space = space
        self.samples = samples
        self.pillars = tuple(role.id for role in knowledge.catalogue.roles if role.indispensable)
        self._sampled: tuple[Sample, ...] | None = None

    @property
    def sampled(self) -> tuple[Sample, ...]:
        """Drawn shops with what comes now and next there."""
        if self._sampled is None:
            self._sampled = tuple(self._planned(team) for team in shops(self.space, self.samples))
        return self._sampled

    def _planned(self, team: Team) -> Sample:
        case = Case(self.knowledge, team)
        return case, today(case)

    def _drawn(self, fails: Callable[[Case, Sequence[Step]], bool], shows: Text) -> _Walk:
        """The law on drawn shops; one that fails is made as small as it still fails."""
        for number, (case, steps) in enumerate(self.sampled, start=1):
            if fails(case, steps):
                team = case.team

                def still(facts: Facts, team: Team = team) -> bool:
                    return fails(*self._planned(msgspec.structs.replace(team, facts=dict(facts))))

                return _Walk(number, Counterexample(facts=minimised(team.facts, still), shows=shows))
        return _Walk(len(self.sampled))

    # --- every shop gets advice ---

    def advice(self) -> Law:
        """A step without a condition, about work that every shop has, fits whatever is told and whatever is not."""
        everywhere = {row.activity for row in self.knowledge.catalogue.work if _fixed_everywhere(row)}
        steps = self.knowledge.catalogue.first_steps
        always = any(_for_everybody(step, everywhere) for step in steps)
        failure = None if always else Counterexample(facts={}, shows=texts.NO_ADVICE)
        return _law("advice_for_every_shop", [_Walk(len(steps), failure)])

    def phases(self) -> Law:
        return _law("foundation_in_every_phase", [self._phase(phase.id) for phase in self.knowledge.catalogue.phases])

    def _phase(self, phase: str) -> _Walk:
        described = self.knowledge.phase(phase)
        if any(work.role in self.pillars for work in described.work):
            return _Walk(1)
        shows = texts.PHASE_WITHOUT_FOUNDATION.format(name=described.name)
        return _Walk(1, Counterexample(facts={}, shows=shows))

    # --- accountable ---

    def accountable(self) -> Law:
        return _law("one_accountable", [self._activity(activity) for activity in self.knowledge.catalogue.activities])

    def _activity(self, activity: Activity) -> _Walk:
        facts = self.space.solve(self.space.formula(activity.when)).facts or {}
        chain = tuple(dict.fromkeys(activity.accountable))
        roles = (*chain, *(role for role in self.pillars if role not in chain))
        # The matrix of this activity alone.
        alone = Knowledge(msgspec.structs.replace(self.knowledge.catalogue, activities=(activity,)))
        choices = [PILLAR_HELD if role in self.pillars else ROLE_HELD for role in roles]
        cases = 0
        for held in product(*choices):
            cases += 1
            people = _staff(dict(zip(roles, held, strict=True)))
            if not _one_answers(alone, activity, facts, people):
                shows = texts.NOBODY_FOR.format(name=activity.name)
                return _Walk(cases, Counterexample(facts=facts, shows=shows))
        return _Walk(cases)

    # --- sourcing ---

    def in_house(self) -> Law:
        walks = [self._inside(role) for role in self.knowledge.roles]
        walks.append(_Walk(0, self._drawn(_sent_outside, texts.SENT_OUTSIDE).failure))
        return _law("in_house_stays_inside", walks, samples=self.samples)

    def _inside(self, role: str) -> _Walk:
        rules = [rule for _, rule in self.knowledge.effects(SourceAs, role)]
        if not any(_must(rule) for rule in rules):
            return _Walk(0)
        cases = 0
        for facts in self.space.assignments([rule.when for rule in rules], unknown=True):
            cases += 1
            if _must_but_outside(rules, facts):
                few = minimised(facts, lambda left: _must_but_outside(rules, left))
                return _Walk(cases, Counterexample(facts=few, shows=texts.SENT_OUTSIDE))
        return _Walk(cases)

    # --- work ---

    def growth(self) -> Law:
        walks = []
        named = [self.knowledge.question(fact).name for fact in GROWING if fact in self.knowledge.questions]
        for fact in (fact for fact in GROWING if fact in self.knowledge.questions):
            cases, found = falls(self.knowledge, self.space, fact)
            walks.append(_Walk(cases, None if found is None else self._shrinks(found)))
        return _law("growth_adds_work", walks, facts=commas(named))

    def _shrinks(self, fall: Fall) -> Counterexample:
        name = self.knowledge.question(fall.fact).name
        shows = texts.SHRINKS.format(fact=name, row=Text(fall.row, fall.row))
        return Counterexample(facts={}, shows=shows)

    def hours(self) -> Law:
        return _law("hours_add_up", [self._drawn(_lost_hours, texts.LOST_HOURS)], proof=False, samples=self.samples)

    def promises(self) -> Law:
        walk = self._drawn(_broken_promise, texts.BROKEN_PROMISE)
        return _law("promises_are_kept", [walk], proof=False, samples=self.samples)

    # --- money ---

    def room(self) -> Law:
        prices = [self._prices(country) for country in self.knowledge.countries]
        walks = [*prices, _Walk(0, self._drawn(_overspent, texts.OVERSPENT).failure)]
        return _law("within_room", walks, proof=False, samples=self.samples)

    def _prices(self, country: str) -> _Walk:
        """More hours of somebody never cost less, so that what was found affordable is."""
        facts: dict[str, Value] = {"country": country, "orders_per_month": 1000}
        prices = pricing(self.knowledge, facts, ())
        cases = 0
        for role, sourcing in product(self.knowledge.roles, SOURCINGS):
            before = 0.0
            for fte in (0.2, 0.4, 0.6, 0.8, 1.0):
                cases += 1
                cost = prices.monthly(role, sourcing, fte)
                if cost is not None and not (0 <= cost.low <= cost.high and cost.high >= before):
                    shows = texts.ODD_PRICE.format(
                        role=self.knowledge.role(role).name,
                        sourcing=sourcing,
                        fte=f"{fte:g}",
                        low=f"{cost.low:g}",
                        high=f"{cost.high:g}",
                        currency=cost.currency,
                    )
                    return _Walk(cases, Counterexample(facts={"country": country}, shows=shows))
                before = cost.high if cost is not None else before
        return _Walk(cases)


def _fixed_everywhere(row: WorkRow) -> bool:
    """Whether a row of work gives hours in every shop."""
    return row.driver is None and row.when == ALWAYS and row.hours.likely > 0


def _for_everybody(step: FirstStep, everywhere: Iterable[str]) -> bool:
    if step.when != ALWAYS or step.symptoms or step.goals or step.week == "told":
        return False
    return not step.activities or not set(everywhere).isdisjoint(step.activities)


def _must(rule: Rule) -> bool:
    return isinstance(rule.then, SourceAs) and rule.then.verdict == "must_be_in_house"


def _must_but_outside(rules: Sequence[Rule], facts: Facts) -> bool:
    fired = tuple(rule for rule in rules if truth(rule.when, facts) is True)
    return any(map(_must, fired)) and sourcing_advice(fired).sourcing != "in_house"


def _sent_outside(_: Case, steps: Sequence[Step]) -> bool:
    positions = [step.position for step in steps]
    return any(one.inside_or_outside.verdict == "must_be_in_house" and one.sourcing != "in_house" for one in positions)


def _lost_hours(case: Case, _: Sequence[Step]) -> bool:
    """Whether some work is neither done nor undone, or somebody does more than the hours they have."""
    cover = case.cover
    for name, one in case.work.activities.items():
        done = sum(doing.hours for doing in cover.done.get(name, ()))
        if abs(one.hours.likely - done - cover.uncovered.get(name, 0.0)) > MINUTE:
            return True
    return any(used > cover.capacity[name] + MINUTE for name, used in cover.used.items())


def _broken_promise(case: Case, steps: Sequence[Step]) -> bool:
    """Whether with all the hires less work is covered than without, or one is given hours that nobody has."""
    hands = [step.position.hands(newcomer(rank)) for rank, step in enumerate(steps, start=1)]
    after = case.covered_by([*case.lasting_hands, *hands])
    before = case.covered_by(case.lasting_hands)
    promised = [sum(taking.hours for taking in step.position.takes_over) for step in steps]
    # Who is paid by the order has as many hours as the orders take.
    given = [math.inf if step.position.by_the_piece else step.position.hours for step in steps]
    less = after.uncovered_hours > before.uncovered_hours + MINUTE
    return less or any(most + MINUTE < hours for most, hours in zip(given, promised, strict=True))


def _overspent(case: Case, steps: Sequence[Step]) -> bool:
    """Whether the room pays more than there is, or all together cost more than the budget that was told."""
    room, per = case.room, case.numbers.per_euro
    if room.limit is None:
        return False
    costs = [(cost.high / per, step.payer) for step in steps if (cost := step.position.charged) is not None]
    together, paid = sum(cost for cost, _ in costs), sum(cost for cost, payer in costs if payer != "freed")
    return paid > max(0.0, room.limit) + CENT or (room.budget is not None and together > room.budget + CENT)


def minimised(facts: Facts, fails: Callable[[Facts], bool]) -> dict[str, Value]:
    """As few facts, and members of sets, as still make it fail; the facts as they are if they do not."""
    few = dict(facts)
    if not fails(few):
        return few
    # What could not go at first may go once others are gone.
    while (fewer := _once_fewer(few, fails)) != few:
        few = fewer
    return few


def _once_fewer(facts: Facts, fails: Callable[[Facts], bool]) -> dict[str, Value]:
    few = dict(facts)
    for fact in list(few):
        without = {other: value for other, value in few.items() if other != fact}
        if fails(without):
            few = without
            continue
        value = few[fact]
        for member in sorted(value) if isinstance(value, frozenset) else ():
            fewer = {**few, fact: frozenset(few[fact]) - {member}}  # type: ignore[arg-type]
            if fails(fewer):
                few = fewer
    return few


def _law(identity: str, walks: Sequence[_Walk], *, proof: bool = True, **fills: Text | int) -> Law:
    """A law by its walks: refuted by the first failure there is, proved or checked where there is none."""
    failure = next((walk.failure for walk in walks if walk.failure is not None), None)
    return Law(
        id=identity,
        name=texts.NAMES[identity],
        verdict="refuted" if failure else "proved" if proof else "checked",
        cases=sum(walk.cases for walk in walks),
        how=texts.HOW[identity].format(**fills),
        counterexample=failure,
    )


def _one_answers(knowledge: Knowledge, activity: Activity, facts: Facts, people: Sequence[Person]) -> bool:
    """Somebody holds a role of the chain, and the matrix names one person inside."""
    rows = raci(knowledge, None, facts, people).rows
    row = next((row for row in rows if row.activity == activity.id), None)
    held = any(person.holds(role) for person in people for role in activity.accountable)
    return held and row is not None and not row.accountable.outside


def _staff(held: Mapping[str, str]) -> tuple[Person, ...]:
    """An owner, and people who hold each role in the given way."""
    hats = tuple(Holding(role=role, place=NOWHERE) for role, how in held.items() if how == "owner")
    people = [Person(name=OWNER, owner=True, roles=hats, place=NOWHERE)]
    for role, how in held.items():
        holding = (Holding(role=role, place=NOWHERE),)
        for number in range({"one": 1, "two": 2, "outside": 1}.get(how, 0)):
            sourcing: Sourcing = "freelance" if how == "outside" else "in_house"
            people.append(Person(name=f"{role} {number}", roles=holding, sourcing=sourcing, place=NOWHERE))
    return tuple(people)
