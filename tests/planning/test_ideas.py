"""What an owner thinks of in words of their own: its price in orders and in hours, beside the plan's own step."""

from typing import Any

import pytest

from ecomteam.files.ideas import bought_for
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import NotNow, Plan, TakenUp
from ecomteam.planning import plan
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.html import to_html
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.reports.draw.terminal import TIGHTEST
from tests.shipped import CATALOGUE, KNOWLEDGE

DAY = "2026-11-30"
SHOP: dict[str, Any] = {
    "company": "new",
    "country": "NL",
    "orders_per_month": 300,
    "average_order_value": 50,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 5,
    "extra_budget": 400,
    "fulfilment": "self",
}
ADA = {"name": "Ada", "owner": True, "hours_per_week": 50}


def made(*leanings: Any, people: Any = (), **facts: Any) -> Plan:
    shop = {key: value for key, value in {**SHOP, **facts, "leanings": [*leanings]}.items() if value is not None}
    return plan(KNOWLEDGE, team_of({"shop": shop, "people": [ADA, *people]}, Place("shop"), CATALOGUE), today=DAY)


def row(leaning: Any, **facts: Any) -> NotNow:
    return next(row for row in made(leaning, **facts).not_now if row.kind is not None)


def taken(leaning: Any, **facts: Any) -> TakenUp:
    return next(row for row in made(leaning, **facts).taken_up if row.kind is not None)


# One order leaves € 20.00.
@pytest.mark.parametrize(
    ("leaning", "said", "gezegd"),
    [
        (
            {"outsource": "call centre", "per_month": 1100},
            "€ 1,100 a month is 55 extra orders (+18%), and € 400 can be paid.",
            "€ 1.100 per maand is 55 extra bestellingen (+18%), en je kunt € 400 betalen.",
        ),
        (
            {"hire": "assistant", "per_year": 30_000},
            "€ 30,000 ÷ 12 × 1.27 with employer's charges = € 3,180 a month: 159 extra orders (+53%)",
            "€ 30.000 ÷ 12 × 1,27 met werkgeverslasten = € 3.180 per maand: 159 extra bestellingen (+53%)",
        ),
        (
            {"hire": "virtual assistant", "per_hour": 12, "hours_per_week": 20},
            "€ 12.00 × 20 hours × 52 ÷ 12 = € 1,040 a month: 52 extra orders (+17%)",
            "€ 12,00 × 20 uur × 52 ÷ 12 = € 1.040 per maand: 52 extra bestellingen (+17%)",
        ),
        (
            {"buy": "a laser cutter", "once": 36_000},
            "€ 36,000 ÷ 36 months = € 1,000 a month: 50 extra orders (+17%), and € 400 can be paid.",
            "€ 36.000 ÷ 36 maanden = € 1.000 per maand: 50 extra bestellingen (+17%), en je kunt € 400 betalen.",
        ),
        (
            {"outsource": "3PL", "per_order": 3.8},
            "€ 3.80 × 300 orders = € 1,140 a month: 57 extra orders (+19%)",
            "€ 3,80 × 300 bestellingen = € 1.140 per maand: 57 extra bestellingen (+19%)",
        ),
        (
            {"outsource": "something odd", "per_year": 12_000},
            "€ 12,000 ÷ 12 = € 1,000 a month: 50 extra orders (+17%)",
            "€ 12.000 ÷ 12 = € 1.000 per maand: 50 extra bestellingen (+17%)",
        ),
    ],
)
def test_its_price_stands_there_in_orders(leaning: Any, said: str, gezegd: str) -> None:
    found = row(leaning)
    assert said in found.because.en
    assert gezegd in found.because.nl
    assert found.wanted


def test_it_is_called_what_the_owner_calls_it() -> None:
    assert row({"hire": "a Head of Growth", "per_month": 6000}).text.en == "A Head of Growth (head of marketing)"
    assert row({"outsource": "purchase_support", "per_month": 600}).text.en == "Help during the purchase"
    assert row({"buy": "verhuursoftware", "per_month": 650}).text.nl == "Verhuursoftware"


