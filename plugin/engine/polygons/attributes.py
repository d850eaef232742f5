"""How the attributes of a landform are written down."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

#: Digits of measures, whatever their unit; and decimals of longitudes and latitudes, less than a millimetre.
_DIGITS, _DEGREE_DECIMALS = 9, 8


def plain(attributes: dict[str, Any]) -> dict[str, Any]:
    """Attributes as JSON knows them: Python numbers for numpy's, and nothing where there is no number.

    Numbers have as many digits as can mean something: no outline is true to a billionth, nor to a millimetre on Mars.
    """
    values: dict[str, Any] = {}
    for name, value in attributes.items():
        value = value.item() if hasattr(value, "item") else value
        if isinstance(value, float):
            value = _rounded(name, value) if math.isfinite(value) else None
        values[name] = value
    return values


def rounded(name: str, values: FloatArray) -> FloatArray:
    """(n,) values of a measure as :func:`plain` writes each down; NaN stays."""
    return np.array([_rounded(name, value) for value in values.tolist()], dtype=np.float64)


def _rounded(name: str, value: float) -> float:
    return round(value, _DEGREE_DECIMALS) if name.startswith("centre_") else float(f"{value:.{_DIGITS}g}")
