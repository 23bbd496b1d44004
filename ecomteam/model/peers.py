"""What similar shops have: people by revenue, and where this shop stands among them."""

from typing import Literal

import msgspec

from ecomteam.model.amounts import Amount
from ecomteam.model.text import Text

Standing = Literal["fewer", "as_many", "more"]


class PeerView(msgspec.Struct, frozen=True, kw_only=True):
    """A group of shops like this one. ``people`` are those that its middle half would have at this shop's revenue.

    ``per_person`` is revenue a year for each person, in ``currency``, ``firms`` how many the group has. ``here`` are
    the people of this shop; ``None`` where nobody told.
    """

    id: str
    name: Text
    currency: str
    per_person: Amount
    firms: int | None
    people: Amount
    here: int | None
    standing: Standing | None
    remark: Text | None
    cites: tuple[str, ...]
    own_judgement: Text | None
