"""Many shops at once: JSON Lines in, JSON Lines out, in order, on as many processes as asked for.

A line that cannot be read becomes an error object in its place. Memory stays flat: only a few chunks are under way.
"""

import contextlib
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import cycle
from typing import TYPE_CHECKING, BinaryIO, Literal, TypeVar, cast

import msgspec

from ecomteam import __version__
from ecomteam.auditing import QuickFinding, audit, quick_audits, without, works_there
from ecomteam.files.catalogue.compiled import catalogue_version, shipped_catalogue
from ecomteam.files.team.record import RecordReader
from ecomteam.files.yaml.reader import TEAM_BOUNDS
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Finding, Identity
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.checks import SEVERITIES
from ecomteam.model.origin import Origin
from ecomteam.model.place import Place
from ecomteam.model.plan import WhatFits
from ecomteam.model.problems import EcomteamError, FileProblems
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Wave
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.model.who import to_plain
from ecomteam.reports.draw.json import Made, document, harmless

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from queue import SimpleQueue

    from ecomteam.planning import Step
    from ecomteam.shop.case import Case

Deed = Literal["audit", "plan"]
ENDINGS = (signal.SIGINT, signal.SIGTERM)

# A chunk is what a process gets at once: enough to be worth sending, little enough to keep memory flat.
CHUNK_LINES = 500
# A plan takes much longer than an audit, and what is done should be seen, and an end be noticed, within seconds.
CHUNK_PLANS = 10
CHUNK_BYTES = 1 << 20
# Shops that are judged together: enough for each check to be worth its while, few enough for the processor's caches.
TOGETHER = 64
# Chunks under way for each process, so that none waits for the reader or for a slow neighbour.
AHEAD = 3


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What to do with every shop. ``full`` writes the whole plan or audit instead of its outcome.

    Of an audit: ``checks`` are those asked for, ``without`` people who are to leave where they work, ``earlier`` what
    was found before, by the name of the shop.
    """

    deed: Deed
    full: bool = False
    today: str | None = None
    file: str = "<stdin>"
    fail_on: str = "error"
    catalogue: Catalogue | None = None
    origins: tuple[Origin, ...] = ()
    checks: frozenset[str] | None = None
    without: tuple[str, ...] = ()
    earlier: Mapping[str, frozenset[Identity]] | None = None


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of an audit. ``unknown`` are the checks that could not be judged."""

    shop: str | None
    score: int | None
    findings: Sequence[QuickFinding]
    unknown: Sequence[str]


class HireLine(msgspec.Struct, frozen=True, kw_only=True):
    """A hire; ``at_scale`` is how many times today's volume asks for it (1: today's does)."""

    rank: int
    role: str
    wave: Wave
    sourcing: Sourcing
    engagement: Engagement
    on_call: bool
    count: int
    fte: float
    hours_per_month: float
    verdict: WhatFits
    score: int
    low: float | None
    high: float | None
    currency: str | None
    at_scale: float


