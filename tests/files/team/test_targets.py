"""What an owner wants a number to be: read by any name, short and long, written back, and refused at its place."""

import jsonschema
import pytest

from ecomteam.cli.reading import with_told
from ecomteam.files.names import target_names
from ecomteam.files.team.read import read_team
from ecomteam.files.team.schema import team_schema
from ecomteam.files.team.write import write_team
from ecomteam.files.yaml.reader import read_document
from ecomteam.model.problems import FileProblems, UsageError
from ecomteam.model.targets import TARGET_KINDS
from ecomteam.model.team import Target, Team
from ecomteam.words.problems import said
from tests.shipped import CATALOGUE, KNOWLEDGE

FILE = """\
format: 1
shop: {country: US}
targets:
  orders: {to: 600, by: 2027-06}
  Omzet per maand: $ 40k a month
  owner_hours_per_week: 45 hours
  mijn inkomen: 3000 voor 2027-06-30
  EBITDA: 8%
"""
READ = {
    "orders_per_month": Target(to=600, by="2027-06"),
    "monthly_revenue": Target(to=40_000),
    "owner_hours_per_week": Target(to=45),
    "owner_income": Target(to=3000, by="2027-06-30"),
    "profit_share": Target(to=0.08),
}


def team(text: str) -> Team:
    return read_team(text.encode(), "team.yaml", CATALOGUE)


def test_they_are_read_by_any_name_and_written_back() -> None:
    found = team(FILE)
    assert found.targets == READ
    written = write_team(found, CATALOGUE)
    assert team(written).targets == READ
    assert list(team(written).targets) == list(READ)


def test_every_name_means_one_of_them() -> None:
    names = target_names()
    for kind in TARGET_KINDS:
        spellings = (kind.id, kind.name.en, kind.name.nl, *kind.aliases.en, *kind.aliases.nl)
        assert {names.find(spelling) for spelling in spellings} == {kind.id}


def test_where_nothing_is_told_nothing_is_wanted() -> None:
    assert team("targets:\n").targets == {}
    assert team("targets: {owner_income: }\n").targets == {}
    assert "targets" not in write_team(team("shop: {}\n"), CATALOGUE)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("orders: {by: 2027-06}", '3:11: targets.orders: how much you want is missing; add "to: "'),
        ("orders: {to: 600, until: 2027-06}", '3:21: targets.orders.until: there is no key "until" here'),
        ("orders: 0", "3:11: targets.orders: 0 is too small; the least is 1"),
        ("orders: {to: 600, by: summer}", "3:25: targets.orders.by: a day is written year-month-day"),
        ("orders: 600 by 2027-13", "3:11: targets.orders: a day is written year-month-day"),
        ("orders: [600]", "3:11: targets.orders: this is a number, not a list"),
        ("revenu: 4", 'did you mean "monthly_revenue"?'),
        ("rating: 4.3", '3:3: targets.rating: "rating" is not one of orders_per_month, monthly_revenue'),
        ("owner_hours_per_week: 111", "111 is too large; the most is 110"),
        ("profit_share: 8", "write 8%"),
        ("profit_share: 1.4", "a share such as 1.2% is written 0.012 or 1.2%"),
        ("owner_income: -1", "-1 is too small; the least is 0"),
        ("orders: 600\n  orders_per_month: 700", "4:3: targets.orders_per_month: orders_per_month is here twice"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(row: str, says: str) -> None:
    with pytest.raises(FileProblems) as raised:
        team(f"format: 1\ntargets:\n  {row}\n")
    assert says in "\n".join(map(str, raised.value.problems))


def test_it_is_said_in_dutch_too() -> None:
    assert said('how much you want is missing; add "to: "', "nl") == 'er staat niet hoeveel je wilt; voeg "to: " toe'


SCHEMA = jsonschema.Draft202012Validator(team_schema(CATALOGUE))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (FILE, True),
        ("targets:\n", True),
        ("targets: {orders_per_month: }\n", True),
        ("targets: {orders_per_month: {by: 2027-06}}\n", False),
        ("targets: {orders_per_month: {to: 600, until: 2027-06}}\n", False),
        ("targets: {owner_hours_per_week: 111}\n", False),
        ("targets: {rating: 4.3}\n", False),
    ],
)
def test_the_schema_is_of_the_same_mind(text: str, right: bool) -> None:
    assert SCHEMA.is_valid(read_document(text.encode(), "team.yaml").value) is right


def test_they_can_be_told_beside_the_file() -> None:
    told = with_told(team(FILE), ["targets.orders=700 by 2028-01", "targets.omzet="], KNOWLEDGE)
    assert told.targets["orders_per_month"] == Target(to=700, by="2028-01")
    assert "monthly_revenue" not in told.targets
    with pytest.raises((FileProblems, UsageError)):
        with_told(team(FILE), ["targets.rating=4"], KNOWLEDGE)
