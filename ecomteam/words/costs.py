"""What a cost rests on."""

from ecomteam.model.text import Text

OWN_RATE = Text("your own rate", "je eigen tarief")
PUBLISHED = Text(
    "published rate, {currency} {low} to {high} an hour, {hours} hours",
    "gepubliceerd tarief, {currency} {low} tot {high} per uur, {hours} uur",
)
PER_ORDER = Text(
    "published rate, {currency} {low} to {high} an order, {orders} orders",
    "gepubliceerd tarief, {currency} {low} tot {high} per bestelling, {orders} bestellingen",
)
WITH_JUDGEMENT = Text("{basis}. {judgement}", "{basis}. {judgement}")
EMPLOYED = Text(
    "wage table {country} {year}, {occupation} ({fit}), middle half, times {low} to {high} for employer's charges",
    "loontabel {country} {year}, {occupation} ({fit}), middelste helft, maal {low} tot {high} voor werkgeverslasten",
)
OUTSIDE = Text(
    "no published rate: {low} to {high} times the hourly wage ({country} {year}), our judgement, {hours} hours",
    "geen gepubliceerd tarief: {low} tot {high} maal het uurloon ({country} {year}), ons oordeel, {hours} uur",
)
