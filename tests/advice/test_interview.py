"""The interview begins like any advisor, goes on with what moves the next step, and stops when nothing likely does."""

import os
from functools import cache
from typing import Any

import msgspec
import pytest

from ecomteam.advice.interview import BEGINNING, MOST, RAISED_BY, TELLING, Interview, alike, changes_of, rules_behind
from ecomteam.advice.topics import (
    COMPANY,
    EARNINGS,
    GOODS,
    PAINS,
    PEOPLE,
    PLACES,
    RANGE,
    SPENDING,
    TOGETHER,
    VOLUME,
    topic,
    with_implied,
    without,
)
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.team import Holding, Measured, Person, Team
from ecomteam.planning import today, trials, with_fact
from ecomteam.planning.unknowns import grounds, open_facts, representatives
from ecomteam.shop.case import Case
from tests import shops
from tests.interviewed import Told, first_step, told
from tests.plausible import plausible
from tests.shipped import KNOWLEDGE
from tests.shops import HERE, owner, person, shop

# `make laws` tries more.
SHOPS = int(os.environ.get("ECOMTEAM_RANDOM_SHOPS", "24"))
EXAMPLES = ("coffee-shop", "dropshipper", "growing-pains", "one-person-start")


@cache
def replayed(name: str) -> Told:
    return told(KNOWLEDGE, shops.example(KNOWLEDGE, name))


@cache
def drawn() -> tuple[Told, ...]:
    return tuple(told(KNOWLEDGE, plausible(KNOWLEDGE, seed)) for seed in range(SHOPS))


def names(look: Interview) -> list[str]:
    return [one.id for one in look.beginning]


def test_a_shop_that_answers_everything_is_asked_a_dozen_questions_at_most() -> None:
    for one in drawn():
        assert len(one.asked) <= MOST
        assert len({topic.id for topic in one.asked}) == len(one.asked)


def test_where_the_interview_says_that_it_is_enough_every_answer_together_hardly_ever_says_otherwise() -> None:
    """Of nine in ten shops now and next are the same as with every question answered, and so is the first step."""
    settled = [one for one in drawn() if one.end.settled]
    assert len(settled) >= len(drawn()) / 2
    assert sum(one.same for one in settled) >= 0.9 * len(settled)
    assert sum(first_step(one.steps[-1]) == first_step(one.final) for one in settled) >= 0.9 * len(settled)


@pytest.mark.parametrize("seed", range(3))
def test_when_it_is_enough_no_single_likely_answer_moves_much(seed: int) -> None:
    """Of all that is telling; what hardly ever moves a hire is left to those who go on."""
    look = drawn()[seed].end
    if look.settled:
        assert look.next is None
        assert look.planned == 0
    else:
        assert look.asked == MOST
        assert look.telling


def test_what_any_advisor_asks_comes_first_and_in_this_order() -> None:
    asked = [PLACES, VOLUME, PEOPLE, PAINS, EARNINGS, SPENDING]
    assert names(Interview(KNOWLEDGE, Team(place=HERE))) == asked
    assert [name for name in BEGINNING if name in asked] == asked


def test_of_whoever_has_stores_or_business_customers_too_it_is_asked_for_whom_and_whose_work_the_shop_is() -> None:
    look = Interview(KNOWLEDGE, shop(sells=["own_shop", "business_customers"], country="NL"))
    assert names(look) == ["business_model", VOLUME, PEOPLE, COMPANY, PAINS, EARNINGS, SPENDING]
    assert COMPANY not in names(Interview(KNOWLEDGE, shop(sells=["own_shop", "marketplaces"])))


def test_what_is_known_or_declined_is_left_out_of_the_beginning() -> None:
    look = Interview(KNOWLEDGE, shop([owner()], sells=["own_shop"], orders_per_month=80), ("country",))
    assert names(look) == ["monthly_revenue", PAINS, EARNINGS, SPENDING]


def test_what_is_told_in_one_breath_is_asked_alone_where_a_part_is_known() -> None:
    open_now = Interview(KNOWLEDGE, shop(orders_per_month=80, gross_margin=0.4)).open
    assert {"monthly_revenue", "shipping_cost_per_order", RANGE} <= open_now.keys()
    assert not {VOLUME, EARNINGS, "products", "new_products_per_month"} & open_now.keys()


