"""Making text harmless before it is drawn: what could steer a terminal or turn a line around becomes visible."""

import re
import unicodedata

SPACES = re.compile(r"[ \t\n\r]+")
# Control, format (bidi, zero width), lone surrogate, private, and the separators that break lines.
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
UNBREAKING = "\u00a0"
# After the sign or the three letters of a currency, and between a number and its unit.
INSIDE = r"(?:(?<=[€$£])|(?<=\b[A-Z]{3})) (?=\d)|(?<=\d) (?=[^\W\d_])"


def clean(text: str) -> str:
    """One line of text: white space is one blank, what cannot be seen is shown as ``\\x1b`` or ``\\u202e``."""
    line = SPACES.sub(" ", text).strip()
    return line if line.isprintable() else "".join(map(_visible, line))


def unbroken(text: str) -> str:
    """The text with blanks that end no line between a currency and its amount, and between a number and its unit."""
    return re.sub(INSIDE, UNBREAKING, text)


def _visible(char: str) -> str:
    return escape(char) if hidden(char) else char


def hidden(char: str) -> bool:
    """Whether a character acts on what is around it instead of being seen."""
    return unicodedata.category(char) in HIDDEN


def escape(char: str) -> str:
    """A character as people write it in code."""
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


# What a report uses beyond ASCII, and what to write where the terminal cannot show it.
PLAIN = {
    "€": "EUR",
    "£": "GBP",
    "–": "-",
    "—": "-",
    "‑": "-",
    "−": "-",
    "•": "*",
    "●": "*",
    "○": "o",
    "▒": "~",
    "█": "#",
    "·": ".",
    "…": "...",
    "→": "->",
    "←": "<-",
    "≥": ">=",
    "≤": "<=",
    "×": "x",
    "“": '"',
    "”": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "«": '"',
    "»": '"',
    "\u00a0": " ",
    "\u202f": " ",
    "─": "-",
    "━": "-",
    "│": "|",
    "✓": "v",
    "ß": "ss",
    "æ": "ae",
    "Æ": "AE",
    "ø": "o",
    "Ø": "O",
    "œ": "oe",
    "ł": "l",
    "Ł": "L",
    "ı": "i",
    "đ": "d",
}


def fit(text: str, encoding: str) -> str:
    """The text with only characters that the encoding has; others become their nearest ASCII, at worst ``?``."""
    try:
        text.encode(encoding)
    except LookupError:
        return fit(text, "ascii")
    except UnicodeEncodeError:
        return "".join(_fitting(char, encoding) for char in text)
    return text


def _fitting(char: str, encoding: str) -> str:
    letters = unicodedata.normalize("NFKD", char)
    base = "".join(letter for letter in letters if not unicodedata.combining(letter))
    for candidate in (char, PLAIN.get(char, ""), base):
        if candidate and _encodable(candidate, encoding):
            return candidate
    # A mark that only decorated the letter before it leaves nothing behind.
    return "" if unicodedata.combining(char) else "?"


def _encodable(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
