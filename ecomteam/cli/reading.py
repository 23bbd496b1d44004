"""What a command reads before its own deed: the knowledge base, and the shop or shops that were given."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ecomteam import __version__
from ecomteam.cli.groups import Group
from ecomteam.cli.naming import one_of
from ecomteam.cli.options import ExampleOption, FileArgument, SetOption, StdinNameOption, TodayOption, day, folders
from ecomteam.cli.output import note, protect
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, UsageError, quoted
from ecomteam.model.questions import Question
from ecomteam.model.team import Team

if TYPE_CHECKING:
    from ecomteam.shop.case import Case

BUILT_IN = "built-in"
# Before the name of a target, where one is told beside the file.
TARGETS = "targets."
LEANINGS = "leanings"
# Where a leaning is told in words of one's own.
OWN_WORDS = re.compile(r"\b(?:hire|outsource|buy)\s*:")

Named = tuple[Team, str]


class OneShop(Group, frozen=True, kw_only=True):
    """The one shop that a command is about."""

    file: FileArgument = None
    example: ExampleOption = None
    told: SetOption = None
    stdin_name: StdinNameOption = None

    @property
    def given(self) -> bool:
        return self.file is not None or self.example is not None

    def team(self, known: Knowledge, command: str) -> Team:
        return self.named(known, command)[0]

    def named(self, known: Knowledge, command: str) -> Named:
        """The team, and its file's name. Raises ``UsageError`` where no shop was given, or two."""
        if self.file is not None and self.example is not None:
            raise UsageError("give either FILE or --example")
        if self.told and self.file is None and self.example is None:
            raise UsageError("--set goes with a file or --example")
        team, name = self._named(known, command)
        return with_told(team, self.told or (), known), name

    def _named(self, known: Knowledge, command: str) -> Named:
        if self.file is not None:
            return team_in(self.file, known, self.stdin_name)
        if self.example is None:
            raise UsageError(f"give the shop: ecomteam {command} FILE (- is standard input), or --example coffee-shop")
        return example_team(self.example, known)


class DatedShop(OneShop, frozen=True, kw_only=True):
    """The one shop, as it is on a day."""

    today: TodayOption = None

    @property
    def day(self) -> str:
        return day(self.today)

    def case(self, known: Knowledge, command: str) -> "Case":
        """Raises ``UsageError`` where no shop was given, or two."""
        from ecomteam.shop.case import Case

        return Case(known, self.team(known, command), self.day)


def knowledge(verbose: bool = False, overlays: Sequence[Path] | None = None, settled: bool = True) -> Knowledge:
    """The knowledge base, with folders of changes laid over it; ``verbose`` says which.

    Without ``settled`` no others than these: neither the environment nor a settings file has a say.
    """
    from ecomteam.files.catalogue.compiled import shipped_catalogue
    from ecomteam.files.catalogue.folder import data_folder

    overlays = folders(overlays) if settled else overlays
    if verbose:
        over = "".join(f", with {folder}" for folder in overlays or ())
        note(f"ecomteam {__version__}, catalogue {data_folder() or 'in the package'}{over}")
    if overlays:
        from ecomteam.files.catalogue.read import load_catalogue_with

        for folder in overlays:
            for file in folder.glob("*.y*ml"):
                protect(file)
        layered = load_catalogue_with(overlays)
        return Knowledge(layered.catalogue, layered.origins)
    return Knowledge(shipped_catalogue())


def catalogue_at(given: Path) -> tuple[Knowledge, str]:
    """A catalogue and its name: a whole one, the built-in one with a folder laid over it, or ``built-in`` alone."""
    from ecomteam.files.catalogue.read import FIELDS, load_catalogue

    if str(given) == BUILT_IN and not given.is_dir():
        return knowledge(settled=False), BUILT_IN
    if not given.is_dir():
        raise UsageError(
            f"there is no folder {quoted(str(given))}; the catalogue that ships with the tool is {BUILT_IN}"
        )
    whole = all((given / f"{noun}.yaml").is_file() for noun in FIELDS)
    return Knowledge(load_catalogue(given)) if whole else knowledge(overlays=[given]), given.resolve().name


def team_in(file: Path, known: Knowledge, stdin_name: str | None = None) -> Named:
    """The team in a file (``-`` is standard input) and the file's name as reports show it."""
    from ecomteam.files.content import STDIN_NAME, read_bytes, shown_name
    from ecomteam.files.team.read import read_team

    protect(file)
    called = stdin_name or STDIN_NAME
    name = shown_name(file, called)
    return read_team(read_bytes(file, stdin_name=called), name, known.catalogue), name


