"""What YAML may and may not hold here, and that nothing hostile takes long or ends in a traceback."""

import math
import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.files.yaml import reader
from ecomteam.files.yaml.reader import CATALOGUE_BOUNDS, Bounds, read_document, scan_document
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem
from tests.shops import LAWS


def value(text: str) -> object:
    return read_document(text.encode(), "team.yaml").value


def refusal(content: bytes | str, bounds: Bounds = reader.TEAM_BOUNDS) -> str:
    with pytest.raises(FileProblems) as caught:
        read_document(content.encode() if isinstance(content, str) else content, "team.yaml", bounds)
    return str(caught.value)


@pytest.fixture(params=["libyaml", "python"])
def _either_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(reader, "LOADER", yaml.SafeLoader)


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("NO", "NO"),
        ("on", "on"),
        ("yes", "yes"),
        ("12:30", "12:30"),
        ("2024-02-30", "2024-02-30"),
        ("0777", 777),
        ("0o17", 15),
        ("0x1F", 31),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("-3", -3),
        ("1_000", "1_000"),
        ("0b1", "0b1"),
        ("True", True),
        ("FALSE", False),
        ("tRUE", "tRUE"),
        ("~", None),
        ("Null", None),
        ("", None),
        ("'1'", "1"),
        ('"true"', "true"),
        ("=", "="),
        ("’t Hoekje", "’t Hoekje"),
        ("0x", "0x"),
        ("1.", 1.0),
        ("+.INF.", "+.INF."),
    ],
)
def test_an_unquoted_value_is_what_yaml_1_2_says(written: str, read: object) -> None:
    found = value(f"key: {written}\n")
    assert found == {"key": read}
    assert isinstance(found, dict)
    assert type(found["key"]) is type(read)


def test_every_value_and_key_keeps_its_place() -> None:
    document = read_document(b"people:\n  - name: Ada\n    roles: [sales]\n", "team.yaml")
    assert document.place(("people", 0, "roles", 0)) == Place("team.yaml", 3, 13)
    assert document.key_place(("people", 0, "roles")) == Place("team.yaml", 3, 5)
    assert document.key_place(("people", 0)) == Place("team.yaml", 2, 5)


def test_what_is_not_there_has_the_place_of_what_is_around_it() -> None:
    document = read_document(b"people:\n  - name: Ada\n", "team.yaml")
    assert document.place(("people", 0, "roles", 3)) == Place("team.yaml", 2, 5)
    assert read_document(b"", "team.yaml").place(("people",)) == Place("team.yaml", 1, 1)


def test_windows_line_ends_and_a_byte_order_mark_do_not_move_places() -> None:
    document = read_document(b"\xef\xbb\xbfshop:\r\n  name: Bean\r\n", "team.yaml")
    assert document.value == {"shop": {"name": "Bean"}}
    assert document.place(("shop", "name")) == Place("team.yaml", 2, 9)


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a: caf\xe9\n", "1:7: byte 7 (0xE9) is not UTF-8"),
        ("a: b\n".encode("utf-16"), "UTF-16"),
        ("a: b\n".encode("utf-16-le"), "UTF-16"),
        (b"a: b\nc: \x00\n", "2:4: the character U+0000"),
        ("a: b\u2028c\n".encode(), "U+2028"),
        (b"a: \x1b[2J\n", "U+001B"),
        (b'a: "\\a"\n', "U+0007"),
        (b'a: "\\ud83d\\ude00"\n', "team.yaml:1:"),
        (b'a: "\\UFFFFFFFF"\n', "team.yaml:1:"),
        (b"a: *b\n", "aliases (*b)"),
        (b"a: &b [*b]\n", "anchors (&b)"),
        (b"a: !!python/object:os.system x\n", "tags (!!python/object:os.system)"),
        (b"a: !x!y z\n", "tags"),
        (b"a: {<<: {b: c}}\n", "merge keys"),
        (b"a: 1\n---\nb: 1\n", "2:1: a second document"),
        (b"%TAG ! x\n---\na: b\n", "directive"),
        (b"a: .nan\n", "no number"),
        (b"a: -.INF\n", "no number"),
        (b"a: 1e999\n", "too large"),
        (b"a: " + b"9" * 301, "301 digits"),
        (b"a: 0x" + b"f" * 300, "300 digits"),
        (b"? [a]\n: b\n", "cannot be a key"),
        (b"1: b\n", "a key is text"),
        (b"a: `b`\n", "unless it is in quotes"),
        (b"a: %b\n", "unless it is in quotes"),
    ],
)
def test_what_is_no_plain_data_is_refused_with_a_reason(content: bytes, words: str) -> None:
    assert words in refusal(content)


