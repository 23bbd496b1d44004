"""Hostile content (inputs.yaml, found/) and things that are no files, at every place that reads one."""

import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from tests.hostile.conftest import HERE, Call, Outcome, RunAll, data

KINDS = ("team", "overlay", "rules", "staff", "jsonl", "baseline")
OVERLAYS = ("overlay", "rules")
COMMANDS: dict[str, dict[str, list[list[str]]]] = data("commands.yaml")
TEAM = "shop: {name: Calm, country: NL, stage: growth}\npeople: [{name: Ada, owner: true, roles: [sales]}]\n"
FILES = {
    "team": "team.yaml",
    "overlay": "own/roles.yaml",
    "rules": "own/rules.yaml",
    "staff": "staff.csv",
    "baseline": "old.json",
    "folder": "clients/team.yaml",
    "jsonl": "in.jsonl",
}


class Repeated(msgspec.Struct, frozen=True, array_like=True):
    """A text so many times; ``mark`` in it stands for which time it is."""

    each: str
    times: int
    mark: str = ""

    @property
    def text(self) -> str:
        if not self.mark:
            return self.each * self.times
        return "".join(self.each.replace(self.mark, str(number)) for number in range(self.times))


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One item of inputs.yaml, where its fields are explained."""

    name: str
    kinds: tuple[str, ...] | str = msgspec.field(name="for")
    content: str | None = None
    hexadecimal: str | None = msgspec.field(name="bytes", default=None)
    pieces: tuple[str | Repeated, ...] = ()
    file: str | None = None
    whole: bool = False
    reads: bool = False

    def written(self) -> bytes:
        if self.file is not None:
            return (HERE / self.file).read_bytes()
        if self.hexadecimal is not None:
            return bytes.fromhex(self.hexadecimal)
        parts = (part if isinstance(part, str) else part.text for part in self.pieces)
        text = "".join(parts) if self.content is None else self.content
        return text.encode("utf-8", "surrogatepass")


CASES: list[Case] = [msgspec.convert(row, Case) for row in data("inputs.yaml")]
# What `make fuzz` found: the kind is the folder.
CASES += [
    Case(
        name=f"found/{path.parent.name}/{path.name}",
        kinds=(path.parent.name,),
        file=str(path.relative_to(HERE)),
        reads=True,
    )
    for path in sorted((HERE / "found").glob("*/*"))
    if path.parent.name in KINDS
]
EACH = [(case, kind) for case in CASES for kind in (KINDS if case.kinds == "all" else case.kinds)]


def calls(kind: str, file: str, every: slice = slice(0)) -> Iterator[Call]:
    """How a file of the kind is read, and so many of the ways in which it is read as well."""
    for command in COMMANDS["content"].get(kind, []) + COMMANDS["every"].get(kind, [])[every]:
        words = {"FILE": file, "TEAM": "calm.yaml", "FOLDER": os.path.dirname(file)}  # noqa: PTH120
        yield Call(tuple(words.get(word, word) for word in command), file if kind == "jsonl" else "/dev/null")


def test_cases_are_told_apart_and_every_kind_has_some() -> None:
    assert len({case.name for case in CASES}) == len(CASES)
    assert {kind for _, kind in EACH} == set(KINDS)


@pytest.mark.parametrize(("case", "kind"), EACH, ids=[f"{case.name}-{kind}" for case, kind in EACH])
def test_hostile_content(case: Case, kind: str, run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "calm.yaml").write_text(TEAM, encoding="utf-8")
    file = tmp_path / FILES[kind]
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(case.written())
    for outcome in run_all(list(calls(kind, FILES[kind]))):
        outcome.keeps_the_promises()
        if case.reads:
            continue
        assert outcome.code == 2, f"{outcome.call}: {outcome.err[:500]}"
        if kind == "jsonl":
            assert b'"error":{"line":1,' in outcome.out
        else:
            # What is wrong with an overlay may also show in the file below it, which is then named.
            outcome.names(FILES[kind] if kind not in OVERLAYS else "", line=not case.whole)
            assert FILES[kind] in outcome.err


# -- What is no file


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_device_without_end(path: Path) -> None:
    path.symlink_to("/dev/zero")


def a_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        here = Path.cwd()
        os.chdir(path.parent)  # the path of a socket is short
        try:
            one.bind(path.name)
        finally:
            os.chdir(here)


def a_link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def a_link_to_nothing(path: Path) -> None:
    path.symlink_to("nowhere")


def a_file_that_may_not_be_read(path: Path) -> None:
    path.write_text("shop: {}\n", encoding="utf-8")
    path.chmod(0)
    if not os.geteuid() and sys.platform != "linux":
        pytest.skip("root may read everything")


def a_file_of_a_terabyte(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


def a_link_to_the_folder_it_is_in(path: Path) -> None:
    path.symlink_to(".")


def a_file_that_lies_about_its_size(path: Path) -> None:
    path.symlink_to("/proc/self/mem")


THINGS: tuple[Callable[[Path], None], ...] = (
    a_folder,
    a_pipe,
    a_device_without_end,
    a_socket,
    a_link_to_itself,
    a_link_to_nothing,
    a_file_that_may_not_be_read,
    a_file_of_a_terabyte,
    a_link_to_the_folder_it_is_in,
    a_file_that_lies_about_its_size,
)


def _read_as_a_folder(kind: str, thing: Callable[[Path], None]) -> bool:
    """``audit`` and ``diff`` take a folder for the team files in it."""
    return kind == "team" and thing is a_link_to_the_folder_it_is_in


EVERYWHERE = [
    pytest.param(kind, thing, id=f"{kind}-{thing.__name__}")
    for kind in ("team", "overlay", "staff", "baseline", "folder")
    for thing in THINGS
    if not _read_as_a_folder(kind, thing)
]


# What hangs or fills the machine where somebody reads it; the other things take turns.
WORST = a_device_without_end


@pytest.mark.parametrize(("kind", "thing"), EVERYWHERE)
def test_what_is_no_file(kind: str, thing: Callable[[Path], None], run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "calm.yaml").write_text(TEAM, encoding="utf-8")
    file = tmp_path / FILES[kind]
    file.parent.mkdir(exist_ok=True)
    thing(file)
    every = slice(None) if thing is WORST else slice(THINGS.index(thing), None, len(THINGS))
    for outcome in run_all(list(calls(kind, FILES[kind], every))):
        outcome.keeps_the_promises()
        _refused(outcome, FILES[kind] if kind != "folder" else "clients")


def _refused(outcome: Outcome, file: str) -> None:
    checks = "check" in outcome.call.arguments  # which reports a catalogue that does not read
    assert outcome.code == (1 if checks else 2), f"{outcome.call}: {outcome.err}"
    assert file in (outcome.out.decode() if checks else outcome.err)


def a_folder_that_may_not_be_read(path: Path) -> None:
    path.mkdir(mode=0)


def a_folder_without_a_file(path: Path) -> None:
    (path / "nothing.yaml").mkdir(parents=True)


def a_folder_of_other_files(path: Path) -> None:
    path.mkdir()
    for number in range(2000):
        (path / f"{number}.yaml").touch()


def a_folder_with_too_much_in_its_files(path: Path) -> None:
    path.mkdir()
    for noun in ("roles", "rules", "checks", "phases", "sources"):
        rows = (f"- {{id: {noun}{number}, cites: [S{number}]}}\n" for number in range(4000))
        (path / f"{noun}.yaml").write_text("".join(rows), encoding="utf-8")


FOLDERS = (
    a_folder_that_may_not_be_read,
    a_folder_without_a_file,
    a_folder_of_other_files,
    a_folder_with_too_much_in_its_files,
    a_link_to_itself,
    a_link_to_nothing,
    a_pipe,
    a_device_without_end,
    a_file_of_a_terabyte,
)


@pytest.mark.parametrize("thing", FOLDERS, ids=lambda thing: thing.__name__)
def test_what_is_no_catalogue(thing: Callable[[Path], None], run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "calm.yaml").write_text(TEAM, encoding="utf-8")
    thing(tmp_path / "own")
    for outcome in run_all(list(calls("overlay", FILES["overlay"], slice(None)))):
        outcome.keeps_the_promises()
        checks = "check" in outcome.call.arguments
        assert outcome.code in ((1, 2) if checks else (2,)), f"{outcome.call}: {outcome.err}"
        assert "own" in (outcome.out.decode() if outcome.code == 1 else outcome.err)


ODD_NAMES = ["\x1b[31mred.yaml", "a\nb.yaml", "\u202eevil.yaml", "[bold]x.yaml", "-x.yaml", "n" * 300, "\udcff.yaml"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_that_is_more_than_text(name: str, run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "calm.yaml").write_text(TEAM, encoding="utf-8")
    path = tmp_path / name
    try:
        path.write_text("shop: {stage: nowhere}\n", encoding="utf-8")
    except OSError:
        assert len(name) > 255
    kinds = ("team", "staff", "baseline")
    # They all name a file in the same way; that they do is seen with the first and the last.
    every = slice(None if name in (ODD_NAMES[0], ODD_NAMES[-1]) else 0)
    for outcome in run_all([call for kind in kinds for call in calls(kind, f"./{name}", every)]):
        outcome.keeps_the_promises()
        assert outcome.code == 2


ODD_FOLDERS = ["\x1b[31mred", "a\nb", "\u202eevil", "[bold]x", "<b>", "\udcff"]


@pytest.mark.parametrize("name", ODD_FOLDERS)
def test_a_folder_of_a_catalogue_with_such_a_name(name: str, run_all: RunAll, tmp_path: Path) -> None:
    own = tmp_path / name
    own.mkdir()
    (own / "roles.yaml").write_text("- {id: sales, purpose: {en: Sells., nl: Verkoopt.}}\n", encoding="utf-8")
    (tmp_path / "calm.yaml").write_text(TEAM, encoding="utf-8")
    asked = calls("overlay", f"./{name}/roles.yaml", slice(None if name in (ODD_FOLDERS[0], ODD_FOLDERS[-1]) else 0))
    # To check or compare what reads is to prove it for every shop, which takes its time.
    for outcome in run_all([call for call in asked if call.arguments[0] != "catalogue"]):
        outcome.keeps_the_promises()
        assert outcome.code in (0, 1), outcome.err
