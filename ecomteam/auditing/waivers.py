"""Waivers: which finding each accepts, and what is wrong with the waivers themselves (part of ET6)."""

from collections.abc import Iterable, Sequence

from ecomteam.auditing.judging import FINDERS as JUDGED
from ecomteam.auditing.judging import Verdict, condition_finder, judged
from ecomteam.auditing.view import Fills, Found, Open, Report, View, pair
from ecomteam.model.team import Waiver

# Checks of the waivers themselves; what they find cannot be waived in turn.
OWN = frozenset({"waiver_expired", "waiver_unused"})


def in_force(view: View) -> tuple[Waiver, ...]:
    """The waivers that hold. Without a day of today none has ended; ``waiver_expired`` then says it was not checked."""
    return tuple(waiver for waiver in view.team.waivers if not _ended(view, waiver))


def _ended(view: View, waiver: Waiver) -> bool:
    return waiver.until is not None and view.today is not None and waiver.until < view.today


def waiver_for(view: View, check: str, found: Found) -> Waiver | None:
    """The first waiver in force that accepts this; two for the same would hide that one of them is not needed."""
    if check in OWN:
        return None
    return next((waiver for waiver in in_force(view) if waiver.check == check and _about(view, waiver, found)), None)


def _about(view: View, waiver: Waiver, found: Found) -> bool:
    """A waiver without a person accepts all that its check finds."""
    if waiver.person is None or waiver.person in (found.subject, found.fills.get("person")):
        return True
    person = view.by_name.get(waiver.person)
    return person is not None and any(found.subject == pair(person, held.role) for held in person.roles)


def waiver_expired(view: View) -> Report:
    for waiver, subject in _named(view.team.waivers):
        if waiver.until is not None and view.today is None:
            yield Open(("today",))
        elif waiver.until is not None and _ended(view, waiver):
            yield Found(subject=subject, place=waiver.place, fills={**_fills(view, waiver), "day": waiver.until})


def waiver_unused(view: View) -> Report:
    """Nothing was found that it accepts; where its check could not be judged or was left out, that says nothing."""
    for waiver, subject in _named(view.team.waivers):
        if _ended(view, waiver) or not view.asks_for(waiver.check):
            continue
        check = view.knowledge.check(waiver.check)
        verdict = (
            Verdict("pass") if check.id in OWN else judged(check, view, JUDGED.get(check.id, condition_finder(check)))
        )
        if any(waiver_for(view, check.id, one) is waiver for one in verdict.found):
            continue
        if verdict.unknown:
            yield Open(verdict.unknown)
        else:
            yield Found(subject=subject, place=waiver.place, fills=_fills(view, waiver))


def _named(waivers: Sequence[Waiver]) -> Iterable[tuple[Waiver, str]]:
    """Each waiver with a subject of its own: what it accepts, and a number where several accept the same."""
    seen: dict[str, int] = {}
    for waiver in waivers:
        subject = waiver.check if waiver.person is None else f"{waiver.check}/{waiver.person}"
        seen[subject] = number = seen.get(subject, 0) + 1
        yield waiver, subject if number == 1 else f"{subject} ({number})"


def _fills(view: View, waiver: Waiver) -> Fills:
    check = view.knowledge.check(waiver.check)
    return {"code": check.code, "title": check.title, "reason": waiver.reason}


FINDERS = (
    waiver_expired,
    waiver_unused,
)
