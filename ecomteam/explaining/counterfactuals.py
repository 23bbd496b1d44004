"""What would change it: the smallest sets of other answers that turn a roadmap, every one tried before it is told.

The search goes by size, up to three answers at once. Single answers are tried for every question. For two and three
the questions are those that the rules on the role ask, and a set is tried where these rules foretell something that no
part of the set does; what a set only does by way of a third role is left out. Answers that the owner cannot change
(``fixed`` questions) and the people are held.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Literal

import msgspec

from ecomteam.engine import Rulebook, tests_of
from ecomteam.explaining.numbers import number_text
from ecomteam.knowledge import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.rules import WAVES, Hold, Need, Promote, Rule, RuleOut, Wave
from ecomteam.model.team import Team
from ecomteam.model.teamfacts import shortage
from ecomteam.model.text import Text
from ecomteam.model.why import Change, OtherAnswer, Turn
from ecomteam.planning import Roadmap, representatives, roadmap
from ecomteam.planning.roadmap import present
from ecomteam.words import WAVES as WAVE_NAMES

MOST_ANSWERS = 3
# How far beyond the last number that a rule names a number is still tried.
FAR = 10
BISECTIONS = 60
BUDGET = "monthly_budget"

IS = Text('"{fact}" is {value}', '"{fact}" is {value}')
INCLUDES = Text('"{fact}" includes {value}', '"{fact}" bevat {value}')
ALSO = Text('"{fact}" also includes {value}', '"{fact}" bevat ook {value}')
NO_LONGER = Text('"{fact}" no longer includes {value}', '"{fact}" bevat {value} niet meer')
NOW = Text("{told} (now {value})", "{told} (nu {value})")
NOT_SAID = Text("{told} (not known yet)", "{told} (nog niet bekend)")
ADDED = Text("needed, {wave}", "nodig, {wave}")
ONE_MORE = Text("one more needed, {wave}", "nog iemand nodig, {wave}")
REMOVED = Text("no longer needed", "niet meer nodig")
MOVED = Text("{old} → {new}", "{old} → {new}")


class Atom(msgspec.Struct, frozen=True, order=True):
    """One other answer: a value in place of the old one, or an item that joins or leaves a set."""

    fact: str
    how: Literal["replace", "add", "drop"]
    value: Value


class Outcome(msgspec.Struct, frozen=True):
    """What an owner would see change. Two sets of answers with the same ``turn`` do the same, further or less far."""

    turn: Turn
    mark: Hashable
    wave: Wave | None
    told: Text


Atoms = frozenset[Atom]
Compare = Callable[[Roadmap], Outcome | None]


def role_changes(knowledge: Knowledge, team: Team, role: str) -> tuple[Change, ...]:
    """What adds the role to the roadmap, removes it, or moves it to another wave."""
    base = roadmap(knowledge, team)
    old = wave_of(base, role)
    added = ONE_MORE if any(p.holds(role) and not p.owner for p in present(team)) else ADDED

    def compare(road: Roadmap) -> Outcome | None:
        new = wave_of(road, role)
        if new == old:
            return None
        if new is None:
            return Outcome("removed", None, None, REMOVED)
        if old is None:
            return Outcome("added", None, new, added.format(wave=WAVE_NAMES[new]))
        turn: Turn = "earlier" if WAVES.index(new) < WAVES.index(old) else "later"
        return Outcome(turn, None, new, MOVED.format(old=WAVE_NAMES[old], new=WAVE_NAMES[new]))

    return _Search(knowledge, team, base, (role,), compare).changes()


def order_changes(knowledge: Knowledge, team: Team, first: str, second: str) -> tuple[Change, ...]:
    """What turns the order of two roles around."""
    base = roadmap(knowledge, team)
    old = in_order(base, first, second)

    def compare(road: Roadmap) -> Outcome | None:
        new = in_order(road, first, second)
        if new in (old, 0):
            return None
        leader, other = (first, second) if new > 0 else (second, first)
        text = _order_text(knowledge, road, leader, other)
        return Outcome("order", new, wave_of(road, leader), text)

    return _Search(knowledge, team, base, (first, second), compare).changes()


def _order_text(knowledge: Knowledge, road: Roadmap, leader: str, other: str) -> Text:
    names = {"leader": knowledge.role(leader).name, "other": knowledge.role(other).name}
    if wave_of(road, other) is None:
        return Text("{leader} needed, {other} not", "{leader} nodig, {other} niet").format(**names)
    return Text("{leader} before {other}", "{leader} voor {other}").format(**names)


def wave_of(road: Roadmap, role: str) -> Wave | None:
    """The wave of the role's first hire; ``None`` where the roadmap has none."""
    return next((step.wave for step in road.steps if step.role == role), None)


