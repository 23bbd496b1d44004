"""docs/catalogue.md: its worked examples are overlays that hold, and its list of facts is the list of facts."""

import re
from pathlib import Path

import jsonschema
import pytest

from ecomteam.auditing import audit
from ecomteam.files.catalogue.needed import NEEDED
from ecomteam.files.catalogue.read import Layered, load_catalogue_with
from ecomteam.files.catalogue.schema import catalogue_schema, facts_of
from ecomteam.files.team.read import read_team
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, read_document
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import fact_name
from ecomteam.model.audit import Finding
from ecomteam.model.teamfacts import CHECK_FACTS, TEAM_FACTS
from ecomteam.proving.faults import faults
from ecomteam.proving.space import Space
from ecomteam.shop.costs import pricing
from tests.conftest import Generated
from tests.shipped import KNOWLEDGE

PAGE = Path(__file__).parent.parent / "docs" / "catalogue.md"
HEADED = re.compile(r"^### (\d+)\. (.*?)$(.*?)(?=^##)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
FILE = re.compile(r"^# acme/(\w+)\.yaml\n", re.MULTILINE)
FACTS = re.compile(r"(?<=<!-- facts -->\n).*?(?=<!-- /facts -->)", re.DOTALL)
EXAMPLES = {int(number): body for number, _, body in HEADED.findall(PAGE.read_text("utf-8"))}
# More options than this are told by where they are listed.
MOST_OPTIONS = 12


@pytest.fixture(scope="module")
def before() -> frozenset[str]:
    return frozenset(told(load_catalogue_with(())))


def written(number: int, folder: Path) -> Path:
    """The example as an overlay."""
    (block,) = BLOCK.findall(EXAMPLES[number])
    _, *parts = FILE.split(block)
    for noun, text in zip(parts[::2], parts[1::2], strict=True):
        (folder / f"{noun}.yaml").write_text(text, encoding="utf-8")
    return folder


def told(layered: Layered) -> list[str]:
    knowledge = Knowledge(layered.catalogue, layered.origins)
    found = faults(knowledge, Space(knowledge), NEEDED, layered.place, layered.in_one_language, layered.of_old_source)
    return [f"{one.severity} {one.kind} {one.id}" for one in found]


def test_there_are_ten() -> None:
    assert list(EXAMPLES) == list(range(1, 11))


@pytest.mark.parametrize("number", EXAMPLES)
def test_a_worked_example_has_no_fault(number: int, tmp_path: Path, before: frozenset[str]) -> None:
    layered = load_catalogue_with([written(number, tmp_path)])
    assert {origin.overlay for origin in layered.origins} == {tmp_path.name}
    assert [line for line in told(layered) if line not in before] == []
    for file in tmp_path.glob("*.yaml"):
        value = read_document(file.read_bytes(), file.name, CATALOGUE_BOUNDS).value
        jsonschema.Draft202012Validator(catalogue_schema(file.stem, KNOWLEDGE.catalogue)).validate(value)


def test_all_of_them_go_together(tmp_path: Path) -> None:
    folders = []
    for number in EXAMPLES:
        folder = tmp_path / f"acme{number}"
        folder.mkdir()
        folders.append(written(number, folder))
    assert load_catalogue_with(folders).catalogue != KNOWLEDGE.catalogue


TEAM = b"""
shop: {stage: growth, country: NL, orders_per_month: 2500, products: 900, support_contacts_per_day: 60}
people:
  - {name: Ada, owner: true, roles: [ecommerce_manager]}
  - {name: Bo, roles: [customer_service], hours_per_week: 8}
  - {name: Cy, roles: [ux_ui_designer], sourcing: freelance, hours_per_week: 36}
"""


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (6, r"\d+ of \d+ hours of work a week are nobody's\."),
        (7, r"Cy gives \d+ hours a week as a freelancer \(UX/UI designer\)\."),
        (8, r"Bo is \d+ hours a week short for Customer service\."),
    ],
)
def test_a_check_of_ones_own_finds_what_it_is_about(number: int, message: str, tmp_path: Path) -> None:
    layered = load_catalogue_with([written(number, tmp_path)])
    found = own_findings(Knowledge(layered.catalogue, layered.origins), TEAM)
    assert [re.fullmatch(message, one.message.en) is not None for one in found] == [True], found
    assert found[0].numbers
    nobody_known = own_findings(Knowledge(layered.catalogue), b"shop: {stage: growth}\n")
    assert nobody_known == []


def own_findings(knowledge: Knowledge, team: bytes) -> list[Finding]:
    made = audit(knowledge, read_team(team, "team.yaml", knowledge.catalogue), "team.yaml")
    return [one for one in made.findings if one.check.startswith("acme_")]


def test_wages_that_are_known_go_before_a_ratio(tmp_path: Path) -> None:
    knowledge = Knowledge(load_catalogue_with([written(9, tmp_path)]).catalogue)
    prices = pricing(knowledge, {"country": "MA"}, ())
    service, sales = prices.month("customer_service", "in_house", 130), prices.month("sales", "in_house", 130)
    assert service is not None
    assert sales is not None
    assert "Pay slips" in service.basis.en
    assert service.high < sales.high


def test_the_facts_are_listed(generated: Generated) -> None:
    kinds, options = facts_of(KNOWLEDGE.catalogue, "checks")
    lines = ["| fact | is | what |", "| --- | --- | --- |"]
    for fact, kind in kinds.items():
        if kind == "text" or fact in CHECK_FACTS:
            continue
        listed = sorted(options.get(fact, ()))
        is_a = {"yes_no": "`true`, `false`", "number": "a number"}.get(kind) or ", ".join(f"`{one}`" for one in listed)
        if len(listed) > MOST_OPTIONS:
            part = {"symptoms": "symptoms", "goals": "goals"}.get(fact, "roles")
            part = "currencies" if fact == "currency" else part
            is_a = f"ids of `catalogue list {part}`"
        if fact == "country":
            is_a = "two letters, such as `NL`"
        name = fact_name(fact, KNOWLEDGE, "en")
        lines.append(f"| `{fact}` | {'a list of ' if kind == 'set' else ''}{is_a} | {name} |")
    text = PAGE.read_text("utf-8")
    generated(PAGE, FACTS.sub(lambda _: "\n" + "\n".join(lines) + "\n\n", text))
    assert TEAM_FACTS.keys() <= kinds.keys()
