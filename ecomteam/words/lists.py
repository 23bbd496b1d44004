"""How names and several things are told in one sentence."""

from collections.abc import Sequence

from ecomteam.model.text import Language, Text

AND = Text("and", "en")
OR = Text("or", "of")
MORE = Text("{count} more", "{count} andere")


def joined(parts: Sequence[str], last: Text, lang: Language) -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last.to(lang)} {parts[-1]}"


def listed(parts: Sequence[Text], last: Text) -> Text:
    """The same in both languages."""
    return Text(joined([part.en for part in parts], last, "en"), joined([part.nl for part in parts], last, "nl"))


def kinds_of_work(names: Sequence[Text]) -> Text:
    """Kinds of work in a sentence; many of their names have an "and" of their own."""
    inside = [lowered(name) for name in names]
    return Text("; ".join(name.en for name in inside), "; ".join(name.nl for name in inside))


def names(told: Sequence[str], most: int = 3) -> Text:
    """Names in a sentence, of many the first and how many more."""
    if len(told) > most:
        rest = len(told) - most + 1
        return listed([*(Text(name, name) for name in told[: most - 1]), MORE.format(count=rest)], AND)
    return listed([Text(name, name) for name in told], AND)


def lowered(name: Text) -> Text:
    """A name inside a sentence: abbreviations and names like IT keep their capitals."""

    def half(text: str) -> str:
        head = text.split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0]
        return text if head.isupper() and len(head) > 1 else text[:1].lower() + text[1:]

    return Text(half(name.en), half(name.nl))
