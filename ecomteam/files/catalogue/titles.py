"""``data/titles.yaml`` becomes a TitleBook. Read only where titles are matched: other commands do not pay for it."""

from importlib.resources.abc import Traversable

import msgspec

from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, read_document
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem
from ecomteam.model.titles import TitleBook

FILE = "titles.yaml"


def load_titles(folder: Traversable | None = None) -> TitleBook:
    """The words and titles of the knowledge base. Raises ``FileProblems`` where the file is not what it should be."""
    try:
        content = (folder or data_dir()).joinpath(FILE).read_bytes()
    except OSError as error:
        raise FileProblems([Problem(Place(FILE), "", f"this cannot be read ({error.strerror})")]) from None
    value = read_document(content, FILE, CATALOGUE_BOUNDS).value
    try:
        return msgspec.convert(value, TitleBook)
    except msgspec.ValidationError as error:
        raise FileProblems([Problem(Place(FILE), "", str(error))]) from None
