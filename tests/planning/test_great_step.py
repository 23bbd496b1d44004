"""A step that outweighs the first stands beside it on the screen; one that is worth next to nothing does not."""

from typing import Any

import pytest

from ecomteam.model.plan import DoFirst
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan
from ecomteam.planning.first import first_steps
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import TIGHTEST, to_terminal
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

JOINER: dict[str, Any] = {
    "business_model": "b2c",
    "makes_products": True,
    "making_wait_weeks": 10,
    "orders_per_month": 160,
    "average_order_value": 780,
    "gross_margin": 0.44,
    "shipping_cost_per_order": 0,
    "redo_rate": 0.125,
    "cost_per_redo": 310,
    "symptoms": ["errors_and_delays", "making_behind"],
}
BOXES: dict[str, Any] = {
    "business_model": "b2c",
    "orders_per_month": 1300,
    "average_order_value": 17,
    "gross_margin": 0.46,
    "shipping_cost_per_order": 4.2,
    "subscribers": 1250,
    "monthly_churn": 0.04,
    "profit_per_month": -1800,
    "symptoms": ["parcels_take_hours"],
}
THIN: dict[str, Any] = {
    "business_model": "b2c",
    "orders_per_month": 1500,
    "average_order_value": 130,
    "gross_margin": 0.16,
    "shipping_cost_per_order": 4,
    "symptoms": ["content_bottleneck"],
}
ADS: dict[str, Any] = {
    "orders_per_month": 3000,
    "average_order_value": 50,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 4,
    "fulfilment": "self",
    "symptoms": ["no_insight"],
}


def steps(**facts: Any) -> tuple[DoFirst, ...]:
    return first_steps(Case(KNOWLEDGE, shop([owner()], (), country="NL", **facts)))


@pytest.mark.parametrize(
    ("facts", "great"),
    [
        (JOINER, "wait_on_page"),
        (JOINER | {"making_wait_weeks": 1, "symptoms": ["errors_and_delays"]}, None),
        (BOXES | {"profit_per_month": 4000}, None),
        (THIN, "raise_prices"),
        (THIN | {"gross_margin": 0.5}, None),
        (ADS | {"ad_spend_per_month": 30_000}, "pause_weak_ads"),
        (ADS | {"ad_spend_per_month": 9000}, None),
    ],
    ids=[
        "a waiting list",
        "nobody waits",
        "boxes at a profit: not several times what a day of packing is worth",
        "a thin margin",
        "a usual margin",
        "ads beyond what a store has as rent",
        "ads in proportion, of which nobody complains",
    ],
)
def test_what_outweighs_the_first_step_stands_behind_it(facts: dict[str, Any], great: str | None) -> None:
    found = steps(**facts)
    assert [step.id for step in found if step.great] == ([great] if great else [])
    assert great is None or found[1].id == great
    # What hurts most comes first all the same.
    assert facts["symptoms"][0] in found[0].answers
    assert len({step.id for step in found}) == len(found) == 3


def test_it_outweighs_by_several_times() -> None:
    """10% of 160 × € 780."""
    first, great, _ = steps(**JOINER)
    assert great.worth >= KNOWLEDGE.threshold("great_times") * first.worth > 0


def test_at_a_loss_money_comes_before_hours_that_are_worth_more() -> None:
    """1,300 × € 0.50, where packing in one go saves hours of a thousand euros."""
    money, price, hours = steps(**BOXES)
    assert (money.id, price.id, price.worth) == ("failed_payments", "price_of_box", 650)
    assert hours.worth > price.worth


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            JOINER,
            {"en": "raise the price of new orders by 10%", "nl": "verhoog de prijs van nieuwe bestellingen met 10%"},
        ),
        (THIN, {"en": "Raise your prices by 2%", "nl": "Verhoog je prijzen een maand met 2%"}),
    ],
)
def test_the_tightest_screen_has_it(lang: Language, facts: dict[str, Any], said: dict[str, str]) -> None:
    made = plan(KNOWLEDGE, shop([owner(), person("Bo", "logistics")], (), country="NL", extra_budget=3000, **facts))
    drawn = " ".join(to_terminal(screen_plan(made, KNOWLEDGE, lang, TIGHTEST), 80, False, "utf-8").split())
    assert said[lang] in drawn


def test_what_saves_less_than_an_hour_a_week_stands_behind_what_nobody_can_weigh() -> None:
    """Three questions a week: an answer on the page saves minutes."""
    found = steps(orders_per_month=20, support_contacts_per_day=0.6, symptoms=["slow_replies"])
    little = [step.little for step in found if "slow_replies" in step.answers]
    assert little == sorted(little)
    assert any(little)


