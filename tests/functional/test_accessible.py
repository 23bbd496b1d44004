"""Every page that a command writes, looked at by axe-core in a real browser: light and dark, phone and desktop.

Skipped where there is no Chromium, or no axe-core (``npm ci`` in tests/browser brings it). ``make everything`` looks at
the pages of every example, in more widths.
"""

import json
import os
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from typer.testing import CliRunner

from ecomteam.cli import called, reading
from ecomteam.cli.app import app
from ecomteam.model.text import LANGUAGES
from tests.functional.chromium import CHROMIUM, NONE_HERE, chromium

AXE = Path(__file__).parents[1] / "browser" / "node_modules" / "axe-core" / "axe.min.js"
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason=NONE_HERE),
    pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not here: npm ci in tests/browser brings it"),
]

SHOP = ("--example", "growing-pains")
ENGAGEMENT = Path(__file__).parents[2] / "examples" / "engagement" / "engagement.yaml"
PAGES: list[tuple[str, ...]] = [
    ("plan", *SHOP, "--months", "12", "--growth", "5%"),
    ("audit", "--example", "team-of-mistakes"),
    ("why", "logistics", *SHOP),
    ("why", "customer_service", "--before", "logistics", *SHOP),
    ("handover", *SHOP, "--lang", "nl"),
    ("raci", *SHOP),
    ("diagnose", *SHOP, "--lang", "nl"),
    ("kit", "logistics", *SHOP),
    ("report", str(ENGAGEMENT)),
    ("checklist", *SHOP),
    ("compare", "coffee-shop", "dropshipper"),
    ("explain", "logistics"),
    ("catalogue", "list"),
]
ALL = bool(os.environ.get("ECOMTEAM_EVERYTHING"))
# A scheme as Chromium numbers it, and the width that its pages are looked at in; two views share the pages.
VIEWS = [("dark", 0, 320), ("light", 1, 1280)]
if ALL:
    called.load()
    VIEWS += [("light", 1, 320), ("light", 1, 768), ("dark", 0, 1280)]
    # Each example in both languages, once as a plan and once as an audit.
    PAGES += [
        (command, "--example", name, "--lang", lang)
        for turn, name in enumerate(reading.example_names())
        for command, lang in zip(("plan", "audit"), LANGUAGES[:: 1 if turn % 2 else -1], strict=True)
    ]
AT_ONCE = 16  # pages, within the time that a browser gets
LOOKS = [
    (*view, numbers[start : start + AT_ONCE])
    for place, view in enumerate(VIEWS)
    for numbers in [range(len(PAGES)) if ALL else range(place, len(PAGES), len(VIEWS))]
    for start in range(0, len(numbers), AT_ONCE)
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

HARNESS = """<!DOCTYPE html><body><script type="module">
const pages = {pages}, width = {width}, rules = {rules};
const told = [];
const axe = await (await fetch('axe.min.js')).text();
for (const page of pages) {{
  const frame = document.createElement('iframe');
  frame.width = width; frame.height = 800; frame.style.border = 0;
  const loaded = new Promise(done => frame.onload = done);
  frame.src = page;
  document.body.append(frame);
  await loaded;
  const script = frame.contentDocument.createElement('script');
  script.textContent = axe;
  frame.contentDocument.head.append(script);
  const found = await frame.contentWindow.axe.run(
    frame.contentDocument, {{runOnly: rules, resultTypes: ['violations'], elementRef: false}});
  const dark = frame.contentWindow.matchMedia('(prefers-color-scheme: dark)').matches;
  told.push({{page, dark, passed: found.passes.length,
    violations: found.violations.map(
      each => each.id + ': ' + each.nodes.map(node => node.html).join(' ').slice(0, 300))}});
  frame.remove();
}}
const made = document.createElement('pre');
made.id = 'told';
made.textContent = encodeURIComponent(JSON.stringify(told));
document.body.append(made);
</script></body>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every page, with axe-core beside it."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "axe.min.js").write_bytes(AXE.read_bytes())
    for number, command in enumerate(PAGES):
        called.load(command)
        done = CliRunner().invoke(app, [*command, "--format", "html", "-o", str(folder / f"{number}.html")])
        assert done.exit_code in (0, 1), (command, done.output)
        page = folder / f"{number}.html"
        # The page allows no script at all, so neither would it let axe-core in.
        text = re.sub(r"<meta http-equiv=.Content-Security-Policy[^>]*>", "", page.read_text("utf-8"))
        page.write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize(("scheme", "number", "width", "pages"), LOOKS)
def test_no_page_keeps_anybody_out(folder: Path, scheme: str, number: int, width: int, pages: range) -> None:
    (folder / "faulty.html").write_text('<!DOCTYPE html><html lang="en"><title>x</title><h1>x</h1><img src="data:">')
    commands = [PAGES[page] for page in pages]
    names = [*(f"{page}.html" for page in pages), "faulty.html"]
    harness = folder / f"{scheme}.htm"
    harness.write_text(HARNESS.format(pages=json.dumps(names), width=width, rules=json.dumps(RULES)))
    preferred = f"--blink-settings=preferredColorScheme={number}"
    dom = chromium(folder, preferred, "--virtual-time-budget=600000", "--dump-dom", harness.as_uri())
    made = re.search(r'<pre id="told">([^<]*)</pre>', dom)
    assert made, dom[-2000:]
    *told, faulty = json.loads(unquote(made[1]))
    assert any(violation.startswith("image-alt") for violation in faulty["violations"])
    assert len(told) == len(commands)
    assert {page["dark"] for page in told} == {scheme == "dark"}
    assert all(page["passed"] for page in told)
    assert [
        (command, page["violations"]) for command, page in zip(commands, told, strict=True) if page["violations"]
    ] == []
