"""Staff lists as spreadsheets write them become people, and what is wrong in one is listed at its place."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ecomteam.files.staff.cells import DayOrder
from ecomteam.files.staff.headings import FIELDS, PERIODS, SOURCINGS, STATUSES, VACANT, meaning
from ecomteam.files.staff.stafflist import read_staff
from ecomteam.model.problems import FileProblems
from ecomteam.model.stafflist import StaffList
from ecomteam.model.team import Person
from tests.shipped import CATALOGUE
from tests.shops import LAWS

DUTCH = '''\
Naam;Functie;Afdeling;Uren per week;Leidinggevende;In dienst sinds;Contract;Kenteken
Ada;Hoofd webshop;Online;40;;1-3-2019;vast;AB-12
"Piet
de Boer";"Magazijn ""A""";Logistiek;32 uur;Ada;01/02/2021;bepaalde tijd;
Bureau Noord;Webdesign;;4,5;Ada;;bureau;
'''
PEOPLE = "name,title,fte,manager\nAda,Owner,1,\nÉloïse,Buyer,0.5,Ada\n"


def read(text: str, days: DayOrder | None = None, full_time: float = 40) -> StaffList:
    return read_staff(text.encode(), "staff.csv", CATALOGUE, full_time=full_time, days=days)


def one(heading: str, value: str, days: DayOrder | None = None) -> Person:
    return read(f"name,{heading}\nAda,{value}\n", days).rows[0].person


def problems(text: str | bytes) -> str:
    with pytest.raises(FileProblems) as caught:
        read_staff(text if isinstance(text, bytes) else text.encode(), "staff.csv", CATALOGUE)
    return str(caught.value)


def test_a_dutch_list_with_all_that_excel_does() -> None:
    staff = read(DUTCH)
    ada, piet, bureau = (row.person for row in staff.rows)
    assert (ada.fte, ada.starts, ada.department, ada.sourcing) == (1, "2019-03-01", "Online", "in_house")
    assert (piet.name, piet.fte, piet.reports_to, piet.starts) == ("Piet de Boer", 0.8, "Ada", "2021-02-01")
    assert (bureau.fte, bureau.sourcing, bureau.accountable) == (0.11, "agency", "Ada")
    assert [row.title for row in staff.rows] == ["Hoofd webshop", 'Magazijn "A"', "Webdesign"]
    assert staff.ignored == ("Kenteken",)
    assert [row.person.place.line for row in staff.rows] == [2, 3, 5]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_same_list_in_every_encoding_and_separator(encoding: str, separator: str, line_end: str) -> None:
    text = PEOPLE.replace(",", separator).replace("\n", line_end)
    staff = read_staff(text.encode(encoding), "staff.csv", CATALOGUE)
    assert [row.person.name for row in staff.rows] == ["Ada", "Éloïse"]
    assert staff.rows[1].person.reports_to == "Ada"


def test_what_stands_above_the_headings_and_empty_rows_do_not_count() -> None:
    staff = read("sep=;\nStaff of Bean & Co;;\n;;\nName;Job title;\nAda;Buyer;\n;;\nBo;Packer;\n")
    assert [(row.person.name, row.title) for row in staff.rows] == [("Ada", "Buyer"), ("Bo", "Packer")]


def test_first_and_last_names_in_columns_of_their_own() -> None:
    staff = read(
        'Voornaam,Tussenvoegsel,Achternaam,Functie,Leidinggevende\nJan,de,Boer,Inkoper,\nBo,,Li,Kok,"de Boer, Jan"\n'
    )
    assert [row.person.name for row in staff.rows] == ["Jan de Boer", "Bo Li"]
    assert staff.rows[1].person.reports_to == "Jan de Boer"


@pytest.mark.parametrize("manager", ["Ada Jansen", "Jansen, Ada", "ada", "ADA  JANSEN"])
@pytest.mark.parametrize("name", ["Ada Jansen", '"Jansen, Ada"'])
def test_a_manager_is_found_however_the_name_is_turned(manager: str, name: str) -> None:
    staff = read(f'name,title,manager\n{name},Boss,\nBo,Packer,"{manager}"\n')
    assert staff.rows[1].person.reports_to == name.strip('"')
    assert staff.rows[1].notes == ()


def test_a_manager_is_found_by_number_where_the_list_has_numbers() -> None:
    staff = read("Post ref,Name,Job title,Reports to\nA1,Ada,Boss,\nA2,Bo,Packer,A1\n")
    assert staff.rows[1].person.reports_to == "Ada"


def test_a_blank_before_a_quote_is_no_text() -> None:
    staff = read('name, title\n"Ada, the first", "Buyer, ""junior"""\n')
    assert (staff.rows[0].person.name, staff.rows[0].title) == ("Ada, the first", 'Buyer, "junior"')


@pytest.mark.parametrize(
    ("heading", "value", "fte"),
    [
        ("fte", "0.8", 0.8),
        ("FTE", '"0,8"', 0.8),
        ("fte", "80%", 0.8),
        ("hours", "20", 0.5),
        ("Uren per week", '"37,5"', 0.94),
        ("contracturen", "32 uur p/w", 0.8),
        ("hours", "38 hrs/week", 0.95),
        ("fte", "", None),
        ("fte", "-", None),
    ],
)
def test_working_time(heading: str, value: str, fte: float | None) -> None:
    assert one(heading, value).fte == fte


def test_full_time_is_what_one_says_it_is() -> None:
    assert read("name,hours\nAda,38\n", full_time=38).rows[0].person.fte == 1


@pytest.mark.parametrize(
    ("value", "sourcing"),
    [
        ("vast", "in_house"),
        ("Onbepaalde tijd", "in_house"),
        ("Full-time", "in_house"),
        ("ZZP'er", "freelance"),
        ("Contractor", "freelance"),
        ("freelance (per project)", "freelance"),
        ("Agency", "agency"),
        ("extern bureau", "agency"),
    ],
)
def test_contracts(value: str, sourcing: str) -> None:
    assert one("contract", value).sourcing == sourcing


@pytest.mark.parametrize(
    ("value", "days", "day"),
    [
        ("2026-03-04", None, "2026-03-04"),
        ("4-3-2026", None, "2026-03-04"),
        ("04.03.2026", None, "2026-03-04"),
        ("2026-03-04 00:00:00", None, "2026-03-04"),
        ("25/3/2026", None, "2026-03-25"),
        ("3/25/2026", None, "2026-03-25"),
        ("4/3/2026", "day-first", "2026-03-04"),
        ("4/3/2026", "month-first", "2026-04-03"),
    ],
)
def test_days(value: str, days: DayOrder | None, day: str) -> None:
    assert one("start", value, days).starts == day


def test_one_clear_day_tells_how_to_read_the_others() -> None:
    staff = read("name,start\nAda,3/4/2026\nBo,12/31/2025\n")
    assert [row.person.starts for row in staff.rows] == ["2026-03-04", "2025-12-31"]


def test_nothing_is_lost_that_is_not_understood() -> None:
    staff = read("name,title,manager,contract,status\nAda,Buyer,Zed,half,busy\nAda,Packer,,,\n")
    assert [note.en for note in staff.rows[0].notes] == [
        '"Zed" ("manager") is not on the list',
        'what "half" means in "contract" is not known',
        'what "busy" means in "status" is not known',
    ]
    assert [note.place.column for note in staff.rows[0].notes] == [11, 15, 20]
    assert staff.rows[1].person.name == "Ada (2)"
    assert "more than once" in staff.rows[1].notes[0].en


@pytest.mark.parametrize("row", ["Vacature,Inkoper,", ",Inkoper,vacant", "N.N.,Inkoper,", "open,Inkoper,"])
def test_a_vacancy_is_a_seat_and_needs_no_name(row: str) -> None:
    (vacancy,) = read(f"naam,functie,status\n{row}\n").rows
    assert (vacancy.person.status, vacancy.title) == ("vacant", "Inkoper")
    assert "Inkoper" in vacancy.person.name


@pytest.mark.parametrize(("heads", "name"), [("naam,functie", "Vacature: x"), ("name,title", "Vacancy: x")])
def test_a_seat_without_a_name_is_called_in_the_language_of_the_list(heads: str, name: str) -> None:
    (row,) = read(f"{heads}\n,x\n").rows
    assert row.person.name == name


def test_roles_by_their_ids_are_taken_as_they_are() -> None:
    (row,) = read('name,roles\nAda,"sales; logistics 0.2"\n').rows
    assert [(held.role, held.fte) for held in row.person.roles] == [("sales", None), ("logistics", 0.2)]


def test_what_cannot_be_read_is_listed_at_its_place_and_the_rest_is_read() -> None:
    text = "name,title,fte,start,end\n"
    text += "Ada,Buyer,2.5,3/4/2026,\n,Packer,,,\n"
    text += "Bo,x,much,2026-02-31,45000\nCy,x,1,2026-02-02,2026-01-01,more\n"
    staff = read(text)
    assert [f"{note.place}: {note.en}" for row in staff.rows for note in row.notes] == [
        'staff.csv:2:11: "2.5" in "fte" is a number that cannot be, and was not read',
        'staff.csv:2:15: "3/4/2026" in "start" can be 2026-04-03 or 2026-03-04 and was not read; '
        "say which with --dates day-first or month-first",
        'staff.csv:4:6: "much" in "fte" is no number and was not read',
        'staff.csv:4:11: "2026-02-31" in "start": there is no such day; it was not read',
        "staff.csv:5:19: the end on 2026-01-01 is before the start on 2026-02-02 and was not read",
        'staff.csv:5:30: "more" stands behind the last column and was not read; a separator too many?',
    ]
    people = [row.person for row in staff.rows]
    assert [(one.name, one.status, one.fte, one.starts, one.ends) for one in people] == [
        ("Ada", "active", None, None, None),
        ("Vacancy: Packer", "vacant", None, None, None),
        ("Bo", "active", None, None, "2023-03-15"),
        ("Cy", "active", 1, "2026-02-02", None),
    ]


@pytest.mark.parametrize(
    ("content", "name", "what"),
    [
        (b'name,title\n"Ada,Buyer\nBo,Packer\n', '"Ada', "a quote opens here and is never closed"),
        (b'name,title\n"Ada"x,Buyer\n', "Adax", "there is text after the closing quote"),
        (b"name,title\nAda\x1b[2J,Buyer\n", "Ada[2J", "a sign that cannot be read (U+001B) was left out"),
        (b"name,title\nAda\x81,Buyer\n", "Ada", "a sign that cannot be read (U+FFFD) was left out"),
        (b"name,title\nAda," + b"x" * 3000, "Ada", "this text is long: only the first 2000 characters were read"),
        (b"name,title\n" + b"x" * 700 + b",Buyer", "x" * 480, "the name was cut after 480 characters"),
        (b"name,name,title\nAda,Bo,x\n", "Ada", ""),
        (b"name,title\n" + b"Ada,x\n" * 2001, "Ada", "only 2000 people were read, and this row and those below"),
        (b"name,title\nAda,x\n" + b"," * 200_001, "Ada", "only the first 200000 cells were read"),
        (b"Ada,Owner\nBo,Packer\n", "Ada", "no headings were found: the first column of words is read as names"),
    ],
)
def test_no_list_is_refused_for_a_cell_a_heading_or_a_row(content: bytes, name: str, what: str) -> None:
    staff = read_staff(content, "staff.csv", CATALOGUE)
    notes = [note.en for note in (*staff.notes, *(note for row in staff.rows for note in row.notes))]
    assert staff.rows[0].person.name == name
    assert any(note.startswith(what) for note in notes) or not what, notes


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "staff.csv: no headings were found"),
        (b"a,b\n1,2\n", 'staff.csv:1:1: no headings were found in "a", "b"'),
        (b"name,title\n", "staff.csv: there is nobody on the list"),
        (b"PK\x03\x04more", "this workbook cannot be read"),
        (b"\xd0\xcf\x11\xe0more", "this is an old Excel workbook"),
        (b"%PDF-1.7", "this is a PDF"),
        (b'{"name": "Ada", "title": }', "staff.csv:1:26: this is no JSON: a value is missing here"),
        (b"[" * 5000, "this holds too much"),
        (b"x" * ((1 << 22) + 1), "staff.csv: the file is too large"),
    ],
)
def test_files_that_are_no_staff_list(content: bytes, what: str) -> None:
    assert what in problems(content)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("First Name [Required]", "first"),
        ("Manager Work Email", "reports_to"),
        ("Supervisor EID", "reports_to"),
        ("Vorgesetzter ID", "reports_to"),
        ("Leidinggevende naam", "reports_to"),
        ("Position Title", "title"),
        ("Stellenbezeichnung", "title"),
        ("Worker Name", "name"),
        ("employeeType", "sourcing"),
        ("Soort medewerker", "sourcing"),
        ("Beschäftigungsart", "sourcing"),
        ("Org Unit Path [Required]", "department"),
        ("Department Name", "department"),
        ("Hours (per week)", "hours"),
        ("Std./Woche", "hours"),
        ("Stunden/Monat", "hours_per_month"),
        ("Parttime %", "fte"),
        ("Employee #", "id"),
        ("Salary EUR per year", "salary"),
        ("Bruto maandsalaris", "salary"),
        ("AG-Gesamtkosten", "cost_per_month"),
        ("Austrittsdatum", "ends"),
        ("Last Sign In [READ ONLY]", None),
        ("Company", None),
        ("User Name", None),
        ("Home Address", None),
        ("Relationship Manager", None),
        ("Kostenplaats", None),
    ],
)
def test_headings_with_what_only_qualifies_them(heading: str, field: str | None) -> None:
    assert meaning(heading) == field


def test_no_heading_or_word_means_two_things() -> None:
    for names in (FIELDS, SOURCINGS, STATUSES, VACANT, PERIODS):
        assert [spelling for spelling in names.spellings if names.shared(spelling)] == []


@pytest.mark.parametrize(
    ("value", "status"),
    [("Onboarding", "planned"), ("Parental leave", "away"), ("Langdurig ziek", "away"), ("aktiv", "active")],
)
def test_what_a_status_means(value: str, status: str) -> None:
    assert one("status", value).status == status


@pytest.mark.parametrize(
    ("headings", "cells", "leave"),
    [
        ("Status", "Parental leave", ("away", None, None)),
        ("Status", "On leave until 28 February 2027", ("away", None, "2027-02-28")),
        ("Status", "Elternzeit bis 28.02.2027", ("away", None, "2027-02-28")),
        ("Status", '"Zwangerschapsverlof, 1-9-2026 t/m 3-1-2027"', ("away", "2026-09-01", "2027-01-03")),
        ("Status", '"ziek, terug op 4-1-2027"', ("away", None, "2027-01-03")),
        ("Status", "maternity leave since 2026-09-01", ("away", "2026-09-01", None)),
        ("Status,Leave end date", "On leave,2027-02-28", ("away", None, "2027-02-28")),
        ("Status,Expected return date", "LOA,2027-03-01", ("away", None, "2027-02-28")),
        ("Status,Verlof vanaf,Verlof tot", "met verlof,1-9-2026,3-1-2027", ("away", "2026-09-01", "2027-01-03")),
        ("Zustand,Elternzeit ab,Elternzeit bis", "aktiv,01.02.2027,31.07.2027", ("active", "2027-02-01", "2027-07-31")),
        ("On leave until", "2027-02-28", ("away", None, "2027-02-28")),
        ("Terug op", "1-3-2027", ("away", None, "2027-02-28")),
        ("Leave start,Leave end", "2027-02-01,2027-03-01", ("active", "2027-02-01", "2027-03-01")),
        ("Active,Return date", "yes,", ("active", None, None)),
    ],
)  # fmt: skip
def test_a_leave_and_its_days(headings: str, cells: str, leave: tuple[str, str | None, str | None]) -> None:
    person = read(f"Name,{headings}\nAda,{cells}\n").rows[0].person
    assert (person.status, person.away_from, person.away_until) == leave


@pytest.mark.parametrize(
    ("headings", "cells", "said"),
    [
        ("Status", "Parental leave", "add away_until once you know until when"),
        ("Status", "On leave until 2027-02-28", "away until 2027-02-28, so paid and not at work"),
        ("On leave until", "2027-02-28", '"2027-02-28" in "On leave until": away until 2027-02-28'),
        ("Leave start,Leave end", "2027-03-01,2027-02-01", "before its start on 2027-03-01"),
        ("Status,Leave end", "Active,2027-02-01", 'were not read, for "Status" says "Active"'),
        ("Status,Leave end", "Onboarding,2027-02-01", 'were not read, for "Status" says "Onboarding"'),
    ],
)
def test_a_leave_is_shown(headings: str, cells: str, said: str) -> None:
    (row,) = read(f"Name,{headings}\nAda,{cells}\n").rows
    assert any(said in note.en for note in row.notes)


@pytest.mark.parametrize("heading", ["Price per order", "Prijs per bestelling", "Preis pro Paket", "cost per order"])
def test_what_is_asked_for_an_order(heading: str) -> None:
    (row,) = read(f'Name,Title,{heading}\nParcels BV,Fulfilment,"€ 3,20"\n').rows
    assert (row.person.cost_per_order, row.person.cost_per_month) == (3.2, None)


@pytest.mark.parametrize(
    ("heading", "value", "shown"),
    [
        ("Hours", "32/40", 0.8),
        ("Uren", "24 van 36 uur", 0.67),
        ("Hours", "32/400", None),
        ("Hours", "50/40", None),
    ],
)
def test_a_part_of_a_full_week(heading: str, value: str, shown: float | None) -> None:
    assert one(heading, value).fte == shown


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("Sept 2022", "2022-09-01", "2022-09-30"),
        ("03/2024", "2024-03-01", "2024-03-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("Dezember 2025", "2025-12-01", "2025-12-31"),
        ("20210301", "2021-03-01", "2021-03-01"),
        ("13/2024", None, None),
        ("Foo 2024", None, None),
    ],
)
def test_a_month_without_a_day(value: str, first: str | None, last: str | None) -> None:
    assert (one("Hire date", value).starts, one("Contract end", value).ends) == (first, last)


def test_the_title_that_says_more_counts() -> None:
    """Of two columns for the work the fuller one is taken, and the other where that is not clear."""
    staff = read("Name,Job title,Function\nAda,Founder,Management\nBo,,Warehouse\n")
    assert [(row.title, row.others) for row in staff.rows] == [("Management", ("Founder",)), ("Warehouse", ())]


def test_who_is_active_and_on_leave_is_on_leave() -> None:
    staff = read("Name,Worker Status,On Leave\nAda,Active,Yes\nBo,Active,No\nCy,Terminated,Yes\n")
    assert [(row.person.name, row.person.status) for row in staff.rows] == [("Ada", "away"), ("Bo", "active")]


def test_an_amount_has_the_currency_and_the_period_that_stand_beside_it() -> None:
    text = "Name,Type,Annual pay,Currency,Pay per\nAda,Freelance,60,USD,hour\nBo,Freelance,60000,EUR,year\n"
    staff = read_staff(text.encode(), "staff.csv", CATALOGUE, country="NL")
    dollars, euros = (row.person.cost_per_month for row in staff.rows)
    assert euros == 5000
    assert dollars is not None
    assert 60 * 40 * 52 / 12 * 0.8 < dollars < 60 * 40 * 52 / 12


def test_lines_of_text_and_tables_of_text_are_lists() -> None:
    for text in (
        "Ada - owner\nBo - packs parcels\n",
        "| Name | What |\n|---|:--|\n| Ada | owner |\n| Bo | packs parcels |\n",
    ):
        assert [(row.person.name, row.title) for row in read(text).rows] == [("Ada", "owner"), ("Bo", "packs parcels")]


def test_several_of_a_kind_in_one_row() -> None:
    (row,) = read("Name,Title\n3x student,packer\n").rows
    assert (row.person.name, row.person.count) == ("3x student", 3)


def test_a_leave_without_days_keeps_the_first_day_and_the_wage() -> None:
    person = read("Name,Status,Hire date,Cost per month\nAda,Parental leave,2021-02-01,3000\n").rows[0].person
    assert (person.starts, person.cost_per_month) == ("2021-02-01", 3000)


@pytest.mark.parametrize("value", ["Inactive", "Terminated", "Uit dienst", "ausgeschieden", "Deactivated", "Suspended"])
def test_who_has_left_is_left_out_and_named(value: str) -> None:
    staff = read(f"name,title,manager,status\nAda,Owner,,active\nBo,Packer,Ada,{value}\nCy,Packer,Bo,active\n")
    assert [row.person.name for row in staff.rows] == ["Ada", "Cy"]
    assert [note.place.line for note in staff.notes] == [3]
    assert '"Bo"' in staff.notes[0].en
    assert [note.en for note in staff.rows[1].notes] == ['"Bo" ("manager") works there no more']


@pytest.mark.parametrize(
    ("name", "value", "sourcing"),
    [
        ("Ada", "External", "freelance"),
        ("Ada", "Inhuur", "freelance"),
        ("Ada", "uitzendkracht", "freelance"),
        ("Pixel Agency", "External", "agency"),
        ("Nordwerk GmbH", "", "agency"),
        ("Ada", "Working student", "in_house"),
        ("Ada", "Minijob", "in_house"),
    ],
)
def test_who_is_from_outside(name: str, value: str, sourcing: str) -> None:
    assert read(f"name,employment type\n{name},{value}\n").rows[0].person.sourcing == sourcing


@pytest.mark.parametrize(
    ("heading", "value", "cost"),
    [
        ("Cost per month", "4000", 4000),
        ("Total cost (yearly)", '"48,000.00"', 4000),
        ("Loonkosten", "€ 4.000", 4000),
        ("Salary", "3000", 4393),
        ("Annual salary", "36000", 3810),
        ("Bruto uurloon", '"16,50"', 4188),
        ("Salary", "a lot", None),
    ],
)
def test_wages_become_what_people_cost(heading: str, value: str, cost: float | None) -> None:
    text = f"name,{heading}\nAda,{value}\n"
    assert read_staff(text.encode(), "staff.csv", CATALOGUE, country="NL").rows[0].person.cost_per_month == cost


def test_a_wage_without_a_country_is_no_cost() -> None:
    (row,) = read("name,salary\nAda,3000\n").rows
    assert row.person.cost_per_month is None
    assert "--country" in row.notes[0].en


@pytest.mark.parametrize("manager", ["1", "ada@x.example", "ada", "Stone, Ada", "Stone", "Owner", "Ada Stone (1)"])
def test_a_manager_by_number_address_name_or_title(manager: str) -> None:
    text = f'id,name,title,email,manager\n1,Ada Stone,Owner,ada@x.example,1\n2,Bo,Packer,bo@x.example,"{manager}"\n'
    staff = read(text)
    assert [row.person.reports_to for row in staff.rows] == [None, "Ada Stone"]


def test_of_two_columns_that_mean_the_same_the_fuller_is_taken_and_the_other_named() -> None:
    staff = read("name,team,department,job,functie\nAda,,Board,DIR,Directeur\nBo,Shop,Online,INK,Inkoper\n")
    assert [(row.person.department, row.title) for row in staff.rows] == [("Board", "Directeur"), ("Online", "Inkoper")]
    assert [note.en for note in staff.notes] == [
        '"team" means the same as "department", which was taken; it counts where that is empty',
        '"job" means the same as "functie", which was taken; it counts where that is empty',
    ]


def test_of_a_contract_and_a_notice_the_first_end_holds() -> None:
    staff = read("name,contract end date,termination date\nAda,2027-01-31,2026-06-30\nBo,2027-01-31,\nCy,,soon\n")
    assert [row.person.ends for row in staff.rows] == ["2026-06-30", "2027-01-31", None]
    assert [note.en for note in staff.rows[2].notes] == ['"soon" in "termination date" is no day and was not read']


def test_a_list_with_many_days_a_week() -> None:
    staff = read("wie,wat,dagen per week\nAda,Eigenaar,5\nBo,Inpakker,3\nCy,Inpakker,25\n")
    assert [row.person.fte for row in staff.rows] == [1, 0.6, None]


def test_managers_in_a_circle_are_read_as_they_stand() -> None:
    staff = read("name,title,manager\nAda,x,Bo\nBo,y,Ada\n")
    assert [row.person.reports_to for row in staff.rows] == ["Bo", "Ada"]


@LAWS
@given(
    st.binary(max_size=200)
    | st.text("\";,\t\r\n'=Ada0129-/", max_size=80).map(lambda text: f"name,fte,start\n{text}".encode())
)
@example(b"\xff\xfe")
@example(b"\xff\xfea")
@example(b"sep=;\n")
def test_no_file_crashes_the_reader(content: bytes) -> None:
    try:
        staff = read_staff(content, "staff.csv", CATALOGUE)
    except FileProblems:
        return
    assert staff.rows
