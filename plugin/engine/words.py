"""Words of sentences that depend on a number."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """A number and what there is of it: “1 tile”, “2 tiles”.

    Args:
        number: How many.
        one: What there is, of a single one.
        many: Of none or several, where that is not ``one`` with an s.
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"
