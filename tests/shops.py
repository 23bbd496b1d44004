"""Shops for tests: written in a line, read from an example, or drawn at random."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from random import Random
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from ecomteam.files.catalogue.read import data_dir
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Facts, Value
from ecomteam.model.place import Place
from ecomteam.model.questions import Question
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Holding, OwnRate, Person, Team

HERE = Place("test")

# How laws are tried: the same examples on every machine, however slow it is, and nothing kept on disk.
LAWS = settings(
    max_examples=100, derandomize=True, deadline=None, database=None, suppress_health_check=(HealthCheck.too_slow,)
)
FEW = settings(LAWS, max_examples=40)

# The largest number drawn for a fact; beyond it shops only become odd, not different.
LARGEST = {
    "marketplaces": 6,
    "products": 10_000,
    "company_employees": 300,
    "orders_per_month": 20_000,
    "monthly_revenue": 2_000_000,
    "ad_spend_per_month": 500_000,
    "support_contacts_per_day": 400,
    "conversion_rate": 0.06,
    "monthly_budget": 40_000,
    "ltv_to_cac": 6,
    "gross_margin": 0.9,
    "average_order_value": 1000,
    "shipping_cost_per_order": 50,
    "extra_budget": 20_000,
    "owner_hours_per_week": 80,
    "new_products_per_month": 500,
    "return_rate": 0.5,
    "peak_factor": 5,
    "countries": 8,
    "languages": 6,
    "stores": 20,
    "integrations": 12,
    "manual_orders_share": 1,
}


def facts_from(plain: Mapping[str, Any]) -> dict[str, Value]:
    """Facts as YAML gives them; a list is a set."""
    return {fact: frozenset(value) if isinstance(value, list) else value for fact, value in plain.items()}


def person(
    name: str,
    *roles: str,
    owner: bool = False,
    fte: float | None = None,
    sourcing: Sourcing = "in_house",
    cost: float | None = None,
) -> Person:
    held = tuple(Holding(role=role, place=HERE) for role in roles)
    return Person(name=name, owner=owner, roles=held, fte=fte, sourcing=sourcing, cost_per_month=cost, place=HERE)


def owner(*hats: str) -> Person:
    return person("Ada", *hats, owner=True)


def shop(people: Sequence[Person] | None = None, rates: tuple[OwnRate, ...] = (), **facts: Any) -> Team:
    """A shop of which only these facts are known."""
    return Team(facts=facts_from(facts), people=None if people is None else tuple(people), rates=rates, place=HERE)


def example(knowledge: Knowledge, name: str) -> Team:
    return read_team(data_dir().joinpath("examples", f"{name}.yaml").read_bytes(), f"{name}.yaml", knowledge.catalogue)


def examples() -> list[str]:
    """The names of all shops that ship with the tool."""
    return sorted(path.name.removesuffix(".yaml") for path in data_dir().joinpath("examples").iterdir())


# Random shops


def dice(seed: int | str) -> Random:
    """The same draws every time."""
    return Random(seed)  # noqa: S311


def borders(knowledge: Knowledge, fact: str) -> list[float]:
    """Each number that a rule compares the fact with, and its neighbours."""
    question = knowledge.question(fact)
    step = 1 if question.whole else 0.001
    points = {test.value for test in knowledge.tests_by_fact.get(fact, ()) if isinstance(test.value, int | float)}
    near = {question.minimum} | {round(point + shift, 6) for point in points for shift in (-step, 0, step)}
    allowed = sorted(value for value in near if question.minimum <= value <= question.maximum)
    return [int(value) for value in allowed] if question.whole else allowed


def values(knowledge: Knowledge, question: Question) -> st.SearchStrategy[Value]:
    """Any answer to a question."""
    options = [option.id for option in knowledge.options(question)]
    match question.kind:
        case "yes_no":
            return st.booleans()
        case "choice" if question.id == "country":
            return st.sampled_from(("NL", "US", "BE"))
        case "choice":
            return st.sampled_from(options)
        case "set":
            return st.frozensets(st.sampled_from(options), max_size=4)
    near = st.sampled_from(borders(knowledge, question.id))
    if question.whole:
        return near | st.integers(int(question.minimum), int(LARGEST[question.id]))
    return near | st.floats(question.minimum, LARGEST[question.id]).map(lambda number: round(number, 4))


def facts(
    knowledge: Knowledge, *, without: Collection[str] = (), known: Iterable[str] = ()
) -> st.SearchStrategy[Facts]:
    """Any partial knowledge of a shop; ``known`` facts are always there, those ``without`` never."""
    asked = {question.id: values(knowledge, question) for question in knowledge.catalogue.questions}
    always = {fact: asked[fact] for fact in known}
    sometimes = {fact: answer for fact, answer in asked.items() if fact not in always and fact not in without}
    return st.fixed_dictionaries(always, optional=sometimes)


def people(knowledge: Knowledge, *, most: int = 4) -> st.SearchStrategy[tuple[Person, ...] | None]:
    """Nobody named, or an owner with hats and some people with a role each."""
    roles = st.sampled_from([role.id for role in knowledge.catalogue.roles])
    sourcings = st.sampled_from(("in_house", "freelance", "agency"))
    hired = st.lists(st.tuples(roles, st.sampled_from((None, 0.2, 0.6, 1.0)), sourcings), max_size=most)

    def assemble(hats: list[str], rows: list[tuple[str, float | None, Sourcing]]) -> tuple[Person, ...]:
        staff = [
            person(f"P{number}", role, fte=fte, sourcing=sourcing) for number, (role, fte, sourcing) in enumerate(rows)
        ]
        return (owner(*hats), *staff)

    return st.none() | st.builds(assemble, st.lists(roles, max_size=3, unique=True), hired)


def random_answer(knowledge: Knowledge, question: Question, draw: Random) -> Value:
    options = [option.id for option in knowledge.options(question)]
    match question.kind:
        case "yes_no":
            return draw.random() < 0.5
        case "choice" if question.id == "country":
            return draw.choice(("NL", "US", "BE"))
        case "choice":
            return draw.choice(options)
        case "set":
            return frozenset(draw.sample(options, draw.randint(0, 3)))
    if draw.random() < 0.5:
        return draw.choice(borders(knowledge, question.id))
    number = draw.uniform(0, LARGEST[question.id])
    return round(number) if question.whole else round(number, 4)


def random_facts(knowledge: Knowledge, draw: Random, share: float) -> dict[str, Value]:
    """Each fact known with the chance ``share``."""
    asked = knowledge.catalogue.questions
    return {question.id: random_answer(knowledge, question, draw) for question in asked if draw.random() < share}


def random_team(knowledge: Knowledge, draw: Random) -> Team:
    """A shop of which little, much or everything is known; every third time without any people named."""
    known = random_facts(knowledge, draw, draw.choice((0.3, 0.6, 0.9)))
    roles = [role.id for role in knowledge.catalogue.roles]
    sourcings: tuple[Sourcing, ...] = ("in_house", "in_house", "freelance", "agency")
    staff = [
        person(
            f"P{number}", draw.choice(roles), fte=draw.choice((None, 0.2, 0.6, 1.0)), sourcing=draw.choice(sourcings)
        )
        for number in range(draw.randint(0, 4))
    ]
    named = draw.random() < 0.67
    hats = draw.sample(roles, draw.randint(0, 3))
    return Team(facts=known, people=(owner(*hats), *staff) if named else None, place=HERE)
