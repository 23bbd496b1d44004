"""Every command about a shop, in every format, for every example and in both languages: it works, somebody can open
what it wrote, and what is for a screen fits on one. Which formats there are the commands say themselves, so a new one
is tried without a word here.

All of it takes half an hour (``make everything``). Every day plans and audits meet each example on a screen and other
commands every other one, the languages in turns, and each command one of them in each other format.
"""

import csv
import io
import json
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest
import typer
import yaml

from ecomteam.cli import reading
from ecomteam.cli.app import app
from ecomteam.cli.extras import EXTRAS
from ecomteam.model.text import LANGUAGES
from tests.functional.conftest import ROOT
from tests.functional.in_process import ecomteam, fits_a_screen, valid

pytestmark = pytest.mark.usefixtures("elsewhere")
EXAMPLES = reading.example_names()
ALL = bool(os.environ.get("ECOMTEAM_EVERYTHING"))

# How a command is typed for a shop; whatever takes --example and a format is tried, most with no more than that.
SLOW = ("why", "compare")  # they plan a shop hundreds of times, or two shops: every fourth example has to do
WITH_ROLE = ("kit", "why")
ADVICE = ("plan", "audit")  # what everything else is drawn from meets every example; the rest every other one
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
    "why": ("--before", "logistics"),
}


# What no reader should meet: values as Python writes them, places that nobody filled, stops and brackets left over.
UNSAID = re.compile(r"\bNone\b|\bnan\b|\binf\b|\{[a-z_]+\}|Text\(|<object")
RAGGED = re.compile(r"[€$£] ?-?\d[\d.,]*[a-z]|  [.,;]| [.,;:] |\(\)|\[\]")


class Command(NamedTuple):
    name: str
    typed: tuple[str, ...]
    formats: tuple[str, ...]
    sized: bool  # whether there is more of it than fits on a screen


class Turn(NamedTuple):
    command: Command
    shop: str
    form: str
    lang: str

    @property
    def name(self) -> str:
        return "-".join((self.command.name, self.form, self.lang, self.shop))


def commands() -> Iterator[Command]:
    """Each command about a shop."""
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        options = {each: parameter for parameter in command.params for each in parameter.opts}
        formats = tuple(options["--format"].type.choices) if "--format" in options else ()
        if not formats or not ("--example" in options or name in OTHERS):
            continue
        role = ("customer_service",) if name in WITH_ROLE else ()
        typed = OTHERS.get(name, (name, *role, "--example", "{shop}"))
        yield Command(name, typed, formats, "--full" in options)
        if name in MORE:
            yield Command(f"{name} {MORE[name][0]}", (*typed, *MORE[name]), formats, "--full" in options)


def turns() -> Iterator[Turn]:
    if ALL:
        for command, shop in product(commands(), EXAMPLES):
            yield from (Turn(command, shop, form, lang) for form, lang in product(command.formats, LANGUAGES))
        return
    for place, command in enumerate(commands()):
        fits = command.sized and command.typed[0] not in SLOW
        shops = EXAMPLES if command.name in ADVICE else EXAMPLES[place % 2 :: 2] if fits else EXAMPLES[::4]
        for number, shop in enumerate(shops if "table" in command.formats else ()):
            yield Turn(command, shop, "table", LANGUAGES[(place + number) % 2])
        for number, form in enumerate(form for form in command.formats if form != "table"):
            yield Turn(command, shops[(place + number) % len(shops)], form, LANGUAGES[(place + number) % 2])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An engagement for every example."""
    folder = tmp_path_factory.mktemp("everything")
    for shop in EXAMPLES:
        text = f"team: {ROOT}/data/examples/{shop}.yaml\nclient: {shop}\nfirm: North\ndate: 2026-11-29\n"
        (folder / f"{shop}.engagement.yaml").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("turn", list(turns()), ids=lambda turn: turn.name)
def test_everything_can_be_opened(turn: Turn, folder: Path) -> None:
    if turn.form in EXTRAS:
        pytest.importorskip(EXTRAS[turn.form])
    places = {"shop": turn.shop, "folder": folder, "examples": ROOT / "data" / "examples"}
    typed = [part.format(**places) for part in turn.command.typed]
    out = Path("out")
    done = ecomteam(*typed, "--format", turn.form, "--lang", turn.lang, "-q", "-o", str(out))
    assert (done.exit_code in (0, 1), done.stderr) == (True, "")
    if done.exit_code or turn.form not in LINES:
        check(turn.form, turn.lang, out.read_bytes())
    if turn.form == "table" and turn.command.sized:
        fits_a_screen(out.read_text("utf-8"))
    if turn.form == "concise":
        assert all(line.startswith(f"{turn.shop}.yaml:") for line in out.read_text("utf-8").splitlines())


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


def document(data: bytes) -> None:
    """What its schema says, under the name of what it holds."""
    name = list(json.loads(data))[2]
    valid(data.decode(), "export" if name == "catalogue" else name)


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
    "yaml": yaml.safe_load, "json": document, "sarif": json.loads,
}  # fmt: skip
