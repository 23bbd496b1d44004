"""Puts the compiled catalogue into the wheel, so that an installed ecomteam never has to read its own YAML."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledCatalogue(BuildHookInterface):  # type: ignore[type-arg]
    """A checkout needs none: it reads ``data/`` as it is, and keeps what it made of it in the user's cache."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from ecomteam.files.catalogue.compiled import PACKAGED, fingerprint, packed
        from ecomteam.files.catalogue.read import load_catalogue

        self.folder = tempfile.TemporaryDirectory()
        folder = Path(self.root, "data")
        path = Path(self.folder.name, PACKAGED)
        path.write_bytes(packed(load_catalogue(folder), fingerprint(folder)))
        build_data["force_include"][str(path)] = f"ecomteam/data/{PACKAGED}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if version != "editable":
            self.folder.cleanup()
