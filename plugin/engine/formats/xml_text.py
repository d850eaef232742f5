"""Texts inside XML, whatever they hold: it cannot hold most control characters, and QGIS reads no file that does."""

from __future__ import annotations

import re
from xml.sax import saxutils

#: What XML 1.0 cannot hold, not even escaped.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STAND_IN = "\ufffd"


def escape(text: str) -> str:
    """A text between tags."""
    return saxutils.escape(_FORBIDDEN.sub(_STAND_IN, text))


def quoteattr(text: str) -> str:
    """A text as the value of an attribute, with its quotation marks."""
    return saxutils.quoteattr(_FORBIDDEN.sub(_STAND_IN, text))
