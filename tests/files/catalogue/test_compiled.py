"""The compiled catalogue: the same as the YAML, never stale, never trusted when it is damaged, and no trouble."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ecomteam.files.catalogue import compiled
from ecomteam.files.catalogue.compiled import (
    cache_folder,
    fingerprint,
    packed,
    shipped_catalogue,
    unpacked,
)
from ecomteam.files.catalogue.folder import data_folder
from ecomteam.files.catalogue.read import load_catalogue

CATALOGUE = load_catalogue()
MARK = b"0123456789abcdef"
CONTENT = packed(CATALOGUE, MARK)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    compiled._seen.cache_clear()
    yield tmp_path / "ecomteam"
    (tmp_path / "ecomteam").chmod(0o700) if (tmp_path / "ecomteam").is_dir() else None


@pytest.fixture
def times_read(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Grows whenever the YAML is read."""
    times: list[None] = []
    made = compiled._from_yaml

    def counted() -> object:
        times.append(None)
        return made()

    monkeypatch.setattr(compiled, "_from_yaml", counted)
    monkeypatch.setattr(compiled, "PACKAGED", "there-is-none.bin")
    return times


def test_compiled_and_back_is_the_same_catalogue() -> None:
    assert unpacked(CONTENT, MARK) == CATALOGUE
    assert packed(load_catalogue(), MARK) == CONTENT


def test_the_second_start_does_not_read_the_yaml(cache: Path, times_read: list[None]) -> None:
    assert shipped_catalogue() == CATALOGUE
    assert shipped_catalogue() == CATALOGUE
    assert len(times_read) == 1
    assert len(list(cache.glob("catalogue-*"))) == 1


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"ecomteam",
        CONTENT[:-1],
        CONTENT[:1000],
        CONTENT + b"x",
        CONTENT[:5000] + b"\x00" + CONTENT[5001:],
        b"X" + CONTENT[1:],
        packed(CATALOGUE, b"fedcba9876543210"),
    ],
    ids=["empty", "only a name", "cut by one", "cut", "longer", "a byte changed", "another format", "of other files"],
)
def test_what_is_damaged_or_stale_is_not_there(damaged: bytes, cache: Path, times_read: list[None]) -> None:
    assert unpacked(damaged, MARK) is None
    shipped_catalogue()
    (kept,) = cache.glob("catalogue-*")
    kept.write_bytes(damaged)
    assert shipped_catalogue() == CATALOGUE
    assert shipped_catalogue() == CATALOGUE
    assert len(times_read) == 2


def test_bytes_with_a_right_digest_but_no_catalogue_are_refused() -> None:
    payload = b"\x91\xc0"
    assert unpacked(compiled.MAGIC + MARK + compiled._checksum(payload) + payload, MARK) is None


@pytest.mark.parametrize("name", ["rules.yaml", "roles.yaml"])
def test_every_change_of_the_yaml_changes_the_fingerprint(name: str, tmp_path: Path) -> None:
    source = data_folder()
    assert source is not None
    for file in source.glob("*.yaml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    before = fingerprint(tmp_path)
    assert before == fingerprint(source)
    content = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(content.replace(b"e", b"3", 1))
    assert fingerprint(tmp_path) != before
    (tmp_path / name).write_bytes(content)
    assert fingerprint(tmp_path) == before
    (tmp_path / "more.yaml").write_bytes(b"")
    assert fingerprint(tmp_path) != before


@pytest.fixture
def marked(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], tuple[bytes | None, bool]]:
    """Writes a text into a file of a catalogue, and gives the fingerprint and whether the files were read for it."""
    del cache
    folder = tmp_path / "data"
    folder.mkdir()
    read = compiled._read
    times: list[None] = []

    def counted(*files: compiled.Files) -> tuple[bytes, bytes]:
        times.append(None)
        return read(*files)

    def mark(text: str) -> tuple[bytes | None, bool]:
        if not (folder / "a.yaml").is_file() or (folder / "a.yaml").read_text() != text:
            (folder / "a.yaml").write_text(text)
        times.clear()
        compiled._seen.cache_clear()
        return compiled._seen(folder)[0], bool(times)

    monkeypatch.setattr(compiled, "_read", counted)
    return mark


def test_files_that_are_as_they_were_are_not_read_again(
    marked: Callable[[str], tuple[bytes | None, bool]], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "SETTLED", -compiled.SETTLED)
    first, read = marked("one")
    assert read
    assert marked("one") == (first, False)
    second, read = marked("two")
    assert read
    assert second != first
    for kept in cache.glob("seen-*"):
        kept.write_bytes(kept.read_bytes()[:-1] + b"x")
    assert marked("two") == (second, True)


def test_of_files_that_changed_just_now_nothing_is_kept(marked: Callable[[str], tuple[bytes | None, bool]]) -> None:
    first, _ = marked("one")
    assert marked("one") == (first, True)


@pytest.mark.usefixtures("times_read")
def test_without_a_place_to_keep_it_nothing_is_kept_or_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert shipped_catalogue() == CATALOGUE
    assert capsys.readouterr() == ("", "")
    assert list(tmp_path.iterdir()) == [blocked]


def test_old_ones_are_cleared_away(cache: Path, times_read: list[None]) -> None:
    cache.mkdir()
    for number in range(9):
        (cache / f"catalogue-{number}.bin").write_bytes(b"old")
    shipped_catalogue()
    assert len(list(cache.glob("catalogue-*"))) == compiled.MOST_KEPT
    assert shipped_catalogue() == CATALOGUE
    assert len(times_read) == 1


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"XDG_CACHE_HOME": "/x"}, "linux", "/x/ecomteam"),
        ({"LOCALAPPDATA": "/local"}, "win32", "/local/ecomteam/cache"),
        ({}, "linux", "~/.cache/ecomteam"),
        ({}, "darwin", "~/Library/Caches/ecomteam"),
    ],
)
def test_where_it_is_kept(environment: dict[str, str], platform: str, expected: str) -> None:
    assert cache_folder(environment, platform) == Path(expected).expanduser()
