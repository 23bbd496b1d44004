"""Laws of the plan, on drawn shops: what must hold whatever a shop is."""

from collections.abc import Sequence
from random import Random

import msgspec
import pytest
from hypothesis import given

from ecomteam.model.amounts import Span
from ecomteam.model.team import Person, Team
from ecomteam.planning import Step, path, plan_of, today
from ecomteam.planning.first import cut, first_steps
from ecomteam.shop.candidates import value
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Hands
from ecomteam.shop.demand import Demand
from ecomteam.shop.own import given_by, hours_on_top
from ecomteam.shop.positions import Position, with_own
from tests.laws.shops_in_pairs import CENT, DRAWS, HANDFUL, MINUTE, SHOPS, SOME, case_of, grown, silent, staffed, told
from tests.shipped import KNOWLEDGE
from tests.shops import FEW, example, examples, person

# Costs of a month are rounded to tens, in each currency.
ROUNDING, ROUNDING_WORTH = 25.0, 0.02


@SOME
@given(team=SHOPS)
def test_what_a_hire_takes_over_is_done(team: Team) -> None:
    """With everybody there, each does what was promised, and no work is left that was said to be taken over."""
    case = case_of(team)
    hands = list(case.lasting_hands)
    there: list[tuple[str, Position]] = []
    for rank, step in enumerate(today(case), start=1):
        names = with_own(step.position, f"#{rank}", there)
        there.append((f"#{rank}", step.position))
        before = case.covered_by(hands)
        hands.append(step.position.hands(f"#{rank}"))
        after = case.covered_by(hands)
        promised: dict[str, float] = {}
        for taking in step.position.takes_over:
            promised[taking.activity] = promised.get(taking.activity, 0.0) + taking.hours
            assert taking.from_whom not in names, "nobody takes hours from themselves"
            left = max(
                0.0, before.uncovered.get(taking.activity, 0.0) - (taking.hours if taking.from_whom is None else 0.0)
            )
            assert after.uncovered.get(taking.activity, 0.0) <= left + MINUTE, step.position.role
        for activity, hours in promised.items():
            done = sum(after.by(name).get(activity, 0.0) - before.by(name).get(activity, 0.0) for name in names)
            if len(names) == 1:
                assert abs(done - hours) < MINUTE
            else:
                # Beside who is there already what hurts gets the hours that no other work takes.
                assert hours <= max(0.0, done) + case.work.activities[activity].claimed + MINUTE
        # Who is paid by the order has as many hours as the orders take.
        assert step.position.by_the_piece or sum(promised.values()) <= step.position.hours + MINUTE


@SOME
@given(team=SHOPS)
def test_own_people_have_their_hours_once(team: Team) -> None:
    """However many roles somebody has, all positions together give no more on top than they may be asked for."""
    case = case_of(team)
    positions = [step.position for step in path(case).steps if step.position.spared is None]
    for name, hours in given_by(positions).items():
        owns = [position.own for position in positions if position.own is not None]
        person = next(one for own in owns for one in own.people if one.name == name)
        roles = [held.role for held in person.roles]
        assert hours <= max(hours_on_top(case, person, role) for role in roles) + MINUTE


def test_hours_taken_from_a_step_are_those_of_an_earlier_one_that_does_such_work() -> None:
    """Steps are chosen in one order and shown in another, by wave and by volume."""
    taken = 0
    for name in examples():
        hires = plan_of(case_of(example(KNOWLEDGE, name))).hires
        for hire in hires:
            for taking in hire.takes_over:
                if taking.from_rank is not None:
                    taken += 1
                    assert taking.from_rank < hire.rank, name
                    assert hires[taking.from_rank - 1].role in KNOWLEDGE.activities[taking.activity].doers, name
    assert taken


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_one_more_capable_person_never_asks_for_more(team: Team, draw: Random) -> None:
    people = team.people or (person("Ada", owner=True),)
    role = draw.choice(list(KNOWLEDGE.roles))
    # Whoever is named of a department of a company stands for that department, so there one more can mean fewer.
    quiet = told(silent(team), company="new", departments=frozenset())
    case = case_of(staffed(quiet, people))
    # The same work: leading one person more is work of its own.
    more = case.hands_of((*case.people, person("One more", role, fte=1.0)))
    assert waiting(case, more) <= waiting(case, case.hands) + MINUTE


def waiting(case: Case, hands: Sequence[Hands]) -> float:
    """The hours that ask for somebody who is not there."""
    return sum(Demand(case, hands, 0.0).open.values())


