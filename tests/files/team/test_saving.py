"""What is written reads back the same."""

import datetime
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.files.team.read import folded, read_team
from ecomteam.files.team.write import write_team
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.team import Holding, OwnRate, Person, Team, Waiver
from tests.files.catalogue.small import SMALL
from tests.shops import LAWS

HERE = Place("team.yaml")
TEXTS = (
    st.text(
        st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029\ufeff\ufffe\uffff"), max_size=30
    )
    .map(str.strip)
    .filter(bool)
) | st.sampled_from(
    ["NO", "yes", "null", "1e3", "0777", "- a", "a: b", "a #b", "@x", "“Bean”", "2026-01-01", "=", "<<", "1.10"]
)
DAYS = st.dates().map(str)
AMOUNTS = st.integers(0, 10**9) | st.floats(0, 1e9) | st.just(1.125)
FTES = st.none() | st.floats(0, 1.5) | st.sampled_from([0, 1, 0.125])
FACTS: st.SearchStrategy[dict[str, Value]] = st.fixed_dictionaries(
    {},
    optional={
        "platform": st.sampled_from(["hosted_shop", "self_hosted"]),
        "country": st.sampled_from(["NL", "NO", "KE"]),
        "erp_integration": st.booleans(),
        "products": st.integers(0, 10**6),
        "conversion_rate": st.floats(0, 1),
        "ltv_to_cac": st.floats(0, 1000) | st.just(1.125),
        "motto": TEXTS.filter(lambda text: text.casefold() not in ("unknown", "onbekend")),
        "symptoms": st.frozensets(st.sampled_from(["owner_overloaded", "symptom_a", "symptom_b"])),
    },
)
ROLES = st.sampled_from([role.id for role in SMALL.roles])


@st.composite
def teams(draw: st.DrawFn) -> Team:
    names = draw(st.lists(TEXTS, max_size=4, unique_by=folded))
    somebody = st.none() | st.sampled_from(names) if names else st.none()

    def person(name: str) -> Person:
        return Person(
            name=name,
            owner=draw(st.booleans()),
            roles=tuple(
                Holding(role=role, fte=draw(FTES), place=HERE)
                for role in draw(st.lists(ROLES, unique=True, max_size=3))
            ),
            fte=draw(FTES),
            sourcing=draw(st.sampled_from(["in_house", "freelance", "agency"])),
            status=draw(st.sampled_from(["active", "away", "planned", "vacant"])),
            away_from=draw(st.none() | st.dates(max_value=datetime.date(2020, 1, 1)).map(str)),
            starts=draw(st.none() | st.dates(max_value=datetime.date(2020, 1, 1)).map(str)),
            ends=draw(st.none() | st.dates(min_value=datetime.date(2020, 1, 1)).map(str)),
            reports_to=draw(somebody),
            department=draw(st.none() | TEXTS),
            accountable=draw(somebody),
            activities=tuple(draw(st.lists(st.sampled_from(["returns", "pricing"]), unique=True))),
            cost_per_month=draw(st.none() | AMOUNTS),
            cost_per_order=draw(st.none() | AMOUNTS),
            place=HERE,
        )

    def rate(role: str) -> OwnRate:
        low, high = sorted((draw(AMOUNTS), draw(AMOUNTS)))
        return OwnRate(role=role, low=low, high=high, per=draw(st.sampled_from(["hour", "month"])))

    def waiver(check: str) -> Waiver:
        return Waiver(check=check, reason=draw(TEXTS), until=draw(st.none() | DAYS), person=draw(somebody), place=HERE)

    return Team(
        name=draw(st.none() | TEXTS),
        facts=draw(FACTS),
        people=draw(st.sampled_from([None, tuple(map(person, names))])) if not names else tuple(map(person, names)),
        rates=tuple(map(rate, draw(st.lists(ROLES, unique=True, max_size=2)))),
        waivers=tuple(map(waiver, draw(st.lists(st.just("role-missing"), max_size=2)))),
        done=draw(st.sampled_from([(), ("write-goals",)])),
        declined=draw(st.sampled_from([(), ("channels",)])),
        place=HERE,
    )


def bare(value: Any) -> Any:
    """The team without its places."""
    match value:
        case dict():
            return {key: bare(inner) for key, inner in value.items() if key not in ("place", "places")}
        case list() | tuple():
            return [bare(inner) for inner in value]
        case _:
            return value


def plain(team: Team) -> Any:
    return bare(msgspec.to_builtins(team, order="deterministic"))


@LAWS
@given(teams())
def test_a_saved_team_reads_back_the_same(team: Team) -> None:
    text = write_team(team, SMALL)
    again = read_team(text.encode(), "team.yaml", SMALL)
    assert plain(again) == plain(team)
    assert write_team(again, SMALL) == text


def test_a_saved_team_looks_as_one_would_write_it() -> None:
    team = Team(
        name="Bean & Co",
        facts={
            "products": 120,
            "country": "NO",
            "platform": "hosted_builder",
            "symptoms": frozenset(("owner_overloaded", "symptom_a")),
        },
        people=(
            Person(name="Ada", owner=True, roles=(Holding(role="sales", place=HERE),), fte=1.0, place=HERE),
            Person(
                name="Studio: North",
                roles=(Holding(role="logistics", fte=0.2, place=HERE),),
                sourcing="agency",
                place=HERE,
            ),
        ),
        rates=(OwnRate(role="sales", low=50, high=60.5, per="hour"),),
        place=HERE,
    )
    assert (
        write_team(team, SMALL)
        == """\
format: 1
shop:
  name: Bean & Co
  platform: hosted_builder
  country: "NO"
  products: 120
  symptoms: [symptom_a, owner_overloaded]
people:
  - name: Ada
    owner: true
    roles: [sales]
    fte: 1
  - name: "Studio: North"
    roles: [{role: logistics, fte: 0.2}]
    sourcing: agency
rates:
  sales: {low: 50, high: 60.5, per: hour}
"""
    )


def test_nothing_known_is_still_a_file() -> None:
    assert write_team(Team(place=HERE), SMALL) == "format: 1\n"
    assert write_team(Team(people=(), place=HERE), SMALL) == "format: 1\npeople: []\n"


def test_what_is_expressly_unknown_stays_so() -> None:
    text = "format: 1\nshop:\n  products: unknown\npeople: unknown\n"
    team = read_team(text.encode(), "team.yaml", SMALL)
    assert team.declined == ("products", "people")
    assert team.people is None
    assert write_team(team, SMALL) == text
