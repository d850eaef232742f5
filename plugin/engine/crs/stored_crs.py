"""Coordinate reference systems on their way into a GeoPackage, from which QGIS reads them back."""

from __future__ import annotations

import re
from typing import Any

import pyproj


def storable_crs(crs: pyproj.CRS) -> str:
    """WKT2 of a CRS that a GeoPackage keeps and QGIS reads back as valid.

    QGIS 3.22 and 3.40 fail to look up IAU_2015 codes that they themselves have written, and match a CRS to its code
    by name even when the code is gone. So IDs are removed and the CRS, its base CRS and its datum renamed; the
    definition stays the same. CRSs of EPSG and ESRI, and those that no registry knows, are returned as they are.
    """
    if not _of_iau_registry(crs):
        return str(crs.to_wkt("WKT2_2019"))
    node = _renamed(crs.to_json_dict())
    return str(pyproj.CRS.from_json_dict(node).to_wkt("WKT2_2019"))


def _of_iau_registry(crs: pyproj.CRS) -> bool:
    authority = crs.to_authority(min_confidence=20)
    if authority is not None:
        return bool(authority[0].upper().startswith("IAU"))
    base = crs.geodetic_crs
    names = [crs.name, base.name if base else "", crs.datum.name if crs.datum else ""]
    return any(re.search(r"\(\d{4}\)", name) for name in names)


#: Parts of a CRS by whose names QGIS and PROJ find a registry entry.
_RENAMED_PARTS = ("base_crs", "datum", "datum_ensemble", "source_crs")


def _renamed(node: Any, rename: bool = True) -> Any:
    if isinstance(node, list):
        return [_renamed(item, rename=False) for item in node]
    if not isinstance(node, dict):
        return node
    out = {}
    for key, value in node.items():
        if key in ("id", "ids", "usages", "scope", "area", "bbox", "remarks"):
            continue
        out[key] = _renamed(value, rename=key in _RENAMED_PARTS)
    if rename and isinstance(out.get("name"), str):
        out["name"] = _plain_name(out["name"])
    return out


def _plain_name(name: str) -> str:
    """E.g. "Mars (2015) - Sphere / Ocentric" becomes "Mars 2015 Sphere Ocentric (landform)"."""
    words = re.sub(r"[^A-Za-z0-9.=+-]+", " ", name).replace(" - ", " ").strip()
    return words if words.endswith("landform") else f"{words} landform"
