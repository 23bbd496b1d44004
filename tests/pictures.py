"""A screen as a picture: what a command prints in colour, as an SVG that asks nothing of any network."""

import re
from html import escape
from io import StringIO

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

WIDTH = 80
# Rich would fetch a font; a picture on a page has to do with those that are there.
FONTS = re.compile(r"@font-face \{\{.*?\}\}\s*", re.DOTALL)
FAMILY = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"


def picture(command: str, screen: str) -> str:
    """The SVG, the same for the same screen; ``command`` is its title, and the screen is told to those who hear it."""
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, legacy_windows=False)
    console.print(Text.from_ansi(screen.rstrip("\n")), no_wrap=True, overflow="ignore", crop=False)
    layout = FONTS.sub("", CONSOLE_SVG_FORMAT).replace("Fira Code, monospace", FAMILY)
    drawn = console.export_svg(title=f"$ {command}", code_format=layout, unique_id="screen")
    plain = Text.from_ansi(screen).plain
    opening, rest = drawn.split(">", 1)
    told = f"<title>{escape(command)}</title><desc>{escape(plain)}</desc>"
    return "".join(f"{line.rstrip()}\n" for line in f'{opening} role="img">{told}{rest}'.splitlines())
