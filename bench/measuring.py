"""How long something takes, side by side: medians over rounds in which everything has its turn."""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parents[1]
Name = TypeVar("Name", bound=Hashable)


def interleaved(deeds: Mapping[Name, Callable[[], Any]], rounds: int) -> dict[Name, float]:
    """The median time of each, in seconds; one round is not counted."""
    times: dict[Name, list[float]] = {name: [] for name in deeds}
    for number in range(rounds + 1):
        for name, deed in deeds.items():
            begun = time.perf_counter()
            deed()
            if number:
                times[name].append(time.perf_counter() - begun)
    return {name: statistics.median(taken) for name, taken in times.items()}


def processes(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """The same for whole processes, from the start to the end, with their bytecode compiled before."""
    with tempfile.TemporaryDirectory() as folder:
        left_out = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHONPROFILEIMPORTTIME"}
        environment = {key: value for key, value in os.environ.items() if key not in left_out}
        environment |= {"PYTHONPYCACHEPREFIX": folder, "XDG_CACHE_HOME": folder, "PYTHONPATH": str(ROOT)}

        def run(command: Sequence[str]) -> Callable[[], Any]:
            quiet = subprocess.DEVNULL
            return lambda: subprocess.run(
                command, env=environment, check=False, stdin=quiet, stdout=quiet, stderr=quiet
            )

        return interleaved({name: run(command) for name, command in commands.items()}, rounds)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; all columns but the first are numbers."""
    lines = [list(head), ["---", *("---:" for _ in head[1:])], *map(list, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def ratio(value: float) -> str:
    return f"{value:.2f} ×" if value < 10 else f"{value:,.0f} ×"


def machine() -> str:
    """What the numbers were measured on."""
    processor = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        lines = info.read_text("utf-8").splitlines()
        named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        processor = named[0] if named else processor
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{processor}, {count} processors, {platform.system()}, Python {platform.python_version()}"


def versions(packages: Iterable[str]) -> str:
    """The installed ones of these packages."""
    found = []
    for package in packages:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


PYTHON = sys.executable
