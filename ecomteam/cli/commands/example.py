"""``ecomteam example``: the sample shops, as files to start from."""

from typing import Annotated

import typer

from ecomteam.cli import reading
from ecomteam.cli.app import app
from ecomteam.cli.options import OutputOption
from ecomteam.cli.output import report


@app.command()
def example(
    *,
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="Which sample shop; without it they are listed.")
    ] = None,
    output: OutputOption = None,
) -> None:
    """List the sample shops, or print one to start from.

    \b
    ecomteam example
    ecomteam example coffee-shop -o team.yaml
    """
    text = "\n".join(reading.example_names()) + "\n" if name is None else reading.example_text(name).decode()
    report(text, output)
