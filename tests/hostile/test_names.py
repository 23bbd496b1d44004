"""Names that try to be more than text (names.yaml), through every command and in every format: they come out as such.

Each report is drawn twice, with the hostile names and with calm ones in their place. Read as a reader of its format
would, both have to show the same names equally often, and nothing in the first may be more than text.
"""

import csv
import html
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from ecomteam.reports.draw.clean import clean
from ecomteam.reports.draw.csv import defused
from tests.hostile.conftest import Call, Outcome, RunAll, data, hidden

NAMES: list[str] = data("names.yaml")
CALM = [f"Calm{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(len(NAMES))]
ROLES = ["sales", "logistics", "customer_service", "online_marketer", "data_analyst", "category_manager"]
TEXTUAL = ("table", "markdown", "html", "json")
REPORTS: Mapping[str, tuple[str, ...]] = {
    "plan team.yaml --no-input": TEXTUAL,
    "audit team.yaml": (*TEXTUAL, "concise", "sarif", "github"),
    "export team.yaml": ("json",),
    "why sales team.yaml": ("table", "html"),  # it takes its time
    "diagnose team.yaml": ("table", "json"),
    "raci team.yaml": TEXTUAL,
    "checklist team.yaml": ("html",),
    "handover team.yaml": TEXTUAL,
    "kit sales team.yaml": ("html",),
    "diff team.yaml other.yaml": TEXTUAL,
    "compare team.yaml other.yaml": ("table", "html"),
    "team team.yaml": ("csv", "mermaid"),
    "import staff.csv": ("yaml", "json"),
    "explain sales --catalogue own": ("table", "markdown", "html"),
    "catalogue list roles --catalogue own": ("table", "markdown", "html"),
}
EACH = [(report, form) for report, forms in REPORTS.items() for form in forms]


def files(names: list[str]) -> dict[str, str]:
    """A team in which every name is a person and a department, and some are reasons; a staff list; an overlay."""
    people = [
        {
            "name": name,
            "roles": [ROLES[number % len(ROLES)]] if number % 7 else [],
            "department": names[number - 1],
            "sourcing": "agency" if number % 5 == 1 else "in_house",
            **({"reports_to": names[number - 2]} if number > 1 else {"owner": True}),
        }
        for number, name in enumerate(names)
    ]
    waivers = [{"check": "vacancy_open", "reason": name} for name in names[:9]]
    team = {"shop": {"name": names[0], "country": "NL", "stage": "growth"}, "people": people, "waivers": waivers}
    other = team | {"people": people[:-9], "shop": {"name": names[5], "country": "NL", "stage": "early"}}
    staff = io.StringIO()
    csv.writer(staff).writerows(
        [
            ("name", "title", "department"),
            *((defused(name), defused(names[-1 - i]), "x") for i, name in enumerate(names)),
        ]
    )
    text = {"en": names[0], "nl": names[1]}
    own = [{"id": "sales", "name": text, "aliases": {"en": names, "nl": names}}]
    return {
        "team.yaml": json.dumps(team, ensure_ascii=False),
        "other.yaml": json.dumps(other, ensure_ascii=False),
        "staff.csv": staff.getvalue(),
        "own/roles.yaml": json.dumps(own, ensure_ascii=False),
    }


class Page(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.texts: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[f"{tag} {sorted(name for name, _ in attrs)}"] += 1

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def texts_in(value: object) -> Iterable[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts_in(inner)


def of_html(source: str) -> tuple[str, object]:
    page = Page(source)
    return "\n".join(page.texts), page.tags


def of_markdown(source: str) -> tuple[str, object]:
    kinds: Counter[str] = Counter()
    texts = []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source):
        kinds[token.type] += 1
        texts.append("".join(child.content for child in token.children or ()))
        kinds.update(child.type for child in token.children or () if child.type not in ("text", "text_special"))
    return "\n".join(texts), kinds


def of_json(source: str) -> tuple[str, object]:
    value = json.loads(source)
    return "\n".join(texts_in(value)), sorted(value)


def of_csv(source: str) -> tuple[str, object]:
    rows = list(csv.reader(io.StringIO(source)))
    formulas = [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r＝＋－＠")]
    return "\n".join(re.sub(r"^'(?=['=+\-@＝＋－＠])", "", cell) for row in rows for cell in row), (len(rows), formulas)


def of_mermaid(source: str) -> tuple[str, object]:
    text = html.unescape(re.sub(r"#(\d+);", r"&#\1;", source))
    return text, [re.sub(r'"[^"]*"', '""', line) for line in source.splitlines()]


def of_github(source: str) -> tuple[str, object]:
    return unquote(source), Counter(line.split(" ")[0] for line in source.splitlines())


def of_lines(source: str) -> tuple[str, object]:
    """Without blanks, since lines are broken anywhere between words."""
    return re.sub(r"\s", "", source), None


def of_yaml(source: str) -> tuple[str, object]:
    import yaml

    return "\n".join(texts_in(yaml.safe_load(source))), None


READERS: Mapping[str, Callable[[str], tuple[str, object]]] = {
    "html": of_html,
    "markdown": of_markdown,
    "json": of_json,
    "sarif": of_json,
    "csv": of_csv,
    "mermaid": of_mermaid,
    "github": of_github,
    "table": of_lines,
    "concise": of_lines,
    "yaml": of_yaml,
}
# These keep a text as it is, down to what cannot be seen; the others spell that out.
AS_THEY_ARE = frozenset({"json", "csv", "yaml"})


def test_the_names_can_be_told_apart() -> None:
    for name in NAMES:
        assert len(name) <= 24
        assert not [other for other in NAMES if name != other and clean(name) in clean(other)]


@pytest.mark.parametrize(("report", "form"), EACH)
def test_names_come_out_as_the_text_they_are(report: str, form: str, run_all: RunAll, tmp_path: Path) -> None:
    drawn = []
    for names in (NAMES, CALM):
        for name, content in files(names).items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(content, encoding="utf-8")
        # A screen of an audit names those that matter most; the whole names everybody.
        whole = ("--full",) if form == "table" and report.startswith("audit") else ()
        drawn += run_all([Call((*report.split(), *whole, "--format", form, "--lang", "en"))])
    found, calm = (_read(outcome, form) for outcome in drawn)
    assert found[1] == calm[1]
    times = [calm[0].count(other) for other in CALM]
    shown = [name if form in AS_THEY_ARE else clean(name) for name in NAMES]
    if form in ("table", "concise"):
        shown = [of_lines(name)[0] for name in shown]
    # Who is named may hang on the alphabet; how often somebody is, may not. Tables may break names over lines.
    assert [name for name, count in zip(shown, times, strict=True) if count and name not in found[0]] == []
    if form != "table":
        assert sum(found[0].count(name) for name in shown) >= sum(times)


def _read(outcome: Outcome, form: str) -> tuple[str, object]:
    text = outcome.out.decode("utf-8")
    assert outcome.code in (0, 1), outcome.err
    assert "Traceback" not in outcome.err
    assert not hidden(outcome.err)
    if form not in AS_THEY_ARE:
        assert not hidden(text)
    return READERS[form](text.replace("\r\n", "\n") if form == "csv" else text)


def test_json_lines_keep_names_as_they_are(run_all: RunAll, tmp_path: Path) -> None:
    shops = [json.dumps({"shop": {"name": name}, "people": [{"name": name}]}) for name in NAMES]
    (tmp_path / "in.jsonl").write_text("\n".join(shops), encoding="utf-8")
    for outcome in run_all([Call(("plan", "--jsonl"), "in.jsonl"), Call(("audit", "--jsonl"), "in.jsonl")]):
        assert [json.loads(line)["shop"] for line in outcome.out.splitlines()] == NAMES
