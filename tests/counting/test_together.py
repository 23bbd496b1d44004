"""Several exports of one shop: what follows from them together, each number by hand."""

import datetime
from pathlib import Path

from ecomteam.counting.counting import count_files
from ecomteam.counting.measured import measured_of, with_measured
from ecomteam.files.exports.book import load_exports
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.place import Place
from ecomteam.model.shopfacts import ShopFacts
from ecomteam.model.team import Team

BOOK = load_exports()


def shop(tmp_path: Path) -> ShopFacts:
    """August and September 2026: ten and twenty orders a day of 121.00, one in ten to Belgium."""
    rows = [
        "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem quantity,Lineitem price,Shipping Country"
    ]
    number = 0
    for month, each in ((8, 10), (9, 20)):
        for day in range(1, 31 if month == 9 else 32):
            for _ in range(each):
                number += 1
                country = "BE" if number % 10 == 0 else "NL"
                rows.append(
                    f"#{number},,paid,EUR,21.00,121.00,2026-{month:02}-{day:02} 10:00:00 +0200,1,100.00,{country}"
                )
    (tmp_path / "orders.csv").write_text("\n".join(rows), "utf-8")
    tickets = ["Ticket ID,Status,Source,Created time,Time tracked,Agent interactions"]
    for day in range(62):
        moment = datetime.date(2026, 8, 1) + datetime.timedelta(days=day - 1)
        if moment.weekday() < 5 and moment.month in (8, 9):
            for ticket in range(6):
                source = "Phone" if ticket == 0 else "Email"
                tickets.append(f"{day * 10 + ticket},Closed,{source},{moment} 10:00:00,00:0{ticket}:00,1")
    (tmp_path / "tickets.csv").write_text("\n".join(tickets), "utf-8")
    ads = ["Campaign report", '"August 1, 2026 - September 30, 2026"', "Campaign,Currency code,Cost,Impr."]
    (tmp_path / "google.csv").write_text("\n".join([*ads, "Brand,EUR,1000.00,1", "Shopping,EUR,2000.00,1"]), "utf-8")
    meta = ["Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)", "2026-08-01,2026-08-10,Mugs,100"]
    (tmp_path / "meta.csv").write_text("\n".join(meta), "utf-8")
    visits = [
        "# Start date: 20260901",
        "# End date: 20260930",
        "Session primary channel group (Default channel group),Sessions",
    ]
    (tmp_path / "visits.csv").write_text(
        "\n".join([*visits, ",30000", "Direct,10000", "Organic Search,20000"]), "utf-8"
    )
    names = ("orders.csv", "tickets.csv", "google.csv", "meta.csv", "visits.csv")
    return count_files([tmp_path / name for name in names], BOOK, "NL")


def test_numbers_of_a_whole_shop(tmp_path: Path) -> None:
    made = shop(tmp_path)
    values = {fact.id: fact.value for fact in made.facts}
    wanted = {
        "orders_per_month": 455,  # 310 and 600
        "monthly_revenue": 45_500,
        "average_order_value": 100,
        "countries": 2,
        "support_contacts_per_day": 6,  # 43 weekdays
        "contacts_per_order": round(43 * 6 / 910, 3),
        "handling_minutes": 3,  # 1 to 5 minutes; none tracked is not zero
        "ad_spend_per_month": round(1_500 + 100 / 10 * 365.25 / 12, 2),
        "visits_per_month": 30_000,
        "conversion_rate": 0.02,  # 600 of 30,000 in September
    }
    assert {name: values[name] for name in wanted} == wanted
    splits = {split.id: {part.id: part.value for part in split.parts} for split in made.splits}
    assert splits["countries"] == {"NL": 819, "BE": 91}
    assert splits["contact_channels"] == {"Email": 215, "Phone": 43}
    assert splits["visit_channels"] == {"Organic Search": 20_000, "Direct": 10_000}
    assert set(splits["ad_channels"]) == {"google", "meta"}
    months = {one.month: (one.orders, one.revenue, one.contacts, one.visits) for one in made.months}
    wanted_months = [(310, 31_000, 126, None), (600, 60_000, 132, 30_000)]
    assert [months["2026-08"], months["2026-09"]] == wanted_months


def test_what_a_team_tells_wins_over_what_was_counted(tmp_path: Path, knowledge: Knowledge) -> None:
    made = shop(tmp_path)
    told = Team(place=Place("team.yaml"), facts={"orders_per_month": 500, "country": "NL"})
    team = with_measured(told, made, knowledge)
    assert team.facts["orders_per_month"] == 500
    assert team.measured["monthly_revenue"].value == 45_500
    assert "currency" not in team.facts  # that of the country
    assert with_measured(None, made, knowledge).facts == {"currency": "EUR", "platform": "hosted_shop"}


def test_measured_numbers_fit_their_questions(tmp_path: Path, knowledge: Knowledge) -> None:
    for fact, one in measured_of(shop(tmp_path), knowledge).items():
        question = knowledge.questions.get(fact)
        if question is not None:
            assert question.minimum <= one.value <= question.maximum
            assert not question.whole or one.value == int(one.value)
