"""What an audit's report says: the score first, then the findings by severity, then what could not be judged."""

from collections.abc import Iterable, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit, CheckState, Finding, Fix, Identity, State, Waived
from ecomteam.model.checks import SEVERITIES, Severity
from ecomteam.model.place import Place
from ecomteam.model.text import Language, Text
from ecomteam.reports.compose.coverage import coverage_blocks
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import (
    Bar,
    Block,
    Bullets,
    Column,
    Document,
    Entry,
    Heading,
    Note,
    Paragraph,
    Record,
    Table,
)
from ecomteam.words import audit as words
from ecomteam.words import interface, numbers
from ecomteam.words.lists import AND, joined
from ecomteam.words.phrasing import AUDIT_FACTS

SHOWN_FIXES = 8  # of those that cost nothing, and of those that do
PARTS = (
    "findings",
    "errors",
    "warnings",
    "notes",
    "mended",
    "fixes",
    "accepted",
    "not_checked",
    "phases",
    "not_counted",
    "sources",
    "overlays",
)
# What a roomy screen holds.
SCREEN_FINDINGS = 5
SCREEN_FIXES = 3
SCREEN_TEAMS = 24
SCREEN_CHECKS = 5
# From how tight a screen on it has no chart.
NO_CHART = 3
UNKNOWN_SHOWN = 4
# The check that finds that people cost more than is usual, or than is kept.
PEOPLE_DEARER = "team_not_carried"


