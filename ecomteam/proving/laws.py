"""Laws that hold for every shop, proved over the whole answer space or refuted by a smallest shop.

Nothing here walks all facts at once, which would be more shops than there are atoms. A law is cut into parts that do
not depend on each other (a role, a phase, an activity, a rule), each part is walked whole with the real planner's code,
and ``how`` says why the parts make up the law.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product

import msgspec

from ecomteam.auditing.team_view import TeamView
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import facts_of, truth
from ecomteam.model.activities import Activity
from ecomteam.model.facts import Facts, Value
from ecomteam.model.place import Place
from ecomteam.model.plan import Firmness, Hat, Hire, Plan
from ecomteam.model.proof import Counterexample, Law
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Need, Rule, RuleOut, Source
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.teamfacts import TEAM_FACTS, shortage
from ecomteam.model.text import Text
from ecomteam.planning import Roadmap, carried_out, roadmap
from ecomteam.planning.budgeting import lead_months
from ecomteam.planning.hats import coverage, interim
from ecomteam.planning.roadmap import present
from ecomteam.planning.steps import Step
from ecomteam.proving import texts
from ecomteam.proving.sample import shops
from ecomteam.proving.space import NO, WHOLE_FACT, YES, Domain, Formula, Space, Variable, joined
from ecomteam.shop.case import Case
from ecomteam.shop.costs import pricing
from ecomteam.shop.needs import Call, EngagementAdvice, Situation, SourcingAdvice
from ecomteam.shop.responsibility import raci

NOWHERE = Place("proof")
SAMPLES = 1000
RAISED = 100
# What grows with a shop: more of it may ask for more roles, never for fewer.
GROWING = (
    "orders_per_month",
    "company_employees",
    "support_contacts_per_day",
    "products",
    "marketplaces",
    "monthly_budget",
)
BUDGETS: Sequence[Value] = (0, 1000, 2500, 5000, 8000, 12000, 20000, 35000, 60000)
SOURCINGS: Sequence[Sourcing] = ("in_house", "freelance", "agency")
OWNER = "owner"
# How a role of a chain may be held; an indispensable one always is, if only as a hat of the owner.
ROLE_HELD = ("nobody", "one", "two", "outside")
PILLAR_HELD = ("owner", "one", "outside")
# Sums of the same amounts in another order differ by less.
CENT = 0.01


def laws(knowledge: Knowledge, space: Space, samples: int = SAMPLES, only: str | None = None) -> Iterator[Law]:
    """Every law, judged, or ``only`` one. ``samples`` shops are drawn where an argument is held against plans."""
    prover = _Prover(knowledge, space, samples)
    judges: Mapping[str, Callable[[], Law]] = {
        "advice_for_every_shop": prover.advice,
        "foundation_owned": prover.foundation,
        "phases_covered": prover.phases,
        "one_accountable": prover.accountable,
        "within_budget": prover.budget,
        "in_house_stays_inside": prover.in_house,
        "growth_removes_nothing": prover.growth,
        "growth_keeps_hires": prover.growth_of_plans,
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
        self._sampled: tuple[tuple[Team, Roadmap], ...] | None = None

    @property
    def sampled(self) -> tuple[tuple[Team, Roadmap], ...]:
        """Drawn shops with their roadmaps, to hold an argument against the program as a whole."""
        if self._sampled is None:
            self._sampled = tuple((team, roadmap(self.knowledge, team)) for team in shops(self.space, self.samples))
        return self._sampled

    # --- every shop gets advice ---

    def advice(self) -> Law:
        """A shop where nobody is hired yet and every question is answered needs somebody."""
        nobody: dict[Variable, Domain] = {
            (fact, role): frozenset({0})
            for fact, kind in TEAM_FACTS.items()
            if kind == "set"
            for role in self.knowledge.roles
        }
        nobody |= {(fact, WHOLE_FACT): frozenset({0}) for fact, kind in TEAM_FACTS.items() if kind == "number"}
        # Without anybody there every shortage is what the workload asks for: never below nothing.
        found = self.space.solve(joined(self._unneeded(role) for role in self.knowledge.roles), nobody)
        facts = None if found.facts is None else self._asked(found.facts)
        if facts is not None:
            facts = minimised(facts, self._settled_without_advice)
        failure = None if facts is None else Counterexample(facts=facts, shows=texts.NO_ADVICE)
        return _law("advice_for_every_shop", [_Walk(found.cases, failure)])

    def _unneeded(self, role: str) -> Formula:
        """No rule calls for the role, or one rules it out."""
        formula = self.space.formula
        silent = joined(formula(rule.when, holds=False) for rule in self._rules(Need, role))
        out = joined((formula(rule.when) for rule in self._rules(RuleOut, role)), any_of=True)
        return YES if silent == YES else silent if out == NO else joined((silent, out), any_of=True)

    def _rules(self, kind: type, role: str) -> list[Rule]:
        return [rule for _, rule in self.knowledge.effects(kind, role)]

    def _asked(self, facts: Facts) -> dict[str, Value]:
        return {fact: value for fact, value in facts.items() if fact in self.knowledge.questions}

    def _settled_without_advice(self, facts: Facts) -> bool:
        """Whether these answers alone make sure that no rule will speak, whatever the others are."""
        whole = roadmap(self.knowledge, Team(facts=dict(facts), people=(), place=NOWHERE)).today.facts
        for role in self.knowledge.roles:
            out = any(truth(rule.when, whole) is True for rule in self._rules(RuleOut, role))
            if not out and any(truth(rule.when, whole) is not False for rule in self._rules(Need, role)):
                return False
        return True

    # --- the foundation and the phases ---

    def foundation(self) -> Law:
        """Whoever is there and whoever is hired: each indispensable role is somebody's, until then and afterwards."""
        walks = [self._pillar(role) for role in self.pillars]
        missing = [_Walk(0, Counterexample(facts={}, shows=texts.NO_FOUNDATION))]
        names = [self.knowledge.role(role).name for role in self.pillars]
        return _law("foundation_owned", walks or missing, roles=_listed(names))

    def _pillar(self, role: str) -> _Walk:
        cases = 0
        for team, road in self._shapes(role):
            cases += 1
            after, hats = _carried(self.knowledge, team, road)
            waiting = any(step.role == role for step in road.steps)
            until_then = not waiting or any(hat.role == role for hat in hats)
            if not until_then or not any(person.holds(role) for person in present(after)):
                return _Walk(cases, Counterexample(facts={}, shows=_nobody_for(self.knowledge.role(role).name)))
        return _Walk(cases)

    def _shapes(self, role: str) -> Iterator[tuple[Team, Roadmap]]:
        """Every way a role can be held by somebody, hired, and stood in for: more than any facts bring about."""
        base = roadmap(self.knowledge, Team(place=NOWHERE))
        stand_ins = self.knowledge.role(role).stand_ins[:1]
        holders: list[tuple[Person, ...]] = [(), *((each,) for each in _people_with(role))]
        others = [(), *((each,) for stand_in in stand_ins for each in _people_with(stand_in, "stand-in"))]
        hires: list[tuple[Step, ...]] = [(), *((_step(role, sourcing),) for sourcing in SOURCINGS)]
        for held, other, steps in product(holders, others, hires):
            for owner in ((), (Person(name=OWNER, owner=True, place=NOWHERE),)):
                team = Team(people=(*owner, *held, *other), place=NOWHERE)
                yield team, msgspec.structs.replace(base, steps=steps)
        for steps in hires:
            yield Team(place=NOWHERE), msgspec.structs.replace(base, steps=steps)

    def phases(self) -> Law:
        """A phase in which an indispensable role works is covered because that role is."""
        walks = [self._phase(phase.id) for phase in self.knowledge.catalogue.phases]
        return _law("phases_covered", walks)

    def _phase(self, phase: str) -> _Walk:
        described = self.knowledge.phase(phase)
        working = [work.role for work in described.work if work.role in self.pillars]
        if not working:
            shows = texts.PHASE_WITHOUT_FOUNDATION.format(name=described.name)
            return _Walk(1, Counterexample(facts={}, shows=shows))
        cases = 0
        for team, road in self._shapes(working[0]):
            cases += 1
            rows = coverage(self.knowledge, team, road, interim(self.knowledge, team, road))
            if not any(row.phase == phase and row.after for row in rows):
                return _Walk(cases, Counterexample(facts={}, shows=_nobody_for(described.name)))
        return _Walk(cases)

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
                return _Walk(cases, Counterexample(facts=facts, shows=_nobody_for(activity.name)))
        return _Walk(cases)

    # --- money and sourcing ---

    def budget(self) -> Law:
        """The planner starts a hire only where its price fits every later month; so only prices can break that."""
        walks = [self._prices(country) for country in self.knowledge.countries]
        for team, road in self.sampled:
            walks.append(_Walk(0, self._overspent(team, road)))
        return _law("within_budget", walks, samples=self.samples)

    def _prices(self, country: str) -> _Walk:
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

    def _overspent(self, team: Team, road: Roadmap) -> Counterexample | None:
        def over(facts: Facts) -> bool:
            return self._over(roadmap(self.knowledge, msgspec.structs.replace(team, facts=dict(facts))))

        if not self._over(road):
            return None
        return Counterexample(facts=minimised(team.facts, over), shows=texts.OVERSPENT)

    def _over(self, road: Roadmap) -> bool:
        """Whether those at work in some month cost more, at the high end, than the budget leaves for new people."""
        if road.available is None:
            return False
        horizon = int(self.knowledge.threshold("schedule_months"))
        spent = [0.0] * horizon
        for step in road.steps:
            if step.recruit is not None and step.cost is not None:
                begin = step.recruit + lead_months(self.knowledge, step)
                project = step.engagement == "project"
                end = begin + int(self.knowledge.threshold("project_months")) if project else horizon
                for month in range(begin, min(end, horizon)):
                    spent[month] += step.cost.high
        return any(cost > max(0.0, road.available) + CENT for cost in spent)

    def in_house(self) -> Law:
        walks = [self._inside(role) for role in self.knowledge.roles]
        walks += [_Walk(0, self._sent_outside(team, road)) for team, road in self.sampled]
        return _law("in_house_stays_inside", walks, samples=self.samples)

    def _inside(self, role: str) -> _Walk:
        rules = self._rules(Source, role)
        if not any(isinstance(rule.then, Source) and rule.then.verdict == "must_be_in_house" for rule in rules):
            return _Walk(0)
        cases = 0
        for facts in self.space.assignments([rule.when for rule in rules], unknown=True):
            cases += 1
            if self._must_but_outside(role, facts):
                few = minimised(facts, lambda left: self._must_but_outside(role, left))
                return _Walk(cases, Counterexample(facts=few, shows=self._outside(role)))
        return _Walk(cases)

    def _must_but_outside(self, role: str, facts: Facts) -> bool:
        must = any(
            isinstance(rule.then, Source)
            and rule.then.verdict == "must_be_in_house"
            and truth(rule.when, facts) is True
            for rule in self._rules(Source, role)
        )
        return must and Situation(self.knowledge, facts).sourcing(role).sourcing != "in_house"

    def _outside(self, role: str) -> Text:
        return texts.SENT_OUTSIDE.format(role=self.knowledge.role(role).name)

    def _sent_outside(self, team: Team, road: Roadmap) -> Counterexample | None:
        for step in road.steps:
            if step.inside_or_outside.verdict == "must_be_in_house" and step.sourcing != "in_house":
                return Counterexample(facts=team.facts, shows=self._outside(step.role))
        return None

    # --- growth ---

    def growth(self) -> Law:
        facts = [fact for fact in GROWING if fact in self.knowledge.questions]
        names = [self.knowledge.question(fact).name for fact in facts]
        walks = [self._grows(role, fact) for role in self.knowledge.roles for fact in facts]
        return _law("growth_removes_nothing", walks, facts=_listed(names))

    def _grows(self, role: str, fact: str) -> _Walk:
        """Whether raising a fact can silence every rule that speaks for the role.

        A rule that fires does so by the facts it looks at; leaving out all others keeps it firing and makes no other
        rule fire. So if there is a counterexample at all, there is one with these facts alone.
        """
        needs, outs = self._rules(Need, role), self._rules(RuleOut, role)
        raised = self._moves_with(fact)
        cases = 0
        for need in needs:
            touching = [None, *(out for out in outs if not facts_of(out.when).isdisjoint(raised))]
            for out in touching:
                told = [need.when] + ([out.when] if out else [])
                if facts_of(need.when).isdisjoint(raised) and out is None:
                    continue
                for low in self.space.assignments(told):
                    for high in self._raisings(low, raised):
                        cases += 1
                        if self._called(role, low) and not self._called(role, high):
                            return _Walk(cases, self._removed(role, fact, low, high))
        return _Walk(cases)

    def _moves_with(self, fact: str) -> frozenset[str]:
        """The fact and the shortages that its workload drives, which only rise when it does."""
        driven = (shortage(w.role) for w in self.knowledge.catalogue.workloads if w.fact == fact)
        return frozenset({fact, *driven})

    def _raisings(self, low: Facts, raised: Iterable[str]) -> Iterator[dict[str, Value]]:
        choices = []
        for fact in sorted(each for each in raised if each in low):
            values = self.space.values[fact, WHOLE_FACT]
            now = low[fact]
            assert isinstance(now, int | float)
            choices.append([(fact, value) for value in values if isinstance(value, int | float) and value >= now])
        for picked in product(*choices):
            if any(low[fact] != value for fact, value in picked):
                yield {**low, **dict(picked)}

    def _called(self, role: str, facts: Facts) -> bool:
        if any(truth(rule.when, facts) is True for rule in self._rules(RuleOut, role)):
            return False
        return any(truth(rule.when, facts) is True for rule in self._rules(Need, role))

    def _removed(self, role: str, fact: str, low: Facts, high: Facts) -> Counterexample:
        raised = self._moves_with(fact)

        def drops(facts: Facts) -> bool:
            lower = {each: low[each] if each in raised else value for each, value in facts.items()}
            return fact in facts and self._called(role, lower) and not self._called(role, facts)

        few = minimised(high, drops)
        return Counterexample(facts=few, shows=self._gone(role, fact, low.get(fact), high.get(fact)))

    def _gone(self, role: str, fact: str, low: Value | None, high: Value | None) -> Text:
        return texts.GONE.format(
            fact=self.knowledge.question(fact).name, low=str(low), high=str(high), role=self.knowledge.role(role).name
        )

    def growth_of_plans(self) -> Law:
        """The same through a whole plan, where hires change what is called for. Only drawn shops, so never a proof."""
        return _law("growth_keeps_hires", [self._plans_grow()], proof=False, samples=min(self.samples, RAISED))

    def _plans_grow(self) -> _Walk:
        cases = 0
        for team in (*self._telling(), *(team for team, _ in self.sampled[:RAISED])):
            for fact in (each for each in GROWING if each in self.knowledge.questions):
                if fact not in team.facts:
                    continue
                before: set[str] = set()
                low = team.facts[fact]
                for value in self._from(fact, low):
                    cases += 1
                    hired = self._hired(team, {**team.facts, fact: value})
                    if before - hired:
                        return _Walk(cases, self._plan_shrinks(team, fact, low, value, min(before - hired)))
                    before, low = hired, value
        return _Walk(cases)

    def _telling(self) -> Iterator[Team]:
        """Small shops of which a rule that looks at the team speaks: there a hire most easily undoes another."""
        for rule in self.knowledge.rules.values():
            if not isinstance(rule.then, Need) or facts_of(rule.when) <= self.knowledge.questions.keys():
                continue
            for facts in self.space.assignments([rule.when]):
                asked = self._asked(facts)
                for fact in (each for each in GROWING if each in self.knowledge.questions):
                    yield Team(facts={fact: 0, **asked}, place=NOWHERE)

    def _from(self, fact: str, least: Value) -> Iterator[Value]:
        """The values of a fact from one on: one of each interval, and where its workload asks for a further day."""
        values: set[Value] = {least, *(BUDGETS if fact == "monthly_budget" else self.space.values[fact, WHOLE_FACT])}
        step = self.knowledge.threshold("minimum_fte_step")
        for workload in self.knowledge.catalogue.workloads:
            if workload.fact == fact:
                values |= {round(workload.per_fte * step * (days + 0.5)) for days in range(round(1 / step))}
        numbers = sorted(value for value in values if isinstance(value, int | float))
        yield from (value for value in numbers if isinstance(least, int | float) and value >= least)

    def _hired(self, team: Team, facts: Facts) -> set[str]:
        road = roadmap(self.knowledge, msgspec.structs.replace(team, facts=dict(facts)))
        return {step.role for step in road.steps}

    def _plan_shrinks(self, team: Team, fact: str, low: Value, high: Value, role: str) -> Counterexample:
        def drops(facts: Facts, staff: Team = team) -> bool:
            lower = {**facts, fact: low}
            return fact in facts and role in self._hired(staff, lower) and role not in self._hired(staff, facts)

        alone = msgspec.structs.replace(team, people=None)
        staff = alone if drops({**team.facts, fact: high}, alone) else team
        few = minimised({**team.facts, fact: high}, lambda facts: drops(facts, staff))
        return Counterexample(facts=few, shows=self._gone(role, fact, low, high))


