"""The proof of a role's place: the hours and rules it rests on are the shop's, and it says why not where it is not."""

import msgspec
import pytest

from ecomteam.advice.why import before, proof, role_changes, support, why
from ecomteam.advice.why.changes import in_order
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import facts_of
from ecomteam.model.conditions import All
from ecomteam.model.rules import Rule, Urge
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.model.why import RuleProof, Why
from ecomteam.planning import Step, path, today
from ecomteam.shop.case import Case
from tests.shops import example, examples, owner, person, shop

FEW = ("coffee-shop", "growing-pains", "team-of-mistakes")


def explained(knowledge: Knowledge, team: Team, role: str) -> Why:
    return proof(Case(knowledge, team), role)


def proofs(found: Why) -> tuple[RuleProof, ...]:
    return (*found.needs, *found.ruled_out, *found.timing, *found.sourcing)


@pytest.mark.parametrize("name", examples())
def test_the_proof_of_a_hire_is_its_step(knowledge: Knowledge, name: str) -> None:
    """Rank, wave, hours and urgency are those with which the path chose it."""
    case = Case(knowledge, example(knowledge, name))
    first: dict[str, tuple[int, Step]] = {}
    for rank, step in enumerate(path(case).steps[:2], start=1):
        first.setdefault(step.position.role, (rank, step))
    for rank, step in first.values():
        found = proof(case, step.position.role)
        assert (found.standing, found.rank, found.wave) == ("hired", rank, step.wave)
        assert found.trigger
        fired = {one.rule for one in found.needs if one.state == "fired"}
        assert {rule.id for rule in step.position.urgency.reasons} <= fired
        taken = {one.activity: one.taken for one in found.hours if one.taken}
        hours: dict[str, float] = {}
        for taking in step.position.takes_over:
            hours[taking.activity] = hours.get(taking.activity, 0.0) + taking.hours
        assert taken == pytest.approx({name: each for name, each in hours.items() if each >= 0.05}, abs=0.06)


@pytest.mark.parametrize("name", FEW)
def test_the_hours_of_a_proof_are_somebodys_or_undone(knowledge: Knowledge, name: str) -> None:
    case = Case(knowledge, example(knowledge, name))
    for role in ("customer_service", "logistics", "online_marketer"):
        hours = proof(case, role).hours
        # Who has the parcels sent by others has no work that is first of all logistics.
        assert hours or not any(case.work.likely(name) for name in knowledge.first_done_by[role])
        for one in hours:
            assert sum(each for _, each in one.done_by) + one.undone == pytest.approx(one.hours, abs=0.3)
            assert one.hours == pytest.approx(case.work.likely(one.activity), abs=0.06)
            assert one.first_choice == (knowledge.activity(one.activity).doers[0] == role)


@pytest.mark.parametrize("name", FEW)
def test_every_rule_has_its_reason_in_the_shop(knowledge: Knowledge, name: str) -> None:
    team = example(knowledge, name)
    for role in ("customer_service", "sales", "frontend_developer"):
        for one in proofs(explained(knowledge, team, role)):
            rule = knowledge.rules[one.rule]
            assert {premise.fact for premise in one.premises} <= facts_of(rule.when)
            assert bool(one.hangs_on) == (one.state == "waits")
            assert one.premises or one.hangs_on or rule.when == All()
            assert one.cites or one.own_judgement


def test_a_role_that_the_hours_do_not_ask_for_names_them_and_every_rule(knowledge: Knowledge) -> None:
    found = explained(knowledge, example(knowledge, "coffee-shop"), "buyer")
    assert (found.standing, found.rank, found.wave, found.monthly_cost) == ("not_called", None, None, None)
    assert "too few hours" in found.headline.en
    assert found.hours
    assert not any(one.taken for one in found.hours)
    assert {one.rule for one in found.needs} == {rule.id for _, rule in knowledge.effects(Urge, "buyer")}


def test_a_role_that_is_ruled_out_says_by_which_rule(knowledge: Knowledge) -> None:
    team = shop([owner()], fulfilment="third_party", orders_per_month=900, symptoms=["parcels_take_hours"])
    found = explained(knowledge, team, "logistics")
    assert found.standing == "ruled_out"
    assert [one.rule for one in found.ruled_out if one.state == "fired"] == ["fulfilment_is_outside"]


def test_a_role_that_somebody_has_is_filled(knowledge: Knowledge) -> None:
    found = explained(knowledge, shop([owner(), person("Bo", "customer_service", fte=1.0)]), "customer_service")
    assert found.standing == "filled"
    assert "Bo heeft de rol" in found.headline.nl


