"""Calls of GDAL that may fail, however this QGIS has it tell so."""

from __future__ import annotations

from typing import Any, Callable, Optional


def attempt(call: Callable[..., Any], *arguments: Any, **named: Any) -> Optional[Any]:
    """What the call gives; None where it fails, and ``gdal.GetLastErrorMsg()`` says why.

    GDAL's Python functions return None, unless any plugin has switched exceptions on for all: QGIS's own Processing
    does so from 3.40 on.
    """
    try:
        return call(*arguments, **named)
    except RuntimeError:
        return None
