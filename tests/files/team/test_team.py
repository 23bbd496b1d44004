"""A team.yaml that is right, in all the ways people write it."""

import time

import pytest

from ecomteam.files.team.read import read_team
from ecomteam.files.yaml.reader import MOST_PROBLEMS
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems
from ecomteam.model.team import Team
from tests.files.catalogue.small import SMALL


def team(text: str) -> Team:
    return read_team(text.encode(), "team.yaml", SMALL)


def fact(line: str) -> Value | None:
    return team(f"shop:\n  {line}\n").facts.get(line.partition(":")[0])


def roles(text: str) -> list[str]:
    people = team(f"people:\n  - name: Ada\n    roles: {text}\n").people
    assert people is not None
    return [held.role for held in people[0].roles]


def test_the_example_of_the_contract() -> None:
    found = team(
        """\
format: 1
shop:
  name: Bean & Co
  platform: hosted_builder
  country: NL
  erp_integration: false
  products: 120
  conversion_rate: 0.012
  symptoms: [owner_overloaded, symptom_a]
people:
  - name: Ada
    owner: true
    roles: [ecommerce_manager, customer_service]     # several roles = several hats
    fte: 1.0
  - name: Studio North
    roles: [{role: ux_ui_designer, fte: 0.2}]
    sourcing: agency
"""
    )
    assert found.name == "Bean & Co"
    assert found.facts == {
        "platform": "hosted_builder",
        "country": "NL",
        "erp_integration": False,
        "products": 120,
        "conversion_rate": 0.012,
        "symptoms": frozenset(("owner_overloaded", "symptom_a")),
    }
    assert found.places["products"] == Place("team.yaml", 7, 13)
    assert found.people is not None
    ada, studio = found.people
    assert (ada.owner, ada.fte, ada.outside) == (True, 1, False)
    assert [held.role for held in ada.roles] == ["ecommerce_manager", "customer_service"]
    assert (studio.outside, studio.roles[0].fte, studio.roles[0].place) == (True, 0.2, Place("team.yaml", 16, 13))


def test_everything_a_person_can_say() -> None:
    found = team(
        """\
people:
  - {name: Ada, reports_to: bob}
  - name: Bob
    sourcing: ZZP
    status: gepland
    starts: 2026-03-01
    ends: "2026-12-31"
    department: Verkoop
    accountable: "ADA "
    activities: [Retouren, pricing]
    cost_per_month: "1.000,50"
    fte: 80%
rates: {Verkoop: 75, logistics: {low: 3000, high: 4000, per: maand}}
waivers: [{check: ET101, reason: A friend does it., until: 2026-12-31, person: Ada}]
done: write-goals
"""
    )
    assert found.people is not None
    ada, bob = found.people
    assert ada.reports_to == "Bob"
    assert (bob.sourcing, bob.status, bob.starts, bob.ends) == ("freelance", "planned", "2026-03-01", "2026-12-31")
    assert (bob.department, bob.accountable, bob.activities) == ("Verkoop", "Ada", ("returns", "pricing"))
    assert (bob.cost_per_month, bob.fte) == (1000.5, 0.8)
    assert [(rate.role, rate.low, rate.high, rate.per) for rate in found.rates] == [
        ("sales", 75, 75, "hour"),
        ("logistics", 3000, 4000, "month"),
    ]
    assert [(waiver.check, waiver.person) for waiver in found.waivers] == [("role-missing", "Ada")]
    assert found.done == ("write-goals",)


@pytest.mark.parametrize(
    "spelling",
    [
        "customer_service",
        "customer-service",
        "Customer Service",
        "CUSTOMER SERVICE",
        "klantenservice",
        "Klanten-service",
        "Support",
    ],
)
def test_a_role_goes_by_all_its_names(spelling: str) -> None:
    assert roles(f"[{spelling}]") == ["customer_service"]
    assert roles(spelling) == ["customer_service"]


