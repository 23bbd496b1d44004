"""What is fuzzed: each target takes bytes, and raises where something happens that docs/security.md rules out."""

import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ecomteam.files.catalogue.compiled import shipped_catalogue
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems
from ecomteam.model.team import Team
from ecomteam.reports.document import Bullets, Column, Document, Entry, Heading, Note, Paragraph, Record, Table
from ecomteam.reports.draw.clean import hidden

if TYPE_CHECKING:
    from ecomteam.batch import Worker
    from ecomteam.cli.interview.answers import Answers
    from ecomteam.cli.interview.people import PeopleHeard
    from ecomteam.model.engagement import Engagement
    from ecomteam.model.exports import ExportBook
    from ecomteam.model.facts import Value
    from ecomteam.titles import Matcher

Target = Callable[[bytes], None]
WIDTH = 60
# A first byte from here on: to follow an overlay takes far longer than to read it.
FOLLOWED = 128
ORDINARY = b"""
shop: {country: NL, stage: growth, products: 300, orders_per_month: 900, symptoms: [low_conversion]}
people: [{name: Ada, owner: true, roles: [sales]}, {name: Bo, roles: [logistics], fte: 0.5, sourcing: freelance}]
"""


@cache
def known() -> Knowledge:
    return Knowledge(shipped_catalogue())


def refused(error: FileProblems) -> None:
    """A refusal has a place, and shows nothing that is not seen."""
    assert error.problems
    for problem in error.problems:
        assert problem.place.file
        assert str(problem).isprintable(), ascii(str(problem))


def visible(text: str) -> None:
    odd = {char for char in text if char != "\n" and hidden(char)}
    assert not odd, odd


def team(content: bytes) -> None:
    """A team.yaml: read, planned, audited, drawn, and written so that it reads back the same."""
    from ecomteam.files.team.read import read_team
    from ecomteam.files.team.write import write_team

    try:
        found = read_team(content, "team.yaml", known().catalogue)
    except FileProblems as error:
        refused(error)
        return
    advise(found)
    again = read_team(write_team(found, known().catalogue).encode(), "team.yaml", known().catalogue)
    assert (again.name, again.facts) == (found.name, found.facts)
    assert [person.name for person in again.people or ()] == [person.name for person in found.people or ()]


def advise(found: Team) -> None:
    """Everything one can ask about a team, in every format."""
    from ecomteam.auditing import audit
    from ecomteam.planning import plan
    from ecomteam.reports.compose.audit import compose_audit
    from ecomteam.reports.compose.plan import compose_plan
    from ecomteam.reports.draw.concise import to_concise
    from ecomteam.reports.draw.csv import to_csv
    from ecomteam.reports.draw.github import to_github
    from ecomteam.reports.draw.json import Made, to_json
    from ecomteam.reports.draw.mermaid import team_chart
    from tests.sarif import to_sarif

    if len(found.people or ()) > 8:
        return  # slow, and nothing new
    advice, checked = plan(known(), found), audit(known(), found, "team.yaml")
    to_json("plan", advice, Made(version="0"))
    to_json("audit", checked, Made(version="0"))
    to_csv(found)
    for text in (
        to_concise([checked], "nl", "utf-8"),
        to_github([checked], "en"),
        to_sarif([checked], known(), "en", "0.0.0"),
        team_chart(found, known()),
    ):
        visible(text)
    draw(compose_plan(advice, known(), "nl"))
    draw(compose_audit(checked, known(), "en"))


def draw(document: Document) -> None:
    from ecomteam.reports.draw.html import to_html
    from ecomteam.reports.draw.markdown import to_markdown
    from ecomteam.reports.draw.terminal import to_terminal

    for text in (
        to_terminal(document, WIDTH, False, "utf-8"),
        to_terminal(document, WIDTH, False, "cp437"),
        to_markdown(document),
        to_html(document),
    ):
        visible(text)


def renderers(content: bytes) -> None:
    """One text in every corner of a document."""
    from html.parser import HTMLParser

    from ecomteam.reports.draw.html import to_html
    from ecomteam.reports.draw.mermaid import label

    text = content.decode("utf-8", "surrogateescape")
    table = Table(text, (Column(text, key=True), Column(text, "right", whole=True)), ((text, text), (text, "")))
    blocks = (
        Heading(text), Paragraph(text, lead=True), Bullets((text,)), table, Record((Entry(text, (text, text)),)),
        Note("warning", text),
    )  # fmt: skip
    document = Document(text, "en", blocks)
    draw(document)
    assert '"' not in label(text)
    tags: list[str] = []
    reader = HTMLParser()
    reader.handle_starttag = lambda tag, attrs: tags.append(tag)  # type: ignore[method-assign]  # noqa: ARG005
    reader.feed(to_html(document))
    assert set(tags) <= CALM_TAGS, set(tags) - CALM_TAGS


CALM_TAGS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "p",
        "ul",
        "li",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "dl",
        "dt",
        "dd",
        "strong",
    ]
)


