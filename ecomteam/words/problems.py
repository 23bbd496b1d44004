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
        'nobody in this file is called "{}"; there are {}': 'niemand in dit bestand heet "{}"; er zijn {}',
        'nobody in this team is called "{}"': 'niemand in dit team heet "{}"',
        'there is no key "{}" here': 'hier bestaat geen sleutel "{}"',
        'write "{}" at the top, beside "{}"': 'zet "{}" bovenaan, naast "{}"',
        'write it under "{}"': 'zet het onder "{}"',
        'write "{}"': 'schrijf "{}"',
        "it is all that somebody costs, with charges": "het is alles wat iemand kost, met de lasten erbij",
        'did you mean "{}"?': 'bedoelde je "{}"?',
        "near to it: {}": "lijkt erop: {}",
        "or in your own words: {}": "of in je eigen woorden: {}",
        "this is {}": "dit is {}",
        "add one of them, such as {}": "zet er een bij, zoals {}",
        "this is told by {} already": "dat staat al in {}",
        'how many hours a week? add "{}"': 'hoeveel uur per week? zet erbij: "{}"',
        "this is too long": "dit is te lang",
        "say it in {} characters at most": "zeg het in hooguit {} tekens",
        'neither a role nor an activity is called "{}"': 'geen rol en geen activiteit heet "{}"',
        "see: {}, or activities": "zie: {}, of activities",
        "at most {} of them are read": "er worden er hoogstens {} gelezen",
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
        "the most is {} ({} is a full-time week, several people have a count)": (
            "het hoogste is {} ({} is een volledige werkweek, meer mensen krijgen count)"
        ),
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
        '"{}" is with VAT, and amounts are counted without': '"{}" is met btw, en bedragen tellen hier zonder',
        "write it without VAT": "schrijf het zonder btw",
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
        "write the name of a role, not {}": "schrijf de naam van een rol, niet {}",
        "write the name of a symptom, not {}": "schrijf de naam van een klacht, niet {}",
        "write the name of a goal, not {}": "schrijf de naam van een doel, niet {}",
        "write the name of an option, not {}": "schrijf de naam van een optie, niet {}",
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
        "add it to currencies.yaml": "zet hem in currencies.yaml",
        'no currency is called "{}"': 'er is geen munt die "{}" heet',
        'the check "{}" has the code "{}" already': 'de check "{}" heeft de code "{}" al',
        "write another one": "schrijf een andere",
        "{} is out of bounds: {}": "{} valt buiten de grenzen: {}",
        '"{}" is missing': '"{}" ontbreekt',
        # how the program was called
        "No such command {}. Did you mean {}?": "de opdracht {} bestaat niet. Bedoelde je {}?",
        "No such command {}.": "de opdracht {} bestaat niet.",
        "No such option: {} (Possible options: {})": "de optie {} bestaat niet (wel: {})",
        "No such option: {}": "de optie {} bestaat niet",
        "Missing command.": "er staat geen opdracht.",
        "Missing argument {}. Choose from:{}": "{} ontbreekt. Kies uit:{}",
        "Missing argument {}.": "{} ontbreekt.",
        "Missing option {}.": "de optie {} ontbreekt.",
        "Got unexpected extra argument(s) ({})": "hier staat te veel: ({})",
        "Option {} requires an argument.": "achter {} ontbreekt een waarde.",
        "Option {} does not take a value.": "achter {} hoort geen waarde.",
        "Invalid value for {}: {} is not one of {}.": "{} kan dit niet zijn: {} is geen van {}.",
        "Invalid value for {}: {} is not a valid {}.": "{} kan dit niet zijn: {} is geen {}.",
        "Invalid value for {}: {} is not in the range {}.": "{} kan dit niet zijn: {} valt buiten {}.",
        "Invalid value for {}: Directory {} does not exist.": "{} kan dit niet zijn: de map {} bestaat niet.",
        "Invalid value for {}: Directory {} is a file.": "{} kan dit niet zijn: {} is een bestand, en geen map.",
        "Invalid value for {}: {}": "{} kan dit niet zijn: {}",
        "{} has an empty value": "{} heeft een lege waarde",
        "an argument is empty": "een argument is leeg",
        "is a variable of your shell not set?": "is een variabele van je shell niet gezet?",
        "give the file to audit, such as: ecomteam audit team.yaml (- is standard input)": (
            "geef het bestand voor de audit, zoals: ecomteam audit team.yaml (- is de standaardinvoer)"
        ),
        "give the shop: ecomteam {} FILE (- is standard input), or --example coffee-shop": (
            "geef de winkel: ecomteam {} BESTAND (- is de standaardinvoer), of --example coffee-shop"
        ),
        "give either FILE or --example": "geef BESTAND of --example, niet allebei",
        "give one of FILE, --example and --resume": "geef één van BESTAND, --example en --resume",
        "give either --into or -o": "geef --into of -o, niet allebei",
        "give two files, or one and --months OLD,NEW": "geef twee bestanden, of één en --months OUD,NIEUW",
        "give two to five scenarios to compare, not {}": "geef twee tot vijf scenario's om te vergelijken, niet {}",
        "give one of these": "geef een van deze",
        "give another role than {}": "geef een andere rol dan {}",
        "give another name, or --force to replace it": "geef een andere naam, of --force om het te vervangen",
        "give the name of a folder that is not": "geef de naam van een map die er nog niet is",
        "give the report another name": "geef het rapport een andere naam",
        "give no file or example with it": "geef er geen bestand of voorbeeld bij",
        "a report holds at most {} teams, and here are {}": (
            "in een rapport passen hoogstens {} teams, en dit zijn er {}"
        ),
        "a benchmark holds at most {} teams, and here are {}": (
            "in een vergelijking passen hoogstens {} teams, en dit zijn er {}"
        ),
        "--format concise, json, sarif and github take any number": (
            "--format concise, json, sarif en github nemen er zoveel als er zijn"
        ),
        "give a smaller one": "geef een kleinere",
        "give a value": "geef een waarde",
        "to forget one, take it out of the file": "haal hem uit het bestand om hem te vergeten",
        "give what is new, such as: ecomteam update {} --orders 900": (
            "geef wat nieuw is, zoals: ecomteam update {} --orders 900"
        ),
        "nothing to update with": "er is niets om mee bij te werken",
        "nothing to plan from: there is no terminal to ask in. Give one of": (
            "er is niets om een plan van te maken, en geen terminal om in te vragen. Geef een van deze"
        ),
        "  ecomteam plan FILE                     a team.yaml with what is known (see: ecomteam example "
        "almost-nothing)": (
            "  ecomteam plan BESTAND                  een team.yaml met wat bekend is (zie: ecomteam example "
            "almost-nothing)"
        ),
        "  ecomteam plan --example coffee-shop    a sample shop": (
            "  ecomteam plan --example coffee-shop    een voorbeeldwinkel"
        ),
        "--jsonl goes without --set and --explain-skips": "--jsonl gaat zonder --set en --explain-skips",
        "--jobs goes with --jsonl": "--jobs hoort bij --jsonl",
        "--jsonl reads shops from standard input": "--jsonl leest winkels van de standaardinvoer",
        "pipe a file in, one JSON object a line": "stuur er een bestand in, met één JSON-object per regel",
        "--set goes with a file or --example": "--set hoort bij een bestand of --example",
        '--set takes KEY=VALUE, such as gross_margin=42%, not "{}"': (
            '--set vraagt SLEUTEL=WAARDE, zoals gross_margin=42%, en niet "{}"'
        ),
        '--set takes KEY=VALUE, not "{}", such as --set products=120': (
            '--set vraagt SLEUTEL=WAARDE, zoals --set products=120, en niet "{}"'
        ),
        '--set takes KEY=VALUE, not "{}"': '--set vraagt SLEUTEL=WAARDE, en niet "{}"',
        '--lang takes {}, not "{}"': '--lang is {}, en niet "{}"',
        "--json and --format {} contradict each other": "--json en --format {} spreken elkaar tegen",
        "--show takes parts of what people read": "--show kiest delen van wat mensen lezen",
        "JSON is whole": "JSON is altijd heel",
        'no part is called "{}"': 'geen deel heet "{}"',
        'no appendix is called "{}"': 'geen bijlage heet "{}"',
        "--done and --undo change a file: ecomteam checklist FILE --done ID": (
            "--done en --undo veranderen een bestand: ecomteam checklist BESTAND --done ID"
        ),
        "{} cannot be both done and undone": "{} kan niet tegelijk wel en niet gedaan zijn",
        'no question is called "{}"': 'geen vraag heet "{}"',
        "write {}=yes or {}=no": "schrijf {}=yes of {}=no",
        "diff takes two files": "diff vergelijkt twee bestanden",
        "a folder holds more than one team": "in een map staat meer dan één team",
        '--months takes two, such as 2026-10,2026-11, not "{}"': (
            '--months vraagt er twee, zoals 2026-10,2026-11, en niet "{}"'
        ),
        '--month takes a month such as 2026-11, not "{}"': '--month vraagt een maand zoals 2026-11, en niet "{}"',
        '--growth takes a share a month such as 5% or 0.05, up to 50%, not "{}"': (
            '--growth vraagt een deel per maand zoals 5% of 0.05, hoogstens 50%, en niet "{}"'
        ),
        '{} has no month "{}" in its history': '{} heeft geen maand "{}" in zijn geschiedenis',
        "it has {}": "er staan {}",
        "it has: {}": "er staan: {}",
        "ecomteam update keeps one": "ecomteam update houdt er een bij",
        "{} has no column {}": "{} heeft geen kolom {}",
        "its columns: {}": "de kolommen zijn: {}",
        "--shop takes a name": "--shop vraagt een naam",
        "--full-time takes hours a week, such as 38": "--full-time vraagt uren per week, zoals 38",
        "full_time takes hours a week, such as 38": "full_time vraagt uren per week, zoals 38",
        "update changes a file": "update verandert een bestand",
        "standard input is none": "de standaardinvoer is er geen",
        "nothing could be counted from these files": "uit deze bestanden was niets te tellen",
        '"{}" would be no {}: add --format {}': '"{}" zou geen {} zijn: zet er --format {} bij',
        '--format {} takes the extra "{}": pip install "{}" ("{}" brings PDF, Word and Excel)': (
            '--format {} vraagt de toevoeging "{}": pip install "{}" ("{}" brengt PDF, Word en Excel)'
        ),
        "--format {} is nothing for a terminal: give -o FILE.{}, or send it through a pipe": (
            "--format {} is niets voor een terminal: geef -o BESTAND.{}, of stuur het door een pijp"
        ),
        "--map also needs {}": "--map vraagt ook {}",
        "--map also needs total=HEADING, or net=HEADING where amounts are without VAT": (
            "--map vraagt ook total=KOP, of net=KOP als de bedragen zonder btw zijn"
        ),
        "--map takes what a column is and its heading, such as order=Nr": (
            "--map vraagt wat een kolom is en haar kop, zoals order=Nr"
        ),
        'not "{}". What it can be: {}': 'niet "{}". Het kan zijn: {}',
        "{} is there already": "{} is er al",
        "{} is the file that was read": "{} is het bestand dat gelezen werd",
        "there is no folder {}": "de map {} is er niet",
        "the catalogue that ships with the tool is {}": "de catalogus die bij het programma hoort is {}",
        "{}: others are changing this file all the time": "{}: anderen veranderen dit bestand de hele tijd",
        "try again": "probeer het nog eens",
        "one of the processes was killed from outside": "een van de processen is van buiten gestopt",
        "is there too little memory?": "is er te weinig geheugen?",
        "ecomteam {}: this is a bug of ours, {}. Nothing of yours was changed.": (
            "ecomteam {}: dit is een fout van ons, {}. Aan wat van jou is, is niets veranderd."
        ),
        "Run the same command with -v to see where, and report it with that text (SECURITY.md says where).": (
            "Geef dezelfde opdracht met -v om te zien waar, en meld het met die tekst (waar, staat in SECURITY.md)."
        ),
        # what the program notes on the way
        "--jobs {}: this machine has {} processors, so {} processes are used": (
            "--jobs {}: deze machine heeft {} processoren, dus worden het {} processen"
        ),
        "{} shops, {} with findings that count, {} that could not be read": (
            "{} winkels, {} met bevindingen die tellen, {} niet te lezen"
        ),
        "{} of {} lines could not be read": "{} van {} regels waren niet te lezen",
        "each has an error object in its place": "voor elk staat er een fout op zijn plaats",
        "ecomteam {}, catalogue in the package": "ecomteam {}, catalogus uit het pakket",
        "ecomteam {}, catalogue in the package, with {}": "ecomteam {}, catalogus uit het pakket, met {}",
        "ecomteam {}, catalogue {}, with {}": "ecomteam {}, catalogus {}, met {}",
        "ecomteam {}, catalogue {}": "ecomteam {}, catalogus {}",
        "{} shops, {} a second": "{} winkels, {} per seconde",
        "{} was there already and is replaced": "{} was er al en is vervangen",
        "standard output: this could not be written ({})": "de standaarduitvoer kon niet geschreven worden ({})",
        # names
        'no {} is called "{}"': 'er is geen {} met de naam "{}"',
        'nobody in these teams is called "{}"': 'niemand in deze teams heet "{}"',
        "this team has no such finding": "dit team heeft die bevinding niet",
        'there is no such finding about "{}"': 'die bevinding is er niet over "{}"',
        "it is about: {}": "ze gaat over: {}",
        "leave out about": "laat about weg",
        'the roadmap has no hire for "{}"': 'in het stappenplan staat niemand voor "{}"',
        "{} lies before the day of this report, {}": "{} ligt voor de dag van dit rapport, {}",
        'the checklist has no step called "{}"': 'de checklist heeft geen stap die "{}" heet',
        'the catalogue has no part called "{}"': 'de catalogus heeft geen deel dat "{}" heet',
        'there is no schema called "{}"': 'er is geen schema dat "{}" heet',
        'there is no setting called "{}"': 'er is geen instelling die "{}" heet',
        'overlay "{}" switches "{}" off': 'de overlay "{}" schakelt "{}" uit',
        'overlay "{}" switches it off ({})': 'de overlay "{}" schakelt dat uit ({})',
        # people
        "the team is empty": "het team is leeg",
        "at most {} people are read, those of each count together": (
            "hoogstens {} mensen worden gelezen, die van elk aantal samen"
        ),
        "at most {} characters of names are read, those of all people together": (
            "hoogstens {} tekens aan namen worden gelezen, die van alle mensen samen"
        ),
        "at most {} roles are read, those of all people together": (
            "hoogstens {} rollen worden gelezen, die van alle mensen samen"
        ),
        "there is nobody on the list": "op de lijst staat niemand",
        "{} is before the first day of the leave on {}": "{} ligt voor de eerste dag van het verlof op {}",
        'from when? add "away_from: ", or "status: away" of somebody who is away now': (
            'vanaf wanneer? Voeg "away_from: " toe, of "status: away" bij wie nu weg is'
        ),
        "{} is before {}": "{} ligt voor {}",
        "{} is here twice": "{} staat hier twee keer",
        "{} (1 is a full-time week, several people have a count)": (
            "{} (1 is een volledige werkweek, meer mensen krijgen count)"
        ),
        "this does not say which finding is accepted": "er staat niet bij welke bevinding geaccepteerd is",
        "what was measured is missing": "wat er gemeten is, ontbreekt",
        "how many an hour is missing": "hoeveel per uur ontbreekt",
        "how much you want is missing": "er staat niet hoeveel je wilt",
        "a month is written year-month, such as 2027-03": "schrijf een maand als jaar-maand, zoals 2027-03",
        "a month is written 2026-08": "schrijf een maand als 2026-08",
        "say which finding, by its code: finding: ET309": "zeg welke bevinding, met haar code: finding: ET309",
        "say what you found: text: …": "zeg wat je vond: text: …",
        "say which hire, by its role: role: customer_service": "zeg welke stap, met de rol: role: customer_service",
        "there is no team": "er is geen team",
        "write which file it is in, such as: team: team.yaml": (
            "schrijf in welk bestand het staat, zoals: team: team.yaml"
        ),
        "write at least the team, such as: team: team.yaml": "schrijf minstens het team, zoals: team: team.yaml",
        # numbers and answers
        '"{}" is too long for a number': '"{}" is te lang voor een getal',
        '"{}" is too small': '"{}" is te klein',
        '"{}" is too large': '"{}" is te groot',
        '"{}" is a percentage, and this is not a share': '"{}" is een percentage, en dit is geen deel',
        '"{}" is an amount of money, and this is not': '"{}" is een bedrag, en dit niet',
        '"{}" has the sign "{}", which can be {}': '"{}" heeft het teken "{}", en dat kan {} zijn',
        '"{}" has the sign "{}", which is of no currency that the catalogue has': (
            '"{}" heeft het teken "{}", en zo\'n munt heeft de catalogus niet'
        ),
        "write its code, such as EUR": "schrijf de code, zoals EUR",
        '"{}" has two currencies in it': 'in "{}" staan twee munten',
        "write it in one": "schrijf het in één munt",
        '"{}" has two numbers in it': 'in "{}" staan twee getallen',
        '"{}" is for each {} and for each {}': '"{}" is per {} en per {}',
        '"{}" is a part of nothing': '"{}" is een deel van niets',
        '"{}" is a range': '"{}" is een bereik',
        "write one number": "schrijf één getal",
        '"{}" is a word too': '"{}" is ook een woord',
        "write {} for the country": "schrijf {} voor het land",
        "this is no number one can plan with": "dit is geen getal om mee te rekenen",
        "write one of {}, not {}": "schrijf een van {}, niet {}",
        "this is a number, not {}": "dit is een getal, geen {}",
        "this is text, not {}": "dit is tekst, geen {}",
        "this goes over several lines": "dit staat op meer regels",
        "write it on one": "schrijf het op één",
        # the file as such
        "the file is missing": "het bestand ontbreekt",
        "the line is empty": "de regel is leeg",
        "write one JSON object": "schrijf één JSON-object",
        "the file is too large: at most {} KiB are read": "het bestand is te groot: hoogstens {} KiB wordt gelezen",
        "the file is larger than {} MiB": "het bestand is groter dan {} MiB",
        "the file holds too much: at most {} values are read": (
            "in het bestand staat te veel: hoogstens {} waarden worden gelezen"
        ),
        "the file holds too much: at most {} values are read, those of the files before it included": (
            "in het bestand staat te veel: hoogstens {} waarden worden gelezen, die van de bestanden ervoor meegeteld"
        ),
        "this holds too much: at most {} values are read, {} levels deep": (
            "hier staat te veel: hoogstens {} waarden worden gelezen, {} niveaus diep"
        ),
        "this is nested too deeply: at most {} levels are read": (
            "dit is te diep genest: hoogstens {} niveaus worden gelezen"
        ),
        "this text is too long: at most {} characters are read": (
            "deze tekst is te lang: hoogstens {} tekens worden gelezen"
        ),
        "at most {} documents of a file are read": "van een bestand worden hoogstens {} documenten gelezen",
        "there is so much wrong in this file that the rest is not listed": (
            "in dit bestand is zo veel mis dat de rest niet genoemd wordt"
        ),
        "there is so much wrong here that the rest is not listed": (
            "hier is zo veel mis dat de rest niet genoemd wordt"
        ),
        "there are more than {} files in this folder": "in deze map staan meer dan {} bestanden",
        "a catalogue has one for each noun": "een catalogus heeft er één per onderdeel",
        "a folder whose name begins with a dot": "een map waarvan de naam met een punt begint",
        "its name begins with a dot": "de naam begint met een punt",
        "its name ends in none of {}": "de naam eindigt op geen van {}",
        "this folder may not be read": "deze map mag niet gelezen worden",
        "this is a link that leads back to itself": "dit is een verwijzing die bij zichzelf uitkomt",
        "no file has a name this long": "geen bestand heeft zo'n lange naam",
        "embedded null byte": "in de naam staat een nulteken",
        "there is no standard input": "er is geen standaardinvoer",
        "standard input is a terminal": "de standaardinvoer is een terminal",
        "give a file, or pipe one in": "geef een bestand, of stuur er een in",
        "this is a device or socket, not a file": "dit is een apparaat of socket, geen bestand",
        "this is a pipe, which may never end": "dit is een pijp, en die houdt misschien nooit op",
        'give "-" and send it to standard input': 'geef "-" en stuur het naar de standaardinvoer',
        "this cannot be read ({})": "dit kan niet gelezen worden ({})",
        "this cannot be read as YAML ({})": "dit kan niet als YAML gelezen worden ({})",
        "this row cannot be read ({})": "deze rij kan niet gelezen worden ({})",
        "this workbook cannot be read ({})": "deze werkmap kan niet gelezen worden ({})",
        "this workbook defines names of its own (a DTD), which is not read": (
            "deze werkmap maakt eigen namen (een DTD), en die worden niet gelezen"
        ),
        "this workbook holds more than a list of people does": (
            "in deze werkmap staat meer dan een lijst van mensen heeft"
        ),
        "this workbook is too large: at most {} MB are unpacked": (
            "deze werkmap is te groot: hoogstens {} MB wordt uitgepakt"
        ),
        "there is nothing in this workbook": "in deze werkmap staat niets",
        "this is an old Excel workbook": "dit is een oude werkmap van Excel",
        "this is an old Excel workbook, not text": "dit is een oude werkmap van Excel, geen tekst",
        'in the spreadsheet choose "Save as" and then CSV': 'kies in het rekenblad "Opslaan als" en dan CSV',
        "in the spreadsheet save it as CSV": "bewaar het vanuit het rekenblad als CSV",
        "save it as CSV, or unpack it first": "bewaar het als CSV, of pak het eerst uit",
        "save it as UTF-8": "bewaar het als UTF-8",
        "this is a PDF, not an export": "dit is een PDF, geen export",
        "this is a PDF, not a staff list": "dit is een PDF, geen personeelslijst",
        "download it as CSV": "download het als CSV",
        "this is compressed": "dit is ingepakt",
        "unpack it first": "pak het eerst uit",
        "this holds a line without end": "hier staat een regel zonder einde",
        "it is no table of rows": "dit is geen tabel met rijen",
        "this is not UTF-8 but looks like UTF-16": "dit is geen UTF-8 maar lijkt UTF-16",
        "byte {} (0x{}) is not UTF-8": "byte {} (0x{}) is geen UTF-8",
        "the file may be in Latin-1 or Windows-1252: save it as UTF-8": (
            "het bestand is misschien Latin-1 of Windows-1252: bewaar het als UTF-8"
        ),
        "the character U+{} cannot be seen and is not allowed": "het teken U+{} zie je niet, en het mag hier niet",
        "this is not JSON ({})": "dit is geen JSON ({})",
        "this is no JSON": "dit is geen JSON",
        "a value is missing here, or a bracket is not closed": (
            "hier ontbreekt een waarde, of een haakje is niet gesloten"
        ),
        "a value is missing here": "hier ontbreekt een waarde",
        "a comma or {} is missing here": "hier ontbreekt een komma of {}",
        "a key in quotes is missing here": "hier ontbreekt een sleutel tussen aanhalingstekens",
        "a colon is missing here": "hier ontbreekt een dubbele punt",
        "this is not TOML ({})": "dit is geen TOML ({})",
        "this is no YAML: {}": "dit is geen YAML: {}",
        "this is no YAML": "dit is geen YAML",
        "this is no plain data ({})": "dit zijn geen gewone gegevens ({})",
        "this is not what ecomteam audit --json writes ({})": "dit is niet wat ecomteam audit --json schrijft ({})",
        "ecomteam audit --json writes one": "ecomteam audit --json schrijft er een",
        "this ecomteam reads format {}": "deze ecomteam leest format {}",
        'the mapping that was opened with "{" in line {} is not closed, or lacks a comma': (
            'de groep die met "{" in regel {} begint, is niet gesloten of mist een komma'
        ),
        "the document ends above, and something else follows": "het document houdt hierboven op, en er volgt nog iets",
        "check the indentation": "kijk naar het inspringen",
        "a quote that was opened in line {} is never closed": "een aanhalingsteken uit regel {} is nergens gesloten",
        "this does not fit the lines above: check the indentation and the quotes": (
            "dit past niet bij de regels erboven: kijk naar het inspringen en de aanhalingstekens"
        ),
        'a name is missing behind "*" or "&"': 'achter "*" of "&" ontbreekt een naam',
        "put text with such a sign in quotes": "zet tekst met zo'n teken tussen aanhalingstekens",
        "put text with signs in quotes": "zet tekst met tekens tussen aanhalingstekens",
        "something follows here that does not belong": "hier volgt iets wat er niet hoort",
        "text cannot start like this unless it is in quotes": "zet tekst die zo begint tussen aanhalingstekens",
        "a list cannot start here": "hier kan geen lijst beginnen",
        'put "- " on a line of its own, indented': 'zet "- " op een eigen regel, ingesprongen',
        'line {} is neither "key: value" nor part of a list': (
            'regel {} is geen "sleutel: waarde" en geen deel van een lijst'
        ),
        'a "\\" in double quotes starts an escape': (
            'een "\\" tussen dubbele aanhalingstekens begint een bijzonder teken'
        ),
        'write "\\\\", or use single quotes': 'schrijf "\\\\", of gebruik enkele aanhalingstekens',
        "something is missing around this colon": "rond deze dubbele punt ontbreekt iets",
        "put a space and a value after it": "zet er een spatie en een waarde achter",
        "anchors and directives are not read here": "ankers en YAML-opdrachten worden hier niet gelezen",
        "write the key out": "schrijf de sleutel uit",
        "there is none before the colon": "voor de dubbele punt staat er geen",
        "this cannot be changed without touching the rest": "dit kan niet veranderen zonder de rest te raken",
        "write it by hand": "schrijf het zelf",
        "write it by hand: {}": "schrijf het zelf: {}",
        "write by hand: {}": "schrijf zelf: {}",
        "{}: its measured part is written in a way that cannot be kept": (
            "{}: het deel measured staat er zo in dat het niet te bewaren is"
        ),
        "use -o and copy it": "gebruik -o en neem het over",
        "write a folder here, or a list of them: {}": "schrijf hier een map, of een lijst ervan: {}",
        "write a table here: {}": "schrijf hier een tabel: {}",
        "write {} lines here, not {}": "schrijf hier regels met {}, niet {}",
        "a logo is a PNG or a JPEG": "een logo is een PNG of een JPEG",
        "a logo is a PNG or a JPEG (this looks like SVG, which can hold a program)": (
            "een logo is een PNG of een JPEG (dit lijkt SVG, en daar kan een programma in zitten)"
        ),
        "this picture is damaged": "deze afbeelding is beschadigd",
        "save it anew as PNG or JPEG": "bewaar haar opnieuw als PNG of JPEG",
        "this picture is too large: at most {} KiB are read": (
            "deze afbeelding is te groot: hoogstens {} KiB wordt gelezen"
        ),
        "this picture has {} by {} points": "deze afbeelding heeft {} bij {} punten",
        "at most {} by {} are read": "hoogstens {} bij {} worden gelezen",
        "no headings were found": "er zijn geen koppen gevonden",
        "no headings were found in {}": "er zijn geen koppen gevonden in {}",
        "the first row names the columns, such as name, title, fte, manager or naam, functie, fte, leidinggevende": (
            "de eerste rij noemt de kolommen, zoals naam, functie, fte, leidinggevende"
        ),
        "titles cannot be added at the end of this file": "onderaan dit bestand kunnen geen titels komen",
        'let "titles:" be its last part': 'laat "titles:" het laatste deel zijn',
        'write "titles:" here, and below it lines such as "Shop manager: ecommerce_manager"': (
            'schrijf hier "titles:", met eronder regels zoals "Shop manager: ecommerce_manager"'
        ),
        'write "format: {}"': 'schrijf "format: {}"',
        # exports of a shop
        "a number is missing": "een getal ontbreekt",
        "this is no day": "dit is geen dag",
        "this is no amount": "dit is geen bedrag",
        "an order number is missing": "een bestelnummer ontbreekt",
        "an order without an amount": "een bestelling zonder bedrag",
        "there are too many different days": "er zijn te veel verschillende dagen",
        "a quote that is never closed, or a cell without end": (
            "een aanhalingsteken dat nergens gesloten is, of een cel zonder einde"
        ),
        "another number of cells": "een ander aantal cellen",
        # overlays
        "write a list here": "schrijf hier een lijst",
        "write a list here, such as {}": "schrijf hier een lijst, zoals {}",
        "write a list here, each item starting with '{}'": "schrijf hier een lijst, elk deel met '{}' vooraan",
        "write a list here, not {}": "schrijf hier een lijst, niet {}",
        "write a list of ids here": "schrijf hier een lijst van id's",
        'write "key: value" lines here': 'schrijf hier regels als "sleutel: waarde"',
        'write "key: value" lines here, with {}': 'schrijf hier regels als "sleutel: waarde", met {}',
        "write true or false here": "schrijf hier true of false",
        "write a text here, or one for each of en and nl": "schrijf hier een tekst, of een voor en en een voor nl",
        "say which row this is: {}": "zeg welke rij dit is: {}",
        '"{}" is there twice': '"{}" staat er twee keer',
        'an item with "{}" holds nothing else': 'bij "{}" staat verder niets',
        'nothing in {} is called "{}"': 'niets in {} heet "{}"',
        'nothing in {} is called "{}". In a new row {} is missing': (
            'niets in {} heet "{}". In een nieuwe rij ontbreekt {}'
        ),
        'nothing in {} is called "{}". In a new row {} are missing': (
            'niets in {} heet "{}". In een nieuwe rij ontbreken {}'
        ),
        'did you mean "{}"? In a new row {} is missing': 'bedoelde je "{}"? In een nieuwe rij ontbreekt {}',
        'did you mean "{}"? In a new row {} are missing': 'bedoelde je "{}"? In een nieuwe rij ontbreken {}',
        '"{}" is nothing that is filled in': '"{}" wordt niet ingevuld',
        "there are {}": "er zijn {}",
        "no file of a catalogue is called so": "zo heet geen bestand van een catalogus",
        "they are {}": "het zijn {}",
        "this folder holds no file of a catalogue, such as rules.yaml": (
            "in deze map staat geen bestand van een catalogus, zoals rules.yaml"
        ),
        "this is no folder with a catalogue ({})": "dit is geen map met een catalogus ({})",
        'there is no field "{}" here': 'hier bestaat geen veld "{}"',
        "{} is none of {}": "{} is geen van {}",
        "it is one of {}": "het is een van {}",
        "{} is none of them": "{} is daar geen van",
        "{} are missing": "{} ontbreken",
        '"{}" is not {}': '"{}" is geen {}',
        "nothing is not {}": "niets is geen {}",
        "this list is not {}": "deze lijst is geen {}",
        "this mapping is not {}": "deze groep is geen {}",
        "{} is out of bounds: {} to {} ({})": "{} valt buiten de grenzen: {} tot {} ({})",
        "{} is out of bounds: {} to {}": "{} valt buiten de grenzen: {} tot {}",
        "{} is out of bounds: above {} and at most {} ({})": (
            "{} valt buiten de grenzen: meer dan {} en hoogstens {} ({})"
        ),
        '"{}" is not {}: {} to {} ({})': '"{}" is geen {}: {} tot {} ({})',
        '"{}" is not {}: {} to {}': '"{}" is geen {}: {} tot {}',
        '"{}" is not {}: above {} and at most {} ({})': '"{}" is geen {}: meer dan {} en hoogstens {} ({})',
        '"{}" is not {}: {}': '"{}" is geen {}: {}',
        "nothing is not {}: {}": "niets is geen {}: {}",
        "this list is not {}: {}": "deze lijst is geen {}: {}",
        "this mapping is not {}: {}": "deze groep is geen {}: {}",
        '"{}" is less than "{}"': '"{}" is minder dan "{}"',
        "write them from low to high": "schrijf ze van laag naar hoog",
        "the text is empty in {}": "de tekst is leeg in {}",
        'the program itself uses "{}", which is not here': 'het programma zelf gebruikt "{}", en dat staat er niet',
        'with this "{}" is compared with more than {} numbers': (
            'hiermee wordt "{}" met meer dan {} getallen vergeleken'
        ),
        'the symptom "{}" has causes 1 to {}': 'de klacht "{}" heeft oorzaken 1 tot {}',
        "yes and no have to point to different causes": "ja en nee moeten naar verschillende oorzaken wijzen",
        "a condition is a mapping of facts": "een voorwaarde is een groep van gegevens",
        '"{}" takes a list of conditions': '"{}" vraagt een lijst van voorwaarden',
        'a check asks it with "each: {}"': 'een check vraagt dat met "each: {}"',
        "this list is empty, so that the condition never holds": "deze lijst is leeg, dus de voorwaarde klopt nooit",
        '"{}" does not compare {}': '"{}" vergelijkt {} niet',
        '{} is never "{}"': '{} is nooit "{}"',
        "it is {}": "het is {}",
        "write a number, or a threshold's id": "schrijf een getal, of de id van een drempel",
        "write {}: {}": "schrijf {}: {}",
    }
)
# What stands for a kind of value, a name or a unit, inside such a part.
KINDS: Mapping[str, str] = MappingProxyType(
    {
        # values
        "a role": "een rol",
        "a symptom": "een klacht",
        "a name": "een naam",
        "a number": "een getal",
        "a whole number": "een heel getal",
        "int range": "heel getal in dat bereik",
        "float range": "getal in dat bereik",
        "a list": "een lijst",
        "a list of conditions": "een lijst van voorwaarden",
        "a mapping": "een groep",
        "a text": "een tekst",
        "true or false": "ja of nee",
        "empty": "leeg",
        "nothing": "niets",
        "this list": "deze lijst",
        "this mapping": "deze groep",
        "its value": "de waarde",
        "a number, compared by at_least, at_most, above, below": (
            "een getal, vergeleken met at_least, at_most, above, below"
        ),
        # names
        "activity": "activiteit",
        "check": "check",
        "country": "land",
        "currency": "munt",
        "driver": "aanjager",
        "example": "voorbeeld",
        "fact": "gegeven",
        "goal": "doel",
        "hire": "stap",
        "number": "getal",
        "option": "keuze",
        "person": "persoon",
        "phase": "fase",
        "role": "rol",
        "source": "bron",
        "statement": "uitspraak",
        "step": "stap",
        "symptom": "klacht",
        "tension": "spanning",
        "text": "tekst",
        "threshold": "drempel",
        "activities": "activiteiten",
        "countries": "landen",
        "currencies": "munten",
        "roles": "rollen",
        "phases": "fasen",
        "symptoms": "klachten",
        "goals": "doelen",
        "leanings": "wat je overweegt",
        "leaning": "plan dat je overweegt",
        "target": "streefcijfer",
        "rules": "regels",
        "statements": "uitspraken",
        "sources": "bronnen",
        "thresholds": "drempels",
        "questions": "vragen",
        # periods and units
        "day": "dag",
        "workday": "werkdag",
        "week": "week",
        "month": "maand",
        "quarter": "kwartaal",
        "year": "jaar",
        "hour": "uur",
        "FTE": "fte",
        "a cause of the symptom": "een oorzaak van de klacht",
        "a line": "een regel",
        "a power": "een macht",
        "a share": "een deel",
        "a step of the symptom": "een stap van de klacht",
        "a year": "een jaar",
        "an amount a month": "een bedrag per maand",
        "an amount an hour": "een bedrag per uur",
        "an amount each": "een bedrag per stuk",
        "an amount in its currency": "een bedrag in die munt",
        "an amount of money": "een bedrag",
        "contacts a day": "klantvragen per dag",
        "days": "dagen",
        "days a month": "dagen per maand",
        "firms": "bedrijven",
        "hats": "petten",
        "hires": "stappen",
        "hours a day": "uren per dag",
        "hours a month": "uren per maand",
        "hours a week": "uren per week",
        "its unit": "de eenheid ervan",
        "layers": "lagen",
        "minutes": "minuten",
        "months": "maanden",
        "of it for a euro": "ervan voor een euro",
        "of its driver": "van de aanjager",
        "people": "mensen",
        "place in the journey": "plaats in de reis",
        "seconds": "seconden",
        "times": "keer",
        "times Dutch pay": "keer het Nederlandse loon",
        "times the Netherlands": "keer Nederland",
        "times the weight of another hour": "keer het gewicht van een ander uur",
        "weeks": "weken",
        "weight": "gewicht",
    }
)
HOLE = "{}"
# A part does not reach into the next clause.
PART = "((?:[^;]|;(?! ))+?)"
BETWEEN = MappingProxyType({" or ": " of ", " and ": " en "})


