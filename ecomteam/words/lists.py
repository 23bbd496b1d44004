"""How names and several things are told in one sentence."""

import re
from collections.abc import Iterable, Sequence

from ecomteam.model.text import Language, Text

# What stands between the names of several where there is room for no sentence.
BESIDE = " & "
AND = Text("and", "en")
OR = Text("or", "of")
MORE = Text("{count} more", "{count} anderen")


def joined(parts: Sequence[str], last: Text, lang: Language) -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last.to(lang)} {parts[-1]}"


def listed(parts: Sequence[Text], last: Text) -> Text:
    """The same in both languages."""
    return Text(joined([part.en for part in parts], last, "en"), joined([part.nl for part in parts], last, "nl"))


def commas(parts: Iterable[Text]) -> Text:
    """``a, b, c``, where no word joins the last."""
    told = list(parts)
    return Text(", ".join(part.en for part in told), ", ".join(part.nl for part in told))


def several(parts: Iterable[Text]) -> Text:
    """``a; b; c``, of parts that have commas of their own."""
    told = list(parts)
    return Text("; ".join(part.en for part in told), "; ".join(part.nl for part in told))


def in_turn(*sentences: Text) -> Text:
    """One sentence after the other."""
    return Text(" ".join(one.en for one in sentences), " ".join(one.nl for one in sentences))


def kinds_of_work(names: Sequence[Text]) -> Text:
    """Kinds of work in a sentence; many of their names have an "and" of their own."""
    return several([lowered(name) for name in names])


def names(told: Sequence[str], most: int = 3, *, begins: bool = False) -> Text:
    """Names in a sentence, which they may begin; of many the first and how many more."""
    inside = [name if begins and not at else called(name) for at, name in enumerate(told)]
    if len(told) > most:
        rest = len(told) - most + 1
        return listed([*(Text(name, name) for name in inside[: most - 1]), MORE.format(count=rest)], AND)
    return listed([Text(name, name) for name in inside], AND)


# Who is told by what they are to the owner has no name: "of your wife".
_POSSESSIVE = r"(?i)(?:je|jouw|mijn|onze|your|my|our) "


def called(name: str) -> str:
    """A person inside a sentence."""
    return name[:1].lower() + name[1:] if re.match(_POSSESSIVE, name) else name


def lowered(name: Text) -> Text:
    """A name inside a sentence: abbreviations and names like IT keep their capitals."""

    def half(text: str) -> str:
        head = text.split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0]
        return text if head.isupper() and len(head) > 1 else text[:1].lower() + text[1:]

    # In English "I" stays large wherever it stands.
    return Text(name.en if name.en.startswith("I ") else half(name.en), half(name.nl))
