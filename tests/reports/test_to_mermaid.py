"""The team as a chart: every line is one that Mermaid reads, whatever people are called."""

import re

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.place import Place
from ecomteam.model.team import Holding, Person, Team
from ecomteam.reports.draw.mermaid import label, team_chart
from tests.shipped import KNOWLEDGE

HERE = Place("team.yaml")
HOSTILE = [
    "end", '"];click p1 "javascript:alert(1)"', "<script>alert(1)</script>", "a --> b", '%%{init: {"theme":"dark"}}%%',
    "`**bold**`", "1. list", "#quot;", "#35;", "é 漢字 العربية", "\u202eevil", "a|b", "[(y)]",
    ":::x", "a\nb", "&lt;b&gt;",
]  # fmt: skip
NODE = re.compile(r'  p\d+(\["[^"\[\](){}`<>]*"\]|\(\["[^"\[\](){}`<>]*"\]\)):::(owner|inside|outside|vacant)')
EDGE = re.compile(r'  p\d+ (-->|-\. "[\w #;]*" \.->) p\d+')


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return KNOWLEDGE


def test_a_small_team(knowledge: Knowledge) -> None:
    people = (
        Person(name="Ada", owner=True, roles=(Holding(role="ecommerce_manager", place=HERE),), fte=1, place=HERE),
        Person(name="Bo", reports_to="Ada", place=HERE),
        Person(name="North", sourcing="agency", accountable="Ada", fte=0.2, place=HERE),
        Person(name="Somebody", status="vacant", reports_to="Ada", place=HERE),
    )
    chart = team_chart(Team(people=people, place=HERE), knowledge, "nl")
    assert chart.split("\n")[:9] == [
        "flowchart TD",
        '  p1["Ada<br/>E#45;commercemanager<br/>eigenaar#44; 1 fte"]:::owner',
        '  p2["Bo<br/>geen rol"]:::inside',
        '  p3(["North<br/>geen rol<br/>0#44;2 fte#44; extern bedrijf"]):::outside',
        '  p4["Somebody<br/>geen rol<br/>vacature"]:::vacant',
        "  p1 --> p2",
        '  p1 -. "staat in voor" .-> p3',
        "  p1 --> p4",
        "  classDef owner fill:#1f4e79,color:#ffffff,stroke:#1f4e79",
    ]


def test_hostile_names_stay_text(knowledge: Knowledge) -> None:
    boss = HOSTILE[1]
    people = tuple(
        Person(
            name=name,
            reports_to=boss,
            accountable=HOSTILE[0],
            sourcing="agency" if number % 2 else "in_house",
            place=HERE,
        )
        for number, name in enumerate(HOSTILE)
    )
    lines = team_chart(Team(people=people, place=HERE), knowledge, "en").splitlines()
    nodes = [line.replace("<br/>", " ") for line in lines if re.match(r"  p\d+[\[(]", line)]
    assert len(nodes) == len(people)
    for line in lines[1:]:
        assert NODE.fullmatch(line.replace("<br/>", " ")) or EDGE.fullmatch(line) or line.startswith("  classDef "), (
            line
        )


def test_a_label_holds_letters_digits_and_entities_only() -> None:
    assert label('A "b" <c>') == "A #34;b#34; #60;c#62;"
    assert label("a\x1b[31m") == "a#92;x1b#91;31m"


def test_nobody_is_a_chart_too(knowledge: Knowledge) -> None:
    assert "Nobody works here yet" in team_chart(Team(place=HERE), knowledge, "en")
