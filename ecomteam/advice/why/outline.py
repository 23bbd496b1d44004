"""The outline of a roadmap: which role stands where by need alone, quick enough to be made for any set of answers.

What the choosing of hires reads of a role is a handful of sums over rules: its score, how many rules speak for it, rule
it out, hold it, promote it. So what one answer adds is worked out once; what several add together is the sum of that
and of what only rules that read more than one of them add. Rules that look at the hires made so far are asked anew
after each hire, unless the answers alone settle them (three-valued, with the hires left unknown).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from ecomteam.advice.why.answers import Atom, changed_facts, fit, shortages
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import tests_of, truth
from ecomteam.model.conditions import All, Any, Condition, Not, Test
from ecomteam.model.facts import Facts, Value
from ecomteam.model.rules import WAVES, Hold, Need, Promote, Rule, RuleOut, Wave
from ecomteam.model.team import Team
from ecomteam.model.teamfacts import shortage
from ecomteam.planning.roadmap import present
from ecomteam.shop.needs import owner_hats, roles_filled, team_facts

PLACING = (Need, RuleOut, Promote, Hold)
# Counters of one role, packed into one number so that adding answers is adding numbers; the score lies above them.
BITS = 12
MASK = (1 << BITS) - 1
NEEDS, MORE, OUT = range(3)
HELD, PROMOTED = 3, 3 + len(WAVES)
SCORE = BITS * (PROMOTED + len(WAVES))

# What hires change and an outline can follow; their hours, and whether they are inside, it does not know.
FOLLOWED = frozenset({"roles_filled", "people_to_coordinate", "owner_hats"})
NOT_FOLLOWED = frozenset({"people_inside", "people_outside"})

# Of each role asked about: its rank and wave, or None where the roadmap has it not.
Place = tuple[int, Wave] | None
Places = tuple[Place, ...]
# How a role is called for, so that the first hire comes first: wave, not promoted, score turned round, number of role.
Call = tuple[int, bool, int, int]
FIRST: Call = (-1, False, 0, 0)
LAST: Call = (len(WAVES), False, 0, 0)
Delta = tuple[tuple[int, int], ...]
Indexes = tuple[int, ...]


def placing_rules(knowledge: Knowledge) -> Sequence[Rule]:
    """The rules that decide whether a role is called for and when."""
    return [rule for rule in knowledge.rules.values() if isinstance(rule.then, PLACING)]


def follows_all(knowledge: Knowledge) -> bool:
    """Whether outlines are exact: no rule reads the hours of hires of other roles, or whether they are inside."""
    hours = {shortage(workload.role) for workload in knowledge.catalogue.workloads}
    rules = placing_rules(knowledge)
    return not any(
        test.fact in NOT_FOLLOWED | hours and _about_hires(test, rule) for rule in rules for test in tests_of(rule.when)
    )


class Outlines:
    """Where some roles stand under any set of the answers."""

    def __init__(self, knowledge: Knowledge, team: Team, atoms: Sequence[Atom], roles: Sequence[str]) -> None:
        people = present(team)
        self.knowledge = knowledge
        self.team = team
        self.atoms = atoms
        self.names = list(knowledge.roles)
        self.numbers = {role: number for number, role in enumerate(self.names)}
        self.asked = [self.numbers[role] for role in roles]
        self.filled = roles_filled(people)
        self.hats = owner_hats([person for person in people if person.owner], frozenset())
        self.about_team = team_facts(knowledge, {}, people, people)
        self.given = {
            w.role: sum(p.share(w.role) for p in people if not p.owner) for w in knowledge.catalogue.workloads
        }
        self.limits = (int(knowledge.threshold("hires_now_limit")), int(knowledge.threshold("hires_next_limit")))
        rules = placing_rules(knowledge)
        self.still = [rule for rule in rules if not _looks_at_hires(rule)]
        self.moving = [_Moving(rule, self.numbers) for rule in rules if _looks_at_hires(rule)]
        self._known: dict[tuple[Atom, ...], Facts] = {}
        self._true: dict[tuple[int, tuple[Atom, ...]], bool] = {}
        self._joint: dict[Indexes, Delta] = {}
        self._calls: list[dict[int, Call | None]] = [{} for _ in self.names]
        self._scores = (knowledge.threshold("wave_now"), knowledge.threshold("wave_next"))
        self._changing = {role for moving in self.moving for role in moving.roles}
        self._watched = self._changing.union(self.asked)
        self._touched = [self._touch(atom) for atom in atoms]
        self._near = [self._beside(index) for index in range(len(atoms))]
        self._apart = [self._against(index) for index in range(len(atoms))]
        for moving in self.moving:
            moving.reads = frozenset(n for n, atom in enumerate(atoms) if self._reads(moving.rule, atom))
        self._moves = [any(index in moving.reads for moving in self.moving) for index in range(len(atoms))]
        self._active = [index for index in range(len(atoms)) if self._touched[index] or self._moves[index]]
        self.profile = self._start()
        self.alone = [self._delta((index,)) for index in range(len(atoms))]

    # --- every set ------------------------------------------------------------------------------------------------

    def every(self, most: int) -> Iterator[tuple[Indexes, Places]]:
        """Every set of up to ``most`` answers that go together, with the places it gives.

        Left out are sets that plainly give the places of a part of them: what the last answer touches is called for
        after all hires up to the roles asked about, both with it and without it, and so does not concern them.
        """
        nothing: Indexes = ()
        calls = [self._call(role, packed) for role, packed in enumerate(self.profile)]
        places, horizon = self._places(self.profile, calls, nothing)
        yield nothing, places
        yield from self._grown(nothing, self.profile, calls, horizon, most)

    def _grown(
        self, indexes: Indexes, profile: list[int], calls: list[Call | None], horizon: Call, most: int
    ) -> Iterator[tuple[Indexes, Places]]:
        last = indexes[-1] if indexes else -1
        for index in self._active:
            if index <= last or not self._apart[index].isdisjoint(indexes):
                continue
            together = (*indexes, index)
            new, called, seen = profile.copy(), calls.copy(), horizon
            concerned = self._moves[index]
            for role, amount in self._added(indexes, index):
                new[role] += amount
                old, call = calls[role], self._call(role, new[role])
                called[role] = call
                concerned = concerned or role in self._watched or _within(old, horizon) or _within(call, horizon)
            if concerned:
                places, seen = self._places(new, called, together)
                yield together, places
            if len(together) < most:
                yield from self._grown(together, new, called, seen, most)

    def _added(self, indexes: Indexes, index: int) -> Iterable[tuple[int, int]]:
        """What the answer adds to the others."""
        near = [other for other in indexes if other in self._near[index]]
        if not near:
            return self.alone[index]
        added = list(self.alone[index])
        for size in range(1, len(near) + 1):
            for part in combinations(near, size):
                key = (*part, index)
                if key not in self._joint:
                    self._joint[key] = self._delta(key)
                added += self._joint[key]
        return added

    def of(self, indexes: Indexes) -> Places:
        """The places that one set of answers gives."""
        profile = self.profile.copy()
        for size in range(1, len(indexes) + 1):
            for part in combinations(indexes, size):
                for role, amount in self._delta(part):
                    profile[role] += amount
        return self._places(profile, [self._call(role, packed) for role, packed in enumerate(profile)], indexes)[0]

    # --- sums over rules ------------------------------------------------------------------------------------------

    def _start(self) -> list[int]:
        profile = [0] * len(self.names)
        for index, rule in enumerate(self.still):
            if self._holds(index, ()):
                for role in rule.then.roles:
                    profile[self.numbers[role]] += _packed(rule)
        return profile

    def _delta(self, indexes: Indexes) -> Delta:
        """What the answers add together beyond what the parts of them add."""
        touched = frozenset.intersection(*(self._touched[index] for index in indexes))
        atoms = tuple(self.atoms[index] for index in indexes)
        found: dict[int, int] = {}
        for index in sorted(touched):
            sign = sum(
                (-1) ** (len(atoms) - size) * self._holds(index, part)
                for size in range(len(atoms) + 1)
                for part in combinations(atoms, size)
            )
            if sign:
                rule = self.still[index]
                for role in rule.then.roles:
                    number = self.numbers[role]
                    found[number] = found.get(number, 0) + sign * _packed(rule)
        return tuple((role, amount) for role, amount in found.items() if amount)

    def _holds(self, index: int, atoms: tuple[Atom, ...]) -> bool:
        key = (index, atoms)
        if key not in self._true:
            self._true[key] = truth(self.still[index].when, self._facts(atoms)) is True
        return self._true[key]

    def _facts(self, atoms: tuple[Atom, ...]) -> Facts:
        if atoms not in self._known:
            shop = changed_facts(self.team.facts, atoms)
            self._known[atoms] = {**shop, **self.about_team, **shortages(self.knowledge, shop, self.given)}
        return self._known[atoms]

    def _touch(self, atom: Atom) -> frozenset[int]:
        return frozenset(index for index, rule in enumerate(self.still) if self._reads(rule, atom))

    def _beside(self, index: int) -> frozenset[int]:
        """The answers that some rule reads together with this one."""
        mine = self._touched[index]
        return frozenset(other for other, touched in enumerate(self._touched) if not mine.isdisjoint(touched))

    def _against(self, index: int) -> frozenset[int]:
        """The answers that cannot be given together with this one."""
        return frozenset(n for n, other in enumerate(self.atoms) if n != index and not fit((self.atoms[index], other)))

    def _reads(self, rule: Rule, atom: Atom) -> bool:
        """Whether the answer can matter to the rule.

        Of a set a rule reads the items it names. Others can matter too where the set was unknown, as then every test of
        it gets an answer; but only where something is denied, for a test that turns from unknown to false makes no rule
        hold otherwise.
        """
        tests = [test for test in tests_of(rule.when) if self.knowledge.asked_for(test.fact) == atom.fact]
        if self.knowledge.question(atom.fact).kind != "set":
            return bool(tests)
        if atom.fact not in self.team.facts and _denies(rule.when):
            return bool(tests)
        return any(isinstance(test.value, tuple) and atom.value in test.value for test in tests)

    # --- choosing -------------------------------------------------------------------------------------------------

    def _places(self, profile: Sequence[int], calls: Sequence[Call | None], indexes: Indexes) -> tuple[Places, Call]:
        """Where the roles asked about stand, and the last call that had a say in it.

        Hires are chosen as for a roadmap, until all roles asked about are placed that can be.
        """
        live = [moving for moving in self.moving if self._live(moving, indexes)]
        chosen = self._in_turn(profile, calls, live, indexes) if live else sorted(filter(None, calls))
        waiting = {role for role in self.asked if calls[role] or role in self._changing}
        found: dict[int, Place] = {}
        counts, last, horizon = [0] * len(WAVES), 0, FIRST
        for rank, call in enumerate(chosen if waiting else ()):
            wave, _, _, role = call
            last = max(last, wave)
            while last < len(self.limits) and counts[last] >= self.limits[last]:
                last += 1
            counts[last] += 1
            horizon = max(horizon, call)
            if role in waiting:
                found[role] = (rank, WAVES[last])
                waiting.remove(role)
                if not waiting:
                    break
        return tuple([found.get(role) for role in self.asked]), LAST if waiting else horizon

    def _in_turn(
        self, profile: Sequence[int], calls: Sequence[Call | None], live: Sequence["_Moving"], indexes: Indexes
    ) -> Iterator[Call]:
        """The calls in the order of the hires, where hires change some of them."""
        changing = {role for moving in live for role in moving.roles}
        still = sorted([call for call in calls if call and call[3] not in changing], reverse=True)
        hired: list[int] = []
        while True:
            moved = [call for role in changing if (call := self._moved(role, profile[role], live, indexes, hired))]
            call = min([*still[-1:], *moved], default=None)
            if call is None:
                return
            if still and call is still[-1]:
                still.pop()
            hired.append(call[3])
            yield call

    def _moved(
        self, role: int, packed: int, live: Sequence["_Moving"], indexes: Indexes, hired: Sequence[int]
    ) -> Call | None:
        if role in hired:
            return None
        for moving in live:
            if role in moving.roles and self._holds_after(moving, indexes, hired):
                packed += moving.packed
        return self._call(role, packed)

    def _call(self, role: int, packed: int) -> Call | None:
        known = self._calls[role]
        if packed not in known:
            known[packed] = self._judged(role, packed)
        return known[packed]

    def _judged(self, role: int, packed: int) -> Call | None:
        def count(field: int) -> int:
            return packed >> (BITS * field) & MASK

        if not count(NEEDS) or count(OUT) or (self.names[role] in self.filled and not count(MORE)):
            return None
        score = packed >> SCORE
        wave = sum(score < limit for limit in self._scores)
        held = [wave, *(w for w in range(len(WAVES)) if count(HELD + w))]
        promoted = [w for w in range(len(WAVES)) if count(PROMOTED + w)]
        wave = min([max(held), *promoted])
        return wave, wave not in promoted, -score, role

    # --- rules that look at hires ---------------------------------------------------------------------------------

    def _live(self, moving: "_Moving", indexes: Indexes) -> bool:
        """Whether the rule could hold after some hires: it does not fail with all that hires change left unknown."""
        atoms = self._of_interest(moving, indexes)
        if atoms not in moving.live:
            facts = {f: v for f, v in self._facts(atoms).items() if f not in moving.facts}
            moving.live[atoms] = truth(moving.rule.when, facts) is not False
        return moving.live[atoms]

    def _holds_after(self, moving: "_Moving", indexes: Indexes, hired: Sequence[int]) -> bool:
        key = (self._of_interest(moving, indexes), len(hired) if moving.counts else tuple(sorted(hired)))
        if key not in moving.true:
            filled = self.filled | {self.names[role] for role in hired}
            coordinated = self.about_team["people_to_coordinate"]
            assert isinstance(coordinated, int)
            after: dict[str, Value] = {
                "roles_filled": filled,
                "people_to_coordinate": coordinated + len(hired),
                "owner_hats": len(self.hats - filled),
            }
            moving.true[key] = truth(moving.rule.when, {**self._facts(key[0]), **after}) is True
        return moving.true[key]

    def _of_interest(self, moving: "_Moving", indexes: Indexes) -> tuple[Atom, ...]:
        """The answers that the rule reads."""
        if moving.reads.isdisjoint(indexes):
            return ()
        return tuple([self.atoms[index] for index in indexes if index in moving.reads])


class _Moving:
    """A rule that looks at the hires made so far, and what is known of it."""

    def __init__(self, rule: Rule, numbers: Mapping[str, int]) -> None:
        self.rule = rule
        self.roles = frozenset(numbers[role] for role in rule.then.roles)
        self.packed = _packed(rule)
        self.facts = frozenset(test.fact for test in tests_of(rule.when) if _about_hires(test, rule))
        self.counts = self.facts == {"people_to_coordinate"}
        self.reads: frozenset[int] = frozenset()
        self.live: dict[tuple[Atom, ...], bool] = {}
        self.true: dict[tuple[tuple[Atom, ...], int | tuple[int, ...]], bool] = {}


def _looks_at_hires(rule: Rule) -> bool:
    return any(_about_hires(test, rule) for test in tests_of(rule.when))


def _denies(condition: Condition) -> bool:
    match condition:
        case Not():
            return True
        case All(parts) | Any(parts):
            return any(map(_denies, parts))
        case _:
            return False


def _about_hires(test: Test, rule: Rule) -> bool:
    """Whether hires can change the test while the role of the rule is still to be hired.

    Its own hire does not count: a role is hired once at most, and rules on it say nothing more after that.
    """
    if test.fact in FOLLOWED | NOT_FOLLOWED:
        return test.fact != "roles_filled" or test.value != tuple(rule.then.roles)
    return test.fact.startswith(shortage("")) and [test.fact] != [shortage(role) for role in rule.then.roles]


def _packed(rule: Rule) -> int:
    """What a rule that holds adds to the counters of its roles."""
    match rule.then:
        case Need(weight=weight, more=more):
            return (weight << SCORE) + (1 << BITS * NEEDS) + (more << BITS * MORE)
        case RuleOut():
            return 1 << BITS * OUT
        case Hold(to=wave):
            return 1 << BITS * (HELD + WAVES.index(wave))
        case Promote(to=wave):
            return 1 << BITS * (PROMOTED + WAVES.index(wave))
    raise AssertionError(rule.id)


def _within(call: Call | None, bar: Call) -> bool:
    return call is not None and call <= bar
