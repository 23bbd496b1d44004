"""Who stays counts: what a subscriber is worth beside what one costs, and why they stop before the next ad euro."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.plan import Hire, Plan
from ecomteam.model.team import Target
from ecomteam.model.text import LANGUAGES
from ecomteam.planning import plan
from ecomteam.planning.first import first_steps
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.shop.case import Case
from ecomteam.shop.subscribers import Subscribers, subscribers
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

COFFEE: dict[str, Any] = {
    "country": "BE",
    "orders_per_month": 4800,
    "average_order_value": 29,
    "gross_margin": 0.51,
    "shipping_cost_per_order": 5.2,
    "ad_spend_per_month": 32_000,
    "subscribers": 4200,
    "monthly_churn": 0.08,
    "new_subscribers_per_month": 340,
    "symptoms": ["ads_plateau"],
}


def of(**facts: Any) -> Case:
    told = {**COFFEE, **facts}
    known = {fact: value for fact, value in told.items() if value is not None}
    return Case(KNOWLEDGE, shop([owner()], (), **known))


def test_what_one_is_worth_and_costs_is_a_sum_of_what_is_shown() -> None:
    """29 × 51% − 5.20 = 9.59; 4,800 ÷ 4,200 = 1.14 orders a month; 32,000 ÷ 340 = 94.12."""
    assert subscribers(of()) == Subscribers(
        count=4200, churn=0.08, boxes=1.14, new=340, leaves=10.93, worth=round(9.59 * 1.14 / 0.08, 2), bought=94.12
    )


@pytest.mark.parametrize(
    "untold", [{"subscribers": None}, {"monthly_churn": None}, {"subscribers": 0}, {"monthly_churn": 0}]
)
def test_of_who_told_less_nothing_is_said(untold: dict[str, Any]) -> None:
    assert subscribers(of(**untold)) is None
    assert "why_they_stop" not in {step.id for step in first_steps(of(**untold), most=20)}


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        ({}, True),
        ({"symptoms": ["sales_flat"], "shipping_cost_per_order": 0}, True),
        ({"symptoms": ["customers_dont_return"]}, True),
        ({"monthly_churn": 0.03}, False),
    ],
)
def test_why_they_stop_comes_before_the_next_ad_euro(facts: dict[str, Any], first: bool) -> None:
    assert (first_steps(of(**facts))[0].id == "why_they_stop") is first


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "8% of 4,200 is 336 who stop each month, and 340 come: it ends at 340 ÷ 8% = 4,250. If 7% stop, it ends "
             "at 340 ÷ 7% = 4,857: 607 more × 1.14 orders each × € 9.59 = € 6,636 a month."),
        ({"new_subscribers_per_month": None}, "336 who stop each month. If 7% stop, 42 more stay, and leave 42 × €"),
        ({"orders_per_month": None}, "it ends at 340 ÷ 8% = 4,250. If 7% stop, it ends at"),
    ],
)  # fmt: skip
def test_the_step_says_how_many_stop_and_what_fewer_are(facts: dict[str, Any], said: str) -> None:
    step = next(step for step in first_steps(of(**facts), most=20) if step.id == "why_they_stop")
    assert said in step.text.en
    assert all(str(step.text.to(lang)) for lang in LANGUAGES)


def test_what_one_is_worth_stands_among_the_money() -> None:
    lines = {line.label.en: (line.sum.en, line.likely) for line in plan(KNOWLEDGE, of().team).money.lines}
    assert lines["What a subscriber leaves"] == ("€ 9.59 × 1.14 orders a month ÷ 8% who stop", 136.66)
    assert lines["What a new one costs in ads"] == ("€ 32,000 ÷ 340 new ones", 94.12)


def test_in_dollars_it_is_the_same_sum() -> None:
    found = subscribers(of(country="US"))
    assert found is not None
    assert found.bought == 94.12


def test_whoever_keeps_them_is_urgent() -> None:
    """Ads that bring no more ask for a marketer; where subscribers stop, for who keeps them too."""
    urgent = Case(KNOWLEDGE, shop([owner(), person("Bo", "online_marketer", fte=1)], (), **COFFEE)).verdicts
    calm = Case(KNOWLEDGE, shop([owner()], (), **{**COFFEE, "monthly_churn": 0.03})).verdicts
    assert urgent.urgency("retention_marketer").by > calm.urgency("retention_marketer").by


BOX: dict[str, Any] = {
    "country": "BE",
    "business_model": "b2c",
    "orders_per_month": 720,
    "average_order_value": 36.8,
    "gross_margin": 0.429,
    "shipping_cost_per_order": 7.2,
    "ad_spend_per_month": 1900,
    "subscribers": 720,
    "monthly_churn": 0.0806,
    "new_subscribers_per_month": 61,
    "symptoms": ["sales_flat", "customers_dont_return"],
    "extra_budget": 1800,
}


def boxes(wanted: float = 1000, by: str | None = None, **facts: Any) -> Plan:
    known = {fact: value for fact, value in {**BOX, **facts}.items() if value is not None}
    agency = person("Agency", "online_marketer", sourcing="agency", cost=1500.0)
    team = shop([owner(), msgspec.structs.replace(agency, status="vacant")], (), **known)
    team = msgspec.structs.replace(team, targets={"orders_per_month": Target(to=wanted, by=by)})
    return plan(KNOWLEDGE, team, "2026-11-30")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({}, "61 new ones ÷ 8.06% who stop = 757 subscribers: there it ends. 1,000 asks 81 new ones a month, or that "
             "6.1% stop."),
        ({"wanted": 740}, "61 new ones ÷ 8.06% who stop = 757 subscribers: as it goes now you get there."),
        ({"by": "2027-12"}, "To be there by Dec 2027 it takes 92 new ones a month."),
        ({"orders_per_month": 1440, "subscriber_orders_share": 1, "wanted": 2000},
            "2,000 orders are those of 1,000 subscribers."),
    ],
)  # fmt: skip
def test_a_target_asks_for_more_who_come_or_fewer_who_stop(asked: dict[str, Any], said: str) -> None:
    """61 ÷ 8.06% = 756.8; 1,000 × 8.06% = 80.6; 61 ÷ 1,000 = 6.1%; no growth a month brings a shop beyond that."""
    answer = boxes(**asked).targets[0].said.en
    assert said in answer
    assert "each month" not in answer


def test_in_so_many_months_the_new_ones_that_are_asked_make_it() -> None:
    """13 months of 92 who come and 8.06% who stop: 1,001; with 91 it is 993."""
    for new, there in ((92, True), (91, False)):
        count = 720.0
        for _ in range(13):
            count = count * (1 - 0.0806) + new
        assert (count >= 1000) is there


@pytest.mark.parametrize("untold", [{"new_subscribers_per_month": None}, {"subscribers": 100}])
def test_who_does_not_live_on_subscribers_grows_by_the_month(untold: dict[str, Any]) -> None:
    assert "there it ends" not in boxes(by="2027-12", **untold).targets[0].said.en
    assert "each month" in boxes(by="2027-12", **untold).targets[0].said.en


def test_an_agency_is_answered_in_new_subscribers() -> None:
    """€ 36.80 × 42.9% − € 7.20 = € 8.59; ÷ 8.06% = € 106.58, less € 31.15 for ads; € 1,500 ÷ € 75.43 = 19.9."""
    row = next(row for row in boxes(symptoms=["customers_dont_return"]).not_now if row.role == "online_marketer")
    assert "175 extra orders (+24%), or 20 new subscribers a month who each leave € 106.58" in row.because.en


def test_what_comes_at_a_volume_that_is_never_reached_waits_for_fewer_who_stop() -> None:
    row = next(row for row in boxes(symptoms=["customers_dont_return"]).not_now if row.role == "online_marketer")
    assert ("61 ÷ 8.06% = 757 subscribers: first fewer have to stop" in row.because.en) is (row.reason == "volume")


def test_of_subscribers_nobody_says_that_they_buy_once() -> None:
    """1 ÷ 8.06% is 12.4 months."""
    texts = [reason.text.en for hire in boxes().hires for reason in hire.reasons]
    assert not any("buy once" in text for text in texts)
    assert any("stays 12.4 months on average (1 ÷ 8.06%) and leaves € 106.58 in them; a new one costs € 31.15" in text
               for text in texts)  # fmt: skip


@pytest.mark.parametrize(
    ("subscribed", "step", "other"), [(720, "price_of_box", "charge_postage"), (None, "charge_postage", "price_of_box")]
)
def test_one_price_has_no_limit_for_free_sending(subscribed: int | None, step: str, other: str) -> None:
    """720 × € 1 = € 720; each that is lost takes € 8.59 and € 1: 75.1."""
    known = {fact: value for fact, value in {**BOX, "subscribers": subscribed}.items() if value is not None}
    found = {each.id: each.text.en for each in first_steps(Case(KNOWLEDGE, shop([owner()], (), **known)), most=20)}
    assert step in found
    assert {other, "free_shipping"}.isdisjoint(found)
    if subscribed:
        assert "720 × € 1.00 = € 720 a month, and it pays while you lose fewer than 76 orders" in found[step]


def test_where_more_stop_than_come_it_falls_to_where_these_are_alike() -> None:
    """50 ÷ 8.06% = 620, and there are 720."""
    made = boxes(new_subscribers_per_month=50)
    assert "it falls to 50 ÷ 8.06% = 620" in next(step for step in made.steps if step.id == "why_they_stop").text.en
    assert "50 new ones ÷ 8.06% who stop = 620 subscribers: it falls to that." in made.targets[0].said.en


@pytest.mark.parametrize(("subscribed", "bought"), [(720, False), (None, True), (100, True)])
def test_ads_bring_subscribers_and_not_each_order(subscribed: int | None, bought: bool) -> None:
    """€ 5,000 of ads on 720 × € 8.59; a hundred subscribers with seven orders each are not all who order."""
    assert of(**{**BOX, "ad_spend_per_month": 5000, "subscribers": subscribed}).room.bought is bought


@pytest.mark.parametrize(
    ("churn", "said"), [(0.08, "First fewer have to stop"), (0.02, "First the weakest of today's ads")]
)
def test_more_ads_wait_for_fewer_who_stop(churn: float, said: str) -> None:
    made = boxes(monthly_churn=churn, leanings=["more_ads"])
    assert said in next(row for row in made.not_now if row.leaning == "more_ads").because.en


def test_a_few_subscribers_among_many_orders_are_not_what_a_shop_lives_on() -> None:
    """5,000 orders of 100 subscribers would be fifty boxes a month each."""
    few = {**BOX, "subscribers": 100, "orders_per_month": 5000}
    assert subscribers(Case(KNOWLEDGE, shop([owner()], (), **few))) is None
    assert subscribers(Case(KNOWLEDGE, shop([owner()], (), **BOX))) is not None


FLOWERS: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 2400,
    "average_order_value": 29.5,
    "gross_margin": 0.46,
    "shipping_cost_per_order": 6.95,
    "ad_spend_per_month": 0,
    "subscribers": 1050,
    "monthly_churn": 0.14,
    "new_subscribers_per_month": None,
    "symptoms": ["customers_dont_return"],
    "goals": ["retention"],
    "extra_budget": 3000,
}


def first_paid(**facts: Any) -> tuple[Plan, Hire]:
    made = plan(KNOWLEDGE, of(**{**FLOWERS, **facts}).team)
    return made, next(hire for hire in made.hires if hire.role == "retention_marketer")


def test_whoever_keeps_subscribers_is_paid_by_those_who_stay() -> None:
    """(29.50 × 46% − 6.95) × 2.29 boxes ÷ 14% is what one leaves."""
    made, hire = first_paid()
    assert hire.monthly_cost is not None
    assert hire.pays_for_itself is not None
    stays = hire.pays_for_itself.stays
    assert stays is not None
    assert stays.of == 147
    assert (stays.fewer - 1) * stays.leaves < hire.monthly_cost.high <= stays.fewer * stays.leaves
    assert stays.then < stays.churn == 0.14
    english, dutch = (to_markdown(screen_plan(made, KNOWLEDGE, lang, 0)) for lang in LANGUAGES)
    assert "of the 147 who stop each month have to stay" in english
    assert "van de 147 die elke maand stoppen" in dutch
    assert "extra orders a month" not in english.split("Now and next")[0]


@pytest.mark.parametrize(
    "facts",
    [
        {"monthly_churn": None},
        # So few stop that not even all of them would pay.
        {"monthly_churn": 0.001, "subscribers": 600},
        # A shop with many orders beside its few subscribers.
        {"subscribers": 100},
    ],
)
def test_where_nobody_could_stay_it_is_paid_by_orders(facts: dict[str, Any]) -> None:
    made = plan(KNOWLEDGE, of(**{**FLOWERS, **facts}).team)
    assert all(hire.pays_for_itself is None or hire.pays_for_itself.stays is None for hire in made.hires)


def test_others_are_paid_by_orders() -> None:
    made, _ = first_paid()
    others = [hire for hire in made.hires if hire.role in ("logistics", "customer_service", "assistant")]
    assert others
    assert all(hire.pays_for_itself is None or hire.pays_for_itself.stays is None for hire in others)


def test_a_step_is_worth_what_its_own_sum_says() -> None:
    made, _ = first_paid()
    step = next(step for step in made.steps if step.id == "why_they_stop")
    assert f"= € {step.worth:,.0f} as long as they do" in step.text.en


SNACKS: dict[str, Any] = {**COFFEE, "orders_per_month": 9000}


@pytest.mark.parametrize(
    ("facts", "boxes"),
    [
        (COFFEE, 1.14),
        (SNACKS, 1.0),
        ({**SNACKS, "subscriber_orders_share": 0.7}, 1.5),
        ({**COFFEE, "orders_per_month": 2000}, 0.48),
    ],
    ids=["about one each", "more than that", "told", "every other month"],
)
def test_a_subscriber_is_worth_its_own_orders_and_not_those_bought_singly(facts: dict[str, Any], boxes: float) -> None:
    found = subscribers(of(**facts))
    assert found is not None
    assert found.boxes == boxes
    assert found.worth == round(9.59 * boxes / 0.08, 2)


def test_one_box_a_month_is_said_to_be_assumed() -> None:
    notes = [note.en for note in plan(KNOWLEDGE, of(**SNACKS).team).notes]
    said = "one box a month for each of 4,200 subscribers, and the other 4,800 of the 9,000 orders bought singly:"
    assert any(note.startswith(said) for note in notes)


@pytest.mark.parametrize("facts", [COFFEE, {**SNACKS, "subscriber_orders_share": 0.7}, {**SNACKS, "subscribers": 100}])
def test_nothing_is_assumed_where_the_share_was_told_or_all_orders_are_theirs(facts: dict[str, Any]) -> None:
    assert not any("bought singly" in note.en for note in plan(KNOWLEDGE, of(**facts).team).notes)


def test_who_sells_mostly_singly_does_not_live_on_subscribers() -> None:
    assert subscribers(of(subscriber_orders_share=0.3)) is None
