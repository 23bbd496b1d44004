"""The proof of a role's place: it holds under the engine, cites what is there, and says why not where it is not."""

import pytest

from ecomteam.advice.why import before, support, why
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import facts_of
from ecomteam.model.conditions import All
from ecomteam.model.rules import Need, Rule
from ecomteam.model.text import Text
from ecomteam.model.why import RuleProof, Why
from ecomteam.planning import roadmap
from tests.shops import example, examples, owner, person, shop

FEW = ("coffee-shop", "growing-pains", "team-of-mistakes")


def proofs(explained: Why) -> tuple[RuleProof, ...]:
    return (
        *explained.needs,
        *explained.ruled_out,
        *explained.timing,
        *explained.sourcing,
        *explained.engagement,
    )


@pytest.mark.parametrize("name", examples())
def test_the_fired_rules_of_a_hire_are_the_roadmaps_reasons(knowledge: Knowledge, name: str) -> None:
    """The proof finds the situation in which the step was chosen, hires before it counted."""
    team = example(knowledge, name)
    for rank, step in enumerate(roadmap(knowledge, team).steps[:3], start=1):
        explained = why(knowledge, team, step.role)
        fired = [proof.rule for proof in explained.needs if proof.state == "fired"]
        assert fired == [rule.id for rule in step.call.reasons]
        assert (explained.standing, explained.rank, explained.wave) == ("hired", rank, step.wave)


@pytest.mark.parametrize("name", FEW)
def test_every_proof_has_its_reason_in_the_shop(knowledge: Knowledge, name: str) -> None:
    team = example(knowledge, name)
    for role in ("customer_service", "sales", "frontend_developer"):
        for proof in proofs(why(knowledge, team, role)):
            rule = knowledge.rules[proof.rule]
            speaks_of = facts_of(rule.when)
            assert {premise.fact for premise in proof.premises} <= speaks_of
            assert bool(proof.hangs_on) == (proof.state == "waits")
            assert proof.premises or proof.hangs_on or rule.when == All()
            assert proof.cites or proof.own_judgement


def test_an_absent_role_names_every_rule_and_what_failed(knowledge: Knowledge) -> None:
    explained = why(knowledge, example(knowledge, "coffee-shop"), "logistics")
    assert explained.standing == "not_called"
    assert {proof.rule for proof in explained.needs} == {rule.id for _, rule in knowledge.effects(Need, "logistics")}
    (orders,) = [proof for proof in explained.needs if proof.rule == "orders_need_logistics"]
    assert [premise.answer for premise in orders.premises] == [Text("280", "280")]
    assert "below 300" in orders.premises[0].told.en


def test_a_role_that_is_ruled_out_says_by_which_rule(knowledge: Knowledge) -> None:
    team = shop([owner()], fulfilment="third_party", orders_per_month=900, symptoms=["parcels_take_hours"])
    explained = why(knowledge, team, "logistics")
    assert explained.standing == "ruled_out"
    assert [proof.state for proof in explained.ruled_out] == ["fired"]


def test_a_role_that_somebody_has_is_filled(knowledge: Knowledge) -> None:
    team = shop([owner(), person("Bo", "customer_service", fte=1.0)], symptoms=["tickets_pile_up"])
    explained = why(knowledge, team, "customer_service")
    assert explained.standing == "filled"
    assert "Bo" in explained.headline.nl


def test_a_role_that_hangs_on_an_answer_names_it(knowledge: Knowledge) -> None:
    explained = why(knowledge, shop([owner()], business_model="b2c"), "customer_service")
    waiting = [proof for proof in explained.needs if proof.state == "waits"]
    assert "support_contacts_per_day" in {fact for proof in waiting for fact in proof.hangs_on}


def test_before_says_which_moment_or_weight_decided(knowledge: Knowledge) -> None:
    team = example(knowledge, "coffee-shop")
    assert before(knowledge, team, "online_marketer", "customer_service").holds
    turned = before(knowledge, team, "customer_service", "online_marketer")
    assert not turned.holds
    assert turned.reasons == (
        Text("Online marketer is now, Customer service is next.", "Online marketeer is nu, Klantenservice is daarna."),
    )


def rule(*cites: str, own: bool = False) -> Rule:
    said = Text("ours", "van ons") if own else None
    need = Need(roles=("sales",), weight=1)
    return Rule(id="r", when=All(), then=need, because=Text("b", "b"), cites=cites, own_judgement=said)


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
