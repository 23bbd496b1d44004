"""How a command hands out what it made: in which language and format, where to, and how it looks there."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ecomteam import __version__
from ecomteam.cli import reading
from ecomteam.cli.extras import EXTRAS, ready
from ecomteam.cli.groups import Group
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    FormatOption,
    JsonOption,
    LangOption,
    NoInputOption,
    NoPagerOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
    this_day,
)
from ecomteam.cli.output import Screen, begin, report, report_bytes, say, screen
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError
from ecomteam.model.text import Language

if TYPE_CHECKING:
    from ecomteam.reports.document import Document
    from ecomteam.reports.draw.json import Made


class View(Group, frozen=True, kw_only=True):
    """How to speak to whoever called."""

    lang: LangOption = None
    color: ColorOption = "auto"
    no_pager: NoPagerOption = False
    no_input: NoInputOption = False
    quiet: QuietOption = False
    verbose: VerboseOption = False

    def __post_init__(self) -> None:
        _ = self.language  # wrong is wrong, before anything is read
        begin(self.quiet)

    @property
    def language(self) -> Language:
        return language(self.lang)

    def known(self, overlays: Sequence[Path] | None) -> Knowledge:
        """The knowledge base; ``--verbose`` says which."""
        return reading.knowledge(self.verbose and not self.quiet, overlays)


class Report(Group, frozen=True, kw_only=True):
    """What a command takes whose result is JSON or a document."""

    chosen: FormatOption = "table"
    json: JsonOption = False
    output: OutputOption = None
    overlays: CatalogueOption = None
    view: View

    def __post_init__(self) -> None:
        ready(self.form, self.output)

    @property
    def form(self) -> str:
        return chosen_format(self.chosen, self.json)

    @property
    def language(self) -> Language:
        return self.view.language

    def known(self) -> Knowledge:
        return self.view.known(self.overlays)

    def hand_out(self, known: Knowledge | None, name: str, value: object, compose: "Callable[[], Document]") -> None:
        """The value as JSON under that name, or its document in one of the text formats."""
        if self.form == "json":
            write_json(known, name, value, self.output)
        else:
            show(compose(), self.form, self.output, self.view)


class Plain(Group, frozen=True, kw_only=True):
    """What a command takes that writes for other programs: it asks nothing, and fits nothing to a screen."""

    output: OutputOption = None
    overlays: CatalogueOption = None
    view: View

    def known(self) -> Knowledge:
        return self.view.known(self.overlays)


def write_json(known: Knowledge | None, name: str, value: object, output: Path | None) -> None:
    """The value as a JSON document, with what overlays changed in the catalogue that it was made with."""
    from ecomteam.reports.draw.json import to_json

    report(to_json(name, value, made_with(known)), output)


def made_with(known: Knowledge | None) -> "Made":
    """What documents say that they were made with."""
    from ecomteam.files.catalogue.compiled import catalogue_version
    from ecomteam.reports.draw.json import Made

    return Made(version=__version__, catalogue=catalogue_version(), origins=known.origins if known else ())


def chosen_format(chosen: str, json: bool) -> str:
    """--json is short for --format json; asking for both json and another format is a contradiction."""
    if json and chosen not in ("table", "json"):
        raise UsageError(f"--json and --format {chosen} contradict each other")
    return "json" if json else chosen


def show(document: "Document", form: str, output: Path | None, view: View, made: str | None = None) -> None:
    """Draw a document in one of its formats, and write it; ``made`` is the ISO day that is told of it."""
    if form in EXTRAS:
        ready(form, output)
        _show_bytes(document, form, output, view, made)
        return
    place = screen(view.color, to_file=output is not None)
    if form == "table":
        report(_drawn(document, form, place), output, pager=not view.no_pager, encoding=place.encoding)
    else:
        report(_drawn(document, form, place), output)


def _show_bytes(document: "Document", form: str, output: Path | None, view: View, made: str | None) -> None:
    day = made or this_day(None)
    if form == "docx":
        from ecomteam.reports.draw.docx import to_docx

        report_bytes(to_docx(document, day), output)
        return
    from ecomteam.reports.draw.pdf import to_pdf
    from ecomteam.words import paper

    drawn = to_pdf(document, day)
    if not (drawn.complete or view.quiet):
        say(paper.NO_LETTERS.to(view.language))
    report_bytes(drawn.data, output)


def _drawn(document: "Document", form: str, place: Screen) -> str:
    match form:
        case "markdown":
            from ecomteam.reports.draw.markdown import to_markdown

            return to_markdown(document)
        case "html":
            from ecomteam.reports.draw.html import to_html

            return to_html(document)
        case _:
            from ecomteam.reports.draw.terminal import to_terminal

            return to_terminal(document, place.width, place.color, place.encoding)
