"""``ecomteam diagnose``: from what hurts to where it comes from and what helps."""

from typing import Annotated

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import SizedReport, Sizes
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.clues import Says
from ecomteam.model.place import Place
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.team import Team

SAYS: dict[str, Says] = {"yes": "yes", "y": "yes", "ja": "yes", "j": "yes", "no": "no", "n": "no", "nee": "no"}


@app.command()
@with_groups
def diagnose(
    *,
    shop: DatedShop,
    symptom: Annotated[
        list[str] | None,
        typer.Option("--symptom", metavar="ID", help="What hurts, beside what the file says; may repeat."),
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option("--answer", metavar="ID=yes|no", help="The answer to a question asked; may repeat."),
    ] = None,
    out: SizedReport,
) -> None:
    """Find out where it hurts, why, and what helps.

    From symptoms to likely causes, what they lead to, and the roles and steps that help. Where two causes fit, the one
    question that separates them.

    \b
    ecomteam diagnose --example growing-pains
    ecomteam diagnose --symptom low_conversion --answer conversion_basket=yes
    """
    from ecomteam.advice.diagnosis import diagnose as make_diagnosis
    from ecomteam.reports.compose.diagnosis import PARTS, compose_diagnosis, screen_diagnosis
    from ecomteam.shop.case import Case

    known = out.known()
    symptoms = [naming.symptom_id(known, given) for given in symptom or ()]
    answers = dict(_answer(known, given) for given in answer or ())
    team = shop.team(known, "diagnose") if shop.given or not symptoms else Team(place=Place("symptoms"))
    made = make_diagnosis(known, Case(known, team, shop.day), symptoms, answers)
    sizes = Sizes(
        lambda: compose_diagnosis(made, known, out.language),
        lambda tight: screen_diagnosis(made, known, out.language, tight),
        PARTS,
    )
    out.hand_out_sized(known, "diagnosis", made, sizes, shop.day)


def _answer(known: Knowledge, given: str) -> tuple[str, Says]:
    """An answer to a clue. Raises ``UsageError``."""
    clue, _, word = given.partition("=")
    if clue.strip() not in {one.id for one in known.catalogue.clues}:
        raise UsageError(f"--answer: no question is called {quoted(clue)}; see: ecomteam catalogue list clues")
    says = SAYS.get(word.strip().casefold())
    if says is None:
        raise UsageError(f"--answer: write {clue.strip()}=yes or {clue.strip()}=no")
    return clue.strip(), says
