"""Before anybody is hired: what a team gives back that costs more than its shop carries, and where nothing is said."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from ecomteam.auditing import audit
from ecomteam.model.plan import BackRow, Plan
from ecomteam.model.team import Pace, Person
from ecomteam.model.text import Language
from ecomteam.planning import path, plan_of
from ecomteam.reports.compose.allowance import ROOMS
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED
from ecomteam.shop.giveback import give_back
from tests.shipped import KNOWLEDGE
from tests.shops import example, examples, owner, person, shop

TODAY = "2026-11-29"
# An order leaves € 50 × 50% − € 5 = € 20, so the shop keeps € 40,000 less ads, and 41% of that is usual for people.
SALES: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "platform": "hosted_shop",
    "orders_per_month": 2000,
    "monthly_revenue": 100_000,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 5,
    "ad_spend_per_month": 6000,
    "support_contacts_per_day": 20,
    "return_rate": 0.05,
    "products": 300,
    "new_products_per_month": 10,
    "fulfilment": "self",
}
TEAM = [
    person("Bo", "ecommerce_manager", fte=1.0, cost=6000),
    person("Cy", "customer_service", fte=1.0, cost=3200),
    person("Di", "logistics", "customer_service", fte=1.0, cost=3200),
    person("Ed", "logistics", fte=1.0, cost=3200),
]


def kept(name: str, role: str, **fields: Any) -> Person:
    base = person(name, role, cost=fields.pop("cost", 6000), sourcing=fields.pop("sourcing", "in_house"))
    return msgspec.structs.replace(base, **fields)


def made(*people: Person, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), *TEAM, *people], (), **{**SALES, **facts}), TODAY)


def rows(plan: Plan) -> dict[str, BackRow]:
    found = plan.give_back
    return {} if found is None else {" and ".join(row.people): row for row in found.rows}


DEVELOPER = kept("Fay", "frontend_developer", sourcing="freelance", hours_per_week=24, cost=7800)
MARKETERS = kept("Marketers", "online_marketer", fte=1.0, count=2, cost=4600)
TEMP = kept("Gus", "logistics", ends="2027-01-31", fte=1.0, cost=3200)


def test_outside_hours_that_the_work_does_not_need_are_given_back() -> None:
    plan = plan_of(made(DEVELOPER))
    row = rows(plan)["Fay"]
    assert row.kind == "outside"
    assert row.of_hours == 24
    # Whoever redoes it from the hours comes out where it does.
    assert row.monthly == pytest.approx(7800 * row.hours_per_week / 24, abs=5)
    assert plan.give_back is not None
    assert plan.give_back.then == plan.give_back.left + plan.give_back.back
    assert plan.headline.en.startswith(f"Hire nobody; first bring € {plan.give_back.back:,.0f} a month back (Fay).")
    assert "Neem niemand aan; haal eerst" in plan.headline.nl
    assert "First within reach" not in plan.headline.en


def test_a_contract_that_lapses_is_not_renewed_where_others_have_the_time() -> None:
    row = rows(plan_of(made(TEMP, DEVELOPER)))["Gus"]
    assert (row.kind, row.day, row.monthly) == ("ends", "2027-01-31", 3200)
    assert "the contract ends on 2027-01-31" in row.text.en
    assert "het contract loopt af op 2027-01-31" in row.text.nl


def test_a_contract_that_is_needed_or_lapses_far_ahead_stays() -> None:
    far = msgspec.structs.replace(TEMP, ends="2028-01-31")
    assert "Gus" not in rows(plan_of(made(far, DEVELOPER)))
    busy = {"orders_per_month": 4500, "monthly_revenue": 105_000, "shipping_cost_per_order": 4}
    assert "Gus" not in rows(plan_of(made(TEMP, DEVELOPER, **busy)))


def test_nobody_is_told_to_leave_without_hours_and_money_and_something_else_first() -> None:
    plan = plan_of(made(MARKETERS, DEVELOPER))
    row = rows(plan)["Marketers"]
    assert row.kind == "spare"
    assert re.search(r"hours a week to spare \(€ [\d,]+ a month\)\. (First see|Talk it over)", row.text.en)
    assert re.search(r"uur per week over \(€ [\d.]+ per maand\)\. (Kijk eerst|Praat er samen)", row.text.nl)
    assert plan.give_back is not None
    # What they have to spare is for them to agree to.
    assert plan.give_back.back == sum(each.monthly for each in plan.give_back.rows if each.kind in ("ends", "outside"))
    assert "not measured" in plan.give_back.own_judgement.en


def test_whoever_leads_has_no_hours_to_spare() -> None:
    lead = kept("Hal", "marketing_lead", fte=1.0, cost=6800)
    assert "Hal" not in rows(plan_of(made(lead, DEVELOPER)))


@pytest.mark.parametrize(
    "facts",
    [
        {"monthly_revenue": 300_000, "orders_per_month": 6000},
        {"company": "established", "extra_budget": 2000},
    ],
)
def test_a_shop_that_carries_its_people_or_a_company_that_does_gives_nothing_back(facts: dict[str, Any]) -> None:
    plan = plan_of(made(DEVELOPER, **facts))
    assert plan.give_back is None
    assert "Hire nobody;" not in plan.headline.en


def test_of_a_shop_whose_revenue_nobody_told_nothing_is_said() -> None:
    team = shop([owner(), *TEAM, DEVELOPER], (), country="NL", products=300)
    assert plan_of(Case(KNOWLEDGE, team, TODAY)).give_back is None


def test_without_a_day_no_contract_lapses() -> None:
    case = Case(KNOWLEDGE, shop([owner(), *TEAM, TEMP, DEVELOPER], (), **SALES))
    assert "Gus" not in rows(plan_of(case))


def test_an_owner_or_somebody_outside_is_not_given_their_work() -> None:
    """An owner with an empty week is no reason to end a contract."""
    alone = [owner(), kept("Ira", "logistics", sourcing="freelance", hours_per_week=30, cost=9000)]
    few = {"orders_per_month": 800, "monthly_revenue": 12_000, "shipping_cost_per_order": 2, "ad_spend_per_month": 0}
    found = give_back(Case(KNOWLEDGE, shop(alone, (), **{**SALES, **few}), TODAY))
    assert found is None or all(row.needed > 0 for row in found.rows if row.kind == "outside")


SEO = person("Seo", "online_marketer", cost=2200, sourcing="agency")
LOSS = {"ad_spend_per_month": 24_000, "payroll_per_month": 26_000}


def test_a_shop_that_loses_money_hears_at_how_many_orders_it_breaks_even() -> None:
    """The same sum in the headline, and the risk is to wait; nobody is told whom to hire at twice the orders."""
    plan = plan_of(made(MARKETERS, **{**LOSS, "ad_spend_per_month": 15_500}))
    assert plan.give_back is not None
    loss = f"{-plan.give_back.left:,.0f}"
    assert plan.headline.en.startswith(
        f"Hire nobody: before rent and other costs the shop loses about € {loss} a month."
    )
    assert re.search(
        rf"To break even: € {loss} ÷ € [\d.]+ = [\d,]+ orders a month more \(\+\d+%\) that come without ads,"
        rf" [\d,]+ with € [\d.]+ of ads for each as today, or € {loss} less cost",
        plan.headline.en,
    )
    assert "Om quitte te spelen: € " in plan.headline.nl
    assert plan.main_risk is not None
    assert plan.main_risk.text.en.startswith("Cutting too late")
    shown = to_terminal(screen_plan(plan, KNOWLEDGE, "en"), 80, False, "utf-8")
    assert " orders  " not in shown
    assert "You can pay" not in shown


def test_whom_a_losing_shop_pays_outside_is_asked_what_they_bring() -> None:
    """An agency of which only the cost is known, beside marketers with hours to spare."""
    losing = rows(plan_of(made(MARKETERS, SEO, **LOSS)))["Seo"]
    assert losing.kind == "ask"
    assert re.match(
        r"Seo: € 2,200 a month, what \d+ orders leave\. Ask what it brings: your own people", losing.text.en
    )
    assert "(Marketers)" in losing.text.nl
    alone = rows(plan_of(made(DEVELOPER, SEO, **LOSS)))["Seo"]
    assert alone.kind == "outside" or alone.text.en.endswith("end what brings less.")
    earning = rows(plan_of(made(MARKETERS, SEO, ad_spend_per_month=1000)))
    assert "Seo" not in earning or earning["Seo"].kind != "ask"


def test_hours_to_spare_are_the_likely_ones() -> None:
    """Nobody can act on "2 to 112"."""
    said = rows(plan_of(made(MARKETERS, DEVELOPER)))["Marketers"].text
    assert re.search(r"about \d+ of \d+ hours a week to spare", said.en)
    assert re.search(r"zo'n \d+ van de \d+ uur per week over", said.nl)


def test_an_audit_says_the_same_hours_and_the_same_money() -> None:
    case = made(MARKETERS, DEVELOPER)
    plan = plan_of(case)
    (finding,) = (one for one in audit(KNOWLEDGE, case.team, "team.yaml", today=TODAY).findings if one.code == "ET314")
    assert plan.give_back is not None
    assert f"€ {plan.give_back.back:,.0f} a month can be given back (Fay)." in finding.message.en
    spare = sum(row.hours_per_week for row in plan.give_back.rows if row.kind == "spare")
    assert f"{round(spare)} hours a week are to spare" in finding.message.en


@pytest.mark.parametrize("name", examples())
def test_who_comes_soon_and_what_is_given_back_never_stand_side_by_side(name: str) -> None:
    plan = plan_of(Case(KNOWLEDGE, example(KNOWLEDGE, name), TODAY))
    assert plan.give_back is None or not any(hire.soon for hire in plan.hires)
    for row in plan.give_back.rows if plan.give_back is not None else ():
        assert 0 < row.hours_per_week <= row.of_hours
        assert row.monthly > 0


# Five kinds of people whose hours are told and of whom the shop has work for a part.
IDLE = [
    kept("Marketers", "online_marketer", fte=1.0, count=2, cost=4600),
    kept("Hal", "content_creator", fte=1.0, cost=4500),
    kept("Ida", "ux_ui_designer", fte=1.0, cost=5200),
    kept("Jon", "data_analyst", fte=1.0, cost=5600),
    kept("Kim", "frontend_developer", fte=1.0, cost=6500),
]
TO_SPARE = {
    "en": (r"have (?:about )?(\d+) hours a week to spare", r"(?:about )?(\d+) of \d+ hours a week to spare"),
    "nl": (r"van nu (?:zo'n )?(\d+) uur per week over", r"(?:zo'n )?(\d+) van de \d+ uur per week over"),
}


def many_to_spare() -> Iterator[Case]:
    yield made(*IDLE, monthly_revenue=200_000)
    for name in examples():
        yield Case(KNOWLEDGE, example(KNOWLEDGE, name), TODAY)


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_hours_to_spare_on_a_screen_add_up_to_those_of_its_headline(lang: Language) -> None:
    """However many have some, and however few lines there are for them."""
    headline, line = TO_SPARE[lang]
    sums = 0
    for case in many_to_spare():
        plan = plan_of(case)
        said = re.search(headline, plan.headline.to(lang))
        for tight in range(len(ROOMS)) if said else ():
            shown = " ".join(to_terminal(screen_plan(plan, KNOWLEDGE, lang, tight), 80, False, "utf-8").split())
            assert said is not None
            assert sum(map(int, re.findall(line, shown))) == int(said[1]), plan.shop
            sums += 1
    assert sums > len(ROOMS)


@pytest.mark.parametrize("name", examples())
def test_nobody_gets_more_hours_where_their_colleagues_of_the_role_have_some_left(name: str) -> None:
    """Nor is somebody looked for beside them, but for hours that nobody or an owner does."""
    case = Case(KNOWLEDGE, example(KNOWLEDGE, name), TODAY)
    for step in path(case).steps:
        cover = case.at(step.scale).cover
        free = {
            one.name: cover.capacity[one.name] - cover.used[one.name]
            for one in case.people
            if not one.owner and step.position.role in {held.role for held in one.roles}
        }
        if any(1 <= hours < UNLIMITED for hours in free.values()):
            doers = {None, *cover.owners}
            waits = sum(taking.hours for taking in step.position.takes_over if taking.from_whom in doers)
            assert waits >= step.position.hours / 2, step.position.role


def test_of_who_has_work_for_a_small_part_of_the_week_it_is_asked_what_else_they_do() -> None:
    """A bookkeeper of four days may do what no row of ours counts: such hours are not said to be to spare."""
    plan = plan_of(made(DEVELOPER, kept("Hal", "bookkeeper", hours_per_week=32, cost=4000)))
    row = rows(plan)["Hal"]
    assert row.kind == "spare"
    assert "ask what else they do" in row.text.en
    assert "vraag wat ze nog meer doen" in row.text.nl
    assert "to spare" not in row.text.en
    busy = rows(plan_of(made(DEVELOPER, kept("Hal", "bookkeeper", hours_per_week=8, cost=1000))))
    assert "Hal" not in busy


FITTERS: dict[str, Any] = {
    "country": "NL",
    "company": "new",
    "business_model": "b2c",
    "orders_per_month": 55,
    "average_order_value": 1650,
    "gross_margin": 0.46,
    "own_delivery_share": 1,
    "fulfilment": "self",
}
SEASON: dict[str, Any] = {"peak_factor": 2.36, "busy_months": ["march", "april", "may", "june", "july"]}
CREW = [kept("Fitters", "driver", fte=1.0, count=6, cost=4800), kept("Ann", "customer_service", fte=1.0, cost=3500)]


def fitters(**facts: Any) -> Case:
    """Fitters of whom an order takes seven hours."""
    team = shop([owner(), *CREW], (), **{**FITTERS, **facts})
    return Case(KNOWLEDGE, msgspec.structs.replace(team, pace={"own_delivery": Pace(per_hour=1 / 7)}), TODAY)


def test_hours_that_the_season_fills_are_told_as_hours_a_year() -> None:
    row = rows(plan_of(fitters(**SEASON)))["Fitters"]
    assert "none in the busiest month. Agree on hours a year" in row.text.en
    assert "Spreek uren per jaar af" in row.text.nl
    assert "Agree on hours a year" not in rows(plan_of(fitters()))["Fitters"].text.en


def test_a_busiest_month_without_a_name_fills_their_hours_too() -> None:
    """How busy it is was told, and not when."""
    row = rows(plan_of(fitters(peak_factor=SEASON["peak_factor"])))["Fitters"]
    assert "none in the busiest month. Agree on hours a year" in row.text.en


def test_hours_to_spare_cost_what_a_told_result_leaves_of_those_people() -> None:
    """Of people whose pay nobody told: as much less as the shop says that it keeps more than we count."""
    idle = [msgspec.structs.replace(one, cost_per_month=None) for one in (MARKETERS, *TEAM)]

    def spare(**facts: Any) -> tuple[Case, BackRow]:
        case = Case(KNOWLEDGE, shop([owner(), *idle], (), **{**SALES, **facts}), TODAY)
        return case, rows(plan_of(case))["Marketers"]

    counted, usual = spare()
    case, row = spare(profit_per_month=round((counted.room.rest or 0.0) + 3000))
    assert case.room.gap is not None
    assert 0.5 < case.room.gap.pay < 1
    assert row.monthly == pytest.approx(usual.monthly * case.room.gap.pay, abs=10)


def test_of_two_who_are_paid_for_one_role_a_losing_shop_hears_what_ending_one_saves() -> None:
    """Also of work that hurts: what it brings is asked, and nobody is sent away by a count."""
    seo = kept("Seo", "online_marketer", cost=2200, sourcing="agency")
    josh = kept("Josh", "online_marketer", cost=4250, fte=1.0)
    facts: dict[str, Any] = {"ad_spend_per_month": 34_000, "symptoms": ["ads_plateau"]}
    asked = rows(plan_of(made(seo, josh, **facts)))["Seo"]
    assert asked.kind == "ask"
    assert "Josh has the same role: ending one of the two saves € 2,200 or € 4,250." in asked.text.en
    assert "Josh heeft dezelfde rol: met een van de twee stoppen scheelt € 2.200 of € 4.250." in asked.text.nl
    two = rows(plan_of(made(seo, kept("Zed", "online_marketer", cost=1200, sourcing="agency"), **facts)))
    assert ["same role" in two[name].text.en for name in ("Seo", "Zed")] == [True, False]
    alone = rows(plan_of(made(seo, **facts)))["Seo"]
    assert "same role" not in alone.text.en
    both = kept("Josh", "online_marketer", cost=4250, fte=1.0)
    more = msgspec.structs.replace(both, roles=(*both.roles, *kept("x", "content_creator").roles))
    assert "same role" not in rows(plan_of(made(seo, more, **facts)))["Seo"].text.en
    assert "Seo" not in rows(plan_of(made(seo, josh, **{**facts, "ad_spend_per_month": 0})))


def test_a_loss_of_other_costs_than_people_asks_what_those_outside_bring_too() -> None:
    """Whose people cost no more than is usual loses by what it told."""
    seo = kept("Seo", "online_marketer", cost=1000, sourcing="agency")
    bo = person("Bo", "logistics", fte=1.0, cost=3000)
    told = {**SALES, "profit_per_month": -2_000, "symptoms": ["ads_plateau"]}
    plan = plan_of(Case(KNOWLEDGE, shop([owner(), bo, seo], (), **told), TODAY))
    assert rows(plan)["Seo"].kind == "ask"
    fine = plan_of(Case(KNOWLEDGE, shop([owner(), bo, seo], (), **{**told, "profit_per_month": 2_000}), TODAY))
    assert "Seo" not in rows(fine)


def test_a_told_loss_is_one_number_on_the_page_beside_what_owners_are_paid() -> None:
    paid = person("Ada", "ecommerce_manager", owner=True, cost=3000)
    team = [paid, *TEAM, kept("Seo", "online_marketer", cost=2200, sourcing="agency")]
    plan = plan_of(Case(KNOWLEDGE, shop(team, (), **{**SALES, "profit_per_month": -2_000}), TODAY))
    assert "loses € 2,000 a month, and € 5,000 with the € 3,000 that its owners are paid" in plan.headline.en
    assert plan.main_risk is not None
    assert "each month like this costs € 2,000" in plan.main_risk.text.en
    plan = plan_of(Case(KNOWLEDGE, shop(team, (), **{**SALES, "profit_per_month": 1_000}), TODAY))
    assert "does not pay the € 3,000 that its owners are paid; € 2,000 is short" in plan.headline.en
