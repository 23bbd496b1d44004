"""What several do at the same time: nobody's file is replaced unasked, and nobody's change is lost."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Barrier, Thread

import pytest

from ecomteam.cli import changing
from ecomteam.cli.changing import change_file
from ecomteam.cli.output import write_file
from ecomteam.model.problems import UsageError
from tests.hostile.conftest import Call, RunAll

MANY = 8
STEPS = ("goal_two_years", "core_strength", "goal_six_months", "who_is_there", "strengths", "missing_position")


def at_once(deed: Callable[[int], object]) -> list[object]:
    """What came of a deed that is done by several threads, which all begin together."""
    came: list[object] = [None] * MANY
    start = Barrier(MANY)

    def run(number: int) -> None:
        start.wait()
        try:
            came[number] = deed(number)
        except Exception as error:
            came[number] = error

    threads = [Thread(target=run, args=(number,)) for number in range(MANY)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came


@pytest.fixture(params=["with hard links", "without"])
def links(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, _: Path) -> None:
        raise PermissionError(1, "Operation not permitted", str(path))

    if request.param == "without":
        monkeypatch.setattr(Path, "hardlink_to", refuse)


@pytest.mark.usefixtures("links")
def test_of_several_new_files_of_one_name_one_is_there_and_the_others_know(tmp_path: Path) -> None:
    path = tmp_path / "new.yaml"
    came = at_once(lambda number: write_file(path, f"{number}\n" * 1000, new=True))
    winners = [number for number, error in enumerate(came) if error is None]
    assert len(winners) == 1
    assert {type(error) for error in came if error is not None} == {FileExistsError}
    assert path.read_text(encoding="utf-8") == f"{winners[0]}\n" * 1000
    assert [each.name for each in tmp_path.iterdir()] == ["new.yaml"]


def test_a_new_file_takes_the_place_of_nothing_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe") if sys.platform != "win32" else None
    for there in tmp_path.iterdir():
        with pytest.raises(FileExistsError):
            write_file(there, "x", new=True)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_of_several_saves_one_is_there_and_the_others_are_refused(run_all: RunAll, tmp_path: Path) -> None:
    names = ("coffee-shop", "bakery-gent", "pet-snacks", "leather-maker")
    ended = run_all([Call(("plan", "--example", name, "--save", "same.yaml", "-q")) for name in names])
    (saved,) = (outcome for outcome in ended if outcome.code == 0)
    assert {outcome.code for outcome in ended if outcome is not saved} == {2}
    assert all("same.yaml is there already" in outcome.err for outcome in ended if outcome is not saved)
    (again,) = run_all([Call(("plan", "--example", saved.call.arguments[2], "--save", "again.yaml", "-q"))])
    again.keeps_the_promises()
    assert (tmp_path / "same.yaml").read_bytes() == (tmp_path / "again.yaml").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells nobody to wait")
def test_changes_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_bytes(b"first\n")
    calls: list[int] = []

    def add(number: int) -> None:
        def more(content: bytes | None) -> str:
            calls.append(number)
            return (content or b"").decode() + f"{number}\n"

        change_file(path, more)

    assert at_once(add) == [None] * MANY
    assert sorted(path.read_text().splitlines()) == [*map(str, range(MANY)), "first"]
    assert sorted(calls) == [*range(MANY)]


def test_a_change_sees_what_somebody_else_wrote_in_between(tmp_path: Path) -> None:
    """An editor, say, that waits for nobody; the file may come to be in between as well."""
    for before in (b"first\n", None):
        path = tmp_path / f"{before is None}.txt"
        if before is not None:
            path.write_bytes(before)
        seen: list[bytes | None] = []

        def more(content: bytes | None, path: Path = path, seen: list[bytes | None] = seen) -> str:
            if not seen:
                path.write_bytes(b"theirs\n")
            seen.append(content)
            return (content or b"").decode() + "ours\n"

        change_file(path, more, may_be_new=True)
        assert seen == [before, b"theirs\n"]
        assert path.read_bytes() == b"theirs\nours\n"


def test_a_file_that_somebody_holds_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setattr(changing, "PATIENCE", 0.05)
    path = tmp_path / "held.txt"
    path.write_bytes(b"first\n")
    with path.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(UsageError, match="held"):
            change_file(path, lambda _: "ours")
    assert path.read_bytes() == b"first\n"


def test_every_mark_on_the_checklist_is_kept(run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_text("shop: {name: A}  # ours\n", encoding="utf-8")
    for outcome in run_all([Call(("checklist", "team.yaml", "--done", step)) for step in STEPS]):
        outcome.keeps_the_promises()
        assert outcome.code == 0, outcome.err
    first, done = (tmp_path / "team.yaml").read_text(encoding="utf-8").splitlines()
    assert first == "shop: {name: A}  # ours"
    assert sorted(done.removeprefix("done: [").rstrip("]").split(", ")) == sorted(STEPS)


def test_every_number_of_a_month_is_kept(run_all: RunAll, tmp_path: Path) -> None:
    """Whoever updates a file does not undo what is marked in it meanwhile."""
    (tmp_path / "team.yaml").write_text("shop: {name: A, country: NL, orders_per_month: 100}\npeople: []\n", "utf-8")
    today = ("--today", "2026-11-29", "-q")
    calls: list[tuple[str, ...]] = [("checklist", "team.yaml", "--done", step) for step in STEPS[:3]]
    calls[1:1] = [("update", "team.yaml", "--orders", "900", *today)]
    for outcome in run_all([Call(call) for call in calls]):
        outcome.keeps_the_promises()
        assert outcome.code == 0, outcome.err
    text = (tmp_path / "team.yaml").read_text(encoding="utf-8")
    assert [step for step in STEPS[:3] if step not in text] == []
    assert "900" in text


def test_every_open_title_is_kept(run_all: RunAll, tmp_path: Path) -> None:
    titles = [f"Grand Vizier of Thing {number}" for number in range(4)]
    for number, title in enumerate(titles):
        (tmp_path / f"{number}.csv").write_text(f"name,title\nAda,{title}\n", encoding="utf-8")
    calls = [Call(("import", f"{number}.csv", "--decisions", "titles.yaml")) for number in range(len(titles))]
    for outcome in run_all(calls):
        outcome.keeps_the_promises()
        assert outcome.code == 0, outcome.err
    kept = (tmp_path / "titles.yaml").read_text(encoding="utf-8")
    assert [title for title in titles if title.casefold() in kept.casefold()] == titles
