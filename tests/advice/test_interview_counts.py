"""docs/interview.md tells how the interviews of the examples and of drawn shops end; ``make refresh`` counts anew."""

import re
from collections.abc import Sequence
from pathlib import Path

from ecomteam.advice.interview import MOST
from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.team.read import read_team
from tests.conftest import Generated
from tests.interviewed import Told, first_step, told
from tests.plausible import plausible
from tests.shipped import KNOWLEDGE

PAGE = Path(__file__).parents[2] / "docs" / "interview.md"
ROWS = re.compile(r"(?<=\| --- \| --- \| --- \| --- \|\n)(?:\|[^\n]*\n)*")
TOTAL = re.compile(r"(?<=The catalogue has\n)[^ ]+(?= questions)")
SUMS = re.compile(r"(?<=<!-- counted -->\n).*?(?=\n<!-- /counted -->)", re.DOTALL)
# Of the seeds that the tests of the interview do not take.
DRAWN = range(1000, 1040)
FIRM_SOON = 8
# Of four in five the first step stands by then, and now and next are right at the end.
GOAL = 0.8


def row(name: str, one: Told) -> str:
    firm = "no" if one.firm_after is None else str(one.firm_after)
    return f"| {name} | {len(one.asked)} | {firm} | {'yes' if one.same else 'no'} |\n"


def sums(examples: Sequence[Told], drawn: Sequence[Told]) -> str:
    lines = []
    for called, of in (("examples", examples), ("drawn shops", drawn)):
        firm = sum(one.firm_after is not None and one.firm_after <= FIRM_SOON for one in of)
        first = sum(first_step(one.steps[-1]) == first_step(one.final) for one in of)
        settled = [one for one in of if one.end.settled]
        both = [one for one in of if one.same and one.firm_after is not None and one.firm_after <= FIRM_SOON]
        same = sum(one.same for one in settled)
        lines.append(
            f"* **{len(of)} {called}:** {sum(len(one.asked) for one in of) / len(of):.1f} questions on average, "
            f"{MOST} at most. The first step was right for {first}, after {FIRM_SOON} questions for {firm}; now and "
            f"next were the same as with every question answered for {sum(one.same for one in of)}; both "
            f"for {len(both)}. Of {len(settled)} the interview said that it was enough: {same} of these were the same."
        )
    return "\n".join(lines)


def test_the_page_tells_how_the_interviews_of_the_examples_end(generated: Generated) -> None:
    files = sorted(data_dir().joinpath("examples").iterdir(), key=lambda entry: entry.name)
    examples = {
        entry.name.removesuffix(".yaml"): told(
            KNOWLEDGE, read_team(entry.read_bytes(), entry.name, KNOWLEDGE.catalogue)
        )
        for entry in files
    }
    drawn = [told(KNOWLEDGE, plausible(KNOWLEDGE, seed)) for seed in DRAWN]
    for of in ([*examples.values()], drawn):
        soon = [one for one in of if one.same and one.firm_after is not None and one.firm_after <= FIRM_SOON]
        assert len(soon) >= GOAL * len(of)
    page = ROWS.sub("".join(row(name, one) for name, one in examples.items()), PAGE.read_text("utf-8"))
    page = TOTAL.sub(str(sum(question.asked for question in KNOWLEDGE.catalogue.questions)), page)
    page = SUMS.sub(lambda _: sums([*examples.values()], drawn), page)
    generated(PAGE, page)
