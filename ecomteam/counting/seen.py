"""What was counted before, in little memory: order numbers exactly, customers only as keyed hashes."""

import secrets
from array import array

BITS = {f"{last:02}": 1 << last for last in range(100)}
PARTS = 256


class Orders:
    """Which order numbers were met. Numbers that follow each other take a bit each, others some hundred bytes."""

    def __init__(self) -> None:
        self.masks: dict[str, int] = {}

    def __bool__(self) -> bool:
        return bool(self.masks)

    def add(self, number: str) -> bool:
        """Remember it; whether it was new."""
        place, bit = _split(number)
        mask = self.masks.get(place, 0)
        if mask & bit:
            return False
        self.masks[place] = mask | bit
        return True

    def __contains__(self, number: str) -> bool:
        place, bit = _split(number)
        return bool(self.masks.get(place, 0) & bit)

    def update(self, other: "Orders") -> None:
        for place, mask in other.masks.items():
            self.masks[place] = self.masks.get(place, 0) | mask


def _split(number: str) -> tuple[str, int]:
    """A number as all but its last two digits, and a bit for these; what does not end in two digits stands alone."""
    last = BITS.get(number[-2:])
    return (number[:-2], last) if last is not None else (f"{number} ", 1)


class Customers:
    """How many different customers there were.

    Each is a hash of 64 bits under two keys, one of this process (Python's own SipHash) and one that is drawn here;
    both are forgotten with it.
    """

    def __init__(self) -> None:
        self.key = secrets.token_hex(16)
        # Parts by the last byte, so that telling them apart at the end never needs all of them at once.
        self.parts = [array("q") for _ in range(PARTS)]

    def add(self, customer: str) -> None:
        value = hash(self.key + customer.strip().casefold())
        self.parts[value & 255].append(value)

    @property
    def met(self) -> int:
        return sum(map(len, self.parts))

    @property
    def different(self) -> int:
        return sum(len(set(part)) for part in self.parts)
