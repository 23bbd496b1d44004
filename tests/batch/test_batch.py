"""Many shops at once: the same answers as one by one, in order, and a bad line is an answer too."""

import gc
import io
import json
from itertools import chain

import msgspec
import pytest

from bench.shops import lines
from ecomteam import batch
from ecomteam.auditing import audit
from ecomteam.batch import Deed, Job, Worker, read_chunks, run
from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.team.read import read_team, team_of
from ecomteam.files.team.record import RecordReader
from ecomteam.files.yaml.reader import read_document
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems
from ecomteam.model.team import Person, Team
from tests.shipped import CATALOGUE, KNOWLEDGE

READER = RecordReader(CATALOGUE)
HERE = Place("<stdin>", 1, 1)
SHOPS = list(lines(CATALOGUE, 150))
EXAMPLES = sorted(entry.name for entry in data_dir().joinpath("examples").iterdir())


def outcome(content: bytes, job: Job, processes: int = 1) -> list[dict[str, object]]:
    made = b"".join(done.content for done in run(io.BytesIO(content), job, processes))
    return [json.loads(line) for line in made.splitlines()]


# Reading


@pytest.mark.parametrize("record", SHOPS)
def test_the_fast_way_and_the_way_of_a_file_read_the_same(record: bytes) -> None:
    assert READER.read(record, HERE) == team_of(json.loads(record), HERE, CATALOGUE)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_as_json_is_the_same_shop(name: str) -> None:
    content = data_dir().joinpath("examples").joinpath(name).read_bytes()
    record = json.dumps(read_document(content, name).value).encode()
    read, written = READER.read(record, HERE), read_team(content, name, CATALOGUE)
    assert unplaced(read) == unplaced(written)


def unplaced(team: Team) -> object:
    """A team without the places of its file."""

    def person(one: Person) -> Person:
        roles = tuple(msgspec.structs.replace(held, place=HERE) for held in one.roles)
        return msgspec.structs.replace(one, place=HERE, roles=roles)

    people = None if team.people is None else tuple(map(person, team.people))
    waivers = tuple(msgspec.structs.replace(waiver, place=HERE) for waiver in team.waivers)
    return msgspec.structs.replace(team, people=people, waivers=waivers, place=HERE, places={})


# The fast way must not be more forgiving than a file, nor less.
FINE = {
    "dutch names": {"shop": {"business_model": "consumenten"}},
    "null is unknown": {"shop": {"stage": None}},
    "unknown people": {"people": "unknown"},
    "one role without a list": {"people": [{"name": "Ada", "roles": "sales"}]},
    "rates and waivers": {"rates": {"sales": 40}, "waivers": [{"check": "ET101", "reason": "we know"}]},
    "a number as text": {"shop": {"orders_per_month": "1.200 "}},
    "an average": {"shop": {"orders_per_month": 450.5, "support_contacts_per_day": 5.5}},
    "a float that is whole": {"shop": {"orders_per_month": 450.0, "conversion_rate": 1}},
    "a role with hours": {"people": [{"name": "Ada", "roles": [{"role": "sales", "fte": 1}, "logistics"], "fte": 1}]},
    "dates": {"people": [{"name": "Ada", "starts": "2026-01-31", "ends": "2026-12-01"}]},
}
WRONG = {
    "unknown key": ({"shop": {"stagee": "growth"}}, "shop.stagee"),
    "out of range": ({"shop": {"orders_per_month": -1}}, "shop.orders_per_month"),
    "half a store": ({"shop": {"stores": 1.5}}, "shop.stores"),
    "no such role": ({"people": [{"name": "Ada", "roles": ["seles"]}]}, "people[0].roles[0]"),
    "same role twice": ({"people": [{"name": "Ada", "roles": ["sales", "sales"]}]}, "people[0].roles[1]"),
    "same name twice": ({"people": [{"name": "Ada"}, {"name": " ada"}]}, "people[1].name"),
    "no name": ({"people": [{"name": " "}]}, "people[0].name"),
    "no such day": ({"people": [{"name": "Ada", "starts": "2026-02-30"}]}, "people[0].starts"),
    "ends first": ({"people": [{"name": "A", "starts": "2026-02-03", "ends": "2026-01-01"}]}, "people[0].ends"),
    "reports to nobody": ({"people": [{"name": "Ada", "reports_to": "Bob"}]}, "people[0].reports_to"),
    "a hidden character": ({"shop": {"name": "a\u202eb"}}, "shop.name"),
    "another format": ({"format": 2}, "format"),
}


@pytest.mark.parametrize("shop", FINE.values(), ids=FINE)
def test_what_a_file_may_say_a_record_may_too(shop: dict[str, object]) -> None:
    assert READER.read(json.dumps(shop).encode(), HERE) == team_of(shop, HERE, CATALOGUE)


@pytest.mark.parametrize(("shop", "path"), [case for name, case in WRONG.items() if name != "a hidden character"])
def test_what_is_wrong_in_a_file_is_wrong_in_a_record(shop: dict[str, object], path: str) -> None:
    with pytest.raises(FileProblems) as caught:
        READER.read(json.dumps(shop).encode(), HERE)
    assert [problem.path for problem in caught.value.problems] == [path]
    with pytest.raises(FileProblems) as slow:
        team_of(shop, HERE, CATALOGUE)
    assert caught.value.problems == slow.value.problems


