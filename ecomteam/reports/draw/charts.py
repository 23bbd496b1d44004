"""Charts as SVG: plain text made of plain numbers, so that page, PDF and Word document show the same picture.

No library: one that is made for charts brings twenty times the size, none names its picture for a screen reader, and
hatching and colours have to survive print and a dark screen. Colours stand in attributes, because not every renderer
knows variables of CSS; a page may override the classes.
"""

from collections.abc import Iterable
from html import escape
from math import ceil, log10

from ecomteam.model.text import Language
from ecomteam.reports.document import Calendar, Chart, Kind, Lane, Months, Seat, Shares, Tree
from ecomteam.words import numbers

WIDE, NARROW = 680, 340
SIZE = 12
# What a letter of a sans serif takes of its size, on average and rather too much.
LETTER = 0.56
INK, SOFT, LINE = "#1d2733", "#52606d", "#d5dce3"
COLORS: dict[Kind, str] = {
    "today": "#0b5cad",
    "team": "#7fa8d1",
    "outside": "#8a7bb8",
    "new": "#2f855a",
    "gap": "#f6d5d2",
    "recruit": "#a9d5bb",
}
EDGE = "#b3261e"
HATCHED: tuple[Kind, ...] = ("gap", "recruit")
ROW, GAP = 22, 6


def to_svg(chart: Chart, lang: Language, name: str, width: int = WIDE) -> str:
    """The picture of a chart, ``width`` wide; ``name`` makes its ids the only ones on a page."""
    drawer = _Drawer(lang, name, width)
    match chart.figure:
        case Months() as figure:
            height = drawer.months(figure)
        case Shares() as figure:
            height = drawer.shares(figure)
        case Calendar() as figure:
            height = drawer.calendar(figure)
        case Tree() as figure:
            height = drawer.tree(figure)
    title, told = f"{name}-title", f"{name}-told"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_n(height)}" width="{width}" '
        f'height="{_n(height)}" role="img" aria-labelledby="{title} {told}" font-family="sans-serif" '
        f'font-size="{SIZE}"><title id="{title}">{escape(chart.table.caption)}</title>'
        f'<desc id="{told}">{escape(chart.summary)}</desc>{drawer.patterns()}{"".join(drawer.parts)}</svg>'
    )