def test_own_words_are_never_markup() -> None:
    made_of = made({"hire": "<b>*x*</b> {cost} | [y](z)", "per_month": 3000})
    assert "<b>" not in to_html(screen_plan(made_of, KNOWLEDGE, "en", 0))
    assert "<b>*x*" not in to_markdown(screen_plan(made_of, KNOWLEDGE, "en", 0))


# -- Beside the plan's own step


SERVICE: dict[str, Any] = {"support_contacts_per_day": 40, "symptoms": ["tickets_pile_up"], "extra_budget": 3000}
LARGE: dict[str, Any] = {"orders_per_month": 1500, **SERVICE}


def test_whom_a_step_is_for_is_taken_up_with_both_prices_of_an_hour() -> None:
    found = taken({"hire": "customer_service", "hours_per_week": 16, "per_month": 1500}, **LARGE)
    assert found.role == "customer_service"
    assert found.answer.en.startswith("Step 1 (Customer service) is for this")
    assert "16 hours a week for € 1,500 a month is € 21.63 an hour, where step 1 asks" in found.answer.en


def test_a_company_that_asks_far_less_than_a_step_is_asked_what_is_in_it() -> None:
    found = taken({"outsource": "answering service", "per_month": 400}, **LARGE)
    assert "€ 400 a month for the 12 hours a week of step 1 would be € 7.69 an hour" in found.answer.en
    assert "it comes instead of step 1, so ask first what of that work is in it" in found.answer.en


def test_somebody_of_another_name_for_the_same_work_stands_beside_the_step() -> None:
    found = row({"hire": "a full-time assistant", "hours_per_week": 40}, **LARGE)
    assert found.because.en.startswith("Step 1 (customer service) takes that work: ")


def test_what_is_far_dearer_than_its_step_is_not_taken_up() -> None:
    found = row({"hire": "customer_service", "per_year": 90_000}, **LARGE)
    assert "What you think of is far more" in found.because.en


# -- Hours


def test_a_tool_that_must_save_more_than_its_work_takes_does_not_pay_in_hours() -> None:
    found = row({"buy": "a helpdesk", "per_month": 1900}, support_contacts_per_day=5)
    assert found.reason == "little"
    assert "In hours it does not pay" in found.because.en
    cheap = taken({"buy": "a helpdesk", "per_month": 250}, support_contacts_per_day=30, extra_budget=5000)
    assert "To pay in hours it has to save 2 hours a week of" in cheap.answer.en
    assert cheap.answer.en.endswith("Try it on your own work for a month before you sign.")


MAKES: dict[str, Any] = {"makes_products": True, "symptoms": ["making_behind"]}


def test_a_machine_pays_by_what_it_makes_where_orders_wait_and_else_by_what_is_sold() -> None:
    waits = row({"buy": "CNC machine", "per_month": 1700}, making_wait_weeks=8, **MAKES)
    assert "Orders wait 8 weeks to be made, so it pays once it makes so many more" in waits.because.en
    sells = row({"buy": "CNC machine", "per_month": 300}, makes_products=True)
    assert sells.reason == "first"
    assert "it pays only if you sell more than you make today" in sells.because.en
    # Who makes nothing has no such work.
    bought = row({"buy": "CNC machine", "per_month": 1700})
    assert "Orders wait" not in bought.because.en
    assert "it pays only if" not in bought.because.en


def test_from_which_volume_on_the_money_is_there() -> None:
    found = row({"buy": "a van", "once": 150_000}, extra_budget=None, orders_per_month=700)
    assert "The money for it is there from about" in found.because.en
    assert "The money for it is there from" not in row({"buy": "a van", "once": 900_000}).because.en


def test_what_is_paid_once_is_paid_in_parts_and_what_waits_is_said() -> None:
    """Nobody tries a built thing for a month; and more buyers are not what lacks where they wait for weeks."""
    once = taken({"buy": "a 3D viewer", "once": 9000}, extra_budget=5000, making_wait_weeks=8, makes_products=True)
    assert "If it is there to bring buyers: they wait 8 weeks already." in once.answer.en
    assert once.answer.en.endswith("Agree one price for all of it, and pay the last third once it works.")
    assert "bring buyers" not in taken({"buy": "a 3D viewer", "once": 9000}, extra_budget=5000).answer.en


