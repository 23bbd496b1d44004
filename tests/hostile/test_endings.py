"""What ends an interview from outside, at each of its prompts: answers, the terminal and a code are left behind."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from pathlib import Path

import msgspec
import pytest

from tests.hostile.conftest import HERE, Call, RunAll

CODES = {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 129}
KEPT = {"en": "Your answers are kept. To go on: ", "nl": "Je antwoorden zijn bewaard. Verder gaan: "}
NOT_KEPT = {"en": "Nothing was kept.", "nl": "Er is niets bewaard."}

# What is typed, and whether it is an answer that is kept: what else one can say at a question is none.
ALL_THAT_CAN_BE_SAID = (
    *(("?", False), ("why", False), ("nowhere", False), ("1 4", True), ("back", False), ("", True), ("NL", True)),
    *(("plan", False), ("why", False), ("?", False), ("", True), ("maybe", False), ("", True)),
    # The review: no such answer, another answer to the third question, and on.
    *(("9", False), ("3", False), ("?", False), ("3", True), ("", False)),
)
NOTHING_KNOWN = (("1", True),)


class Ending(msgspec.Struct, frozen=True):
    """A row of walked.py: how a copy of the interview ended, at a prompt or while writing, and what it left behind."""

    point: int
    prompt: bool
    signal: str
    code: int
    cooked: bool
    files: tuple[str, ...]
    draft: str | None
    said: str


def endings(folder: Path, answers: Sequence[str], *arguments: str) -> list[Ending]:
    """Of a whole interview on a terminal, in the order of its prompts."""
    pty = pytest.importorskip("pty")
    terminal, inner = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm", "PYTHONUTF8": "1"}
    environment |= {"XDG_STATE_HOME": str(folder / "state"), "XDG_CACHE_HOME": str(folder / "cache")}
    command = [sys.executable, str(HERE / "walked.py"), str(folder / "report"), json.dumps(answers), *arguments]
    with (folder / "out").open("wb") as out:
        process = subprocess.Popen(
            command, stdin=inner, stdout=out, stderr=inner, env=environment, cwd=folder, start_new_session=True
        )
    os.close(inner)
    seen = _read(terminal)
    os.close(terminal)
    assert process.wait() == 0, seen
    return [msgspec.json.decode(line, type=Ending) for line in (folder / "report").read_bytes().splitlines()]


def _read(terminal: int) -> str:
    """All that a terminal shows until nobody has it any more."""
    seen = b""
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # which is how Linux says it
            chunk = b""
        if not chunk:
            return seen.decode("utf-8", "replace")
        seen += chunk


@pytest.mark.parametrize(
    ("lang", "typed", "options"),
    [("en", ALL_THAT_CAN_BE_SAID, ("--max-questions", "4")), ("nl", NOTHING_KNOWN, ())],
    ids=["all that can be said", "all questions"],
)
def test_an_interview_can_be_ended_at_every_prompt(
    lang: str, typed: Sequence[tuple[str, bool]], options: Sequence[str], run_all: RunAll, tmp_path: Path
) -> None:
    ended = endings(tmp_path, [line for line, _ in typed], "plan", "--lang", lang, *options)
    for one in ended:
        assert one.code == CODES[one.signal], one
        assert one.cooked, one
        assert one.files == (() if one.draft is None else ("interview.yaml",)), one
        said = NOT_KEPT[lang] if one.draft is None else KEPT[lang] + "ecomteam plan --resume"
        # A copy that ends at a prompt has shown it.
        assert one.said.split(": \n")[-1].strip() == said, one
    points = [list(same) for _, same in groupby(ended, lambda one: one.point)]
    for before, (one, *others) in zip([points[0], *points], points, strict=False):
        assert [one.signal, *(other.signal for other in others)] == [*CODES] or not one.prompt
        assert {other.draft for other in others} <= {one.draft}
        # Whoever is interrupted while an answer is written keeps the ones before.
        assert one.prompt or one.draft == before[0].draft
    # Each answer is kept as soon as it is given, and nothing but an answer changes what is kept.
    written = [not later[0].prompt for one, later in pairwise(points) if one[0].prompt]
    assert written[: len(typed)] == [is_answer for _, is_answer in typed][: len(written)]
    drafts = [one.draft for (one, *_) in points if one.prompt]
    assert len(drafts) >= 12
    _can_be_resumed([draft for draft in drafts if draft is not None], run_all, tmp_path)


def _can_be_resumed(drafts: Sequence[str], run_all: RunAll, folder: Path) -> None:
    asked = []
    for number, draft in enumerate(dict.fromkeys(drafts)):
        state = folder / f"state-{number}"
        (state / "ecomteam").mkdir(parents=True)
        (state / "ecomteam" / "interview.yaml").write_text(draft, encoding="utf-8")
        environment: Mapping[str, str] = {"XDG_STATE_HOME": str(state)}
        asked.append(Call(("plan", "--resume", "--no-input", "--save", f"{number}.yaml"), environment=environment))
    for number, outcome in enumerate(run_all(asked)):
        outcome.keeps_the_promises()
        assert outcome.code == 0, outcome.err
        assert (folder / f"{number}.yaml").read_text(encoding="utf-8") == [*dict.fromkeys(drafts)][number]
