"""What a CRS means where its definition has lost it, or never said: longitudes that count west, and kinds of latitude.

GeoTIFF and WKT1 know neither longitudes that count west nor planetocentric latitudes on an ellipsoid; the names of the
IAU's CRSs outlive them. Geographic CRSs of planets that say neither by axes nor by name (GCS_Mars_2000, ESRI:104905)
hold planetocentric latitudes by custom, although they read as geodetic.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeGuard

import pyproj
from pyproj.database import query_crs_info

from .bodies import body_of

#: Shares within which axes and parameters are the same.
_SAME = 1e-6
#: In the name of each CRS of the IAU; without it nobody waits for all their names.
_EDITION = "(2015)"


def is_in_angles(crs: pyproj.CRS | None) -> TypeGuard[pyproj.CRS]:
    """Whether coordinates are longitudes and latitudes; PROJ calls only some such CRSs geographic.

    Those with planetocentric latitudes on an ellipsoid (IAU_2015:49902) are geodetic CRSs with spherical coordinates.
    """
    if crs is None or crs.is_projected or crs.is_geocentric:
        return False
    return crs.geodetic_crs is not None


def counts_west(crs: pyproj.CRS) -> bool:
    """Whether longitudes, or the first coordinate of a map, grow to the west."""
    return any(axis.direction.lower() == "west" for axis in crs.axis_info[:2])


def is_planetocentric(crs: pyproj.CRS) -> bool:
    """Whether latitudes of a CRS that holds them are planetocentric: by its axes, else its name, else by custom."""
    if any("ocentric" in axis.name.lower() for axis in crs.axis_info[:2]):
        return True
    kind = _kind_in(crs.name)
    return kind == "ocentric" or (not kind and is_silent(crs))


def is_planetocentric_by_name(crs: pyproj.CRS) -> bool:
    """Whether latitudes in a CRS's coordinates are planetocentric by name or custom, and geodetic by definition."""
    return is_in_angles(crs) and not _is_ocentric(crs) and is_planetocentric(crs)


def is_silent(crs: pyproj.CRS | None) -> bool:
    """Whether a geographic CRS of a planet's ellipsoid says nothing of the kind of its latitudes."""
    if not is_in_angles(crs) or counts_west(crs) or _kind_in(crs.name):
        return False
    body = body_of(crs)
    if body is None or body.name == "Earth" or body.semi_major == body.semi_minor:
        return False
    return not any("ocentric" in axis.name.lower() for axis in crs.axis_info[:2]) and not _is_our_own(crs.name)


def latitudes_said(name: str, crs: pyproj.CRS | None) -> list[str]:
    """A sentence about a layer whose latitudes were taken for planetocentric, since its CRS says nothing of them."""
    if crs is None or not is_silent(crs):
        return []
    return [
        f"The coordinate reference system of {name} ({crs.name}) does not say which latitudes it holds: they were "
        "taken for planetocentric, as is the custom."
    ]


def latitudes_of(crs: pyproj.CRS) -> str:
    """The kind of latitudes of a CRS, or of the one that a map projects, in words; on a sphere there is one kind."""
    base = crs.geodetic_crs or crs
    body = body_of(crs)
    if body is None or body.semi_major == body.semi_minor:
        return "planetocentric"
    if is_silent(crs):
        return "planetocentric, by custom"
    return "planetocentric" if _is_ocentric(crs) or (not crs.is_projected and is_planetocentric(base)) else "geodetic"


def restored(crs: pyproj.CRS) -> pyproj.CRS:
    """The CRS of the IAU that a definition is called after, where it has lost what that one says; else itself."""
    known = _of_iau(crs.name)
    if known is None or not _same_ground(crs, known):
        return crs
    lost = counts_west(crs) != counts_west(known) or _is_ocentric(crs) != _is_ocentric(known)
    return known if lost else crs


def contradiction(written: pyproj.CRS | None) -> str:
    """A sentence where the name of a CRS says otherwise than its definition, and counts; empty elsewhere."""
    known = None if written is None else restored(written)
    if written is None or known is written or known is None:
        return ""
    said = []
    if counts_west(known) and not counts_west(written):
        said.append("longitudes count west")
    if not known.is_projected and _is_ocentric(known):
        said.append("latitudes are planetocentric")
    if not said:
        return ""
    return (
        f"The coordinate reference system is called {known.name}, in which {' and '.join(said)}, although its "
        f"definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws "
        f"it by the definition."
    )


def _kind_in(name: str) -> str:
    found = re.search(r"o(?:centric|graphic)(?![a-z])", name.lower())
    return found[0] if found else ""


def _is_our_own(name: str) -> bool:
    """As :func:`.bodies.lonlat_crs` calls those whose latitudes are geodetic."""
    return re.fullmatch(r"GCS_\w+_\d{3,}", name) is not None and not name.endswith("_2000")


def _is_ocentric(crs: pyproj.CRS) -> bool:
    base = crs.geodetic_crs or crs
    return any("ocentric" in axis.name.lower() for axis in base.axis_info[:2])


def _same_ground(one: pyproj.CRS, other: pyproj.CRS) -> bool:
    first, second = one.ellipsoid, other.ellipsoid
    if first is None or second is None:
        return False
    pairs = [(first.semi_major_metre, second.semi_major_metre), (first.semi_minor_metre, second.semi_minor_metre)]
    if any(abs(a / b - 1) > _SAME for a, b in pairs) or one.is_projected != other.is_projected:
        return False
    if not one.is_projected:
        return True
    # one projection may be written by other methods, such as the two variants of polar stereographic
    first_values, second_values = _parameters(one), _parameters(other)
    return all(
        abs(first_values[name] - second_values[name]) <= _SAME for name in set(first_values) & set(second_values)
    )


def _parameters(crs: pyproj.CRS) -> dict[str, float]:
    """Of its projection, by name; those that are files are left out."""
    operation = crs.coordinate_operation
    found = {} if operation is None else {parameter.name: parameter.value for parameter in operation.params}
    return {name: float(value) for name, value in found.items() if isinstance(value, (int, float))}


@lru_cache(maxsize=1)
def _iau_codes() -> dict[str, str]:
    return {info.name: info.code for info in query_crs_info(auth_name="IAU_2015")}


@lru_cache(maxsize=64)
def _of_iau(name: str) -> pyproj.CRS | None:
    code = _iau_codes().get(name) if _EDITION in name else None
    return None if code is None else pyproj.CRS.from_authority("IAU_2015", code)
