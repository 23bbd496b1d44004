"""The command ``ecomteam``, and the one guard that turns errors into exit codes."""

import contextlib
import os
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from typer.core import TyperGroup

from ecomteam import __version__
from ecomteam.cli import endings, exits, failures
from ecomteam.cli.options import language
from ecomteam.cli.output import begin, is_terminal, note, say, spoken
from ecomteam.model.problems import EcomteamError, UsageError, escaped
from ecomteam.model.text import Language

EPILOG = """Exit codes: 0 done, 1 findings, 2 it could not be done, 70 a bug of ours, 129 hung up,
130 interrupted, 141 the reader closed the pipe, 143 terminated."""

# What most people come for stands first.
ORDER = (
    "plan",
    "update",
    "work",
    "audit",
    "export",
    "why",
    "explain",
    "raci",
    "team",
    "diff",
    "import",
    "example",
    "catalogue",
)

# The errors that typer prints itself; its click is private, but the family of BadParameter is not.
TYPER_ERRORS: tuple[type[BaseException], ...] = (
    typer.Exit,
    typer.Abort,
    typer.TyperException,
    *typer.BadParameter.__mro__[1:3],
)

Result = TypeVar("Result")


class Guard(TyperGroup):
    """Every error of a command ends here and nowhere else."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(super().list_commands(ctx), key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """An option that takes several files may have them one after another."""
        parsed: list[str] = super().parse_args(ctx, spread(args))
        return parsed

    def make_context(self, info_name: str | None, args: list[str], *others: Any, **kwargs: Any) -> Any:
        """Guarded too: --help and --version write from here."""
        args = _language_last(args)

        def run() -> Any:
            if not others and kwargs.get("parent") is None:
                failures.called(args)
                _speak(self, args)
                _nothing_empty(args)
            return super(Guard, self).make_context(info_name, args, *others, **kwargs)

        return _guarded(run)

    def invoke(self, ctx: Any) -> Any:
        def run() -> Any:
            result = super(Guard, self).invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
            return result

        return _guarded(run)


def _language_last(args: list[str]) -> list[str]:
    """``--lang nl plan`` as ``plan --lang nl``: every command speaks both, so it may be said before the command."""
    told = 1 if args[:1] and args[0].startswith("--lang=") else 2 if args[:1] == ["--lang"] else 0
    command = args[told:]
    return [*command, *args[:told]] if command and "--" not in command else args


SEVERAL = "--from"
TEAM_ENDINGS = (".yaml", ".yml")


def spread(arguments: Sequence[str]) -> list[str]:
    """``--from a.csv b.csv team.yaml`` as ``--from a.csv --from b.csv team.yaml``, as a shell's ``*.csv`` needs it."""
    made: list[str] = []
    files = 0  # how many of the option's own files came before
    for argument in arguments:
        if argument == SEVERAL or argument.startswith(f"{SEVERAL}="):
            files = 1 if argument == SEVERAL else 2
        elif argument.startswith("-") and argument != "-":
            files = 0
        elif files == 1:
            files = 2
        elif files == 2:
            if argument.casefold().endswith(TEAM_ENDINGS):
                files = 0
            else:
                made.append(SEVERAL)
        made.append(argument)
    return made


def _speak(root: Any, args: Sequence[str]) -> None:
    """From the first word on in the language of the call, which its options are still to be read for."""
    told = [after for one, after in pairwise((*args, "")) if one == "--lang"]
    told += [one.removeprefix("--lang=") for one in args if one.startswith("--lang=")]
    lang: Language = "en"
    for given in (None, *told[-1:]):
        with contextlib.suppress(EcomteamError):  # the command says so, if one is called
            lang = language(given)
    begin(quiet=False, lang=lang)
    if lang == "nl":
        from ecomteam.cli.dutch import in_dutch

        in_dutch(root)


def _nothing_empty(args: Sequence[str]) -> None:
    """Nothing at all as a path would mean the folder one is in. Raises ``UsageError``."""
    for arg in args:
        if not arg or re.fullmatch("--[a-z-]+=", arg):
            what = f"{arg[:-1]} has an empty value" if arg else "an argument is empty"
            raise UsageError(f"{what}; is a variable of your shell not set?")


