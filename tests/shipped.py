"""The knowledge base that ships, read from its YAML once for all tests of a process."""

from ecomteam.files.catalogue.read import load_catalogue
from ecomteam.knowledge.base import Knowledge

CATALOGUE = load_catalogue()
KNOWLEDGE = Knowledge(CATALOGUE)
