"""Layout that holds for every document: width, encoding, and texts from files that try to be more than text."""

import string
from html.parser import HTMLParser

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Plan
from ecomteam.reports.compose.plan import compose_plan
from ecomteam.reports.document import Bar, Bullets, Column, Document, Entry, Heading, Note, Paragraph, Record, Table
from ecomteam.reports.draw.clean import clean, fit, hidden
from ecomteam.reports.draw.html import to_html
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.reports.draw.terminal import to_terminal

HOSTILE = (
    "[bold]x",
    "[/oops]",
    "[link=https://example.org]x[/link]",
    "=1+1",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "\x1b[31mred",
    "\x1b]0;title\x07",
    "\u202eevil\u202c",
    "\x9b2J",
    "a|b",
    "`code`",
    "**bold** _it_ ~~no~~",
    "[a](https://example.org)",
    "![a](x)",
    "https://example.org www.example.org ada@example.org",
    "# heading",
    "- item",
    "1. item",
    "2) item",
    "> quote",
    "===",
    "---",
    "&amp; &#60;",
    ":smile:",
    "$x$",
    "a\nb\tc",
    "back\\slash\\",
    "\\",
    "日本語のお店",
    "e\u0301\u0302\u0303",
    "👩‍💻",
    "\ud800",
    "€ ✓ é ß",
    "{shop} {0}",
    "",
    " ",
)


def everywhere(text: str) -> Document:
    """A document with the text wherever a text can stand."""
    table = Table(
        text,
        (Column(text, key=True), Column(text, "right", whole=True)),
        ((text, text), (text, "")),
        ((1, Bar(0.5, 0.2)),),
    )
    record = Record((Entry(text, (text,)), Entry("label", (text, text)), Entry(text, (text,), Bar(0.3, 0.7))))
    return Document(
        text,
        "en",
        (
            Heading(text),
            Paragraph(text, lead=True),
            Paragraph(text),
            Heading(text, 3),
            Bullets((text, text)),
            table,
            record,
            Note("warning", text),
        ),
    )


ANY_TEXT = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=80), st.text(alphabet=string.punctuation + "a1 ", max_size=30)
)


@given(ANY_TEXT, st.integers(20, 200), st.booleans(), st.sampled_from(["utf-8", "ascii", "cp1252", "cp437", "utf-16"]))
def test_no_line_is_wider_than_the_terminal(text: str, width: int, color: bool, encoding: str) -> None:
    drawn = to_terminal(everywhere(text), width, color, encoding)
    drawn.encode(encoding)
    plain = to_terminal(everywhere(text), width, False, encoding)
    assert max(map(cell_len, plain.split("\n"))) <= width
    assert not any(hidden(char) for char in plain if char != "\n")


@pytest.mark.parametrize("width", [20, 40, 59, 60, 61, 80, 120, 200])
def test_no_cell_is_lost(knowledge: Knowledge, plan: Plan, width: int) -> None:
    document = compose_plan(plan, knowledge, "nl")
    drawn = "".join(to_terminal(document, width, False, "utf-8").split())
    for block in document.blocks:
        if isinstance(block, Table) and width < 60:
            assert all("".join(cell.split()) in drawn for row in block.rows for cell in row)
    assert "…" not in drawn


def test_every_word_of_a_wide_table_is_there() -> None:
    cell = " ".join(f"w{n}" for n in range(60))
    table = Table("", (Column("a", key=True), Column("b"), Column("c", whole=True)), ((cell, cell, "end"),))
    drawn = to_terminal(Document("t", "en", (table,)), 80, False, "utf-8")
    assert all(drawn.split().count(word) == 2 for word in cell.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_the_terminal_shows_the_text_itself(text: str) -> None:
    drawn = to_terminal(Document("t", "en", (Paragraph(text),)), 200, True, "utf-8")
    assert clean(text) in drawn
    assert "\x1b]" not in drawn


def test_colour_only_where_it_is_wanted(knowledge: Knowledge, plan: Plan) -> None:
    document = compose_plan(plan, knowledge, "en")
    assert "\x1b" not in to_terminal(document, 80, False, "utf-8")
    assert "\x1b[" in to_terminal(document, 80, True, "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("€ 1–2 • é", "ascii", "EUR 1-2 * e"),
        ("€ 1–2 • é", "cp1252", "€ 1–2 • é"),
        ("€ é", "cp437", "EUR é"),
        ("日", "ascii", "?"),
        ("e\u0301", "ascii", "e"),
        ("€", "no such encoding", "EUR"),
    ],
)
def test_what_the_encoding_lacks_is_replaced(text: str, encoding: str, shown: str) -> None:
    assert fit(text, encoding) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b", "\\x9b"),
        ("\u202e", "\\u202e"),
        ("\U000e0041", "\\U000e0041"),
        ("\ud800", "\\ud800"),
        (" a\n\tb ", "a b"),
        ("één café", "één café"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, shown: str) -> None:
    assert clean(text) == shown


# Markdown


def markdown_texts(source: str) -> tuple[list[str], set[str]]:
    """The texts that a Markdown reader shows, and the kinds of what it found."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    texts, kinds = [], set()
    for token in reader.parse(source):
        kinds.add(token.type)
        if token.type == "inline":
            texts.append("".join(child.content for child in token.children or ()))
            kinds |= {child.type for child in token.children or ()}
    return texts, kinds


ACTIVE = {
    "html_block",
    "html_inline",
    "link_open",
    "image",
    "code_inline",
    "code_block",
    "fence",
    "em_open",
    "s_open",
    "hr",
}


@given(ANY_TEXT.filter(lambda text: clean(text) != ""))
def test_markdown_is_not_interpreted(text: str) -> None:
    texts, kinds = markdown_texts(to_markdown(everywhere(text)))
    shown = clean(text)
    assert kinds & ACTIVE == set()
    calm, _ = markdown_texts(to_markdown(everywhere("calm")))
    assert texts.count(shown) == calm.count("calm")
    assert f"Warning: {shown}" in texts


# HTML


class Page(HTMLParser):
    """The elements of a page and the text between them."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.attributes: set[str] = set()
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@given(ANY_TEXT)
def test_html_is_not_interpreted(text: str) -> None:
    page, calm = Page(to_html(everywhere(text))), Page(to_html(everywhere("calm")))
    headings = {"td", "th"} if not text.strip() else set()  # an empty cell heads no row
    assert [tag for tag in page.tags if tag not in headings] == [tag for tag in calm.tags if tag not in headings]
    assert page.attributes == calm.attributes
    if clean(text):
        assert page.texts.count(clean(text)) == calm.texts.count("calm")


def test_an_empty_cell_heads_no_row() -> None:
    table = Table("sums", (Column("#", key=True), Column("who", key=True)), (("1", "Ann"), ("", "together")))
    page = Page(to_html(Document("page", "en", (table,))))
    assert page.tags.count("th") == 2 + 3


def test_html_asks_for_nothing(knowledge: Knowledge, plan: Plan) -> None:
    page = Page(to_html(compose_plan(plan, knowledge, "nl")))
    assert {"script", "link", "img", "iframe"} & set(page.tags) == set()
    assert "src" not in page.attributes
    assert page.tags.count("h1") == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_shop_in_a_whole_plan(knowledge: Knowledge, plan: Plan, name: str) -> None:
    document = compose_plan(msgspec.structs.replace(plan, shop=name), knowledge, "en")
    assert clean(f"Hiring roadmap for {name}") in to_terminal(document, 200, False, "utf-8")
    assert Page(to_html(document)).tags.count("script") == 0
    assert markdown_texts(to_markdown(document))[1] & ACTIVE == set()
