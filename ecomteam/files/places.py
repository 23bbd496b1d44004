"""Where somebody sells and in which country they are, told in one breath, and what is told beside it.

An owner begins with a sentence of their own. What names no place to sell is kept apart by what it is about, so that it
can be said: nothing of it is lost without a word, and nothing becomes a place that it is not.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.names import Names
from ecomteam.files.saying import Phrasebook, Tokens, bare, listed
from ecomteam.files.spoken import words_of
from ecomteam.files.told import MONEY, SIGN, any_of, joint, units
from ecomteam.files.values import FactReader
from ecomteam.model.questions import Question
from ecomteam.model.roles import Aliases

LEFT_OUT = ""
COUNTRY = "country"
NONE = "none"
BUSINESS = "business_customers"
# How many of these there are may be told with where one sells.
COUNTED = ("marketplaces", "stores")
WORD = re.compile(r"[^\s,;/()]+")
LONGEST_COUNTRY, SHORTEST_COUNTRY = 4, 4
# A marketplace by its address is that marketplace.
DOMAIN = re.compile(r"(?<=[^\W\d_])\.(?:com|co\.uk|[a-z]{2})\b", re.IGNORECASE)
CODES = re.compile(r"[A-Z]{2,3}")
BRACKETS = re.compile(r"(?P<front>[^,;()]+)\((?P<inside>[^()]*)\)")


def where(text: str, asked: dict[str, Question], reader: FactReader) -> Mapping[str, str]:
    """Where somebody sells and in which country they are, how many marketplaces and stores, and what else was said.

    What else is said stands under ``LEFT_OUT``, and orders that come otherwise under how they do (``beside_shop``).
    """
    places = asked["sells"], asked[COUNTRY]
    chooser = reader.chooser(places[0])
    goods, text = _without_goods(_by_others(_by_kind(text)), places[0], reader)
    names = reader.names(asked.pop(COUNTRY))
    there, text = _goes_to(text, names)
    parts, text = _parts_of_countries(text, names)
    there += parts.values()
    countries, rest = _countries(text, names)
    if len(countries) > 1 and (here := _countries(" ".join(_based().findall(text)), names)[0]):
        # "UK and Germany, based in Ireland": where goods are sold is no place to work.
        countries = here
    elif not countries and len(delivered := _countries(", ".join((*there, *parts)), names)[0]) == 1:
        # Who only says where they deliver is there, as far as that is one country.
        countries, there = delivered, []
    said = [*filter(None, (goods, *there))]
    found = {COUNTRY: countries[0]} if len(countries) == 1 else {}
    if not countries and (near := _misspelt(rest, places, reader)) is not None:
        found[COUNTRY] = near
        rest = _without(near, rest)
    if not found and (somewhere := _somewhere(rest, places[0], reader)) is not None:
        rest = _without(somewhere, rest)
        if rest:
            # Beside places to sell it is asked next in which country that is.
            said.append(somewhere)
        else:
            found = {COUNTRY: _led().sub(r"\g<where>", somewhere)}
    beside = _beside(rest, lambda piece: bool(chooser.several(piece)[0]))
    rest = (", ".join(beside.pop(LEFT_OUT)) or NONE) if beside else rest
    found |= {kind: ", ".join(told) for kind, told in beside.items()}
    rest, inside = _without_brackets(rest, lambda front: {*chooser.several(front)[0]} == {BUSINESS})
    if said := [*said, *inside]:
        found[LEFT_OUT] = ", ".join(said)
    for fact in COUNTED:
        if asked.pop(fact, None) is not None:
            found |= _counted(rest, fact)
    return found | dict.fromkeys(asked, rest) if rest else found


def country_told(text: str, reader: FactReader) -> str | None:
    """The one country that a text names, if it does."""
    countries = _countries(text, reader.names(reader.questions[COUNTRY]))[0]
    return countries[0] if len(countries) == 1 else None


def _without(part: str, text: str) -> str:
    return SIGN.sub(", ", text).replace(part, "").strip(" ,")


# -- What is no place to sell


def _by_kind(text: str) -> str:
    """With shops of a kind as what they are, own stores: "twee fietswinkels", "two bike shops", "a bookstore"."""
    for own, shop in vocabulary().kinds_of_shop.items():
        for pattern in _kinds(shop):
            text = pattern.sub(rf"\g<many>{own}", text)
    return text


@cache
def _kinds(shop: Aliases) -> Sequence[re.Pattern[str]]:
    """A kind before a shop, in one word with it, or in two behind how many there are."""
    words = vocabulary()
    kind = rf"(?!{any_of(words.no_kind_of_shop)})[^\W\d_]{{3,}}"
    many = rf"(?P<many>\b(?:{any_of(words.people['articles'], *words.counted.values())}|[0-9]+)\s+)"
    glued = re.compile(rf"(?P<many>\b){kind}{any_of(shop)}\b", re.IGNORECASE)
    return glued, re.compile(rf"{many}{kind}\s+{any_of(shop)}\b", re.IGNORECASE)


def _by_others(text: str) -> str:
    """With shops of others that sell the goods as what they are, business customers: "30 shops sell our cheese"."""
    named = vocabulary().options["sells"][BUSINESS].en[0]
    return "".join(
        piece if at % 2 or not _others().search(piece) else named for at, piece in enumerate(_told_pieces(text))
    )


@cache
def _others() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().breath['sold_by_others'])}\b", re.IGNORECASE)


def _told_pieces(text: str) -> list[str]:
    """The pieces of a text, and at each second place what stands between them."""
    return re.split(rf"({SIGN.pattern}|{joint().pattern})", text, flags=re.IGNORECASE)


def _without_goods(text: str, places: Question, reader: FactReader) -> tuple[str, str]:
    """What is said of what somebody sells, which names no place to sell it, and the text without it."""
    for found in _goods().finditer(text):
        if not any(reader.chooser(places).several(found["what"])):
            rest = f"{text[: found.start()]}, {text[found.end() :]}"
            return found[0].strip(), rest.strip(" ,;.")
    return "", text


@cache
def _goods() -> re.Pattern[str]:
    words = vocabulary().breath
    where_ = rf"{any_of(words['where'])}\b"
    return re.compile(
        rf"\b{any_of(words['we_sell'])}\s+(?P<what>(?!{where_})[^\s,;.]+(?:\s+(?!{where_})[^\s,;.]+)*)", re.IGNORECASE
    )


def _goes_to(text: str, names: Names) -> tuple[list[str], str]:
    """Where the goods go, which is no place to work ("we ship to the whole EU"), and the text without it."""
    found: list[str] = []
    for told in _sent().finditer(text):
        end, joints = 0, [*joint().finditer(told["there"]), None]
        for one in joints:
            piece = told["there"][end : None if one is None else one.start()]
            if not (_countries(piece, names)[0] or _everywhere().search(piece)):
                break
            end = len(told["there"]) if one is None else one.end()
        if end:
            went = f"{told['to']} {told['there'][:end].strip()}"
            found.append(re.sub(rf"\s+{any_of(vocabulary().breath['joints'])}$", "", went))
    for there in found:
        text = text.replace(there, "", 1)
    return found, re.sub(r"\s+,", ",", text).strip(" ,;")


def _parts_of_countries(text: str, names: Names) -> tuple[dict[str, str], str]:
    """Parts by their countries, and the text without them: "Noord-Frankrijk" is a market, and no place to work."""
    found = [
        one for one in _part_of().finditer(text) if not _named(one["part"], names) and _named(one["country"], names)
    ]
    for one in found:
        text = text.replace(one[0], "", 1)
    return {one["country"]: one["part"] for one in found}, text.strip(" ,;")


def _named(text: str, names: Names) -> str | None:
    return names.find(text) or _by_city().get(bare(text))


@cache
def _part_of() -> re.Pattern[str]:
    said = vocabulary().breath
    joint = rf"(?:(?:^|[\s,;]+)(?:{any_of(said['joints'], said['in_front'])}\s+)*(?:{any_of(said['goes_to'])}\s+)?)"
    return re.compile(
        rf"{joint}\b(?P<part>{any_of(said['part_of_country'])}[ -](?P<country>[^\W\d_]+))\b", re.IGNORECASE
    )


@cache
def _sent() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<to>{any_of(vocabulary().breath['goes_to'])})\s+(?P<there>[^,;.()]+)", re.IGNORECASE)


@cache
def _everywhere() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().breath['everywhere'])}\b", re.IGNORECASE)


def _beside(text: str, is_place: Callable[[str], bool]) -> dict[str, list[str]]:
    """Pieces that tell of orders which come otherwise, by how; under ``LEFT_OUT`` the others, where there are any.

    A piece that names a place too is told as both. Two of a kind that are joined are one: "bij braderieën en beurzen".
    """
    pieces, ways = _told_pieces(text), vocabulary().beside_shop
    found: dict[str, list[str]] = {}
    kept: list[str] = []
    before: str | None = None
    for at, piece in enumerate(pieces[::2]):
        read = _otherwise().found(piece)
        kind = next((kind for kind, _ in read if kind in ways), None)
        other = " ".join(token for kind, tokens in read if kind not in ways for token in tokens)
        if kind is None or is_place(other):
            kept.append(piece.strip(" ,;.") if kind is None else other)
        if kind is not None and kind == before:
            found[kind][-1] += f"{pieces[2 * at - 1]}{piece.rstrip()}"
        elif kind is not None:
            found.setdefault(kind, []).append(_joined().sub("", piece).strip(" ,;."))
        before = kind
    return {**found, LEFT_OUT: [*filter(None, kept)]} if found else {}


@cache
def _otherwise() -> Phrasebook:
    """A marketplace is one, also where its name says the other: Facebook Marketplace."""
    words = vocabulary()
    names = Aliases(en=tuple(name for told in words.listed["marketplaces"].values() for name in (*told.en, *told.nl)))
    return Phrasebook({"marketplaces": names, **words.beside_shop})


@cache
def _joined() -> re.Pattern[str]:
    """What joins a piece to the one before."""
    return re.compile(rf"^\s*{any_of(vocabulary().breath['joints'])}\s+", re.IGNORECASE)


def _without_brackets(text: str, of_others: Callable[[str], bool]) -> tuple[str, list[str]]:
    """Without how many others there are, in brackets: "wederverkopers (30 winkels)" are no stores of one's own."""
    inside = [found["inside"] for found in BRACKETS.finditer(text) if of_others(found["front"])]
    for one in inside:
        text = text.replace(f"({one})", "", 1)
    return text, inside


