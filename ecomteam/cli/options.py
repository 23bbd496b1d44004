"""The options that commands share, each written once."""

import locale
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from ecomteam.files.settings import settings
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.text import LANGUAGES, Language

Color = Literal["auto", "always", "never"]
Format = Literal["table", "json", "markdown", "html", "pdf", "docx"]


def _not_a_dash(path: Path | None) -> Path | None:
    """``-o -`` is standard output, as everywhere."""
    return None if path == Path("-") else path


FileArgument = Annotated[Path | None, typer.Argument(metavar="[FILE]", help="A team.yaml; - is standard input.")]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How to write the report.")]
LangOption = Annotated[
    str | None, typer.Option("--lang", metavar="en|nl", help="Language of questions, reports and help.")
]
ColorOption = Annotated[Color, typer.Option("--color", help="Colour in the terminal.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        callback=_not_a_dash,
        help="Write the report to FILE, whole or not at all.",
    ),
]
PagerOption = Annotated[
    bool | None,
    typer.Option("--pager/--no-pager", help="Send a long report through a pager; else ECOMTEAM_PAGER decides."),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Print the result only, no notes.")]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Say more; with a bug, show the traceback.")]
NoInputOption = Annotated[bool, typer.Option("--no-input", help="Never ask; what is unknown stays unknown.")]
ExampleOption = Annotated[
    str | None,
    typer.Option("--example", metavar="NAME", help="Use a shop that ships with the tool, such as coffee-shop."),
]
CatalogueOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--catalogue",
        metavar="DIR",
        exists=True,
        file_okay=False,
        help="Lay your own catalogue over the built-in one; more than once for several.",
    ),
]
SetOption = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="KEY=VALUE", help="As if the file told this of the shop; KEY= leaves it open."),
]
StdinNameOption = Annotated[
    str | None, typer.Option("--stdin-name", metavar="NAME", help="What to call standard input in reports and errors.")
]
TodayOption = Annotated[
    str | None,
    typer.Option(
        metavar="YYYY-MM-DD",
        help="The day of the report, for who comes and goes by then.",
        show_default="the day it is",
    ),
]
FullOption = Annotated[bool, typer.Option("--full", help="Print everything, with sources, not one screen.")]
ShowOption = Annotated[
    list[str] | None,
    typer.Option("--show", metavar="PART", help="Print this part only, such as sources; may repeat."),
]


def language(given: str | None) -> Language:
    """--lang, then ECOMTEAM_LANG, then the settings, then the locale, then English.

    Only --lang is refused where it is none of ours.
    """
    if given is not None:
        found = _language(given)
        if found is None:
            raise UsageError(f"--lang takes {' or '.join(LANGUAGES)}, not {quoted(given)}")
        return found
    if value := os.environ.get("ECOMTEAM_LANG"):
        return _language(value) or "en"
    if settled := settings().lang:
        return _language(settled) or "en"
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return _language(value) or "en"
    return _language(locale.getlocale()[0] or "") or "en"


def folders(given: Sequence[Path] | None) -> list[Path]:
    """--catalogue, then ECOMTEAM_CATALOGUE (empty: none), then the settings. Raises ``UsageError``."""
    if given:
        return list(given)
    told = os.environ.get("ECOMTEAM_CATALOGUE")
    if told is None:
        return list(settings().catalogue)
    found = [Path(each) for each in told.split(os.pathsep) if each]
    for each in found:
        if not each.is_dir():
            raise UsageError(f"ECOMTEAM_CATALOGUE: there is no folder {quoted(str(each))}")
    return found


def day(text: str | None) -> str:
    """The ISO day that --today gives, else SOURCE_DATE_EPOCH, else the day it is here. Raises ``UsageError``."""
    if text is None:
        return _this_day()
    from ecomteam.files.values import WrongValue, read_day

    try:
        return read_day(text)
    except WrongValue as error:
        raise UsageError(f"--today: {error}") from None


def _this_day() -> str:
    from datetime import UTC, datetime

    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    # Longer is no time at all, and would be too much for a date.
    if epoch.isascii() and epoch.isdecimal() and len(epoch) <= 11:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    return datetime.now().astimezone().date().isoformat()


def _language(text: str) -> Language | None:
    head = text.replace("-", "_").split("_")[0].split(".")[0].lower()
    return next((lang for lang in LANGUAGES if lang == head), None)
