"""``ecomteam man``: the manual page, made of the commands themselves."""

from collections.abc import Mapping
from typing import Any

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import OutputOption
from ecomteam.cli.output import report
from ecomteam.cli.reporting import View


@app.command()
@with_groups
def man(*, output: OutputOption = None, view: View) -> None:
    """Print the manual page: every command with its options.

    \b
    ecomteam man | man -l -
    ecomteam man -o ~/.local/share/man/man1/ecomteam.1
    """
    from ecomteam import __version__
    from ecomteam.cli import called

    called.load()
    root = typer.main.get_command(app)
    headings: Mapping[str, str] = {}
    if view.language == "nl":
        from ecomteam.cli.dutch import in_dutch
        from ecomteam.words import help as words

        in_dutch(root)
        headings = words.MANUAL
    report("".join(f"{line}\n" for line in _page(root, __version__, headings)), output)


def _page(root: Any, version: str, headings: Mapping[str, str]) -> list[str]:
    def told(heading: str) -> str:
        return headings.get(heading, heading)

    about, *more = _paragraphs(root.help)
    lines = [
        f'.TH ECOMTEAM 1 "" "ecomteam {_quoted(version)}" "{told("User commands")}"',
        f".SH {told('NAME')}",
        f"ecomteam \\- {_escaped(about[0].lower() + about[1:].rstrip('.'))}",
        f".SH {told('SYNOPSIS')}",
        ".B ecomteam",
        f"[\\fI{told('options')}\\fR] \\fI{told('command')}\\fR [\\fI{told('arguments')}\\fR]",
        f".SH {told('DESCRIPTION')}",
        *_described(more),
        f".SH {told('COMMANDS')}",
    ]
    for name, command in _commands(root):
        lines += _command(name, command)
    return [*lines, f".SH {told('EXIT STATUS')}", _escaped(" ".join((root.epilog or "").split()))]


def _commands(group: Any, above: str = "") -> list[tuple[str, Any]]:
    """Every command with its whole name, in the order of the help."""
    found: list[tuple[str, Any]] = []
    for name in group.list_commands(None):
        command = group.get_command(None, name)
        whole = f"{above}{name}"
        found += _commands(command, f"{whole} ") if hasattr(command, "list_commands") else [(whole, command)]
    return found


def _command(name: str, command: Any) -> list[str]:
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option" and not one.hidden]
    synopsis = " ".join(f"\\fI{_escaped(one.metavar or one.name.upper())}\\fR" for one in arguments)
    lines = [f".SS ecomteam {_escaped(name)} {synopsis}".rstrip(), *_described(_paragraphs(command.help))]
    for one in (*arguments, *options):
        if one.param_type_name == "option":
            flags = ", ".join(f"\\fB{_escaped(flag)}\\fR" for flag in (*one.opts, *one.secondary_opts))
            value = "" if one.is_flag else f" \\fI{_escaped(one.metavar or _choices(one))}\\fR"
            lines += [".TP", f"{flags}{value}"]
        else:
            lines += [".TP", f"\\fI{_escaped(one.metavar or one.name.upper())}\\fR"]
        lines.append(_escaped(one.help or ""))
    return lines


def _choices(option: Any) -> str:
    return "|".join(map(str, getattr(option.type, "choices", ()))) or option.type.name.upper()


def _paragraphs(text: str | None) -> list[str]:
    return [part.strip("\n") for part in (text or "").split("\n\n") if part.strip()]


def _described(paragraphs: list[str]) -> list[str]:
    lines: list[str] = []
    for paragraph in paragraphs:
        as_it_is = paragraph.lstrip().startswith("\b")
        rows = [line.strip("\b") for line in paragraph.splitlines() if line.strip("\b").strip()]
        lines += [".PP", *((".nf",) if as_it_is else ()), *map(_escaped, rows), *((".fi",) if as_it_is else ())]
    return lines


def _escaped(text: str) -> str:
    """Text in which nothing is a command to the formatter."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def _quoted(text: str) -> str:
    return text.replace('"', "")
