"""What is counted agrees with its number: one order, two orders."""

import re
from collections.abc import Mapping
from typing import Literal

# By what is counted, one of it; Dutch counts hours in one form already.
ONE: Mapping[str, Mapping[str, str]] = {
    "en": {
        "buyers": "buyer",
        "days": "day",
        "hours": "hour",
        "months": "month",
        "orders": "order",
        "parcels": "parcel",
        "people": "person",
        "products": "product",
        "questions": "question",
        "returns": "return",
        "weeks": "week",
    },
    "nl": {
        "bestellingen": "bestelling",
        "dagen": "dag",
        "klantvragen": "klantvraag",
        "maanden": "maand",
        "mensen": "mens",
        "pakketten": "pakket",
        "producten": "product",
        "retouren": "retour",
        "uren": "uur",
        "vragen": "vraag",
        "weken": "week",
    },
}
# No end of another number or of a range. As text: most processes speak one language, and many count nothing.
COUNTED = {lang: rf"(?<![\w.,–÷×−-])1 (extra |more )?({'|'.join(words)})\b" for lang, words in ONE.items()}


def agreeing(said: str, lang: Literal["en", "nl"]) -> str:
    """The text with "1 orders" as "1 order"."""
    if "1 " not in said:
        return said
    return re.sub(COUNTED[lang], lambda found: f"1 {found[1] or ''}{ONE[lang][found[2]]}", said)
