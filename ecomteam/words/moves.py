"""What a month brought: numbers, triggers, and hires that moved."""

from ecomteam.model.text import Text

TITLE = Text("{month}: what changed", "{month}: wat er veranderde")
TITLE_OF = Text("{shop}, {month}: what changed", "{shop}, {month}: wat er veranderde")
FIRST_NOW = Text("First now: {hire}.", "Nu eerst: {hire}.")
NOBODY_NOW = Text("Nobody to hire now.", "Nu niemand aan te nemen.")
NUMBERS = Text("The numbers", "De cijfers")
NUMBERS_CAPTION = Text(
    "What changed since the file was last updated", "Wat er veranderde sinds het bestand is bijgewerkt"
)
NO_NUMBER = Text("No number changed.", "Geen cijfer is veranderd.")
TRIGGERS = Text("Reached and near", "Bereikt en dichtbij")
REACHED = Text(
    "reached: {role} was to come from {value} {unit}; there are {now}.",
    "bereikt: {role} zou komen vanaf {value} {unit}; het zijn er {now}.",
)
NEAR = Text(
    "near: {role} comes from {value} {unit}; there are {now}.",
    "dichtbij: {role} komt vanaf {value} {unit}; het zijn er {now}.",
)
NO_TRIGGER = Text("No volume that the plan waits for is near.", "Geen volume waar het plan op wacht, is dichtbij.")
MOVES = Text("What moved in the plan", "Wat er in het plan verschoof")
MOVES_CAPTION = Text(
    "Hires that stand elsewhere, and what moved them", "Mensen die anders in het plan staan, en waardoor"
)
NOTHING_MOVED = Text("The plan is the same.", "Het plan is hetzelfde.")
BECAUSE = Text("Because of", "Door")
TOGETHER = Text("all of it together", "alles samen")
WHO = Text("who came and went", "wie kwam en ging")
NOT_THERE = Text("not in it", "staat er niet in")
STANDS = Text("{wave}, {hours} hours a week, {form}", "{wave}, {hours} uur per week, {form}")
FROM = Text("from {value} {unit}", "vanaf {value} {unit}")
CAME = Text("Came: {names}.", "Erbij: {names}.")
WENT = Text("Left: {names}.", "Weg: {names}.")
DONE = Text("Done: {roles}, which the plan asked for.", "Gedaan: {roles}, waar het plan om vroeg.")
KEPT = Text("{month} is kept in {file}.", "{month} is bewaard in {file}.")
OLD_PAYROLL = Text(
    "The payroll in {file} is still that of before: tell the new one with --set payroll_per_month=AMOUNT.",
    "De loonkosten in {file} zijn nog die van ervoor: vertel de nieuwe met --set payroll_per_month=BEDRAG.",
)
NOT_KEPT = Text("Nothing was written (--dry-run).", "Er is niets geschreven (--dry-run).")

ASK = Text(
    "This month's numbers. Enter keeps what stands there; stop keeps the rest.",
    "De cijfers van deze maand. Enter houdt wat er staat; stop houdt de rest.",
)
WAS = Text("{name} (was {value})", "{name} (was {value})")
NEVER_TOLD = Text("{name} (not told yet)", "{name} (nog niet verteld)")
ASK_LEFT = Text("Who left since? Names, or Enter for nobody", "Wie ging er weg? Namen, of Enter voor niemand")
ASK_JOINED = Text("Who came? What they do, or Enter for nobody", "Wie kwam erbij? Wat ze doen, of Enter voor niemand")
NOT_HERE = Text('"{typed}" is nobody in this file: {names}.', '"{typed}" staat niet in dit bestand: {names}.')
