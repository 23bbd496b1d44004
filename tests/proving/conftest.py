import pytest

from ecomteam.files.catalogue.read import Layered, load_catalogue_with
from ecomteam.knowledge.base import Knowledge


@pytest.fixture(scope="session")
def shipped() -> Layered:
    return load_catalogue_with(())


@pytest.fixture(scope="session")
def knowledge(shipped: Layered) -> Knowledge:
    return Knowledge(shipped.catalogue)
