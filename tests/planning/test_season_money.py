"""Help for a season fits the money that was told, and rests on no number that is in doubt."""

import math
from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import BusiestMonth, Plan
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning.plan import plan_of
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import TIGHTEST, to_terminal
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

DAY = "2026-11-30"
PONDS: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "DE",
    "sells": ["own_shop"],
    "orders_per_month": 3000,
    "average_order_value": 90,
    "gross_margin": 0.35,
    "shipping_cost_per_order": 6,
    "support_contacts_per_day": 120,
    "fulfilment": "self",
    "payroll_per_month": 40_000,
    "peak_factor": 2.5,
    "busy_months": ["april", "may"],
    "symptoms": ["seasonal_peak", "slow_replies"],
}
TEAM: list[dict[str, Any]] = [
    {"name": "Eva", "owner": True, "roles": ["ecommerce_manager"], "hours_per_week": 50},
    {"name": "Lager", "roles": ["logistics"], "count": 8, "hours_per_week": 38},
    {"name": "Service", "roles": ["customer_service"], "count": 3, "hours_per_week": 30},
]


def ponds(*more: dict[str, Any], **facts: Any) -> Case:
    told = {fact: value for fact, value in {**PONDS, **facts}.items() if value is not None}
    return Case(KNOWLEDGE, team_of({"shop": told, "people": [*TEAM, *more]}, Place("shop"), CATALOGUE), DAY)


def season(case: Case) -> tuple[Plan, BusiestMonth]:
    made = plan_of(case)
    assert made.busiest_month is not None
    return made, made.busiest_month


def asked(month: BusiestMonth) -> float:
    return sum(each.cost.high for each in month.hands if each.cost is not None)


@pytest.mark.parametrize(("budget", "most"), [(500, 3000), (1000, 6000), (0, 0)])
def test_help_costs_no_more_than_a_year_of_the_budget(budget: float, most: float) -> None:
    """12 × € 500 ÷ 2 months; what it buys is said beside what lacks."""
    made, month = season(ponds(extra_budget=budget))
    bought, wanted = (
        sum(getattr(each, name) for each in month.hands) for name in ("hours_per_week", "wanted_per_week")
    )
    assert month.leads
    assert asked(month) <= most
    assert bought < wanted
    assert month.short is not None
    lacks = [number for number in (math.floor(wanted), math.ceil(wanted)) if f"{number} hours a week" in month.short.en]
    assert lacks
    assert f"{lacks[0]} uur per week" in month.short.nl
    assert month.short.en in made.headline.en
    assert made.headline.nl.startswith("Eerst, voor april en mei")


@pytest.mark.parametrize("budget", [{"extra_budget": 40_000}, {}], ids=["enough", "none told"])
def test_where_there_is_enough_or_nothing_was_told_all_of_it_comes(budget: dict[str, Any]) -> None:
    _, month = season(ponds(**budget))
    assert month.short is None
    assert all(each.hours_per_week == each.wanted_per_week for each in month.hands)


def test_a_budget_for_all_people_is_less_those_of_today() -> None:
    """€ 40,500 for all, of which € 40,000 goes to those of today."""
    _, month = season(ponds(monthly_budget=40_500))
    _, extra = season(ponds(extra_budget=500))
    assert asked(month) == asked(extra)


def test_a_season_that_pays_for_its_help_leaves_the_year_its_money() -> None:
    """A month of it leaves far more than help on call costs."""
    for budget in (500, 1500, 4000, 9000):
        case = ponds(extra_budget=budget)
        made, month = season(case)
        year = 12 * sum(hire.monthly_cost.high for hire in made.hires if hire.soon and hire.monthly_cost is not None)
        assert case.season_takes == 0
        assert year <= 12 * budget + 1, budget
        assert 2 * asked(month) <= 12 * budget + 1, budget
        assert month.balance is not None
        assert asked(month) < month.balance[0]
    assert any(hire.soon for hire in season(ponds(extra_budget=1500))[0].hires)


def test_what_a_season_does_not_pay_of_its_help_is_not_there_for_the_year() -> None:
    """An order leaves € 2.60: 4,500 on top pay for help at its low price, and not at its high one."""
    case = ponds(average_order_value=18, gross_margin=0.2, shipping_cost_per_order=1, extra_budget=4000)
    _, month = season(case)
    assert month.balance is not None
    assert month.help_pays
    assert case.season_takes == pytest.approx(-month.balance[0] * 2 / 12, abs=10)


