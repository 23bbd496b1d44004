"""Every command about a shop, in every format, for every example and in both languages: it works, and somebody can open
what it wrote. Which formats there are the commands say themselves, so a new one is tried without a word here.

All of it takes some minutes (``make everything``); every day the formats of the commands take turns with the shops.
"""

import csv
import io
import json
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import typer
import yaml
from typer.testing import CliRunner

from ecomteam.cli import called, reading
from ecomteam.cli.app import app
from ecomteam.cli.extras import EXTRAS
from ecomteam.model.text import LANGUAGES
from tests.shipped import KNOWLEDGE

called.load()
ROOT = Path(__file__).parents[2]
EXAMPLES = reading.example_names()
ALL = bool(os.environ.get("ECOMTEAM_EVERYTHING"))

# How a command is typed for a shop; whatever takes --example and a format is tried, most with no more than that.
WITH_ROLE = ("kit", "why")
OTHERS = {
    "report": ("report", "{folder}/{shop}.engagement.yaml"),
    "compare": ("compare", "{shop}", "coffee-shop"),
    "diff": ("diff", "{examples}/{shop}.yaml", "{examples}/{shop}.yaml"),
    "update": ("update", "{examples}/{shop}.yaml", "--dry-run", "--no-input", "--orders", "900"),
}
# A line a finding: nothing where nothing was found.
LINES = ("concise", "github")
MORE = {
    "plan": ("--months", "12", "--growth", "5%"),
    "kit": ("--vacancy",),
    "raci": ("--planned",),
}


# What no reader should meet: values as Python writes them, places that nobody filled, stops and brackets left over.
UNSAID = re.compile(r"\bNone\b|\bnan\b|\binf\b|\{[a-z_]+\}|Text\(|<object")
RAGGED = re.compile(r"[€$£] ?-?\d[\d.,]*[a-z]|  [.,;]| [.,;:] |\(\)|\[\]")


def commands() -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each command about a shop: a name, what is typed, and its formats."""
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        options = {each: parameter for parameter in command.params for each in parameter.opts}
        formats = tuple(options["--format"].type.choices) if "--format" in options else ()
        if not formats or not ("--example" in options or name in OTHERS):
            continue
        role = ("customer_service",) if name in WITH_ROLE else ()
        typed = OTHERS.get(name, (name, *role, "--example", "{shop}"))
        yield name, typed, formats
        if name in MORE:
            yield f"{name} {MORE[name][0]}", (*typed, *MORE[name]), formats


TRIED = [(name, typed, form, lang) for name, typed, forms in commands() for form in forms for lang in LANGUAGES]


def shops(turn: int) -> list[str]:
    """Whose turn it is."""
    return EXAMPLES if ALL else [EXAMPLES[turn % len(EXAMPLES)]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An engagement for every example."""
    folder = tmp_path_factory.mktemp("everything")
    for shop in EXAMPLES:
        text = f"team: {ROOT}/data/examples/{shop}.yaml\nclient: {shop}\nfirm: North\ndate: 2026-11-29\n"
        (folder / f"{shop}.engagement.yaml").write_text(text, "utf-8")
    return folder


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    """The catalogue is read once, and its rules are compiled once."""
    monkeypatch.setattr(reading, "knowledge", lambda *_, **__: KNOWLEDGE)


@pytest.mark.parametrize("number", range(len(TRIED)), ids=lambda n: "-".join((TRIED[n][0], *TRIED[n][2:])))
def test_everything_can_be_opened(number: int, folder: Path) -> None:
    _, typed, form, lang = TRIED[number]
    if form in EXTRAS:
        pytest.importorskip(EXTRAS[form])
    for shop in shops(number):
        places = {"shop": shop, "folder": folder, "examples": ROOT / "data" / "examples"}
        out = folder / f"{number}-{shop}.{form}"
        arguments = [*(part.format(**places) for part in typed), "--format", form, "--lang", lang, "-q", "-o", str(out)]
        done = CliRunner(env={"COLUMNS": "80"}).invoke(app, arguments)
        assert done.exit_code in (0, 1), (arguments, done.output)
        assert done.stderr == "", arguments
        if done.exit_code or form not in LINES:
            check(form, lang, out.read_bytes())


def check(form: str, lang: str, data: bytes) -> None:
    """Whoever opens such files opens this one, and finds something in it."""
    if form not in ("pdf", "docx", "xlsx"):
        text = data.decode()
        assert text.strip()
        assert form != "html" or f'<html lang="{lang}"' in text
        if form not in ("json", "sarif"):
            assert not UNSAID.search(text), "a value that nobody put into words"
            assert not RAGGED.search(body(form, text)), "ragged words"
    if form in OPENED:
        OPENED[form](data)


def body(form: str, text: str) -> str:
    """What is read of it."""
    if form == "html":
        return re.sub(r"<(style|svg).*?</\1>|<[^>]+>", " \n", text, flags=re.DOTALL).replace(" \n", "\n")
    return "" if form in ("mermaid", "yaml", "csv", "ics", "github") else text


def pdf(data: bytes) -> None:
    pytest.importorskip("pikepdf")
    from tests.reports.pdfua import faults

    assert faults(data) == []


def docx(data: bytes) -> None:
    library = pytest.importorskip("docx")
    read = library.Document(io.BytesIO(data))
    assert read.core_properties.title
    assert any(paragraph.text for paragraph in read.paragraphs)


def xlsx(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    for sheet in sheets:
        root: Any = ElementTree.fromstring(sheet)  # noqa: S314 - ours
        assert root.findall(".//{*}row")
        assert not root.findall(".//{*}f"), "a formula"


def html(data: bytes) -> None:
    text = data.decode()
    assert text.startswith("<!DOCTYPE html>")
    assert text.rstrip().endswith("</html>")


def markdown(data: bytes) -> None:
    assert data.decode().startswith("# ")


def rows(data: bytes) -> None:
    read = list(csv.reader(io.StringIO(data.decode())))
    assert len({len(row) for row in read}) == 1


def calendar(data: bytes) -> None:
    icalendar = pytest.importorskip("icalendar")
    assert icalendar.Calendar.from_ical(data.decode())


OPENED: dict[str, Callable[[bytes], object]] = {
    "pdf": pdf, "docx": docx, "xlsx": xlsx, "html": html, "markdown": markdown, "csv": rows, "ics": calendar,
    "yaml": yaml.safe_load, "json": json.loads, "sarif": json.loads,
}  # fmt: skip