class PlanLine(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of a plan: its hires in their order; ``open_facts`` are those that nobody told."""

    shop: str | None
    hires: Sequence[HireLine]
    open_facts: Sequence[str]


class LineProblem(msgspec.Struct, frozen=True, kw_only=True):
    """``text`` is the sentence in both languages, ``what`` the English one."""

    path: str
    what: str
    text: Text


class LineError(msgspec.Struct, frozen=True, kw_only=True):
    """``line`` counts from 1."""

    line: int
    problems: Sequence[LineProblem]


class ErrorLine(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the place of a line that could not be read."""

    error: LineError


class Done(msgspec.Struct, frozen=True):
    """The outcomes of one chunk: how many lines, how many with findings that count, how many that were wrong."""

    content: bytes
    count: int
    failed: int
    wrong: int


AnyFinding = TypeVar("AnyFinding", Finding, QuickFinding)
Chunk = tuple[int, Sequence[bytes]]
Outcome = tuple[msgspec.Struct, bool]


class Worker:
    """Does one job to many shops."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.knowledge = Knowledge(job.catalogue or shipped_catalogue())
        self.reader = RecordReader(self.knowledge.catalogue)
        self.made = Made(version=__version__, catalogue=catalogue_version(), origins=job.origins)
        self.limit = SEVERITIES.index(job.fail_on) if job.fail_on in SEVERITIES else -1
        self.failing = frozenset(SEVERITIES[: self.limit + 1])
        self.encoder = msgspec.json.Encoder(order="deterministic", enc_hook=to_plain)

    def chunk(self, chunk: Chunk) -> Done:
        first, lines = chunk
        made: list[bytes] = []
        failed = wrong = 0
        for start in range(0, len(lines), TOGETHER):
            read = [
                self._read(line, number) for number, line in enumerate(lines[start : start + TOGETHER], first + start)
            ]
            teams = [team for team in read if isinstance(team, Team)]
            outcomes = iter(self._audited(teams) if self.job.deed == "audit" else map(self._planned, teams))
            for team in read:
                if isinstance(team, Team):
                    outcome, faulty = next(outcomes)
                    failed += faulty
                    made.append(self.encoder.encode(outcome))
                else:
                    wrong += 1
                    made.append(self.encoder.encode(team))
        made.append(b"")
        content = b"\n".join(made)
        # Names may hold what acts on a terminal; most hold nothing but ASCII.
        content = content if content.isascii() else harmless(content.decode()).encode()
        return Done(content, len(lines), failed, wrong)

    def _read(self, line: bytes, number: int) -> Team | ErrorLine:
        try:
            return self.reader.read(line, Place(self.job.file, number, 1))
        except FileProblems as error:
            return _error(number, error)

    def _audited(self, teams: Sequence[Team]) -> Iterator[Outcome]:
        """What is written for each team, and whether its findings count as a failure."""
        if self.job.full:
            for team in teams:
                whole = audit(self.knowledge, self._staying(team), self.job.file, self.job.today, self.job.checks)
                whole = msgspec.structs.replace(whole, findings=self._marked(team, whole.findings))
                yield document("audit", self.made, audit=whole), self._fails(whole.findings)
            return
        staying = [self._staying(team) for team in teams]
        audits = quick_audits(self.knowledge, staying, self.job.today, self.job.checks)
        for team, quick in zip(teams, audits, strict=True):
            findings = self._marked(team, quick.findings)
            line = AuditLine(shop=team.name, score=quick.score, findings=findings, unknown=quick.unknown)
            yield line, self._fails(findings)

    def _staying(self, team: Team) -> Team:
        """Nobody of that name may work in this shop; somebody does in another."""
        return without(team, [name for name in self.job.without if works_there(team, name)])

    def _marked(self, team: Team, findings: tuple[AnyFinding, ...]) -> tuple[AnyFinding, ...]:
        """Each as new or known, where there is something earlier to hold it against."""
        if self.job.earlier is None:
            return findings
        old = self.job.earlier.get(team.name or "", frozenset())
        return tuple(
            msgspec.structs.replace(one, baseline="known" if one.identity in old else "new") for one in findings
        )

    def _fails(self, findings: Iterable[Finding | QuickFinding]) -> bool:
        return any(one.severity in self.failing and one.baseline != "known" for one in findings)

    def _planned(self, team: Team) -> Outcome:
        from ecomteam.planning import all_hires, open_facts, plan
        from ecomteam.shop.case import Case

        if self.job.full:
            return document("plan", self.made, plan=plan(self.knowledge, team, self.job.today)), False
        case = Case(self.knowledge, team, self.job.today)
        hires = [_hire(case, step, rank) for rank, step in enumerate(all_hires(case), start=1)]
        return PlanLine(shop=team.name, hires=hires, open_facts=sorted(q.id for q in open_facts(case))), False


def _hire(case: "Case", step: "Step", rank: int) -> HireLine:
    from ecomteam.planning.hires import cost_of

    position, cost = step.position, cost_of(case, step)
    return HireLine(
        rank=rank,
        role=position.role,
        wave=step.wave,
        sourcing=position.sourcing,
        engagement=position.engagement,
        on_call=position.on_call,
        count=position.count,
        fte=round(position.hours / case.knowledge.threshold("fte_hours"), 2),
        hours_per_month=round(position.hours, 1),
        verdict=step.verdict,
        score=round(position.worth),
        low=cost.low if cost else None,
        high=cost.high if cost else None,
        currency=cost.currency if cost else None,
        at_scale=round(step.scale, 2),
    )


def _error(number: int, error: FileProblems) -> ErrorLine:
    from ecomteam.words.problems import said

    problems = [
        LineProblem(path=one.path, what=one.what, text=Text(one.what, said(one.what, "nl"))) for one in error.problems
    ]
    return ErrorLine(error=LineError(line=number, problems=problems))


def run(source: BinaryIO, job: Job, processes: int = 1) -> Iterator[Done]:
    """The outcome of every shop in ``source``, chunk by chunk, in order; blank lines at its end are none."""
    chunks = read_chunks(source, CHUNK_PLANS if job.deed == "plan" else CHUNK_LINES)
    if processes <= 1:
        worker = Worker(job)
        yield from map(worker.chunk, chunks)
        return
    yield from _on_several(chunks, job, processes)


def _on_several(chunks: Iterable[Chunk], job: Job, processes: int) -> Iterator[Done]:
    helpers: list[_Helper] = []
    under_way: deque[_Helper] = deque()
    try:
        for _ in range(processes):
            helpers.append(_Helper(job, helpers))
        for helper, chunk in zip(cycle(helpers), chunks, strict=False):
            helper.give(chunk)
            under_way.append(helper)
            if len(under_way) >= processes * AHEAD:
                yield under_way.popleft().take()
        while under_way:
            yield under_way.popleft().take()
    finally:
        for helper in helpers:
            helper.end()


class _Helper:
    """A process that does chunks in the order in which it gets them.

    The pools of the standard library wait for good where a process is killed in the middle of an answer, and so where
    they are ended themselves. Here each process has a pipe of its own, which ends with either of its two ends.
    """

    def __init__(self, job: Job, earlier: "Sequence[_Helper]") -> None:
        import multiprocessing

        self.pipe, theirs = multiprocessing.Pipe()
        # What a forked process inherits would keep those pipes open.
        forked = multiprocessing.get_start_method() == "fork"
        inherited = [self.pipe, *(helper.pipe for helper in earlier)] if forked else []
        self.process = multiprocessing.Process(target=_serve, args=(job, theirs, inherited), daemon=True)
        with _undisturbed():
            self.process.start()
        theirs.close()

    def give(self, chunk: Chunk) -> None:
        with _lost():
            self.pipe.send(chunk)

    def take(self) -> Done:
        """The outcome of the first chunk that is not taken yet. Raises ``EcomteamError`` where the process is gone."""
        with _lost():
            done = self.pipe.recv()
        if isinstance(done, Exception):
            raise done
        return cast(Done, done)

    def end(self) -> None:
        """At once, whatever is under way."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """A process begins with the signals of its parent blocked: until it knows better it would answer them like that."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDINGS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def _lost() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError):
        raise EcomteamError("one of the processes was killed from outside; is there too little memory?") from None


def _serve(job: Job, pipe: "Connection", inherited: "Sequence[Connection]") -> None:
    """Do what comes through the pipe until it ends; what ends the parent is the parent's to answer."""
    from queue import SimpleQueue
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDINGS)
    for other in inherited:
        other.close()
    waiting: SimpleQueue[Chunk] = SimpleQueue()
    # Taking in what comes at once, so that the two ends never wait for each other.
    Thread(target=_listen, args=(pipe, waiting), daemon=True).start()
    worker = Worker(job)
    while True:
        try:
            done: Done | Exception = worker.chunk(waiting.get())
        except Exception as error:  # the parent raises it
            done = error
        with contextlib.suppress(OSError):
            pipe.send(done)


