"""Pictures that somebody gives: looked at piece by piece, and copied without what is no point of the picture.

A logo goes to a client, so it must be what its first bytes say. What may hold text, addresses or another file is left
out: comments, EXIF, colour profiles, and whatever follows the end.
"""

import struct
import zlib

from ecomteam.files.values import WrongValue
from ecomteam.model.pictures import Picture

LARGEST = 1 << 20  # bytes
WIDEST = 4_000  # points, in either direction

PNG = b"\x89PNG\r\n\x1a\n"
PNG_KEPT = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"gAMA", b"sRGB", b"pHYs", b"IEND"))
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
JPEG = b"\xff\xd8\xff"
# Frames that every browser draws: baseline, extended and progressive.
FRAMES = (0xC0, 0xC1, 0xC2)
JPEG_KEPT = frozenset((*FRAMES, 0xC4, 0xDB, 0xDD, 0xE0, 0xEE))
SCAN, END = 0xDA, 0xD9

BROKEN = "this picture is damaged; save it anew as PNG or JPEG"


def read_picture(data: bytes) -> Picture:
    """The picture. Raises ``WrongValue`` for all that is no sound PNG or JPEG of a bounded size."""
    if len(data) > LARGEST:
        raise WrongValue(f"this picture is too large: at most {LARGEST >> 10} KiB are read")
    try:
        if data.startswith(PNG):
            return Picture(data=_png(data), kind="png")
        if data.startswith(JPEG):
            return Picture(data=_jpeg(data), kind="jpeg")
    except (struct.error, IndexError, zlib.error):
        raise WrongValue(BROKEN) from None
    looks = " (this looks like SVG, which can hold a program)" if b"<svg" in data[:1000].lower() else ""
    raise WrongValue(f"a logo is a PNG or a JPEG{looks}")


def _sized(width: int, height: int) -> None:
    if not (0 < width <= WIDEST and 0 < height <= WIDEST):
        raise WrongValue(f"this picture has {width} by {height} points; at most {WIDEST} each way are read")


def _png(data: bytes) -> bytes:
    kept, points, at = [PNG], zlib.decompressobj(), len(PNG)
    left = shown = 0
    name = b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        body = data[at + 8 : end - 4]
        if end > len(data) or struct.unpack_from(">I", data, end - 4)[0] != zlib.crc32(name + body):
            raise WrongValue(BROKEN)
        if (at == len(PNG)) != (name == b"IHDR"):
            raise WrongValue(BROKEN)
        if name == b"IHDR":
            left = _png_size(body)
        elif name == b"IDAT" and left > 0:
            # No more than the points that the picture says it has: a few bytes may unpack to gigabytes.
            made = len(points.decompress(body, left))
            shown, left = shown + made, left - made
        if name in PNG_KEPT:
            kept.append(data[at:end])
        at = end
    if not shown:
        raise WrongValue(BROKEN)
    return b"".join(kept)


def _png_size(header: bytes) -> int:
    """Checks the size; how many bytes its points take at most, a byte a line and pass included."""
    width, height, depth, color = map(int, struct.unpack_from(">IIBB", header))
    _sized(width, height)
    if color not in CHANNELS or depth not in (1, 2, 4, 8, 16):
        raise WrongValue(BROKEN)
    return (width * CHANNELS[color] * depth // 8 + 2) * height + 8 * (width + height) * 16


def _jpeg(data: bytes) -> bytes:
    kept, at, framed = [data[:2]], 2, False
    while data[at + 1] != SCAN:
        mark, kind, length = struct.unpack_from(">BBH", data, at)
        end = at + 2 + length
        if mark != 0xFF or end > len(data):
            raise WrongValue(BROKEN)
        if kind in FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            _sized(width, height)
            framed = True
        if kind in JPEG_KEPT:
            kept.append(data[at:end])
        at = end
    last = data.rfind(bytes((0xFF, END)))
    if not framed or last < at:
        raise WrongValue(BROKEN)
    # Only the first end counts; inside a scan an FF that is no mark is followed by a nought.
    return b"".join([*kept, data[at : data.find(bytes((0xFF, END)), at) + 2]])
