"""Scenarios side by side."""

from ecomteam.model.text import Text

BASIS = Text("What the order rests on", "Waar de volgorde op rust")
COMPARE_TITLE = Text("Scenarios side by side", "Scenario's naast elkaar")
COMPARE_CAPTION = Text("One column a scenario", "Per scenario een kolom")
FIRST_NEED = Text("First hire", "Eerste aanstelling")
HIRES = Text("Hires", "Aanstellingen")
INSIDE_OUTSIDE = Text("In-house / freelancer / outside company", "In dienst / freelancer / extern bedrijf")
COST_ALL = Text("Cost a month, all hires", "Kosten per maand, alle aanstellingen")
COST_SOON = Text("Cost a month, now and next", "Kosten per maand, nu en daarna")
COVERED_TODAY = Text("Journey work covered today", "Klantreis nu gedekt")
COVERED_AFTER = Text("Journey work covered after", "Klantreis straks gedekt")
NOT_PRICED = Text("{amount}, {count} not priced", "{amount}, {count} zonder prijs")
