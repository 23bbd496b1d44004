"""The page of checks in docs is made from the catalogue."""

from pathlib import Path

import pytest

from ecomteam.files.catalogue.read import load_catalogue
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import pattern
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.reports.compose.checks import compose_checks
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.words import CHECK_GROUPS
from tests.conftest import Generated

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = {"en": DOCS / "checks.md", "nl": DOCS / "checks.nl.md"}


@pytest.fixture(scope="module")
def shipped() -> Knowledge:
    return Knowledge(load_catalogue())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_not_stale(shipped: Knowledge, generated: Generated, lang: Language) -> None:
    generated(PAGES[lang], to_markdown(compose_checks(shipped, lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_check_is_explained_and_nothing_is_left_to_fill(shipped: Knowledge, lang: Language) -> None:
    page = PAGES[lang].read_text("utf-8")
    for check in shipped.catalogue.checks:
        assert f"### {check.code} " in page
        for text in (check.message, check.remedy):
            assert "{" not in pattern(text, lang)


def test_every_group_has_a_name(shipped: Knowledge) -> None:
    assert {check.code[:3] for check in shipped.catalogue.checks} == CHECK_GROUPS.keys()
