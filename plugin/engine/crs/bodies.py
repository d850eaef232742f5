"""Which body a coordinate reference system lies on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TypeVar

import pyproj

from ...protocol.bodies import BODIES, RADIUS_TOLERANCE, body_named, body_of_radius

Answer = TypeVar("Answer")

#: CRSs of which something is remembered at a time.
_REMEMBERED = 256
#: Radii of bodies that nobody has named are told in metres below so many.
_SMALL = 10_000.0


@dataclass(frozen=True)
class Body:
    """The body a CRS belongs to, with that CRS's own axes in metres."""

    name: str
    semi_major: float
    semi_minor: float

    @property
    def known(self) -> bool:
        """Whether the name is that of a body, not a description by its radius."""
        return any(self.name == name for name, _ in BODIES)


def cached_by_crs(function: Callable[[pyproj.CRS], Answer]) -> Callable[[pyproj.CRS], Answer]:
    """Remember what a function makes of each CRS object.

    By identity, since CRSs are slow to compare: each look at an ordinary cache writes and compares their WKT.
    """
    known: dict[int, tuple[pyproj.CRS, Answer]] = {}

    @wraps(function)
    def remembering(crs: pyproj.CRS) -> Answer:
        found = known.get(id(crs))
        if found is None:
            if len(known) >= _REMEMBERED:
                known.clear()
            # With the CRS itself, so that no other one gets its identity.
            found = known[id(crs)] = crs, function(crs)
        return found[1]

    return remembering


@cached_by_crs
def body_of(crs: pyproj.CRS) -> Body | None:
    """Tell which body a CRS describes, by the names in it, and by its radius only where they are silent.

    Returns:
        The body; of an unknown one the name says its radius. None when the CRS has no ellipsoid (engineering CRSs).
    """
    ellipsoid = crs.ellipsoid
    if ellipsoid is None:
        return None
    major, minor = float(ellipsoid.semi_major_metre), float(ellipsoid.semi_minor_metre or ellipsoid.semi_major_metre)
    base = crs.geodetic_crs
    datum = crs.datum
    texts = [datum.name if datum else "", ellipsoid.name, base.name if base else "", crs.name]
    name = body_named(texts, major) or body_of_radius(major)
    radius = f"{major / 1000:.1f} km" if major >= _SMALL else f"{major:.0f} m"
    return Body(name or f"a body of radius {radius}", major, minor)


def same_body(first: pyproj.CRS | None, second: pyproj.CRS | None) -> bool:
    """Whether two CRSs lie on the same body; a missing CRS only equals a missing CRS."""
    if first is None or second is None:
        return first is None and second is None
    one, two = body_of(first), body_of(second)
    if one is None or two is None:
        return one is None and two is None
    if one.known and two.known:
        return one.name == two.name
    # A CRS that names no body, as that of many a HiRISE product, may be of any body of its size.
    return abs(one.semi_major / two.semi_major - 1) <= RADIUS_TOLERANCE


def body_name(crs: pyproj.CRS) -> str:
    """The body of a CRS by name, for sentences."""
    body = body_of(crs)
    return body.name if body else "no body"


def lonlat_crs(crs: pyproj.CRS, sphere: bool = False, radius: float | None = None, kind: str = "") -> pyproj.CRS:
    """Longitudes (positive east) and latitudes on the CRS's own ellipsoid, in words that any file format can hold.

    The name tells the equatorial radius and is in no registry, so that no program takes it for another CRS of the body.

    Args:
        crs: A CRS with an ellipsoid.
        sphere: Take a sphere of the equatorial radius, whose latitudes are planetocentric; else latitudes are geodetic.
        radius: Take a sphere of this radius in metres.
        kind: Of the latitudes, "Ographic" or "Ocentric", for the end of the name: where only names tell it.
    """
    body = body_of(crs)
    assert body is not None
    major = radius or body.semi_major
    name = f"{body.name if body.known else 'Body'}_{major:.0f}"
    round_body = sphere or radius is not None or body.semi_major == body.semi_minor
    flattening = 0.0 if round_body else body.semi_major / (body.semi_major - body.semi_minor)
    called = f"{name}_{kind}" if kind else name
    return pyproj.CRS.from_wkt(
        f'GEOGCS["GCS_{called}",DATUM["D_{name}",SPHEROID["{name}",{major!r},{flattening!r}]],'
        'PRIMEM["Reference_Meridian",0.0],UNIT["Degree",0.0174532925199433]]'
    )
