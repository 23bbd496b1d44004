"""A folder of changes over the built-in catalogue: rows are replaced field by field, added and taken away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomteam.files.catalogue.needed import NEEDED
from ecomteam.files.catalogue.overlay import merged
from ecomteam.files.catalogue.read import Layered, load_catalogue_with
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.conditions import Test as Compared
from ecomteam.model.problems import FileProblems
from ecomteam.model.rules import RuleOut, Urge
from ecomteam.model.text import Text
from ecomteam.shop.costs import pricing
from tests.shipped import KNOWLEDGE

ROOT = Path(__file__).parents[3] / "ecomteam"
Lay = Callable[..., Layered]

NEW_RULE = """
- id: stores_need_hands
  when: {channels: retail}
  then: {effect: urge, roles: [logistics], by: 1.4}
  because: {en: Stores need stock., nl: Winkels hebben voorraad nodig.}
  own_judgement: {en: Ours., nl: Van ons.}
"""


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    """``lay(rules="...", roles="...")`` lays one folder over the catalogue; several mappings are several folders."""

    def load(*folders: dict[str, str], **files: str) -> Layered:
        made = []
        for number, content in enumerate(folders or (files,)):
            folder = tmp_path / f"overlay{number}"
            folder.mkdir()
            for name, text in content.items():
                (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
            made.append(folder)
        return load_catalogue_with(made)

    return load


def test_without_overlays_it_is_the_catalogue_itself() -> None:
    layered = load_catalogue_with(())
    assert layered.catalogue == KNOWLEDGE.catalogue
    assert layered.origins == ()


def test_a_row_replaces_the_fields_it_gives_and_leaves_the_others(lay: Lay) -> None:
    layered = lay(urgency="- id: urge_erp_it\n  then: {by: 99}\n")
    before, after = (
        KNOWLEDGE.rules["urge_erp_it"],
        Knowledge(layered.catalogue).rules["urge_erp_it"],
    )
    assert after.then == Urge(roles=("it_specialist",), by=99)
    assert (after.when, after.because, after.cites) == (before.when, before.because, before.cites)


def test_half_a_text_keeps_the_other_half(lay: Lay) -> None:
    layered = lay(roles="- id: sales\n  name: {nl: Verkoopkanon}\n")
    name = Knowledge(layered.catalogue).role("sales").name
    assert name.nl == "Verkoopkanon"
    assert name.en == KNOWLEDGE.role("sales").name.en


def test_a_condition_a_list_and_another_effect_are_replaced_whole(lay: Lay) -> None:
    layered = lay(
        urgency="- id: urge_erp_it\n  when: {products: {at_least: 5}}\n  then: {effect: rule_out, roles: [assistant]}\n"
    )
    rule = Knowledge(layered.catalogue).rules["urge_erp_it"]
    assert rule.when == Compared(fact="products", operator="at_least", value=5)
    assert rule.then == RuleOut(roles=("assistant",))


ROLE = """
- id: contents_marketer
  name: Klantbehoudmarketeer
  department: marketing
  tier: specialist
  purpose: {nl: Haalt klanten terug.}
  responsibilities: [{text: Nieuwsbrieven.}, {text: Bel terug., own_judgement: Anders.}]
  typical_engagement: part_time
  typical_fte: 0.4
  own_judgement: Van ons.
"""


def test_a_new_row_is_new_however_much_its_name_resembles_another(lay: Lay) -> None:
    layered = lay(roles=ROLE)
    assert "contents_marketer" in Knowledge(layered.catalogue).roles


def test_a_text_in_one_language_is_shown_in_both(lay: Lay) -> None:
    role = Knowledge(lay(roles=ROLE.replace("contents_marketer", "winback")).catalogue).role("winback")
    assert role.name == Text("Klantbehoudmarketeer", "Klantbehoudmarketeer")
    assert role.purpose.en == role.purpose.nl == "Haalt klanten terug."


def test_a_part_rests_on_what_its_row_rests_on(lay: Lay) -> None:
    role = Knowledge(lay(roles=ROLE.replace("contents_marketer", "winback")).catalogue).role("winback")
    rests = [each.own_judgement for each in role.responsibilities]
    assert rests == [Text("Van ons.", "Van ons."), Text("Anders.", "Anders.")]


WAGE = "- {role: sales, country: NL, currency: EUR, year: 2026, period: month, low: 2800, median: 3100, high: 3600"


def test_a_firm_may_know_wages_by_the_month(lay: Lay) -> None:
    knowledge = Knowledge(lay(wages=WAGE + ", own_judgement: Bij onze klanten.}\n").catalogue)
    pay = pricing(knowledge, {"country": "NL"}, ()).gross_hour("sales")
    assert pay is not None
    assert (round(pay.low * 148.2), round(pay.high * 148.2)) == pytest.approx((2800, 3600), rel=0.01)


def test_a_wage_says_what_it_rests_on(lay: Lay) -> None:
    with pytest.raises(FileProblems, match="does not say that it is our own judgement"):
        lay(wages=WAGE.replace("NL", "PT") + "}\n")


COUNTRY = """
- id: MA
  name: Marokko
  currency: EUR
  tier: 4
  error: 0.3
  ratio: 0.35
  own_judgement: Wat onze klanten er betalen.