class _Drawer:
    def __init__(self, lang: Language, name: str, width: int) -> None:
        self.lang = lang
        self.name = name
        self.width = width
        self.parts: list[str] = []
        self.hatched: dict[Kind, None] = {}

    # --- kinds of charts ---

    def months(self, figure: Months) -> float:
        """Bars on a scale from nothing to a round number above the highest."""
        totals = [sum(values) for values in zip(*(bar.values for bar in figure.bars), strict=True)]
        step, top = _scale(max([*totals, *(figure.limit.values if figure.limit else ()), 1.0]))
        steps = round(top / step)
        labels = [f"{figure.unit} {numbers.number(step * each, self.lang)}" for each in range(steps + 1)]
        left = max(map(_length, labels)) + 8
        bottom, height = 138.0, 128.0
        across = (self.width - left) / len(figure.labels)
        for each, label in enumerate(labels):
            y = bottom - height * each / steps
            self._line(left, y, self.width, y, LINE)
            self._text(left - 6, y + 4, label, anchor="end", soft=True)
        for column, label in enumerate(figure.labels):
            x, y = left + across * column, bottom
            for bar in figure.bars:
                tall = height * bar.values[column] / top
                y -= tall
                self._box(x + across * 0.15, y, across * 0.7, tall, bar.kind)
            self._month(x + across / 2, bottom, label, column, across)
        if figure.limit is not None:
            points = [
                f"{_n(left + across * (column + side))},{_n(bottom - height * value / top)}"
                for column, value in enumerate(figure.limit.values)
                for side in (0, 1)
            ]
            self.parts.append(
                f'<polyline points="{" ".join(points)}" fill="none" stroke="{EDGE}" class="limit" stroke-width="2" '
                'stroke-dasharray="6 3"/>'
            )
        named = [*((bar.name, bar.kind) for bar in figure.bars), *([(figure.limit.name, None)] if figure.limit else [])]
        return self._legend(bottom + 46, named)

    def shares(self, figure: Shares) -> float:
        """Today's bar over tomorrow's for every label, as long as their hours."""
        totals = [
            sum(series.values[row] for series in side)
            for side in (figure.first, figure.second)
            for row in range(len(figure.labels))
        ]
        most = max([*totals, 1.0])
        narrow = self.width < WIDE
        side = max(map(_length, figure.sides)) + 8
        left = side if narrow else min(140.0, max(map(_length, figure.labels)) + 10) + side
        room = self.width - left - _length("000") - 8
        y = 0.0
        for row, label in enumerate(figure.labels):
            if narrow:
                y += SIZE + 4
            self._text(0, y - 3 if narrow else y + 11, _cut(label, self.width if narrow else left - side))
            for name, series in zip(figure.sides, (figure.first, figure.second), strict=True):
                self._text(left - 6, y + 10.5, name, anchor="end", soft=True, size=SIZE - 1)
                x = float(left)
                for each in series:
                    wide = room * each.values[row] / most
                    self._box(x, y, wide, 12, each.kind)
                    x += wide
                self._text(x + 4, y + 10.5, self._whole(sum(each.values[row] for each in series)), size=SIZE - 1)
                y += 13
            y += 5
        return self._legend(y + 14, [(each.name, each.kind) for each in figure.second])

    def calendar(self, figure: Calendar) -> float:
        """A lane a hire; what has no month says in words what it waits for."""
        narrow = self.width < WIDE
        longest = max(_length(lane.label) for lane in figure.lanes) + 10
        left = 0.0 if narrow else min(200.0, longest)
        across = (self.width - left) / len(figure.labels)
        y = 0.0
        for lane in figure.lanes:
            if narrow:
                y += SIZE + 4
            self._text(0, y - 2 if narrow else y + 14, _cut(lane.label, self.width if narrow else left - 4))
            self._lane(lane, left, y, across, len(figure.labels))
            y += ROW
        for column, label in enumerate(figure.labels):
            self._month(left + across * (column + 0.5), y, label, column, across)
        return self._legend(y + 46, [(figure.legend[0], "recruit"), (figure.legend[1], "new")])

    def _lane(self, lane: Lane, left: float, y: float, across: float, columns: int) -> None:
        if lane.start is None:
            self._text(left + 4, y + 14, lane.note, soft=True)
            return
        start = min(lane.start, columns)
        for column in range(columns + 1):
            self._line(left + across * column, y, left + across * column, y + ROW, LINE)
        if lane.recruit is not None and lane.recruit < start:
            self._box(left + across * lane.recruit, y + 3, across * (start - lane.recruit), 15, "recruit")
        self._box(left + across * start, y + 3, across * (columns - start), 15, "new")

    def tree(self, figure: Tree) -> float:
        """Indented like a folder: it holds names of any length and teams of any shape."""
        narrow = self.width < WIDE
        indent = 14 if narrow else 26
        tall = 34 if narrow else ROW
        last: dict[int, float] = {}
        y = 0.0
        for seat in figure.seats:
            x = float(indent * seat.depth)
            if seat.depth:
                above = last.get(seat.depth - 1, 0.0)
                self._line(x - indent / 2, above, x - indent / 2, y + tall / 2, SOFT)
                self._line(x - indent / 2, y + tall / 2, x, y + tall / 2, SOFT)
            self._seat(seat, x, y, tall)
            last[seat.depth] = y + tall
            y += tall + GAP - 2
        return self._key(y + 12, figure)

    def _seat(self, seat: Seat, x: float, y: float, tall: float) -> None:
        stroke, dash = (COLORS["new"], ' stroke-dasharray="5 3"') if seat.planned else (COLORS["today"], "")
        stroke = COLORS["outside"] if seat.outside and not seat.planned else stroke
        kind = "new" if seat.planned else "outside" if seat.outside else "today"
        self.parts.append(
            f'<rect x="{_n(x + 1)}" y="{_n(y + 1)}" width="{_n(self.width - x - 2)}" height="{_n(tall - 2)}" rx="3" '
            f'fill="none" stroke="{stroke}" class="edge {kind}" stroke-width="1.5"{dash}/>'
        )
        if self.width < WIDE:
            self._text(x + 8, y + 14, _cut(seat.name, self.width - x - 14), bold=True)
            self._text(x + 8, y + 28, _cut(seat.detail, self.width - x - 14), soft=True, size=SIZE - 1)
            return
        half = (self.width - x) * 0.34
        self._text(x + 8, y + 15, _cut(seat.name, half - 12, bold=True), bold=True)
        self._text(x + 8 + half, y + 15, _cut(seat.detail, self.width - x - half - 16), soft=True)

    def _key(self, y: float, figure: Tree) -> float:
        """What the edges mean; only those that are drawn."""
        kinds: tuple[Kind, ...] = ("today", "outside", "new")
        there = {"new" if seat.planned else "outside" if seat.outside else "today" for seat in figure.seats}
        x = 0.0
        for kind, name in zip(kinds, figure.legend, strict=True):
            if kind not in there:
                continue
            dash = ' stroke-dasharray="4 2"' if kind == "new" else ""
            self.parts.append(
                f'<rect x="{_n(x + 1)}" y="{_n(y - 9)}" width="16" height="11" rx="2" fill="none" '
                f'stroke="{COLORS[kind]}" class="edge {kind}" stroke-width="1.5"{dash}/>'
            )
            self._text(x + 23, y, name, soft=True)
            x += 37 + _length(name)
        return y + 8

    # --- their parts ---

    def _legend(self, y: float, named: Iterable[tuple[str, Kind | None]]) -> float:
        """One after the other, broken over lines where it is narrow; without a kind it is the line."""
        x = 0.0
        for name, kind in named:
            wide = 20 + _length(name) + 14
            if x and x + wide > self.width:
                x, y = 0.0, y + 18
            if kind is None:
                self.parts.append(
                    f'<line x1="{_n(x)}" y1="{_n(y - 4)}" x2="{_n(x + 14)}" y2="{_n(y - 4)}" stroke="{EDGE}" '
                    'class="limit" stroke-width="2" stroke-dasharray="6 3"/>'
                )
            else:
                self._box(x, y - 10, 14, 12, kind)
            self._text(x + 20, y, name, soft=True)
            x += wide
        return y + 8

    def _month(self, x: float, y: float, label: str, column: int, across: float) -> None:
        """The month, and below it the year where it begins."""
        name, year = label.rsplit(" ", 1)
        if across < _length("Wwi", SIZE - 1) and column % 2:
            return
        self._text(x, y + 14, name, anchor="middle", soft=True, size=SIZE - 1)
        if column == 0 or name.lower().startswith("jan"):
            self._text(x, y + 27, year, anchor="middle", soft=True, size=SIZE - 1)

    def _box(self, x: float, y: float, wide: float, tall: float, kind: Kind) -> None:
        if wide <= 0 or tall <= 0:
            return
        fill = COLORS[kind]
        edge = ""
        if kind in HATCHED:
            self.hatched[kind] = None
            fill = f"url(#{self.name}-{kind})"
            edge = f' stroke="{EDGE if kind == "gap" else COLORS["new"]}" stroke-width="1"'
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(wide)}" height="{_n(tall)}" fill="{fill}" class="{kind}"{edge}/>'
        )

    def _line(self, x1: float, y1: float, x2: float, y2: float, color: str) -> None:
        kind = "rule" if color == LINE else "branch"
        self.parts.append(
            f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" stroke="{color}" class="{kind}"/>'
        )

    def _text(
        self, x: float, y: float, text: str, anchor: str = "start", soft: bool = False, bold: bool = False,
        size: int = SIZE,
    ) -> None:  # fmt: skip
        more = f' text-anchor="{anchor}"' if anchor != "start" else ""
        more += ' font-weight="bold"' if bold else ""
        more += f' font-size="{size}"' if size != SIZE else ""
        kind, fill = ("soft", SOFT) if soft else ("ink", INK)
        self.parts.append(f'<text x="{_n(x)}" y="{_n(y)}" fill="{fill}" class="{kind}"{more}>{escape(text)}</text>')

    def _whole(self, value: float) -> str:
        return numbers.number(round(value), self.lang)

    def patterns(self) -> str:
        """Hatching for what is not there yet, so that it is told apart without colour."""
        made = "".join(
            f'<pattern id="{self.name}-{kind}" width="6" height="6" patternUnits="userSpaceOnUse" '
            f'patternTransform="rotate(45)"><rect width="6" height="6" fill="{COLORS[kind]}" class="{kind}"/>'
            f'<line x1="0" y1="0" x2="0" y2="6" stroke="{EDGE if kind == "gap" else COLORS["new"]}" '
            'stroke-width="1.5"/></pattern>'
            for kind in self.hatched
        )
        return f"<defs>{made}</defs>" if made else ""


def _scale(most: float) -> tuple[float, float]:
    """A round step (1, 2 or 5 with noughts) of which three to six reach the highest, and where they end."""
    unit = 10.0 ** ceil(log10(most / 6))
    step = next(each for each in (unit / 10, unit / 5, unit / 2, unit) if most / each <= 6)
    return step, ceil(most / step) * step


def _length(text: str, size: float = SIZE) -> float:
    return len(text) * size * LETTER


def _cut(text: str, room: float, bold: bool = False) -> str:
    """The text, or as much of it as there is room for."""
    most = int(room / (SIZE * LETTER * (1.08 if bold else 1)))
    return text if len(text) <= most else f"{text[: max(1, most - 1)].rstrip()}…"


def _n(value: float) -> str:
    """A number as SVG reads it everywhere: at most two decimals, no exponent."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
