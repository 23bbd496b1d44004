"""Facts about a shop and its team.

A fact has a value or is unknown; an unknown fact is absent from the mapping, never ``None`` or false.
"""

from collections.abc import Mapping

Value = bool | int | float | str | frozenset[str]
Facts = Mapping[str, Value]
