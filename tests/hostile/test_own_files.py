"""Drafts and caches where somebody else has been: no link is followed, and nothing endless is read."""

import os
import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from ecomteam.cli.interview.draft import NAMES, Draft, Progress
from ecomteam.files.catalogue import compiled
from ecomteam.files.catalogue.folder import data_folder
from ecomteam.files.own import private_folder, read_own
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.place import Place
from ecomteam.model.team import Team
from tests.hostile.conftest import Call, RunAll
from tests.shipped import KNOWLEDGE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="owners, links and pipes are things of POSIX")

MOST = 1 << 20
NOBODY = 65534


def linked(path: Path) -> None:
    target = path.parent.parent / "target"
    target.write_text("shop: {name: Theirs}\n", encoding="utf-8")
    path.symlink_to(target)


def listening(path: Path) -> None:
    os.chdir(path.parent)  # a socket's path may not be long
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(path.name)


def large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


PLANTED: Mapping[str, Callable[[Path], object]] = {
    "a link": linked,
    "a link to a device": lambda path: path.symlink_to("/dev/zero"),
    "a link to nothing": lambda path: path.symlink_to("nowhere"),
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a socket": listening,
    "a terabyte": large,
}


@pytest.fixture(params=PLANTED)
def planted(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    def plant(path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        monkeypatch.chdir(path.parent)
        PLANTED[request.param](path)

    return plant


def told(name: str) -> Progress:
    return Progress(Team(place=Place(""), name=name))


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "ecomteam"


def test_what_lies_where_a_draft_would_is_left_alone(planted: Callable[[Path], None], state: Path) -> None:
    planted(state / "interview.yaml")
    before = (state / "interview.yaml").lstat()
    draft = Draft(KNOWLEDGE)
    assert not draft.there()
    assert draft.read() is None
    draft.write(told("Ours"))
    draft.write(told("Ours still"))
    assert draft.kept
    assert draft.path == state / "interview-2.yaml"
    after = (state / "interview.yaml").lstat()
    assert (after.st_ino, after.st_mtime_ns, after.st_size) == (before.st_ino, before.st_mtime_ns, before.st_size)
    assert not (state.parent / "target").exists() or "Theirs" in (state.parent / "target").read_text(encoding="utf-8")


def test_what_lies_where_the_cache_would_is_not_read(
    planted: Callable[[Path], None], tmp_path: Path, run_all: RunAll
) -> None:
    """Nor is it in the way: the command does without."""
    folder = data_folder()
    assert folder is not None
    name = f"catalogue-{compiled.fingerprint(folder).hex()}.bin"
    planted(tmp_path / "cache" / "ecomteam" / name)
    environment = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    (outcome,) = run_all([Call(("example", "coffee-shop", "--json"), environment=environment)])
    outcome.keeps_the_promises()
    (plan,) = run_all([Call(("plan", "--example", "coffee-shop"), environment=environment)])
    plan.keeps_the_promises()
    assert plan.code == 0, plan.err
    assert not (tmp_path / "cache" / "target").exists() or (tmp_path / "cache" / "target").stat().st_size == 21


def test_the_folder_is_for_the_user_alone(tmp_path: Path) -> None:
    private_folder(tmp_path / "new")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    private_folder(tmp_path / "open")
    assert (tmp_path / "open").stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root gives files away")
def test_what_is_somebody_else_s_is_not_used(tmp_path: Path, state: Path) -> None:
    (tmp_path / "file").write_bytes(b"shop: {name: Theirs}\n")
    assert read_own(tmp_path / "file", MOST)
    os.chown(tmp_path / "file", NOBODY, NOBODY)
    with pytest.raises(PermissionError):
        read_own(tmp_path / "file", MOST)
    private_folder(state)
    (tmp_path / "file").rename(state / "interview.yaml")
    assert Draft(KNOWLEDGE).read() is None
    os.chown(state, NOBODY, NOBODY)
    draft = Draft(KNOWLEDGE)
    draft.write(told("Ours"))
    assert not draft.kept
    # Nor a folder of ours to which somebody else has made a link.
    (tmp_path / "ours").mkdir()
    (tmp_path / "theirs").symlink_to("ours")
    os.chown(tmp_path / "theirs", NOBODY, NOBODY, follow_symlinks=False)
    with pytest.raises(PermissionError):
        private_folder(tmp_path / "theirs")


def test_interviews_at_the_same_time_keep_their_own(state: Path) -> None:
    first, second = Draft(KNOWLEDGE), Draft(KNOWLEDGE)
    for number in range(3):
        first.write(told(f"First {number}"))
        second.write(told(f"Second {number}"))
    assert sorted(path.name for path in state.iterdir()) == ["interview-2.yaml", "interview.yaml"]
    # Neither can be taken for left behind as long as it goes on.
    third = Draft(KNOWLEDGE)
    assert (third.there(), third.in_use(), third.read()) == (False, True, None)
    first.forget()
    assert (third.there(), third.in_use()) == (False, True)
    assert second.path is not None
    assert "Second 2" in second.path.read_text(encoding="utf-8")


def left_behind(known: Knowledge, name: str) -> None:
    """An interview that was interrupted."""
    draft = Draft(known)
    draft.write(told(name))
    draft._hold(draft.path, None)


def test_the_latest_interview_is_gone_on_with_and_the_others_are_told(state: Path) -> None:
    for name in ("Early", "Later"):
        left_behind(KNOWLEDGE, name)
    os.utime(state / "interview.yaml", (1, 1))
    draft = Draft(KNOWLEDGE)
    team = draft.read()
    assert team is not None
    assert (team.name, draft.other()) == ("Later", state / "interview.yaml")
    # What goes on is that interview, not another.
    draft.write(told("Later still"))
    assert "Later still" in (state / "interview-2.yaml").read_text(encoding="utf-8")
    draft.forget()
    following = Draft(KNOWLEDGE).read()
    assert following is not None
    assert following.name == "Early"


def test_of_many_unfinished_interviews_the_oldest_goes(state: Path) -> None:
    for number in range(len(NAMES)):
        left_behind(KNOWLEDGE, f"Number {number}")
        os.utime(state / NAMES[number], (1000 - number, 1000 - number))
    left_behind(KNOWLEDGE, "One more")
    assert len(list(state.iterdir())) == len(NAMES)
    assert "One more" in (state / NAMES[-1]).read_text(encoding="utf-8")
