"""Two catalogues side by side: which rows changed, and for how many shops the advice did."""

import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any as Anything

import msgspec

from ecomteam.auditing import audit
from ecomteam.files.catalogue.overlay import WHOLE, identity
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.difference import CatalogueDifference, ChangedAdvice, FileEffect, RowChange, ValueChange
from ecomteam.model.facts import Facts, Value
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning import Step, changes, today
from ecomteam.proving import texts
from ecomteam.proving.laws import minimised
from ecomteam.proving.sample import ELSEWHERE, shops
from ecomteam.proving.space import Space
from ecomteam.shop.case import Case

SAMPLED = 1000
EXAMPLES = 3
LONGEST_VALUE = 60
# The quantile of the normal distribution for an interval that holds in 95 of 100 samples.
Z = 1.96

OwnFile = tuple[str, Team, Team]


def compare(
    old: Knowledge, new: Knowledge, names: tuple[str, str], files: Sequence[OwnFile] = (), sampled: int = SAMPLED
) -> CatalogueDifference:
    """What changed from one catalogue to the other. ``files`` are teams, each as the old and the new one read it."""
    rows = tuple(_rows(old.catalogue, new.catalogue))
    both = _Both(old, new)
    differing = [team for team in shops(Space(new, also=old), sampled) if both.differ(team)] if rows else []
    low, high = wilson(len(differing), sampled)
    return CatalogueDifference(
        old=names[0],
        new=names[1],
        rows=rows,
        sampled=sampled,
        differing=len(differing),
        low=low if rows else 0.0,
        high=high if rows else 0.0,
        examples=tuple(both.examples(differing)),
        files=tuple(both.effect(*own) for own in files),
    )


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The Wilson score interval (95 %) of a share; it also holds near 0 and 1, where the simple margin does not."""
    share, scale = hits / of, 1 + Z * Z / of
    middle = (share + Z * Z / (2 * of)) / scale
    half = Z * math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of)) / scale
    return max(0.0, middle - half), min(1.0, middle + half)


class _Both:
    """The advice of two catalogues."""

    def __init__(self, old: Knowledge, new: Knowledge) -> None:
        self.old = old
        self.new = new
        gone = tuple(role for role in old.catalogue.roles if role.id not in new.roles)
        # For names: a role that one of them does not have has one all the same.
        self.names = Knowledge(msgspec.structs.replace(new.catalogue, roles=(*new.catalogue.roles, *gone)))

    def differ(self, team: Team) -> bool:
        old, new = (today(Case(known, _as_known(known, team))) for known in (self.old, self.new))
        return shape_of(old) != shape_of(new)

    def told(self, before: Team, after: Team) -> tuple[Text, ...]:
        old = today(Case(self.old, _as_known(self.old, before)))
        new = today(Case(self.new, _as_known(self.new, after)))
        told = changes(self.names, old, new)
        if not told and shape_of(old) != shape_of(new):
            return (texts.OTHER_COSTS,)
        return told

    def examples(self, differing: Sequence[Team]) -> Iterator[ChangedAdvice]:
        """The smallest shops in which the advice differs, each for another difference; where there are such, those in
        which it differs by their facts alone, for nothing else is shown of them.
        """
        bare = (msgspec.structs.replace(team, people=None, rates=(), pace={}, measured={}) for team in differing)
        found = list(self._smallest(team for team in bare if self.differ(team)))
        yield from found or self._smallest(differing)

    def _smallest(self, teams: Iterable[Team]) -> Iterator[ChangedAdvice]:
        seen: set[tuple[Text, ...]] = set()
        for team in teams:

            def other(facts: Facts, start: Team = team) -> bool:
                return self.differ(msgspec.structs.replace(start, facts=dict(facts)))

            few = msgspec.structs.replace(team, facts=minimised(team.facts, other))
            told = self.told(few, few)
            if told not in seen:
                seen.add(told)
                yield ChangedAdvice(facts=few.facts, changes=told)
            if len(seen) == EXAMPLES:
                return

    def effect(self, file: str, before: Team, after: Team) -> FileEffect:
        old = {f"{one.code} {one.subject}" for one in audit(self.old, before, file).findings}
        new = {f"{one.code} {one.subject}" for one in audit(self.new, after, file).findings}
        return FileEffect(
            file=file, changes=self.told(before, after), gone=tuple(sorted(old - new)), come=tuple(sorted(new - old))
        )


def _as_known(knowledge: Knowledge, team: Team) -> Team:
    """The team as far as the catalogue has words for it: the other one may have another role, question or answer."""
    answers = {fact: _answer(knowledge, fact, value) for fact, value in team.facts.items()}
    people = team.people and tuple(
        msgspec.structs.replace(one, roles=tuple(held for held in one.roles if held.role in knowledge.roles))
        for one in team.people
    )
    facts = {fact: value for fact, value in answers.items() if value is not None}
    return msgspec.structs.replace(team, facts=facts, people=people)


def _answer(knowledge: Knowledge, fact: str, value: Value) -> Value | None:
    question = knowledge.questions.get(fact)
    if question is None:
        return None
    if fact == "country":
        return value if value in knowledge.countries or value == ELSEWHERE else None
    options = {option.id for option in knowledge.options(question)}
    if isinstance(value, frozenset):
        return value & options
    return None if options and value not in options else value


def shape_of(steps: Sequence[Step]) -> tuple[object, ...]:
    """What comes now and next, as far as a reader sees it."""
    return tuple(
        (one.role, step.wave, one.sourcing, one.count, round(one.hours), one.cost and (one.cost.low, one.cost.high))
        for step in steps
        for one in (step.position,)
    )


def _rows(old: Catalogue, new: Catalogue) -> Iterator[RowChange]:
    for noun in Catalogue.__struct_fields__:
        before, after = _by_identity(noun, getattr(old, noun)), _by_identity(noun, getattr(new, noun))
        for name in dict.fromkeys((*before, *after)):
            if name not in after:
                yield RowChange(noun=noun, id=name, deed="removed")
            elif name not in before:
                yield RowChange(noun=noun, id=name, deed="added")
            elif before[name] != after[name]:
                fields = tuple(_fields(before[name], after[name]))
                yield RowChange(noun=noun, id=name, deed="changed", fields=fields)


def _by_identity(noun: str, rows: Sequence[msgspec.Struct]) -> dict[str, dict[str, Anything]]:
    plain = [msgspec.to_builtins(row) for row in rows]
    return {identity(noun, row) or str(number): row for number, row in enumerate(plain)}


def _fields(old: dict[str, Anything], new: dict[str, Anything], above: str = "") -> Iterator[ValueChange]:
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        if isinstance(before, dict) and isinstance(after, dict) and key not in WHOLE:
            yield from _fields(before, after, f"{above}{key}.")
        else:
            show = _condition if key in WHOLE else _value
            yield ValueChange(field=f"{above}{key}", old=_shown(before, show), new=_shown(after, show))


def _shown(value: Anything, show: Callable[[Anything], str]) -> str:
    text = "" if value is None else show(value)
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"


def _value(value: Anything) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _condition(value: Anything) -> str:
    """A condition in the names that files have for its facts, as short as can be."""
    match value:
        case {"type": "test", "fact": fact, "operator": operator, "value": operand}:
            return f"{fact} {operator} {_value(operand)}"
        case {"type": "not", "part": part}:
            return f"not ({_condition(part)})"
        case {"type": "any", "parts": parts}:
            return " or ".join(map(_condition, parts)) or "never"
        case {"parts": parts}:
            return " and ".join(f"({one})" if " or " in one else one for one in map(_condition, parts)) or "always"
    return _value(value)
