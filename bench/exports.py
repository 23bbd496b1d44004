"""A million orders as Shopify exports them, through the whole command, beside DuckDB and Polars on the same file.

All three count orders, revenue and what was given back by month; their answers are compared before a time is told. The
others count nothing else; the command also makes distinct, tells customers apart, and names the line of a bad row.
"""

import csv
import datetime
import importlib.util
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import PYTHON, ROOT, ratio, table

GOAL_SECONDS = 15.0
HEAD = ("", "time", "of processors", "largest process", "beside ours")
SAMPLE = ROOT / "tests" / "cases" / "exports" / "shopify_orders.csv"
BEGIN = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
MONTHS = 24

DUCKDB = """
import duckdb, json, sys
duckdb.sql("set enable_progress_bar = false")
rows = duckdb.sql(f\"\"\"
    select substr("Created at", 1, 7) as month, count(*) as orders, sum("Total" - "Taxes") as net,
           sum("Refunded Amount" * (1 - "Taxes" / "Total")) as refunds
    from read_csv('{sys.argv[1]}', types={{'Created at': 'VARCHAR', 'Total': 'DOUBLE', 'Taxes': 'DOUBLE',
                                           'Refunded Amount': 'DOUBLE'}})
    where "Total" is not null and "Financial Status" <> 'voided' and "Cancelled at" is null
    group by month order by month\"\"\").fetchall()
print(json.dumps([[month, orders, round(net - refunds, 2)] for month, orders, net, refunds in rows]))
"""
POLARS = """
import json, sys
import polars as pl
rows = (
    pl.scan_csv(sys.argv[1], infer_schema=False)
    .filter(pl.col("Total").is_not_null() & (pl.col("Financial Status") != "voided") & pl.col("Cancelled at").is_null())
    .with_columns(pl.col("Total", "Taxes", "Refunded Amount").cast(pl.Float64))
    .group_by(pl.col("Created at").str.slice(0, 7).alias("month"))
    .agg(
        pl.len(),
        (pl.col("Total") - pl.col("Taxes") - pl.col("Refunded Amount") * (1 - pl.col("Taxes") / pl.col("Total"))).sum(),
    )
    .sort("month")
    .collect(engine="streaming")
    .rows()
)
print(json.dumps([[month, orders, round(revenue, 2)] for month, orders, revenue in rows]))
"""
OTHERS = {"duckdb": DUCKDB, "polars": POLARS}


