"""The owner's commands: whole reports in both languages, JSON that is what its schema says, and wrong use."""

from pathlib import Path

import pytest

from ecomteam.cli import reading
from ecomteam.model.text import LANGUAGES
from tests.conftest import Golden
from tests.functional.in_process import ecomteam, valid, written

pytestmark = pytest.mark.usefixtures("elsewhere")
# These have no screen beside the whole.
UNSIZED = ("kit", "checklist")

# How each command is called, and the name of what it writes as JSON.
CALLS = {
    ("work",): "work",
    ("why", "customer_service"): "why",
    ("why", "customer_service", "--before", "logistics"): "before",
    ("raci",): "raci",
    ("raci", "--planned"): "raci",
    ("handover",): "handover",
    ("diagnose",): "diagnosis",
    ("kit", "customer_service"): "kit",
    ("checklist",): "checklist",
}


@pytest.mark.parametrize(("call", "name"), CALLS.items(), ids=str)
def test_json_is_what_its_schema_says(call: tuple[str, ...], name: str) -> None:
    text = written(*call, "--example", "growing-pains", "--json")
    assert list(valid(text, name)) == ["format", "generator", name]
    assert written(*call, "--example", "growing-pains", "--json", "--lang", "nl") == text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_whole_reports(call: tuple[str, ...], lang: str, golden: Golden) -> None:
    name = "-".join(part.removeprefix("--") for part in call)
    whole = () if call[0] in UNSIZED else ("--full",)
    golden(f"{name}.{lang}.txt", written(*call, "--example", "growing-pains", "--lang", lang, *whole))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_there_is_a_kit_for_every_role(lang: str) -> None:
    for role in reading.knowledge().catalogue.roles:
        text = written("kit", role.id, "--lang", lang)
        assert (role.name.en if lang == "en" else role.name.nl) in " ".join(text.split("\n\n")[0].split())


def test_the_checklist_keeps_its_state_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "team.yaml"
    file.write_bytes(b"# ours\nformat: 1 # the first\n")
    assert "1 of 19" in written("checklist", "team.yaml", "--done", "who-is-there")
    assert file.read_bytes() == b"# ours\nformat: 1 # the first\ndone: [who_is_there]\n"
    assert "1 van de 19" in written("checklist", "team.yaml", "--lang", "nl")
    assert "0 of 19" in written("checklist", "team.yaml", "--undo", "who_is_there")
    assert file.read_bytes() == b"# ours\nformat: 1 # the first\ndone: []\n"


def test_a_diagnosis_needs_no_file() -> None:
    asked = written("diagnose", "--symptom", "few buyers")
    assert "--answer conversion_basket=yes" in asked
    told = written("diagnose", "--symptom", "low_conversion", "--answer", "conversion_basket=ja")
    assert "Likely: The site is hard to use on the way to the order." in " ".join(told.split())


WRONG = [
    ("why", "seles", "--example", "coffee-shop"),
    ("why", "sales"),
    ("why", "sales", "no.yaml", "--example", "coffee-shop"),
    ("why", "sales", "--before", "salesperson", "--example", "coffee-shop"),
    ("kit", "qqqq"),
    ("raci",),
    ("handover",),
    ("diagnose",),
    ("diagnose", "--symptom", "low_convertion"),
    ("diagnose", "--symptom", "low_conversion", "--answer", "conversion_basket=maybe"),
    ("diagnose", "--symptom", "low_conversion", "--answer", "zzz=yes"),
    ("checklist", "--done", "meetings"),
    ("checklist", "--example", "coffee-shop", "--done", "meetings"),
    ("checklist", "team.yaml", "--done", "meting"),
    ("checklist", "team.yaml", "--done", "meetings", "--undo", "meetings"),
]


def test_wrong_use_says_what_would_be_right(golden: Golden) -> None:
    told = []
    for call in WRONG:
        result = ecomteam(*call)
        assert result.exit_code == 2
        assert result.stdout == ""
        told.append(f"$ ecomteam {' '.join(call)}\n{result.stderr}")
    golden("wrong-use-of-why-and-the-owner.txt", "\n".join(told))
