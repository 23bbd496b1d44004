"""Other answers in words: those that do the same are told together, numbers as intervals."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence

import msgspec

from ecomteam.advice.why.answers import HAIR, Answers, Atom, Atoms, Span
from ecomteam.advice.why.gathering import Gathered, Line, gathered
from ecomteam.knowledge.base import Knowledge, shown_number
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.rules import Wave
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.model.why import Change, OtherAnswer, Turn

TURNS: tuple[Turn, ...] = ("added", "removed", "earlier", "later", "order")

IS = Text('"{fact}" is {value}', '"{fact}" is {value}')
INCLUDES = Text('"{fact}" includes {value}', '"{fact}" bevat {value}')
ALSO = Text('"{fact}" also includes {value}', '"{fact}" bevat ook {value}')
NO_LONGER = Text('"{fact}" no longer includes {value}', '"{fact}" bevat {value} niet meer')
NOW = Text("{told} (now {value})", "{told} (nu {value})")
NOT_SAID = Text("{told} (not known yet)", "{told} (nog niet bekend)")


class Outcome(msgspec.Struct, frozen=True):
    """What an owner would see change. Two sets of answers with the same ``turn`` and ``mark`` do the same, further or
    less far."""

    turn: Turn
    mark: Hashable
    wave: Wave | None
    told: Text


AsAmount = Callable[[str, Outcome], bool]


def told_changes(
    knowledge: Knowledge, team: Team, answers: Answers, found: Mapping[Atoms, Outcome], as_amount: AsAmount
) -> tuple[Change, ...]:
    """The sets as an owner reads them, the smallest first. Numbers are told ``as_amount`` or as an interval."""
    teller = _Teller(knowledge, team, answers, as_amount)
    alike: dict[tuple[int, Outcome], list[Atoms]] = {}
    for atoms, outcome in found.items():
        alike.setdefault((len(atoms), outcome), []).append(atoms)
    told: list[tuple[int, Change]] = []
    for (size, outcome), sets in alike.items():
        if size == 1:
            changes = teller.alone([atom for atoms in sets for atom in atoms], outcome)
        else:
            changes = (teller.together(each, outcome) for each in gathered(sets, teller.rank))
        told += ((size, change) for change in changes)
    told.sort(key=lambda pair: (pair[0], TURNS.index(pair[1].turn), teller.place(pair[1])))
    return tuple(change for _, change in told)


class _Teller:
    """Puts answers into words."""

    def __init__(self, knowledge: Knowledge, team: Team, answers: Answers, as_amount: AsAmount) -> None:
        self.knowledge = knowledge
        self.team = team
        self.answers = answers
        self.as_amount = as_amount
        self.places = {question.id: rank for rank, question in enumerate(knowledge.catalogue.questions)}
        self.options = {
            (question.id, option.id): rank
            for question in knowledge.catalogue.questions
            for rank, option in enumerate(knowledge.options(question))
        }

    def rank(self, atom: Atom) -> tuple[int, str, float]:
        """Where the answer comes in the order of the questions, and of what can be answered to one."""
        place = atom.value if isinstance(atom.value, int | float) else self._option(atom)
        return self.places[atom.fact], atom.how, place

    def _option(self, atom: Atom) -> int:
        return self.options.get((atom.fact, str(atom.value)), -1)

    def place(self, change: Change) -> Sequence[tuple[int, str, float]]:
        """Where a change comes among others of its size."""
        firsts = (Atom(answer.fact, answer.how, answer.values[0]) for answer in (*change.answers, *change.among))
        return list(map(self.rank, firsts))

    def alone(self, atoms: Sequence[Atom], outcome: Outcome) -> Iterator[Change]:
        """Single answers, a question at a time, numbers an interval at a time."""
        for answer in self._answers(frozenset(atoms), outcome):
            yield Change(answers=(answer,), turn=outcome.turn, wave=outcome.wave, told=outcome.told)

    def together(self, found: Gathered, outcome: Outcome) -> Change:
        """Several answers."""
        return Change(
            answers=self._lines(found.each, outcome),
            any_of=found.count,
            among=self._lines(found.among, outcome),
            turn=outcome.turn,
            wave=outcome.wave,
            told=outcome.told,
        )

    def _lines(self, lines: Collection[Line], outcome: Outcome) -> tuple[OtherAnswer, ...]:
        in_order = sorted(lines, key=lambda line: min(map(self.rank, line)))
        return tuple(self._any(self._answers(line, outcome)) for line in in_order)

    def _any(self, answers: Sequence[OtherAnswer]) -> OtherAnswer:
        return msgspec.structs.replace(answers[0], or_else=tuple(answers[1:]))

    def _answers(self, line: Line, outcome: Outcome) -> Sequence[OtherAnswer]:
        groups: dict[tuple[str, str], list[Atom]] = {}
        for atom in sorted(line, key=self.rank):
            groups.setdefault((atom.fact, atom.how), []).append(atom)
        return [answer for atoms in groups.values() for answer in self._of_one(atoms, outcome)]

    def _of_one(self, atoms: Sequence[Atom], outcome: Outcome) -> Sequence[OtherAnswer]:
        """The answers to one question."""
        question = self.knowledge.question(atoms[0].fact)
        if question.kind != "number":
            return [self._listed(question, atoms)]
        if self.as_amount(question.id, outcome):
            return [self._interval(question, (_number(atom), _number(atom))) for atom in atoms]
        spans = sorted(self.answers.spans.get(atom, (_number(atom), _number(atom))) for atom in atoms)
        return [self._interval(question, span) for span in _joined(question, spans)]

    def _listed(self, question: Question, atoms: Sequence[Atom]) -> OtherAnswer:
        how = atoms[0].how
        values = tuple(atom.value for atom in atoms)
        shown = _either([self._quoted(question.id, value) for value in values])
        known = question.id in self.team.facts
        pattern = IS if how == "replace" else NO_LONGER if how == "drop" else ALSO if known else INCLUDES
        told = pattern.format(fact=question.name, value=shown)
        return OtherAnswer(fact=question.id, how=how, values=values, told=self._with_now(question, told, how))

    def _quoted(self, fact: str, value: Value) -> Text:
        shown = self.knowledge.shown(fact, value)
        return Text(*(f'"{half}"' if " " in half else half for half in (shown.en, shown.nl)))

    def _interval(self, question: Question, span: Span) -> OtherAnswer:
        scale = self.answers.scale(question)
        told = IS.format(fact=question.name, value=_interval(question, *span, (scale[0], scale[-1])))
        told = self._with_now(question, told, "replace")
        return OtherAnswer(fact=question.id, how="replace", values=span, low=span[0], high=span[1], told=told)

    def _with_now(self, question: Question, told: Text, how: str) -> Text:
        now = self.team.facts.get(question.id)
        if now is None:
            return NOT_SAID.format(told=told)
        if how != "replace":
            return told
        return NOW.format(told=told, value=self.knowledge.shown(question.id, now))


def _number(atom: Atom) -> float:
    assert isinstance(atom.value, int | float)
    return atom.value


def _joined(question: Question, spans: Sequence[Span]) -> list[Span]:
    """Stretches that touch, in order, as one."""
    joined: list[Span] = []
    step = 1 if question.whole else 2 * HAIR
    for low, high in spans:
        if joined and low - joined[-1][1] <= step:
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
    return joined


def _either(parts: Sequence[Text]) -> Text:
    if len(parts) == 1:
        return parts[0]
    en, nl = [p.en for p in parts], [p.nl for p in parts]
    return Text(f"{', '.join(en[:-1])} or {en[-1]}", f"{', '.join(nl[:-1])} of {nl[-1]}")


def _interval(question: Question, low: float, high: float, ends: Span) -> Text:
    if low == high:
        return shown_number(question, low)
    least, most = low <= ends[0], high >= ends[1]
    if least and most:
        return Text("any number", "elk getal")
    from_low, to_high = _from(question, low), _to(question, high)
    if most:
        return from_low
    if least:
        return to_high
    if question.whole:
        return Text("{low} to {high}", "{low} tot en met {high}").format(
            low=shown_number(question, low), high=shown_number(question, high)
        )
    return Text("{low}, {high}", "{low}, {high}").format(low=from_low, high=to_high)


def _from(question: Question, low: float) -> Text:
    if question.whole or _plain(low):
        return Text("{low} or more", "{low} of meer").format(low=shown_number(question, low))
    return Text("more than {low}", "meer dan {low}").format(low=shown_number(question, low - HAIR))


def _to(question: Question, high: float) -> Text:
    if question.whole or _plain(high):
        return Text("{high} or less", "{high} of minder").format(high=shown_number(question, high))
    return Text("less than {high}", "minder dan {high}").format(high=shown_number(question, high + HAIR))


def _plain(number: float) -> bool:
    """Whether it is a border as a rule names it, and not a hair beside one."""
    return abs(number - round(number, 4)) < HAIR / 2
