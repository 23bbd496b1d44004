"""An engagement.yaml becomes an Engagement, or every problem in it is listed at its place."""

import re
from pathlib import Path
from typing import cast

from ecomteam.files.content import read_bytes
from ecomteam.files.names import check_names, keys_of, role_names
from ecomteam.files.pictures import LARGEST, read_picture
from ecomteam.files.rows import Rows
from ecomteam.files.values import WrongValue, kind_of, read_day, read_name, read_text, read_yes_no
from ecomteam.files.yaml.reader import Bounds, ReadDocument, scan_document
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.checks import SEVERITIES, Severity
from ecomteam.model.engagement import (
    PARTS,
    Engagement,
    HireNote,
    Judgement,
    OwnFinding,
    Part,
    Ruling,
)
from ecomteam.model.pictures import Picture
from ecomteam.model.problems import FileProblems
from ecomteam.model.text import LANGUAGES, Language

FORMAT = 1
KEYS = keys_of(
    (
        "format", "client", "team", "earlier", "firm", "logo", "author", "date", "language", "note", "parts",
        "findings", "own_findings", "hires",
    )
)  # fmt: skip
FINDING_KEYS = keys_of(("finding", "about", "verdict", "severity", "comment", "due", "owner"))
OWN_KEYS = keys_of(("text", "severity", "remedy", "due", "owner"))
HIRE_KEYS = keys_of(("role", "comment", "moved_to", "left_out"))
RULINGS = keys_of(("accept", "reject"))
SEVERITY_NAMES = keys_of(SEVERITIES)
PART_NAMES = keys_of(PARTS)
LANGUAGE_NAMES = keys_of(LANGUAGES)
MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
LONGEST_NOTE = 6_000
MOST = 500


def read_engagement(content: bytes, file: str, folder: Path, catalogue: Catalogue) -> Engagement:
    """Read the file; a logo is looked for from ``folder``. Raises ``FileProblems`` with all that is wrong."""
    reader = _Reader(scan_document(content, file), folder, catalogue)
    engagement = reader.engagement()
    reader.refuse()
    return engagement


