"""A made-up export of each system, with its true headings, against what was counted in it by hand."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from ecomteam.counting.counting import count_files
from ecomteam.files.exports.book import load_exports
from ecomteam.model.shopfacts import ShopFacts

HERE = Path(__file__).parent
FOLDER = HERE.parent / "cases" / "exports"
CASES: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "exports.yaml").read_text("utf-8"))
BOOK = load_exports()
MARK = "personal"
# These systems tell nothing of customers in that file.
NOTHING_PERSONAL = frozenset(
    name
    for name, row in CASES.items()
    if row["export"].startswith(("bol", "amazon_settlement", "amazon_business"))
    or row["export"].endswith(("products", "ads", "traffic", "payouts", "transactions", "campaigns"))
)


def counted(*names: str) -> ShopFacts:
    return count_files([FOLDER / name for name in names], BOOK, "NL")


@pytest.mark.parametrize("name", CASES)
def test_what_a_file_holds(name: str) -> None:
    wanted = CASES[name]
    (file,) = counted(name).files
    said = {"export": file.export, "rows": file.rows, "sums": dict(file.sums), "left_out": dict(file.left_out)}
    asked = {"left_out": {}, **{key: wanted[key] for key in wanted if key not in ("since", "until")}}
    assert said == asked
    assert (file.bad_rows, file.bad) == (0, ())
    for end in ("since", "until"):
        if end in wanted:
            assert getattr(file, end) == str(wanted[end])


def test_every_export_is_tried() -> None:
    """A new description brings a file and what is in it."""
    assert {row["export"] for row in CASES.values()} == {export.id for export in BOOK.exports}


def test_one_description_a_heading() -> None:
    """No file is two exports: what one needs is not all that another needs."""
    from ecomteam.files.exports.headings import fits
    from ecomteam.files.exports.table import ExportTable

    for name in CASES:
        table = ExportTable(FOLDER / name, BOOK.exports)
        assert [export.id for export in BOOK.exports if fits(export, table.heading)] == [CASES[name]["export"]]


@pytest.mark.parametrize("name", CASES)
def test_nothing_of_a_customer_comes_out(name: str) -> None:
    """Every cell that would hold something personal says so in these files."""
    marked = (FOLDER / name).read_text("utf-8").casefold()
    assert MARK in marked or name in NOTHING_PERSONAL
    assert MARK not in msgspec.json.encode(counted(name)).decode().casefold()