def test_shop_software_by_its_name_is_a_move_to_other_software() -> None:
    assert bought_for("Kajabi") == bought_for("overstappen naar Shopify") == ("change_platform",)


@pytest.mark.parametrize("called", ["e-mail agency", "een mailbureau voor onze e-mailflows", "Klaviyo agency"])
def test_an_agency_for_mailings_is_nobody_who_answers_mails(called: str) -> None:
    found = made({"outsource": called, "per_month": 3500}, extra_budget=300)
    told = [row.role for row in found.not_now if row.kind is not None]
    assert told == ["retention_marketer"]


# -- What is not known


def test_where_no_order_is_known_it_says_what_to_tell() -> None:
    unknown = {"orders_per_month": None, "average_order_value": None, "gross_margin": None, "extra_budget": None}
    found = row({"buy": "forklift", "once": 9000}, **unknown)
    assert found.because.en.startswith(
        "€ 9,000 ÷ 36 months = € 250 a month. Tell your orders, what one brings in and your margin, and this stands in"
        " orders too."
    )
    assert "Vertel je bestellingen, wat er één opbrengt en je marge" in found.because.nl
    assert found.extra_orders is None


def test_where_an_order_leaves_nothing_no_number_of_them_is_named() -> None:
    found = row({"hire": "stagiair", "per_month": 300}, average_order_value=20, gross_margin=0.2)
    assert "An order leaves nothing, so no number of them pays it" in found.because.en
    assert "extra orders" not in found.because.en


def test_without_a_price_the_usual_one_stands_there_and_of_things_it_is_asked() -> None:
    assert "A full-time job of it costs" in row({"hire": "online_marketer"}).because.en
    # One order leaves € 20.00.
    assert "each € 100 a month that it costs takes 5 extra orders (+2%)." in row({"buy": "a thing"}).because.en
    unknown = row({"buy": "a thing"}, gross_margin=None, average_order_value=None, orders_per_month=None)
    assert "Tell what it costs, and this stands in orders." in unknown.because.en
    assert "Which work it takes over was not told" in row({"hire": "a sage", "per_month": 900}).because.en


def test_all_that_is_told_is_answered_in_turn() -> None:
    told = [{"buy": "a van", "once": 30_000}, {"hire": "assistant", "per_month": 3000}, "app"]
    found = made(*told)
    assert {row.item for row in found.answers if row.fact == "leanings"} == {"A van", "E-commerce assistant", "app"}
    assert sum(row.wanted for row in found.not_now) == 3


def test_a_screen_names_what_it_has_no_room_for() -> None:
    told = [{"buy": f"thing {at}", "once": 30_000} for at in range(10)]
    text = to_markdown(screen_plan(made(*told), KNOWLEDGE, "en", 0))
    assert "Thing 7. € 30,000 ÷ 36 months = € 830 a month: 42 extra orders" in text
    assert "Not now either: Thing 8 (42 extra orders) and Thing 9 (42 extra orders)." in text


# -- Who is planned


PLANNED = {"name": "Di", "roles": ["online_marketer"], "status": "planned", "cost_per_month": 4200}


@pytest.mark.parametrize("day", [None, "2027-05-01"])
def test_whoever_is_planned_for_a_day_that_is_far_is_judged_like_somebody_to_hire(day: str | None) -> None:
    person = PLANNED if day is None else {**PLANNED, "starts": day}
    found = next(row for row in made(people=[person]).not_now if row.wanted)
    assert found.text.en == ("Di (online marketer)" if day is None else "Di (online marketer), from 1 May 2027")
    assert "€ 4,200 a month is 210 extra orders (+70%), and € 400 can be paid." in found.because.en


@pytest.mark.parametrize("day", ["2026-12-15", "2026-10-01"])
def test_whoever_begins_this_month_or_should_have_begun_is_not(day: str) -> None:
    assert not [row for row in made(people=[{**PLANNED, "starts": day}]).not_now if row.wanted]


