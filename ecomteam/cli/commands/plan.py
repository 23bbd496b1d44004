"""``ecomteam plan``: interview the owner for what matters and is not known, print the hiring roadmap."""

import os
import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.extras import EXTRAS, ready
from ecomteam.cli.groups import Without, with_groups
from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.draft import Draft
from ecomteam.cli.jsonl import JsonLines
from ecomteam.cli.options import CatalogueOption, JsonOption, OutputOption
from ecomteam.cli.output import interactive, point_out, report, say, write_file
from ecomteam.cli.papers import WithoutAppendixOption, beside_plan, left_out, plan_paper
from ecomteam.cli.plantables import hand_out_tables
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import Depth, Sizes, View, chosen_format, show, write_json
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Plan
from ecomteam.model.problems import UsageError
from ecomteam.model.team import Team
from ecomteam.model.text import Language

if TYPE_CHECKING:
    from ecomteam.reports.compose.plan import Extra
    from ecomteam.shop.case import Case

PlanFormat = Literal["table", "json", "markdown", "html", "pdf", "docx", "xlsx", "csv", "yaml", "ics", "mermaid"]

# Formats that are read as a document, not on a screen.
PAPERS = ("markdown", "html", "pdf", "docx")
# Formats that hold the roadmap for other programs.
TABLES = ("xlsx", "csv", "yaml", "ics")

NEEDS_INPUT = """nothing to plan from: there is no terminal to ask in. Give one of
  ecomteam plan FILE                     a team.yaml with what is known (see: ecomteam example almost-nothing)
  ecomteam plan --example coffee-shop    a sample shop"""


class Start(DatedShop, frozen=True, kw_only=True):
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A team.yaml with what is known; - is standard input.")
    ] = None


