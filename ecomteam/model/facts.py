"""Facts about a shop and its team.

A fact has a value or is unknown; an unknown fact is absent from the mapping, never ``None`` or false. A number may be
a range (``Span``).
"""

from collections.abc import Mapping

from ecomteam.model.amounts import Span

Value = bool | int | float | str | frozenset[str] | Span
Facts = Mapping[str, Value]
