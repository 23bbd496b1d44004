"""``ecomteam update``: this month's numbers, what they reach and move in the plan; the file keeps the month."""

import datetime
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import TodayOption, day
from ecomteam.cli.output import interactive, say
from ecomteam.cli.reporting import Report
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.problems import UsageError, escaped, quoted
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Language
from ecomteam.words import moves as words

if TYPE_CHECKING:
    from ecomteam.files.team.updating import News

# What changes from month to month, by the option that tells it.
MONTHLY: Mapping[str, str] = {
    "orders": "orders_per_month",
    "revenue": "monthly_revenue",
    "contacts": "support_contacts_per_day",
    "ads": "ad_spend_per_month",
    "hours": "owner_hours_per_week",
}
MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
# The row of the history that has what the file said before its first update.
START = "start"


@app.command()
@with_groups
def update(
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The team.yaml; it is changed, its comments stay.")],
    orders: Annotated[str | None, typer.Option(metavar="NUMBER", help="Orders a month, such as 900.")] = None,
    revenue: Annotated[str | None, typer.Option(metavar="AMOUNT", help="Revenue a month, such as 30k.")] = None,
    contacts: Annotated[str | None, typer.Option(metavar="NUMBER", help="Customer questions a day.")] = None,
    ads: Annotated[str | None, typer.Option(metavar="AMOUNT", help="Advertising a month.")] = None,
    hours: Annotated[str | None, typer.Option(metavar="NUMBER", help="The owner's hours a week.")] = None,
    facts: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Any other fact; may repeat.")
    ] = None,
    sources: Annotated[
        list[Path] | None,
        typer.Option("--from", metavar="EXPORT", help="Count the numbers in exports of the shop; may repeat."),
    ] = None,
    joined: Annotated[
        list[str] | None, typer.Option(metavar="ROLE", help="Who came: 'logistics (2 days)'; may repeat.")
    ] = None,
    left: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Who went; may repeat.")] = None,
    month: Annotated[str | None, typer.Option(metavar="YYYY-MM", help="The month; else the one it is.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what it means, and write nothing.")] = False,
    today: TodayOption = None,
    out: Report,
) -> None:
    """Tell this month's numbers: what they reach, what they move in the plan, and why.

    The numbers change where they stand in the file, and the month joins its history.

    \b
    ecomteam update team.yaml
    ecomteam update team.yaml --orders 900 --revenue 30k
    ecomteam update team.yaml --joined "logistics (2 days)" --left Bo
    ecomteam update team.yaml --from orders.csv
    ecomteam update team.yaml --set gross_margin=42% --dry-run
    """
    from ecomteam.advice.moves import month_update
    from ecomteam.files.content import read_bytes
    from ecomteam.files.team.read import read_team
    from ecomteam.files.team.updating import News, updated
    from ecomteam.reports.compose.moves import compose_update

    if str(file) == "-":
        raise UsageError("update changes a file; standard input is none")
    known, on = out.known(), day(today)
    which = _month(month, on)
    content = read_bytes(file)
    team = read_team(content, str(file), known.catalogue)
    given = {"orders": orders, "revenue": revenue, "contacts": contacts, "ads": ads, "hours": hours}
    said = {MONTHLY[option]: text for option, text in given.items() if text is not None} | _pairs(known, facts or ())
    if said or joined or left or sources:
        counted = _counted(known, team, sources, out) if sources else {}
        came = _people(known, team, joined or (), out.language)
        news = _news(known, team, said, came, _leaving(team, left or (), on))
        new = {fact: value for fact, value in counted.items() if fact not in said and value != team.facts.get(fact)}
        news = msgspec.structs.replace(news, facts={**new, **news.facts})
    elif interactive() and not out.view.no_input:
        from ecomteam.cli.interview.monthly import monthly

        changed, came, went = monthly(known, team, [*MONTHLY.values()], out.language)
        numbers = {fact: value for fact, value in changed.facts.items() if value != team.facts.get(fact)}
        words_of = {fact: text for fact, text in changed.written.items() if fact in numbers}
        news = News(facts=numbers, written=words_of, joined=_named(team, came), left=_leaving(team, went, on))
    else:
        raise UsageError(f"nothing to update with; give what is new, such as: ecomteam update {file} --orders 900")
    news = msgspec.structs.replace(news, months=_months(team, news, which))
    updated(content, str(file), known.catalogue, news)  # or it is refused, dry or not
    if not dry_run:
        from ecomteam.cli.changing import change_file

        # What others wrote since it was read stays.
        change_file(file, lambda now: updated(now or b"", str(file), known.catalogue, news))
    made = month_update(known, team, news.told(team), which, on)
    out.hand_out(known, "update", made, lambda: compose_update(made, known, out.language), on)
    if not out.view.quiet:
        note = words.NOT_KEPT if dry_run else words.KEPT
        say(note.to(out.language).format(month=which, file=file))
        if _of_others(team, news):
            say(words.OLD_PAYROLL.to(out.language).format(file=file))


def _of_others(team: Team, news: "News") -> bool:
    """Whether a payroll was told of those who were there before somebody came or went."""
    from ecomteam.shop.payroll import PAYROLL

    told = PAYROLL in team.facts or PAYROLL in team.measured
    return told and bool(news.joined or news.left) and PAYROLL not in news.facts


