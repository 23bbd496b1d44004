"""What is wrong with a file, in Dutch: the rooms that read files say it in English, and here each sentence has its own.

A sentence is looked up whole, else clause by clause, since what may have been meant is added to many of them. ``{}`` is
a part that stays as it is: a name, a number, what somebody wrote.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ecomteam.model.text import Language

DUTCH: Mapping[str, str] = MappingProxyType(
    {
        # names
        'no role is called "{}"': 'er is geen rol die "{}" heet',
        'no symptom is called "{}"': 'er is geen klacht die "{}" heet',
        'no fact is called "{}"': 'er is geen gegeven dat "{}" heet',
        'no example is called "{}"': 'er is geen voorbeeld dat "{}" heet',
        'no check is called "{}", and no code begins like that': 'geen check heet "{}", en geen code begint zo',
        'nothing in the catalogue is called "{}"': 'niets in de catalogus heet "{}"',
        'nobody in this file is called "{}"': 'niemand in dit bestand heet "{}"',
        'nobody in this team is called "{}"': 'niemand in dit team heet "{}"',
        'there is no key "{}" here': 'hier bestaat geen sleutel "{}"',
        'did you mean "{}"?': 'bedoelde je "{}"?',
        '"{}" is not one of {}': '"{}" is geen van {}',
        '"{}" can mean {}': '"{}" kan {} betekenen',
        "write one of these": "schrijf een van deze",
        "write one of them": "schrijf een van de twee",
        "there are: {}": "er zijn: {}",
        "see: {}": "zie: {}",
        # people
        "somebody without a name": "iemand zonder naam",
        'somebody in line {} is called "{}" too': 'iemand in regel {} heet ook "{}"',
        "names must differ": "namen moeten verschillen",
        "{} is in this list twice": "{} staat twee keer in deze lijst",
        "a role is missing here": "hier ontbreekt een rol",
        "there are two rates for {}": "er zijn twee tarieven voor {}",
        "the lowest rate is missing": "het laagste tarief ontbreekt",
        "this is told by fte already": "dat staat al in fte",
        "{} is before the start on {}": "{} ligt voor het begin op {}",
        "there is no such day as {}": "de dag {} bestaat niet",
        "a day is written year-month-day, such as {}": "schrijf een dag als jaar-maand-dag, zoals {}",
        "this does not say why": "er staat niet bij waarom",
        # numbers and answers
        '"{}" is not a number': '"{}" is geen getal',
        '"{}" is not a whole number': '"{}" is geen heel getal',
        "{} is not a whole number": "{} is geen heel getal",
        "{} is too large": "{} is te groot",
        "{} is too large for a number": "{} is te groot voor een getal",
        "{} is too small": "{} is te klein",
        "a number of {} digits is too large": "een getal van {} cijfers is te groot",
        "at most {} are read": "er worden er hoogstens {} gelezen",
        "the most is {}": "het hoogste is {}",
        "the most is {} ({} is a full-time week)": "het hoogste is {} ({} is een volledige werkweek)",
        "the least is {}": "het laagste is {}",
        "{} can mean {}": "{} kan {} betekenen",
        "a share such as {} is written {}": "schrijf een deel zoals {} als {}",
        "{} is no number one can plan with": "{} is geen getal om mee te rekenen",
        "leave it out if it is unknown": "laat het weg als het niet bekend is",
        "write digits, with a dot before decimals": "schrijf cijfers, met een punt voor de decimalen",
        "write a number, or a range such as {}": "schrijf een getal, of een bereik zoals {}",
        "write {}": "schrijf {}",
        '"{}" says one end only': '"{}" zegt maar één kant',
        "write both, such as {}, or one number": "schrijf beide, zoals {}, of één getal",
        '"{}" runs from large to small': '"{}" loopt van groot naar klein',
        '"{}" has "{}" in it, which says nothing here': 'in "{}" staat "{}", en dat zegt hier niets',
        '"{}" has more than two numbers in it': 'in "{}" staan meer dan twee getallen',
        '"{}" is for each {}, and this is not': '"{}" is per {}, en dit niet',
        "a range has two ends": "een bereik heeft twee kanten",
        "this is less than {}": "dit is minder dan {}",
        '"{}" is neither a clear yes nor a clear no': '"{}" is geen duidelijk ja en geen duidelijk nee',
        "answer yes or no, not {}": "antwoord met ja of nee, niet met {}",
        "this is {}, not {}": "dit is {}, niet {}",
        # the file as such
        "this is empty": "dit is leeg",
        'add "{}"': 'voeg "{}" toe',
        "keep one of them": "houd er één",
        "this key is there twice, first in line {}": "deze sleutel staat er twee keer, eerst in regel {}",
        "write the name of {}, not {}": "schrijf de naam van {}, niet {}",
        'write "{}" lines here, not {}': 'schrijf hier regels met "{}", niet {}',
        'a space is missing after the colon in "{}"': 'na de dubbele punt in "{}" ontbreekt een spatie',
        "a key is text": "een sleutel is tekst",
        "put {} in quotes": "zet {} tussen aanhalingstekens",
        "this is text, but YAML reads it as {}": "dit is tekst, maar YAML leest het als {}",
        'put it in quotes: "{}"': 'zet het tussen aanhalingstekens: "{}"',
        "text cannot start with {} unless it is in quotes": "zet tekst die met {} begint tussen aanhalingstekens",
        "these are typographic quotes, which YAML reads as text": "dit zijn krulaanhalingstekens, voor YAML tekst",
        "use straight ones: {}": "gebruik rechte: {}",
        "the escape for {} makes a character that cannot be seen": "{} is een teken dat je niet ziet",
        "remove it": "haal het weg",
        "this escape is no character": "dit is geen teken",
        "write the character itself": "schrijf het teken zelf",
        "this line is indented with a tab": "deze regel springt in met een tab",
        "use spaces": "gebruik spaties",
        "this does not fit the list above: start with {} and indent it alike": (
            "dit past niet bij de lijst erboven: begin met {} en laat het evenveel inspringen"
        ),
        "a space is missing after the colon: write {}": "na de dubbele punt ontbreekt een spatie: schrijf {}",
        "a line that starts with % is a YAML directive, which is not read here": (
            "een regel die met % begint is een YAML-opdracht, en die wordt hier niet gelezen"
        ),
        "leave it out": "laat het weg",
        "a list or mapping cannot be a key here": "een lijst of groep kan hier geen sleutel zijn",
        "a key is one word": "een sleutel is één woord",
        "a second {} in one line": "een tweede {} in één regel",
        "put text with a colon in quotes, or check the indentation": (
            "zet tekst met een dubbele punt tussen aanhalingstekens, of kijk naar het inspringen"
        ),
        "a second document starts here ({})": "hier begint een tweede document ({})",
        "a file holds one, so put the rest into a file of its own": (
            "in een bestand staat er één, zet de rest dus in een eigen bestand"
        ),
        "the list that was opened with {} in line {} is not closed, or lacks a comma": (
            "de lijst die met {} in regel {} begint, is niet gesloten of mist een komma"
        ),
        "tags ({}) are not read here": "tags ({}) worden hier niet gelezen",
        "anchors ({}) are not read here": "ankers ({}) worden hier niet gelezen",
        "aliases ({}) are not read here": "verwijzingen ({}) worden hier niet gelezen",
        "merge keys ({}) are not read here": "samenvoegsleutels ({}) worden hier niet gelezen",
        "leave it out, and put text in quotes": "laat dat weg, en zet tekst tussen aanhalingstekens",
        "leave it out, and write the value out": "laat dat weg, en schrijf de waarde uit",
        "write the value out": "schrijf de waarde uit",
        "write the keys out": "schrijf de sleutels uit",
        "this version of ecomteam reads format {}": "deze versie van ecomteam leest format {}",
        "write a list here ({}, each starting with {}), not {}": "schrijf hier een lijst ({}, elk met {}), niet {}",
        "the file is empty": "het bestand is leeg",
        "write what is known of the shop, or at least: {}": "schrijf wat bekend is van de webshop, of minstens: {}",
        "there is no such file": "dit bestand bestaat niet",
        "this may not be read": "dit mag niet gelezen worden",
        "check its permissions": "kijk naar de rechten",
        "this is a folder": "dit is een map",
        "give a file in it": "geef een bestand erin",
        "there is no *.yaml file in this folder": "in deze map staat geen *.yaml-bestand",
        "there is no audit in this file": "in dit bestand staat geen audit",
        "this could not be written ({})": "dit kon niet geschreven worden ({})",
        # overlays
        "it cites nothing and does not say that it is our own judgement": (
            "er staat niet bij waar het op steunt: cites of own_judgement"
        ),
        "this list is empty": "deze lijst is leeg",
        "name at least one": "noem er minstens één",
        "{} is out of bounds: {}": "{} valt buiten de grenzen: {}",
        '"{}" is missing': '"{}" ontbreekt',
    }
)
# Words that stand for a kind of value, inside such a part.
KINDS: Mapping[str, str] = MappingProxyType(
    {
        "a role": "een rol",
        "a symptom": "een klacht",
        "a number": "een getal",
        "a list": "een lijst",
        "true or false": "ja of nee",
        "empty": "leeg",
        "from": "from",
        "low": "low",
        "week": "week",
        "day": "dag",
        "month": "maand",
        "year": "jaar",
    }
)
HOLE = "{}"
# A part does not reach into the next clause.
PART = "((?:[^;]|;(?! ))+?)"


def said(sentence: str, lang: Language) -> str:
    """What is wrong, in the language; a clause that has no Dutch yet stays English."""
    if lang == "en":
        return sentence
    whole = _dutch(sentence)
    if whole is not None:
        return whole
    return "; ".join(_dutch(part) or part for part in sentence.split("; "))


def _dutch(clause: str) -> str | None:
    for pattern, dutch in _patterns():
        found = pattern.fullmatch(clause)
        if found:
            parts = [KINDS.get(part, part.replace(" or ", " of ")) for part in found.groups()]
            ends = dutch.split(HOLE)
            return "".join(end + part for end, part in zip(ends, [*parts, ""], strict=True))
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those that say the most themselves come first."""
    rows = sorted(DUTCH.items(), key=lambda row: -len(row[0].replace(HOLE, "")))
    return tuple((re.compile(PART.join(map(re.escape, english.split(HOLE)))), dutch) for english, dutch in rows)
