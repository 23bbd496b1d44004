"""What the second edition of the file says beside the first: ranges, phrases, measures, several people in a row."""

import msgspec
import pytest

from ecomteam.files.team.read import read_team
from ecomteam.files.team.record import RecordReader
from ecomteam.files.team.write import write_team
from ecomteam.model.amounts import Span
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems
from ecomteam.model.team import Measured, Pace, Team
from tests.files.catalogue.small import SMALL

WHOLE = """\
format: 1
shop:
  currency: USD
  products: 250-400
  monthly_revenue: 150k a year
  conversion_rate: "42 %"
measured:
  orders_per_month: {value: 312, from: "2026-08", to: "2026-10", rows: 4210, file: orders_export.csv}
measures:
  returns: {per_hour: 25}
people:
  - name: Packers
    roles: [logistics]
    hours_per_week: 24
    count: 3
    cost_per_month: 2100
  - name: Ada
    owner: true
    week: {returns: 20, pricing: 1.5}
history:
  - {month: "2026-08", orders: 312, big: 1e+308, notes: [a, {b: null}]}
"""


def team(text: str) -> Team:
    return read_team(text.encode(), "team.yaml", SMALL)


def shop(lines: str) -> dict[str, Value]:
    return dict(team(f"shop: {{{lines}}}").facts)


def test_everything_it_can_say_is_read() -> None:
    found = team(WHOLE)
    assert found.facts == {
        "currency": "USD",
        "products": Span(250, 400),
        "monthly_revenue": 12500,
        "conversion_rate": 0.42,
    }
    assert found.written == {
        "products": "250-400",
        "monthly_revenue": "150k a year",
        "conversion_rate": "42 %",
    }
    counted = Measured(value=312, since="2026-08", until="2026-10", rows=4210, file="orders_export.csv")
    assert (found.measured, found.pace) == ({"orders_per_month": counted}, {"returns": Pace(per_hour=25)})
    assert found.people is not None
    packers, ada = found.people
    assert (packers.count, packers.hours_per_week, packers.cost_per_month) == (3, 24, 2100)
    assert ada.week == {"returns": 20, "pricing": 1.5}
    assert found.history == ({"month": "2026-08", "orders": 312, "big": 1e308, "notes": ["a", {"b": None}]},)


def test_what_was_written_is_written_back() -> None:
    saved = write_team(team(WHOLE), SMALL)
    assert saved == WHOLE.replace('"42 %"', "42 %")
    assert write_team(team(saved), SMALL) == saved


def test_words_that_no_longer_hold_are_not_written_back() -> None:
    changed = msgspec.structs.replace(team(WHOLE), facts={"products": 500, "monthly_revenue": 12500})
    assert "products: 500\n" in write_team(changed, SMALL)
    assert "monthly_revenue: 150k a year\n" in write_team(changed, SMALL)


def test_digits_alone_are_saved_as_before() -> None:
    assert "products: 1500\n" in write_team(team("shop: {products: 1 500}"), SMALL)


def test_an_amount_in_another_currency_is_converted_to_the_shops() -> None:
    assert shop("monthly_revenue: $ 4k") == {"monthly_revenue": 3200}
    assert shop("monthly_revenue: $ 4k, currency: USD")["monthly_revenue"] == 4000
    assert shop("monthly_revenue: € 4k, currency: dollar")["monthly_revenue"] == 5000


def test_the_ends_of_a_range_may_stand_apart() -> None:
    assert shop("products: {from: 250, to: 400}") == {"products": Span(250, 400)}
    assert shop("monthly_revenue: {from: 120k a year, to: 1 mln per jaar}") == {"monthly_revenue": Span(10000, 83333)}
    assert shop("products: {from: 3, to: 3}") == {"products": 3}


def test_people_say_amounts_in_words_too() -> None:
    people = team("people: [{name: A, hours_per_week: 24 uur, cost_per_month: 30k a year, fte: }]").people
    assert people is not None
    assert (people[0].hours_per_week, people[0].cost_per_month) == (24, 2500)


LINES = (
    '{"shop":{"products":120,"currency":"USD"},"people":[{"name":"P","count":3,"hours_per_week":24}]}',
    '{"people":[{"name":"Ada","owner":true,"week":{"returns":20,"pricing":1.5},"cost_per_month":2100.0}]}',
    '{"shop":{"products":"250-400","monthly_revenue":"150k a year"}}',
    '{"shop":{"products":{"from":250,"to":400}}}',
    '{"people":[{"name":"A","status":"away","away_until":"2027-03-01"},{"name":"B","away_from":"2027-01-01"}]}',
    '{"people":[{"name":"B","away_from":"2027-01-01","away_until":"2027-01-01"}]}',
    '{"measured":{"products":{"value":3}},"measures":{"returns":{"per_hour":3}},"history":[{"a":1}]}',
)


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_json_says_the_same_as_a_file(line: str) -> None:
    here = Place("team.jsonl", 1, 1)
    reader = RecordReader(SMALL)
    assert reader.read(line.encode(), here) == reader._forgiving(line.encode(), here)


@pytest.mark.parametrize(
    "line",
    [
        '{"people":[{"name":"P","count":1500},{"name":"Q","count":501}]}',
        '{"people":[{"name":"P","fte":1,"hours_per_week":24}]}',
        '{"people":[{"name":"P","hours_per_week":-1}]}',
        '{"people":[{"name":"P","away_until":"2027-01-01"}]}',
        '{"people":[{"name":"P","status":"planned","away_until":"2027-01-01"}]}',
        '{"people":[{"name":"P","away_from":"2027-01-02","away_until":"2027-01-01"}]}',
        '{"shop":{"products":1e308}}',
        '{"shop":{"products":"10-5"}}',
    ],
)
def test_a_line_that_is_wrong_is_refused_as_a_file_is(line: str) -> None:
    with pytest.raises(FileProblems):
        RecordReader(SMALL).read(line.encode(), Place("team.jsonl", 1, 1))
