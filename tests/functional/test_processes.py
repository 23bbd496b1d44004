"""What only a real process shows: streams, signals, encodings, what is imported, and the exit code of each ending."""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from tests.functional.conftest import Run, Start

PLAN = ("plan", "--example", "coffee-shop", "--lang", "en")
FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="a device that is always full is a thing of Linux")


def test_the_module_is_the_command(run: Run) -> None:
    result = run("--version")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("ecomteam ")


@pytest.mark.parametrize("arguments", [PLAN, (*PLAN, "--json"), ("--help",), ("plan", "-h"), ("--version",)])
def test_a_closed_pipe_is_141_and_silent(run: Run, arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    result = run(*arguments, stdout=writing)
    os.close(writing)
    assert (result.returncode, result.stderr) == (141, "")


@needs_full
@pytest.mark.parametrize("arguments", [PLAN, ("--help",)])
def test_a_full_device_is_2_in_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    with FULL.open("w") as full:
        result = run(*arguments, stdout=full)
    assert result.returncode == 2
    assert result.stderr == "standard output: this could not be written (No space left on device)\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_leaves_early_ends_it_with_141(run: Run, unbuffered: str) -> None:
    """However much fits into the pipe before."""
    reading, writing = os.pipe()
    taken: list[bytes] = []

    def read() -> None:
        taken.append(os.read(reading, 10))
        os.close(reading)

    reader = Thread(target=read)
    reader.start()
    result = run("export", stdout=writing, env={"PYTHONUNBUFFERED": unbuffered})
    os.close(writing)
    reader.join()
    assert (result.returncode, result.stderr) == (141, "")
    assert len(taken[0]) == 10


@needs_full
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_what_fits_no_more_is_an_error_and_not_half_a_document(run: Run, tmp_path: Path, unbuffered: str) -> None:
    """A file that may not grow takes the first part of it and no more, as a disk does that fills up."""
    code = (
        "import resource, signal, runpy; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000));"
        "runpy.run_module('ecomteam', run_name='__main__', alter_sys=True)"
    )
    run("--version")
    with (tmp_path / "export.json").open("w") as disk:
        result = run("export", code=code, stdout=disk, env={"PYTHONUNBUFFERED": unbuffered})
    assert result.returncode == 2
    assert result.stderr == "standard output: this could not be written (File too large)\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes that do not block")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_pipe_that_does_not_block_gets_it_whole(run: Run, unbuffered: str) -> None:
    whole = run("export").stdout
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    parts: list[bytes] = []

    def read() -> None:
        with os.fdopen(reading, "rb") as pipe:
            parts.append(pipe.read())

    reader = Thread(target=read)
    reader.start()
    result = run("export", stdout=writing, env={"PYTHONUNBUFFERED": unbuffered})
    os.close(writing)
    reader.join()
    assert (result.returncode, result.stderr) == (0, "")
    assert parts[0].decode() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes streams")
def test_closed_streams(environment: dict[str, str]) -> None:
    command = f"{sys.executable} -m ecomteam {' '.join(PLAN)}"
    closed = subprocess.run(["sh", "-c", command + " >&-"], env=environment, capture_output=True, check=False)
    assert closed.returncode == 2
    assert closed.stderr == b"standard output: this could not be written (it is closed)\n"
    mute = subprocess.run(["sh", "-c", f"{command} --format xml 2>&-"], env=environment, check=False)
    assert mute.returncode == 2


def test_no_terminal_and_no_file_says_what_to_give(run: Run) -> None:
    result = run("plan")
    assert (result.returncode, result.stdout) == (2, "")
    assert "ecomteam plan FILE" in result.stderr
    assert "--example" in result.stderr


def test_output_is_written_whole_or_not_at_all(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    assert run(*PLAN, "-o", "report.txt").stdout == ""
    assert report.read_text(encoding="utf-8") == run(*PLAN).stdout == run(*PLAN, "-o", "-").stdout
    assert report.stat().st_mode & 0o777 == 0o666 & ~_umask()
    report.chmod(0o600)
    run(*PLAN, "--json", "-o", "report.txt")
    json.loads(report.read_text(encoding="utf-8"))
    assert report.stat().st_mode & 0o777 == 0o600
    for wrong, reason in (("no/report.txt", "No such file or directory"), (".", "Is a directory")):
        result = run(*PLAN, "-o", wrong)
        assert (result.returncode, result.stdout) == (2, "")
        assert result.stderr == f"{wrong}: this could not be written ({reason})\n"
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]


@needs_full
def test_output_to_a_full_device(run: Run) -> None:
    result = run(*PLAN, "-o", str(FULL))
    assert result.returncode == 2
    assert result.stderr == "/dev/full: this could not be written (No space left on device)\n"


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "utf-16"])
def test_any_encoding_will_do(run: Run, encoding: str) -> None:
    result = run(*PLAN, "--lang", "nl", env={"PYTHONIOENCODING": encoding}, encoding=encoding)
    assert (result.returncode, result.stderr) in ((0, ""), (0, "\ufeff"))
    assert "uur per week" in result.stdout


def test_json_is_utf_8_whatever_the_encoding(run: Run) -> None:
    plain = run(*PLAN, "--json").stdout
    assert run(*PLAN, "--json", env={"PYTHONIOENCODING": "ascii"}).stdout == plain


