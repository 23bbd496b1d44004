"""How a command is called: options and paths that are more than text, empty ones, files in each other's way."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest

from ecomteam import audit
from ecomteam.batch import read_chunks
from ecomteam.cli.output import harmless, say
from ecomteam.model.problems import UsageError
from tests.hostile.conftest import HERE, Call, RunAll, hidden

ROOT = HERE.parents[1]
EVIL = "\x1b[31m\u202e\u009b5m"
CLEAN = r"\x1b[31m\u202e\x9b5m"
TEAM = "shop: {name: A, stage: growth}\npeople: [{name: Ada, owner: true, roles: [sales]}]\n"
EXAMPLE = ("--example", "coffee-shop")

# Every way for what is typed to come back on the terminal; {} stands for the hostile text.
TYPED: tuple[tuple[str, ...], ...] = (
    ("{}",),
    ("plan", "--{}"),
    ("plan", *EXAMPLE, "--growth", "{}5%"),
    ("plan", *EXAMPLE, "--months", "{}"),
    ("plan", *EXAMPLE, "--max-questions", "{}"),
    ("plan", *EXAMPLE, "--save", "{}/x"),
    ("plan", *EXAMPLE, "--save", "team.yaml{}"),
    ("plan", *EXAMPLE, "-o", "{}/x"),
    ("plan", *EXAMPLE, "--today", "{}"),
    ("plan", *EXAMPLE, "--without-appendix", "{}"),
    ("plan", *EXAMPLE, "--color", "{}"),
    ("plan", *EXAMPLE, "--lang", "{}"),
    ("plan", *EXAMPLE, "--set", "{}=1"),
    ("plan", *EXAMPLE, "--set", "products={}"),
    ("plan", "--example", "{}"),
    ("plan", "{}"),
    ("audit", "folder{}"),
    ("audit", "-v", *EXAMPLE, "--catalogue", "folder{}"),
    ("audit", *EXAMPLE, "--catalogue", "{}"),
    ("audit", *EXAMPLE, "--baseline", "{}"),
    ("audit", *EXAMPLE, "--select", "{}"),
    ("audit", *EXAMPLE, "--without", "{}"),
    ("audit", "team.yaml{}", "--explain-skips"),
    ("audit", "-", "--stdin-name", "{}"),
    ("checklist", "team.yaml{}", "--done", "{}"),
    ("catalogue", "diff", "{}", "built-in"),
    ("catalogue", "schema", "{}"),
    ("catalogue", "list", "{}"),
    ("compare", "team.yaml{}", "{}"),
    ("diff", "team.yaml{}", "{}"),
    ("explain", "{}"),
    ("import", "{}"),
    ("import", "list{}.csv", "--shop", "{}"),
    ("import", "list{}.csv", "--country", "{}"),
    ("import", "list{}.csv", "--decisions", "{}/x"),
    ("import", "list{}.csv"),
    ("kit", "{}", *EXAMPLE),
    ("why", "{}", *EXAMPLE),
)


def test_what_is_typed_comes_back_as_text(run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / f"team.yaml{EVIL}").write_text(TEAM, encoding="utf-8")
    (tmp_path / f"list{EVIL}.csv").write_text("name,title\nAda,Grand Vizier\n", encoding="utf-8")
    (tmp_path / f"folder{EVIL}").mkdir()
    for outcome in run_all([Call(tuple(part.format(EVIL) for part in call)) for call in TYPED]):
        assert outcome.code in (0, 1, 2), outcome
        assert "Traceback" not in outcome.err
        assert not hidden(outcome.err), ascii(outcome.err)
        assert not hidden(outcome.out.decode()), outcome.call


def test_everything_that_is_said_is_text(capsys: pytest.CaptureFixture[str]) -> None:
    say(f"first {EVIL}\nsecond é 日本\u00a0€", end="")
    say("in its place", over=True)
    assert capsys.readouterr().err == f"first {CLEAN}\nsecond é 日本\u00a0€\rin its place\n"
    assert harmless("plain\nlines") == "plain\nlines"


def test_json_lines_escape_what_acts_on_a_terminal(run_all: RunAll, tmp_path: Path) -> None:
    name = "A\u202eB\u200b日"
    (tmp_path / "in.jsonl").write_text(json.dumps({"shop": {"name": name}}) + "\n", encoding="utf-8")
    for deed in (("plan",), ("audit",), ("audit", "--full")):
        (outcome,) = run_all([Call((*deed, "--jsonl"), "in.jsonl")])
        outcome.keeps_the_promises()
        line = json.loads(outcome.out)
        assert (line["audit"] if "--full" in deed else line)["shop"] == name
        assert "日".encode() in outcome.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("audit", ""),
        ("import", ""),
        ("diff", "team.yaml", ""),
        ("plan", "team.yaml", "-o", ""),
        ("plan", "team.yaml", "--catalogue="),
        ("catalogue", "list", ""),
    ],
)
def test_an_empty_argument_is_no_folder(arguments: tuple[str, ...], run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_text(TEAM, encoding="utf-8")
    (outcome,) = run_all([Call(arguments)])
    assert (outcome.code, outcome.out) == (2, b"")
    assert outcome.err.endswith("; is a variable of your shell not set?\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("audit", "team.yaml", "-o", "team.yaml"),
        ("audit", "team.yaml", "--json", "-o", "link"),
        ("audit", "-", "-o", "team.yaml"),
        ("audit", "--jsonl", "-o", "team.yaml"),
        ("audit", "team.yaml", "--baseline", "old.json", "--json", "-o", "old.json"),
        ("audit", "team.yaml", "--catalogue", "own", "-o", "own/rules.yaml"),
        ("team", "team.yaml", "-o", "./team.yaml"),
        ("diff", "team.yaml", "other.yaml", "-o", "other.yaml"),
        ("import", "staff.csv", "-o", "staff.csv"),
        ("import", "staff.csv", "--decisions", "titles.yaml", "-o", "titles.yaml"),
    ],
)
def test_a_report_spares_whatever_was_read(arguments: tuple[str, ...], run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (old,) = run_all([Call(("audit", *EXAMPLE, "--json"))])
    written = {
        "team.yaml": TEAM,
        "other.yaml": TEAM,
        "old.json": old.out.decode(),
        "own/rules.yaml": "[]\n",
        "staff.csv": "name,title\nAda,sales\n",
        "titles.yaml": "{}\n",
    }
    for name, content in written.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    (tmp_path / "link").symlink_to("team.yaml")
    (outcome,) = run_all([Call(arguments, "team.yaml")])
    assert outcome.code == 2, outcome
    assert outcome.err.endswith(" is the file that was read; give the report another name\n")
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in written} == written


def test_blank_lines_at_the_end_are_none(run_all: RunAll, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'\n{"shop":{}}\n \n{"shop":{}}\r\n\r\n  \n\n')
    (outcome,) = run_all([Call(("audit", "--jsonl"), "in.jsonl")])
    lines = [json.loads(line) for line in outcome.out.splitlines()]
    assert [line.get("error", {}).get("line") for line in lines] == [1, None, 3, None]
    (tmp_path / "in.jsonl").write_bytes(b'{"shop":{}}\n\n')
    (outcome,) = run_all([Call(("audit", "--jsonl"), "in.jsonl")])
    assert (outcome.code, outcome.err) == (0, "")
    with (tmp_path / "in.jsonl").open("rb") as file:
        assert list(read_chunks(file)) == [(1, [b'{"shop":{}}'])]


@pytest.mark.skipif(sys.platform == "win32", reason="a thing of POSIX shells")
def test_a_shell_may_hand_over_what_a_command_writes(tmp_path: Path, kept: Mapping[str, str]) -> None:
    """As ``diff <(one) two`` does."""
    (tmp_path / "team.yaml").write_text(TEAM, encoding="utf-8")
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **kept}
    code = (
        "import os, sys; reading, writing = os.pipe(); os.write(writing, open('team.yaml', 'rb').read()); "
        "os.close(writing); os.set_inheritable(reading, True); "
        "sys.argv = ['ecomteam', 'diff', f'/dev/fd/{reading}', 'team.yaml', '--json']; "
        "from ecomteam.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=tmp_path, capture_output=True, check=False, timeout=20
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["diff"]["introduced"] == []
    # A pipe with a name may have nobody at its other end, ever.
    os.mkfifo(tmp_path / "pipe")
    waiting = [sys.executable, "-m", "ecomteam", "diff", "pipe", "team.yaml"]
    done = subprocess.run(waiting, env=environment, cwd=tmp_path, capture_output=True, check=False, timeout=20)
    assert done.returncode == 2
    assert done.stderr.startswith(b"pipe: this is a pipe, which may never end;")


@pytest.mark.parametrize("name", ["te\x01\u202eam.yaml", "t%é m.yaml", os.fsdecode(b"t\xff.yaml")])
def test_sarif_has_the_address_of_any_name(name: str, run_all: RunAll, tmp_path: Path) -> None:
    if sys.platform == "darwin":
        pytest.skip("its disks change names")
    (tmp_path / name).write_text(TEAM, encoding="utf-8")
    (outcome,) = run_all([Call(("audit", name, "--format", "sarif"))])
    outcome.keeps_the_promises()
    places = [one["locations"][0]["physicalLocation"] for one in json.loads(outcome.out)["runs"][0]["results"]]
    assert {unquote_to_bytes(place["artifactLocation"]["uri"]) for place in places} == {os.fsencode(name)}


def test_sarif_in_a_folder_that_is_gone(kept: Mapping[str, str], tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    code = (
        "import os, sys; os.rmdir(os.getcwd()); from ecomteam.__main__ import main; "
        "sys.argv = ['ecomteam', 'audit', '--example', 'coffee-shop', '--format', 'sarif', '--fail-on', 'never'];"
        "main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **kept},
        cwd=tmp_path / "gone",
        capture_output=True,
        check=False,
        timeout=20,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["version"] == "2.1.0"


def test_a_program_gives_a_day_in_either_way() -> None:
    from datetime import UTC, date, datetime

    shop = {"people": [{"name": "Ada", "roles": ["sales"], "sourcing": "freelance", "ends": "2026-01-01"}]}
    plain = audit(shop, today="2026-11-29")
    assert audit(shop, today=date(2026, 11, 29)) == plain
    assert audit(shop, today=datetime(2026, 11, 29, 12, tzinfo=UTC)) == plain
    for wrong in ("banana", "2026-02-31", 5):
        with pytest.raises(UsageError, match="today: "):
            audit(shop, today=wrong)


def test_every_number_that_is_asked_for_has_bounds() -> None:
    """But for --jobs, of which no more are used than there are processors."""
    from typer.main import get_command

    from ecomteam.cli import app, called

    called.load()
    commands, numbers = [get_command(app.app)], {}
    while commands:
        command = commands.pop()
        commands += getattr(command, "commands", {}).values()
        for option in command.params:
            if option.type.name.startswith(("int", "float")):
                numbers[option.opts[-1]] = (option.type.min, option.type.max)  # type: ignore[attr-defined]
    assert {name for name, ends in numbers.items() if None in ends} == {"--jobs"}
    assert len(numbers) >= 4