def staff(content: bytes) -> None:
    """A staff list: read, its titles matched, written as a team.yaml that reads."""
    from ecomteam.files.staff.stafflist import read_staff
    from ecomteam.files.team.read import read_team
    from ecomteam.files.team.write import write_team
    from ecomteam.titles import imported

    try:
        found = read_staff(content, "staff.csv", known().catalogue)
    except FileProblems as error:
        refused(error)
        return
    made = imported(found, matcher(), None)
    text = write_team(made.team, known().catalogue)
    try:
        read_team(text.encode(), "team.yaml", known().catalogue)
    except FileProblems as error:
        raise AssertionError(f"what was written does not read: {error}") from None


def answers(content: bytes) -> None:
    """What somebody types at a question, or writes in its place; the first two bytes say which, and in which language.

    What was understood is within the bounds of the question, and the same again when a file holds it.
    """
    from ecomteam.files.values import WrongValue
    from ecomteam.model.amounts import Span

    known_questions, line = known().catalogue.questions, content[2:].decode("utf-8", "surrogateescape").strip()
    number, lang = (content[0] % (len(known_questions) + 1), content[1] % 2) if len(content) > 1 else (0, 0)
    read = readers()[lang]
    question = known_questions[number] if number < len(known_questions) else None  # the first asks who works there
    try:
        if question is None:
            people = heard()[lang]
            visible(people.shown(people.said(line)))
            return
        value = read.value(question, line)
    except WrongValue as error:
        visible(str(error))
        return
    if value is None:
        return
    visible(read.shown(question, value, "EUR"))
    ends = (value.low, value.high) if isinstance(value, Span) else (value,)
    for end in ends if question.kind == "number" else ():
        assert isinstance(end, int | float)
        assert question.minimum <= end <= question.maximum, (question.id, end)
    kept(question.id, value)


def kept(fact: str, value: "Value") -> None:
    """A file that holds the value says the same."""
    from ecomteam.files.team.read import read_team
    from ecomteam.files.team.write import write_team
    from ecomteam.model.place import Place

    written = write_team(Team(place=Place(""), facts={fact: value}), known().catalogue)
    again = read_team(written.encode(), "team.yaml", known().catalogue)
    assert again.facts == {fact: value}, (again.facts, fact, value)


@cache
def readers() -> "tuple[Answers, Answers]":
    from ecomteam.cli.interview.answers import Answers

    return Answers(known(), "en"), Answers(known(), "nl")


@cache
def heard() -> "tuple[PeopleHeard, PeopleHeard]":
    from ecomteam.cli.interview.people import PeopleHeard

    return PeopleHeard(known(), "en"), PeopleHeard(known(), "nl")


def engagement(content: bytes) -> None:
    """A consultant's judgement: read, and told beside audit and plan."""
    from ecomteam.files.engagement import read_engagement

    try:
        found = read_engagement(content, "engagement.yaml", Path("/nowhere"), known().catalogue)
    except FileProblems as error:
        refused(error)
        return
    judged(found)


def judged(found: "Engagement") -> None:
    from ecomteam.advice.review import review
    from ecomteam.auditing import audit
    from ecomteam.files.team.read import read_team
    from ecomteam.planning import plan_of
    from ecomteam.reports.compose.report import compose_report
    from ecomteam.reports.draw.markdown import to_markdown
    from ecomteam.shop.case import Case

    day = found.date or "2026-11-29"
    team = read_team(ORDINARY, "team.yaml", known().catalogue)
    case = Case(known(), team, day)
    try:
        made = review(found, case, plan_of(case), audit(known(), team, "team.yaml", day, None), day)
    except FileProblems as error:
        refused(error)
        return
    visible(to_markdown(compose_report(made, found, team, known(), "nl")))


def decisions(content: bytes) -> None:
    """What titles mean, as somebody decided: read, and read again with what is open added."""
    from ecomteam.files.staff.decisions import open_titles, read_decisions, with_open_titles

    try:
        found = read_decisions(content, "titles.yaml", known().catalogue)
    except FileProblems as error:
        refused(error)
        return
    added = open_titles([("Grand Vizier", "sales")])
    try:
        text = with_open_titles(content.decode("utf-8-sig"), found, added, "titles.yaml", known().catalogue)
    except FileProblems as error:
        refused(error)
        return
    again = read_decisions(text.encode(), "titles.yaml", known().catalogue)
    assert {title: again[title] for title in found} == found
    assert len(again) >= 1


def marks(content: bytes) -> None:
    """A file in which a step of the checklist is marked as done, and the mark taken away again."""
    from ecomteam.files.team.marking import marked
    from ecomteam.files.team.read import read_team

    step = known().catalogue.checklist[0].id
    for done, undone in (((step,), ()), ((), (step,))):
        try:
            content = marked(content, "team.yaml", known().catalogue, done, undone).encode()
        except FileProblems as error:
            refused(error)
            return
        assert (step in read_team(content, "team.yaml", known().catalogue).done) == bool(done)


