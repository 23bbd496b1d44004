"""A command in this process, for what needs none of its own; the fixture ``elsewhere`` makes it a place to run in."""

import json
import re
from functools import cache
from typing import Any

import jsonschema
from typer.testing import CliRunner, Result

from ecomteam.cli import called
from ecomteam.cli.app import app

called.load()
WIDTH, LINES = 80, 40
STATEMENT = re.compile(r"\[[A-Z]+\d*-\d+")


def ecomteam(*arguments: str, lang: str = "en", columns: int | str = WIDTH, **options: Any) -> Result:
    """On a terminal of so many columns, where people speak that language."""
    runner = CliRunner(env={"COLUMNS": str(columns), "ECOMTEAM_LANG": lang})
    result = runner.invoke(app, arguments, prog_name="ecomteam", **options)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def written(*arguments: str) -> str:
    """What a command writes that has nothing to complain about."""
    result = ecomteam(*arguments)
    assert result.stderr == ""
    assert result.exit_code in (0, 1 if arguments[0] == "audit" else 0)
    return result.stdout


def valid(text: str, name: str) -> Any:
    """A JSON document that is what its published schema says."""
    document = json.loads(text)
    _schema(name).validate(document)
    return document


def fits_a_screen(text: str) -> None:
    lines = text.splitlines()
    assert len(lines) <= LINES, text
    assert max(map(len, lines)) <= WIDTH, text
    assert not STATEMENT.search(text), "numbers of statements stand in the whole report"
    assert not re.search(r"[€$£]$", text, re.MULTILINE), "a currency stands apart from its amount"


@cache
def _schema(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads(written("catalogue", "schema", name))
    assert schema["$schema"].endswith("2020-12/schema")
    return jsonschema.Draft202012Validator(schema)
