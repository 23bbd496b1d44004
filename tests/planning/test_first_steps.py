"""What to do first answers what was told, and says with the shop's own numbers why."""

from itertools import product
from typing import Any

import msgspec
import pytest

from ecomteam.model.facts import Said
from ecomteam.model.team import Pace, Person, Team
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan
from ecomteam.planning.first import first_steps, steps_for
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import TIGHTEST, to_terminal
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

ROWS = {row.id: row for row in KNOWLEDGE.catalogue.first_steps}


def weekly(**week: float) -> Person:
    """An owner who told what goes into a week."""
    return msgspec.structs.replace(owner(), week=week)


def steps(**facts: Any) -> dict[str, str]:
    """The Dutch text of each step, in order."""
    sells = {"country": "NL", "orders_per_month": 100, "gross_margin": 0.4, **facts}
    found = first_steps(Case(KNOWLEDGE, shop([owner()], (), **sells)))
    return {step.id: step.text.nl for step in found}


def test_a_number_that_stands_out_is_said_once_beside_what_is_usual() -> None:
    """3 questions on each of 21.7 days are 65 on 100 orders."""
    told = steps(support_contacts_per_day=3, average_order_value=50, symptoms=["tickets_pile_up", "slow_replies"])
    said = [
        text for text in told.values() if "op 100 bestellingen; webshops met producten die voor zich spreken" in text
    ]
    assert len(said) == 1
    assert "Je krijgt 65" in said[0]
    usual = steps(support_contacts_per_day=0.4, average_order_value=50, symptoms=["tickets_pile_up"])
    assert not any("op 100 bestellingen" in text for text in usual.values())


def test_an_average_counts_as_it_was_told() -> None:
    """6 questions a week are 1.2 a working day, 26 a month, and not one or two a day."""
    told = steps(support_contacts_per_day=1.2, average_order_value=50, symptoms=["tickets_pile_up"])
    assert any("Je krijgt 26 vragen op 100 bestellingen" in text for text in told.values()), told


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"makes_products": True, "making_wait_weeks": 5}, True),
        ({"average_order_value": 900, "symptoms": ["tickets_pile_up", "errors_and_delays"]}, True),
        ({"average_order_value": 900}, False),
        ({"average_order_value": 60, "symptoms": ["tickets_pile_up", "errors_and_delays"]}, False),
    ],
)
def test_who_told_that_customers_wait_says_when_it_comes(facts: dict[str, Any], told: bool) -> None:
    """That goods are dear is no reason to think that anybody waits for them."""
    hurts = {"support_contacts_per_day": 25, "symptoms": ["tickets_pile_up"]}
    found = first_steps(
        Case(KNOWLEDGE, shop([owner()], (), country="NL", orders_per_month=100, **{**hurts, **facts})), most=9
    )
    assert bool({"promise_week", "promise_day"} & {step.id for step in found}) is told


def first(people: Any = None, **facts: Any) -> str:
    """The step that a plan puts first."""
    sells = {"country": "NL", "orders_per_month": 1000, "average_order_value": 40, "gross_margin": 0.5, **facts}
    return plan(KNOWLEDGE, shop(people or [owner()], (), **sells)).steps[0].id


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        ({"symptoms": ["owner_overloaded", "tickets_pile_up"], "support_contacts_per_day": 60}, "answer_top_three"),
        ({"symptoms": ["owner_overloaded", "parcels_take_hours"], "support_contacts_per_day": 1}, "batch_packing"),
        ({"symptoms": {"customers_dont_return", "ads_plateau"}, "ad_spend_per_month": 12_000}, "pause_weak_ads"),
    ],
)
def test_the_first_step_answers_the_pain_of_most_hours_or_euros(facts: dict[str, Any], step: str) -> None:
    """Packing in one go saves more hours than any answer to a customer; but here it is the questions that hurt."""
    untold = frozenset(facts.pop("symptoms"))
    assert first(owner_hours_per_week=60, fulfilment="self", extra_budget=3000, symptoms=untold, **facts) == step


@pytest.mark.parametrize(
    ("pains", "step"),
    [
        (["owner_overloaded"], "log_two_weeks"),
        (["owner_overloaded", "parcels_take_hours"], "batch_packing"),
    ],
)
def test_who_names_no_work_first_learns_where_the_hours_go(pains: list[str], step: str) -> None:
    """Want of time alone says nothing of which work to make lighter."""
    told = Said(pains)
    assert first(owner_hours_per_week=60, fulfilment="self", extra_budget=3000, symptoms=told) == step


@pytest.mark.parametrize(
    ("pains", "step"),
    [
        (["ads_plateau", "tickets_pile_up"], "pause_weak_ads"),
        (["tickets_pile_up", "ads_plateau"], "answer_top_three"),
        (["owner_overloaded", "ads_plateau"], "pause_weak_ads"),
    ],
)
def test_the_pain_that_was_told_first_has_the_first_step(pains: list[str], step: str) -> None:
    """Being overloaded says nothing of the work, so what else was told leads."""
    told = {"ad_spend_per_month": 3000, "support_contacts_per_day": 60, "owner_hours_per_week": 60}
    assert first(symptoms=pains, extra_budget=3000, **told) == step


