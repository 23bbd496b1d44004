"""Every kind of PDF, held to what PDF/UA-1 asks, and the check itself held to files that are broken on purpose."""

import io
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ecomteam.cli import called
from ecomteam.cli.app import app
from ecomteam.cli.papers import plan_paper
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.reports.document import Chart, mapped
from tests.reports.test_paper import advice

pytest.importorskip("typst")
pikepdf = pytest.importorskip("pikepdf")

from ecomteam.reports.draw.pdf import to_pdf  # noqa: E402 - only where its library is
from tests.reports.pdfua import faults, footers, read_aloud, squeezed  # noqa: E402

ENGAGEMENT = Path(__file__).parents[2] / "examples" / "engagement" / "engagement.yaml"
SHOP = ("--example", "growing-pains")
CALLS = (
    ("plan", *SHOP, "--months", "12", "--growth", "5%"),
    ("plan", "--example", "team-of-mistakes"),
    ("report", str(ENGAGEMENT)),
    ("audit", "--example", "team-of-mistakes"),
    ("kit", "logistics", *SHOP),
    ("kit", "logistics", *SHOP, "--vacancy"),
    ("work", *SHOP),
    ("raci", *SHOP),
    ("compare", "coffee-shop", "dropshipper"),
    ("explain", "logistics"),
)
DAY = "2026-11-29"


@cache
def written(call: tuple[str, ...], lang: str, folder: Path) -> bytes:
    called.load(call)
    out = folder / "out.pdf"
    done = CliRunner().invoke(app, [*call, "--lang", lang, "--format", "pdf", "-o", str(out)])
    assert done.exit_code in (0, 1), done.output
    return out.read_bytes()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pdf")


@pytest.mark.parametrize("turn", range(len(CALLS)), ids=lambda turn: " ".join(CALLS[turn])[-40:].replace("/", "-"))
def test_a_pdf_shuts_nobody_out(turn: int, folder: Path) -> None:
    data = written(CALLS[turn], LANGUAGES[turn % len(LANGUAGES)], folder)
    assert faults(data) == []
    numbers = [re.search(r"(\d+) (?:of|van) (\d+)$", footer) for footer in footers(data)]
    assert [number and number.groups() for number in numbers] == [
        (str(page), str(len(numbers))) for page in range(1, len(numbers) + 1)
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_of_a_document_is_read_aloud_in_its_order(lang: Language) -> None:
    document = plan_paper(*advice("growing-pains"), lang, DAY, charts_behind=True)
    heard = squeezed(read_aloud(to_pdf(document, DAY).data))
    at = 0
    for block in document.blocks:
        if isinstance(block, Chart):  # a picture, whose words are tested beside it
            continue
        for text in texts_of(block):
            found = heard.find(squeezed(text), at)
            assert found >= 0, text
            at = found


def texts_of(block: Any) -> list[str]:
    """What a block says, in the order in which it is read; a caption is for those who read no picture."""
    from ecomteam.reports.document import Document, Table

    said: list[str] = []
    if isinstance(block, Table):
        return [*(column.name for column in block.columns), *(cell for row in block.rows for cell in row)]

    def hear(text: str) -> str:
        said.append(text)
        return text

    mapped(Document("", "en", (block,)), hear)
    return [text for text in said if text]


# --- the check can fail ---


def tag(pdf: Any, kind: str) -> Any:
    return next(each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and each.get("/S") == f"/{kind}")


def untagged_page(pdf: Any) -> None:
    page = pdf.pages[0]
    operators = [one for one in pikepdf.parse_content_stream(page) if str(one[1]) not in ("BDC", "BMC", "EMC")]
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(operators))


def fonts_elsewhere(pdf: Any) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font.DescendantFonts[0].FontDescriptor["/FontFile2"]


def letters_unknown(pdf: Any) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


def metadata(pdf: Any) -> None:
    with pdf.open_metadata() as found:
        del found["pdfuaid:part"]


BREAKS: dict[str, Callable[[Any], object]] = {
    "no language": lambda pdf: pdf.Root.__delitem__("/Lang"),
    "not marked": lambda pdf: pdf.Root.__delitem__("/MarkInfo"),
    "no tags": lambda pdf: pdf.Root.__delitem__("/StructTreeRoot"),
    "name of the file": lambda pdf: pdf.Root.__delitem__("/ViewerPreferences"),
    "numbers of their own": lambda pdf: pdf.Root.__delitem__("/PageLabels"),
    "does not say that it is": metadata,
    "outline": lambda pdf: pdf.Root.__delitem__("/Outlines"),
    "follows H1": lambda pdf: tag(pdf, "H2").__setitem__("/S", pikepdf.Name("/H4")),
    "no standard type": lambda pdf: tag(pdf, "P").__setitem__("/S", pikepdf.Name("/Fancy")),
    "picture without words": lambda pdf: tag(pdf, "Figure").__delitem__("/Alt"),
    "does not say what it is of": lambda pdf: tag(pdf, "TH").__delitem__("/A"),
    "not equally long": lambda pdf: tag(pdf, "TR").K.__delitem__(0),
    "link without words": lambda pdf: next(
        a for page in pdf.pages for a in page.get("/Annots", ()) if "/Contents" in a
    ).__delitem__("/Contents"),
    "neither text nor furniture": untagged_page,
    "no place in the tree": lambda pdf: pdf.pages[0].__setitem__("/StructParents", 99_999),
    "is not in the file": fonts_elsewhere,
    "nobody knows the letters": letters_unknown,
}


@pytest.mark.parametrize("fault", BREAKS)
def test_a_pdf_that_is_broken_is_told_so(fault: str, folder: Path) -> None:
    with pikepdf.open(io.BytesIO(written(CALLS[2], "en", folder))) as pdf:
        BREAKS[fault](pdf)
        broken = io.BytesIO()
        pdf.save(broken)
    assert any(fault in told for told in faults(broken.getvalue()))


def test_a_pdf_without_tags_is_told_so() -> None:
    import typst

    data = typst.compile(b"= Plan\nWords\n#table(columns: 2)[a][b][c][d]", format="pdf", pdf_tags=False)
    told = faults(data)
    assert "no tags" in told
    assert any("neither text nor furniture" in each for each in told)
