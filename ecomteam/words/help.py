"""The help of the command line in Dutch: commands and options say it in English where they stand, and here it follows.

Paragraphs are looked up without their line breaks; of an example, what stands beside it.
"""

from collections.abc import Mapping
from types import MappingProxyType

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "Which people a web shop needs, in which order, and why.": (
            "Welke mensen een webshop nodig heeft, in welke volgorde, en waarom."
        ),
        "answer questions, get your roadmap": "beantwoord vragen, krijg je stappenplan",
        "the same for a sample shop": "hetzelfde voor een voorbeeldwinkel",
        "check the team you have": "controleer het team dat je hebt",
        "a team.yaml to start from": "een team.yaml om mee te beginnen",
        "everything as JSON, for scripts": "alles als JSON, voor scripts",
        "Exit codes: 0 done, 1 findings, 2 it could not be done, 70 a bug of ours, 129 hung up, 130 interrupted, "
        "141 the reader closed the pipe, 143 terminated.": (
            "Afsluitcodes: 0 gedaan, 1 bevindingen, 2 het kon niet, 70 een fout van ons, 129 verbinding verbroken, "
            "130 onderbroken, 141 de lezer sloot de pijp, 143 beëindigd."
        ),
        # plan
        "Answer questions and get your hiring roadmap, on one screen.": (
            "Beantwoord vragen en krijg je stappenplan, op één scherm."
        ),
        "Asked is only what is not known yet and can change the advice.": (
            "Gevraagd wordt alleen wat nog niet bekend is en het advies kan veranderen."
        ),
        "ask everything that matters": "vraag alles wat ertoe doet",
        "ask what the file leaves open": "vraag wat het bestand openlaat",
        "ask nothing": "vraag niets",
        "all of it, with sums and sources": "alles, met rekensommen en bronnen",
        "a part of it": "een deel ervan",
        "ask only what exports do not say": "vraag alleen wat exports niet zeggen",
        "ask nothing, for many shops": "vraag niets, voor veel winkels",
        # update
        "Tell this month's numbers: what they reach, what they move in the plan, and why.": (
            "Vertel de cijfers van deze maand: wat ze bereiken, wat er in het plan verschuift, en waarom."
        ),
        "The numbers change where they stand in the file, and the month joins its history.": (
            "De cijfers veranderen op hun plek in het bestand, en de maand komt bij de geschiedenis."
        ),
        # work
        "Count the work of a shop in hours, and who does it.": "Tel het werk van een winkel in uren, en wie het doet.",
        "Hours a month by activity: likely, and between which; the numbers they follow from, who has the time, and "
        "what nobody does.": (
            "Uren per maand per activiteit: waarschijnlijk, en van tot; de cijfers waar ze uit volgen, wie de tijd "
            "heeft, en wat niemand doet."
        ),
        # audit
        "Check the team you have: findings, and what is covered.": (
            "Controleer je team: bevindingen, en wat gedekt is."
        ),
        # export
        "Write everything as one JSON document, for scripts.": "Schrijf alles als één JSON-document, voor scripts.",
        "The catalogue; with a file or --example also the shop, its plan and its audit. Texts are in both languages.": (
            "De catalogus; met een bestand of --example ook de winkel, het plan en de audit. Teksten staan er in "
            "beide talen."
        ),
        # why, explain
        "Explain why a role is in the roadmap, or is not.": (
            "Leg uit waarom een rol in het stappenplan staat, of niet."
        ),
        "From your answers to the hours of work, what it costs and the sources; then the answers that would change "
        "it.": (
            "Van je antwoorden naar de uren werk, wat het kost en de bronnen; dan de antwoorden die het zouden "
            "veranderen."
        ),
        "Explain a role, phase, rule, check, symptom, source.": "Leg een rol, fase, regel, check, klacht of bron uit.",
        "All of it: what it says, what it rests on and what cites it.": (
            "Helemaal: wat er staat, waar het op steunt en wat ernaar verwijst."
        ),
        # raci, team, diff
        "Say who answers for what, phase by phase (RACI).": "Zeg wie waarvoor verantwoordelijk is, per fase (RACI).",
        "Every piece of work has exactly one person inside who answers for it, and at least one who does it.": (
            "Voor elk stuk werk is binnen het bedrijf precies één iemand verantwoordelijk, en minstens één doet het."
        ),
        "Write the team as CSV for spreadsheets, or as a Mermaid chart.": (
            "Schrijf het team als CSV, of als schema in Mermaid."
        ),
        "JSON has what is known of the shop too. The CSV reads back with: ecomteam import. In it no cell is ever a "
        "formula.": (
            "In JSON staat ook wat van de winkel bekend is. De CSV lees je weer in met: ecomteam import. Geen cel "
            "ervan is ooit een formule."
        ),
        "Compare two snapshots of a team: people, roles, the plan, coverage, score, fixed and new findings.": (
            "Leg twee momenten van een team naast elkaar: mensen, rollen, plan, dekking, score, opgeloste en nieuwe "
            "bevindingen."
        ),
        "Of the plan: the hires that moved, and which number moved them.": (
            "Van het plan: welke stappen verschoven, en door welk cijfer."
        ),
        # import, example
        "Make a team.yaml of a staff list with free job titles: CSV, a workbook (.xlsx), JSON or YAML.": (
            "Maak een team.yaml van een personeelslijst met vrije functietitels: CSV, een werkmap (.xlsx), JSON of "
            "YAML."
        ),
        'Titles that are clear become roles. Unsure and foreign ones stay open, marked "decide", with the nearest '
        "role. What cannot be read is listed with its place, and the rest is imported.": (
            'Duidelijke titels worden rollen. Onzekere en vreemde blijven open, gemerkt met "decide", met de rol die '
            "het dichtst in de buurt komt. Wat niet te lezen is, staat er met zijn plaats bij, en de rest wordt "
            "ingelezen."
        ),
        "List the sample shops, or print one to start from.": "Noem de voorbeeldwinkels, of toon er een als begin.",
        # catalogue
        "List the knowledge base, print JSON Schemas.": "Bekijk de kennisbank, en JSON-schema's.",
        "Compare two catalogues: what changed, and for whom the advice does.": (
            "Leg twee catalogi naast elkaar: wat er veranderde, en voor wie het advies."
        ),
        "List roles, phases, rules, symptoms, checks, sources.": (
            "Noem rollen, fasen, regels, klachten, checks, bronnen."
        ),
        "what there is": "wat er is",
        "one kind": "één soort",
        "all of it": "alles",
        "Print a JSON Schema: of a team.yaml (for an editor), of an output, or of a part of a catalogue.": (
            "Toon een JSON-schema: van een team.yaml (voor een editor), van uitvoer, of van een deel van een catalogus."
        ),
        "Outputs: shop, plan, work, audit, audits, diff, update, export, comparison, import, facts, "
        "catalogue_check, catalogue_diff, why, before, handover, raci, diagnosis, kit, checklist, report, error, "
        "explanation, listing, example, examples.": (
            "Uitvoer: shop, plan, work, audit, audits, diff, update, export, comparison, import, facts, "
            "catalogue_check, catalogue_diff, why, before, handover, raci, diagnosis, kit, checklist, report, error, "
            "explanation, listing, example, examples."
        ),
        "Parts of a catalogue, named after their files: roles, phases, activities, drivers, work.yaml, estimates, "
        "rules, urgency, sourcing, questions, symptoms, clues, goals, leanings, checks, tensions, thresholds, "
        "lead_times, wages, pay_ratios, rates, prices, countries, currencies, peers, first_steps, risks, "
        "checklist.yaml, faq, cases, principles, kits, sources, statements, uncited.": (
            "Delen van een catalogus, met de naam van hun bestand: roles, phases, activities, drivers, work.yaml, "
            "estimates, rules, urgency, sourcing, questions, symptoms, clues, goals, leanings, checks, tensions, "
            "thresholds, lead_times, wages, pay_ratios, rates, prices, countries, currencies, peers, first_steps, "
            "risks, checklist.yaml, faq, cases, principles, kits, sources, statements, uncited."
        ),
        "the part; work is the output": "het deel; work is de uitvoer",
        "Write a folder to start your own catalogue from: every part, with a commented row and a schema for your "
        "editor.": (
            "Schrijf een map om je eigen catalogus mee te beginnen: elk deel, met een rij als commentaar en een "
            "schema voor je editor."
        ),
        "Audit the catalogue itself: faults, and what is proved for every shop.": (
            "Controleer de catalogus zelf: fouten, en wat voor elke winkel bewezen is."
        ),
        "with the proofs": "met de bewijzen",
        # the rest
        "Work through the checklist for your team.": "Loop de checklist voor je team af.",
        "What is done stands in the file, in one line; --done and --undo change that line and leave the rest as it "
        "is.": (
            "Wat gedaan is, staat in het bestand op één regel; --done en --undo veranderen die regel en laten de "
            "rest zoals hij is."
        ),
        "Plan two to five scenarios and show them side by side.": (
            "Zet twee tot vijf scenario's naast elkaar, elk met een plan."
        ),
        "Print the script that completes commands and options in your shell.": (
            "Toon het script waarmee je shell opdrachten aanvult."
        ),
        "Find out where it hurts, why, and what helps.": "Vind uit waar het wringt, waarom, en wat helpt.",
        "From symptoms to likely causes, what they lead to, and the roles and steps that help. Where two causes "
        "fit, the one question that separates them.": (
            "Van klachten naar waarschijnlijke oorzaken, waar ze toe leiden, en de rollen en stappen die helpen. "
            "Waar twee oorzaken passen, de ene vraag die ze uit elkaar haalt."
        ),
        "Count your shop's numbers from its exports.": "Tel de cijfers van je winkel in de exports.",
        "Files are known by their columns, whatever they are called. Nothing of a customer is kept.": (
            "Bestanden worden herkend aan hun kolommen, hoe ze ook heten. Van klanten wordt niets bewaard."
        ),
        "what it says": "wat erin staat",
        "write it down": "schrijf het op",
        "plan from it at once": "maak er meteen een plan mee",
        "See what eats your week, and whom to give it to.": "Zie wat je week opeet, en aan wie je het geeft.",
        "Your work by hours a week, in the order to hand it over: to whom, when, and what an hour that comes free "
        "costs.": (
            "Je werk in uren per week, in de volgorde om het over te dragen: aan wie, wanneer, en wat een "
            "vrijgekomen uur kost."
        ),
        "Prepare a hire: job description, interview, first days.": (
            "Bereid een aanname voor: profiel, gesprek, eerste dagen."
        ),
        "With a shop also in which form to hire, for how many hours a week, at what pay, and what is taken over "
        "from whom.": (
            "Met een winkel erbij ook in welke vorm, voor hoeveel uur per week, tegen welk loon, en wat van wie "
            "wordt overgenomen."
        ),
        "Print the manual page: every command with its options.": (
            "Toon de handleiding: elke opdracht met alle opties."
        ),
        "Write the report of an engagement: your judgement beside audit and plan.": (
            "Schrijf het rapport van een opdracht: jouw oordeel naast audit en plan."
        ),
        "docs/engagement.md says what stands in the file.": "docs/engagement.md zegt wat er in het bestand staat.",
    }
)
OPTIONS: Mapping[str, str] = MappingProxyType(
    {
        # shared
        "A team.yaml; - is standard input.": "Een team.yaml; - is de standaardinvoer.",
        "A team.yaml with what is known; - is standard input.": (
            "Een team.yaml met wat bekend is; - is de standaardinvoer."
        ),
        "Use a shop that ships with the tool, such as coffee-shop.": (
            "Neem een winkel die bij het programma hoort, zoals coffee-shop."
        ),
        "As if the file told this of the shop; KEY= leaves it open.": (
            "Alsof het bestand dit van de winkel zegt; SLEUTEL= laat het open."
        ),
        "What to call standard input in reports and errors.": (
            "Hoe de standaardinvoer heet in rapporten en foutmeldingen."
        ),
        "The day of the report, for who comes and goes by then.": "De dag van het rapport, voor wie dan komt en gaat.",
        "the day it is": "de dag van vandaag",
        "How to write the report.": "Hoe het rapport geschreven wordt.",
        "How to write it.": "Hoe het geschreven wordt.",
        "How to write the document.": "Hoe het document geschreven wordt.",
        "Short for --format json.": "Kort voor --format json.",
        "Write the report to FILE, whole or not at all.": (
            "Schrijf het rapport naar BESTAND, helemaal of helemaal niet."
        ),
        "Lay your own catalogue over the built-in one; more than once for several.": (
            "Leg je eigen catalogus over de ingebouwde; vaker voor meer dan één."
        ),
        "Print everything, with sources, not one screen.": "Toon alles, met bronnen, en niet één scherm.",
        "Print this part only, such as sources; may repeat.": "Toon alleen dit deel, zoals sources; mag vaker.",
        "Language of questions, reports and help.": "Taal van vragen, rapporten en hulp.",
        "Colour in the terminal.": "Kleur in de terminal.",
        "Send a long report through a pager; else ECOMTEAM_PAGER decides.": (
            "Stuur een lang rapport door een pager; anders beslist ECOMTEAM_PAGER."
        ),
        "Never ask; what is unknown stays unknown.": "Vraag nooit iets; wat onbekend is, blijft onbekend.",
        "Print the result only, no notes.": "Toon alleen het resultaat, geen opmerkingen.",
        "Say more; with a bug, show the traceback.": "Zeg meer; toon bij een fout van ons waar het misging.",
        "Print the version, and the catalogue's.": "Toon de versie, en die van de catalogus.",
        "Show this message and exit.": "Toon deze hulp.",
        "Read shops as JSON Lines from standard input, write a line for each.": (
            "Lees winkels als JSON Lines van de standaardinvoer, schrijf voor elk een regel."
        ),
        "With --jsonl: processes to use; 0 is one for each processor.": (
            "Met --jsonl: hoeveel processen; 0 is één per processor."
        ),
        "Print everything, not one screen; with --jsonl, write the whole JSON.": (
            "Toon alles, en niet één scherm; met --jsonl: schrijf de hele JSON."
        ),
        # plan
        "Write the answers as a team.yaml to use again.": (
            "Schrijf de antwoorden als team.yaml, voor een volgende keer."
        ),
        "Let --save replace a file that is there.": "Laat --save een bestand vervangen dat er al is.",
        "Go on with the answers of the last interview.": "Ga verder met de antwoorden van het vorige gesprek.",
        "Ask at most N questions, the most telling.": "Stel hoogstens N vragen, die het meest zeggen.",
        "Play the shop and its team forward so many months.": "Reken winkel en team zo veel maanden vooruit.",
        "How much the shop grows each month; with --months.": "Hoeveel de winkel per maand groeit; met --months.",
        "Count numbers from exports first; see ecomteam facts.": "Tel eerst cijfers uit exports; zie ecomteam facts.",
        # update
        "The team.yaml; it is changed, its comments stay.": (
            "De team.yaml; dat bestand verandert, het commentaar erin blijft."
        ),
        "Orders a month, such as 900.": "Bestellingen per maand, zoals 900.",
        "Revenue a month, such as 30k.": "Omzet per maand, zoals 30k.",
        "Customer questions a day.": "Klantvragen per dag.",
        "Advertising a month.": "Advertentiekosten per maand.",
        "The owner's hours a week.": "Uren per week van de eigenaar.",
        "Any other fact; may repeat.": "Een ander gegeven; mag vaker.",
        "Count the numbers in exports of the shop; may repeat.": "Tel de cijfers in exports van de winkel; mag vaker.",
        "Who came: 'logistics (2 days)'; may repeat.": "Wie erbij kwam: 'logistiek (2 dagen)'; mag vaker.",
        "Who went; may repeat.": "Wie wegging; mag vaker.",
        "The month; else the one it is.": "De maand; anders deze.",
        "Show what it means, and write nothing.": "Toon wat het betekent, en schrijf niets.",
        # audit
        "The team.yaml files, or folders of them; - is standard input.": (
            "De team.yaml-bestanden, of mappen ervan; - is de standaardinvoer."
        ),
        "The mildest severity that makes the exit code 1.": "De lichtste ernst waarbij de afsluitcode 1 is.",
        "Only these checks: ids, codes or how codes begin, such as ET2.": (
            "Alleen deze checks: id's, codes of hoe codes beginnen, zoals ET2."
        ),
        "Not these checks.": "Deze checks niet.",
        "As if this person had left; may repeat.": "Alsof deze persoon weg is; mag vaker.",
        "Compare with an earlier audit --json; only new findings fail.": (
            "Vergelijk met een eerdere audit --json; alleen nieuwe bevindingen tellen als fout."
        ),
        "Say which files and checks were left out, and why.": (
            "Zeg welke bestanden en checks overgeslagen zijn, en waarom."
        ),
        # export
        "A team.yaml; with it shop, plan and audit are in the export.": (
            "Een team.yaml; daarmee staan winkel, plan en audit in de export."
        ),
        "There is no other.": "Een andere is er niet.",
        "The format; there is no other.": "De vorm; een andere is er niet.",
        "Leave the catalogue out: shop, plan and audit alone.": "Laat de catalogus weg: alleen winkel, plan en audit.",
        # why, explain, raci, team, diff
        "The role to explain, there or not.": "De rol om uit te leggen, of ze er nu in staat of niet.",
        "Explain why the first comes before this one.": "Leg uit waarom de eerste vóór deze komt.",
        "A role, phase, rule, check, symptom, tension, source...": (
            "Een rol, fase, regel, check, klacht, spanning, bron..."
        ),
        "As it will be once the roadmap is carried out.": "Zoals het wordt als het stappenplan is uitgevoerd.",
        "A spreadsheet, a chart in Mermaid, or JSON.": "Een rekenblad, een schema in Mermaid, of JSON.",
        "CSV for a double click in Excel: semicolons, byte order mark.": (
            "CSV voor een dubbelklik in Excel: puntkomma's, bytevolgordeteken."
        ),
        "The team.yaml as it was; - is standard input.": "De team.yaml zoals die was; - is de standaardinvoer.",
        "The team.yaml as it is; left out with --months.": "De team.yaml zoals die is; niet nodig met --months.",
        "Two months of the file's history: 2026-10,2026-11; start is the first.": (
            "Twee maanden uit de geschiedenis van het bestand: 2026-10,2026-11; start is de eerste."
        ),
        # import, example
        "The staff list; - is standard input.": "De personeelslijst; - is de standaardinvoer.",
        "The name of the shop.": "De naam van de winkel.",
        "Hours a week that are one FTE.": "Hoeveel uur per week één fte is.",
        "How to read days such as 3/4/2026.": "Hoe een dag als 3/4/2026 gelezen wordt.",
        "The shop's country, such as NL: wages become what people cost.": (
            "Het land van de winkel, zoals NL: van lonen wordt gerekend naar wat mensen kosten."
        ),
        "What titles mean, as you decided; open titles are added to it.": (
            "Wat titels betekenen, zoals jij besloot; open titels komen erbij."
        ),
        "What to write.": "Wat er geschreven wordt.",
        "Which sample shop; without it they are listed.": "Welke voorbeeldwinkel; zonder naam krijg je de lijst.",
        "The file, or what it is about and the file.": "Het bestand, of waar het over gaat en het bestand.",
        # catalogue
        "A catalogue's folder, or built-in.": "De map van een catalogus, of built-in.",
        "The other one.": "De andere.",
        "Your own team.yaml files.": "Je eigen team.yaml-bestanden.",
        "How many shops to draw as a sample.": "Hoeveel winkels er als steekproef getrokken worden.",
        "Only this: roles, phases, rules, symptoms, checks ...": (
            "Alleen dit: roles, phases, rules, symptoms, checks ..."
        ),
        "Of the file you write (team), an output, or a part of a catalogue.": (
            "Van het bestand dat jij schrijft (team), van uitvoer, of van een deel van een catalogus."
        ),
        "The folder to write; its name is that of the overlay.": (
            "De map die geschreven wordt; zo heet ook je catalogus."
        ),
        # the rest
        "Mark a step as done in the file; may repeat.": "Merk een stap in het bestand als gedaan; mag vaker.",
        "Take such a mark away; may repeat.": "Haal zo'n merk weg; mag vaker.",
        "Two to five team.yaml files, or names of sample shops.": (
            "Twee tot vijf team.yaml-bestanden, of namen van voorbeeldwinkels."
        ),
        "For which shell.": "Voor welke shell.",
        "What hurts, beside what the file says; may repeat.": (
            "Waar het wringt, naast wat het bestand zegt; mag vaker."
        ),
        "The answer to a question asked; may repeat.": "Het antwoord op een gestelde vraag; mag vaker.",
        "Exports of orders, products, tickets, ads, visits.": (
            "Exports van bestellingen, producten, klantvragen, advertenties, bezoeken."
        ),
        "Write the numbers into this file; the rest of it stays.": (
            "Schrijf de cijfers in dit bestand; de rest ervan blijft."
        ),
        "What the columns of an unknown file are; remembered.": (
            "Wat de kolommen van een onbekend bestand zijn; dat wordt onthouden."
        ),
        "The role to hire for.": "De rol waarvoor je iemand zoekt.",
        "Only the text of the vacancy, to post.": "Alleen de tekst van de vacature, om te plaatsen.",
        "An engagement.yaml; - is standard input.": "Een engagement.yaml; - is de standaardinvoer.",
        "Files of your other clients, as a nameless benchmark.": (
            "Bestanden van je andere klanten, als vergelijking zonder namen."
        ),
    }
)
APPENDIX = (
    "Leave an appendix out of a document; more than once for several. {}.",
    "Laat een bijlage weg uit een document; vaker voor meer dan één. {}.",
)

