"""The sample documents in docs/samples: what the coffee shop's plan looks like, written anew by ``make refresh``."""

import io
from pathlib import Path

import pytest

from ecomteam.cli.papers import plan_paper
from ecomteam.reports.document import Document
from ecomteam.reports.draw.html import to_html
from tests.conftest import Generated
from tests.reports.test_paper import advice

SAMPLES = Path(__file__).parents[2] / "docs" / "samples"
DAY = "2026-11-29"


def sample() -> Document:
    return plan_paper(*advice("coffee-shop"), "en", DAY, charts_behind=True)


def test_the_sample_page(generated: Generated) -> None:
    generated(SAMPLES / "coffee-shop.html", to_html(sample()))


def test_the_sample_pdf(request: pytest.FixtureRequest, generated: Generated) -> None:  # noqa: ARG001 - it is refreshed too
    pytest.importorskip("typst")
    pikepdf = pytest.importorskip("pikepdf")
    from ecomteam.reports.draw.pdf import to_pdf

    path, made = SAMPLES / "coffee-shop.pdf", to_pdf(sample(), DAY).data
    if request.config.getoption("--refresh"):
        path.write_bytes(made)
    # Another version of typst writes other bytes; what stands on the pages is the same.
    with pikepdf.open(path) as old, pikepdf.open(io.BytesIO(made)) as new:
        assert len(old.pages) == len(new.pages)
        assert old.docinfo["/Title"] == new.docinfo["/Title"]
