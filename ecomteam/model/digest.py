"""A short name for something, the same on every machine."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

# The function that hashlib gives, by its names in Python 3.12 and 3.11, without the OpenSSL that hashlib loads.
WITHOUT_OPENSSL = ("_sha2", "_sha256")


def digest(content: bytes) -> str:
    """32 hexadecimal digits of SHA-256."""
    found: str = _sha256()(content).hexdigest()
    return found[:32]


@cache
def _sha256() -> Callable[[bytes], Any]:
    for name in WITHOUT_OPENSSL:
        try:
            made: Callable[[bytes], Any] = import_module(name).sha256
        except ImportError:
            continue
        return made
    from hashlib import sha256

    return sha256
