"""``data/vocabulary.yaml`` becomes a Vocabulary. Read only where somebody said something in words."""

from functools import cache
from typing import TYPE_CHECKING

import msgspec

from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, read_document
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem
from ecomteam.model.vocabulary import Vocabulary

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FILE = "vocabulary.yaml"


def load_vocabulary(folder: "Traversable | None" = None) -> Vocabulary:
    """The words of answers. Raises ``FileProblems`` where the file is not what it should be."""
    try:
        content = (folder or data_dir()).joinpath(FILE).read_bytes()
    except OSError as error:
        raise FileProblems([Problem(Place(FILE), "", f"this cannot be read ({error.strerror})")]) from None
    value = read_document(content, FILE, CATALOGUE_BOUNDS).value
    try:
        return msgspec.convert(value, Vocabulary, strict=False)
    except msgspec.ValidationError as error:
        raise FileProblems([Problem(Place(FILE), "", str(error))]) from None


@cache
def vocabulary() -> Vocabulary:
    """The words that ship with the tool."""
    from ecomteam.files.catalogue.compiled import VOCABULARY, shipped

    return shipped("vocabulary", VOCABULARY, Vocabulary, load_vocabulary)
