"""``ecomteam plan``: interview the owner for what matters and is not known, print the hiring roadmap."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam import __version__
from ecomteam.cli import desk
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    ColorOption, ExampleOption, JsonOption, LangOption, NoInputOption, NoPagerOption, OutputOption, QuietOption,
    VerboseOption, language,
)
from ecomteam.cli.output import interactive, report, screen
from ecomteam.errors import UsageError
from ecomteam.knowledge import Knowledge
from ecomteam.model.team import Team
from ecomteam.model.text import Language

NEEDS_INPUT = """nothing to plan from: there is no terminal to ask in. Give one of
  ecomteam plan FILE                     a team.yaml with what is known (see: ecomteam example almost-nothing)
  ecomteam plan --example coffee-shop    a sample shop"""


@app.command()
def plan(  # noqa: D103
    file: Annotated[Path | None, typer.Argument(help="A team.yaml with what is known; - is standard input.")] = None,
    example: ExampleOption = None,
    chosen: Annotated[desk.Format, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    save: Annotated[
        Path | None, typer.Option("--save", metavar="FILE", help="Write the answers as a team.yaml to use again.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Let --save replace a file that is there.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the interview that was broken off.")] = False,
    no_input: NoInputOption = False,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Ask what matters and is not known yet, and print the hiring roadmap.

    \b
    ecomteam plan                                  ask everything that matters
    ecomteam plan team.yaml --save answers.yaml    ask only what the file leaves open
    ecomteam plan --example coffee-shop --lang nl
    """
    from ecomteam.planning import plan as make_plan
    from ecomteam.reports.to_json import plan_json

    said = language(lang)
    form = desk.chosen_format(chosen, json)
    if save is not None and save.exists() and not force:
        raise UsageError(f"{save} is there already; give another name, or --force to replace it")
    known = desk.knowledge()
    team = _team(known, file, example, resume, asks=not no_input and interactive(), said=said)
    if save is not None:
        _save(team, known, save)
    advice = make_plan(known, team)
    view = screen(color, to_file=output is not None)
    if form == "json":
        report(plan_json(advice, __version__), output)
        return
    from ecomteam.reports.compose_plan import compose_plan

    report(desk.draw(compose_plan(advice, known, said), form, view), output, pager=not no_pager and form == "table")


def _team(
    known: Knowledge, file: Path | None, example: str | None, resume: bool, asks: bool, said: Language
) -> Team:
    if sum((file is not None, example is not None, resume)) > 1:
        raise UsageError("give one of FILE, --example and --resume")
    if example is not None:
        return desk.example_team(example, known)[0]
    if not asks:
        if file is None:
            raise UsageError(NEEDS_INPUT)
        return desk.team_in(file, known)[0]
    from ecomteam.cli.asking import interview

    start = desk.team_in(file, known)[0] if file is not None else None
    return interview(known, start, resume, said)


def _save(team: Team, known: Knowledge, path: Path) -> None:
    from ecomteam.cli.output import write_file
    from ecomteam.loading.saving import write_team

    write_file(path, write_team(team, known.catalogue))
