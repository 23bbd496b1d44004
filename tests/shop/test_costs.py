"""What a hire costs: from published tables where there are any, from the shop's own rates where it gave some."""

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import OwnRate
from ecomteam.shop.costs import Pricing, pricing
from tests.shops import facts_from, person

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


def test_where_no_wages_are_known_nothing_is_guessed(knowledge: Knowledge) -> None:
    for country in ({"country": "BE"}, {"country": "JP"}, {}):
        tables = prices(knowledge, **country)
        assert [tables.monthly(role, sourcing, 1.0) for role in knowledge.roles for sourcing in SOURCINGS] == [None] * (
            len(knowledge.roles) * len(SOURCINGS)
        )


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
    hours = knowledge.countries["NL"].hours_per_month / 2
    assert [marketer.low, marketer.high] == pytest.approx([60 * hours, 80 * hours], abs=5)
    assert marketer.basis.en == "your own rate"
    packer = known(tables.monthly("logistics", "agency", 0.4))
    assert (packer.low, packer.high, packer.currency) == (1200, 1400, "EUR")
    untouched = prices(knowledge, country="NL").monthly("customer_service", "in_house", 1.0)
    assert tables.monthly("customer_service", "in_house", 1.0) == untouched


def test_a_published_rate_is_used_before_multiples_of_a_wage(knowledge: Knowledge) -> None:
    cost = known(prices(knowledge, country="NL").monthly("online_marketer", "freelance", 1.0))
    assert cost.basis.en.startswith("published rate, EUR 50 to 75 an hour")
    assert cost.cites == ("F-041",)


def test_where_no_rate_is_published_the_basis_says_that_we_judge(knowledge: Knowledge) -> None:
    cost = known(prices(knowledge, country="US").monthly("online_marketer", "agency", 1.0))
    assert "our judgement" in cost.basis.en
    assert "ons oordeel" in cost.basis.nl


def test_a_fulfilment_company_asks_a_price_for_each_order(knowledge: Knowledge) -> None:
    """However many hours the work would take, and nothing can be said before the orders are known."""
    tables = prices(knowledge, country="NL", orders_per_month=1000)
    cost = known(tables.monthly("logistics", "agency", 0.2))
    assert (cost.low, cost.high) == (1500, 3500)
    assert tables.monthly("logistics", "agency", 1.0) == cost
    assert "1,50 tot 3,50 per bestelling" in cost.basis.nl
    assert prices(knowledge, country="NL").monthly("logistics", "agency", 0.2) is None


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


def test_where_nothing_is_known_nobody_has_a_price(knowledge: Knowledge) -> None:
    assert prices(knowledge).people([person("Bo", "sales")])[0] == (0, 0)


def test_every_role_has_a_wage_in_every_country(knowledge: Knowledge) -> None:
    """Half a country would price some hires and be silent about others."""
    known = {(wage.role, wage.country) for wage in knowledge.catalogue.wages}
    assert {(role, country) for role in knowledge.roles for country in knowledge.countries} - known == set()
