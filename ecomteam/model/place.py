"""Where something stands in a file."""

import msgspec


class Place(msgspec.Struct, frozen=True, order=True):
    """A position in a file. Line and column count from 1; 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file