# -- Countries


def _countries(text: str, names: Names) -> tuple[list[str], str]:
    """The countries that are named, and the text without them."""
    found: list[str] = []
    kept, words = "", [*WORD.finditer(text)]
    at = start = 0
    while at < len(words):
        for size in range(min(LONGEST_COUNTRY, len(words) - at), 0, -1):
            last = words[at + size - 1]
            said = text[words[at].start() : last.end()].rstrip(".")
            country = _country(said, names, at_end=at + size == len(words) > 1) or _by_city().get(bare(said))
            if country is not None:
                kept += _towards().sub("", text[start : words[at].start()])
                found.append(country)
                start = last.end()
                at += size - 1
                break
        at += 1
    return [*dict.fromkeys(found)], (kept + text[start:]).strip(" ,;/().")


@cache
def _towards() -> re.Pattern[str]:
    """What leads to the name of a country, and goes with it."""
    return re.compile(rf"(?:(?:^|[\s,;/(])+{any_of(vocabulary().breath['towards'])}\b)*[\s,;/(]*$", re.IGNORECASE)


@cache
def _by_city() -> Mapping[Tokens, str]:
    """Countries by what lies in them."""
    told = vocabulary().options.get(COUNTRY, {})
    return {bare(name): code for code, aliases in told.items() for name in (*aliases.en, *aliases.nl)}


