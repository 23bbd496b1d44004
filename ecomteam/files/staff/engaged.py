"""How somebody is engaged: employed, freelance or a company; there, on leave, still to come, or gone."""

from typing import Any as Anything

from ecomteam.files.names import Names
from ecomteam.files.staff import cells
from ecomteam.files.staff.headings import COMPANY, SOURCINGS, STATUSES
from ecomteam.files.staff.sheet import StaffSheet
from ecomteam.files.staff.standing import FLAGS, STATUS_IDS, flagged, word_of
from ecomteam.files.staff.table import Cell, Row
from ecomteam.model.problems import quoted
from ecomteam.words import staff as words


def gone(sheet: StaffSheet, row: Row) -> tuple[str, Cell] | None:
    """The heading and the cell that say that somebody works there no more, if any does."""
    column, one = sheet.told(row, "status")
    word = flagged(column, one.text) or word_of(STATUSES, one.text)
    if word != "left":
        # Some write under employment that somebody has gone.
        column, one = sheet.told(row, "sourcing")
        word = None if word_of(SOURCINGS, one.text) else word_of(STATUSES, one.text)
    return (column, one) if word == "left" else None


def engaged(sheet: StaffSheet, row: Row, name: str, vacant: bool) -> dict[str, Anything]:
    """Status and employment, which systems write in each other's columns, and what they change in the rest."""
    status = _word(sheet, row, "status", STATUSES, SOURCINGS)
    sourcing = _word(sheet, row, "sourcing", SOURCINGS, STATUSES)
    found: dict[str, Anything] = {}
    for word in (status, sourcing):
        if word in STATUS_IDS and word != "left":
            found.setdefault("status", word)
        elif word and word != "left":
            found["sourcing"] = word
    field = "sourcing" if sourcing == "outside" else "status" if status == "outside" else "title"
    heading, one = sheet.told(row, field)
    # Shops write "Collaborator" where others write a job.
    outside = "outside" in found.values() or ("sourcing" not in found and SOURCINGS.find(one.text) == "outside")
    company = COMPANY.search(name) is not None and not vacant and not sheet.ours
    if outside:
        found["sourcing"] = "agency" if company else "freelance"
        meant = words.MEANT[found["sourcing"]]
        said = words.OUTSIDE_AS.format(word=quoted(one.text), column=quoted(heading), meant=meant)
        sheet.shown(one.place, said)
    elif "sourcing" not in found and company:
        found["sourcing"] = "agency"
        sheet.shown(row[0].place, words.COMPANY_NAME.format(name=quoted(name)))
    if vacant:
        found["status"] = "vacant"
    return {"status": None, "sourcing": None} | found


def leave(sheet: StaffSheet, row: Row, status: str | None, since: str | None, until: str | None) -> dict[str, Anything]:
    """Whether somebody is away for a time, and until when: by the status, and by days in it or beside it."""
    heading, one = sheet.told(row, "status")
    back = sheet.attempt(row, "back", lambda text: cells.day(text, sheet.days))
    until = until or (back and cells.day_before(back))
    if status == "away":
        said_since, said_until = cells.leave_in(one.text, sheet.days)
        since, until = since or said_since, until or said_until
    dates = since or until
    if dates and until and since and until < since:
        sheet.say(sheet.cell(row, "away_until").place, words.LEAVE_BEFORE.format(until=until, since=since))
        until = None
    if dates and (status in ("planned", "vacant") or (status == "active" and not since)):
        sheet.say(one.place, words.LEAVE_AGAINST.format(word=quoted(one.text), column=quoted(heading)))
        return {"away_from": None, "away_until": None}
    if until and not since:
        status = "away"
    if status == "away" and not sheet.ours:
        if not one.text:
            heading, one = sheet.told(row, "away_until" if sheet.cell(row, "away_until").text else "back")
        said = {"word": quoted(one.text), "column": quoted(heading), "day": until or ""}
        if until:
            sheet.shown(one.place, words.AWAY_UNTIL.format(**said))
        else:
            sheet.say(one.place, words.AWAY.format(**said))
    return {"status": status, "away_from": since, "away_until": until}


def _word(sheet: StaffSheet, row: Row, field: str, names: Names, others: Names) -> str | None:
    heading, one = sheet.told(row, field)
    if not one.text or (names is STATUSES and one.text.casefold() in FLAGS):
        return flagged(heading, one.text) if one.text else None
    found = word_of(names, one.text) or word_of(others, one.text)
    if found is None:
        sheet.say(one.place, words.UNCLEAR.format(word=quoted(one.text), column=quoted(heading)))
    elif found in words.MEANT and one.text.casefold() not in (found, *words.STAFF_WORDS[found]):
        word, column = quoted(one.text), quoted(heading)
        sheet.shown(one.place, words.TAKEN_AS.format(word=word, column=column, meant=words.MEANT[found]))
    return found
