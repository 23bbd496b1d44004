"""What facts call for: urgency from scores, sourcing from verdicts, size from the work; by small rules made here."""

import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.conditions import ALWAYS
from ecomteam.model.conditions import Test as FactTest
from ecomteam.model.facts import Value
from ecomteam.model.roles import Sourcing
from ecomteam.model.rules import Effect, Engage, Hold, Need, Promote, Rule, RuleOut, Source, Verdict
from ecomteam.model.team import Holding
from ecomteam.model.teamfacts import TEAM_FACTS
from ecomteam.model.text import Text
from ecomteam.shop.needs import Situation, fte_steps, holders, owner_hats, roles_filled, team_facts, with_hire
from tests.shops import HERE, owner, person

ROLE = "sales"
MEASURED = "logistics"
HELD = (ROLE,)
BUSY = FactTest(fact="busy", operator="is", value=True)
BECAUSE = Text("because", "omdat")


def situation(knowledge: Knowledge, *effects: Effect, **facts: bool | float) -> Situation:
    """A knowledge base with the shipped roles, but these rules alone, each of which always holds."""
    rules = tuple(
        Rule(id=f"r{number}", when=ALWAYS, then=effect, because=BECAUSE, cites=("S1-001",))
        for number, effect in enumerate(effects)
    )
    return ruled(knowledge, *rules, **facts)


def ruled(knowledge: Knowledge, *rules: Rule, **facts: bool | float) -> Situation:
    catalogue = msgspec.structs.replace(knowledge.catalogue, rules=rules, sourcing=(), engagement=())
    return Situation(Knowledge(catalogue), facts)


def need(weight: int, more: bool = False) -> Need:
    return Need(roles=HELD, weight=weight, more=more)


# Urgency


@pytest.mark.parametrize(
    ("weights", "score", "wave"),
    [((60,), 60, "now"), ((59,), 59, "next"), ((30, 30), 60, "now"), ((30,), 30, "next"), ((29,), 29, "later")],
)
def test_weights_add_up_and_the_sum_picks_the_wave(
    knowledge: Knowledge, weights: tuple[int, ...], score: int, wave: str
) -> None:
    call = situation(knowledge, *map(need, weights)).call(ROLE)
    assert call is not None
    assert (call.score, call.wave, call.promoted) == (score, wave, False)


def test_nothing_calls_for_a_role_of_which_no_rule_speaks(knowledge: Knowledge) -> None:
    assert situation(knowledge, need(90)).call("logistics") is None


def test_reasons_come_by_weight(knowledge: Knowledge) -> None:
    call = situation(knowledge, need(10), need(30), need(20)).call(ROLE)
    assert call is not None
    assert [rule.id for rule in call.reasons] == ["r1", "r2", "r0"]


def test_a_role_that_is_ruled_out_is_not_called_for_but_it_is_known_why(knowledge: Knowledge) -> None:
    out = situation(knowledge, need(100), Promote(roles=HELD, to="now"), RuleOut(roles=HELD))
    assert out.call(ROLE) is None
    assert out.wanted(ROLE)
    assert [rule.id for rule in out.ruled_out(ROLE)] == ["r2"]


@pytest.mark.parametrize(
    ("weight", "moves", "wave", "promoted"),
    [
        (10, (Promote(roles=HELD, to="now"),), "now", True),
        (10, (Promote(roles=HELD, to="next"),), "next", True),
        (90, (Promote(roles=HELD, to="next"),), "now", False),
        (90, (Hold(roles=HELD, to="next"),), "next", False),
        (10, (Hold(roles=HELD, to="next"),), "later", False),
        (90, (Hold(roles=HELD, to="next"), Hold(roles=HELD, to="later")), "later", False),
        (90, (Hold(roles=HELD, to="later"), Promote(roles=HELD, to="next")), "next", True),
    ],
)
def test_a_promotion_is_the_latest_a_hold_the_earliest_and_the_promotion_wins(
    knowledge: Knowledge, weight: int, moves: tuple[Effect, ...], wave: str, promoted: bool
) -> None:
    call = situation(knowledge, need(weight), *moves).call(ROLE)
    assert call is not None
    assert (call.wave, call.promoted) == (wave, promoted)


def test_only_a_rule_for_more_people_calls_for_more(knowledge: Knowledge) -> None:
    some, more = (
        situation(knowledge, need(40)).call(ROLE),
        situation(knowledge, need(40), need(5, more=True)).call(ROLE),
    )
    assert some is not None
    assert more is not None
    assert (some.more, more.more) == (False, True)


# Inside or outside


def source(verdict: Verdict, weight: int = 10, form: Sourcing = "freelance") -> Source:
    return Source(roles=HELD, verdict=verdict, weight=weight, form=form)


