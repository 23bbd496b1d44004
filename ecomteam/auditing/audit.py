"""The audit of a team, in words."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from ecomteam.auditing.finding import (
    Activities,
    Awaited,
    Driven,
    Fill,
    Found,
    GivenBack,
    Line,
    Money,
    Number,
    OneRole,
    Open,
    People,
    Roles,
    Somebody,
    unique,
)
from ecomteam.auditing.judging import judged
from ecomteam.auditing.outcome import Outcome
from ecomteam.auditing.score import coverage, scored
from ecomteam.auditing.team_view import PEOPLE, TeamView
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit, CheckState, Finding, State, Waived, fingerprint
from ecomteam.model.checks import Check
from ecomteam.model.plan import GIVES
from ecomteam.model.team import Team
from ecomteam.model.text import Language, Text
from ecomteam.shop.case import Case
from ecomteam.shop.giveback import brought_back, give_back
from ecomteam.shop.numbers import Known
from ecomteam.words import audit as words
from ecomteam.words import giveback as back_words
from ecomteam.words import lists, numbers
from ecomteam.words.phrasing import AUDIT_FACTS

# Of work and of facts so many are named; the text says how many there are.
MOST_NAMED = 5
MOST_DRIVERS = 2


def audit(
    knowledge: Knowledge, team: Team, file: str, today: str | None = None, checks: frozenset[str] | None = None
) -> Audit:
    """Judge a team, by all checks or by those whose ids are given.

    ``today`` is an ISO day; without it what hangs on the date is reported as not checked.
    """
    return audit_of(Case(knowledge, team, today), file, checks)


def audit_of(case: Case, file: str, checks: frozenset[str] | None = None) -> Audit:
    """The same of a case, which whoever asks more of the team has made already."""
    view = TeamView(case, checks)
    outcome = judged([view], _finding)[0]
    return Audit(
        file=file,
        shop=case.team.name,
        findings=tuple(sorted(outcome.findings, key=lambda one: (one.place, one.code, one.subject))),
        checks=tuple(_states(outcome)),
        coverage=coverage(view),
        score=scored(view, outcome.severities),
        waived=tuple(
            Waived(finding=finding, reason=waiver.reason, until=waiver.until, place=waiver.place)
            for finding, waiver in outcome.waived
        ),
        today=case.today,
        left_out=tuple(check.id for check in case.knowledge.catalogue.checks if not view.asks_for(check.id)),
    )


def _states(outcome: Outcome[Finding]) -> Iterator[CheckState]:
    """Of each check that was asked for."""
    view = outcome.view
    failed = {finding.check for finding in outcome.findings}
    waived = {finding.check for finding, _ in outcome.waived}
    for check, applies in zip(view.knowledge.checks, outcome.applies, strict=True):
        state: State = "pass"
        if applies is False:
            state = "not_applicable"
        elif check in failed:
            state = "fail"
        elif check in waived:
            state = "waived"
        elif check in outcome.open:
            state = "not_checked"
        if view.asks_for(check):
            yield CheckState(check=check, state=state, unknown=_unknown(view, outcome.open.get(check, ())))


def _unknown(view: TeamView, waits: Sequence[Open]) -> tuple[str, ...]:
    return unique(fact for each in waits for fact in (*each.facts, *view.hangs_on(each.undecided)))


def _finding(view: TeamView, check: Check, found: Found) -> Finding:
    """What was found, in the words of the check."""
    fills = {name: _written(view, fill) for name, fill in found.fills.items()}
    return Finding(
        check=check.id,
        code=check.code,
        severity=check.severity,
        subject=found.subject,
        message=check.message.format(**fills),
        remedy=check.remedy.format(**fills),
        place=found.place,
        cites=unique((*check.cites, *found.cites)),
        own_judgement=check.own_judgement,
        persons=found.persons,
        roles=found.roles,
        activities=found.activities,
        numbers=found.numbers,
        fingerprint=fingerprint((check.id, found.subject)),
    )


def _written(view: TeamView, fill: Fill) -> Text | str | int:
    match fill:
        case Line():
            return " → ".join(fill.names)
        case People():
            return _joined(Text(name, name) for name in fill.names)
        case OneRole():
            return view.role_name(fill.id)
        case Roles():
            return _joined(map(view.role_name, fill.ids))
        case Activities():
            return lists.kinds_of_work([activity.name for activity in fill.activities[:MOST_NAMED]])
        case Awaited():
            return _joined(_fact_name(view, fact) for fact in fill.facts[:MOST_NAMED])
        case Driven():
            by = [_driver(view, known) for known in fill.by[:MOST_DRIVERS]]
            return lists.commas(by) if by else words.EVERY_SHOP
        case GivenBack():
            return _given_back(view)
    return _shown(fill)


def _given_back(view: TeamView) -> Text:
    """The hours that a plan would give back first, from the same arithmetic; nothing where there are none."""
    found = give_back(view.case)
    if found is None:
        return Text("", "")
    own, said = view.case.numbers, [Text("", "")]
    if money := brought_back(view.case, found):
        people = [person.name for row in found.rows if row.kind in GIVES for person in row.people]
        back = numbers.amount(money, own.currency)
        said.append(back_words.AUDIT_BACK.format(names=lists.names(people), amount=back))
    if found.spare:
        people = [person.name for row in found.idle for person in row.people]
        said.append(
            back_words.AUDIT_SPARE.format(
                names=lists.names(people), hours=back_words.free_hours(found.spare_least, found.spare)
            )
        )
    return lists.in_turn(*said)


def _shown(fill: Somebody | Number | Money | Text | str) -> Text | str | int:
    match fill:
        case Somebody():
            return fill.name
        case Number():
            return fill.value if isinstance(fill.value, int) else numbers.numeral(fill.value)
        case Money():
            return numbers.both(partial(_money, fill), 0)
    return fill


def _joined(parts: Iterable[Text]) -> Text:
    texts = list(parts)
    en = lists.joined([text.en for text in texts], lists.AND, "en")
    nl = lists.joined([text.nl for text in texts], lists.AND, "nl")
    return Text(en, nl)


def _fact_name(view: TeamView, fact: str) -> Text:
    return AUDIT_FACTS[fact] if fact == PEOPLE else view.knowledge.question(fact).name


def _driver(view: TeamView, known: Known) -> Text:
    """A number that work comes from, with what it is in this shop."""
    knowledge = view.knowledge
    question = knowledge.questions.get(known.id)
    name = knowledge.number_name(known.id)
    if question is not None and question.money:
        own = view.case.numbers
        return words.DRIVER.format(name=name, number=numbers.amount(known.amount.likely * own.per_euro, own.currency))
    return words.DRIVER.format(name=name, number=numbers.whole(known.amount.likely))


def _money(fill: Money, _: float, lang: Language) -> str:
    return numbers.money(fill.low, fill.high, fill.currency, lang)