def test_no_step_appoints_who_is_the_first_hire_already() -> None:
    """Who leads comes from the company's own people; then the step is about the pain that was told first."""
    told: dict[str, Any] = {
        "company": "established",
        "company_employees": 45,
        "business_model": "b2b",
        "products": 12_000,
        "average_order_value": 183,
    }
    pains = ["no_strategy_owner", "poor_listings"]
    assert first([], symptoms=pains, extra_budget=5000, **told) == "who_decides"
    assert first([], symptoms=pains[::-1], extra_budget=5000, **told) == "supplier_data"
    assert "appoint_one_of_yours" in steps(symptoms=pains, **told)


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        ({"sells": ["marketplaces"], "goals": ["launch_webshop"], "ad_spend_per_month": 3500}, "trial_shop"),
        ({"sells": ["own_shop"], "goals": ["launch_webshop"], "stage": "launch"}, "ten_before_stock"),
        ({"sells": ["marketplaces"], "symptoms": ["ads_plateau"], "ad_spend_per_month": 3500}, "marketplace_ads"),
        (
            {"sells": ["own_shop", "marketplaces"], "symptoms": ["ads_plateau"], "ad_spend_per_month": 3500},
            "pause_weak_ads",
        ),
        ({"symptoms": ["ads_plateau"], "ad_spend_per_month": 3500}, "pause_weak_ads"),
    ],
)
def test_who_only_sells_on_marketplaces_hears_other_steps(facts: dict[str, Any], step: str) -> None:
    """They have no page of their own to mend first, and their ads are the marketplace's."""
    assert first(**facts) == step


def test_a_shop_that_is_not_open_has_no_questions_to_count() -> None:
    told = steps(
        stage="launch", orders_per_month=0, symptoms=["low_conversion", "tickets_pile_up"], goals=["launch_webshop"]
    )
    assert {"return_reasons", "answer_top_three"}.isdisjoint(told)
    assert "answer_top_three" in steps(stage="growth", symptoms=["tickets_pile_up"])


@pytest.mark.parametrize(("weeks", "told"), [(7, True), (1, False), (None, False)])
def test_a_waiting_list_goes_on_the_page_and_into_the_price(weeks: int | None, told: bool) -> None:
    """10% of € 7,425; 45 orders of € 165 × 70% − € 8 leave € 107.50, and € 16.50 more."""
    waits = {} if weeks is None else {"making_wait_weeks": weeks}
    found = steps(
        symptoms=["making_behind"],
        makes_products=True,
        business_model="b2c",
        orders_per_month=45,
        average_order_value=165,
        monthly_revenue=7425,
        gross_margin=0.7,
        shipping_cost_per_order=8,
        **waits,
    )
    assert ("wait_on_page" in found) is told
    assert not told or "7 weken wachttijd" in found["wait_on_page"]
    assert not told or "€ 740" in found["wait_on_page"]


def test_a_shop_that_loses_money_hears_what_brings_some_in() -> None:
    sells = {
        "symptoms": ["sales_flat"],
        "ad_spend_per_month": 3000,
        "average_order_value": 40,
        "orders_per_month": 1000,
    }
    losing, earning = steps(payroll_per_month=14_000, **sells), steps(payroll_per_month=2000, **sells)
    assert {"ten_best_pages", "free_shipping"}.isdisjoint(losing)
    assert "cost_list" in losing
    assert "cost_list" not in earning


def test_a_shop_that_loses_money_has_a_step_though_it_names_no_pain() -> None:
    loses = steps(payroll_per_month=14_000, average_order_value=40, orders_per_month=1000, gross_margin=0.2)
    assert "cost_list" in loses


@pytest.mark.parametrize(
    ("facts", "step", "told"),
    [
        ({"new_products_per_month": 500, "average_order_value": 25}, "leave_small_pieces", True),
        ({"new_products_per_month": 10, "average_order_value": 25}, "leave_small_pieces", False),
        ({"new_products_per_month": 110, "average_order_value": 240}, "leave_small_pieces", False),
        ({"new_products_per_month": 110, "average_order_value": 240}, "listing_form", True),
        ({"new_products_per_month": 110, "technical_products": True}, "listing_form", False),
        ({"new_products_per_month": 10}, "listing_form", False),
    ],
)
def test_who_puts_many_pieces_online_hears_what_fits_their_price(facts: dict[str, Any], step: str, told: bool) -> None:
    hurts = {"symptoms": ["content_bottleneck"], "goals": ["free_owner_time"]}
    assert (step in steps(**facts, **hurts)) is told


@pytest.mark.parametrize("technical", [True, False])
def test_who_sells_technical_articles_writes_what_they_fit(technical: bool) -> None:
    hurts = {"symptoms": ["returns_eat_margin"], "return_rate": 0.09, "orders_per_month": 1500}
    assert ("fits_or_not" in steps(technical_products=technical, **hurts)) is technical


@pytest.mark.parametrize(("margin", "told"), [(0.14, True), (0.55, False)])
def test_who_keeps_little_of_a_sale_is_shown_what_a_higher_price_brings(margin: float, told: bool) -> None:
    """2% of € 39,100; 1,000 orders of € 39.10 × 14% leave € 5.474 and € 0.782 more."""
    found = steps(
        symptoms=["margins_unknown"],
        gross_margin=margin,
        monthly_revenue=39_100,
        orders_per_month=1000,
        shipping_cost_per_order=0,
    )
    assert ("raise_prices" in found) is told
    assert not told or "€ 780" in found["raise_prices"]
    assert not told or "minder dan 125 bestellingen" in found["raise_prices"]


@pytest.mark.parametrize("makes", [True, False])
def test_who_makes_the_goods_has_no_supplier_to_ask_for_photos(makes: bool) -> None:
    told = steps(makes_products=makes, new_products_per_month=40, symptoms=["content_bottleneck"])
    assert ("supplier_data" in told) is not makes


def test_a_step_for_one_goal_alone_is_not_crowded_out() -> None:
    """Whoever is about to sign for headless reads the sum first, whatever else hurts."""
    hurts = ["sales_flat", "ads_plateau", "customers_dont_return"]
    told = steps(symptoms=hurts, goals=["retention", "go_headless"], ad_spend_per_month=900, support_contacts_per_day=9)
    assert "headless_sum" in told
    assert "headless_sum" not in steps(symptoms=hurts, goals=["retention"])