"""


def test_a_country_is_told_by_what_people_earn_beside_the_dutch(lay: Lay) -> None:
    knowledge = Knowledge(lay(countries=COUNTRY).catalogue)
    there, here = (pricing(knowledge, {"country": code}, ()) for code in ("MA", "NL"))
    own, dutch = there.month("sales", "in_house", 100), here.month("sales", "in_house", 100)
    assert own is not None
    assert dutch is not None
    assert own.low + own.high == pytest.approx(0.35 * (dutch.low + dutch.high), rel=0.03)
    assert knowledge.countries["MA"].labour == 0.35


def test_a_file_of_comments_changes_nothing(lay: Lay) -> None:
    assert lay(roles="# nothing yet\n").origins == ()


def test_null_leaves_a_field_out() -> None:
    assert merged({"id": "a", "tensions": ["T01"], "because": {"en": "x", "nl": "y"}}, {"tensions": None}) == {
        "id": "a",
        "because": {"en": "x", "nl": "y"},
    }


SCALARS = st.none() | st.integers() | st.sampled_from(["urge", "hold"])
ROWS = st.recursive(
    st.dictionaries(st.sampled_from(["when", "then", "effect", "weight"]), SCALARS, max_size=3),
    lambda inner: st.dictionaries(st.sampled_from(["when", "then", "effect", "roles"]), inner | SCALARS, max_size=3),
)


@settings(derandomize=True)
@given(old=ROWS, new=ROWS)
def test_laying_the_same_row_twice_is_laying_it_once(old: dict[str, object], new: dict[str, object]) -> None:
    once = merged(old, new)
    assert merged(once, new) == once
    assert merged(old, {}) == old


def test_what_came_from_where_is_known(lay: Lay) -> None:
    layered = lay(
        urgency=NEW_RULE + "- id: urge_erp_it\n  then: {by: 99}\n- disable: [urge_goal_markets]\n",
        thresholds="- id: products_pim_many\n  value: 700\n",
    )
    deeds = {(origin.noun, origin.id, origin.deed) for origin in layered.origins}
    assert deeds == {
        ("urgency", "stores_need_hands", "added"),
        ("urgency", "urge_erp_it", "changed"),
        ("urgency", "urge_goal_markets", "removed"),
        ("thresholds", "products_pim_many", "changed"),
    }
    knowledge = Knowledge(layered.catalogue, layered.origins)
    assert knowledge.origin("stores_need_hands") == "overlay0"
    assert knowledge.origin("products_pim_many", "thresholds") == "overlay0"
    assert knowledge.origin("urge_b2b_sales") is None
    assert knowledge.threshold("products_pim_many") == 700


def test_a_row_that_says_the_same_is_no_change(lay: Lay) -> None:
    assert lay(thresholds="- id: products_pim_many\n  value: 5000\n").origins == ()


def test_the_last_overlay_is_on_top(lay: Lay) -> None:
    layered = lay(
        {"thresholds": "- id: products_pim_many\n  value: 700\n- id: small_company\n  value: 55\n"},
        {"thresholds": "- id: products_pim_many\n  value: 800\n"},
    )
    knowledge = Knowledge(layered.catalogue, layered.origins)
    assert (knowledge.threshold("products_pim_many"), knowledge.threshold("small_company")) == (800, 55)
    assert (knowledge.origin("products_pim_many"), knowledge.origin("small_company")) == ("overlay1", "overlay0")


def test_a_changed_threshold_reaches_the_conditions_that_name_it(lay: Lay) -> None:
    layered = lay(thresholds="- id: marketplaces_in_house\n  value: 9\n")
    rule = Knowledge(layered.catalogue).rules["source_marketplace_inside"]
    assert rule.when == Compared(fact="marketplaces", operator="at_least", value=9, threshold="marketplaces_in_house")


def test_what_one_overlay_takes_away_another_may_bring_back(lay: Lay) -> None:
    layered = lay(
        {"urgency": "- disable: [urge_goal_markets]\n"},
        {"urgency": NEW_RULE.replace("stores_need_hands", "urge_goal_markets")},
    )
    assert "urge_goal_markets" in Knowledge(layered.catalogue).rules


def test_places_are_those_of_the_file_that_said_it(lay: Lay) -> None:
    layered = lay(urgency="- id: urge_erp_it\n  then: {by: 99}\n")
    assert str(layered.place("urgency", "urge_erp_it", ("then", "by"))).endswith("overlay0/urgency.yaml:2:14")
    assert layered.place("urgency", "urge_erp_it", ("when",)).file == "urgency.yaml"
    assert layered.place("urgency", "urge_b2b_sales").file == "urgency.yaml"


def test_figures_about_a_role_leave_with_it(lay: Lay) -> None:
    with pytest.raises(FileProblems) as caught:
        lay(roles="- id: assistant\n  disabled: true\n")
    problems = [problem.place.file for problem in caught.value.problems]
    assert "urgency.yaml" in problems
    assert "wages.yaml" not in problems


def test_what_the_program_uses_by_name_cannot_be_taken_away() -> None:
    listed = ROOT / "files" / "catalogue" / "needed.py"
    source = "".join(path.read_text("utf-8") for path in ROOT.rglob("*.py") if path != listed)
    used = {threshold.id for threshold in KNOWLEDGE.catalogue.thresholds if f'"{threshold.id}"' in source}
    assert used == set(NEEDED["thresholds"]), "bring NEEDED in files/catalogue/needed.py up to date"