def test_whoever_is_planned_for_the_work_of_a_step_is_taken_up() -> None:
    found = made(people=[{"name": "Cy", "roles": ["customer_service"], "status": "planned"}], **LARGE)
    assert [(row.text.en, row.role) for row in found.taken_up] == [("Cy", "customer_service")]


# -- What words name that the catalogue knows


WHOLESALE: dict[str, Any] = {"sells": ["own_shop", "business_customers"], "business_share": 0.6}


@pytest.mark.parametrize(
    ("leaning", "facts", "said", "gezegd"),
    [
        (
            {"buy": "selling on Amazon"},
            {"extra_budget": 0},
            "Of an order there about 15% is kept by who runs it: € 20.00 − € 7.50 = € 12.50",
            "houdt de marktplaats zo'n 15%: € 20,00 − € 7,50 = € 12,50",
        ),
        (
            {"buy": "verkopen op Bol.com"},
            WHOLESALE,
            "First ask the shops that buy from you: of 100 orders 60 are theirs",
            "Vraag het eerst de winkels die bij je inkopen: van 100 bestellingen zijn er 60 van hen",
        ),
        (
            {"buy": "TikTok"},
            {"symptoms": ["tickets_pile_up"]},
            "First the questions of today: a marketplace wants an answer within a day",
            "Eerst de vragen van nu: een marktplaats wil binnen een dag antwoord",
        ),
        (
            {"buy": "TikTok ads", "per_month": 900},
            {"symptoms": ["low_conversion"]},
            "First the pages: most of the visitors who come now leave without buying. By your quote € 900 a month: 45",
            "Eerst de pagina's: de meeste bezoekers van nu gaan weg zonder te kopen. Volgens je offerte € 900",
        ),
        (
            {"buy": "website met kaartbetaling", "once": 18_000},
            {"sells": ["stores"]},
            "Try it small first: a page with your ten best sellers, their price and a payment link",
            "Probeer het eerst klein: een pagina met je tien hardlopers, hun prijs en een betaallink",
        ),
        (
            {"buy": "own web shop", "once": 15_000},
            {"sells": ["marketplaces"], "symptoms": ["stock_runs_out"]},
            "First stock: what is sold out sells nowhere",
            "Eerst de voorraad: wat op is verkoop je nergens",
        ),
        (
            {"buy": "a new website", "once": 30_000},
            {"sells": ["own_shop"], "symptoms": ["slow_replies"]},
            "First what customers complain of: that lies behind the shop",
            "Eerst waar klanten over klagen: dat zit achter de webshop",
        ),
    ],
)
def test_what_is_a_known_goal_or_leaning_is_judged_as_one(
    leaning: Any, facts: dict[str, Any], said: str, gezegd: str
) -> None:
    found = row(leaning, **facts)
    assert said in found.because.en
    assert gezegd in found.because.nl
    assert found.kind == "buy"


def test_what_sells_on_marketplaces_alone_has_their_share_off_already() -> None:
    found = row({"buy": "Etsy", "per_month": 900}, sells=["marketplaces"], symptoms=["stock_runs_out"])
    assert "kept by who runs it" not in found.because.en


def test_what_is_told_twice_is_answered_once() -> None:
    rows = made({"buy": "Amazon", "per_month": 900}, goals=["add_marketplace"], symptoms=["slow_replies"]).not_now
    assert [one.text.en for one in rows if one.wanted] == ["Amazon"]


def test_what_nobody_knows_stays_in_orders() -> None:
    assert (
        row({"buy": "a new configurator", "once": 280_000}).short
        == row({"buy": "a new configurator", "once": 280_000}).because
    )


# -- Paid by what they sell