def test_what_the_season_leaves_of_the_money_is_said_where_nobody_comes() -> None:
    made, _ = season(ponds(extra_budget=500, symptoms=["seasonal_peak", "content_bottleneck"]))
    assert not any(hire.soon for hire in made.hires)
    assert "you can spend" not in made.headline.en or "those months take" in made.headline.en


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_role_of_the_season_is_not_for_later_on_the_same_page(lang: Language) -> None:
    vacant = {"name": "Packer", "roles": ["logistics"], "status": "vacant"}
    for case in (ponds(extra_budget=500), ponds(vacant, extra_budget=500, support_contacts_per_day=20)):
        made, month = season(case)
        roles = {each.role for each in month.hands}
        rows = [row for row in made.not_now if row.role in roles]
        said = {"en": ", all year", "nl": ", het hele jaar"}[lang]
        assert all(row.wanted and said in (row.text.en if lang == "en" else row.text.nl) for row in rows)
        drawn = to_terminal(screen_plan(made, KNOWLEDGE, lang, TIGHTEST), 80, False, "utf-8")
        assert drawn


@pytest.mark.parametrize(
    ("facts", "doubted"),
    [
        ({"support_contacts_per_day": 190}, True),
        ({"support_contacts_per_day": 130}, False),
        ({"support_contacts_per_day": 190, "peak_factor": 1.4}, False),
        ({"support_contacts_per_day": 190, "contacts_of": "usual_day"}, False),
        ({"support_contacts_per_day": 190, "average_order_value": 400}, False),
        ({"support_contacts_per_day": 190, "assisted_selling": True}, False),
        ({"support_contacts_per_day": 190, "business_model": "b2b"}, False),
    ],
    ids=["more than one an order", "less than one", "hardly a season", "told", "dear", "by quote", "to firms"],
)
def test_more_than_one_question_an_order_may_be_those_of_the_season(facts: dict[str, Any], doubted: bool) -> None:
    """190 × 21.67 ÷ 3,000 is 1.37; of 130 it is 0.94."""
    case = ponds(extra_budget=2000, **facts)
    assert case.numbers.of_season is doubted
    a_month = case.numbers.likely("support_contacts_per_day") * 260 / 12
    expected = a_month / case.numbers.likely("peak_factor") if doubted else a_month
    assert case.numbers.likely("contacts_per_month") == pytest.approx(expected)
    questions = {one.fact: one for one in plan_of(case).open_questions}
    assert ("contacts_of" in questions) is doubted
    if doubted:
        said = questions["contacts_of"].said
        assert said is not None
        assert "190 customer questions a day" in said.en
        assert "190 klantvragen per dag" in said.nl
        assert "April and May" in said.en


def test_the_answer_is_believed() -> None:
    """Of the season they are fewer in a usual month also where nobody would doubt it."""
    told = ponds(extra_budget=2000, support_contacts_per_day=50, contacts_of="season")
    assert told.numbers.likely("contacts_per_month") == pytest.approx(50 * 260 / 12 / 2.5)
    assert told.numbers.get("support_contacts_per_day").amount.likely == 50


@pytest.mark.parametrize(
    ("facts", "back"),
    [
        ({"support_contacts_per_day": 400}, True),
        ({"support_contacts_per_day": 200}, False),
        ({"support_contacts_per_day": 400, "average_order_value": 400}, False),
        ({"support_contacts_per_day": 400, "peak_factor": 2.5}, False),
    ],
    ids=["four an order", "two", "dear", "of the season"],
)
def test_some_questions_for_each_order_are_asked_back(facts: dict[str, Any], back: bool) -> None:
    """400 × 21.67 ÷ 2,000 is 4.3 for each order: perhaps those of a week."""
    quiet: dict[str, Any] = {"peak_factor": None, "busy_months": None, "symptoms": ["slow_replies"]}
    made = plan_of(ponds(**quiet | {"orders_per_month": 2000, "extra_budget": 9000} | facts))
    asked_first = made.open_questions[0] if made.open_questions else None
    assert (asked_first is not None and asked_first.fact == "support_contacts_per_day") is back
    if back and asked_first is not None:
        assert "4 for each order" in asked_first.ask.en


JAN = {"name": "Jan", "owner": True, "roles": ["operations_lead"], "hours_per_week": 40}


@pytest.mark.parametrize(
    ("more", "people", "leads"),
    [((JAN,), 30, False), ((JAN,), 15, True), ((), 30, True)],
    ids=["two of thirty", "two of fifteen", "one of thirty"],
)
def test_two_owners_of_a_company_of_twenty_lead_it(more: tuple[dict[str, Any], ...], people: int, leads: bool) -> None:
    packers = {"name": "More", "roles": ["logistics"], "count": people - len(more) - 12, "hours_per_week": 38}
    quiet: dict[str, Any] = {"peak_factor": None, "busy_months": None, "symptoms": ["owner_overloaded"]}
    case = ponds(*more, packers, **quiet, company_employees=people, orders_per_month=9000, extra_budget=9000)
    leading = KNOWLEDGE.leading_roles
    assert any(hire.role in leading for hire in plan_of(case).hires) is leads
