"""What moved between two plans, and which number moved it."""

import msgspec
import pytest

from ecomteam.advice.moves import month_update, plan_moves
from ecomteam.files.team.months import months_of, team_in
from ecomteam.model.team import Team
from ecomteam.planning import path
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

ON = "2026-11-20"


def packing(**facts: object) -> Team:
    told = {
        "sells": ["own_shop"],
        "business_model": "b2c",
        "country": "NL",
        "orders_per_month": 700,
        "monthly_revenue": 56_000,
        "gross_margin": 0.6,
        "shipping_cost_per_order": 6,
        "fulfilment": "self",
        "symptoms": ["parcels_take_hours"],
    }
    return shop([owner()], **{**told, **facts})  # type: ignore[arg-type]


def test_the_same_shop_has_nothing_that_moved() -> None:
    found = plan_moves(KNOWLEDGE, packing(), packing(), ON)
    assert (found.numbers, found.moves) == ((), ())


def test_a_number_that_moved_a_hire_is_named_and_another_is_not() -> None:
    found = plan_moves(
        KNOWLEDGE, packing(), packing(orders_per_month=2100, monthly_revenue=168_000, peak_factor=1.2), ON
    )
    assert [one.fact for one in found.numbers] == ["orders_per_month", "monthly_revenue", "peak_factor"]
    assert found.moves
    named = {fact for move in found.moves for fact in move.because}
    assert named
    assert "peak_factor" not in named
    assert not any(move.people for move in found.moves)


def test_of_the_other_way_round_old_and_new_change_places() -> None:
    there, back = (
        plan_moves(KNOWLEDGE, one, other, ON)
        for one, other in ((packing(), packing(orders_per_month=2100)), (packing(orders_per_month=2100), packing()))
    )
    assert {(move.role, move.old, move.new) for move in there.moves} == {
        (move.role, move.new, move.old) for move in back.moves
    }


def test_a_volume_that_the_plan_waited_for_is_reached_or_near() -> None:
    before = packing()
    waited = {
        hire.role: hire.volume
        for hire in month_update(KNOWLEDGE, before, packing(orders_per_month=100_000), "2026-11", ON).triggers
    }
    assert waited
    role, volume = min(waited.items(), key=lambda pair: pair[1].value)
    assert volume.fact == "orders_per_month"
    for orders, reached in ((volume.value, True), (volume.value * 0.9, False)):
        found = month_update(KNOWLEDGE, before, packing(orders_per_month=round(orders)), "2026-11", ON).triggers
        assert {one.role: one.reached for one in found}[role] is reached
    assert (
        month_update(KNOWLEDGE, before, packing(orders_per_month=round(volume.value / 2)), "2026-11", ON).triggers == ()
    )


def test_who_came_for_a_role_of_the_plan_did_what_it_asked_for() -> None:
    before = packing(orders_per_month=1500, monthly_revenue=120_000)
    asked = path(Case(KNOWLEDGE, before, ON)).steps[0].position.role
    assert before.people is not None
    came = msgspec.structs.replace(before, people=(*before.people, person("Cy", asked, fte=0.8)))
    found = month_update(KNOWLEDGE, before, came, "2026-11", ON)
    assert (found.joined, found.done, found.left) == (("Cy",), (asked,), ())
    assert came.people is not None
    first, second = came.people
    gone = msgspec.structs.replace(came, people=(first, msgspec.structs.replace(second, ends="2026-11-19")))
    assert month_update(KNOWLEDGE, came, gone, "2026-11", ON).left == ("Cy",)


HISTORY = (
    {"month": "start", "orders_per_month": 700},
    {"month": "2026-10", "orders_per_month": 900, "gross_margin": "55 %", "joined": ["Cy"]},
    {"month": "2026-11", "orders_per_month": {"from": 900, "to": 1100}, "left": ["Bo"]},
    {"note": "the accountant's"},
)


def test_a_month_of_the_history_is_the_shop_as_it_was_then() -> None:
    people = [owner(), person("Bo", "sales"), person("Cy", "logistics")]
    left = msgspec.structs.replace(people[1], ends="2026-11-19")
    now = msgspec.structs.replace(packing(orders_per_month=1200), people=(people[0], left, people[2]), history=HISTORY)
    assert months_of(now) == ["start", "2026-10", "2026-11"]
    start, october, november = (team_in(now, month, KNOWLEDGE.catalogue) for month in months_of(now))
    assert [one.facts["orders_per_month"] for one in (start, october)] == [700, 900]
    assert october.facts["gross_margin"] == 0.55
    assert [one.name for one in start.people or ()] == ["Ada", "Bo"]
    assert [(one.name, one.ends) for one in october.people or ()] == [("Ada", None), ("Bo", None), ("Cy", None)]
    assert november.people is not None
    assert november.people[1].ends == "2026-11-19"
    with pytest.raises(KeyError):
        team_in(now, "2025-01", KNOWLEDGE.catalogue)