def screen_audit(audit: Audit, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """What matters most on one screen, the tighter the higher the number."""
    voice = Voice(knowledge, lang)
    return Document(_title(audit, voice), lang, tuple(_AuditComposer(audit, voice, level=2).screen(tight)))


def screen_audits(audits: Sequence[Audit], knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """A line a team, the worst where there are many, and what is found in most of them."""
    if len(audits) == 1:
        return screen_audit(audits[0], knowledge, lang, tight)
    voice = Voice(knowledge, lang)
    most = max(3, SCREEN_TEAMS - 4 * tight)
    shown = audits
    if len(audits) > most:
        places = range(len(audits))
        worst = sorted(places, key=lambda at: (audits[at].score.total is None, audits[at].score.total or 0))[:most]
        shown = [audits[at] for at in sorted(worst)]
    blocks: list[Block] = [_overview(shown, voice)]
    if more := len(audits) - len(shown):
        blocks.append(Paragraph(voice.say(words.MORE_TEAMS, count=more)))
    often = _often(audits, voice)[: max(1, SCREEN_CHECKS - tight)]
    blocks += [Heading(voice.say(words.FOUND_OFTEN)), Bullets(tuple(often))] if often else []
    title = voice.say(words.AUDITS_TITLE, count=len(audits))
    return Document(title, lang, (*blocks, Record((voice.read_on("findings", "fixes", "sources"),))))


def overview_of(audit: Audit) -> Audit:
    """So much of an audit as a line among many others takes: texts are most of what it holds."""
    nothing, place = Text("", ""), Place(audit.file)
    findings = tuple(
        Finding(
            check=one.check,
            code=one.code,
            severity=one.severity,
            subject="",
            message=nothing,
            remedy=nothing,
            place=place,
            cites=(),
        )
        for one in audit.findings
    )
    score = msgspec.structs.replace(audit.score, phases=(), deductions=())
    return msgspec.structs.replace(
        audit, findings=findings, score=score, checks=(), coverage=(), waived=(), mended=None, fixes=None
    )


def _often(audits: Sequence[Audit], voice: Voice) -> list[str]:
    """What is found, by the number of teams in which it is."""
    counts: dict[str, int] = {}
    for audit in audits:
        for check in {finding.check for finding in audit.findings}:
            counts[check] = counts.get(check, 0) + 1
    checks = voice.knowledge.checks
    ordered = sorted((-count, checks[check].code, check) for check, count in counts.items() if check in checks)
    return [
        voice.say(words.OFTEN, title=voice.say(checks[check].title), code=code, count=-count)
        for count, code, check in ordered
    ]


def compose_audit(audit: Audit, knowledge: Knowledge, lang: Language) -> Document:
    """The report of one audit."""
    voice = Voice(knowledge, lang)
    blocks = [*_AuditComposer(audit, voice, level=2).blocks(), *voice.sources(audit)]
    return Document(_title(audit, voice), lang, tuple(blocks))


def compose_audits(audits: Sequence[Audit], knowledge: Knowledge, lang: Language) -> Document:
    """The report of several audits: one section a team, the sources once."""
    if len(audits) == 1:
        return compose_audit(audits[0], knowledge, lang)
    voice = Voice(knowledge, lang)
    blocks: list[Block] = [_overview(audits, voice)]
    for audit in audits:
        blocks += [Heading(_title(audit, voice)), *_AuditComposer(audit, voice, level=3).blocks()]
    title = voice.say(words.AUDITS_TITLE, count=len(audits))
    return Document(title, lang, (*blocks, *voice.sources(tuple(audits))))


def _overview(audits: Sequence[Audit], voice: Voice) -> Table:
    """A line a team, in the order of the files."""
    columns = (
        Column(voice.say(words.TEAM), key=True),
        Column(voice.say(words.SCORE), "right", whole=True),
        *(Column(voice.say(words.SEVERITY_HEADINGS[severity]), "right", whole=True) for severity in SEVERITIES),
    )
    rows = []
    for audit in audits:
        found = [finding.severity for finding in audit.findings]
        score = voice.say(interface.UNKNOWN) if audit.score.total is None else str(audit.score.total)
        name = f"{audit.shop} ({audit.file})" if audit.shop else audit.file
        rows.append((name, score, *(str(found.count(severity)) for severity in SEVERITIES)))
    return Table(voice.say(words.AUDITS_CAPTION), columns, tuple(rows))


def _title(audit: Audit, voice: Voice) -> str:
    return voice.say(words.AUDIT_TITLE_OF, shop=audit.shop or audit.file)


def _of_loss(finding: Finding) -> bool:
    """Whether it says that people cost more than is kept: no function is missed as much as that money."""
    cost, kept = finding.numbers.get("cost"), finding.numbers.get("kept")
    if finding.check != PEOPLE_DEARER or cost is None or kept is None:
        return False
    return cost.low is not None and kept.high is not None and cost.low > kept.high


def _new(finding: Finding) -> bool:
    """Whether an earlier audit did not have it, where it is held against one."""
    return finding.baseline == "new"


class _AuditComposer:
    """One audit's sections, whose headings open at ``level``."""

    def __init__(self, audit: Audit, voice: Voice, level: int) -> None:
        self.audit = audit
        self.voice = voice
        self.say = voice.say
        self.level = level

    def screen(self, tight: int) -> list[Block]:
        audit, groups = self.audit, self._groups()
        shown = groups[: max(2, SCREEN_FINDINGS - max(0, tight - 2))]
        fixes = self._best_fixes(max(1, SCREEN_FIXES - tight // 2))
        more = len(audit.findings) - sum(map(len, shown))
        chart = self._chart() if tight < NO_CHART else ()
        return [
            Paragraph(self._score(), lead=True),
            *self._compared(),
            *([Record(chart)] if chart else []),
            *self._listed(words.MATTERS_MOST, map(self._short, shown)),
            *self._listed(words.FIXES, map(self._short_fix, fixes)),
            Record((*self._rest(more), self.voice.read_on("findings", "fixes", "sources", also=words.READ_EXPLAIN))),
        ]

    def _listed(self, title: Text, items: Iterable[str]) -> list[Block]:
        listed = tuple(items)
        return [Heading(self.say(title), 3), Bullets(listed)] if listed else []

    def _rest(self, more: int) -> list[Entry]:
        """How many findings do not stand on the screen, what would let more be checked, and what is the shop's own."""
        unknown = dict.fromkeys(fact for check in self._states("not_checked") for fact in check.unknown)
        told = ", ".join(map(self._fact, list(unknown)[:UNKNOWN_SHOWN]))
        listed = (
            (words.MORE_FINDINGS, (self.voice.number(more),) if more else ()),
            (words.TELL_TO_CHECK, (told,) if told else ()),
            (interface.OVERLAYS, self.voice.overlay_lines(self.audit, most=2)),
        )
        return [Entry(self.say(label), texts) for label, texts in listed if texts]

    def _groups(self) -> list[list[Finding]]:
        """Findings of one check together: new ones first, then a loss and what is severe, of these what mends most."""
        groups: dict[str, list[Finding]] = {}
        for finding in self.audit.findings:
            groups.setdefault(finding.check, []).append(finding)
        gains = {
            check: max(
                (fix.gain for fix in self.audit.fixes or () if check in {one for one, _ in fix.mends}), default=0
            )
            for check in groups
        }

        def weight(group: Sequence[Finding]) -> tuple[bool, bool, int, float]:
            first = group[0]
            return not _new(first), not _of_loss(first), SEVERITIES.index(first.severity), -gains[first.check]

        return sorted((sorted(group, key=lambda one: not _new(one)) for group in groups.values()), key=weight)

    def _short(self, group: Sequence[Finding]) -> str:
        """What was found and in which line; of several alike the first, and how many there are."""
        first, others = group[0], len(group) - 1
        where = self.say(words.AT_LINE, line=first.place.line) if first.place.line else ""
        if first.baseline == "new":
            where += f"; {self._since(first)}"
        said = self.say(words.FOUND_AT, message=self.say(first.message), code=first.code, where=where)
        return f"{said} {self.say(words.ALIKE, count=others)}" if others else said

    def _short_fix(self, fix: Fix) -> str:
        count = max(1, round(fix.gain))
        gain = self.say(words.ONE_POINT if count == 1 else words.SO_MANY_POINTS, count=self.voice.number(count))
        if fix.monthly is None:
            return self.say(words.FIX_FREE if fix.free else words.FIX_GAIN, fix=self.say(fix.text), gain=gain)
        cost = self.voice.money(fix.monthly.low, fix.monthly.high, fix.monthly.currency)
        return self.say(words.FIX_COST, fix=self.say(fix.text), gain=gain, cost=cost)

    def _best_fixes(self, most: int) -> list[Fix]:
        """The best that costs nothing extra, and then those that gain most for their money."""
        free = [fix for fix in self.audit.fixes or () if fix.free]
        paid = [fix for fix in self.audit.fixes or () if not fix.free]
        return [*free[:1], *paid, *free[1:]][:most]

    def _chart(self) -> tuple[Entry, ...]:
        """The score of each phase."""
        return tuple(
            Entry(self.voice.phase(one.phase), (str(one.score),), Bar(one.score / 100))
            for one in self.audit.score.phases
        )

    def blocks(self) -> list[Block]:
        return [
            *self._summary(),
            *self._findings(),
            *self._mended(),
            *self._fixes(),
            *self._accepted(),
            *self._not_checked(),
            *self._coverage(),
            *self._aside(),
        ]

    def _heading(self, text: str, part: str = "", deeper: int = 0) -> Heading:
        return Heading(text, self.level + deeper, part=part)

    def _score(self) -> str:
        """Without people there was nothing to count, and ``how`` says why."""
        total = self.audit.score.total
        line = words.SCORE_LINE if total is not None else words.UNSCORED_LINE
        return self.say(line, score=total, counts=self._counts())

    def _summary(self) -> list[Block]:
        score = self.audit.score
        return [
            Paragraph(self._score(), lead=True),
            *self._compared(),
            *self._phases(),
            *self._deductions(),
            Paragraph(self.say(score.how)),
        ]

    def _compared(self) -> list[Block]:
        """What this audit was held against: the team with those who left, or an earlier audit."""
        audit, score = self.audit, self.audit.earlier_score
        if audit.without:
            people = joined(list(audit.without), AND, self.voice.lang)
            said, before = self.say(words.AS_IF_LEFT, people=people), words.AS_IF_NOT_LEFT
        elif audit.mended is not None:
            marks = [finding.baseline for finding in audit.findings]
            counts = {"new": marks.count("new"), "known": marks.count("known"), "mended": len(audit.mended)}
            said, before = self.say(words.BASELINE_LINE, **counts), words.SCORE_WAS
        else:
            return []
        return [Paragraph(said if score is None else f"{said} {self.say(before, score=score)}")]

    def _counts(self) -> str:
        found = [finding.severity for finding in self.audit.findings]
        parts = [self._count(severity, found.count(severity)) for severity in SEVERITIES if severity in found]
        return ", ".join(parts) or self.say(words.NO_FINDINGS)

    def _count(self, severity: Severity, count: int) -> str:
        one, many = words.COUNTS[severity]
        return self.say(one) if count == 1 else self.say(many, count=count)

    def _phases(self) -> list[Block]:
        """The phases with their weights, and their mean."""
        score = self.audit.score
        columns = (
            Column(self.say(interface.PHASE), key=True),
            Column(self.say(words.WEIGHT), "right", whole=True),
            Column(self.say(words.COVERED), "right", whole=True),
            Column(self.say(words.SCORE), "right", whole=True),
        )
        roles = sum(phase.of for phase in score.phases)
        rows = [
            (
                self.voice.phase(one.phase),
                self._share(one.of, roles),
                self._covered(one.covered, one.of),
                str(one.score),
            )
            for one in score.phases
        ]
        if score.coverage is not None:
            covered = self._covered(sum(phase.covered for phase in score.phases), roles)
            rows.append((self.say(words.COVERAGE_MEAN), self._share(roles, roles), covered, str(score.coverage)))
        return [Table(self.say(words.SCORE_CAPTION), columns, tuple(rows))] if rows else []

    def _share(self, part: int, whole: int) -> str:
        return numbers.percent(round(part / whole, 2) if whole else 0, self.voice.lang)

    def _covered(self, covered: int, of: int) -> str:
        return self.say(interface.COVERED_OF, covered=covered, of=of)

    def _deductions(self) -> list[Block]:
        """What each severity takes, with what it leaves."""
        lines = []
        for one in self.audit.score.deductions:
            if one.findings and one.percent:
                percent = numbers.percent(one.percent / 100, self.voice.lang)
                counts = self._count(one.severity, one.findings)
                lines.append(self.say(words.DEDUCTED, counts=counts, percent=percent, left=one.left))
        return [Bullets(tuple(lines))] if lines else []

    def _findings(self) -> list[Block]:
        blocks: list[Block] = []
        for severity in SEVERITIES:
            found = [finding for finding in self.audit.findings if finding.severity == severity]
            if found:
                blocks.append(self._heading(self.say(words.SEVERITY_HEADINGS[severity]), f"{severity}s"))
            for finding in found:
                blocks += [self._heading(self._name(finding), deeper=1), *self._finding(finding)]
        return blocks

    def _name(self, finding: Finding) -> str:
        check = self.voice.knowledge.checks.get(finding.check)
        return f"{finding.code} {self.say(check.title) if check else finding.check}"

    def _finding(self, finding: Finding) -> list[Block]:
        message, remedy = self.say(finding.message), self.say(finding.remedy)
        entries = [
            Entry(self.say(interface.REMEDY), (remedy,)),
            Entry(self.say(interface.PLACE), (str(finding.place),)),
            Entry(self.say(words.SINCE), (self._since(finding),)),
            Entry(self.say(interface.RESTS_ON), (self.voice.cited("", finding.cites, finding.own_judgement),)),
        ]
        kind = "info" if finding.severity == "note" else finding.severity
        return [Note(kind, message), Record(tuple(entry for entry in entries if entry.texts != ("",)))]

    def _since(self, finding: Finding) -> str:
        """Whether it is new; of somebody who is only thought away, what falls with that person."""
        if finding.baseline is None:
            return ""
        if self.audit.without:
            return self.say(words.NEW_BY_LEAVING) if finding.baseline == "new" else ""
        return self.say(words.NEW_SINCE if finding.baseline == "new" else words.KNOWN_SINCE)

    def _mended(self) -> list[Block]:
        """What an earlier audit found and this one does not; that somebody left mends nothing."""
        if not self.audit.mended or self.audit.without:
            return []
        lines = tuple(f"{finding.code} {self.say(finding.message)}" for finding in self.audit.mended)
        return [self._heading(self.say(words.MENDED), "mended"), Bullets(lines)]

    def _fixes(self) -> list[Block]:
        """What costs nothing extra, and what costs money: two lists, or the first would hide the second."""
        free = [fix for fix in self.audit.fixes or () if fix.free]
        paid = [fix for fix in self.audit.fixes or () if not fix.free]
        if not free and not paid:
            return []
        more = max(0, len(free) - SHOWN_FIXES) + max(0, len(paid) - SHOWN_FIXES)
        line = words.FIXES_MORE_ONE if more == 1 else words.FIXES_MORE_MANY
        return [
            self._heading(self.say(words.FIXES), "fixes"),
            *self._fix_table(words.FIXES_FREE, free, ()),
            *self._fix_table(words.FIXES_PAID, paid, (interface.COST_A_MONTH, words.POINTS_PER_1000)),
            Paragraph(self.say(words.FIXES_NOTE)),
            *([Paragraph(self.say(line, count=more))] if more else []),
        ]

    def _fix_table(self, caption: Text, fixes: Sequence[Fix], money: tuple[Text, ...]) -> list[Block]:
        columns = (
            Column(self.say(words.CHANGE), key=True),
            Column(self.say(words.POINTS), "right", whole=True),
            *(Column(self.say(name), "right", whole=True) for name in money),
            Column(self.say(words.MENDS)),
        )
        rows = tuple(self._fix(fix, with_money=bool(money)) for fix in fixes[:SHOWN_FIXES])
        said = self.say(caption)
        return [self._heading(said, deeper=1), Table(said, columns, rows)] if rows else []

    def _fix(self, fix: Fix, *, with_money: bool) -> tuple[str, ...]:
        mends, causes = self._codes(fix.mends), self._codes(fix.causes)
        said = self.say(words.CAUSES_NEW, mends=mends, causes=causes) if causes else mends
        money = self._money(fix) if with_money else ()
        return self.say(fix.text), f"+{self.voice.number(fix.gain)}", *money, said

    def _money(self, fix: Fix) -> tuple[str, str]:
        if fix.monthly is None or fix.gain_per_1000 is None:
            return self.say(interface.UNKNOWN), ""
        cost = self.voice.money(fix.monthly.low, fix.monthly.high, fix.monthly.currency)
        return cost, self.voice.number(fix.gain_per_1000)

    def _codes(self, identities: Iterable[Identity]) -> str:
        known = self.voice.knowledge.checks
        codes = sorted(known[check].code if check in known else check for check, _ in identities)
        return ", ".join(
            code if codes.count(code) == 1 else f"{code} ({codes.count(code)})" for code in dict.fromkeys(codes)
        )

    def _accepted(self) -> list[Block]:
        columns = (Column(self.say(interface.FINDING), key=True), Column(self.say(interface.REASON)))
        rows = tuple((f"{w.finding.code} {self.say(w.finding.message)}", self._reason(w)) for w in self.audit.waived)
        if not rows:
            return []
        return [
            self._heading(self.say(words.ACCEPTED), "accepted"),
            Table(self.say(words.ACCEPTED_CAPTION), columns, rows),
        ]

    def _reason(self, waived: Waived) -> str:
        said = words.ACCEPTED_UNCHECKED if self.audit.today is None else words.ACCEPTED_UNTIL
        until = self.say(said, day=waived.until) if waived.until else ""
        return f"{waived.reason} ({until})" if until else waived.reason

    def _states(self, state: State) -> list[CheckState]:
        return [check for check in self.audit.checks if check.state == state]

    def _check(self, identity: str) -> str:
        check = self.voice.knowledge.checks.get(identity)
        return f"{check.code} {self.say(check.title)}" if check else identity

    def _not_checked(self) -> list[Block]:
        columns = (Column(self.say(interface.CHECK), key=True), Column(self.say(words.NEEDS)))
        rows = tuple(
            (self._check(c.check), ", ".join(map(self._fact, c.unknown)) or self.say(interface.UNKNOWN))
            for c in self._states("not_checked")
        )
        if not rows:
            return []
        table = Table(self.say(words.NOT_CHECKED_CAPTION), columns, rows)
        return [self._heading(self.say(words.NOT_CHECKED), "not_checked"), table]

    def _fact(self, identity: str) -> str:
        name = AUDIT_FACTS.get(identity)
        return self.say(name) if name else self.voice.fact(identity)

    def _aside(self) -> list[Block]:
        """What does not count against the team: checks that do not apply, and checks that nobody asked for."""
        lines = []
        for count, one, many in (
            (len(self._states("not_applicable")), words.NOT_APPLICABLE_ONE, words.NOT_APPLICABLE_MANY),
            (len(self.audit.left_out), words.LEFT_OUT_ONE, words.LEFT_OUT_MANY),
        ):
            if count:
                lines.append(self.say(one) if count == 1 else self.say(many, count=count))
        return [self._heading(self.say(words.NOT_COUNTED), "not_counted"), Bullets(tuple(lines))] if lines else []

    def _coverage(self) -> list[Block]:
        """Only today's side: an audit says how it is, not how it will be."""
        sides = ((words.COVERED_BY, lambda row: row.before),)
        caption = self.say(words.AUDIT_COVERAGE_CAPTION)
        blocks = coverage_blocks(self.audit.coverage, sides, self.voice, caption)
        return [self._heading(self.say(interface.COVERAGE), "phases"), *blocks] if blocks else []