def test_who_told_the_budget_of_the_team_is_not_asked_what_is_left_for_somebody_new() -> None:
    assert "extra_budget" not in names(Interview(KNOWLEDGE, shop(monthly_budget=2000)))


def test_whoever_says_that_deliveries_go_wrong_is_asked_how_many_are_made_good() -> None:
    known: dict[str, Any] = {
        "sells": ["own_shop"],
        "country": "NL",
        "orders_per_month": 80,
        "monthly_revenue": 4000,
        "goals": [],
    }
    fine = Interview(KNOWLEDGE, shop([owner()], **known, symptoms=[]))
    wrong = Interview(KNOWLEDGE, shop([owner()], **known, symptoms=["errors_and_delays"]))
    assert names(fine) == [EARNINGS, SPENDING]
    assert names(wrong) == [EARNINGS, SPENDING, "redo_rate"]


def test_a_trouble_that_was_told_in_words_raises_its_number_once_and_not_before_all_troubles_are_told() -> None:
    known: dict[str, Any] = {"sells": ["own_shop"], "country": "NL", "orders_per_month": 80, "monthly_revenue": 4000}
    told = shop([owner()], **known, symptoms=[], goals=[])
    assert names(Interview(KNOWLEDGE, told, raised=["quotes_per_month"]))[0] == "quotes_per_month"
    assert "quotes_per_month" not in names(
        Interview(KNOWLEDGE, told, ["quotes_per_month"], raised=["quotes_per_month"])
    )
    untold = Interview(KNOWLEDGE, shop([owner()], **known), raised=["quotes_per_month"])
    assert "quotes_per_month" not in names(untold)


@pytest.mark.parametrize("name", EXAMPLES)
def test_after_the_beginning_only_what_decides_something_is_asked(name: str) -> None:
    """Each question after it has a likely answer that moves a hire of now or next."""
    one, beginning = replayed(name), {*BEGINNING, *RAISED_BY.values()}
    after = [(topic, look) for topic, look in zip(one.asked, one.looks, strict=False) if topic.id not in beginning]
    for subject, look in after:
        assert subject.id in TELLING
        assert any(one.id == subject.id for one in look.telling)


@pytest.mark.parametrize("name", EXAMPLES)
def test_as_many_questions_are_planned_as_can_come(name: str) -> None:
    """The last question was the last that was planned; before it never fewer than one, nor more than a dozen in all."""
    one = replayed(name)
    for number, look in enumerate(one.looks[:-1]):
        assert look.planned >= 1
        assert number + look.planned <= MOST
    assert one.end.planned == 0


def test_what_an_owner_does_not_know_is_not_asked_again() -> None:
    """Somebody who knows nothing at all is asked each question once, and then left in peace."""
    one = told(KNOWLEDGE, Team(place=HERE))
    assert len(one.asked) <= MOST
    assert all(not look.team.facts for look in one.looks)


def test_whoever_wants_to_go_on_is_asked_what_sharpens_the_rest_until_nothing_does() -> None:
    look = replayed("growing-pains").end
    finer = Interview(KNOWLEDGE, look.team, (), look.asked, sharpening=True)
    assert finer.next is finer.finer[0]
    assert finer.planned == len(finer.finer)
    declined = [fact for one in finer.finer for fact in one.facts]
    assert Interview(KNOWLEDGE, look.team, declined, look.asked, sharpening=True).next is None


def test_questions_come_one_by_one_and_the_same_every_time() -> None:
    team = shop([owner(), person("Bo", "customer_service", fte=0.5)], sells=["own_shop"], business_model="b2c")
    first, again = (Interview(KNOWLEDGE, team).next for _ in range(2))
    assert first == again


def test_where_nobody_sells_nothing_is_asked() -> None:
    """Without a shop of its own there is no platform, without stores no number of them."""
    team = with_implied(shop([owner()], sells=["marketplaces"]), KNOWLEDGE)
    assert (team.facts["business_model"], team.facts["stores"]) == ("b2c", 0)
    assert "marketplaces" not in team.facts
    open_now = Interview(KNOWLEDGE, team).open
    assert not {"platform", "conversion_rate", "stores", "business_model"} & open_now.keys()
    assert "marketplaces" in open_now


