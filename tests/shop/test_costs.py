"""What a hire costs: from published tables where there are any, from the shop's own rates where it gave some."""

from typing import Any

import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import OwnRate, Person
from ecomteam.shop.case import Case
from ecomteam.shop.costs import Pricing, paid_beside, pricing
from tests.shops import facts_from, person, shop

SOURCINGS: tuple[Sourcing, ...] = ("in_house", "freelance", "agency")


def prices(knowledge: Knowledge, *own: OwnRate, **facts: object) -> Pricing:
    return pricing(knowledge, facts_from(facts), own)


def known(cost: Cost | None) -> Cost:
    assert cost is not None
    return cost


@pytest.mark.parametrize("sourcing", SOURCINGS)
@pytest.mark.parametrize(("country", "currency"), [("NL", "EUR"), ("US", "USD")])
def test_every_role_has_a_price_where_wages_are_known(
    knowledge: Knowledge, country: str, currency: str, sourcing: Sourcing
) -> None:
    tables = prices(knowledge, country=country, orders_per_month=500)
    for role in knowledge.roles:
        cost = known(tables.monthly(role, sourcing, 1.0))
        assert 0 < cost.low < cost.high, role
        assert cost.currency == currency
        assert cost.basis.en != cost.basis.nl
        assert cost.cites
        assert set(cost.cites) <= knowledge.statements.keys()


@pytest.mark.parametrize("sourcing", SOURCINGS)
def test_every_role_has_a_price_wherever_pay_is_known(knowledge: Knowledge, sourcing: Sourcing) -> None:
    for country in knowledge.countries.values():
        tables = prices(knowledge, country=country.id, orders_per_month=500)
        for role in knowledge.roles:
            cost = tables.monthly(role, sourcing, 1.0)
            assert (cost is None) == (country.tier == 5), (country.id, role)
            if cost is not None:
                assert 0 < cost.low < cost.high, (country.id, role)
                assert cost.currency == country.currency


def test_where_no_wages_are_known_nothing_is_guessed(knowledge: Knowledge) -> None:
    for country in ({"country": "JP"}, {"country": "SR"}, {}):
        tables = prices(knowledge, **country)
        assert {tables.monthly(role, sourcing, 1.0) for role in knowledge.roles for sourcing in SOURCINGS} == {None}
        assert tables.hourly("sales", "in_house") is None
        assert tables.outside(["order_processing"], {"orders_per_month": 500}) is None


def test_every_country_that_can_be_answered_has_a_currency_and_says_what_is_known(knowledge: Knowledge) -> None:
    assert knowledge.countries.keys() == {option.id for option in knowledge.questions["country"].options}
    for country in knowledge.countries.values():
        assert country.currency in knowledge.currencies
        assert (country.tier == 5) == (country.employment is None) == (country.labour is None)
        assert (country.error > 0) or country.tier in (1, 2, 5)


def test_half_a_person_costs_about_half(knowledge: Knowledge) -> None:
    tables = prices(knowledge, country="NL")
    for role in knowledge.roles:
        whole, half = known(tables.monthly(role, "in_house", 1.0)), known(tables.monthly(role, "in_house", 0.5))
        assert half.low == pytest.approx(whole.low / 2, abs=10)
        assert half.high == pytest.approx(whole.high / 2, abs=10)


def test_prices_are_rounded_to_tens(knowledge: Knowledge) -> None:
    """Finer would claim more than the figures carry."""
    tables = prices(knowledge, country="US")
    for role in knowledge.roles:
        cost = known(tables.monthly(role, "in_house", 0.6))
        assert cost.low % 10 == cost.high % 10 == 0


def test_the_rates_of_the_shop_itself_win(knowledge: Knowledge) -> None:
    hourly = OwnRate(role="online_marketer", low=60, high=80, per="hour")
    monthly = OwnRate(role="logistics", low=3000, high=3500, per="month")
    tables = prices(knowledge, hourly, monthly, country="NL", orders_per_month=900)
    marketer = known(tables.monthly("online_marketer", "freelance", 0.5))
    hours = knowledge.threshold("fte_hours") / 2
    assert [marketer.low, marketer.high] == pytest.approx([60 * hours, 80 * hours], abs=5)
    assert marketer.basis.en.startswith("your own rate")
    packer = known(tables.monthly("logistics", "in_house", 0.4))
    assert (packer.low, packer.high, packer.currency) == (1200, 1400, "EUR")
    untouched = prices(knowledge, country="NL").monthly("customer_service", "in_house", 1.0)
    assert tables.monthly("customer_service", "in_house", 1.0) == untouched


