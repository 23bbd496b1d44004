"""The knowledge base is read whole or not at all, and its faults are listed at their places."""

import shutil
from pathlib import Path

import pytest

from ecomteam.files.catalogue.conditions import ConditionReader
from ecomteam.files.catalogue.read import FIELDS, load_catalogue
from ecomteam.model.conditions import All, Any, Not
from ecomteam.model.conditions import Test as Compared  # pytest would collect a "Test"
from ecomteam.model.problems import FileProblems

REAL = Path(__file__).parents[3] / "data"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in FIELDS:
        shutil.copy(REAL / f"{name}.yaml", tmp_path)
    return tmp_path


def faults(folder: Path) -> str:
    with pytest.raises(FileProblems) as caught:
        load_catalogue(folder)
    return str(caught.value)


def test_the_knowledge_base_is_whole() -> None:
    catalogue = load_catalogue()
    assert all(getattr(catalogue, name) for name in FIELDS if name != "uncited")


def test_every_missing_file_is_named(tmp_path: Path) -> None:
    assert faults(tmp_path).splitlines() == sorted(f"{name}.yaml: the file is missing" for name in FIELDS)


@pytest.mark.parametrize(
    "content", ["", "a: b\n", "- a\n", "- [a]\n", "- {id: [a]}\n", "- {id: 1, when: 2}\n", "&a [*a]"]
)
@pytest.mark.parametrize("name", ["roles", "rules", "questions", "thresholds"])
def test_whatever_a_file_holds_it_is_refused_at_a_place(copy: Path, name: str, content: str) -> None:
    (copy / f"{name}.yaml").write_text(content, encoding="utf-8")
    assert f"{name}.yaml:1:" in faults(copy)


def test_a_wrong_field_is_shown_where_it_stands(copy: Path) -> None:
    with (copy / "goals.yaml").open("a", encoding="utf-8") as file:
        file.write("\n- id: fly\n  name: {en: Fly, nl: 3}\n  roles: []\n  cites: []\n")
    lines = (copy / "goals.yaml").read_text(encoding="utf-8").splitlines()
    row = next(number for number, line in enumerate(lines, 1) if "en: Fly" in line)
    assert f"goals.yaml:{row}:23: " in faults(copy)


@pytest.mark.parametrize(
    ("pointers", "why"),
    [("{if_yes: 1, if_no: 9}", "has causes 1 to 2"), ("{if_yes: 1, if_no: 1}", "point to different causes")],
)
def test_a_clue_has_to_tell_two_causes_apart(copy: Path, pointers: str, why: str) -> None:
    with (copy / "clues.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\n- id: odd\n  symptom: slow_replies\n  ask: {{en: A?, nl: B?}}\n  causes: {pointers}\n")
        file.write("  own_judgement: {en: c, nl: d}\n")
    assert why in faults(copy)


KINDS = {"platform": "choice", "products": "number", "symptoms": "set", "erp": "yes_no"}
OPTIONS = {"platform": {"hosted", "own"}, "symptoms": {"slow", "sad"}}


def read(raw: object) -> tuple[object, list[str]]:
    said: list[str] = []
    reader = ConditionReader(KINDS, {"many": 500}, lambda path, what: said.append(f"{path}: {what}"), OPTIONS)
    return reader.read(raw, ()), said


def test_a_condition_in_each_of_its_forms() -> None:
    found, said = read(
        {
            "platform": ["hosted", "own"],
            "products": {"at_least": "many"},
            "any": [{"erp": True}, {"not": {"symptoms": "slow"}}, {"symptoms": {"all_of": ["slow", "sad"]}}],
        }
    )
    assert said == []
    assert found == All(
        (
            Compared(fact="platform", operator="one_of", value=("hosted", "own")),
            Compared(fact="products", operator="at_least", value=500, threshold="many"),
            Any(
                (
                    Compared(fact="erp", operator="is", value=True),
                    Not(Compared(fact="symptoms", operator="has_any", value=("slow",))),
                    Compared(fact="symptoms", operator="has_all", value=("slow", "sad")),
                )
            ),
        )
    )


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ({"platfrom": "own"}, "no fact is called"),
        ({"platform": "cloud"}, "platform is never"),
        ({"symptoms": ["slow", "glad"]}, "symptoms is never"),
        ({"symptoms": {"all_of": ["glad"]}}, "symptoms is never"),
        ({"erp": "yes"}, "erp is never"),
        ({"products": True}, "products is never"),
        ({"products": []}, "never holds"),
        ({"products": {}}, "products is never"),
        ({"products": {"at_least": "few"}}, "no threshold is called"),
        ({"products": {"about": 3}}, "does not compare"),
        ({"platform": {"at_least": 3}}, "does not compare"),
        ({"any": {}}, "takes a list"),
        ({"not": [1]}, "is a mapping of facts"),
        ([], "is a mapping of facts"),
    ],
)
def test_a_condition_that_could_never_hold_is_a_fault(raw: object, why: str) -> None:
    _, said = read(raw)
    assert len(said) == 1
    assert why in said[0]
