"""Of people who are there and whom nobody named it is not known what they do: the plan asks, and claims nothing."""

from typing import Any

import msgspec
import pytest

from ecomteam.advice.work import work_view
from ecomteam.auditing import audit_of
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import WHO_WORKS, Plan
from ecomteam.model.text import Language
from ecomteam.planning import plan_of
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import TIGHTEST, to_terminal
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "company": "new",
    "country": "NL",
    "orders_per_month": 15_000,
    "average_order_value": 60,
    "gross_margin": 0.45,
    "company_employees": 46,
    "symptoms": ["team_stretched"],
}
NAMED: list[dict[str, Any]] = [
    {"name": "Bo", "roles": ["logistics"], "count": 6},
    {"name": "Cas", "roles": ["customer_service"], "count": 3},
    {"name": "Dee", "roles": ["online_marketer"]},
]
ANN = {"name": "Ann", "owner": True}


def part(*people: dict[str, Any], **facts: Any) -> Case:
    return Case(KNOWLEDGE, team_of({"shop": SHOP | facts, "people": [*NAMED, *people]}, Place("shop"), CATALOGUE))


@pytest.mark.parametrize(
    ("case", "others"),
    [
        (part(), 36),
        (part(ANN), 35),
        (part(company=None), 36),
        (part(company="established"), 0),
        (part(company_employees=10), 0),
        (part(company_employees=11), 0),
        (part(company_employees=None), 0),
        (part({"name": "Eli", "roles": ["online_marketer"], "sourcing": "freelance"}), 36),
    ],
    ids=["some", "an owner", "of whatever company", "beside a shop", "all", "but one", "unknown", "outside"],
)
def test_who_is_there_beside_those_who_are_named(case: Case, others: int) -> None:
    """One more or fewer is the one who counted; who sends an invoice is on no payroll."""
    assert case.unnamed == others


def leads(made: Plan) -> list[str]:
    return [hire.role for hire in made.hires if hire.role in KNOWLEDGE.leading_roles]


def test_nobody_is_called_to_lead_where_one_of_them_may() -> None:
    made, all_named = plan_of(part()), plan_of(part(company_employees=10))
    assert not leads(made)
    assert leads(all_named)


def test_what_changes_if_one_of_them_does_it_is_asked_first() -> None:
    """Who leads, where nobody of them does, is who would come first."""
    made = plan_of(part())
    asked = made.open_questions[0]
    assert asked.fact == WHO_WORKS
    assert asked.said is not None
    assert asked.said.en.startswith("What do the other 36 of your 46 people do?")
    assert "If none of them leads, start with: e-commerce manager." in asked.said.en
    assert f"does the work of {KNOWLEDGE.role(made.hires[0].role).name.en.lower()}" in asked.said.en
    assert not any(one.turn for one in made.open_questions[1:])
    assert all(WHO_WORKS in hire.firmness.hangs_on for hire in made.hires if hire.soon and not hire.more_of)


@pytest.mark.parametrize(("lang", "said"), [("en", "who does what"), ("nl", "wie wat doet")])
def test_a_screen_names_it_among_the_answers_that_turn_the_advice(lang: Language, said: str) -> None:
    """It is no question of the catalogue, whether few answers turn it or so many that the advice is thin."""
    made = plan_of(part())
    turning = next(one for one in made.open_questions if one.fact == WHO_WORKS)
    for count, told in ((1, False), (3, True)):
        shown = msgspec.structs.replace(made, open_questions=(turning,) * count)
        assert bool(shown.thin(KNOWLEDGE.threshold("thin_from"))) is told
        drawn = to_terminal(screen_plan(shown, KNOWLEDGE, lang, TIGHTEST), 80, False, "utf-8")
        assert (said in " ".join(drawn.split())) is told


def test_what_changes_if_they_do_what_there_is_is_told_too() -> None:
    """Thirty-six people do most of what a shop of 15,000 orders has; whether one leads is asked beside that."""
    effects = {effect.answer: effect for effect in plan_of(part()).open_questions[0].effects}
    told = " ".join(text.en for text in effects["what_there_is"].changes)
    assert "waits" in told
    assert "E-commerce manager" not in told
    assert "E-commerce manager comes now" in " ".join(text.en for text in effects["none_leads"].changes)


def test_nothing_of_theirs_is_counted() -> None:
    """Neither their hours nor their pay: a loss that rests on a guess of ours would be none."""
    some, alone = part(), part(company_employees=10)
    assert some.room.team == alone.room.team
    assert sum(some.cover.uncovered.values()) == pytest.approx(sum(alone.cover.uncovered.values()))
    assert any("36 people whom you did not name" in note.en for note in plan_of(some).notes)


def test_no_report_says_that_nobody_does_it() -> None:
    made = plan_of(part())
    said = [made.headline.en, *(reason.text.en for hire in made.hires for reason in hire.reasons)]
    assert not any("that nobody has time for" in text for text in said)
    assert any("none of the people you named has time for" in text for text in said)
    assert work_view(part()).unnamed == 36
    assert not any("nobody has time" in hat.why.en for hat in made.interim)


def test_an_audit_finds_no_gap_among_people_it_does_not_know() -> None:
    some, alone = audit_of(part(), "shop.yaml"), audit_of(part(company_employees=10), "shop.yaml")
    gaps = {"function_uncovered", "work_undone", "daily_work_undone", "workload_short"}
    assert gaps & {finding.check for finding in alone.findings}
    assert not gaps & {finding.check for finding in some.findings}
    waits = {state.check: state.unknown for state in some.checks}
    assert waits["function_uncovered"] == (WHO_WORKS,)


def test_where_nobody_is_named_it_is_asked_what_all_of_them_do() -> None:
    told = {"orders_per_month": 800, "company_employees": 6}
    team = team_of({"shop": told, "people": []}, Place("shop"), CATALOGUE)
    asked = [one.ask.en for one in plan_of(Case(KNOWLEDGE, team)).open_questions if one.fact == WHO_WORKS]
    assert asked == ["What do your 6 people do?"]
