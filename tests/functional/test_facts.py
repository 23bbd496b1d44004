"""``ecomteam facts`` and ``plan --from``: from exports to numbers in a team.yaml, and to a plan in one command."""

import json
from pathlib import Path

import pytest

from ecomteam.cli.app import spread
from tests.functional.in_process import ecomteam, valid, written

pytestmark = pytest.mark.usefixtures("elsewhere")
EXPORTS = Path(__file__).parent.parent / "cases" / "exports"
ORDERS = str(EXPORTS / "shopify_orders.csv")
MARK = "personal"


def test_json_is_what_its_schema_says() -> None:
    made = valid(written("facts", ORDERS, "--json"), "facts")
    values = {fact["id"]: fact["value"] for fact in made["facts"]["facts"]}
    assert values["orders_per_month"] == 1
    assert values["monthly_revenue"] == 34.5
    assert values["average_order_value"] == 44.5


def test_an_export_may_come_through_a_pipe() -> None:
    content = Path(ORDERS).read_bytes()
    result = ecomteam("facts", "-", "--json", input=content)
    assert json.loads(result.stdout)["facts"]["files"][0]["sums"]["orders"] == 2


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_every_format_says_the_same_numbers_and_nothing_of_a_customer(lang: str) -> None:
    for form in ("table", "markdown", "html", "yaml", "json"):
        made = written("facts", ORDERS, "--format", form, "--lang", lang)
        assert "44.5" in made or "44,5" in made
        assert MARK not in made.casefold()


def test_yaml_is_a_team_file(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_text(written("facts", ORDERS, "--format", "yaml"), "utf-8")
    assert "€ 44.50" in written("plan", "team.yaml", "--no-input", "--full")


BEFORE = """# Our shop, kept by Ada
format: 1
shop:
  name: Ada's  # the shop
  country: NL
measured:
  # counted in May
  orders_per_month: {value: 9, rows: 3}  # will be counted again
  gross_margin: {value: 0.4}
  # the last of them

# the people
people:
- name: Ada   # owner
  owner: true
"""


def test_numbers_go_into_a_file_and_the_rest_of_it_stays(tmp_path: Path) -> None:
    file = tmp_path / "team.yaml"
    file.write_text(BEFORE, "utf-8")
    result = ecomteam("facts", ORDERS, "--into", "team.yaml")
    assert result.exit_code == 0
    lines = file.read_text("utf-8").splitlines()
    kept = [line for line in BEFORE.splitlines() if "value: 9" not in line]
    assert [line for line in lines if line in kept] == kept
    changed = [line for line in lines if line not in kept]
    period = 'from: "2026-08", to: "2026-09", rows: 4, file: shopify_orders.csv'
    assert changed[0] == "  platform: hosted_shop"
    assert changed[1] == f"  orders_per_month: {{value: 1, {period}}}  # will be counted again"
    assert f"  average_order_value: {{value: 44.5, {period}}}" in changed
    again = file.read_text("utf-8")
    assert ecomteam("facts", ORDERS, "--into", "team.yaml").exit_code == 0
    assert file.read_text("utf-8") == again


@pytest.mark.parametrize(
    "before",
    [
        "",
        "shop: {country: NL}\n",
        "shop:\n  country: NL\nmeasured: {gross_margin: {value: 0.4}}\n",
        "measured:\npeople: []\n",
    ],
)
def test_numbers_go_into_files_of_other_forms(tmp_path: Path, before: str) -> None:
    file = tmp_path / "team.yaml"
    if before:
        file.write_text(before, "utf-8")
    assert ecomteam("facts", ORDERS, "--into", "team.yaml").exit_code == 0
    text = file.read_text("utf-8")
    assert "average_order_value: {value: 44.5" in text
    assert ("gross_margin: {value: 0.4" in text) == ("gross_margin" in before)
    assert ("country: NL" in text) == ("country" in before)
    assert written("plan", "team.yaml", "--no-input")


def test_a_plan_from_exports_says_what_was_measured_and_when() -> None:
    made = written("plan", "--from", ORDERS, "--no-input", "--full")
    assert "Aug–Sep 2026" in made
    assert "measured" in made
    assert MARK not in made.casefold()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("plan --from a.csv b.csv", "plan --from a.csv --from b.csv"),
        ("plan --from a.csv b.csv team.yaml", "plan --from a.csv --from b.csv team.yaml"),
        ("plan team.yaml --from a.csv b.csv --full", "plan team.yaml --from a.csv --from b.csv --full"),
        ("plan --from=a.csv b.csv", "plan --from=a.csv --from b.csv"),
        ("plan --from a.csv --from b.csv", "plan --from a.csv --from b.csv"),
        ("audit a.yaml b.yaml", "audit a.yaml b.yaml"),
    ],
)
def test_an_option_takes_files_one_after_another(typed: str, meant: str) -> None:
    assert spread(typed.split()) == meant.split()


