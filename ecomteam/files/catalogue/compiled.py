"""The catalogue compiled: what ``load_catalogue`` made of the YAML, kept so that it need not be made at every start.

The YAML stays the truth. A compiled catalogue carries a fingerprint of every file it was made from, the code that read
them included, and a checksum of itself; where either does not match it is not there. A wheel brings one along
(``hatch_build.py``), anywhere else one is kept in the user's cache folder, if that can be written.

Beside it lies what the fingerprint was when the files were read last. It holds while the file system says that they are
as they were, as with Python's own compiled files; so a start reads none of them.
"""

import contextlib
import os
import sys
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any as Anything
from typing import TypeVar

import msgspec

from ecomteam.files.catalogue.folder import PACKAGE, data_folder
from ecomteam.files.own import private_folder, read_own
from ecomteam.model.catalogue import Catalogue

try:
    from _blake2 import blake2b  # the function hashlib gives, without the OpenSSL that hashlib loads
except ImportError:
    from hashlib import blake2b

Made = TypeVar("Made")

MAGIC = b"ecomteam"
DIGEST = 16
CHECKSUM = 4
HEADER = len(MAGIC) + DIGEST + CHECKSUM
PACKAGED = "catalogue.bin"
VOCABULARY = "vocabulary.bin"

# Whoever switches between versions keeps both; more is litter.
MOST_KEPT = 4
# Many times what it takes; more is not what was kept here.
MOST_BYTES = 32 << 20
# Nanoseconds in which a file may change twice and seem to have changed once; until then nothing is said of it.
SETTLED = 2_000_000_000

# The rooms whose code decides what is made of the YAML.
DECIDING = ("files", "model")


def shipped_catalogue() -> Catalogue:
    """The knowledge base that ships with the tool. Raises ``FileProblems`` where its YAML is wrong."""
    return shipped("catalogue", PACKAGED, Catalogue, _from_yaml)


def shipped(name: str, packaged: str, kind: type[Made], make: Callable[[], Made]) -> Made:
    """What is made of the YAML that ships with the tool: taken from where it is kept, else made and kept.

    ``packaged`` is its file in a wheel, ``name`` begins that in the user's cache.
    """
    folder = data_folder()
    mark = _seen(folder)[0] if folder else None
    if folder is None or mark is None:
        return make()
    cached = cache_folder() / f"{name}-{mark.hex()}.bin"
    for kept, ours in ((folder / packaged, False), (cached, True)):
        found: Made | None = _from_file(kept, mark, kind, ours)
        if found is not None:
            return found
    made = make()
    _keep(cached, packed(made, mark))
    return made


def fingerprint(folder: Path) -> bytes:
    """Of the names and contents of all that decides what the catalogue is. Raises ``OSError``."""
    return _read(_yaml(folder), _code())[0]


Files = Sequence[tuple[str, str]]


def _yaml(folder: Path) -> Files:
    return _below(folder, ".yaml", deep=False)


def _code() -> Files:
    return _below(f"{PACKAGE}", ".py", only=DECIDING)


def _read(yaml: Files, code: Files) -> tuple[bytes, bytes]:
    """The fingerprint of all, and the digest of the YAML alone."""
    of_yaml = _digest_of(yaml)
    return _digest(of_yaml + _digest_of(code)), of_yaml


@cache
def _seen(folder: Path) -> tuple[bytes | None, bytes | None]:
    """The same, read only where a file is not as it was when it was read last; ``None`` where that cannot be done."""
    try:
        yaml, code = _yaml(folder), _code()
        stamp, changed = _stamp([path for _, path in (*yaml, *code)])
        kept = cache_folder() / f"seen-{stamp.hex()}.bin"
        found: tuple[bytes, bytes] | None = _from_file(kept, stamp, tuple[bytes, bytes])
        if found is None:
            found = _read(yaml, code)
            if changed < time.time_ns() - SETTLED:
                _keep(kept, packed(found, stamp))
    except OSError:
        return None, None
    return found


