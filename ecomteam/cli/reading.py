"""What a command reads before its own deed: the knowledge base, and the shop or shops that were given."""

from collections.abc import Sequence
from pathlib import Path

from ecomteam import __version__
from ecomteam.cli.groups import Group
from ecomteam.cli.naming import one_of
from ecomteam.cli.options import ExampleOption, FileArgument
from ecomteam.cli.output import say
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems, Problem, UsageError, quoted
from ecomteam.model.team import Team

BUILT_IN = "built-in"

Named = tuple[Team, str]


class Shop(Group, frozen=True, kw_only=True):
    """The one shop that a command is about."""

    file: FileArgument = None
    example: ExampleOption = None

    @property
    def given(self) -> bool:
        return self.file is not None or self.example is not None

    def team(self, known: Knowledge, command: str) -> Team:
        return self.named(known, command)[0]

    def named(self, known: Knowledge, command: str) -> Named:
        """The team, and its file's name. Raises ``UsageError`` where no shop was given, or two."""
        if self.file is not None and self.example is not None:
            raise UsageError("give either FILE or --example")
        if self.file is not None:
            return team_in(self.file, known)
        if self.example is None:
            raise UsageError(f"give the shop: ecomteam {command} FILE (- is standard input), or --example coffee-shop")
        return example_team(self.example, known)


def knowledge(verbose: bool = False, overlays: Sequence[Path] | None = None) -> Knowledge:
    """The knowledge base, with folders of changes laid over it; ``verbose`` says which."""
    from ecomteam.files.catalogue.compiled import shipped_catalogue
    from ecomteam.files.catalogue.folder import data_folder

    if verbose:
        over = "".join(f", with {folder}" for folder in overlays or ())
        say(f"ecomteam {__version__}, catalogue {data_folder() or 'in the package'}{over}")
    if overlays:
        from ecomteam.files.catalogue.read import load_catalogue_with

        layered = load_catalogue_with(overlays)
        return Knowledge(layered.catalogue, layered.origins)
    return Knowledge(shipped_catalogue())


def catalogue_at(given: Path) -> tuple[Knowledge, str]:
    """A catalogue and its name: a whole one, the built-in one with a folder laid over it, or ``built-in`` alone."""
    from ecomteam.files.catalogue.read import FIELDS, load_catalogue

    if str(given) == BUILT_IN and not given.is_dir():
        return knowledge(), BUILT_IN
    if not given.is_dir():
        raise UsageError(
            f"there is no folder {quoted(str(given))}; the catalogue that ships with the tool is {BUILT_IN}"
        )
    whole = all((given / f"{noun}.yaml").is_file() for noun in FIELDS)
    return Knowledge(load_catalogue(given)) if whole else knowledge(overlays=[given]), given.resolve().name


def team_in(file: Path, known: Knowledge) -> Named:
    """The team in a file (``-`` is standard input) and the file's name as reports show it."""
    from ecomteam.files.content import read_bytes, shown_name
    from ecomteam.files.team.read import read_team

    name = shown_name(file)
    return read_team(read_bytes(file), name, known.catalogue), name


def example_team(name: str, known: Knowledge) -> Named:
    from ecomteam.files.team.read import read_team

    file = f"{_example(name)}.yaml"
    return read_team(_text_of(file), file, known.catalogue), file


def example_text(name: str) -> bytes:
    """One of the files that ship with the tool. Raises ``UsageError``."""
    return _text_of(f"{_example(name)}.yaml")


def _example(name: str) -> str:
    """The example that is meant; its first word will do where no other begins with it."""
    names = example_names()
    first_words = [(each.split("-")[0], each) for each in names]
    given = name.strip().lower().removesuffix(".yaml")
    return one_of(names, given, f"no example is called {quoted(name)}", first_words)


def _text_of(file: str) -> bytes:
    from ecomteam.files.catalogue.folder import data_dir

    return data_dir().joinpath("examples").joinpath(file).read_bytes()


def example_names() -> list[str]:
    from ecomteam.files.catalogue.folder import data_dir

    entries = data_dir().joinpath("examples").iterdir()
    return sorted(entry.name.removesuffix(".yaml") for entry in entries if entry.name.endswith(".yaml"))


def read_teams(files: Sequence[Path], known: Knowledge) -> tuple[list[Named], list[Problem]]:
    """Every team that can be read, with its file's name, and the problems of those that cannot: none hides another."""
    from ecomteam.files.folders import team_files

    found, problems = team_files(files)
    teams: list[Named] = []
    for file in found:
        try:
            teams.append(team_in(file, known))
        except FileProblems as error:
            problems += error.problems
    return teams, problems
