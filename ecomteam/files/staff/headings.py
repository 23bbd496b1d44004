"""What the columns of a staff list are called, and the words in them, in English and Dutch.

Words are separated by commas; case, spaces and hyphens do not count.
"""

from collections.abc import Mapping

from ecomteam.files.names import Names, squashed
from ecomteam.model.personfields import PERSON_FIELDS

HEADINGS: Mapping[str, str] = {
    "id": (
        "id, employee id, employee number, employee no, staff number, staff id, personnel number, post reference, "
        "post ref, post unique reference, personeelsnummer, personeelsnr, medewerkernummer, medewerkernr, stamnummer"
    ),
    "name": (
        "name, naam, full name, volledige naam, employee, employee name, medewerker, naam medewerker, "
        "werknemer, naam werknemer, person, persoon, collega, staff member, who, wie"
    ),
    "first": "first name, given name, forename, voornaam, roepnaam",
    "infix": "infix, tussenvoegsel, tussenvoegsels, voorvoegsel, middle name",
    "last": "last name, surname, family name, achternaam, familienaam",
    "title": (
        "title, job title, jobtitle, job, position, function, role, functie, functietitel, functienaam, "
        "functieomschrijving, functiebenaming, rol, titel, beroep, occupation, designation, post"
    ),
    "roles": "roles, rollen, ecomteam roles",
    "department": "department, dept, afdeling, team, departement, dienst, unit, business unit, division",
    "fte": ("fte, fulltime equivalent, vte, dienstverband fte, deeltijdfactor, parttime factor, contract fte"),
    "hours": (
        "hours, hours per week, weekly hours, hours a week, hours week, contract hours, uren, uren per week, "
        "uren week, uren pw, contracturen, weekuren, aantal uren, arbeidsduur, uur per week, working hours"
    ),
    "reports_to": (
        "manager, manager id, manager number, reports to, reports to id, reporting to, line manager, supervisor, boss, "
        "manager name, leidinggevende, nummer leidinggevende, rapporteert aan, naam leidinggevende, "
        "direct leidinggevende, chef, verantwoordelijke"
    ),
    "accountable": ("accountable, answers for, contact inside, aanspreekpunt, opdrachtgever, intern verantwoordelijke"),
    "starts": (
        "start, starts, start date, hire date, date hired, joined, since, in service since, employed since, "
        "in dienst, in dienst sinds, datum in dienst, startdatum, begindatum, indiensttreding, datum "
        "indiensttreding"
    ),
    "ends": (
        "end, ends, end date, contract end, leaving date, termination date, contract ends, uit dienst, datum "
        "uit dienst, einddatum, einde contract, contract tot, uitdiensttreding, einddatum contract"
    ),
    "sourcing": (
        "type, contract, contract type, contracttype, employment type, employment, sourcing, soort contract, "
        "dienstverband, type dienstverband, soort dienstverband, arbeidsrelatie, worker type, employee type, "
        "statuut"
    ),
    "status": "status, state, employment status, vacant, bezetting",
    "hours_per_week": "hours in the shop, uren voor de webshop",
    "count": "count, number of people, headcount, aantal, aantal mensen",
    "week": "week of the owner, week van de eigenaar",
    "owner": "owner, eigenaar",
    "activities": "activities, activiteiten, werk",
    "cost_per_month": "cost per month, monthly cost, kosten per maand",
}

SOURCING_WORDS: Mapping[str, str] = {
    "in_house": (
        "in_house, employee, employed, permanent, fixed term, fixed, temporary, full time, part time, in "
        "house, inhouse, internal, in dienst, loondienst, vast, vast dienstverband, vast contract, bepaalde "
        "tijd, onbepaalde tijd, contract bepaalde tijd, contract onbepaalde tijd, tijdelijk, intern, voltijd, "
        "deeltijd, werknemer, bediende, arbeider, stage, stagiair, intern contract, flex, oproep, "
        "oproepkracht, nul uren, apprentice, internship, staff, regular, payroll, jaarcontract, eigen "
        "personeel, salaried, hourly, bbl, werkstudent, jobstudent"
    ),
    "freelance": (
        "freelance, freelancer, zzp, zzper, zelfstandig, zelfstandige, contractor, self employed, "
        "independent, independent contractor, interim, inhuur, consultant, 1099, zelfstandige zonder "
        "personeel"
    ),
    "agency": (
        "agency, bureau, outsourced, uitbesteed, supplier, leverancier, vendor, company, bedrijf, 3pl, "
        "partner, extern bureau, external agency"
    ),
}

STATUS_WORDS: Mapping[str, str] = {
    "active": "active, actief, working, in dienst, filled, bezet, current",
    "planned": "planned, gepland, starting soon, hired, aangenomen, start binnenkort",
    "vacant": "vacant, vacancy, vacature, open, open position, hiring, to be hired, unfilled, vacancies",
}

# What stands in the column of names where nobody has been found yet.
VACANT_NAMES = f"{STATUS_WORDS['vacant']}, nn, tbd, tbh, nog in te vullen"

# Headings that only a Dutch list has: it writes the day first.
DUTCH_HEADINGS = (
    "naam, medewerker, functie, functietitel, afdeling, uren, leidinggevende, in dienst, in dienst sinds, uit dienst, "
    "startdatum, einddatum, achternaam, voornaam, uren per week, datum in dienst, contracturen"
)


def split(words: str) -> list[str]:
    """The words of one of these texts."""
    return words.split(", ")


def names(words: Mapping[str, str]) -> Names:
    """From every word to what it stands for."""
    return Names([[(word, meaning) for meaning, spellings in words.items() for word in split(spellings)]])


FIELDS = Names(
    [
        [(word, meaning) for meaning, spellings in HEADINGS.items() for word in split(spellings)],
        [(heading, field.key) for field in PERSON_FIELDS for heading in (field.column.en, field.column.nl)],
    ]
)
SOURCINGS = names(SOURCING_WORDS)
STATUSES = names(STATUS_WORDS)
# The words of a person's fields that are a choice, by field.
CHOICES: Mapping[str, Names] = {"sourcing": SOURCINGS, "status": STATUSES}
VACANT = names({"vacant": VACANT_NAMES})
DUTCH = frozenset(map(squashed, split(DUTCH_HEADINGS)))
