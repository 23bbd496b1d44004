"""Single titles: spelling, compounds, two jobs in one, and what is never guessed."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.files.catalogue.titles import load_titles
from ecomteam.titles.matching import NONE, Matcher, known_titles
from ecomteam.titles.wording import spelled
from tests.shipped import CATALOGUE
from tests.shops import LAWS
from tests.titles.measuring import matcher

READ = [
    ("Klantenservicemedewerker", ["customer_service"]),
    ("klanten-service medewerker", ["customer_service"]),
    ("Medewerk(st)er klantenservice", ["customer_service"]),
    ("Medewerker/ster Klantenservice (m/v/x)", ["customer_service"]),
    ("klantenservise medewerker", ["customer_service"]),
    ("KLANTENSERVICE", ["customer_service"]),
    ("Manager, e-commerce", ["ecommerce_manager"]),
    ("E-commercemanager a.i.", ["ecommerce_manager"]),
    ("Head of E Commerce (UK & Ireland)", ["ecommerce_manager"]),
    ("Voorraadbeheerder", ["logistics"]),
    ("Order-picker", ["logistics"]),
    ("Data-analist", ["data_analyst"]),
    ("E-commerce & marketing manager", ["ecommerce_manager", "online_marketer"]),
    ("Marketing- en klantenservicemedewerker", ["online_marketer", "customer_service"]),
    ("Inkoop- en assortimentsmanager", ["buyer", "category_manager"]),
    ("Senior inkoper", ["buyer"]),
    ("CRM & e-mailmarketeer", ["retention_marketer"]),
    ("Marketing manager", ["online_marketer"]),
    ("Marketing director", ["marketing_lead"]),
    ("Parttime boekhoudster", ["bookkeeper"]),
    ("Coffee roaster", ["production_helper"]),
    ("Refurbisher", ["production_helper"]),
    ("Zeefdrukker", ["production_helper"]),
    ("Atelierhulp", ["production_helper"]),
    ("Hoofd operations", ["operations_lead"]),
    ("Copywriter / fotograaf", ["content_creator"]),
    ("ux_ui_designer", ["ux_ui_designer"]),
]
OPEN = [
    "", "???", "Medewerker", "Manager", "Coordinator", "Specialist", "Store assistant", "Shop manager",
    "Operations manager",
    "E-commerce / verpleegkundige", "IT recruiter", "Marketing lecturer", "Sales tax accountant", "Leraar informatica",
    "Grain merchandiser", "Nuclear plant technical advisor", "Verkoper in de winkel", "Wizard", "Zxqwv", "42", "Head",
]  # fmt: skip
OWNERS = ["Eigenaar", "Owner", "Co-founder", "Zaakvoerder", "CEO", "directeur-eigenaar", "Managing Director"]


@pytest.mark.parametrize(("title", "roles"), READ)
def test_titles_that_are_clear(title: str, roles: list[str]) -> None:
    assert list(matcher().read(title).roles) == roles


@pytest.mark.parametrize("title", OPEN)
def test_titles_that_stay_open(title: str) -> None:
    reading = matcher().read(title)
    assert (reading.roles, reading.confidence) == ((), 0.0)


@pytest.mark.parametrize("title", OWNERS)
def test_titles_of_owners(title: str) -> None:
    reading = matcher().read(title)
    assert reading.owner
    assert reading.roles == ()


def test_an_open_title_comes_with_the_nearest_role() -> None:
    guess = matcher().read("Hoofd voorraadmagie").guess
    assert guess is not None
    assert guess.role == "logistics"
    assert 0 < guess.confidence < 0.6


def test_every_name_of_a_role_is_read_as_that_role_unless_it_is_doubtful() -> None:
    book, catalogue = load_titles(), CATALOGUE
    doubtful = {spelled(title) for title in book.doubtful}
    for title, role in known_titles(book, catalogue):
        reading = matcher().read(title)
        expected = () if role == NONE or spelled(title) in doubtful else (role,)
        assert reading.roles == expected, title


def test_the_book_names_roles_of_the_catalogue_and_each_word_once() -> None:
    book = load_titles()
    assert set(book.titles) - {NONE} <= {role.id for role in CATALOGUE.roles}
    groups = [*(concept.words for concept in book.concepts), book.ignored, book.settings, book.foreign]
    seen: dict[str, int] = {}
    for number, words in enumerate(groups):
        for word in words:
            key = "".join(filter(str.isalnum, spelled(word)))
            assert seen.setdefault(key, number) == number, f"{word} is in two groups"


@LAWS
@given(
    st.text(max_size=60) | st.lists(st.sampled_from(["sales", "&", "/", "manager", "(", ",", "-", "x"])).map(" ".join)
)
def test_any_text_is_a_title(title: str) -> None:
    reading = matcher().read(title)
    assert 0 <= reading.confidence <= 1
    assert bool(reading.roles) == (reading.confidence > 0)


def test_a_role_that_a_catalogue_does_without_is_never_given() -> None:
    book, catalogue = load_titles(), CATALOGUE
    roles = tuple(role for role in catalogue.roles if role.id != "data_analyst")
    reader = Matcher(book, known_titles(book, msgspec.structs.replace(catalogue, roles=roles)))
    for title in ("Data warehouse analyst", "Business intelligence consultant"):
        assert reader.read(title).roles == ()