@pytest.mark.parametrize(
    ("verdicts", "sourcing"),
    [
        ((source("may_be_outside"),), "freelance"),
        ((source("better_outside", form="agency"),), "agency"),
        ((source("may_be_outside", 90), source("better_in_house", 5)), "in_house"),
        ((source("better_outside", 90), source("must_be_in_house", 1)), "in_house"),
        ((source("better_in_house", 20), source("better_outside", 30, "agency")), "agency"),
        ((source("better_outside", 20), source("better_in_house", 20)), "in_house"),
        ((source("better_outside", 10), source("better_outside", 15, "agency")), "agency"),
        ((), "in_house"),
    ],
)
def test_a_must_beats_a_better_and_between_betters_the_weight_decides_then_in_house(
    knowledge: Knowledge, verdicts: tuple[Source, ...], sourcing: str
) -> None:
    for order in (verdicts, verdicts[::-1]):
        assert situation(knowledge, *order).sourcing(ROLE).sourcing == sourcing


def test_the_reasons_are_those_on_the_side_that_won_the_deciding_one_first(knowledge: Knowledge) -> None:
    verdicts = (source("better_in_house", 5), source("better_outside", 50), source("better_in_house", 60))
    advice = situation(knowledge, *verdicts).sourcing(ROLE)
    assert (advice.verdict, [rule.id for rule in advice.reasons]) == ("better_in_house", ["r2", "r0"])


# How much of a person


def test_the_heaviest_rule_says_how_to_engage_else_what_is_typical(knowledge: Knowledge) -> None:
    role = knowledge.role(ROLE)
    plain = situation(knowledge).engagement(ROLE)
    assert (plain.engagement, plain.fte, plain.reasons) == (role.typical_engagement, role.typical_fte, ())
    light = Engage(roles=HELD, engagement="project", fte=0.2, weight=5)
    heavy = Engage(roles=HELD, engagement="part_time", fte=0.6, weight=50)
    advice = situation(knowledge, light, heavy).engagement(ROLE)
    assert (advice.engagement, advice.fte, [rule.id for rule in advice.reasons]) == ("part_time", 0.6, ["r1"])


@pytest.mark.parametrize(
    ("short", "engagement", "fte"),
    [(0.3, "part_time", 0.4), (0.8, "part_time", 0.8), (0.81, "full_time", 1.0), (7.0, "full_time", 1.0)],
)
def test_work_that_is_measured_sizes_the_job(knowledge: Knowledge, short: float, engagement: str, fte: float) -> None:
    typical = Engage(roles=(MEASURED,), engagement="part_time", fte=0.5)
    advice = situation(knowledge, typical, shortage_logistics=short, orders_per_month=900).engagement(MEASURED)
    assert (advice.engagement, advice.fte) == (engagement, fte)
    assert advice.reasons == ()
    assert advice.measured is not None
    assert (advice.measured.workload.role, advice.measured.load, advice.measured.short) == (MEASURED, 900, short)


def test_a_project_keeps_its_size(knowledge: Knowledge) -> None:
    project = Engage(roles=(MEASURED,), engagement="project", fte=0.2)
    advice = situation(knowledge, project, shortage_logistics=3.0, orders_per_month=900).engagement(MEASURED)
    assert (advice.engagement, advice.fte, advice.measured) == ("project", 0.2, None)


@pytest.mark.parametrize(
    ("need_", "steps"), [(0.01, 0.2), (0.2, 0.2), (0.2000000001, 0.2), (0.21, 0.4), (0.6, 0.6), (1.0, 1.0), (9, 1.0)]
)
def test_jobs_come_in_days_and_one_person_is_the_most(need_: float, steps: float) -> None:
    assert fte_steps(need_, 0.2) == steps


# What is still open


def open_rule(effect: Effect) -> Rule:
    return Rule(id=f"open_{type(effect).__name__}", when=BUSY, then=effect, because=BECAUSE, cites=("S1-001",))


