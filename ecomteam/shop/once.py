"""What is worked out when it is first asked for, and then kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

__all__ = ["once"]

if TYPE_CHECKING:
    from functools import cached_property as once
else:

    class once:  # noqa: N801
        """``functools.cached_property`` without the lock that it takes in Python 3.11: a plan asks a thousand times."""

        def __init__(self, deed: Callable[[Any], Any]) -> None:
            self.deed, self.name, self.__doc__ = deed, deed.__name__, deed.__doc__

        def __get__(self, owner: Any, _: type | None = None) -> Any:
            found = self.deed(owner)
            setattr(owner, self.name, found)
            return found
