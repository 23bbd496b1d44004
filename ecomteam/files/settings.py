"""What somebody has settled for a folder: ``ecomteam.toml``, or ``[tool.ecomteam]`` of a ``pyproject.toml``.

The first of them counts that is found on the way up from the working folder. Both are small and rarely there, so that
TOML is read only where one is.
"""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from ecomteam.model import spelling
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.text import LANGUAGES

OWN, SHARED = "ecomteam.toml", "pyproject.toml"
KEYS = ("catalogue", "lang")
LARGEST = 1 << 20
NAME = b"ecomteam"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Folders of overlays, the last on top, and a language; ``file`` is where they were settled."""

    catalogue: tuple[Path, ...] = ()
    lang: str | None = None
    file: Path | None = None


def settings(folder: Path | None = None) -> Settings:
    """What holds in the folder, by default the working one. Raises ``FileProblems``."""
    try:
        return _settings(Path(os.path.realpath(folder or Path.cwd())))
    except OSError:
        return Settings()  # a folder that is gone, or may not be looked into, settles nothing


@cache
def _settings(folder: Path) -> Settings:
    for place in (folder, *folder.parents):
        own = place / OWN
        if own.is_file():
            return _read(own, _toml(own))
        shared = place / SHARED
        if shared.is_file():
            content = _toml(shared, own=False).get("tool", {})
            if isinstance(content, dict) and "ecomteam" in content:
                return _read(shared, content["ecomteam"])
    return Settings()


def _toml(file: Path, own: bool = True) -> Mapping[str, Any]:
    with file.open("rb") as stream:
        content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _wrong(file, "", f"the file is larger than {LARGEST >> 20} MiB")
    if not own and NAME not in content:
        return {}  # most projects have nothing settled for us, and reading TOML takes a while
    import tomllib

    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        if not own:
            return {}  # somebody else's to mend
        raise _wrong(file, "", f"this is not TOML ({error})") from None


def _read(file: Path, told: object) -> Settings:
    if not isinstance(told, dict):
        raise _wrong(file, "tool.ecomteam", "write a table here: [tool.ecomteam]")
    for key in told:
        if key not in KEYS:
            close = spelling.hint(key, KEYS) or f"; there are: {', '.join(KEYS)}"
            raise _wrong(file, key, f"there is no setting called {quoted(key)}{close}")
    lang = told.get("lang")
    if lang is not None and lang not in LANGUAGES:
        raise _wrong(file, "lang", f"write one of {', '.join(LANGUAGES)}")
    given = told.get("catalogue", [])
    listed = [given] if isinstance(given, str) else given
    if not isinstance(listed, list) or not all(isinstance(each, str) and each for each in listed):
        raise _wrong(file, "catalogue", 'write a folder here, or a list of them: ["house", "client"]')
    folders = tuple(file.parent / each for each in listed)
    for each in folders:
        if not each.is_dir():
            raise _wrong(file, "catalogue", f"there is no folder {quoted(str(each))}")
    return Settings(catalogue=folders, lang=lang, file=file)


def _wrong(file: Path, path: str, what: str) -> FileProblems:
    from ecomteam.files.content import shown_name  # loads YAML, which only few of those who have settings need

    return FileProblems([Problem(Place(shown_name(file)), path, what)])
