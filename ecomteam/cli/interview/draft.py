"""The answers of an interview while it goes on, kept in the user's state folder until they are in a file."""

import contextlib
import os
from pathlib import Path

import msgspec

from ecomteam.cli.output import write_file
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.team import Team


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

    @property
    def path(self) -> Path | None:
        base = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA") or ""
        try:
            # A relative one is to be ignored, says the standard that names the variable.
            folder = Path(base) if Path(base).is_absolute() else Path.home() / ".local" / "state"
        except RuntimeError:
            return None
        return folder / "ecomteam" / "interview.yaml"

    def there(self) -> bool:
        try:
            return self.path is not None and self.path.is_file()
        except OSError:
            return False

    def read(self) -> Team | None:
        """What is kept, or ``None``. Raises ``FileProblems`` where it was damaged."""
        from ecomteam.files.content import read_bytes
        from ecomteam.files.team.read import read_team

        if self.path is None or not self.there():
            return None
        self.kept = True
        return read_team(read_bytes(self.path), str(self.path), self.known.catalogue)

    def write(self, progress: Progress) -> None:
        from ecomteam.files.team.write import write_team

        try:
            if self.path is not None:
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                # Interrupted here, the answers before this one are still kept.
                write_file(self.path, write_team(progress.whole, self.known.catalogue), private=True)
                self.kept = True
        except OSError:
            self.kept = False

    def forget(self) -> None:
        with contextlib.suppress(OSError):
            if self.path is not None:
                self.path.unlink(missing_ok=True)
