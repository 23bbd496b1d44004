"""Which people a web shop needs, in which order, and why.

A program needs two functions: ``plan`` and ``audit``. Both take a shop as a ``team.yaml`` would describe it and return
what the command of that name writes with ``--json``. They are pure, safe to call from many processes, and picklable.
"""

from collections.abc import Mapping
from typing import Any

__version__ = "0.1.0"
__all__ = ["__version__", "audit", "plan"]


def audit(shop: Mapping[str, Any], *, today: str | None = None) -> dict[str, Any]:
    """Check the team of a shop.

    ``shop`` is what a ``team.yaml`` holds: ``{"shop": {...facts...}, "people": [...]}``; what is absent is unknown.
    ``today`` is an ISO day; without it what hangs on the date is reported as not checked. The result has the keys of
    ``audit`` in ``ecomteam catalogue schema audit``: ``findings``, ``checks``, ``coverage``, ``score`` and so on. All
    places are that of the shop as a whole, and ``fixes``, which take far longer, are ``None``.

    Raises ``ecomteam.model.problems.FileProblems`` with every mistake in ``shop``; its ``problems`` have ``path`` and
    ``what``.

    >>> audit({"people": []})["score"]["total"]
    0
    """
    from ecomteam.batch import audited

    return audited(shop, today)


def plan(shop: Mapping[str, Any]) -> dict[str, Any]:
    """Make the hiring roadmap of a shop, asking nothing: what is unknown stays unknown.

    ``shop`` is as for ``audit``. The result has the keys of ``plan`` in ``ecomteam catalogue schema plan``: ``hires``
    in their order, ``interim``, ``coverage``, ``open_questions`` and so on. Raises
    ``ecomteam.model.problems.FileProblems``.

    >>> plan({"shop": {"symptoms": ["tickets_pile_up"]}})["hires"][0]["role"]
    'customer_service'
    """
    from ecomteam.batch import planned

    return planned(shop)