def test_all_that_can_be_stepped_over_is_listed_at_once() -> None:
    document = scan_document(b"a: *x\nb: !t c\na: 1\n2: d\ne: f\n", "team.yaml")
    assert [problem.place.line for problem in document.problems] == [1, 2, 3, 4]
    assert document.value["e"] == "f"


MERGE_BOMB = "a0: &a0 {k: v}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 12)
)
ALIAS_BOMB = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
HOSTILE = {
    "lists in lists": "[" * 100_000,
    "mappings in mappings": "{a: " * 100_000,
    "items in items": "- " * 100_000,
    "keys in keys": "? " * 100_000,
    "refused keys in refused keys": "{1: " * 100_000,
    "one text": "a" * ((1 << 20) - 1),
    "one number": "a: " + "1" * 99_000,
    "many values": "- a\n" * 200_000,
    "many keys": "".join(f"k{n}: 1\n" for n in range(60_000)),
    "many equal keys": "a: 1\n" * 40_000,
    "many aliases": "- *a\n" * 40_000,
    "many tag directives": "".join(f"%TAG !{n}! x\n" for n in range(60_000)),
    "many documents": "---\n" * 200_000,
    "aliases of aliases": ALIAS_BOMB,
    "merges of merges": MERGE_BOMB,
    "a cycle": "&a [*a]",
    "an open quote": 'a: "' + "x\n" * 400_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_at_once(name: str) -> None:
    began = time.perf_counter()
    refusal(HOSTILE[name])
    assert time.perf_counter() - began < 1.5  # a fifth of it here; the margin is for slow machines


def test_a_file_past_the_bound_is_not_even_decoded() -> None:
    assert "at most 1 024 KiB" in refusal(b"\xff" * ((1 << 20) + 1))


def test_the_catalogue_has_more_room() -> None:
    content = ("- " + "a" * 99 + "\n").encode() * 60_000
    refusal(content)
    assert len(read_document(content, "statements.yaml", CATALOGUE_BOUNDS).value) == 60_000


def test_at_the_bounds_all_is_well() -> None:
    bounds = Bounds(size=100, depth=3, nodes=7, scalar=10)
    assert read_document(b"a: [[b]]\nc: xxxxxxxxxx\n", "team.yaml", bounds).value == {"a": [["b"]], "c": "x" * 10}
    assert "too deeply" in refusal("[[[[]]]]", bounds)
    assert "too much" in refusal("[1, 2, 3, 4, 5, 6, 7]", bounds)
    assert "too long" in refusal("x" * 11, bounds)
    assert "too large" in refusal("# " + "x" * 99, bounds)


PIECES = [
    "a",
    "b: ",
    "- ",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "&a ",
    "*a",
    "!t ",
    '"',
    "'",
    "|",
    ">",
    "? ",
    ": ",
    "#",
    "<<",
    "\t",
    "---",
    "...",
    "%",
    "\\u",
    "1e9",
    "~",
    "\ufeff",
    "é",
    "\U0001f600",
    "@",
    "`",
    "\r",
]


@LAWS
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=40))
def test_whatever_is_written_it_is_read_or_refused_at_a_place(text: str) -> None:
    content = text.encode("utf-8", "surrogatepass")
    found, problems = outcome(content)
    assert all(problem.place.line > 0 for problem in problems)
    assert_plain(found)


@LAWS
@given(st.binary(max_size=60))
def test_whatever_the_bytes_are_nothing_else_is_raised(content: bytes) -> None:
    _, problems = outcome(content)
    assert all(str(problem).isprintable() for problem in problems)


def outcome(content: bytes) -> tuple[object, list[Problem]]:
    """What was read, or why it was not; any other exception fails the test."""
    try:
        return read_document(content, "team.yaml").value, []
    except FileProblems as error:
        return None, error.problems or [Problem(Place("team.yaml"), "", "refused without a reason")]


def assert_plain(found: object) -> None:
    match found:
        case dict():
            assert all(isinstance(key, str) for key in found)
            for inner in found.values():
                assert_plain(inner)
        case list():
            for inner in found:
                assert_plain(inner)
        case float():
            assert math.isfinite(found)
        case _:
            assert found is None or type(found) in (bool, int, str)
