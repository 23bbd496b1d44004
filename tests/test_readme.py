"""What the README and the pages show is what the command prints: each ``$ ecomteam`` in a console block is run.

A block may end early with a line of three dots. ``make refresh`` writes the outputs anew.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Generated

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "docs" / "catalogue.md", ROOT / "docs" / "titles.md"]
BLOCK = re.compile(r"```console\n\$ (?P<command>ecomteam [^\n]*)\n(?P<output>.*?)```", re.DOTALL)
OVERLAY = re.compile(r"```yaml\n# acme/urgency.yaml\n(.*?)```", re.DOTALL)
SHOWN_LINES = 40
MOST_LINES = 250

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


def printed(command: str, folder: Path) -> str:
    """What the command prints, errors included, in a plain terminal of 80 columns."""
    (folder / "broken.yaml").write_text(BROKEN)
    (folder / "staff.csv").write_text(STAFF)
    (folder / "acme").mkdir(exist_ok=True)
    (folder / "acme" / "urgency.yaml").write_text(OVERLAY.findall(PAGES[1].read_text("utf-8"))[0], "utf-8")
    words = command.split()[1:]
    environment = {
        **os.environ,
        "COLUMNS": "80",
        "ECOMTEAM_LANG": "en",
        "NO_COLOR": "1",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-m", "ecomteam", *words],
        cwd=folder,
        env=environment,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert "a bug of ours" not in done.stdout, done.stdout
    return done.stdout


def shown(output: str) -> str:
    lines = output.splitlines()
    cut = [*lines[:SHOWN_LINES], "..."] if len(lines) > SHOWN_LINES + 4 else lines
    return "".join(f"{line.rstrip()}\n" for line in cut)


SHOWN = [(page, match["command"]) for page in PAGES for match in BLOCK.finditer(page.read_text("utf-8"))]


@pytest.mark.parametrize(("page", "command"), SHOWN, ids=[command for _, command in SHOWN])
def test_a_page_shows_what_the_command_prints(page: Path, command: str, tmp_path: Path, generated: Generated) -> None:
    text = page.read_text("utf-8")
    match = next(found for found in BLOCK.finditer(text) if found["command"] == command)
    expected = shown(printed(command, tmp_path))
    generated(page, text[: match.start("output")] + expected + text[match.end("output") :])


def test_the_readme_is_read_in_one_go() -> None:
    assert len(PAGES[0].read_text("utf-8").splitlines()) <= MOST_LINES
