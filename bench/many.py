"""Batches of growing size through the whole command, and what a shop costs in each."""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.measuring import PYTHON, ROOT, ratio, table
from bench.shops import lines
from ecomteam.files.catalogue.compiled import shipped_catalogue

MILLION = 1_000_000
SIZES = (100, 1_000, 10_000, 100_000, MILLION)


def measure(deed: str, largest: int, goal_seconds: float, jobs: int = 2) -> str:
    """``goal_seconds`` is what a million may take; batches begin at a hundredth of the largest."""
    sizes = [size for size in SIZES if largest / 100 <= size <= largest]
    rows, first = [], 0.0
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "shops.jsonl")
        for size in sizes:
            with source.open("wb") as file:
                file.writelines(lines(shipped_catalogue(), size))
            taken, memory = _run(deed, source, jobs)
            each = taken / size
            first = first or each
            rows.append([f"{size:,}", ratio(each / first), f"{size / taken:,.0f}", f"{memory:,.0f} MB"])
            print(f"  {deed} {size:,} shops: {taken:.1f} s", file=sys.stderr)
    goal = MILLION / goal_seconds
    reached = float(rows[-1][2].replace(",", ""))
    verdict = f"The goal is {goal:,.0f} a second on two processors: reached {reached / goal:.1%}."
    head = [f"{deed}, shops", "time a shop, to the first row", "shops a second", "largest process"]
    return f"{table(head, rows)}\n\n{verdict}"


def _run(deed: str, source: Path, jobs: int) -> tuple[float, float]:
    command = [PYTHON, "-m", "ecomteam", deed, "--jsonl", "--quiet", "--jobs", str(jobs)]
    begun = time.perf_counter()
    with source.open("rb") as stdin:
        done = subprocess.run(command, cwd=ROOT, stdin=stdin, stdout=subprocess.DEVNULL, check=False)
    assert done.returncode in (0, 1), done.returncode
    taken = time.perf_counter() - begun
    return taken, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