# What stands for something to type. Names of keys and of values are the same in every language.
TO_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "AMOUNT": "BEDRAG",
        "ARGS": "ARGUMENTEN",
        "COMMAND": "OPDRACHT",
        "DIR": "MAP",
        "ENGAGEMENT": "BESTAND",
        "FILE": "BESTAND",
        "HEADING": "KOP",
        "HOURS": "UREN",
        "KEY": "SLEUTEL",
        "NAME": "NAAM",
        "NEW": "NIEUW",
        "NUMBER": "GETAL",
        "OLD": "OUD",
        "OPTIONS": "OPTIES",
        "PART": "DEEL",
        "ROLE": "ROL",
        "STAFF": "PERSONEEL",
        "VALUE": "WAARDE",
        "WHAT": "WAT",
        "YYYY": "JJJJ",
    }
)
HEADINGS: Mapping[str, str] = MappingProxyType(
    {"Options": "Opties", "Arguments": "Argumenten", "Commands": "Opdrachten"}
)
# What the library for commands says itself.
EXTRAS: Mapping[str, str] = MappingProxyType({"default": "standaard", "required": "verplicht"})
USAGE, TRY, ERROR = "Gebruik", "Zie '{command} {option}' voor hulp.", "Fout"
MANUAL: Mapping[str, str] = MappingProxyType(
    {
        "User commands": "Gebruikersopdrachten",
        "NAME": "NAAM",
        "SYNOPSIS": "GEBRUIK",
        "DESCRIPTION": "BESCHRIJVING",
        "COMMANDS": "OPDRACHTEN",
        "EXIT STATUS": "AFSLUITCODES",
        "options": "opties",
        "command": "opdracht",
        "arguments": "argumenten",
    }
)