@app.command()
@with_groups
def plan(
    *,
    shop: Start,
    chosen: Annotated[PlanFormat, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    save: Annotated[
        Path | None, typer.Option("--save", metavar="FILE", help="Write the answers as a team.yaml to use again.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Let --save replace a file that is there.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the answers of the last interview.")] = False,
    max_questions: Annotated[
        int | None,
        typer.Option("--max-questions", metavar="N", min=0, max=999, help="Ask at most N questions, the most telling."),
    ] = None,
    months: Annotated[
        int | None,
        typer.Option("--months", metavar="N", min=1, max=60, help="Play the shop and its team forward so many months."),
    ] = None,
    growth: Annotated[
        str | None, typer.Option("--growth", metavar="5%", help="How much the shop grows each month; with --months.")
    ] = None,
    sources: Annotated[
        list[Path] | None,
        typer.Option("--from", metavar="FILE...", help="Count numbers from exports first; see ecomteam facts."),
    ] = None,
    without_appendix: WithoutAppendixOption = None,
    overlays: CatalogueOption = None,
    lines: JsonLines,
    depth: Annotated[Depth, Without("full")],
    view: View,
) -> None:
    """Answer questions and get your hiring roadmap, on one screen.

    Asked is only what is not known yet and can change the advice.

    \b
    ecomteam plan --save team.yaml          ask everything that matters
    ecomteam plan team.yaml                 ask what the file leaves open
    ecomteam plan --example coffee-shop     ask nothing
    ecomteam plan team.yaml --full          all of it, with sums and sources
    ecomteam plan team.yaml --show money    a part of it
    ecomteam plan --from orders.csv         ask only what exports do not say
    ecomteam plan team.yaml --months 18 --growth 5%
    ecomteam plan --jsonl < shops.jsonl     ask nothing, for many shops
    """
    from ecomteam.planning import plan_of
    from ecomteam.shop.case import Case

    said, form = view.language, chosen_format(chosen, json)
    lines.check(others=shop.given or resume or bool(sources), to_file=output is not None)
    ahead, rate = _forward(months, growth)
    on, without = shop.day, left_out(without_appendix)
    ready(form, output)
    depth.wants_all("json" if lines.jsonl else form)
    if lines.jsonl:
        lines.stream("plan", overlays, view.quiet, output, today=on)
        return
    _check_save(save, force)
    known = view.known(overlays)
    draft = Draft(known)
    asks = shop.example is None and not view.no_input and interactive()
    team = _begun(shop, resume, draft, view, sources)
    if asks:
        from ecomteam.cli.interview.asking import interview

        team = interview(known, team, draft, said, fresh=not resume, back=shop.given or resume, most=max_questions)
    if team is None:
        raise UsageError(NEEDS_INPUT)
    if save is not None:
        _save(team, known, save, force)
        if asks:
            draft.forget()
    case = Case(known, team, on)
    advice = plan_of(case)
    if ahead is not None:
        from ecomteam.planning.forecast import with_forecast

        advice = with_forecast(advice, case, ahead, _measured_growth(team) if rate is None else rate)
    if form in PAPERS and not depth.show:
        show(plan_paper(case, advice, said, on, without, charts_behind=form in EXTRAS), form, output, view, on)
    else:
        _hand_out(case, advice, form, depth, output, view)
    if asks and not view.quiet:
        _how_to_repeat(save, draft, view)


def _hand_out(case: "Case", advice: Plan, form: str, depth: Depth, output: Path | None, view: View) -> None:
    known, said = case.knowledge, view.language
    if form == "mermaid":
        from ecomteam.reports.draw.mermaid import plan_chart

        report(plan_chart(advice, known, said), output)
    elif form in TABLES:
        hand_out_tables(case, advice, form, case.today or "", output, view)
    elif form == "json":
        write_json(known, "plan", advice, output)
    else:
        from ecomteam.reports.compose.plan import PARTS, compose_plan, screen_plan

        sizes = Sizes(
            lambda: compose_plan(advice, known, said, *_extras(case, advice, said)),
            lambda tight: screen_plan(advice, known, said, tight),
            PARTS,
        )
        depth.hand_out(sizes, form, output, view, case.today)


DEFAULT_MONTHS = 18
STEEPEST = 0.5  # a shop that halves each month, or grows by half
SHARE = r"([+-]?\d{1,3}(?:[.,]\d{1,4})?) ?(%?)"


def _measured_growth(team: Team) -> float:
    """What was counted from exports, where nobody says how fast the shop grows; else that it does not."""
    measured = team.measured.get("growth_per_month")
    return 0.0 if measured is None else max(-STEEPEST, min(STEEPEST, measured.value))


def _forward(months: int | None, growth: str | None) -> tuple[int | None, float | None]:
    """How many months to play forward, if at all, and the growth a month as a share: ``5%``, ``2,5%`` or ``0.05``."""
    if growth is None:
        return months, None
    found = re.fullmatch(SHARE, growth.strip())
    share = float(found[1].replace(",", ".")) / (100 if found[2] else 1) if found else None
    if share is None or not -STEEPEST <= share <= STEEPEST:
        raise UsageError(f'--growth takes a share a month such as 5% or 0.05, up to 50%, not "{growth}"')
    return months or DEFAULT_MONTHS, share


def _extras(case: "Case", advice: Plan, said: Language) -> "list[Extra]":
    """What stands beside the plan, each part with its name for ``--show`` and its title."""
    from ecomteam.words import makeorbuy, raci
    from ecomteam.words import peers as peer_words
    from ecomteam.words import plan as words

    parts = {
        "work": ("work", words.WORK),
        "outside": ("make_or_buy", makeorbuy.MAKE_OR_BUY),
        "peers": ("peers", peer_words.PEERS),
        "team": ("team", words.TEAM_AFTER),
        "answers": ("raci", raci.RACI_TITLE),
    }
    found = ((*parts[name], blocks) for name, blocks in beside_plan(case, advice, said) if blocks)
    return [(part, title.to(said), blocks) for part, title, blocks in found]


def _begun(shop: Start, resume: bool, draft: Draft, view: View, sources: Sequence[Path] | None) -> Team | None:
    """What is known before anything is asked."""
    if sum((shop.file is not None, shop.example is not None, resume)) > 1:
        raise UsageError("give one of FILE, --example and --resume")
    team = shop.team(draft.known, "plan") if shop.given else _kept(draft, view) if resume else None
    return _measured(team, sources, draft.known, view) if sources else team


def _measured(team: Team | None, sources: Sequence[Path], known: Knowledge, view: View) -> Team:
    """The team with what exports of the shop say; where they say nothing and no more is known, there is no plan."""
    from ecomteam.counting.measured import count_for, with_measured
    from ecomteam.reports.compose.facts import notes

    counted = count_for(team, sources, known)
    said = list(notes(counted, view.language))
    if team is None and not counted.facts:
        raise UsageError("\n".join(said) or "nothing could be counted from these files; see: ecomteam facts FILE")
    for line in said if not view.quiet else ():
        point_out(line)
    return with_measured(team, counted, known)


def _kept(draft: Draft, view: View) -> Team:
    said = view.language
    kept = draft.read()
    if kept is None:
        raise UsageError((phrases.GOES_ON if draft.in_use() else phrases.NOTHING_KEPT).to(said))
    other = draft.other()
    if other is not None and not view.quiet:
        say(phrases.KEPT_TOO.to(said).format(file=shlex.quote(str(other))))
    return kept


def _check_save(path: Path | None, force: bool) -> None:
    """Refuse before the questions what would be lost after them."""
    if path is None:
        return
    if os.path.lexists(path) and not force:
        raise _there_already(path)
    if not path.parent.is_dir():
        raise UsageError(f"{path}: there is no folder {path.parent}")


def _save(team: Team, known: Knowledge, path: Path, force: bool) -> None:
    from ecomteam.files.team.write import write_team

    try:
        write_file(path, write_team(team, known.catalogue), new=not force)
    except FileExistsError:
        # Somebody else saved there while this one was at it.
        raise _there_already(path) from None


def _there_already(path: Path) -> UsageError:
    return UsageError(f"{path} is there already; give another name, or --force to replace it")


def _how_to_repeat(save: Path | None, draft: Draft, view: View) -> None:
    """The command that gives this report again, or the one that keeps the answers."""
    said = view.language
    language_option = f" --lang {said}" if view.lang else ""
    if save is not None:
        command = f"ecomteam plan {shlex.quote(str(save))} --no-input{language_option}"
        say(phrases.REPEAT.to(said).format(command=command))
    elif draft.kept:
        command = f"ecomteam plan --resume --save answers.yaml{language_option}"
        say(phrases.SAVE.to(said).format(command=command))
