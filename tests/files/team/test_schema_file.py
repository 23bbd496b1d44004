"""The schema as a file beside the catalogue: the modeline of every example leads an editor to it.

``make refresh`` writes it anew; it changes with the names in the catalogue.
"""

import json
import re
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from ecomteam.files.staff.stafflist import read_staff
from ecomteam.files.team.schema import team_schema
from ecomteam.files.team.write import write_team
from ecomteam.files.yaml.reader import read_document
from ecomteam.model.problems import FileProblems
from ecomteam.titles import imported
from tests.conftest import Generated
from tests.shipped import CATALOGUE
from tests.titles.measuring import matcher

ROOT = Path(__file__).resolve().parents[3]
FILE = ROOT / "data" / "team.schema.json"
EXAMPLES = sorted((ROOT / "data" / "examples").glob("*.yaml"))
INVALID = sorted((ROOT / "tests" / "cases" / "invalid").glob("*.yaml"))
MODELINE = re.compile(r"^# yaml-language-server: \$schema=(\S+)$", re.MULTILINE)

# What no schema can see: two people of one name, too many together, what can be read two ways, nothing at all.
UNSEEN = {"duplicate-names", "dotted-thousands", "shared-alias", "empty", "too-many-people"}


@cache
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(team_schema(CATALOGUE))


def marked(content: bytes) -> list[str]:
    """What an editor marks in a file that is YAML."""
    return [error.message for error in validator().iter_errors(read_document(content, "team.yaml").value)]


def test_the_file_is_what_the_command_writes(generated: Generated) -> None:
    written = json.dumps(team_schema(CATALOGUE), indent=2, ensure_ascii=False) + "\n"
    generated(FILE, written)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_names_its_schema_and_keeps_to_it(path: Path) -> None:
    (target,) = MODELINE.findall(path.read_text("utf-8"))
    assert (path.parent / target).resolve() == FILE
    assert marked(path.read_bytes()) == []


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_files_with_mistakes_are_marked(path: Path) -> None:
    try:
        found = marked(path.read_bytes())
    except FileProblems:
        return  # this is no YAML that we read, which an editor says without a schema
    assert bool(found) == (path.stem not in UNSEEN)


def test_what_an_import_writes_keeps_to_it() -> None:
    staff = "naam,functie,uren,contract,in dienst\nAda,Eigenaar,40,,1-2-2020\nBo,Webdesigner,8,zzp,\nCy,Kok,,vast,\n"
    made = imported(read_staff(staff.encode(), "staff.csv", CATALOGUE), matcher(), "Bean & Co")
    assert marked(write_team(made.team, CATALOGUE).encode()) == []