def test_a_published_rate_is_used_before_multiples_of_a_wage(knowledge: Knowledge) -> None:
    cost = known(prices(knowledge, country="NL").monthly("online_marketer", "freelance", 1.0))
    assert cost.basis.en.startswith("published rate, € 50–75 an hour")
    assert cost.cites == ("F-041",)


def test_where_no_rate_is_published_the_basis_says_that_we_judge(knowledge: Knowledge) -> None:
    cost = known(prices(knowledge, country="US").monthly("online_marketer", "agency", 1.0))
    assert "our judgement" in cost.basis.en
    assert "ons oordeel" in cost.basis.nl


# By country, role and form: the ends of the wage table or of pay beside the Dutch, and those of what is asked for them.
MIDDLE_HALVES: list[tuple[str, str, Sourcing, float, float]] = [
    # 56,220 to 104,870 a year (median 76,950) by 2,080 hours, times 1.5 to 2.5 and 2.5 to 3.5
    ("US", "online_marketer", "freelance", 47.8, 107.0),
    ("US", "online_marketer", "agency", 76.7, 155.7),
    # a published rate stands as it is
    ("NL", "online_marketer", "freelance", 50.0, 75.0),
]


@pytest.mark.parametrize(("country", "role", "sourcing", "low", "high"), MIDDLE_HALVES)
def test_an_hour_outside_is_priced_in_the_middle_half_of_pay_and_multiple_together(
    knowledge: Knowledge, country: str, role: str, sourcing: Sourcing, low: float, high: float
) -> None:
    hour = known(prices(knowledge, country=country).hourly(role, sourcing))
    assert [hour.low, hour.high] == pytest.approx([low, high], abs=0.1)


def test_no_range_of_an_hour_is_so_wide_that_it_is_no_price(knowledge: Knowledge) -> None:
    for country in knowledge.countries:
        tables = prices(knowledge, country=country)
        hours = [tables.hourly(role, sourcing) for role in knowledge.roles for sourcing in SOURCINGS]
        for hour in filter(None, hours):
            assert hour.high < 2.6 * hour.low


def test_a_fulfilment_company_asks_a_price_for_each_order(knowledge: Knowledge) -> None:
    """However many hours the work would take, and nothing can be said before the orders are known."""
    tables = prices(knowledge, country="NL", orders_per_month=1000)
    cost = known(tables.monthly("logistics", "agency", 0.2))
    assert (cost.low, cost.high) == (1500, 3500)
    assert tables.monthly("logistics", "agency", 1.0) == cost
    assert "1,50 tot 3,50 per bestelling" in cost.basis.nl
    assert prices(knowledge, country="NL").monthly("logistics", "agency", 0.2) is None


# An hour of work


WAGES = [
    # role, and the quartiles of the table
    ("online_marketer", 22.8, 40.1),
    ("customer_service", 17.7, 25.6),
    # of logistics the low end, 13.70 with charges of a fifth, is what the law sets (below)
    ("logistics", 15.26, 19.4),
    ("frontend_developer", 27, 43.4),
]


@pytest.mark.parametrize(("role", "low", "high"), WAGES)
def test_a_dutch_employee_costs_217_times_the_hourly_wage(
    knowledge: Knowledge, role: str, low: float, high: float
) -> None:
    """What a full-time year really costs by the official tables, divided by twelve and by the mean hourly wage."""
    cost = known(prices(knowledge, country="NL").monthly(role, "in_house", 1.0))
    assert [cost.low, cost.high] == pytest.approx([217 * low, 217 * high], abs=10)


