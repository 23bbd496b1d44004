"""Exports of the systems a shop uses: how each is recognised, what its columns are, and how it is counted."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from ecomteam.model.text import Text

Counts = Literal["orders", "products", "tickets", "ads", "visits", "payroll", "nothing"]
RowKind = Literal["sale", "refund", "spend", "skip"]
OUR_OWN_SHOP = "own_shop"


class Kind(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Rows whose cells in these columns begin with one of these texts are sales, refunds or money spent on ads.

    ``sign`` is -1 where the system writes what the shop gets as a negative amount.
    """

    what: RowKind
    when: Mapping[str, tuple[str, ...]] = {}
    sign: Literal[1, -1] = 1


class Export(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One kind of file that a system hands out.

    ``needs`` are headings that all stand in it and tell it from others, ``columns`` the headings by what they hold. A
    heading may be several with " | " between them, of which the first that is there counts; ``*`` in it stands for
    anything, ``@7`` for the seventh column. Columns of text are tried one after another until a cell is filled; those
    of money are added up, "- " before one takes it off.

    ``money`` says where amounts of an order stand: once an ``order`` (on the first row that has them) or on each
    ``row``. ``negative`` rows are what their amount below zero makes them. ``leaves_out`` are the states of an order
    that is none, by reason. ``place`` is where was sold. ``system`` numbers its orders in one row; where two files know
    the same orders, the one with the lower ``rank`` counts.
    """

    id: str
    name: Text
    counts: Counts
    needs: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]] = {}
    system: str = ""
    place: str = OUR_OWN_SHOP
    money: Literal["order", "row"] = "order"
    kinds: tuple[Kind, ...] = ()
    negative: Literal["refund"] | None = None
    leaves_out: Mapping[str, tuple[str, ...]] = {}
    keeps: Mapping[str, tuple[str, ...]] = {}
    zone: Literal["shop", "utc"] = "shop"
    dates: Literal["day-first", "month-first"] = "day-first"
    decimal: Literal[".", ","] | None = None
    rank: int = 0
    platform: str | None = None
    without_shipping: bool = False
    remark: Text | None = None
    source: str = ""


class ExportBook(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What ``data/exports.yaml`` holds.

    ``marketplaces`` and ``stores`` are words by which an order in a shop's file shows where it was sold; ``vat`` are
    usual rates in percent by country, ``zones`` the time zone, ``countries`` names of countries beside their codes.
    ``months`` are names of months, first to twelfth.
    """

    exports: tuple[Export, ...]
    marketplaces: Mapping[str, tuple[str, ...]] = {}
    stores: tuple[str, ...] = ()
    vat: Mapping[str, float] = {}
    zones: Mapping[str, str] = {}
    countries: Mapping[str, tuple[str, ...]] = {}
    months: tuple[tuple[str, ...], ...] = ()
