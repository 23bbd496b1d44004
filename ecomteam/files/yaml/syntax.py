"""What libyaml complains about, said so that a shop owner can mend it."""

import re

import yaml

from ecomteam.model.place import Place
from ecomteam.model.problems import escaped

SMART_QUOTES_HINT = "these are typographic quotes, which YAML reads as text; use straight ones: \" or '"
OPEN_LIST = 'the list that was opened with "[" in line {context} is not closed, or lacks a comma'
OPEN_MAPPING = 'the mapping that was opened with "{{" in line {context} is not closed, or lacks a comma'
TWO_COLONS = 'a second ": " in one line; put text with a colon in quotes, or check the indentation'
AFTER_END = "the document ends above, and something else follows; check the indentation"
NO_TAGS = "tags (words that start with !) are not read here; leave it out, and put text in quotes"

# libyaml's words (and the pure Python loader's) -> ours. The first that is found in the complaint counts.
SENTENCES = (
    ("found unexpected end of stream", "a quote that was opened in line {context} is never closed"),
    ("mapping values are not allowed", TWO_COLONS),
    ("expected ',' or ']'", OPEN_LIST),
    ("expected ',' or '}'", OPEN_MAPPING),
    ("did not find expected key", "this does not fit the lines above: check the indentation and the quotes"),
    ("did not find expected '-' indicator", 'this does not fit the list above: start with "- " and indent it alike'),
    ("block sequence entries are not allowed", 'a list cannot start here; put "- " on a line of its own, indented'),
    ("expected <block end>", "this does not fit the lines above: check the indentation and the quotes"),
    ("could not find expected ':'", 'line {context} is neither "key: value" nor part of a list'),
    ("invalid Unicode character", "this escape is no character; write the character itself"),
    ("found unknown escape character", 'a "\\" in double quotes starts an escape; write "\\\\", or use single quotes'),
    ("undefined tag handle", NO_TAGS),
    ("found unexpected ':'", "something is missing around this colon; put a space and a value after it"),
    ("found duplicate", "anchors and directives are not read here; leave it out"),
    ("expected alphabetic or numeric", 'a name is missing behind "*" or "&"; put text with such a sign in quotes'),
    ("expected comment or line break", "something follows here that does not belong; put text with signs in quotes"),
    ("expected node content", "a value is missing here, or a bracket is not closed"),
    ("cannot start any token", "text cannot start like this unless it is in quotes"),
    ("did not find expected <document start>", AFTER_END),
    ("expected '<document start>'", AFTER_END),
)
STARTERS = "@`%"
NO_SPACE = r"\s*(?:- +)*([A-Za-z_]+):([^\s:/\"'\[\]{},][^\s]*)\s*(?:#.*)?"
SMART = "(?:^|[-:,{[])\\s*[\u201c\u201d\u201e\u2018\u2019\u201a]"
TAB_INDENT = r" *\t"


def explained(error: yaml.MarkedYAMLError, text: str, file: str) -> tuple[Place, str]:
    """Where the complaint points, and a sentence that says what to do."""
    lines = re.split(r"\r\n|\r|\n", text)
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    context = error.context_mark.line if error.context_mark else line
    at = lines[line][column : column + 1] if line < len(lines) else ""
    for row in dict.fromkeys((context, line, line - 1)):
        if 0 <= row < len(lines):
            hint = _hint(lines[row])
            if hint:
                return Place(file, row + 1, len(lines[row]) - len(lines[row].lstrip(" -")) + 1), hint
    problem = str(error.problem or error.context or "this is no YAML")
    if "cannot start any token" in problem and at and at in STARTERS:
        return Place(file, line + 1, column + 1), f'text cannot start with "{at}" unless it is in quotes'
    for theirs, ours in SENTENCES:
        if theirs in problem:
            return Place(file, line + 1, column + 1), ours.format(context=context + 1)
    return Place(file, line + 1, column + 1), f"this is no YAML: {escaped(problem)}"


def _hint(line: str) -> str | None:
    """Mistakes that show in the line itself, whatever libyaml made of it."""
    if re.match(TAB_INDENT, line):
        return "this line is indented with a tab; use spaces"
    if glued := re.fullmatch(NO_SPACE, line):
        return f'a space is missing after the colon: write "{glued[1]}: {escaped(glued[2][:40])}"'
    if re.search(SMART, line):
        return SMART_QUOTES_HINT
    return None
