"""The audits of all files that were given: made one after another, and no more of them held than a report takes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ecomteam import __version__
from ecomteam.cli import reading
from ecomteam.cli.output import encoding_for, report, report_parts
from ecomteam.cli.wrongs import wrong
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.failure import FileResult
from ecomteam.model.problems import FileProblems, UsageError, quoted
from ecomteam.model.text import Language

if TYPE_CHECKING:
    from ecomteam.library import Asked
    from ecomteam.reports.draw.json import Made

# In a report that people read; a consultant has fewer clients.
MOST_TEAMS = 250
# So many bytes wait in memory until all is known, and what is more in a file.
IN_MEMORY = 1 << 24
PART = 1 << 20


class Files:
    """The files that were given, and what came of each as far as they are read."""

    def __init__(
        self,
        given: Sequence[Path],
        known: Knowledge,
        asked: "Asked",
        *,
        told: Sequence[str] = (),
        stdin_name: str | None = None,
        example: reading.Named | None = None,
    ) -> None:
        from ecomteam.files.folders import team_files

        self.known = known
        self.asked = asked
        self.told = told
        self.stdin_name = stdin_name
        self.example = example
        self.files, self.broken = team_files(given)
        self.several = len(given) + (example is not None) > 1 or any(file.is_dir() for file in given)
        self.results = [FileResult(file=one.place.file, problems=(wrong(one),)) for one in self.broken]
        self.count = 0

    def audits(self, fixes: Callable[[], bool]) -> Iterator[Audit]:
        """One a team that can be read. ``fixes`` says whether what would mend most is wanted of the next.

        Raises ``UsageError`` at the end where nobody who is to leave works in any of the teams.
        """
        from ecomteam.auditing import works_there
        from ecomteam.library import audit_of

        alone = len(self.files) + (self.example is not None) == 1
        unknown = set(self.asked.without)
        for team, name in self._teams():
            self.results.append(FileResult(file=name, audit=self.count))
            self.count += 1
            unknown = {one for one in unknown if not works_there(team, one)}
            yield audit_of(self.known, team, name, self.asked, alone, fixes())
        for one in self.asked.without:
            if one in unknown and self.count > 1:
                raise UsageError(f"--without: nobody in these teams is called {quoted(one)}")

    def _teams(self) -> Iterator[reading.Named]:
        for one in reading.each_team(self.files, self.known, self.told, self.stdin_name):
            if isinstance(one, FileProblems):
                self.broken += one.problems
                at = one.problems[0].place.file
                self.results.append(FileResult(file=at, problems=tuple(map(wrong, one.problems))))
            else:
                yield one
        if self.example is not None:
            team, name = self.example
            yield reading.with_told(team, self.told, self.known), name

    def check_fits(self) -> None:
        """Raises ``UsageError`` where a whole report for people would have no end."""
        if len(self.files) > MOST_TEAMS:
            what = f"a report holds at most {MOST_TEAMS} teams, and here are {len(self.files)}"
            raise UsageError(f"{what}; --format concise, json, sarif and github take any number")

    def at_a_glance(self) -> Callable[[Audit], Audit]:
        """What is kept of an audit for one screen: the first whole, since it may be the only one."""
        from ecomteam.reports.compose.audit import overview_of

        return lambda audit: audit if self.count == 1 else overview_of(audit)


class Writer(Protocol):
    """A format for programs: what it writes of each audit, and what stands before and behind all of them."""

    def add(self, audit: Audit) -> str: ...

    def around(self, files: Files) -> tuple[str, str]: ...


class _Concise:
    def __init__(self, lang: Language, encoding: str) -> None:
        self.lang = lang
        self.encoding = encoding

    def add(self, audit: Audit) -> str:
        from ecomteam.reports.draw.concise import to_concise

        return to_concise((audit,), self.lang, self.encoding)

    def around(self, files: Files) -> tuple[str, str]:
        del files  # what could not be read stands on standard error alone
        return "", ""


class _Github:
    def __init__(self, lang: Language) -> None:
        self.lang = lang

    def add(self, audit: Audit) -> str:
        from ecomteam.reports.draw.github import to_github

        return to_github((audit,), self.lang)

    def around(self, files: Files) -> tuple[str, str]:
        from ecomteam.reports.draw.github import to_github

        return "", to_github((), self.lang, files.broken)


class _Json:
    def __init__(self, files: Files, made: "Made") -> None:
        self.made = made
        self.several = files.several
        self.only: Audit | None = None
        self.filled = False

    def add(self, audit: Audit) -> str:
        from ecomteam.reports.draw.json import one_of_audits

        if not self.several:
            self.only = audit
            return ""
        first, self.filled = not self.filled, True
        return one_of_audits(audit, first)

    def around(self, files: Files) -> tuple[str, str]:
        from ecomteam.reports.draw.json import around_audits, audit_json

        if self.only is not None:
            return audit_json(self.only, files.results, self.made), ""
        return around_audits(files.results, self.made, self.filled)


class _Sarif:
    def __init__(self, files: Files, lang: Language) -> None:
        from ecomteam.reports.draw.sarif import SarifLog

        self.log = SarifLog(files.known, lang, __version__, _here(), _spelled_otherwise(files.files))

    def add(self, audit: Audit) -> str:
        return self.log.add(audit)

    def around(self, files: Files) -> tuple[str, str]:
        return self.log.around(files.broken)


def writer_for(form: str, files: Files, lang: Language, encoding: str, made: "Made") -> Writer:
    match form:
        case "concise":
            return _Concise(lang, encoding)
        case "github":
            return _Github(lang)
        case "json":
            return _Json(files, made)
        case _:
            return _Sarif(files, lang)


def write_all(audits: Iterable[Audit], files: Files, writer: Writer, output: Path | None, encoding: str) -> None:
    """Write the audits in a format for programs: nothing before all is known, and then piece by piece."""
    if not files.several:
        pieces = [writer.add(audit) for audit in audits]
        before, behind = writer.around(files)
        text = "".join((before, *pieces, behind))
        if text or files.count:
            report(text, output, encoding=encoding)
        return
    from tempfile import SpooledTemporaryFile  # loads more than most commands need

    encoding = encoding_for(output, encoding)
    with SpooledTemporaryFile(max_size=IN_MEMORY) as spool:
        for audit in audits:
            spool.write(writer.add(audit).encode(encoding, "replace"))
        around = [text.encode(encoding, "replace") for text in writer.around(files)]
        spool.seek(0)
        if not files.count and not any(around):
            return
        report_parts(chain(around[:1], iter(lambda: spool.read(PART), b""), around[1:]), output)


def _here() -> Path | None:
    try:
        return Path.cwd()
    except OSError:  # the folder is gone by now
        return None


def _spelled_otherwise(files: Sequence[Path]) -> dict[str, str]:
    """The paths of files whose names are shown in another way, since not all of them can be seen."""
    from ecomteam.files.content import shown_name

    paths = [str(file) for file in files]
    return {shown_name(path): path for path in paths if shown_name(path) != path and path != "-"}
