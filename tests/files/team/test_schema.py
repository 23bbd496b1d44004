"""The schema that editors use: right in itself, and of one mind with reading."""

import jsonschema
import pytest

from ecomteam.files.team.read import read_team
from ecomteam.files.team.schema import team_schema
from ecomteam.files.yaml.reader import read_document
from tests.files.catalogue.small import SMALL

SCHEMA = team_schema(SMALL)
WHOLE = """\
format: 1
shop: {name: Bean, platform: hosted_shop, country: KE, erp_integration: ja, products: 3, conversion_rate: 0.1,
       motto: null, symptoms: [symptom_a], channels: email, ltv_to_cac: unknown}
people:
  - {name: Ada, owner: true, roles: [sales, {role: logistics, fte: 0.2}], fte: 1, starts: 2026-01-01,
     activities: [returns]}
  - {name: Cy, status: away, away_until: 2027-03-01}
  - {name: Di, away_from: 2027-01-01, away_until: 2027-03-01}
  - {name: Bob, roles: sales, sourcing: agency, status: planned, reports_to: Ada, accountable: Ada, cost_per_month: 3}
rates: {sales: 40, logistics: {low: 3, high: 4, per: hour}}
waivers: [{check: role-missing, reason: so, until: 2026-01-01, person: Ada}]
done: [write-goals]
"""

DUTCH = """\
shop: {platform: Bouwpakket, country: Noorwegen, erp_integration: Nee, products: 1 500,
       symptoms: [Pijn a], motto: Onbekend}
people:
  - {name: Ada, roles: [e-commercemanager, UX/UI-Ontwerper, IT specialist], sourcing: zzp, status: gepland, fte: 80%}
  - {name: Bo, status: Afwezig, away_until: 2027-03-01}
rates: {Verkoop: 40, klantenservice: {low: 3, per: uur}}
"""


def accepted(text: str) -> bool:
    return bool(jsonschema.Draft202012Validator(SCHEMA).is_valid(read_document(text.encode(), "team.yaml").value))


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_it_is_a_schema_in_both_languages(lang: str) -> None:
    jsonschema.Draft202012Validator.check_schema(team_schema(SMALL, "nl" if lang == "nl" else "en"))


@pytest.mark.parametrize(
    "text", [WHOLE, "{}", "shop:\npeople:\nrates:\nwaivers:\ndone:\n", "people: []", "people: weet niet", DUTCH]
)
def test_what_it_accepts_is_read_too(text: str) -> None:
    assert accepted(text)
    read_team(text.encode(), "team.yaml", SMALL)


@pytest.mark.parametrize(
    "text",
    [
        "format: 2",
        "shops: {}",
        "people: [{name: Ada, away_until: 2027-03-01}]",
        "people: [{name: Ada, status: planned, away_until: 2027-03-01}]",
        "shop: {platform: nowhere}",
        "shop: {products: -1}",
        "shop: {products: 1.5}",
        "shop: {erp_integration: maybe}",
        "shop: {symptoms: [gloom]}",
        "shop: {country: XX}",
        "shop: {omzet: 3}",
        "people: [{}]",
        "people: [{name: ''}]",
        "people: [{name: A, roles: [seles]}]",
        "people: [{name: A, fte: 2}]",
        "people: [{name: A, role: sales}]",
        "people: [{name: A, sourcing: outside}]",
        "people: [{name: A, starts: 1 May}]",
        "people: [{name: A, roles: [{fte: 1}]}]",
        "rates: {seles: 3}",
        "rates: {sales: {high: 3}}",
        "waivers: [{check: role-missing}]",
        "waivers: [{check: none, reason: x}]",
        "done: [nothing]",
        "people: Ada",
    ],
)
def test_what_is_wrong_it_marks(text: str) -> None:
    assert not accepted(text)


def test_an_editor_can_show_what_an_id_means() -> None:
    defs = SCHEMA["$defs"]
    assert isinstance(defs, dict)
    assert {"const": "sales", "description": "Sales"} in defs["role"]["anyOf"]