HEADLESS = {"en": "Before you sign for headless", "nl": "Zet voordat je tekent voor headless"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("goals", "told"), [(["go_headless"], True), ([], False)])
def test_where_one_step_fits_it_is_the_one_for_what_was_named(lang: Language, goals: list[str], told: bool) -> None:
    """40 questions a day stand out, and answering them saves more hours than any sum; but headless was named."""
    facts: dict[str, Any] = {
        "country": "NL",
        "orders_per_month": 400,
        "gross_margin": 0.4,
        "support_contacts_per_day": 40,
    }
    made = plan(KNOWLEDGE, shop([owner()], (), goals=goals, **facts))
    assert [bool(step.answers) for step in made.steps] == [told, False, False]
    tightest = screen_plan(made, KNOWLEDGE, lang, TIGHTEST)
    drawn = to_terminal(tightest, 80, False, "utf-8")
    assert (HEADLESS[lang] in " ".join(drawn.split())) is told


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, True),
        ({"makes_products": False}, False),
        ({"symptoms": ["stock_runs_out"]}, False),
        ({"making_wait_weeks": 4}, False),
    ],
    ids=["sells out", "buys in", "only stock runs out", "a waiting list has its own"],
)
def test_a_maker_who_cannot_make_enough_hears_what_a_better_price_brings(facts: dict[str, Any], told: bool) -> None:
    """€ 31 × 95 orders is 2,945: 10% of it is 290 in tens, also where only orders and basket were told."""
    maker = {"makes_products": True, "orders_per_month": 95, "average_order_value": 31, "gross_margin": 0.6}
    made = steps(**{**maker, "business_model": "b2c", "symptoms": ["making_behind"], **facts})
    assert ("price_of_scarce" in made) is told
    assert not told or "€ 290 per maand" in made["price_of_scarce"]


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"sells": ["own_shop"]}, False),
        ({"sells": ["own_shop", "stores"]}, True),
        ({"sells": ["own_shop", "stores"], "erp_integration": True}, False),
    ],
)
def test_one_stock_is_for_who_sells_in_more_than_one_place_and_has_none(facts: dict[str, Any], told: bool) -> None:
    assert ("one_stock" in steps(symptoms=["stock_runs_out"], **facts)) is told


def test_nothing_is_begun_for_a_goal_that_the_plan_says_not_now_to() -> None:
    """A marketplace costs € 160 a month for three years, and € 100 can be paid."""
    facts: dict[str, Any] = {"sells": ["own_shop", "stores"], "goals": ["add_marketplace"], "orders_per_month": 60}
    sells = {"country": "NL", "average_order_value": 40, "gross_margin": 0.5, "extra_budget": 100, **facts}
    made = plan(KNOWLEDGE, shop([owner()], (), **sells))
    assert any(row.goal == "add_marketplace" for row in made.not_now)
    begun = [step.id for step in made.steps if "add_marketplace" in step.answers and ROWS[step.id].symptoms]
    assert begun == []
    # A sum that weighs it is no beginning.
    assert "marketplace_sum" in {
        row.id for row in steps_for(Case(KNOWLEDGE, shop([owner()], **facts)), "add_marketplace")
    }


