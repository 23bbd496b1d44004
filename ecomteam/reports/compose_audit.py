"""What an audit's report says: the score first, then the findings by severity, then what could not be judged."""

from collections.abc import Sequence

from ecomteam import words
from ecomteam.knowledge import Knowledge
from ecomteam.model.audit import Audit, CheckState, Finding, State
from ecomteam.model.checks import SEVERITIES, Severity
from ecomteam.model.text import Language
from ecomteam.reports.coverage import coverage_blocks
from ecomteam.reports.document import Block, Bullets, Column, Document, Entry, Heading, Note, Paragraph, Record, Table
from ecomteam.reports.voice import Voice


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
    blocks: list[Block] = []
    for audit in audits:
        blocks += [Heading(_title(audit, voice)), *_AuditComposer(audit, voice, level=3).blocks()]
    title = voice.say(words.AUDITS_TITLE, count=len(audits))
    return Document(title, lang, (*blocks, *voice.sources(tuple(audits))))


def _title(audit: Audit, voice: Voice) -> str:
    return voice.say(words.AUDIT_TITLE_OF, shop=audit.shop or audit.file)


class _AuditComposer:
    """One audit's sections, whose headings open at ``level``."""

    def __init__(self, audit: Audit, voice: Voice, level: int) -> None:
        self.audit = audit
        self.voice = voice
        self.say = voice.say
        self.level = level

    def blocks(self) -> list[Block]:
        return [
            *self._summary(),
            *self._findings(),
            *self._not_checked(),
            *self._coverage(),
            *self._aside(),
        ]

    def _heading(self, text: str, deeper: int = 0) -> Heading:
        return Heading(text, self.level + deeper)

    def _summary(self) -> list[Block]:
        score = self.audit.score
        # Without phases there was nothing to count: the total is no verdict, and ``how`` says why.
        line = words.SCORE_LINE if score.phases else words.UNSCORED_LINE
        said = self.say(line, score=score.total, counts=self._counts())
        return [Paragraph(said, lead=True), *self._phases(), Paragraph(self.say(score.how))]

    def _counts(self) -> str:
        found = [finding.severity for finding in self.audit.findings]
        parts = [self._count(severity, found.count(severity)) for severity in SEVERITIES if severity in found]
        return ", ".join(parts) or self.say(words.NO_FINDINGS)

    def _count(self, severity: Severity, count: int) -> str:
        one, many = words.COUNTS[severity]
        return self.say(one) if count == 1 else self.say(many, count=count)

    def _phases(self) -> list[Block]:
        columns = (
            Column(self.say(words.PHASE), key=True),
            Column(self.say(words.SCORE), "right", whole=True),
            Column(self.say(words.COVERED), "right", whole=True),
        )
        rows = tuple(
            (self.voice.phase(p.phase), str(p.score), self.say(words.COVERED_OF, covered=p.covered, of=p.of))
            for p in self.audit.score.phases
        )
        return [Table(self.say(words.SCORE_CAPTION), columns, rows)] if rows else []

    def _findings(self) -> list[Block]:
        blocks: list[Block] = []
        for severity in SEVERITIES:
            found = [finding for finding in self.audit.findings if finding.severity == severity]
            if found:
                blocks.append(self._heading(self.say(words.SEVERITY_HEADINGS[severity])))
            for finding in found:
                blocks += [self._heading(self._name(finding), 1), *self._finding(finding)]
        return blocks

    def _name(self, finding: Finding) -> str:
        check = self.voice.knowledge.checks.get(finding.check)
        return f"{finding.code} {self.say(check.title) if check else finding.check}"

    def _finding(self, finding: Finding) -> list[Block]:
        message, remedy = self.say(finding.message), self.say(finding.remedy)
        entries = [
            Entry(self.say(words.REMEDY), (remedy,)),
            Entry(self.say(words.PLACE), (str(finding.place),)),
            Entry(self.say(words.RESTS_ON), (self.voice.cited("", finding.cites, finding.own_judgement),)),
        ]
        kind = "info" if finding.severity == "note" else finding.severity
        return [Note(kind, message), Record(tuple(entry for entry in entries if entry.texts != ("",)))]

    def _states(self, state: State) -> list[CheckState]:
        return [check for check in self.audit.checks if check.state == state]

    def _check(self, identity: str) -> str:
        check = self.voice.knowledge.checks.get(identity)
        return f"{check.code} {self.say(check.title)}" if check else identity

    def _not_checked(self) -> list[Block]:
        columns = (Column(self.say(words.CHECK), key=True), Column(self.say(words.NEEDS)))
        rows = tuple(
            (self._check(c.check), ", ".join(map(self.voice.fact, c.unknown)) or self.say(words.UNKNOWN))
            for c in self._states("not_checked")
        )
        if not rows:
            return []
        table = Table(self.say(words.NOT_CHECKED_CAPTION), columns, rows)
        return [self._heading(self.say(words.NOT_CHECKED)), table]

    def _aside(self) -> list[Block]:
        """What does not count against the team: checks that do not apply, and findings that were accepted."""
        count = len(self._states("not_applicable"))
        waived = ", ".join(self._check(check.check) for check in self._states("waived"))
        lines = []
        if count:
            one = count == 1
            lines.append(
                self.say(words.NOT_APPLICABLE_ONE) if one else self.say(words.NOT_APPLICABLE_MANY, count=count)
            )
        if waived:
            lines.append(self.say(words.WAIVED, checks=waived))
        return [self._heading(self.say(words.NOT_COUNTED)), Bullets(tuple(lines))] if lines else []

    def _coverage(self) -> list[Block]:
        """Only today's side: an audit says how it is, not how it will be."""
        sides = ((words.COVERED_BY, lambda row: row.before),)
        caption = self.say(words.AUDIT_COVERAGE_CAPTION)
        blocks = coverage_blocks(self.audit.coverage, sides, self.voice, caption)
        return [self._heading(self.say(words.COVERAGE)), *blocks] if blocks else []
