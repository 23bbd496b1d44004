"""The schema of every part of the catalogue: what ships fits it, and what loading refuses does not."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import yaml

from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.catalogue.read import NOUNS, load_catalogue_with
from ecomteam.files.catalogue.schema import catalogue_schema
from ecomteam.files.catalogue.starting import SCHEMAS_FOLDER, starting_files
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, read_document
from ecomteam.model.bounds import bounds
from ecomteam.model.conditions import Test as Compared
from ecomteam.model.text import Text
from tests.proving.broken import OVERLAYS
from tests.shipped import KNOWLEDGE

# What no schema can know: whether other rows agree, and what stands in a text.
BEYOND = {
    "bands_overlap",
    "code_twice",
    "currency_unknown",
    "disabled_but_needed",
    "disabled_but_used",
    "disabled_fact_in_use",
    "disabled_unknown",
    "factor_upside_down",
    "format_in_a_text",
    "no_catalogue",
    "not_yaml",
    "nothing_cited",
    "placeholder_unknown",
    "rate_upside_down",
    "role_misspelled",
    "row_twice",
    "text_empty",
    "threshold_misspelled",
    "threshold_out_of_bounds",
    "file_misspelled",
}


@cache
def validator(noun: str) -> jsonschema.Draft202012Validator:
    schema = catalogue_schema(noun, KNOWLEDGE.catalogue)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def rows(content: bytes) -> Any:
    return read_document(content, "a.yaml", CATALOGUE_BOUNDS).value


@pytest.mark.parametrize("noun", NOUNS)
def test_what_ships_is_what_its_schema_says(noun: str) -> None:
    validator(noun).validate(rows(data_dir().joinpath(f"{noun}.yaml").read_bytes()))


@pytest.mark.parametrize(
    "folder",
    [path for path in sorted((OVERLAYS / "unreadable").iterdir()) if path.name not in BEYOND],
    ids=lambda f: f.name,
)
def test_what_cannot_be_read_is_no_row_for_an_editor_either(folder: Path) -> None:
    wrong = [file for file in folder.glob("*.yaml") if not validator(file.stem).is_valid(rows(file.read_bytes()))]
    assert wrong


@pytest.mark.parametrize("noun", NOUNS)
def test_every_number_has_bounds_and_they_stand_in_the_schema(noun: str) -> None:
    seen: set[type] = set()

    def structs(kind: Any) -> None:
        for part in (kind, *getattr(kind, "__args__", ())):
            if isinstance(part, type) and issubclass(part, msgspec.Struct) and part not in {*seen, Text, Compared}:
                seen.add(part)
                for field in msgspec.structs.fields(part):
                    structs(field.type)

    structs(NOUNS[noun])
    said = json.dumps(catalogue_schema(noun, KNOWLEDGE.catalogue))
    for kind in seen:
        for within in bounds(kind).values():
            assert f'"maximum": {json.dumps(within.high)}' in said, (kind, within)


def test_a_folder_to_start_from_fits_its_schemas_and_changes_nothing(tmp_path: Path) -> None:
    """Also with every # taken away: each row is one that is built in."""
    for noun, text in starting_files().items():
        assert text.startswith(f"# yaml-language-server: $schema={SCHEMAS_FOLDER}/{noun}.json\n")
        bare = re.sub(r"^# ?", "", text[text.index("\n# - ") :], flags=re.MULTILINE)
        assert yaml.safe_load(text) is None
        validator(noun).validate(rows(bare.encode()))
        (tmp_path / f"{noun}.yaml").write_text(bare, encoding="utf-8")
    layered = load_catalogue_with([tmp_path])
    assert layered.catalogue == KNOWLEDGE.catalogue
    assert layered.origins == ()