CONSUMERS: dict[str, Any] = {"business_model": "b2c", "country": "NL"}
KINDS: dict[str, Team] = {
    "many products without data": shop([owner()], products=3000, products_without_data=800, **CONSUMERS),
    "alone": shop([owner()], orders_per_month=120, average_order_value=50, **CONSUMERS),
    "with stores": shop(
        [owner(), person("Eve", owner=True), person("Bo", "logistics")],
        orders_per_month=830,
        average_order_value=72,
        stores=4,
        sells=["own_shop", "stores"],
        shipping_cost_per_order=12,
        gross_margin=0.42,
        **CONSUMERS,
    ),
    "a team, parcels elsewhere": shop(
        [owner(), *(person(name, "customer_service") for name in ("Bo", "Cas", "Dee"))],
        orders_per_month=5000,
        average_order_value=60,
        ad_spend_per_month=20000,
        ltv_to_cac=1.5,
        fulfilment="third_party",
        platform="headless",
        **CONSUMERS,
    ),
    "a company that sells to others": shop(
        company_employees=60,
        departments=["sales", "logistics"],
        business_model="b2b",
        orders_per_month=800,
        average_order_value=150,
        offline_orders_per_month=500,
        products=30000,
        technical_products=True,
        country="NL",
    ),
    "on marketplaces alone": shop(
        [owner()],
        orders_per_month=1500,
        average_order_value=44,
        gross_margin=0.24,
        sells=["marketplaces"],
        marketplaces=2,
        ad_spend_per_month=2000,
        **CONSUMERS,
    ),
    "a maker": shop([owner()], orders_per_month=90, average_order_value=80, makes_products=True, **CONSUMERS),
    "a maker with a waiting list": shop(
        [owner()], orders_per_month=90, average_order_value=80, makes_products=True, making_wait_weeks=4, **CONSUMERS
    ),
    "dropshipping": shop([owner()], orders_per_month=600, average_order_value=40, fulfilment="dropship", **CONSUMERS),
    "many new pieces": shop(
        [owner()], orders_per_month=900, average_order_value=25, new_products_per_month=150, **CONSUMERS
    ),
    "subscriptions": shop(
        [owner()], orders_per_month=900, average_order_value=25, subscribers=900, monthly_churn=0.12, **CONSUMERS
    ),
    "subscriptions with dear postage": shop(
        [owner()],
        orders_per_month=720,
        average_order_value=36.8,
        gross_margin=0.43,
        shipping_cost_per_order=7.2,
        subscribers=720,
        **CONSUMERS,
    ),
    "quotes": shop(
        company_employees=22,
        business_model="b2b",
        assisted_selling=True,
        orders_per_month=1000,
        average_order_value=380,
        country="NL",
    ),
    "single pieces": shop([owner()], orders_per_month=300, average_order_value=65, single_pieces=True, **CONSUMERS),
    "few who look buy": shop(
        [owner()],
        orders_per_month=25,
        average_order_value=240,
        conversion_rate=0.002,
        sells=["own_shop"],
        **CONSUMERS,
    ),
    "own rounds": shop([owner()], orders_per_month=700, average_order_value=45, own_delivery_share=0.8, **CONSUMERS),
    "a large team": shop(
        [owner(), *(person(f"P{at}", "customer_service") for at in range(9))], orders_per_month=9000, **CONSUMERS
    ),
}
STORES: dict[str, Any] = {
    "sells": ["own_shop", "stores"],
    "orders_per_month": 520,
    "average_order_value": 62,
    "gross_margin": 0.39,
    "redo_rate": 0.05,
    "fulfilment": "self",
}
# Of these what does not bring in money waits, or has nothing to work on yet.
ODD: dict[str, Team] = {
    "sold and not there": shop([owner()], symptoms=["errors_and_delays", "stock_runs_out"], **STORES),
    "downloads": shop([owner()], orders_per_month=900, fulfilment="nothing_to_pack", symptoms=["low_conversion"]),
    "courses for a list": shop([owner()], fulfilment="nothing_to_pack", makes_products=True, channels=["email"]),
    "rents out": shop([owner()], orders_per_month=29, rents_out=True, **CONSUMERS),
    "a told week": shop([weekly(purchase_support=9)], orders_per_month=300, **CONSUMERS),
    "much to make good": shop([owner()], orders_per_month=300, redo_rate=0.08, **CONSUMERS),
    "chosen wrong": shop([owner()], orders_per_month=300, redo_rate=0.08, redo_cause="customers_choice", **CONSUMERS),
    "broken on the way": shop([owner()], orders_per_month=300, redo_rate=0.08, redo_cause="on_the_way", **CONSUMERS),
    "only late": shop([owner()], orders_per_month=300, redo_cause="late", fulfilment="self", **CONSUMERS),
    "refused at the door": shop([owner()], orders_per_month=300, refused_rate=0.2, **CONSUMERS),
    "much comes back": shop([owner()], orders_per_month=300, return_rate=0.3, **CONSUMERS),
    "bought again": shop([owner()], orders_per_month=300, orders_per_customer=4, **CONSUMERS),
    "calls missed": shop([owner()], orders_per_month=300, missed_contacts=0.3, **CONSUMERS),
    "ads for calls missed": shop(
        [owner()], orders_per_month=300, missed_contacts=0.3, ad_spend_per_month=900, **CONSUMERS
    ),
    "much to cancel": shop([owner()], orders_per_month=520, cancelled_rate=0.05, **CONSUMERS),
    "nothing to pack": shop([owner()], orders_per_month=1300, fulfilment="nothing_to_pack", **CONSUMERS),
    "not open yet": shop([owner()], stage="launch", sells=["own_shop"], **CONSUMERS),
    "ads that cost more than orders leave": shop(
        [owner()],
        orders_per_month=22,
        average_order_value=280,
        gross_margin=0.24,
        shipping_cost_per_order=0,
        ad_spend_per_month=2600,
        **CONSUMERS,
    ),
    "orders that leave nothing": shop(
        [owner()],
        orders_per_month=300,
        average_order_value=15,
        gross_margin=0.3,
        shipping_cost_per_order=6,
        ad_spend_per_month=900,
        **CONSUMERS,
    ),
    "in the red": shop(
        [owner(), person("Bo", "customer_service", fte=1.0), person("Cas", "logistics", fte=1.0)],
        orders_per_month=150,
        average_order_value=40,
        gross_margin=0.3,
        payroll_per_month=9000,
        support_contacts_per_day=3,
        **CONSUMERS,
    ),
}
# What only who makes goods, sends them, has colleagues or sells to firms can complain of.
NOT_OF_ALL = {
    "making_behind",
    "making_once_behind",
    "parcels_take_hours",
    "marketing_it_clash",
    "sales_resists_ecommerce",
}


def told(team: Team, *items: str) -> Case:
    pains, goals = KNOWLEDGE.symptoms.keys(), KNOWLEDGE.goals.keys()
    said = {"symptoms": frozenset(pains & {*items}), "goals": frozenset(goals & {*items})}
    return Case(KNOWLEDGE, msgspec.structs.replace(team, facts={**team.facts, **said}))


@pytest.mark.parametrize("kind", KINDS)
def test_every_pain_and_goal_has_a_step_that_answers_it(kind: str) -> None:
    items = {*KNOWLEDGE.symptoms, *KNOWLEDGE.goals} - NOT_OF_ALL
    assert [item for item in items if not steps_for(told(KINDS[kind], item), item)] == []


def test_every_step_is_there_for_some_shop() -> None:
    """A condition that reads what no shop tells would keep its step away from all of them."""
    seen = {step.id for step in first_steps(Case(KNOWLEDGE, shop([owner()])), most=99)}
    for team in (*KINDS.values(), *ODD.values()):
        seen |= {step.id for step in first_steps(Case(KNOWLEDGE, team), most=99)}
        for some in (KNOWLEDGE.symptoms, KNOWLEDGE.goals):
            for item in some:
                seen |= {row.id for row in steps_for(told(team, item), item)}
    season: dict[str, Any] = {"symptoms": ["seasonal_peak"], "peak_factor": 3, "busy_months": ["december"]}
    for day, sends in product(("2026-11-01", "2026-12-10"), ("self", "third_party")):
        case = Case(KNOWLEDGE, shop([owner(), person("Bo", "customer_service")], fulfilment=sends, **season), day)
        seen |= {row.id for row in steps_for(case, "seasonal_peak")}
    quotes = shop([owner()], business_model="b2b", quotes_per_month=90, symptoms=Said(["slow_replies"]))
    seen |= {row.id for row in steps_for(Case(KNOWLEDGE, quotes), "slow_replies")}
    leaver = msgspec.structs.replace(person("Bo", "customer_service"), ends="2027-01-31")
    seen |= {step.id for step in first_steps(Case(KNOWLEDGE, shop([owner(), leaver]), "2026-11-01"))}
    assert {row.id for row in KNOWLEDGE.catalogue.first_steps} - seen == set()


