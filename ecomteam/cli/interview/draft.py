"""The answers of an interview while it goes on, kept in the user's state folder until they are in a file.

Each interview has a file of its own there, and a lock on it for as long as it goes on. A file that is written anew is
locked before it takes the place of the one before, so that at no time another interview could take it for left behind.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from ecomteam.cli.locks import locked
from ecomteam.cli.output import put
from ecomteam.files.own import opened, private_folder
from ecomteam.files.yaml.reader import TEAM_BOUNDS
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.team import Team

# Whoever has so many unfinished ones loses the oldest.
MOST_KEPT = 20
NAMES = ("interview.yaml", *(f"interview-{number}.yaml" for number in range(2, MOST_KEPT + 1)))
# On Windows nobody is told that another interview goes on: it moves no file that is held open.
LOCK = None if sys.platform == "win32" else locked


class Progress(msgspec.Struct, frozen=True):
    """How far the interview is: what is known, and what the owner said not to know."""

    team: Team
    declined: tuple[str, ...] = ()

    @property
    def whole(self) -> Team:
        """The team with what is expressly left open, as a file keeps it."""
        return msgspec.structs.replace(self.team, declined=self.declined)


class Draft:
    """Where the answers are kept; that it cannot be written is no reason to stop the interview.

    ``kept`` says whether those of this interview are, if need be without the last one.
    """

    def __init__(self, known: Knowledge) -> None:
        self.known = known
        self.kept = False
        self.path: Path | None = None
        self._held: int | None = None

    @property
    def folder(self) -> Path | None:
        base = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA") or ""
        try:
            # A relative one is to be ignored, says the standard that names the variable.
            folder = Path(base) if Path(base).is_absolute() else Path.home() / ".local" / "state"
        except RuntimeError:
            return None
        return folder / "ecomteam"

    def there(self) -> bool:
        """Whether one can go on with an earlier interview."""
        return self.other() is not None

    def other(self) -> Path | None:
        """The latest interview that is not this one and that nobody is at."""
        return next((path for path, free in self._kept() if free), None)

    def in_use(self) -> bool:
        """Whether somebody is at another interview."""
        return any(not free for _, free in self._kept())

    def read(self) -> Team | None:
        """Go on with the latest that nobody is at, or ``None``. Raises ``FileProblems`` where it was damaged."""
        from ecomteam.files.team.read import read_team

        for path in self._latest():
            with contextlib.suppress(OSError), opened(path, TEAM_BOUNDS.size) as handle:
                # Whoever was at it until now may have written it anew.
                if not locked(handle) or not os.path.samestat(os.fstat(handle), path.lstat()):
                    continue
                self._hold(path, os.dup(handle))
                self.kept = True
                with open(handle, "rb", closefd=False) as file:
                    return read_team(file.read(), str(path), self.known.catalogue)
        return None

    def write(self, progress: Progress) -> None:
        """Keep what is known now. Interrupted in the middle of it, what was kept before stays."""
        from ecomteam.files.team.write import write_team

        try:
            if self.folder is not None:
                private_folder(self.folder)
                self._write(write_team(progress.whole, self.known.catalogue).encode(), self.folder)
                self.kept = True
        except OSError:
            self.kept = False

    def forget(self) -> None:
        with contextlib.suppress(OSError):
            if self.path is not None:
                self.path.unlink(missing_ok=True)
        self._hold(None, None)

    def _write(self, data: bytes, folder: Path) -> None:
        if self.path is not None:
            self._hold(self.path, put(self.path, data, new=False, private=True, lock=LOCK))
            return
        for name in NAMES:
            with contextlib.suppress(FileExistsError):
                self._hold(folder / name, put(folder / name, data, new=True, private=True, lock=LOCK))
                return
        left = [path for path, free in self._kept() if free]
        if not left:
            raise FileExistsError(f"{folder} is full")
        self._hold(left[-1], put(left[-1], data, new=False, private=True, lock=LOCK))

    def _hold(self, path: Path | None, handle: int | None) -> None:
        before, self.path, self._held = self._held, path, handle
        if before is not None:
            os.close(before)

    def _latest(self) -> list[Path]:
        """What may be a draft, the latest first."""
        found, folder = [], self.folder
        for path in [folder / name for name in NAMES] if folder is not None else ():
            with contextlib.suppress(OSError):
                found.append((path.lstat().st_mtime_ns, path))
        return [path for _, path in sorted(found, reverse=True)]

    def _kept(self) -> Iterator[tuple[Path, bool]]:
        """The other drafts, the latest first, and whether nobody is at them."""
        for path in self._latest():
            with contextlib.suppress(OSError), opened(path, TEAM_BOUNDS.size) as handle:
                if path != self.path:
                    yield path, locked(handle)