def in_order(road: Roadmap, first: str, second: str) -> int:
    """1 where the first comes before the second or alone, -1 the other way round, 0 where neither is hired."""
    roles = [step.role for step in road.steps]
    ranks = [roles.index(role) if role in roles else len(roles) for role in (first, second)]
    return (ranks[0] < ranks[1]) - (ranks[0] > ranks[1])


def changed(team: Team, atoms: Iterable[Atom]) -> Team:
    """The team with other answers."""
    return msgspec.structs.replace(team, facts=changed_facts(team.facts, atoms))


def changed_facts(facts: Mapping[str, Value], atoms: Iterable[Atom]) -> dict[str, Value]:
    new = dict(facts)
    for atom in atoms:
        old = new.get(atom.fact, frozenset())
        if atom.how == "replace":
            new[atom.fact] = atom.value
        elif isinstance(old, frozenset):
            item = frozenset({str(atom.value)})
            new[atom.fact] = old | item if atom.how == "add" else old - item
    return new


class _Search:
    """One search: state that lives as long as the question takes to answer."""

    def __init__(self, knowledge: Knowledge, team: Team, base: Roadmap, roles: Sequence[str], compare: Compare) -> None:
        self.knowledge = knowledge
        self.team = team
        self.base = base
        self.roles = roles
        self.compare = compare
        self.outcomes: dict[Atoms, Outcome | None] = {frozenset(): None}
        self.found: dict[Atoms, Outcome] = {}
        self.scales: dict[str, Sequence[float]] = {}

    def changes(self) -> tuple[Change, ...]:
        own = self._own_rules()
        asked = {self.knowledge.asked_for(test.fact) for rule in own for test in tests_of(rule.when)}
        for question in self._questions():
            for atom in self._atoms(question):
                self._try(frozenset({atom}))
        foretell = _Foretelling(self.knowledge, self.team, self.base, self.roles, own)
        atoms = [
            atom
            for question in self._questions()
            if question.id in asked
            for atom in foretell.distinct(self._atoms(question))
        ]
        for size in range(2, MOST_ANSWERS + 1):
            for combined in combinations(atoms, size):
                together = frozenset(combined)
                if _fit(combined) and foretell.new(together):
                    self._try(together)
        return tuple(self._told())

    def _own_rules(self) -> list[Rule]:
        kinds = (Need, RuleOut, Promote, Hold)
        return [rule for role in self.roles for kind in kinds for _, rule in self.knowledge.effects(kind, role)]

    def _questions(self) -> list[Question]:
        return [q for q in self.knowledge.catalogue.questions if not q.fixed and q.kind != "text" and q.id != "country"]

    # --- trying ---------------------------------------------------------------------------------------------------

    def _outcome(self, atoms: Atoms) -> Outcome | None:
        if atoms not in self.outcomes:
            self.outcomes[atoms] = self.compare(roadmap(self.knowledge, changed(self.team, atoms)))
        return self.outcomes[atoms]

    def _try(self, atoms: Atoms) -> None:
        outcome = self._smallest(atoms)
        if outcome is not None:
            self.found[atoms] = outcome

    def _smallest(self, atoms: Atoms) -> Outcome | None:
        """What the answers do together, unless a part of them does it already."""
        outcome = self._outcome(atoms)
        if outcome is None:
            return None
        for size in range(1, len(atoms)):
            for part in combinations(sorted(atoms, key=_order), size):
                lesser = self._outcome(frozenset(part))
                if lesser is not None and (lesser.turn, lesser.mark) == (outcome.turn, outcome.mark):
                    return None
        return outcome

    # --- other answers --------------------------------------------------------------------------------------------

    def _atoms(self, question: Question) -> Sequence[Atom]:
        now = self.team.facts.get(question.id)
        match question.kind:
            case "set":
                has = now if isinstance(now, frozenset) else frozenset()
                toggles = [
                    Atom(question.id, "drop" if option.id in has else "add", option.id)
                    for option in self.knowledge.options(question)
                ]
                return [Atom(question.id, "replace", frozenset()), *toggles] if now is None else toggles
            case "number":
                return [Atom(question.id, "replace", value) for value in self._scale(question) if value != now]
            case _:
                values = representatives(self.knowledge, question, self.base)
                return [Atom(question.id, "replace", value) for value in values if value != now]

    def _scale(self, question: Question) -> Sequence[float]:
        """Numbers in order that stand for all there are; the first and the last stand for everything beyond."""
        if question.id not in self.scales:
            known = [v for v in representatives(self.knowledge, question, self.base) if isinstance(v, int | float)]
            top = max(known, default=0) * FAR
            far = int(top) if question.whole else float(top)
            values = {question.minimum if not question.whole else int(question.minimum), *known}
            self.scales[question.id] = sorted(values | {min(far, question.maximum)})
        return self.scales[question.id]

    # --- telling --------------------------------------------------------------------------------------------------

    def _told(self) -> Iterator[Change]:
        boxes: list[tuple[Box, Outcome]] = [
            (tuple((atom.fact, atom.how, (atom.value,)) for atom in sorted(atoms, key=_order)), outcome)
            for atoms, outcome in self.found.items()
        ]
        for position in range(MOST_ANSWERS):
            boxes = _merged(boxes, position, self._is_number)
        order = {question.id: index for index, question in enumerate(self.knowledge.catalogue.questions)}
        changes = [change for box, outcome in boxes for change in self._split(box, outcome)]
        seen = {change.told.en + "|".join(a.told.en for a in change.answers): change for change in changes}
        yield from sorted(
            seen.values(), key=lambda c: (len(c.answers), TURNS.index(c.turn), [order[a.fact] for a in c.answers])
        )

    def _is_number(self, fact: str) -> bool:
        return self.knowledge.question(fact).kind == "number"

    def _split(self, box: "Box", outcome: Outcome) -> Iterator[Change]:
        """A box as changes: its numbers as intervals, apart from each other where a gap lies between them."""
        choices: list[list[OtherAnswer]] = []
        for fact, how, values in box:
            question = self.knowledge.question(fact)
            if question.kind == "number":
                rest = frozenset(Atom(f, h, v[0]) for f, h, v in box if (f, h, v) != (fact, how, values))
                choices.append(self._intervals(question, values, rest, outcome))
            else:
                choices.append([self._listed(question, how, values)])
        for answers in product(*choices):
            if self._corners(answers, outcome):
                yield Change(answers=answers, turn=outcome.turn, wave=outcome.wave, told=outcome.told)
            else:
                points = tuple(self._point(answer, box) for answer in answers)
                yield Change(answers=points, turn=outcome.turn, wave=outcome.wave, told=outcome.told)

    def _corners(self, answers: Sequence[OtherAnswer], outcome: Outcome) -> bool:
        """Whether several intervals also hold together, each at its ends; one alone was tried there already."""
        if sum(answer.low is not None for answer in answers) < 2:
            return True
        corners = product(*([Atom(a.fact, a.how, value) for value in dict.fromkeys(a.values)] for a in answers))
        return all(self._smallest(frozenset(corner)) == outcome for corner in corners)

    def _point(self, answer: OtherAnswer, box: "Box") -> OtherAnswer:
        """The one number that was tried, instead of an interval."""
        if answer.low is None:
            return answer
        question = self.knowledge.question(answer.fact)
        value = next(v[0] for fact, _, v in box if fact == answer.fact)
        return self._interval_answer(question, value, value)  # type: ignore[arg-type]

    def _listed(
        self, question: Question, how: Literal["replace", "add", "drop"], values: tuple[Value, ...]
    ) -> OtherAnswer:
        shown = _either([self._quoted(question.id, value) for value in values])
        known = question.id in self.team.facts
        pattern = IS if how == "replace" else NO_LONGER if how == "drop" else ALSO if known else INCLUDES
        told = pattern.format(fact=question.name, value=shown)
        return OtherAnswer(fact=question.id, how=how, values=values, told=self._with_now(question, told, how))

    def _quoted(self, fact: str, value: Value) -> Text:
        shown = self.knowledge.shown(fact, value)
        return Text(*(f'"{half}"' if " " in half else half for half in (shown.en, shown.nl)))

    def _with_now(self, question: Question, told: Text, how: str) -> Text:
        now = self.team.facts.get(question.id)
        if now is None:
            return NOT_SAID.format(told=told)
        if how != "replace":
            return told
        return NOW.format(
            told=told,
            value=number_text(question, now) if question.kind == "number" else self.knowledge.shown(question.id, now),
        )

    def _intervals(
        self, question: Question, values: tuple[Value, ...], rest: Atoms, outcome: Outcome
    ) -> list[OtherAnswer]:
        made: list[OtherAnswer] = []
        for value in sorted(v for v in values if isinstance(v, int | float)):
            if any(a.low is not None and a.high is not None and a.low <= value <= a.high for a in made):
                continue
            low = self._end(question, value, -1, rest, outcome)
            high = self._end(question, value, +1, rest, outcome)
            if self._gapless(question, rest):
                made.append(self._interval_answer(question, low, high))
            else:
                # What the best plan for a budget does between two amounts nobody can promise; the border can be.
                border = high if low <= self._scale(question)[0] else low
                made.append(self._interval_answer(question, border, border))
        return list({answer.told: answer for answer in made}.values())

    def _gapless(self, question: Question, rest: Atoms) -> bool:
        """Whether all numbers between two that do the same do it too: rules cut at known places, a budget anywhere."""
        budgeted = BUDGET in self.team.facts or any(atom.fact == BUDGET for atom in rest)
        drives_costs = any(workload.fact == question.id for workload in self.knowledge.catalogue.workloads)
        return question.id != BUDGET and not (budgeted and drives_costs)

    def _interval_answer(self, question: Question, low: float, high: float) -> OtherAnswer:
        told = IS.format(fact=question.name, value=_interval(question, low, high, self._scale(question)))
        told = self._with_now(question, told, "replace")
        return OtherAnswer(fact=question.id, how="replace", values=(low, high), low=low, high=high, told=told)

    def _end(self, question: Question, start: float, step: int, rest: Atoms, outcome: Outcome) -> float:
        """The last number in one direction that still does the same: along the scale, then halved to the border."""

        def same(value: float) -> bool:
            if self.team.facts.get(question.id) == value:
                return False
            return self._smallest(rest | {Atom(question.id, "replace", value)}) == outcome

        good = start
        for value in sorted((v for v in self._scale(question) if (v - start) * step > 0), reverse=step < 0):
            if not same(value):
                return self._border(good, value, question.whole, same)
            good = value
        return good

    def _border(self, good: float, bad: float, whole: bool, same: Callable[[float], bool]) -> float:
        for _ in range(BISECTIONS):
            if abs(bad - good) <= (1 if whole else 1e-6):
                break
            middle = (good + bad) // 2 if whole else round((good + bad) / 2, 6)
            if middle in (good, bad):
                break
            if same(middle):
                good = middle
            else:
                bad = middle
        return good