def test_the_first_run_writes_what_the_second_does(run: Run, tmp_path: Path) -> None:
    """The first reads YAML, the second what the first compiled of it."""
    first, second = (run("export", env={"XDG_CACHE_HOME": str(tmp_path / "fresh")}).stdout for _ in range(2))
    assert first == second


def test_the_same_bytes_whatever_the_machine(run: Run) -> None:
    plain = run(*PLAN).stdout
    for other in (
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "America/Lima"},
        {"LANG": "tr_TR.ISO-8859-9", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"HOME": "", "XDG_STATE_HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null"},
    ):
        result = run(*PLAN, env=other)
        assert (result.returncode, result.stderr) == (0, "")
        assert result.stdout == plain
    exported = run("export", "--example", "sky-high-team", env={"PYTHONHASHSEED": "1"}).stdout
    assert run("export", "--example", "sky-high-team", env={"PYTHONHASHSEED": "2"}).stdout == exported


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"ECOMTEAM_LANG": "nl", "LC_ALL": "en_GB.UTF-8"}, "Stappenplan"),
        ({"LC_ALL": "nl_BE.UTF-8"}, "Stappenplan"),
        ({"LANG": "nl_NL"}, "Stappenplan"),
        ({"LANG": "de_DE.UTF-8"}, "Hiring roadmap"),
        ({"ECOMTEAM_LANG": "xx"}, "Hiring roadmap"),
    ],
)
def test_the_language_is_that_of_the_machine_where_none_is_asked_for(
    run: Run, given: dict[str, str], expected: str
) -> None:
    assert run(*PLAN[:3], env=given).stdout.startswith(expected)


COLOURS = [
    ({}, (), True),
    ({"NO_COLOR": "1"}, (), False),
    ({"TERM": "dumb"}, (), False),
    ({"NO_COLOR": "1"}, ("--color", "always"), True),
    ({}, ("--color", "never"), False),
]


@pytest.mark.parametrize(("env", "options", "coloured"), COLOURS)
def test_colour_on_a_terminal(session: Start, env: dict[str, str], options: tuple[str, ...], coloured: bool) -> None:
    screen = session(*PLAN, *options, "--no-pager", env=env, on_screen=True)
    assert screen.finish()[0] == 0
    assert ("\x1b[" in screen.seen) is coloured


def test_colour_in_a_pipe_is_only_there_when_asked_for(run: Run) -> None:
    assert "\x1b" not in run(*PLAN, env={"GITHUB_ACTIONS": "true"}).stdout
    assert "\x1b[" in run(*PLAN, env={"FORCE_COLOR": "1"}).stdout
    assert "\x1b" not in run(*PLAN, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).stdout
    assert "\x1b" not in run("--help", env={"FORCE_COLOR": "1", "GITHUB_ACTIONS": "true"}).stdout


@pytest.mark.parametrize("env", [{"PAGER": "sed s/^/P:/"}, {"ECOMTEAM_PAGER": ""}, {}])
def test_no_pager_that_nobody_asked_for(session: Start, env: dict[str, str]) -> None:
    screen = session(*PLAN, "--full", env=env, on_screen=True)
    assert screen.finish()[0] == 0
    assert "P:Hiring" not in screen.seen.replace("\x1b[1m", "")


def test_the_option_wins_over_the_setting(session: Start) -> None:
    screen = session(*PLAN, "--no-pager", env={"ECOMTEAM_PAGER": "sed s/^/P:/"}, on_screen=True)
    assert screen.finish()[0] == 0
    assert "P:Hiring" not in screen.seen.replace("\x1b[1m", "")


@pytest.mark.parametrize(
    ("pager", "shown", "option"),
    [
        ("sed s/^/P:/", True, True),
        ("sed s/^/P:/", True, False),
        ("", False, True),
        ("cat", False, False),
        ("no-such-pager-here", False, True),
        ("true", False, False),
    ],
)
def test_a_long_report_goes_through_the_pager(session: Start, pager: str, shown: bool, option: bool) -> None:
    asked = ("--pager",) if option else ()
    screen = session(*PLAN, *asked, env={"PAGER" if option else "ECOMTEAM_PAGER": pager}, on_screen=True)
    assert screen.finish()[0] == 0
    assert ("P:Hiring roadmap" in screen.seen.replace("\x1b[1m", "")) is shown
    assert ("Hiring roadmap" in screen.seen) is (pager != "true")


BUG = """
import ecomteam.planning
def broken(*_):
    raise RuntimeError("seeded")
ecomteam.planning.plan_of = broken
from ecomteam.cli.app import main
main()
"""


def test_a_bug_of_ours_is_70_and_short(run: Run) -> None:
    result = run(*PLAN, code=BUG)
    assert (result.returncode, result.stdout) == (70, "")
    assert len(result.stderr.splitlines()) == 2
    assert "RuntimeError" in result.stderr
    for option in ("-v", "--verbose", "-qv"):
        loud = run(*PLAN, option, code=BUG)
        assert loud.returncode == 70
        assert "RuntimeError: seeded" in loud.stderr


@pytest.mark.parametrize("arguments", [("--help",), ("plan", "-h"), ("plann",), ("audit", "nope.yaml")])
def test_rich_is_not_loaded_where_nothing_is_drawn(run: Run, arguments: tuple[str, ...]) -> None:
    code = (
        "import atexit, sys; atexit.register(lambda: print(*(m for m in sys.modules if m == 'rich'), file=sys.stderr));"
        "from ecomteam.cli.app import main; main()"
    )
    assert run(*arguments, code=code).stderr.splitlines()[-1] == ""
