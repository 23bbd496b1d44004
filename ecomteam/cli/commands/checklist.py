"""``ecomteam checklist``: the sources' checklist as a to-do that keeps its state in the file."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import OneShop
from ecomteam.cli.reporting import Report
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError


@app.command()
@with_groups
def checklist(
    *,
    shop: OneShop,
    done: Annotated[
        list[str] | None, typer.Option("--done", metavar="ID", help="Mark a step as done in the file; may repeat.")
    ] = None,
    undo: Annotated[
        list[str] | None, typer.Option("--undo", metavar="ID", help="Take such a mark away; may repeat.")
    ] = None,
    out: Report,
) -> None:
    """Work through the checklist for your team.

    What is done stands in the file, in one line; --done and --undo change that line and leave the rest as it is.

    \b
    ecomteam checklist
    ecomteam checklist team.yaml --done who_is_there --done strengths
    """
    from ecomteam.reports.compose.checklist import compose_checklist, todo

    known = out.known()
    if done or undo:
        _mark(known, shop.file, naming.step_ids(known, done or ()), naming.step_ids(known, undo or ()))
    made = todo(known, shop.team(known, "checklist") if shop.given else None)
    out.hand_out(known, "checklist", made, lambda: compose_checklist(made, known, out.language))


def _mark(known: Knowledge, file: Path | None, done: list[str], undo: list[str]) -> None:
    from ecomteam.cli.changing import change_file
    from ecomteam.files.team.marking import marked

    if file is None or str(file) == "-":
        raise UsageError("--done and --undo change a file: ecomteam checklist FILE --done ID")
    both = sorted(set(done) & set(undo))
    if both:
        raise UsageError(f"{both[0]} cannot be both done and undone")
    change_file(file, lambda content: marked(content or b"", str(file), known.catalogue, done, undo))
