"""Where an owner sells is told in a sentence of their own: what is no place to sell in it is kept apart, and said."""

import pytest

from ecomteam.files.breath import told_apart
from ecomteam.files.places import LEFT_OUT
from ecomteam.files.values import FactReader
from ecomteam.model.text import Language
from tests.shipped import CATALOGUE

ASKED = ("sells", "marketplaces", "stores", "country")
QUESTIONS = {question.id: question for question in CATALOGUE.questions}
SHOP, MARKET, STORE, FIRMS = "own_shop", "marketplaces", "stores", "business_customers"
HAND, SPOT, LEFT = "by_hand", "on_the_spot", LEFT_OUT


@pytest.mark.parametrize(
    ("lang", "line", "sells", "told"),
    [
        (
            "en",
            "own webshop but half our orders still come by phone, UK",
            {SHOP},
            {HAND: "half our orders still come by phone"},
        ),
        ("en", "own site, they order by email", {SHOP}, {HAND: "they order by email"}),
        ("en", "mail order catalogue and website, Scotland", {SHOP}, {HAND: "mail order catalogue"}),
        ("en", "just WhatsApp and Facebook, no website yet, Belgium", set(), {HAND: "just WhatsApp and Facebook"}),
        (
            "nl",
            "we nemen ook bestellingen aan per telefoon, webshop",
            {SHOP},
            {HAND: "we nemen ook bestellingen aan per telefoon"},
        ),
        ("nl", "via Instagram, nog geen website, Rotterdam", set(), {HAND: "via Instagram"}),
        (
            "nl",
            "klanten bestellen via de app of bellen, Gent",
            {SHOP},
            {HAND: "klanten bestellen via de app of bellen"},
        ),
        ("nl", "webwinkel, eBay en Facebook Marketplace, zit in Genk", {SHOP, MARKET}, {"marketplaces": "2"}),
        (
            "en",
            "our own site and at craft markets, based in Cornwall",
            {SHOP},
            {SPOT: "at craft markets", "country": "GB"},
        ),
        ("en", "auctions on Catawiki and eBay, plus fairs, from Ghent", {MARKET}, {SPOT: "fairs", "marketplaces": "2"}),
        ("en", "pop-up shops and online, London", {SHOP}, {SPOT: "pop-up shops"}),
        ("nl", "webshop, en op de braderie en kerstmarkten", {SHOP}, {SPOT: "op de braderie en kerstmarkten"}),
        (
            "nl",
            "webshop en een kraam op de zaterdagmarkt in Utrecht",
            {SHOP},
            {SPOT: "een kraam op de zaterdagmarkt", "country": "NL"},
        ),
        (
            "en",
            "online only, Ireland, but we ship to the whole EU",
            {SHOP},
            {LEFT: "but we ship to the whole EU", "country": "IE"},
        ),
        (
            "nl",
            "bol en onze eigen site, vanuit Venlo naar Duitsland",
            {SHOP, MARKET},
            {LEFT: "naar Duitsland", "country": "NL"},
        ),
        (
            "nl",
            "Shopify, klanten in NL en BE, ik zit in Alkmaar",
            {SHOP},
            {LEFT: "klanten in NL en BE", "country": "NL"},
        ),
        ("en", "own site, we deliver in Leeds", {SHOP}, {"country": "GB"}),
        (
            "en",
            "Etsy, and a few local gift shops take our candles on consignment",
            {MARKET, FIRMS},
            {"marketplaces": "1"},
        ),
        ("en", "own site and we supply 30 shops", {SHOP, FIRMS}, {}),
        ("nl", "wederverkopers (30 winkels) en eigen webshop", {SHOP, FIRMS}, {LEFT: "30 winkels"}),
        ("nl", "30 winkels verkopen onze kaas, en een webshop", {SHOP, FIRMS}, {}),
        ("en", "we have a bookshop in Leeds and a website", {SHOP, STORE}, {"country": "GB"}),
        (
            "en",
            "a garden centre with three branches, and we just started selling online",
            {SHOP, STORE},
            {"stores": "3"},
        ),
        ("nl", "drie filialen in Limburg en online", {SHOP, STORE}, {"stores": "3", "country": "NL"}),
        ("nl", "een speelgoedzaak en een webshop", {SHOP, STORE}, {"stores": "1"}),
        ("en", "a workshop and an online shop", {SHOP}, {}),
    ],
)
def test_what_is_no_place_to_sell_is_kept_apart(
    lang: Language, line: str, sells: set[str], told: dict[str, str]
) -> None:
    facts = FactReader(CATALOGUE, lang=lang)
    said = dict(told_apart(line, [QUESTIONS[fact] for fact in ASKED], facts))
    chooser, words = facts.chooser(QUESTIONS["sells"]), said.pop("sells")
    assert {option for part in chooser.parts(words) for option in chooser.several(part)[0]} == sells
    for fact in {"marketplaces", "stores"} & said.keys():
        said[fact] = str(facts.read(QUESTIONS[fact], said[fact]))
    assert told.items() <= said.items()
    assert said.keys() - {*ASKED} == told.keys() - {*ASKED}
