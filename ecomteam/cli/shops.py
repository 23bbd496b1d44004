"""What the commands about one shop share: which shop, which role, and how the result is handed out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ecomteam import __version__
from ecomteam.cli import desk
from ecomteam.cli.options import Color
from ecomteam.cli.output import report
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.team import Team

if TYPE_CHECKING:
    from ecomteam.reports.document import Document


def shop(known: Knowledge, file: Path | None, example: str | None, command: str) -> Team:
    """The one shop that was given. Raises ``UsageError`` where there is none, or two."""
    if file is not None and example is not None:
        raise UsageError("give either FILE or --example")
    if file is not None:
        return desk.team_in(file, known)[0]
    if example is None:
        raise UsageError(f"give the shop: ecomteam {command} FILE (- is standard input), or --example coffee-shop")
    return desk.example_team(example, known)[0]


def role_id(known: Knowledge, given: str) -> str:
    """The role that somebody means, by its id or any of its names. Raises ``UsageError``."""
    from ecomteam.files.names import role_names

    names = role_names(known.catalogue)
    found = names.find(given)
    if found is not None:
        return found
    close = names.suggest(given)
    hint = f"; did you mean {quoted(close)}?" if close else "; see: ecomteam catalogue list roles"
    raise UsageError(f"no role is called {quoted(given)}{hint}")


def hand_out(
    known: Knowledge,
    name: str,
    value: msgspec.Struct,
    compose: "Callable[[], Document]",
    form: str,
    *,
    output: Path | None,
    color: Color,
    no_pager: bool,
) -> None:
    """The value as JSON under that name, or its document in one of the text formats."""
    if form == "json":
        from ecomteam.reports.draw.json import to_json

        report(to_json(name, value, __version__, known.origins), output)
    else:
        desk.show(compose(), form, output=output, color=color, no_pager=no_pager)
