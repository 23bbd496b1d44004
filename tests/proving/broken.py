"""The catalogues of ``tests/overlays``, and what has to be found in each."""

from collections.abc import Sequence
from pathlib import Path

OVERLAYS = Path(__file__).parents[1] / "overlays"


def cases(group: str) -> Sequence[Path]:
    """The folders of one group of broken catalogues."""
    return sorted(path for path in (OVERLAYS / group).iterdir() if path.is_dir())


def expected(folder: Path) -> Sequence[str]:
    return (folder / "expected.txt").read_text("utf-8").splitlines()
