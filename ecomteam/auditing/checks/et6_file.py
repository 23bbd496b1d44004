"""ET6: is the file itself up to date, and does it say enough?"""

from collections import Counter
from collections.abc import Iterable, Iterator

from ecomteam.auditing.view import PEOPLE, Fills, Found, Open, Report, View
from ecomteam.model.rules import Rule
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.words.phrasing import AUDIT_FACTS

NAMED_FACTS = 5


def vacancy_open(view: View) -> Report:
    for person in view.people:
        if person.status == "vacant":
            fills: Fills = {"person": person.name, "roles": view.role_names(held.role for held in person.roles)}
            yield Found(subject=person.name, place=person.place, fills=fills)


def contract_expired(view: View) -> Report:
    for person in view.people:
        yield from _past(view, person, person.ends)


def planned_start_passed(view: View) -> Report:
    for person in view.people:
        if person.status == "planned":
            yield from _past(view, person, person.starts)


def _past(view: View, person: Person, day: str | None) -> Report:
    if day is None:
        return
    if view.today is None:
        yield Open(("today",))
    elif day < view.today:
        yield Found(subject=person.name, place=person.place, fills={"person": person.name, "day": day})


def person_without_role(view: View) -> Report:
    for person in view.active:
        if not person.owner and not person.roles and not person.activities:
            yield Found(subject=person.name, place=person.place, fills={"person": person.name})


def unknown_facts(view: View) -> Report:
    """More than half of what could call for a role hangs on facts that nobody gave."""
    needs = view.knowledge.needs
    truths = needs.truths(view.situation.truths)
    if 2 * truths.count(None) > len(truths):
        waiting = [rule for rule, truth in zip(needs.rules, truths, strict=True) if truth is None]
        named = view.joined(_decisive_facts(view, waiting))
        fills: Fills = {"open": len(waiting), "of": len(truths), "facts": named}
        yield Found(subject="facts", place=view.team.place, fills=fills)


def _decisive_facts(view: View, waiting: Iterable[Rule]) -> Iterator[Text]:
    facts = Counter(fact for rule in waiting for fact in view.hangs_on([rule.when]))
    for fact, _ in facts.most_common(NAMED_FACTS):
        yield _fact_name(view, fact)


def _fact_name(view: View, fact: str) -> Text:
    return AUDIT_FACTS[PEOPLE] if fact == PEOPLE else view.knowledge.question(fact).name


FINDERS = (
    vacancy_open,
    contract_expired,
    planned_start_passed,
    person_without_role,
    unknown_facts,
)
