"""What every command does before and after its own deed: get the knowledge base and the team, draw a document."""

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ecomteam import __version__
from ecomteam.cli.options import Color
from ecomteam.cli.output import Screen, report, say, screen
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.team import Team

if TYPE_CHECKING:
    from ecomteam.reports.document import Document

Format = Literal["table", "json", "markdown", "html"]
TextFormat = Literal["table", "markdown", "html"]


def knowledge(verbose: bool = False, overlays: Sequence[Path] | None = None) -> Knowledge:
    """The knowledge base, with folders of changes laid over it; ``verbose`` says which."""
    from ecomteam.files.catalogue.compiled import shipped_catalogue
    from ecomteam.files.catalogue.folder import data_folder

    if verbose:
        over = "".join(f", with {folder}" for folder in overlays or ())
        say(f"ecomteam {__version__}, catalogue {data_folder() or 'in the package'}{over}")
    if overlays:
        from ecomteam.files.catalogue.read import load_catalogue_with

        layered = load_catalogue_with(overlays)
        return Knowledge(layered.catalogue, layered.origins)
    return Knowledge(shipped_catalogue())


BUILT_IN = "built-in"


def catalogue_at(given: Path) -> tuple[Knowledge, str]:
    """A catalogue and its name: a whole one, the built-in one with a folder laid over it, or ``built-in`` alone."""
    from ecomteam.files.catalogue.read import FIELDS, load_catalogue

    if str(given) == BUILT_IN and not given.is_dir():
        return knowledge(), BUILT_IN
    if not given.is_dir():
        raise UsageError(
            f"there is no folder {quoted(str(given))}; the catalogue that ships with the tool is {BUILT_IN}"
        )
    whole = all((given / f"{noun}.yaml").is_file() for noun in FIELDS)
    return Knowledge(load_catalogue(given)) if whole else knowledge(overlays=[given]), given.resolve().name


def team_in(file: Path, known: Knowledge) -> tuple[Team, str]:
    """The team in a file (``-`` is standard input) and the file's name as reports show it."""
    from ecomteam.files.content import read_bytes, shown_name
    from ecomteam.files.team.read import read_team

    name = shown_name(file)
    return read_team(read_bytes(file), name, known.catalogue), name


def example_team(name: str, known: Knowledge) -> tuple[Team, str]:
    from ecomteam.files.team.read import read_team

    return read_team(example_text(name), f"{name}.yaml", known.catalogue), f"{name}.yaml"


def example_text(name: str) -> bytes:
    """One of the files that ship with the tool. Raises ``UsageError``."""
    from ecomteam.files.catalogue.folder import data_dir

    wanted = name.strip().lower().replace("_", "-").removesuffix(".yaml")
    if wanted not in example_names():
        raise UsageError(f"no example is called {quoted(name)}{_hint(wanted, example_names())}")
    return data_dir().joinpath("examples").joinpath(f"{wanted}.yaml").read_bytes()


def example_names() -> list[str]:
    from ecomteam.files.catalogue.folder import data_dir

    entries = data_dir().joinpath("examples").iterdir()
    return sorted(entry.name.removesuffix(".yaml") for entry in entries if entry.name.endswith(".yaml"))


def chosen_format(chosen: str, json: bool) -> str:
    """--json is short for --format json; asking for both json and another format is a contradiction."""
    if json and chosen not in ("table", "json"):
        raise UsageError(f"--json and --format {chosen} contradict each other")
    return "json" if json else chosen


def show(
    document: "Document", form: str, *, output: Path | None = None, color: Color = "auto", no_pager: bool = False
) -> None:
    """Draw a document in one of the text formats, and write it."""
    view = screen(color, to_file=output is not None)
    if form == "table":
        report(_drawn(document, form, view), output, pager=not no_pager, encoding=view.encoding)
    else:
        report(_drawn(document, form, view), output)


def _drawn(document: "Document", form: str, view: Screen) -> str:
    match form:
        case "markdown":
            from ecomteam.reports.draw.markdown import to_markdown

            return to_markdown(document)
        case "html":
            from ecomteam.reports.draw.html import to_html

            return to_html(document)
        case _:
            from ecomteam.reports.draw.terminal import to_terminal

            return to_terminal(document, view.width, view.color, view.encoding)


def known_id(known: Knowledge, given: str) -> str:
    """The id that somebody means: as it is, in another spelling, or by a name in either language."""
    from ecomteam.files.names import Named, Names
    from ecomteam.reports.compose.catalogue import known_ids

    ids = known_ids(known)
    whole = known.catalogue
    aliased: list[Named] = [*whole.roles, *whole.symptoms, *whole.goals]
    texts = [(row.id, row.name) for row in aliased] + [(row.id, row.name) for row in whole.phases]
    names = Names(
        (
            [(each, each) for each in ids],
            [(name, identity) for identity, text in texts if identity in ids for name in (text.en, text.nl)],
            [(alias, row.id) for row in aliased for alias in (*row.aliases.en, *row.aliases.nl)],
        )
    )
    found = names.find(given)
    if found is None and (shared := names.shared(given)):
        raise UsageError(f"{quoted(given)} can mean {' or '.join(shared)}; give one of these")
    if found is None:
        for origin in known.origins:
            if origin.deed == "removed" and origin.id == given:
                raise UsageError(f"overlay {quoted(origin.overlay)} switches {quoted(given)} off")
        close = names.suggest(given)
        hint = f"; did you mean {quoted(close)}?" if close else "; see: ecomteam catalogue list"
        raise UsageError(f"nothing in the catalogue is called {quoted(given)}{hint}")
    return found


def section(given: str | None) -> str | None:
    """A part of the catalogue to list. Raises ``UsageError``."""
    from ecomteam.files.catalogue.read import FIELDS

    if given is None or given in FIELDS:
        return given
    raise UsageError(f"the catalogue has no part called {quoted(given)}{_hint(given, FIELDS)}")


def _hint(given: str, names: Sequence[str]) -> str:
    close = difflib.get_close_matches(given[:40], names, n=1)
    return f"; did you mean {quoted(close[0])}?" if close else f"; there are: {', '.join(names)}"
