"""Words of sentences that depend on a number."""

from __future__ import annotations

import re

#: Control characters but line breaks and tabulators, marks that turn the writing around, and halves of characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def counted(number: int, one: str, many: str = "") -> str:
    """A number and what there is of it: “1 tile”, “2 tiles”.

    Args:
        number: How many.
        one: What there is, of a single one.
        many: Of none or several, where that is not ``one`` with an s.
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def printable(text: str) -> str:
    r"""A text that a terminal shows and does not obey.

    Names of files and classes may hold control characters, which move the cursor, change colours or titles, or worse,
    and halves of characters that no terminal can write. They are told by their numbers, as in ``\x1b``; line breaks
    and tabulators stay.
    """
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def said_by(error: BaseException) -> str:
    """What a library says is wrong, without a full stop: errors of rasterio often point at what GDAL said before."""
    seen = error
    while "previous exception" in str(seen) and seen.__cause__ is not None:
        seen = seen.__cause__
    return str(seen).rstrip(". ")
