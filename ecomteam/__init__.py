"""Which people a web shop needs, in which order, and why.

What the shell does, a program can do: ``plan``, ``work``, ``audit``, ``why``, ``raci``, ``import_staff`` and
``explain``. They take a shop as a ``team.yaml`` would describe it and return what the command of that name writes with
``--json``. They are pure, safe to call from many processes, and picklable. docs/library.md has examples of each.
"""

from collections.abc import Mapping, Sequence

# Not from typing, whose import takes longer than all that a command needs until it can answer ^C in silence.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
else:
    Any = object

__version__ = "0.2.0"
__all__ = ["__version__", "audit", "explain", "import_staff", "plan", "raci", "why", "work"]


def audit(
    shop: Mapping[str, Any],
    *,
    today: Any = None,
    without: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    baseline: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Check the team of a shop.

    ``shop`` is what a ``team.yaml`` holds: ``{"shop": {...facts...}, "people": [...]}``; what is absent is unknown.
    ``today`` is an ISO day or a ``datetime.date``; without it what hangs on the date is reported as not checked.
    ``without`` names people as if they had left, ``select`` and ``ignore`` narrow the checks by id, code or how codes
    begin, and with ``baseline``, an earlier result of this function or of ``audit --json``, each finding is ``new`` or
    ``known``. The result has the keys of ``audit`` in ``ecomteam catalogue schema audit``: ``findings``, ``checks``,
    ``coverage``, ``score`` and so on. All places are that of the shop as a whole, and ``fixes``, which take far longer,
    are ``None``.

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


def why(shop: Mapping[str, Any], role: str, *, before: str | None = None, today: str | None = None) -> dict[str, Any]:
    """Explain why a role is in the roadmap of a shop or is not, and what would change that.

    ``role`` is an id or a name in either language. The result has the keys of ``why`` in ``ecomteam catalogue schema
    why``; with ``before``, another role, those of ``before``: why the first comes before it. Raises
    ``ecomteam.model.problems.FileProblems``, and ``UsageError`` for a role that is not there.

    >>> why({"shop": {"symptoms": ["tickets_pile_up"]}}, "klantenservice")["role"]
    'customer_service'
    """
    from ecomteam.library import explained_why

    return explained_why(shop, role, before, today)


def raci(shop: Mapping[str, Any], *, planned: bool = False, today: str | None = None) -> dict[str, Any]:
    """Say who answers for what, who does it, who is asked and who is told.

    ``planned`` is as it will be once the roadmap is carried out. The result has the keys of ``raci`` in ``ecomteam
    catalogue schema raci``. Raises ``ecomteam.model.problems.FileProblems``.

    >>> raci({"people": [{"name": "Ada", "owner": True}]})["rows"][0]["accountable"]["person"]
    'Ada'
    """
    from ecomteam.library import answered

    return answered(shop, planned, today)


def import_staff(content: bytes | str, *, shop: str | None = None, full_time: float = 40) -> dict[str, Any]:
    """Make a team of a staff list (CSV) with free job titles, English or Dutch.

    ``full_time`` hours a week are one FTE. The result has the keys of ``import`` in ``ecomteam catalogue schema
    import``: ``people`` with what was made of each title, and how sure that is. Raises
    ``ecomteam.model.problems.FileProblems``.

    >>> len(import_staff("name,title\\nAda,Owner\\nBo,Customer service\\n")["people"])
    2
    """
    from ecomteam.library import staff_imported

    return staff_imported(content.encode() if isinstance(content, str) else content, shop, full_time)


def explain(ident: str) -> dict[str, Any]:
    """One element of the knowledge base, whole, with what mentions it.

    ``ident`` is the id of a role, phase, rule, check, symptom, statement or source, or the code of a check. The result
    has the keys of ``explanation`` in ``ecomteam catalogue schema explanation``. Raises ``UsageError`` from
    ``ecomteam.model.problems`` where nothing has the id.

    >>> explain("customer_service")["found"][0]["noun"]
    'roles'
    """
    from ecomteam.library import explanation

    return explanation(ident)
