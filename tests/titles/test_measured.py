"""The figures that docs/titles.md reports hold, and are those that are measured."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.conftest import Generated
from tests.titles.measuring import (
    WRITTEN,
    Case,
    Figures,
    by_confidence,
    confusions,
    cross_validated,
    figures,
    mistakes,
    without_foreign_words,
    written_list,
)

PAGE = Path(__file__).resolve().parents[2] / "docs" / "titles.md"
START, END = "<!-- measured: make refresh writes this -->\n", "<!-- end of what is measured -->"

LISTS: dict[str, Callable[[], Sequence[Case]]] = {
    "known titles, cross-validated": cross_validated,
    "hold-out": lambda: written_list("holdout"),
    "fresh": lambda: written_list("fresh"),
    "wide": lambda: written_list("wide"),
    "noisy": lambda: written_list("noisy"),
    "unseen": lambda: written_list("unseen"),
    "late": lambda: written_list("late"),
    "the six lists, without our words of other trades": without_foreign_words,
}
# Where nearly the same is held out, or the words that protect from other trades, less can be asked.
HARDER = ("known titles, cross-validated", "the six lists, without our words of other trades")


@pytest.mark.parametrize("name", LISTS)
def test_titles_not_seen_are_read_well_enough(name: str) -> None:
    found = figures(LISTS[name]())
    accepted, right, foreign = (0.75, 0.85, 0.06) if name in HARDER else (0.82, 0.92, 0.02)
    assert found.accepted >= accepted
    assert found.right >= right
    assert found.foreign_accepted <= foreign


def test_the_lists_are_large_enough_and_say_each_title_once() -> None:
    cases = [case for name in WRITTEN for case in written_list(name)]
    assert len({case.title.casefold() for case in cases}) == len(cases) >= 1_000
    assert sum(case.foreign for case in cases) >= 450


def test_the_page_reports_what_is_measured(generated: Generated) -> None:
    text = PAGE.read_text("utf-8")
    before, rest = text.split(START)
    _, after = rest.split(END)
    generated(PAGE, before + START + _measured() + END + after)


def _measured() -> str:
    rows = [_row(name, figures(cases())) for name, cases in LISTS.items()]
    held = cross_validated()
    lines = [
        "",
        "| titles | ours | accepted | of these right | foreign | accepted |",
        "| --- | --- | --- | --- | --- | --- |",
        *rows,
        "",
        "Cross-validated, what is accepted by confidence:",
        "",
        "| confidence | accepted | right |",
        "| --- | --- | --- |",
        *(f"| {band} | {count} | {share:.1%} |" for band, count, share in by_confidence(held)),
        "",
        "Cross-validated, the commonest confusions:",
        "",
        "| should be | was taken for | times | such as |",
        "| --- | --- | --- | --- |",
        *(
            f"| {right} | {taken} | {count} | {_example(right, taken)} |"
            for right, taken, count in confusions(held)[:8]
        ),
        "",
    ]
    return "\n".join(lines) + "\n"


def _row(name: str, found: Figures) -> str:
    return (
        f"| {name} | {found.ours} | {found.accepted:.1%} | {found.right:.1%} | {found.foreign} "
        f"| {found.foreign_accepted:.1%} |"
    )


def _example(right: str, taken: str) -> str:
    return next(
        case.title
        for case in mistakes(cross_validated())
        if min(case.right) == right and " + ".join(case.reading.roles) == taken
    )