def test_no_estimate_of_ours_is_below_what_the_law_lets_somebody_be_paid(knowledge: Knowledge) -> None:
    """4,806 złoty a month and charges of a fifth: 44.36 for each of the 130 hours that are worked."""
    tables = prices(knowledge, country="PL")
    helper = known(tables.hourly("production_helper", "in_house"))
    assert (helper.low, helper.high) == pytest.approx((44.4, 55.5), abs=0.11)
    assert "no less than the statutory minimum of 2026, PLN 4,806 a month full time" in helper.basis.en
    assert "niet minder dan het wettelijk minimum van 2026" in helper.basis.nl
    for country in knowledge.countries.values():
        if country.minimum is None or country.employment is None:
            continue
        row, full = country.minimum, knowledge.threshold("fte_hours")
        month = row.amount * (knowledge.threshold("contract_week") * 52 / 12 if row.per == "hour" else 1)
        least = month * (row.charges or country.employment.overhead_low) / full
        for role in knowledge.roles:
            hour = known(prices(knowledge, country=country.id).hourly(role, "in_house"))
            assert hour.low >= least - 0.1 * knowledge.per_euro(country.currency) - 0.1, (country.id, role)
            assert hour.low < hour.high, (country.id, role)


def test_pay_far_above_the_minimum_is_what_tables_say(knowledge: Knowledge) -> None:
    manager = known(prices(knowledge, country="NL").hourly("ecommerce_manager", "in_house"))
    assert "statutory" not in manager.basis.en


def test_what_own_people_cost_says_what_somebody_new_of_their_kind_does(knowledge: Knowledge) -> None:
    tables = prices(knowledge, country="NL")
    usual = known(tables.hourly("customer_service", "in_house"))
    kit = person("Kit", "customer_service", fte=0.5, cost=2600)
    told = msgspec.structs.replace(tables, paid=paid_beside(tables, [kit]))
    hour = known(told.hourly("customer_service", "in_house"))
    # 2,600 for 65 hours worked
    assert 40 * 0.8 <= hour.low < 40
    assert 40 < hour.high <= 40 * 1.2 + 0.1
    assert hour.high - hour.low <= usual.high * 40 / usual.low - usual.low * 40 / usual.high
    assert "by what you told that you pay" in hour.basis.en
    # of another kind it says nothing, and a form is a form
    assert told.hourly("frontend_developer", "in_house") == tables.hourly("frontend_developer", "in_house")
    assert told.hourly("customer_service", "freelance") == tables.hourly("customer_service", "freelance")


@pytest.mark.parametrize("cost", [0, 300, 12000])
def test_family_and_a_cost_of_other_hours_say_nothing_of_it(knowledge: Knowledge, cost: float) -> None:
    tables = prices(knowledge, country="NL")
    assert not paid_beside(tables, [person("Kit", "customer_service", fte=0.5, cost=cost)])


def test_a_told_payroll_says_what_somebody_new_costs(knowledge: Knowledge) -> None:
    """€ 37,400 for 22 full-timers is € 9.81 an hour of the contract, and € 13.08 of one that is worked."""
    people = [
        msgspec.structs.replace(person("Joiners", "production_helper", fte=1.0), count=14),
        person("Me", owner=True),
    ]
    plain = shop(people, country="PL", currency="EUR", company="new")
    told = shop(people, country="PL", currency="EUR", company="new", payroll_per_month=14 * 1700)
    before, after = (
        known(Case(knowledge, one).pricing.hourly("production_helper", "in_house")) for one in (plain, told)
    )
    assert (before.low + before.high) / 2 < 12
    assert after.low < 1700 / 130 < after.high
    # what those of today cost is the total, not a multiple of it
    assert Case(knowledge, told).room.team == (14 * 1700, 14 * 1700)
    assert Case(knowledge, told).at(2).pricing.level == Case(knowledge, told).pricing.level


def test_a_freelancer_is_paid_for_the_hours_worked_alone(knowledge: Knowledge) -> None:
    tables = prices(knowledge, country="NL")
    freelancer = known(tables.month("online_marketer", "freelance", 130))
    assert (freelancer.low, freelancer.high) == (130 * 50, 130 * 75)
    assert tables.monthly("online_marketer", "freelance", 1.0) == freelancer


def test_an_own_hourly_rate_pays_the_contract_of_who_is_employed(knowledge: Knowledge) -> None:
    tables = prices(knowledge, OwnRate(role="logistics", low=20, high=20, per="hour"), country="NL")
    employee = known(tables.monthly("logistics", "in_house", 0.5))
    freelancer = known(tables.monthly("logistics", "freelance", 0.5))
    assert (employee.low, freelancer.low) == (1730, 1300)


