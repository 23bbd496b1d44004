"""The options that somebody names in words of their own: a name within a sentence, or words that together mean it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.names import Names
from ecomteam.files.saying import Phrasebook, Tokens, bare, joined_at
from ecomteam.files.spoken import pictures_as, plainly
from ecomteam.model.questions import Option
from ecomteam.model.roles import Aliases
from ecomteam.model.spelling import nearest

# What separates parts of an answer. A dot within a name, as in bol.com, separates nothing.
BETWEEN = re.compile(r"\s*(?:,(?![0-9])|[;/+&\n]|[!?]+|\.(?=\s|$)|\s-\s)\s*")
# Dutch makes anything small: a webwinkeltje is a webwinkel.
SMALL = ("etjes", "tjes", "pjes", "jes", "etje", "tje", "pje", "je")
JOINTS = frozenset(("and", "but", "because", "so", "which", "plus", "also", "while"))
JOINTS |= {"en", "maar", "omdat", "want", "dus", "waardoor", "ook", "terwijl"}
JOINT = re.compile(r"(?:^|\s+)(?:and|en|plus|ook|also|via|&)\s+", re.IGNORECASE)
CLAUSE = re.compile(rf"\s+(?:{'|'.join(sorted(JOINTS))})\s+", re.IGNORECASE)
# Of these each word is one of a list; of others an answer may be a sentence.
SELLS = "sells"
LISTED = frozenset((SELLS, "channels", "departments"))
HURTS, LEANINGS = "symptoms", "leanings"
# What only says that there is much of it tells no other trouble.
HOW_MUCH = "much"
# An option is about what stands in more than this part of its signs.
ABOUT = 0.5
# Shorter ones are words of a sentence too: IT is Italy, and it is not.
SHORTEST_NAME = 4
SHORTEST_SLIP = 5
LONGEST = 500


class Chooser:
    """Finds the options of one question."""

    def __init__(self, fact: str, options: Sequence[Option], names: Names, in_order: bool = False) -> None:
        words = vocabulary()
        self.fact = fact
        self.names = names
        self._ids = [option.id for option in options]
        self._in_order = in_order
        self._named_all = [*self._named(options)]
        self._options = _book(self._named_all, self._more())
        self._spelt = sorted({token for token in self._options.words if len(token) >= SHORTEST_SLIP})
        self._no = Phrasebook({"no": words.negations})
        self._around = Phrasebook(
            {"around": words.polite, "about": words.about, "filler": words.fillers}
            | ({"partly": words.partly, "seldom": words.seldom} if fact in LISTED else {})
            | (_goods() if fact == SELLS else {})
        )
        self._nothing = {bare(phrase) for phrase in (*words.nothing.en, *words.nothing.nl)}
        # One sign may be of several options: it is asked which. Of what hurts and what is wanted it is what hurts.
        self._signs: dict[frozenset[str], list[str]] = {}
        sources = self._sources()
        self._leanings = {option for option, (source, _) in sources.items() if source == LEANINGS}
        for option, (source, item) in sorted(sources.items(), key=lambda one: one[1][0] != HURTS):
            for sign in map(frozenset, map(str.split, words.signs.get(source, {}).get(item, ()))):
                others = self._signs.setdefault(sign, [])
                if all(sources[other][0] == source for other in others):
                    others.append(option)
        self._meanings = Phrasebook.of(_meant(words.meanings)) if self._signs else None
        self._how = frozenset(words.how)

    def _sources(self) -> Mapping[str, tuple[str, str]]:
        """Of which fact each option is; a question about several facts has it before the option: goals.grow_sales."""
        split = {option: option.rpartition(".") for option in self._ids}
        return {option: (fact or self.fact, item) for option, (fact, _, item) in split.items()}

    def _more(self) -> Mapping[str, Aliases]:
        """More ways to name the options, by option; of facts that are options themselves, what says yes to them."""
        words = vocabulary()
        found: dict[str, Aliases] = {}
        for option, (fact, item) in self._sources().items():
            if fact in words.options:
                found[option] = words.options[fact].get(item, Aliases())
                if fact == SELLS and item in words.listed:
                    # Whoever names a marketplace sells on marketplaces.
                    named = [found[option], *words.listed[item].values()]
                    found[option] = Aliases(
                        en=tuple(name for one in named for name in one.en),
                        nl=tuple(name for one in named for name in one.nl),
                    )
            elif item in words.says:
                found[option] = words.says[item].yes
            else:
                # A question that is put together of others has their options.
                of_others = [options[item] for options in words.options.values() if item in options]
                found[option] = of_others[0] if len(of_others) == 1 else Aliases()
        return found

    def _named(self, options: Sequence[Option]) -> Iterable[tuple[str, str]]:
        for option in options:
            for name in (option.name.en, option.name.nl, *option.aliases.en, *option.aliases.nl):
                if self.fact != "country" or len(name) >= SHORTEST_NAME:
                    yield name, option.id
            if self.fact != "country":
                yield option.id.rpartition(".")[2].replace("_", " "), option.id

    # -- One

    def one(self, text: str) -> tuple[Sequence[str], bool]:
        """The options that are named, one if it is clear; and whether that takes mending a slip of the pen."""
        found = self._within(text)
        if self.fact == "country":
            codes = [self.names.find(word) for word in re.findall(r"\b[A-Z]{2,3}\b", text)]
            found = [*found, *(code for code in codes if code is not None)]
        if not found:
            near = self._near(text)
            return near, bool(near)
        found = list(dict.fromkeys(found))
        third = vocabulary().together.get(self.fact)
        if third in self._ids and (third in found or {*found, third} == {*self._ids}):
            return [third], False
        return found, False

    def _within(self, text: str, book: Phrasebook | None = None) -> list[str]:
        """The options whose names stand in the text, but for those it denies."""
        found: list[str] = []
        denied = False
        for kind, tokens in self._found(text) if book is None else book.found(text):
            if kind is None:
                denied = denied or bool(self._no.kind(tokens))
            elif denied:
                denied = False
            else:
                found += kind.split("|")
        return found

    def _found(self, text: str) -> list[tuple[str | None, Tokens]]:
        """The names in a text. What goes wrong with something is no leaning to it: "the web shop loses money"."""
        named = self._options.found(text)
        if not self._leanings or all(kind is None for kind, _ in named) or not _complains(text):
            return named
        kept = ((self._felt(kind), tokens) for kind, tokens in named)
        return [(kind or None, tokens) for kind, tokens in kept]

    def _felt(self, kind: str | None) -> str:
        """Without what is a leaning."""
        return "|".join(one for one in (kind or "").split("|") if one not in self._leanings)

    def is_slip(self, text: str) -> bool:
        """Whether what a text may mean is so but for its spelling; else it only shares words with it."""
        return self.names.suggest(text, begun=False) is not None or bool(self._by_mending(text))

    def _near(self, text: str) -> list[str]:
        # What says nothing by itself is no part of a name either: "somebody".
        near = self.names.suggest(text, begun=not all(kind for kind, _ in _nobody_known().found(text)))
        return [near] if near is not None else self._by_mending(text)

    def _by_mending(self, text: str) -> list[str]:
        mended = [self._mended(token) for token in bare(text[:LONGEST])]
        return list(dict.fromkeys(self._within(" ".join(mended))))

    def _misspelt(self, text: str) -> list[str]:
        """The options that words beside those of others stand for once slips are mended: "eigen webshob en bol"."""
        rest = [token for kind, tokens in self._options.found(text) if kind is None for token in tokens]
        mended = [(token, self._mended(token)) for token in rest]
        slips = {token: other for token, other in mended if other != token}
        if not slips or len(slips) == len(bare(text)):
            return []
        return self._within(" ".join(slips.get(token, token) for token in bare(text)))

    def _mended(self, token: str) -> str:
        if len(token) < SHORTEST_SLIP or token in self._options.words or token in _well_spelt():
            return token
        whole = (token.removesuffix(ending) for ending in SMALL if token.endswith(ending))
        if (named := next((word for word in whole if word in self._options.words), None)) is not None:
            return named
        near = nearest(token, ((word, word) for word in self._spelt if abs(len(word) - len(token)) < 2))
        return near or token

    # -- Several

    def spelt_out(self, text: str) -> str:
        """The same with all options between two ends told one by one; as it is where they do not follow one another."""
        if not self._in_order or len(text) > LONGEST:
            return text
        plain = plainly(text)
        for pattern in self._ranges:
            plain = pattern.sub(self._between, plain)
        return plain

    def _between(self, found: re.Match[str]) -> str:
        first, last = (self._ids.index(self._one_each[found[end]]) for end in ("first", "last"))
        size = (last - first) % len(self._ids) + 1
        return ", ".join(self._ids[(first + step) % len(self._ids)] for step in range(size))

    @cached_property
    def _one_each(self) -> Mapping[str, str]:
        """Names of one option only, as they stand in a text."""
        more = [(name, option) for option, told in self._more().items() for name in (*told.en, *told.nl)]
        found: dict[str, set[str]] = {}
        for name, option in (*self._named_all, *more):
            found.setdefault(plainly(name), set()).add(option)
        return {name: min(options) for name, options in found.items() if len(options) == 1}

    @cached_property
    def _ranges(self) -> Sequence[re.Pattern[str]]:
        words = vocabulary()
        name, to, around = (_any_of(found) for found in (self._one_each, _both(words.to), _both(words.part_of)))
        opens, joins = _any_of(_both(words.between)), _any_of(_both(words.and_))
        edge = rf"(?:(?:{around})[ -]+)?(?:[0-9]{{1,2}}(?:st|nd|rd|th|e)?[ ]+(?:of )?)?"
        first, last = rf"(?P<first>{name})\b\.?", rf"{edge}(?P<last>{name})\b"
        return [
            re.compile(rf"\b(?:{opens}) {edge}{first} (?:{joins}) {last}"),
            re.compile(rf"\b{first}(?: ?- ?| (?:{to}) ){last}"),
        ]

    def parts(self, text: str) -> list[str]:
        # An emoji is the end of a sentence, as a full stop is.
        text = text if text.isascii() else pictures_as(", ", text)
        found = [part for part in BETWEEN.split(text[:LONGEST]) if part.strip()]
        if self.fact not in LISTED and self._meanings is None:
            return found
        return [piece for part in found for piece in self._pieces(part)]

    def _pieces(self, part: str) -> list[str]:
        """What stands on both sides of "and", unless a name has that word in it; so that no side is passed over.

        A sentence about what hurts may have a side that says nothing by itself.
        """
        pieces = self._listed(part) if self.fact in LISTED else [one for one in CLAUSE.split(part) if one.strip()]
        each = [self._named_or_near(piece) for piece in pieces]
        apart, whole = {option for named in each for option in named}, {*self.several(part)[0]}
        if whole - apart or (whole == apart and all(each)):
            return [part]
        if self.fact in LISTED or all(each):
            return pieces
        # "Measuring and photographing takes a day": what stands in front shares what is said of it. What comes behind
        # and is of something else is a part of its own.
        first = next((at for at, named in enumerate(each) if named), len(each) - 1)
        behind = [*zip(pieces, each, strict=True)][first + 1 :]
        if all(named or self._says_nothing(piece) for piece, named in behind):
            return [part]
        head = part[: part.index(pieces[first]) + len(pieces[first])]
        return [head, *(piece for piece, _ in behind)]

    def _says_nothing(self, text: str) -> bool:
        """Whether it names nothing: "and it drives me mad"."""
        rest = " ".join(token for kind, tokens in _troubles().found(text) if kind is None for token in tokens)
        return all(kind for kind, _ in _plain_words().found(rest))

    def _listed(self, part: str) -> list[str]:
        """What stands between the joints of a list; what names nothing side by side is one thing that is not known."""
        found: list[str] = []
        start, unknown = 0, False
        joints = [one.span() for one in joined_at(JOINT, part)]
        for end, after in (*joints, (len(part), len(part))):
            piece = part[start:end]
            if not piece.strip():
                start = after
                continue
            named, near, silent = self.several(piece)
            if unknown and not (named or near or silent):
                begin = part.rindex(found[-1], 0, start)
                found[-1] = part[begin:end]
            else:
                found.append(piece)
            unknown = not (named or near or silent)
            start = after
        return found

    def _named_or_near(self, piece: str) -> Sequence[str]:
        found, near, _ = self.several(piece)
        return found or near

    def several(self, part: str) -> tuple[Sequence[str], Sequence[str], bool]:
        """Of one part of an answer: the options it names, else those it may mean; and whether it means none."""
        exact = self.names.find(part)
        if exact is not None:
            return [exact], (), False
        if bare(part) in self._nothing:
            return (), (), True
        named = self._found(part)
        ids = [*self._within(part), *self._misspelt(part)]
        rest = " ".join(" ".join(tokens) for kind, tokens in named if kind is None)
        meant, unsure = self._by_signs(rest if ids else part, 2 if ids else 1)
        if ids or meant:
            return list(dict.fromkeys([*ids, *meant])), (), False
        if unsure:
            return (), unsure, False
        if all(kind for kind, _ in self._around.found(part)):
            return (), (), True
        near = self._near(part)
        # "No website yet" names what there is not.
        return (), near, not near and any(kind for kind, _ in named)

    def alike(self, text: str) -> Sequence[str]:
        """What a text may mean that names nothing: as an answer is read, by words it shares, by a part of the signs."""
        found, near, _ = self.several(text)
        alike = (*found, *near, *self.names.alike(text))
        if alike or self._meanings is None:
            return alike
        said = self._said(bare(text))
        shares: dict[str, float] = {}
        for sign, options in self._signs.items():
            for option in options:
                shares[option] = max(len(sign & said) / len(sign), shares.get(option, 0.0))
        return sorted((option for option, share in shares.items() if share), key=lambda option: -shares[option])

    def _by_signs(self, text: str, least: int) -> tuple[list[str], list[str]]:
        """What the words together mean, clause by clause; and what they may mean where two are as good."""
        if self._meanings is None:
            return [], []
        clauses = _clauses(bare(text))
        each = [(clause, *self._best(clause, least)) for clause in clauses]
        whole, size = self._best(_joined(clauses), least)
        # "Marketing and IT clash" is one thing; "packing takes hours and returns pile up" are two.
        if size > max((size for _, _, size in each), default=0):
            each = [(_joined(clauses), whole, size)]
        # One word that means something among others that do not is too little to go by.
        weak = [best for clause, best, size in each if len(best) > 1 or (size == 1 and self._says_more(clause, best))]
        found = [best[0] for _, best, _ in each if len(best) == 1 and best not in weak]
        return found, next(map(list, weak), [] if found else self._about(clauses, least))

    def _about(self, clauses: Iterable[Tokens], least: int) -> list[str]:
        """The options about a thing of which no more is said: "returns" may eat margin, or be left lying."""
        said = self._said(_joined(clauses)) - self._how
        if least > 1 or not said:
            return []
        signs: dict[str, list[bool]] = {}
        for sign, options in self._signs.items():
            for option in options:
                signs.setdefault(option, []).append(bool(sign & said))
        return [option for option, each in signs.items() if sum(each) > ABOUT * len(each)]

    def _said(self, clause: Tokens) -> set[str]:
        assert self._meanings is not None
        return {kind for kinds, _ in self._meanings.found(" ".join(clause)) if kinds for kind in kinds.split("|")}

    def _best(self, clause: Tokens, least: int) -> tuple[list[str], int]:
        """What the largest signs in a clause stand for, and how large they are."""
        said = self._said(clause)
        fitting = {sign: options for sign, options in self._signs.items() if sign <= said and len(sign) >= least}
        most = max(map(len, fitting), default=0)
        largest = {sign: options for sign, options in fitting.items() if len(sign) == most}
        # "Behind with the books" is about the books: that there is too much of it is so of more.
        things = {sign: options for sign, options in largest.items() if sign - self._how}
        best = (option for options in (things or largest).values() for option in options)
        return list(dict.fromkeys(best)), most

    def _says_more(self, clause: Tokens, best: Sequence[str]) -> bool:
        """Whether words stand in it that the one meaning does not explain: "the printer is broken" may be about no site
        at all, and "behind on orders" is not about sales alone.
        """
        assert self._meanings is not None
        found = self._meanings.found(" ".join(clause))
        signs = {
            word for sign, options in self._signs.items() if len(sign) == 1 and {*options} & {*best} for word in sign
        }
        if any(kind and not {*signs, HOW_MUCH} & {*kind.split("|")} for kind, _ in found):
            return True
        rest = " ".join(token for kind, tokens in found if not kind for token in tokens)
        return any(kind is None for kind, _ in _plain_words().found(rest))


def _goods() -> dict[str, Aliases]:
    """What is sold and who sends it, which says nothing of where."""
    words = vocabulary()
    digital = words.options.get("fulfilment", {}).get("nothing_to_pack", Aliases())
    return {"downloads": words.downloads, "digital": digital, "supplier sends": words.supplier_sends}


def _joined(clauses: Iterable[Tokens]) -> Tokens:
    return tuple(token for clause in clauses for token in clause)


@cache
def _well_spelt() -> frozenset[str]:
    """Words that are known for something else, and no slip of the pen: "forms" are no firms."""
    words = vocabulary()
    told = (*words.units.values(), *words.beside_shop.values())
    return frozenset(token for each in told for word in (*each.en, *each.nl) for token in bare(word))


@cache
def _troubles() -> Phrasebook:
    """What is wrong with something, and what may be."""
    words = vocabulary()
    return Phrasebook({"trouble": words.troubles, **words.meanings})


@cache
def _complaints() -> Phrasebook:
    words = vocabulary()
    losses = words.numbered.get("profit_per_month", Aliases())
    return Phrasebook({"trouble": words.troubles, "loss": losses, "stops": words.meanings.get("stops", Aliases())})


def _complains(text: str) -> bool:
    """Whether it tells that something goes wrong."""
    return any(kind is not None for kind, _ in _complaints().found(text))


@cache
def _nobody_known() -> Phrasebook:
    """Words that stand in any sentence, and such as "somebody": a name may begin with them and is not meant."""
    words = vocabulary()
    return Phrasebook({"polite": words.polite, "filler": words.fillers, "somebody": words.thinking["somebody"]})


@cache
def _plain_words() -> Phrasebook:
    """Words that stand in any sentence."""
    words = vocabulary()
    books = (words.polite, words.about, words.fillers, words.about_people, words.negations, words.owner, words.per)
    return Phrasebook({str(at): book for at, book in enumerate((*books, words.yes, words.no, words.unknown))})


def _both(aliases: Aliases) -> Iterable[str]:
    return (plainly(word) for word in (*aliases.en, *aliases.nl))


def _any_of(words: Iterable[str]) -> str:
    """A pattern of any of these, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _clauses(tokens: Tokens) -> list[Tokens]:
    clauses: list[list[str]] = [[]]
    for token in tokens:
        if token in JOINTS:
            clauses.append([])
        else:
            clauses[-1].append(token)
    return [tuple(clause) for clause in clauses if clause]


def _book(named: Iterable[tuple[str, str]], more: Mapping[str, Aliases]) -> Phrasebook:
    pairs = list(named)
    known = {bare(name) for name, _ in pairs}
    extra = [
        (phrase, option)
        for option, aliases in more.items()
        for phrase in (*aliases.en, *aliases.nl)
        if bare(phrase) not in known
    ]
    return Phrasebook.of([*pairs, *extra])


def _meant(meanings: Mapping[str, Aliases]) -> Iterable[tuple[str, str]]:
    for meaning, aliases in meanings.items():
        for phrase in (*aliases.en, *aliases.nl):
            yield phrase, meaning
