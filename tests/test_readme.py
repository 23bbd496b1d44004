"""What the README and the pages show is what the command prints: each ``$ ecomteam`` in a console block is run.

A block may end early with a line of three dots. ``make refresh`` writes outputs and pictures anew. A block of
which the fence names a file (```` ```yaml team.yaml ````) is that file for the commands of its page.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Generated
from tests.pictures import picture

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"```console\n\$ (?P<command>ecomteam [^\n]*)\n(?P<output>.*?)```", re.DOTALL)
FILE = re.compile(r"```[a-z]+ (?P<name>[^\n]+)\n(?P<content>.*?)```", re.DOTALL)
OVERLAY = re.compile(r"```yaml\n# (?P<name>acme/urgency.yaml)\n(?P<content>.*?)```", re.DOTALL)
LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#\s]+)[^)]*\)")
SHOWN_LINES = 40
MOST_LINES = 200

BROKEN = """format: 1
shop:
  name: Bean & Co
  platform: headles
people:
  - name: Ada
    roles: [seles]
"""

STAFF = """Naam;Functie;Leidinggevende;Telefoon
Ada;Eigenaar;;12
Bo Visser;Medewerker webshop & klantenservice;Ada;14
Els;Vrachtwagenchauffeur;Bo Visser;
Fred;Hoofd voorraadmagie;Ada;
"""


def prepare(page: Path, folder: Path) -> dict[str, str]:
    """The files that a page speaks of, the command on the path, and a plain terminal of 80 columns."""
    (folder / "broken.yaml").write_text(BROKEN)
    (folder / "staff.csv").write_text(STAFF)
    text = page.read_text("utf-8")
    for found in (*FILE.finditer(text), *OVERLAY.finditer(text)):
        file = folder / found["name"]
        file.parent.mkdir(exist_ok=True)
        file.write_text(found["content"], "utf-8")
    command = folder / "bin" / "ecomteam"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ecomteam "$@"\n')
    command.chmod(0o755)
    return {
        **os.environ,
        "COLUMNS": "80",
        "ECOMTEAM_LANG": "en",
        "NO_COLOR": "1",
        "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }


def printed(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    """What the command prints, errors included."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert "a bug of ours" not in done.stdout, done.stdout
    assert "Traceback" not in done.stdout, done.stdout
    return done.stdout


def shown(output: str) -> str:
    lines = output.splitlines()
    cut = [*lines[:SHOWN_LINES], "..."] if len(lines) > SHOWN_LINES + 4 else lines
    return "".join(f"{line.rstrip()}\n" for line in cut)


SHOWN = [(page, match["command"]) for page in PAGES for match in BLOCK.finditer(page.read_text("utf-8"))]


@pytest.mark.parametrize(("page", "command"), SHOWN, ids=[f"{page.stem}: {command}" for page, command in SHOWN])
def test_a_page_shows_what_the_command_prints(page: Path, command: str, tmp_path: Path, generated: Generated) -> None:
    expected = shown(printed(["sh", "-c", command], tmp_path, prepare(page, tmp_path)))
    text = page.read_text("utf-8")
    match = next(found for found in BLOCK.finditer(text) if found["command"] == command)
    generated(page, text[: match.start("output")] + expected + text[match.end("output") :])


PICTURES = {"plan": "ecomteam plan --example coffee-shop", "audit": "ecomteam audit --example garden-stores"}


@pytest.mark.parametrize("name", PICTURES)
def test_the_pictures_are_screens(name: str, tmp_path: Path, generated: Generated) -> None:
    command = PICTURES[name]
    assert command in PAGES[0].read_text("utf-8")
    screen = printed(["sh", "-c", f"{command} --color always"], tmp_path, prepare(PAGES[0], tmp_path))
    generated(ROOT / "docs" / "pictures" / f"{name}.svg", picture(command, screen))


def test_the_readme_is_read_in_one_go() -> None:
    assert len(PAGES[0].read_text("utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_links_to_is_there(page: Path) -> None:
    missing = [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]
    assert not missing


def test_every_page_can_be_reached_from_the_readme() -> None:
    linked = set(LINK.findall(PAGES[0].read_text("utf-8")))
    assert not [page.name for page in PAGES[1:] if f"docs/{page.name}" not in linked]
