"""Goals with a number, in an owner's own words."""

from collections.abc import Mapping

import pytest

from ecomteam.files.values import FactReader
from ecomteam.files.wanted import wanted
from ecomteam.model.team import Target
from ecomteam.model.text import Language
from tests.shipped import CATALOGUE

HOURS, ORDERS, REVENUE = "owner_hours_per_week", "orders_per_month", "monthly_revenue"
INCOME, PROFIT = "owner_income", "profit_share"


@pytest.mark.parametrize(
    ("lang", "line", "targets", "rest"),
    [
        ("en", "45 hours instead of 60", {HOURS: Target(to=45)}, ""),
        ("nl", "ik wil 30 uur per week werken", {HOURS: Target(to=30)}, ""),
        ("en", "600 orders by summer and sell more", {ORDERS: Target(to=600, by="2027-06")}, "sell more"),
        ("en", "600 orders a month by 2027-06", {ORDERS: Target(to=600, by="2027-06")}, ""),
        ("nl", "600 bestellingen tegen juni 2028", {ORDERS: Target(to=600, by="2028-06")}, ""),
        ("nl", "€ 40.000 omzet per maand voor de zomer", {REVENUE: Target(to=40_000, by="2027-06")}, ""),
        ("en", "€3,000 a month for me", {INCOME: Target(to=3000)}, ""),
        ("nl", "3000 euro voor mezelf, minder uren", {INCOME: Target(to=3000)}, "minder uren"),
        ("en", "break even before the end of the year", {INCOME: Target(to=0, by="2026-12")}, ""),
        ("nl", "quitte spelen in november", {INCOME: Target(to=0, by="2027-11")}, ""),
        ("nl", "quitte spelen in december", {INCOME: Target(to=0, by="2026-12")}, ""),
        ("en", "8% profit", {PROFIT: Target(to=0.08)}, ""),
        ("nl", "winst van 8%, 45 uur", {PROFIT: Target(to=0.08), HOURS: Target(to=45)}, ""),
        ("en", "120k revenue a year", {REVENUE: Target(to=10_000)}, ""),
        ("nl", "30 bestellingen per week", {ORDERS: Target(to=130)}, ""),
        # No number of the shop's, or none of anything that can be wanted.
        ("en", "answer within 24 hours", {}, "answer within 24 hours"),
        ("nl", "binnen 24 uur leveren", {}, "binnen 24 uur leveren"),
        ("en", "1 3", {}, "1 3"),
        ("en", "more orders", {}, "more orders"),
        ("en", "a margin of 40%", {}, "a margin of 40%"),
        ("en", "sell in 3 countries by June", {}, "sell in 3 countries by June"),
    ],
)
def test_a_goal_with_a_number_is_heard(lang: Language, line: str, targets: dict[str, Target], rest: str) -> None:
    assert wanted(line, FactReader(CATALOGUE, lang=lang), "2026-11-30") == (targets, rest)


@pytest.mark.parametrize(
    ("lang", "line", "could"),
    [
        ("en", "want 10k a month", {REVENUE: 10_000, INCOME: 10_000}),
        ("en", "ads get pricier. want 10k a month", {REVENUE: 10_000, INCOME: 10_000}),
        ("nl", "ik wil naar 200 per maand", {ORDERS: 200, REVENUE: 200, INCOME: 200}),
        # Nothing that somebody wants, or nothing of a month.
        ("en", "ads cost 500 a month", None),
        ("en", "want 3 more people", None),
        ("en", "10", None),
    ],
)
def test_of_what_a_wanted_amount_is_is_asked(lang: Language, line: str, could: dict[str, float] | None) -> None:
    asked: list[dict[str, float]] = []

    def first(_said: str, of: Mapping[str, float]) -> str:
        asked.append({**of})
        return next(iter(of))

    found, _ = wanted(line, FactReader(CATALOGUE, lang=lang), "2026-11-30", first)
    assert asked == ([] if could is None else [could])
    assert [*found] == ([] if could is None else [next(iter(could))])


def test_an_amount_that_stays_open_is_told_no_more() -> None:
    facts = FactReader(CATALOGUE, lang="en")
    assert wanted("ads get pricier. want 10k a month", facts, "2026-11-30", lambda *_: None) == ({}, "ads get pricier")
