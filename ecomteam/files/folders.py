"""Folders of team files: a consultant has one a client."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from ecomteam.files.content import STDIN, shown_name
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem

ENDINGS = (".yaml", ".yml")
MOST_FILES = 10_000


def team_files(given: Sequence[Path]) -> tuple[list[Path], list[Problem]]:
    """The files meant, each once: a folder stands for every ``*.yaml`` below it, sorted, but for hidden ones.

    A folder without any is a problem, and so is one that cannot be looked into.
    """
    files: list[Path] = []
    problems: list[Problem] = []
    for path in given:
        try:
            files += _below(path) if str(path) != STDIN and path.is_dir() else [path]
        except FileProblems as error:
            problems += error.problems
        except (OSError, ValueError):
            files.append(path)  # reading it says what is wrong
    return list(dict.fromkeys(files)), problems


def skipped(given: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """What lies in the folders and is not looked at, with the reason; of a hidden folder only the folder itself."""
    for folder in given:
        for place, folders, names in os.walk(folder) if str(folder) != STDIN and folder.is_dir() else ():
            for name in sorted(each for each in folders if each.startswith(".")):
                yield shown_name(Path(place) / name), "a folder whose name begins with a dot"
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if name.startswith("."):
                    yield shown_name(Path(place) / name), "its name begins with a dot"
                elif not name.lower().endswith(ENDINGS):
                    yield shown_name(Path(place) / name), f"its name ends in none of {', '.join(ENDINGS)}"


def _below(folder: Path) -> list[Path]:
    found = sorted(_walked(folder))
    if not found:
        raise FileProblems([Problem(Place(shown_name(folder)), "", "there is no *.yaml file in this folder")])
    return found


def _walked(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        name = shown_name(error.filename or folder)
        raise FileProblems([Problem(Place(name), "", "this folder may not be read; check its permissions")])

    count = 0
    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.startswith(".") or not name.lower().endswith(ENDINGS):
                continue
            count += 1
            if count > MOST_FILES:
                what = f"there are more than {MOST_FILES} files in this folder; give a smaller one"
                raise FileProblems([Problem(Place(shown_name(folder)), "", what)])
            yield Path(place) / name
