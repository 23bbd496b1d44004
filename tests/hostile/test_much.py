"""As much as the bounds allow, and folders of any length: each command in a process whose peak memory is measured."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile.conftest import HERE, MOST_KILOBYTES

ROLES = ("customer_service", "logistics", "sales", "content_marketer", "online_marketer")
SHOP = "shop:\n  stage: growth\n  orders_per_month: 20000\n  monthly_revenue: 1000000\npeople:\n"
MEGABYTE = 1 << 20

Measure = Callable[..., tuple[int, int, str]]


# The peak of a process counts that of whoever started it, until it became itself: so a small one starts it and tells.
STARTER = """
import os, sys
child = os.posix_spawn(sys.executable, [sys.executable, "-m", "ecomteam", *sys.argv[1:]], os.environ)
_, status, used = os.wait4(child, 0)
print(used.ru_maxrss, file=open("peak", "w"))
sys.exit(os.waitstatus_to_exitcode(status))
"""


@pytest.fixture
def measure(tmp_path: Path) -> Measure:
    """``measure("audit", "team.yaml")`` in that folder: exit code, peak kilobytes, and what was said."""
    if sys.platform == "win32":
        pytest.skip("there is no wait4")

    def run(*arguments: str, stdin: str = "") -> tuple[int, int, str]:
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(HERE.parents[1]), "HOME": str(tmp_path)}
        done = subprocess.run(
            [sys.executable, "-c", STARTER, *arguments],
            input=stdin.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment,
            check=False,
        )
        per_kilobyte = 1024 if sys.platform == "darwin" else 1
        peak = int((tmp_path / "peak").read_text("utf-8")) // per_kilobyte
        return done.returncode, peak, done.stderr.decode("utf-8")

    return run


def team(people: int, longest: int, roles: int) -> str:
    rows = (
        f"- name: {number:04}{'x' * (longest - 4)}\n  roles: [{', '.join(ROLES[:roles])}]\n  hours_per_week: 24\n"
        for number in range(people)
    )
    return SHOP + "".join(rows)


MANY, LONG = (2_000, 40, 5), (160, 500, 5)


@pytest.mark.parametrize(
    ("people", "command"),
    [
        (MANY, ("raci", "--full")),
        (LONG, ("raci", "--full")),
        (LONG, ("raci", "--planned", "--json")),
        (MANY, ("plan", "--format", "html")),
        (MANY, ("audit", "--json")),
    ],
)
def test_the_largest_team(
    measure: Measure, tmp_path: Path, people: tuple[int, int, int], command: tuple[str, ...]
) -> None:
    (tmp_path / "team.yaml").write_text(team(*people), encoding="utf-8")
    code, kilobytes, said = measure(command[0], "team.yaml", *command[1:])
    assert (code in (0, 1), said) == (True, "")
    assert kilobytes < MOST_KILOBYTES


@pytest.mark.parametrize("people", [(2_000, 100, 1), (400, 498, 1)])
def test_more_names_are_refused_at_once(measure: Measure, tmp_path: Path, people: tuple[int, int, int]) -> None:
    (tmp_path / "team.yaml").write_text(team(*people), encoding="utf-8")
    code, kilobytes, said = measure("raci", "team.yaml")
    assert (code, said.count("\n")) == (2, 1)
    assert "at most 80000 characters of names" in said
    assert kilobytes < MOST_KILOBYTES // 2


def test_a_staff_list_of_long_names_becomes_a_team_that_is_read(measure: Measure, tmp_path: Path) -> None:
    rows = "".join(f"{number:04}{'x' * 300},Klantenservice\n" for number in range(2_000))
    (tmp_path / "staff.csv").write_text(f"naam,functie\n{rows}", encoding="utf-8")
    assert measure("import", "staff.csv", "-q", "-o", "team.yaml")[0] == 0
    code, _, said = measure("team", "team.yaml")
    assert (code, said) == (0, "")


# Of the two with a line a finding, one.
@pytest.mark.parametrize("form", [("--format", "table"), ("--format", "concise"), ("--json",), ("--format", "sarif")])
def test_a_longer_folder_takes_no_more_memory(measure: Measure, tmp_path: Path, form: tuple[str, ...]) -> None:
    peaks = []
    for count in (50, 500):
        folder = tmp_path / str(count)
        folder.mkdir()
        for number in range(count):
            text = f"shop: {{name: S{number}}}\npeople: [{{name: Ada, owner: true, roles: [sales]}}]\n"
            (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
        code, kilobytes, said = measure("audit", str(count), *form)
        assert (code in (0, 1), said) == (True, "")
        peaks.append(kilobytes)
    # What waits in memory until all is known is 16 MB at most.
    assert peaks[1] - peaks[0] < 30 << 10


def test_a_report_of_all_of_a_folder_has_an_end(measure: Measure, tmp_path: Path) -> None:
    (tmp_path / "many").mkdir()
    for number in range(251):
        (tmp_path / "many" / f"{number}.yaml").write_text("shop: {}\n", encoding="utf-8")
    code, kilobytes, said = measure("audit", "many", "--full")
    assert (code, said.startswith("a report holds at most 250 teams, and here are 251; ")) == (2, True)
    assert kilobytes < MOST_KILOBYTES // 2


BASELINES = {
    "one text": lambda: '{"format":1,"audit":"' + "a" * (47 * MEGABYTE) + '"}',
    "empty lists": lambda: '{"format":1,"audits":[' + "[]," * 2_999_000 + "[]]}",
    "empty lists aside": lambda: '{"format":1,"audits":[],"other":[' + "[]," * 2_999_000 + "[]]}",
    "blank lines": lambda: "\n" * (47 * MEGABYTE),
    "empty objects": lambda: "{}\n" * 2_999_000,
    "a text on a line": lambda: '{"shop":"' + "a" * (47 * MEGABYTE) + '"}\n',
    "too much": lambda: "a" * (49 * MEGABYTE),
}


@pytest.mark.parametrize("kind", BASELINES)
def test_a_large_baseline(measure: Measure, tmp_path: Path, kind: str) -> None:
    (tmp_path / "old.json").write_text(BASELINES[kind](), encoding="utf-8")
    code, kilobytes, said = measure("audit", "--example", "coffee-shop", "--baseline", "old.json")
    assert (code, said.startswith("old.json")) == (2, True)
    assert kilobytes < MOST_KILOBYTES


@pytest.mark.parametrize("kind", ["blank lines", "empty objects", "a text on a line"])
def test_a_large_baseline_of_lines(measure: Measure, tmp_path: Path, kind: str) -> None:
    (tmp_path / "old.json").write_text(BASELINES[kind](), encoding="utf-8")
    code, kilobytes, said = measure("audit", "--jsonl", "--baseline", "old.json", stdin='{"shop": {"name": "A"}}')
    assert (code in (0, 2), "Traceback" in said) == (True, False)
    assert kilobytes < MOST_KILOBYTES


def test_the_same_overlay_two_hundred_times(measure: Measure, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    rows = "".join(
        f"- id: limit_{number}\n  value: 1\n  unit: x\n  name: y\n  own_judgement: z\n" for number in range(200)
    )
    (tmp_path / "own" / "thresholds.yaml").write_text(rows, encoding="utf-8")
    often = [part for _ in range(200) for part in ("--catalogue", "own")]
    code, kilobytes, said = measure("audit", "--example", "coffee-shop", *often)
    assert code == 2
    assert "those of the files before it included" in said
    assert kilobytes < MOST_KILOBYTES
