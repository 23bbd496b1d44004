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
WAIT, REDONE = "making_wait_weeks", "redo_rate"
NEW, REPLY = "new_products_per_month", "reply_days"


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
        ("en", "answer within 24 hours", {REPLY: Target(to=1)}, ""),
        ("nl", "binnen 2 werkdagen antwoorden, 45 uur", {REPLY: Target(to=2), HOURS: Target(to=45)}, ""),
        ("en", "deliver in 6 weeks by June", {WAIT: Target(to=6, by="2027-06")}, ""),
        ("nl", "ik wil een levertijd van 4 weken", {WAIT: Target(to=4)}, ""),
        ("en", "at most 3% goes wrong", {REDONE: Target(to=0.03)}, ""),
        ("nl", "hooguit 5% fouten", {REDONE: Target(to=0.05)}, ""),
        ("en", "I want 2 new products a month", {NEW: Target(to=2)}, ""),
        ("nl", "weer 1 patroon per maand", {NEW: Target(to=1)}, ""),
        # No number of the shop's, or none of anything that can be wanted.
        ("nl", "binnen 24 uur leveren", {}, "binnen 24 uur leveren"),
        ("en", "we wait 6 days for parcels", {}, "we wait 6 days for parcels"),
        ("en", "customers wait 10 weeks", {}, "customers wait 10 weeks"),
        ("en", "a reply takes 3 days", {}, "a reply takes 3 days"),
        ("en", "only 1 new product a month", {}, "only 1 new product a month"),
        ("nl", "12% gaat mis", {}, "12% gaat mis"),
        ("nl", "8 weken wachtlijst", {}, "8 weken wachtlijst"),
        ("nl", "klanten krijgen pas na dagen antwoord", {}, "klanten krijgen pas na dagen antwoord"),
        ("en", "20% of the parcels come back", {}, "20% of the parcels come back"),
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
        ("en", "a student for 12 an hour", None),
        ("nl", "een student voor 12 per uur", None),
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
