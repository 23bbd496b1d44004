"""The page about exports names every one that is known."""

from pathlib import Path

from ecomteam.counting.guessing import TOLD
from ecomteam.files.exports.book import load_exports

PAGE = (Path(__file__).parents[2] / "docs" / "facts.md").read_text("utf-8")


def test_the_page_names_every_export_and_what_can_be_told() -> None:
    counted = [export for export in load_exports().exports if export.counts != "nothing"]
    assert [export.name.en for export in counted if f"| {export.name.en} |" not in PAGE] == []
    assert [told for told in TOLD if f"`{told}`" not in PAGE] == []