def with_told(team: Team, told: Sequence[str], known: Knowledge) -> Team:
    """The team with facts of the shop that were told beside the file, as ``KEY=VALUE``.

    What is told wins over the file; nothing behind the sign leaves the fact open. Raises ``UsageError``.
    """
    for one in told:
        key, sign, value = one.partition("=")
        if sign and key.strip().startswith(TARGETS):
            team = _with_target(team, key.strip().removeprefix(TARGETS), value.strip(), known)
            continue
        question = known.questions.get(key.strip().replace("-", "_"))
        if not sign or question is None:
            from ecomteam.files.names import fact_names
            from ecomteam.model.spelling import did_you_mean

            close = ", such as --set products=120"
            if sign:
                close = did_you_mean(fact_names(known.questions.values()).suggest(key))
            what = f"no fact is called {quoted(key)}" if sign else f"--set takes KEY=VALUE, not {quoted(one)}"
            raise UsageError(f"{what}{close or '; see: ecomteam catalogue list questions'}")
        team = _with_fact(team, question, value.strip(), known)
    return team


def _with_target(team: Team, name: str, value: str, known: Knowledge) -> Team:
    """The team with what an owner wants of one number; nothing behind the sign takes it away."""
    import msgspec

    from ecomteam.files.names import target_names
    from ecomteam.files.team.read import team_of

    place = Place(f"--set {TARGETS}{name}")
    around = {fact: team.facts[fact] for fact in ("country", "currency") if fact in team.facts}
    read = team_of({"shop": around, "targets": {name: value or 1}}, place, known.catalogue).targets
    kept = {item: target for item, target in team.targets.items() if value or item != target_names().find(name)}
    return msgspec.structs.replace(team, targets={**kept, **(read if value else {})})


def _with_fact(team: Team, question: Question, value: str, known: Knowledge) -> Team:
    import msgspec

    from ecomteam.files.team.read import team_of

    fact, place = question.id, Place(f"--set {question.id}")
    written = {name: text for name, text in team.written.items() if name != fact}
    told_per = {name: period for name, period in team.told_per.items() if name != fact}
    if not value:
        facts = {name: told for name, told in team.facts.items() if name != fact}
        ideas = () if fact == LEANINGS else team.ideas
        return msgspec.structs.replace(team, facts=facts, ideas=ideas, written=written, told_per=told_per)
    # An amount is read in the shop's currency.
    around: dict[str, object] = {name: team.facts[name] for name in ("country", "currency") if name in team.facts}
    # A set is read as a text in a file is: members with commas between them, or none.
    told = _own_words(fact, value) or ((value.strip("[]") or []) if question.kind == "set" else value)
    read = team_of({"shop": {**around, fact: told}}, place, known.catalogue)
    others = {name: said for name, said in team.facts.items() if name != fact}
    return msgspec.structs.replace(
        team,
        facts={**others, **({fact: read.facts[fact]} if fact in read.facts else {})},
        ideas=read.ideas if fact == LEANINGS else team.ideas,
        written={**written, **{name: text for name, text in read.written.items() if name == fact}},
        told_per={**told_per, **read.told_per},
        places={**team.places, fact: place},
        declined=tuple(name for name in team.declined if name != fact),
    )


def _own_words(fact: str, value: str) -> object:
    """What somebody is thinking of in a few lines, as a file has it; of names nothing."""
    from ecomteam.files.yaml.reader import scan_document

    if fact != LEANINGS or not OWN_WORDS.search(value):
        return None
    inside = value.strip().removeprefix("[").removesuffix("]")
    line = inside if "{" in inside else f"{{{inside}}}"
    document = scan_document(f"told: [{line}]".encode(), f"--set {fact}")
    if document.problems or not isinstance(document.value, dict):
        raise FileProblems(document.problems)
    return document.value["told"]


def example_team(name: str, known: Knowledge) -> Named:
    from ecomteam.files.team.read import read_team

    file = f"{example_name(name)}.yaml"
    return read_team(_text_of(file), file, known.catalogue), file


def example_text(name: str) -> bytes:
    """One of the files that ship with the tool. Raises ``UsageError``."""
    return _text_of(f"{example_name(name)}.yaml")


def example_name(name: str) -> str:
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
    for one in each_team(found, known):
        if isinstance(one, FileProblems):
            problems += one.problems
        else:
            teams.append(one)
    return teams, problems


def each_team(
    files: Iterable[Path], known: Knowledge, told: Sequence[str] = (), stdin_name: str | None = None
) -> Iterator[Named | FileProblems]:
    """The team of each file with the file's name, one after another, or what is wrong in the file."""
    for file in files:
        try:
            team, name = team_in(file, known, stdin_name)
        except FileProblems as error:
            yield error
        else:
            yield with_told(team, told, known), name
