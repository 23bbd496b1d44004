"""The knowledge base that ships, read from its YAML once for all tests of a process."""

from functools import cache

from ecomteam.files.catalogue import read
from ecomteam.files.yaml.reader import read_document
from ecomteam.knowledge.base import Knowledge

# Hundreds of tests lay something over it, or read a copy of which one file differs.
vars(read)["read_document"] = cache(read_document)
CATALOGUE = read.load_catalogue()
KNOWLEDGE = Knowledge(CATALOGUE)