def test_several_who_have_a_role_have_a_verb_of_several(knowledge: Knowledge) -> None:
    """Also where they are one row of the file."""
    row = msgspec.structs.replace(person("Helpers", "customer_service", fte=1.0), count=2)
    two = [person(name, "customer_service", fte=1.0) for name in ("Bo", "Cas")]
    for people in ([row], two):
        found = explained(knowledge, shop([owner(), *people]), "customer_service")
        assert found.standing == "filled"
        assert " have the role" in found.headline.en
        assert " hebben de rol" in found.headline.nl


def test_a_role_that_the_shop_cannot_pay_is_not_there_yet(knowledge: Knowledge) -> None:
    team = shop(
        [owner()], orders_per_month=1500, monthly_revenue=60000, gross_margin=0.15, symptoms=["parcels_take_hours"]
    )
    case = Case(knowledge, team)
    later = {step.position.role for step in path(case).steps}
    found = [proof(case, each.role) for each in path(case).asked if each.role not in later]
    assert found
    assert {(one.standing, one.rank) for one in found} == {("not_yet", None)}


def test_a_rule_that_waits_for_an_answer_names_it(knowledge: Knowledge) -> None:
    found = explained(knowledge, shop([owner()], business_model="b2c"), "customer_service")
    waiting = [one for one in found.needs if one.state == "waits"]
    assert "symptoms" in {fact for one in waiting for fact in one.hangs_on}


def test_before_says_which_moment_decided(knowledge: Knowledge) -> None:
    case = Case(knowledge, example(knowledge, "dropshipper"))
    one, other = today(case)[:2]
    assert (one.wave, other.wave) == ("now", "next")
    told = before(case, one.position.role, other.position.role)
    assert told.holds
    turned = before(case, other.position.role, one.position.role)
    assert not turned.holds
    assert turned.reasons == told.reasons
    names = [knowledge.role(step.position.role).name for step in (one, other)]
    assert turned.reasons[0].en == f"{names[0].en} is now, {names[1].en} is next."
    assert turned.reasons[0].nl == f"{names[0].nl} is nu, {names[1].nl} is daarna."


def test_what_a_rule_moves_forward_comes_first_in_trials_too(knowledge: Knowledge) -> None:
    """However it was chosen: the order that is told and the order that answers turn are one."""
    case = Case(knowledge, example(knowledge, "technical-parts"))
    first, second = (step.position.role for step in path(case).steps[:2])
    assert in_order(path(case).steps, first, second) == in_order(today(case), first, second) == 1


def test_before_of_what_does_not_come_says_so(knowledge: Knowledge) -> None:
    case = Case(knowledge, shop([owner()], orders_per_month=20, business_model="b2c"))
    told = before(case, "sales", "marketplace_specialist")
    assert not told.holds
    assert told.headline.en == "Neither Sales representative nor Marketplace specialist is in the roadmap."
    assert told.reasons == ()


def test_of_two_later_roles_the_volume_decides(knowledge: Knowledge) -> None:
    case = Case(knowledge, example(knowledge, "coffee-shop"))
    later = [*dict.fromkeys(step.position.role for step in path(case).steps if step.wave == "later")]
    told = before(case, later[0], later[1])
    assert told.holds
    assert told.reasons[0].en.startswith("Both come later.")


def test_what_would_change_it_stands_beside_the_proof(knowledge: Knowledge) -> None:
    case = Case(knowledge, example(knowledge, "bakery-gent"))
    found = why(case, "retention_marketer")
    assert found.changes == role_changes(case, "retention_marketer") != ()
    assert found.searched
    assert proof(case, "retention_marketer").changes == ()


def test_nobody_knows_a_role_that_is_not_there(knowledge: Knowledge) -> None:
    with pytest.raises(KeyError):
        explained(knowledge, shop([owner()]), "wizard")


def rule(*cites: str, own: bool = False) -> Rule:
    said = Text("ours", "van ons") if own else None
    urge = Urge(roles=("sales",), by=1.5)
    return Rule(id="r", when=All(), then=urge, because=Text("b", "b"), cites=cites, own_judgement=said)


def test_two_language_versions_are_one_source_and_one_statement(knowledge: Knowledge) -> None:
    twins = support(knowledge, [rule("S1-030", "S2-074")])
    assert (twins.sources, twins.advice) == (1, 1)
    assert support(knowledge, [rule("S1-030", "S5-066")]).sources == 2


def test_kinds_of_support_are_told_apart(knowledge: Knowledge) -> None:
    found = support(knowledge, [rule("S5-098", "S5-065"), rule("F-019", own=True)])
    assert (found.faq, found.anecdotes, found.figures, found.own, found.rules) == (1, 1, 1, 1, 2)
    assert "figure" in found.told.en
    assert "cijfer" in found.told.nl


def test_our_own_judgement_is_never_called_a_source(knowledge: Knowledge) -> None:
    found = support(knowledge, [rule(own=True)])
    assert found.sources == 0
    assert "own judgement" in found.told.en