def test_an_own_wage_never_prices_a_company_that_asks_by_the_order(knowledge: Knowledge) -> None:
    own = OwnRate(role="logistics", low=10, high=10, per="hour")
    tables = prices(knowledge, own, country="US", orders_per_month=600)
    company = known(tables.monthly("logistics", "agency", 0.6))
    hands = known(tables.monthly("logistics", "in_house", 0.6))
    assert (company.low, company.high) == (900, 2100)
    assert hands.low == hands.high == 1040
    assert tables.hourly("logistics", "agency") is None


@pytest.mark.parametrize("country", ["NL", "PL", "US", "SE"])
def test_an_hour_times_the_hours_is_the_month(knowledge: Knowledge, country: str) -> None:
    tables = prices(knowledge, country=country)
    for role in ("sales", "customer_service", "data_analyst"):
        for sourcing in SOURCINGS:
            hour, month = known(tables.hourly(role, sourcing)), known(tables.month(role, sourcing, 40))
            assert month.low == pytest.approx(40 * hour.low, rel=0.03)
            assert month.high == pytest.approx(40 * hour.high, rel=0.03)


# Other countries


@pytest.mark.parametrize("country", ["NL", "PL", "US", "DE"])
def test_a_bookkeeper_is_paid_beside_an_office_and_not_as_a_manager(knowledge: Knowledge, country: str) -> None:
    tables = prices(knowledge, country=country)
    bookkeeper, service, manager = (
        known(tables.hourly(role, "in_house")) for role in ("bookkeeper", "customer_service", "ecommerce_manager")
    )
    assert [bookkeeper.low, bookkeeper.high] == pytest.approx([1.2 * service.low, 1.2 * service.high], rel=0.01)
    assert bookkeeper.high < manager.high
    assert "1.2 times those of customer service" in bookkeeper.basis.en
    assert "1,2 maal die van klantenservice" in bookkeeper.basis.nl


def test_a_wage_of_the_role_itself_wins_over_one_like_it(knowledge: Knowledge) -> None:
    office = next(row for row in knowledge.catalogue.wages if (row.role, row.country) == ("assistant", "NL"))
    own = msgspec.structs.replace(office, role="bookkeeper")
    wages = (*knowledge.catalogue.wages, own)
    richer = Knowledge(msgspec.structs.replace(knowledge.catalogue, wages=wages))
    paid = known(prices(richer, country="NL").hourly("bookkeeper", "in_house"))
    assert paid == known(prices(richer, country="NL").hourly("assistant", "in_house"))
    assert "times those of" not in paid.basis.en


@pytest.mark.parametrize(
    ("country", "says", "zegt"),
    [
        ("PT", ("not published for Portugal", "× 0.53", "± 20%"), ("voor Portugal", "× 0,53", "± 20%")),
        ("PL", ("not published for Poland", "± 30%"), ("voor Polen", "± 30%")),
        ("FR", ("wage table FR 2023", "± 10%"), ("loontabel FR 2023", "± 10%")),
        ("DE", ("the quartiles are our estimate",), ("de kwartielen zijn onze schatting",)),
    ],
)
def test_how_little_is_known_of_pay_is_said(
    knowledge: Knowledge, country: str, says: tuple[str, ...], zegt: tuple[str, ...]
) -> None:
    basis = known(prices(knowledge, country=country).monthly("online_marketer", "in_house", 1.0)).basis
    assert [part for part in says if part not in basis.en] == []
    assert [part for part in zegt if part not in basis.nl] == []


def test_the_error_of_another_country_widens_the_range(knowledge: Knowledge) -> None:
    dutch = known(prices(knowledge, country="NL").monthly("online_marketer", "in_house", 1.0))
    other = known(prices(knowledge, country="BE").monthly("online_marketer", "in_house", 1.0))
    assert other.high / other.low > dutch.high / dutch.low


def test_pay_beside_the_dutch_lies_near_pay_that_is_published(knowledge: Knowledge) -> None:
    """The formula for countries without wages, tried on those that have them."""
    german, dutch = (
        known(prices(knowledge, country=country).hourly("online_marketer", "in_house")) for country in ("DE", "NL")
    )
    ratio = 1.089
    assert (german.low + german.high) / 2 == pytest.approx((dutch.low + dutch.high) / 2 * ratio, rel=0.2)


