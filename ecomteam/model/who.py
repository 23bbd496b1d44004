"""Who does something: somebody named, the hire of a rank, a department, or the owner without a name.

Reports put it in words.
"""

from typing import Annotated
from typing import Any as Anything

import msgspec


class _Who:
    """``known_as`` is what scripts are told. Anybody may be called that, so only somebody named is told apart by it."""

    __slots__ = ("department", "known_as", "owner", "rank")

    def __init__(
        self, known_as: str, *, rank: int | None = None, owner: bool = False, department: bool = False
    ) -> None:
        self.known_as = known_as
        self.rank = rank
        self.owner = owner
        self.department = department

    @property
    def _key(self) -> tuple[int | None, bool, bool, str | None]:
        named = self.rank is None and not self.owner
        return self.rank, self.owner, self.department, self.known_as if named else None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Who) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __repr__(self) -> str:
        return f"Who({self.known_as!r}, rank={self.rank}, owner={self.owner}, department={self.department})"


# Without a name in the output schema it stays what it is to a script: a string.
Who = Annotated[_Who, msgspec.Meta(extra_json_schema={"type": "string"})]


def somebody(name: str) -> Who:
    return _Who(name)


def hire(rank: int, known_as: str | None = None) -> Who:
    return _Who(known_as or f"#{rank}", rank=rank)


def department(identity: str) -> Who:
    """One that was there before the shop, or who must be there and was not told of."""
    return _Who(identity, department=True)


def the_owner(known_as: str = "the owner") -> Who:
    """The owner where no name is known."""
    return _Who(known_as, owner=True)


def to_plain(value: object) -> str:
    """For encoders: a string, as scripts know it."""
    if isinstance(value, _Who):
        return value.known_as
    raise NotImplementedError(f"{type(value).__name__} is no part of a document")


def from_plain(kind: type, value: Anything) -> Anything:
    """For decoders: in what is read back everybody is somebody named."""
    if kind is _Who and isinstance(value, str):
        return somebody(value)
    raise NotImplementedError(f"{kind.__name__} is no part of a document")
