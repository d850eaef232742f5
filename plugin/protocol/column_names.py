"""What the names of columns of a catalogue tell of the longitudes and latitudes in them."""

from __future__ import annotations

import re


def counts_west(column: str) -> bool:
    """Whether a name says that longitudes are positive west, as in LON_W, WLON or "West longitude"."""
    words = re.findall("[a-z]+", column.lower())
    return any(
        word in ("w", "west", "wlon", "lonw", "wlong", "longw", "positivewest", "westpositive") for word in words
    )


def is_planetographic(column: str) -> bool:
    """Whether a name says that latitudes are planetographic, as in LAT_OGRAPHIC or PlanetographicLat."""
    return bool(re.search("ographic|geodetic", column.lower())) and "geographic" not in column.lower()
