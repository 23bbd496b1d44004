"""``ecomteam report`` and the vacancy of a kit, as somebody calls them."""

from pathlib import Path

import pytest

from ecomteam.words.paper import APPENDICES
from tests.functional.conftest import ROOT
from tests.functional.in_process import ecomteam, valid

pytestmark = pytest.mark.usefixtures("elsewhere")

EXAMPLE = ROOT / "examples" / "engagement" / "engagement.yaml"


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_sample_engagement_is_a_page_with_its_logo_and_nothing_from_outside(lang: str) -> None:
    done = ecomteam("report", str(EXAMPLE), "--lang", lang)
    assert (done.exit_code, done.stderr) == (0, "")
    page = done.stdout
    assert 'src="data:image/png;base64,' in page
    assert "img-src data:" in page
    assert "Returns lie in the hall" in page
    assert "Zoe" in page  # who left since spring
    assert page.count("<script") == 0


def test_the_sample_engagement_is_a_pdf_and_a_word_document(tmp_path: Path) -> None:
    for form, module in (("pdf", "typst"), ("docx", "docx")):
        pytest.importorskip(module)
        done = ecomteam("report", str(EXAMPLE), "--format", form, "-o", "report.out")
        assert (done.exit_code, done.stdout) == (0, "")
        assert (tmp_path / "report.out").stat().st_size > 10_000


def test_a_program_reads_what_the_report_rests_on() -> None:
    done = ecomteam("report", str(EXAMPLE), "--json")
    assert done.exit_code == 0, done.stderr
    document = valid(done.stdout, "report")
    assert [one["severity"] for one in document["report"]["findings"] if one["check"] == "work_undone"] == ["note"]


def test_a_portfolio_names_nobody() -> None:
    done = ecomteam("report", str(EXAMPLE), "--format", "markdown", "--portfolio", str(ROOT / "data" / "examples"))
    assert done.exit_code == 0
    assert "Lower quarter" in done.stdout
    assert "Bean" not in done.stdout


def test_an_engagement_with_mistakes_lists_them_all(tmp_path: Path) -> None:
    (tmp_path / "e.yaml").write_text("team: team.yaml\nfirn: X\nhires:\n  - role: seles\n", "utf-8")
    done = ecomteam("report", "e.yaml")
    assert done.exit_code == 2
    assert done.stdout == ""
    assert 'e.yaml:2:1: firn: there is no key "firn" here; did you mean "firm"?' in done.stderr
    assert 'e.yaml:4:11: hires[0].role: no role is called "seles"; did you mean "sales"?' in done.stderr


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_a_vacancy_holds_no_numbers_of_sources(lang: str) -> None:
    done = ecomteam(
        "kit", "customer_service", "--example", "coffee-shop", "--vacancy", "--format", "markdown", "--lang", lang
    )
    assert done.exit_code == 0
    assert "S5-" not in done.stdout
    assert "€ " in done.stdout


def test_every_appendix_stands_in_the_docs() -> None:
    told = (ROOT / "docs" / "documents.md").read_text("utf-8")
    assert all(f"`{name}`" in told for name in APPENDICES)


def test_an_appendix_that_there_is_not_is_refused_with_a_suggestion() -> None:
    done = ecomteam("plan", "--example", "coffee-shop", "--format", "html", "--without-appendix", "source")
    assert done.exit_code == 2
    assert 'did you mean "sources"?' in done.stderr
