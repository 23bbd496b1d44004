"""Where the catalogue's YAML lies: packaged in a wheel, or beside the package in a checkout."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

PACKAGE = Path(__file__).resolve().parents[2]


def data_folder() -> Path | None:
    """``None`` where the package is not in a file system."""
    for folder in (PACKAGE / "data", PACKAGE.parent / "data"):
        if folder.is_dir():
            return folder
    return None


def data_dir() -> "Traversable":
    """The same, in a zip too."""
    folder = data_folder()
    if folder is not None:
        return folder
    import importlib.resources

    return importlib.resources.files("ecomteam").joinpath("data")
