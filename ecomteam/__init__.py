"""Which people a web shop needs, in which order, and why.

A program needs three functions: ``plan``, ``work`` and ``audit``. All take a shop as a ``team.yaml`` would describe it
and return what the command of that name writes with ``--json``. They are pure, safe to call from many processes, and
picklable.
"""

from collections.abc import Mapping, Sequence
from typing import Any

__version__ = "0.2.0"
__all__ = ["__version__", "audit", "plan", "work"]


def audit(
    shop: Mapping[str, Any],
    *,
    today: str | None = None,
    without: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    baseline: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Check the team of a shop.

    ``shop`` is what a ``team.yaml`` holds: ``{"shop": {...facts...}, "people": [...]}``; what is absent is unknown.
    ``today`` is an ISO day; without it what hangs on the date is reported as not checked. ``without`` names people as
    if they had left, ``select`` and ``ignore`` narrow the checks by id, code or how codes begin, and with ``baseline``,
    an earlier result of this function or of ``audit --json``, each finding is ``new`` or ``known``. The result has the
    keys of ``audit`` in ``ecomteam catalogue schema audit``: ``findings``, ``checks``, ``coverage``, ``score`` and so
    on. All places are that of the shop as a whole, and ``fixes``, which take far longer, are ``None``.

    Raises ``ecomteam.model.problems.FileProblems`` with every mistake in ``shop``; its ``problems`` have ``path`` and
    ``what``; ``UsageError`` from there for a name that nobody has, or that no check has.

    >>> audit({"people": []})["score"]["total"]
    0
    """
    from ecomteam.library import audited

    return audited(shop, today, without, select, ignore, baseline)


def plan(shop: Mapping[str, Any]) -> dict[str, Any]:
    """Make the hiring roadmap of a shop, asking nothing: what is unknown stays unknown.

    ``shop`` is as for ``audit``. The result has the keys of ``plan`` in ``ecomteam catalogue schema plan``: ``hires``
    in their order, ``steps`` to do first, ``money``, ``owner_week``, ``facts``, ``open_questions`` and so on. Raises
    ``ecomteam.model.problems.FileProblems``.

    >>> plan({"shop": {"symptoms": ["tickets_pile_up"]}})["hires"][0]["role"]
    'customer_service'
    """
    from ecomteam.library import planned

    return planned(shop)


def work(shop: Mapping[str, Any]) -> dict[str, Any]:
    """Count the work of a shop, in hours a month.

    ``shop`` is as for ``audit``. The result has the keys of ``work`` in ``ecomteam catalogue schema work``: ``hours``
    and ``fte`` (``low``, ``likely``, ``high``) and ``activities``, each with its ``hours``, how many are ``covered``
    and ``uncovered``, ``by`` whom, its ``drivers`` and what it ``cites``. Raises
    ``ecomteam.model.problems.FileProblems``.

    >>> work({"shop": {"orders_per_month": 1000}})["hours"]["likely"] > 100
    True
    """
    from ecomteam.library import worked

    return worked(shop)
