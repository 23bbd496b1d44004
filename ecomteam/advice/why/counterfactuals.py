"""What would change it: the smallest sets of other answers, up to three, that turn a roadmap.

By need alone an outline of the roadmap settles every set of answers, so there the search is complete. With a budget
the outline still settles whether a role is needed, but its month hangs on what everything costs: there single answers
are all tried on the roadmap itself, of several together those that would move the role by need alone. ``searched``
says which of these it was. Answers that the owner cannot change (``fixed`` questions) and the people are held.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache
from itertools import combinations, takewhile

import msgspec

from ecomteam.advice.why.answers import BUDGET, Answers, Atom, Atoms, border, changed
from ecomteam.advice.why.outline import Indexes, Outlines, Place, Places, follows_all, placing_rules
from ecomteam.advice.why.telling import Outcome, told_changes
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import tests_of
from ecomteam.model.questions import Question
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.model.why import Change, Turn
from ecomteam.planning import Roadmap, roadmap
from ecomteam.planning.roadmap import present
from ecomteam.words.values import WAVES as WAVE_NAMES

MOST_ANSWERS = 3
# How much is spent on trying sets of several answers on the roadmap itself, which with a budget is dear: what a roadmap
# takes grows about with the square of its steps.
EFFORT = 6000
# To how many units of money the amount of a budget is told.
GRAIN = 50

ADDED = Text("needed, {wave}", "nodig, {wave}")
ONE_MORE = Text("one more needed, {wave}", "nog iemand nodig, {wave}")
REMOVED = Text("no longer needed", "niet meer nodig")
MOVED = Text("{old} → {new}", "{old} → {new}")

EVERY_SET = Text(
    "Every set of up to three other answers was tried.",
    "Elke combinatie van ten hoogste drie andere antwoorden is uitgeprobeerd.",
)
NO_BUDGET_YET = Text(
    "Every set of up to three other answers was tried; an amount for the budget only by itself.",
    "Elke combinatie van ten hoogste drie andere antwoorden is uitgeprobeerd; een bedrag voor het budget alleen op"
    " zichzelf.",
)
WITH_BUDGET = Text(
    "Whether a role is needed was tried for every set of up to three other answers. When it comes also depends on"
    " what all hires cost: for that, every single answer was tried, and of the sets of two and three {tried}.",
    "Of een rol nodig is, is uitgeprobeerd voor elke combinatie van ten hoogste drie andere antwoorden. Wanneer die"
    " komt, hangt ook af van wat iedereen kost: daarvoor is elk antwoord apart uitgeprobeerd, en van de combinaties"
    " van twee en drie {tried}.",
)
FORETOLD = Text("those that matter without a budget too", "die er ook zonder budget toe doen")
FORETOLD_FIRST = Text(
    "the first {most} of the {all} that matter without a budget too",
    "de eerste {most} van de {all} die er ook zonder budget toe doen",
)
OWN_CATALOGUE = Text(
    "Every single other answer was tried, and of the sets of two and three {tried}. The rules of this catalogue look at"
    " the hours or the place of hires, and that makes trying every set too slow.",
    "Elk ander antwoord is apart uitgeprobeerd, en van de combinaties van twee en drie {tried}. De regels van deze"
    " catalogus kijken naar de uren of de plaats van nieuwe mensen, en dat maakt elke combinatie proberen te traag.",
)


class Changes(msgspec.Struct, frozen=True):
    """The smallest sets of other answers, and in words how far the search for them went."""

    found: tuple[Change, ...]
    searched: Text


Judge = Callable[[Places, Places], Outcome | None]


def role_changes(knowledge: Knowledge, team: Team, role: str) -> Changes:
    """What adds the role to the roadmap, removes it, or moves it to another wave."""
    added = ONE_MORE if any(p.holds(role) and not p.owner for p in present(team)) else ADDED

    @cache
    def moved(old: Wave | None, new: Wave | None) -> Outcome | None:
        return _moved(old, new, added)

    def judge(now: Places, then: Places) -> Outcome | None:
        return moved(*(place[1] if place else None for place in (now[0], then[0])))

    return _Search(knowledge, team, (role,), judge).changes()


def order_changes(knowledge: Knowledge, team: Team, first: str, second: str) -> Changes:
    """What turns the order of two roles around."""

    def judge(now: Places, then: Places) -> Outcome | None:
        new = _order(then)
        if new in (_order(now), 0):
            return None
        leader, other = (0, 1) if new > 0 else (1, 0)
        names = [knowledge.role((first, second)[at]).name for at in (leader, other)]
        pattern, place = BEFORE if then[other] else WITHOUT, then[leader]
        return Outcome("order", new, place and place[1], pattern.format(leader=names[0], other=names[1]))

    return _Search(knowledge, team, (first, second), judge).changes()


def _moved(old: Wave | None, new: Wave | None, added: Text) -> Outcome | None:
    if old == new:
        return None
    if new is None:
        return Outcome("removed", None, None, REMOVED)
    if old is None:
        return Outcome("added", None, new, added.format(wave=WAVE_NAMES[new]))
    turn: Turn = "earlier" if WAVES.index(new) < WAVES.index(old) else "later"
    return Outcome(turn, None, new, MOVED.format(old=WAVE_NAMES[old], new=WAVE_NAMES[new]))


BEFORE = Text("{leader} before {other}", "{leader} voor {other}")
WITHOUT = Text("{leader} needed, {other} not", "{leader} nodig, {other} niet")


def _order(places: Places) -> int:
    ranks = [float("inf") if place is None else place[0] for place in places]
    return (ranks[0] < ranks[1]) - (ranks[0] > ranks[1])


def wave_of(road: Roadmap, role: str) -> Wave | None:
    """The wave of the role's first hire; ``None`` where the roadmap has none."""
    return next((step.wave for step in road.steps if step.role == role), None)