@pytest.mark.parametrize(
    ("facts", "leads"),
    [
        ({"makes_products": True, "making_wait_weeks": 14, "average_order_value": 310}, "wait_on_page"),
        ({"makes_products": True, "making_wait_weeks": 1, "average_order_value": 310}, None),
        ({"subscribers": 2400, "monthly_churn": 0.11, "new_subscribers_per_month": 260}, "why_they_stop"),
        ({"subscribers": 2400, "monthly_churn": 0.02, "new_subscribers_per_month": 260}, None),
    ],
)
def test_a_number_beyond_its_limit_is_a_pain_that_nobody_has_to_name(facts: dict[str, Any], leads: str | None) -> None:
    """It leads where no pain that was told says something of the work, and never before one that does."""
    found = first([owner()], symptoms=["owner_overloaded"], shipping_cost_per_order=5, **facts)
    assert found == leads if leads else found not in ("wait_on_page", "why_they_stop")
    team = shop([owner()], (), country="NL", symptoms=["site_problems"], shipping_cost_per_order=5, **facts)
    ids = [step.id for step in first_steps(Case(KNOWLEDGE, team))]
    assert "site_problems" in ROWS[ids[0]].symptoms
    assert leads is None or leads in ids


GARDEN: dict[str, Any] = {
    "business_model": "b2c",
    "orders_per_month": 22,
    "average_order_value": 280,
    "gross_margin": 0.24,
    "shipping_cost_per_order": 0,
    "ad_spend_per_month": 2600,
    "fulfilment": "dropship",
    "symptoms": ["errors_and_delays", "ads_plateau"],
}


@pytest.mark.parametrize(
    ("facts", "leads"),
    [
        ({}, "stop_dear_ads"),
        ({"symptoms": []}, "stop_dear_ads"),
        ({"symptoms": ["seasonal_peak"], "peak_factor": 4.1, "busy_months": ["december"]}, "stop_dear_ads"),
        ({"gross_margin": -0.1}, "stop_ads_without_margin"),
        ({"orders_per_month": 400}, None),
        ({"gross_margin": None}, None),
        ({"ltv_to_cac": 4}, None),
        ({"subscribers": 22, "monthly_churn": 0.02, "new_subscribers_per_month": 20}, None),
        ({"subscribers": 22, "monthly_churn": 0.9, "new_subscribers_per_month": 20}, "stop_dear_ads"),
    ],
    ids=[
        "an ad takes more than an order leaves",
        "nobody complains of it",
        "its season is on",
        "an order leaves nothing before ads",
        "many orders for these ads",
        "nobody told what an order leaves",
        "customers come back often",
        "subscribers stay long enough",
        "subscribers do not stay long enough",
    ],
)
def test_ads_that_cost_more_than_an_order_leaves_stop_before_all_else(facts: dict[str, Any], leads: str | None) -> None:
    """2,600 ÷ 22 = 118.18; 280 × 24% = 67.20."""
    known = {fact: value for fact, value in {**GARDEN, **facts}.items() if value is not None}
    team = shop([owner()], (), country="GB", **known)
    found = first_steps(Case(KNOWLEDGE, team, "2026-12-10"))[0].id
    assert found == leads if leads else not found.startswith("stop_")


def test_the_cut_says_which_campaigns_and_what_they_cost() -> None:
    """22 × 67.20 = 1,478.40, and 1,122 short of 2,600."""
    step = first_steps(Case(KNOWLEDGE, shop([owner()], (), country="GB", **GARDEN)))[0]
    assert "every campaign that costs more than £ 67.20 an order" in step.text.en
    assert "£ 2,600 ÷ 22 orders = £ 118.18" in step.text.en
    assert "22 × £ 67.20 = £ 1,478 comes in from all orders, and £ 2,600 goes to ads: £ 1,122 more." in step.text.en


@pytest.mark.parametrize("named", [True, False])
def test_nobody_is_appointed_where_the_file_names_who_leads(named: bool) -> None:
    hurts: dict[str, Any] = {"company": "established", "company_employees": 58, "symptoms": ["roles_unclear"]}
    people = [owner(), person("Cas", "ecommerce_manager" if named else "logistics", fte=1.0)]
    ids = {step.id for step in first_steps(Case(KNOWLEDGE, shop(people, (), country="NL", **hurts)), most=9)}
    assert ("appoint_one_of_yours" in ids) is not named


@pytest.mark.parametrize(
    ("pains", "order"),
    [
        (["slow_replies", "low_adoption"], ["order_themselves", "onboard_ten"]),
        (["low_adoption", "slow_replies"], ["order_themselves", "onboard_ten"]),
    ],
)
def test_against_the_same_pain_a_step_with_a_sum_goes_before_one_without(pains: list[str], order: list[str]) -> None:
    """A third of 700 orders at 6 minutes is 23 hours; of a call to ten customers nobody knows what it saves."""
    facts: dict[str, Any] = {
        "business_model": "b2b",
        "orders_per_month": 1000,
        "manual_orders_share": 0.7,
        "symptoms": pains,
    }
    ids = [step.id for step in first_steps(Case(KNOWLEDGE, shop([owner()], (), country="NL", **facts)), most=99)]
    assert ids.index(order[0]) < ids.index(order[1])
    assert pains[0] in ROWS[ids[0]].symptoms


SEASON: dict[str, Any] = {"shipping_cost_per_order": 7, "peak_factor": 2, "busy_months": ["april", "may"]}


