"""``python -m fuzz``: every target for some seconds; without atheris only what Hypothesis can do.

Exits 1 where something was found. The input is then in tests/hostile/found/<target>/, where `make test` reads it too.
"""

import argparse
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOUND = ROOT / "tests" / "hostile" / "found"
CORPUS = ROOT / ".fuzz"
LONGEST = 4096
# Seconds by the clock for one run of a target: under the eyes of a fuzzer, on a busy machine, all takes far longer.
SLOWEST = 60
MEGABYTES = 2048
# What takes so many times as long a run, and is given so many times as long.
TARGETS = (
    *(
        "team",
        "staff",
        "answers",
        "engagement",
        "decisions",
        "marks",
        "exports",
        "pictures",
        "jsonl",
        "baseline",
        "overlay",
    ),
    *("renderers", "engine"),
)
SLOW = {"overlay": 3}
MISSING = "atheris does not install here, so nothing is guided by coverage; Hypothesis runs alone"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=40, help="for each target; three times that for overlays")
    parser.add_argument("--target", action="append", help="only these; may repeat")
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    given, rest = parser.parse_known_args()
    if given.inside:
        fuzz(given.inside, rest)
    if importlib.util.find_spec("atheris") is None:
        print(MISSING)
        return properties()
    names = given.target or TARGETS
    return max(run(name, given.seconds * SLOW.get(name, 1)) for name in names)


def properties() -> int:
    """The tests with properties, with fresh random examples."""
    where = ["tests/knowledge/test_engine.py", "tests/files", "tests/reports/test_drawers.py"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--hypothesis-seed=random", *where], check=False, cwd=ROOT
    ).returncode