def in_order(road: Roadmap, first: str, second: str) -> int:
    """1 where the first comes before the second or alone, -1 the other way round, 0 where neither is hired."""
    return _order(_places(road, (first, second)))


def _places(road: Roadmap, roles: Sequence[str]) -> Places:
    found: dict[str, Place] = {}
    for rank, step in enumerate(road.steps):
        found.setdefault(step.role, (rank, step.wave))
    return tuple(found.get(role) for role in roles)


class _Search:
    """One search: state that lives as long as the question takes to answer."""

    def __init__(self, knowledge: Knowledge, team: Team, roles: Sequence[str], judge: Judge) -> None:
        self.knowledge = knowledge
        self.team = team
        self.roles = roles
        self.judge = judge
        self.base = roadmap(knowledge, team)
        self.now = _places(self.base, roles)
        self.priced = self.base.pricing.country is not None
        self.budgeted = self.base.available is not None
        self.exact = follows_all(knowledge)
        self.complete = self.exact and not self.budgeted
        # A budget weighs what hires cost, so then the rules on hours and on inside or outside tell answers apart too.
        rules = placing_rules(knowledge) if self.complete else list(knowledge.rules.values())
        tests = [test for rule in rules for test in tests_of(rule.when)]
        # An amount where none is given brings the costs of all hires in, so it is tried by itself.
        without = BUDGET if self.priced and not self.budgeted else None
        self.answers = Answers(knowledge, team, self.base, tests, without)
        self.outlines = Outlines(knowledge, team, self.answers.atoms, roles)
        self.numbers = {atom: number for number, atom in enumerate(self.answers.atoms)}
        self.outlined: dict[Indexes, Places] = {}
        self.tried: dict[Atoms, Outcome | None] = {}
        self.trials = self.left_out = self.effort = 0

    def changes(self) -> Changes:
        found = dict(self._amounts())
        for together, outcome in self._foretold():
            atoms = frozenset(self.answers.atoms[number] for number in together)
            if self.complete:
                found[atoms] = outcome
            elif len(atoms) > 1 and (tried := self._worth(atoms, outcome)):
                found[atoms] = tried
        if not self.complete:
            found.update(self._alone())
        told = told_changes(self.knowledge, self.team, self.answers, found, self._as_amount)
        return Changes(told, self._searched())

    # --- by need alone --------------------------------------------------------------------------------------------

    def _foretold(self) -> Iterator[tuple[Indexes, Outcome]]:
        """The sets of answers that by need alone do what no part of them does, the smaller first."""
        every = self.outlines.every(MOST_ANSWERS)
        _, now = next(every)
        turned: dict[Indexes, tuple[Hashable, Outcome]] = {}
        for together, places in every:
            settled = self._settled(places)
            outcome = self.judge(self.now if settled else now, places)
            if outcome is not None:
                turned[together] = ((settled, outcome.turn, outcome.mark), outcome)
        for together, (deed, outcome) in sorted(turned.items(), key=lambda pair: (len(pair[0]), pair[0])):
            parts = (part for size in range(1, len(together)) for part in combinations(together, size))
            if all(turned.get(part, NOTHING)[0] != deed for part in parts):
                yield together, outcome

    def _settled(self, places: Places) -> bool:
        """Whether the outline has the last word: always without a budget, with one where a role is not needed."""
        return self.exact and (not self.budgeted or None in places or self.now == (None,))

    # --- on the roadmap itself ------------------------------------------------------------------------------------

    def _outcome(self, atoms: Atoms) -> Outcome | None:
        if atoms not in self.tried:
            self.tried[atoms] = None if self._idle(atoms) else self.judge(self.now, self._real(atoms))
        return self.tried[atoms]

    def _real(self, atoms: Atoms) -> Places:
        self.effort += len(self.base.steps) ** 2 if len(atoms) > 1 else 0
        return _places(roadmap(self.knowledge, changed(self.team, atoms)), self.roles)

    def _idle(self, atoms: Atoms) -> bool:
        """Whether the outline settles that nothing happens: most answers do nothing to a role that is not needed."""
        if not self.budgeted and any(atom.fact == BUDGET for atom in atoms):
            return False
        places = self._outlined(atoms)
        return self._settled(places) and self.judge(self.now, places) is None

    def _outlined(self, atoms: Atoms) -> Places:
        """What the outline says of the answers; any number is as good as the one that stands for its stretch."""
        stand_ins = (self.answers.stand_in(atom) for atom in atoms)
        numbers = tuple(sorted(self.numbers[atom] for atom in stand_ins if atom is not None))
        if numbers not in self.outlined:
            self.outlined[numbers] = self.outlines.of(numbers)
        return self.outlined[numbers]

    def _worth(self, atoms: Atoms, foretold: Outcome) -> Outcome | None:
        """What several answers do together, unless a part of them does it already."""
        settled = self._settled(self._outlined(atoms))
        if not settled:
            if self.effort >= EFFORT:
                self.left_out += 1
                return None
            self.trials += 1
        outcome = foretold if settled and foretold.wave is None else self._outcome(atoms)
        if outcome is None:
            return None
        parts = (frozenset(part) for size in range(1, len(atoms)) for part in combinations(atoms, size))
        return None if any(self._does(part, outcome) for part in parts) else outcome

    def _does(self, atoms: Atoms, outcome: Outcome) -> bool:
        """Whether the answers do it, be it further or less far."""
        places = self._outlined(atoms)
        lesser = self.judge(self.now, places) if self._settled(places) else self._outcome(atoms)
        return lesser is not None and (lesser.turn, lesser.mark) == (outcome.turn, outcome.mark)

    def _alone(self) -> Iterator[tuple[Atoms, Outcome]]:
        """What single answers do, but for what is told as amounts."""
        for atom in self.answers.atoms:
            atoms = frozenset({atom})
            settled = self._settled(self._outlined(atoms))
            if settled or atom.fact not in self._measured():
                outcome = self._outcome(atoms)
                if outcome is not None and not self._as_amount(atom.fact, outcome):
                    yield atoms, outcome

    def _measured(self) -> frozenset[str]:
        """The questions whose numbers decide hours and money, beside the places that rules give."""
        workloads = () if self.complete else (workload.fact for workload in self.knowledge.catalogue.workloads)
        return frozenset({*workloads, *([BUDGET] if self.priced else [])})

    def _as_amount(self, fact: str, outcome: Outcome) -> bool:
        """Whether single numbers are told and nothing of those between, as a budget decides what they do."""
        return fact in self._measured() and not (self.exact and outcome.wave is None)

    def _amounts(self) -> Iterator[tuple[Atoms, Outcome]]:
        """For each measured question the amounts from which on something else happens, going away from the answer."""
        for question in self.knowledge.catalogue.questions:
            if question.id in self._measured():
                scale = self.answers.scale(question)
                now = self.team.facts.get(question.id)
                if isinstance(now, int | float):
                    yield from self._away(question, now, [value for value in scale if value > now])
                    yield from self._away(question, now, [value for value in reversed(scale) if value < now])
                else:
                    yield from self._upwards(question, scale)

    def _away(self, question: Question, start: float, way: Sequence[float]) -> Iterator[tuple[Atoms, Outcome]]:
        before, last = None, start
        for value in way:
            outcome = self._outcome(_amount(question, value))
            if outcome is not None and outcome != before and self._as_amount(question.id, outcome):
                yield _amount(question, self._nearest(question, value, last, outcome)), outcome
            before, last = outcome, value

    def _upwards(self, question: Question, scale: Sequence[float]) -> Iterator[tuple[Atoms, Outcome]]:
        """Without an answer to go away from: up to which amount the least ones do something, then as elsewhere."""
        least = self._outcome(_amount(question, scale[0]))
        alike = list(takewhile(lambda value: self._outcome(_amount(question, value)) == least, scale))
        rest = scale[len(alike) :]
        if least is not None and self._as_amount(question.id, least):
            most = self._nearest(question, alike[-1], rest[0], least) if rest else alike[-1]
            yield _amount(question, most), least
        yield from self._away(question, alike[-1], rest)

    def _nearest(self, question: Question, value: float, last: float, outcome: Outcome) -> float:
        """The amount nearest to the last that still does it, as far as halving finds it; of a budget a round one."""
        grain = GRAIN if question.id == BUDGET else 1

        def same(steps: float) -> bool:
            return self._outcome(_amount(question, steps * grain)) == outcome

        good, bad = (int(end // grain) for end in (value, last))
        good += value > last and good * grain < value
        if not same(good):
            return value
        return border(question, good, bad, same)[0] * grain

    def _searched(self) -> Text:
        if self.complete:
            return NO_BUDGET_YET if self.priced else EVERY_SET
        tried = FORETOLD
        if self.left_out:
            tried = FORETOLD_FIRST.format(most=str(self.trials), all=str(self.trials + self.left_out))
        return (WITH_BUDGET if self.exact else OWN_CATALOGUE).format(tried=tried)


NOTHING: tuple[Hashable, None] = (None, None)


def _amount(question: Question, value: float) -> Atoms:
    return frozenset({Atom(question.id, "replace", value)})