@pytest.mark.parametrize(
    ("pains", "facts", "step"),
    [
        (["seasonal_peak"], SEASON, "before_the_rush"),
        (["seasonal_peak"], SEASON | {"fulfilment": "third_party"}, "warn_the_warehouse"),
        (["ads_plateau", "seasonal_peak"], SEASON, "pause_weak_ads"),
        (["sales_resists_ecommerce"], {"business_model": "b2b", "offline_orders_per_month": 1900}, "credit_sales"),
        (["low_adoption"], {"business_model": "b2b", "offline_orders_per_month": 1900}, "order_themselves"),
        (["sales_resists_ecommerce", "low_adoption"], {"business_model": "b2b"}, "credit_sales"),
    ],
)
def test_no_dearer_sum_goes_before_the_step_for_what_was_told_first(
    pains: list[str], facts: dict[str, Any], step: str
) -> None:
    told: dict[str, Any] = {
        "orders_per_month": 2000,
        "average_order_value": 60,
        "gross_margin": 0.4,
        "ad_spend_per_month": 3000,
    }
    told |= {"fulfilment": "self", "symptoms": pains, **facts}
    assert first([owner(), person("Bo", "logistics")], **told) == step


@pytest.mark.parametrize(("week", "leads"), [({"making": 20, "strategy": 30}, True), ({}, False)])
def test_the_largest_task_of_the_week_leads_for_who_is_overloaded(week: dict[str, float], leads: bool) -> None:
    pains = ["owner_overloaded", "content_bottleneck"]
    assert (first([weekly(**week)], symptoms=pains, makes_products=True) == "largest_task") is leads


MANY: dict[str, Any] = {
    "orders_per_month": 3000,
    "average_order_value": 50,
    "gross_margin": 0.5,
    "ad_spend_per_month": 9000,
    "support_contacts_per_day": 60,
    "fulfilment": "self",
}


@pytest.mark.parametrize(
    "pains",
    [
        ["ratings_falling", "ads_plateau", "tickets_pile_up", "parcels_take_hours"],
        ["ads_plateau", "tickets_pile_up", "ratings_falling"],
        ["stock_runs_out", "ads_plateau", "parcels_take_hours"],
        ["parcels_take_hours", "ads_plateau", "stock_runs_out"],
    ],
)
def test_steps_come_in_the_order_in_which_pains_were_told_whatever_their_sums(pains: list[str]) -> None:
    """15% of the ads is € 1,350 a month; of a list to order by nobody knows what it brings."""
    found = first_steps(Case(KNOWLEDGE, shop([owner()], (), country="NL", symptoms=pains, **MANY)))
    assert [min(map(pains.index, step.answers)) for step in found] == [0, 1, 2]


@pytest.mark.parametrize("also", [[], ["owner_overloaded"], ["routine_admin"], ["margins_unknown", "owner_overloaded"]])
@pytest.mark.parametrize("margin", [0.26, 0.5])
def test_no_general_sum_goes_before_the_pain_that_was_told_first(also: list[str], margin: float) -> None:
    """2% on a thin margin of € 150,000 is € 3,000 a month, and the goods are still not there."""
    team = shop([owner()], (), country="NL", symptoms=["stock_runs_out", *also], **MANY | {"gross_margin": margin})
    assert "stock_runs_out" in first_steps(Case(KNOWLEDGE, team))[0].answers


def test_a_shop_that_loses_money_hears_first_what_brings_most() -> None:
    facts = {"payroll_per_month": 90_000, "symptoms": ["slow_replies", "ads_plateau"], "support_contacts_per_day": 20}
    team = shop([owner()], (), country="NL", **MANY | facts)
    losing = first_steps(Case(KNOWLEDGE, team))
    assert "slow_replies" not in losing[0].answers
    earning = first_steps(Case(KNOWLEDGE, msgspec.structs.replace(team, facts=team.facts | {"payroll_per_month": 0})))
    assert "slow_replies" in earning[0].answers


COMES_BACK: dict[str, Any] = {
    "business_model": "b2c", "sells": ["own_shop"], "orders_per_month": 1000, "average_order_value": 60,
    "gross_margin": 0.5, "shipping_cost_per_order": 5, "return_rate": 0.28, "cost_per_return": 9,
    "symptoms": ["returns_eat_margin"],
}  # fmt: skip


def test_returns_that_eat_the_margin_are_asked_a_charge_with_its_sum() -> None:
    """Half of € 9 is more than customers are used to: 280 × € 3.95 = € 1,106."""
    found = steps(**COMES_BACK)
    assert next(iter(found)) == "charge_for_returns"
    text = found["charge_for_returns"]
    assert "vraag dan € 3,95 per retour, btw erbovenop, ingehouden op de terugbetaling" in text
    assert "280 × € 3,95 = € 1.106 per maand, en het loont zolang je minder dan" in text
    # Of a cheap return half of what it costs.
    assert "280 × € 1,95 = € 546" in steps(**COMES_BACK | {"cost_per_return": 4})["charge_for_returns"]
    # A marketplace has rules of its own.
    there = {"sells": ["own_shop", "marketplaces"], "marketplace_share": 0.5}
    assert "140 × € 3,95 = € 553" in steps(**COMES_BACK | there)["charge_for_returns"]


def test_at_a_loss_the_first_pain_comes_first_where_it_brings_a_good_part_of_the_most() -> None:
    loses = {
        "payroll_per_month": 60_000,
        "ad_spend_per_month": 10_000,
        "symptoms": ["returns_eat_margin", "ads_plateau"],
    }
    part, little = (list(steps(**COMES_BACK | loses | {"cost_per_return": cost})) for cost in (9, 2))
    # 15% of the ads is € 1,500: € 1,106 is more than a third of that, 280 × € 0.95 is not.
    assert part[:2] == ["charge_for_returns", "pause_weak_ads"]
    assert little[0] == "pause_weak_ads"


