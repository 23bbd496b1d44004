"""``python -m bench``: measure everything, print the tables and write docs/performance.md.

``--quick`` takes a minute and writes nothing; ``--largest N`` is the largest batch.
"""

import argparse
import datetime
import sys
from collections.abc import Callable

from bench import allocation, exports, growth, many, rules, startup
from bench.measuring import ROOT, machine, versions

PACKAGES = (
    "typer",
    "rich",
    "PyYAML",
    "msgspec",
    "yamllint",
    "check-jsonschema",
    "zen-engine",
    "duckdb",
    "polars",
    "clipspy",
    "rule-engine",
    "json-logic-qubit",
    "business-rules",
    "experta",
    "durable_rules",
)
HEAD = """# Performance

Written by `make bench`; do not edit. All numbers are medians of runs in which everything had its turn, on one machine
at one time; read the ratios, not the speeds. No test asserts a time.
"""
TEXTS = {
    "Start-up, whole process": """The command beside the libraries it is made of. Goals: `--help` no more than the bare
libraries, `audit FILE --json` at most 1.25 times them; a table at most 1.25 times the same with Rich, `plan FILE` 1.5
times. `import rich` alone loads next to nothing, so a table is held against what drawing one has to load. What an audit
takes beyond its goal goes into reading the catalogue and into trying some twenty changes of the team, to say what would
mend most; a plan is made once more for every answer that could still move it.""",
    "Rules": """The conditions of all rules on shops of which every fact is known, because the others know two values
only. Every result was compared before it was timed. Goals: at least 3 times as fast as the quickest other engine, and
within 1.5 times of Python written by hand. By hand means one expression a rule with its own tests; ours makes each
distinct test once, and handles unknown facts in any case. Reasons are the tests that decided, or what is waited for;
by hand they are gathered for every rule, we are asked for them where a rule holds, or for all.""",
    "Shops": """Drawn at random: two thirds of the facts known, up to seven people with up to three roles each. Goal:
255 whole plans a second with all open answers tried, five times those of 0.1.0, whose plans counted no hours.""",
    "Batches": """`audit --jsonl --jobs 2`, from reading standard input to the end of the process, the start included.
No shop comes twice. Since 0.2.0 every shop has its numbers, its work and who has the hours for it counted, by some two
hundred rows of the catalogue; 0.1.0 asked only whether a role had a name beside it, and did the million in 96 s. Goals
for a million on two processors: audited in 100 s, planned in 300 s.""",
    "Work and people": """As many hours as can be covered, by our flow and as a linear programme: the same sums,
compared before a time is told. The programme knows nothing of first choices and stand-ins.""",
    "Exports of a shop": """A file of orders as Shopify writes it, 79 columns, through `ecomteam facts FILE --json`,
from start to end. The others count orders and revenue by month and nothing else, and were found to give the same.
Goals: a million orders in 15 s, in memory that does not grow with the file.""",
    "A larger catalogue": """The roles, their work and the rules again under other names, so that facts and people
stay the same. There is as much more work to do, and every further role is one more who could do some of it.""",
}

# Measured by hand: it takes a checkout of another version.
BESIDE_OLD = """## Beside 0.1.0

Processor time of whole processes, start included, to that of 0.1.0 with the same files: three of its examples (a start
is `one-person-start`) and 1,000 shops as it drew them. Medians of nine pairs, each command of both in turn, on
2026-12-01; those of `plan --jsonl` are of five pairs and those of audits of many shops of two, on a busy machine.
Measured by hand, since it takes a checkout of both: a process is started with `PYTHONPATH` and `XDG_CACHE_HOME` of its
checkout, and `os.wait4` tells its time. 0.1.0 counted no hours and looked at no larger volume of a shop; that is what
the rest goes into.

| process | to 0.1.0 |
| --- | ---: |
| `--help` | 0.80 × |
| `plan`, a start | 1.16 × |
| `plan`, established-company | 1.86 × |
| `plan`, coffee-shop | 2.26 × |
| `plan`, orders and revenue alone | 1.87 × |
| `audit --json`, a start | 1.22 × |
| `audit --json`, established-company | 1.28 × |
| `audit --json`, coffee-shop | 1.42 × |
| `audit --jsonl`, 1,000 shops | 7.05 × |
| `plan --jsonl`, 20 shops | 6.91 × |
"""


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few rounds, and nothing is written")
    parser.add_argument("--largest", type=int, default=1_000_000, metavar="N", help="the largest batch")
    options = parser.parse_args()
    rounds = 3 if options.quick else 21
    largest = min(options.largest, 10_000) if options.quick else options.largest
    parts: dict[str, Callable[[], str]] = {
        "Start-up, whole process": lambda: startup.measure(rounds),
        "Shops": lambda: rules.shops_a_second(min(rounds, 9)),
        "Batches": lambda: "\n\n".join(
            (many.measure("audit", largest, 100), many.measure("plan", largest // 100, 300))
        ),
        "Work and people": lambda: allocation.measure(min(rounds, 9)),
        "Exports of a shop": lambda: exports.measure(20_000 if options.quick else 1_000_000, min(rounds, 3)),
        "A larger catalogue": lambda: growth.measure(min(rounds, 5)),
        # Last, because some of the other engines leave threads behind that go on working.
        "Rules": lambda: rules.measure(rounds),
    }
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    made = [HEAD, f"{today}, {machine()}; {versions(PACKAGES)}.\n"]
    for title, measure in parts.items():
        print(f"\n## {title}\n", flush=True)
        drawn = measure()
        print(drawn, flush=True)
        made.append(f"## {title}\n\n{TEXTS[title]}\n\n{drawn}\n")
        made += [BESIDE_OLD] if title == "Batches" else []
    if not options.quick:
        path = ROOT / "docs" / "performance.md"
        path.write_text("\n".join(made), "utf-8")
        print(f"\nwritten: {path.relative_to(ROOT)}", file=sys.stderr)


if __name__ == "__main__":
    main()
