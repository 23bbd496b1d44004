"""A check that a catalogue adds needs no code: what is found is that its condition holds."""

import msgspec
import pytest

from ecomteam.auditing import audit
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model import conditions
from ecomteam.model.audit import Audit
from ecomteam.model.checks import Check
from ecomteam.model.text import Text

SAID = Text("Ask for a yearly check of the pallet racks.", "Vraag om een jaarlijkse keuring van de stellingen.")
RACKS = Check(
    code="XX101",
    id="racks_unchecked",
    severity="warning",
    title=SAID,
    meaning=SAID,
    matters=SAID,
    message=SAID,
    remedy=SAID,
    when=conditions.All(
        (
            conditions.Test(fact="fulfilment", operator="is", value="self"),
            conditions.Test(fact="orders_per_month", operator="at_least", value=1000),
        )
    ),
    own_judgement=SAID,
)


@pytest.fixture(scope="module")
def extended(knowledge: Knowledge) -> Knowledge:
    checks = (*knowledge.catalogue.checks, RACKS)
    return Knowledge(msgspec.structs.replace(knowledge.catalogue, checks=checks))


def audited(extended: Knowledge, text: str) -> Audit:
    return audit(extended, read_team(text.encode(), "team.yaml", extended.catalogue), "team.yaml")


@pytest.mark.parametrize(
    ("shop", "state"),
    [
        ("fulfilment: self, orders_per_month: 1000", "fail"),
        ("fulfilment: self, orders_per_month: 999", "not_applicable"),
        ("fulfilment: self", "not_checked"),
        ("orders_per_month: 10", "not_applicable"),
    ],
)
def test_it_fires_where_its_condition_holds(extended: Knowledge, shop: str, state: str) -> None:
    result = audited(extended, f"shop: {{{shop}}}")
    assert next(one.state for one in result.checks if one.check == RACKS.id) == state
    found = [one for one in result.findings if one.check == RACKS.id]
    assert [(one.place.line, one.place.column, one.message) for one in found] == (
        [(1, 20, SAID)] if state == "fail" else []
    )


def test_it_can_be_waived_like_any_other(extended: Knowledge) -> None:
    text = (
        "shop: {fulfilment: self, orders_per_month: 1000}\npeople: []\n"
        "waivers: [{check: racks_unchecked, reason: Done in May.}]\n"
    )
    result = audited(extended, text)
    assert [one.finding.code for one in result.waived] == ["XX101"]
    assert not [one for one in result.findings if one.check == "waiver_unused"]


def with_message(knowledge: Knowledge, message: str, when: conditions.Condition) -> Knowledge:
    check = msgspec.structs.replace(RACKS, message=Text(message, message), when=when)
    return Knowledge(msgspec.structs.replace(knowledge.catalogue, checks=(*knowledge.catalogue.checks, check)))


def test_its_texts_may_tell_hours_that_its_condition_does_not_ask_for(knowledge: Knowledge) -> None:
    growing = conditions.Test(fact="stage", operator="is", value="growth")
    told = with_message(knowledge, "{hours_undone_week} hours.", growing)
    team = "shop: {stage: growth, orders_per_month: 2500}\npeople: [{name: Ada, owner: true, hours_per_week: 20}]\n"
    (found,) = [one for one in audited(told, team).findings if one.check == RACKS.id]
    assert found.message.en.removesuffix(" hours.").isdigit()


def test_what_nobody_told_is_unknown_in_its_texts(knowledge: Knowledge) -> None:
    either = conditions.Any(
        (
            conditions.Test(fact="stage", operator="is", value="growth"),
            conditions.Test(fact="products", operator="at_least", value=5),
        )
    )
    told = with_message(knowledge, "{products}!", either)
    (found,) = [one for one in audited(told, "shop: {stage: growth}\n").findings if one.check == RACKS.id]
    assert found.message == Text("unknown!", "onbekend!")