@pytest.mark.parametrize(
    ("pain", "step", "facts"),
    [
        ("overstock", "clear_slow_stock", {}),
        ("marketplace_fees", "marketplace_leaves", {"sells": ["own_shop", "marketplaces"]}),
    ],
)
def test_money_that_no_number_tells_is_brought_in_at_a_loss_too(pain: str, step: str, facts: dict[str, Any]) -> None:
    """Stock that is sold off, and articles that leave nothing there: nobody told how much that is."""
    loses = {"payroll_per_month": 60_000, "ad_spend_per_month": 9000, "average_order_value": 60}
    found = list(steps(symptoms=[pain, "ads_plateau"], orders_per_month=1000, **loses | facts))
    assert found[0] == step
    assert "pause_weak_ads" in found


def test_what_is_bought_again_asks_for_a_mail_when_it_is_due() -> None:
    found = steps(symptoms=["customers_dont_return"], orders_per_customer=4)
    assert "reorder_by_itself" in found
    assert "three_mails" not in found
    assert "three_mails" in steps(symptoms=["customers_dont_return"])


def test_a_step_says_what_it_is_worth_and_why_it_stands_there() -> None:
    steps = first_steps(Case(KNOWLEDGE, shop([owner()], (), country="NL", **GARDEN | {"orders_per_month": 400})))
    cut = next(step for step in steps if step.id == "pause_weak_ads")
    assert cut.worth == 390
    assert cut.ranked is not None
    assert "€ 390" in cut.ranked.en


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"assisted_selling": True}, True),
        ({}, False),
        ({"assisted_selling": True, "business_model": "b2c"}, False),
    ],
)
def test_who_sells_by_quotes_prints_a_price_for_what_is_quoted_most(facts: dict[str, Any], told: bool) -> None:
    sells: dict[str, Any] = {"business_model": "b2b", "orders_per_month": 1000, "symptoms": ["slow_replies"], **facts}
    assert ("price_list_for_quotes" in steps(**sells)) is told


def test_the_own_pace_of_quotes_is_a_sum() -> None:
    """1,079 ÷ 3.56 an hour is 303 hours; a third of that is 100, and more than any channel that is closed."""
    facts: dict[str, Any] = {"business_model": "b2b", "orders_per_month": 1079, "symptoms": ["slow_replies"]}
    team = shop([owner()], (), country="DE", **facts)
    team = msgspec.structs.replace(team, pace={"win_orders": Pace(per_hour=3.56, of="orders_per_month")})
    step = first_steps(Case(KNOWLEDGE, team))[0]
    assert step.id == "price_list_for_quotes"
    assert "33% × 303 hours = 100 hours a month" in step.text.en


def test_orders_that_are_made_good_are_a_step_with_their_sum() -> None:
    """8 of 130 that go wrong at € 476 are € 4,950 a month: that is worth more than a better way of packing."""
    facts: dict[str, Any] = {"orders_per_month": 130, "average_order_value": 1650, "gross_margin": 0.46}
    facts |= {"country": "NL", "company": "new", "symptoms": ["errors_and_delays"], "cost_per_redo": 476}
    first, *_ = plan(KNOWLEDGE, shop([owner()], redo_rate=0.08, **facts)).steps
    assert first.id == "redo_causes"
    assert "10.4 × € 476.00 = € 4,950 a month" in first.text.en
    assert "redo_causes" not in {step.id for step in plan(KNOWLEDGE, shop([owner()], **facts)).steps}


@pytest.mark.parametrize(
    "team",
    [shop([owner()], profit_per_month=-1100), shop([owner()], profit_per_month=2000), shop([])],
    ids=["a told loss", "a told profit", "nobody named"],
)
def test_no_step_stands_twice(team: Team) -> None:
    ids = [step.id for step in first_steps(Case(KNOWLEDGE, team))]
    assert len(ids) == len(set(ids))


def test_ads_are_stopped_on_no_basket_of_ours() -> None:
    """Where nobody told what an order brings in, nobody can say what it leaves."""
    facts: dict[str, Any] = {"orders_per_month": 300, "gross_margin": 0.3, "ad_spend_per_month": 6000}
    team = shop([owner()], **facts)
    guessed = {step.id for step in first_steps(Case(KNOWLEDGE, team))}
    told = msgspec.structs.replace(team, facts={**team.facts, "average_order_value": 40})
    assert "stop_dear_ads" not in guessed
    assert "stop_dear_ads" in {step.id for step in first_steps(Case(KNOWLEDGE, told))}


@pytest.mark.parametrize(
    ("products", "en", "nl"),
    [
        (14, "all 14 of your products", "al je 14 producten"),
        (1, "your one product", "je ene product"),
        (900, "your 20 best sellers", "je 20 hardlopers"),
        (None, "your 20 best sellers", "je 20 hardlopers"),
    ],
)
def test_a_shop_of_few_products_hears_of_all_of_them(products: int | None, en: str, nl: str) -> None:
    facts: dict[str, Any] = {} if products is None else {"products": products}
    team = shop([owner()], sells=["own_shop"], symptoms=["stock_runs_out"], **facts)
    step = first_steps(Case(KNOWLEDGE, team))[0]
    assert en in step.text.en
    assert nl in step.text.nl


@pytest.mark.parametrize("hurts", [[], ["owner_overloaded"]])
@pytest.mark.parametrize(
    ("week", "told"),
    [({}, False), ({"strategy": 9}, False), ({"purchase_support": 9, "making": 20, "strategy": 30}, True)],
    ids=["no week", "nothing that others learn", "a week"],
)
def test_nobody_writes_down_the_week_that_was_told(week: dict[str, float], told: bool, hurts: list[str]) -> None:
    team = shop([weekly(**week)], symptoms=hurts, makes_products=True)
    found = {step.id: step.text.en for step in first_steps(Case(KNOWLEDGE, team), most=99)}
    assert ("largest_task" in found) is told
    assert found.keys().isdisjoint({"week_in_hours", "log_two_weeks"}) is told
    assert not told or "making the products, 20 hours a week" in found["largest_task"]