def test_currency_is_a_unit(knowledge: Knowledge) -> None:
    """The same country with another currency: every amount is that many times as large."""
    euros = prices(knowledge, country="NL", orders_per_month=600, ad_spend_per_month=4000)
    rate = knowledge.per_euro("JPY")
    yen_country = msgspec.structs.replace(knowledge.countries["NL"], currency="JPY")
    facts = {**euros.facts, "ad_spend_per_month": 4000 * rate}
    yen = msgspec.structs.replace(euros, country=yen_country, facts=facts)
    for role in knowledge.roles:
        for sourcing in SOURCINGS:
            one, other = known(euros.month(role, sourcing, 65)), known(yen.month(role, sourcing, 65))
            assert other.currency == "JPY"
            assert [other.low, other.high] == pytest.approx([one.low * rate, one.high * rate], abs=10 * rate)
    agency, abroad = euros.outside(["advertising"], {}), yen.outside(["advertising"], {})
    assert agency is not None
    assert abroad is not None
    assert abroad.cost.high == pytest.approx(agency.cost.high * rate, abs=10 * rate)


def test_there_and_back_again_is_the_same_amount(knowledge: Knowledge) -> None:
    for currency in knowledge.currencies:
        assert knowledge.convert(knowledge.convert(100, "USD", currency), currency, "USD") == pytest.approx(100)
    assert knowledge.convert(100, "EUR", "USD") == pytest.approx(108.24)


# Outside parties, by what they sell


@pytest.mark.parametrize(
    ("facts", "activities", "volumes", "price", "amounts"),
    [
        ({"country": "NL"}, ["order_processing"], {"orders_per_month": 1000}, "fulfilment_nl", (1500, 3500)),
        ({"country": "NL"}, ["order_processing"], {"orders_per_month": 20}, "fulfilment_nl", (250, 250)),
        ({"country": "US"}, ["order_processing"], {"orders_per_month": 600}, "fulfilment_us", (900, 2100)),
        ({"country": "NL", "ad_spend_per_month": 8000}, ["advertising"], {}, "ad_agency_nl", (800, 1600)),
        ({"country": "NL", "ad_spend_per_month": 1000}, ["advertising"], {}, "ad_agency_nl", (500, 500)),
        ({"country": "NL"}, ["product_photos"], {"hour": 3}, "photographer", (140, 220)),
        (
            {"country": "NL"},
            ["purchase_support", "complaints"],
            {"contacts_per_month": 400},
            "service_bureau_nl",
            (1200, 2400),
        ),
        ({"country": "ES"}, ["order_processing"], {"orders_per_month": 1000}, "fulfilment_nl", (850, 1970)),
        ({"country": "NL", "platform": "hosted_shop"}, ["security"], {}, "upkeep_hosted_nl", (100, 400)),
        ({"country": "NL", "platform": "headless"}, ["security"], {}, "upkeep_own_nl", (600, 2500)),
    ],
)
def test_what_an_outside_party_asks(
    knowledge: Knowledge,
    facts: dict[str, object],
    activities: list[str],
    volumes: dict[str, float],
    price: str,
    amounts: tuple[float, float],
) -> None:
    quote = prices(knowledge, **facts).outside(activities, volumes)
    assert quote is not None
    assert quote.price.id == price
    assert (quote.cost.low, quote.cost.high) == amounts


@pytest.mark.parametrize(
    ("spend", "asked"), [(40_000, (4000, 8000)), (50_000, (5000, 10_000)), (90_000, (9000, 15_600))]
)
def test_what_lies_beyond_a_large_volume_has_a_price_of_its_own(
    knowledge: Knowledge, spend: float, asked: tuple[float, float]
) -> None:
    quote = prices(knowledge, country="NL", ad_spend_per_month=spend).outside(["advertising"], {})
    assert quote is not None
    assert (quote.cost.low, quote.cost.high) == asked
    assert ("10% to 14% of what is above € 50,000" in quote.cost.basis.en) is (spend > 50_000)
    assert ("10% tot 14% van wat boven € 50.000 ligt" in quote.cost.basis.nl) is (spend > 50_000)


def test_the_border_of_a_large_volume_is_an_amount_of_money(knowledge: Knowledge) -> None:
    """A Swedish shop's crowns are not held against the euros of the price."""
    rate = knowledge.per_euro("SEK")
    quote = prices(knowledge, country="SE", ad_spend_per_month=90_000 * rate).outside(["advertising"], {})
    assert quote is not None
    assert quote.cost.high == pytest.approx(15_600 * rate, abs=100)


