"""A few places put on maps by two versions of PROJ, the engine's and that of QGIS, to see whether they agree.

Each half computes with its own library; only what they are asked, and how far apart is too far, stands here.
"""

from __future__ import annotations

import math
from typing import Sequence, Tuple

#: Mars (IAU 2015), in degrees and on maps; equirectangular maps are last, since neither half leaves them to PROJ.
_AXES = "+a=3396190 +rf=169.8944472236118 +no_defs +type=crs"
BASE = f"+proj=longlat {_AXES}"
MAPS: Tuple[Tuple[str, str], ...] = tuple(
    (name, f"{projection} +units=m {_AXES}")
    for name, projection in (
        ("polar stereographic", "+proj=stere +lat_0=-90 +lon_0=0 +k=1"),
        ("sinusoidal", "+proj=sinu +lon_0=0"),
        ("Mercator", "+proj=merc +lon_0=0 +k=1"),
        ("transverse Mercator", "+proj=tmerc +lat_0=0 +lon_0=0 +k=0.9996"),
        ("Lambert azimuthal equal-area", "+proj=laea +lat_0=-90 +lon_0=0"),
        ("Lambert conformal conic", "+proj=lcc +lat_1=20 +lat_2=60 +lat_0=40 +lon_0=0"),
        ("equirectangular", "+proj=eqc +lat_ts=0 +lon_0=0"),
    )
)
#: Longitudes and latitudes.
PLACES: Tuple[Tuple[float, float], ...] = ((10.0, -45.0), (-20.0, -70.0), (3.0, 45.0))
#: Metres apart from which it is said.
APART = 1.0

Numbers = Sequence[float]


def disagreements(ours: Numbers, theirs: Numbers) -> Tuple[Tuple[str, float], ...]:
    """Names of maps on which two versions put a place elsewhere, and how far apart in metres.

    Args:
        ours: x and y of each place on each map, one after the other.
        theirs: The same of the other version; nothing where it has not told.
    """
    size = 2 * len(PLACES)
    if len(ours) != len(theirs) or len(ours) != size * len(MAPS):
        return ()
    found = []
    for number, (name, _) in enumerate(MAPS):
        here, there = (values[size * number :][:size] for values in (ours, theirs))
        away = max(math.hypot(here[at] - there[at], here[at + 1] - there[at + 1]) for at in range(0, size, 2))
        if not away <= APART:
            found.append((name, away))
    return tuple(found)