@pytest.mark.parametrize(
    ("leaning", "said", "gezegd"),
    [
        # An order of € 50 leaves € 20.00.
        (
            {"hire": "three sales reps", "for": "sales", "commission": "10%"},
            "10% × € 50.00 = € 5.00 is theirs, and € 20.00 − € 5.00 = € 15.00 stays.",
            "10% × € 50,00 = € 5,00 voor hen, en € 20,00 − € 5,00 = € 15,00 blijft.",
        ),
        (
            {"hire": "sales rep on 12% commission", "for": "sales"},
            "12% × € 50.00 = € 6.00 is theirs",
            "12% × € 50,00 = € 6,00 voor hen",
        ),
        (
            {"hire": "verkoper op provisie", "for": "sales"},
            "Paid by what they sell they can have no more than an order leaves",
            "Wie betaald wordt naar verkoop, kan niet meer krijgen dan een bestelling overlaat",
        ),
        (
            {"outsource": "an agency", "for": "sales", "commission": 0.5},
            "each would cost you money. More than 40% it cannot be.",
            "op elke leg je toe. Meer dan 40% kan het niet zijn.",
        ),
        (
            {"hire": "a rep", "for": "sales", "commission": 0.1, "per_month": 600},
            "takes € 600 ÷ € 15.00 = 40 orders a month of theirs.",
            "vraagt € 600 ÷ € 15,00 = 40 bestellingen per maand van hen.",
        ),
    ],
)
def test_a_commission_is_a_part_of_an_order_and_no_wage(leaning: Any, said: str, gezegd: str) -> None:
    found = row(leaning)
    assert said in found.because.en
    assert gezegd in found.because.nl
    assert "full-time job" not in found.because.en


def test_whoever_is_paid_by_the_month_has_no_commission() -> None:
    assert "theirs" not in row({"hire": "a sales rep", "for": "sales", "per_month": 4000}).because.en
    assert "theirs" not in row({"buy": "software at 10% commission", "per_month": 4000}).because.en


# -- On the screen


def test_on_the_tightest_screen_each_keeps_its_sum_or_what_speaks_against_it() -> None:
    told = (
        {"buy": "a new configurator", "once": 280_000},
        {"hire": "six more agents", "for": "customer_service", "per_month": 29_640},
        {"buy": "TikTok"},
    )
    plan_of = made(*told, symptoms=["tickets_pile_up"], company="established", departments=["service"], people=[])
    for tight in (0, 6, TIGHTEST):
        screen = to_markdown(screen_plan(plan_of, KNOWLEDGE, "en", tight))
        assert "Not now either" not in screen
        assert "Six more agents" in screen
        assert "First the questions of today" in screen
        assert "389 extra orders" in screen


# -- Minutes each


def test_people_of_one_craft_stand_beside_what_they_do_in_minutes() -> None:
    """8 × 38 hours ÷ 1,477 questions a week is 12.3 minutes."""
    agents = {"name": "Service", "count": 8, "hours_per_week": 38, "roles": ["customer_service"]}
    shop: dict[str, Any] = {
        "company": "established",
        "departments": ["service", "logistics"],
        "orders_per_month": 5800,
        "support_contacts_per_day": "6400 per month",
        "symptoms": ["tickets_pile_up"],
        "extra_budget": 15_000,
    }
    asked = {"hire": "six more agents", "for": "customer_service", "per_month": 29_640}
    found = row(asked, people=[agents], **shop)
    assert "304 hours a week ÷ 1,477 questions is 12 minutes each" in found.because.en
    assert "304 uur per week ÷ 1.477 vragen is 12 minuten per stuk" in found.because.nl
    untold = {**agents, "hours_per_week": None}
    assert "minutes each" not in row(asked, people=[untold], **shop).because.en
    assert "minutes each" not in row(asked, people=[agents], **{**shop, "support_contacts_per_day": None}).because.en


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("selling on Amazon Germany", ("add_marketplace",)),
        ("website chatbot", ("chatbot",)),
        ("an app for our web shop", ("app",)),
        ("website met kaartbetaling", ("launch_webshop", "web_shop", "redesign")),
        ("een pop-upwinkel", ("physical_store",)),
        ("a webshop plugin", ()),
        ("an Amazon PPC course", ()),
        ("a new configurator", ()),
    ],
)
def test_what_words_are_about(text: str, projects: tuple[str, ...]) -> None:
    assert bought_for(text) == projects
    known = {*KNOWLEDGE.goals, *KNOWLEDGE.leanings}
    assert known.issuperset(projects)


def test_a_told_hour_stands_beside_a_usual_one_as_it_was_told() -> None:
    found = row({"hire": "virtual assistant", "per_hour": 8, "hours_per_week": 40})
    assert "That is € 8.00 an hour" in found.because.en
