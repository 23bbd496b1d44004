"""The shipped knowledge base, and golden files: whole outputs that ``pytest --refresh-golden`` writes anew."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomteam.files.catalogue.read import load_catalogue
from ecomteam.knowledge.base import Knowledge

Golden = Callable[[str, str], None]


def pytest_configure() -> None:
    """A script's background and ``nohup`` ignore signals, and what they start inherits that, unless there is a handler.

    The tests themselves go on ignoring them; only the commands that they start get the signals as on a terminal.
    """
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, lambda *_: None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--refresh-golden", action="store_true", help="write the golden files anew instead of comparing")


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return Knowledge(load_catalogue())


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """``golden(name, text)`` compares with the file of that name in the folder ``golden`` beside the test."""
    folder = Path(request.path).parent / "golden"
    refresh = request.config.getoption("--refresh-golden")

    def compare(name: str, text: str) -> None:
        path = folder / name
        if refresh:
            folder.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        # Bytes, because reading as text would forgive wrong line ends.
        assert path.exists(), f"{path} is missing: pytest --refresh-golden writes it"
        assert text == path.read_bytes().decode()

    return compare