def run(name: str, seconds: int) -> int:
    """One target in a process of its own, since a fuzzer ends the one it is in."""
    corpus = CORPUS / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        if len(seed) <= LONGEST:
            (corpus / f"seed-{number}").write_bytes(seed)
    print(f"{name}: {seconds} seconds", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        options = [
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={SLOWEST}",
            f"-report_slow_units={SLOWEST}",
            f"-rss_limit_mb={MEGABYTES}",
        ]
        listed = Path(folder, "words")
        listed.write_text("".join(f'"{word}"\n' for word in words()), encoding="utf-8")
        options += [
            f"-dict={listed}",
            f"-artifact_prefix={folder}/",
            "-print_final_stats=1",
            "-verbosity=0",
            str(corpus),
        ]
        command = [sys.executable, "-m", "fuzz", "--inside", name, *options]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        said = done.stdout.decode(errors="replace") + done.stderr.decode(errors="replace")
        found = sorted(path for path in Path(folder).iterdir() if path != listed)
        for one in found:
            kept = FOUND / name / one.name[:40]
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(one, kept)
            print(f"  found {kept.relative_to(ROOT)}")
    runs = next((line.split()[-1] for line in said.splitlines() if "number_of_executed_units" in line), "?")
    print(f"  {runs} runs", flush=True)
    if done.returncode:
        print("\n".join(line for line in said.splitlines() if not line.startswith(("INFO", "WARNING")))[-4000:])
    return 1 if done.returncode or found else 0


def seeds(name: str) -> Iterator[bytes]:
    """Where to start from: what the tests and the examples hold."""
    cases = [path.read_bytes() for path in sorted((ROOT / "tests" / "cases" / "invalid").glob("*.yaml"))]
    examples = [path.read_bytes() for path in sorted((ROOT / "data" / "examples").glob("*.yaml"))]
    lists = [path.read_bytes()[:LONGEST] for path in sorted((ROOT / "tests" / "titles").glob("*.csv"))]
    lists += [path.read_bytes()[:LONGEST] for path in sorted((ROOT / "tests" / "cases" / "staff").glob("*.*[!t]"))]
    ours = [path.read_bytes() for path in sorted((ROOT / "examples").rglob("*.yaml"))]
    row = {
        "shop": {"name": "A", "stage": "growth", "products": 3},
        "people": [{"name": "B", "roles": ["sales"], "fte": 0.5}],
    }
    seeds_of = {
        "team": cases + examples,
        "staff": [*lists, *TREES, *books(), b"name;title;hours;starts\nAda;marketeer;32;1-2-2024\n"],
        "answers": list(phrases()),
        "engagement": [*ours, JUDGED],
        "decisions": [*ours, b"# ours\ntitles:\n  grand vizier: sales\n  jester: null\n"],
        "marks": [*cases, *examples, b"done: [strengths]  # so\n", b"done:\n  - strengths\npeople: []\n"],
        "exports": [
            path.read_bytes()[:LONGEST] for path in sorted((ROOT / "tests" / "cases" / "exports").rglob("*.csv"))
        ],
        "pictures": list(drawn()),
        "jsonl": [json.dumps(row).encode()],
        "baseline": [b'{"format":1,"audit":{"file":"a","shop":null,"findings":[],"checks":[],"coverage":[]}}'],
        "overlay": list(rows_of_each_noun()),
        "renderers": [b"[bold]x[/bold]", b"<script>", b"\x1b[31m", b"| a | b |", b"\xf0\x9f\x91\xa9"],
        "engine": [bytes(64), bytes(range(64))],
    }
    yield from seeds_of[name]


JUDGED = b"""team: team.yaml
client: A
note: |
  One.

  Two.
findings:
- {finding: ET201, verdict: reject, comment: no, owner: Ada, due: 2027-01-31}
own_findings:
- {text: So, severity: note, remedy: this}
hires:
- {role: sales, moved_to: 2027-03, comment: later}
"""


TREES = (
    b'[{"name": "Ada", "title": "owner", "reports": [{"name": "Bo", "title": "sales", "fte": 0.5}]}]',
    b"Ada:\n  title: owner\n  reports:\n    Bo: {title: sales, hours: 20}\n",
    b"kind: User\nmetadata: {name: ada}\nspec: {profile: {displayName: Ada}, memberOf: [shop]}\n"
    b"---\nkind: Group\nmetadata: {name: shop}\nspec: {type: team, children: []}\n",
)


def books() -> Iterator[bytes]:
    from tests.files.test_workbook import workbook

    yield workbook([("name", "title", "hours"), ("Ada", "sales", "32")])


def phrases() -> Iterator[bytes]:
    """What people say, as the tables of the tests have it, behind the question and the language."""
    from fuzz.targets import known

    numbers = {question.id: number for number, question in enumerate(known().catalogue.questions)}
    for table in sorted((ROOT / "tests" / "phrases").glob("*.tsv")):
        for line in table.read_text(encoding="utf-8").splitlines():
            phrase, fact, lang, *_ = (*line.split("\t"), "", "", "")
            if (number := numbers.get(fact.rpartition(":")[2])) is not None:
                yield bytes([number, lang == "nl"]) + phrase.encode()
    yield bytes([len(numbers), 0]) + b"2 customer service, online marketer (freelance, 1 day)"


def drawn() -> Iterator[bytes]:
    from tests.files.test_engagement import jpeg, png

    yield from (png(), jpeg(), png(more=b"x"), jpeg(end=b"more"))


def rows_of_each_noun() -> Iterator[bytes]:
    """Overlays that read: rows of the catalogue laid over themselves, and what takes one away."""
    from ecomteam.files.catalogue.read import FIELDS
    from fuzz.targets import FOLLOWED

    for number, noun in enumerate(FIELDS):
        text = (ROOT / "data" / f"{noun}.yaml").read_text(encoding="utf-8")
        rows = [f"- {row}" for row in re.split(r"^- ", text, flags=re.MULTILINE)[1:]]
        for row in (*rows[:3], rows[len(rows) // 2], rows[-1]):
            yield bytes([number]) + row.encode()
        yield bytes([FOLLOWED + number]) + rows[0].encode()
        if found := re.search(r"^- *id: *(\S+)", rows[-1], re.MULTILINE):
            yield bytes([number]) + f"- disable: [{found[1]}]\n".encode()
            yield bytes([number]) + f"- {{id: {found[1]}, disabled: true}}\n".encode()


def words() -> Iterator[str]:
    """What a fuzzer would take long to spell by chance: the keys and the ids of the files."""
    folders = (ROOT / "data", ROOT / "data" / "examples")
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.glob("*.yaml"))]
    found = re.findall(r"\b[a-z]+(?:_[a-z]+)*:|(?<=id: )[a-z_]+\b", "\n".join(texts))
    yield from (word for word, times in Counter(found).most_common(400) if times > 1 or "_" in word)
    yield from ("- ", "{", "}", "[", "]", ": ", ", ", "null", "true", ".inf", "1e999", "{0}", "disable: [", "\\x0a")


def fuzz(name: str, options: list[str]) -> None:
    import atheris

    with atheris.instrument_imports(include=["ecomteam"]):
        from fuzz.targets import TARGETS

        TARGETS[name](b"")  # imports what it needs while that is being instrumented
        if name == "team":
            TARGETS[name](next(iter(sorted((ROOT / "data" / "examples").glob("*.yaml")))).read_bytes())
        if name == "overlay":
            TARGETS[name](next(rows_of_each_noun()))
        if name == "staff":
            TARGETS[name](b"name,title\nAda,sales\n")
    atheris.Setup([sys.argv[0], *options], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
