"""What a shop sells has been packed: where nobody says that it hurts, work beyond our count asks for nobody new."""

import math
from typing import Any

import pytest

from ecomteam.advice.work import work_view
from ecomteam.files.team.read import team_of
from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.planning import path, plan_of
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.compose.work import work_blocks
from ecomteam.reports.document import Paragraph
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from tests.shipped import CATALOGUE, KNOWLEDGE

FACTS: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "DE",
    "orders_per_month": 2150,
    "average_order_value": 38,
    "gross_margin": 0.64,
    "shipping_cost_per_order": 4.9,
    "fulfilment": "self",
    "extra_budget": 4500,
    "ad_spend_per_month": 21000,
    "support_contacts_per_day": 60,
}
FOUNDER = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager", "buyer"], "hours_per_week": 50}
WRITER = {"name": "Bo", "owner": True, "roles": ["content_creator", "customer_service"], "hours_per_week": 50}
PACKER = {"name": "Cas", "roles": ["logistics"], "hours_per_week": 40}


def shop(*people: dict[str, Any], **facts: Any) -> Case:
    said = {"shop": {**FACTS, **facts}, "people": list(people)}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def first(made: Case) -> str:
    return path(made).steps[0].position.role


TOLD = shop(FOUNDER, WRITER, PACKER)


def test_orders_that_leave_have_been_packed_so_no_packer_comes_first() -> None:
    assert TOLD.done_anyway["order_processing"] > 10 * WEEKS
    assert "logistics" not in [step.position.role for step in path(TOLD).soon]
    assert any("times as fast as we count" in note.en for note in plan_of(TOLD).notes)


def test_who_says_that_it_hurts_gets_help() -> None:
    hurts = shop(FOUNDER, WRITER, PACKER, symptoms=["parcels_take_hours"])
    assert "order_processing" not in hurts.done_anyway
    assert first(hurts) == "logistics"


@pytest.mark.parametrize("pain", ["team_stretched", "owner_overloaded"])
def test_who_has_too_much_of_all_has_too_much_of_this(pain: str) -> None:
    """Of an owner that is all that nobody else is there for; of a team everything."""
    without = shop(FOUNDER, WRITER, symptoms=[pain])
    assert not without.done_anyway
    assert bool(shop(FOUNDER, WRITER, PACKER, symptoms=[pain]).done_anyway) == (pain == "owner_overloaded")


def test_more_orders_ask_for_what_comes_on_top_at_the_pace_of_who_is_there() -> None:
    at_twice, packing = TOLD.at(2), KNOWLEDGE.first_done_by["logistics"]
    assert at_twice.done_anyway["order_processing"] == pytest.approx(2 * TOLD.done_anyway["order_processing"], rel=0.15)
    waits = at_twice.waiting(at_twice.cover)
    assert sum(waits.get(name, 0.0) for name in packing) == pytest.approx(TOLD.cover.capacity["Cas"], rel=0.25)


def test_beside_a_few_hours_of_packing_more_than_twice_the_published_pace_is_somebody_who_was_not_told_of() -> None:
    made = shop(FOUNDER, WRITER, {**PACKER, "hours_per_week": 8})
    done = sum(hours for name, hours in made.done_anyway.items() if name in KNOWLEDGE.first_done_by["logistics"])
    assert done == pytest.approx(made.cover.capacity["Cas"])
    assert made.waiting(made.cover)["order_processing"] > 0


@pytest.mark.parametrize("pains", [[], ["owner_overloaded"]])
def test_two_packers_are_the_measure_of_packing_however_fast_that_makes_them(pains: list[str]) -> None:
    """Nor does an owner who told no packing do what we count beyond their hours, and want to be rid of it."""
    leads = {**FOUNDER, "roles": ["ecommerce_manager"]}
    made = shop(leads, {**PACKER, "count": 2}, orders_per_month=9000, symptoms=pains, extra_budget=9000)
    assert made.cover.owner_hours("order_processing") == 0
    assert "order_processing" not in made.waiting(made.cover)
    assert "logistics" not in [step.position.role for step in path(made).soon]


