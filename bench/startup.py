"""Whole processes: the command against the bare libraries it is made of, and against other checkers of YAML."""

import importlib.util
import tempfile
from pathlib import Path

from bench.measuring import PYTHON, ROOT, processes, ratio, table

FILE = ROOT / "data" / "examples" / "coffee-shop.yaml"
NOTHING = "python -c pass"
LIBRARIES = "import typer, yaml, msgspec"
WITH_RICH = "import typer, yaml, msgspec, rich"
DRAWING = "import typer, yaml, msgspec, rich.console, rich.table"
COMMANDS = {
    "--version": ["--version"],
    "--help": ["--help"],
    "export --json": ["export", "--json"],
    "audit FILE --json": ["audit", str(FILE), "--json"],
    "audit FILE (a table)": ["audit", str(FILE)],
    "plan FILE": ["plan", str(FILE), "--no-input"],
    "plan --example coffee-shop --format html": ["plan", "--example", "coffee-shop", "--format", "html"],
}


def measure(rounds: int) -> str:
    with tempfile.TemporaryDirectory() as folder:
        return _measured(rounds, Path(folder))


def _measured(rounds: int, folder: Path) -> str:
    ours = [PYTHON, "-m", "ecomteam"]
    commands = {NOTHING: [PYTHON, "-c", "pass"]}
    commands |= {code: [PYTHON, "-c", code] for code in (LIBRARIES, WITH_RICH, DRAWING)}
    commands |= {name: [*ours, *arguments] for name, arguments in COMMANDS.items()}
    missing = []
    if importlib.util.find_spec("yamllint"):
        commands["yamllint FILE"] = [PYTHON, "-m", "yamllint", str(FILE)]
    else:
        missing.append("yamllint")
    if importlib.util.find_spec("check_jsonschema"):
        schema = folder / "team.schema.json"
        schema.write_text(_schema(), "utf-8")
        commands["check-jsonschema FILE"] = [PYTHON, "-m", "check_jsonschema", "--schemafile", str(schema), str(FILE)]
    else:
        missing.append("check-jsonschema")
    times = processes(commands, rounds)
    peer = times.get("check-jsonschema FILE")
    rows = [
        [
            f"`{name}`",
            *(ratio(taken / times[against]) for against in (NOTHING, LIBRARIES, DRAWING)),
            ratio(taken / peer) if peer else "not installed",
        ]
        for name, taken in times.items()
    ]
    drawing = "to the same with `rich.console, rich.table`"
    head = ["process", "to `pass`", f"to `{LIBRARIES}`", drawing, "to check-jsonschema"]
    skipped = f"\n\nSkipped, because it is not installed: {', '.join(missing)}." if missing else ""
    return table(head, rows) + skipped


def _schema() -> str:
    import json

    from ecomteam.files.catalogue.compiled import shipped_catalogue
    from ecomteam.files.team.schema import team_schema

    return json.dumps(team_schema(shipped_catalogue(), "en"))
