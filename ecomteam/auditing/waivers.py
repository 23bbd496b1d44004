"""Waivers: which finding each accepts. ET606 and ET607: what is wrong with the waivers themselves."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from ecomteam.auditing.finding import Fills, Found, Open, Report, Somebody, pair
from ecomteam.auditing.outcome import Outcome, Told
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.team import Waiver

# Checks of the waivers themselves; what they find cannot be waived in turn.
OWN = frozenset({"waiver_expired", "waiver_unused"})


def in_force(view: TeamView) -> tuple[Waiver, ...]:
    """The waivers that hold. Without a day of today none has ended; ``waiver_expired`` then says it was not checked."""
    return tuple(waiver for waiver in view.team.waivers if not _ended(view, waiver))


def _ended(view: TeamView, waiver: Waiver) -> bool:
    return waiver.until is not None and view.today is not None and waiver.until < view.today


def waiver_for(view: TeamView, check: str, found: Found) -> Waiver | None:
    """The first waiver in force that accepts this; two for the same would hide that one of them is not needed."""
    if check in OWN:
        return None
    return next((waiver for waiver in in_force(view) if waiver.check == check and _about(view, waiver, found)), None)


def _about(view: TeamView, waiver: Waiver, found: Found) -> bool:
    """A waiver without a person accepts all that its check finds."""
    if waiver.person is None or waiver.person == found.subject or found.fills.get("person") == Somebody(waiver.person):
        return True
    person = view.by_name.get(waiver.person)
    return person is not None and any(found.subject == pair(person, held.role) for held in person.roles)


def waiver_expired(outcome: Outcome[Told]) -> Report:
    view = outcome.view
    for waiver, subject in _named(view.team.waivers):
        if waiver.until is not None and view.today is None:
            yield Open(("today",))
        elif waiver.until is not None and _ended(view, waiver):
            yield Found(subject=subject, place=waiver.place, fills={**_fills(view, waiver), "day": waiver.until})


def waiver_unused(outcome: Outcome[Told]) -> Report:
    """Nothing was found that it accepts; where its check could not be judged or was left out, that says nothing."""
    view = outcome.view
    for waiver, subject in _named(view.team.waivers):
        if _ended(view, waiver) or not view.asks_for(waiver.check):
            continue
        if any(used is waiver for _, used in outcome.waived):
            continue
        waits = None if waiver.check in OWN else outcome.open.get(waiver.check)
        yield from waits or (Found(subject=subject, place=waiver.place, fills=_fills(view, waiver)),)


def _named(waivers: Sequence[Waiver]) -> Iterable[tuple[Waiver, str]]:
    """Each waiver with a subject of its own: what it accepts, and a number where several accept the same."""
    seen: dict[str, int] = {}
    for waiver in waivers:
        subject = waiver.check if waiver.person is None else f"{waiver.check}/{waiver.person}"
        seen[subject] = number = seen.get(subject, 0) + 1
        yield waiver, subject if number == 1 else f"{subject} ({number})"


def _fills(view: TeamView, waiver: Waiver) -> Fills:
    check = view.knowledge.check(waiver.check)
    return {"code": check.code, "title": check.title, "reason": waiver.reason}


# These come after all other checks, since they look at what came of them.
FINDERS: Mapping[str, Callable[[Outcome[Told]], Report]] = {
    "waiver_expired": waiver_expired,
    "waiver_unused": waiver_unused,
}
