"""What is told beside what was asked is kept, and the rest of a sentence is left as it was."""

import pytest

from ecomteam.files.beside import told_beside
from ecomteam.files.values import FactReader
from ecomteam.model.text import Language
from tests.shipped import CATALOGUE

CONTACTS, BUDGET, BASKET = "support_contacts_per_day", "extra_budget", "average_order_value"
ORDERS, REVENUE = "orders_per_month", "monthly_revenue"

SAID: list[tuple[Language, str, dict[str, float], str]] = [
    (
        "en",
        "buying, and the mail, 25 a day, mostly questions",
        {CONTACTS: 25},
        "buying, and the mail , mostly questions",
    ),
    ("nl", "ik doe alles, ook de mail, zo'n 25 per dag", {CONTACTS: 25}, "ik doe alles, ook de mail"),
    ("en", "one customer service person (35 tickets a day)", {CONTACTS: 35}, "one customer service person"),
    ("en", "I answer mail 4 hours a day", {}, "I answer mail 4 hours a day"),
    ("nl", "alleen ik, 58 uur: inpakken 16, mail 9", {}, "alleen ik, 58 uur: inpakken 16, mail 9"),
    ("en", "I could spend € 2,500 a month", {BUDGET: 2500}, ""),
    ("nl", "we kunnen 500 per maand missen, de mail loopt over", {BUDGET: 500}, "de mail loopt over"),
    ("en", "four years old. About 620 orders a month", {"orders_per_month": 620}, "four years old"),
    ("en", "about 300 orders on average", {"orders_per_month": 300}, ""),
    ("en", "620 orders a month, € 38 on average", {"orders_per_month": 620, BASKET: 38}, ""),
    ("nl", "zo'n 240 mensen hebben een box, gemiddeld € 38", {"subscribers": 240, BASKET: 38}, ""),
    ("nl", "Ongeveer 240 mensen hebben een box per twee weken; de rest is los", {"subscribers": 240}, "de rest is los"),
    ("en", "Some 240 people have a box every two weeks", {"subscribers": 240}, ""),
    ("nl", "Omzet 3,6 miljoen, zo'n 9.500 orders per jaar", {ORDERS: 792, REVENUE: 300_000}, ""),
    (
        "en",
        "Turnover €1.05 million ex VAT, average order €420, so 2,500 orders a year",
        {ORDERS: 208, REVENUE: 87_500, BASKET: 420},
        "",
    ),
    (
        "en",
        "€6.2 million in sales a year, mostly to builders. The web shop is €540,000 of that",
        {REVENUE: 45_000},
        "mostly to builders",
    ),
    (
        "nl",
        "zo'n 240 bestellingen per maand, marge 46%. Ik werk 58 uur per week",
        {ORDERS: 240, "gross_margin": 0.46, "owner_hours_per_week": 58},
        "",
    ),
    ("en", "300 orders a month, revenue 180k last year", {ORDERS: 300, REVENUE: 15_000}, ""),
]


@pytest.mark.parametrize(("lang", "line", "numbers", "rest"), SAID)
def test_numbers_of_other_questions_are_heard(lang: Language, line: str, numbers: dict[str, float], rest: str) -> None:
    facts = FactReader(CATALOGUE, lang=lang, currency="EUR")
    told = told_beside(line, {*facts.questions}, facts, people=False)
    assert ({fact: number for fact, (number, _) in told.numbers.items()}, told.rest) == (numbers, rest)