@pytest.mark.parametrize(("contacts", "told"), [(2, False), (48, True)])
def test_no_second_line_is_spent_on_next_to_nothing(contacts: float, told: bool) -> None:
    """Beside more photos an answer to the three questions asked most, where many are asked."""
    facts: dict[str, Any] = {"orders_per_month": 8000, "average_order_value": 40, "gross_margin": 0.5}
    pains = ["content_bottleneck", "tickets_pile_up"]
    made = plan(KNOWLEDGE, shop([owner()], symptoms=pains, support_contacts_per_day=contacts, country="NL", **facts))
    others = [step for step in made.steps[1:] if "tickets_pile_up" in step.answers]
    assert others
    drawn = " ".join(to_terminal(screen_plan(made, KNOWLEDGE, "en", 0), 80, False, "utf-8").split())
    assert any(step.text.en.split(".")[0] in drawn for step in others) is told


@pytest.mark.parametrize(("who", "helps"), [("owner", True), ("a packer", False)])
def test_who_wants_time_is_helped_with_work_of_their_own(who: str, helps: bool) -> None:
    """Where somebody else packs all of it, packing in one go gives an owner no hour back."""
    people = [owner()] if who == "owner" else [owner(), person("Bo", "logistics", fte=1.0)]
    team = shop(people, orders_per_month=400, fulfilment="self", symptoms=["owner_overloaded"], owner_hours_per_week=50)
    answering = {step.id for step in first_steps(Case(KNOWLEDGE, team), most=99) if step.answers}
    assert ("batch_packing" in answering) is helps


DROPSHIPPER: dict[str, Any] = {
    "business_model": "b2c",
    "orders_per_month": 9,
    "average_order_value": 34,
    "gross_margin": 0.55,
    "shipping_cost_per_order": 0,
    "fulfilment": "dropship",
    "sells": ["own_shop"],
    "conversion_rate": 0.00225,
}


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        ({"symptoms": ["sales_flat"]}, 0),
        ({"symptoms": ["owner_overloaded"]}, 0),
        ({"symptoms": ["sales_flat"], "ad_spend_per_month": 900}, 1),
        ({"symptoms": ["tickets_pile_up"], "support_contacts_per_day": 3}, 1),
        ({"symptoms": ["sales_flat"], "conversion_rate": 0.019}, None),
        ({"symptoms": ["sales_flat"], "conversion_rate": None}, None),
        ({"symptoms": ["sales_flat"], "orders_per_month": 900}, None),
    ],
    ids=["it hurts", "all at once", "behind dear ads", "behind another pain", "usual", "not told", "many orders"],
)
def test_where_hardly_any_visitor_buys_the_offer_is_mended(facts: dict[str, Any], place: int | None) -> None:
    told = {fact: value for fact, value in (DROPSHIPPER | facts).items() if value is not None}
    ids = [step.id for step in steps(**told)]
    assert (ids.index("offer_first") if "offer_first" in ids else None) == place
    if place is not None:
        said = next(step for step in steps(**told) if step.id == "offer_first")
        assert "0.225% of them order" in said.text.en
        assert "0,225% van hen bestelt" in said.text.nl


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"orders_per_month": 900, "symptoms": ["owner_overloaded"]}, True),
        ({"orders_per_month": 60, "symptoms": ["owner_overloaded"]}, False),
        ({"orders_per_month": 60, "symptoms": ["parcels_take_hours"]}, True),
    ],
    ids=["much of the week", "an hour here and there", "an hour here and there that hurts"],
)
def test_packing_is_a_step_where_it_hurts_or_takes_much_of_the_week(facts: dict[str, Any], told: bool) -> None:
    team = shop([owner()], fulfilment="self", country="NL", owner_hours_per_week=50, **facts)
    answering = {step.id for step in first_steps(Case(KNOWLEDGE, team), most=99) if step.answers}
    assert ("batch_packing" in answering) is told


@pytest.mark.parametrize(
    ("single", "said"), [(True, "the last 10 pieces that you sold"), (False, "your 10 best sellers")]
)
def test_what_is_sold_once_has_no_best_seller(single: bool, said: str) -> None:
    team = shop([owner()], single_pieces=single, orders_per_month=300, symptoms=["margins_unknown"])
    texts = [step.text.en for step in first_steps(Case(KNOWLEDGE, team), most=99)]
    assert any(said in text for text in texts)
