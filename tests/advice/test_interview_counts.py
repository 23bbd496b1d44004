"""docs/interview.md tells how many questions the examples take; ``make refresh`` counts them anew."""

import re
from pathlib import Path

import msgspec

from ecomteam.advice.interview import next_question
from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.planning import with_fact
from tests.conftest import Generated
from tests.shipped import KNOWLEDGE

PAGE = Path(__file__).parents[2] / "docs" / "interview.md"
ROWS = re.compile(r"(?<=\| --- \| --- \|\n)(?:\|[^\n]*\n)*")
TOTAL = re.compile(r"(?<=The full list has\n)[^ ]+(?= questions)")


def questions(known: Knowledge, example: str) -> int:
    """How many questions lead from nothing to the last answer that matters."""
    whole = read_team(data_dir().joinpath(f"examples/{example}").read_bytes(), example, known.catalogue)
    team, count = msgspec.structs.replace(whole, facts={}), 0
    declined: list[str] = []
    while (question := next_question(known, team, declined)) is not None:
        count += 1
        if question.id in whole.facts:
            team = with_fact(team, question.id, whole.facts[question.id])
        else:
            declined.append(question.id)
    return count


def test_the_page_tells_how_many_questions_the_examples_take(generated: Generated) -> None:
    names = sorted(entry.name for entry in data_dir().joinpath("examples").iterdir())
    rows = "".join(f"| {name.removesuffix('.yaml')} | {questions(KNOWLEDGE, name)} |\n" for name in names)
    total = str(sum(question.asked for question in KNOWLEDGE.catalogue.questions))
    page = PAGE.read_text("utf-8")
    told = TOTAL.sub(total, ROWS.sub(rows, page))
    generated(PAGE, told)
