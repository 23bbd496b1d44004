"""A document as one self-contained HTML page: no script, no request, readable on a phone and on paper."""

from base64 import b64encode
from html import escape
from itertools import groupby

from ecomteam.model.text import Language
from ecomteam.reports.document import (
    BAR,
    MARKS,
    Block,
    Bullets,
    Chart,
    Document,
    Entry,
    Heading,
    Illustration,
    Note,
    Paragraph,
    Record,
    Table,
    mapped,
)
from ecomteam.reports.draw.charts import NARROW, to_svg
from ecomteam.reports.draw.clean import clean
from ecomteam.words import interface
from ecomteam.words import paper as words

BAR_CLASSES = dict(zip(BAR, ("waiting", "recruiting", "at-work"), strict=True))
MARK_CLASSES = dict(zip(MARKS, ("stays", "changes", "comes", "missing"), strict=True))
CONTENTS_FROM = 4  # fewer sections than this need no table of contents

STYLE = """\
:root { color-scheme: light dark; --ink: #1d2733; --soft: #52606d; --line: #d5dce3; --paper: #fff; --panel: #f4f6f8;
  --accent: #0b5cad; --filled: #cfe3d4; --shared: #dfe6f3; --new: #fdebc8; --gap: #f6d5d2;
  --info: #0b5cad; --warning: #8a5300; --error: #b3261e; --today: #0b5cad; --team: #7fa8d1; --outside: #8a7bb8;
  --fresh: #2f855a; --recruit: #a9d5bb; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ee; --soft: #a9b4bf; --line: #3a4550; --paper: #14191f;
  --panel: #1e252d; --accent: #7ab8ff; --filled: #24452f; --shared: #2a3a57; --new: #54421a; --gap: #5b2a26;
  --info: #7ab8ff; --warning: #f0b35b; --error: #ff8a80; --today: #7ab8ff; --team: #3f6a99; --outside: #a99ad8;
  --fresh: #57b98a; --recruit: #2c5a43; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: 1.25rem;
  border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p, ul { margin: .5rem 0; max-width: 46rem; }
ul { padding-left: 1.2rem; }
li { margin: .2rem 0; }
nav li { margin: 0; padding: .1rem 0; break-inside: avoid; }
.lead { font-size: 1.2rem; line-height: 1.45; margin: 0 0 1.25rem; padding-left: .9rem;
  border-left: .25rem solid var(--accent); }
nav { margin: 1.75rem 0 0; padding: .75rem 1rem; background: var(--panel); border-radius: .5rem; font-size: .95rem; }
nav h2 { font-size: 1rem; margin: 0; padding: 0; border: 0; }
nav ul { columns: 17rem; max-width: none; margin: .35rem 0 0; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.subtitle { color: var(--soft); margin: -.5rem 0 1.25rem; }
figure { margin: .75rem 0; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 6rem; background: #fff; padding: .25rem; }
svg { display: block; width: 100%; height: auto; }
svg.narrow { display: none; }
svg .ink { fill: var(--ink); }
svg .soft { fill: var(--soft); }
svg .rule { stroke: var(--line); }
svg .branch { stroke: var(--soft); }
svg .limit { stroke: var(--error); }
svg pattern line { stroke: var(--fresh); }
svg pattern[id$=gap] line { stroke: var(--error); }
svg pattern rect.gap { fill: var(--gap); }
svg pattern rect.recruit { fill: var(--recruit); }
svg > rect.today { fill: var(--today); }
svg > rect.team { fill: var(--team); }
svg > rect.outside { fill: var(--outside); }
svg > rect.new { fill: var(--fresh); }
svg > rect.edge { fill: none; stroke: var(--today); }
svg > rect.edge.outside { stroke: var(--outside); }
svg > rect.edge.new { stroke: var(--fresh); }
svg > rect.gap { stroke: var(--error); }
svg > rect.recruit { stroke: var(--fresh); }
details { margin: .35rem 0; color: var(--soft); font-size: .9rem; }
summary { cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); font-size: .9rem; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line);
  overflow-wrap: break-word; }
thead th { color: var(--soft); font-size: .9rem; font-weight: 600; }
tbody th { font-weight: 600; }
.right { text-align: right; }
.whole { white-space: nowrap; }
dl { margin: .5rem 0 1rem; display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .35rem 1.25rem; }
dt { color: var(--soft); }
dd { margin: 0; }
dd ul { margin: 0; }
.note { padding: .6rem .9rem; background: var(--panel); border-left: .25rem solid var(--info); border-radius: .25rem; }
.note.warning { border-color: var(--warning); }
.note.error { border-color: var(--error); }
.note strong { color: var(--info); }
.note.warning strong { color: var(--warning); }
.note.error strong { color: var(--error); }
.mark { text-align: center; padding: .45rem .2rem; width: 2.4rem; }
.bar { width: 40%; min-width: 10rem; }
.months { display: flex; height: 1rem; border-radius: .25rem; overflow: hidden; background: var(--panel); }
.months .recruiting { background: repeating-linear-gradient(45deg, var(--accent) 0 2px, transparent 2px 6px); }
.months .at-work { background: var(--accent); }
td.stays { background: var(--filled); }
td.changes { background: var(--shared); }
td.comes { background: var(--new); }
td.missing { background: var(--gap); }
@media screen and (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; }
  dl { display: block; }
  dd { margin-bottom: .6rem; }
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td { border: 0; padding: .05rem 0; text-align: left; }
  .whole { white-space: normal; }
  caption { margin-bottom: .25rem; }
  .right { text-align: left; }
  tbody th.whole, tbody th.whole + th { display: inline; padding-right: .4rem; }
  svg.wide { display: none; }
  svg.narrow { display: block; }
  td:empty { display: none; }
  td::before { content: attr(data-label) ": "; color: var(--soft); }
  tbody td.mark { display: inline-block; width: auto; padding: .1rem .4rem; margin-right: .4rem; }
  td.mark::before { content: attr(data-label) " "; color: inherit; }
}
@media print {
  @page { size: A4; margin: 10mm 15mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --panel: #fff; --accent: #000;
    --info: #000; --warning: #000; --error: #000; }
  html { font-size: 8.1pt; }
  html:has(.roomy) { font-size: 10.5pt; }
  body { line-height: 1.35; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  main { max-width: none; padding: 0; }
  nav, details { display: none; }
  h1 { font-size: 16pt; margin-bottom: .4rem; }
  h2 { font-size: 12pt; margin: .8rem 0 .3rem; padding: 0; border: 0; }
  h3 { font-size: 10pt; margin: .9rem 0 .3rem; }
  .lead { font-size: 10.5pt; line-height: 1.35; margin: 0 0 .6rem; }
  .subtitle { margin: -.3rem 0 .6rem; }
  p, ul, table, dl, figure { margin: .3rem 0; max-width: none; }
  th, td { padding: .16rem .6rem .16rem 0; }
  td.mark { padding: .16rem .2rem; }
  h1, h2, h3, h4, dt, .subtitle { break-after: avoid; }
  .fresh { break-before: page; }
  tr, dd, li, .note { break-inside: avoid; }
  dl { grid-template-columns: 7.5rem 1fr; gap: .15rem .8rem; }
}
"""