def test_accents_and_slashes_do_not_count() -> None:
    assert roles("[Coordinator Vormgeving]") == roles("[UX-UI ontwerper]") == ["ux_ui_designer"]


@pytest.mark.parametrize("word", ["true", "True", "yes", "YES", "ja", "Ja", '"yes"'])
def test_yes_in_both_languages(word: str) -> None:
    assert fact(f"erp_integration: {word}") is True


@pytest.mark.parametrize("word", ["false", "no", "NO", "nee", "Nee"])
def test_no_in_both_languages(word: str) -> None:
    assert fact(f"erp_integration: {word}") is False


@pytest.mark.parametrize("word", ["", "~", "null", "unknown", "Onbekend", "weet niet", '"weet ik niet"', "don't know"])
@pytest.mark.parametrize("key", ["erp_integration", "products", "platform", "symptoms", "motto"])
def test_unknown_is_absent(key: str, word: str) -> None:
    assert fact(f"{key}: {word}") is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("products: 450.0", 450),
        ('products: "450"', 450),
        ("products: 1e3", 1000),
        ('products: "1.500"', 1500),
        ("products: 1 500", 1500),
        ("products: 1,500", 1500),
        ("monthly_revenue: € 40.000,00", 40000),
        ("conversion_rate: 0,012", 0.012),
        ("conversion_rate: 1.2%", 0.012),
        ("conversion_rate: 1", 1),
        ("conversion_rate: 0.125", 0.125),
    ],
)
def test_numbers_as_people_write_them(line: str, number: float) -> None:
    found = fact(line)
    assert found == number
    assert isinstance(found, int) == isinstance(number, int)


@pytest.mark.parametrize("line", ["monthly_revenue: 40.000", "ltv_to_cac: 1.000", 'ltv_to_cac: "1,000"'])
def test_a_number_that_can_be_two_is_asked_about(line: str) -> None:
    with pytest.raises(FileProblems, match=r"can mean \d+ or \d+; write one of these"):
        fact(line)


def test_what_is_said_to_be_unknown_is_not_asked_again_and_what_is_left_empty_is() -> None:
    found = team("shop:\n  platform: weet niet\n  products: null\n  motto:\n  symptoms: unknown\n")
    assert found.declined == ("platform", "products", "symptoms")


def test_a_set_may_be_one_word_or_empty() -> None:
    assert fact("symptoms: De eigenaar is overbelast") == frozenset(("owner_overloaded",))
    assert fact("symptoms: Pijn a, pain-b") == frozenset(("symptom_a", "symptom_b"))
    assert fact("symptoms: []") == fact("symptoms: geen") == frozenset()


def test_norway_is_a_country_and_so_is_one_that_nobody_asks_about() -> None:
    assert fact("country: NO") == fact("country: Noorwegen") == "NO"
    assert fact("country: ke") == "KE"


def test_nobody_is_something_else_than_unknown() -> None:
    assert team("people: []").people == ()
    assert team("people:\n").people is None
    assert team("{}").people is None


def test_thousands_of_unknown_names_are_refused_quickly() -> None:
    names = ", ".join(f"rolle{n}" for n in range(20_000))
    people = "\n".join(f"  - {{name: p{n}, reports_to: q{n}}}" for n in range(5_000))
    began = time.perf_counter()
    with pytest.raises(FileProblems) as caught:
        team(f"people:\n{people}\n  - name: Ada\n    roles: [{names}]\n")
    assert len(caught.value.problems) == MOST_PROBLEMS + 1
    assert time.perf_counter() - began < 5  # under a second here


def test_problems_of_reading_and_of_meaning_come_together() -> None:
    with pytest.raises(FileProblems) as caught:
        team("shop:\n  platform: nowhere\n  name: A\n  name: B\npeople:\n  - name: !x Ada\n    roles: [seles]\n")
    assert [problem.place.line for problem in caught.value.problems] == [2, 4, 6, 7]
