"""CRSs that stand for none: what GeoPackages and GDAL call the plane of a layer that was stored without one."""

from __future__ import annotations

#: Of GeoPackages by ``srs_id``: -1, 0, and what GDAL from 3.9 on writes for a layer without a CRS, 99999. GDAL gives
#: the second one the ellipsoid of the Earth.
_NAMES = frozenset({"undefined cartesian srs", "undefined geographic srs", "undefined srs"})


def is_undefined(name: str) -> bool:
    """Whether a CRS of this name says nothing about where its coordinates lie."""
    return name.strip().lower() in _NAMES
