"""Hostile content (inputs.yaml, found/) and things that are no files, at every place that reads one."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from tests.hostile.conftest import HERE, Call, Outcome, RunAll, data

KINDS = ("team", "overlay", "staff", "jsonl", "baseline")
COMMANDS: dict[str, dict[str, list[list[str]]]] = data("commands.yaml")
TEAM = "shop: {name: Calm, country: NL, stage: growth}\npeople: [{name: Ada, owner: true, roles: [sales]}]\n"
FILES = {
    "team": "team.yaml",
    "overlay": "own/roles.yaml",
    "staff": "staff.csv",
    "baseline": "old.json",
    "jsonl": "in.jsonl",
}


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One item of inputs.yaml, where its fields are explained."""

    name: str
    kinds: tuple[str, ...] | str = msgspec.field(name="for")
    content: str | None = None
    hexadecimal: str | None = msgspec.field(name="bytes", default=None)
    pieces: tuple[str | tuple[str, int], ...] = ()
    file: str | None = None
    whole: bool = False
    reads: bool = False

    def written(self) -> bytes:
        if self.file is not None:
            return (HERE / self.file).read_bytes()
        if self.hexadecimal is not None:
            return bytes.fromhex(self.hexadecimal)
        parts = (part if isinstance(part, str) else part[0] * part[1] for part in self.pieces)
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
]
EACH = [(case, kind) for case in CASES for kind in (KINDS if case.kinds == "all" else case.kinds)]


def calls(kind: str, file: str, *, everything: bool = False) -> Iterator[Call]:
    for command in COMMANDS["content"][kind] + (COMMANDS["every"][kind] if everything else []):
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
            # What is wrong with an overlay may only show in the file below it, which is then named.
            outcome.names(FILES[kind] if kind != "overlay" else "", line=not case.whole)


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
    if os.access(path, os.R_OK):
        pytest.skip("root may read everything")


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
    a_file_that_lies_about_its_size,
)


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: thing.__name__)
@pytest.mark.parametrize("kind", ["team", "overlay", "staff", "baseline"])
def test_what_is_no_file(thing: Callable[[Path], None], kind: str, run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "calm.yaml").write_text(TEAM, encoding="utf-8")
    file = tmp_path / FILES[kind]
    file.parent.mkdir(exist_ok=True)
    thing(file)
    for outcome in run_all(list(calls(kind, FILES[kind], everything=True))):
        outcome.keeps_the_promises()
        _refused(outcome, FILES[kind])


def _refused(outcome: Outcome, file: str) -> None:
    assert outcome.code == (1 if "check" in outcome.call.arguments else 2), f"{outcome.call}: {outcome.err}"
    if outcome.code == 2:
        outcome.names(file, line=False)


@pytest.mark.parametrize(
    "name", ["\x1b[31mred.yaml", "a\nb.yaml", "\u202eevil.yaml", "[bold]x.yaml", "-x.yaml", "n" * 300, "\udcff.yaml"]
)
def test_a_name_that_is_more_than_text(name: str, run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "calm.yaml").write_text(TEAM, encoding="utf-8")
    path = tmp_path / name
    try:
        path.write_text("shop: {stage: nowhere}\n", encoding="utf-8")
    except OSError:
        assert len(name) > 255
    asked = [call for kind in ("team", "staff", "baseline") for call in calls(kind, f"./{name}", everything=True)]
    for outcome in run_all(asked):
        outcome.keeps_the_promises()
        assert outcome.code == 2
