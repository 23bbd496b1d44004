"""Disks and streams that fail: what tests/functional/test_processes.py leaves open."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.conftest import Call, RunAll

PLAN = ("plan", "--example", "coffee-shop", "--lang", "en")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 KB, which takes root."""
    path = tmp_path / "disk"
    path.mkdir()
    mounted = None
    if sys.platform == "linux" and os.geteuid() == 0:
        command = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(path)]
        mounted = subprocess.run(command, capture_output=True, check=False)
    if mounted is None or mounted.returncode:
        pytest.skip("this takes the right to mount a disk")
    yield path
    subprocess.run(["umount", str(path)], check=True)


def test_a_full_disk_keeps_the_file_that_was_there(small_disk: Path, run_all: RunAll) -> None:
    report = small_disk / "report.html"
    report.write_text("the one before", encoding="utf-8")
    (outcome,) = run_all([Call((*PLAN, "--format", "html", "-o", "disk/report.html"))])
    outcome.keeps_the_promises()
    assert outcome.code == 2
    assert outcome.err == "disk/report.html: this could not be written (No space left on device)\n"
    assert report.read_text(encoding="utf-8") == "the one before"
    assert [path.name for path in small_disk.iterdir()] == ["report.html"]


def test_a_report_into_a_circle_of_links(run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    (outcome,) = run_all([Call((*PLAN, "-o", "a"))])
    outcome.keeps_the_promises()
    assert outcome.code == 2
    assert outcome.err.startswith("a: this could not be written (")
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_symlink()) == ["a", "b"]