def minimised(facts: Facts, fails: Callable[[Facts], bool]) -> dict[str, Value]:
    """As few facts, and members of sets, as still make it fail; the facts as they are if they do not."""
    few = dict(facts)
    if not fails(few):
        return few
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


def _listed(names: Sequence[Text]) -> Text:
    return Text(", ".join(name.en for name in names), ", ".join(name.nl for name in names))


def _nobody_for(name: Text) -> Text:
    return texts.NOBODY_FOR.format(name=name)


def _people_with(role: str, name: str = "holder") -> Iterator[Person]:
    held = (Holding(role=role, place=NOWHERE),)
    yield Person(name=name, roles=held, place=NOWHERE)
    yield Person(name=name, roles=held, sourcing="agency", place=NOWHERE)
    yield Person(name=name, roles=held, status="planned", place=NOWHERE)
    yield Person(name=name, roles=held, status="vacant", place=NOWHERE)
    yield Person(name=name, roles=held, owner=True, place=NOWHERE)


def _one_answers(knowledge: Knowledge, activity: Activity, facts: Facts, people: Sequence[Person]) -> bool:
    """Somebody holds a role of the chain, and the matrix names one person inside."""
    view = TeamView(Case(knowledge, Team(facts=dict(facts), people=tuple(people), place=NOWHERE)))
    rows = raci(knowledge, None, facts, people).rows
    row = next((row for row in rows if row.activity == activity.id), None)
    return bool(view.accountable(activity)) and row is not None and not row.accountable.outside


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


