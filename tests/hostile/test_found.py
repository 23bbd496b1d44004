"""What `make fuzz` found goes through its target again, in whose words it may never fail any more."""

from pathlib import Path

import pytest

from fuzz.__main__ import TARGETS as NAMES
from fuzz.targets import TARGETS
from tests.hostile.conftest import HERE

FOUND = sorted((HERE / "found").glob("*/*"))


@pytest.mark.parametrize("path", FOUND, ids=[f"{path.parent.name}-{path.name[-8:]}" for path in FOUND])
def test_what_was_found_is_mended(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


def test_every_target_is_run() -> None:
    assert sorted(NAMES) == sorted(TARGETS)
