"""A text in both languages; English and Dutch are equals, so neither half may be missing."""

from typing import Literal

import msgspec

from ecomteam.model.counts import agreeing
from ecomteam.model.references import StatementId

Language = Literal["en", "nl"]
LANGUAGES: tuple[Language, ...] = ("en", "nl")


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One text, English beside Dutch. The language is chosen where it is shown."""

    en: str
    nl: str

    def to(self, lang: Language) -> str:
        return self.en if lang == "en" else self.nl

    def format(self, **values: "Text | str | int | float") -> "Text":
        """Fill the placeholders of both halves; a ``Text`` value fills each with its own half."""
        en = {k: v.en if isinstance(v, Text) else v for k, v in values.items()}
        nl = {k: v.nl if isinstance(v, Text) else v for k, v in values.items()}
        return Text(agreeing(self.en.format(**en), "en"), agreeing(self.nl.format(**nl), "nl"))


class Cited(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an element rests on: ids of statements, or our own judgement with its reasoning.

    At least one of the two is given; loading refuses an element with neither.
    """

    cites: tuple[StatementId, ...] = ()
    own_judgement: Text | None = None
