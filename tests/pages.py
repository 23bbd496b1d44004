"""Whole pages for golden files."""

from ecomteam.reports.document import Document
from ecomteam.reports.draw.html import STYLE, to_html


def page_without_style(document: Document) -> str:
    """The page, but for the style sheet: that stands as it is where it is written, and would hide what changed."""
    page = to_html(document)
    assert page.count(STYLE) == 1
    return page.replace(STYLE, "(the style sheet)\n")
