"""Locks on files that others may be at, where the disk knows them."""

import sys


def locked(handle: int) -> bool:
    """Whether nobody else has the lock, which is taken then and lasts until the last copy of the handle is closed.

    ``True`` on a disk without locks: what was written in between is noticed all the same.
    """
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True
