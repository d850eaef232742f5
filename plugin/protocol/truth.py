"""How files say that something is true: as truth values, numbers or words."""

from __future__ import annotations

from typing import Any

_TRUE = ("true", "1", "1.0", "t", "yes")


def says_yes(value: Any) -> bool:
    """Whether a value that is there says yes."""
    return str(value).strip().lower() in _TRUE
