"""What is worked out when it is first asked for, and then kept."""

from collections.abc import Callable
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["copied", "once", "once_each"]

Kept = TypeVar("Kept")

if TYPE_CHECKING:
    from functools import cached_property as once
    from functools import cached_property as once_each
else:

    class once:  # noqa: N801
        """``functools.cached_property`` without the lock that it takes in Python 3.11: a plan asks a thousand times."""

        def __init__(self, deed: Callable[[Any], Any]) -> None:
            self.deed, self.name, self.__doc__ = deed, deed.__name__, deed.__doc__

        def __get__(self, owner: Any, _: type | None = None) -> Any:
            found = self.deed(owner)
            setattr(owner, self.name, found)
            return found

    class once_each(once):  # noqa: N801
        """The same, which a copy works out for itself."""


def copied(one: Kept) -> Kept:
    """A copy that has all that was worked out, but for what is its own."""
    same = copy(one)
    kind: Any = type(one)
    for name in _own(kind):
        same.__dict__.pop(name, None)
    return same


@cache
def _own(kind: Any) -> tuple[str, ...]:
    return tuple([name for name, made in vars(kind).items() if isinstance(made, once_each)])