def _step(role: str, sourcing: Sourcing) -> Step:
    engagement: Engagement = "full_time"
    return Step(
        role=role,
        wave="now",
        sourcing=sourcing,
        engagement=engagement,
        fte=1.0,
        cost=None,
        call=Call(role=role, score=100, wave="now", promoted=False, more=False, reasons=()),
        inside_or_outside=SourcingAdvice(verdict="may_be_outside", sourcing=sourcing, reasons=()),
        size=EngagementAdvice(engagement=engagement, fte=1.0, reasons=()),
        timing=(),
    )


def _carried(knowledge: Knowledge, team: Team, road: Roadmap) -> tuple[Team, Sequence[Hat]]:
    """The team once the roadmap is carried out, and the hats until then."""
    hats = interim(knowledge, team, road)
    hires = tuple(
        Hire(
            rank=rank,
            role=step.role,
            wave=step.wave,
            sourcing=step.sourcing,
            engagement=step.engagement,
            fte=step.fte,
            score=step.call.score,
            reasons=(),
            how=(),
            monthly_cost=step.cost,
            trigger=Text("", ""),
            firmness=Firmness(holds=True),
        )
        for rank, step in enumerate(road.steps, start=1)
    )
    empty = Plan(
        shop=None,
        headline=Text("", ""),
        hires=hires,
        interim=hats,
        coverage=(),
        risks=(),
        tensions=(),
        kpis=(),
        open_questions=(),
        notes=(),
        budget=None,
    )
    return carried_out(team, empty), hats