def _stamp(paths: Sequence[str]) -> tuple[bytes, int]:
    """What the file system says of these files, as a digest, and when one of them changed last. Raises ``OSError``."""
    states = [os.stat(path) for path in paths]  # noqa: PTH116 - a path object each takes as long again
    rows = [(one.st_size, one.st_mtime_ns, one.st_ctime_ns, one.st_ino) for one in states]
    return _digest(repr((paths, rows)).encode()), max(max(row[1], row[2]) for row in rows)


def _digest_of(files: Files) -> bytes:
    digest = blake2b(digest_size=DIGEST)
    for name, path in files:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            content = file.read()
        digest.update(b"%s %d " % (name.encode(), len(content)))
        digest.update(content)
    return digest.digest()


def _below(folder: Path | str, ending: str, *, deep: bool = True, only: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Name and path of each file of that ending, sorted; in subfolders too, or in those named alone."""
    # Names alone and unbuffered reading: this is done at every start.
    found: list[tuple[str, str]] = []
    with os.scandir(folder) as entries:
        rows = sorted((entry.name, entry.is_dir(), entry.path) for entry in entries)
    for name, is_folder, path in rows:
        if is_folder:
            if deep and (not only or name in only):
                found += [(f"{name}/{inner}", at) for inner, at in _below(path, ending)]
        elif name.endswith(ending) and not only:
            found.append((name, path))
    return found


def catalogue_version() -> str | None:
    """What the YAML of the built-in catalogue is, as a short name: twelve digits of its digest; ``None`` without it."""
    folder = data_folder()
    of_yaml = _seen(folder)[1] if folder else None
    return None if of_yaml is None else of_yaml.hex()[:12]


def packed(made: object, mark: bytes) -> bytes:
    """What was made as bytes, the same for the same."""
    payload = msgspec.msgpack.encode(made, order="deterministic")
    return MAGIC + mark + _checksum(payload) + payload


def unpacked(content: bytes, mark: bytes, kind: type[Anything] = Catalogue) -> Anything:
    """What was packed, if these bytes are whole and were made from what the fingerprint says; else ``None``."""
    payload = memoryview(content)[HEADER:]
    if content[:HEADER] != MAGIC + mark + _checksum(payload):
        return None
    try:
        return msgspec.msgpack.decode(payload, type=kind)
    except msgspec.MsgspecError:
        return None


def cache_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where this user's programs keep what they can make again."""
    if given := environment.get("XDG_CACHE_HOME"):
        return Path(given) / "ecomteam"
    if platform == "win32" and (local := environment.get("LOCALAPPDATA")):
        return Path(local) / "ecomteam" / "cache"
    # Unlike Path.home() it does not fail for somebody without a home, who then gets no absolute path and no cache.
    home = os.path.expanduser("~")  # noqa: PTH111
    return Path(home, "Library", "Caches", "ecomteam") if platform == "darwin" else Path(home, ".cache", "ecomteam")


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=DIGEST).digest()


def _checksum(payload: bytes | memoryview) -> bytes:
    """Against what happens to files by themselves; what others did to them is for ``own`` to find."""
    return zlib.crc32(payload).to_bytes(CHECKSUM)


def _from_yaml() -> Catalogue:
    from ecomteam.files.catalogue.read import load_catalogue

    return load_catalogue()


def _from_file(path: Path, mark: bytes, kind: type[Anything] = Catalogue, ours: bool = True) -> Anything:
    try:
        return unpacked(read_own(path, MOST_BYTES) if ours else path.read_bytes(), mark, kind)
    except OSError:
        return None


def _keep(path: Path, content: bytes) -> None:
    """Write it whole or not at all; where that fails, the next start is as slow as this one."""
    if not path.is_absolute():
        return
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        private_folder(path.parent)
        with part.open("xb") as file:
            file.write(content)
        part.replace(path)
        kind = path.name.partition("-")[0]
        kept = sorted(path.parent.glob(f"{kind}-*.bin"), key=lambda other: other.lstat().st_mtime, reverse=True)
        for old in kept[MOST_KEPT:]:
            old.unlink()
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
