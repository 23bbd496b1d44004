"""The example for a cluster, on a cluster of this machine."""

import importlib.util
import json
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from bench.shops import lines
from ecomteam.files.catalogue.compiled import shipped_catalogue

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "dask_cluster.py"
SHOPS = [line.decode() for line in lines(shipped_catalogue(), 45)]
TOLD = [*SHOPS, '{"shop": {"stage": "grwth"}}\n', "nonsense\n"]


def test_the_function_alone() -> None:
    made = runpy.run_path(str(EXAMPLE))["block_of_outcomes"](TOLD)
    assert [outcome.get("shop") for outcome in made] == [*(f"Shop {number}" for number in range(45)), None, None]
    assert 'did you mean "growth"' in made[-2]["error"]
    json.dumps(made)


@pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="the extra ecomteam[dask] is not installed")
def test_on_a_cluster_the_outcomes_are_the_same_in_the_same_order(tmp_path: Path) -> None:
    shops, outcomes = tmp_path / "shops.jsonl", tmp_path / "outcomes.jsonl"
    shops.write_text("".join(TOLD), "utf-8")
    command = [sys.executable, str(EXAMPLE), str(shops), str(outcomes), "--block", "7"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    made = [json.loads(line) for line in outcomes.read_text("utf-8").splitlines()]
    assert made == runpy.run_path(str(EXAMPLE))["block_of_outcomes"](TOLD)