def test_who_packs_is_known_from_who_is_there() -> None:
    packer = person("Bo", "logistics", fte=0.4)
    company = person("Boxes", "logistics", sourcing="agency")
    assert with_implied(shop([owner(), packer]), KNOWLEDGE).facts == {"fulfilment": "self"}
    assert with_implied(shop([owner(), company]), KNOWLEDGE).facts == {"fulfilment": "third_party"}
    assert with_implied(shop([owner(), company], fulfilment="self"), KNOWLEDGE).facts == {"fulfilment": "self"}
    assert with_implied(shop([owner("logistics")]), KNOWLEDGE).facts == {}


def test_an_answer_that_is_taken_back_takes_along_what_it_implied() -> None:
    told_by_places = with_implied(shop(sells=["own_shop"], stage="growth"), KNOWLEDGE)
    assert without(told_by_places, ["sells"], KNOWLEDGE).facts == {"stage": "growth"}
    kept = shop(sells=["own_shop", "stores"], stores=3, business_model="b2c")
    assert without(kept, ["sells"], KNOWLEDGE).facts == {"stores": 3}
    packed = with_implied(shop([owner(), person("Bo", "logistics")]), KNOWLEDGE)
    assert without(packed, ["people"], KNOWLEDGE).facts == {}


@pytest.mark.parametrize(
    ("name", "chosen", "facts"),
    [
        (GOODS, {"makes_products"}, {"makes_products": True, "technical_products": False, "assisted_selling": False}),
        (GOODS, set(), {"makes_products": False, "technical_products": False, "assisted_selling": False}),
        (
            PAINS,
            {"symptoms.slow_replies", "goals.grow_sales"},
            {"symptoms": frozenset({"slow_replies"}), "goals": frozenset({"grow_sales"})},
        ),
        (COMPANY, {"whole"}, {"company": "new"}),
        (COMPANY, {"part"}, {"company": "established", "departments": frozenset()}),
        (COMPANY, {"it", "sales"}, {"company": "established", "departments": frozenset({"it", "sales"})}),
    ],
)
def test_one_answer_tells_several_facts_and_is_shown_again_as_it_was_given(
    name: str, chosen: set[str], facts: dict[str, object]
) -> None:
    subject = topic(Case(KNOWLEDGE, Team(place=HERE)), name)
    assert subject.told(frozenset(chosen)) == facts
    assert subject.answer(subject.told(frozenset(chosen))) == frozenset(chosen)
    assert subject.answer({}) is None


def test_what_is_asked_together_is_asked_alone_where_a_part_is_known() -> None:
    whole = Interview(KNOWLEDGE, Team(place=HERE)).open
    assert not {fact for facts in TOGETHER.values() for fact in facts} & whole.keys()
    part = Interview(KNOWLEDGE, shop(makes_products=True, company="established", symptoms=[])).open
    assert {"technical_products", "assisted_selling", "departments", "goals"} <= part.keys()
    assert not {GOODS, COMPANY, PAINS} & part.keys()
    assert "departments" not in Interview(KNOWLEDGE, shop(company="new")).open


PAINS_OF = [
    ({"sells": ["marketplaces"]}, "account_issues", "site_problems"),
    ({"sells": ["own_shop"], "business_model": "b2b"}, "low_adoption", "account_issues"),
    ({"company": "established"}, "marketing_it_clash", "account_issues"),
]


@pytest.mark.parametrize(("facts", "can", "cannot"), PAINS_OF)
def test_of_pains_those_come_first_that_the_shop_can_have(facts: dict[str, Any], can: str, cannot: str) -> None:
    subject = topic(Case(KNOWLEDGE, shop([owner(), person("Bo", "logistics")], **facts)), PAINS)
    assert subject.question is not None
    options = [option.id.partition(".")[2] for option in subject.question.options]
    assert subject.shown == 11
    assert cannot not in options[: subject.shown]
    assert sorted(options) == sorted([*KNOWLEDGE.symptoms, *KNOWLEDGE.goals, *KNOWLEDGE.leanings])
    assert can in options


def test_somebody_alone_has_no_team_that_cannot_keep_up() -> None:
    subject = topic(Case(KNOWLEDGE, shop([owner()], orders_per_month=60)), PAINS)
    assert subject.question is not None
    shown = [option.id for option in subject.question.options[: subject.shown]]
    assert shown[0] == "symptoms.owner_overloaded"
    assert not {"symptoms.team_stretched", "symptoms.roles_unclear"} & {*shown}