def test_an_unknown_file_is_described_and_told_once(tmp_path: Path) -> None:
    """Its columns are named, never its cells; what the guess says can be typed back as it stands."""
    unknown = str(EXPORTS / "unknown_shop.csv")
    first = ecomteam("facts", unknown)
    assert first.exit_code == 2
    assert "Nr, Geplaatst, Stand, Totaal incl" in first.stderr
    told = "date=Geplaatst, order=Nr, total=Totaal incl, vat=Waarvan btw, country=Bestemming, line=Regel, quantity=St"
    assert f"--map '{told}'" in first.stderr
    made = ecomteam("facts", unknown, "--map", told, "--json")
    assert "Remembered in" in made.stderr
    wanted = {"orders": 2, "gross": 107.69, "net": 89, "lines": 3, "items": 4}
    assert json.loads(made.stdout)["facts"]["files"][0]["sums"] == wanted
    # The second time nobody has to say it, and a plan knows it too.
    again = json.loads(written("facts", unknown, "--json"))
    assert again["facts"]["files"][0]["sums"] == wanted
    kept = (tmp_path / "config" / "ecomteam" / "exports.yaml").read_text("utf-8")
    assert "Waarvan btw" in kept
    assert "5001" not in kept


def test_an_unknown_help_desk_is_guessed_and_told_once(tmp_path: Path) -> None:
    rows = [
        f"{number},PERSONAL,{'chat' if number % 3 else 'email'},2026-08-{number:02},Closed" for number in range(1, 32)
    ]
    (tmp_path / "desk.csv").write_text("\n".join(["Ticket,Subject,Channel,Created,State", *rows]), "utf-8")
    first = ecomteam("facts", "desk.csv")
    told = "ticket=Ticket, channel=Channel, date=Created"
    assert (
        f"questions of customers. If this is right, say so once:\n  ecomteam facts desk.csv --map '{told}'\n"
        in first.stderr
    )
    made = ecomteam("facts", "desk.csv", "--map", told, "--json")
    facts = {fact["id"]: fact["value"] for fact in json.loads(made.stdout)["facts"]["facts"]}
    assert facts["support_contacts_per_day"] == 1
    assert MARK not in (first.stderr + made.stdout + made.stderr).casefold()


# Nobody could show us the exports of these systems, so their headings are made up: what counts is the way.
LIGHTSPEED = "\n".join(
    [
        "Internal ID;Number;Created at;Status;Customer;E-mail;Price incl;Price excl;Currency;Country",
        "4001;ORD01;2026-08-03 09:15:00;completed;PERSONAL;personal@example.invalid;53.24;44.00;EUR;nl",
        "4004;ORD02;2026-08-19 09:15:00;cancelled;PERSONAL;personal@example.invalid;24.20;20.00;EUR;be",
        "4009;ORD03;2026-09-14 20:01:10;completed;PERSONAL;personal@example.invalid;54.45;45.00;EUR;nl",
    ]
)
CCV = "\n".join(
    [
        "Ordernummer;Datum;Naam klant;Land;Betaalwijze;Status;Totaalbedrag;BTW-bedrag;Verzendkosten",
        '"5001";"03-08-2026 09:15";"PERSONAL";"Nederland";"iDEAL";"Afgehandeld";"€ 53,24";"€ 9,24";"€ 4,95"',
        '"5002";"28-08-2026 20:01";"PERSONAL";"België";"iDEAL";"Geannuleerd";"€ 24,20";"€ 4,20";"€ 4,95"',
        '"5003";"14-09-2026 20:01";"PERSONAL";"België";"iDEAL";"Afgehandeld";"€ 54,45";"€ 9,45";"€ 4,95"',
    ]
)
MYONLINESTORE = "\n".join(
    [
        "Bestelling,Besteldatum,Klant,Artikel,Aantal,Regelbedrag,Betaalstatus",
        "20260101,03-08-2026,PERSONAL,Mok,2,24.20,Betaald",
        "20260101,03-08-2026,PERSONAL,Dienblad,1,29.04,Betaald",
        "20260199,14-09-2026,PERSONAL,Lamp,1,54.45,Betaald",
    ]
)
GORGIAS = "\n".join(
    [
        "Ticket id,Subject,Channel,Created date,Closed date,Assignee,Tags,Status",
        *(
            f"{810 + day},PERSONAL,{channel},2026-08-{day:02}T09:15:00,2026-08-{day:02}T12:00:00,PERSONAL,,closed"
            for day, channel in enumerate(("email", "chat", "instagram-direct-message") * 10, start=1)
        ),
    ]
)
HELP_SCOUT = "\n".join(
    [
        "#,Subject,Customer,Customer Email,Type,Created,Closed,Status,Assigned To,Threads",
        *(
            f'{330 + day},PERSONAL,PERSONAL,personal@example.invalid,{kind},"Aug {day:02}, 2026 09:15 AM",,Closed,Bo,2'
            for day, kind in enumerate(("Email", "Beacon", "Phone") * 10, start=1)
        ),
    ]
)


