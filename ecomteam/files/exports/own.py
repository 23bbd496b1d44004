"""Descriptions of exports that somebody told once, kept in the user's own folder: headings, and nothing of a file."""

import json
import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from ecomteam.files.content import read_bytes
from ecomteam.files.exports.book import book_of
from ecomteam.model.exports import Export

FILE = "exports.yaml"


def own_file() -> Path | None:
    """Where they are kept; nowhere on a machine without a home."""
    base = os.environ.get("XDG_CONFIG_HOME") or os.environ.get("APPDATA") or ""
    try:
        # A relative one is to be ignored, says the standard that names the variable.
        folder = Path(base) if Path(base).is_absolute() else Path.home() / ".config"
    except RuntimeError:
        return None
    return folder / "ecomteam" / FILE


def own_exports() -> tuple[Export, ...]:
    """What is kept, if anything. Raises ``FileProblems`` where it was damaged."""
    path = own_file()
    try:
        if path is None or not path.is_file():
            return ()
    except OSError:
        return ()
    return book_of(read_bytes(path), str(path)).exports


def own_text(exports: Sequence[Export]) -> str:
    """The text of the file that keeps them: JSON, which is YAML, a description a line."""
    rows = (json.dumps(_plain(export), ensure_ascii=False) for export in exports)
    head = "# Exports that you described with `ecomteam facts --map`; take a line away to forget it.\n"
    return head + "exports:\n" + "".join(f"- {row}\n" for row in rows)


def _plain(export: Export) -> object:
    """Only what differs from what holds anyway."""
    made = msgspec.to_builtins(export)
    default = msgspec.to_builtins(Export(id="", name=export.name, counts=export.counts, needs=()))
    return {key: value for key, value in made.items() if key in ("name", "counts") or value != default[key]}
