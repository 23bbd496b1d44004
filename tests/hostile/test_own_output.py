"""What one command writes another reads, however long the names and titles were that it was made of."""

from pathlib import Path

from tests.hostile.conftest import Call, RunAll

LONG = "n" * 600
LISTS = {
    "long.csv": f"name,title,department,manager\n{LONG},sales,{LONG},{LONG}x\nBo,{'grand vizier ' * 60},d,{LONG}\n"
    f"Cy,{'x' * 5_000},,\n,{LONG},,\n",
    "wide.csv": "name,title" + ",more" * 500 + "\nAda,sales" + ",x" * 500 + "\n",
    "odd.csv": 'name,title\n"=1+1 \u202e","a: b # c"\n"- [x]","{y}"\n',
}
# Each command reads what those before it wrote; FILE is the list.
CHAIN = (
    ("import", "FILE", "--decisions", "titles.yaml", "--shop", "s" * 500, "-o", "team.yaml"),
    ("audit", "team.yaml", "--json", "--fail-on", "never", "-o", "audit.json"),
    ("audit", "team.yaml", "--baseline", "audit.json", "--fail-on", "never"),
    ("checklist", "team.yaml", "--done", "who_is_there"),
    ("plan", "team.yaml", "--no-input", "--save", "saved.yaml"),
    ("diff", "team.yaml", "saved.yaml"),
    ("team", "saved.yaml", "--format", "csv", "-o", "people.csv"),
    ("import", "people.csv", "-o", "again.yaml"),
    ("audit", "again.yaml", "--fail-on", "never"),
    ("import", "FILE", "--decisions", "titles.yaml"),
)


def test_what_is_written_can_be_read(run_all: RunAll, tmp_path: Path) -> None:
    for name, content in LISTS.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
        for call in CHAIN:
            (outcome,) = run_all([Call(tuple(name if word == "FILE" else word for word in call))])
            assert outcome.code == 0, (outcome.call, outcome.err[:1000])
            assert "Traceback" not in outcome.err
        (tmp_path / "saved.yaml").unlink()
        (tmp_path / "titles.yaml").unlink()