def measure(orders: int, rounds: int = 3) -> str:
    """The table; ``orders`` are spread over 24 whole months."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "orders.csv")
        lines = write(file, orders)
        size = file.stat().st_size / 1e6
        commands = {"ecomteam facts": [PYTHON, "-m", "ecomteam", "facts", str(file), "--json"]}
        missing = [name for name in OTHERS if importlib.util.find_spec(name) is None]
        commands |= {name: [PYTHON, "-c", code, str(file)] for name, code in OTHERS.items() if name not in missing}
        taken: dict[str, list[float]] = {name: [] for name in commands}
        worked: dict[str, list[float]] = {name: [] for name in commands}
        memory: dict[str, float] = {}
        answers = {}
        for _ in range(rounds):
            for name, command in commands.items():
                seconds, busy, used, out = _run(command)
                taken[name].append(seconds)
                worked[name].append(busy)
                memory[name] = max(used, memory.get(name, 0.0))
                answers[name] = _months(out)
        for name, answer in answers.items():
            assert _same(answer, answers["ecomteam facts"]), f"{name} counts something else"
    ours = min(taken["ecomteam facts"])
    rows = [
        [name, f"{min(times):.1f} s", f"{min(worked[name]):.1f} s", f"{memory[name]:,.0f} MB", ratio(min(times) / ours)]
        for name, times in taken.items()
    ]
    said = f"{orders:,} orders, {lines:,} lines, {size:,.0f} MB; best of {rounds}, in turns."
    verdict = f"The goal for a million is {GOAL_SECONDS:.0f} s: {ours:.1f} s for {orders:,}."
    left_out = f" Not installed: {', '.join(missing)}." if missing else ""
    return f"{said}\n\n{table(HEAD, rows)}\n\n{verdict}{left_out}"


def write(file: Path, orders: int) -> int:
    """Made-up orders under the headings of a real export; how many lines of articles there are."""
    with SAMPLE.open(encoding="utf-8", newline="") as sample:
        headings = next(csv.reader(sample))
    lines = 0
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(headings)
        for row in _rows(headings, orders):
            lines += 1
            writer.writerow(row)
    return lines


def _rows(headings: list[str], orders: int) -> Iterator[list[str]]:
    draw = random.Random(1)
    at = {heading: index for index, heading in enumerate(headings)}
    last = datetime.datetime(2025, 12, 31, 23, 59, tzinfo=BEGIN.tzinfo)
    step = (last - BEGIN) / max(1, orders - 1)
    for number in range(orders):
        total = round(draw.uniform(10, 200), 2)
        moment = (BEGIN + step * number).strftime("%Y-%m-%d %H:%M:%S +0100")
        cells = {
            "Name": f"#{number + 1000}",
            "Email": f"personal-{draw.randrange(orders * 6 // 10)}@example.invalid",
            "Financial Status": "paid",
            "Paid at": moment,
            "Fulfillment Status": "fulfilled",
            "Currency": "EUR",
            "Subtotal": f"{total:.2f}",
            "Shipping": "4.95",
            "Taxes": f"{total * 21 / 121:.2f}",
            "Total": f"{total:.2f}",
            "Shipping Method": "Standard",
            "Created at": moment,
            "Lineitem quantity": str(draw.randrange(1, 4)),
            "Lineitem name": "Mug - Blue with a longer name",
            "Lineitem price": "12.10",
            "Lineitem sku": "MUG-B",
            "Billing Name": "PERSONAL NAME",
            "Billing Street": "PERSONAL STREET 12",
            "Billing Country": "NL",
            "Shipping Name": "PERSONAL NAME",
            "Shipping Street": "PERSONAL STREET 12",
            "Shipping Country": "NL" if draw.random() < 0.8 else "BE",
            "Payment Method": "Shopify Payments",
            "Refunded Amount": "5.00" if draw.random() < 0.05 else "0.00",
            "Id": str(6_000_000_000_000 + number),
            "Source": "web",
            "Tax 1 Name": "VAT 21%",
            "Notes": 'a "quoted" note,\nover two lines' if draw.random() < 0.1 else "",
        }
        row = [""] * len(headings)
        for heading, cell in cells.items():
            row[at[heading]] = cell
        yield row
        if draw.random() < 0.35:
            further = [""] * len(headings)
            for heading in ("Name", "Email", "Created at"):
                further[at[heading]] = cells[heading]
            further[at["Lineitem quantity"]], further[at["Lineitem name"]], further[at["Lineitem price"]] = (
                "1",
                "Tray",
                "24.20",
            )
            yield further


def _run(command: list[str]) -> tuple[float, float, float, bytes]:
    """The wall time of a process, the time of its processors, its largest memory in MB, and what it printed."""
    code = (
        "import resource, subprocess, sys; done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, check=True);"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN); sys.stdout.buffer.write(done.stdout);"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)"
    )
    begun = time.perf_counter()
    done = subprocess.run([PYTHON, "-c", code, *command], cwd=ROOT, capture_output=True, check=True)
    taken = time.perf_counter() - begun
    busy, largest = done.stderr.split()[-2:]
    return taken, float(busy), int(largest) / 1024, done.stdout


def _months(out: bytes) -> list[tuple[str, int, float]]:
    made = json.loads(out)
    if isinstance(made, dict):
        return [(one["month"], one["orders"], one["revenue"]) for one in made["facts"]["months"]]
    return [(month, orders, revenue) for month, orders, revenue in made]


def _same(one: list[tuple[str, int, float]], other: list[tuple[str, int, float]]) -> bool:
    return len(one) == len(other) == MONTHS and all(
        a[:2] == b[:2] and abs(a[2] - b[2]) < 1 for a, b in zip(one, other, strict=True)
    )


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
