"""``ecomteam example``: the sample shops, as files to start from."""

import re
from typing import Annotated, Literal

import typer

from ecomteam.cli import reading
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import JsonOption
from ecomteam.cli.output import report
from ecomteam.cli.reporting import Plain, write_json
from ecomteam.model.explained import Examples, SampleShop

# The files of the tool name the schema beside them; where they are written to there is none.
MODELINE = re.compile(r"^# yaml-language-server: .*\n", re.MULTILINE)
ABOUT = re.compile(r"^# (?!yaml-language-server)(.*)$", re.MULTILINE)


@app.command()
@with_groups
def example(
    *,
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="Which sample shop; without it they are listed.")
    ] = None,
    chosen: Annotated[
        Literal["yaml", "json"], typer.Option("--format", "-f", help="The file, or what it is about and the file.")
    ] = "yaml",
    json: JsonOption = False,
    out: Plain,
) -> None:
    """List the sample shops, or print one to start from.

    \b
    ecomteam example
    ecomteam example coffee-shop -o team.yaml
    """
    made = _example(name, whole=True) if name is not None else None
    listed = () if made else tuple(_example(each) for each in reading.example_names())
    if json or chosen == "json":
        if made:
            write_json(None, "example", made, out.output)
        else:
            write_json(None, "examples", Examples(examples=listed), out.output)
        return
    report(made.text or "" if made else "".join(f"{each.name}\n" for each in listed), out.output)


def _example(name: str, whole: bool = False) -> SampleShop:
    text = MODELINE.sub("", reading.example_text(name).decode())
    about = ABOUT.search(text)
    return SampleShop(
        name=reading.example_name(name),
        about=about[1].removeprefix("Sample data: ") if about else "",
        text=text if whole else None,
    )
