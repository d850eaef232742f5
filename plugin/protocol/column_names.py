"""What the names of columns of a catalogue tell of the longitudes and latitudes in them."""

from __future__ import annotations

import re

_WEST = re.compile(
    "w(est)?|(positive|pos)?west(positive|pos)?|w(est)?lon(g|gitude)?|(lon(g|gitude)?|deg(rees?)?)w(est)?"
)


def counts_west(column: str) -> bool:
    """Whether a name says that longitudes are positive west, as in LON_W, WLON, WestLongitude or "lon (degW)"."""
    return any(_WEST.fullmatch(word) for word in re.findall("[a-z]+", _apart(column)))


def is_planetographic(column: str) -> bool:
    """Whether a name says that latitudes are planetographic, as in LAT_OGRAPHIC or PlanetographicLat."""
    words = re.findall("[a-z]+", _apart(column))
    return any(re.search("ographic|geodetic|^graphic$", word) and "geographic" not in word for word in words)


def _apart(column: str) -> str:
    """In small letters, with a blank where a capital begins a word."""
    return re.sub("(?<=[a-z])(?=[A-Z])", " ", column).lower()
