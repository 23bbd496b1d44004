"""The shipped knowledge base, and files that are generated: tests compare them, ``make refresh`` writes them anew."""

import gc
import os
import signal
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

from ecomteam.knowledge.base import Knowledge
from tests.shipped import KNOWLEDGE

Generated = Callable[[Path, str], None]
Golden = Callable[[str, str], None]


# For ``make fast`` and ``make laws``.
# A deadline fails on a busy machine and says nothing of the code; speed is for `make bench`.
hypothesis.settings.register_profile("usual", deadline=None)
hypothesis.settings.register_profile("fast", max_examples=10, deadline=None)
hypothesis.settings.register_profile("thorough", max_examples=1000, deadline=None)
hypothesis.settings.load_profile("usual")


# The day of every report, so that none of them depends on the day it is.
TODAY = "2026-11-02"
EPOCH = "1793600000"


def pytest_configure() -> None:
    """Reports are of one day; and a command that a test starts gets the signals as on a terminal.

    A script's background and ``nohup`` ignore signals, and what they start inherits that, unless there is a handler.

    The tests themselves go on ignoring them.

    As in the command, nobody looks for cycles among the objects of the catalogue, which stay.
    """
    gc.set_threshold(100_000, 20, 20)
    os.environ["SOURCE_DATE_EPOCH"] = EPOCH
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, lambda *_: None)


def pytest_collection_finish() -> None:
    """What was imported and collected stays."""
    gc.collect()
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--refresh", action="store_true", help="write what is generated anew, and do nothing else")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--refresh"):
        items[:] = [item for item in items if "generated" in getattr(item, "fixturenames", ())]


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return KNOWLEDGE


@pytest.fixture
def generated(request: pytest.FixtureRequest) -> Generated:
    """``generated(path, text)`` compares with the file, or writes it."""
    refresh = request.config.getoption("--refresh")

    def compare(path: Path, text: str) -> None:
        if refresh:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        # Bytes, because reading as text would forgive wrong line ends.
        assert path.exists(), f"{path} is missing: make refresh writes it"
        assert text == path.read_bytes().decode(), f"{path.name} is stale: make refresh writes it anew"

    return compare


@pytest.fixture
def golden(request: pytest.FixtureRequest, generated: Generated) -> Golden:
    """``golden(name, text)`` is about the file of that name in the folder ``golden`` beside the test."""
    folder = Path(request.path).parent / "golden"
    return lambda name, text: generated(folder / name, text)