@pytest.mark.parametrize(
    ("name", "content", "told", "sums"),
    [
        (
            "lightspeed",
            LIGHTSPEED,
            "date=Created at, order=Internal ID, total=Price incl, net=Price excl, country=Country, currency=Currency, "
            "state=Status",
            {"orders": 2, "gross": 107.69, "net": 89},
        ),
        (
            "ccv",
            CCV,
            "date=Datum, order=Ordernummer, total=Totaalbedrag, vat=BTW-bedrag, country=Land, state=Status",
            {"orders": 2, "gross": 107.69, "net": 89},
        ),
        (
            "myonlinestore",
            MYONLINESTORE,
            "date=Besteldatum, order=Bestelling, line_total=Regelbedrag, line=Artikel, quantity=Aantal",
            {"orders": 2, "gross": 107.69, "net": 89, "lines": 3, "items": 4},
        ),
        (
            "gorgias",
            GORGIAS,
            "ticket=Ticket id, channel=Channel, date=Created date",
            {"contacts": 30, "working_days": 30},
        ),
        ("helpscout", HELP_SCOUT, "ticket=#, channel=Type, date=Created", {"contacts": 30, "working_days": 30}),
    ],
)
def test_systems_that_nobody_could_show_us_go_the_way_of_unknown_files(
    tmp_path: Path, name: str, content: str, told: str, sums: dict[str, float]
) -> None:
    """Seen once, told once as it was guessed, known from then on; and nothing of a customer is shown or kept."""
    (tmp_path / f"{name}.csv").write_text(f"{content}\n", "utf-8")
    first = ecomteam("facts", f"{name}.csv")
    assert (first.exit_code, f"{name}.csv: not recognised" in first.stdout) == (2, True)
    assert f"\n  ecomteam facts {name}.csv --map '{told}'\n" in first.stderr
    made = ecomteam("facts", f"{name}.csv", "--map", told)
    assert made.exit_code == 0
    (tmp_path / "next.csv").write_text(f"{content}\n", "utf-8")
    again = json.loads(written("facts", "next.csv", "--json"))
    assert again["facts"]["files"][0]["sums"] == sums
    kept = (tmp_path / "config" / "ecomteam" / "exports.yaml").read_text("utf-8")
    assert MARK not in (first.stdout + first.stderr + made.stdout + made.stderr + kept).casefold()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("order", "takes what a column is"),
        ("nr=Nr", "What it can be: order, date, total"),
        ("order=Nr", "also needs date=HEADING"),
        ("order=Nr, date=Geplaatst", "also needs total=HEADING"),
        ("order=Nr, date=Geplaatst, total=Bedrag", 'has no column "Bedrag"; its columns: Nr, Geplaatst'),
    ],
)
def test_a_map_that_is_not_enough_says_what_is_missing(told: str, said: str) -> None:
    result = ecomteam("facts", str(EXPORTS / "unknown_shop.csv"), "--map", told)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_file_without_headings_shows_nothing_of_its_first_row(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("PERSONAL NAME,personal@example.invalid,2026-08-03,53.24\n" * 3, "utf-8")
    result = ecomteam("facts", "rows.csv")
    assert "no line of headings" in result.stderr
    assert MARK not in (result.stdout + result.stderr).casefold()


def test_a_told_number_that_the_exports_contradict_is_named_and_stays(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_text("shop: {orders_per_month: 300, average_order_value: 45}\n", "utf-8")
    result = ecomteam("facts", ORDERS, "--into", "team.yaml")
    said = "Orders a month: your team.yaml says 300, which wins; the exports say 1."
    assert [line for line in result.stderr.splitlines() if "which wins" in line] == [said]
    assert "orders_per_month: 300" in (tmp_path / "team.yaml").read_text("utf-8")


def test_nothing_of_a_customer_is_printed_or_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every export, with rows that are broken so that names stand where amounts should, through every way out."""
    for variable in ("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME", "TMPDIR"):
        folder = tmp_path / "home" / variable
        folder.mkdir(parents=True)
        monkeypatch.setenv(variable, str(folder))
    given = tmp_path / "given"
    given.mkdir()
    broken = (
        Path(ORDERS).read_text("utf-8").replace("53.24", "PERSONAL NAME 1").replace("2026-09-14 20:01:10", "PERSONAL")
    )
    (given / "broken.csv").write_text(broken + 'PERSONAL,"PERSONAL\n', "utf-8")
    for export in EXPORTS.iterdir():
        (given / export.name).write_bytes(export.read_bytes())
    files = sorted(map(str, given.iterdir()))
    said = ""
    for call in (
        ("facts", *files, "--into", "team.yaml"),
        ("facts", *files, "--json"),
        ("facts", *files, "--lang", "nl"),
        ("facts", *files, "--format", "html", "-o", "page.html"),
        ("plan", "--from", *files, "--no-input", "--save", "plan.yaml", "--full"),
    ):
        result = ecomteam(*call)
        assert result.exit_code == 0, result.stderr
        said += result.stdout + result.stderr
    assert "broken.csv:2: Total: this is no amount" in said
    assert MARK not in said.casefold()
    left = [path for path in tmp_path.rglob("*") if path.is_file() and given not in path.parents]
    assert {"team.yaml", "page.html", "plan.yaml"} <= {path.name for path in left}
    marks = (b"PERSONAL", b"@example.invalid")
    assert [path.name for path in left if any(mark in path.read_bytes() for mark in marks)] == []
