"""Whether more of something can ever make less work: the signs of all rows, followed from number to number.

A fact that grows makes other numbers rise or fall through the rows that estimate them, and work rises or falls with
the numbers that drive it. Which way follows from the rows alone, whatever the shop: factors, rates and bands never turn
a sign, dividing does. What can go either way counts as falling, so that a law proved here holds, and one refuted may.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import facts_of, truth
from ecomteam.model.conditions import All, Any, Condition, Not, Test
from ecomteam.model.facts import Facts, Value
from ecomteam.model.work import Estimate, WorkRow
from ecomteam.proving.space import WHOLE_FACT, Space

# What a shop has more of as it grows. From one on: who begins with something is another shop.
GROWING = ("orders_per_month", "products", "support_contacts_per_day", "marketplaces", "channels")
FIRST = 1.0

Sign = Literal["rises", "falls"]
BOTH: tuple[Sign, ...] = ("rises", "falls")
OTHER: dict[Sign, Sign] = {"rises": "falls", "falls": "rises"}


class Fall(msgspec.Struct, frozen=True):
    """A row of work that may ask for fewer hours when the fact grows."""

    fact: str
    row: str


class _Moved(msgspec.Struct, frozen=True):
    """A number that moves with the fact in shops in which these facts were told."""

    number: str
    sign: Sign
    told: frozenset[str]


def falls(knowledge: Knowledge, space: Space, fact: str) -> tuple[int, Fall | None]:
    """How many rows were looked at, and the first whose hours may fall when the fact grows."""
    moved = _moves(knowledge, space, fact)
    down = {one.number for one in moved if one.sign == "falls"}
    rows = knowledge.catalogue.work
    found = next((row for row in rows if _may_fall(row, fact, down)), None)
    cases = len(rows) + len(knowledge.catalogue.estimates)
    return cases, None if found is None else Fall(fact, found.id)


def _may_fall(row: WorkRow, fact: str, down: set[str]) -> bool:
    least = min(row.hours.low, row.hours.likely, row.hours.high)
    return least < 0 or row.per <= 0 or bool({row.driver, row.times} & down) or "falls" in turns(row.when, fact)


def _moves(knowledge: Knowledge, space: Space, fact: str) -> set[_Moved]:
    """The fact itself, and every number that follows, until nothing is added."""
    found = {_Moved(fact, "rises", frozenset({fact}))}
    waiting = list(found)
    for number, rows in knowledge.estimates.items():
        told = frozenset({fact})
        new = {_Moved(number, sign, told) for sign in _switched(space, rows, fact)} if number != fact else set()
        waiting += new - found
        found |= new
    while waiting:
        cause = waiting.pop()
        new = set(_followers(knowledge, cause)) - found
        found |= new
        waiting += new
    return found


def _followers(knowledge: Knowledge, cause: _Moved) -> Iterator[_Moved]:
    for number, rows in knowledge.estimates.items():
        for row in rows:
            by_row = told_by(row.when)
            told = cause.told | by_row
            # What was told stays as it was told, whether it follows or leads.
            if number not in told and (cause.number not in by_row or cause.number in cause.told):
                for sign in _signs(row, cause):
                    yield _Moved(number, sign, told)


def _signs(row: Estimate, cause: _Moved) -> Iterator[Sign]:
    """Which way the estimate moves with one of its numbers."""
    turned = row.exponent < 0 or min(row.factor.low, row.factor.likely, row.factor.high) < 0
    if cause.number == row.of:
        yield OTHER[cause.sign] if turned else cause.sign
    if cause.number == row.times:
        yield cause.sign
    if cause.number in (row.rest_of, row.over):
        yield OTHER[cause.sign]


def _switched(space: Space, rows: Sequence[Estimate], fact: str) -> Iterator[Sign]:
    """Which way a number moves where the fact's growth makes other rows count, walked over all answers they look at."""
    told = [row.when for row in rows]
    if not any(fact in facts_of(when) for when in told):
        return
    for low in space.assignments(told, unknown=True):
        before = _counting(rows, low)
        for value in _more(space, fact, low.get(fact)):
            after = _counting(rows, {**low, fact: value})
            if before != after:
                yield from _sign(before, after)


def _more(space: Space, fact: str, now: Value | None) -> Iterator[Value]:
    """Larger answers than this one."""
    if isinstance(now, frozenset):
        members = (member for known, member in space.values if known == fact and member not in now)
        yield from (now | {member} for member in members)
    elif isinstance(now, int | float) and now >= FIRST:
        values = space.values[fact, WHOLE_FACT]
        yield from (value for value in values if isinstance(value, int | float) and value > now)


def _counting(rows: Sequence[Estimate], facts: Facts) -> Sequence[Estimate]:
    """The rows that make the number: the first whose condition holds, with those of its group."""
    holding = [row for row in rows if truth(row.when, facts) is True]
    return [row for row in holding if row is holding[0] or (row.group is not None and row.group == holding[0].group)]


def _sign(before: Sequence[Estimate], after: Sequence[Estimate]) -> Sequence[Sign]:
    if all(row in after for row in before):
        return ("rises",)
    if all(row in before for row in after):
        return ("falls",)
    if len(before) == len(after) == 1:
        signs: list[Sign] = ["falls"] if _no_less(before[0], after[0]) else []
        return ["rises"] if _no_less(after[0], before[0]) else signs or BOTH
    return BOTH


def _no_less(one: Estimate, other: Estimate) -> bool:
    """Whether the one gives at least what the other does: of the same numbers, with no smaller factor."""
    same = ("of", "exponent", "times", "over", "above", "to")
    alike = all(getattr(one, field) == getattr(other, field) for field in same)
    factors = zip(msgspec.structs.astuple(one.by), msgspec.structs.astuple(other.by), strict=True)
    nothing = other.factor.high == 0 and one.factor.low >= 0
    return nothing or (alike and one.minimum >= other.minimum and all(mine >= theirs for mine, theirs in factors))


def turns(when: Condition, fact: str, opposite: bool = False) -> Iterator[Sign]:
    """Whether a condition can come true (rises) or stop being true (falls) as the fact grows."""
    match when:
        case Not(part):
            yield from turns(part, fact, not opposite)
        case All(parts) | Any(parts):
            for each in parts:
                yield from turns(each, fact, opposite)
        case Test():
            for sign in _turned(when) if when.fact == fact else ():
                yield OTHER[sign] if opposite else sign


def _turned(test: Test) -> Sequence[Sign]:
    limit = test.value if isinstance(test.value, int | float) else 0.0
    match test.operator:
        case "at_least":
            return ("rises",) if limit > FIRST else ()
        case "above":
            return ("rises",) if limit >= FIRST else ()
        case "below":
            return ("falls",) if limit > FIRST else ()
        case "at_most":
            return ("falls",) if limit >= FIRST else ()
        case "has_any" | "has_all":
            return ("rises",)
        case _:
            return BOTH


def told_by(when: Condition) -> frozenset[str]:
    """The facts that are told wherever the condition holds."""
    match when:
        case Test(fact=fact):
            return frozenset({fact})
        case All(parts):
            return frozenset().union(*map(told_by, parts))
        case _:
            return frozenset()