PAGE = """\
<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'{pictures}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="ecomteam">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main{roomy}>
<h1>{title}</h1>
{subtitle}{body}
</main>
</body>
</html>
"""


def to_html(document: Document) -> str:
    """The document as a whole page."""
    document = mapped(document, clean)
    body = "\n".join(_body(document))
    subtitle = f'<p class="subtitle">{escape(document.subtitle)}</p>\n' if document.subtitle else ""
    title = escape(document.title)
    pictures = "; img-src data:" if any(isinstance(block, Illustration) for block in document.blocks) else ""
    roomy = ' class="roomy"' if document.roomy else ""
    values = {"title": title, "subtitle": subtitle, "body": body, "pictures": pictures, "roomy": roomy}
    return PAGE.format(lang=document.lang, style=STYLE, **values)


def _body(document: Document) -> list[str]:
    """The blocks, with the table of contents between the first screen and the first section."""
    contents = _contents(document)
    parts: list[str] = []
    section = charts = 0
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 2:
            section += 1
            parts += [contents] if section == 1 and contents else []
            fresh = ' class="fresh"' if block.fresh else ""
            parts.append(f'<h2 id="section-{section}"{fresh}>{escape(block.text)}</h2>')
        elif isinstance(block, Chart):
            charts += 1
            parts.append(_chart(block, document.lang, f"chart-{charts}"))
        else:
            parts.append(_draw(block, document.lang))
    return parts


def _contents(document: Document) -> str:
    titles = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    if len(titles) < CONTENTS_FROM:
        return ""
    items = "".join(f'<li><a href="#section-{n}">{escape(title)}</a></li>\n' for n, title in enumerate(titles, 1))
    name = escape(interface.CONTENTS.to(document.lang))
    return f'<nav aria-labelledby="contents">\n<h2 id="contents">{name}</h2>\n<ul>\n{items}</ul>\n</nav>'


