"""Formats that take a library of their own: one line where it is not there, and never on a terminal."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomteam.cli.extras import EXTRAS
from tests.functional.conftest import Run, Start

# The same process, but for a library that nobody installed.
WITHOUT = """
import importlib.util, runpy, sys
there = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name == "{module}" else there(name, *more)
sys.argv = ["ecomteam", *{arguments!r}]
runpy.run_module("ecomteam", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize("form", EXTRAS)
def test_an_extra_that_is_not_there_is_one_line_that_says_what_to_install(run: Run, form: str, tmp_path: Path) -> None:
    arguments = ["plan", "--example", "coffee-shop", "--format", form, "-o", "plan.out"]
    done = run(code=WITHOUT.format(module=EXTRAS[form], arguments=arguments))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert f'pip install "ecomteam[{form}]"' in done.stderr
    assert not (tmp_path / "plan.out").exists()


@pytest.mark.parametrize("form", EXTRAS)
def test_a_file_that_is_called_so_is_one(run: Run, form: str, tmp_path: Path) -> None:
    done = run("plan", "--example", "coffee-shop", "-o", f"plan.{form}")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"add --format {form}" in done.stderr
    assert not (tmp_path / f"plan.{form}").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such terminal")
def test_a_pdf_is_nothing_for_a_terminal(session: Start) -> None:
    pytest.importorskip("typst")
    there = session("plan", "--example", "coffee-shop", "--format", "pdf", on_screen=True)
    there.until("-o FILE.pdf")
    assert there.finish()[0] == 2
    assert "%PDF" not in there.seen


@pytest.mark.parametrize("form", EXTRAS)
def test_a_file_that_is_no_text_goes_through_a_pipe_as_into_a_file(
    run: Callable[..., object], form: str, tmp_path: Path
) -> None:
    pytest.importorskip(EXTRAS[form])
    arguments = ("plan", "--example", "coffee-shop", "--format", form, "--today", "2026-11-29")
    piped = run(*arguments, encoding=None)
    run(*arguments, "-o", "plan.out")
    assert piped.stdout == (tmp_path / "plan.out").read_bytes()  # type: ignore[attr-defined]