def said(sentence: str, lang: Language) -> str:
    """What is wrong, in the language, line by line; a clause that has no Dutch yet stays English."""
    if lang == "en":
        return sentence
    whole = _dutch(sentence)
    return whole if whole is not None else "\n".join(map(_line, sentence.split("\n")))


def _line(sentence: str) -> str:
    whole = _dutch(sentence)
    return whole if whole is not None else "; ".join(map(_clause, sentence.split("; ")))


def _clause(clause: str) -> str:
    """A clause, or what stands behind what it is about: ``--today: …``, ``team.yaml: …``."""
    whole = _dutch(clause)
    if whole is not None:
        return whole
    head, colon, rest = clause.partition(": ")
    return f"{_dutch(head) or head}: {_clause(rest)}" if colon else clause


def _dutch(clause: str) -> str | None:
    for ends, dutch in _rows():
        if not (clause.startswith(ends[0]) and clause.endswith(ends[-1]) and all(end in clause for end in ends)):
            continue
        found = _pattern(ends).fullmatch(clause)
        if found:
            parts = [_part(part, quoted=end.endswith('"')) for end, part in zip(ends[:-1], found.groups(), strict=True)]
            return "".join(end + part for end, part in zip(dutch, [*parts, ""], strict=True))
    return None


def _part(text: str, *, quoted: bool) -> str:
    """What somebody wrote stays as it is; a kind, a unit and what stands between names do not."""
    if quoted:
        return text
    if text in KINDS:
        return KINDS[text]
    return "".join(BETWEEN.get(part) or KINDS.get(part, part) for part in re.split("( or | and )", text))


@cache
def _rows() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """What stands between the parts, in both languages; those that say the most themselves come first."""
    rows = sorted(DUTCH.items(), key=lambda row: -len(row[0].replace(HOLE, "")))
    return tuple((tuple(english.split(HOLE)), tuple(dutch.split(HOLE))) for english, dutch in rows)


@cache
def _pattern(ends: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(PART.join(map(re.escape, ends)), re.DOTALL)