@SOME
@given(team=SHOPS)
def test_now_and_next_never_cost_more_than_there_is_room_for(team: Team) -> None:
    case = case_of(team)
    steps, limit, freed = today(case), case.room.limit, cut(case)
    if limit is not None:
        assert spent(case, [step for step in steps if step.payer != "freed"]) <= limit + CENT
    assert spent(case, [step for step in steps if step.payer == "freed"]) <= (freed.euros if freed else 0.0) + CENT


def spent(case: Case, steps: Sequence[Step]) -> float:
    """What they cost a month at the high end, in euros."""
    costs = [step.position.cost for step in steps]
    return sum(cost.high for cost in costs if cost is not None) / case.numbers.per_euro


def paid(one: Person, rate: float) -> Person:
    """The same person with a cost in another currency."""
    cost = one.cost_per_month
    return one if cost is None else msgspec.structs.replace(one, cost_per_month=cost * rate)


@SOME
@given(team=SHOPS)
def test_currency_is_a_unit(team: Team) -> None:
    """Every amount in another currency, at the catalogue's rate, is the same shop."""
    case = case_of(team)
    facts = {fact: value for fact, value in team.facts.items() if fact != "country"}
    euros = msgspec.structs.replace(team, facts={**facts, "country": "NL", "currency": "EUR"})
    rate = case.knowledge.per_euro("USD")
    amounts = {
        fact: value * rate
        for fact, value in facts.items()
        if fact in case.knowledge.money_facts and isinstance(value, int | float)
    }
    people = team.people and tuple(paid(each, rate) for each in team.people)
    dollars = msgspec.structs.replace(euros, facts={**euros.facts, **amounts, "currency": "USD"}, people=people)
    one, other = case_of(euros), case_of(dollars)
    for name, work in one.work.activities.items():
        assert abs(work.hours.likely - other.work.likely(name)) < MINUTE
    first, second = ([step.position for step in today(case)][:1] for case in (one, other))
    if [position.role for position in first] != [position.role for position in second]:
        # Costs are rounded in each currency, so two offers of about the same worth may change places.
        assert value(one, first[0]) == pytest.approx(value(other, second[0]), rel=ROUNDING_WORTH)
    if one.room.limit is not None:
        assert other.room.limit is not None
        assert abs(one.room.limit - other.room.limit) < ROUNDING * (1 + len(one.people))


@SOME
@given(team=SHOPS)
def test_every_shop_can_take_a_step_now(team: Team) -> None:
    assert first_steps(case_of(team))


@FEW
@given(team=SHOPS, draw=DRAWS)
def test_wider_ranges_never_make_advice_firmer(team: Team, draw: Random) -> None:
    """What a careful owner can pay never grows by knowing less."""
    small, _ = grown(team, draw)
    orders = draw.choice((120.0, 600.0, 3000.0))
    narrow = case_of(told(small, orders_per_month=Span(orders * 0.9, orders * 1.1)))
    wide = case_of(told(small, orders_per_month=Span(orders * 0.4, orders * 1.6)))
    kept = narrow.room.gross_profit
    if kept is not None and kept.low > 0:
        assert narrow.room.low is not None
        assert wide.room.low is not None
        assert wide.room.low <= narrow.room.low + CENT
        assert wide.room.high >= narrow.room.high - CENT  # type: ignore[operator]


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_who_comes_after_everybody_that_is_looked_for_changes_no_plan(team: Team, draw: Random) -> None:
    role = draw.choice(list(KNOWLEDGE.roles))
    away = msgspec.structs.replace(person("Away", role, fte=1.0), starts="2040-01-01")
    here = case_of(staffed(team, team.people or ()), "2026-06-15")
    both = case_of(staffed(team, (*(team.people or ()), away)), "2026-06-15")
    assert today(both) == today(here)


@SOME
@given(team=SHOPS)
def test_who_must_be_in_house_is_never_sent_outside(team: Team) -> None:
    for step in today(case_of(team)):
        if step.position.inside_or_outside.verdict == "must_be_in_house":
            assert step.position.sourcing == "in_house"


@HANDFUL
@given(team=SHOPS)
def test_who_keeps_the_foundation_is_always_named(team: Team) -> None:
    """Each indispensable role is somebody's: theirs today, a hire's, or a hat until then."""
    case = case_of(team)
    made = plan_of(case)
    worn = {hat.role for hat in made.interim} | {hire.role for hire in made.hires}
    for role in KNOWLEDGE.catalogue.roles:
        if role.indispensable:
            assert role.id in worn or any(one.holds(role.id) for one in case.people)
