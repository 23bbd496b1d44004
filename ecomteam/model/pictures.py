"""Pictures of points, such as the logo of a firm."""

from typing import Literal

import msgspec


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that was looked at: nothing in it but its points."""

    data: bytes
    kind: Literal["png", "jpeg"]
