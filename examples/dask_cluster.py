"""Audit more shops than one machine can: ecomteam as a pure function on a Dask cluster.

    pip install 'ecomteam[dask]'
    python examples/dask_cluster.py shops.jsonl outcomes.jsonl              on the processors of this machine
    python examples/dask_cluster.py shops.jsonl outcomes.jsonl --scheduler tcp://somewhere:8786

Every worker needs ecomteam installed. The result is the same as that of ``ecomteam audit --jsonl``, in the same order;
for one machine that command is simpler and faster.
"""

import argparse
import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import ecomteam
from ecomteam.model.problems import FileProblems

BLOCK = 1000


def outcome(line: str) -> dict[str, Any]:
    """What is worth keeping of one audit. A line that cannot be read is an error in its place."""
    try:
        found = ecomteam.audit(json.loads(line))
    except (FileProblems, ValueError) as error:
        return {"error": str(error)}
    findings = [{key: one[key] for key in ("check", "severity", "subject")} for one in found["findings"]]
    return {"shop": found["shop"], "score": found["score"]["total"], "findings": findings}


def block_of_outcomes(lines: Sequence[str]) -> list[dict[str, Any]]:
    return [outcome(line) for line in lines]


def on_cluster(client: Any, lines: Iterable[str], block: int = BLOCK, ahead: int = 50) -> Iterator[dict[str, Any]]:
    """The outcomes in the order of the lines; no more than ``ahead`` blocks are under way, so memory stays flat."""
    waiting: deque[Any] = deque()
    source = iter(lines)
    while chunk := list(islice(source, block)):
        # Not pure for Dask: equal blocks of different shops are rare, and remembering results costs memory.
        waiting.append(client.submit(block_of_outcomes, chunk, pure=False))
        if len(waiting) >= ahead:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def main() -> None:
    from distributed import Client, LocalCluster

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shops", type=Path)
    parser.add_argument("outcomes", type=Path)
    parser.add_argument("--scheduler", help="the address of a cluster; without it one is started on this machine")
    parser.add_argument("--block", type=int, default=BLOCK, metavar="N", help="how many shops travel together")
    options = parser.parse_args()
    cluster = None if options.scheduler else LocalCluster(threads_per_worker=1, dashboard_address=None)
    with (
        Client(options.scheduler or cluster) as client,
        options.shops.open(encoding="utf-8") as shops,
        options.outcomes.open("w", encoding="utf-8") as outcomes,
    ):
        for made in on_cluster(client, shops, options.block):
            outcomes.write(json.dumps(made, ensure_ascii=False) + "\n")
    if cluster is not None:
        cluster.close()


if __name__ == "__main__":
    main()
