"""Where bytes come from, and what is refused before it is read."""

import io
import os
import sys
import time
from pathlib import Path

import pytest

from ecomteam.files.content import read_bytes, shown_name
from ecomteam.files.yaml.reader import Bounds
from ecomteam.model.problems import FileProblems

SMALL = Bounds(size=10)
posix = pytest.mark.skipif(os.name != "posix", reason="there is no such thing here")


def refusal(path: str | Path, bounds: Bounds = SMALL) -> str:
    began = time.perf_counter()
    with pytest.raises(FileProblems) as caught:
        read_bytes(path, bounds)
    assert time.perf_counter() - began < 1
    return str(caught.value)


def test_a_file_up_to_the_bound_is_read(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_bytes(b"0123456789")
    assert read_bytes(tmp_path / "team.yaml", SMALL) == b"0123456789"


def test_a_larger_file_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(100 << 20)
    assert "too large" in refusal(large, Bounds())


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "team.yaml"
    assert refusal(missing) == f"{missing}: there is no such file"
    assert "no such file" in refusal("a\0b") or "null" in refusal("a\0b")
    assert "name this long" in refusal("a" * 5000)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "folder" in refusal(tmp_path)


@posix
def test_what_may_never_end_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in refusal(tmp_path / "pipe")
    assert "device" in refusal("/dev/zero")


@posix
def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert "leads back" in refusal(tmp_path / "loop")


@posix
@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="only Linux has files that lie about their size")
def test_a_file_that_lies_about_its_size_is_bounded_too() -> None:
    assert "too large" in refusal("/proc/self/maps")


@posix
@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").touch(mode=0)
    assert "permissions" in refusal(tmp_path / "team.yaml")


class Stdin(io.TextIOWrapper):
    def __init__(self, content: bytes, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(content))
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def test_standard_input_is_read_up_to_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"shop: {}"))
    assert read_bytes("-", SMALL) == b"shop: {}"
    monkeypatch.setattr(sys, "stdin", Stdin(b"x" * 11))
    with pytest.raises(FileProblems, match=r"^shop: the file is too large"):
        read_bytes("-", SMALL, stdin_name="shop")


def test_a_terminal_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"", terminal=True))
    assert refusal("-") == "<stdin>: standard input is a terminal; give a file, or pipe one in"
    monkeypatch.setattr(sys, "stdin", None)
    assert "no standard input" in refusal("-")


def test_a_name_is_shown_without_what_could_move_the_cursor() -> None:
    assert shown_name("a\x1b[2J.yaml") == r"a\x1b[2J.yaml"
    assert shown_name("-", "team.yaml") == "team.yaml"
    assert shown_name(b"caf\xe9.yaml".decode("utf-8", "surrogateescape")) == r"caf\udce9.yaml"
