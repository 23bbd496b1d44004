"""Proving: audits the catalogue itself, over the whole answer space, and compares two catalogues.

``faults`` looks at single rows and pairs of them, ``laws`` at what must hold for every shop, ``difference`` at what a
change does to the advice. ``space`` makes the answer space finite, ``sample`` draws shops from it.
"""

from ecomteam.proving.checking import check_catalogue, unreadable
from ecomteam.proving.difference import compare

__all__ = ["check_catalogue", "compare", "unreadable"]