def _somewhere(text: str, places: Question, reader: FactReader) -> str | None:
    """A part that only says where somebody is, by a place that is of no known country: "zit in Boerdonk"."""
    for part in SIGN.split(text):
        found = _led().fullmatch(part.strip())
        if found is not None and not any(reader.chooser(places).several(found["where"])):
            return part
    return None


@cache
def _led() -> re.Pattern[str]:
    towards = any_of(vocabulary().breath["towards"])
    return re.compile(rf"(?:{towards}\s+)+(?P<where>[^\W\d_]+(?:[ -][^\W\d_]+)?)\s*\.?", re.IGNORECASE)


@cache
def _based() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().breath['based'])}\s+[^,;.]+", re.IGNORECASE)


def _misspelt(text: str, questions: Sequence[Question], reader: FactReader) -> str | None:
    """A part that is no place to sell, and nearly a country."""
    places, country = questions
    for part in SIGN.split(text):
        named, meant, silent = reader.chooser(places).several(part)
        if not (named or meant or silent) and reader.names(country).suggest(part) is not None:
            return part
    return None


def _country(text: str, names: Names, *, at_end: bool) -> str | None:
    """A name in full, or a code: a small one only where it ends the answer, since "us" and "it" are words too."""
    if len(text) >= SHORTEST_COUNTRY or CODES.fullmatch(text) or (at_end and len(text) == 2 and text.isalpha()):
        return names.find(text)
    return None


# -- How many


def _counted(text: str, fact: str) -> dict[str, str]:
    """How many there are, where it is said with what is counted, or they are named."""
    for part in _told_pieces(text)[::2]:
        numbers = [] if MONEY.search(part) else [word.text for word in words_of(part) if word.numeric]
        if len(numbers) == 1 and any(kind is not None for kind, _ in units(fact).found(part)):
            return {fact: numbers[0]}
    names = names_of(text, fact)
    return {fact: names} if names else {}


def names_of(text: str, fact: str) -> str:
    """The parts of a text that name what is counted."""
    pieces = (_in_front().sub("", piece) for piece in _told_pieces(DOMAIN.sub("", text))[::2])
    return ", ".join(part for piece in pieces for part in _at().split(piece) if listed(part, fact))


@cache
def _in_front() -> re.Pattern[str]:
    return re.compile(rf"^(?:{any_of(vocabulary().breath['in_front'])}\s+)+", re.IGNORECASE)


@cache
def _at() -> re.Pattern[str]:
    """What stands between what is done and where: "auctions on Catawiki"."""
    return re.compile(rf"\s+{any_of(vocabulary().breath['where'])}\s+", re.IGNORECASE)
