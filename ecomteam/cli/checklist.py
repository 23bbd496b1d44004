"""``ecomteam checklist``: the sources' checklist as a to-do that keeps its state in the file."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli import desk, shops
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    ExampleOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import write_file
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError, quoted


@app.command()
def checklist(
    *,
    file: Annotated[Path | None, typer.Argument(help="A team.yaml; - is standard input.")] = None,
    example: ExampleOption = None,
    done: Annotated[
        list[str] | None, typer.Option("--done", metavar="ID", help="Mark a step as done in the file; may repeat.")
    ] = None,
    undo: Annotated[
        list[str] | None, typer.Option("--undo", metavar="ID", help="Take such a mark away; may repeat.")
    ] = None,
    chosen: Annotated[desk.Format, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Work through the checklist for your team.

    What is done stands in the file, in one line; --done and --undo change that line and leave the rest as it is.

    \b
    ecomteam checklist
    ecomteam checklist team.yaml --done who_is_there --done strengths
    """
    from ecomteam.reports.compose.checklist import compose_checklist, todo

    said, form = language(lang), desk.chosen_format(chosen, json)
    known = desk.knowledge(verbose and not quiet, overlays)
    if done or undo:
        _mark(known, file, _steps(known, done or []), _steps(known, undo or []))
    team = None if file is None and example is None else shops.shop(known, file, example, "checklist")
    made = todo(known, team)
    shops.hand_out(
        known,
        "checklist",
        made,
        lambda: compose_checklist(made, known, said),
        form,
        output=output,
        color=color,
        no_pager=no_pager,
    )


def _steps(known: Knowledge, given: list[str]) -> list[str]:
    """The steps that somebody means. Raises ``UsageError``."""
    from ecomteam.files.names import step_names

    names = step_names(known.catalogue)
    found = []
    for one in given:
        step = names.find(one)
        if step is None:
            close = names.suggest(one)
            hint = f"; did you mean {quoted(close)}?" if close else "; see: ecomteam checklist"
            raise UsageError(f"the checklist has no step called {quoted(one)}{hint}")
        found.append(step)
    return found


def _mark(known: Knowledge, file: Path | None, done: list[str], undo: list[str]) -> None:
    from ecomteam.files.content import read_bytes
    from ecomteam.files.team.marking import marked

    if file is None or str(file) == "-":
        raise UsageError("--done and --undo change a file: ecomteam checklist FILE --done ID")
    both = sorted(set(done) & set(undo))
    if both:
        raise UsageError(f"{both[0]} cannot be both done and undone")
    content = read_bytes(file)
    text = marked(content, str(file), known.catalogue, done, undo)
    if text.encode("utf-8") != content:
        write_file(file, text)
