"""Products of a shop, from what its system exports of them: article numbers that can be bought, and their pages."""

import re
from collections.abc import Iterable, Sequence

from ecomteam.counting.days import Day
from ecomteam.counting.months import DAYS_A_MONTH
from ecomteam.files.exports.table import ExportTable
from ecomteam.model.exports import Export
from ecomteam.model.shopfacts import COUNTED, CountedNumber
from ecomteam.model.text import Text
from ecomteam.words import facts as words

# Exports of products have no dates; their names often do.
NAMED_DAY = re.compile(r"(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])")


class Goods:
    """What one file of products holds. ``articles`` are hashes of the article numbers of active products."""

    def __init__(self, table: ExportTable) -> None:
        assert table.export is not None
        self.table = table
        self.export: Export = table.export
        self.file = table.name
        self.rows = 0
        self.pages: set[int] = set()
        self.articles: set[int] = set()
        self.left_out: dict[str, int] = {}
        self.notes: list[Text] = []
        found = NAMED_DAY.search(table.short)
        self.day = _named(found) if found else None
        self._read()

    def _read(self) -> None:
        of = {field: tuple(column.index for column in found) for field, found in self.table.columns.items()}
        reasons = {word: reason for reason, said in self.export.leaves_out.items() for word in said}
        page_at = of["page"][0]
        is_page, is_article = (frozenset(self.export.keeps.get(key, ())) for key in ("page", "article"))
        state = ""
        page = ""
        out: set[int] = set()
        for row in self.table.rows():
            self.rows += 1
            key = row[page_at].strip()
            if not key and not page:
                self.table.fault(self.table.at, "a number is missing", self.table.columns["page"][0].heading)
                continue
            told = _filled(row, of.get("state", ())).casefold()
            if key and key != page:
                page, state = key, told
            state = told or state
            kind = _filled(row, of.get("kind", ())).split(",")[0].strip().casefold()
            reason = reasons.get(state)
            identity = hash(page)
            if not is_page or kind in is_page:
                if reason is None:
                    self.pages.add(identity)
                else:
                    out.add(identity)
            sold = bool(_filled(row, of.get("price", ()))) if not is_article else kind in is_article
            if sold and reason is None:
                article = _filled(row, of.get("article", ()))
                options = tuple(row[index].strip() for index in of.get("options", ()))
                self.articles.add(hash((article,) if article else (page, options, self.rows if not options else 0)))
            elif sold and reason is not None:
                self.left_out[reason] = self.left_out.get(reason, 0) + 1

    def sums(self) -> dict[str, float]:
        return {"products": len(self.articles), "pages": len(self.pages)}


def _filled(row: Sequence[str], indexes: Sequence[int]) -> str:
    return next((cell for index in indexes if (cell := row[index].strip())), "")


def _named(found: re.Match[str]) -> Day | None:
    try:
        return Day(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def product_facts(goods: Sequence[Goods]) -> Iterable[CountedNumber]:
    """How many there are by the newest file of each system, and how many came since the oldest."""
    systems: dict[str, list[Goods]] = {}
    for one in goods:
        systems.setdefault(one.export.system, []).append(one)
    newest = [max(found, key=lambda one: one.day or Day.min) for found in systems.values()]
    largest = max(newest, key=lambda one: len(one.articles), default=None)
    if largest is None or not largest.articles:
        return
    yield _counted("products", len(largest.articles), [largest])
    yield _counted("product_pages", len(largest.pages), [largest])
    dated = sorted((one for one in systems[largest.export.system] if one.day), key=lambda one: one.day or Day.min)
    if len(dated) > 1 and dated[0].day and dated[-1].day and dated[0].day < dated[-1].day:
        months = (dated[-1].day - dated[0].day).days / DAYS_A_MONTH
        new = len(dated[-1].articles - dated[0].articles) / months
        since, until = dated[0].day.isoformat(), dated[-1].day.isoformat()
        yield _counted("new_products_per_month", round(new, 1), [dated[0], dated[-1]], since, until)


def _counted(
    number: str, value: float, files: Sequence[Goods], since: str | None = None, until: str | None = None
) -> CountedNumber:
    return CountedNumber(
        id=number,
        name=words.NAMES[number],
        value=value,
        unit=COUNTED[number],
        since=since,
        until=until or (files[0].day.isoformat() if files[0].day else None),
        rows=sum(one.rows for one in files),
        files=tuple(one.table.short for one in files),
        how=words.HOWS[number],
    )
