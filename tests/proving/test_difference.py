"""Two catalogues side by side: the rows, the share of shops, examples and the user's own files."""

from pathlib import Path

import msgspec
import pytest

from ecomteam.files.catalogue.read import load_catalogue_with
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.team import Team
from ecomteam.planning import today
from ecomteam.proving import compare
from ecomteam.proving.difference import shape_of, wilson
from ecomteam.shop.case import Case
from tests.shops import example

FEW = 40


def shape(knowledge: Knowledge, team: Team) -> object:
    return shape_of(today(Case(knowledge, team)))


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    folder: Path = tmp_path_factory.mktemp("acme")
    (folder / "work.yaml").write_text(
        "- id: order_processing_consumers_first\n  hours: {likely: 270}\n- disable: [delivery_contacts]\n",
        encoding="utf-8",
    )
    layered = load_catalogue_with([folder])
    return Knowledge(layered.catalogue, layered.origins)


def test_a_catalogue_differs_in_nothing_from_itself(knowledge: Knowledge) -> None:
    same = compare(knowledge, knowledge, ("a", "b"), [("x.yaml", *(example(knowledge, "coffee-shop"),) * 2)], FEW)
    assert (same.rows, same.differing, same.low, same.high, same.examples) == ((), 0, 0.0, 0.0, ())
    assert not same.files[0].differs


def test_what_changed_and_for_how_many(knowledge: Knowledge, changed: Knowledge) -> None:
    made = compare(knowledge, changed, ("built-in", "acme"), sampled=FEW)
    assert {(row.id, row.deed) for row in made.rows} == {
        ("order_processing_consumers_first", "changed"),
        ("delivery_contacts", "removed"),
    }
    (field,) = next(row.fields for row in made.rows if row.deed == "changed")
    assert (field.field, field.old, field.new) == ("hours.likely", "150.0", "270.0")
    assert 0 < made.differing <= made.sampled == FEW
    assert made.low < made.differing / FEW < made.high


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("{makes_products: true}", "makes_products is true"),
        (
            "{any: [{orders_per_month: {at_least: 900}}, {not: {stage: launch}}]}",
            "orders_per_month at_least 900 or not (",
        ),
    ],
)
def test_a_condition_is_shown_in_the_names_that_files_have(
    knowledge: Knowledge, tmp_path: Path, when: str, shown: str
) -> None:
    (tmp_path / "activities.yaml").write_text(f"- id: product_photos\n  when: {when}\n", encoding="utf-8")
    made = compare(knowledge, Knowledge(load_catalogue_with([tmp_path]).catalogue), ("a", "b"), sampled=FEW)
    ((field,),) = (row.fields for row in made.rows)
    assert (field.field, field.old) == ("when", "always")
    assert field.new.startswith(shown)


def test_the_other_way_round_it_is_the_mirror(knowledge: Knowledge, changed: Knowledge) -> None:
    there = compare(knowledge, changed, ("a", "b"), sampled=FEW)
    back = compare(changed, knowledge, ("b", "a"), sampled=FEW)
    opposite = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {(row.id, opposite[row.deed]) for row in there.rows} == {(row.id, row.deed) for row in back.rows}
    assert there.differing == back.differing


def test_an_example_is_a_smallest_shop_for_which_the_advice_differs(knowledge: Knowledge, changed: Knowledge) -> None:
    for shown in compare(knowledge, changed, ("a", "b"), sampled=FEW).examples:
        team = example(knowledge, "coffee-shop")
        small = msgspec.structs.replace(team, facts=dict(shown.facts), people=None, rates=())
        assert shape(knowledge, small) != shape(changed, small)
        assert shown.changes
        for fact in shown.facts:
            less = msgspec.structs.replace(small, facts={k: v for k, v in shown.facts.items() if k != fact})
            assert shape(knowledge, less) == shape(changed, less)


def test_a_file_of_the_user_is_planned_and_audited_under_both(knowledge: Knowledge, changed: Knowledge) -> None:
    team = example(knowledge, "coffee-shop")
    (effect,) = compare(knowledge, changed, ("a", "b"), [("mine.yaml", team, team)], 1).files
    assert effect.file == "mine.yaml"
    assert effect.differs == (shape(knowledge, team) != shape(changed, team))


def test_what_one_of_them_has_no_word_for_is_left_out_there(knowledge: Knowledge, tmp_path: Path) -> None:
    ours = "  own_judgement: Ours.\n"
    role = "- id: florist\n  name: Florist\n  department: product\n  tier: core\n  purpose: Binds.\n"
    role += "  responsibilities: [{text: Binds.}]\n  typical_engagement: part_time\n  typical_fte: 0.5\n" + ours
    (tmp_path / "roles.yaml").write_text(role, encoding="utf-8")
    (tmp_path / "activities.yaml").write_text("- id: making\n  doers: [florist, production_helper]\n", encoding="utf-8")
    country = "- {id: KE, name: Kenya, currency: EUR, tier: 4, error: 0.3, ratio: 0.2, own_judgement: Ours.}\n"
    (tmp_path / "countries.yaml").write_text(country, encoding="utf-8")
    layered = load_catalogue_with([tmp_path])
    own = Knowledge(layered.catalogue, layered.origins)
    assert compare(knowledge, own, ("built-in", "acme"), sampled=FEW).sampled == FEW
    assert compare(own, knowledge, ("acme", "built-in"), sampled=FEW).sampled == FEW


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"), [(0, 1000, 0.0, 0.0038), (306, 1000, 0.2782, 0.3353), (1000, 1000, 0.9962, 1.0)]
)
def test_the_interval_of_a_share(hits: int, of: int, low: float, high: float) -> None:
    assert wilson(hits, of) == pytest.approx((low, high), abs=5e-5)
