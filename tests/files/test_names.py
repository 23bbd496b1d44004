"""Spellings and what they lead to."""

import pytest

from ecomteam.files.names import Names, Speller, role_names
from ecomteam.files.team.read import team_of
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems
from ecomteam.words.problems import said
from tests.files.catalogue.small import SMALL
from tests.shipped import CATALOGUE

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


@pytest.mark.parametrize(
    ("fact", "told", "near"),
    [
        ("symptoms", "speed", "site_problems"),
        ("symptoms", "snelheid", "site_problems"),
        ("symptoms", "unhappy staff", "team_incomplete, team_stretched, key_person_leaves"),
        ("goals", "two free weekends", "free_owner_time"),
        ("goals", "sneller leveren", "better_service"),
        ("leanings", "webshop vernieuwen", "another_shop, redesign"),
    ],
)
def test_what_is_spelt_like_nothing_is_found_by_its_words(fact: str, told: str, near: str) -> None:
    reader = FactReader(CATALOGUE)
    with pytest.raises(WrongValue) as error:
        reader.item(reader.questions[fact], told)
    listed = str(error.value).split("; ", 1)[1]
    assert listed.startswith((f"near to it: {near}; see: ecomteam catalogue list {fact}", f'did you mean "{near}"?'))


@pytest.mark.parametrize(
    ("noun", "told", "near"),
    [
        ("role", "warehouse boss", "logistics"),
        ("role", "mail beantwoorder", "customer_service"),
        ("activity", "packing", "order_processing"),
        ("activity", "pakken", "order_processing"),
    ],
)
def test_a_role_or_an_activity_is_found_by_its_work(noun: str, told: str, near: str) -> None:
    people = {"role": [{"name": "A", "roles": [told]}], "activity": [{"name": "A", "week": {told: 4}}]}
    with pytest.raises(FileProblems) as error:
        team_of({"people": people[noun]}, Place("team"), CATALOGUE)
    assert near in str(error.value).split("near to it: ")[1].split("; ")[0].split(", ")


def test_where_nothing_is_near_it_says_where_all_names_stand() -> None:
    reader = FactReader(CATALOGUE)
    with pytest.raises(WrongValue) as error:
        reader.item(reader.questions["symptoms"], "zzz")
    assert str(error.value) == 'no symptom is called "zzz"; see: ecomteam catalogue list symptoms'
    assert said(str(error.value), "nl") == 'er is geen klacht die "zzz" heet; zie: ecomteam catalogue list symptoms'