def _counted(known: Knowledge, team: Team, sources: Sequence[Path], out: Report) -> dict[str, Value]:
    """What exports say of the numbers of a month, and of others that the file tells."""
    from ecomteam.counting.measured import count_for, measured_of
    from ecomteam.reports.compose.facts import notes

    counted = count_for(team, sources, known)
    for line in notes(counted, out.language) if not out.view.quiet else ():
        say(line)
    found = measured_of(counted, known)
    if not found:
        raise UsageError("nothing could be counted from these files; see: ecomteam facts FILE")
    wanted = {*MONTHLY.values(), *team.facts}
    return {fact: one.value for fact, one in found.items() if fact in wanted and fact in known.questions}


def _month(given: str | None, on: str) -> str:
    if given is None:
        return on[:7]
    if not MONTH.fullmatch(given):
        raise UsageError(f"--month takes a month such as 2026-11, not {quoted(given)}")
    return given


def _pairs(known: Knowledge, given: Sequence[str]) -> dict[str, str]:
    """``KEY=VALUE`` by the id of the fact."""
    from ecomteam.files.names import Names, Speller

    rows = known.catalogue.questions
    names = Names(
        ([(row.id, row.id) for row in rows], [(n, row.id) for row in rows for n in (row.name.en, row.name.nl)])
    )
    found: dict[str, str] = {}
    for pair in given:
        key, equals, value = pair.partition("=")
        fact = names.find(key.strip())
        if not equals or not value.strip():
            raise UsageError(f"--set takes KEY=VALUE, such as gross_margin=42%, not {quoted(pair)}")
        if fact is None:
            raise UsageError(f"--set: {Speller().unmatched('fact', key.strip(), names)}")
        found[fact] = value.strip()
    return found


def _news(
    known: Knowledge, team: Team, said: Mapping[str, str], joined: Sequence[Person], left: Mapping[str, str]
) -> "News":
    from ecomteam.files.currencies import currency_of
    from ecomteam.files.numbers import is_bare
    from ecomteam.files.team.updating import News
    from ecomteam.files.values import FactReader, WrongValue

    reader = FactReader(known.catalogue, currency=currency_of(team.facts, known.catalogue))
    facts: dict[str, Value] = {}
    written: dict[str, str] = {}
    for fact, text in said.items():
        question = known.question(fact)
        try:
            value = reader.read(question, text)
        except WrongValue as error:
            raise UsageError(f"{fact}: {error}") from None
        if value is None:
            raise UsageError(f"{fact}: give a value; to forget one, take it out of the file")
        if value == team.facts.get(fact):
            continue
        facts[fact] = value
        if question.kind == "number" and not is_bare(text):
            written[fact] = text
    return News(facts=facts, written=written, joined=joined, left=left)


def _people(known: Knowledge, team: Team, lines: Sequence[str], lang: Language) -> list[Person]:
    from ecomteam.cli.interview.people import PeopleHeard
    from ecomteam.files.values import WrongValue

    heard = PeopleHeard(known, lang)
    found: list[Person] = []
    for line in lines:
        try:
            found += [person for person in heard.said(line) if not person.owner]
        except WrongValue as error:
            raise UsageError(f"--joined: {error}") from None
    return _named(team, found)


def _named(team: Team, came: Sequence[Person]) -> list[Person]:
    """Those who came, each with a name that nobody in the file has."""
    taken = {person.name.casefold() for person in team.people or ()}
    found = []
    for person in came:
        name, number = person.name, 2
        while name.casefold() in taken:
            name, number = f"{person.name} {number}", number + 1
        taken.add(name.casefold())
        found.append(msgspec.structs.replace(person, name=name))
    return found


def _leaving(team: Team, names: Sequence[str], on: str) -> dict[str, str]:
    """Who went, each with the last day: the one before today."""
    from ecomteam.files.team.read import folded

    there = {folded(person.name): person.name for person in team.people or ()}
    last = (datetime.date.fromisoformat(on) - datetime.timedelta(days=1)).isoformat()
    found = {}
    for name in names:
        if folded(name) not in there:
            names_there = ", ".join(map(escaped, there.values())) or "nobody"
            raise UsageError(f"--left: nobody in this file is called {quoted(name)}; there are {names_there}")
        found[there[folded(name)]] = last
    return found


def _months(team: Team, news: "News", month: str) -> list[dict[str, object]]:
    """The rows that the history gets: this month, and before the first of all what the file said until then."""
    now = news.told(team)
    kept = [*MONTHLY.values(), *(fact for fact in news.facts if fact not in MONTHLY.values())]
    row = _row(month, now, kept)
    if news.joined:
        row["joined"] = [person.name for person in news.joined]
    if news.left:
        row["left"] = [*news.left]
    return [row] if team.history else [_row(START, team, kept), row]


def _row(month: str, team: Team, kept: Sequence[str]) -> dict[str, object]:
    return {"month": month} | {fact: _plain(team.facts[fact]) for fact in kept if fact in team.facts}


def _plain(value: Value) -> object:
    """A value as the history keeps it."""
    from ecomteam.files.phrases import in_words
    from ecomteam.model.amounts import Span

    if isinstance(value, Span) and value.open is not None:
        return in_words(value)
    if isinstance(value, Span):
        return {"from": value.low, "to": value.high}
    return sorted(value) if isinstance(value, frozenset) else value
