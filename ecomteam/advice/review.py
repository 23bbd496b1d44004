"""What an engagement makes of audit and plan: the findings as they were judged, the hires as they were moved."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from ecomteam.advice.peers import peers
from ecomteam.advice.shift import work_shift
from ecomteam.advice.work import work_view
from ecomteam.model.audit import Audit, Finding
from ecomteam.model.checks import SEVERITIES
from ecomteam.model.engagement import Benchmark, Engagement, HireComment, HireNote, Judged, Judgement, Progress, Review
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.teamdifference import TeamDifference
from ecomteam.model.text import Text
from ecomteam.shop.case import Case

# Checks about the file itself; a client has no file.
OF_THE_FILE = "ET6"
# So many findings of one kind are told one by one.
ONE_BY_ONE = 3
NAMED = 6


class Earlier(msgspec.Struct, frozen=True):
    """The team as it was: its audit, and what differs."""

    audit: Audit
    difference: TeamDifference


def review(
    engagement: Engagement,
    case: Case,
    plan: Plan,
    audit: Audit,
    day: str,
    earlier: Earlier | None = None,
    benchmark: Benchmark | None = None,
) -> Review:
    """Raises ``FileProblems`` for what is said of a finding or a hire that there is not."""
    problems = [*_unmatched(engagement.findings, audit, earlier), *_unhired(engagement.hires, plan, day)]
    if problems:
        raise FileProblems(sorted(problems))
    notes = {note.role: note for note in engagement.hires}
    left_out = tuple(hire.role for hire in plan.hires if hire.role in notes and notes[hire.role].left_out)
    gone = frozenset(hire.rank for hire in plan.hires if hire.role in left_out)
    said = _Said(engagement.findings)
    return Review(
        client=engagement.client or case.team.name,
        day=day,
        plan=_moved(plan, notes, day),
        audit=audit,
        shift=work_shift(case, gone),
        work=work_view(case),
        findings=tuple(_judged(case, engagement, audit, said)),
        rejected=sum(said.rejects(finding) for finding in audit.findings),
        agreed=() if earlier is None else tuple(_agreed(case, earlier.audit, audit, said, day)),
        comments=tuple(
            HireComment(rank=hire.rank, text=comment)
            for hire in plan.hires
            if hire.role in notes and (comment := notes[hire.role].comment) is not None
        ),
        left_out=tuple(dict.fromkeys(left_out)),
        difference=None if earlier is None else earlier.difference,
        benchmark=benchmark,
        peers=peers(case),
    )


class _Said:
    """What was said of a finding: of it alone, before what was said of all of its kind."""

    def __init__(self, judgements: Sequence[Judgement]) -> None:
        self.alone = {(one.check, _folded(one.subject)): one for one in judgements if one.subject is not None}
        self.all = {one.check: one for one in judgements if one.subject is None}

    def of(self, finding: Finding) -> Judgement | None:
        return self.alone.get((finding.check, _folded(finding.subject))) or self.all.get(finding.check)

    def rejects(self, finding: Finding) -> bool:
        said = self.of(finding)
        return said is not None and said.ruling == "reject"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _unmatched(judgements: Sequence[Judgement], audit: Audit, earlier: Earlier | None) -> Iterable[Problem]:
    found = [*audit.findings, *(earlier.audit.findings if earlier else ())]
    codes = list(dict.fromkeys(finding.code for finding in found))
    by_check: dict[str, list[str]] = {}
    for finding in found:
        by_check.setdefault(finding.check, []).append(finding.subject)
    for one in judgements:
        if one.check not in by_check:
            there = f"; it has: {', '.join(codes[: NAMED * 2])}" if codes else ""
            yield Problem(one.place, "findings", f"this team has no such finding{there}")
        elif one.subject is not None and _folded(one.subject) not in map(_folded, by_check[one.check]):
            about = list(dict.fromkeys(subject for subject in by_check[one.check] if subject))
            which = f"; it is about: {', '.join(map(quoted, about[:NAMED]))}" if about else "; leave out about"
            yield Problem(one.place, "findings", f"there is no such finding about {quoted(one.subject)}{which}")


def _unhired(notes: Sequence[HireNote], plan: Plan, day: str) -> Iterable[Problem]:
    roles = list(dict.fromkeys(hire.role for hire in plan.hires))
    for note in notes:
        if note.role not in roles:
            there = f"; it has: {', '.join(roles)}" if roles else ""
            yield Problem(note.place, "hires", f"the roadmap has no hire for {quoted(note.role)}{there}")
        elif note.moved_to is not None and note.moved_to < day[:7]:
            yield Problem(note.place, "hires", f"{note.moved_to} lies before the day of this report, {day}")


# --- findings ---


def _judged(case: Case, engagement: Engagement, audit: Audit, said: _Said) -> Iterable[Judged]:
    """The gravest first; those of one kind that nobody judged one by one stand together."""
    kept = [
        finding
        for finding in audit.findings
        if not said.rejects(finding) and (said.of(finding) is not None or not finding.code.startswith(OF_THE_FILE))
    ]
    groups: dict[object, list[Finding]] = {}
    counts: dict[str, int] = {}
    for finding in kept:
        counts[finding.check] = counts.get(finding.check, 0) + 1
    for finding in kept:
        alone = (finding.check, _folded(finding.subject)) in said.alone or counts[finding.check] <= ONE_BY_ONE
        groups.setdefault(finding.identity if alone else finding.check, []).append(finding)
    rows = [_told(case, group[0], said, len(group) - 1) for group in groups.values()]
    rows += [
        Judged(
            check=None,
            severity=one.severity,
            text=Text(one.text, one.text),
            remedy=None if one.remedy is None else Text(one.remedy, one.remedy),
            due=one.due,
            owner=one.owner,
            judged=True,
        )
        for one in engagement.own_findings
    ]
    return sorted(rows, key=lambda row: (SEVERITIES.index(row.severity), not row.judged))


def _told(case: Case, finding: Finding, said: _Said, more: int = 0, progress: Progress | None = None) -> Judged:
    judgement = said.of(finding)
    check = case.knowledge.check(finding.check)
    return Judged(
        check=finding.check,
        severity=(judgement and judgement.severity) or finding.severity,
        text=finding.message,
        remedy=check.for_client or finding.remedy,
        comment=judgement.comment if judgement else None,
        due=judgement.due if judgement else None,
        owner=judgement.owner if judgement else None,
        more=more,
        judged=judgement is not None,
        progress=progress,
    )


def _agreed(case: Case, earlier: Audit, now: Audit, said: _Said, day: str) -> Iterable[Judged]:
    """What was found then and accepted, and what became of it."""
    still = {finding.identity for finding in now.findings}
    for finding in earlier.findings:
        judgement = said.of(finding)
        if judgement is None or judgement.ruling == "reject":
            continue
        progress: Progress = "done"
        if finding.identity in still:
            late = judgement.due is not None and date.fromisoformat(judgement.due) < date.fromisoformat(day)
            progress = "overdue" if late else "open"
        yield _told(case, finding, said, progress=progress)


# --- hires ---


def _moved(plan: Plan, notes: dict[str, HireNote], day: str) -> Plan:
    """The plan without what was left out, and with what was moved; what is soon costs what is left of it."""
    hires = tuple(
        _at(hire, notes[hire.role].moved_to, day) if hire.role in notes else hire
        for hire in plan.hires
        if hire.role not in notes or not notes[hire.role].left_out
    )
    soon = [hire.monthly_cost for hire in hires if hire.soon and hire.monthly_cost is not None]
    spent = sum(cost.low for cost in soon), sum(cost.high for cost in soon)
    if hires == plan.hires:
        return plan
    # Whoever has a month now is not among what is left for later.
    moved = {hire.role for hire in hires if hire.soon}
    money = msgspec.structs.replace(plan.money, soon=spent)
    not_now = tuple(row for row in plan.not_now if row.role not in moved)
    return msgspec.structs.replace(plan, hires=hires, money=money, not_now=not_now)


def _at(hire: Hire, month: str | None, day: str) -> Hire:
    """At work from that month, and looked for as long before it as otherwise."""
    if month is None:
        return hire
    start = _months(month) - _months(day)
    ahead = 1
    if hire.start_month is not None and hire.recruit_month is not None:
        ahead = hire.start_month - hire.recruit_month
    wave = "next" if start else "now"
    return msgspec.structs.replace(hire, wave=wave, recruit_month=max(0, start - ahead), start_month=start, volume=None)


def _months(text: str) -> int:
    year, month = map(int, text.split("-")[:2])
    return year * 12 + month
