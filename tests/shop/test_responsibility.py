"""Who answers for what: whatever roles people hold, one is accountable inside and somebody does it."""

from collections.abc import Sequence
from random import Random
from typing import Literal

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.raci import Raci, RaciRow
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Holding, Person
from ecomteam.model.who import somebody
from ecomteam.shop.responsibility import raci
from ecomteam.shop.staff import team_facts
from tests.shops import HERE, example, examples, owner, person, random_facts, random_team

RANDOM_SHOPS = 300
SOURCINGS: tuple[Sourcing, ...] = ("in_house", "freelance", "agency")
STATUSES: tuple[Literal["active", "planned", "vacant"], ...] = ("active", "active", "planned", "vacant")

# Facts that make every activity exist.
ALL_WORK = {
    "erp_integration": True,
    "marketplaces": 2,
    "fulfilment": "third_party",
    "technical_products": True,
    "business_model": "both",
    "languages": 2,
    "makes_products": True,
    "stores": 1,
    "own_delivery_share": 0.5,
    "return_rate": 0.3,
}
# What is there instead of other work, or only where much has to be made again: nobody has all of it.
INSTEAD = {"making_once", "rental_plan", "rental_back", "redo_prevention"}


def matrix(knowledge: Knowledge, people: Sequence[Person], facts: dict[str, object] | None = None) -> Raci:
    return raci(knowledge, None, facts or ALL_WORK, people)  # type: ignore[arg-type]


def row(made: Raci, activity: str) -> RaciRow:
    return next(one for one in made.rows if one.activity == activity)


def assert_sound(made: Raci, people: Sequence[Person]) -> None:
    inside = {one.who for one in people if not one.outside and one.status == "active"}
    for one in made.rows:
        assert one.accountable.person in inside or (one.accountable.person is None and not _owner(people)), one
        assert not one.accountable.outside
        assert one.responsible
        parts = [one.accountable.person, *(duty.person for duty in (*one.consulted, *one.informed))]
        assert len(parts) == len(set(parts)), one


def _owner(people: Sequence[Person]) -> bool:
    return any(one.owner and not one.outside and one.status == "active" for one in people)


def test_every_activity_with_random_sets_of_roles(knowledge: Knowledge) -> None:
    """Roles are held by owner, employees and outsiders in every mixture, with and without an owner."""
    roles = list(knowledge.roles)
    for seed in range(RANDOM_SHOPS):
        draw = Random(seed)  # noqa: S311
        people = [owner(*draw.sample(roles, draw.randint(0, 4)))] if draw.random() < 0.8 else []
        for number in range(draw.randint(0, 6)):
            sourcing = draw.choice(SOURCINGS)
            guardian = draw.choice([None, *(one.name for one in people)]) if sourcing != "in_house" else None
            held = tuple(Holding(role=role, place=HERE) for role in draw.sample(roles, draw.randint(1, 3)))
            status = draw.choice(STATUSES)
            people.append(
                Person(
                    name=f"P{number}", roles=held, sourcing=sourcing, accountable=guardian, status=status, place=HERE
                )
            )
        made = matrix(knowledge, people)
        assert {one.activity for one in made.rows} == knowledge.activities.keys() - INSTEAD
        assert_sound(made, people)


def test_random_shops_whose_facts_are_half_known(knowledge: Knowledge) -> None:
    for seed in range(RANDOM_SHOPS):
        team = random_team(knowledge, Random(seed))  # noqa: S311
        people = team.people or ()
        made = raci(knowledge, team.name, team_facts(team.facts, people), people)
        assert_sound(made, people)
        known = {one.activity for one in made.rows} | {one.activity for one in made.open}
        unconditional = [one for one in knowledge.catalogue.activities if not getattr(one.when, "parts", (1,))]
        always = {one.id for one in unconditional if not knowledge.has_none_of(one, team.facts)}
        assert always <= known
        assert all(one.hangs_on for one in made.open)


@pytest.mark.parametrize("name", examples())
def test_the_examples(knowledge: Knowledge, name: str) -> None:
    team = example(knowledge, name)
    assert_sound(matrix(knowledge, team.people or (), dict(team.facts)), team.people or ())


def test_product_data_moves_with_who_is_there(knowledge: Knowledge) -> None:
    """T03: to whoever manages products, else to Marketing, else to the owner."""
    marketer, manager = person("Mo", "online_marketer"), person("Pia", "product_manager")
    team = [owner("ecommerce_manager"), marketer]
    assert row(matrix(knowledge, team), "product_data_content").accountable.person == somebody("Mo")
    assert row(matrix(knowledge, [*team, manager]), "product_data_content").accountable.person == somebody("Pia")
    assert row(matrix(knowledge, team[:1]), "product_data_content").accountable.person == somebody("Ada")


def test_analysis_is_the_managers_until_there_is_an_analyst(knowledge: Knowledge) -> None:
    """T14: the analyst does it, the manager answers for it."""
    team = [owner("ecommerce_manager")]
    assert [duty.person for duty in row(matrix(knowledge, team), "analytics").responsible] == [somebody("Ada")]
    analysed = row(matrix(knowledge, [*team, person("Dee", "data_analyst")]), "analytics")
    assert ([duty.person for duty in analysed.responsible], analysed.accountable.person) == (
        [somebody("Dee")],
        somebody("Ada"),
    )


def test_who_is_outside_does_the_work_and_somebody_inside_answers(knowledge: Knowledge) -> None:
    agency = Person(
        name="North",
        roles=(Holding(role="it_specialist", place=HERE),),
        sourcing="agency",
        accountable="Bo",
        place=HERE,
    )
    secured = row(matrix(knowledge, [owner("ecommerce_manager"), person("Bo", "assistant"), agency]), "security")
    assert secured.accountable.person == somebody("Bo")
    assert [duty.person for duty in secured.responsible] == [somebody("North")]
    assert "North" in secured.why.nl


def test_a_name_in_the_file_goes_before_the_chain(knowledge: Knowledge) -> None:
    named = Person(name="Kim", activities=("complaints",), place=HERE)
    team = [owner("ecommerce_manager"), person("Bo", "customer_service"), named]
    assert row(matrix(knowledge, team), "complaints").accountable.person == somebody("Kim")


def test_work_that_may_exist_is_kept_apart(knowledge: Knowledge) -> None:
    made = matrix(knowledge, [owner()], {"business_model": "b2c"})
    assert {"marketplaces": ("marketplaces",)}.items() <= {one.activity: one.hangs_on for one in made.open}.items()


def test_nobody_named_means_the_owner(knowledge: Knowledge) -> None:
    facts = random_facts(knowledge, Random(1), 1.0)  # noqa: S311
    made = raci(knowledge, None, facts, ())
    assert {one.accountable.person for one in made.rows} == {None}
    assert all(one.responsible == (one.accountable,) for one in made.rows)


def test_several_of_one_kind_share_a_part(knowledge: Knowledge) -> None:
    packers = Person(name="Packers", roles=(Holding(role="logistics", place=HERE),), count=3, place=HERE)
    packing = row(matrix(knowledge, [owner(), packers]), "order_processing")
    assert [(duty.person, duty.count) for duty in packing.responsible] == [(somebody("Packers"), 3)]