def _listen(pipe: "Connection", waiting: "SimpleQueue[Chunk]") -> None:
    with contextlib.suppress(EOFError, OSError):
        while True:
            waiting.put(pipe.recv())
    os._exit(0)


def read_chunks(source: BinaryIO, most: int = CHUNK_LINES, limit: int = TEAM_BOUNDS.size) -> Iterator[Chunk]:
    """Lines with the number of the first; of a line that is too long so much is read that it is refused."""
    first, lines, size = 1, [], 0
    for kept in _without_blank_end(_lines(source, limit)):
        lines.append(kept)
        size += len(kept)
        if len(lines) >= most or size >= CHUNK_BYTES:
            yield first, lines
            first, lines, size = first + len(lines), [], 0
    if lines:
        yield first, lines


def _lines(source: BinaryIO, limit: int) -> Iterator[bytes]:
    while line := source.readline(limit + 2):
        yield line.rstrip(b"\r\n")
        # The rest of an endless line is skipped without keeping it.
        while not line.endswith(b"\n") and (line := source.readline(limit + 2)):
            pass


def _without_blank_end(lines: Iterable[bytes]) -> Iterator[bytes]:
    """A blank line is one that is wrong, but for those at the end, which many programs and editors leave there."""
    blank = 0
    for line in lines:
        if not line or line.isspace():
            blank += 1
            continue
        while blank:
            blank -= 1
            yield b""
        yield line


def processors() -> int:
    """How many processes this machine lets us use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
