"""The help of commands, and what is wrong with a call of them, in Dutch; loaded where Dutch is spoken only."""

import re
from typing import Any

import typer

from ecomteam.cli.output import shown_in
from ecomteam.reports.draw.clean import fit
from ecomteam.words import help as words
from ecomteam.words.problems import said

# ``ecomteam plan --save team.yaml   ask everything``
EXAMPLE = re.compile(r"( *ecomteam .*? {2,})(\S.*)")
TO_TYPE = re.compile(rf"\b({'|'.join(words.TO_TYPE)})\b")
# ``[default: 1; x>=0; required]`` at the end of what an option says.
EXTRAS = re.compile(r"  \[[^\[\]]*\]$")

# The library's own formatter, which it gives no public name.
_Formatter: Any = typer.Context.formatter_class


class DutchFormatter(_Formatter):  # type: ignore[misc]
    """Draws help, with Dutch around it."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{words.USAGE}: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(words.HEADINGS.get(heading, heading))

    def write_dl(self, rows: Any, *others: Any, **more: Any) -> None:
        super().write_dl([(name, _option(text)) for name, text in rows], *others, **more)

    def getvalue(self) -> str:
        """English is typed with what every encoding has; Dutch is not."""
        return fit(super().getvalue(), shown_in())


class DutchContext(typer.Context):
    """What a command is called in, where Dutch is spoken."""

    formatter_class = DutchFormatter


def in_dutch(command: Any) -> None:
    """Let a command, and all below it, give its help in Dutch."""
    command.context_class = DutchContext
    command.help, command.epilog = _texts(command.help), _texts(command.epilog)
    command.options_metavar = _to_type(command.options_metavar)
    for parameter in command.params:
        parameter.help = _option(parameter.help)
        parameter.metavar = _to_type(parameter.metavar)
        if isinstance(parameter.show_default, str):
            parameter.show_default = _option(parameter.show_default)
    for inner in getattr(command, "commands", {}).values():
        in_dutch(inner)
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = _to_type(command.subcommand_metavar)


def wrong_use(error: Any) -> str:
    """What typer says of an error, in Dutch."""
    context = getattr(error, "ctx", None)
    if context is not None and error.message == context.get_help():
        return str(error.message)  # nothing is wrong: it was called without anything
    told = f"{words.ERROR}: {said(error.format_message(), 'nl')}".expandtabs(2)
    if context is None:
        return told
    see = words.TRY.format(command=context.command_path, option=context.help_option_names[0])
    return f"{context.get_usage()}\n{see}\n\n{told}"


def _texts(text: str | None) -> str | None:
    """Paragraph by paragraph; of examples only what stands beside them."""
    return None if text is None else "\n\n".join(map(_paragraph, text.split("\n\n")))


def _paragraph(text: str) -> str:
    if text.lstrip("\n").startswith("\b"):
        return "\n".join(_example(line) for line in text.split("\n"))
    whole = " ".join(text.split())
    return words.COMMANDS.get(whole, whole)


def _example(line: str) -> str:
    found = EXAMPLE.fullmatch(line)
    return line if found is None else found[1] + words.COMMANDS.get(found[2], found[2])


def _option(text: str | None) -> str:
    """The help of an option, with what the library says behind it."""
    if not text:
        return ""
    extras = EXTRAS.search(text)
    if extras:
        behind = extras[0]
        for english, dutch in words.EXTRAS.items():
            behind = re.sub(rf"\b{english}\b(?=:|;|\])", dutch, behind)
        return _option(text[: extras.start()]) + behind
    before, _, after = words.APPENDIX[0].partition("{}")
    if text.startswith(before):
        return words.APPENDIX[1].format(text.removeprefix(before).removesuffix(after))
    return words.OPTIONS.get(text, text)


def _to_type(text: str | None) -> str | None:
    return None if text is None else TO_TYPE.sub(lambda found: words.TO_TYPE[found[0]], text)
