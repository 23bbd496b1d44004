"""Each field of a person stands in the table that all else is made from."""

from ecomteam.files.names import CHOICES
from ecomteam.files.staff.headings import CHOICES as STAFF_CHOICES
from ecomteam.files.staff.headings import FIELDS
from ecomteam.model.personfields import PERSON_FIELDS
from ecomteam.model.team import Person
from ecomteam.reports.draw.csv import COLUMNS


def test_the_table_has_what_a_person_has() -> None:
    assert [*(field.key for field in PERSON_FIELDS), "place"] == list(Person.__struct_fields__)


def test_a_choice_has_its_words_wherever_it_is_read() -> None:
    chosen = {field.key for field in PERSON_FIELDS if field.kind == "choice"}
    assert chosen == CHOICES.keys() == STAFF_CHOICES.keys()


def test_every_column_is_written_once_and_read_back() -> None:
    assert sorted(COLUMNS, key=PERSON_FIELDS.index) == list(PERSON_FIELDS)
    for field in PERSON_FIELDS:
        assert {FIELDS.find(field.column.en), FIELDS.find(field.column.nl)} == {field.key}
