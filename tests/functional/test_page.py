"""The HTML report in a real browser: it fits from phone to desktop, prints on A4 and asks the network for nothing.

Skipped where no Chromium is installed.
"""

import re
from collections.abc import Collection
from pathlib import Path

import pytest

from ecomteam.cli.papers import plan_paper
from ecomteam.cli.reading import example_team
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan_of
from ecomteam.reports.draw.html import to_html
from ecomteam.shop.case import Case
from ecomteam.words.paper import APPENDICES
from tests.functional.chromium import CHROMIUM, NONE_HERE, chromium
from tests.shipped import KNOWLEDGE

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason=NONE_HERE)

WIDTHS = (320, 640, 1280)

# Frames of each width, and how far each page is wider than its frame.
HARNESS = """<!DOCTYPE html><body><p id="told"></p><script>
const widths = [{widths}];
let left = widths.length;
const told = [];
for (const width of widths) {{
  const frame = document.createElement('iframe');
  frame.width = width; frame.height = 800; frame.src = 'report.html'; frame.style.border = 0;
  frame.onload = () => {{
    const page = frame.contentDocument.documentElement;
    const sections = frame.contentDocument.querySelectorAll('h2').length;
    told.push(width + ':' + (page.scrollWidth - page.clientWidth) + ':' + sections);
    if (--left === 0) document.getElementById('told').textContent = 'told ' + told.join(' ');
  }};
  document.body.append(frame);
}}
</script></body>"""


@pytest.fixture(scope="module", params=LANGUAGES)
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    lang: Language = request.param
    path = tmp_path_factory.mktemp(lang) / "report.html"
    path.write_text(drawn("growing-pains", lang), "utf-8")
    return path


def drawn(example: str, lang: Language, without: Collection[str] = ()) -> str:
    case = Case(KNOWLEDGE, example_team(example, KNOWLEDGE)[0])
    return to_html(plan_paper(case, plan_of(case), lang, "2026-11-29", without))


def test_the_page_never_scrolls_sideways(page: Path) -> None:
    harness = page.parent / "harness.html"
    harness.write_text(HARNESS.format(widths=", ".join(map(str, WIDTHS))))
    dom = chromium(page.parent, "--virtual-time-budget=10000", "--dump-dom", harness.as_uri())
    told = re.search(r"told ([0-9: -]+)", dom)
    assert told, "the frames did not load"
    measured = {int(width): int(wider) for width, wider, _ in (entry.split(":") for entry in told[1].split())}
    assert measured == dict.fromkeys(WIDTHS, 0)


def test_the_page_prints_on_a4(page: Path) -> None:
    assert set(printed(page)) == {(595, 842)}


# Many hires, many kinds of work, many people, and hardly anything; Dutch is the longer one.
@pytest.mark.parametrize(
    ("example", "lang"),
    [("b2b-wholesaler", "nl"), ("technical-parts", "nl"), ("sky-high-team", "nl"), ("almost-nothing", "en")],
)
def test_without_its_appendices_a_plan_is_two_pages(tmp_path: Path, example: str, lang: Language) -> None:
    page = tmp_path / "page.html"
    page.write_text(drawn(example, lang, APPENDICES.keys()), "utf-8")
    assert len(printed(page)) == 2


def printed(page: Path) -> list[tuple[int, int]]:
    """The sizes of the pages on paper."""
    target = page.parent / "report.pdf"
    chromium(page.parent, f"--print-to-pdf={target}", "--no-pdf-header-footer", page.as_uri())
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)\s*\]", target.read_bytes())
    return [(round(float(width)), round(float(height))) for width, height in boxes]


def test_the_page_names_nothing_outside_itself(page: Path) -> None:
    text = page.read_text("utf-8")
    assert not re.search(r"(src|href)=\"(?!#)", text)
    assert not re.search(r"url\((?!#)", text)
    assert "<script" not in text
