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
        from ecomteam.files.catalogue.compiled import PACKAGED, VOCABULARY, fingerprint, packed
        from ecomteam.files.catalogue.read import load_catalogue
        from ecomteam.files.catalogue.vocabulary import load_vocabulary

        self.folder = tempfile.TemporaryDirectory()
        folder = Path(self.root, "data")
        for name, made in ((PACKAGED, load_catalogue(folder)), (VOCABULARY, load_vocabulary(folder))):
            path = Path(self.folder.name, name)
            path.write_bytes(packed(made, fingerprint(folder)))
            build_data["force_include"][str(path)] = f"ecomteam/data/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if version != "editable":
            self.folder.cleanup()
