"""The shipped knowledge base: everything traced, both languages whole, nothing dead, nothing said twice."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
import pytest

from ecomteam.files.catalogue.read import FIELDS
from ecomteam.files.names import squashed
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import tests_of as all_tests_of
from ecomteam.model.activities import Activity
from ecomteam.model.checks import Check
from ecomteam.model.conditions import All
from ecomteam.model.rules import Hold, Promote, Rule, RuleOut, SourceAs, Urge
from ecomteam.model.symptoms import Goal, Symptom
from ecomteam.model.text import LANGUAGES, Cited, Text
from ecomteam.model.work import Estimate, WorkRow
from ecomteam.proving.faults import PROGRAM_FACTS

CODE = Path(__file__).resolve().parents[2] / "ecomteam"

ROLES = [
    "ecommerce_manager",
    "it_specialist",
    "content_marketer",
    "online_marketer",
    "cro_specialist",
    "product_manager",
    "category_manager",
    "pim_specialist",
    "ecommerce_specialist",
    "sales",
    "logistics",
    "customer_service",
    "marketplace_specialist",
    "technical_advisor",
    "data_analyst",
    "frontend_developer",
    "ux_ui_designer",
    "content_creator",
]
PHASES = ["awareness", "consideration", "acquisition", "service", "loyalty"]

# Settled elsewhere than in a rule, an activity or a check.
TENSIONS_ELSEWHERE = {
    "T18": "how far to look ahead: the waves of every plan",
    "T19": "a growth figure that can be read two ways: the caveat of the case that tells it",
}

# What an owner says that is true of all the work or of none in particular.
SAYS_NOTHING_OF_HOURS = {
    "owner_overloaded",
    "team_incomplete",
    "team_stretched",
    "key_person_leaves",
    "shipping_cost_rising",
    "free_owner_time",
    "step_back",
}

Place = tuple[str, str]


def parts(knowledge: Knowledge) -> Iterable[tuple[Place, object]]:
    """Every struct of the catalogue, however deep, with the file and the id of the row it stands in."""
    for file in FIELDS:
        for row in getattr(knowledge.catalogue, file):
            place = (file, str(getattr(row, "id", None) or getattr(row, "role", None) or getattr(row, "statement", "")))
            yield from ((place, part) for part in inside(row))


def inside(value: object) -> Iterable[object]:
    if isinstance(value, msgspec.Struct):
        yield value
        for field in value.__struct_fields__:
            yield from inside(getattr(value, field))
    elif isinstance(value, tuple):
        for item in value:
            yield from inside(item)


def cited(knowledge: Knowledge) -> set[str]:
    """The statements that carry something; being listed in statements.yaml or uncited.yaml carries nothing."""
    found: set[str] = set()
    for (file, _), part in parts(knowledge):
        if file not in ("statements", "uncited") and isinstance(part, msgspec.Struct):
            for field in part.__struct_fields__:
                if field == "cites" or field.endswith("_cites"):
                    found.update(getattr(part, field))
                elif field == "statement":
                    found.add(getattr(part, field))
    return found


def twins(knowledge: Knowledge) -> Mapping[str, set[str]]:
    """The same statement in another language version of its source."""
    found: dict[str, set[str]] = defaultdict(set)
    for statement in knowledge.catalogue.statements:
        for other in statement.same_as:
            found[statement.id].add(other)
            found[other].add(statement.id)
    return found


# Traced to the sources


def test_every_statement_carries_something_or_it_is_said_why_not(knowledge: Knowledge) -> None:
    carrying, twin = cited(knowledge), twins(knowledge)
    excused = {row.statement for row in knowledge.catalogue.uncited}
    idle = [
        statement.id
        for statement in knowledge.catalogue.statements
        if statement.id not in excused and not ({statement.id} | twin[statement.id]) & carrying
    ]
    assert idle == []


def test_nothing_is_excused_that_is_cited(knowledge: Knowledge) -> None:
    excused = [row.statement for row in knowledge.catalogue.uncited]
    assert sorted(set(excused)) == excused
    assert set(excused) & cited(knowledge) == set()
    assert all(row.reason.en and row.reason.nl for row in knowledge.catalogue.uncited)


def test_all_statements_of_the_articles_and_the_figures_are_there(knowledge: Knowledge) -> None:
    """Five articles, numbered without gaps; a statement that is dropped by accident is missed here.

    Of the figures about work and money (W, E) only those are there that something rests on.
    """
    numbers: dict[str, list[int]] = defaultdict(list)
    for statement in knowledge.catalogue.statements:
        prefix, _, number = statement.id.partition("-")
        if number.isdigit() and prefix not in ("W", "E"):
            numbers[prefix].append(int(number))
    counts = {prefix: len(found) for prefix, found in sorted(numbers.items())}
    assert counts == {"F": 54, "S1": 39, "S2": 82, "S3": 81, "S4": 31, "S5": 129}
    assert sum(count for prefix, count in counts.items() if prefix != "F") == 362
    assert all(found == list(range(1, len(found) + 1)) for found in numbers.values())


def test_twins_are_in_two_versions_of_one_work(knowledge: Knowledge) -> None:
    for one, others in twins(knowledge).items():
        for other in others:
            first = knowledge.source(knowledge.statement(one).source)
            second = knowledge.source(knowledge.statement(other).source)
            assert (first.same_work_as or first.id) == (second.same_work_as or second.id), (one, other)
            assert first.id != second.id, (one, other)


def test_every_figure_is_used(knowledge: Knowledge) -> None:
    """Figures have no twins and no excuse: one that decides and explains nothing is left out."""
    figures = {statement.id for statement in knowledge.catalogue.statements if statement.kind == "figure"}
    assert figures - cited(knowledge) == set()


def test_every_source_says_something(knowledge: Knowledge) -> None:
    speaking = {statement.source for statement in knowledge.catalogue.statements}
    taxonomies = {source.id for source in knowledge.catalogue.sources if source.kind == "taxonomy"}
    assert knowledge.sources.keys() - speaking - taxonomies == set()


def test_every_element_has_a_source_or_says_that_it_is_our_judgement(knowledge: Knowledge) -> None:
    elements = [(place, part) for place, part in parts(knowledge) if isinstance(part, Cited)]
    assert len(elements) > 500
    assert [place for place, part in elements if not part.cites and part.own_judgement is None] == []


def test_nothing_cites_the_same_statement_twice(knowledge: Knowledge) -> None:
    elements = ((place, part) for place, part in parts(knowledge) if isinstance(part, Cited))
    assert [place for place, part in elements if len(set(part.cites)) < len(part.cites)] == []


# Two languages


def test_no_text_is_empty_or_padded_in_either_language(knowledge: Knowledge) -> None:
    for place, part in parts(knowledge):
        if isinstance(part, Text):
            for lang in LANGUAGES:
                assert part.to(lang).strip() == part.to(lang) != "", place


def test_no_longer_text_is_the_same_in_both_languages(knowledge: Knowledge) -> None:
    """Short names may be (marketing manager); a sentence that is the same was never translated."""
    alike = {
        "search engine optimisation expert",  # the taxonomy has no other Dutch label
        "{person} is vacant: {roles}.",
    }
    same = {part.en for _, part in parts(knowledge) if isinstance(part, Text) and part.en == part.nl}
    assert {text for text in same if len(text) > 25} <= alike


def test_the_tone_is_calm(knowledge: Knowledge) -> None:
    loud = [place for place, part in parts(knowledge) if isinstance(part, Text) and "!" in part.en + part.nl]
    assert loud == []


# Complete and without doubles


def test_the_roles_and_phases_that_scripts_rely_on_exist(knowledge: Knowledge) -> None:
    assert set(ROLES) <= knowledge.roles.keys()
    assert list(knowledge.phases) == PHASES
    assert [phase.number for phase in knowledge.catalogue.phases] == [1, 2, 3, 4, 5]


def test_ids_are_unique_also_where_files_share_them(knowledge: Knowledge) -> None:
    catalogue = knowledge.catalogue
    shared = [row.id for row in (*catalogue.rules, *catalogue.urgency, *catalogue.sourcing)]
    assert doubles(shared) == []
    for file in FIELDS:
        ids = [row.id for row in getattr(catalogue, file) if hasattr(row, "id")]
        assert doubles(ids) == [], file


def doubles(items: Iterable[str]) -> list[str]:
    return [item for item, count in Counter(items).items() if count > 1]


def test_a_name_or_alias_means_one_role(knowledge: Knowledge) -> None:
    meant: dict[str, set[str]] = defaultdict(set)
    for role in knowledge.catalogue.roles:
        for name in (role.id, role.name.en, role.name.nl, *role.aliases.en, *role.aliases.nl):
            meant[squashed(name)].add(role.id)
    assert {name: roles for name, roles in meant.items() if len(roles) > 1} == {}


def test_each_file_holds_its_own_kind_of_rule(knowledge: Knowledge) -> None:
    kinds = {
        "rules": (RuleOut, Promote, Hold),
        "urgency": (Urge,),
        "sourcing": (SourceAs,),
    }
    for file, allowed in kinds.items():
        assert [rule.id for rule in getattr(knowledge.catalogue, file) if not isinstance(rule.then, allowed)] == []


def test_every_role_has_advice_on_how_to_hire_for_any_shop(knowledge: Knowledge) -> None:
    """One row without a condition, so that advice on inside or outside never lacks a reason."""
    always = {
        role
        for rule in knowledge.rules.values()
        if isinstance(rule.then, SourceAs) and rule.when == All()
        for role in rule.then.roles
    }
    assert knowledge.roles.keys() - always == set()


def test_every_role_can_be_asked_for(knowledge: Knowledge) -> None:
    """Hours of work ask for a role and nothing else does."""
    assert [role for role, done in knowledge.done_by.items() if not done] == []


def test_the_urgency_of_every_role_is_weighed(knowledge: Knowledge) -> None:
    urging = {role for role in knowledge.roles if knowledge.effects(Urge, role)}
    assert knowledge.roles.keys() - urging == set()


def test_every_symptom_and_goal_asks_for_somebody(knowledge: Knowledge) -> None:
    """What an owner can say hurts or wants makes some work urgent."""
    for fact, rows in (("symptoms", knowledge.symptoms), ("goals", knowledge.goals)):
        calling = {
            option
            for rule in knowledge.catalogue.urgency
            for test in all_tests_of(rule.when)
            if test.fact == fact and isinstance(test.value, tuple)
            for option in test.value
        }
        assert rows.keys() - calling == set()


def test_what_an_owner_says_measures_work(knowledge: Knowledge) -> None:
    """A claim is a range of hours above nothing, once an activity; a few sayings tell of no work in particular."""
    said: dict[str, Symptom | Goal] = {**knowledge.symptoms, **knowledge.goals}
    for name, row in said.items():
        assert doubles(claim.activity for claim in row.says) == [], name
        for claim in row.says:
            assert 0 < claim.at_least.low <= claim.at_least.likely <= claim.at_least.high, name
    assert {name for name, row in said.items() if not row.says} == SAYS_NOTHING_OF_HOURS


# Nothing dead


def conditional(knowledge: Knowledge) -> Iterable[Rule | Activity | Check]:
    catalogue = knowledge.catalogue
    return (*knowledge.rules.values(), *catalogue.activities, *catalogue.checks)


def test_every_tension_is_settled_somewhere(knowledge: Knowledge) -> None:
    assert list(knowledge.tensions) == [f"T{number:02}" for number in range(1, 24)]
    referred = {tension for row in conditional(knowledge) for tension in row.tensions}
    assert knowledge.tensions.keys() - referred == TENSIONS_ELSEWHERE.keys()


def test_every_threshold_decides_something(knowledge: Knowledge) -> None:
    of_goals = (goal.project for goal in knowledge.catalogue.goals if goal.project is not None)
    waits = [wait for project in (*knowledge.catalogue.leanings, *of_goals) for wait in project.waits]
    compared = {test.threshold for row in (*conditional(knowledge), *waits) for test in all_tests_of(row.when)}
    compared |= {test.threshold for row in knowledge.catalogue.first_steps for test in all_tests_of(row.when)}
    compared |= {test.threshold for row in knowledge.catalogue.questions for test in all_tests_of(row.when)}
    code = "\n".join(path.read_text("utf-8") for path in sorted(CODE.rglob("*.py")))
    idle = {name for name in knowledge.thresholds if name not in compared and f'"{name}"' not in code}
    assert idle == set()


def test_a_threshold_is_named_after_its_number(knowledge: Knowledge) -> None:
    """The number in a condition is that of the threshold, so an overlay changes it everywhere at once."""
    for row in conditional(knowledge):
        for test in all_tests_of(row.when):
            if test.threshold is not None:
                assert test.value == knowledge.threshold(test.threshold), row.id


def test_every_question_matters_to_some_rule_check_hour_or_cost(knowledge: Knowledge) -> None:
    counted: tuple[WorkRow | Estimate, ...] = (*knowledge.catalogue.work, *knowledge.catalogue.estimates)
    compared = {test.fact for row in (*conditional(knowledge), *counted) for test in all_tests_of(row.when)}
    drivers = {
        name for row in counted for field in ("driver", "of", "times", "over") if (name := getattr(row, field, ""))
    }
    assert knowledge.questions.keys() - compared - drivers - PROGRAM_FACTS == set()


# Looking up


def test_what_is_not_there_is_a_key_error(knowledge: Knowledge) -> None:
    for look_up in (knowledge.role, knowledge.phase, knowledge.question, knowledge.statement, knowledge.threshold):
        with pytest.raises(KeyError):
            look_up("nothing")


@pytest.mark.parametrize(
    ("fact", "value", "en", "nl"),
    [
        ("erp_integration", True, "yes", "ja"),
        ("erp_integration", False, "no", "nee"),
        ("country", "NL", "Netherlands", "Nederland"),
        ("products", 1200, "1,200", "1.200"),
        ("conversion_rate", 0.012, "1.2%", "1,2%"),
        ("symptoms", frozenset(), "none", "geen"),
        ("roles_filled", frozenset({"sales"}), "Sales representative", "Salesmedewerker"),
    ],
)
def test_values_are_shown_in_words(knowledge: Knowledge, fact: str, value: object, en: str, nl: str) -> None:
    shown = knowledge.shown(fact, value)  # type: ignore[arg-type]
    assert (shown.en, shown.nl) == (en, nl)


def test_every_source_can_be_looked_up(knowledge: Knowledge) -> None:
    """At an address; of the texts the catalogue began with by the name of the file, and each statement by its line."""
    for source in knowledge.catalogue.sources:
        assert source.address.startswith("https://") or source.address.endswith(".txt"), source.id
    held = {source.id for source in knowledge.catalogue.sources if source.address.endswith(".txt")}
    assert [one.id for one in knowledge.catalogue.statements if one.source in held and one.line is None] == []


def test_who_stands_in_for_one_more_craft_does_not_become_an_all_rounder(knowledge: Knowledge) -> None:
    """All-rounders learn any routine work, so that a list of who can do an activity must not make one unawares."""
    assert knowledge.all_rounders == {"assistant", "ecommerce_specialist"}
