"""What an owner tells of another question than the one that is asked is kept, and said."""

from pathlib import Path

import pytest

from tests.functional.conftest import Session, Start


def started(session: Start, lang: str) -> Session:
    owner = session("plan", "--lang", lang, "--save", "answers.yaml")
    owner.prompt()
    return owner


def kept(tmp_path: Path) -> str:
    return (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "typed", "said", "lines"),
    [
        (
            "nl",
            "webshop NL, omzet 12k, 300 bestellingen",
            "Dat noteer ik ook: online omzet per maand (€ 12.000), bestellingen per maand (300).",
            ("monthly_revenue: omzet 12k", "orders_per_month: 300 bestellingen", "sells: [own_shop]"),
        ),
        (
            "en",
            "own site UK, 40% margin",
            "I put that down too: gross margin (40%).",
            ("gross_margin: 40% margin", "country: GB"),
        ),
    ],
)
def test_numbers_that_are_called_by_their_names_are_kept(
    session: Start, tmp_path: Path, lang: str, typed: str, said: str, lines: tuple[str, ...]
) -> None:
    owner = started(session, lang)
    assert said in " ".join(owner.answer(typed).split())
    owner.stops()
    assert all(f"{line}\n" in kept(tmp_path) for line in lines)


def test_an_answer_to_another_question_alone_leaves_the_question(session: Start, tmp_path: Path) -> None:
    owner = started(session, "en")
    assert owner.answer("300 orders a month").endswith("Your answer (such as 1 3, Netherlands): ")
    assert "How much does the shop sell" in owner.answer("1, UK")
    owner.stops()
    assert "orders_per_month: 300 orders a month\n" in kept(tmp_path)


def test_how_many_there_are_waits_for_the_question_who_works_there(session: Start) -> None:
    owner = started(session, "nl")
    owner.answer("1, NL")
    said = " ".join(owner.answer("300 pakketjes 15k omzet 2 man").split())
    assert '"2 man" bewaar ik voor de vraag wie er werkt.' in said
    assert "300 per maand, € 15.000 per maand" in said
    assert 'Je zei "2 man".' in said
    owner.stops()


@pytest.mark.parametrize(
    ("lang", "alone", "typed"),
    [("nl", "alleen ik", "ik werk 70 uur, wil naar 45 uur"), ("en", "just me", "I work 70 hours, want 45 hours")],
)
def test_a_long_week_is_no_goal_but_what_hurts(
    session: Start, tmp_path: Path, lang: str, alone: str, typed: str
) -> None:
    owner = started(session, lang)
    for line in ("1, NL", "", alone):
        owner.answer(line)
    owner.answer(typed)
    owner.stops()
    text = kept(tmp_path)
    assert "symptoms: [owner_overloaded]\n" in text
    assert "targets:\n  owner_hours_per_week: 45\n" in text
    assert "  owner_hours_per_week: " + typed.split(",", maxsplit=1)[0] in text


def test_what_an_agency_costs_is_no_ads_and_a_goal_no_number_of_today(session: Start, tmp_path: Path) -> None:
    owner = started(session, "en")
    for line in ("1, UK", "", "me 40 hours; an agency for google ads, 600 a month", ""):
        owner.answer(line)
    owner.answer("600 orders by summer")
    owner.stops()
    text = kept(tmp_path)
    assert "ad_spend_per_month" not in text
    assert "cost_per_month: 600\n" in text
    assert "orders_per_month: {to: 600" in text


def test_a_share_beside_an_amount_says_what_the_amount_is(session: Start, tmp_path: Path) -> None:
    owner = started(session, "nl")
    for line in ("1, NL", "60, 2100", "alleen ik", "geen", "6 euro"):
        owner.answer(line)
    assert "  40%, € 6\n" in owner.answer("40")
    owner.stops()
    assert "shipping_cost_per_order: 6 euro\n" in kept(tmp_path)


def test_what_a_whole_firm_sells_is_not_the_web_shops_and_nobody_said_that_it_is_of_a_month(
    session: Start, tmp_path: Path
) -> None:
    owner = started(session, "en")
    said = owner.answer("own web shop and firms, $6.2 million in sales. The web shop is $540,000 of that")
    assert 'Then I leave "$6.2 million in sales" out.' in said
    assert "2  Revenue: $ 540,000 a year, so $ 45,000 a month" in said
    assert "online revenue a month ($ 45,000)" in owner.answer("2")
    # Dollars that were told before the country are dollars there.
    owner.answer("US")
    owner.stops()
    assert "  monthly_revenue: $540,000 revenue per year\n" in kept(tmp_path)


@pytest.mark.parametrize(
    ("chosen", "understood", "lines"),
    [
        ("2", "242 per maand, € 12.333 per maand", ("orders_per_month: 2.900 bestellingen per jaar",)),
        ("1", "2.900 per maand, € 12.333 per maand", ("orders_per_month: 2.900 bestellingen",)),
    ],
)
def test_where_only_a_year_makes_an_ordinary_order_the_period_is_asked(
    session: Start, tmp_path: Path, chosen: str, understood: str, lines: tuple[str, ...]
) -> None:
    owner = started(session, "nl")
    owner.answer("1, NL")
    said = " ".join(owner.answer("2.900 bestellingen, 12.333 omzet").split())
    assert "Dat is gemiddeld € 4,25 per bestelling." in said
    assert "2 Bestellingen: 2.900 per jaar, dus 242 per maand; € 50,96 per bestelling" in said
    assert understood in owner.answer(chosen)
    owner.stops()
    assert all(f"{line}\n" in kept(tmp_path) for line in lines)


def test_a_year_that_is_asked_about_may_be_told_anew_in_one_line(session: Start) -> None:
    owner = started(session, "en")
    owner.answer("1, UK")
    assert "That makes £ 4.25 for an order" in owner.answer("2,900 orders, 12,333")
    assert "300 a month, £ 12,000 a month" in owner.answer("300 orders, 12k")
    owner.stops()


def test_what_a_carrier_asks_for_a_box_is_postage_less_what_customers_pay(session: Start, tmp_path: Path) -> None:
    owner = started(session, "en")
    kept_heads = owner.answer("Twenty-two employees, own shop, US")
    assert '"Twenty-two employees" I keep for the question who works there.' in " ".join(kept_heads.split())
    owner.answer("60, 2100")
    said = owner.answer("just me, 40 hours. We ship by UPS, $11 a box, customers pay $6 of it")
    assert "I put that down too: shipping and packaging per order ($ 5)." in " ".join(said.split())
    owner.stops()
    assert "  shipping_cost_per_order: $5 a box\n" in kept(tmp_path)


def test_a_part_of_a_country_is_left_out_as_it_was_said(session: Start) -> None:
    owner = started(session, "en")
    said = owner.answer("own shop, Belgium and northern France")
    assert 'Then I leave "northern France" out.' in said
    assert "Our own webshop, Belgium" in said
    owner.stops()