# Behind every role that is called for.
ABSENT = (len(WAVES), True, 0)
Box = tuple[tuple[str, Literal["replace", "add", "drop"], tuple[Value, ...]], ...]
TURNS: tuple[Turn, ...] = ("added", "removed", "earlier", "later", "order")


def _order(atom: Atom) -> tuple[str, str, str]:
    return atom.fact, atom.how, str(atom.value if not isinstance(atom.value, frozenset) else sorted(atom.value))


def _fit(atoms: Sequence[Atom]) -> bool:
    """Several answers to one question go together only where each adds or takes away an item of its own."""
    facts = [atom.fact for atom in atoms]
    return all(facts.count(atom.fact) == 1 or atom.how != "replace" for atom in atoms)


def _merged(
    boxes: Sequence[tuple[Box, Outcome]], position: int, is_number: Callable[[str], bool]
) -> list[tuple[Box, Outcome]]:
    """Boxes that differ in one place only become one with several values there.

    Beside a number nothing else is merged: an interval was only tried with one value of the others.
    """
    groups: dict[tuple[Hashable, ...], list[tuple[Box, Outcome]]] = {}
    for box, outcome in boxes:
        numbers = [at for at, (fact, _, _) in enumerate(box) if is_number(fact)]
        if position < len(box) and numbers in ([], [position]):
            here = box[position]
            key: tuple[Hashable, ...] = (box[:position], here[:2], box[position + 1 :], outcome)
        else:
            key = (position, box, outcome)
        groups.setdefault(key, []).append((box, outcome))
    merged = []
    for members in groups.values():
        box, outcome = members[0]
        if len(members) > 1:
            values = tuple(value for other, _ in members for value in other[position][2])
            box = (*box[:position], (*box[position][:2], values), *box[position + 1 :])
        merged.append((box, outcome))
    return merged