def test_an_owner_whose_hours_are_among_the_people_is_not_asked_for_them() -> None:
    told_hours = Person(
        name="Ada", owner=True, hours_per_week=30, roles=(Holding(role="sales", place=HERE),), place=HERE
    )
    assert "owner_hours_per_week" not in Interview(KNOWLEDGE, shop([told_hours])).open
    assert "owner_hours_per_week" in Interview(KNOWLEDGE, shop([owner()])).open


# -- What an answer changed


def test_an_answer_tells_what_it_changed_in_hours_money_and_people() -> None:
    before = shop([owner()], sells=["own_shop"], country="NL")
    after = with_fact(before, "orders_per_month", 900)
    assert "hours of work a week" in changes_of(KNOWLEDGE, before, after)[0].en
    sold = with_fact(with_fact(after, "monthly_revenue", 60_000), "fulfilment", "self")
    earned = with_fact(sold, "gross_margin", 0.5)
    said = [change.en for change in changes_of(KNOWLEDGE, sold, earned)]
    assert any(line.startswith("the shop can pay about €") for line in said)
    assert changes_of(KNOWLEDGE, earned, earned) == ()


def test_of_people_nothing_is_said_before_it_is_known_who_is_there() -> None:
    before = shop(None, business_model="b2c", stage="growth", company="new")
    assert changes_of(KNOWLEDGE, before, with_fact(before, "platform", "headless")) == ()


def test_advice_is_alike_where_a_hire_works_about_as_many_hours() -> None:
    few, more, many = (today(Case(KNOWLEDGE, _packing(orders))) for orders in (700, 760, 2500))
    assert alike(few, few)
    assert alike(few, more)
    assert not alike(few, many)
    assert not alike(few, [])


def _packing(orders: int) -> Team:
    return shop(
        [owner()],
        sells=["own_shop"],
        business_model="b2c",
        orders_per_month=orders,
        monthly_revenue=90 * orders,
        gross_margin=0.6,
        symptoms=["parcels_take_hours"],
        fulfilment="self",
        country="NL",
    )


@pytest.mark.parametrize("seed", range(4))
def test_two_cases_on_the_same_ground_have_the_same_steps(seed: int) -> None:
    """So that most answers that are tried need no path."""
    whole = plausible(KNOWLEDGE, f"ground {seed}")
    kept = {fact: value for number, (fact, value) in enumerate(whole.facts.items()) if (number + seed) % 3}
    case = Case(KNOWLEDGE, msgspec.structs.replace(whole, facts=kept))
    ground, steps, same = grounds(case), today(case), 0
    for question in open_facts(case):
        for value in representatives(case, question):
            other = Case(KNOWLEDGE, with_fact(case.team, question.id, value))
            if grounds(other) == ground:
                same += 1
                assert today(other) == steps, question.id
    assert same
    assert len({trial.fact for trial in trials(case)}) <= len(open_facts(case))


def test_the_rule_behind_a_question_is_one_that_hangs_on_it(knowledge: Knowledge) -> None:
    team = shop([owner()], business_model="b2c")
    rules = rules_behind(knowledge, team, ["platform"])
    assert rules[0].id == "urge_headless_frontend"
    assert rules_behind(knowledge, with_fact(team, "platform", "headless"), ["platform"]) == []


def test_what_was_measured_is_not_asked() -> None:
    """Numbers from exports are known like told ones, for the beginning and for all that follows."""
    measured = {fact: Measured(value=90) for fact in ("orders_per_month", "monthly_revenue", "products")}
    look = Interview(KNOWLEDGE, msgspec.structs.replace(shop(), measured=measured))
    assert not {*measured} & look.open.keys()
    assert not {question.id for question in open_facts(look.case)} & {*measured}


# A shop of which all is told but what its people cost, at a volume at which the path hangs on that.
PAID: dict[str, Any] = {
    "country": "NL",
    "sells": ["own_shop"],
    "business_model": "b2c",
    "company": "new",
    "marketplaces": 0,
    "stores": 0,
    "symptoms": [],
    "goals": [],
    "gross_margin": 0.45,
    "shipping_cost_per_order": 6,
    "ad_spend_per_month": 0,
}


def paid(orders: int, cost: float | None = None, **facts: Any) -> Interview:
    people = [owner(), *(person(*one, fte=1, cost=cost) for one in (("Bo", "logistics"), ("Cy", "customer_service")))]
    team = shop(people, **PAID, orders_per_month=orders, monthly_revenue=60 * orders, **facts)
    return Interview(KNOWLEDGE, team, ("extra_budget",), asked=6)


