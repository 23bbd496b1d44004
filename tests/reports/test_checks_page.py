"""The page of checks in docs is made from the catalogue."""

from pathlib import Path
from string import Formatter

import pytest

from ecomteam.knowledge.phrasing import pattern
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.reports.compose.checks import compose_checks
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.words.checks import CHECK_GROUPS
from ecomteam.words.phrasing import PLACEHOLDERS
from tests.conftest import Generated
from tests.shipped import KNOWLEDGE

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = {"en": DOCS / "checks.md", "nl": DOCS / "checks.nl.md"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_not_stale(generated: Generated, lang: Language) -> None:
    generated(PAGES[lang], to_markdown(compose_checks(KNOWLEDGE, lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_check_is_explained_and_nothing_is_left_to_fill(lang: Language) -> None:
    page = PAGES[lang].read_text("utf-8")
    for check in KNOWLEDGE.catalogue.checks:
        assert f"### {check.code} " in page
        for text in (check.message, check.remedy):
            assert "{" not in pattern(text, lang)


def test_every_place_that_is_filled_has_a_name_and_every_name_a_place() -> None:
    texts = [text for check in KNOWLEDGE.catalogue.checks for text in (check.message, check.remedy)]
    filled = {part[1] for text in texts for half in (text.en, text.nl) for part in Formatter().parse(half) if part[1]}
    assert filled == PLACEHOLDERS.keys()


def test_every_group_has_a_name() -> None:
    assert {check.code[:3] for check in KNOWLEDGE.catalogue.checks} == CHECK_GROUPS.keys()
