"""``ecomteam diagnose``: from what hurts to where it comes from and what helps."""

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
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.clues import Says
from ecomteam.model.place import Place
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.team import Team

SAYS: dict[str, Says] = {"yes": "yes", "y": "yes", "ja": "yes", "j": "yes", "no": "no", "n": "no", "nee": "no"}


@app.command()
def diagnose(
    *,
    file: Annotated[Path | None, typer.Argument(help="A team.yaml; - is standard input.")] = None,
    example: ExampleOption = None,
    symptom: Annotated[
        list[str] | None,
        typer.Option("--symptom", metavar="ID", help="What hurts, beside what the file says; may repeat."),
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option("--answer", metavar="ID=yes|no", help="The answer to a question asked; may repeat."),
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
    """Find out where it hurts, why, and what helps.

    From symptoms to likely causes, what they lead to, and the roles and steps that help. Where two causes fit, the one
    question that separates them.

    \b
    ecomteam diagnose --example growing-pains
    ecomteam diagnose --symptom low_conversion --answer conversion_basket=yes
    """
    from ecomteam.advice.diagnosis import diagnose as make_diagnosis
    from ecomteam.reports.compose.diagnosis import compose_diagnosis

    said, form = language(lang), desk.chosen_format(chosen, json)
    known = desk.knowledge(verbose and not quiet, overlays)
    symptoms = [_symptom(known, given) for given in symptom or ()]
    answers = dict(_answer(known, given) for given in answer or ())
    given = file is not None or example is not None or not symptoms
    team = shops.shop(known, file, example, "diagnose") if given else Team(place=Place("symptoms"))
    named = team.facts.get("symptoms", frozenset())
    in_file = [one.id for one in known.catalogue.symptoms if isinstance(named, frozenset) and one.id in named]
    made = make_diagnosis(known, team, [*in_file, *symptoms], answers)
    shops.hand_out(
        known,
        "diagnosis",
        made,
        lambda: compose_diagnosis(made, known, said),
        form,
        output=output,
        color=color,
        no_pager=no_pager,
    )


def _symptom(known: Knowledge, given: str) -> str:
    """The symptom that somebody means. Raises ``UsageError``."""
    from ecomteam.files.names import option_names

    names = option_names(known.question("symptoms"), known.catalogue)
    found = names.find(given)
    if found is None:
        close = names.suggest(given)
        hint = f"; did you mean {quoted(close)}?" if close else "; see: ecomteam catalogue list symptoms"
        raise UsageError(f"no symptom is called {quoted(given)}{hint}")
    return found


def _answer(known: Knowledge, given: str) -> tuple[str, Says]:
    """An answer to a clue. Raises ``UsageError``."""
    clue, _, word = given.partition("=")
    if clue.strip() not in {one.id for one in known.catalogue.clues}:
        raise UsageError(f"--answer: no question is called {quoted(clue)}; see: ecomteam catalogue list clues")
    says = SAYS.get(word.strip().casefold())
    if says is None:
        raise UsageError(f"--answer: write {clue.strip()}=yes or {clue.strip()}=no")
    return clue.strip(), says
