"""In an interview whom or what an owner is thinking of is kept in words of their own, and answered in the plan."""

from pathlib import Path

import pytest

from tests.functional.conftest import Session, Start


def until(owner: Session, question: str, answers: dict[str, str]) -> str:
    """Answer what is asked until that is."""
    said = owner.prompt()
    for _ in range(20):
        if question in " ".join(said.split()):
            return said
        flat = " ".join(said.split())
        said = owner.answer(next((answer for key, answer in answers.items() if key in flat), ""))
    raise AssertionError(said)


KNOWN = {
    "Where do you sell": "1, US",
    "How many orders": "300 orders, average 50",
    "left after paying for the goods": "50%, 5",
    "Who works on the shop": "just me, 40 hours",
    "Waar verkoop je": "1, NL",
    "Hoeveel bestellingen": "300 bestellingen, gemiddeld 50",
    "over na inkoop": "50%, 5",
    "Wie werkt er": "alleen ik, 40 uur",
}


@pytest.mark.parametrize(
    ("lang", "question", "typed", "said", "line"),
    [
        (
            "en",
            "What eats your week",
            "many visitors but few buyers, thinking of a virtual assistant for $300 a month",
            "I put that down too: virtual assistant: $ 300 a month.",
            "leanings: [{hire: virtual assistant, for: assistant, per_month: 300}]",
        ),
        (
            "nl",
            "Wat vreet je week",
            "veel bezoekers en weinig kopers, ik denk aan een callcenter voor 900 euro per maand",
            "Dat noteer ik ook: callcenter: € 900 per maand.",
            "leanings: [{outsource: callcenter, for: customer_service, per_month: 900}]",
        ),
    ],
)
def test_it_is_put_down_in_own_words_and_never_becomes_another_leaning(
    session: Start, tmp_path: Path, lang: str, question: str, typed: str, said: str, line: str
) -> None:
    owner = session("plan", "--lang", lang, "--save", "answers.yaml")
    until(owner, question, KNOWN)
    answered = " ".join(owner.answer(typed).split())
    assert said in answered
    assert "did you mean" not in answered
    assert "bedoel je" not in answered
    owner.stops()
    kept = (tmp_path / "answers.yaml").read_text("utf-8")
    assert f"  {line}\n" in kept
    assert "symptoms: [low_conversion]" in kept


def test_what_it_is_and_how_it_is_paid_is_asked_where_nobody_told(session: Start, tmp_path: Path) -> None:
    owner = session("plan", "--lang", "en", "--save", "answers.yaml")
    until(owner, "What eats your week", KNOWN)
    assert "something to buy or lease" in owner.answer("thinking of a flux capacitor for $6,000")
    assert '"flux capacitor", $6,000: once, or every month?' in owner.answer("3")
    assert "flux capacitor: $ 6,000 once" in owner.answer("1")
    owner.stops()
    assert "leanings: [{buy: flux capacitor, once: 6000}]\n" in (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "question", "typed", "asked", "answer", "said"),
    [
        (
            "en",
            "What eats your week",
            "thinking of photos for 12 each",
            "what does that come to in all?",
            "600",
            "photos: $ 600 once",
        ),
        (
            "en",
            "What eats your week",
            "thinking of photos for 12 each",
            "what does that come to in all?",
            "",
            "photos, 12 each",
        ),
        (
            "en",
            "What eats your week",
            "thinking of a photographer for 600",
            "once, or every month?",
            "monthly",
            "photographer: $ 600 a month",
        ),
        (
            "nl",
            "Wat vreet je week",
            "denk aan een fotograaf voor 600",
            "eenmalig, of elke maand?",
            "",
            'Dan houd ik "fotograaf" zonder de prijs.',
        ),
        (
            "nl",
            "Wat vreet je week",
            "ik denk aan klantenservice voor 900 per maand",
            "een bedrijf dat werk voor je doet",
            "iemand",
            "klantenservice: € 900 per maand",
        ),
    ],
)
def test_what_a_price_is_paid_for_is_asked_and_never_lost_without_a_word(
    session: Start, lang: str, question: str, typed: str, asked: str, answer: str, said: str
) -> None:
    owner = session("plan", "--lang", lang)
    until(owner, question, KNOWN)
    assert asked in " ".join(owner.answer(typed).split())
    assert said in " ".join(owner.answer(answer).split())
    owner.stops()


def test_a_loan_is_left_out_aloud(session: Start) -> None:
    owner = session("plan", "--lang", "en")
    until(owner, "What eats your week", KNOWN)
    said = " ".join(owner.answer("sales are flat, thinking of a loan of 20,000").split())
    assert '"a loan of 20,000": money that you pay back' in said
    assert "Sales do not grow" in said
    owner.stops()
