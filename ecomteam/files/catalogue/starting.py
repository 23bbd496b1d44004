"""A folder to start a catalogue of one's own from: every part, with one row of the built-in catalogue as a comment."""

from collections.abc import Mapping

import yaml

from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.catalogue.overlay import Row, identity
from ecomteam.files.catalogue.read import NOUNS
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, read_document

SCHEMAS_FOLDER = ".schema"
WIDTH = 110


def starting_files() -> Mapping[str, str]:
    """The text of each file, by the name of its part."""
    return {part: _file(part) for part in NOUNS}


def _file(part: str) -> str:
    about = " ".join((NOUNS[part].__doc__ or "").replace("``", "").split())
    lines = [
        f"# yaml-language-server: $schema={SCHEMAS_FOLDER}/{part}.json",
        *_wrapped(about),
        "#",
        "# A row with a known id changes the fields it gives; one with a new id is added. This one is built in:",
        "#",
        *(f"# {line}" for line in _dumped(_example(part)).splitlines()),
    ]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _example(part: str) -> Row:
    """The shortest row, among those with an identity of their own."""
    content = data_dir().joinpath(f"{part}.yaml").read_bytes()
    rows = [row for row in read_document(content, part, CATALOGUE_BOUNDS).value if identity(part, row) is not None]
    return min(rows, key=lambda row: len(str(row)))


def _dumped(row: Row) -> str:
    text: str = yaml.safe_dump([row], sort_keys=False, allow_unicode=True, width=WIDTH, default_flow_style=False)
    return text


def _wrapped(text: str) -> list[str]:
    import textwrap

    return [f"# {line}" for line in textwrap.wrap(text, WIDTH)]
