"""How names and several things are told in one sentence."""

from collections.abc import Sequence

from ecomteam.model.text import Language, Text

AND = Text("and", "en")
OR = Text("or", "of")


def joined(parts: Sequence[str], last: Text, lang: Language) -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last.to(lang)} {parts[-1]}"


def listed(parts: Sequence[Text], last: Text) -> Text:
    """The same in both languages."""
    return Text(joined([part.en for part in parts], last, "en"), joined([part.nl for part in parts], last, "nl"))


def lowered(name: Text) -> Text:
    """A name inside a sentence: abbreviations and names like IT keep their capitals."""

    def half(text: str) -> str:
        head = text.split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0]
        return text if head.isupper() and len(head) > 1 else text[:1].lower() + text[1:]

    return Text(half(name.en), half(name.nl))
