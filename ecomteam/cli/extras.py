"""Formats that take a library of their own: each is an extra, and asking for one that is not there says so at once."""

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from ecomteam.cli.output import to_terminal
from ecomteam.model.problems import UsageError, quoted

# By format the module it takes; the extra is called like the format.
EXTRAS: Mapping[str, str] = MappingProxyType({"pdf": "typst", "docx": "docx", "xlsx": "xlsxwriter"})


def ready(form: str, output: Path | None) -> None:
    """Raise ``UsageError`` where the format cannot be written, before anything is worked out."""
    ending = output.suffix.lower().removeprefix(".") if output is not None else ""
    if output is not None and ending in EXTRAS and ending != form:
        raise UsageError(f"{quoted(output.name)} would be no {ending.upper()}: add --format {ending}")
    if form not in EXTRAS:
        return
    if find_spec(EXTRAS[form]) is None:
        raise UsageError(
            f'--format {form} takes the extra "{form}": pip install "ecomteam[{form}]" '
            '("ecomteam[documents]" brings PDF, Word and Excel)'
        )
    if to_terminal(output):
        raise UsageError(f"--format {form} is nothing for a terminal: give -o FILE.{form}, or send it through a pipe")
