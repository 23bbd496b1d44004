import pytest

from ecomteam.knowledge import Knowledge
from ecomteam.loading.catalogue import Layered, load_catalogue_with


@pytest.fixture(scope="session")
def shipped() -> Layered:
    return load_catalogue_with(())


@pytest.fixture(scope="session")
def knowledge(shipped: Layered) -> Knowledge:
    return Knowledge(shipped.catalogue)
