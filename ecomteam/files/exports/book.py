"""``data/exports.yaml`` becomes an ExportBook. Read only where exports are: other commands do not pay for it."""

from importlib.resources.abc import Traversable

import msgspec

from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, read_document
from ecomteam.model.exports import ExportBook
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem

FILE = "exports.yaml"


def load_exports(folder: Traversable | None = None) -> ExportBook:
    """What is known of exports. Raises ``FileProblems`` where the file is not what it should be."""
    try:
        content = (folder or data_dir()).joinpath(FILE).read_bytes()
    except OSError as error:
        raise FileProblems([Problem(Place(FILE), "", f"this cannot be read ({error.strerror})")]) from None
    return book_of(content, FILE)


def book_of(content: bytes, file: str) -> ExportBook:
    """The same from the bytes of a file of that form."""
    value = read_document(content, file, CATALOGUE_BOUNDS).value
    try:
        return msgspec.convert(value, ExportBook)
    except msgspec.ValidationError as error:
        raise FileProblems([Problem(Place(file), "", str(error))]) from None