@pytest.mark.parametrize(
    ("firm", "hanging", "filled", "open_facts"),
    [
        ((), (need(10),), False, {"busy"}),
        ((), (need(10),), True, set()),
        ((), (need(10, more=True),), True, {"busy"}),
        ((need(40),), (RuleOut(roles=HELD),), False, {"busy"}),
        ((), (RuleOut(roles=HELD),), False, set()),
        ((need(40),), (source("better_outside"),), False, {"busy"}),
        ((need(40),), (source("better_outside"),), True, set()),
        ((), (source("better_outside"),), False, set()),
        ((need(40), RuleOut(roles=HELD)), (need(10),), False, set()),
    ],
)
def test_only_what_can_still_change_a_role_is_open(
    knowledge: Knowledge, firm: tuple[Effect, ...], hanging: tuple[Effect, ...], filled: bool, open_facts: set[str]
) -> None:
    """A question about inside or outside matters only where the role may be hired at all."""
    rules = [
        *(
            Rule(id=f"f{n}", when=ALWAYS, then=effect, because=BECAUSE, cites=("S1-001",))
            for n, effect in enumerate(firm)
        ),
        *map(open_rule, hanging),
    ]
    assert ruled(knowledge, *rules).open_facts(ROLE, filled=filled) == open_facts
    assert ruled(knowledge, *rules, busy=False).open_facts(ROLE, filled=filled) == set()


# What follows from people


def test_the_facts_of_a_team(knowledge: Knowledge) -> None:
    staff = [
        owner("sales", "customer_service"),
        person("Bo", "customer_service", fte=0.6),
        person("Cy", "online_marketer", sourcing="freelance"),
    ]
    facts = team_facts(knowledge, {"support_contacts_per_day": 55}, [*staff, person("New", "logistics")], staff)
    assert facts.keys() - TEAM_FACTS.keys() == {"support_contacts_per_day", "shortage_customer_service"}
    assert facts["roles_filled"] == frozenset({"customer_service", "online_marketer", "logistics"})
    assert facts["roles_filled_today"] == frozenset({"customer_service", "online_marketer"})
    assert facts["owner_hats"] == 1
    assert (facts["people_inside"], facts["people_outside"]) == (2, 1)
    assert (facts["people_to_coordinate"], facts["people_to_coordinate_today"]) == (3, 2)
    assert facts["team_size_today"] == 3
    assert facts["shortage_customer_service"] == pytest.approx(0.4)


def test_work_of_which_the_amount_is_unknown_is_not_short(knowledge: Knowledge) -> None:
    facts = team_facts(knowledge, {}, [owner()], [owner()])
    assert not [fact for fact in facts if fact.startswith("shortage_")]


def test_the_hats_of_the_owner_do_not_fill_a_role() -> None:
    boss, helper = owner("sales", "logistics"), person("Bo", "logistics")
    assert roles_filled([boss, helper]) == {"logistics"}
    assert owner_hats([boss], roles_filled([boss, helper])) == {"sales"}
    assert [who.name for who in holders([boss, helper])["logistics"]] == ["Ada", "Bo"]


@pytest.mark.parametrize(
    ("fte", "parts", "share"),
    [
        (None, (None,), 1.0),
        (0.6, (None,), 0.6),
        (1.0, (None, None), 0.5),
        (1.0, (0.3, None), 0.3),
        (1.0, (None, 0.3), 0.7),
        (None, (1.3,), 1.3),
        (0.5, (None, 0.8), 0.0),
    ],
)
def test_the_share_of_a_role_is_as_stated_or_an_even_part_of_the_rest(
    fte: float | None, parts: tuple[float | None, ...], share: float
) -> None:
    """The first role is looked at; the second, if any, takes its own part."""
    roles = tuple(
        Holding(role=role, fte=part, place=HERE) for role, part in zip(("sales", "logistics"), parts, strict=False)
    )
    bo = msgspec.structs.replace(person("Bo", fte=fte), roles=roles)
    assert bo.share("sales") == pytest.approx(share)


def test_what_follows_for_one_more_hire_is_what_follows_from_all_people(knowledge: Knowledge) -> None:
    people = [owner("sales"), person("assistant")]
    hire = person("logistics", fte=0.4)
    shop = {"orders_per_month": 900, "support_contacts_per_day": 20}
    before = team_facts(knowledge, shop, people, people)
    after = with_hire(knowledge, before, [*people, hire], people[:1], hire)
    assert after == team_facts(knowledge, shop, [*people, hire], people)


def test_a_situation_changed_is_the_situation_made_anew(knowledge: Knowledge) -> None:
    old = Situation(knowledge, {"platform": "hosted", "orders_per_month": 900, "roles_filled": frozenset({"sales"})})
    facts: dict[str, Value] = {"orders_per_month": 90, "roles_filled": frozenset({"logistics"}), "email_list": True}
    new, anew = old.changed(facts), Situation(knowledge, facts)
    assert new.truths == anew.truths
    for role in knowledge.roles:
        assert new.call(role) == anew.call(role)
        assert new.ruled_out(role) == anew.ruled_out(role)
        for filled in (True, False):
            assert new.open_facts(role, filled) == anew.open_facts(role, filled)
        told = (old.call(role), old.ruled_out(role)) == (anew.call(role), anew.ruled_out(role))
        assert told or role in new.touched