@pytest.mark.parametrize(("hours", "asked"), [(5, (600, 2500)), (25, (600, 2500)), (40, (2100, 4000))])
def test_a_retainer_covers_so_many_hours_and_more_of_them_cost_more(
    knowledge: Knowledge, hours: float, asked: tuple[float, float]
) -> None:
    quote = prices(knowledge, country="NL", platform="self_hosted").outside(["security"], {"hour": hours})
    assert quote is not None
    assert (quote.cost.low, quote.cost.high) == asked


def test_without_its_volume_nobody_is_priced(knowledge: Knowledge) -> None:
    assert prices(knowledge, country="NL").outside(["order_processing"], {}) is None
    assert prices(knowledge, country="NL").outside(["strategy"], {"orders_per_month": 900}) is None


def test_a_price_from_the_netherlands_says_so(knowledge: Knowledge) -> None:
    quote = prices(knowledge, country="ES").outside(["order_processing"], {"orders_per_month": 1000})
    assert quote is not None
    assert "Dutch price × 0.56" in quote.cost.basis.en
    assert "Nederlandse prijs × 0,56" in quote.cost.basis.nl


# An outside company of which little is told


def company(role: str, fte: float | None = None, cost: float | None = None) -> Person:
    return person("Bureau", role, sourcing="agency", fte=fte, cost=cost)


def asks(knowledge: Knowledge, who: Person, **facts: Any) -> tuple[float, float]:
    return Case(knowledge, shop([person("Ada", owner=True), who], country="NL", **facts)).room.team


def test_a_company_of_today_asks_for_the_ads_it_manages(knowledge: Knowledge) -> None:
    small, large = (asks(knowledge, company("online_marketer"), ad_spend_per_month=spend) for spend in (5000, 90_000))
    assert small[1] < 2500
    assert large[0] > 9000


def test_a_company_whose_hours_are_told_is_paid_for_those(knowledge: Knowledge) -> None:
    one, other = (
        asks(knowledge, company("online_marketer", fte=0.5), ad_spend_per_month=spend) for spend in (5000, 90_000)
    )
    assert one == other


def test_what_a_company_of_today_costs_is_asked_before_it_is_estimated(knowledge: Knowledge) -> None:
    assert asks(knowledge, company("online_marketer", cost=900), ad_spend_per_month=90_000) == (900, 900)


# Who is there already


def test_what_somebody_really_costs_wins(knowledge: Knowledge) -> None:
    tables = prices(knowledge, country="NL")
    assert tables.people([person("Bo", "sales", cost=4100)])[0] == (4100, 4100)
    assert tables.people([person("Ada", "sales", owner=True, cost=2000)])[0] == (2000, 2000)


def test_the_time_of_the_owner_is_free_until_a_price_is_named(knowledge: Knowledge) -> None:
    assert prices(knowledge, country="NL").people([person("Ada", "sales", "logistics", owner=True)])[0] == (0, 0)


def test_who_holds_two_roles_costs_one_week(knowledge: Knowledge) -> None:
    """An even part of the week for each role, each at its own wage."""
    tables = prices(knowledge, country="NL")
    halves = [known(tables.monthly(role, "in_house", 0.5)) for role in ("sales", "customer_service")]
    low, high = tables.people([person("Bo", "sales", "customer_service")])[0]
    assert (low, high) == (sum(cost.low for cost in halves), sum(cost.high for cost in halves))


@pytest.mark.parametrize("sourcing", SOURCINGS)
def test_hours_a_week_are_paid_as_the_part_of_a_week_that_they_are(knowledge: Knowledge, sourcing: Sourcing) -> None:
    """Twelve hours of a week of forty, told in hours, cost what 0.3 FTE does, also where two roles share them."""
    tables = prices(knowledge, country="NL")
    for roles in (("customer_service",), ("sales", "customer_service")):
        part = person("Bo", *roles, sourcing=sourcing, fte=0.3)
        told_in_hours = msgspec.structs.replace(part, fte=None, hours_per_week=12)
        assert tables.people([told_in_hours])[0] == pytest.approx(tables.people([part])[0])


def test_where_nothing_is_known_nobody_has_a_price(knowledge: Knowledge) -> None:
    assert prices(knowledge).people([person("Bo", "sales")])[0] == (0, 0)
