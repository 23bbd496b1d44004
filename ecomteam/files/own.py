"""Files of the tool's own, drafts and caches: no link is followed to them, and nobody else's are believed.

Whoever may write where they lie could else have something read without end, or another file written over.
"""

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

# Windows has neither links that anybody may make, nor named pipes in a folder, nor owners as numbers.
FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
OTHERS = 0o077


def private_folder(folder: Path) -> None:
    """Make sure that a folder is there, ours, and closed to others. Raises ``OSError`` where it cannot be."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    there = folder.stat()
    if not (_ours(folder.lstat()) and _ours(there)):
        raise PermissionError(f"{folder} is somebody else's")
    if os.name == "posix" and there.st_mode & OTHERS:
        folder.chmod(0o700)


@contextlib.contextmanager
def opened(path: Path, most: int) -> Iterator[int]:
    """A descriptor of a file of ours of at most so many bytes. Raises ``OSError`` where it is anything else."""
    handle = os.open(path, FLAGS)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or not _ours(status) or status.st_size > most:
            raise PermissionError(f"{path} is no file of ours")
        yield handle
    finally:
        os.close(handle)


def read_own(path: Path, most: int) -> bytes:
    """All of such a file. Raises ``OSError``."""
    with opened(path, most) as handle, open(handle, "rb", buffering=0, closefd=False) as file:
        return file.readall()


def _ours(status: os.stat_result) -> bool:
    return os.name != "posix" or status.st_uid == os.geteuid()
