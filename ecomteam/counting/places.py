"""Where an order was sold and where it went: marketplaces behind a shop's own file, names of countries, usual VAT."""

import re

from ecomteam.model.exports import OUR_OWN_SHOP, ExportBook

STORE = "store"
USUAL_RATE = 0.21
MOST_KEPT = 10_000
NO_COUNTRY = ""


class Places:
    """What the book says of places; ``country`` is the shop's own, where it is known."""

    def __init__(self, book: ExportBook, country: str | None = None) -> None:
        self.vat = {code: rate / 100 for code, rate in book.vat.items()}
        self.country = country
        self.zone = book.zones.get(country or "")
        self.names = {name: code for code, names in book.countries.items() for name in names}
        words = {word: place for place, found in book.marketplaces.items() for word in found}
        words |= dict.fromkeys(book.stores, STORE)
        self.words = words
        longest_first = sorted(words, key=lambda word: -len(word))
        self.pattern = re.compile(rf"(?<![a-z])(?:{'|'.join(map(re.escape, longest_first))})(?![a-z])")
        self.sold: dict[tuple[str, ...], str] = {}
        self.countries: dict[str, str] = {}

    def sold_at(self, hints: tuple[str, ...]) -> str:
        """The place of sale that these cells of an order in a shop's own file speak of."""
        found = self.sold.get(hints)
        if found is None:
            match = self.pattern.search(" ".join(hints).casefold())
            found = self.words[match[0]] if match else OUR_OWN_SHOP
            if len(self.sold) < MOST_KEPT:
                self.sold[hints] = found
        return found

    def code(self, cell: str) -> str:
        """A country as its two letters, or a short word as it stands; nothing for what is no country at all."""
        found = self.countries.get(cell)
        if found is None:
            text = " ".join(cell.split())
            short = text.upper() if len(text) == 2 and text.isalpha() else self.names.get(text.casefold(), text)
            found = short if len(short) <= 60 and not any(sign in short for sign in "@\n;|") else NO_COUNTRY
            if len(self.countries) < MOST_KEPT:
                self.countries[cell] = found
        return found

    def rate(self, country: str) -> float:
        """The usual rate of VAT on what is sent there; nothing on what leaves for a country without."""
        if country in self.vat:
            return self.vat[country]
        if len(country) == 2:
            return 0.0
        return self.vat.get(self.country or "", USUAL_RATE if self.country is None else 0.0)