def _either(parts: Sequence[Text]) -> Text:
    if len(parts) == 1:
        return parts[0]
    en, nl = [p.en for p in parts], [p.nl for p in parts]
    return Text(f"{', '.join(en[:-1])} or {en[-1]}", f"{', '.join(nl[:-1])} of {nl[-1]}")


def _interval(question: Question, low: float, high: float, scale: Sequence[float]) -> Text:
    if low == high:
        return number_text(question, low)
    least, most = low <= scale[0], high >= scale[-1]
    if least and most:
        return Text("any number", "elk getal")
    if most:
        return Text("{low} or more", "{low} of meer").format(low=number_text(question, low))
    if least:
        return Text("{high} or less", "{high} of minder").format(high=number_text(question, high))
    return Text("{low} to {high}", "{low} tot en met {high}").format(
        low=number_text(question, low), high=number_text(question, high)
    )


class _Foretelling:
    """What the rules on the roles alone would say, with the people of today: quick, and right but for other hires."""

    def __init__(
        self, knowledge: Knowledge, team: Team, base: Roadmap, roles: Sequence[str], rules: Sequence[Rule]
    ) -> None:
        self.knowledge = knowledge
        self.team = team
        self.roles = roles
        self.rules = rules
        self.book = Rulebook([rule.when for rule in rules])
        self.about_team = {f: v for f, v in base.situation.facts.items() if f not in team.facts}
        self.seen: dict[Atoms, Hashable] = {}

    def distinct(self, atoms: Sequence[Atom]) -> list[Atom]:
        """One answer for all that the rules cannot tell apart, and none for those that change nothing to them."""
        facts = dict.fromkeys(self._truths(frozenset({atom})) for atom in atoms)
        facts.pop(self._truths(frozenset()), None)
        return [next(atom for atom in atoms if self._truths(frozenset({atom})) == truths) for truths in facts]

    def new(self, atoms: Atoms) -> bool:
        """Whether the answers together foretell what no part of them does."""
        told = self._foretold(atoms)
        parts = (part for size in range(len(atoms)) for part in combinations(sorted(atoms, key=_order), size))
        return all(self._foretold(frozenset(part)) != told for part in parts)

    def _facts(self, atoms: Atoms) -> dict[str, Value]:
        facts = changed_facts(self.team.facts, atoms)
        about = dict(self.about_team)
        for workload in self.knowledge.catalogue.workloads:
            load, old = facts.get(workload.fact), self.team.facts.get(workload.fact)
            if isinstance(load, int | float) and load != old:
                before = old / workload.per_fte if isinstance(old, int | float) else 0.0
                short = about.get(shortage(workload.role), 0.0)
                assert isinstance(short, int | float)
                about[shortage(workload.role)] = round(short + load / workload.per_fte - before, 4)
        return {**about, **facts}

    def _truths(self, atoms: Atoms) -> tuple[bool | None, ...]:
        return tuple(self.book.evaluate(self._facts(atoms)))

    def _foretold(self, atoms: Atoms) -> Hashable:
        if atoms not in self.seen:
            fired = [rule for rule, true in zip(self.rules, self._truths(atoms), strict=True) if true]
            places = [self._place(role, fired) for role in self.roles]
            # Of one role the wave counts, of two only which comes first.
            alone = len(places) == 1
            self.seen[atoms] = places[0][0] if alone else (places[0] < places[1]) - (places[0] > places[1])
        return self.seen[atoms]

    def _place(self, role: str, fired: Sequence[Rule]) -> tuple[int, bool, int]:
        """Where the role would stand: a wave, and within it promoted roles first, then the highest score."""
        mine = [rule.then for rule in fired if role in rule.then.roles]
        if any(isinstance(then, RuleOut) for then in mine):
            return ABSENT
        weights = [then.weight for then in mine if isinstance(then, Need)]
        if not weights:
            return ABSENT
        score = sum(weights)
        limits = (self.knowledge.threshold("wave_now"), self.knowledge.threshold("wave_next"))
        index = sum(score < limit for limit in limits)
        held = [WAVES.index(then.to) for then in mine if isinstance(then, Hold)]
        promoted = [WAVES.index(then.to) for then in mine if isinstance(then, Promote)]
        wave = min([max([index, *held]), *promoted])
        return wave, wave not in promoted, -score