HOSTILE = {
    "nothing": b"",
    "no json": b"nonsense",
    "not utf-8": b'{"shop": {"name": "\xff"}}',
    "cut off": b'{"shop": ',
    "two values": b"{} {}",
    "deep": b"[" * 100_000,
    "nested": b'{"shop": {"symptoms": ' + b"[" * 60 + b"]" * 60 + b"}}",
    "a long number": b'{"shop": {"products": ' + b"9" * 5000 + b"}}",
    "infinite": b'{"shop": {"products": 1e999}}',
    "no number": b'{"shop": {"products": NaN}}',
    "nul": b'{"shop": {"name": "a\\u0000b"}}',
    "turned around": b'{"shop": {"name": "a\\u202eb"}}'.replace(b"202e", b"0007"),
    "a lone surrogate": b'{"shop": {"name": "\\ud800"}}',
    "a list": b"[]",
    "too large": b'{"shop": {"name": "' + b"x" * (1 << 20) + b'"}}',
}


@pytest.mark.parametrize("record", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_line_is_an_error_object_in_its_place(record: bytes) -> None:
    before, bad, after = outcome(SHOPS[0] + record + b"\n" + SHOPS[1], Job(deed="audit"))
    assert before["shop"] == "Shop 0"
    assert after["shop"] == "Shop 1"
    error = bad["error"]
    assert isinstance(error, dict)
    assert error["line"] == 2
    assert error["problems"]


# Outcomes


@pytest.mark.parametrize("record", SHOPS[:60])
def test_the_outcome_is_that_of_the_whole_audit(record: bytes) -> None:
    (line,) = outcome(record, Job(deed="audit", today="2026-06-01"))
    whole = audit(KNOWLEDGE, READER.read(record, HERE), "<stdin>", "2026-06-01")
    findings = sorted((one.code, one.subject, one.check, one.severity) for one in whole.findings)
    assert line["findings"] == [
        {"check": check, "code": code, "severity": severity, "subject": subject}
        for code, subject, check, severity in findings
    ]
    assert line["score"] == whole.score.total
    assert line["unknown"] == [state.check for state in whole.checks if state.state == "not_checked"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_outcome_of_an_example_too(name: str) -> None:
    content = data_dir().joinpath("examples").joinpath(name).read_bytes()
    record = json.dumps(read_document(content, name).value).encode()
    (line,) = outcome(record, Job(deed="audit"))
    whole = audit(KNOWLEDGE, read_team(content, name, CATALOGUE), name)
    assert line["score"] == whole.score.total
    assert line["findings"] == [
        {"check": one.check, "code": one.code, "severity": one.severity, "subject": one.subject}
        for one in sorted(whole.findings, key=lambda one: (one.code, one.subject))
    ]


@pytest.mark.parametrize("record", SHOPS[:8])
def test_the_hires_are_those_of_the_whole_plan(record: bytes) -> None:
    (line,) = outcome(record, Job(deed="plan"))
    (full,) = outcome(record, Job(deed="plan", full=True))
    hires = line["hires"]
    whole = full["plan"]
    assert isinstance(hires, list)
    assert isinstance(whole, dict)
    for mine, theirs in zip(hires, whole["hires"], strict=True):
        assert mine | theirs == theirs | {key: mine[key] for key in ("low", "high", "currency", "at_scale")}
        cost = theirs["monthly_cost"] or {"low": None, "high": None, "currency": None}
        assert {key: mine[key] for key in ("low", "high", "currency")} == {key: cost[key] for key in mine.keys() & cost}


@pytest.mark.parametrize("deed", ["audit", "plan"])
def test_processes_change_nothing(deed: Deed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "CHUNK_LINES", 9)
    content = b"".join(chain(SHOPS[:20], [b"nonsense\n"], SHOPS[:15]))
    assert outcome(content, Job(deed=deed), processes=2) == outcome(content, Job(deed=deed))


def test_chunks_hold_every_line_with_its_number() -> None:
    content = b"".join(b"%d\n" % number for number in range(1, 2001)) + b"2001"
    chunks = list(read_chunks(io.BytesIO(content)))
    assert len(chunks) > 1
    assert [(first + i, line) for first, kept in chunks for i, line in enumerate(kept)] == [
        (number, b"%d" % number) for number in range(1, 2002)
    ]


def test_of_an_endless_line_no_more_is_kept_than_its_refusal_takes() -> None:
    content = b"x" * 5_000_000 + b"\n{}\n"
    (first, (endless,)), (second, (short,)) = read_chunks(io.BytesIO(content))
    assert (first, second, short) == (1, 2, b"{}")
    assert len(endless) < 2_000_000


@pytest.mark.parametrize("deed", ["audit", "plan"])
def test_a_shop_leaves_nothing_that_goes_in_circles(deed: Deed) -> None:
    """What does is only found after a long time, and memory grows until then."""
    worker = Worker(Job(deed=deed))
    worker.chunk((1, SHOPS[:5]))
    gc.collect()
    gc.disable()
    try:
        worker.chunk((1, SHOPS[5:10]))
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_a_worker_counts_what_fails() -> None:
    done = Worker(Job(deed="audit")).chunk((1, [b'{"people": []}', b"{}", b"?"]))
    assert (done.count, done.failed, done.wrong) == (3, 1, 1)