def test_an_owner_who_told_to_pack_packs_beside_two_packers() -> None:
    packs = {**FOUNDER, "roles": ["ecommerce_manager", "logistics"]}
    made = shop(packs, {**PACKER, "count": 2}, orders_per_month=9000)
    assert made.cover.owner_hours("order_processing") > 0


def test_a_shop_that_tells_no_volume_has_nothing_done() -> None:
    assert not shop(FOUNDER, WRITER, PACKER, orders_per_month=None, average_order_value=None).done_anyway


def test_an_owner_who_told_other_roles_leaves_a_packers_work_to_the_packer() -> None:
    assert TOLD.cover.owner_hours("order_processing") == 0
    leads = {**FOUNDER, "roles": ["ecommerce_manager"]}
    assert shop(leads, PACKER).cover.owner_hours("order_processing") > 0


def test_the_page_of_work_shows_who_does_it() -> None:
    (packing,) = (one for one in work_view(TOLD).activities if one.activity == "order_processing")
    assert packing.uncovered == pytest.approx(0, abs=0.2)
    assert sum(each.hours for each in packing.by) == pytest.approx(packing.hours.likely, abs=0.2)


def test_of_making_without_a_maker_nothing_waits_unless_it_hurts() -> None:
    facts: dict[str, Any] = {"makes_products": True, "orders_per_month": 8500}
    made = shop(FOUNDER, WRITER, PACKER, **facts)
    assert made.done_anyway["making"] == pytest.approx(made.cover.uncovered["making"])
    assert "making" not in shop(FOUNDER, WRITER, PACKER, **facts, symptoms=["making_behind"]).done_anyway


def test_who_wants_something_gets_no_help_with_what_has_nothing_to_do_with_it() -> None:
    """Answering mail for an owner frees hours that no wish asks for; without any wish all of them count."""
    seller = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager", "customer_service"]}
    quiet = shop(seller, {**PACKER, "count": 2})
    wishes = shop(seller, {**PACKER, "count": 2}, goals=["launch_webshop"])
    assert Demand(quiet, quiet.hands, 0.0).handed_over == math.inf
    waits = Demand(wishes, wishes.hands, 0.0)
    wished = ("storefront", "site_performance", "new_products")
    assert waits.handed_over == pytest.approx(sum(waits.open.get(name, 0.0) for name in wished))


def test_an_owner_who_has_hours_left_needs_none_freed() -> None:
    """Also where the week is what we assume of owners: two of them share what fills one."""
    untold = [{"name": name, "owner": True, "roles": ["ecommerce_manager"]} for name in ("Ada", "Bo")]
    made = shop(*untold, {**PACKER, "count": 2}, support_contacts_per_day=2, ad_spend_per_month=0)
    assert not made.owner_week_told
    assert sum(made.cover.capacity[name] - made.cover.used[name] for name in made.cover.owners) > 0
    assert Demand(made, made.hands, 0.0).handed_over == 0


def test_the_lead_of_the_work_does_not_take_hours_for_there_that_nobody_told() -> None:
    def lead(made: Case) -> str:
        block = work_blocks(work_view(made), Voice(KNOWLEDGE, "en"))[0]
        assert isinstance(block, Paragraph)
        return str(block.text)

    crew = [{**PACKER, "name": name} for name in ("Cas", "Dee", "Eli", "Fay", "Gus", "Hal")]
    full = [{**FOUNDER, "hours_per_week": 60}, {**WRITER, "hours_per_week": 60}, *crew]
    helped = shop(*full, {"name": "Ike", "roles": ["online_marketer"], "hours_per_week": 40})
    assert "The people of today have the hours for all of it." in lead(helped)
    short = shop(*full[:4], {"name": "Ike", "roles": ["online_marketer", "frontend_developer"], "hours_per_week": 60})
    assert "It all gets done, 4 hours of it beyond the hours that you told." in lead(short)