def _chart(chart: Chart, lang: Language, name: str) -> str:
    """The picture, once for a wide screen and paper and once for a phone, and the table behind it."""
    wide = to_svg(chart, lang, name).replace("<svg ", '<svg class="wide" ', 1)
    narrow = to_svg(chart, lang, f"{name}-narrow", NARROW).replace("<svg ", '<svg class="narrow" ', 1)
    table = f"<details>\n<summary>{escape(words.AS_TABLE.to(lang))}</summary>\n{_table(chart.table)}\n</details>"
    return f"<figure>\n{wide}\n{narrow}\n{table}\n</figure>"


def _draw(block: Block, lang: Language) -> str:
    match block:
        case Heading(text=text, level=level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text=text, lead=lead):
            return f'<p class="lead">{escape(text)}</p>' if lead else f"<p>{escape(text)}</p>"
        case Bullets(items=items):
            return _bullets(items)
        case Table():
            return _table(block)
        case Chart():
            return _table(block.table)
        case Illustration(picture=picture, alt=alt):
            source = f"data:image/{picture.kind};base64,{b64encode(picture.data).decode('ascii')}"
            return f'<p><img src="{source}" alt="{escape(alt)}"></p>'
        case Record(entries=entries):
            return f"<dl>\n{''.join(map(_entry, entries))}</dl>"
        case Note(kind=kind, text=text):
            label = escape(interface.NOTE_KINDS[kind].to(lang))
            return f'<p class="note {kind}"><strong>{label}:</strong> {escape(text)}</p>'


def _bullets(items: tuple[str, ...]) -> str:
    return "<ul>\n" + "".join(f"<li>{escape(item)}</li>\n" for item in items) + "</ul>"


def _entry(entry: Entry) -> str:
    texts = escape(entry.texts[0]) if len(entry.texts) == 1 else _bullets(entry.texts)
    return f"<dt>{escape(entry.label)}</dt>\n<dd>{texts}</dd>\n"


def _table(table: Table) -> str:
    heads = "".join(
        f'<th scope="col" role="columnheader"{_classes(i, table)}>{escape(column.name)}</th>'
        for i, column in enumerate(table.columns)
    )
    rows = "\n".join(_row(row, table) for row in table.rows)
    # The roles keep it a table for screen readers where a narrow screen lays its rows out as blocks.
    return (
        f'<table role="table">\n<caption>{escape(table.caption)}</caption>\n'
        f'<thead role="rowgroup">\n<tr role="row">{heads}</tr>\n</thead>\n'
        f'<tbody role="rowgroup">\n{rows}\n</tbody>\n</table>'
    )


def _row(row: tuple[str, ...], table: Table) -> str:
    cells = [_cell(i, text, table) for i, text in enumerate(row)]
    return f'<tr role="row">{"".join(cells)}</tr>'


def _cell(index: int, text: str, table: Table) -> str:
    column = table.columns[index]
    if column.key and text.strip():  # a row of sums has no number, and an empty heading names nothing
        return f'<th scope="row" role="rowheader"{_classes(index, table)}>{escape(text)}</th>'
    label = escape(column.name)
    if column.bar:
        return f'<td role="cell" data-label="{label}" class="bar">{_bar(text)}</td>'
    if column.marks:
        kind = f" {MARK_CLASSES[text]}" if text in MARK_CLASSES else ""
        return f'<td role="cell" data-label="{label}" class="mark{kind}">{escape(text)}</td>'
    return f'<td role="cell" data-label="{label}"{_classes(index, table)}>{escape(text)}</td>'


def _bar(text: str) -> str:
    """Runs of months as widths; the columns beside it say the same in numbers."""
    runs = [(sign, len(list(group))) for sign, group in groupby(text)]
    parts = "".join(
        f'<span class="{BAR_CLASSES.get(sign, "waiting")}" style="flex:{count}"></span>' for sign, count in runs
    )
    return f'<span class="months" aria-hidden="true">{parts}</span>'


def _classes(index: int, table: Table) -> str:
    column = table.columns[index]
    names = [
        name
        for name, given in (
            ("right", column.align == "right"),
            ("whole", column.whole),
            ("mark", column.marks),
            ("bar", column.bar),
        )
        if given
    ]
    return f' class="{" ".join(names)}"' if names else ""
