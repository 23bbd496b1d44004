"""The parts of reports that somebody asks for alone: in Dutch beside their ids, and what to say where one is empty."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

NOTHING = Text("There is nothing to say about that for this shop.", "Daar valt voor deze webshop niets over te zeggen.")
READ_ON = Text("Read on", "Lees verder")
FULL = Text("--full (everything)", "--full (alles)")
ONE_OF = Text("--show {part} (or {others})", "--show {part} (of {others})")
ONLY = Text("--show {part}", "--show {part}")

# Parts that go by one name together.
GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType({"findings": ("errors", "warnings", "notes")})

# What an id is called in Dutch; the English half is the id itself, in words.
PARTS: Mapping[str, Text] = MappingProxyType(
    {
        "summary": Text("summary", "samenvatting"),
        "first": Text("first", "eerst"),
        "give_back": Text("give back", "teruggeven"),
        "goal": Text("goal", "doel"),
        "calendar": Text("calendar", "kalender"),
        "hires": Text("hires", "stappen"),
        "not_now": Text("not now", "nu niet"),
        "money": Text("money", "geld"),
        "week": Text("week", "week"),
        "forecast": Text("forecast", "vooruitblik"),
        "told": Text("told", "verteld"),
        "numbers": Text("numbers", "cijfers"),
        "open": Text("open", "open"),
        "until_then": Text("until then", "tot die tijd"),
        "phases": Text("phases", "fasen"),
        "work": Text("work", "werk"),
        "make_or_buy": Text("make or buy", "zelf of uitbesteden"),
        "peers": Text("peers", "vergelijkbaar"),
        "team": Text("team", "team"),
        "raci": Text("raci", "raci"),
        "risks": Text("risks", "risico's"),
        "tensions": Text("tensions", "verschillen"),
        "measures": Text("measures", "meten"),
        "questions": Text("questions", "vragen"),
        "principles": Text("principles", "uitgangspunten"),
        "notes": Text("notes", "opmerkingen"),
        "sources": Text("sources", "bronnen"),
        "overlays": Text("overlays", "overlays"),
        "errors": Text("errors", "fouten"),
        "warnings": Text("warnings", "waarschuwingen"),
        "findings": Text("findings", "bevindingen"),
        "mended": Text("mended", "opgelost"),
        "fixes": Text("fixes", "oplossingen"),
        "accepted": Text("accepted", "geaccepteerd"),
        "not_checked": Text("not checked", "niet te beoordelen"),
        "not_counted": Text("not counted", "niet meegeteld"),
        "people": Text("people", "mensen"),
        "relief": Text("relief", "verlichting"),
        "hours": Text("hours", "uren"),
        "rules": Text("rules", "regels"),
        "size": Text("size", "omvang"),
        "changes": Text("changes", "veranderingen"),
        "tasks": Text("tasks", "taken"),
        "order": Text("order", "volgorde"),
        "common": Text("common", "gemeenschappelijk"),
        "sums": Text("sums", "sommen"),
        "basis": Text("basis", "basis"),
        "faults": Text("faults", "fouten"),
        "laws": Text("laws", "wetten"),
        "counterexamples": Text("counterexamples", "tegenvoorbeelden"),
        "how": Text("how", "hoe"),
        "why": Text("why", "waarom"),
        "always": Text("always", "altijd"),
        "awareness": Text("awareness", "bekendheid"),
        "consideration": Text("consideration", "overweging"),
        "acquisition": Text("acquisition", "aankoop"),
        "service": Text("service", "service"),
        "loyalty": Text("loyalty", "loyaliteit"),
    }
)