@pytest.mark.parametrize(
    "pains",
    [
        ["errors_and_delays", "stock_runs_out", "parcels_take_hours"],
        ["stock_runs_out", "errors_and_delays"],
        ["errors_and_delays", "stock_runs_out"],
    ],
)
@pytest.mark.parametrize(("facts", "holds"), [({}, True), ({"sells": ["own_shop"]}, False)])
def test_what_stores_and_web_sell_from_one_shelf_has_its_last_piece_held_back(
    facts: dict[str, Any], holds: bool, pains: list[str]
) -> None:
    """Errors beside goods that run out are goods that were not there, and no matter of packing."""
    team = shop([owner()], country="NL", symptoms=pains, **STORES | facts)
    found = first_steps(Case(KNOWLEDGE, team), most=99)
    assert (found[0].id == "hold_one_back") is holds
    assert pains[0] in found[0].answers
    assert found[0].id != "packing_table"


@pytest.mark.parametrize("pains", [["stock_runs_out"], ["errors_and_delays"]])
def test_nothing_is_held_back_where_only_one_of_both_hurts(pains: list[str]) -> None:
    assert "hold_one_back" not in steps(symptoms=pains, **STORES)


@pytest.mark.parametrize(
    ("pains", "sends", "told"),
    [
        (["parcels_take_hours"], "self", True),
        (["errors_and_delays"], "self", False),
        (["parcels_take_hours"], "third_party", False),
    ],
)
def test_a_packing_table_is_for_who_packs_and_complains_of_it(pains: list[str], sends: str, told: bool) -> None:
    team = shop([owner()], country="NL", orders_per_month=900, symptoms=pains, fulfilment=sends)
    answering = [step.id for step in first_steps(Case(KNOWLEDGE, team), most=99) if step.answers]
    assert ("packing_table" in answering) is told


@pytest.mark.parametrize(
    ("facts", "told", "not_told"),
    [
        ({"fulfilment": "dropship"}, "tracking_from_suppliers", "order_status_mails"),
        ({"fulfilment": "self"}, "order_status_mails", "tracking_from_suppliers"),
        ({"sells": ["marketplaces"], "marketplaces": 1}, "answer_top_three", "order_status_mails"),
    ],
)
def test_where_the_parcel_is_tells_whoever_knows_it(facts: dict[str, Any], told: str, not_told: str) -> None:
    """A marketplace mails its customers itself, and of suppliers nobody hears a number unasked."""
    hurts: dict[str, Any] = {"symptoms": ["tickets_pile_up"], "orders_per_month": 900, "support_contacts_per_day": 20}
    team = shop([owner()], country="NL", **hurts, **facts)
    ids = {step.id for step in first_steps(Case(KNOWLEDGE, team), most=99)}
    assert told in ids
    assert not_told not in ids


def test_a_maker_gets_no_more_for_an_hour_than_its_pieces_leave() -> None:
    """80 × (€ 46 × 80% − € 8) in 108 hours are € 21 for each: a better price for the same pieces brings more."""
    maker: dict[str, Any] = {
        "makes_products": True,
        "orders_per_month": 80,
        "average_order_value": 46,
        "gross_margin": 0.8,
    }
    maker |= {"shipping_cost_per_order": 8, "business_model": "b2c", "symptoms": ["making_behind"]}
    found = first_steps(Case(KNOWLEDGE, shop([weekly(making=25)], country="NL", **maker)))
    assert [step.id for step in found][:2] == ["price_of_scarce", "make_in_batches"]
    assert found[1].ranked is not None
    assert "9 hours at € 21." in found[1].ranked.en


@pytest.mark.parametrize(
    ("symptoms", "first"),
    [
        (["site_problems", "sales_resists_ecommerce", "errors_and_delays"], ["slow_pages", "redo_causes"]),
        (["errors_and_delays", "sales_resists_ecommerce"], ["redo_causes"]),
        (["sales_resists_ecommerce", "errors_and_delays"], ["credit_sales", "redo_causes"]),
    ],
)
def test_behind_the_pain_told_first_a_step_with_a_sum_goes_before_one_without(
    symptoms: list[str], first: list[str]
) -> None:
    facts: dict[str, Any] = {"orders_per_month": 130, "average_order_value": 1650, "gross_margin": 0.46}
    facts |= {"country": "NL", "business_model": "both", "sells": ["own_shop", "business_customers"]}
    facts |= {"redo_rate": 0.08, "cost_per_redo": 476}
    found = first_steps(Case(KNOWLEDGE, shop([owner(), person("Bo", "sales", fte=1)], **facts, symptoms=symptoms)))
    assert [step.id for step in found][: len(first)] == first


@pytest.mark.parametrize(
    ("facts", "compared"),
    [
        ({}, True),
        ({"technical_products": False}, True),
        ({"technical_products": True}, False),
        ({"assisted_selling": True}, False),
        ({"business_model": "both"}, False),
        ({"average_order_value": 4200}, False),
        ({"making_wait_weeks": 3}, False),
        ({"support_contacts_per_day": 60}, False),
    ],
)
def test_questions_are_compared_only_with_shops_of_the_kind(facts: dict[str, Any], compared: bool) -> None:
    told: dict[str, Any] = {"orders_per_month": 420, "average_order_value": 50, "support_contacts_per_day": 15}
    told |= {"business_model": "b2c", "symptoms": ["tickets_pile_up"], **facts}
    said = " ".join(steps(**told).values())
    assert " vragen op 100 bestellingen" in said
    assert (" vragen op 100 bestellingen." not in said) is compared
