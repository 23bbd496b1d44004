"""How several things are told in one sentence."""

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
