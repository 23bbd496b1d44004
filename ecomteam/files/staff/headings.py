"""What the columns of a staff list are called, and the words in them, in English, Dutch and German.

Words are separated by commas; case, accents, spaces and hyphens do not count. The headings are those of the exports of
Personio, BambooHR, AFAS, Nmbrs, Google Workspace, Workday, Microsoft 365, Shopify and of payroll offices, beside what
people call columns themselves.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from ecomteam.files.names import Names, squashed
from ecomteam.model.personfields import PERSON_FIELDS

HEADINGS: Mapping[str, str] = {
    "id": (
        "id, employee id, employee number, employee no, employee #, staff number, staff id, personnel number, payroll "
        "id, payroll number, post reference, post ref, post unique reference, worker id, person id, user id, eid, "
        "personeelsnummer, personeelsnr, medewerkernummer, medewerkernr, stamnummer, mdw nr, mdwnr, nummer, number, "
        "personalnummer, personalnr, pers nr, persnr, mitarbeiternummer, mitarbeiternr, mitarbeiter id, unique id, "
        "werknemernummer, werknemersnummer, user principal id, external id, hris id"
    ),
    "email": (
        "email, e-mail, mail, email address, e-mail address, work email, user principal name, upn, mailadres, "
        "e-mailadres, emailadres, werkmail, e-mail werk, mailadresse, e-mail-adresse, geschäftliche e-mail, "
        "dienstliche e-mail"
    ),
    "name": (
        "name, naam, full name, volledige naam, employee, employee name, medewerker, naam medewerker, werknemer, "
        "naam werknemer, person, persoon, collega, staff member, staff, who, wie, display name, worker, worker name, "
        "common name, weergavenaam, roepnaam en achternaam, anzeigename, vollständiger name, mitarbeiter, "
        "mitarbeiterin, mitarbeiter in, mitarbeitername, mitarbeitende, arbeitnehmer, vor- und nachname, vorname "
        "nachname, name vorname, kollege, team member, collaborator name"
    ),
    "first": (
        "first name, given name, forename, firstname, voornaam, roepnaam, vorname, rufname, preferred name, preferred "
        "first name, nickname, known as, name first name, name first, voornamen, vornamen"
    ),
    "infix": "infix, tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, middle name, namenszusatz",
    "last": (
        "last name, surname, family name, achternaam, familienaam, geboortenaam, nachname, familienname, zuname, name "
        "last name, name last, name surname, achternaam voluit"
    ),
    "title": (
        "title, tasks, taken, aufgaben, job title, jobtitle, job, position, position title, function, role, functie, "
        "functietitel, functienaam, functieomschrijving, functiebenaming, rol, titel, beroep, occupation, "
        "designation, post, headline, business title, job name, job profile, job role, employee title, work title, "
        "current position, current role, what they do, werkzaamheden, functie omschrijving, positie, stelle, "
        "stellenbezeichnung, stellentitel, position bezeichnung, jobtitel, berufsbezeichnung, tätigkeit, "
        "tätigkeitsbezeichnung, funktion, rolle, beruf, aufgabe, wat, was, what, job title local, jobfunctie, "
        "functiegroep naam, hauptaufgabe"
    ),
    "roles": "roles, rollen, ecomteam roles",
    "department": (
        "department, dept, afdeling, team, departement, dienst, unit, business unit, division, org unit, organization "
        "unit, organisation unit, organizational unit, org unit path, org eenheid, organisatorische eenheid, "
        "organisatie eenheid, section, squad, group, teams, abteilung, bereich, organisationseinheit, sparte, "
        "department name, supervisory organization, organisational unit, organization name, organisational unit name, "
        "org, dienstonderdeel, team naam"
    ),
    "fte": (
        "fte, fulltime equivalent, full time equivalent, vte, dienstverband fte, deeltijdfactor, parttime factor, "
        "part time factor, contract fte, fte factor, fte %, fte percentage, fte percent, working time percentage, "
        "percentage, parttime %, part time %, parttime percentage, parttimepercentage, deeltijd %, "
        "deeltijdpercentage, dienstverband %, dienstverband percentage, werktijdfactor, arbeidspercentage, capacity "
        "%, employment %, employment percentage, vzä, vollzeitäquivalent, beschäftigungsgrad, beschäftigungsumfang, "
        "pensum, arbeitszeitfaktor, arbeitszeit %, arbeitszeitanteil, teilzeit %, teilzeitquote, teilzeitfaktor, "
        "stellenanteil, stellenumfang, workload, tewerkstellingspercentage, tewerkstellingsbreuk, contractpercentage, "
        "working time %, beschäftigungs %, bezettingsgraad"
    ),
    "hours": (
        "hours, hours per week, weekly hours, hours a week, hours week, contract hours, uren, uren per week, "
        "scheduled hours, scheduled weekly hours, standard hours, hours worked, hrs, hrs per week, contracted hours, "
        "weekly working hours, uren week, uren pw, contracturen, weekuren, aantal uren, arbeidsduur, uur per week, "
        "working hours, contractueren per week, contracturen per week, uren p w, gem uren per week, stunden, "
        "wochenstunden, stunden pro woche, std pro woche, wochenarbeitszeit, wöchentliche arbeitszeit, arbeitszeit, "
        "arbeitsstunden, vertragsstunden, sollstunden, wochenstd, arbeitszeit pro woche, std woche, stunden woche, "
        "std wo, std pro wo, uren wk, hours wk, uren per wk, contract uren, contracturen week, u p w"
    ),
    "hours_per_month": (
        "hours per month, monthly hours, hours month, uren per maand, maanduren, uren maand, stunden pro monat, "
        "monatsstunden, stunden monat"
    ),
    "days": (
        "days, days per week, days a week, dagen, dagen per week, werkdagen, werkdagen per week, aantal dagen, tage, "
        "tage pro woche, arbeitstage, arbeitstage pro woche, working days, days wk"
    ),
    "reports_to": (
        "manager, manager id, manager number, reports to, reports to id, reporting to, line manager, supervisor, "
        "boss, manager name, leidinggevende, nummer leidinggevende, rapporteert aan, naam leidinggevende, direct "
        "leidinggevende, chef, verantwoordelijke, reports to email, direct manager, people manager, team lead, head, "
        "vorgesetzter, vorgesetzte, vorgesetzte r, vorgesetzter id, vorgesetzte person, direkter vorgesetzter, "
        "führungskraft, disziplinarischer vorgesetzter, berichtet an, teamleiter, leitung, superior, baas, my "
        "manager, reports directly to, onder wie, bij wie, wessen team"
    ),
    "accountable": (
        "accountable, answers for, contact inside, aanspreekpunt, opdrachtgever, intern verantwoordelijke, "
        "ansprechpartner intern"
    ),
    "starts": (
        "start, starts, start date, hire date, date hired, joined, since, in service since, employed since, date of "
        "hire, original hire date, hired, hired on, join date, joining date, date joined, date of joining, employment "
        "start, in dienst, in dienst sinds, datum in dienst, startdatum, begindatum, indiensttreding, datum "
        "indiensttreding, in dienst vanaf, datum indienst, eintritt, eintrittsdatum, einstellungsdatum, "
        "einstiegsdatum, beginn, vertragsbeginn, eingestellt am, beschäftigt seit, startet am, employed from, "
        "contract starts on, startdatum dienstverband, sinds, seit, since when, begin dienstverband, werkt hier "
        "sinds, contract start date, contract start"
    ),
    "ends": (
        "end, ends, end date, contract end, contract end date, leaving date, termination date, contract ends, uit "
        "dienst, datum uit dienst, einddatum, einde contract, contract tot, uitdiensttreding, einddatum contract, "
        "last day, last working day, employment end, date of leaving, leave date, exit date, left on, fixed term end, "
        "contract until, einde dienstverband, contract eindigt, uit dienst per, contracteinde, einddatum "
        "dienstverband, datum uitdiensttreding, austritt, austrittsdatum, vertragsende, vertragsenddatum, befristet "
        "bis, befristung bis, kündigungsdatum, letzter arbeitstag, ende, enddatum, contract expiry, contract expiry "
        "date, employed until, contract ends on, until, tot, bis, tot wanneer, endet am"
    ),
    "away_from": (
        "away from, away since, leave start, leave start date, leave from, leave begins, first day of leave, absence "
        "start, absence start date, absence from, absent from, absent since, on leave from, on leave since, leave of "
        "absence start, afwezig vanaf, afwezig sinds, verlof vanaf, verlof van, verlof sinds, begin verlof, "
        "begindatum verlof, startdatum verlof, ingangsdatum verlof, eerste verlofdag, ziek sinds, eerste ziektedag, "
        "abwesend ab, abwesend seit, abwesenheit ab, abwesenheit von, abwesenheit beginn, elternzeit ab, elternzeit "
        "von, elternzeit beginn, beginn elternzeit, beginn der elternzeit, beurlaubt ab, krank seit"
    ),
    "away_until": (
        "away until, leave end, leave end date, leave until, leave to, leave ends, last day of leave, estimated last "
        "day of leave, absence end, absence end date, absence until, absent until, on leave until, leave of absence "
        "end, afwezig tot, afwezig tot en met, verlof tot, verlof tot en met, verlof t m, einde verlof, einddatum "
        "verlof, laatste verlofdag, abwesend bis, abwesenheit bis, abwesenheit ende, elternzeit bis, elternzeit "
        "ende, ende elternzeit, ende der elternzeit, beurlaubt bis, krank bis"
    ),
    # The first day at work again.
    "back": (
        "return date, date of return, returns, returns on, return from leave, return to work, return to work date, "
        "expected return, expected return date, estimated return date, back, back on, back at work, first day back, "
        "terug, terug op, terug per, datum terug, terugkeer, terugkeerdatum, datum terugkeer, verwachte terugkeer, "
        "weer aan het werk, werkhervatting, datum werkhervatting, rückkehr, rückkehr am, rückkehrdatum, zurück, "
        "zurück am, voraussichtliche rückkehr, wiederaufnahme der arbeit"
    ),
    "sourcing": (
        "type, soort, contract, contract type, contracttype, employment type, employment, sourcing, soort contract, "
        "dienstverband, type dienstverband, soort dienstverband, arbeidsrelatie, worker type, employee type, statuut, "
        "soort medewerker, type medewerker, medewerkertype, engagement, worker category, employee category, type of "
        "contract, staff type, contractvorm, contractsoort, employee class, employment category, beschäftigungsart, "
        "anstellungsart, anstellungsverhältnis, vertragsart, mitarbeitertyp, beschäftigungsverhältnis, art der "
        "beschäftigung, arbeitsverhältnis, type contract, vast zzp, zzp vast, internal external, intern extern, in "
        "dienst zzp, angestellt frei, employee contractor, employed or freelance, vast of zzp"
    ),
    "status": (
        "status, employment status, vacant, bezetting, employee status, worker status, account status, "
        "medewerkerstatus, status medewerker, beschäftigungsstatus, mitarbeiterstatus, zustand, user status, absence "
        "status, active, actief, aktiv, active status, leave status, lifecycle status, lifecycle, employee state, "
        "dienstverbandstatus, on leave, met verlof, in elternzeit, beurlaubt, abwesend, enabled, account enabled, "
        "accountstatus"
    ),
    "hours_per_week": "hours in the shop, uren voor de webshop",
    "count": (
        "count, number of people, headcount, aantal, aantal mensen, aantal medewerkers, aantal personen, positions, "
        "number of positions, openings, seats, anzahl, anzahl personen, anzahl mitarbeiter, personenzahl"
    ),
    "week": "week of the owner, week van de eigenaar",
    "owner": "owner, eigenaar",
    "activities": "activities, activiteiten, werk",
    "cost_per_month": (
        "cost per month, monthly cost, kosten per maand, cost, costs, total cost, employer cost, employer costs, "
        "labour cost, total employer cost, labor cost, loaded cost, fully loaded cost, total labour cost, personnel "
        "cost, cost to company, ctc, annual cost, yearly cost, cost per year, kosten, werkgeverskosten, "
        "werkgeverslasten totaal, loonkosten, totale loonkosten, personeelskosten, kosten per jaar, totale kosten, "
        "loonkosten per maand, loonkosten per jaar, personalkosten, lohnkosten, arbeitgeberkosten, arbeitgeberbrutto, "
        "gesamtkosten, gesamtkosten pro monat, kosten pro monat, kosten pro jahr, ag brutto, ag gesamtkosten, "
        "maandlasten, salariskosten, kosten p m, kosten pm, kosten p j, cost p m, kosten mtl, "
        "arbeitgeberbelastung, employer total, all in cost, all-in cost, loaded monthly "
        "cost"
    ),
    "cost_per_order": (
        "cost per order, price per order, fee per order, rate per order, price per parcel, cost per parcel, prijs per "
        "bestelling, kosten per bestelling, tarief per bestelling, prijs per pakket, tarief per order, prijs per "
        "order, kosten per order, preis pro bestellung, kosten pro bestellung, preis pro paket"
    ),
    "salary": (
        "salary, base salary, gross salary, annual salary, yearly salary, monthly salary, wage, gross wage, gross "
        "pay, pay, base pay, pay rate, compensation, base compensation, total compensation, hourly rate, hourly wage, "
        "rate of pay, gross monthly salary, gross annual salary, salary per month, salary per year, salary amount, "
        "salaris, bruto salaris, brutosalaris, bruto maandsalaris, brutomaandsalaris, maandsalaris, jaarsalaris, "
        "bruto jaarsalaris, loon, bruto loon, brutoloon, bruto maandloon, uurloon, bruto uurloon, salaris per maand, "
        "bruto per maand, salaris bedrag, gehalt, bruttogehalt, monatsgehalt, jahresgehalt, brutto, bruttolohn, lohn, "
        "bruttomonatsgehalt, bruttojahresgehalt, monatsbrutto, jahresbrutto, stundenlohn, grundgehalt, fixgehalt, "
        "festgehalt, gesamtbrutto, vergütung, annualized compensation, annualised compensation, annual compensation, "
        "rate, jaarloon, bruto jaarloon, maandloon, uurtarief, stundensatz, hourly pay, salary gross"
    ),
    "pay_period": (
        "pay per, paid per, pay period, salary interval, pay frequency, per, salary period, pay type, salaristype, "
        "periode, gehaltsintervall, pay basis, salary frequency, rate type, payment frequency, compensation per, rate "
        "per, pay interval, working frequency, pay rate type, salary type"
    ),
    "currency": (
        "currency, currency code, pay currency, salary currency, pay rate currency code, pay rate currency, valuta, "
        "muntsoort, währung, gehaltswährung"
    ),
}

# A period that stands in a heading of an amount, so that "Salary (yearly)" needs no row of its own.
PERIOD_WORDS: Mapping[str, str] = {
    "year": (
        "annualized, annualised, jaarloon, bruto jaarloon, "
        "year, yearly, annual, annually, annum, pa, jaar, jaarlijks, jaarsalaris, bruto jaarsalaris, jahr, jährlich, "
        "jahresgehalt, bruttojahresgehalt, jahresbrutto, per year, per jaar, pro jahr, per annum, p j, p a"
    ),
    "month": (
        "month, monthly, maand, maandelijks, maandsalaris, monat, monatlich, monatsgehalt, monatsbrutto, maandloon, "
        "brutomaandsalaris, bruttomonatsgehalt, per month, per maand, pro monat, p m, pm, mtl, p mnd, pmnd"
    ),
    "hour": "hour, hourly, uur, uurloon, uurtarief, stunde, stundenlohn, stundensatz, per hour, per uur, pro stunde",
    "week": "week, weekly, wekelijks, woche, wöchentlich, per week, pro woche",
}

SOURCING_WORDS: Mapping[str, str] = {
    "in_house": (
        "in_house, member, employee, employed, permanent, permanent employee, fixed term, fixed, temporary, full time, "
        "part time, in house, inhouse, internal, in dienst, loondienst, vast, vast dienstverband, vast contract, "
        "bepaalde tijd, onbepaalde tijd, onbepaald, bepaald, contract bepaalde tijd, contract onbepaalde "
        "tijd, tijdelijk, intern, voltijd, "
        "deeltijd, werknemer, bediende, arbeider, stage, stagiair, stagiaire, intern contract, flex, oproep, "
        "oproepkracht, nul uren, apprentice, internship, staff, regular, payroll, jaarcontract, eigen personeel, "
        "salaried, hourly, bbl, werkstudent, jobstudent, personeelslid, trainee, working student, vakantiekracht, "
        "seasonal, casual, zero hours, fulltime, parttime, temporary employee, fixed term employee, full time "
        "employee, part time employee, regular employee, director, statutory director, dga, festanstellung, fest, "
        "festangestellt, unbefristet, befristet, vollzeit, teilzeit, angestellt, angestellter, angestellte, "
        "arbeiter, minijob, minijobber, geringfügig, midijob, aushilfe, praktikant, praktikantin, praktikum, "
        "werkstudentin, azubi, auszubildender, auszubildende, ausbildung, trainee programm, geschäftsführer, interne"
    ),
    "freelance": (
        "freelance, freelancer, zzp, zzper, zelfstandig, zelfstandige, contractor, self employed, independent, "
        "independent contractor, interim, inhuur, consultant, 1099, zelfstandige zonder personeel, ingehuurd, "
        "ingeleend, extern ingehuurd, freelance contractor, off payroll, freier mitarbeiter, freie mitarbeiterin, "
        "freie mitarbeit, freiberufler, freiberuflich, selbstständig, selbständig, honorarkraft, auf rechnung, "
        "opdrachtnemer, zelfstandige in bijberoep, management fee"
    ),
    "agency": (
        "agency, bureau, outsourced, uitbesteed, supplier, leverancier, vendor, company, bedrijf, 3pl, partner, "
        "extern bureau, external agency, outsourcing, external company, agentur, dienstleister, lieferant, externe "
        "firma, firma, externe agentur, externer dienstleister, third party"
    ),
    # From outside, and the list does not say whether a person or a company.
    "outside": (
        "external, extern, externe, externer, externes, collaborator, contingent worker, contingent, externals, "
        "extern medewerker, externe medewerker, niet in dienst, non employee, externer mitarbeiter, uitzendkracht, "
        "uitzend, agency worker, agency temp, temp, temp worker, zeitarbeit, zeitarbeiter, leiharbeit, leiharbeiter, "
        "leiharbeitnehmer, arbeitnehmerüberlassung, detachering, gedetacheerd, gedetacheerde, seconded, secondment, "
        "guest"
    ),
}

STATUS_WORDS: Mapping[str, str] = {
    "active": (
        "active, actief, working, in dienst, filled, bezet, current, enabled, account enabled, employed, "
        "aktiv, beschäftigt, aktiver "
        "mitarbeiter, besetzt, in service, present, probation, probation period, proeftijd, probezeit, on notice, "
        "notice period, serving notice, offboarding, opgezegd, gekündigt, werkzaam, confirmed"
    ),
    "planned": (
        "planned, gepland, starting soon, hired, aangenomen, start binnenkort, onboarding, preboarding, pre "
        "boarding, pre hire, pre start, pending start, future hire, future starter, new hire, offer accepted, "
        "contract signed, invited, pending, start nog, nog niet gestart, getekend, toekomstig, geplant, eingestellt, "
        "zukünftig, vertrag unterschrieben, noch nicht gestartet"
    ),
    "vacant": (
        "vacant, vacancy, vacature, open, open position, hiring, to be hired, unfilled, vacancies, open role, open "
        "vacature, openstaand, recruiting, onbezet, offen, unbesetzt, vakant, offene stelle, zu besetzen"
    ),
    "away": (
        "away, afwezig, on leave, leave, parental leave, maternity leave, paternity leave, maternity, paternity, "
        "family leave, leave of absence, loa, sick, sick leave, long term sick, medical leave, disability, sabbatical, "
        "unpaid leave, absent, furlough, furloughed, garden leave, unpaid, verlof, ouderschapsverlof, "
        "zwangerschapsverlof, bevallingsverlof, ziek, langdurig ziek, ziekteverlof, onbetaald verlof, "
        "arbeidsongeschikt, zorgverlof, met verlof, non actief, op non actief, tijdskrediet, loopbaanonderbreking, "
        "elternzeit, mutterschutz, krank, langzeitkrank, krankgeschrieben, beurlaubt, freigestellt, unbezahlter "
        "urlaub, in elternzeit, abwesend, ruhend, pflegezeit, in karenz, karenz"
    ),
    "left": (
        "inactive, terminated, deactivated, left, former, former employee, resigned, suspended, disabled, archived, "
        "deleted, retired, offboarded, dismissed, fired, ex employee, ended, closed, gone, laid off, redundant, "
        "inactief, uit dienst, vertrokken, weg, ontslagen, oud medewerker, beeindigd, gepensioneerd, met pensioen, "
        "inaktiv, ausgeschieden, ausgetreten, ehemalig, ehemaliger mitarbeiter, beendet, deaktiviert, gesperrt, "
        "verrentet"
    ),
}

# What stands in the column of names where nobody has been found yet.
VACANT_NAMES = (
    f"{STATUS_WORDS['vacant']}, nn, n n, tbd, tbh, tbc, tba, to be determined, to be confirmed, nobody, nobody yet, "
    "niemand, nog in te vullen, in te vullen, nog te vinden, x, xx, xxx, unassigned, unknown, onbekend, unbekannt, "
    "niet ingevuld, noch zu besetzen, wird gesucht, nieuwe collega, empty, leeg"
)

# Headings that only a list from the Netherlands, Flanders or Germany has: it writes the day first.
DAY_FIRST_HEADINGS = (
    "naam, medewerker, functie, functietitel, afdeling, uren, leidinggevende, in dienst, in dienst sinds, uit "
    "dienst, startdatum, einddatum, achternaam, voornaam, uren per week, datum in dienst, contracturen, datum uit "
    "dienst, roepnaam, dienstverband, vorname, nachname, mitarbeiter, abteilung, vorgesetzter, eintrittsdatum, "
    "einstellungsdatum, austrittsdatum, eintritt, austritt, wochenstunden, vertragsende, stelle, tätigkeit, "
    "beschäftigungsart"
)

# Words that say whose a column is, or what a system does with it, and nothing of what stands in it.
QUALIFIERS = frozenset(
    [
        "work",
        "worker",
        "workers",
        "employee",
        "employees",
        "staff",
        "person",
        "personal",
        "primary",
        "business",
        "current",
        "main",
        "official",
        "legal",
        "required",
        "optional",
        "the",
        "of",
        "a",
        "s",
        "medewerker",
        "medewerkers",
        "werknemer",
        "mitarbeiter",
        "mitarbeiters",
        "mitarbeiterin",
        "user",
        "member",
        "hr",
        "corporate",
        "de",
        "het",
        "van",
        "der",
        "des",
        "die",
        "das",
        "den",
        "actual",
        "contractual",
        "contracted",
        "default",
        "huidige",
        "zakelijk",
        "zakelijke",
        "aktuelle",
        "aktuell",
        "dienstlich",
        "dienstliche",
        "geschaftlich",
        "geschaftliche",
        "assigned",
        "effective",
        "job",
        "latest",
        "in",
        "und",
        "and",
        "or",
        "org",
    ]
)
BOSSES = frozenset(
    [
        "manager",
        "managers",
        "supervisor",
        "supervisors",
        "leidinggevende",
        "leidinggevenden",
        "vorgesetzter",
        "vorgesetzte",
        "vorgesetzten",
        "boss",
        "fuhrungskraft",
        "superior",
        "teamleider",
        "lead",
    ]
)
# How somebody can be referred to.
REFERENCES = frozenset(
    [
        "id",
        "ids",
        "number",
        "no",
        "nr",
        "nummer",
        "email",
        "mail",
        "e",
        "address",
        "adres",
        "adresse",
        "name",
        "naam",
        "names",
        "first",
        "last",
        "full",
        "given",
        "family",
        "surname",
        "display",
        "voornaam",
        "achternaam",
        "vorname",
        "nachname",
        "code",
        "eid",
        "upn",
        "username",
        "login",
        "direct",
        "line",
        "reports",
        "reporting",
        "to",
        "direkter",
        "people",
        "team",
    ]
)
# "Department name" is a department.
TRAILING = frozenset(
    ["name", "naam", "names", "description", "omschrijving", "bezeichnung", "label", "title", "titel", "text", "value"]
)
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)|\{[^}]*\}")

# The last row of many sheets: what it counts, and nobody's name.
TOTAL = re.compile(
    r"(?:(?:grand|sub|sub-|eind|gesamt|zwischen)?\s*(?:totale?n?|totaal|summe|gesamt|som|sum|sigma|average|avg|"
    r"gemiddelde?|durchschnitt|count|aantal|anzahl|result|ergebnis|resultaat)|σ|∑)"
    r"(?:\s+(?:of|van|aan|der|an|fte|ftes|hours|uren|headcount|employees|employee|staff|people|persons|personen|"
    r"medewerkers|mensen|mitarbeiter|stunden|cost|kosten|heads|general|generaal))*[\s:=#\d.,]*",
    re.IGNORECASE,
)

# Who is a company and not a person, by the name.
COMPANY = re.compile(
    r"\b(?:b\.?v\.?|n\.v\.?|bvba|v\.?o\.?f\.?|gmbh|ug|e\.k|k\.g\.?|ohg|ltd\.?|limited|llc|l\.l\.c\.?|inc\.?|plc|"
    r"s\.?r\.?l|s\.a\.r\.l|agency|agencies|agentur|bureau|studios?|consultancy|partners|fulfil?lment|logistics|"
    r"solutions|\w+agentur|\w+bureau|media|company)(?!\w)",
    re.IGNORECASE,
)


def split(words: str) -> list[str]:
    """The words of one of these texts."""
    return words.split(", ")


def names(words: Mapping[str, str]) -> Names:
    """From every word to what it stands for."""
    return Names([[(word, meaning) for meaning, spellings in words.items() for word in split(spellings)]])


def _spelt(text: str) -> str:
    """Signs that are words in a heading."""
    return text.replace("%", " percent").replace("#", " number") if "%" in text or "#" in text else text


FIELDS = Names(
    [
        [(_spelt(word), meaning) for meaning, spellings in HEADINGS.items() for word in split(spellings)],
        [(heading, field.key) for field in PERSON_FIELDS for heading in (field.column.en, field.column.nl)],
    ]
)
SOURCINGS = names(SOURCING_WORDS)
STATUSES = names(STATUS_WORDS)
PERIODS = names(PERIOD_WORDS)
# The words of a person's fields that are a choice, by field.
CHOICES: Mapping[str, Names] = {"sourcing": SOURCINGS, "status": STATUSES}
VACANT = names({"vacant": VACANT_NAMES})
DAY_FIRST = frozenset(map(squashed, split(DAY_FIRST_HEADINGS)))
DUTCH = frozenset(("naam", "functie", "afdeling", "leidinggevende", "voornaam", "achternaam", "medewerker"))
NAMING = frozenset(("name", "first", "last"))
HEADS = frozenset((*NAMING, "title"))
# What sounds like a name and is none that a person goes by.
NO_NAMES = frozenset(map(squashed, ("user name", "login name", "gebruikersnaam", "benutzername", "company name")))


def meaning(heading: str) -> str | None:
    """What a column holds, by its heading: as it stands, or without what only qualifies it.

    "First Name [Required]", "Manager Work Email", "employeeType" and "Hours (per week)" are first name, manager,
    employment and hours.
    """
    if squashed(heading) in NO_NAMES:
        return None
    heading = _spelt(heading)
    if found := FIELDS.find(heading):
        return found
    plain = re.sub(r"\s\d+$", "", BRACKETS.sub(" ", heading).strip())
    if found := FIELDS.find(plain):
        return found
    words = [squashed(word) or word for word in re.split(r"[\s_\-/.:;,*&|()\[\]]+", CAMEL.sub(" ", plain)) if word]
    if not words or len(words) > 8:
        return None
    rest = [word for word in words if word not in QUALIFIERS]
    if any(word in BOSSES for word in rest):
        others = [word for word in rest if word not in BOSSES]
        return "reports_to" if all(word in REFERENCES for word in others) else None
    return _of(rest) or _amount(rest)


def _of(words: Sequence[str]) -> str | None:
    if not words:
        return None
    if found := FIELDS.find(" ".join(words)):
        return found
    found = FIELDS.find(" ".join(words[:-1])) if len(words) > 1 and words[-1] in TRAILING else None
    return found if found in ("title", "department", "sourcing", "status") else None


def _amount(words: Sequence[str]) -> str | None:
    """Hours or money whose period or currency is in the heading: "Salary EUR per year"."""
    known = [
        word
        for word in words
        if PERIODS.find(word) is None and word not in ("per", "pro", "eur", "usd", "gbp", "bruto")
    ]
    found = _of(known) if len(known) < len(words) else None
    return found if found in ("salary", "cost_per_month", "hours") else None


def period_of(heading: str) -> str | None:
    """The period in the heading of an amount, if it names one."""
    words = [squashed(word) for word in re.split(r"[\W_]+", CAMEL.sub(" ", heading)) if word]
    tried = (*(" ".join(words[at : at + 2]) for at in range(len(words))), *words, *(heading,))
    return next((found for word in tried if (found := PERIODS.find(word))), None)


def fit(rows: Iterable[Iterable[str]]) -> tuple[int, int]:
    """The row that looks most like headings, and how many different fields its cells name; 0 where none does."""
    best = (0, 0)
    for number, row in enumerate(rows):
        cells = [text for text in row if text and len(text) <= 80][:200]
        fields = {found for text in cells if (found := meaning(text))}
        # One cell alone may say anything, but nobody is called "name" and no work "job title".
        sure = number == 0 and fields & HEADS
        worth = len(fields) + bool(fields & NAMING) if len(fields) > 1 or sure else 0
        if worth > best[1]:
            best = (number, worth)
    return best
