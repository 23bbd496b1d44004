"""The project itself: what is packaged, what is pinned, and what must never be in a file."""

import email
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import ecomteam
from ecomteam.files.catalogue.compiled import PACKAGED, VOCABULARY

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
MADE_BY_TOOLS = {".git", *(line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines())}


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of the project that people write."""
    for path in sorted(folder.iterdir()):
        if path.name in MADE_BY_TOOLS:  # folders, but in a worktree .git is a file
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def lock_entries() -> dict[str, str]:
    """The entries of the lock by the name of the package, each with its hashes."""
    text = (ROOT / "requirements.lock").read_text("utf-8").replace("\\\n", " ")
    return {line.split("==")[0]: line for line in text.splitlines() if line.strip()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        yield archive


# The wheel


def test_the_wheel_holds_the_package_and_the_data_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    code = {str(path.relative_to(ROOT)) for path in files(ROOT / "ecomteam")}
    data = {f"ecomteam/{path.relative_to(ROOT)}" for path in files(ROOT / "data")}
    assert data
    assert "ecomteam/py.typed" in code
    compiled = {f"ecomteam/data/{PACKAGED}", f"ecomteam/data/{VOCABULARY}"}
    assert {name for name in wheel.namelist() if ".dist-info/" not in name} == code | data | compiled


def test_the_compiled_catalogue_in_the_wheel_is_the_one_of_the_data(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    """As installed: the fingerprint is taken of what the wheel holds."""
    wheel.extractall(tmp_path)
    code = "import sys; from ecomteam.files.catalogue import compiled as c; folder = c.data_folder(); "
    code += "print(c._from_file(folder / c.PACKAGED, c.fingerprint(folder)) == c._from_yaml())"
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.stdout == "True\n", run.stderr


def test_the_wheel_carries_licence_and_attributions(wheel: zipfile.ZipFile) -> None:
    names = {name.rsplit("/", 1)[1] for name in wheel.namelist() if ".dist-info/licenses/" in name}
    assert names == {"LICENSE", "NOTICE"}


def test_one_version(wheel: zipfile.ZipFile) -> None:
    (metadata,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    packaged = email.message_from_bytes(wheel.read(metadata))["Version"]
    newest = re.search(r"^## (\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest is not None
    assert ecomteam.__version__ == packaged == newest[1]


# The lock


@pytest.mark.parametrize(
    "path",
    [path for path in files() if path.suffix == ".lock" or path.name.startswith(("requirements", "constraints"))],
    ids=lambda path: path.name,
)
def test_no_address_in_what_is_pinned(path: Path) -> None:
    assert "://" not in path.read_text("utf-8")


def test_every_pin_has_a_version_and_hashes() -> None:
    for name, entry in lock_entries().items():
        assert re.match(r"[a-z0-9-]+==[^ ]+ .*--hash=sha256:[0-9a-f]{64}", entry), name


def test_what_pyproject_asks_for_is_pinned() -> None:
    asked = [*PYPROJECT["project"]["dependencies"], *PYPROJECT["dependency-groups"]["dev"]]
    asked += PYPROJECT["build-system"]["requires"]
    names = {re.match(r"[\w-]+", requirement)[0].lower() for requirement in asked}  # type: ignore[index]
    assert names <= lock_entries().keys()


# Make


TARGETS = re.findall(r"^([a-z][a-z-]*):", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_has_a_line_of_help(target: str) -> None:
    assert re.search(rf"^{target}:.* ## \S", MAKEFILE, re.MULTILINE)


@pytest.mark.skipif(shutil.which("make") is None, reason="there is no make")
def test_help_lists_every_target() -> None:
    run = subprocess.run(["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert [line.split()[:2] for line in run.stdout.splitlines()] == [["make", target] for target in TARGETS]


def test_the_documents_name_targets_that_exist() -> None:
    named = {
        (path.name, target)
        for path in files()
        if path.suffix == ".md"
        for target in re.findall(r"(?:^|`)make ([a-z]+)", path.read_text("utf-8"), re.MULTILINE)
    }
    assert {(name, target) for name, target in named if target not in TARGETS} == set()


# Where a document may name a file from: the root, the package, or the tests of a room.
FROM = (ROOT, ROOT / "ecomteam", ROOT / "ecomteam" / "cli")
NAMED_FILE = re.compile(r"`((?:[\w.-]+/)+|(?:[\w.-]+/)+[\w-]+\.\w+|[\w-]+\.py)`")


@pytest.mark.parametrize("path", [path for path in files() if path.suffix == ".md"], ids=lambda path: path.name)
def test_the_documents_name_files_that_exist(path: Path) -> None:
    if path.name == "CHANGELOG.md":
        return  # which tells of files that are gone
    names = [name for name in NAMED_FILE.findall(path.read_text("utf-8")) if "*" not in name]
    everywhere = {each.name for each in files()}
    assert [
        name for name in names if not any((folder / name).exists() for folder in FROM) and name not in everywhere
    ] == []


# Every file


# The folders under which machines keep people's files.
MACHINE_PATH = re.compile(r"(?<![\w.~%$}-])/(?:home|root|Users|work|workspace|mnt)/[\w.-]")


@pytest.mark.parametrize("folder", ["home", "Users", "root"])
def test_a_machine_path_is_recognized(folder: str) -> None:
    assert MACHINE_PATH.search(f'see "/{folder}/ada/shop"')
    assert not MACHINE_PATH.search(f"https://example.org/{folder}/ada")


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    named = []
    for path in files():
        for number, line in enumerate(path.read_bytes().decode("utf-8", "replace").splitlines(), 1):
            if MACHINE_PATH.search(line):
                named.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert named == []


def test_the_pre_commit_hook_runs_our_command() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["id"] == "ecomteam-audit"
    assert hook["entry"].split()[0] in PYPROJECT["project"]["scripts"]
    pattern = re.compile(hook["files"])
    assert pattern.search("shops/team.yaml")
    assert pattern.search("clients/teams/bean.yml")
    assert not pattern.search("docs/dreamteam.yaml.md")
    assert "--format concise" in hook["entry"]
    assert hook["verbose"], "what it looked at is said when all is well too"
