"""The roadmap for other programs: a workbook, CSV, YAML, and a calendar of when to recruit."""

from pathlib import Path
from typing import TYPE_CHECKING

from ecomteam.cli.output import report, report_bytes, say
from ecomteam.model.plan import Plan
from ecomteam.words import sheets as words

if TYPE_CHECKING:
    from ecomteam.cli.reporting import View
    from ecomteam.reports.compose.voice import Voice
    from ecomteam.shop.case import Case


def hand_out_tables(case: "Case", plan: Plan, form: str, day: str, output: Path | None, view: "View") -> None:
    """The plan that is made on an ISO day, in one of these formats."""
    from ecomteam.reports.compose.roadmap import recruiting, roadmap
    from ecomteam.reports.compose.voice import Voice

    said = view.language
    voice = Voice(case.knowledge, said)
    match form:
        case "xlsx":
            report_bytes(workbook(case, plan, voice, day), output)
        case "csv":
            from ecomteam.reports.compose.workbook import roadmap_sheet
            from ecomteam.reports.draw.csv import sheet_to_csv

            report(sheet_to_csv(roadmap_sheet(plan, voice, day), said), output)
        case "yaml":
            from ecomteam.files.yaml.write import to_yaml

            report(to_yaml(roadmap(plan, voice, day)), output)
        case _:
            from ecomteam.reports.draw.ics import to_ics

            events = recruiting(plan, voice, day)
            if not events and not view.quiet:
                say(words.NO_DATES.to(said))
            shop = plan.shop
            name = words.CALENDAR_NAME.to(said) if shop is None else voice.say(words.CALENDAR_NAME_OF, shop=shop)
            report(to_ics(events, name, day), output)


def workbook(case: "Case", plan: Plan, voice: "Voice", day: str) -> bytes:
    """Roadmap, people, work, costs and findings of the plan that is made on an ISO day, a sheet each."""
    from ecomteam.advice.work import work_view
    from ecomteam.auditing import audit_of
    from ecomteam.reports.compose.workbook import plan_sheets
    from ecomteam.reports.draw.xlsx import to_xlsx

    found = audit_of(case, case.team.place.file)
    sheets = plan_sheets(plan, case.team, work_view(case), found, voice, day)
    return to_xlsx(sheets, plan.shop or words.ROADMAP.to(voice.lang), day)