def exports(content: bytes) -> None:
    """What a system of a shop wrote down: counted, told, and written into a team.yaml that reads."""
    from ecomteam.counting.counting import count_files
    from ecomteam.counting.measured import with_measured
    from ecomteam.files.team.read import read_team
    from ecomteam.files.team.write import write_team
    from ecomteam.reports.compose.facts import notes

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "export.csv")
        path.write_bytes(content)
        try:
            counted = count_files([path], export_book(), "NL")
        except FileProblems as error:
            refused(error)
            return
    for line in notes(counted, "nl"):
        visible(line)
    text = write_team(with_measured(None, counted, known()), known().catalogue)
    read_team(text.encode(), "team.yaml", known().catalogue)


@cache
def export_book() -> "ExportBook":
    from ecomteam.files.exports.book import load_exports

    return load_exports()


def pictures(content: bytes) -> None:
    """A logo: copied without what is no point of it, and a copy of the copy is the same."""
    from ecomteam.files.pictures import read_picture
    from ecomteam.files.values import WrongValue

    try:
        found = read_picture(content)
    except WrongValue as error:
        visible(str(error))
        return
    assert read_picture(found.data) == found
    assert len(found.data) <= len(content)


@cache
def matcher() -> "Matcher":
    from ecomteam.files.catalogue.titles import load_titles
    from ecomteam.titles import Matcher, known_titles

    book = load_titles()
    return Matcher(book, known_titles(book, known().catalogue))


def jsonl(content: bytes) -> None:
    """A line of JSON Lines, to its outcome."""
    for one in workers():
        done = one.chunk((1, [content]))
        assert done.content.count(b"\n") == 1
        visible(done.content.decode("utf-8")) if done.wrong else None


@cache
def workers() -> "tuple[Worker, ...]":
    from ecomteam.batch import Job, Worker

    return Worker(Job(deed="audit")), Worker(Job(deed="plan"))


def baseline(content: bytes) -> None:
    """An earlier audit."""
    from ecomteam.files.audits import decode_audits

    try:
        decode_audits(content, "old.json")
    except FileProblems as error:
        refused(error)


def overlay(content: bytes) -> None:
    """One file of an overlay; the first byte says which, and whether what was read is followed as well."""
    from ecomteam.files.catalogue.read import FIELDS, load_catalogue_with

    known_base()
    with tempfile.TemporaryDirectory() as folder:
        noun = FIELDS[content[0] % FOLLOWED % len(FIELDS)] if content else "roles"
        Path(folder, f"{noun}.yaml").write_bytes(content[1:])
        try:
            layered = load_catalogue_with([Path(folder)])
        except FileProblems as error:
            refused(error)
            return
    if content and content[0] >= FOLLOWED:
        followed(Knowledge(layered.catalogue, layered.origins))


def followed(own: Knowledge) -> None:
    """A catalogue that was accepted also has to advise, and to be told."""
    from ecomteam.auditing import audit
    from ecomteam.files.team.read import read_team
    from ecomteam.planning import plan
    from ecomteam.reports.compose.audit import compose_audit
    from ecomteam.reports.compose.catalogue import compose_list
    from ecomteam.reports.compose.plan import compose_plan
    from ecomteam.reports.draw.markdown import to_markdown

    try:
        found = read_team(ORDINARY, "team.yaml", own.catalogue)
    except FileProblems as error:  # it may have taken away what the team names
        refused(error)
        return
    # One drawing will do: the others have a target of their own.
    visible(to_markdown(compose_plan(plan(own, found), own, "nl")))
    visible(to_markdown(compose_audit(audit(own, found, "team.yaml"), own, "en")))
    visible(to_markdown(compose_list(own, "en", "roles")))


@cache
def known_base() -> None:
    """Read what ships with the tool once: it is the same each time, and nothing changes what was read."""
    from ecomteam.files.catalogue import read as catalogue
    from ecomteam.files.yaml.reader import Bounds, ReadDocument, read_document

    documents: dict[str, ReadDocument] = {}

    def read(content: bytes, file: str, bounds: Bounds) -> ReadDocument:
        if file not in documents:
            documents[file] = read_document(content, file, bounds)
        return documents[file]

    vars(catalogue)["read_document"] = read


def engine(content: bytes) -> None:
    """The properties of tests/knowledge/test_engine.py, fed by the fuzzer; the first byte says which."""
    laws = properties()
    laws[content[0] % len(laws) if content else 0](content[1:])


@cache
def properties() -> list[Callable[[bytes], object]]:
    from tests.knowledge import test_engine

    tests = (getattr(test_engine, name) for name in sorted(dir(test_engine)))
    # Those that need nothing from pytest.
    return [
        test.hypothesis.fuzz_one_input
        for test in tests
        if hasattr(test, "hypothesis") and test.__code__.co_argcount == 0
    ]


TARGETS: Mapping[str, Target] = {
    "team": team,
    "staff": staff,
    "answers": answers,
    "engagement": engagement,
    "decisions": decisions,
    "marks": marks,
    "exports": exports,
    "pictures": pictures,
    "jsonl": jsonl,
    "baseline": baseline,
    "overlay": overlay,
    "renderers": renderers,
    "engine": engine,
}
