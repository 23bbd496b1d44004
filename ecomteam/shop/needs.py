"""What the facts of a shop call for: which roles, how urgently, inside or outside. Plan and audit share it."""

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import compress

import msgspec

from ecomteam.knowledge.base import Knowledge, Pick
from ecomteam.knowledge.engine import Truth, truth, waits_for
from ecomteam.model.facts import Facts, Value
from ecomteam.model.figures import Workload
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import WAVES, Engage, Hold, Need, Promote, Rule, RuleOut, Source, Verdict, Wave
from ecomteam.model.team import Person
from ecomteam.model.teamfacts import shortage


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """A role the facts call for. ``reasons`` are the rules that fired, the weightiest first.

    A ``promoted`` role owes its wave to a rule, not to its score, and comes before the others of that wave.
    """

    role: str
    score: int
    wave: Wave
    promoted: bool
    more: bool
    reasons: tuple[Rule, ...]


class SourcingAdvice(msgspec.Struct, frozen=True, kw_only=True):
    """Inside or outside, and the rules that say so (the deciding one first)."""

    verdict: Verdict
    sourcing: Sourcing
    reasons: tuple[Rule, ...]


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """A workload with its load, and the FTE that nobody gives yet."""

    workload: Workload
    load: float
    short: float


class EngagementAdvice(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a person; ``reasons`` is the rule that says so, unless the work was ``measured``."""

    engagement: Engagement
    fte: float
    reasons: tuple[Rule, ...] = ()
    measured: Measured | None = None


class Standing:
    """Whether and when one role is needed, given the truth of each rule that says so."""

    def __init__(self, knowledge: Knowledge, role: str, truths: tuple[Truth, ...]) -> None:
        self._next_from = knowledge.threshold("wave_next")
        fired, waiting = _sorted(knowledge.need_rules[role].rules, truths)
        self.needs: Sequence[Rule] = fired.get(Need, ())
        self.open_needs: Sequence[Rule] = waiting.get(Need, ())
        self.ruled_out: Sequence[Rule] = fired.get(RuleOut, ())
        self.timing: tuple[Rule, ...] = (*fired.get(Promote, ()), *fired.get(Hold, ()))
        self.open_others = [rule for kind in (RuleOut, Promote, Hold) for rule in waiting.get(kind, ())]
        self.call = _call(knowledge, role, fired) if self.needs and not self.ruled_out else None
        self.call_soon = None if self.call is None or self.call.wave == "later" else self.call

    @cached_property
    def could_be_called(self) -> Sequence[Rule]:
        """The rules on unknown facts that together with those that fired could call for the role now or next."""
        needs = (*self.needs, *self.open_needs)
        weight = sum(rule.then.weight for rule in needs if isinstance(rule.then, Need))
        return self.open_needs if weight >= self._next_from and not self.ruled_out else ()

    def open_rules(self, filled: bool) -> Sequence[Rule] | None:
        """The rules on unknown facts that can change whether and when it is needed; ``None`` if it cannot be needed.

        A filled role is only open where more people may be needed.
        """
        if self.ruled_out:
            return None
        needs = [rule for rule in self.open_needs if not filled or (isinstance(rule.then, Need) and rule.then.more)]
        if not needs and (self.call is None or (filled and not self.call.more)):
            return None
        return (*needs, *self.open_others)


Sorted = Mapping[type, Sequence[Rule]]


def _sorted(rules: Sequence[Rule], truths: Sequence[Truth]) -> tuple[Sorted, Sorted]:
    """The rules that fired and those that wait for facts, each by the kind of their effect."""
    fired: dict[type, list[Rule]] = {}
    waiting: dict[type, list[Rule]] = {}
    for rule, each in zip(rules, truths, strict=True):
        if each is not False:
            (fired if each else waiting).setdefault(type(rule.then), []).append(rule)
    return fired, waiting


def _call(knowledge: Knowledge, role: str, fired: Sorted) -> Call:
    needs = fired[Need]
    weight = {rule.id: rule.then.weight for rule in needs if isinstance(rule.then, Need)}
    score = sum(weight.values())
    by_score = 0 if score >= knowledge.threshold("wave_now") else 1
    by_score = by_score if score >= knowledge.threshold("wave_next") else 2
    held = [WAVES.index(rule.then.to) for rule in fired.get(Hold, ()) if isinstance(rule.then, Hold)]
    promoted = [WAVES.index(rule.then.to) for rule in fired.get(Promote, ()) if isinstance(rule.then, Promote)]
    wave = min([max([by_score, *held]), *promoted])
    return Call(
        role=role,
        score=score,
        wave=WAVES[wave],
        promoted=wave in promoted,
        more=any(isinstance(rule.then, Need) and rule.then.more for rule in needs),
        reasons=tuple(sorted(needs, key=lambda rule: -weight[rule.id])),
    )


def _sourcing(knowledge: Knowledge, role: str, truths: tuple[Truth, ...]) -> SourcingAdvice:
    rank = {"must_be_in_house": 3, "better_in_house": 2, "better_outside": 2, "may_be_outside": 1}

    def strength(rule: Rule) -> tuple[int, int, bool]:
        then = rule.then
        assert isinstance(then, Source)
        return rank[then.verdict], then.weight, then.verdict.endswith("in_house")

    fired = sorted(compress(knowledge.sourcing_rules[role].rules, truths), key=strength, reverse=True)
    if not fired:
        return SourcingAdvice(verdict="may_be_outside", sourcing="in_house", reasons=())
    then = fired[0].then
    assert isinstance(then, Source)
    inside = then.verdict.endswith("in_house")
    return SourcingAdvice(
        verdict=then.verdict,
        sourcing="in_house" if inside else then.form,
        reasons=tuple(
            rule for rule in fired if isinstance(rule.then, Source) and rule.then.verdict.endswith("in_house") is inside
        ),
    )


def _engagement(knowledge: Knowledge, role: str, truths: tuple[Truth, ...]) -> EngagementAdvice:
    """How much of a person the role is by rule, whatever its workload."""
    fired = compress(knowledge.engagement_rules[role].rules, truths)
    rule = min(fired, key=lambda rule: -rule.then.weight if isinstance(rule.then, Engage) else 0, default=None)
    if rule is not None and isinstance(rule.then, Engage):
        return EngagementAdvice(engagement=rule.then.engagement, fte=rule.then.fte, reasons=(rule,))
    described = knowledge.role(role)
    return EngagementAdvice(engagement=described.typical_engagement, fte=described.typical_fte)


# Many shops are alike in a role: what follows from the same truths is worked out once. So many ways are kept that
# nearly every shop of a large batch finds its own, and so few that a million shops take no more memory than thousands.
MOST_STANDINGS = 1 << 12


@lru_cache(maxsize=8)
def _standings(knowledge: Knowledge) -> Mapping[str, tuple[Pick, Callable[[tuple[Truth, ...]], Standing]]]:
    """By role: what picks the truths of its rules, and how it stands under them."""
    return {
        role: (rules.truths, lru_cache(maxsize=MOST_STANDINGS)(partial(Standing, knowledge, role)))
        for role, rules in knowledge.need_rules.items()
    }


_sourcing_of = lru_cache(maxsize=1 << 12)(_sourcing)
_engagement_of = lru_cache(maxsize=1 << 12)(_engagement)


class Situation:
    """A shop's facts under the rules: every rule's truth, and how each role stands under these."""

    def __init__(self, knowledge: Knowledge, facts: Facts) -> None:
        self.knowledge = knowledge
        self.facts = facts
        self.truths: list[Truth] = knowledge.rulebook.evaluate(facts)
        self.standings = {role: standing(pick(self.truths)) for role, (pick, standing) in _standings(knowledge).items()}
        self._open_facts: dict[tuple[str, bool], frozenset[str]] = {}
        self._waits: dict[str, tuple[str, ...]] = {}
        self.touched: Collection[str] = self.standings.keys()

    def changed(self, facts: Facts) -> "Situation":
        """The situation under other facts, where only the rules that speak of what differs are evaluated again.

        Its ``touched`` are the roles that these rules speak of; about all others it says what this one does.
        """
        old = self.facts
        differing = [fact for fact, value in facts.items() if old.get(fact) != value]
        differing += [fact for fact in old if fact not in facts]
        rules, roles = self.knowledge.rules_about(differing)
        new = Situation.__new__(Situation)
        new.knowledge, new.facts = self.knowledge, facts
        new.truths = self.truths.copy()
        for index, rule in rules:
            new.truths[index] = truth(rule.when, facts)
        new.standings = self.standings.copy()
        for role in roles:
            pick, standing = _standings(self.knowledge)[role]
            new.standings[role] = standing(pick(new.truths))
        new.touched = roles
        new._waits = self._waits.copy()
        for _, rule in rules:
            new._waits.pop(rule.id, None)
        new._open_facts = self._open_facts.copy()
        for role in roles:
            new._open_facts.pop((role, True), None)
            new._open_facts.pop((role, False), None)
        return new

    def open_facts(self, role: str, filled: bool) -> frozenset[str]:
        """The unknown facts that can change how the role stands in a plan: when, inside or outside, how much."""
        asked = (role, filled)
        if asked not in self._open_facts:
            needs = self.standings[role].open_rules(filled)
            rules = [] if needs is None else [*needs, *self._open_forms(role)]
            self._open_facts[asked] = frozenset().union(*map(self._waits_for, rules))
        return self._open_facts[asked]

    def _waits_for(self, rule: Rule) -> tuple[str, ...]:
        """What an open rule waits for."""
        if rule.id not in self._waits:
            self._waits[rule.id] = waits_for(rule.when, self.facts)
        return self._waits[rule.id]

    def _open_forms(self, role: str) -> Iterator[Rule]:
        for group in (self.knowledge.sourcing_rules[role], self.knowledge.engagement_rules[role]):
            truths = group.truths(self.truths)
            yield from (rule for rule, each in zip(group.rules, truths, strict=True) if each is None)

    def wanted(self, role: str) -> bool:
        """Whether some rule speaks for the role, even if another rules it out."""
        return bool(self.standings[role].needs)

    def ruled_out(self, role: str) -> Sequence[Rule]:
        return self.standings[role].ruled_out

    def call(self, role: str) -> Call | None:
        """How the facts call for a role; ``None`` where they do not."""
        return self.standings[role].call

    def timing(self, role: str) -> tuple[Rule, ...]:
        """The rules that moved the role forward or back."""
        return self.standings[role].timing

    def sourcing(self, role: str) -> SourcingAdvice:
        return _sourcing_of(self.knowledge, role, self.knowledge.sourcing_rules[role].truths(self.truths))

    def engagement(self, role: str) -> EngagementAdvice:
        """How much of a person the role is: by its workload where that is known, else by rule."""
        by_rule = _engagement_of(self.knowledge, role, self.knowledge.engagement_rules[role].truths(self.truths))
        short = self.facts.get(shortage(role))
        if not isinstance(short, int | float) or short <= 0 or by_rule.engagement == "project":
            return by_rule
        fte = fte_steps(short, self.knowledge.threshold("minimum_fte_step"))
        workload = self.knowledge.workloads[role]
        load = self.facts[workload.fact]
        assert isinstance(load, int | float)
        measured = Measured(workload=workload, load=load, short=short)
        return EngagementAdvice(engagement="full_time" if fte >= 1 else "part_time", fte=fte, measured=measured)


def fte_steps(need: float, step: float) -> float:
    """Round a need up to whole steps (a fifth is a day a week), one person at most: nobody works an hour a week."""
    steps = math.ceil(round(need / step, 6))
    return min(1.0, round(max(1, steps) * step, 2))


def team_facts(
    knowledge: Knowledge, shop: Facts, people: Sequence[Person], today: Sequence[Person]
) -> dict[str, Value]:
    """The shop's facts together with those that follow from its people.

    ``people`` includes the hires already chosen while a plan is made; ``today`` does not.
    """
    facts: dict[str, Value] = dict(shop)
    owners = [person for person in people if person.owner]
    others = [person for person in people if not person.owner] if owners else people
    filled = roles_filled(others)
    facts["roles_filled"] = filled
    facts["roles_filled_today"] = filled if today is people else roles_filled(today)
    facts["owner_hats"] = len(owner_hats(owners, filled))
    inside = len([person for person in others if person.sourcing == "in_house"])
    facts["people_inside"] = inside
    facts["people_outside"] = len(others) - inside
    facts["people_to_coordinate"] = len(others)
    coordinated = others if today is people else [person for person in today if not person.owner]
    facts["people_to_coordinate_today"] = len(coordinated)
    facts["team_size_today"] = len(today)
    for workload in knowledge.catalogue.workloads:
        load = shop.get(workload.fact)
        if isinstance(load, int | float):
            facts[shortage(workload.role)] = _shortage(workload, load, others if workload.role in filled else ())
    return facts


def with_hire(
    knowledge: Knowledge, facts: Facts, people: Sequence[Person], owners: Sequence[Person], hire: Person
) -> dict[str, Value]:
    """``team_facts`` once ``hire`` is there too, from those before; ``people`` are all with ``hire``."""
    new = dict(facts)
    filled = roles_filled([hire]).union(facts["roles_filled"])  # type: ignore[arg-type]
    new["roles_filled"] = filled
    new["owner_hats"] = len(owner_hats(owners, filled))
    for count in ("people_outside" if hire.outside else "people_inside", "people_to_coordinate"):
        new[count] += 1  # type: ignore[operator]
    for role, workload in knowledge.workloads.items():
        if hire.holds(role) and shortage(role) in facts:
            new[shortage(role)] = _shortage(workload, facts[workload.fact], people)
    return new


def _shortage(workload: Workload, load: Value, people: Iterable[Person]) -> float:
    """The FTE that a load asks for beyond what people other than the owner give."""
    assert isinstance(load, int | float)
    role = workload.role
    given = sum([person.share(role) for person in people if not person.owner and person.holds(role)])
    return workload.shortage(load, given)


def roles_filled(people: Sequence[Person]) -> frozenset[str]:
    """Roles held by somebody other than the owner."""
    return frozenset([held.role for person in people if not person.owner for held in person.roles])


def owner_hats(owners: Sequence[Person], filled: frozenset[str]) -> frozenset[str]:
    """The roles that the owners carry and nobody else holds."""
    return frozenset(held.role for owner in owners for held in owner.roles) - filled


def holders(people: Iterable[Person]) -> Mapping[str, Sequence[Person]]:
    """Who holds each role, the owner too, in the order of the file."""
    found: dict[str, list[Person]] = {}
    for person in people:
        for held in person.roles:
            persons = found.setdefault(held.role, [])
            # Somebody may hold a role twice, with hours of its own each time.
            if not persons or persons[-1] is not person:
                persons.append(person)
    return found