class _Reader(Rows):
    def __init__(self, document: ReadDocument, folder: Path, catalogue: Catalogue) -> None:
        super().__init__(document)
        self.folder = folder
        self.checks = check_names(catalogue)
        self.roles = role_names(catalogue)

    def engagement(self) -> Engagement:
        if self.document.value is None:
            self.fail((), "the file is empty; write at least the team, such as: team: team.yaml")
            return Engagement(client=None, team="")
        rows = self.mapping(self.document.value, (), KEYS)
        if rows.get("format", FORMAT) != FORMAT:
            self.fail(("format",), f"this ecomteam reads format {FORMAT}")
        if "team" not in rows:
            self.fail((), "there is no team; write which file it is in, such as: team: team.yaml")
        parts = [
            self.one_of(part, ("parts", n), PART_NAMES)
            for n, part in enumerate(self.listed(rows.get("parts"), ("parts",), MOST))
        ]
        return Engagement(
            client=self._text(rows, "client"),
            team=self._text(rows, "team") or "",
            earlier=self._text(rows, "earlier"),
            firm=self._text(rows, "firm"),
            logo=self.read(rows.get("logo"), ("logo",), self._logo),
            author=self._text(rows, "author"),
            date=self.read(rows.get("date"), ("date",), read_day),
            language=cast("Language | None", self.one_of(rows.get("language"), ("language",), LANGUAGE_NAMES)),
            note=self.read(rows.get("note"), ("note",), _paragraphs) or (),
            parts=tuple(cast("Part", part) for part in dict.fromkeys(parts) if part) if "parts" in rows else PARTS,
            findings=self._findings(rows.get("findings")),
            own_findings=self._own(rows.get("own_findings")),
            hires=self._hires(rows.get("hires")),
        )

    def _text(self, rows: dict[str, object], key: str, *above: str | int) -> str | None:
        path = (*above, key)
        return self.read(rows.get(key), path, lambda raw: read_text(raw, self.document.source(path)))

    def _logo(self, raw: object) -> Picture:
        path = self.folder / read_text(raw)
        try:
            return read_picture(read_bytes(path, Bounds(size=LARGEST)))
        except FileProblems as error:
            raise WrongValue(f"{path.name}: {error.problems[0].what}") from None

    def _findings(self, raw: object) -> tuple[Judgement, ...]:
        found = []
        for number, item in enumerate(self.listed(raw, ("findings",), MOST)):
            path = ("findings", number)
            rows = self.mapping(item, path, FINDING_KEYS)
            if rows and "finding" not in rows:
                self.fail(path, "say which finding, by its code: finding: ET309")
            check = self.read(
                rows.get("finding"), (*path, "finding"), lambda raw: read_name(raw, "check", self.checks, self.speller)
            )
            if check is None:
                continue
            found.append(
                Judgement(
                    check=check,
                    subject=self._text(rows, "about", *path),
                    ruling=cast("Ruling", self.one_of(rows.get("verdict"), (*path, "verdict"), RULINGS) or "accept"),
                    severity=self._severity(rows, path),
                    comment=self._text(rows, "comment", *path),
                    due=self.read(rows.get("due"), (*path, "due"), read_day),
                    owner=self._text(rows, "owner", *path),
                    place=self.document.place((*path, "finding")),
                )
            )
        return tuple(found)

    def _severity(self, rows: dict[str, object], path: tuple[str | int, ...]) -> Severity | None:
        return cast("Severity | None", self.one_of(rows.get("severity"), (*path, "severity"), SEVERITY_NAMES))

    def _own(self, raw: object) -> tuple[OwnFinding, ...]:
        found = []
        for number, item in enumerate(self.listed(raw, ("own_findings",), MOST)):
            path = ("own_findings", number)
            rows = self.mapping(item, path, OWN_KEYS)
            text = self._text(rows, "text", *path)
            if rows and "text" not in rows:
                self.fail(path, "say what you found: text: …")
            if text is None:
                continue
            found.append(
                OwnFinding(
                    text=text,
                    severity=self._severity(rows, path) or "warning",
                    remedy=self._text(rows, "remedy", *path),
                    due=self.read(rows.get("due"), (*path, "due"), read_day),
                    owner=self._text(rows, "owner", *path),
                )
            )
        return tuple(found)

    def _hires(self, raw: object) -> tuple[HireNote, ...]:
        found = []
        for number, item in enumerate(self.listed(raw, ("hires",), MOST)):
            path = ("hires", number)
            rows = self.mapping(item, path, HIRE_KEYS)
            if rows and "role" not in rows:
                self.fail(path, "say which hire, by its role: role: customer_service")
            role = self.read(
                rows.get("role"), (*path, "role"), lambda raw: read_name(raw, "role", self.roles, self.speller)
            )
            if role is None:
                continue
            found.append(
                HireNote(
                    role=role,
                    comment=self._text(rows, "comment", *path),
                    moved_to=self.read(rows.get("moved_to"), (*path, "moved_to"), _month),
                    left_out=self.read(rows.get("left_out"), (*path, "left_out"), read_yes_no) or False,
                    place=self.document.place((*path, "role")),
                )
            )
        return tuple(found)


def _month(raw: object) -> str:
    if not isinstance(raw, str) or not MONTH.fullmatch(raw.strip()):
        raise WrongValue("a month is written year-month, such as 2027-03")
    return raw.strip()


def _paragraphs(raw: object) -> tuple[str, ...]:
    """Several lines of text; an empty line begins another paragraph."""
    if not isinstance(raw, str):
        raise WrongValue(f"this is text, not {kind_of(raw)}")
    if len(raw) > LONGEST_NOTE:
        raise WrongValue(f"this text is too long: at most {LONGEST_NOTE} characters are read")
    return tuple(" ".join(part.split()) for part in re.split(r"\n\s*\n", raw) if part.strip())