def _guarded(run: Callable[[], Result]) -> Result:
    try:
        return run()
    except TYPER_ERRORS as error:
        if endings.ended() is not None:
            raise typer.Exit(handle(error)) from None
        # Typer repeats what was typed as it is, and a file's name may hold anything.
        if isinstance(message := getattr(error, "message", None), str):
            error.message = "\n".join(map(escaped, message.split("\n")))  # type: ignore[attr-defined]
            failures.tell(exits.WRONG, UsageError(error.format_message()))  # type: ignore[attr-defined]
            if spoken() == "nl":
                from ecomteam.cli.dutch import wrong_use

                say(wrong_use(error))
                raise typer.Exit(exits.WRONG) from None
        raise
    except BaseException as error:
        raise typer.Exit(handle(error)) from None


def handle(error: BaseException) -> int:
    """Say what went wrong, in as few lines as it takes; the exit code it means."""
    if (code := endings.ended()) is not None:
        if code == exits.INTERRUPTED and is_terminal(sys.stderr):
            say()  # the terminal has shown ^C
        _silence_stdout()  # its reader may take nothing any more
        return code
    match error:
        case SystemExit():
            return error.code if isinstance(error.code, int) else exits.WRONG
        case KeyboardInterrupt():
            say()
            return exits.INTERRUPTED
        case BrokenPipeError():
            _silence_stdout()
            return exits.PIPE_CLOSED
        case EcomteamError():
            say(failures.in_words(error, spoken()))
            failures.tell(exits.WRONG, error)
            return exits.WRONG
        case OSError():
            _silence_stdout()
            name = escaped(os.fsdecode(error.filename)) if error.filename else "standard output"
            note(f"{name}: this could not be written ({error.strerror or error})")
            return exits.WRONG
        case _:
            _bug(error)
            return exits.BUG


def _bug(error: BaseException) -> None:
    _silence_stdout()
    if any(arg == "--verbose" or re.fullmatch("-[a-z]*v[a-z]*", arg) for arg in sys.argv[1:]):
        say("".join(traceback.format_exception(error)), end="")
    note(f"ecomteam {__version__}: this is a bug of ours, {type(error).__name__}. Nothing of yours was changed.")
    note("Run the same command with -v to see where, and report it with that text (SECURITY.md says where).")


def _silence_stdout() -> None:
    """What is still buffered cannot be written any more; without this Python would complain at exit."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        pass


app = typer.Typer(
    cls=Guard,
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from ecomteam.files.catalogue.compiled import catalogue_version

        typer.echo(f"ecomteam {__version__} (catalogue {catalogue_version() or 'unknown'})")
        raise typer.Exit


@app.callback()
def root(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version, and the catalogue's."),
    ] = False,
) -> None:
    """Which people a web shop needs, in which order, and why.

    \b
    ecomteam plan                         answer questions, get your roadmap
    ecomteam plan --example coffee-shop   the same for a sample shop
    ecomteam audit team.yaml              check the team you have
    ecomteam example coffee-shop          a team.yaml to start from
    ecomteam export --json                everything as JSON, for scripts
    """
    del version  # its callback did the work


def _only_named() -> None:
    """What a command does that stands in the help alone."""


def main() -> NoReturn:
    """Run the command line; exits with one of ``exits``."""
    from ecomteam.cli import called

    completing = "_ECOMTEAM_COMPLETE" in os.environ
    for name, summary in called.load(None if completing else sys.argv[1:]).items():
        app.command(name, help=summary)(_only_named)
    if completing:
        # A shell asks what could come next.
        from typer._completion_classes import completion_init

        completion_init()
    try:
        endings.in_order()
        app(prog_name="ecomteam")
    except SystemExit as done:
        endings.no_more()
        endings.leave(done.code)
        raise
    finally:
        endings.no_more()
    raise AssertionError("typer exits by itself")
