"""What a program can ask about a shop given as plain values; the shell asks the same about its files."""

import math
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING
from typing import Any as Anything

import msgspec

from ecomteam.auditing import against, audit, chosen_checks, earlier_of, with_fixes, without, works_there
from ecomteam.auditing import audit_of as audit_of_case
from ecomteam.files.yaml.reader import Path, dotted
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, UsageError, quoted
from ecomteam.model.team import Team
from ecomteam.model.who import to_plain
from ecomteam.shop.case import Case

if TYPE_CHECKING:
    from ecomteam.files.team.record import RecordReader

SHOP = Place("shop")


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of every team; ``None`` means all checks, and no earlier audit."""

    today: str | None = None
    checks: frozenset[str] | None = None
    without: Sequence[str] = ()
    earlier: Sequence[Audit] | None = None


def audit_of(
    knowledge: Knowledge, team: Team, file: str, asked: Asked, alone: bool = True, fixes: bool = False
) -> Audit:
    """One team; as if people had left, it is held against the team as it is, unless an earlier audit was given.

    Where it is not ``alone``, whoever is to leave may work in another team.
    """
    staying = without(team, [name for name in asked.without if alone or works_there(team, name)])
    leaving = tuple(person.name for person in team.people or () if person not in (staying.people or ()))
    case = Case(knowledge, staying, asked.today)
    found = audit_of_case(case, file, asked.checks)
    if asked.earlier is not None:
        found = against(found, earlier_of(found, asked.earlier, alone))
    elif leaving:
        found = against(found, audit(knowledge, team, file, asked.today, asked.checks))
    found = msgspec.structs.replace(found, without=leaving)
    return with_fixes(case, found) if fixes else found


def audited(
    shop: object,
    today: object = None,
    leaving: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    baseline: Mapping[str, Anything] | None = None,
) -> dict[str, Anything]:
    """The audit of a shop as plain values. Raises ``EcomteamError``."""
    known = _knowledge()
    asked = Asked(
        today=_day(today),
        checks=chosen_checks(known, select, ignore),
        without=leaving,
        earlier=None if baseline is None else _earlier(baseline),
    )
    return _plain(audit_of(known, _team(shop), SHOP.file, asked))


def _day(given: object) -> str | None:
    """An ISO day of one, or of a date of Python. Raises ``UsageError``."""
    from datetime import date, datetime

    from ecomteam.files.values import WrongValue, read_day

    plain = given.date() if isinstance(given, datetime) else given
    try:
        return None if plain is None else read_day(plain.isoformat() if isinstance(plain, date) else plain)
    except WrongValue as error:
        raise UsageError(f"today: {error}") from None


def planned(shop: object) -> dict[str, Anything]:
    """The plan of a shop as plain values. Raises ``FileProblems``."""
    from ecomteam.planning import plan

    return _plain(plan(_knowledge(), _team(shop)))


def worked(shop: object) -> dict[str, Anything]:
    """The work of a shop as plain values. Raises ``FileProblems``."""
    from ecomteam.advice.work import work_view
    from ecomteam.shop.case import Case

    return _plain(work_view(Case(_knowledge(), _team(shop))))


def explained_why(shop: object, role: str, before: str | None = None, today: str | None = None) -> dict[str, Anything]:
    """Why a role stands where it does in the plan of a shop. Raises ``FileProblems`` and ``UsageError``."""
    from ecomteam.advice import why
    from ecomteam.shop.case import Case

    known = _knowledge()
    case = Case(known, _team(shop), _day(today))
    first = _role(known, role)
    return _plain(why.why(case, first) if before is None else why.before(case, first, _role(known, before)))


def answered(shop: object, planned: bool = False, today: str | None = None) -> dict[str, Anything]:
    """Who answers for what. Raises ``FileProblems``."""
    from ecomteam.advice.answering import who_answers
    from ecomteam.shop.case import Case

    return _plain(who_answers(Case(_knowledge(), _team(shop), _day(today)), planned))


def staff_imported(content: bytes, shop: str | None = None, full_time: float = 40) -> dict[str, Anything]:
    """The team of a staff list. Raises ``FileProblems`` where it is none."""
    from ecomteam.files.catalogue.titles import load_titles
    from ecomteam.files.staff.stafflist import read_staff
    from ecomteam.titles import Matcher, imported, known_titles

    if not math.isfinite(full_time) or full_time <= 0:
        raise UsageError("full_time takes hours a week, such as 38")
    catalogue = _knowledge().catalogue
    book = load_titles()
    staff = read_staff(content, "staff", catalogue, full_time=full_time)
    return _plain(imported(staff, Matcher(book, known_titles(book, catalogue)), shop))


def explanation(ident: str) -> dict[str, Anything]:
    """One element of the catalogue, by its id. Raises ``UsageError``."""
    from ecomteam.reports.compose.catalogue import explanation as explained

    return _plain(explained(_knowledge(), ident))


def _role(known: Knowledge, given: str) -> str:
    """A role, in whatever spelling."""
    from ecomteam.files.names import Speller, role_names

    names = role_names(known.catalogue)
    found = names.find(given)
    if found is None:
        raise UsageError(f"no role is called {quoted(given)}{Speller().hint(given, names)}")
    return found


@cache
def _knowledge() -> Knowledge:
    from ecomteam.files.catalogue.compiled import shipped_catalogue

    return Knowledge(shipped_catalogue())


@cache
def _reader() -> "RecordReader":
    from ecomteam.files.team.record import RecordReader

    return RecordReader(_knowledge().catalogue)


def _team(shop: object) -> Team:
    return _reader().read(_encoded(shop, SHOP), SHOP)


def _earlier(baseline: Mapping[str, Anything]) -> Sequence[Audit]:
    from ecomteam.files.audits import decode_audits

    whole = baseline if baseline.keys() & {"audit", "audits"} else {"audit": baseline}
    return decode_audits(_encoded(whole, Place("baseline")), "baseline")


def _encoded(value: object, place: Place) -> bytes:
    """Raises ``FileProblems`` for what is no plain data, and for a number that is none: it would become "unknown"."""
    try:
        if (path := _not_finite(value)) is not None:
            what = "this is no number one can plan with; leave it out if it is unknown"
            raise FileProblems([Problem(place, dotted(path), what)])
        return msgspec.json.encode(value)
    except (TypeError, ValueError, RecursionError, msgspec.MsgspecError) as error:
        raise FileProblems([Problem(place, "", f"this is no plain data ({error})")]) from None


def _not_finite(value: object, path: Path = ()) -> Path | None:
    """Where the first number stands that is infinite or not a number."""
    if isinstance(value, float) and not math.isfinite(value):
        return path
    items = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list | tuple) else ()
    found = (_not_finite(inner, (*path, key)) for key, inner in items)
    return next((where for where in found if where is not None), None)


def _plain(value: msgspec.Struct) -> dict[str, Anything]:
    made: dict[str, Anything] = msgspec.to_builtins(value, enc_hook=to_plain)
    return made