def test_the_payroll_is_asked_where_it_changes_now_or_next() -> None:
    assert "payroll_per_month" in [one.id for one in paid(1500).telling]
    # Where nobody can be paid whatever they cost, and where what they cost was told, it changes nothing.
    assert "payroll_per_month" not in [one.id for one in paid(600).telling]
    for look in (paid(1500, cost=3500), paid(1500, payroll_per_month=7000)):
        assert "payroll_per_month" not in look.open
    assert "payroll_per_month" not in Interview(KNOWLEDGE, shop([owner()], **PAID)).open


def test_who_told_what_an_order_leaves_is_not_asked_for_margin_and_shipping() -> None:
    look = Interview(KNOWLEDGE, shop([owner()], orders_per_month=80, contribution_per_order=11))
    assert not {EARNINGS, "gross_margin", "shipping_cost_per_order", "contribution_per_order"} & look.open.keys()
    # It may be told in their place, and is never asked by itself.
    open_now = Interview(KNOWLEDGE, shop([owner()], orders_per_month=80)).open
    assert open_now[EARNINGS].instead == ("contribution_per_order", "profit_per_month")
    assert not {"contribution_per_order", "profit_per_month"} & open_now.keys()


def test_a_maker_may_be_asked_how_long_orders_wait_and_nobody_else() -> None:
    makers = [owner(), person("Bo", "production_helper", fte=1), person("Cy", "logistics", fte=0.5)]
    makes = Interview(
        KNOWLEDGE, shop(makers, **PAID, orders_per_month=700, monthly_revenue=42_000, makes_products=True)
    )
    assert "making_wait_weeks" in makes.open
    packs = Interview(KNOWLEDGE, shop(makers[::2], **PAID, orders_per_month=700, makes_products=False))
    assert "making_wait_weeks" not in packs.open


SELLS: dict[str, Any] = {
    "sells": ["own_shop"],
    "country": "NL",
    "orders_per_month": 300,
    "average_order_value": 60,
    "monthly_revenue": 18_000,
    "fulfilment": "self",
    "symptoms": [],
    "goals": [],
}


def test_whoever_thinks_of_an_app_is_asked_how_often_customers_order_and_nobody_else() -> None:
    asked = names(Interview(KNOWLEDGE, shop([owner()], **SELLS, leanings=["app"])))
    assert "orders_per_customer" in asked
    for facts in ({}, {"leanings": ["more_ads"]}, {"leanings": ["app"], "orders_per_customer": 3}):
        look = Interview(KNOWLEDGE, shop([owner()], **{**SELLS, **facts}))
        assert "orders_per_customer" not in look.open
        assert "orders_per_customer" not in names(look)


def test_who_gets_nearly_half_of_it_back_is_asked_whether_it_is_rented() -> None:
    assert "rents_out" in Interview(KNOWLEDGE, shop([owner()], **SELLS, return_rate=0.8)).open
    for facts in ({}, {"return_rate": 0.3}, {"return_rate": 0.8, "fulfilment": "dropship"}):
        assert "rents_out" not in Interview(KNOWLEDGE, shop([owner()], **{**SELLS, **facts})).open


def test_what_is_rented_and_comes_back_takes_nothing_off_an_order() -> None:
    rented, sold = (Case(KNOWLEDGE, shop([owner()], **SELLS, return_rate=0.8, rents_out=yes)) for yes in (True, False))
    assert rented.room.returned == 0
    assert sold.room.returned == 0.8


def test_who_has_stores_and_would_lose_without_them_is_asked_what_they_turn_over() -> None:
    team = [owner(), person("Pat", "logistics", fte=1, cost=9_000), person("Sal", "sales", fte=1, cost=4_000)]
    known = {**SELLS, "gross_margin": 0.4, "shipping_cost_per_order": 5, "extra_budget": 500, "ad_spend_per_month": 0}
    stores = {**known, "sells": ["own_shop", "stores"], "stores": 2}
    assert "store_revenue_per_month" in {one.id for one in Interview(KNOWLEDGE, shop(team, **stores)).telling}
    for facts in (known, {**stores, "company": "established"}, {**stores, "store_revenue_per_month": 40_000}):
        assert "store_revenue_per_month" not in {one.id for one in Interview(KNOWLEDGE, shop(team, **facts)).telling}
