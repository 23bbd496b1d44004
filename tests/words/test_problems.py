"""What is wrong is told in Dutch too: every sentence of the wrong files that the tests have, and of the program."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomteam.words.problems import DUTCH, HOLE, said

INVALID = Path(__file__).parents[1] / "cases" / "invalid"
PROGRAM = Path(__file__).parents[2] / "ecomteam"
LINE = re.compile(r"^[^ ]+?(?::\d+:\d+)?: (?:[\w.\[\]-]+: )?(.*)$")
OVERLAYS = Path(__file__).parents[1] / "overlays"
FILES = (*INVALID.glob("*.errors.txt"), *OVERLAYS.glob("unreadable/*/expected.txt"))
FOUND = [LINE.match(line) for file in FILES for line in file.read_text("utf-8").splitlines()]
SENTENCES = sorted({match[1] for match in FOUND if match and not match[1].startswith("people[")})
ENGLISH = re.compile(r"(?<![-\w])(?:the|this|these|write|there|is not|did you|here|which|and put|keep)(?![-\w])")


def test_there_are_sentences() -> None:
    assert len(SENTENCES) > 70


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_wrong_is_told_in_dutch(sentence: str) -> None:
    told = said(sentence, "nl")
    assert said(sentence, "en") == sentence
    bare = re.sub(r'"[^"]*"', "", told)
    assert not ENGLISH.search(bare), told
    assert sorted(re.findall(r"\d+", told)) == sorted(re.findall(r"\d+", sentence))


def test_both_languages_have_the_same_places() -> None:
    assert [english for english, dutch in DUTCH.items() if english.count(HOLE) != dutch.count(HOLE)] == []


# Whatever makes an error, or notes something on the way, of a sentence.
SAYING = {"EcomteamError", "UsageError", "WrongValue", "Problem", "NoNumber", "NotRead", "NoWorkbook", "ShapeFault"}
SAYING |= {"fail", "_fail", "fault", "refused", "_refused", "_refusal", "_refuse", "stop", "_wrong", "note"}
SOMETHING = "x1"
# Made of sentences that have their own Dutch; the files above hold them whole.
MADE_OF_OTHERS = {
    "x1. What it can be: x1",
    "x1 In a new row x1",
    "x1 x1 missing",
    "x1 is not x1x1",
    '"x1" has the sign "x1", which x1',
    "x1 (1 is x1)",
}


def program() -> Iterator[tuple[str, str]]:
    """Where it stands and what is said there, with something in the place of what differs."""
    for file in sorted(PROGRAM.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and _name(call.func) in SAYING:
                for said_there in (one for argument in call.args for one in _either(argument)):
                    sentence = _text(said_there)
                    if _name(call.func) == "NoNumber":
                        sentence = f'"{SOMETHING}" {sentence}'  # whoever catches it says of what
                    if " " in sentence.replace(f'"{SOMETHING}" ', "").strip():
                        yield f"{file.relative_to(PROGRAM)}:{call.lineno}", sentence


def _name(called: ast.expr) -> str:
    return str(getattr(called, "id", None) or getattr(called, "attr", ""))


def _either(argument: ast.expr) -> list[ast.expr]:
    return [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]


def _text(part: ast.expr) -> str:
    match part:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=values):
            return "".join(map(_text, values))
        case ast.FormattedValue(value=ast.Call(func=ast.Name(id="quoted"))):
            return f'"{SOMETHING}"'
        case ast.FormattedValue():
            return SOMETHING
    return ""


def _in_dutch(clause: str) -> bool:
    """What hangs on to a clause without a space is a clause of its own, or nothing."""
    about = re.sub(rf"^[\w-]+: (?={SOMETHING}$)", "", clause)
    names_only = not re.sub(rf'"?{SOMETHING}"?|[^a-z]|--[a-z-]+', "", about)
    return (
        names_only
        or clause in MADE_OF_OTHERS
        or any(said(one, "nl") != one for one in (clause, clause.removesuffix(SOMETHING)))
    )


def test_whatever_the_program_complains_of_it_says_in_dutch() -> None:
    found = list(program())
    assert len(found) > 200
    english = [
        f"{where}: {clause}" for where, sentence in found for clause in sentence.split("; ") if not _in_dutch(clause)
    ]
    assert english == []


def test_what_somebody_wrote_is_no_word_of_ours() -> None:
    assert said('"role" is not one of day, month', "nl") == '"role" is geen van day, month'
    assert said('nobody in this file is called "text or number"', "nl").endswith('"text or number"')
