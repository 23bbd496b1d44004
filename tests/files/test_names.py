"""Spellings and what they lead to."""

import pytest

from ecomteam.files.names import Names, Speller, role_names
from tests.files.catalogue.small import SMALL

ROLES = role_names(SMALL)


def test_an_id_wins_over_a_name_and_a_name_over_an_alias() -> None:
    ids = [("sales", "sales"), ("growth", "growth")]
    names = Names((ids, [("Sales", "growth"), ("Verkoop", "sales")], [("verkoop", "growth")]))
    assert names.find("SALES") == "sales"
    assert names.find("verkoop") == "sales"


def test_a_spelling_of_two_leads_to_neither() -> None:
    assert ROLES.find("shop manager") is None
    assert ROLES.shared("Shop-Manager") == ("sales", "ecommerce_manager")
    assert Speller().unmatched("role", "shop manager", ROLES) == (
        '"shop manager" can mean sales or ecommerce_manager; write one of these'
    )


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        ("seles", "sales"),
        ("verkop", "sales"),
        ("custommer service", "customer_service"),
        ("klantenservise", "customer_service"),
        ("ecomerce manager", "ecommerce_manager"),
        ("logistiek-", "logistics"),
        ("cro specialst", "cro_specialist"),
        ("contentmarketer", "content_marketer"),
        ("data", "data_analyst"),
    ],
)
def test_a_typo_leads_to_the_nearest_id(typo: str, meant: str) -> None:
    assert (ROLES.find(typo) or ROLES.suggest(typo)) == meant


def test_nothing_near_is_no_suggestion() -> None:
    assert ROLES.suggest("zzz") is None
    assert ROLES.suggest("") is None
    assert ROLES.find("---") is None


def test_a_speller_stops_suggesting_when_its_budget_is_spent() -> None:
    speller = Speller(budget=1)
    assert "did you mean" in speller.unmatched("role", "seles", ROLES)
    assert speller.unmatched("role", "seles", ROLES) == 'no role is called "seles"'
