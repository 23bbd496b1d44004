"""Marking steps of the checklist: one line of the file changes, in whatever way it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.team.marking import marked
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems
from tests.shipped import CATALOGUE
from tests.shops import LAWS, examples

STEPS = [step.id for part in CATALOGUE.checklist for step in part.steps]
HEAD = "# My shop\nformat: 1\nshop:  # as it is\n  stage: growth # since May\n"

# How a file may write the steps, and what it says after one more is done and one is taken away.
WAYS = {
    "nothing yet": (HEAD, HEAD + "done: [strengths]\n"),
    "no line end": (HEAD[:-1], HEAD + "done: [strengths]\n"),
    "empty": (HEAD + "done: []\n", HEAD + "done: [strengths]\n"),
    "one line": (HEAD + "done: [who_is_there, meetings]  # so far\n", HEAD + "done: [meetings, strengths]  # so far\n"),
    "one word": (HEAD + "done: meetings\n", HEAD + "done: [meetings, strengths]\n"),
    "in the middle": (
        "format: 1\ndone: [meetings]\n\n# people\npeople: []\n",
        "format: 1\ndone: [meetings, strengths]\n\n# people\npeople: []\n",
    ),
    "items": (
        HEAD + "done:\n  - who_is_there # in March\n  # and this:\n  - meetings # weekly\n",
        HEAD + "done:\n  # and this:\n  - meetings # weekly\n  - strengths\n",
    ),
    "items at the margin": (
        "format: 1\ndone:\n- meetings\npeople: []\n",
        "format: 1\ndone:\n- meetings\n- strengths\npeople: []\n",
    ),
    "several lines": (
        HEAD + "done: [\n  who_is_there, # in March\n  meetings # weekly\n]\n",
        HEAD + "done: [\n  # in March\n  meetings # weekly\n, strengths]\n",
    ),
    "windows": ("format: 1\r\ndone: [meetings]\r\n", "format: 1\r\ndone: [meetings, strengths]\r\n"),
    "byte order mark": ("\ufeffdone: [meetings]\n", "\ufeffdone: [meetings, strengths]\n"),
    "quoted": (HEAD + "done: ['meetings']\n", HEAD + "done: [meetings, strengths]\n"),
}


@pytest.mark.parametrize("way", WAYS)
def test_only_the_line_changes(knowledge: Knowledge, way: str) -> None:
    before, after = WAYS[way]
    assert marked(before.encode(), "t.yaml", knowledge.catalogue, ["strengths"], ["who_is_there"]) == after


def test_what_is_done_already_leaves_the_file_as_it_is(knowledge: Knowledge) -> None:
    text = "done:   [ meetings ]   # here\n"
    assert marked(text.encode(), "t.yaml", knowledge.catalogue, ["meetings"]) == text


@pytest.mark.parametrize("name", examples())
def test_the_examples_keep_every_other_line(knowledge: Knowledge, name: str) -> None:
    content = data_dir().joinpath("examples", f"{name}.yaml").read_bytes()
    text = marked(content, name, knowledge.catalogue, ["strengths"])
    assert read_team(text.encode(), name, knowledge.catalogue).done == ("strengths",)
    assert [line for line in text.splitlines() if not line.startswith("done:")] == content.decode().splitlines()


@LAWS
@given(
    had=st.lists(st.sampled_from(STEPS), unique=True, max_size=5),
    done=st.lists(st.sampled_from(STEPS), unique=True, max_size=4),
    undone=st.lists(st.sampled_from(STEPS), unique=True, max_size=4),
    way=st.sampled_from(["[{flow}]", "[\n  {flow}\n]", "\n{block}", "\n{block} # last"]),
)
def test_whatever_was_done_the_file_says_it_after(had: list[str], done: list[str], undone: list[str], way: str) -> None:
    written = way.format(flow=", ".join(had), block="\n".join(f"  - {step}" for step in had)) if had else "[]"
    text = f"{HEAD}done: {written}\npeople: [] # nobody\n"
    changed = marked(text.encode(), "t.yaml", CATALOGUE, done, undone)
    expected = tuple(dict.fromkeys(step for step in (*had, *done) if step not in undone))
    assert read_team(changed.encode(), "t.yaml", CATALOGUE).done == expected
    assert changed.startswith(HEAD)
    assert changed.endswith("people: [] # nobody\n")


def test_a_file_with_mistakes_is_refused(knowledge: Knowledge) -> None:
    with pytest.raises(FileProblems):
        marked(b"done: [nonsense]\n", "t.yaml", knowledge.catalogue, ["meetings"])


def test_a_file_that_cannot_be_changed_so_says_what_to_write(knowledge: Knowledge) -> None:
    with pytest.raises(FileProblems, match="write by hand"):
        marked(b"{format: 1, shop: {stage: growth}}\n", "t.yaml", knowledge.catalogue, ["meetings"])
