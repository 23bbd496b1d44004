"""How a command hands out what it made: in which language and format, where to, and how it looks there."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ecomteam import __version__
from ecomteam.cli import reading
from ecomteam.cli.extras import EXTRAS, ready
from ecomteam.cli.groups import Group
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    FormatOption,
    FullOption,
    JsonOption,
    LangOption,
    NoInputOption,
    OutputOption,
    PagerOption,
    QuietOption,
    ShowOption,
    VerboseOption,
    language,
)
from ecomteam.cli.options import (
    day as this_day,
)
from ecomteam.cli.output import Screen, begin, report, report_bytes, say, screen
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.text import Language

if TYPE_CHECKING:
    from ecomteam.reports.document import Document
    from ecomteam.reports.draw.json import Made


class View(Group, frozen=True, kw_only=True):
    """How to speak to whoever called."""

    lang: LangOption = None
    color: ColorOption = "auto"
    pager: PagerOption = None
    no_input: NoInputOption = False
    quiet: QuietOption = False
    verbose: VerboseOption = False

    def __post_init__(self) -> None:
        begin(self.quiet, self.language)  # wrong is wrong, before anything is read

    @property
    def language(self) -> Language:
        return language(self.lang)

    def known(self, overlays: Sequence[Path] | None) -> Knowledge:
        """The knowledge base; ``--verbose`` says which."""
        return reading.knowledge(self.verbose and not self.quiet, overlays)


class Sizes(msgspec.Struct, frozen=True):
    """A report at every size: whole, or on one screen, the tighter the higher the number.

    ``parts`` are the ids of its sections; which of them it has something to say about, the whole one shows.
    """

    whole: "Callable[[], Document]"
    screen: "Callable[[int], Document]"
    parts: tuple[str, ...]


class Depth(Group, frozen=True, kw_only=True):
    """How much of a report somebody wants: one screen, everything, or some parts of it."""

    full: FullOption = False
    show: ShowOption = None

    def wants_all(self, form: str) -> bool:
        """Whether it takes the whole report, be it to choose from. Raises ``UsageError``."""
        if self.show and form == "json":
            raise UsageError("--show takes parts of what people read; JSON is whole")
        return self.full or bool(self.show) or form != "table"

    def hand_out(self, sizes: Sizes, form: str, output: Path | None, view: View, day: str | None = None) -> None:
        """Write so much of the report."""
        if not self.wants_all(form):
            _show_screen(sizes.screen, output, view, day)
            return
        whole = sizes.whole()
        show(_some(whole, self.show, sizes.parts) if self.show else whole, form, output, view, day)


def _some(whole: "Document", wanted: Iterable[str], known: Sequence[str]) -> "Document":
    """The parts that are meant, by their ids or headings. Raises ``UsageError``."""
    from ecomteam.reports.document import Paragraph, part_of, parts
    from ecomteam.words import parts as words

    chosen = _meant_parts(wanted, known, parts(whole))
    some = part_of(whole, [part for one in chosen for part in words.GROUPS.get(one, (one,))])
    if some.blocks:
        return some
    return msgspec.structs.replace(whole, blocks=(Paragraph(words.NOTHING.to(whole.lang)),))


def _meant_parts(wanted: Iterable[str], known: Sequence[str], headings: Sequence[tuple[str, str]]) -> list[str]:
    from ecomteam.cli.naming import one_of
    from ecomteam.files.names import Names
    from ecomteam.reports.document import SUMMARY
    from ecomteam.words.parts import PARTS

    ids = list(dict.fromkeys((SUMMARY, *known, *(part for _, part in headings))))
    others = [*headings, *((PARTS[part].nl, part) for part in ids if part in PARTS)]
    names = Names(([(part, part) for part in ids], others))
    # A heading may hold a comma, so a text that is one whole is not taken apart.
    listed = [one.strip() for given in wanted for one in ([given] if names.find(given) else given.split(","))]
    return [one_of(ids, one, f"--show: no part is called {quoted(one)}", others) for one in listed if one]


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

    def hand_out(
        self,
        known: Knowledge | None,
        name: str,
        value: object,
        compose: "Callable[[], Document]",
        day: str | None = None,
    ) -> None:
        """The value as JSON under that name, or its document in one of the text formats."""
        if self.form == "json":
            write_json(known, name, value, self.output)
        else:
            show(compose(), self.form, self.output, self.view, day)


class SizedReport(Report, frozen=True, kw_only=True):
    """The same, where there is more than fits on one screen."""

    depth: Depth

    def hand_out_sized(
        self, known: Knowledge | None, name: str, value: object, sizes: Sizes, day: str | None = None
    ) -> None:
        """The value as JSON under that name, or so much of its report as somebody wants."""
        if self.form == "json":
            self.depth.wants_all("json")
            write_json(known, name, value, self.output)
        else:
            self.depth.hand_out(sizes, self.form, self.output, self.view, day)


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


def show(document: "Document", form: str, output: Path | None, view: View, day: str | None = None) -> None:
    """Draw a document in one of its formats, and write it; ``day`` is the ISO day that it says of itself."""
    if form in EXTRAS:
        ready(form, output)
        _show_bytes(document, form, output, view, day)
        return
    place = screen(view.color, to_file=output is not None)
    text = _drawn(_dated(document, day), form, place)
    if form == "table":
        report(text, output, pager=view.pager, encoding=place.encoding)
    else:
        report(text, output)


def _show_screen(compose: "Callable[[int], Document]", output: Path | None, view: View, day: str | None) -> None:
    """As much of a report as fits on one screen."""
    from ecomteam.reports.draw.terminal import to_screen

    place = screen(view.color, to_file=output is not None)
    settings = (place.width, place.color, place.encoding, place.records)
    text = to_screen(lambda tight: _dated(compose(tight), day), *settings)
    report(text, output, pager=view.pager, encoding=place.encoding)


def _dated(document: "Document", day: str | None) -> "Document":
    """The day under the title, unless the document says more there already."""
    from ecomteam.words import dates

    if day is None or document.subtitle:
        return document
    return msgspec.structs.replace(document, subtitle=dates.day(day, document.lang))


def _show_bytes(document: "Document", form: str, output: Path | None, view: View, given: str | None) -> None:
    document, day = _dated(document, given), given or this_day(None)
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

            return to_terminal(document, place.width, place.color, place.encoding, place.records)
